"""The text as it is analysed: composed (NFC), with the way back to the text that was given.

Kiwi knows composed syllables only, and macOS writes Hangul decomposed. Keywords and sentences are
given composed, their spans in the text as it came.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from holdfast.schemas import Span

# A base character with all that composes with it: marks, and the vowels and finals of Hangul.
_CLUSTER = re.compile("[\u1100-\u115f][\u1160-\u11ff]*|.[\u0300-\u036f\u3099\u309a]*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Plain:
    """A composed text. `origins` has, for each of its characters, its place in the given text."""

    text: str = field(repr=False)
    origins: Sequence[Span] | None = field(default=None, repr=False)
    """None where the given text was composed already: every place is its own origin."""

    def span(self, start: int, end: int) -> Span:
        """Return the place in the given text of the composed characters `start` to `end`."""
        if self.origins is None:
            return Span(start, end)
        return Span(self.origins[start].start, self.origins[end - 1].end)


def compose(text: str) -> Plain:
    """Return the text composed; one without anything to compose is kept as it is."""
    if unicodedata.is_normalized("NFC", text):
        return Plain(text)
    letters: list[str] = []
    origins: list[Span] = []
    for cluster in _CLUSTER.finditer(text):
        composed = unicodedata.normalize("NFC", cluster[0])
        letters.append(composed)
        origins.extend([Span(*cluster.span())] * len(composed))
    return Plain("".join(letters), origins)
