"""The keyword list."""

from __future__ import annotations

import json
import pickle
import unicodedata
from collections.abc import Sequence

import pytest
from pydantic import BaseModel, ValidationError

from holdfast.schemas import KeywordList


def test_dumps_to_a_json_list() -> None:
    """Its JSON form is a bare list, Korean left as Korean, in the order given."""
    keywords = KeywordList(["불면", "직장 스트레스"])
    assert keywords.model_dump() == ["불면", "직장 스트레스"]
    assert keywords.model_dump_json() == '["불면","직장 스트레스"]'
    assert json.loads(keywords.model_dump_json()) == keywords


def test_is_a_sequence_that_equals_a_list() -> None:
    """What a list can answer, it answers as the list would."""
    keywords = KeywordList(["a", "b"])
    assert isinstance(keywords, Sequence)
    assert keywords == ["a", "b"]
    assert ["a", "b"] == keywords  # noqa: SIM300  (a list on the left is what is tested)
    assert keywords != ["b", "a"]
    assert keywords != ("a", "b")
    assert list(keywords) == ["a", "b"]
    assert (len(keywords), keywords[0], keywords[-1], keywords[:1]) == (2, "a", "b", ["a"])
    assert "a" in keywords
    assert "c" not in keywords
    assert list(reversed(keywords)) == ["b", "a"]
    assert keywords.index("b") == 1
    assert not KeywordList([])


def test_has_no_plus() -> None:
    """LangChain adds up a stream's chunks with +; growing lists must not be added."""
    with pytest.raises(TypeError):
        KeywordList(["a"]) + KeywordList(["b"])  # type: ignore[operator]


def test_items_are_composed_and_trimmed() -> None:
    """Decomposed Hangul is composed, white space around goes, white space within is one space."""
    decomposed = unicodedata.normalize("NFD", "불면증")
    assert KeywordList([decomposed, "  직장\n 스트레스 "]) == ["불면증", "직장 스트레스"]


def test_items_are_unique_under_case_folding() -> None:
    """Of items that differ in case alone the first stays, at its place."""
    assert KeywordList(["a", "b", "A", "c"]) == ["a", "b", "c"]
    assert KeywordList(["STRASSE", "x", "straße"]) == ["STRASSE", "x"]


@pytest.mark.parametrize(
    "bad", ["a, b", {"a": 1}, None, ["a", 1], ["a", None], [["a"]], ["a", " "], ["x" * 81]]
)
def test_nothing_but_a_list_of_short_strings(bad: object) -> None:
    """A string, a mapping, a number in it, an empty item and an overlong one are refused."""
    with pytest.raises(ValidationError):
        KeywordList.model_validate(bad)


def test_a_field_of_it_stays_one() -> None:
    """Within a model it validates from a list, and dumps to a list."""

    class Note(BaseModel):
        keywords: KeywordList

    note = Note.model_validate_json('{"keywords": ["a", "A"]}')
    assert note.keywords == ["a"]
    assert note.model_dump() == {"keywords": ["a"]}


def test_pickles_and_copies() -> None:
    """It travels between processes and copies as itself."""
    keywords = KeywordList(["불면"])
    assert pickle.loads(pickle.dumps(keywords)) == keywords
    assert keywords.model_copy(deep=True) == keywords
