"""The fence around a transcript: whatever stands in the text, it cannot close it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from itertools import count

from holdfast.prompts.language import Language

_WORDS: dict[Language, str] = {"ko": "자료", "en": "material"}


@dataclass(frozen=True, slots=True)
class Fenced:
    """A text between two marks that do not occur in it."""

    open: str
    close: str
    text: str = field(repr=False)

    def __str__(self) -> str:
        return f"{self.open}\n{self.text}\n{self.close}"


def fence(text: str, language: Language) -> Fenced:
    """Put the text, unchanged, between <material> and </material> (<자료> and </자료>).

    Where the text holds that word in any case, width or composition, the first of material-1,
    material-2, ... that it does not hold. So not only is the closing mark absent from the text, but
    also what a model could take for it ("</ MATERIAL >"). The same text gets the same fence.
    """
    # Both forms: composing may hide the word as well as show it.
    forms = f"{text}\n{unicodedata.normalize('NFKC', text)}".casefold()
    word = _free(_WORDS[language], forms)
    return Fenced(f"<{word}>", f"</{word}>", text)


def _free(word: str, text: str) -> str:
    """Return the word, or the word with the least number, that does not stand in the text."""
    if word not in text:
        return word
    # One pass: a text full of numbered marks must not cost a search for each.
    taken = re.findall(f"{word}-([0-9]{{1,9}})", text)
    starts = {number[:end] for number in taken for end in range(1, len(number) + 1)}
    return next(f"{word}-{n}" for n in count(1) if str(n) not in starts)
