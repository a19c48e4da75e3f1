"""Lists in free text by family: pairs of what is read and what is refused."""

from __future__ import annotations

import pytest

from holdfast.parsers import read
from holdfast.schemas import ReplyError

from .marks import EN_SOURCE, KO_SOURCE

SHOP = (
    "손님: 전기밥솥 뚜껑이 안 닫혀서 수리를 맡겼는데 2주째 연락이 없어요. 직원: 부품이 늦습니다. "
    "손님: 보증서도 있고 영수증도 있어요. 아이 이유식을 못 해서 큰일이에요."
)
CLUB = (
    "Ines: The choir moved to Thursdays, and Rolf leaves before the encore. Coach: And the solo? "
    "Ines: My solo went to Petra. The piano is out of tune and nobody pays for the hall."
)

READ = [
    # sentences
    (
        SHOP,
        "핵심어는 전기밥솥 수리, 부품 지연, 보증서입니다.",
        ["전기밥솥 수리", "부품 지연", "보증서"],
    ),
    (SHOP, "전기밥솥 뚜껑과 부품 지연이라는 말이 나옵니다. 키워드: 뚜껑, 부품", ["뚜껑", "부품"]),
    (
        SHOP,
        "대표 키워드는 '뚜껑', '수리'입니다. 이 밖에 '영수증'도 키워드로 볼 수 있습니다.",
        ["뚜껑", "수리", "영수증"],
    ),
    (
        SHOP,
        "이 통화에서 세 개의 키워드(뚜껑, 부품, 이유식)를 추출했습니다.",
        ["뚜껑", "부품", "이유식"],
    ),
    (
        CLUB,
        "Taken together, the keywords would be choir, Rolf's early leaving and the lost solo.",
        ["choir", "Rolf's early leaving", "the lost solo"],
    ),
    (
        CLUB,
        "I would go with choir, solo and hall rent as the key terms here.",
        ["choir", "solo", "hall rent"],
    ),
    # labels behind, several labels on a line, labels that go on
    (SHOP, "뚜껑, 부품, 이유식 ← 키워드", ["뚜껑", "부품", "이유식"]),
    (CLUB, "choir, solo, piano (keywords)", ["choir", "solo", "piano"]),
    (SHOP, "주제: 수리 | 키워드: 뚜껑, 부품 | 감정: 답답함", ["뚜껑", "부품"]),
    (
        CLUB,
        "Keywords: choir, solo\nKeywords (continued): piano, hall",
        ["choir", "solo", "piano", "hall"],
    ),
    (
        SHOP,
        "키워드(중요도 높음): 뚜껑, 수리\n키워드(중요도 낮음): 영수증",
        ["뚜껑", "수리", "영수증"],
    ),
    # categories
    (
        CLUB,
        "- **People**: Rolf, Petra\n- **Things**: piano, hall",
        ["Rolf", "Petra", "piano", "hall"],
    ),
    (
        CLUB,
        "- People\n  - Rolf\n  - Petra\n- Events\n  - choir on Thursdays",
        ["Rolf", "Petra", "choir on Thursdays"],
    ),
    (
        SHOP,
        "키워드\n├── 물건\n│   ├── 전기밥솥\n│   └── 보증서\n└── 문제\n    └── 부품 지연",
        ["전기밥솥", "보증서", "부품 지연"],
    ),
    (SHOP, "손님 → 뚜껑, 이유식\n직원 → 부품", ["뚜껑", "이유식", "부품"]),
    # explanations
    (
        CLUB,
        "1. Choir. It moved to Thursdays and that upsets her.\n"
        "2. Solo. It was given to Petra instead.",
        ["Choir", "Solo"],
    ),
    (SHOP, "- 뚜껑: 닫히지 않아서 맡겼다고 함\n- 부품: 늦게 온다고 함", ["뚜껑", "부품"]),
    (SHOP, "1. 뚜껑:\n   닫히지 않음\n2. 부품:\n   늦게 옴", ["뚜껑", "부품"]),
    # corrections
    (
        SHOP,
        "키워드: 세탁기, 부품, 보증서\n\n정정: '세탁기'가 아니라 '전기밥솥'입니다.",
        ["전기밥솥", "부품", "보증서"],
    ),
    (
        CLUB,
        "choir, drums, piano\n\nEdit: there are no drums. Use this instead:\n\nchoir, solo, piano",
        ["choir", "solo", "piano"],
    ),
    (CLUB, "Candidates:\n- choir\n- hall\n\nFinal keywords:\n- choir\n- solo", ["choir", "solo"]),
    (
        CLUB,
        "A first pick of keywords: choir\n\nAll keywords: choir, solo, piano",
        ["choir", "solo", "piano"],
    ),
    # around the list
    (SHOP, "- 뚜껑\n- 부품\n(여기까지는 쉬웠어요!)\n- 이유식", ["뚜껑", "부품", "이유식"]),
    (SHOP, "뚜껑, 부품, 이유식 외 다수\n\n- 끝 -", ["뚜껑", "부품", "이유식"]),
    (SHOP, "키워드: 뚜껑, 부품, 이유식 (총 3개)", ["뚜껑", "부품", "이유식"]),
    (
        CLUB,
        "I can't give musical advice, but here are the keywords:\n\n- choir\n- solo",
        ["choir", "solo"],
    ),
    (CLUB, "- [choir](#choir)\n- [solo](#solo)", ["choir", "solo"]),
    (SHOP, "#뚜껑 #부품\n#이유식 #보증서", ["뚜껑", "부품", "이유식", "보증서"]),
    (SHOP, "□ 핵심 키워드\n  ㅇ 뚜껑\n  ㅇ 부품", ["뚜껑", "부품"]),
    (CLUB, 'keywords = []\nkeywords.append("choir")\nkeywords.append("solo")', ["choir", "solo"]),
    (
        CLUB,
        '{"keyword": "choir", "keyword": "solo", "keyword": "piano"}',
        ["choir", "solo", "piano"],
    ),
    (
        CLUB,
        '{"choices": [{"message": {"content": "[\\"choir\\", \\"solo\\"]"}}]}',
        ["choir", "solo"],
    ),
]

REFUSED = [
    # sentences that only speak of keywords
    (SHOP, "키워드는 다음과 같습니다."),
    (SHOP, "키워드는 상담의 핵심을 나타내는 중요한 말입니다."),
    (CLUB, "The keywords are listed below."),
    (CLUB, "There are many keywords, and some of them matter, but I would rather wait."),
    (CLUB, "I used several kinds of keywords (nouns, verbs, names)."),
    # the row goes over into a sentence
    (SHOP, "뚜껑, 부품, 이유식 문제가 있었고 손님은 화가 났습니다."),
    (CLUB, "The choir moved, the solo went to Petra, and the piano is out of tune."),
    # two that stand
    (CLUB, "Keywords: choir, solo\n\nKeywords: piano, hall"),
    (SHOP, "키워드(1안): 뚜껑, 부품\n키워드(2안): 영수증, 보증서"),
    # a correction that does not say what it replaces
    (SHOP, "키워드: 세탁기, 부품, 보증서\n\n정정: 위 목록에는 오류가 있습니다."),
    # what an outer item holds
    (CLUB, "- choir\n  - solo\n    - piano"),
    (SHOP, "키워드: 키워드: 키워드: 키워드: 키워드:"),
    # leads that decline or ask
    (SHOP, "키워드를 추출해 드리기 어렵습니다.\n- 손님 이름\n- 보증서"),
    (CLUB, "Which keywords do you want?\n- choir\n- solo"),
    # code that computes, and an empty list it starts with
    (
        CLUB,
        "```python\nkeywords = []\nfor w in text.split():\n"
        "    keywords.append(w)\nprint(keywords)\n```",
    ),
]


@pytest.mark.parametrize(("source", "text", "wanted"), READ)
def test_what_is_read(source: str, text: str, wanted: list[str]) -> None:
    """The items, all of them, and nothing of the layout."""
    assert read(text, list[str], source=source).value == wanted


@pytest.mark.parametrize(("source", "text"), REFUSED)
@pytest.mark.parametrize("known", [True, False], ids=["source", "no source"])
def test_what_is_refused(source: str, text: str, known: bool) -> None:
    """Where no one can tell what the items are, none is read."""
    with pytest.raises(ReplyError):
        read(text, list[str], source=source if known else None)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "수면 장애, 이직 고민[|endofturn|]\n[|user|]감사합니다. 요약도 해 주세요",
            ["수면 장애", "이직 고민"],
        ),
        ("- 수면 장애\n- 이직 고민\n- 만성 두", ["수면 장애", "이직 고민"]),
        ("수면 장애 / 이직 고민 / 만성 두", ["수면 장애", "이직 고민"]),
        ("1. 수면 장애 2. 이직 고민 3. 만성 두", ["수면 장애", "이직 고민"]),
    ],
)
def test_a_cut_row(text: str, wanted: list[str]) -> None:
    """The item that may be cut is left out, unless the answer ended before the cut."""
    assert read(text, list[str], source=KO_SOURCE, done_reason="length").value == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("poor sleep, headaches, rest and relaxation, and quitting", 4),
        ("poor sleep, headaches and quitting", 3),
        ("poor sleep, headaches, the conflict with my manager is worse, and I have", None),
    ],
)
def test_the_last_of_a_row(text: str, wanted: int | None) -> None:
    """The last item is parted at "and" unless the row has its own or the source joins the two."""
    if wanted is None:
        return
    assert len(read(text, list[str], source=EN_SOURCE).value) == wanted
