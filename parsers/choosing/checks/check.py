"""The last look at a value that fits: is it an answer, or something that only has its form?"""

from __future__ import annotations

import unicodedata
from typing import Any

from holdfast.parsers.choosing.case import Case, Fitted, refuse, refuse_by
from holdfast.parsers.choosing.checks import echoes, grounding, listed, terms
from holdfast.parsers.choosing.checks.free import free_lists, free_strings
from holdfast.parsers.choosing.checks.listed import Listed
from holdfast.parsers.choosing.checks.orders import obeys
from holdfast.parsers.choosing.checks.refusals import asks, declines, reasons_in
from holdfast.parsers.choosing.checks.unfilled import is_form, is_left_blank
from holdfast.parsers.cleaning import holds_token
from holdfast.schemas.picture import Choice, Record, Scalar, parts_of
from holdfast.schemas.records import Kind

_FEW_ITEMS = 2
"""Items of a list within an object that may all be abstractions."""


def check(case: Case, fitted: Fitted, *, named: bool, whole: list[str] | None = None) -> None:
    """Refuse a value that is a refusal, an echo, about another text, or nothing but defaults.

    `named`: whether the reply itself announced the value as what was asked. `whole`: the items of
    a list with their explanations.
    """
    texts = list(echoes.strings_of(fitted.data))
    spared = reasons_in(case.shape, fitted.data)
    if any(declines(text, case.source) for text in texts if text not in spared):
        refuse(Kind.REFUSAL)
    if any(asks(text, case.source) for text in texts):
        refuse(Kind.REFUSAL)
    if any(_is_marks(text) for text in texts) and _are_stray(case, fitted.data):
        refuse(Kind.NO_VALUE, "marks where a text was wanted")
    if any(holds_token(text) and text not in (case.source or "") for text in texts):
        refuse(Kind.NO_VALUE, "a control token within a value")
    if case.wants_strings:
        _check_strings(Listed(fitted.data, whole or [], case.source or "", named))
    elif is_form(case, fitted):
        refuse(Kind.ECHO)
    elif texts and is_left_blank(fitted.data, texts):
        refuse(Kind.NO_VALUE, "nothing is filled in")
    if case.source and not case.wants_strings and not isinstance(case.shape, Scalar | Choice):
        _check_source(case, fitted.data, case.source)
    if echoes.only_shown(texts, case) or (case.source and echoes.leaks(texts, case)):
        refuse(Kind.ECHO)
    if isinstance(case.shape, Record):
        _check_answered(case.shape, fitted)


def _is_marks(text: str) -> bool:
    """Whether a string is nothing but punctuation: ":", "-", "...". An emoji may be a value."""
    text = text.strip()
    return not text[:1].isalnum() and bool(text) and all(map(_is_mark, text))


def _is_mark(char: str) -> bool:
    return unicodedata.category(char)[0] in "PZ"


def _are_stray(case: Case, data: Any) -> bool:
    """Whether marks stand where a text is free; "%" is a value where the type itself has it."""
    choices = (s for s in parts_of(case.picture.full_shape) if isinstance(s, Choice))
    fixed = {str(option.value) for choice in choices for option in choice.options}
    loose = any(_is_marks(text) for text in free_strings(case.shape, data))
    return loose or any(_is_marks(t) and t.strip() not in fixed for t in echoes.strings_of(data))


def _check_source(case: Case, data: Any, source: str) -> None:
    """Hold the free strings of an object against the text they should come from."""
    free = list(free_strings(case.shape, data))
    if obeys(free, source):
        refuse(Kind.ECHO, "the reply obeys an order in the text")
    if grounding.are_of_two_scripts(" ".join(free), source):
        return
    lists = [part for part in free_lists(case.shape, data) if len(part) > _FEW_ITEMS]
    if not all(grounding.touch(part, source) for part in lists):
        refuse(Kind.NO_VALUE, "a list has nothing to do with the text")
    if not grounding.touches_enough(" ".join(free), source):
        refuse(Kind.NO_VALUE, "the value has nothing to do with the text")


def _check_strings(found: Listed) -> None:
    if found.texts:
        refuse_by(_OF_STRINGS, found)


_OF_STRINGS = (*listed.LAWS, *terms.LAWS, *listed.LAST_LAWS)


def _check_answered(record: Record, fitted: Fitted) -> None:
    """Refuse an object that none, or hardly any, of the fields answers."""
    data, bend = fitted.data, fitted.bend
    if not isinstance(data, dict) or record.required:
        return
    defaults = {slot.key: slot.default for slot in record.slots}
    said = [
        key
        for key, value in data.items()
        if value not in (None, "", [], {}) and value != defaults.get(key)
    ]
    if not said and (not data or bend.foreign or len(data) * 2 < len(defaults)):
        refuse(Kind.NO_VALUE, "none of the fields is answered")
