"""LaTeX: boxed answers, text in display math, itemize and enumerate."""

from __future__ import annotations

import re
from collections.abc import Iterator

from holdfast.parsers.tree import Candidate, Leaf, Listing

_BOXED = re.compile(r"\\boxed\s?\{")
_LIST = re.compile(r"\\begin\{(itemize|enumerate)\}")
_ITEM = re.compile(r"\\item\b\s*(?:\[[^\]\n]{0,40}\])?")
_STYLE = re.compile(r"\\(?:text|textbf|textit|emph|mathrm|mathbf|underline|texttt)\s?\{([^{}]*)\}")
_SPACING = re.compile(r"\\(?:[ ,;:!]|quad\b|qquad\b)|~")
_SYMBOL = re.compile(r"\\([%&#_${}])")


def find(text: str) -> Iterator[Candidate]:
    """Yield each boxed answer as a leaf, and each list environment."""
    if "\\" not in text:
        return
    place = 0
    for boxed in _BOXED.finditer(text):
        if boxed.start() < place:
            continue
        end = _brace_end(text, boxed.end())
        place = end
        content = plain(text[boxed.end() : end])
        yield Candidate(Leaf(content, cut=end == len(text)), boxed.start(), end + 1, "boxed")
    for begin in _LIST.finditer(text):
        close = text.find("\\end{" + begin[1] + "}", begin.end())
        end = len(text) if close < 0 else close
        pieces = [_term(piece) for piece in _ITEM.split(text[begin.end() : end])[1:]]
        listing = Listing([Leaf(piece) for piece in pieces], cut=close < 0)
        yield Candidate(
            listing, begin.start(), min(len(text), end + 6 + len(begin[1])), "latex list"
        )


_BOLD_TERM = re.compile(r"(?<!\s)\s*+\\textbf\s?\{([^{}]{1,80})\}\s?[:.]?\s?(?:-{1,3}|[—–:])\s")


def _term(item: str) -> str:
    """The bold term of an item that goes on to explain it, or the whole item."""
    bold = _BOLD_TERM.match(item)
    return plain(bold[1] if bold else item)


def plain(text: str) -> str:
    """Take styles and escapes off, three levels deep."""
    for _ in range(3):
        text = _STYLE.sub(r"\1", text)
    text = " ".join(_SPACING.sub(" ", text).split())
    return _SYMBOL.sub(r"\1", text).strip().strip("$").strip()


def _brace_end(text: str, at: int) -> int:
    depth = 1
    for place in range(at, min(len(text), at + 5000)):
        depth += (text[place] == "{") - (text[place] == "}")
        if depth == 0:
            return place
    return len(text)
