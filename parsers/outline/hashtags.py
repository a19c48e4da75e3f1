"""Several hashtags on one line: "#a #b #c", with what ends the line behind them."""

from __future__ import annotations

import re

from holdfast.parsers import words

_HASHTAG = re.compile(r"#([^\s#,，]+)")
_MORE = frozenset(["", "등", "등등", "etc", "…"])
"""Says that there are more."""


def row(text: str) -> list[str] | None:
    """Return the tags of a line that holds no more than an ending and courtesies behind them:
    "#a #b입니다. 도움이 되셨길 바랍니다."."""
    found = list(_HASHTAG.finditer(text))
    if not found or _HASHTAG.sub("", text[: found[-1].end()]).strip(" ,，"):
        return None
    tags = [tag[1] for tag in found]
    tags[-1] = words.unstated(tags[-1]).rstrip(".。!")
    behind = _behind(text[found[-1].end() :])
    lone = len(tags) == 1 and (behind or tags[0].isdigit())
    return None if lone or not all(map(words.is_courtesy, behind)) else tags


def are_titled(lines: list[str]) -> bool:
    """Whether the first of some lines stands above hashtags and is none."""
    return len(lines) > 1 and lines[0][:1] != "#" and all(line[:1] == "#" for line in lines[1:])


def _behind(text: str) -> list[str]:
    """The sentences behind the last tag, without the copula and what only says that more may be."""
    pieces = words.sentences(text)
    if pieces and words.unstated(f"# {pieces[0]}") == "#":
        pieces = pieces[1:]
    return [piece for piece in pieces if piece.strip(" .。,，") not in _MORE]
