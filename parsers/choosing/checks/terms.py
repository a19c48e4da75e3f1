"""What no item of a list of terms is: a pointer, a doubt, a courtesy, something left out."""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.choosing.checks import echoes, tagged
from holdfast.parsers.choosing.checks.listed import Listed
from holdfast.parsers.fit.doubts import denied_items, sifting
from holdfast.parsers.fit.doubts.no_items import tells_why_not
from holdfast.parsers.fit.listed import deeds
from holdfast.parsers.outline.labels import is_asked_noun
from holdfast.parsers.words.rests import is_rest
from holdfast.schemas.records import Kind

_TWO_SENTENCES = re.compile(r"[a-z가-힣]\.\s?[A-Z가-힣]\w")
_COUNTED_WITHIN = re.compile(r"\S\s\d{1,2}[.)]\s\S")
_CALL = re.compile(r"(?<![a-z_.])[a-z_.]{1,60}\([\w., ]{0,60}\)")
_TOO_MANY = {"ko": 4, "en": 5}
"""Words of the source, one after the other, that are no term any more."""
_LONGEST_TITLE = 20
_FEWEST = 3
"""Blanks between so many words."""


def _are_out(listed: Listed) -> bool:
    return any(map(words.is_left_out, dict.fromkeys([*listed.texts, *listed.whole])))


def _are_denied(listed: Listed) -> bool:
    return denied_items.hold_denied(listed.whole or listed.texts, listed.texts)


def _are_sifted(listed: Listed) -> bool:
    return sifting.are_sifted(listed.whole or listed.texts)


def _begin_with_title(listed: Listed) -> bool:
    texts = listed.texts
    return listed.foreign[:1] == texts[:1] and len(texts) > 1 and _is_title(texts[0])


def _is_title(text: str) -> bool:
    """Whether the first item is the title of the list."""
    title = text.strip("()*=~<>-–—:： ")
    return len(title) <= _LONGEST_TITLE and words.says("primary", title) and is_asked_noun(title)


def _hold_no_term(listed: Listed) -> bool:
    return any(_is_no_term(text) or _is_remark(text, listed.source) for text in listed.foreign)


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


def _tell_little(listed: Listed) -> bool:
    return deeds.heads_tell_little(listed.whole, listed.texts)


def _hold_rest(listed: Listed) -> bool:
    return len(listed.texts) > 1 and any(map(is_rest, listed.foreign))


def _hold_sentence(listed: Listed) -> bool:
    """Whether one of three or more states something, and the others do not."""
    return len(listed.texts) > 2 and (
        sum(_states(text, listed.whole) for text in listed.foreign) == 1
    )


def _states(text: str, whole: list[str]) -> bool:
    """Whether an item states something: an English one with a subject, and the point that cleaning
    has taken off, since other items end in points too."""
    if not text.isascii():
        return words.is_sentence(text)
    pointed = words.says("subject", text) and any(item.endswith(f"{text}.") for item in whole)
    return pointed and words.is_sentence(f"{text}.")


_ARROW = re.compile(r"\w\s?(?:→|->|=>|⇒)\s?\w")


def _hold_turn(listed: Listed) -> bool:
    """Whether some terms, and not all, have become other ones."""
    return 0 < sum(map(_turns, listed.foreign)) < len(listed.texts)


def _turns(text: str) -> bool:
    """Whether an arrow leads from one term to another."""
    return _ARROW.search(text) is not None


def _hold_question(listed: Listed) -> bool:
    """Whether some items, less than half of all, are questions."""
    asking = sum(map(_asks, listed.texts))
    return any(map(_asks, listed.foreign)) and asking * 2 < len(listed.texts)


def _asks(text: str) -> bool:
    return text.endswith(("?", "？"))


def _hold_none(listed: Listed) -> bool:
    """Whether one of several says that there is none, or that it is not known."""
    return len(listed.texts) > 1 and any(
        words.is_none(text) or words.is_missing(text) for text in listed.foreign
    )


def _are_soiled(listed: Listed) -> bool:
    return bool(listed.source) and any(map(_is_soiled, listed.foreign))


def _tells_why_not(listed: Listed) -> bool:
    return len(listed.texts) == 1 and any(map(tells_why_not, listed.foreign))


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


def _hold_fill_in(listed: Listed) -> bool:
    return any(map(_is_fill_in, listed.foreign))


def _is_fill_in(text: str) -> bool:
    return (
        echoes.asks_to_fill_in(text)
        or echoes.is_placeholder(text)
        or echoes.counts_a_place(text)
        or echoes.names_a_place(text)
    )


def _are_stretches(listed: Listed) -> bool:
    return bool(listed.source) and listed.are_mostly(lambda text: _is_stretch(text, listed.source))


def _is_stretch(text: str, source: str) -> bool:
    """Whether a text is words of the source, one after the other, and too many for a term."""
    if text.count(" ") < _FEWEST:
        return False
    most = _TOO_MANY["ko" if any("가" <= c <= "힣" for c in text) else "en"]
    return len(text.split()) >= most and text.casefold() in source.casefold()


LAWS = (
    (_are_out, Kind.CONFLICT, "items that are said to be out"),
    (_are_denied, Kind.CONFLICT, "items that are said not to be"),
    (_are_sifted, Kind.CONFLICT, "some items count, and some do not"),
    (_begin_with_title, Kind.NO_VALUE, "the title among the terms"),
    (_hold_no_term, Kind.NO_VALUE, "no term"),
    (_tell_little, Kind.NO_VALUE, "days, ranks or orders where terms were wanted"),
    (_hold_rest, Kind.NO_VALUE, "a rest or a count among terms"),
    (_hold_turn, Kind.CONFLICT, "a term that became another one"),
    *tagged.LAWS,
    (_hold_sentence, Kind.NO_VALUE, "a sentence among terms"),
    (_hold_question, Kind.NO_VALUE, "a doubt among terms"),
    (_hold_none, Kind.CONFLICT, "none beside some"),
    (_are_soiled, Kind.NO_VALUE, "marks of a layout within a term"),
    (_tells_why_not, Kind.NO_VALUE, "why there is no list, in place of one"),
    (_hold_fill_in, Kind.ECHO, "a place to be filled"),
    (_are_stretches, Kind.ECHO, "stretches of the text"),
)
"""What no item is, unless the source says it in these words, in the order in which it is asked."""
