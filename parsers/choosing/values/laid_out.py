"""Options that are laid out, one to a line: each has its share, its meaning or its reasons there,
and only what stands around them may choose one."""

from __future__ import annotations

import re

from holdfast.parsers.choosing.case import Case, refuse
from holdfast.parsers.fit.options.members import exactly
from holdfast.parsers.fit.values.booleans import word as yes_or_no
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Line
from holdfast.schemas.picture import Choice, Many, Scalar, Shape
from holdfast.schemas.records import Kind

_BRACKET = re.compile(r"\s?[(（][^()（）]{1,40}[)）]\Z")
_AMOUNT = re.compile(r"\d[\d.,]{0,12}\s?(?:%|[가-힣A-Za-z]{1,8})?(?:\s?/\s?\d{1,4})?")


def around(lines: list[Line], shape: Shape) -> list[Line]:
    """Return the lines before and behind the options that are laid out; all, where none are."""
    if len(lines) < 2 or not isinstance(shape, Choice | Scalar):
        return lines
    places = [(at, one) for at, line in enumerate(lines) if (one := _option(line, shape))]
    if len({one for _, one in places}) < 2:
        return lines
    return lines[: places[0][0]] + lines[places[-1][0] + 1 :]


def refuse_counted(case: Case) -> None:
    """Refuse a list of options where each has only its count: "low: 1", "high: 0"."""
    if not isinstance(case.shape, Many) or not isinstance(case.shape.item, Choice):
        return
    labels = [found for line in case.lines if (found := inline.label(line.text))]
    counted = [
        found
        for found in labels
        if _AMOUNT.fullmatch(found.value) and exactly(found.label, case.shape.item)
    ]
    if len(counted) > 1:
        refuse(Kind.NO_VALUE, "options that are counted")


def _option(line: Line, shape: Choice | Scalar) -> str:
    """Return the name of the option that a line has as its label, "" for none."""
    found = inline.label(line.text)
    if not found:
        return ""
    label = _BRACKET.sub("", found.label.strip(" *"))
    if isinstance(shape, Choice):
        option = exactly(label, shape)
        return option.names[0] if option else ""
    said = yes_or_no(label) if shape.kind == "bool" else None
    return "" if said is None else str(said)
