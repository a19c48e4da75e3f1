"""Whether a remark beside a value takes it away, asked of both languages."""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.words import en_voiding, ko_voiding
from holdfast.parsers.words.patterns import spoken

_LAWS = (en_voiding, ko_voiding)
_PIECES = re.compile(r"\s?[,;，]\s?|\s[-–—]\s")
_BORDER = " .!*\"'()（）[]"


def is_unsaid(remark: str) -> bool:
    """Whether a remark, or a piece of it, says that nobody said it: "year not given"."""
    return any(words.is_absent(piece) or _is_its(piece) for piece in _pieces(remark))


def _is_its(piece: str) -> bool:
    """Whether it says so of what it names first."""
    laws = spoken(piece, _LAWS)
    rests = [piece[found.end() :] for law in laws if (found := law.FIRST_WORDS.match(piece))]
    return any(words.is_absent(rest) for rest in rests)


def unsaid_noun(text: str) -> str:
    """Return the noun of which a whole text says that nobody said it, or ""."""
    text = text.strip(_BORDER)
    for law in spoken(text, _LAWS):
        if found := law.NOBODY_SAID.fullmatch(text):
            return next(filter(None, found.groups()), "")
        first = law.FIRST_WORDS.match(text)
        if first and words.is_absent(text[first.end() :]):
            return _PARTICLE.sub("", first[0].strip())
    return ""


_PARTICLE = re.compile(r"(?<=[가-힣])(?:은|는|이|가|에\s?대한)\Z")


def denies_text(remark: str) -> bool:
    """Whether a remark is a clause of what the text does not say: the reason of a no."""
    return en_voiding.TEXT_DENIED.search(remark) is not None


def is_guess(remark: str) -> bool:
    """Whether a remark, or a piece of it, calls a value a guess, a convention or a doubt."""
    return _any(remark, "GUESSED") or _any(remark, "DOUBTED")


def is_unlikely(remark: str) -> bool:
    """Whether a remark calls a choice less likely than not."""
    return _any(remark, "UNLIKELY")


def is_bound(remark: str) -> bool:
    """Whether a remark says what a value may be at most, or should become."""
    return _any(remark, "BOUND")


def is_unsettled(remark: str) -> bool:
    """Whether a remark says of a day that nobody agreed on it."""
    return _any(remark, "UNSETTLED")


def is_over(remark: str) -> bool:
    """Whether a remark says that it is not so any more."""
    return _any(remark, "OVER")


def is_once(remark: str) -> bool:
    """Whether a remark makes a value that of another time."""
    return _any(remark, "ONCE")


def is_at_age(remark: str) -> bool:
    """Whether a remark tells an age of another year, or of a day of a life."""
    return _any(remark, "AT_AGE")


def _any(remark: str, law: str) -> bool:
    return any(
        getattr(language, law).fullmatch(piece)
        for piece in _pieces(remark)
        for language in spoken(piece, _LAWS)
    )


def _pieces(remark: str) -> list[str]:
    return [piece.strip(_BORDER) for piece in _PIECES.split(remark)]
