"""What is written in a supported layout reads back as what it was."""

from __future__ import annotations

import json
import unicodedata
from typing import Annotated, Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import BaseModel, Field, TypeAdapter

from holdfast.parsers import read
from holdfast.parsers.fit.listed.items import is_ellipsis
from holdfast.parsers.words import is_none
from holdfast.schemas import CounselNote, Emotion, KeywordList, ReplyError, Risk

from ..types.zoo import SPECIMENS
from .rendering import LISTS, OBJECTS
from .texts import SOURCE, term_lists, terms, words


class Case(BaseModel):
    """One field of each kind that every layout can say."""

    title: str
    visits: int
    urgent: bool
    topics: list[str]


cases = st.builds(
    Case,
    title=terms,
    visits=st.integers(min_value=0, max_value=10**9),
    urgent=st.booleans(),
    topics=term_lists,
)


@pytest.mark.parametrize("layout", LISTS)
@given(term_lists)
def test_a_list(layout: str, items: list[str]) -> None:
    """Domain: two to seven distinct terms over a safe alphabet, in each layout of a list."""
    text = LISTS[layout](items)
    assert read(text, list[str]).value == items, text
    assert read(text, KeywordList, source=SOURCE).value == items, text


@pytest.mark.parametrize("layout", OBJECTS)
@given(cases)
def test_an_object(layout: str, case: Case) -> None:
    """Domain: a text, a number, a boolean and a list of terms, in each layout of an object."""
    text = OBJECTS[layout](case.model_dump())
    assert read(text, Case).value == case, text


@pytest.mark.parametrize("layout", ["json", "json fence", "python", "yaml"])
@given(st.lists(cases, min_size=1, max_size=3, unique_by=repr))
def test_a_list_of_objects(layout: str, several: list[Case]) -> None:
    """Domain: one to three such objects, all different: of a loop each is kept once."""
    text = OBJECTS[layout]([case.model_dump() for case in several])  # type: ignore[arg-type]
    assert read(text, list[Case]).value == several, text


# --- strict JSON ---

free = (
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf"]), min_size=1, max_size=12)
    .map(lambda text: unicodedata.normalize("NFC", text))
    .filter(lambda text: any(c.isalpha() for c in text) and "~~" not in text)
)
notes = st.builds(
    CounselNote,
    summary=st.lists(words, min_size=3, max_size=8).map(" ".join),
    keywords=term_lists.map(KeywordList),
    main_concern=st.none() | terms,
    emotion=st.sampled_from(Emotion),
    risk=st.sampled_from(Risk),
    follow_up=st.none() | terms,
)
VALUES: dict[str, tuple[Any, st.SearchStrategy[Any]]] = {
    "cases": (Case, cases),
    "notes": (CounselNote, notes),
    "list of int": (list[int], st.lists(st.integers(), min_size=1)),
    "list of float": (
        list[float],
        st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=1),
    ),
    "decimals": (
        list[Any],
        st.lists(st.decimals(allow_nan=False, allow_infinity=False), min_size=1),
    ),
    "dates": (list[Any], st.lists(st.dates(), min_size=1)),
    "times": (list[Any], st.lists(st.times(), min_size=1)),
    "datetimes": (list[Any], st.lists(st.datetimes(), min_size=1)),
    "durations": (list[Any], st.lists(st.timedeltas(), min_size=1)),
    "uuids": (list[Any], st.lists(st.uuids(), min_size=1)),
    "booleans": (list[bool], st.lists(st.booleans(), min_size=1)),
    "dict": (dict[str, int], st.dictionaries(free, st.integers(), min_size=1)),
    "nested": (list[list[int]], st.lists(st.lists(st.integers(), min_size=1), min_size=1)),
    "bounded": (list[Any], st.lists(st.integers(min_value=1, max_value=5), min_size=1)),
    "optional": (list[int | None], st.lists(st.none() | st.integers(), min_size=1)),
}
_ITEMS = {"bounded": Annotated[int, Field(ge=1, le=5)]}


def _type_of(name: str, example: Any) -> Any:
    declared = VALUES[name][0]
    if declared != list[Any]:
        return declared
    return list[_ITEMS.get(name, type(example[0]))]  # type: ignore[misc]


@pytest.mark.parametrize("name", VALUES)
@given(st.data())
def test_a_strict_dump(name: str, data: st.DataObject) -> None:
    """Domain: values that are not empty, of the types above; free strings composed (NFC), without
    control or format characters, none struck out; words that are no refusal, placeholder or echo.

    A JSON dump reads as the value, strictly, in one line or several, with a source and without.
    """
    value = data.draw(VALUES[name][1])
    type_ = _type_of(name, value)
    adapter: TypeAdapter[Any] = TypeAdapter(type_)
    text = adapter.dump_json(value).decode()
    for reply, source in ((text, None), (f"\n{text}\n", None), (text, SOURCE)):
        reading = read(reply, type_, source=source)
        assert reading.value == value
        assert (reading.how, reading.notes) == ("strict", ())


@given(st.lists(free, min_size=1, max_size=5, unique=True))
def test_strings_keep_every_mark(items: list[str]) -> None:
    """Domain: composed strings of any characters but control and format ones, with a letter, that
    do not mean "none" or "and so on".

    In JSON nothing of a string is layout: quotes, brackets, commas and backslashes stay. A reply
    may be refused for what a string says, as a placeholder; it is never read as something else.
    """
    assume(not any(is_none(item) or is_ellipsis(item) for item in items))
    text = json.dumps({"notes": items}, ensure_ascii=False)

    class Notes(BaseModel):
        notes: list[str]

    for reply in (text, f"```json\n{text}\n```", f"Here you go:\n\n```json\n{text}\n```"):
        try:
            assert read(reply, Notes).value.notes == items
        except ReplyError:
            continue


@pytest.mark.parametrize("one", SPECIMENS, ids=lambda one: one.name)
def test_a_dump_of_every_type(one: Any) -> None:
    """The dump of each specimen's value, by alias, reads as the value."""
    adapter: TypeAdapter[Any] = TypeAdapter(one.type_)
    if one.name in ("other kinds", "alias path"):
        pytest.skip("a secret is not dumped, and Pydantic does not dump by path")
    text = adapter.dump_json(one.value, by_alias=one.name != "by name only").decode()
    assert read(text, one.type_).value == one.value
