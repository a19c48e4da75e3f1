"""What stands among the items of a list and is none, and lists beside the answer."""

from __future__ import annotations

import pytest

from holdfast.parsers import read
from holdfast.schemas import ReplyError

SOURCE = (
    "Tenant: The boiler broke in January and the letter about the arrears came the same week.\n"
    "Adviser: And the damp?\nTenant: Behind the wardrobe. I keep the guitar in the hall now.\n"
    "세입자: 보일러가 고장 났고 연체 안내문이 왔어요. 벽에 곰팡이도 있고 기타는 현관에 둡니다."
)


def told(text: str, source: str | None = SOURCE) -> list[str] | None:
    """Return the list, or None where the reply is refused."""
    try:
        return read(text, list[str], source=source).value
    except ReplyError:
        return None


@pytest.mark.parametrize(
    "last",
    [
        "Others",
        "and so on",
        "Total: 3",
        "(add more if needed)",
        "No other topics",
        "Confidence: 0.9",
    ],
)
def test_a_remark_in_place_of_the_last_item(last: str) -> None:
    """A last item that only closes the list, counts it, or says how sure it is, is left out."""
    assert told(f"1. boiler\n2. arrears\n3. damp\n4. {last}") == ["boiler", "arrears", "damp"]


@pytest.mark.parametrize(
    "last", ["그 외", "이상입니다", "총 3개", "등등", "출처: 대화 내용", "이하 생략"]
)
def test_a_korean_remark_in_place_of_the_last_item(last: str) -> None:
    """The same in Korean."""
    assert told(f"1. 보일러\n2. 연체\n3. 곰팡이\n4. {last}") == ["보일러", "연체", "곰팡이"]


def test_a_remark_that_is_a_topic() -> None:
    """The source may have the word as a topic: 기타 is a guitar as well as "others"."""
    assert told("1. 보일러\n2. 연체\n3. 곰팡이\n4. 기타") == ["보일러", "연체", "곰팡이", "기타"]


@pytest.mark.parametrize(
    "text",
    [
        "Keywords: boiler, arrears or damp",
        "Keywords: boiler, damp rather than cold",
        "Keywords: boiler, not the letter but the arrears",
        "The keywords are boiler, arrears, damp, in that order.",
        "The keywords are boiler, arrears and damp, though damp is only hinted at.",
        "Keywords: boiler, arrears, mould?",
        "키워드: 보일러, 연체 또는 곰팡이",
        "키워드: 보일러, 연체가 아니라 이사",
        "키워드는 제 생각에 보일러, 연체, 곰팡이입니다.",
        "키워드: 원문 참조",
        "1. boiler\n2. arrears\n3. damp\n4. keyword",
        "e.g., boiler, damp",
        "Keywords (example): boiler, damp",
        "키워드(예시): 보일러, 곰팡이",
    ],
)
def test_pieces_of_a_sentence_are_no_items(text: str) -> None:
    """A choice, a denial, a doubt, a tail of the sentence, a place to be filled, an example."""
    assert told(text) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Keywords: boiler, more or less heat, damp", ["boiler", "more or less heat", "damp"]),
        ("- boiler\n- letter of the week\n- damp", ["boiler", "letter of the week", "damp"]),
        ("1. 연체 명단 제외\n2. 보일러\n3. 곰팡이", ["연체 명단 제외", "보일러", "곰팡이"]),
    ],
)
def test_terms_that_only_look_like_them(text: str, value: list[str]) -> None:
    """A fixed phrase with "or", a noun that means leaving out."""
    assert told(text) == value


@pytest.mark.parametrize("source", [SOURCE, None])
@pytest.mark.parametrize(
    "label", ["Additional keywords", "Keywords to skip", "Tags", "관련성 낮은 키워드", "Themes"]
)
def test_a_list_with_a_name_behind_one_without(label: str, source: str | None) -> None:
    """A list of terms comes first, and another under a name: which is the answer, nobody can
    tell, unless the named one holds all of the first."""
    text = f"1. boiler\n2. arrears\n3. damp\n\n{label}: guitar, wardrobe"
    assert told(text, source) is None
    whole = "1. boiler\n2. arrears\n3. damp\n\nKeywords: boiler, arrears, damp, wardrobe"
    assert told(whole, source) == ["boiler", "arrears", "damp", "wardrobe"]


@pytest.mark.parametrize("rest", ["", "| boiler", "| boiler |"])
@pytest.mark.parametrize("done", ["stop", "length"])
def test_a_table_without_a_row(rest: str, done: str) -> None:
    """The heads of a table are no label and value."""
    text = f"| Keyword | Why |\n|---|---|\n{rest}"
    with pytest.raises(ReplyError):
        read(text, list[str], source=SOURCE, done_reason=done)


@pytest.mark.parametrize(
    "sentence",
    [
        "The arrears are only my guess.",
        "Note that damp is not in the text, so I assumed it.",
        "These are example values.",
        "On second thought, damp does not belong here.",
    ],
)
def test_a_sentence_that_calls_it_guessed(sentence: str) -> None:
    """What the reply itself calls guessed, assumed or out of place is no answer."""
    assert told(f"Keywords: boiler, arrears, damp\n\n{sentence}") is None
