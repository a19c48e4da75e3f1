"""The value that a sentence tells without saying that it is the answer."""

from __future__ import annotations

from dataclasses import replace

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case, Fitted
from holdfast.parsers.choosing.doubts import wavering
from holdfast.parsers.choosing.values import grounds, sole, told
from holdfast.parsers.fit.lines.corrections import named_in
from holdfast.parsers.fit.names.others import (
    is_answer,
    tokens_of,
)
from holdfast.parsers.fit.numeric import asides
from holdfast.parsers.fit.numeric.counters import tells_count
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Line
from holdfast.parsers.tree import Leaf
from holdfast.schemas.picture import NUMBERS, Record, Scalar


def tell(case: Case, lines: list[Line]) -> list[Fitted]:
    """What a sentence tells without saying that it is the answer. The one field of an object must
    be named there, if it is a number: any sentence may hold one."""
    shape = case.only_shape
    if case.cut or not isinstance(shape, Scalar) or shape.kind not in told.KINDS:
        return []
    if isinstance(case.shape, Record) and shape.kind in NUMBERS:
        said = " ".join(line.text for line in lines)
        if not named_in(said, case.shape) and not _is_any(case.shape.slots[0].name):
            return []
    if (old := told.replaced(lines)) and isinstance(case.fit(Leaf(old[0])), Fitted):
        return [one] if isinstance(one := case.fit(Leaf(old[1])), Fitted) else []
    whole, lines = lines, _without_asides(lines, names_of(case))
    if (new := told.changed(lines)) and isinstance(one := case.fit(Leaf(new[1])), Fitted):
        wavering.refuse_wavering(case, lines, lines[0].text, one.data)
        return [one]
    beside = grounds.predicates(lines) if lines != whole else ()
    pieces = list(dict.fromkeys([*told.told(lines, shape.kind), *beside]))
    fitted = [one for piece in pieces if isinstance(one := case.fit(Leaf(piece)), Fitted)]
    if fitted:
        wavering.refuse_wavering(case, lines, pieces[0], fitted[0].data)
    return fitted


def names_of(case: Case) -> tuple[str, ...]:
    """The names and the description of the one thing that is wanted."""
    if not isinstance(case.shape, Record):
        return (case.description,) if case.description else ()
    slot = case.shape.slots[0]
    return (*slot.names, slot.description)


def _without_asides(lines: list[Line], names: tuple[str, ...]) -> list[Line]:
    """Leave out what is plainly of another thing than the first sentence is of."""
    kept: list[Line] = []
    for line in lines:
        parted = sole.parted(line.text)
        pieces = [asides.without(piece, names) for piece in words.sentences(parted)]
        said = [
            piece
            for at, piece in enumerate(pieces)
            if not ((kept or at) and asides.is_of_another(inline.plain(piece), names))
        ]
        text = ("\n" if parted != line.text else " ").join(said)
        if text:
            kept.append(line if text == line.text else replace(line, text=text))
    return kept


def _is_any(name: str) -> bool:
    """Whether a field's name says no more than that there is a number: count, answer, 인원."""
    tokens = tokens_of(name)
    return len(tokens) == 1 and (tells_count(tokens) or is_answer(name))
