"""Code around a literal that makes it another value than it shows: `tags.append("x")` behind it, or
`!=` before it."""

from __future__ import annotations

import re

from holdfast.parsers.choosing.case import refuse
from holdfast.schemas.records import Kind

_LOOK_AT = 3000
"""Characters behind a literal that are looked through."""
_CHANGES = re.compile(
    r"^[ \t]*+[A-Za-z_][\w.]*+(?:(?<=\.append)|(?<=\.extend)|(?<=\.insert)|(?<=\.add)|(?<=\.update)"
    r"|(?<=\.push)|(?<=\.unshift)|(?<=\.splice)|(?<=\.remove)|(?<=\.discard)|(?<=\.pop)"
    r"|(?<=\.clear)|(?<=\.concat))\("
    r"|^[ \t]*+[A-Za-z_][\w.]*+\[[^\]\n]{1,60}\][ \t]*+=(?!=)"
    r"|^[ \t]*+del[ \t]++[A-Za-z_][\w.]*+\["
    r"|^[ \t]*+[A-Za-z_][\w.]*+[ \t]*+[-+|&]=",
    re.M,
)
"""A statement that adds to a list or an object, takes from it, or sets a part of it."""
_DENIES = re.compile(r"(?:!==?|\bnot[ \t]in|\bremove\(|\bexclude\s?=)[ \t]*\Z")


def refuse_changed(text: str, start: int, end: int) -> None:
    """Refuse the literal between start and end where the code around it changes or denies it."""
    if _DENIES.search(text, max(start - 20, 0), start):
        refuse(Kind.NO_VALUE, "code that denies the value")
    if _CHANGES.search(text[end : end + _LOOK_AT]):
        refuse(Kind.CONFLICT, "code behind it changes the value")
