"""What closes what: brackets that are missing, too many, or of another kind."""

from __future__ import annotations

from typing import Any

import pytest

from holdfast.parsers import read
from holdfast.parsers.layouts.literals import find
from holdfast.schemas.errors import ReplyError

from .trees import first, in_doubt

READ = [
    # too many
    ('{"a": [{"n": 1}}, {"n": 2}], "b": 3}', {"a": [{"n": "1"}, {"n": "2"}], "b": "3"}),
    ('{"a": [{"n": 1}\n}], "b": 3}', {"a": [{"n": "1"}], "b": "3"}),
    ('{"a": [{"n": 1\n]}], "b": 3}', {"a": [{"n": "1"}], "b": "3"}),
    ('{"a": {"n": 1}}, "b": 3}', {"a": {"n": "1"}, "b": "3"}),
    ('{"a": ["x"]], "b": 3}', {"a": ["x"], "b": "3"}),
    # of another kind
    ('["x", "y"}', ["x", "y"]),
    ('{"a": ["x", "y"}, "b": 3}', {"a": ["x", "y"], "b": "3"}),
    ('[{"a": 1], {"a": 2}]', [{"a": "1"}, {"a": "2"}]),
    ('[{"a": 1), {"a": 2}]', [{"a": "1"}, {"a": "2"}]),
    ('{"a": ["x"}]', {"a": ["x"]}),
    # missing
    ('{\n  "a": {\n    "n": 1\n  ,\n  "b": 3\n}', {"a": {"n": "1"}, "b": "3"}),
    ('{\n  "a": [\n    {\n      "n": 1\n    }\n  ,\n  "b": 3\n}', {"a": [{"n": "1"}], "b": "3"}),
    ('{\n"a": {\n"n": 1,\n"m": 2},\n"b": 3}', {"a": {"n": "1", "m": "2"}, "b": "3"}),
    ('{"a": {"n": 1}, {"n": 2}], "b": 3}', {"a": [{"n": "1"}, {"n": "2"}], "b": "3"}),
    ('[{"a": 1, {"a": 2}]', [{"a": "1"}, {"a": "2"}]),
    ('[{"a": 1{"a": 2}]', [{"a": "1"}, {"a": "2"}]),
    ('[{"a": 1, "b": 2}, "a": 3, "b": 4}]', [{"a": "1", "b": "2"}, {"a": "3", "b": "4"}]),
    ('["a": 1}, {"a": 2}]', [{"a": "1"}, {"a": "2"}]),
    ('[{"a": ["x"}, {"a": ["y"]}]', [{"a": ["x"]}, {"a": ["y"]}]),
    ('{"a": [{"n": 1], "b": 3}', {"a": [{"n": "1"}], "b": "3"}),
    ('{"a": ["x", "y", "b": 3}', {"a": ["x", "y"], "b": "3"}),
    ('{a: ["x", "y", b: ["z"]}', {"a": ["x", "y"], "b": ["z"]}),
    ('{"a": "x"], "b": 3}', {"a": ["x"], "b": "3"}),
    ('{"a": "x", "b": 3\n```\nThat is all.', {"a": "x", "b": "3"}),
    ('{"a": "x"```', {"a": "x"}),
    ("((4, 8), (15, 16))", [["4", "8"], ["15", "16"]]),
    ("(4)", ["4"]),
]


@pytest.mark.parametrize(("text", "value"), READ)
def test_the_text_behind_tells_what_a_bracket_closes(text: str, value: Any) -> None:
    """A key wants an open object, an item an open list, the end nothing open."""
    assert first(text) == value
    assert not in_doubt(text)


@pytest.mark.parametrize(
    "text",
    [
        "[{]",
        "{a: [}",
        "{:}",
        '{"a": [, "b": 3}',
        '{"a": {"n": 1], "b": 3}',
        '{"a": {"n": ["x"}, "b": 3}',
        "[1, 2], [3, 4]]",
        "[[1, 2], 3, 4]]",
        "[[1, 2, [3, 4], [5]",
        '{"a": 1, "b": [2], 3}',
        '{"a": {"n": 1}, {"m": 2}], "b": 3}',
    ],
)
def test_brackets_that_leave_a_doubt(text: str) -> None:
    """Empty and never closed; two ways to go on; lists among which a bracket is lost."""
    assert in_doubt(text)
    for type_ in (dict[str, Any], list[list[int]], list[dict[str, int]]):
        with pytest.raises(ReplyError):
            read(text, type_)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('"a": "x", "b": "y"}', {"a": "x", "b": "y"}),
        ('"a": "x", "b": "y"', {"a": "x", "b": "y"}),
        ('"a": "x [1]", "b": "y"}', {"a": "x [1]", "b": "y"}),
    ],
)
def test_an_object_without_its_opening_brace(text: str, value: Any) -> None:
    """Its members are members, and no labels of an outline."""
    assert read(text, dict[str, str]).value == value


@pytest.mark.parametrize(
    ("text", "done_reason"),
    [
        ('"a": "x", "b": "y", "c', None),
        ('"a": "x", "b": "y and', None),
        ('"a": "x",', None),
        ('"a": "x", "b": y "z"}', "stop"),
    ],
)
def test_an_object_without_braces_that_is_in_doubt(text: str, done_reason: str | None) -> None:
    """What was code is not read as lines with labels: quotes would become part of a value."""
    with pytest.raises(ReplyError):
        read(text, dict[str, str], done_reason=done_reason)


def test_a_list_without_its_opening_bracket() -> None:
    """A bracket within one of its strings begins nothing."""
    reply = '"the pier", "the map [new]", "boats"]'
    assert read(reply, list[str]).value == ["the pier", "the map [new]", "boats"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ('Here is {{name}\n{"a": 1}', 1),
        ("Use {{name}} here.", 0),
        ('[ # two\n"x", "y"]', 1),
        ("A [done] and [open] one.", 0),
        ('{"a": 1} {"b": 2}', 2),
    ],
)
def test_where_a_structure_begins(text: str, count: int) -> None:
    """A place in a template is none; a remark may come first."""
    found = [one for one in find(text) if "a" in text[one.start : one.end] or '"' in text]
    assert len([one for one in found if one.end - one.start > 6]) == count
