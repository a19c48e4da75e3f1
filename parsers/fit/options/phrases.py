"""The one option that a phrase says, as its predicate, with nothing beside it that turns it."""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.fit.names.others import tokens_of
from holdfast.parsers.fit.options import weighed
from holdfast.parsers.fit.options.members import as_word, members_in
from holdfast.parsers.words import en_against, en_phrases, en_subjects, ko_against, ko_phrases
from holdfast.parsers.words.guessed import is_guessed
from holdfast.schemas.picture import Choice, Option


def in_phrase(text: str, shape: Choice) -> Option | None:
    """Find the one option named as a whole word, with nothing beside it that turns it."""
    rest = _without(text, shape)
    if rest.startswith("i"):
        rest = en_against.POLITE.sub("i ", rest)
    if len(text) > 200 or "?" in text or any(words.says(law, rest) for law in _TURNING):
        return None
    if words.says("hedge", text) or is_guessed(rest) or _is_undone(rest):
        return None
    found = members_in(text, shape)
    if len(found) != 1 or not _is_said(text, found[0]) or _is_denied(text, found[0]):
        return None
    return found[0]


def _is_denied(text: str, option: Option) -> bool:
    """Whether the clause around an option denies or doubts it, wherever it stands."""
    low = text.lower()
    return any(
        weighed.is_open(text, start, start + len(name))
        for name in option.names
        for start in as_word(name.lower(), low)
    )


def _is_undone(rest: str) -> bool:
    return bool(ko_against.UNDONE.search(rest) or en_against.UNDONE.search(rest))


_TURNING = ("degree", "doubt", "ceased", "supposes", "rival")
_SAID_AFTER = re.compile(
    rf"\s{{0,3}}(?:$|[.,;!(（–—\"'”’」*`]"
    rf"|:(?!\s{{0,3}}(?:{en_phrases.DENIES}|{ko_phrases.DENIES}|[\d.]))"
    rf"|{en_phrases.SAID_AFTER}|{ko_phrases.SAID_AFTER})",
    re.I,
)
_SAID_BEFORE = re.compile(rf"(?:[:：=]|{en_phrases.SAID_BEFORE}|[\"'“‘「*`]|[가-힣])\s*$", re.I)
"""A member is said where it stands as the predicate, or alone; not where it qualifies a noun."""


_CODE = re.compile(r"[\d_]")
"""A name that is no word of a language, as k-2.0, is never part of a phrase."""


def _is_said(text: str, option: Option) -> bool:
    low = text.lower()
    for name in option.names:
        for start in as_word(name.lower(), low):
            before, end = text[:start], start + len(name)
            if len(name) == 1 and name.isalpha() and not _SAID_AFTER.match(text, end):
                continue
            if len(name) > 2 and _CODE.search(name):
                return True
            if text[end : end + 1] == "." and text[end + 1 : end + 2].isdigit():
                continue
            alone = not before.strip(" \"'“‘「*`([-•")
            follows = _SAID_AFTER.match(text, end) is not None
            if follows and _is_of_a_state(name, text[end:]):
                continue
            if (alone and follows) or (
                before.strip()
                and _SAID_BEFORE.search(before)
                and (follows or not (_is_hangul(before) or _is_quoted(before)))
            ):
                return True
    return False


def _is_of_a_state(name: str, behind: str) -> bool:
    """Whether a degree qualifies what is no judgement: "low mood"."""
    if name.lower() not in en_subjects.DEGREES:
        return False
    return next(iter(tokens_of(behind)), "") in en_subjects.QUALIFIED and behind.startswith(" ")


def _is_quoted(before: str) -> bool:
    """Whether a quote begins right before an option: it must end behind it, or hold a phrase."""
    return before.endswith(("“", "‘", "「")) or (
        before.endswith('"') and before.count('"') % 2 == 1
    )


def _is_hangul(before: str) -> bool:
    return "가" <= before.rstrip()[-1:] <= "힣"


def _without(text: str, shape: Choice) -> str:
    text = text.lower()
    for option in shape.options:
        for name in option.names:
            text = text.replace(name.lower(), " ")
    return text
