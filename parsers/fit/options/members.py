"""Which options of a choice a text names: as a whole, or as whole words within it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from holdfast.parsers.words import ko_phrases
from holdfast.schemas.picture import Choice, Option, fold

_WORD_BEFORE = re.compile(r"\w-?\Z")
WORD_ENDS = re.compile(rf"(?!\w)|(?={ko_phrases.PARTICLES})")


def exactly(text: str, shape: Choice) -> Option | None:
    """Return the option that a whole text is the name of."""
    for option in shape.options:
        if text in option.names:
            return option
    folded = fold(text)
    found = [o for o in shape.options if any(_same(folded, name) for name in o.names)]
    if not found and shape.name and folded.startswith(fold(shape.name)):
        rest = folded.removeprefix(fold(shape.name))
        found = [o for o in shape.options if any(_same(rest, name) for name in o.names)]
    return found[0] if len(found) == 1 else None


def _same(folded: str, name: str) -> bool:
    other = fold(name)
    return bool(other) and folded == other


def as_word(name: str, text: str, ends: re.Pattern[str] = WORD_ENDS) -> Iterator[int]:
    """Yield where a name stands as a whole word, or with what may be glued to it. No pattern for
    each name: compiling takes longer than reading the reply."""
    at = text.find(name) if name else -1
    while at >= 0:
        end = at + len(name)
        if not _WORD_BEFORE.search(text, max(0, at - 2), at) and ends.match(text, end):
            yield at
        at = text.find(name, end)


def _is_determiner(name: str, low: str, at: int) -> bool:
    """Whether "one" only begins "one of the options"."""
    return low.startswith("one of", at) and name.lower() == "one"


def members_in(text: str, shape: Choice) -> list[Option]:
    """Return the options named in a text, the longest name first at every place."""
    found: list[Option] = []
    for _, _, option in places_in(text, shape):
        if option not in found:
            found.append(option)
    return found


def places_in(text: str, shape: Choice) -> list[tuple[int, int, Option]]:
    """Return where options are named in a text, the longest name first at every place."""
    low = text.lower()
    places = [
        (start, start + len(name), option)
        for option in shape.options
        for name in option.names
        for start in as_word(name.lower(), low)
        if not _is_determiner(name, low, start)
    ]
    places.sort(key=lambda p: (p[0], -p[1]))
    found: list[tuple[int, int, Option]] = []
    end = -1
    for place in places:
        if place[0] >= end:
            end = place[1]
            found.append(place)
    return found
