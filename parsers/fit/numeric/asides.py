"""What stands beside a value and is plainly of another thing: "0.25 (it was 0.5 before March)",
"17명입니다. 작년보다 5명 늘었습니다", "2.4 kg, well below the 5 kg limit".

Closed lists of signs only, and nothing that doubts the value; where the field itself is of once or
a limit, nothing is set aside.
"""

from __future__ import annotations

import re
from dataclasses import replace
from types import ModuleType

from holdfast.parsers.tree import Leaf
from holdfast.parsers.words import en_asides, ko_asides

_BRACKET = re.compile(r"(?<=\S)\s?[(（]([^()（）]{1,60})[)）]")
_GATE = re.compile(rf"{en_asides.MAY_BE}|{ko_asides.MAY_BE}", re.I)
_DIGIT = re.compile(r"\d")


def without(text: str, names: tuple[str, ...] = ()) -> str:
    """Return the text of a value without brackets and clauses that are of another thing."""
    if not _GATE.search(text) or not _DIGIT.search(text) or _is_itself(names):
        return text
    text = _BRACKET.sub(lambda found: "" if is_aside(found[1]) else found[0], text)
    clause = en_asides.CLAUSE.search(text)
    if clause and not en_asides.OPEN.search(clause[0]):
        text = text[: clause.start()] + text[clause.end() :]
    if text.isascii():
        return text
    return ko_asides.CLAUSE.sub("입니다", ko_asides.LEAD.sub("", text))


def set_aside(leaf: Leaf, names: tuple[str, ...]) -> Leaf:
    """Return the leaf of a value without what is of another thing."""
    if "(" not in leaf.text and ", " not in leaf.text and "（" not in leaf.text:
        return leaf
    text = without(leaf.text, names)
    return leaf if text == leaf.text else replace(leaf, text=text)


def is_aside(inside: str) -> bool:
    """Whether what stands in brackets tells a number of once or a limit, and doubts nothing."""
    return any(
        law.SIGN.search(inside) and not law.OPEN.search(inside) for law in _spoken(inside)
    ) and bool(_DIGIT.search(inside))


def is_of_then(sentence: str, names: tuple[str, ...] = ()) -> bool:
    """Whether a whole sentence only compares, or tells what was once."""
    if not _GATE.search(sentence) or _is_itself(names):
        return False
    return any(law.SENTENCE.match(sentence) for law in _spoken(sentence))


def is_of_another(sentence: str, names: tuple[str, ...] = ()) -> bool:
    """The same of a sentence behind a value, which may also tell the limit."""
    if is_of_then(sentence, names):
        return True
    return not _is_itself(names) and any(law.LIMIT.match(sentence) for law in _spoken(sentence))


def _is_itself(names: tuple[str, ...]) -> bool:
    """Whether a field is named after what is of once, a limit or a change."""
    return any(law.SIGN.search(name.replace("_", " ")) for name in names for law in _spoken(name))


def _spoken(text: str) -> tuple[ModuleType, ...]:
    return (en_asides,) if text.isascii() else (en_asides, ko_asides)
