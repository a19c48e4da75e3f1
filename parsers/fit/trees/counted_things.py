"""One sentence that counts several things: "사과는 3개, 배는 5개", "There are 9 buns, 4 pies"."""

from __future__ import annotations

from holdfast.parsers.words import en_counts, ko_counts

_LONGEST = 300


def counted(text: str) -> list[tuple[str, str]]:
    """Return each thing with its number; none where a part of the sentence says anything else."""
    if len(text) > _LONGEST or not any(map(str.isdigit, text)):
        return []
    return ko_counts.counted(text) or en_counts.counted(text)
