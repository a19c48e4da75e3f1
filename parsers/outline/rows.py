"""Several items on one line: split at what sets them apart, and cleaned of what joins them."""

from __future__ import annotations

import itertools
import re
from typing import NamedTuple

from holdfast.parsers import words
from holdfast.parsers.outline import hashtags, markers
from holdfast.parsers.outline.inline import plain

_BRACKETS = {
    "(": ")",
    "（": "）",
    "[": "]",
    "［": "］",
    "【": "】",
    "「": "」",
    "『": "』",
    "“": "”",
    "‘": "’",
    "《": "》",
    "〈": "〉",
}
_OPENERS = frozenset(_BRACKETS)
_BLANKS = r"(?:(?<!\s)\s++)"
"""All the white space there is at a place: tried from its start only, so that it is seen once."""


class _Separator(NamedTuple):
    """What sets items apart; each match of the pattern has one of the signs."""

    signs: frozenset[str]
    pattern: re.Pattern[str]


def _by(signs: str, pattern: str) -> _Separator:
    return _Separator(frozenset(signs), re.compile(pattern))


_SEPARATORS = (
    _by(":", rf"{_BLANKS}?::\s*+"),
    _by(";；", rf"{_BLANKS}?[;；]\s*+"),
    _by("|｜", rf"{_BLANKS}?[|｜]\s*+"),
    _by("/／", rf"{_BLANKS}[/／]\s++"),
    _by("·•‧∙⋅ㆍ・▶▷►▸●■◆★", rf"{_BLANKS}[·•‧∙⋅ㆍ・]\s++|{_BLANKS}?[•▶▷►▸●■◆★]\s*+"),
    _by("、，,<", rf"{_BLANKS}?[、，,]\s*+|<br\s?/?>\s*+(?:[-*•]\s++)?"),
    _by("→>➜➔⇒", rf"{_BLANKS}(?:→|->|➜|➔|⇒|=>)\s++"),
    _by("·‧・ㆍ∙⋅", rf"{_BLANKS}?[·‧・ㆍ∙⋅]\s*+"),
    _by("+＋", rf"{_BLANKS}[+＋]\s++"),
)
"""The strongest first."""
_WEAK_SEPARATORS = (
    _by("→", rf"{_BLANKS}?→\s*+"),
    _by(">»≫›", rf"{_BLANKS}[>»≫›]\s++"),
    _by("&", rf"{_BLANKS}&\s++"),
    _by("-–—―~", rf"{_BLANKS}[-–—―~]\s++"),
    _by("/／", r"[/／]"),
)
"""Those that stand within a term as well: three items show that they set apart."""
_COMMA = next(law.pattern for law in _SEPARATORS if "," in law.signs)
_SIGN = re.compile(r"[^\w\s]|ㆍ")
"""Every separator has one; most terms have none."""
_LONGEST = 40
"""Characters of an item that a weak separator may set apart."""
_WRAPPERS: tuple[re.Pattern[str], ...] = (
    re.compile(r"\*\*([^*\n]{1,80})\*\*"),
    re.compile(r"`([^`\n]{1,80})`"),
    re.compile(r"「([^「」\n]{1,80})」"),
    re.compile(r"『([^『』\n]{1,80})』"),
    re.compile(r"“([^“”\n]{1,80})”"),
    re.compile(r"‘([^‘’\n]{1,80})’"),
    re.compile(r"\"([^\"\n]{1,80})\""),
    re.compile(r"(?<!\w)'([^'\n]{1,80})'(?![A-Za-z0-9])"),
    re.compile(r"\[([^\[\]\n]{1,80})\]"),
    re.compile(r"<([^<>\n]{1,80})>"),
    re.compile(r"〈([^〈〉\n]{1,80})〉"),
    re.compile(r"《([^《》\n]{1,80})》"),
    re.compile(r"【([^【】\n]{1,80})】"),
    re.compile(r"\{([^{}\n]{1,80})\}"),
    re.compile(r"(?<!\w)_([^_\n]{1,80})_(?!\w)"),
)
_OPENS = re.compile(r"[*`「『“‘\"'\[<〈《【{_]")
_ANY_WRAPPER = re.compile("|".join(wrapper.pattern for wrapper in _WRAPPERS))


_TAIL = 24
"""Characters that are looked at for it."""
_AND_SO_ON = re.compile(
    r"(?:\s(?:등등?|(?:그\s)?외(?:\s?다수)?|기타\s?등등|이상)"
    r"|,?\s(?:etc|and so (?:on|forth)|among others|and (?:others|more|similar)))?"
    r"[.。]?\s?(?:(?<!\.)\.{2,}|…)?$"
)


def row(text: str) -> list[str] | None:
    """Split several items on one line, or return None where there is one.

    Separators within brackets or quotes do not count.
    """
    if text.startswith("#") and (tags := hashtags.row(text)):
        return tags
    text = ended(text.strip().rstrip(".。"))
    if pieces := _marked(text) or wrapped(text):
        return pieces
    if not _SIGN.search(text):
        return None
    present = set(text)
    for signs, separator in _SEPARATORS:
        if present.isdisjoint(signs):
            continue
        pieces = [piece for piece in _split(text, separator) if piece.strip()]
        if len(pieces) > 1:
            if "/" in signs and "," in text:
                pieces = _with_commas(pieces)
            return [_unmarked(piece) for piece in pieces]
    for signs, separator in _WEAK_SEPARATORS:
        if present.isdisjoint(signs):
            continue
        pieces = [piece.strip() for piece in _split(text, separator)]
        if len(pieces) > 2 and all(0 < len(piece) <= _LONGEST for piece in pieces):
            return pieces
    return None


_ENDINGS = (
    "등", "외", "다수", "이상", "etc", "on", "forth", "others", "more", "similar", ".", "。", "…",
)  # fmt: skip
"""What a row ends with that says so, whatever stands before."""


_CLOSING = re.compile(
    r"(?:\s[—–-]{1,2}\s(?:these|those|all|이상|총)\b[^—–]{0,30}"
    r"|\s?\((?:[^()]{0,24}\b(?:keywords?|items|terms)|총\s?\d{1,2}\s?개|이상)[^()]{0,24}\))$",
    re.I,
)
_CLOSING_TAIL = 70
_CLOSES = re.compile(r"[—–)-]")
"""One of them is in all that closes a row."""


_ABBREVIATED = re.compile(r"(?:\b[A-Za-z]\.){2}$")


def ended(text: str) -> str:
    """Take "and so on", and what only counts or closes, off a row."""
    text = without_offer(text.strip())
    tail = max(0, len(text) - _CLOSING_TAIL)
    if _CLOSES.search(text, tail) and (closing := _CLOSING.search(text, tail)):
        text = text[: closing.start()]
    if not text.endswith(_ENDINGS) or _ABBREVIATED.search(text):
        return text
    end = _AND_SO_ON.search(text, max(0, len(text) - _TAIL))
    return text[: end.start()] if end else text


_ASIDE = re.compile(r"\s[—–-]{1,2}\s|\s?—\s?|\s?[(（](?=[^()（）]{1,120}[)）]$)")


def without_offer(text: str) -> str:
    """Take off what asks the reader about the row behind it: "a, b - shall I add more?"."""
    if not text.endswith(("?", "？", "?)", "？)")):
        return text
    for aside in _ASIDE.finditer(text):
        if words.offers(text[aside.end() :]):
            return text[: aside.start()]
    return text


def marked(text: str) -> list[str] | None:
    """Split a line that begins with a mark which goes on within it."""
    return _marked(ended(text.strip().rstrip(".。")))


def _marked(text: str) -> list[str] | None:
    pieces = markers.counted(text) or markers.signed(text)
    return [_unjoined(piece) for piece in pieces if piece] if pieces else None


_JOINED = re.compile(r"[,;]?\s(?:and|or|&|plus|및|그리고|또는)$|\s[-–—―]+$")
"""What joins an item to the next one, or the last to what closes the list."""


_JOINING = ("and", "or", "plus", "및", "그리고", "또는", *"&-–—―")


def _unjoined(piece: str) -> str:
    return _JOINED.sub("", piece) if piece.endswith(_JOINING) else piece


def _unmarked(piece: str) -> str:
    """An emoji before an item within a row is a mark."""
    end = 0
    while end < min(len(piece), 6) and markers.is_emoji(piece[end]):
        end += 1
    return piece[end:].strip() or piece.strip()


_SHORT = 25
"""Characters of an item between commas and slashes."""


def _with_commas(pieces: list[str]) -> list[str]:
    """Split what stands between slashes at its commas as well, where the commas come and go:
    "a, b, c / d"; where each piece has as many, the slashes part rows: "Kim, Anna / Lee, Ben"."""
    inner = [_split(piece, _COMMA) for piece in pieces]
    found = [item for items in inner for item in items if item.strip()]
    even = len({len(items) for items in inner}) == 1
    return pieces if even or any(len(item) > _SHORT for item in found) else found


def _split(text: str, separator: re.Pattern[str]) -> list[str]:
    if not separator.search(text):
        return [text]
    shut = _shut_places(text)
    pieces, place = [], 0
    for match in separator.finditer(text):
        at = match.start() + len(match[0]) - len(match[0].lstrip())
        if not shut[at] and not _in_number(text, match):
            pieces.append(text[place : match.start()])
            place = match.end()
    return [*pieces, text[place:]]


_DECIMAL = re.compile(
    r"(?<![\d,.])\d{1,4},\d{1,2}(?=\s?(?:[kmcd]?[gl]|[kmc]?m|mcg|µg|IU|%|°|h|cups?|hours?|lit(?:er|re)s?"
    r"|컵|큰술|작은술|리터|킬로|그램|시간)(?![A-Za-z]))"
)
"""A number with a decimal comma, before a measure."""


def _in_number(text: str, match: re.Match[str]) -> bool:
    if match[0] == "," and any(
        found.start() < match.start() < found.end()
        for found in _DECIMAL.finditer(text, max(0, match.start() - 4), match.end() + 12)
    ):
        return True
    return (
        match[0] in (",", "/")
        and text[match.start() - 1 : match.start()].isdigit()
        and text[match.end() : match.end() + 3].isdigit()
        and not text[match.end() + 3 : match.end() + 4].isdigit()
    )


_QUOTED = re.compile(r"(?<!\w)'(?![\d\s])[^'\n]{1,60}(?<!\s)'(?!\w)")
"""What stands in single quotes; an apostrophe opens none."""


def _shut_places(text: str) -> list[bool]:
    """For every place, whether it lies within brackets or double quotes."""
    shut = [False] * (len(text) + 1)
    closers: list[str] = []
    for at, char in enumerate(text):
        if closers and char == closers[-1]:
            closers.pop()
        elif (
            char in _OPENERS and len(closers) < 20 and text.find(_BRACKETS[char], at, at + 200) >= 0
        ):
            closers.append(_BRACKETS[char])
        elif char == '"' and not closers and text.find('"', at + 1, at + 200) >= 0:
            closers.append('"')
        elif char == "'" and not closers and _QUOTED.match(text, at):
            closers.append("'")
        shut[at] = bool(closers)
    return shut


# --- items in quotes, bold, brackets -------------------------------------------------------------


def wrapped(text: str) -> list[str] | None:
    """Return the items of a line that is nothing but items in one kind of quotes or brackets."""
    if not _OPENS.search(text) or not _ANY_WRAPPER.search(text):
        return None
    for wrapper in _WRAPPERS:
        found = wrapper.findall(text)
        if len(found) < 2 or any(len(item) > _LONGEST * 2 for item in found):
            continue
        if found[0].rstrip().endswith((":", "：")):
            return None
        rest = wrapper.sub(" ", text)
        for language in words.LANGUAGES:
            rest = language.glue.sub(" ", rest)
        if not any(c.isalnum() or c in ":：" for c in rest):
            return [item.strip() for item in found]
    return None


def without_afterword(text: str) -> str:
    """Take off sentences that stand behind a term or a row: "a, b. That is all."."""
    first, *rest = words.sentences(text) or [text]
    if rest and all(
        words.is_sentence(piece) or words.says("courtesy", piece) or words.says("refers", piece)
        for piece in rest
    ):
        return first
    return text


def without_preamble(text: str) -> tuple[str, str]:
    """Part the sentences of service or announcement before a row from it: "Sure! a, b, c."."""
    pieces = words.sentences(text)
    at = 0
    while at < len(pieces) - 1 and (
        words.is_courtesy(pieces[at]) or words.announced(pieces[at]) == "asked"
    ):
        if words.denies(pieces[at]):
            return "", text
        at += 1
    return (" ".join(pieces[:at]), " ".join(pieces[at:])) if at else ("", text)


_ALL_QUOTED = re.compile(
    r"\"[^\"\n]{1,80}\"|“[^“”\n]{1,80}”|「[^「」\n]{1,80}」|『[^『』\n]{1,80}』"
)


def quoted_first(text: str) -> list[str] | None:
    """Return the quoted items that a clause begins with: '"a", "b" and "c", in that order'.

    What stands between them only joins, and what follows behind a comma or point quotes no more.
    """
    found = list(_ALL_QUOTED.finditer(text))
    if len(found) < 2 or found[0].start():
        return None
    for one, other in itertools.pairwise(found):
        gap = text[one.end() : other.start()]
        for language in words.LANGUAGES:
            gap = language.glue.sub("", gap)
        if any(c.isalnum() for c in gap):
            return None
    rest = text[found[-1].end() :].strip()
    if rest and rest[0] not in ",.;–—-(":
        return None
    return [match[0][1:-1].strip() for match in found]


# --- one item ------------------------------------------------------------------------------------


def tidy(item: str) -> str:
    """Take off what joins or ends an item: "and", a final point, 등, emphasis, quotes."""
    item = words.unconjoined(item.strip())
    item = _unjoined(ended(item))
    item = without_signs_behind(item)
    item = plain(_bare_end(item.strip()))
    if len(item) > 2 and item[0] == item[-1] == "_":
        item = item[1:-1]
    return item.strip()


def _bare_end(item: str) -> str:
    """Take off the point or separator at the end, but not that of an abbreviation: 2 a.m."""
    if item[-1:].isalnum() or (item.endswith(".") and _ABBREVIATED.search(item)):
        return item
    return item.rstrip(".。,，;；、/|:：")


def without_signs_behind(item: str) -> str:
    """Return an item without the emoji or stars that decorate its end."""
    if item[-1:].isalnum():
        return item
    end = len(item)
    while end and (markers.is_emoji(item[end - 1]) or item[end - 1] in " ★☆"):
        end -= 1
    return item[:end] if end and end < len(item) else item


_DEBRIS = re.compile(
    r"\"[,;]|[»≫➜➔⇒▶▷]|\*\*|```|~~|\\|\||^[\[\]{}<>]|[\[\]{}<>]$|^[,:;、]|^[-*+•]\s|^\W*$|<br"
    r"|</\w"
)


_MARK = re.compile(r"[^\w\s]")
"""Debris is made of them."""
_PAIRED = re.compile(r"[()\[\]“”「」（）\"]")


def is_debris(item: str) -> bool:
    """Whether an item still holds marks of a layout, so that no one can tell where it ends."""
    if not _MARK.search(item):
        return not item.strip()
    if _DEBRIS.search(item):
        return True
    if not _PAIRED.search(item):
        return False
    if any(
        item.count(o) != item.count(c)
        for o, c in (("(", ")"), ("[", "]"), ("“", "”"), ("「", "」"), ("（", "）"))
    ):
        return True
    return item.count('"') % 2 == 1
