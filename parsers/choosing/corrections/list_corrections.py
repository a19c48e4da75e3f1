"""What puts a list right: a sentence about one item, "정정: 'a'가 아니라 'b'입니다", or all of it
anew."""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case, refuse
from holdfast.parsers.choosing.doubts.answer import Answer
from holdfast.parsers.choosing.lists.reads import Read
from holdfast.parsers.outline.labels import is_correction
from holdfast.schemas.records import Kind

_MARK = re.compile(r"[\"'“‘「『`*]([^\"'“”‘’「」『』`*\n]{1,60})[\"'”’」』`*]")
_AT_START = 40
"""Characters within which a sentence says that something is wrong."""
_LOOK_AT = 600
"""Characters behind a list in which a correction is looked for."""


def corrected(case: Case, items: list[str], end: int) -> list[str]:
    """Return the items with what is put right behind them; raises Refused where that is unclear.

    `end`: where the list ends in the text.
    """
    for sentence in words.sentences(case.text[end : end + _LOOK_AT]):
        if words.says("corrects", sentence) and not words.is_apology(sentence):
            return _replaced(items, sentence)
        against = words.says("removes", sentence) or words.says("retraction", sentence[:_AT_START])
        if against and any(item in sentence for item in items):
            refuse(Kind.CONFLICT, "an item that is said to be out")
    return items


def refuse_corrected(case: Case, answer: Answer) -> None:
    """Refuse a list of strings in a structure where what stands behind it says that an item is out,
    or puts one right in a way that is unclear."""
    if case.wants_strings and answer.behind:
        corrected(case, list(answer.data), answer.end)


def is_given_anew(case: Case, before: Read, read: Read) -> bool:
    """Whether a list under the label of a correction is the whole of the one before it: it keeps
    most of the items, or some and the text between names those that it leaves out. Otherwise it
    may be what is put right of some."""
    if not is_correction(read.run.label or read.run.heading):
        return False
    kept = set(map(str.casefold, read.texts))
    missing = [text for text in before.texts if text.casefold() not in kept]
    between = case.text[before.run.end : read.run.start].casefold()
    said = all(text.casefold() in between for text in missing)
    few = len(missing) * 2 < len(before.texts)
    return len(read.texts) > 1 and (few or (said and len(missing) < len(before.texts)))


_COUNT = re.compile(
    r"(?<![^\W\d_])(?:\d{1,2}(?:차|번|안)?|one|two|three|four|first|second|third|fourth"
    r"|첫\s?번째|두\s?번째|세\s?번째|첫째|둘째|셋째|하나|둘|셋|처음|다시)(?![^\W\d_])",
    re.I,
)


def is_next_try(before: str, label: str) -> bool:
    """Whether two labels differ in nothing but the number by which they count: "Take one", "Take
    two"."""
    one, other = _COUNT.search(before), _COUNT.search(label)
    if not one or not other or one[0] == other[0]:
        return False
    return _COUNT.sub("#", before).casefold() == _COUNT.sub("#", label).casefold()


def _replaced(items: list[str], sentence: str) -> list[str]:
    named = [found.strip() for found in _MARK.findall(sentence)]
    known = [name for name in named if name in items]
    new = [name for name in named if name not in items]
    if len(known) == 1 and len(new) == 1:
        return [new[0] if item == known[0] else item for item in items]
    if len(known) == len(named) == 1 and words.says("removes", sentence):
        return [item for item in items if item != known[0]]
    if len(new) == len(named) == 1 and words.says("adds_one", sentence):
        return [*items, new[0]]
    refuse(Kind.CONFLICT, "a correction that does not say what it replaces")


def after_retraction(case: Case, named: list[Read]) -> list[Read]:
    """Return the lists behind the last words that take back what stands before them."""
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
