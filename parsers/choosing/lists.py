"""Choose among the lists of free text: the one announced, or a reply that is nothing but a list."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace

from holdfast.parsers import words
from holdfast.parsers.choosing import grounding, item_corrections, parted, trace
from holdfast.parsers.choosing.afterwards import answered, prose_around, without_talk
from holdfast.parsers.choosing.announcing import (
    Read,
    is_aside,
    is_primary,
    read_run,
    sums_up,
)
from holdfast.parsers.choosing.case import Case, Fitted, Refused, refuse
from holdfast.parsers.choosing.checks import check
from holdfast.parsers.choosing.corrections import corrected, is_given_anew, is_next_try
from holdfast.parsers.choosing.disowning import refuse_disowned
from holdfast.parsers.choosing.forms import refuse_forms
from holdfast.parsers.choosing.merging import (
    are_groups,
    are_kinds,
    are_sorted,
    by_weight,
    is_grounded,
    names_kinds,
    stem,
)
from holdfast.parsers.choosing.nothing import none_said, none_told, refuse_excused
from holdfast.parsers.choosing.sentences import (
    answers_fields,
    are_advice,
    are_rows,
    is_cut_sentence,
    is_verse,
    refuse_other_kinds,
    retells,
)
from holdfast.parsers.choosing.shots import are_unanswered, of_the_source
from holdfast.parsers.choosing.unsaid import refuse_unsaid
from holdfast.parsers.cleaning import ENDED
from holdfast.parsers.fit import Bend, items, new_bend
from holdfast.parsers.fit.entries import REMARKS
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Line, lines_of
from holdfast.parsers.outline.runs import Run, runs_of
from holdfast.parsers.words import opposed
from holdfast.schemas.picture import fold
from holdfast.schemas.records import CUT, NONE_SAID, Kind

_TABLE = re.compile(r"^[ \t]{0,8}\|?[ \t]{0,9}:?-{2,40}:?[ \t]{0,9}\|", re.M)
"""The rule below the head of a table that no layout took for one."""


def choose(case: Case, text: str) -> Fitted:
    """Return the one list of strings that the free text gives; raises Refused."""
    if not case.cut and (found := item_corrections.parted(text)):
        return _put_right(case, *found)
    if "|" in text and _TABLE.search(text):
        refuse(Kind.TRUNCATED if case.cut else Kind.NO_VALUE, "a table without a whole row")
    lines = case.lines if text == case.text else lines_of(text)
    if not case.source and text.rstrip(" *\n").endswith((":", "：")) and are_unanswered(lines):
        refuse(Kind.NO_VALUE, "the last of several texts has no answer")
    reads = case.trace.reads = [read_run(case, run) for run in runs_of(lines)]
    reads = [read for read in reads if read.texts and not is_aside(read) and not _closes(read)]
    if len(lines) > 1 and reads and (head := answered(case, text, reads)):
        with suppress(Refused):
            fitted = choose(head, head.text)
            fitted.bend.note(ENDED)
            return fitted
        case.trace.reads = reads
    reads = without_talk(case, reads)
    reads = [read for at, read in enumerate(reads) if not at or not sums_up(read)]
    reads = [
        read
        for index, read in enumerate(reads)
        if read.announced != "draft" or all(r.announced == "draft" for r in reads[index:])
    ]
    refuse_excused(lines, reads)
    none = none_said(case, lines, reads)
    if none or (not case.cut and none_told(text)):
        case.trace.open(trace.NONE)
        return _finish(case, [], [NONE_SAID], named=True)
    named = _named(case, reads)
    if named:
        case.trace.open(trace.NAMED)
        _refuse_rival(case, reads, named)
        return _of_named(case, named)
    case.trace.open(trace.ALONE)
    _refuse_clearly(case, lines, reads)
    return _of_unnamed(case, lines, reads)


def _put_right(case: Case, text: str, change: item_corrections.Change) -> Fitted:
    """Read the list before a correction of one item, and put that item right."""
    fitted = choose(replace(case, text=text), text)
    texts = item_corrections.changed(list(fitted.data), change)
    return _finish(case, texts, [*fitted.notes, "correction"], named=True)


def _closes(read: Read) -> bool:
    """Whether a run is only the courtesy at the end: "- 끝 -", "- Note: ..."."""
    whole = [inline.plain(item.text) for item in read.run.items]
    return read.announced == "" and (
        all(words.is_courtesy(text) for text in read.texts)
        or all(words.is_courtesy(text) for text in whole)
    )


# --- lists that the reply itself names ---


def _refuse_rival(case: Case, reads: list[Read], named: list[Read]) -> None:
    """Refuse where the reply begins with a list of terms that nothing names, and goes on to
    another that has a name: that may be what it adds, leaves out, or made up."""
    first = reads[0]
    if first.announced or len(first.texts) < _LEAST:
        return
    if case.source and grounding.share(first.texts, case.source) < _KNOWN:
        return
    if any(words.is_sentence(text) or len(text) > _LONGEST for text in first.texts):
        return
    rest = {text.casefold() for read in named for text in read.texts}
    if not rest.issuperset(map(str.casefold, first.texts)):
        refuse(Kind.CONFLICT, "a list of terms before the one that is named")


_LEAST = 3
_LONGEST = 25
"""Items and characters of a list of terms."""
_KNOWN = 0.6
"""Share of them that the source knows."""


def _named(case: Case, reads: list[Read]) -> list[Read]:
    """The lists that are named as what was asked; one that corrects such a list takes its place."""
    named: list[Read] = []
    for before, read in zip([None, *reads], reads, strict=False):
        if before is not None and _goes_on(before, read):
            read.announced = "other"
        if read.announced in ("asked", "answer"):
            named.append(read)
        elif before is not None and before in named[-1:] and is_given_anew(case, before, read):
            named = [read]
    return named


def _goes_on(before: Read, read: Read) -> bool:
    """Whether a line goes on with the numbers of a list that a lead calls none of what was asked:
    it is one of those, whatever label it begins with: "3. Group similar words - ..."."""
    last, first = before.run.items[-1].line.ordinal, read.run.items[0].line.ordinal
    goes_on = last is not None and first == last + 1
    return goes_on and bool(before.run.items[0].line.marker) and before.announced == "other"


def _of_named(case: Case, named: list[Read]) -> Fitted:
    named = _after_retraction(case, named)
    named = [read for read in named if not _translates(read)] or named
    asked = [read for read in named if read.announced == "asked"] or named
    asked = [read for read in asked if is_primary(read.run)] or asked
    asked = of_the_source(case, asked)
    same_label = {read.run.label for read in asked}
    if (
        len(asked) > 1
        and len(same_label) == 1
        and all(len(r.texts) == 1 and r.run.label for r in asked)
    ):
        return _merged(case, asked)
    if (
        len(asked) > 1
        and all(r.run.label and len(r.texts) == 1 for r in asked)
        and len({stem(r) for r in asked}) == 1
    ):
        return _merged(case, asked)
    if len(asked) > 1 and (
        all(words.says("continued", read.run.label) for read in asked[1:]) or by_weight(asked)
    ):
        return _merged(case, asked)
    if len(asked) > 1 and names_kinds(asked):
        return _merged(case, _parted(asked)[0])
    distinct = _distinct(asked)
    if len(distinct) > 1:
        whole = [read for read in distinct if not read.cut]
        distinct = _distinct(whole) if len(whole) == 1 else distinct
    if len(distinct) > 1 and words.says("whole", distinct[-1].run.label or distinct[-1].run.lead):
        full = {text.casefold() for text in distinct[-1].texts}
        others = [r for r in distinct if not full.issuperset(t.casefold() for t in r.texts)]
        distinct = [*others, distinct[-1]]
    if len(distinct) > 1:
        refuse(Kind.CONFLICT)
    return _accept(case, distinct[0], named=True)


def _translates(read: Read) -> bool:
    return words.says("translation", read.run.label or read.run.lead or read.run.heading)


def _distinct(reads: list[Read]) -> list[Read]:
    found: list[Read] = []
    for read in reads:
        key = [text.casefold() for text in read.texts]
        same = next((i for i, other in enumerate(found) if _agree(key, other)), None)
        if same is None:
            found.append(read)
        elif len(read.texts) > len(found[same].texts):
            found[same] = read
    return found


def _agree(key: list[str], other: Read) -> bool:
    texts = [text.casefold() for text in other.texts]
    return key == texts or ((other.cut) and key[: len(texts)] == texts)


def _after_retraction(case: Case, named: list[Read]) -> list[Read]:
    named = [read for read in named[:-1] if not _only_retracts(read)] + named[-1:]
    kept = named
    for index in range(1, len(named)):
        before, read = named[index - 1].run, named[index].run
        between = case.text[before.end : read.start]
        if words.says("retraction", between) or words.says("retraction", read.label):
            kept = named[index:]
    return kept


def _only_retracts(read: Read) -> bool:
    """Whether a row is only the sentence, with a comma in it, that takes a list back."""
    text = read.run.items[0].line.text
    return read.run.kind == "row" and words.says("retraction", text) and words.is_sentence(text)


# --- lists that nothing names ---


def _refuse_clearly(case: Case, lines: list[Line], reads: list[Read]) -> None:
    text = " ".join(line.text for line in lines)
    pieces = words.sentences(text[:4000])
    turned = any(words.says("turns", p) and not words.says("refusal", p) for p in pieces)
    if not turned and any(words.declines(p) or words.says("asks_back", p) for p in pieces):
        refuse(Kind.REFUSAL)
    if any(read.announced == "option" for read in reads):
        refuse(Kind.CONFLICT)


def _of_unnamed(case: Case, lines: list[Line], reads: list[Read]) -> Fitted:
    reads, again = _parted_repeats(reads)
    if len(reads) == 2 and (kept_alone := _kept(reads)):
        titles = {read.run.heading for read in reads}
        if prose_around([x for x in lines if x.text.rstrip(":： *") not in titles], reads, []):
            refuse(Kind.NO_VALUE, "lists beside prose that does not announce them")
        _refuse_unfit(case, kept_alone)
        return _accept(case, kept_alone, named=True)
    telling, empty = _parted(reads)
    if are_kinds(case, telling) or (len(telling) > 1 and are_sorted(case, telling)):
        reads = telling
    elif any(read.announced for read in reads):
        refuse(Kind.NO_VALUE)
    if not telling:
        refuse(Kind.NO_VALUE)
    empty += again
    kept = _after_retraction(case, telling)
    if len(kept) < len(telling):
        lines = [line for line in lines if line.start >= kept[0].run.start]
    for read in kept:
        _refuse_unfit(case, read)
    first = kept[0].run.start if len(kept) == 1 else 0
    empty = [read for read in empty if read.run.start >= first or read.run.heading]
    prose = prose_around(lines, kept, empty)
    if len(kept) > 1:
        return _of_groups(case, kept, prose=prose)
    corrects = len(reads) > 1 and words.says("correction", kept[0].run.label)
    if len(kept) < len(telling):
        corrects = corrects or is_next_try(telling[-2].run.label, kept[0].run.label)
    return _of_one(case, kept[0], prose=prose, corrects=corrects)


def _kept(reads: list[Read]) -> Read | None:
    """Of two lists the one under the title of what was kept, where the other holds the words that
    were sifted out."""
    titles = [read.run.label or read.run.heading for read in reads]
    at = opposed.kept_of(titles)
    return None if at is None else reads[at]


def _parted(reads: list[Read]) -> tuple[list[Read], list[Read]]:
    """Part the lists that say something from those that say there is none."""
    none = [all(map(words.is_none, read.texts)) for read in reads]
    pairs = list(zip(reads, none, strict=True))
    return [read for read, no in pairs if not no], [read for read, no in pairs if no]


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
    return _accept(case, read, named=False)


def _of_groups(case: Case, found: list[Read], *, prose: bool) -> Fitted:
    titles = [read.run.label or read.run.heading for read in found]
    if opposed.are_opposed(titles) or _name_the_same(titles):
        refuse(Kind.CONFLICT, "lists that are set against each other")
    if not case.source and opposed.are_entities(titles):
        refuse(Kind.NO_VALUE, "fields of a record")
    merges = are_groups(found) or are_kinds(case, found) or are_sorted(case, found)
    if prose or not merges:
        refuse(Kind.NO_VALUE)
    return _merged(case, found, named=False)


def _name_the_same(titles: list[str]) -> bool:
    """Whether one title is another one with something added: "성분", "다른 해석에 따르면 성분"."""
    names = [title.casefold().split() for title in titles]
    return any(
        one != other and one and other[-len(one) :] == one for one in names for other in names
    )


def _refuse_unfit(case: Case, read: Read) -> None:
    """Tests of the items, for lists that nothing announces."""
    if are_rows(read):
        refuse(Kind.NO_VALUE, "rows under one another")
    if read.terms.debris:
        refuse(Kind.NO_VALUE, "the list cannot be told from its layout")
    if is_cut_sentence(read) or is_verse(read):
        refuse(Kind.NO_VALUE, "sentences where terms were wanted")
    if answers_fields(case, read):
        refuse(Kind.NO_VALUE, "fields with their answers")
    refuse_forms(case, read)
    if len(read.texts) == 1 and len(read.run.items) > 2:
        refuse(Kind.RUNAWAY, "one line over and over")
    refuse_other_kinds(read)


# --- finishing ---


def _merged(case: Case, reads: list[Read], *, named: bool = True) -> Fitted:
    case.trace.won = [*reads]
    texts = items.once([text for read in reads for text in read.texts])
    notes = ["groups merged"] + ([CUT] if any(read.cut for read in reads) else [])
    if any(read.terms.debris for read in reads):
        refuse(Kind.NO_VALUE, "the list cannot be told from its layout")
    return _finish(case, texts, notes, named=named, whole=_whole(reads))


def _accept(case: Case, read: Read, *, named: bool) -> Fitted:
    if parted.is_part_ticked(case.text[read.run.start : read.run.end]):
        refuse(Kind.CONFLICT, "ticked and unticked items")
    read.texts = corrected(case, read.texts, read.run.end)
    behind = _behind(case, read)
    refuse_disowned(case, behind)
    refuse_unsaid(case, read.texts, behind)
    case.trace.won = [read]
    if read.terms.debris:
        refuse(Kind.NO_VALUE, "the list cannot be told from its layout")
    if read.run.kind == "row" and len(read.texts) == 1 and _is_statement(read):
        refuse(Kind.NO_VALUE)
    if read.run.kind in ("marked", "plain") and retells(read, named=named):
        refuse(Kind.NO_VALUE, "sentences where terms were wanted")
    if _is_bracket_above(case, read):
        refuse(Kind.CONFLICT, "a remark in brackets above a list")
    if named and are_advice(read, case.source or ""):
        refuse(Kind.NO_VALUE, "advice where terms were wanted")
    if named and read.run.kind == "row" and len(read.texts) == 1:
        read.texts = parted.joined(case, read.run.label, read.texts[0])
    notes = [
        read.run.kind,
        *(["explanations left out"] if read.terms.explained else []),
        *([CUT] if read.cut else []),
    ]
    return _finish(case, parted.enough(case, read.texts), notes, named=named, whole=_whole([read]))


def _is_bracket_above(case: Case, read: Read) -> bool:
    """Whether a label has nothing but a bracket behind it, and marked lines below: the bracket may
    say something of them."""
    text = read.texts[0] if len(read.texts) == 1 and read.run.kind == "row" else ""
    if not (text.startswith(("(", "（")) and text.endswith((")", "）"))):
        return False
    return any(r.run.kind == "marked" and r.run.start >= read.run.end for r in case.trace.reads)


def _behind(case: Case, read: Read) -> str:
    """The text behind a list, up to the next one: a sentence there may take it back."""
    behind = [r.run for r in case.trace.reads if r.run.start >= read.run.end]
    ends = [run.start for run in behind if not _is_prose(run)]
    rest = case.text[read.run.end : min(ends, default=None)]
    return "" if any(words.says("corrects", s) for s in words.sentences(rest)) else rest


def _is_prose(run: Run) -> bool:
    """Whether a row is only a sentence with commas, or a remark."""
    said = not run.label or fold(run.label) in REMARKS
    return run.kind == "row" and said and words.is_sentence(run.items[0].line.text)


def _whole(reads: list[Read]) -> list[str]:
    """The items as they stand in the reply, with what explains them."""
    return [
        " ".join([item.text, *(line.text for line in item.below)])
        for read in reads
        for item in read.run.items
    ]


def _is_statement(read: Read) -> bool:
    text = read.run.items[0].text
    return words.is_sentence(text) or words.says("refusal", text) or words.says("asks_back", text)


def _finish(
    case: Case, texts: list[str], notes: list[str], *, named: bool, whole: list[str] | None = None
) -> Fitted:
    bend = new_bend(cut=case.cut)
    for note in notes:
        bend.note(note)
    if texts and all(text.strip(" .").isdigit() for text in texts):
        refuse(Kind.NO_VALUE, "numbers where terms were wanted")
    if not texts and NONE_SAID not in notes:
        refuse(Kind.TRUNCATED if case.cut else Kind.NO_VALUE)
    fitted = case.validated(texts, bend)
    if isinstance(fitted, Bend):
        refuse(Kind.INVALID, "", fitted.problems)
    check(case, fitted, named=named, whole=whole)
    return fitted
