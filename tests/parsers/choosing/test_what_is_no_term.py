"""Items that are no term, lists that are not the one, and two terms in one."""

from __future__ import annotations

import pytest

from holdfast.parsers import read
from holdfast.schemas import ReplyError

SOURCE = (
    "The harbour master asked about the crane and the loose pontoon. The tug's rope is worn, and "
    "the night watch found fuel on the slipway. Painting and rigging wait for the spring."
)
QUAY = "항만장: 기중기가 또 멈췄고 부잔교가 흔들립니다. 예인선 밧줄도 낡았어요. 급유는 봄에 합시다."


def marked(*items: str, label: str = "Keywords") -> str:
    """Return a reply that numbers the items under their name."""
    return f"{label}:\n" + "\n".join(f"{at}. {item}" for at, item in enumerate(items, 1))


@pytest.mark.parametrize(
    "rest",
    [
        "Text: The ferry left at noon.\nKeywords: ferry, noon",
        "Input: the slipway and the fuel\nOutput: slipway, fuel",
        "Keywords: slipway, fuel",
    ],
)
def test_a_row_before_another_task(rest: str) -> None:
    """A row of terms with which a reply begins is not passed over for a list with a label, also
    where that begins on the next line."""
    for row in ("crane, pontoon, rope", "crane, pontoon, rope, night watch."):
        with pytest.raises(ReplyError):
            read(f"{row}\n{rest}", list[str], source=SOURCE)
    with pytest.raises(ReplyError):
        read(
            "기중기, 부잔교, 예인선\n본문: 연락선이 떠났다.\n키워드: 연락선, 정오",
            list[str],
            source=QUAY,
        )


def test_a_row_before_what_closes_the_reply() -> None:
    """It is the answer."""
    reply = "crane, pontoon, rope\nLet me know if you need more!"
    assert read(reply, list[str], source=SOURCE).value == ["crane", "pontoon", "rope"]


@pytest.mark.parametrize(
    "item",
    [
        "tide (not a keyword)",
        "tide (not mentioned)",
        "not only rope",
        "pontoon but also fuel",
        "부잔교 (고장 아님)",
        "밧줄 (목록에서 제외)",
        "X 밧줄",
        "예인선은 밧줄이 낡아서 위험하다",
        "The tug lost its rope last night.",
    ],
)
def test_an_item_that_is_none(item: str) -> None:
    """What is said to be out, a piece of a sentence, a mark, a sentence among terms."""
    source = f"{SOURCE} {QUAY}"
    with pytest.raises(ReplyError):
        read(marked("crane", "pontoon", item), list[str], source=source)


@pytest.mark.parametrize(
    "item", ["rope (not new)", "butter", "X-ray", "밧줄 (새것)", "명단 제외", "Watch at 2 a.m."]
)
def test_an_item_that_resembles_one(item: str) -> None:
    """A remark on the term, a word that begins so, a noun, a point that ends no sentence."""
    found = read(marked("crane", "pontoon", item), list[str], source=SOURCE)
    assert found.value == [
        "crane",
        "pontoon",
        item.removesuffix(".") if "a.m" not in item else item,
    ]


@pytest.mark.parametrize("sign", ["exclude", "Excluded", "Skip", "제외", "삭제"])
def test_a_list_of_what_is_out(sign: str) -> None:
    """It is not added to the list above it."""
    with pytest.raises(ReplyError):
        read(f"keywords:\n  - crane\n  - pontoon\n{sign}:\n  - fuel", list[str], source=SOURCE)


@pytest.mark.parametrize(
    "weight", ["most important", "the main topic", "가장 중요", "핵심", "also relevant", "중요함"]
)
def test_how_much_a_term_weighs(weight: str) -> None:
    """Is no part of it, though no other term says so; what belongs to a name is."""
    found = read(marked(f"crane ({weight})", "pontoon", "rope"), list[str], source=SOURCE)
    assert found.value[0] == "crane"
    named = read(marked("crane (major)", "pontoon", "rope"), list[str], source=SOURCE)
    assert named.value[0] == "crane (major)"


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("Keywords: crane and slipway", ["crane", "slipway"]),
        ("**Keywords:** pontoon & crane", ["pontoon", "crane"]),
        ("Keywords: painting and rigging", ["painting and rigging"]),
        ("Keywords: crane and hoist", ["crane and hoist"]),
        ("Keyword: crane and slipway", ["crane and slipway"]),
        ('["crane and slipway"]', ["crane and slipway"]),
    ],
)
def test_two_terms_that_a_word_joins(reply: str, value: list[str]) -> None:
    """Under a plural they are two where the source has each of them and not both as one; JSON says
    how many there are."""
    assert read(reply, list[str], source=SOURCE).value == value


@pytest.mark.parametrize("label", ["키워드", "핵심어"])
def test_two_korean_terms(label: str) -> None:
    """The same of Korean, whose nouns have no plural."""
    assert read(f"{label}: 기중기와 밧줄", list[str], source=QUAY).value == ["기중기", "밧줄"]
    assert read(f"{label}: 기중기와 갈매기", list[str], source=QUAY).value == ["기중기와 갈매기"]


def test_a_courtesy_as_the_last_item() -> None:
    """It is left out; a term to which it was glued is not, where the source has it or a capital
    letter sets it apart."""
    for last, terms in (
        ("Please let me know if you need more!", ["crane", "pontoon"]),
        ("rope Let me know if you need more!", ["crane", "pontoon", "rope"]),
        ("밧줄 더 필요하신 것이 있으면 말씀해 주세요!", ["crane", "pontoon", "밧줄"]),
    ):
        found = read(marked("crane", "pontoon", last), list[str], source=SOURCE + QUAY)
        assert found.value == terms


def test_an_example_with_its_input() -> None:
    """Its output is no answer, and what stands under its own label behind it is."""
    example = 'Example\nInput: The ferry left.\nOutput: ["ferry"]'
    with pytest.raises(ReplyError):
        read(example, list[str])
    answered = f'{example}\n\nOutput: ["crane", "rope"]'
    assert read(answered, list[str]).value == ["crane", "rope"]


QUAY_ITEMS = "\n\n- 기중기\n- 부잔교\n- 밧줄"
QUAY_TERMS = "\n\n- crane\n- pontoon\n- rope"


@pytest.mark.parametrize(
    "reply",
    [
        "핵심어를 찾으시려면 다음과 같이 하세요." + QUAY_ITEMS,
        "키워드를 고르려면 아래 순서로 하면 됩니다." + QUAY_ITEMS,
        "키워드 뽑는 요령입니다." + QUAY_ITEMS,
        "To find good keywords, try this:" + QUAY_TERMS,
        "If you want to pick the right keywords, you should do the following:" + QUAY_TERMS,
        "Here is how to choose key terms:" + QUAY_TERMS,
        marked("기중기 같은 명사를 먼저 찾아보세요", "상태를 함께 적어 보세요", label="핵심어"),
        "Sure! Here is how to find the keywords:\n1. **Read** - go through it once\n"
        "2. **Group similar terms** - crane with tug\n3. **Write keywords** - five at most",
    ],
)
def test_how_to_find_terms_is_no_list_of_them(reply: str) -> None:
    """A lead that tells the reader how to find terms announces steps, and so do items that all
    tell to do something."""
    with pytest.raises(ReplyError):
        read(reply, list[str])


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("키워드를 보시려면 아래 목록을 참고하세요." + QUAY_ITEMS, ["기중기", "부잔교", "밧줄"]),
        ("핵심어를 뽑아 보았습니다." + QUAY_ITEMS, ["기중기", "부잔교", "밧줄"]),
        ("To find this call again, use these keywords:" + QUAY_TERMS, ["crane", "pontoon", "rope"]),
        ("If you need the keywords, here they are:" + QUAY_TERMS, ["crane", "pontoon", "rope"]),
        (
            marked("Mind the Gap", "Stop the Tug", "Keep Left"),
            ["Mind the Gap", "Stop the Tug", "Keep Left"],
        ),
    ],
)
def test_what_points_to_terms_is_no_advice(reply: str, value: list[str]) -> None:
    """A lead may say what the terms are for, and an order of a few words may be a name."""
    assert read(reply, list[str]).value == value


@pytest.mark.parametrize(
    "reply",
    [
        "핵심어: (음성이 끊겨 들리지 않음)",
        "태그: (이미지를 불러오지 못했습니다)",
        "Keywords: (the audio was inaudible)",
        "Keywords: (the scan would not open)",
        "Keywords: could not open the file",
    ],
)
def test_that_nothing_could_be_read_is_no_item(reply: str) -> None:
    """What stands alone where terms should, and says why there are none, is neither a term nor an
    empty list."""
    with pytest.raises(ReplyError):
        read(reply, list[str])


@pytest.mark.parametrize(
    ("reply", "source", "value"),
    [
        ("핵심어: (없음)", None, []),
        ("Keywords: (rope wear)", None, ["(rope wear)"]),
        ("핵심어: 파일 오류, 재생 불가", None, ["파일 오류", "재생 불가"]),
        (
            "핵심어: 파일이 열리지 않음",
            "고객: 파일이 열리지 않음 오류가 떠요.",
            ["파일이 열리지 않음"],
        ),
    ],
)
def test_a_file_may_be_what_the_text_is_about(
    reply: str, source: str | None, value: list[str]
) -> None:
    """Brackets around a term, and a fault that the source tells of, are what they are."""
    assert read(reply, list[str], source=source).value == value


@pytest.mark.parametrize(
    "label",
    ["Keywords: (sorted by weight)", "핵심어: (빈도로 정렬)", "Keywords: (from the harbour)"],
)
def test_a_bracket_between_a_label_and_its_list(label: str) -> None:
    """It is no item: it says something of what stands below."""
    with pytest.raises(ReplyError):
        read(label + QUAY_TERMS, list[str])
    assert read(label.replace(":", "") + ":" + QUAY_TERMS, list[str]).value[0] == "crane"
