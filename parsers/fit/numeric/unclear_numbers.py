"""Numbers of which it is open which one is meant, or of what: "1.000", "3M", "이번", "about 5"."""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.doubts.voided import takes_number
from holdfast.parsers.fit.numeric import scales
from holdfast.parsers.fit.numeric.amounts import amounts
from holdfast.parsers.fit.numeric.beside import is_of_another, speaks_against
from holdfast.parsers.fit.numeric.field_units import field_unit
from holdfast.parsers.fit.numeric.figures import FRACTION, number_in, one_width
from holdfast.parsers.fit.numeric.units import PERCENT, unit_of
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Block
from holdfast.parsers.tree import Leaf
from holdfast.parsers.words import en_amounts, en_numbers, ko_amounts, ko_numbers
from holdfast.schemas.picture import Scalar

_POINTED = re.compile(r"([$€£₩]\s?)?[+-]?[1-9]\d{0,2}\.\d{2}0(?:\s?[^\d\s]{1,12})?")
"""1.000: a thousand, or one with a point that nobody needs."""
_COMPARED = re.compile(r"[<>≤≥＜＞]=?\d")
"""More or less than a number."""
_MAGNITUDE = re.compile(r"\d\s?(?:[KMBGT]|MM|bn|mn|mio)$|^(?:US)?[$£€₩].{0,20}\d\s?[kmb]$")
"""3M: three million, or three metres; $3m is money."""
_SMALL_MAGNITUDE = re.compile(r"\d\s?[km]$")
_MONEY_NAME = re.compile(rf"{en_amounts.MONEY}|{ko_amounts.MONEY}", re.I)
_RANGE = re.compile(r"\d\s?(?:[-–~∼〜]|\.{2,3})\s?\d")


def is_unclear_which(node: Node, leaf: Leaf, text: str, shape: Scalar, bend: Bend) -> bool:
    """Whether what stands beside the digits leaves open which number is meant, or of what."""
    return bool(
        text in ko_numbers.DETERMINERS
        or (ko_amounts.NO_NUMBER.fullmatch(text) and not is_article(text, bend.field_names))
        or _COMPARED.match(leaf.text.lstrip())
        or _is_shortened(text, bend)
        or _may_be_thousands(text, leaf, shape)
        or speaks_against(leaf.text)
        or scales.of_another_scale(leaf.text, shape)
        or _goes_on_below(node)
        or is_of_another(leaf.text, bend.field_names)
        or takes_number(leaf.text, shape, bend)
    )


def is_article(text: str, names: tuple[str, ...]) -> bool:
    """Whether a text is the number of an article, and the field's name says so: 조, "제3조"."""
    return text[-1:] in names and _ARTICLE.fullmatch(text) is not None


_ARTICLE = re.compile(r"제\s?\d{1,4}\s?[조항절관편]")


def _is_shortened(text: str, bend: Bend) -> bool:
    """Whether a letter may stand for thousands or millions, alone or before a bracket."""
    if field_unit(bend):
        return False
    head = head_of(text)
    money = any(_MONEY_NAME.search(name) for name in bend.field_names)
    laws = (_MAGNITUDE, _SMALL_MAGNITUDE) if money else (_MAGNITUDE,)
    return any(law.search(text) or law.search(head) for law in laws)


def _goes_on_below(node: Node) -> bool:
    """Whether the next line under a label is a number as well."""
    if not isinstance(node, Block) or not node.head:
        return False
    below = node.lines[0].text if node.lines else ""
    return number_in(one_width(inline.plain(below)).strip()) is not None


def _may_be_thousands(text: str, leaf: Leaf, shape: Scalar) -> bool:
    """Whether a point may set thousands apart: "1.000". A float of JSON is what it is."""
    found = _POINTED.fullmatch(text)
    return bool(found) and (leaf.quoted or shape.kind == "int" or bool(found and found[1]))


def head_of(text: str) -> str:
    """Take off what explains the number."""
    term = inline.term(text)
    if term.mark in ("dash", "bold"):
        return term.head
    return term.bare if term.bracket and "?" not in term.bracket else text


def is_vague(text: str) -> bool:
    """Whether a text names a range, or is not sure of its number."""
    return bool(_RANGE.search(text)) or words.says("hedge", text) or _is_approximate(text)


def is_of_unknown_size(text: str) -> bool:
    """Whether a number stands there whose size depends on who reads it."""
    parts = amounts(text)
    percent = len(parts or ()) == 1 and parts and unit_of(parts[0][1]) == PERCENT
    return bool(percent or FRACTION.fullmatch(text))


def _is_approximate(text: str) -> bool:
    return bool(ko_numbers.APPROXIMATE.search(text) or en_numbers.APPROXIMATE.search(text))
