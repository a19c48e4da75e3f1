"""docs/faults.md as the tests read it: its rows are what they expect."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from holdfast.schemas import HoldfastError

DOCUMENT = Path(__file__).parent.parent.parent / "docs" / "faults.md"


class Row(NamedTuple):
    """A row of the document, its cells without their quotes."""

    fault: str
    comes_to: str
    """The class of the error, or "value"."""
    again: str
    requests: int
    calls: int
    hint: str
    test: str

    def check(self, error: HoldfastError | None, attempts: tuple[Any, ...]) -> None:
        """Compare what came out with what the document says."""
        assert (type(error).__name__ if error else "value") == self.comes_to
        assert len(attempts) == self.calls
        if error is None:
            assert self.hint == ""
        else:
            assert self.hint
            assert self.hint in error.message
            assert ("yes" if error.is_retryable else "no") == self.again


def rows() -> list[Row]:
    """Return the rows of all tables of the document."""
    lines = DOCUMENT.read_text(encoding="utf-8").splitlines()
    cells = [[c.strip() for c in line.strip("|").split("|")] for line in lines if line[:1] == "|"]
    return [
        Row(fault, to, again, int(requests), int(calls), hint.strip('"'), test.strip("`"))
        for fault, to, again, requests, calls, hint, test in cells
        if requests.isdigit()
    ]


def row_of(fault: str) -> Row:
    """Return the row of a fault."""
    [row] = [row for row in rows() if row.fault == fault]
    return row
