"""Choose among the lists of free text: the one announced, or a reply that is nothing but a list."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace

from holdfast.parsers import words
from holdfast.parsers.choosing import trace
from holdfast.parsers.choosing.case import Case, Fitted, Refused, refuse
from holdfast.parsers.choosing.corrections import item_corrections
from holdfast.parsers.choosing.lists.afterwards import answered, without_talk
from holdfast.parsers.choosing.lists.finishing import finish
from holdfast.parsers.choosing.lists.named import named_in, of_named, refuse_rival
from holdfast.parsers.choosing.lists.nothing import none_said, none_told, refuse_excused
from holdfast.parsers.choosing.lists.reads import Read, is_aside, read_run, sums_up
from holdfast.parsers.choosing.lists.shots import are_unanswered
from holdfast.parsers.choosing.lists.unnamed import of_unnamed, refuse_clearly
from holdfast.parsers.cleaning import ENDED
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import lines_of
from holdfast.parsers.outline.runs import runs_of
from holdfast.schemas.records import NONE_SAID, Kind

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
    reads = _without_drafts(without_talk(case, reads))
    refuse_excused(lines, reads)
    if none_said(case, lines, reads) or (not case.cut and none_told(text)):
        case.trace.open(trace.NONE)
        return finish(case, [], [NONE_SAID], named=True)
    if named := named_in(case, reads):
        case.trace.open(trace.NAMED)
        refuse_rival(case, reads, named)
        return of_named(case, named)
    case.trace.open(trace.ALONE)
    refuse_clearly(lines, reads)
    return of_unnamed(case, lines, reads)


def _without_drafts(reads: list[Read]) -> list[Read]:
    """Leave out the lists that sum up another part of the reply, and drafts before what is none."""
    reads = [read for at, read in enumerate(reads) if not at or not sums_up(read)]
    last = max((at for at, read in enumerate(reads) if read.announced != "draft"), default=-1)
    return [read for at, read in enumerate(reads) if at > last or read.announced != "draft"]


def _put_right(case: Case, text: str, change: item_corrections.Change) -> Fitted:
    """Read the list before a correction of one item, and put that item right."""
    fitted = choose(replace(case, text=text), text)
    texts = item_corrections.changed(list(fitted.data), change)
    return finish(case, texts, [*fitted.notes, "correction"], named=True)


def _closes(read: Read) -> bool:
    """Whether a run is only the courtesy at the end: "- 끝 -", "- Note: ..."."""
    whole = [inline.plain(item.text) for item in read.run.items]
    return read.announced == "" and (
        all(words.is_courtesy(text) for text in read.texts)
        or all(words.is_courtesy(text) for text in whole)
    )
