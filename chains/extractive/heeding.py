"""What is said of dangers, and what is denied, brought into the runs before they are counted."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from holdfast.chains.extractive import dangers as lists
from holdfast.chains.extractive.denial import WHAT_EN, WHAT_KO, is_denied
from holdfast.chains.extractive.roles import Role
from holdfast.chains.extractive.runs import Run, Sentence, Unit, key_of
from holdfast.chains.extractive.script import has_hangul
from holdfast.chains.extractive.turns import Turn

_TELLING = 8.0
"""What a phrase of the lists costs, in nats: about as much as a rare noun."""
_YES = re.compile(
    r"\W*(?:네|예|응|맞아|그래요|있[어었]|가끔|자주|거의"
    r"|yes|yeah|yep|sometimes|often|i do|i have|i did)",
    re.IGNORECASE,
)
_NO = re.compile(
    r"\W*(?:아니|아뇨|없|안 |no\b|nope|never|not )"
    r"|^[^.?!…]{0,30}(?:없[어었으습]|않|n['’]t|\bnever\b)",
    re.IGNORECASE,
)
_ANSWER = 60
"""Characters of a turn that may be the answer to what was asked before it."""
_TAILS = re.compile("(?<=싶다)는$|(?<=다)고$|(?<=기)[도는를만]$|(?<=고)요$")

_WHAT = (WHAT_KO, WHAT_EN)
_SAID = (lists.SAID_KO, lists.SAID_EN)
_TROUBLE = (lists.TROUBLE_KO, lists.TROUBLE_EN)
_KO = (WHAT_KO, lists.NOUNS_KO, lists.SAID_KO, lists.TROUBLE_KO)
_EN = (WHAT_EN, lists.NOUNS_EN, lists.SAID_EN, lists.TROUBLE_EN)
_LATIN = re.compile("[A-Za-z]{3}")

_Place = tuple[int, int]


@dataclass(slots=True)
class _Heard:
    """Places in the text, in no order."""

    denied: set[_Place] = field(default_factory=set)
    dangers: set[_Place] = field(default_factory=set)
    said: dict[_Place, int] = field(default_factory=dict)
    """Phrases with a verb, and the turn each stands in."""


def heeded(
    text: str, runs: Iterable[Run], sentences: Sequence[Sentence], turns: Sequence[Turn]
) -> list[Run]:
    """Return the runs without what is denied, with dangers marked and phrases with verbs added.

    A danger is marked where the client says it, or says yes to the question: a counsellor asks
    about many things that are not so.
    """
    heard = _Heard()
    starts = [sentence.start for sentence in sentences]
    patterns = (*(_KO if has_hangul(text) else ()), *(_EN if _LATIN.search(text) else ()))
    for pattern in patterns:
        for word in pattern.finditer(text):
            at = bisect_right(starts, word.start()) - 1
            if at >= 0 and word.end() <= sentences[at].end:
                _hear(text, sentences[at], turns, word, heard)
    gone = sorted({*heard.denied, *heard.said})
    dangers = sorted(heard.dangers)
    kept = [_marked(run, dangers) for run in runs if not any(_touch(u, gone) for u in run.units)]
    kept.extend(_phrases(text, heard.said, dangers))
    return sorted(kept, key=lambda run: run.units[0].start)


def _hear(
    text: str, sentence: Sentence, turns: Sequence[Turn], word: re.Match[str], heard: _Heard
) -> None:
    is_own = not _is_asked(text, sentence, turns[sentence.turn])
    answer = _answer(text, sentence, turns)
    denied = answer is False
    if is_own or answer is None:
        denied = denied or is_denied(text, sentence.start, sentence.end, word)
    if word.re in _WHAT:
        if denied:
            heard.denied.add(word.span())
        return
    if word.re not in _TROUBLE and not denied and (is_own or answer):
        heard.dangers.add(word.span())
    if word.span() in heard.dangers if word.re in _SAID else word.re in _TROUBLE and is_own:
        heard.said[_trimmed(word)] = sentence.turn


def _is_asked(text: str, sentence: Sentence, turn: Turn) -> bool:
    """Return whether it is not the client who speaks, but one who asks or explains."""
    if turn.role is Role.UNKNOWN:
        return turn.speaker is not None and "?" in text[sentence.start : sentence.end + 2]
    return turn.role is Role.COUNSELLOR


def _answer(text: str, sentence: Sentence, turns: Sequence[Turn]) -> bool | None:
    """Return whether a question is answered with yes or no, in its turn or the next; else None."""
    turn = turns[sentence.turn]
    mark = text.find("?", sentence.start, min(turn.end, sentence.end + 2))
    if mark < 0:
        return None
    said = text[mark + 1 : min(turn.end, mark + 1 + _ANSWER)].strip("? \n\r\t\"'”’")
    if not said and turn is not turns[-1]:
        after = turns[sentence.turn + 1]
        said = text[after.start : min(after.end, after.start + _ANSWER)]
    if _NO.match(said):
        return False
    return True if _YES.match(said) else None


def _trimmed(word: re.Match[str]) -> _Place:
    """Return the place without an ending that needs another word: 죽고 싶다(는 생각)."""
    tail = _TAILS.search(word[0])
    return word.start(), word.start() + tail.start() if tail else word.end()


def _touch(unit: Unit, places: Sequence[_Place]) -> bool:
    """Return whether a unit lies on one of the places, which are in order."""
    at = bisect_left(places, (unit.end, 0))
    return at > 0 and places[at - 1][1] > unit.start


def _marked(run: Run, dangers: Sequence[_Place]) -> Run:
    if not any(_touch(unit, dangers) for unit in run.units):
        return run
    units = tuple(replace(u, danger=True) if _touch(u, dangers) else u for u in run.units)
    return replace(run, units=units)


def _phrases(text: str, said: dict[_Place, int], dangers: Sequence[_Place]) -> Iterator[Run]:
    """Yield each phrase as a run of one unit; of two that overlap, the first."""
    at = 0
    for (start, end), turn in sorted(said.items()):
        if start >= at:
            unit = Unit(start, end, key_of(text[start:end]), _TELLING, said=True)
            yield Run((replace(unit, danger=_touch(unit, dangers)),), turn)
            at = end
