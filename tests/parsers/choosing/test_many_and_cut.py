"""Many structures, and replies that were cut: nothing is lost silently, nothing half is kept."""

from __future__ import annotations

import json

import pytest
from pydantic import BaseModel

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
