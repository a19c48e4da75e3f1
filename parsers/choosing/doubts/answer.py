"""An answer with what stands around it, as whatever may take it away is asked of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from holdfast.parsers.tree import Tree


@dataclass(frozen=True, slots=True)
class Answer:
    """A value with its place in the text."""

    data: Any
    behind: str = ""
    """The text behind it."""
    corrected: bool = False
    """Whether a part of it was put right, so that words against what was before are settled."""
    tree: Tree | None = None
    """The structure that it was read from."""
    start: int = 0
    end: int = 0
    lead: str = ""
    """The line before it."""
