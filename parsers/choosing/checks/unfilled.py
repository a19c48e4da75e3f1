"""An object that is a form: hints stand where values should, or nothing at all."""

from __future__ import annotations

import re
from typing import Any

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case, Fitted
from holdfast.parsers.choosing.checks import echoes
from holdfast.schemas.picture import Choice, Record, Shape, Slot, fold

_HINT = re.compile(
    r"\s?[(（<\[](?:문자열|정수|숫자|날짜|목록|배열|텍스트|필수|선택|string|str|text|int|integer|number|date|list|array|required|optional)[)）>\]]\s?$",
    re.I,
)
"""What a form says of the type of a value."""
_NAME_WORD = re.compile(r"[^\W_]+")


def is_form(case: Case, fitted: Fitted) -> bool:
    """Whether an object still holds the hints of its form in place of values."""
    if case.wants_strings:
        return False
    if fitted.is_form is None:
        texts = list(echoes.strings_of(fitted.data))
        fitted.is_form = bool(texts) and (
            _all_placeholders(fitted.data, texts) or _describes(case.shape, fitted.data)
        )
    return fitted.is_form


def _all_placeholders(data: Any, texts: list[str]) -> bool:
    lists = [part for part in _lists(data) if part]
    if lists and all(echoes.are_placeholders(p) or echoes.only_count(p) for p in lists):
        return True
    filled = [text for text in texts if text.strip()]
    if any(echoes.asks_to_fill_in(text) for text in filled):
        return True
    marked = [text for text in filled if echoes.is_placeholder(text)]
    most = len(marked) > 1 and len(marked) * 2 >= len(filled)
    return most or (len(filled) > 0 and len(marked) == len(filled))


def _describes(shape: Shape, data: Any) -> bool:
    """Whether a value is its own field's description, or each of several only its field's name."""
    if not isinstance(shape, Record) or not isinstance(data, dict):
        return False
    filled = [s for s in shape.slots if isinstance(data.get(s.key), str) and data[s.key].strip()]
    hints = [_HINT.sub("", data[s.key]) for s in filled]
    if any(
        s.description and fold(h) == fold(s.description) for s, h in zip(filled, hints, strict=True)
    ):
        return True
    return len(filled) > 1 and all(
        _is_own_name(s, hint) for s, hint in zip(filled, hints, strict=True)
    )


def _is_own_name(slot: Slot, value: str) -> bool:
    if isinstance(slot.shape, Choice):
        return False
    words_of_field = _NAME_WORD.findall(" ".join([slot.name, *slot.names, slot.description]))
    said = _NAME_WORD.findall(value.casefold())
    return bool(said) and set(said) <= {word.casefold() for word in words_of_field}


def _lists(data: Any) -> list[list[str]]:
    if not isinstance(data, dict):
        return []
    return [
        v
        for v in data.values()
        if isinstance(v, list) and len(v) > 1 and all(isinstance(i, str) for i in v)
    ]


def is_left_blank(data: Any, texts: list[str]) -> bool:
    """Whether every string of an object is empty, or several all say that nothing is known."""
    filled = [text for text in texts if text.strip()]
    if not isinstance(data, dict):
        return False
    if not filled and not any(data.values()):
        return True  # "", 0 and False: a form
    if any(
        value not in (None, "", [], {}) for value in data.values() if not isinstance(value, str)
    ):
        return False
    return not filled or (
        len(filled) > 1 and all(words.is_none(text) or words.is_missing(text) for text in filled)
    )
