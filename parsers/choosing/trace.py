"""What was looked at on the way to a verdict, for whoever asks why.

Filled in passing: the rooms put what they hold anyway into a list, so that reading pays nothing for
it. `explaining` makes a record of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from holdfast.parsers.choosing.lists.reads import Read
    from holdfast.parsers.choosing.structures.judged import Judged
    from holdfast.parsers.cleaning import Cleaned

LONG = "the whole reply is JSON of the type"
STRUCTURE = "a structure that fits the type"
NONE = "the reply says that there are none"
NAMED = "a list that is announced as what was asked"
ALONE = "a reply that is nothing but the list"
LABELS = "fields under their labels"
STATED = "one value that the reply states"
TEXT = "the whole answer as text"


@dataclass(slots=True)
class Trace:
    """Everything that was judged, and the kinds of evidence opened, in their order."""

    cleaned: Cleaned | None = None
    judged: list[Judged] = field(default_factory=list)
    """Structures."""
    reads: list[Read] = field(default_factory=list)
    """Lists of free text."""
    labels: Any = None
    """What came of the label lines: Fitted, or the Bend that says why not."""
    opened: list[str] = field(default_factory=list)
    won: list[Any] = field(default_factory=list)
    """The structure or the lists that the value was made of."""

    def open(self, evidence: str) -> None:
        """Note that a kind of evidence is tried."""
        self.opened.append(evidence)
