"""A value in place of a list that says that there is none of it: "none known", "알레르기 없음"."""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend
from holdfast.parsers.fit.names.others import tokens_of, tokens_of_names
from holdfast.parsers.words.field_names import REMARKS
from holdfast.schemas.picture import fold

_HANGUL = re.compile(r"[가-힣]")
_LONGEST = 60
_NO_ALLERGIES = frozenset(["nka", "nkda", "nkfa"])
"""What a chart says for no known allergies, to drugs, to food."""
_ALLERGY = re.compile("allerg|알레르기|알러지")


def says_none(text: str, bend: Bend) -> bool:
    """Whether a text says of the list at the present place that it is empty: without naming what
    there is none of, or by the field's own name."""
    if words.is_none(text):
        return True
    if not bend.field_names or len(text) > _LONGEST:
        return False
    if fold(text) in _NO_ALLERGIES:
        return any(_ALLERGY.search(fold(name)) for name in bend.field_names)
    said = words.none_of(text)
    return said is not None and (not said.noun or _is_own(said, bend.field_names))


def _is_own(said: words.NoneOf, names: tuple[str, ...]) -> bool:
    """Whether what there is none of is what the field is called. A name in another script is told
    by that none is known, unless the field holds remarks of all kinds."""
    own = tokens_of_names(names)
    if _HANGUL.search(said.noun):
        named = [fold(name) for name in names[:-1] if _HANGUL.search(name)]
        return fold(said.noun) in named if named else said.known and not own & REMARKS
    nouns = [_stem(token) for token in tokens_of(said.noun)]
    stems = {_stem(token) for token in own}
    whole = bool(nouns) and all(noun in stems for noun in nouns)
    return whole or (said.known and bool(nouns) and _head(nouns) in stems)


def _head(nouns: list[str]) -> str:
    """Return the noun that the others only narrow: "drug allergies", "allergies to drugs"."""
    joints = [at for at, noun in enumerate(nouns) if noun in _JOINTS and at]
    return nouns[joints[0] - 1] if joints else nouns[-1]


_JOINTS = ("to", "of", "for", "with", "from", "in")


def _stem(token: str) -> str:
    return token.removesuffix("ies") + "y" if token.endswith("ies") else token.removesuffix("s")
