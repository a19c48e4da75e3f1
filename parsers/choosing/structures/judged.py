"""A structure as it was judged, and what all of them came to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from holdfast.parsers.choosing.case import Fitted
from holdfast.parsers.fit import Bend
from holdfast.parsers.layouts.fences import Fence
from holdfast.parsers.tree import Candidate
from holdfast.schemas.records import Kind


@dataclass(slots=True)
class Judged:
    """A candidate with what it gives for the type and what the text around says of it."""

    candidate: Candidate
    lead: str
    outcome: Fitted | Bend
    role: str = ""
    """"schema", "shown", "example", "excluded", "other", "program", "another task"; "" for a live
    one."""
    fence: Fence | None = None

    @property
    def fits(self) -> bool:
        """Whether it gives a value."""
        return isinstance(self.outcome, Fitted)

    @property
    def fitted(self) -> Fitted:
        """The value of one that fits."""
        assert isinstance(self.outcome, Fitted)
        return self.outcome


@dataclass(slots=True)
class Verdict:
    """What the structures came to: a value, or the text that is left for the outline to read."""

    winner: Judged | None = None
    remainder: str = ""
    beside: str = ""
    """The text around the structures, where one of them stands."""
    refusal: tuple[Kind, str, Any] | None = None
    """What to refuse with if the remainder gives nothing either."""


def near(lead: str) -> str:
    """Return the last line of a lead that says something, without a fence's mark."""
    for line in reversed(lead.split("\n")):
        text = line.strip().strip("`~*#> ")
        if any(c.isalpha() for c in text) and not line.strip().startswith(("```", "~~~")):
            return text[-400:]
    return ""


def blanked(text: str, candidates: list[Candidate]) -> str:
    """Return the text with blanks where the structures stand."""
    pieces: list[str] = []
    place = 0
    for candidate in candidates:
        lines = text[candidate.start : candidate.end].split("\n")
        blank = "\n".join(" " * len(line) for line in lines)
        pieces += [text[place : candidate.start], blank]
        place = candidate.end
    return "".join([*pieces, text[place:]])
