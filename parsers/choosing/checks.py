"""The last look at a value that fits: is it an answer, or something that only has its form?"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from holdfast.parsers import words
from holdfast.parsers.choosing import echoes, grounding
from holdfast.parsers.choosing.case import Case, Fitted, refuse
from holdfast.parsers.choosing.free import free_lists, free_strings
from holdfast.parsers.choosing.orders import obeys
from holdfast.parsers.choosing.refusals import asks, declines
from holdfast.parsers.choosing.terms import refuse_no_terms
from holdfast.parsers.cleaning import holds_token
from holdfast.schemas.picture import Choice, Record, Scalar, Shape, Slot, fold, parts_of
from holdfast.schemas.records import Kind

_FEW_ITEMS = 2
"""Items of a list within an object that may all be abstractions."""
_LONGEST_ITEM = 80
_MOST_BLANKS = 8
"""Characters, and blanks between words, beyond which nothing is a term."""
_HINT = re.compile(
    r"\s?[(（<\[](?:문자열|정수|숫자|날짜|목록|배열|텍스트|필수|선택|string|str|text|int|integer|number|date|list|array|required|optional)[)）>\]]\s?$",
    re.I,
)
"""What a form says of the type of a value."""
_NAME_WORD = re.compile(r"[^\W_]+")
_LONG_ITEM = 25
"""Characters beyond which a sentence is no term, whatever announced it."""


def check(case: Case, fitted: Fitted, *, named: bool, whole: list[str] | None = None) -> None:
    """Refuse a value that is a refusal, an echo, about another text, or nothing but defaults.

    `named`: whether the reply itself announced the value as what was asked. `whole`: the items of
    a list with their explanations.
    """
    whole = whole or []
    texts = list(echoes.strings_of(fitted.data))
    if any(declines(text, case.source) or asks(text, case.source) for text in texts):
        refuse(Kind.REFUSAL)
    if any(_is_marks(text) for text in texts) and _are_stray(case, fitted.data):
        refuse(Kind.NO_VALUE, "marks where a text was wanted")
    if any(holds_token(text) and text not in (case.source or "") for text in texts):
        refuse(Kind.NO_VALUE, "a control token within a value")
    if case.wants_strings:
        _check_strings(case, fitted.data, whole, named=named)
    elif is_form(case, fitted):
        refuse(Kind.ECHO)
    elif texts and _is_left_blank(fitted.data, texts):
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
    lists = [part for part in free_lists(case.shape, data) if len(part) > _FEW_ITEMS]
    if not all(grounding.touch(part, source) for part in lists):
        refuse(Kind.NO_VALUE, "a list has nothing to do with the text")
    if not grounding.touches_enough(" ".join(free), source):
        refuse(Kind.NO_VALUE, "the value has nothing to do with the text")


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


def _explained(source: str, whole: list[str]) -> float:
    """Explanations count as well, but as they are longer, half of their words must agree."""
    return grounding.word_share(" ".join(whole), source) / 2 if whole else 0.0


def _check_strings(case: Case, texts: list[str], whole: list[str], *, named: bool) -> None:
    if not texts:
        return
    if case.source and obeys(texts, case.source):
        refuse(Kind.ECHO, "the reply obeys an order in the text")
    if any(len(text) > 15 and words.says("instruction", text) for text in texts):
        refuse(Kind.ECHO)
    if echoes.are_placeholders(texts) and not _is_known(texts, case.source):
        refuse(Kind.ECHO)
    if sum(echoes.is_turn(text, case.source) for text in whole or texts) * 2 > len(texts):
        refuse(Kind.ECHO)
    if case.source and sum(_is_passage(text, case.source) for text in texts) * 2 > len(texts):
        refuse(Kind.ECHO)
    if sum(text.rstrip().endswith(("?", "？")) for text in texts) * 2 > len(texts):
        refuse(Kind.NO_VALUE, "questions where terms were wanted")
    if len(texts) > 1 and all(words.says("speaker", text.strip()) for text in texts):
        refuse(Kind.NO_VALUE, "who speaks, not what is said")
    if echoes.are_turns(texts):
        refuse(Kind.ECHO)
    if case.source and sum(_is_sentence_of(text, case.source) for text in texts) * 2 > len(texts):
        refuse(Kind.ECHO)
    sentences = [
        t
        for t in texts
        if len(t) > _LONGEST_ITEM
        or t.count(" ") > _MOST_BLANKS
        or ((len(t) > _LONG_ITEM or not named) and words.is_sentence(t))
    ]
    if len(sentences) * 2 > len(texts):
        refuse(Kind.NO_VALUE, "sentences where terms were wanted")
    if (
        len(texts) > 1
        and case.source
        and not grounding.are_about(texts, case.source)
        and _explained(case.source, whole) < grounding.LEAST
    ):
        refuse(Kind.NO_VALUE, "the list has nothing to do with the text")
    refuse_no_terms(case, texts, whole)
    if case.source and _is_tokenised(texts, case.source):
        refuse(Kind.ECHO)


def _is_known(texts: list[str], source: str | None) -> bool:
    """Whether the source has all of what looks like placeholders, and they are not counted up."""
    counted = all(text.strip()[-1:].isdigit() for text in texts)
    return bool(source) and not counted and grounding.share(texts, source or "") == 1.0


def _is_sentence_of(text: str, source: str) -> bool:
    """Whether a string of three words or more is a sentence of the source, its end taken off."""
    text = text.strip(" .!?")
    if text.count(" ") < 2 or (at := source.find(text)) < 0:
        return False
    return source[at + len(text) : at + len(text) + 1] in tuple(".!?。")


def _is_passage(text: str, source: str) -> bool:
    return len(text) > 40 and text in source


def _is_tokenised(texts: list[str], source: str) -> bool:
    """Whether the list is the source cut into words."""
    if len(texts) < 6 or any(" " in text.strip() for text in texts):
        return False
    joined = " ".join(text.strip(" .,") for text in texts[:6])
    flat = " ".join(word.strip(".,!?:;\"'") for word in source.split())
    return joined in flat


def _all_placeholders(data: Any, texts: list[str]) -> bool:
    lists = [part for part in _lists(data) if part]
    if lists and all(echoes.are_placeholders(p) or echoes.only_count(p) for p in lists):
        return True
    filled = [text for text in texts if text.strip()]
    if any(echoes.asks_to_fill_in(text) for text in filled):
        return True
    marked = [text for text in filled if echoes.is_placeholder(text)]
    return (len(filled) > 0 and len(marked) * 2 > len(filled) and len(marked) == len(filled)) or (
        len(marked) > 1 and len(marked) * 2 >= len(filled)
    )


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


def _is_left_blank(data: Any, texts: list[str]) -> bool:
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


def _lists(data: Any) -> list[list[str]]:
    if not isinstance(data, dict):
        return []
    return [
        v
        for v in data.values()
        if isinstance(v, list) and len(v) > 1 and all(isinstance(i, str) for i in v)
    ]


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
