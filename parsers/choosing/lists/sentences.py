"""Lists that only look like what was asked: a sentence cut at its commas, verse, a talk retold,
plans, titles, fields with their answers."""

from __future__ import annotations

import re
from collections.abc import Callable

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case, Law
from holdfast.parsers.choosing.lists import groups
from holdfast.parsers.choosing.lists.reads import Read
from holdfast.parsers.outline import inline, rows
from holdfast.parsers.words import en_members
from holdfast.schemas.records import Kind

NO_TERMS = "sentences where terms were wanted"
_LONG_LINE = 5
"""Words a line, on average, beyond which bare lines are verse or prose."""
_LONG_ITEM = 25
"""Characters beyond which a sentence is no term, whatever announced it."""


_REASON = re.compile(r"(?<!\s)\s*+[–—(,.;]\s*|(?<!\s)\s++-\s")
"""What parts an answer from its reason: "Yes - on Thursdays"."""


def is_cut_sentence(_: Case, read: Read) -> bool:
    """Whether a row that nothing announces is one sentence: a piece ends in a verb, or it begins
    with an article, a pronoun or a subject and its verb, and ends like a sentence."""
    if read.run.kind != "row" or read.run.label:
        return False
    pieces = [item.text.strip() for item in read.run.items]
    line = rows.without_preamble(inline.plain(read.run.items[0].line.text))[1].strip()
    if any(words.says("verbal", piece.rstrip(".")) for piece in pieces):
        return True
    begins = words.says("subject", line) or en_members.FINITE.match(pieces[0])
    return bool(begins) and words.is_sentence(line)


def is_verse(_: Case, read: Read) -> bool:
    """Whether bare lines that nothing announces are too long for terms, or join into sentences."""
    if read.run.kind != "plain" or read.terms.explained:
        return False
    lines = [item.text.strip() for item in read.run.items]
    joined = [line for line in lines if line.endswith((",", "…")) or words.says("verbal", line)]
    return bool(joined) or sum(len(line.split()) for line in lines) >= _LONG_LINE * len(lines)


def are_rows(_: Case, read: Read) -> bool:
    """Whether most bare lines are rows themselves: whether a line is one term or several, nobody
    can tell."""
    several = [text for text in read.texts if len(rows.row(text) or []) > 1]
    return read.run.kind == "plain" and len(several) * 2 >= len(read.texts)


def answers_fields(case: Case, read: Read) -> bool:
    """Whether what stands behind the items answers them: "Heating: no". That there is none may
    stand behind a kind of thing as well, where others hold terms."""
    rests = [inline.term(item.text).rest.strip(" .") for item in read.run.items]
    first = [_REASON.split(rest, maxsplit=1)[0] for rest in rests if rest]
    if len(first) * 2 <= len(rests) or len(rests) < 2:
        return False
    answers = [w for w in first if words.yes_or_no(w) is not None or words.is_none(w)]
    if answers and all(map(words.is_none, answers)):
        return groups.members(read.run, case.source) is None
    return bool(answers)


def retells(read: Read, *, named: bool) -> bool:
    """Whether most items are whole sentences without a term before them."""
    said = [
        text
        for item in read.run.items
        if not inline.term(item.text).mark
        and words.is_sentence(text := rows.without_afterword(inline.plain(item.text)))
        and not words.uncopulated(text)
        and (not named or len(text) > _LONG_ITEM)
    ]
    return len(said) * 2 > len(read.run.items)


def _are_plans(_: Case, read: Read) -> bool:
    return _are_mostly(read, lambda text: words.says("plan", text))


def _are_cut(_: Case, read: Read) -> bool:
    return _are_mostly(read, lambda text: words.says("clause_cut", text))


def _are_titles(_: Case, read: Read) -> bool:
    """Whether most name a part of a text, or the first and the last begin and end an outline."""
    if _are_mostly(read, words.is_section):
        return True
    ends = [inline.plain(text) for text in (read.texts[:1] + read.texts[-1:])]
    return len(read.texts) > 2 and words.says("outline", "\n".join(ends))


def _are_mostly(read: Read, law: Callable[[str], bool]) -> bool:
    texts = [inline.plain(text) for text in read.texts]
    return len(texts) > 1 and sum(map(law, texts)) * 2 > len(texts)


def _advises(_: Case, read: Read) -> bool:
    """Whether most items are advice, or have some behind them."""
    heads = [inline.plain(item.text) for item in read.run.items]
    if sum(_is_advice(head) for head in heads) * 2 > len(heads):
        return True
    behind = [inline.term(item.text).rest for item in read.run.items]
    return sum(bool(rest) and _is_advice(rest) for rest in behind) * 2 > len(behind)


def are_advice(read: Read, source: str) -> bool:
    """Whether most lines of a list, whatever announced it, are sentences that tell the reader to
    do something, and not what the source tells."""
    if read.run.kind not in ("marked", "plain"):
        return False
    texts = [text for text in read.texts if text not in source]
    told = [text for text in texts if text.count(" ") >= _FEW_BLANKS and _is_advice(text)]
    return len(told) * 2 > len(read.texts)


_FEW_BLANKS = 2
"""Blanks within a sentence that tells to do something; "Stop the war" may be a title."""


def _is_advice(text: str) -> bool:
    text = text.rstrip(".") + "."
    return words.says("urges", text) or (words.says("advice", text) and words.is_sentence(text))


KINDS: tuple[Law, ...] = (
    (_are_plans, Kind.NO_VALUE, "things to do where terms were wanted"),
    (_are_cut, Kind.NO_VALUE, "half sentences where terms were wanted"),
    (_are_titles, Kind.NO_VALUE, "titles where terms were wanted"),
    (_advises, Kind.NO_VALUE, "advice where terms were wanted"),
)
"""Kinds of sentences that no list of terms is."""
