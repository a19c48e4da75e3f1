"""Where a string ends: quotes within it, quotes that are missing, quotes too many."""

from __future__ import annotations

from typing import Any

import pytest

from holdfast.parsers import read
from holdfast.schemas.errors import ReplyError

from .trees import first, in_doubt

PAIRS = [
    ('{"a": "he wrote "soon", then "later" and left", "b": "x"}',
     {"a": 'he wrote "soon", then "later" and left', "b": "x"}),
    ('["그는 "싫다"고 했다", "끝"]', ['그는 "싫다"고 했다', "끝"]),
    ('{"a": "call("x")", "b": 1}', {"a": 'call("x")', "b": "1"}),
    ('{"a": "if (x) { return "y"; }", "b": 1}', {"a": 'if (x) { return "y"; }', "b": "1"}),
    ('{\n"a": "a {{place} for it",\n}', {"a": "a {{place} for it"}),
    ('{"a": "see [the map]("m.png")"}', {"a": 'see [the map]("m.png")'}),
    ('{"a": "the rule is {"k": 3}, no more", "b": "x"}',
     {"a": 'the rule is {"k": 3}, no more', "b": "x"}),
    ('{"a": "{"k": "v", "m": "w"}", "b": "x"}', {"a": '{"k": "v", "m": "w"}', "b": "x"}),
    ('{"a": "he wrote, "key": that is all", "b": 1}',
     {"a": 'he wrote, "key": that is all', "b": "1"}),
    ('["a 27" screen", "a desk"]', ['a 27" screen', "a desk"]),
    ('{"a": "er sagte „ja" und ging"}', {"a": 'er sagte „ja" und ging'}),
    ('{"a": "one,\n “two”: three", "b": 2}', {"a": "one,\n “two”: three", "b": "2"}),
    ('[“"left", "right"”, “up”]', ['"left", "right"', "up"]),
    ("['the cook's tea', 'the cooks' hall']", ["the cook's tea", "the cooks' hall"]),
    ('["""long text""", "x"]', ["long text", "x"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), PAIRS)
def test_quotes_in_pairs_belong_to_the_text(text: str, value: Any) -> None:
    """A quote that the open bracket cannot go on behind closes nothing."""
    assert first(text) == value
    assert not in_doubt(text)


@pytest.mark.parametrize(
    "text",
    [
        '["lake", wide, blue river", "sea"]',
        '["lake, deep, "river", "sea"]',
        '["lake" river", "sea"]',
        '{"a": "lake" (deep), "b": "sea"}',
        '{"a": "lake" true}',
        '["lake", "river" remark" ]',
        '["lake1" wide", "sea"]',
        '{"a": "he wrote "soon, then left", "b": "x"}',
        '["lake "deep" and "wide" ", "sea"]',
        '{"a": "```json {"k": 1}```"}',
        '["sea", "he wrote "soon and left]',
        r'["sea", "caf\u00e"]',
        r'{"a": "\u2"}',
        r'{"a": "lake\" , "b": "sea"}',
        r'[\"lake\", \"sea\"", "x"]',
    ],
)
def test_an_odd_quote_leaves_the_string_in_doubt(text: str) -> None:
    """Where a quote of the layout was lost, no one can tell where the string ends."""
    assert in_doubt(text)
    with pytest.raises(ReplyError):
        read(text, list[str] if text.startswith("[") else dict[str, Any])


DOUBLED = [
    ('{"a": ""lake"}', {"a": "lake"}),
    ('{"a": "lake"", "b": 1}', {"a": "lake", "b": "1"}),
    ("{\"a\": ''lake''}", {"a": "lake"}),
    ('{""a"": 4, "b"": 5}', {"a": "4", "b": "5"}),
    ('["he wrote ""soon"" twice", "x"]', ['he wrote "soon" twice', "x"]),
    ('[""soon" he wrote", "x"]', ['"soon" he wrote', "x"]),
    ('{"a": "", "b": "x"}', {"a": "", "b": "x"}),
]


@pytest.mark.parametrize(("text", "value"), DOUBLED)
def test_doubled_quotes_go_in_pairs(text: str, value: Any) -> None:
    """A quote written twice at an end is one; where it belongs to a pair of the text it stays."""
    assert first(text) == value
    assert not in_doubt(text)


@pytest.mark.parametrize("text", ['[""lake", "sea""]', '["a desk 27"", "x"]', '["""lake", "x"]'])
def test_doubled_quotes_that_may_be_others(text: str) -> None:
    """One too many before an item and one behind another: perhaps they are one text."""
    assert in_doubt(text)


MISSING = [
    ('[\n"lake,\n"sea"\n]', ["lake", "sea"]),
    ('[\n  "lake\n  "sea",\n  "river"\n]', ["lake", "sea", "river"]),
    ('{"a": "lake, "b": "sea"}', {"a": "lake", "b": "sea"}),
    ('{"a": ["lake", "sea], "b": 4}', {"a": ["lake", "sea"], "b": "4"}),
    ('[{"a": "lake}, {"a": "sea"}]', [{"a": "lake"}, {"a": "sea"}]),
    ('{"a: "lake", "b": "sea"}', {"a": "lake", "b": "sea"}),
    ('{"a": "lake", "b: 4}', {"a": "lake", "b": "4"}),
    ('{a": "lake", b": 4}', {"a": "lake", "b": "4"}),
    ('{"a": lake, deep", "b": 4}', {"a": "lake, deep", "b": "4"}),
    ('{"a": "lake}', {"a": "lake"}),
    ('["lake", "sea\n]', ["lake", "sea"]),
    ('["lake", "sea]\n\nThat is all.', ["lake", "sea"]),
    ('{"a": "lake}\n```', {"a": "lake"}),
    (r'["sea", "the \"old\" pier]', ["sea", 'the "old" pier']),
    ("{`a´: `lake´}", {"a": "lake"}),
]


@pytest.mark.parametrize(("text", "value"), MISSING)
def test_what_follows_closes_a_string(text: str, value: Any) -> None:
    """A line that begins with the next item, a next key, or the brackets that are due."""
    assert first(text) == value
    assert not in_doubt(text)


@pytest.mark.parametrize(
    "text",
    [
        '["see [the map]',
        '["lake", "sea\nThat is all.',
        '[lake, deep", "sea"]',
        '{"a": "lake, b: "sea"}',
    ],
)
def test_what_may_belong_to_the_string_closes_nothing(text: str) -> None:
    """A bracket of the text's own, a comma in a list, a key without quotes."""
    assert in_doubt(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('["lake" "sea" "pier" 4]', ["lake", "sea", "pier", 4]),
        ('["lake" "sea"]', ["lake", "sea"]),
        ('["lake""sea"]', ["lake", "sea"]),
        ('["lake" 7, "sea"]', ["lake", 7, "sea"]),
    ],
)
def test_items_without_commas(text: str, value: Any) -> None:
    """A whole string, or a number behind one, is an item of its own; nothing is lost."""
    assert read(text, list[str | int]).value == value
