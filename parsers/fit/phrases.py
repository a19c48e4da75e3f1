"""The one option that a phrase says, as its predicate, with nothing beside it that turns it."""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.fit import weighed
from holdfast.parsers.fit.beside import is_guessed
from holdfast.parsers.fit.members import as_word, members_in
from holdfast.parsers.fit.others import tokens_of
from holdfast.parsers.words import en_against, en_subjects, ko_against
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
    r"\s{0,3}(?:is (?:the|my) (?:answer|best|right|correct|one)\b|$"
    r"|[.,;!(（–—\"'”’」*`]|:(?!\s{0,3}(?:no|false|아니|[\d.]))"
    r"|(?:level|risk|severity|priority|urgency|sentiment|mood|emotion|category|tone|status|state)\b"
    r"|(?:issue|ticket|request|problem|case|complaint|matter|inquiry|enquiry)\b"
    r"|(?:요청|문의|문제|건|민원|사안|유형|분류|카테고리|항목)(?:입니다|이다|이에요|예요|에\s?해당|으로\s|로\s|임|\Z)"
    r"|입니다|이다|이에요|예요|으로|로\s|로$|이며|이고|이라|에\s?해당|단계|수준|상태|한\s|함)",
    re.I,
)
_SAID_BEFORE = re.compile(
    r"(?:[:：=]|\b(?:is|was|are|were|be|as|seems?|appears?|feels?|looks?|called|rated|considered"
    r"|choose|select|pick|answer|under|(?:belongs|falls|goes|sorted|filed)\s(?:in|into)"
    r"|band|grade|class|level|type|group|tier|stage|overall|mostly|generally|clearly)\b"
    r"(?:\s(?:a|an|the|to be"
    r"|clearly|overall|mostly|generally|best described as))*|[\"'“‘「*`]|[가-힣])\s*$",
    re.I,
)
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
