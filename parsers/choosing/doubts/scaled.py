"""Numbers that a head, a caption or a bracket says are thousands: "금액(만원)", "in millions".

They are refused, unless the type itself states such a unit, or the unit of which they are
thousands in the field that stands under the head: what they come to may be meant for each number or
for some, and to be wrong is to be wrong by three zeros.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from holdfast.parsers.choosing.case import Case, refuse
from holdfast.parsers.fit.names.measures import measured
from holdfast.parsers.outline import inline
from holdfast.schemas.picture import NUMBERS, Record, Scalar, parts_of
from holdfast.schemas.records import Kind

_GATES = ("원)", "억", "단위", "thousand", "million", "billion", "000)")
"""One of them is in every text that the pattern holds in."""
_OF = r"(?:원|명|개|건|달러|엔|위안|유로)"
_SCALED = re.compile(
    rf"단위\s?[:：는은]?\s?[십백천만억조]{{1,3}}\s?{_OF}?(?![가-힣])"
    rf"|[(（]\s?(?:[십백천만억조]{{1,3}}\s?{_OF}|[백십]?억|[백천]만)\s?[)）]"
    r"|\bin (?:thousands|millions|billions)\b"
    r"|[(（](?:in |US)?\$?\s?(?:thousands?|millions?|billions?|['’]000s?)"
    r"(?: (?:of )?\w{2,8})?\s?[)）]",
    re.IGNORECASE,
)
_STATES = re.compile(
    r"[만억천조]\s?(?:원|명|개|달러)|thousand|million|billion|_k$|_m$", re.IGNORECASE
)


def refuse_scaled(case: Case) -> None:
    """Refuse a reply with numbers in a unit of thousands or more that no field's name states."""
    if not any(gate in case.text for gate in _GATES) or not _SCALED.search(case.text):
        return
    shapes = list(parts_of(case.shape))
    numbers = any(isinstance(one, Scalar) and one.kind in NUMBERS for one in shapes)
    if not numbers or any(_STATES.search(name) for name in _names(shapes)):
        return
    records = [one for one in shapes if isinstance(one, Record)]
    said = (found for found in _SCALED.finditer(case.text) if not _is_field(found[0], records))
    if not all(_heads_field(case.text, found.start(), records) for found in said):
        refuse(Kind.INVALID, "numbers in a unit that no field states")


def _is_field(said: str, records: Sequence[Record]) -> bool:
    """Whether the word for a unit is the label of a field, which holds that of its own record."""
    return said.startswith(_UNIT) and any(record.slot(_UNIT) for record in records)


_UNIT = "단위"
_EDGES = "|\t,;:：\n"
"""Characters between heads, and behind a label."""


def _heads_field(text: str, at: int, records: Sequence[Record]) -> bool:
    """Whether a unit stands in the head or label of a field that states what it is reckoned in:
    "금액(만원)" for a field of won."""
    start = max(text.rfind(edge, 0, at) for edge in _EDGES) + 1
    ends = [end for edge in _EDGES if (end := text.find(edge, at)) >= 0]
    head = inline.plain(text[start : min(ends, default=len(text))].strip(" -*\"'"))
    return any(measured(record, head) is not None for record in records)


def _names(shapes: Sequence[object]) -> list[str]:
    slots = [slot for one in shapes if isinstance(one, Record) for slot in one.slots]
    return [name for slot in slots for name in slot.wording]
