"""Values in bold that their own clause denies, doubts, supposes or asks for."""

from __future__ import annotations

from types import ModuleType

from holdfast.parsers import words
from holdfast.parsers.words import en_weighing, ko_weighing

_LONGEST = 160
"""Characters before and behind a value that are looked at."""


def is_open(line: str, start: int, end: int) -> bool:
    """Whether the clause around what stands from `start` to `end` leaves it open, or denies it."""
    before = words.sentences(line[max(0, start - _LONGEST) : start])
    lead = before[-1] if before and not _ends(line[:start]) else ""
    ended = line[start:end].rstrip("* ").endswith((".", "!", "。"))  # **No.** Nobody came.
    behind = "" if ended else line[end : end + _LONGEST].removeprefix("**")
    if _asks(line[end:]) or (en_weighing.IF.match(lead) and not _follows(lead)):
        return True
    number = line[start:end].strip(" *")[:1].isdigit()
    return any(
        _denies(law, lead, behind) or (number and _is_near(law, lead, behind))
        for law in _spoken(line)
    )


def _ends(before: str) -> bool:
    """Whether a sentence ends where the value begins."""
    return before.rstrip(" *\"'“‘(").endswith((".", "!", "?", "。", ":"))


def _asks(behind: str) -> bool:
    sentence = next(iter(words.sentences(behind)), "")
    return sentence.rstrip(" *\"'”’)").endswith(("?", "？"))


def _follows(lead: str) -> bool:
    """Whether a clause with a subject of its own stands between a condition and the value, which
    then draws a conclusion: "If the lamp is dark, the fuse is blown, so it is **urgent**"."""
    return len(en_weighing.CLAUSE.findall(lead)) > 1


def _denies(law: ModuleType, lead: str, behind: str) -> bool:
    clauses = list(law.CLAUSE.finditer(lead))
    own = lead[clauses[-1].end() :] if clauses else lead
    return bool(law.BEFORE.search(own) or law.BEHIND.match(behind))


def _is_near(law: ModuleType, lead: str, behind: str) -> bool:
    """Whether a number is only said to be near, or a bound."""
    return bool(law.NEAR.search(lead) or law.NEAR_BEHIND.match(behind))


def _spoken(line: str) -> tuple[ModuleType, ...]:
    return (en_weighing,) if line.isascii() else (en_weighing, ko_weighing)
