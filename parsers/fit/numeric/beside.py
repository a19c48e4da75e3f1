"""What stands beside a number and speaks against it: another number, a change, a doubt, a denial.

After a number only its unit and what explains it may follow. A second number of the same kind
("30 (or 31)", "5 → 6"), a word that doubts it or denies it makes it no number at all.
"""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.fit.names.others import is_of_a_person, tokens_of, tokens_of_field
from holdfast.parsers.fit.numeric.amounts import amounts
from holdfast.parsers.outline import inline
from holdfast.parsers.words import en_amounts, ko_amounts
from holdfast.parsers.words.field_names import EACH, WHOLE
from holdfast.parsers.words.guessed import is_guessed

_COUNTED_OUT = re.compile(
    r"\d\s?(?:\*{1,2}|[×^·]|\bx\b|÷)\s?\d|\d\s?[—―]\s?\d|→\s?\S|\d\s?(?:->|=>)"
)
"""A sum to be done, two numbers joined by a long dash, one number turned into another."""
_SUM = re.compile(r"\d[^=\n]{0,30}[-–−]\s?[^\d=\n]{0,3}\d[^=\n]{0,30}=\s?[^\d\n]{0,3}\d")
"""A number that others are taken from, with what is left: 10 - 4 = 6."""
_DENIED = re.compile(rf"\d\+$|{en_amounts.DENIED}|{ko_amounts.DENIED}", re.I)
_SCALE = re.compile(rf"/\s?\d|^\d\s?[-~–]\s?\d|{en_amounts.SCALE}|{ko_amounts.SCALE}", re.I)
_NUMBER = re.compile(
    r"(?<![\w.])(\d{1,3}(?:,\d{3}){1,4}|\d{1,15}(?:\.\d{1,9})?)\s?(만|천|억)?\s?([가-힣]{1,4}"
    r"|[A-Za-z%$€£]{1,10})?"
)
_IN_MANY = re.compile(rf"{en_amounts.IN_MANY}|{ko_amounts.IN_MANY}", re.I)
"""A magnitude beside a number, (단위: 천 원): whether it is reckoned in is not said."""
_SIGN = re.compile(r"[$€£₩¥]")
_YEAR = re.compile(r"(?:19|20)\d\d")


def speaks_against(text: str) -> bool:
    """Whether what stands beside the number in a text leaves in doubt which number is meant."""
    text = text.strip()
    if _COUNTED_OUT.search(text) or _DENIED.search(text) or ("=" in text and _SUM.search(text)):
        return True
    term = inline.term(text)
    beside = [part for part in (term.bracket, term.rest if term.head else "") if part]
    head = term.bare if term.bracket and not term.mark else term.head
    return any(_doubts(part, head) for part in beside)


_NOT_NOW = en_amounts.NOT_NOW | ko_amounts.NOT_NOW
_FOR_EACH = re.compile(rf"{en_amounts.FOR_EACH}|{ko_amounts.FOR_EACH}", re.I)
_BRACKETS = re.compile(r"[()（）]")


def is_of_another(text: str, names: tuple[str, ...]) -> bool:
    """Whether a number is said to be wished for, of once or of another person, or is told for each
    where the field is of the whole: "60 kg (goal)", "72 (mother)", budget "$500 per person"."""
    told = inline.term(text).bracket if text.rstrip().endswith((")", "）", "]")) else ""
    if told and _is_of_another(told, text, tokens_of_field(names)):
        return True
    if not names or not _FOR_EACH.search(_BRACKETS.sub("", text).strip()):
        return False
    own = tokens_of_field(names)
    return not WHOLE.isdisjoint(own) and not EACH.intersection(own)


_ONE = re.compile(rf"\A\s?(?:{en_amounts.ONE}|{ko_amounts.ONE})")


def _is_of_another(told: str, text: str, own: frozenset[str]) -> bool:
    if set(tokens_of(told)) & _NOT_NOW - own:
        return True
    return is_of_a_person(told, own) and not _ONE.match(text)


def _doubts(beside: str, head: str) -> bool:
    if _IN_MANY.search(beside):
        return True
    if words.says("doubt", beside) or words.says("retraction", beside) or is_guessed(beside):
        return True
    return not _SCALE.search(beside) and _holds_another(beside, head)


def _holds_another(beside: str, head: str) -> bool:
    """Whether a second number of the same kind stands beside the first."""
    if _spelled_otherwise(beside, head):
        return True
    own = _NUMBER.search(head)
    others = list(_NUMBER.finditer(beside))
    if not own and len(others) == 1:
        return _is_spelled(head, others[0], beside)
    if not own or not others:
        return False
    if len(others) > 1 and sum(map(_size, others)) == _size(own):
        return False  # the parts of a sum
    money = bool(_SIGN.search(head)) == bool(_SIGN.search(beside))
    return money and any(
        _size(other) != _size(own)
        and (not own[3] or not other[3] or own[3] == other[3])
        and (not _YEAR.fullmatch(other[1]) or bool(_YEAR.fullmatch(own[1])))
        for other in others
    )


def _is_spelled(head: str, figures: re.Match[str], beside: str) -> bool:
    """Whether a number in words is another one than the bare figures beside it: 다섯(7)."""
    spelled = amounts(head)
    if not spelled or len(spelled) > 1 or figures[0].strip() != beside.strip() or figures[3]:
        return False
    return float(spelled[0][0]) != _size(figures)


def _spelled_otherwise(beside: str, head: str) -> bool:
    """Whether the same number in words is another one: 5 (six), 5명 (여섯 명)."""
    if any(map(str.isdigit, beside)) or len(beside) > _LONGEST_SPELLED:
        return False
    own, other = amounts(head), amounts(beside.strip())
    if not own or not other or len(own) > 1 or len(other) > 1:
        return False
    return own[0][0] != other[0][0] and (other[0][1] in ("", own[0][1]))


_LONGEST_SPELLED = 30
_SCALES = {"": 1, "천": 10**3, "만": 10**4, "억": 10**8}


def _size(number: re.Match[str]) -> float:
    return float(number[1].replace(",", "")) * _SCALES[number[2] or ""]
