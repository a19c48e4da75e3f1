"""Two ends in one text: a span from one to the other, a pair of numbers, a score."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from holdfast.parsers import words
from holdfast.parsers.fit.numeric.units import unit_of
from holdfast.parsers.words import en_statements, ko_statements
from holdfast.parsers.words.language import each
from holdfast.schemas.picture import MOMENTS, NUMBERS, Scalar, Shape

_LONGEST = 200
_SUBJECT = re.compile(rf"\A[^\d:：]{{1,80}}?(?:{ko_statements.RUNS}|{en_statements.RUNS})", re.I)
_CLOSED = re.compile(
    rf"(?:{ko_statements.BOTH}|{en_statements.BOTH})?(?:\s?(?:{ko_statements.COPULA}|임))?[.!]?\Z"
)
_SPAN = re.compile(
    rf"\s[~∼〜–—-]\s|[~∼〜]|{en_statements.TO}|{ko_statements.TO}|(?<=\d)[–—](?=\d)", re.I
)
_HYPHEN = re.compile(r"(?<=\d)-(?=\d)")
_PAIR = re.compile(rf"\s?[/×]\s?|(?<=\d)\s?x\s?(?=\d)|{en_statements.OVER}", re.I)
_FIGURES = re.compile(r"[+-]?[$€£₩¥]?[\d,.]{1,20}")
_WITH_UNIT = re.compile(r"([+-]?[$€£₩¥]?[\d,.]{1,20})\s?([^\d\s,.][^\d]{0,20})")
_SIGNED = re.compile(r"[-+]|영[하상]")
_NEVER = ("doubt", "degree", "supposes", "alternative")


def ends(text: str, items: Sequence[Shape]) -> tuple[list[str], bool] | None:
    """Return the texts of the two ends, and whether the first must not be the greater one; None
    where the text is no such thing."""
    kinds = {item.kind if isinstance(item, Scalar) else "" for item in items}
    if len(items) != 2 or not kinds <= {*NUMBERS, *MOMENTS} or len(text) > _LONGEST:
        return None
    subject = _SUBJECT.match(text)
    if subject and any(words.says(law, subject[0]) for law in _NEVER):
        return None
    text = _CLOSED.sub("", text[subject.end() :] if subject else text).strip()
    begun = en_statements.FROM.match(text)
    text = text[begun.end() :] if begun else text
    laws = [en_statements.AND] if begun and begun[1].lower() == "between" else [_SPAN]
    if kinds <= {*NUMBERS, "time"}:
        laws += [_HYPHEN]
    if kinds <= set(NUMBERS) and not begun:
        laws += [_PAIR]
    for law in laws:
        pieces = [piece.strip() for piece in law.split(text)]
        numbers = kinds <= set(NUMBERS)
        if len(pieces) == 2 and all(pieces) and not (numbers and _is_code(pieces)):
            shared = _sharing(pieces) if numbers else pieces
            return (shared, law is not _PAIR and "time" not in kinds) if shared else None
    return None


def _is_code(pieces: list[str]) -> bool:
    """Whether figures are a number of another sort: 010-1234."""
    return any(len(piece) > 1 and piece[0] == "0" and piece[1].isdigit() for piece in pieces)


def _sharing(pieces: list[str]) -> list[str] | None:
    """Give the first number the unit that is only said behind the second; None where the two have
    units of two kinds."""
    first, second = pieces
    if first.startswith("영하") and not _SIGNED.match(second):
        return None  # 영하 5~3도: below zero both, or only the first
    behind = _WITH_UNIT.fullmatch(second)
    if _FIGURES.fullmatch(first):
        joint = " " if first[0] in "$€£₩¥" else ""  # $3 million
        return [f"{first}{joint}{behind[2]}" if behind else first, second]
    before = _WITH_UNIT.fullmatch(first)
    if before and behind and before[2] != behind[2]:
        one, other = unit_of(before[2].strip().lower()), unit_of(behind[2].strip().lower())
        if one is None or other is None or one[0] != other[0]:
            return pieces if _is_magnitude(before[2], behind[2]) else None
    return pieces


def _is_magnitude(first: str, second: str) -> bool:
    """Whether the units differ by nothing but a magnitude: 9,500만 ~ 1억 원."""
    return {*first, *second} <= set("십백천만억조원 ")


def descends(laid: Sequence[Any]) -> bool:
    """Whether the first end is the greater one."""
    return bool(laid[0] > laid[1])


# --- a score, of which the first may be the greater one ---

_SCORED = re.compile(r"(\d{1,3})(?:\s?([-–:])\s?|\s?(대)\s?|\s(to)\s)(\d{1,3})")
_LEAD = re.compile(rf"\A[^\d:：.!?]{{1,80}}?(?:{ko_statements.RUNS}|{en_statements.ENDED})")
_ENDING = re.compile(
    rf"(?:\s?(?:{ko_statements.COPULA}|였습니다|이었습니다)|{ko_statements.ENDED})?[.!]?\Z"
)
_OF_SCORES = re.compile(rf"{en_statements.SCORES}|{ko_statements.SCORES}", re.I)
_OPEN = frozenset(
    each("not no might may could perhaps maybe probably almost if or n't 아니 혹시 아마 만약")
)


def score(text: str, items: Sequence[Shape], names: tuple[str, ...]) -> list[str] | None:
    """Return the two numbers of "3-1", "3:1", "3대 1"; None where it is of something else.

    Without a name a pair that ascends may be a span, and one with a colon an hour.
    """
    if len(items) != 2 or any(not (isinstance(i, Scalar) and i.kind == "int") for i in items):
        return None
    lead = _LEAD.match(text)
    if lead and _OPEN.intersection(lead[0].lower().split()):
        return None
    said = text[lead.end() :] if lead else text
    found = _SCORED.fullmatch(_ENDING.sub("", said).strip(" *"))
    if not found or any(len(n) > 1 and n[0] == "0" for n in (found[1], found[5])):
        return None
    about = (*names, lead[0]) if lead else names
    named = any(map(_OF_SCORES.search, about)) or (lead is not None and " won " in lead[0])
    sure = found[3] or (found[2] and (found[2] != ":" or len(found[5]) == 1))
    if named or (not about and sure):
        return [found[1], found[5]]
    return None
