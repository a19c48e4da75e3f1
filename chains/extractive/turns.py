"""Who says what: a text cut into turns, without speaker labels and time stamps."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from holdfast.chains.extractive.roles import INLINE_LABEL, Role, role_of
from holdfast.chains.extractive.wordlist import words

_STAMP = r"\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?"
_OPEN, _CLOSE = r"[\[(<{*_「【]", r"[\])>}*_」】]"
_LEAD = re.compile(
    rf"[ \t]*(?:[-*•>·#]+[ \t]+)?"
    rf"(?:{_OPEN}*{_STAMP}(?:[ \t]*(?:-+>?|~|–)[ \t]*{_STAMP})?{_CLOSE}*[ \t]*[-–|]?[ \t]*)*"
)
_NAME = r"[^\W\d_][\w.○◯●-]*(?:[ \t][\w.○◯●]+){0,2}?[ \t]?(?:\([^()\n]{1,12}\))?"
_LABEL = re.compile(
    rf"{_OPEN}*(?P<name>{_NAME})[ \t]*{_CLOSE}*[ \t]*(?:{_OPEN}*{_STAMP}{_CLOSE}*[ \t]*)?"
    rf"[:\uff1a]{_CLOSE}*[ \t]*"
)
# Without a colon only a word for a role makes a label: "<내담자> ...", or alone on its line.
_BARE = re.compile(rf"(?:[\[(<【](?P<name>{_NAME})[\])>】]|(?P<alone>{_NAME}))[ \t]*")
_CUE_NUMBER = re.compile(r"[ \t]*\d{1,5}[ \t]*$")
_ENDS = re.compile(r"[.!?…。~:][\"'”’)\]]*[ \t]*$")
_BULLET = re.compile(r"[ \t]*(?:[-*•·#]+[ \t]|\d{1,2}[.)][ \t]|[①-⑳])")
# An empty line, or a capital, after the line break.
_NEW = re.compile(r"\s*\n\s*\n|\s*[\"'“‘(]?[A-Z]")
_LONGEST_NAME = 24
_WRAPPED = 60
"""A line this long that does not end a sentence was wrapped: it goes on in the next one."""

# Written by us: headings of session records that stand before a colon and are no speakers.
_HEADINGS = words(
    """
    일시 날짜 장소 회기 주제 목표 제목 내용 요약 참고 비고 주호소 호소 문제 결과 계획 과제 평가
    date time place session topic goal goals title note notes summary plan subject problem
    """
)


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says at one time, or a paragraph: characters `start` to `end`."""

    start: int
    end: int
    role: Role = Role.UNKNOWN
    speaker: str | None = None


def turns(text: str) -> tuple[Turn, ...]:
    """Return the turns or paragraphs of a text, in order, with what is said and nothing else."""
    lines = [part for start, end in _lines(text) for part in _read_line(text, start, end)]
    return tuple(_join(text, _with_speakers(lines, _speakers(lines))))


def is_dialogue(found: Iterable[Turn]) -> bool:
    """Return whether at least two turns have a speaker."""
    return sum(turn.speaker is not None for turn in found) >= 2


@dataclass(frozen=True, slots=True)
class _Line:
    whole: int
    """Where the line starts, its label included and its time stamp not."""
    turn: Turn


def _lines(text: str) -> Iterator[tuple[int, int]]:
    for match in re.finditer(r"[^\r\n\u2028\x0b\x0c]+", text):
        if not match[0].isspace() and not _CUE_NUMBER.match(match[0]):
            yield match.span()


def _read_line(text: str, start: int, end: int) -> Iterator[_Line]:
    """Yield a line's turns: one, but for a text that lost its line breaks."""
    at = _LEAD.match(text, start, end)
    said = at.end() if at else start
    label = _LABEL.match(text, said, end) or _bare_label(text, said, end)
    turn = Turn(said, end)
    if label:
        name = label["name"] or label["alone"] if "alone" in label.re.groupindex else label["name"]
        turn = Turn(label.end(), end, role_of(name), " ".join(name.split()))
    yield from _split_inline(text, _Line(said, turn))


def _bare_label(text: str, start: int, end: int) -> re.Match[str] | None:
    found = _BARE.match(text, start, end)
    if not found or (found["alone"] and found.end() < end):
        return None
    return found if role_of(found["name"] or found["alone"]) is not Role.UNKNOWN else None


def _split_inline(text: str, line: _Line) -> Iterator[_Line]:
    whole, turn = line.whole, line.turn
    for label in INLINE_LABEL.finditer(text, turn.start, turn.end):
        yield _Line(whole, replace(turn, end=label.start()))
        name = label["name"] or label["short"]
        whole, turn = label.start(), Turn(label.end(), turn.end, role_of(name), name)
    yield _Line(whole, turn)


def _speakers(lines: list[_Line]) -> set[str]:
    """Return the labels that are speakers: words for a role, and names.

    A name is a label that comes again, or that comes beside a word for a role.
    """
    counts = Counter(line.turn.speaker for line in lines if line.turn.speaker)
    parts = {name for name in counts if role_of(name) is not Role.UNKNOWN}
    enough = 1 if parts else 2
    return parts | {
        name
        for name, count in counts.items()
        if count >= enough and name.casefold() not in _HEADINGS and len(name) <= _LONGEST_NAME
    }


def _with_speakers(lines: list[_Line], speakers: set[str]) -> Iterator[Turn]:
    for line in lines:
        turn = line.turn
        yield turn if turn.speaker in speakers else Turn(line.whole, turn.end)


def _join(text: str, found: Iterable[Turn]) -> Iterator[Turn]:
    """Give a speaker's further lines to the speaker, and join lines that were wrapped."""
    last: Turn | None = None
    for turn in found:
        if last and _goes_on(text, last, turn):
            last = replace(last, end=turn.end)
            continue
        if last and text[last.start : last.end].strip():
            yield last
        heir = last if last and last.speaker and not turn.speaker else None
        last = replace(turn, role=heir.role, speaker=heir.speaker) if heir else turn
    if last and text[last.start : last.end].strip():
        yield last


def _goes_on(text: str, last: Turn, turn: Turn) -> bool:
    """Return whether a line was wrapped; the line after a title starts with a capital."""
    said = text[last.start : last.end]
    if turn.speaker or _BULLET.match(text, turn.start, turn.end) or _ENDS.search(said):
        return False
    is_long = len(said.rpartition("\n")[2]) >= _WRAPPED
    return is_long and not _NEW.match(text, last.end, turn.end)
