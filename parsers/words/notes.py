"""What a note behind a record says of a field or of the answer, asked of both languages."""

from __future__ import annotations

import re

from holdfast.parsers.words import en_notes, ko_notes
from holdfast.parsers.words.patterns import spoken

_LAWS = (en_notes, ko_notes)
_ENGLISH_HINT = re.compile(en_notes.HINT)
_KOREAN_HINT = re.compile(ko_notes.HINT)
_BUT = re.compile(en_notes.BUT)
_LABEL = re.compile(r"\A\s{0,3}([^:：\n]{1,20}?)\**\s?[:：]\**\s*")
_MARKS = re.compile(r"[\s*_※#>•·‣▪+\-–—(（【†‡¹²³⁴⁵]++|\[\d{1,2}\]\s?|\[")
STATES = f"(?:{en_notes.STATES}|{ko_notes.STATES})"
REASONS = f"{en_notes.REASONS} {ko_notes.REASONS}"
"""Names of fields that hold a reason."""
AGE = en_notes.AGE | ko_notes.AGE


def may_doubt(text: str) -> bool:
    """Whether a text holds a piece of what takes the ground from an answer."""
    if not text.isascii() and _KOREAN_HINT.search(text):
        return True
    return _ENGLISH_HINT.search(text.lower()) is not None


def bare(text: str) -> str:
    """Return a note without the marks, the bracket and the label that make it one."""
    for _ in range(3):
        begun = _MARKS.match(text)
        text = text[begun.end() :] if begun else text
        named = _LABEL.match(text)
        if not named or not _is_label(named[1].strip("*_ ")):
            break
        text = text[named.end() :]
    return text.strip().rstrip(")）]】*")


def _is_label(label: str) -> bool:
    return bool(en_notes.LABELS.fullmatch(label) or ko_notes.LABELS.fullmatch(label))


def is_note(label: str) -> bool:
    """Whether a whole label is of what is said beside an answer: "Note", "비고"."""
    return _is_label(label.strip("*_ "))


def clauses(sentence: str) -> list[str]:
    """Cut a sentence where another thing may be said of another subject."""
    return [piece for piece in _BUT.split(sentence) if piece.strip()]


def is_absent(clause: str) -> bool:
    """Whether a clause says that the text does not say something."""
    return any(law.ABSENT.search(clause) for law in spoken(clause, _LAWS))


def is_doubted(clause: str) -> bool:
    """Whether a clause calls something a guess, or says that it is or was another's or other."""
    return any(
        law.GUESS.search(clause) or law.CHANGE.search(clause) or law.OF_ANOTHER.search(clause)
        for law in spoken(clause, _LAWS)
    )


def is_alone(clause: str) -> bool:
    """Whether a clause that names nothing begins with such a doubt: "estimated", "근거 부족"."""
    return any(law.ALONE.match(clause) for law in spoken(clause, _LAWS))


def is_of_answer(sentence: str) -> bool:
    """Whether a sentence takes the ground from the answer, whatever it names."""
    return any(law.OF_ANSWER.search(sentence) for law in spoken(sentence, _LAWS))


def is_harmless(sentence: str) -> bool:
    """Whether a sentence speaks of the rest or of the form, or denies that anything was done."""
    return any(law.HARMLESS.search(sentence) for law in spoken(sentence, _LAWS))


def is_of_reason(sentence: str) -> bool:
    """Whether a sentence says no more than that nobody knows why: what it is about is so."""
    return any(law.WHY.search(sentence) for law in spoken(sentence, _LAWS))


def leaves_empty(sentence: str) -> bool:
    """Whether a sentence says of what is not in the answer that it is not there."""
    return any(law.LEFT_EMPTY.search(sentence) for law in spoken(sentence, _LAWS))


def ages(text: str) -> list[int]:
    """Return the ages that a text tells in passing."""
    found = [one for law in spoken(text, _LAWS) for one in law.AGES.finditer(text)]
    return [int(next(filter(None, one.groups()))) for one in found]
