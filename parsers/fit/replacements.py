"""What a correction puts in place of what: "3이 아니라 5입니다", "is 5, not 3"."""

from __future__ import annotations

import re
from typing import NamedTuple

NOT_OLD = re.compile(
    r"[\"'“‘]?((?:(?![은는]\s)[^\"'“”‘’,]){1,40}?)[\"'”’]?(?:이|가)\s아니라\s"
    r"|,?\s(?:(?:and\s)?not|instead\sof|rather\sthan)\s[\"'“‘]?([^\"'“”‘’,]{1,40}?)[\"'”’]?(?=[.!]?\Z)",
    re.I,
)
"""The value that is put right, named beside the new one."""
_BUT = re.compile(
    r"\bnot\s([\"'“‘]?[^\"'“”‘’,]{1,40}?[\"'”’]?),?\sbut\s(?:rather\s)?([^,]{1,60}?)(?=[.!]?\Z)",
    re.I,
)
"""The same in the other order: "not 3 but 5"."""
_NOUN = re.compile(
    r"(?:(?:the|its|his|her)\s)?(?P<noun>[^\d.,:;]{1,30}?)"
    r"(?:[은는이가]\s|\s(?:is|was|are|were|should (?:be|read|have been))\s)(?P<new>[^,:;]{1,60}?)"
    r"(?:[이가]\s맞습니다|이어야\s합니다|여야\s합니다|입니다|이에요|예요|이다)?[.!]?",
    re.I,
)
"""A noun and its new value."""
_QUOTES = " \"'“”‘’"


class Replacement(NamedTuple):
    """What a sentence speaks of, the value that it takes back, and the one that it gives."""

    noun: str
    old: str
    new: str


def in_order(said: str) -> str:
    """Return a sentence with the new value first: "5, not 3" for "not 3 but 5"."""
    return _BUT.sub(r"\2, not \1", said)


def replaces(said: str) -> bool:
    """Whether a text names a value that is put right."""
    return bool(NOT_OLD.search(said) or _BUT.search(said))


def replacement(said: str) -> Replacement | None:
    """Return what a sentence about a noun puts in place of what; None where it does not."""
    said = in_order(said.strip(" .!"))
    old = NOT_OLD.search(said)
    if old is None:
        return None
    stated = _NOUN.fullmatch(f"{said[: old.start()]} {said[old.end() :]}".strip())
    if stated is None:
        return None
    noun = stated["noun"].strip(_QUOTES)
    return Replacement(noun, (old[1] or old[2]).strip(_QUOTES), stated["new"].strip(_QUOTES))
