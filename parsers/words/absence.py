"""Whether a value or a sentence says that there is none, or that nobody knows; asked of both
languages."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from holdfast.parsers.words import en_absence, ko_absence
from holdfast.parsers.words.announcing import is_kind
from holdfast.parsers.words.en import EN
from holdfast.parsers.words.ko import KO
from holdfast.parsers.words.laws import LANGUAGES, LOOK_AT, says
from holdfast.parsers.words.patterns import spoken

_LAWS = (EN, KO)
_NONE_WORDS = KO.none_words | EN.none_words
_BORDER = " .()[]<>*\"'"
_OPENS_REMARK = re.compile(r"[(（\[]")
_REMARK = re.compile(r"(?<=\S) ?[(（\[][^()（）\[\]]{1,120}[)）\]]?\Z")


class NoneOf(NamedTuple):
    """What a value says there is none of, "" for no more than none; and whether none is known."""

    noun: str
    known: bool


def is_none(text: str) -> bool:
    """Whether a value alone says that there is nothing."""
    word = unicodedata.normalize("NFKC", text).casefold().strip(" .!()[]-\"'*")
    word = _without_remark(word)
    folded = "".join(word.split())
    return folded in _NONE_WORDS


def is_missing(text: str) -> bool:
    """Whether a value alone says that it is not known."""
    return says("missing", _without_remark(text.strip(" .*()[]")))


def is_absent(text: str) -> bool:
    """Whether a whole value only says that the text does not say it, or that nobody knows."""
    text = text.strip(_BORDER)
    return any(language.absent.fullmatch(text) for language in spoken(text, _LAWS))


def is_untried(text: str) -> bool:
    """Whether a whole value only says that nobody has looked: "not tested"."""
    return any(law.UNTRIED.fullmatch(text.strip(_BORDER)) for law in (en_absence, ko_absence))


def none_of(text: str) -> NoneOf | None:
    """Take a value apart that says that there is none; None where it says anything else."""
    text = text.strip(_BORDER)
    for language in spoken(text, _LAWS):
        if found := language.none_of.fullmatch(text):
            named = found.groupdict()
            return NoneOf(named["noun"] or "", bool(named["known"] or named.get("told")))
    return None


def _without_remark(text: str) -> str:
    """Take off what stands in brackets behind a word, unless it holds a number."""
    remark = _REMARK.search(text) if _OPENS_REMARK.search(text) else None
    return text if not remark or any(c.isdigit() for c in remark[0]) else text[: remark.start()]


def denies(sentence: str) -> bool:
    """Whether a sentence says that there are no keywords, and neither supposes it nor says it of
    others than were listed, excepts some, or says that they are still to come."""
    if says("nothing_else", sentence):
        return False
    said = any(
        (found := language.none_said.search(sentence[:LOOK_AT]))
        and not language.supposes.search(sentence, 0, found.start())
        for language in LANGUAGES
    )
    return said and not limits(sentence)


def limits(denial: str) -> bool:
    """Whether a sentence that denies something excepts some of it, or says it only of now."""
    return says("excepts", denial) or says("pends", denial)


def states_none(sentence: str) -> bool:
    """Whether a sentence says that the text has none of something that a list may be of."""
    for language in spoken(sentence, _LAWS):
        if found := language.none_stated.search(sentence[:LOOK_AT]):
            named = found.groupdict()
            noun = named["noun"] or named.get("named") or ""
            other = language.other.search(noun) and not is_kind(noun)
            return not (other or language.supposes.search(sentence) or limits(sentence))
    return False


def tells_none(sentence: str) -> bool:
    """Whether a whole sentence tells that there is none of something countable."""
    said = any(law.NONE_TOLD.fullmatch(sentence) for law in (en_absence, ko_absence))
    return said and not limits(sentence)
