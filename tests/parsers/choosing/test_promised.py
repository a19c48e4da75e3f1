"""What is promised, declined or excused around an answer."""

from __future__ import annotations

import pytest
from pydantic import BaseModel, Field

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError
from holdfast.schemas.records import Kind

SOURCE = "Caller: The gate squeaks and the lamp by the shed is out. Clerk: I will send a mechanic."
LIST = "\n\n- gate\n- lamp\n- mechanic"


class Repair(BaseModel):
    """A repair."""

    place: str
    hours: int


RECORD = '{"place": "shed", "hours": 2}'


@pytest.mark.parametrize(
    "lead",
    [
        "Once you share the call, I will return it like this:",
        "If you paste the text here, I can give you this:",
        "통화 내용을 보내 주시면 아래 형식으로 정리해 드리겠습니다.",
        "원문을 붙여 주시면 다음과 같이 드리겠습니다:",
    ],
)
def test_a_format_that_is_promised(lead: str) -> None:
    """What stands behind a promise for when the text is there is an example."""
    with pytest.raises(ReplyError) as refused:
        read(f"{lead}\n{RECORD}", Repair)
    assert refused.value.failure.kind in (Kind.ECHO, Kind.REFUSAL)


@pytest.mark.parametrize(
    "lead",
    [
        "Here it is in the format that you gave me:", "If you need it in another format, tell me.",
        "보내 주신 형식에 맞췄습니다.", "When you asked for hours, I counted both visits:",
    ],
)  # fmt: skip
def test_a_format_that_is_kept(lead: str) -> None:
    """A lead that speaks of the format, or of what the reader gave, promises nothing."""
    assert read(f"{lead}\n{RECORD}", Repair).value == Repair(place="shed", hours=2)


@pytest.mark.parametrize(
    "lead",
    [
        "I am no lawyer and cannot offer legal advice. The keywords of the call are:",
        "As an AI I can't provide a diagnosis. Keywords:",
        "저는 AI라서 전문적인 조언을 드릴 수 없습니다. 키워드는 다음과 같습니다:",
    ],
)
def test_declining_what_nobody_asked(lead: str) -> None:
    """A disclaimer before the lead declines no keywords."""
    assert read(lead + LIST, list[str], source=SOURCE).value == ["gate", "lamp", "mechanic"]


@pytest.mark.parametrize(
    "lead",
    [
        "I cannot find keywords in this. Usual keywords are:",
        "I can't open the call. The keywords of such calls are:",
        "키워드를 뽑아 드릴 수 없습니다. 흔한 키워드는 다음과 같습니다:",
    ],
)
def test_declining_what_was_asked(lead: str) -> None:
    """Who cannot give the keywords gives none."""
    with pytest.raises(ReplyError):
        read(lead + LIST, list[str], source=SOURCE)


@pytest.mark.parametrize(
    "text",
    [
        "키워드: 없음 (원문이 전달되지 않았습니다)", "Keywords: none (there was no transcript)",
        "Keywords: none (please send the call again)",
    ],
)  # fmt: skip
def test_none_for_want_of_a_text(text: str) -> None:
    """Who saw no text cannot say that there is none in it."""
    with pytest.raises(ReplyError):
        read(text, list[str], source=SOURCE)


def test_none_in_a_text_that_was_read() -> None:
    """A bracket that says why there is none is no excuse."""
    assert read("키워드: 없음 (안부 인사뿐)", list[str], source=SOURCE).value == []


def test_the_same_list_over_and_over() -> None:
    """A loop of one list that is cut in the middle is that list."""
    text = '["gate", "lamp"]\n["gate", "lamp"]\n["gate", "la'
    assert read(text, list[str], done_reason="length", source=SOURCE).value == ["gate", "lamp"]


@pytest.mark.parametrize("last", ['["gate", "shed", "x', '["lamp", "ga'])
def test_another_list_behind_it(last: str) -> None:
    """What begins otherwise is another answer."""
    with pytest.raises(ReplyError):
        read(f'["gate", "lamp"]\n["gate", "lamp"]\n{last}', list[str], done_reason="length")


def test_lists_of_one_noun() -> None:
    """Two lists of which one's title is the other's and more are no groups of one."""
    text = "수리할 곳: 문, 등\n\n다른 기사에 따르면 수리할 곳: 등, 창고"
    with pytest.raises(ReplyError):
        read(text, list[str], source="문과 등, 창고를 수리해야 한다.")


class Dish(BaseModel):
    """A dish as a form has it."""

    name: str = Field(description="음식 이름")
    price: int = Field(description="won")


def test_a_description_is_no_value() -> None:
    """JSON of the type that gives a field its own description is the form."""
    with pytest.raises(ReplyError) as refused:
        read('{"name": "음식 이름", "price": 0}', Dish)
    assert refused.value.failure.kind == Kind.ECHO


def test_another_text_is_one() -> None:
    """What only holds a word of it is a value."""
    assert read('{"name": "이름 없는 음식", "price": 10}', Dish).value.price == 10


WITHHELD = [
    "I've left out the caller's name for privacy. Keywords:",
    "Names were omitted. Keywords:",
    "For privacy, I have removed all addresses. Here are the keywords:",
    "개인정보는 제외했습니다. 키워드:",
    "실명은 가렸습니다. 핵심어는 다음과 같습니다.",
]
DROPPED = [
    "These names were left out. Keywords:",
    "I've left out the following keywords:",
    "I left out these terms. Keywords:",
    "다음 이름은 제외했습니다. 키워드:",
    "개인정보라서 제외한 키워드:",
]


@pytest.mark.parametrize("lead", WITHHELD)
def test_what_a_lead_keeps_to_itself(lead: str) -> None:
    """That something personal was left out says nothing of the list that is named behind it."""
    assert read(lead + LIST, list[str]).value == ["gate", "lamp", "mechanic"]


@pytest.mark.parametrize("lead", DROPPED)
def test_what_was_left_out_below(lead: str) -> None:
    """A lead that points on says of the list itself that it was left out."""
    with pytest.raises(ReplyError):
        read(lead + LIST, list[str])


OTHER = '\n```json\n{"place": "gate", "hours": 5}\n```'


@pytest.mark.parametrize(
    "lead",
    [
        "A record for another place would be written like this:",
        "For comparison, the entry for some other repair might be recorded so:",
        "다른 장소라면 이렇게 적습니다.",
        "다른 수리의 기록은 다음과 같이 작성합니다:",
    ],
)
def test_a_record_of_something_else(lead: str) -> None:
    """How another record would be written is an example, and no note on this one."""
    assert read(f"{RECORD}\n\n{lead}{OTHER}", Repair).value.place == "shed"


@pytest.mark.parametrize(
    "lead",
    [
        "The other place is:",
        "다른 장소는 이것입니다.",
        "It would be more correct like this:",
        "The above is made up; a record for another place would be written like this:",
    ],
)
def test_another_record_that_is_told(lead: str) -> None:
    """A second record that nothing calls an example is a second answer."""
    with pytest.raises(ReplyError):
        read(f"{RECORD}\n\n{lead}{OTHER}", Repair)


DRAFT = '{}\n```json\n{{"place": "gate", "hours": 5}}\n```\n{}\n```json\n{}\n```'


@pytest.mark.parametrize(
    ("title", "lead"),
    [
        ("초안", "초안은 폐기하고 최종본입니다."),
        ("초안", "초안 대신 이것을 쓰세요."),
        ("Draft:", "Discarding the draft, final version:"),
        ("First attempt:", "I scrapped the first attempt. Final:"),
        ("Draft:", "Instead of the draft, use this:"),
    ],
)
def test_a_draft_that_is_thrown_away(title: str, lead: str) -> None:
    """What takes the place of a draft is none."""
    assert read(DRAFT.format(title, lead, RECORD), Repair).value.place == "shed"


@pytest.mark.parametrize(
    ("title", "lead"),
    [
        ("초안", "초안은 버리지 마세요."),
        ("초안", "이것도 초안입니다."),
        ("Draft:", "Do not discard the draft:"),
        ("Draft:", "Second draft:"),
    ],
)
def test_a_draft_that_stays(title: str, lead: str) -> None:
    """A second draft takes the place of nothing."""
    with pytest.raises(ReplyError):
        read(DRAFT.format(title, lead, RECORD), Repair)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('["gate", "lamp"]\n["gate", "la', "length"),
        ('["gate", "lamp"]\n["gate", "lamp"]\n["gate"]', "stop"),
    ],
)
def test_what_is_no_loop(text: str, reason: str) -> None:
    """A list and the beginning of another, and a shorter list that is whole, are two answers."""
    with pytest.raises(ReplyError):
        read(text, list[str], done_reason=reason)
