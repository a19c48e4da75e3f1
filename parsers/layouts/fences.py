"""Code fences: where they are and what they say they hold. Not a finder: others ask it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from holdfast.parsers.memory import remembered

_FENCE = re.compile(
    r"(?:^[ \t]{0,12}|(?<=[\s:>]))(`{3,}|~{3,})[ \t]*([A-Za-z0-9_+-]{0,20})[^\n`]{0,80}$", re.M
)
_CLOSE = {"`": re.compile(r"`{3,}"), "~": re.compile(r"~{3,}")}


@dataclass(frozen=True, slots=True)
class Fence:
    """A fenced block: the whole of it from `start` to `end`, its body, its language tag."""

    start: int
    end: int
    body_start: int
    body_end: int
    language: str
    closed: bool


def fences(text: str) -> tuple[Fence, ...]:
    """Return the fenced blocks in order; one that is never closed runs to the end."""
    return _fences(text) if "```" in text or "~~~" in text else ()


@remembered
def _fences(text: str) -> tuple[Fence, ...]:
    """Nearly every layout asks for them."""
    found: list[Fence] = []
    place = 0
    while opening := _FENCE.search(text, place):
        body = min(opening.end() + 1, len(text))
        close = _CLOSE[opening[1][0]].search(text, body)
        end, after = (close.start(), close.end()) if close else (len(text), len(text))
        found.append(
            Fence(opening.start(), after, body, end, opening[2].lower(), close is not None)
        )
        place = max(after, opening.end())
    return tuple(found)


def bodies(text: str, languages: frozenset[str]) -> list[tuple[int, int]]:
    """Return the places of the bodies of fences tagged with one of the languages."""
    return [(f.body_start, f.body_end) for f in fences(text) if f.language in languages]
