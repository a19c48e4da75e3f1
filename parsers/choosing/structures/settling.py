"""Which of several structures stands: all say the same, or one takes the others back."""

from __future__ import annotations

import itertools
from typing import Any

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case, refuse
from holdfast.parsers.choosing.structures.judged import Judged, near
from holdfast.schemas.picture import fold
from holdfast.schemas.records import CUT, Kind


def settle(case: Case, live: list[Judged]) -> Judged:
    """Return the one that stands: all say the same, or one takes the others back."""
    live = _after_retraction(case, live)
    if len(_distinct(live)) > 1:
        live = [one for one in live if not words.says("layout", near(one.lead))] or live
    if len(_distinct(live)) > 1:
        live = [one for one in live if not words.says("translation", near(one.lead))] or live
    if len(_distinct(live)) > 1:
        last = live[-1]
        drafts = [one for one in live[:-1] if words.says("draft", near(one.lead))]
        live = [one for one in live if one is last or one not in drafts]
    if len(_distinct(live)) > 1:
        whole = [one for one in live if CUT not in one.fitted.notes]
        live = whole if whole and not case.wants_strings else live
    if len(_distinct(live)) > 1 and case.wants_strings:
        live = _without_cut_repeat(live)
    if len(_distinct(live)) > 1:
        refuse(Kind.CONFLICT)
    return live[0]


def _without_cut_repeat(live: list[Judged]) -> list[Judged]:
    """Leave out the last of one list over and over, which was cut: the beginning of the others."""
    *before, last = live
    first = [fold(text) for text in before[0].fitted.data]
    again = [fold(text) for text in last.fitted.data]
    loops = len(before) > 1 and len(_distinct(before)) == 1 and CUT in last.fitted.notes
    return before if loops and first[: len(again)] == again else live


def _after_retraction(case: Case, live: list[Judged]) -> list[Judged]:
    kept = live
    for before, one in itertools.pairwise(live):
        between = case.text[before.candidate.end : one.candidate.start]
        if words.says("retraction", between):
            kept = live[live.index(one) :]
    return kept


def _distinct(live: list[Judged]) -> list[Any]:
    found: list[Any] = []
    for one in live:
        data = one.fitted.data
        if not any(_same(data, other) for other in found):
            found.append(data)
    return found


def _same(one: Any, other: Any) -> bool:
    if (
        isinstance(one, list)
        and isinstance(other, list)
        and all(isinstance(i, str) for i in [*one, *other])
    ):
        return [fold(i) for i in one] == [fold(i) for i in other]
    return bool(one == other)
