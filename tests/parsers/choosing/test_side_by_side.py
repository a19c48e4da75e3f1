"""Objects and lists of one that stand side by side are the items of one list."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from holdfast.parsers import read
from holdfast.schemas.errors import ConflictingReply, ReplyError
from holdfast.schemas.records import CUT


@dataclass
class Pupil:
    """Two fields."""

    name: str
    age: int


@pytest.mark.parametrize(
    ("reply", "texts"),
    [
        ('{"keyword": "tea"}\n{"keyword": "jam"}', ["tea", "jam"]),
        ('{"키워드": "차"}, {"키워드": "잼"}', ["차", "잼"]),
        ('```json\n{"term": "tea"}\n{"term": "jam"}\n```', ["tea", "jam"]),
        ('Keywords:\n{"word": "tea", "why": "hot"}\n{"word": "jam", "why": "red"}', ["tea", "jam"]),
        ('[{"keyword": "tea"}][{"keyword": "jam"}]', ["tea", "jam"]),
        ('{"keyword": "tea"}\n{"keyword": "jam"}\n{"keyword": "tea"}', ["tea", "jam"]),
    ],
)
def test_one_object_an_item(reply: str, texts: list[str]) -> None:
    """The same keys, of which one holds the string; an item that comes again is kept once."""
    assert read(reply, list[str]).value == texts


def test_the_last_object_may_be_cut() -> None:
    """What is whole is kept, and the note says that there was more."""
    reading = read('{"keyword": "tea"}\n{"keyword": "ja', list[str], done_reason="length")
    assert reading.value == ["tea"]
    assert CUT in reading.notes


@pytest.mark.parametrize(
    "reply",
    [
        '{"keywords": "tea"}\n{"keywords": "jam"}',  # each says that it is all of them
        '{"keywords": ["tea", "oil"]}\n{"keywords": ["jam", "rye"]}',
        '{"keyword": "tea, oil"}\n{"keyword": "jam, rye"}',
        '{"keyword": "tea"}\n{"topic": "jam"}',
        '{"topic": "jam"}\n{"keyword": "tea"}',
        '{"keyword": "tea"} or {"keyword": "jam"}',
        '{"keyword": "tea"}\nVersion 2\n{"keyword": "jam"}',
        '["tea"]\nList 2\n["jam"]',
    ],
)
def test_two_answers_are_no_list(reply: str) -> None:
    """Two whole lists, two keys, a choice, and a second one that is counted."""
    with pytest.raises(ConflictingReply):
        read(reply, list[str])


@pytest.mark.parametrize(
    ("reply", "texts"),
    [
        ('Draft: {"keyword": "tea"}\nFinal: {"keyword": "jam"}', ["jam"]),
        ('{"keywords": ["tea", "jam"]}\n{"topic": "food"}', ["tea", "jam"]),
    ],
)
def test_what_another_object_takes_back_or_adds(reply: str, texts: list[str]) -> None:
    """A final answer stands alone; a list is whole whatever an object beside it says."""
    assert read(reply, list[str]).value == texts


@pytest.mark.parametrize("gap", ["", "\n", ", ", "\n\n"])
def test_lists_of_one_record(gap: str) -> None:
    """Each begins with another name."""
    reply = gap.join(['[{"name": "Ann", "age": 9}]', '[{"name": "Bo", "age": 8}]'])
    assert read(reply, list[Pupil]).value == [Pupil("Ann", 9), Pupil("Bo", 8)]


def test_a_sentence_that_only_shows_another() -> None:
    """An object that is called an example is no second item."""
    reply = '{"name": "Ann", "age": 9} for example {"name": "Bo", "age": 8}'
    assert read(reply, list[Pupil]).value == [Pupil("Ann", 9)]


@pytest.mark.parametrize(
    "reply",
    [
        '[{"name": "Ann", "age": 9}]\n[{"name": "ann", "age": 8}]',  # a second version
        '[{"name": "Ann", "age": 9}, {"name": "Cy", "age": 7}]\n[{"name": "Bo", "age": 8}]',
        '[{"name": "Ann", "age": 9}]\nor\n[{"name": "Bo", "age": 8}]',
    ],
)
def test_two_lists_of_records(reply: str) -> None:
    """The same name again, more than one record, and a choice."""
    with pytest.raises(ReplyError):
        read(reply, list[Pupil])


@pytest.mark.parametrize(
    "again",
    [
        "As a comma-separated list: Roof leak, Wet cellar, Late plumber",
        "쉼표로 구분하면: Roof leak, Wet cellar, Late plumber",
    ],
)
def test_the_same_list_twice_is_one_list(again: str) -> None:
    """A list that comes again in another layout adds nothing; with another item it is not the
    same, and which of the two counts is asked again."""
    first = "- Roof leak\n- Wet cellar\n- Late plumber\n\n"
    assert read(first + again, list[str]).value == ["Roof leak", "Wet cellar", "Late plumber"]
    with pytest.raises(ReplyError):
        read(first + again.replace("Wet cellar", "Dry cellar"), list[str])


def test_what_is_told_again_in_short_adds_nothing() -> None:
    """Under the label of another part of a reply, too, the same list is the same list."""
    reply = "1. Roof leak\n2. Wet cellar\n\nIn short: Roof leak; Wet cellar"
    assert read(reply, list[str]).value == ["Roof leak", "Wet cellar"]
