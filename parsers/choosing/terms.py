"""What no item of a list of terms is: a pointer, a doubt, a courtesy, something left out."""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.choosing import echoes, grounding
from holdfast.parsers.choosing.case import Case, refuse
from holdfast.parsers.choosing.tagged import refuse_tagged
from holdfast.parsers.fit import deeds, denied_items, sifting
from holdfast.parsers.fit.no_items import tells_why_not
from holdfast.parsers.outline.labels import is_asked_noun
from holdfast.parsers.words.rests import is_rest
from holdfast.schemas.records import Kind

_TWO_SENTENCES = re.compile(r"[a-z가-힣]\.\s?[A-Z가-힣]\w")
_COUNTED_WITHIN = re.compile(r"\S\s\d{1,2}[.)]\s\S")
_CALL = re.compile(r"(?<![a-z_.])[a-z_.]{1,60}\([\w., ]{0,60}\)")
_TOO_MANY = {"ko": 4, "en": 5}
"""Words of the source, one after the other, that are no longer a term."""
_LONGEST_TITLE = 20
_FEWEST = 3
"""Blanks between so many words."""


def refuse_no_terms(case: Case, texts: list[str], whole: list[str]) -> None:
    """Refuse a list that holds what is no term, unless the source says it in these words."""
    source = case.source
    foreign = [text for text in texts if not source or not grounding.says(text, source)]
    if any(map(words.is_left_out, dict.fromkeys([*texts, *whole]))):
        refuse(Kind.CONFLICT, "items that are said to be out")
    if denied_items.hold_denied(whole or texts, texts):
        refuse(Kind.CONFLICT, "items that are said not to be")
    if sifting.are_sifted(whole or texts):
        refuse(Kind.CONFLICT, "some items count, and some do not")
    if foreign[:1] == texts[:1] and len(texts) > 1 and _is_title(texts[0]):
        refuse(Kind.NO_VALUE, "the title among the terms")
    if any(_is_no_term(text) or _is_remark(text, source or "") for text in foreign):
        refuse(Kind.NO_VALUE, "no term")
    if deeds.heads_tell_little(whole, texts):
        refuse(Kind.NO_VALUE, "days, ranks or orders where terms were wanted")
    if len(texts) > 1 and any(map(is_rest, foreign)):
        refuse(Kind.NO_VALUE, "a rest or a count among terms")
    if 0 < sum(_turns(text) for text in foreign) < len(texts):
        refuse(Kind.CONFLICT, "a term that became another one")
    refuse_tagged(texts, whole, source or "")
    if len(texts) > 2 and sum(_states(text, whole) for text in foreign) == 1:
        refuse(Kind.NO_VALUE, "a sentence among terms")
    if any(map(_asks, foreign)) and sum(map(_asks, texts)) * 2 < len(texts):
        refuse(Kind.NO_VALUE, "a doubt among terms")
    if len(texts) > 1 and any(words.is_none(t) or words.is_missing(t) for t in foreign):
        refuse(Kind.CONFLICT, "none beside some")
    if source and any(_is_soiled(text) for text in foreign):
        refuse(Kind.NO_VALUE, "marks of a layout within a term")
    if len(texts) == 1 and any(map(tells_why_not, foreign)):
        refuse(Kind.NO_VALUE, "why there is no list, in place of one")
    if any(_is_fill_in(text) for text in foreign):
        refuse(Kind.ECHO, "a place to be filled")
    if source and sum(_is_stretch(text, source) for text in texts) * 2 > len(texts):
        refuse(Kind.ECHO, "stretches of the text")


def _is_title(text: str) -> bool:
    """Whether the first item is the title of the list."""
    title = text.strip("()*=~<>-–—:： ")
    return len(title) <= _LONGEST_TITLE and words.says("primary", title) and is_asked_noun(title)


def _is_no_term(text: str) -> bool:
    return (
        words.says("no_term", text)
        or words.says("half", text)
        or (("." in text or ")" in text) and _holds_marks(text))
        or (len(text) > 12 and words.is_courtesy(text))
    )


def _holds_marks(text: str) -> bool:
    """Whether an item is two sentences, counts within, or calls something."""
    return bool(
        _TWO_SENTENCES.search(text) or _COUNTED_WITHIN.search(text) or _CALL.fullmatch(text)
    )


def _is_remark(text: str, source: str) -> bool:
    """Whether an item is a remark in place of one; of a short word the source may be about."""
    return words.is_remark(text) and text not in source


def _states(text: str, whole: list[str]) -> bool:
    """Whether an item states something: an English one with a subject, and the point that cleaning
    has taken off, since other items end in points too."""
    if not text.isascii():
        return words.is_sentence(text)
    pointed = words.says("subject", text) and any(item.endswith(f"{text}.") for item in whole)
    return pointed and words.is_sentence(f"{text}.")


_ARROW = re.compile(r"\w\s?(?:→|->|=>|⇒)\s?\w")


def _turns(text: str) -> bool:
    """Whether an arrow leads from one term to another."""
    return _ARROW.search(text) is not None


def _asks(text: str) -> bool:
    return text.endswith(("?", "？"))


def _is_soiled(text: str) -> bool:
    """Whether a term holds marks of a layout, commas of a row, or a time stamp."""
    return (
        text.endswith((",", ";", ":"))
        or '", "' in text
        or (text.startswith("'") and "'" not in text[1:])
        or (text.startswith('"') and text.endswith('"') and text.count('"') == 2)
        or _STAMP.match(text) is not None
    )


_STAMP = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?\s")


def _is_fill_in(text: str) -> bool:
    return (
        echoes.asks_to_fill_in(text)
        or echoes.is_placeholder(text)
        or echoes.counts_a_place(text)
        or echoes.names_a_place(text)
    )


def _is_stretch(text: str, source: str) -> bool:
    if text.count(" ") < _FEWEST:
        return False
    most = _TOO_MANY["ko" if any("가" <= c <= "힣" for c in text) else "en"]
    return len(text.split()) >= most and text.casefold() in source.casefold()
