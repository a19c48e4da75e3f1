"""What a model writes around its list and behind it: another task, a made-up talk, courtesies."""

from __future__ import annotations

import re
from dataclasses import replace

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case
from holdfast.parsers.choosing.lists.announcing import announces, titles_list
from holdfast.parsers.choosing.lists.reads import Read
from holdfast.parsers.outline.lines import Line
from holdfast.schemas.picture import fold

_OPENING = 40
"""Characters of the source whose letters show that a reply repeats it."""


_PARAGRAPH = re.compile(
    r"\n(?:[ \t]*+\n|(?=#{1,6}\s)|[-_=*]{3,}[ \t]*+\n)\s*+(?:[-_=*]{3,}[ \t]*+\n\s*+)?"
)
"""What a paragraph begins behind: a blank line, a line that is drawn, or nothing for a heading."""


def answered(case: Case, text: str, reads: list[Read]) -> Case | None:
    """Return the case of the reply up to where the model, after its first list, made up a task or
    a talk; None where it did not."""
    at = _new_task(case, text, reads[0]) or _talk(case, reads)
    return replace(case, text=text[:at], cut=False) if at else None


def _new_task(case: Case, text: str, first: Read) -> int:
    """Where a made-up task or turn begins behind the first list.

    Where the reply goes on to give the source, it repeats the prompt, and its answer is to come.
    """
    end = first.run.items[-1].line.end  # a line drawn right below counts to the item
    for parted in _PARAGRAPH.finditer(text, end):
        at = parted.end()
        if any(language.begins_anew.match(text, at) for language in words.LANGUAGES):
            framed = _frames(text[:end]) or _repeats(case.source, text[at:])
            return 0 if framed else parted.start()
    return 0


def _talk(case: Case, reads: list[Read]) -> int:
    """Where the turns begin that are all there is behind the first lists."""
    turns = _turns(case, reads)
    first = turns.index(True) if True in turns else len(turns)
    return reads[first].run.start if first < len(turns) and all(turns[first:]) else 0


def _frames(before: str) -> bool:
    """Whether the first list stands under such a heading itself, as in a prompt's examples."""
    return any(language.new_task.search(before) for language in words.LANGUAGES)


def _repeats(source: str | None, rest: str) -> bool:
    opening = fold((source or "")[:_OPENING])
    return bool(opening) and opening in fold(rest)


def without_talk(case: Case, reads: list[Read]) -> list[Read]:
    """Leave out what speakers say in a talk that the model made up behind its answer."""
    turns = _turns(case, reads)
    return [read for read, turn in zip(reads, turns, strict=True) if not turn]


def _turns(case: Case, reads: list[Read]) -> list[bool]:
    """Which lists are turns; the first of a reply is none."""
    turns = [False]
    for read in reads[1:]:
        turns.append(_is_turn(case, read, talks=turns[-1]))
    return turns[: len(reads)]


def _is_turn(case: Case, read: Read, *, talks: bool) -> bool:
    """Whether a row is a turn: a speaker's sentence, or once they talk, whatever ends like one."""
    label = read.run.label
    known = words.says("speaker", label) or bool(case.source and f"{label}:" in case.source)
    text = read.run.items[0].line.text
    ends = talks and text.endswith((".", "!", "?", "…"))
    return bool(label) and known and (ends or words.is_sentence(text))


def _accompanies(sentence: str, *, after: bool) -> bool:
    """Whether a sentence beside a list is service: it is courteous, or about the list.

    `after`: whether it stands behind the list.
    """
    if words.says("courtesy", sentence) or (after and words.says("refers", sentence)):
        return True
    if after and any(words.says(law, sentence) for law in ("nothing_else", "remarks", "on_form")):
        return True
    if after and words.offers(sentence):
        return True
    return words.says("wishes", sentence) or _serves(sentence)


def _serves(sentence: str) -> bool:
    """Whether it says what the model did for the list, and not that this is something else."""
    if not words.says("served", sentence) or words.announced(sentence) == "other":
        return False
    return not any(words.says(law, sentence) for law in ("excluded", "example", "draft", "unasked"))


def prose_around(lines: list[Line], reads: list[Read], empty: list[Read]) -> bool:
    """Whether the reply holds prose that is neither courtesy nor about the lists.

    `empty`: groups of which it says that nothing belongs to them.
    """
    first = min(read.run.start for read in reads)
    labelled = {read.run.lead for read in reads if read.run.label}
    leads = {lead for lead in labelled if announces(lead)}
    spans = iter(sorted((read.run.start, read.run.end) for read in [*reads, *empty]))
    start, end = next(spans)
    for line in lines:
        while line.start > end:
            start, end = next(spans, (len(lines) * 10**9, 10**18))
        inside = start <= line.start
        if inside or line.blank or line.level or not any(c.isalnum() for c in line.text):
            continue
        after = line.start > first
        if not after and (line.text in leads or (len(reads) == 1 and titles_list(line.text))):
            continue
        pieces = words.sentences(line.text)
        if after and line.text.startswith(("(", "（", "*(", "[")):
            continue
        if not all(_accompanies(p, after=after) for p in pieces[:1] if p):
            return True
    return False
