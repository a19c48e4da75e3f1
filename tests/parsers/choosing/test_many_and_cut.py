"""Many structures, and replies that were cut: nothing is lost silently, nothing half is kept."""

from __future__ import annotations

import json

import pytest
from pydantic import BaseModel, Field

from holdfast.parsers import read
from holdfast.schemas import Kind, ReplyError


class Row(BaseModel):
    """One object of many."""

    number: int
    name: str = ""


def kind_of(text: str, type_: object, done_reason: str | None = "stop") -> Kind | None:
    """Return the kind of failure, or None."""
    try:
        read(text, type_, done_reason=done_reason)
    except ReplyError as error:
        return error.kind
    return None


def test_every_line_of_json_lines() -> None:
    """However many objects stand side by side, all of them are the list."""
    text = "\n".join(json.dumps({"number": n}) for n in range(1_000))
    assert [row.number for row in read(text, list[Row]).value] == list(range(1_000))


def test_lists_of_one_side_by_side() -> None:
    """Each item once, in the order first seen."""
    assert read('["a"]\n["b"]\n["a"]\n["c"]', list[str]).value == ["a", "b", "c"]


def test_too_many_that_stand_apart() -> None:
    """Hundreds of structures with words between them are no answer, not even the first of them."""
    text = "\n".join(f'then {{"number": {n}}} came up,' for n in range(500))
    assert kind_of(text, Row) is Kind.RUNAWAY


def test_a_round_of_records() -> None:
    """Records that come round and round are kept once, however often; two alike may be meant."""
    assert len(read('{"number": 1}\n{"number": 2}\n' * 900, list[Row]).value) == 2
    assert len(read('[{"number": 1}, {"number": 1}]', list[Row]).value) == 2


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ('["a", "see b]', ["a"]),
        ("- 불면: 잠을 못 잠\n- 이직: 고", ["불면", "이직"]),
        ("**키워드:** 불면 - 잠을 못", ["불면"]),
        ("키워드는 불면, 이직, 망설임, 친", ["불면", "이직", "망설임"]),
    ],
)
def test_what_a_cut_leaves(text: str, kept: list[str]) -> None:
    """A cut list keeps its whole items as they are written, and no part of another."""
    assert read(text, list[str], done_reason="length").value == kept


@pytest.mark.parametrize("text", ["Answer: insom", "keywords: List<String> = listO", "키워드: 불"])
def test_a_cut_only_item(text: str) -> None:
    """The one item that there is may be half: then there is none."""
    assert kind_of(text, list[str], "length") is Kind.TRUNCATED


def test_a_cut_string_before_brackets() -> None:
    """A string that lacks its quote before closing brackets is whole only if the reply is."""
    text = '{"number": 1, "name": "a}'
    assert read(text, Row).value.name == "a"
    assert kind_of(text, Row, "length") is Kind.TRUNCATED


def test_brackets_of_its_own() -> None:
    """Where the brackets may belong to the string, no one can tell where it ends."""
    text = '{"number": 1, "name": "{\\"code\\": 504}'
    assert kind_of(text, Row) is not None


class Stop(BaseModel):
    """A field that may be left out, and a list."""

    place: str
    late: int = 0
    lines: list[str] = Field(default_factory=list)


TAGGED = "<stops>\n  <stop>Elm</stop>\n  <stop>Oak Lane</stop>\n  "


@pytest.mark.parametrize(
    ("end", "kept"),
    [
        ("<stop>Quarry R", ["Elm", "Oak Lane"]),
        ("<stop>", ["Elm", "Oak Lane"]),
        ("<sto", ["Elm", "Oak Lane"]),
        ("", ["Elm", "Oak Lane"]),
        ("<stop>Quarry</", ["Elm", "Oak Lane", "Quarry"]),
        ("<stop>Quarry</stop>\n</st", ["Elm", "Oak Lane", "Quarry"]),
    ],
)
@pytest.mark.parametrize("frame", ["{}", "Here they are:\n{}", "```xml\n{}", "<answer>\n{}"])
def test_a_cut_list_of_tags_keeps_what_is_closed(frame: str, end: str, kept: list[str]) -> None:
    """The element that the reply ends within is dropped, unless its closing tag was begun."""
    reply = frame.replace("{}", TAGGED + end)
    assert read(reply, list[str], done_reason="length").value == kept
    assert read(reply, list[str], done_reason=None).value == kept


@pytest.mark.parametrize(
    "reply",
    [
        "<stops><stop>El",
        "<stop><place>Elm</place>",
        "<stop><place>El",
        "<stop><place>Elm</place><late>4",
        "<stop><place>Elm</place><lines><line>4</line></lines><late>1",
        "<stop><late>4</late><lines><line>4</line></lines>",
    ],
)
def test_a_cut_record_of_tags_lacks_what_was_to_come(reply: str) -> None:
    """A value that may go on, and a field that may have been about to come."""
    assert kind_of(reply, Stop, "length") is Kind.TRUNCATED


def test_a_record_of_tags_that_says_all_before_the_cut() -> None:
    """Nothing lacks but the closing tag."""
    reply = (
        "<stop><place>Elm</place><late>4</late><lines><line>north</line><line>ring</line></lines>"
    )
    for end in ("", "</st"):
        assert read(reply + end, Stop, done_reason="length").value.lines == ["north", "ring"]


def test_cut_records_of_tags() -> None:
    """Those that are closed are whole; the open one is dropped."""
    reply = "<stops><stop><place>Elm</place></stop><stop><place>Oak</place></stop>"
    for end in ("", "</stops", "<stop><place>Qua", "<stop><place>Quarry</place>"):
        found = read(reply + end, list[Stop], done_reason="length").value
        assert [stop.place for stop in found] == ["Elm", "Oak"]


@pytest.mark.parametrize(
    "reply",
    [
        "<result><topics><topic>bus</topic><topic>rail</topic></topics><keywords><keyword>ti",
        "<result><stopwords><w>the</w><w>of</w></stopwords><keywords><keyword>ti",
        "<keywords>as follows <keyword>bus</keyword> and <keyword>rail</keyword> and <key",
    ],
)
def test_the_list_that_was_asked_is_the_one_that_was_cut(reply: str) -> None:
    """Another list that is whole does not stand for it, and prose with tags in it is no list."""
    assert kind_of(reply, list[str], "length") is Kind.TRUNCATED


def test_a_tag_that_opens_nothing() -> None:
    """It takes no element in that stands behind it."""
    reply = "A List<String> of stops, see <stop>Elm</stop> and <stop>Oak</stop> on the left"
    assert kind_of(reply, list[str]) is Kind.NO_VALUE
