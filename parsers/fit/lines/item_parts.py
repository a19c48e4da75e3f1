"""The parts of one item of a list, and the signs between them: "Tom Okafor (goalkeeper)"."""

from __future__ import annotations

import re
from typing import NamedTuple

from holdfast.parsers.outline import inline


class Parts(NamedTuple):
    """The parts of an item, and what stands before each but the first."""

    texts: list[str]
    signs: tuple[str, ...]


_SIGN = (
    r"[,，]\s+|(?<!\d)\s?[:：](?!//)\s*|(?<=\d)[:：](?:\s+|\Z)"
    r"|\s?[—―|｜]\s?|(?<=\s)[-–/·→](?=\s)|[(（]([^()（）]{1,80})[)）]"
)
_SIGNS = re.compile(_SIGN)
_WITH_BY = re.compile(_SIGN + r"|,?\sby\s")
_HEAD = re.compile(
    r"(\*\*|__|\*)(?P<bold>[^*_\n]{1,100}?)\1|[\"“「『《〈](?P<quoted>[^\"”」』》〉\n]{1,100})[\"”」』》〉]"
)
"""What an item is about, set apart from the rest of it."""
_PLACE = "\0"
_ONE = str.maketrans("，：（—―｜", ",:(——|")


def parts_of(text: str, *, by: bool) -> Parts | None:
    """Part an item at its signs, and at the word "by" where some field is told by that; None where
    a bracket stands within a part."""
    head = _HEAD.match(text)
    name = (head["bold"] or head["quoted"]).strip() if head else ""
    colon = ":" if name.endswith((":", "：")) else ""
    rest = f"{_PLACE}{colon}{text[head.end() :]}" if head else text
    texts, signs, place, closed = [], [], 0, False
    for found in (_WITH_BY if by else _SIGNS).finditer(rest):
        before = rest[place : found.start()].strip()
        place = found.end()
        if closed and before:
            return None
        texts += [] if closed else [before]
        closed = found[1] is not None
        texts += [found[1]] if closed else []
        signs.append(found[0].strip()[:1].translate(_ONE))
    last = rest[place:].strip()
    if (closed and last) or ("b" in signs and head and texts[:1] != [_PLACE]):
        return None  # "**Salt** translated by ..."
    texts += [] if closed else [last]
    plain = [inline.plain(one.replace(_PLACE, name.rstrip(":： "))) for one in texts]
    return Parts(plain, _joined(signs)) if all(plain) else None


def _joined(signs: list[str]) -> tuple[str, ...]:
    """A sign behind a bracket belongs to it: "Tom (12) - goal" has two."""
    return tuple(
        sign if at == 0 or signs[at - 1] != "(" else f"){sign}" for at, sign in enumerate(signs)
    )
