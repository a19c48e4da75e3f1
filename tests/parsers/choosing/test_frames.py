"""What stands around a list or a structure decides whether it is the answer."""

from __future__ import annotations

from typing import Any, Literal

import pytest
from pydantic import BaseModel

from holdfast.parsers import read
from holdfast.schemas import Kind, ReplyError

KO = (
    "내담자: 새벽 배송을 하면서 허리 통증이 심해졌고, 아내와 말다툼이 잦아요. "
    "빚 독촉 전화도 무서워요."
)
EN = (
    "Client: The night shifts ruin my back, my wife and I argue, and the debt collector's calls "
    "frighten me."
)
KO_TERMS = ["새벽 배송", "허리 통증", "말다툼", "빚 독촉"]
EN_TERMS = ["night shifts", "back pain", "arguing with wife", "debt collector"]


class Dose(BaseModel):
    """A record of three fields that are all needed."""

    drug: str
    times: int
    mg: float


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("상담 키워드 분석\n\n" + "\n".join(f"- {t}" for t in KO_TERMS), KO_TERMS),
        (
            "### 키워드 추출 결과\n\n"
            + "\n\n".join(
                f"#### {n}. {t}\n상황을 잘 보여 줍니다." for n, t in enumerate(KO_TERMS, 1)
            ),
            KO_TERMS,
        ),
        (
            "네. 빈도와 강도를 기준으로 기록을 검토했습니다.\n\n"
            + "\n".join(f"* {t}" for t in KO_TERMS),
            KO_TERMS,
        ),
        ("**Key points**\n\n" + "\n".join(f"- {t}" for t in EN_TERMS), EN_TERMS),
        (
            "Keywords:\n\n– night shifts,\n– back pain,\n"
            "– arguing with wife, and\n– debt collector.",
            EN_TERMS,
        ),
        (
            'They would be the keywords: "night shifts", "back pain" and "debt collector".',
            ["night shifts", "back pain", "debt collector"],
        ),
        ("키워드는 ① 새벽 배송 ② 허리 통증 ③ 말다툼 ④ 빚 독촉 — 이상 4개입니다.", KO_TERMS),
        ("\n\n".join(f"{t}\n: It comes back in every session." for t in EN_TERMS), EN_TERMS),
        ("\n".join(f"- '{t}'은 반복해서 나오는 말입니다." for t in KO_TERMS), KO_TERMS),
        ("\n".join(f'- "{t}" refers to what she told us first.' for t in EN_TERMS), EN_TERMS),
        (
            r"\*\*키워드\*\*" + "\n" + "\n".join(rf"{n}\. {t}" for n, t in enumerate(KO_TERMS, 1)),
            KO_TERMS,
        ),
        (
            "1. 핵심 키워드\n  가. 새벽 배송\n  나. 허리 통증\n  다. 말다툼\n2. 비고\n  없음",
            ["새벽 배송", "허리 통증", "말다툼"],
        ),
        (
            "| 분류 | 키워드 |\n|---|---|\n| 신체 | 허리 통증 |\n"
            "| 관계 | 말다툼, 아내 |\n| 자원 | - |",
            ["허리 통증", "말다툼", "아내"],
        ),
        (
            '[["새벽 배송", 0.9], ["허리 통증", 0.8], ["빚 독촉", 0.4]]',
            ["새벽 배송", "허리 통증", "빚 독촉"],
        ),
        (
            "실명은 알려 드리기 어렵습니다. 이름을 제외한 키워드는 다음과 같습니다.\n"
            '["새벽 배송", "허리 통증"]',
            ["새벽 배송", "허리 통증"],
        ),
        (
            'Keywords: ["새벽 배송", "허리 통증"]\n'
            'English translation: ["dawn delivery", "back pain"]',
            ["새벽 배송", "허리 통증"],
        ),
    ],
)
def test_a_frame_that_leaves_the_list_alone(reply: str, value: list[str]) -> None:
    """What only describes, closes, translates or sorts a list changes nothing in it."""
    source = KO if any("가" <= c <= "힣" for c in value[0]) else EN
    assert read(reply, list[str], source=source).value == value


@pytest.mark.parametrize(
    ("reply", "type_"),
    [
        ('{"keywords": [], "message": "입력을 읽지 못했습니다. 다시 보내 주세요."}', list[str]),
        ('{"keywords": [], "error": "I cannot open the attachment."}', list[str]),
        ("I would return [] if nothing was said, but a lot was said.", list[str]),
        ("키워드가 없으면 []를 출력합니다만, 이 글에는 여러 가지가 있습니다.", list[str]),
        ("If there were no keywords, I would say so. Shall I list them?", list[str]),
        ("**Recommendations**\n- rest\n- talk to his wife\n- call the bank", list[str]),
        ("상담 단계\n1. 관계 형성\n2. 목표 설정\n3. 종결", list[str]),
        ('I must protect privacy.\n{"drug": "REDACTED", "times": 0, "mg": 0}', Dose),
        (
            "Example\nInput: aspirin twice, 100 mg\n"
            'Output: {"drug": "aspirin", "times": 2, "mg": 100}'
            "\n\nInput: Client: The night shifts ruin my back\nOutput:",
            Dose,
        ),
    ],
)
def test_a_frame_that_takes_the_answer_away(reply: str, type_: Any) -> None:
    """What is only supposed, masked, another input's or another kind of list is no answer."""
    with pytest.raises(ReplyError) as caught:
        read(reply, type_, source=EN if type_ is Dose else KO)
    assert caught.value.kind is not Kind.RUNAWAY


def test_of_two_outputs_the_one_for_this_input_counts() -> None:
    """The output behind an input that is not the source belongs to the prompt's example."""
    reply = (
        'Input: aspirin twice, 100 mg\nOutput: {"drug": "aspirin", "times": 2, "mg": 100}\n\n'
        'Input: Take 5 mg of Lorel at night\nOutput: {"drug": "Lorel", "times": 1, "mg": 5}'
    )
    value = read(reply, Dose, source="Take 5 mg of Lorel at night, please.").value
    assert value == Dose(drug="Lorel", times=1, mg=5)


def test_no_keywords_with_the_reason_is_an_empty_list() -> None:
    """A reason in brackets behind an empty list is no list."""
    reply = "Result: [] (no keywords: only hold music can be heard)"
    assert read(reply, list[str], source="(hold music)").value == []


@pytest.mark.parametrize(
    "behind",
    [
        "\n\nWait, I miscounted.",
        "\n\nPlease disregard this.",
        "\n\nThese values are made up.",
        "\n\n(placeholder values)",
        "\n\nReplace the drug with your own.",
        " is wrong.",
        "\n\n위 답은 무시하세요.",
        "\n\n용량은 임의로 넣었습니다.",
        "\n\n가상의 데이터입니다.",
        "가 아닙니다.",
    ],
)
def test_a_reply_that_disowns_its_answer(behind: str) -> None:
    """What is said behind an answer may take it away."""
    with pytest.raises(ReplyError):
        read('{"drug": "Lorel", "times": 2, "mg": 5}' + behind, Dose)


@pytest.mark.parametrize(
    "behind",
    [
        "\n\nI hope this helps!",
        "\n\nNote: the dose is in milligrams.",
        "\n\nThis object holds the three fields you asked for.",
        "\n\n수정이 필요하시면 말씀해 주세요.",
        "\n\n위 내용은 상담 기록을 바탕으로 작성했습니다.",
    ],
)
def test_a_reply_that_explains_its_answer(behind: str) -> None:
    """Courtesy and plain explanation take nothing away."""
    read('{"drug": "Lorel", "times": 2, "mg": 5}' + behind, Dose)


@pytest.mark.parametrize(
    "lead",
    [
        "Expected output format:",
        "Here is the schema:",
        "A wrong answer would be:",
        "Do not return",
        "The previous answer was:",
        "Here's a hypothetical answer:",
        "출력 형식:",
        "틀린 답:",
        "이전 답변:",
        "텍스트를 주시면 다음과 같이 답하겠습니다:",
    ],
)
def test_a_lead_that_announces_no_answer(lead: str) -> None:
    """A form, a wrong, an earlier or a supposed answer is none, in braces or in bullets."""
    with pytest.raises(ReplyError):
        read(lead + '\n{"drug": "Lorel", "times": 2, "mg": 5}', Dose)
    with pytest.raises(ReplyError):
        read(lead + "\n- north wing\n- south wing", list[str], source="the east wing")


@pytest.mark.parametrize(
    "reply",
    [
        "- 새벽 배송\n- 허리 통증(X)\n- 말다툼",
        "새벽 배송, 허리 통증, 빚 독촉은 제외",
        '["새벽 배송", "<keyword>"]',
        '["새벽 배송", "없음"]',
        "새벽 배송, 허리 통증, 아마 빚 독촉",
        "키워드: 다음과 같음",
        "예를 들면 새벽 배송, 허리 통증, 말다툼",
        "지난번: 새벽 배송, 말다툼\n이번: 허리 통증, 빚 독촉",
        '{"좋은 점": ["새벽 배송"], "나쁜 점": ["허리 통증"]}',
    ],
)
def test_what_is_no_term_or_out(reply: str) -> None:
    """Marks of exclusion, doubts, pointers, none beside some, and lists set against each other."""
    with pytest.raises(ReplyError):
        read(reply, list[str], source=KO)


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("1. 새벽 배송\n2. 허리 통증\n3. 말다툼\n4. 도움이 되었기를 바랍니다.", KO_TERMS[:3]),
        ("1. 새벽 배송\n2. 허리 통증\n3. 말다툼\n4. 없음", KO_TERMS[:3]),
        ('{"초안": ["배송"], "최종": ["새벽 배송", "허리 통증"]}', KO_TERMS[:2]),
        ("키워드: 새벽 배송\n\n최종: 새벽 배송, 허리 통증", KO_TERMS[:2]),
    ],
)
def test_closings_and_drafts_fall_away(reply: str, value: list[str]) -> None:
    """A courtesy or none as the last bullet is no item, and the final list wins over the draft."""
    assert read(reply, list[str], source=KO).value == value


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("The mood is low.", "low"),
        ("**Low** – she sleeps badly.", "low"),
        ("분위기: 낮음", None),
        ("Low confidence", None),
        ("High school student", None),
        ("I wouldn't say high.", None),
        ("low\nhigh", None),
        ("Confidence: high", None),
        ("low?", None),
        ("low (not sure)", None),
    ],
)
def test_a_member_is_the_predicate_or_stands_alone(reply: str, value: str | None) -> None:
    """A word of the type that qualifies another noun, is denied or doubted, answers nothing."""
    if value is None:
        with pytest.raises(ReplyError):
            read(reply, Literal["low", "high"])
    else:
        assert read(reply, Literal["low", "high"]).value == value


@pytest.mark.parametrize(
    "reply",
    [
        "- 새벽 배송 줄이기\n- 허리 통증 챙기기\n- 아내와 대화하기",
        "1. Discuss the debt\n2. Explore the marriage\n3. Review the night shifts",
        "# Introduction\n# Methods\n# Results",
        "- 새벽 배송을 하면서\n- 아내와 말다툼하는데\n- 빚 독촉 때문에 밤에",
        "1. 새벽 배송: 줄여 보세요.\n2. 말다툼: 대화해 보세요.\n3. 빚: 상담을 받으세요.",
    ],
)
def test_lists_of_another_kind(reply: str) -> None:
    """Plans, titles, halves of sentences and topics with advice, where nothing announces terms."""
    with pytest.raises(ReplyError):
        read(reply, list[str], source=KO + EN)


def test_what_is_announced_may_be_a_plan() -> None:
    """A list that is named as keywords is taken at its word."""
    reply = "키워드:\n- 새벽 배송 줄이기\n- 허리 통증 챙기기"
    assert len(read(reply, list[str], source=KO).value) == 2


SHOWN_FIRST = "\n- 무릎 통증\n- 계단"


@pytest.mark.parametrize(
    "lead",
    [
        "예를 들어 '버스가 늦어 화가 났다'라면 핵심어는 버스, 지각입니다. "
        "마찬가지로 본문의 핵심어는 다음과 같습니다.",
        "예를 들면 눈 온 날 키워드는 눈, 썰매입니다. 위 글의 키워드는 아래와 같습니다:",
        "For instance, for a rainy day the keywords would be rain and puddles. Likewise, the "
        "keywords of your text are:",
        'For example, the keywords of "the bus was late" are bus and delay. Here are the keywords '
        "for your text:",
    ],
)
def test_a_list_behind_an_example_within_the_lead(lead: str) -> None:
    """An example that has its own list in a sentence is over where the next announces the list."""
    assert read(lead + SHOWN_FIRST, list[str]).value == ["무릎 통증", "계단"]


@pytest.mark.parametrize(
    "lead",
    [
        "예를 들어 키워드는 다음과 같습니다.",
        "키워드를 뽑으면 다음과 같습니다. 예를 들면:",
        "예를 들어 눈 온 날의 키워드는 눈입니다. 다른 예의 키워드는 다음과 같습니다.",
        "예를 들어 눈 온 날의 키워드는 눈입니다. 제외할 키워드는 다음과 같습니다.",
        "예를 들어 눈 온 날의 키워드는 눈, 썰매입니다. 고른 기준은 다음과 같습니다.",
        "Here is an example of what it could look like. The keywords are as follows:",
        "For instance, the keywords would be rain and puddles. Another example has these keywords:",
        "For instance, the keywords would be rain and puddles. For example:",
    ],
)
def test_a_list_that_is_still_an_example(lead: str) -> None:
    """The example goes on, comes again, or something else is announced."""
    with pytest.raises(ReplyError):
        read(lead + SHOWN_FIRST, list[str])
