"""Lists that the reply itself names as what was asked: which of them stands."""

from __future__ import annotations

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case, Fitted, refuse
from holdfast.parsers.choosing.checks import grounding
from holdfast.parsers.choosing.corrections.list_corrections import after_retraction, is_given_anew
from holdfast.parsers.choosing.lists.announcing import is_primary
from holdfast.parsers.choosing.lists.finishing import accept, merged
from holdfast.parsers.choosing.lists.merging import (
    by_weight,
    names_kinds,
    stem,
)
from holdfast.parsers.choosing.lists.nothing import parted_from_none
from holdfast.parsers.choosing.lists.reads import Read
from holdfast.parsers.choosing.lists.shots import of_the_source
from holdfast.schemas.records import Kind


def refuse_rival(case: Case, reads: list[Read], named: list[Read]) -> None:
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


def named_in(case: Case, reads: list[Read]) -> list[Read]:
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


def of_named(case: Case, named: list[Read]) -> Fitted:
    """Return the value of the one list that stands, or of all where they are parts of one; raises
    Refused."""
    named = after_retraction(case, named)
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
        return merged(case, asked, named=True)
    if (
        len(asked) > 1
        and all(r.run.label and len(r.texts) == 1 for r in asked)
        and len({stem(r) for r in asked}) == 1
    ):
        return merged(case, asked, named=True)
    if len(asked) > 1 and (
        all(words.says("continued", read.run.label) for read in asked[1:]) or by_weight(asked)
    ):
        return merged(case, asked, named=True)
    if len(asked) > 1 and names_kinds(asked):
        return merged(case, parted_from_none(asked)[0], named=True)
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
    return accept(case, distinct[0], named=True)


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
