"""A reason within a record that speaks for another value than the one that it is given for."""

from __future__ import annotations

import re
from typing import Any

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case, refuse
from holdfast.parsers.choosing.doubts.answer import Answer
from holdfast.parsers.choosing.doubts.contradicting import refuse_statement
from holdfast.parsers.fit.numeric.units import unit_of
from holdfast.parsers.fit.shapes import scalar_of
from holdfast.parsers.words import notes, reasons, wavering
from holdfast.schemas.picture import NUMBERS, Choice, Either, Record, Shape, Slot
from holdfast.schemas.records import Kind


def refuse_reasons(case: Case, answer: Answer) -> None:
    """Refuse where the reason of a record doubts it, or states another value of one of its
    fields."""
    shape, data = case.shape, answer.data
    if not isinstance(shape, Record) or not isinstance(data, dict):
        return
    for slot in shape.slots:
        said = data.get(slot.key)
        if not isinstance(said, str) or not any(map(notes.is_note, slot.names)):
            continue
        others = [one for one in shape.slots if one is not slot]
        refuse_statement(case, shape, said, {**data, slot.key: None})
        for sentence in words.sentences(said):
            if wavering.wavers(sentence):
                refuse(Kind.CONFLICT, "a reason that doubts the answer")
            if any(_speaks_against(sentence, one, data.get(one.key), others) for one in others):
                refuse(Kind.CONFLICT, "a reason for another value")


def _speaks_against(sentence: str, slot: Slot, held: Any, others: list[Slot]) -> bool:
    if held is None:
        return False
    if choice := _choice(slot.shape):
        return _names_another(sentence, slot, choice, held)
    if isinstance(held, bool):
        return _says_otherwise(sentence, slot, held)
    if scalar_of(slot.shape) in NUMBERS:
        return sum(scalar_of(one.shape) in NUMBERS for one in others) < 2 and _rates_otherwise(
            sentence, slot, held
        )
    return False


def _choice(shape: Shape) -> Choice | None:
    if isinstance(shape, Either):
        return next((found for arm in shape.arms if (found := _choice(arm))), None)
    return shape if isinstance(shape, Choice) else None


def _called(slot: Slot) -> str:
    names = [name.replace("_", " ") for name in slot.names if not unit_of(name)]
    return "|".join(map(re.escape, sorted(names, key=len, reverse=True))) or "(?!)"


def _names_another(sentence: str, slot: Slot, choice: Choice, held: Any) -> bool:
    """Whether a sentence that does not name the answer says of it that it is another member."""
    own = {name for one in choice.options if held in (one.value, *one.names) for name in one.names}
    others = [name for one in choice.options for name in one.names if name not in own]
    low = sentence.casefold()
    if not own or not others or any(low.rfind(name.casefold()) > 0 for name in own):
        return False
    members = "|".join(map(re.escape, sorted(others, key=len, reverse=True)))
    lead = reasons.OF_IT.replace("SUBJECT", _called(slot))
    law = re.compile(f"{lead}(?:{members}){reasons.BEHIND}", re.I)
    return law.search(sentence) is not None


def _says_otherwise(sentence: str, slot: Slot, held: bool) -> bool:
    """Whether a sentence says no of a field that is true, or yes of one that is not."""
    law = (reasons.DENIES if held else reasons.AFFIRMS).replace("NAME", f"(?:{_called(slot)})")
    return re.compile(law, re.I).search(sentence) is not None


def _rates_otherwise(sentence: str, slot: Slot, held: float) -> bool:
    told = [float(one[1] or one[2]) for one in reasons.RATED.finditer(sentence)]
    of = re.compile(
        rf"\b(?:{_called(slot)})\s(?:of|is|was|are|were|should\sbe)\s(\d{{1,5}}(?:\.\d{{1,3}})?)\b",
        re.I,
    )
    told += [float(one[1]) for one in of.finditer(sentence)]
    return bool(told) and held not in told
