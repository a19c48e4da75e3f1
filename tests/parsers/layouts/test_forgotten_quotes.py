"""One quote forgotten: read where one reading alone keeps every separator."""

from __future__ import annotations

import pytest

from holdfast.parsers import read
from holdfast.parsers.layouts.forgotten import strings_of
from holdfast.schemas.errors import ReplyError


@pytest.mark.parametrize(
    ("reply", "texts"),
    [
        ('["tea", "jam, "rye bread", "oil"]', ["tea", "jam", "rye bread", "oil"]),
        ('["tea", jam", "oil"]', ["tea", "jam", "oil"]),
        ('["tea, "jam", "oil"]', ["tea", "jam", "oil"]),
        ("['tea', 'aunt's jam, 'oil']", ["tea", "aunt's jam", "oil"]),
        ("[“차”, “잼, “기름”]", ["차", "잼", "기름"]),
        ('[\n  "차",\n  "잼,\n  "기름",\n]', ["차", "잼", "기름"]),
        ('```json\n{"keywords": ["tea", "jam, "oil"], "n": 3}\n```', ["tea", "jam", "oil"]),
    ],
)
def test_a_list_that_lacks_one_quote(reply: str, texts: list[str]) -> None:
    """The commas part the strings, and all but one have both of their quotes."""
    assert read(reply, list[str]).value == texts


@pytest.mark.parametrize(
    "reply",
    [
        '["tea", "jam, oil and "rye", "salt"]',  # a comma within an item
        '["salt, pepper, "tea", "jam"]',
        '["a 24" screen, "tea", "jam"]',  # an inch, or a quote?
        '["Ann said, "never again", "tea"]',  # a quotation within an item
        '["아버지가 말하길, "그만둬", "차"]',
        '["tea", "jam, oil", "rye, "salt"]',  # more than one is missing
        '["tea", "see: jam, "oil"]',
    ],
)
def test_a_list_that_may_mean_something_else(reply: str) -> None:
    """Where two readings keep what stands there, or none does."""
    with pytest.raises(ReplyError):
        read(reply, list[str])


def test_a_whole_list_lacks_none() -> None:
    """Where each string has both quotes, nothing is mended, nor where no bracket closes."""
    assert strings_of('["tea", "jam"]', 1) is None
    assert strings_of('["tea", "jam, "oil"', 1) is None


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ('{"a": "tea, "b": "jam"}', {"a": "tea", "b": "jam"}),
        ('{"a": "tea", "b": jam"}', {"a": "tea", "b": "jam"}),
    ],
)
def test_an_object_that_lacks_one_quote(reply: str, value: dict[str, str]) -> None:
    """The next key shows where the string ended."""
    assert read(reply, dict[str, str]).value == value


@pytest.mark.parametrize("reply", ['{"a": "tea, b: 1}', '{"가": "차, 나: 잼}'])
def test_a_key_within_a_string_that_never_closes(reply: str) -> None:
    """What looks like the next member may be one: the string has no end that anybody knows."""
    with pytest.raises(ReplyError):
        read(reply, dict[str, str])
