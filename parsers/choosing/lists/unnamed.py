"""Lists that nothing names: a reply that is nothing but the list, or groups of it."""

from __future__ import annotations

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case, Fitted, Law, refuse, refuse_by
from holdfast.parsers.choosing.corrections.list_corrections import after_retraction, is_next_try
from holdfast.parsers.choosing.lists import forms, sentences
from holdfast.parsers.choosing.lists.afterwards import prose_around
from holdfast.parsers.choosing.lists.finishing import DEBRIS, accept, merged
from holdfast.parsers.choosing.lists.merging import (
    are_groups,
    are_kinds,
    are_sorted,
    is_grounded,
)
from holdfast.parsers.choosing.lists.nothing import parted_from_none
from holdfast.parsers.choosing.lists.reads import Read
from holdfast.parsers.outline.labels import is_correction
from holdfast.parsers.outline.lines import Line
from holdfast.parsers.words import opposed
from holdfast.schemas.picture import fold
from holdfast.schemas.records import Kind


def refuse_clearly(lines: list[Line], reads: list[Read]) -> None:
    """Refuse where the reply declines or asks back, and does not turn to an answer after all, or
    offers lists to choose from."""
    text = " ".join(line.text for line in lines)
    pieces = words.sentences(text[:4000])
    turned = any(words.says("turns", p) and not words.says("refusal", p) for p in pieces)
    if not turned and any(words.declines(p) or words.says("asks_back", p) for p in pieces):
        refuse(Kind.REFUSAL)
    if any(read.announced == "option" for read in reads):
        refuse(Kind.CONFLICT)


def of_unnamed(case: Case, lines: list[Line], reads: list[Read]) -> Fitted:
    """Return the value of the one list, or of all where they are groups of one; raises Refused."""
    reads, again = _parted_repeats(reads)
    if len(reads) == 2 and (kept_alone := _kept(reads)):
        return _of_kept(case, lines, reads, kept_alone)
    telling, empty = parted_from_none(reads)
    if are_kinds(case, telling) or (len(telling) > 1 and are_sorted(case, telling)):
        reads = telling
    elif any(read.announced for read in reads):
        refuse(Kind.NO_VALUE)
    if not telling:
        refuse(Kind.NO_VALUE)
    empty += again
    kept = after_retraction(case, telling)
    if len(kept) < len(telling):
        lines = [line for line in lines if line.start >= kept[0].run.start]
    for read in kept:
        refuse_by(_UNFIT, case, read)
    first = kept[0].run.start if len(kept) == 1 else 0
    empty = [read for read in empty if read.run.start >= first or read.run.heading]
    prose = prose_around(lines, kept, empty)
    if len(kept) > 1:
        return _of_groups(case, kept, prose=prose)
    corrects = len(reads) > 1 and is_correction(kept[0].run.label)
    if len(kept) < len(telling):
        corrects = corrects or is_next_try(telling[-2].run.label, kept[0].run.label)
    return _of_one(case, kept[0], prose=prose, corrects=corrects)


def _kept(reads: list[Read]) -> Read | None:
    """Of two lists the one under the title of what was kept, where the other holds the words that
    were sifted out."""
    at = opposed.kept_of([read.run.label or read.run.heading for read in reads])
    return None if at is None else reads[at]


def _of_kept(case: Case, lines: list[Line], reads: list[Read], kept: Read) -> Fitted:
    titles = {read.run.heading for read in reads}
    others = [line for line in lines if line.text.rstrip(":： *") not in titles]
    if prose_around(others, reads, []):
        refuse(Kind.NO_VALUE, "lists beside prose that does not announce them")
    refuse_by(_UNFIT, case, kept)
    return accept(case, kept, named=True)


def _parted_repeats(reads: list[Read]) -> tuple[list[Read], list[Read]]:
    """Part the lists from those that are one of them again, in another layout."""
    seen: set[tuple[str, ...]] = set()
    first: list[Read] = []
    again: list[Read] = []
    for read in reads:
        texts = tuple(fold(text) for text in read.texts)
        (again if texts in seen and len(texts) > 1 else first).append(read)
        seen.add(texts)
    return first, again


def _of_one(case: Case, read: Read, *, prose: bool, corrects: bool) -> Fitted:
    """The only list. `corrects`: whether its label says that it takes the place of another."""
    if prose and not is_grounded(case, read.texts):
        refuse(Kind.NO_VALUE, "a list beside prose that does not announce it")
    if read.run.kind == "row" and not read.run.label and prose:
        refuse(Kind.NO_VALUE)
    if read.run.label and read.run.kind == "row" and not corrects:
        refuse(Kind.NO_VALUE, "a label that does not name what was asked")
    return accept(case, read, named=False)


def _of_groups(case: Case, found: list[Read], *, prose: bool) -> Fitted:
    titles = [read.run.label or read.run.heading for read in found]
    if opposed.are_opposed(titles) or _name_the_same(titles):
        refuse(Kind.CONFLICT, "lists that are set against each other")
    if not case.source and opposed.are_entities(titles):
        refuse(Kind.NO_VALUE, "fields of a record")
    merges = are_groups(found) or are_kinds(case, found) or are_sorted(case, found)
    if prose or not merges:
        refuse(Kind.NO_VALUE)
    return merged(case, found, named=False)


def _name_the_same(titles: list[str]) -> bool:
    """Whether one title is another one with something added: "성분", "다른 해석에 따르면 성분"."""
    names = [tuple(title.casefold().split()) for title in titles]
    ends = {name[at:] for name in names for at in range(1, min(len(name), _MOST_WORDS))}
    return not ends.isdisjoint(names)


_MOST_WORDS = 8
"""Words before a title that are looked at: a title of more is a sentence."""


def _is_debris(_: Case, read: Read) -> bool:
    return read.terms.debris


def _repeats(_: Case, read: Read) -> bool:
    return len(read.texts) == 1 and len(read.run.items) > 2


_UNFIT: tuple[Law, ...] = (
    (sentences.are_rows, Kind.NO_VALUE, "rows under one another"),
    (_is_debris, Kind.NO_VALUE, DEBRIS),
    (sentences.is_cut_sentence, Kind.NO_VALUE, sentences.NO_TERMS),
    (sentences.is_verse, Kind.NO_VALUE, sentences.NO_TERMS),
    (sentences.answers_fields, Kind.NO_VALUE, "fields with their answers"),
    *forms.LAWS,
    (_repeats, Kind.RUNAWAY, "one line over and over"),
    *sentences.KINDS,
)
"""What a list that nothing announces may be instead of terms, in the order in which it is asked."""
