"""The last look at a value that fits: is it an answer, or something that only has its form?"""

from __future__ import annotations

import re
from typing import Any

from holdfast.parsers import words
from holdfast.parsers.choosing import echoes, grounding
from holdfast.parsers.choosing.case import Case, Fitted, refuse
from holdfast.schemas.picture import Either, Many, Record, Shape, fold
from holdfast.schemas.records import Kind

_WORDS = 8
"""Words that an object's strings need before they are held against the source."""
_LONGEST_ITEM = 80
"""Characters beyond which nothing is a term."""
_QUOTE = re.compile(r"[\"'“‘「](?!\w)|(?<!\w)[\"'“‘「]")
_LONG_ITEM = 25
"""Characters beyond which a sentence is no term, whatever announced it."""


def check(case: Case, fitted: Fitted, *, named: bool, whole: list[str] | None = None) -> None:
    """Refuse a value that is a refusal, an echo, about another text, or nothing but defaults.

    `named`: whether the reply itself announced the value as what was asked. `whole`: the items of
    a list with their explanations.
    """
    whole = whole or []
    texts = list(echoes.strings_of(fitted.data))
    if any(declines(text, case) for text in texts):
        refuse(Kind.REFUSAL)
    if case.wants_strings:
        _check_strings(case, fitted.data, whole, named=named)
    elif texts and (_all_placeholders(fitted.data, texts) or _describes(case.shape, fitted.data)):
        refuse(Kind.ECHO)
    if case.source and not case.wants_strings and isinstance(case.shape, Record | Many | Either):
        long_enough = grounding.count_words(texts) >= _WORDS
        if (
            long_enough
            and grounding.word_share(" ".join(texts), case.source) < grounding.LEAST_WORDS
        ):
            refuse(Kind.NO_VALUE, "the value has nothing to do with the text")
    if echoes.only_shown(texts, case):
        refuse(Kind.ECHO)
    if isinstance(case.shape, Record):
        _check_answered(case.shape, fitted)


def declines(text: str, case: Case) -> bool:
    """Whether a string is the model's own refusal, not one that the source tells of."""
    first = words.sentences(text)[:1]
    if not first or len(first[0]) < 12 or not words.says("refusal", first[0]):
        return False
    starts_so = any(
        (match := language.refusal.search(first[0]))
        and not _QUOTE.search(first[0][: match.end()])
        and (language.head_last or match.start() < 20)
        for language in words.LANGUAGES
    )
    quoted = case.source is not None and first[0].rstrip(".") in case.source
    return starts_so and not quoted


def _explained(source: str, whole: list[str]) -> float:
    """Explanations count as well, but as they are longer, half of their words must agree."""
    return grounding.word_share(" ".join(whole), source) / 2 if whole else 0.0


def _check_strings(case: Case, texts: list[str], whole: list[str], *, named: bool) -> None:
    if not texts:
        return
    grounded = grounding.share(texts, case.source) if case.source else None
    if any(len(text) > 15 and words.says("instruction", text) for text in texts):
        refuse(Kind.ECHO)
    if echoes.are_placeholders(texts) and not (grounded == 1.0 and not _numbered(texts)):
        refuse(Kind.ECHO)
    if sum(echoes.is_turn(text, case.source) for text in whole or texts) * 2 > len(texts):
        refuse(Kind.ECHO)
    if case.source and sum(_is_passage(text, case.source) for text in texts) * 2 > len(texts):
        refuse(Kind.ECHO)
    sentences = [
        t
        for t in texts
        if (words.is_sentence(t) and (len(t) > _LONG_ITEM or not named)) or len(t) > _LONGEST_ITEM
    ]
    if len(sentences) * 2 > len(texts):
        refuse(Kind.NO_VALUE, "sentences where terms were wanted")
    if (
        len(texts) > 1
        and case.source
        and max(grounded or 0, _explained(case.source, whole)) < grounding.LEAST
    ):
        refuse(Kind.NO_VALUE, "the list has nothing to do with the text")
    if case.source and _is_tokenised(texts, case.source):
        refuse(Kind.ECHO)


def _numbered(texts: list[str]) -> bool:
    return all(text.strip()[-1:].isdigit() for text in texts)


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
    if lists and all(echoes.are_placeholders(part) for part in lists):
        return True
    filled = [text for text in texts if text.strip()]
    marked = [text for text in filled if echoes.is_placeholder(text)]
    return (len(filled) > 0 and len(marked) * 2 > len(filled) and len(marked) == len(filled)) or (
        len(marked) > 1 and len(marked) * 2 >= len(filled)
    )


def _describes(shape: Shape, data: Any) -> bool:
    """Whether values are their own fields' descriptions."""
    if not isinstance(shape, Record) or not isinstance(data, dict):
        return False
    described = [s for s in shape.slots if s.description and isinstance(data.get(s.key), str)]
    return any(fold(data[s.key]) == fold(s.description) for s in described)


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
