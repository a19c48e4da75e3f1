"""What stands on one line: label and value, term and explanation, several items in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from holdfast.parsers import words

_EMPHASIS = re.compile(r"\*{1,3}|_{2,3}|~~|`+")
_PAIRS = {
    "“": "”",
    "‘": "’",
    "「": "」",
    "『": "』",
    "《": "》",
    "〈": "〉",
    "【": "】",
    "[": "]",
    "<": ">",
}
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
_LABEL_LENGTH = 160
_LABEL_END = re.compile(
    r"\*\*\s?[:：]\s?|[:：]\s?\*\*\s?|(?<![\d:])[:：](?!//|:)\s*|(?<=\d)[:：](?![\d:])(?!//)\s*"
)
_BRACKET_LABEL = re.compile(
    r"[\[【〔<]([^\[\]【】〔〕<>\n,\"']{1,30})[\]】〕>](?:\s*+[:：])?\s++(?=[^\s(])"
)
_BOLD_HEAD = re.compile(r"(\*\*|__)(.{1,120}?)\1")
_DASH = re.compile(r"(?<!\s)\s++(?:[-–—―]|->|→|➜|➔|⇒|»|≫|▷|▶|=>|=)\s+|\s?[—―]\s?|\s–\s?")


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label and what stands behind it on the same line."""

    label: str
    value: str
    bold: bool = False


def plain(text: str) -> str:
    """Take emphasis, and quotes or brackets around the whole, off a piece of text."""
    text = _EMPHASIS.sub("", text).strip() if _has_emphasis(text) else text.strip()
    while len(text) > 1 and _wrapped(text):
        text = text[1:-1].strip()
    return text


def _has_emphasis(text: str) -> bool:
    return "*" in text or "__" in text or "`" in text or "~~" in text


def _wrapped(text: str) -> bool:
    first, last = text[0], text[-1]
    if first in "\"'＂":
        return first == last and (first == "'" or text.count(first) == 2)
    closer = _PAIRS.get(first)
    return closer == last and closer not in text[1:-1] and first not in text[1:-1]


def label(text: str) -> Labelled | None:
    """Split "label: value" or "**label** - value", or return None."""
    bold = _BOLD_HEAD.match(text)
    if bold and len(text) > bold.end() and (dash := _DASH.match(text, bold.end())):
        return Labelled(plain(bold[2]).rstrip(":："), text[dash.end() :].strip(), bold=True)
    if bracketed := _BRACKET_LABEL.match(text):
        return Labelled(plain(bracketed[1]), text[bracketed.end() :].strip())
    end = _LABEL_END.search(text, 1, _LABEL_LENGTH)
    if not end:
        return None
    head = plain(text[: end.start()])
    if not head or not any(c.isalnum() for c in head):
        return None
    return Labelled(head, _unbolded(text[end.end() :]), bold=text.startswith(("**", "__")))


def _unbolded(value: str) -> str:
    value = value.strip()
    return value[2:].lstrip() if value.startswith("**") and value.count("**") == 1 else value


def dash_label(text: str) -> Labelled | None:
    """Split "label - value" where nothing is bold; weaker, so only for labels that are known."""
    dash = _DASH.search(text, 1, 80)
    return Labelled(plain(text[: dash.start()]), text[dash.end() :].strip()) if dash else None


# --- a term and what explains it ---

_BLANKS = re.compile(r"\s{2,}")
_COLON = re.compile(r"(?<!\d)[:：]\s+|(?<=\d)[:：]\s+|[：]")
_BRACKET_TAIL = re.compile(
    r"(?<!\s)\s*+[(（]([^()（）]{1,300}(?:[(（][^()（）]{0,60}[)）][^()（）]{0,60})?)[)）]\s*[.:：]?$"
)


@dataclass(frozen=True, slots=True)
class Term:
    """The ways to read one item: whole, or a head with an explanation behind a mark."""

    whole: str
    head: str = ""
    mark: str = ""
    """"bold", "colon", "dash" or "bracket"; "" where nothing divides the item."""
    rest: str = ""
    bracket: str = ""
    """What stands in brackets at the end of the head, or of the whole."""
    bare: str = ""
    """The head, or the whole, without those brackets."""


def term(text: str) -> Term:
    """Divide an item at its strongest mark."""
    text = _BLANKS.sub(" ", text.strip())
    head, mark, rest = _divide(text)
    whole = plain(text)
    shown = plain(head).rstrip(":： ") if mark else whole
    bracket = _BRACKET_TAIL.search(shown)
    bare = shown[: bracket.start()].strip() if bracket and bracket.start() else shown
    inside = bracket[1] if bracket and bracket.start() else ""
    return Term(whole, shown if mark else "", mark, plain(rest), inside, plain(bare))


def _divide(text: str) -> tuple[str, str, str]:
    bold = _BOLD_HEAD.match(text)
    if bold and text[bold.end() :].strip(" :：.-–—()（）"):
        rest = text[bold.end() :].strip()
        return bold[2], "bracket" if rest[0] in "(（" else "bold", rest.lstrip(" :：-–—")
    found = [(m.start(), m, name) for name, m in _marks(text) if m]
    for start, match, name in sorted(found, key=lambda f: f[0]):
        if _outside(text, start):
            return text[:start], name, text[match.end() :]
    return "", "", ""


def _marks(text: str) -> Iterator[tuple[str, re.Match[str] | None]]:
    yield "colon", _COLON.search(text, 1)
    yield "dash", _DASH.search(text, 1)
    for language in words.LANGUAGES:
        yield "clause", language.clause.search(text, 1, 300)


def _outside(text: str, at: int) -> bool:
    before = text[:at]
    return (
        before.count("(") <= before.count(")")
        and before.count("（") <= before.count("）")
        and before.count('"') % 2 == 0
    )


# --- several items in a row ---

_NUMBERED = re.compile(
    r"(?:^|(?<=[\s,;]))(?:(\d{1,2})[.)．）](?!\d)|[(（](\d{1,2})[)）]|([①-⑳])|([a-h])\))\s*"
)
_HASHTAG = re.compile(r"#([^\s#,，]+)")
_GAP = r"(?:(?<!\s)\s++)"
"""All the white space there is at a place: tried from its start only, so that it is seen once."""
_SEPARATORS: tuple[re.Pattern[str], ...] = (
    re.compile(rf"{_GAP}?::\s*+"),
    re.compile(rf"{_GAP}?[;；]\s*+"),
    re.compile(rf"{_GAP}?[|｜]\s*+"),
    re.compile(rf"{_GAP}[/／]\s++"),
    re.compile(rf"{_GAP}[·•‧∙]\s++|{_GAP}?[•]\s*+"),
    re.compile(rf"{_GAP}?[、，,]\s*+"),
    re.compile(rf"{_GAP}(?:→|->)\s++"),
    re.compile(rf"{_GAP}?[·‧・]\s*+"),
)
_QUOTED_ITEM = re.compile(
    r"[\"“「『'‘]([^\"“”「」『』\n]{1,80}?)[\"”」』'’](?=[\s,、，.;등와과및이입]|$)"
)


def row(text: str) -> list[str] | None:
    """Split several items on one line at their separator, or None where there is none.

    Separators within brackets or quotes do not count.
    """
    text = text.strip()
    numbered = _by_number(text)
    if numbered:
        return numbered
    if (
        text.startswith("#")
        and len(tags := _HASHTAG.findall(text)) > 0
        and not _HASHTAG.sub("", text).strip(" ,，")
    ):
        return list(tags)
    for separator in _SEPARATORS:
        pieces = _split(text, separator)
        if len(pieces) > 1:
            return [piece for piece in pieces if piece]
    return None


def _by_number(text: str) -> list[str] | None:
    marks = list(_NUMBERED.finditer(text))
    if len(marks) < 2 or marks[0].start() != 0:
        return None
    ranks = [_rank(mark) for mark in marks]
    if ranks != list(range(1, len(ranks) + 1)):
        return None
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    return [text[mark.end() : end].strip(" ,;，；") for mark, end in zip(marks, ends, strict=True)]


def _rank(mark: re.Match[str]) -> int:
    if mark[3]:
        return ord(mark[3]) - 0x245F
    return ord(mark[4]) - 96 if mark[4] else int(mark[1] or mark[2])


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


def _in_number(text: str, match: re.Match[str]) -> bool:
    return (
        match[0] == ","
        and text[match.start() - 1 : match.start()].isdigit()
        and text[match.end() : match.end() + 3].isdigit()
        and not text[match.end() + 3 : match.end() + 4].isdigit()
    )


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
        shut[at] = bool(closers)
    return shut


def quoted(text: str) -> list[str]:
    """Return what stands in quotes in a sentence."""
    return _QUOTED_ITEM.findall(text)


_AND_SO_ON = re.compile(r"(?:\s등등?|,?\s(?:etc|and so on)\.?)?\s?(?:(?<!\.)\.{2,}|…)?$")


_TICKED = re.compile(r"\[[xX✓✔vV]\]|[(][xX✓✔][)]|[☑☒✅■]")
_UNTICKED = re.compile(r"\[\s?\]|[(]\s?[)]|[☐□⬜]")


def ticked(text: str) -> str | None:
    """From "[x] 예  [ ] 아니오" return what is ticked, or None where that is not one of several."""
    if not _TICKED.search(text) or not _UNTICKED.search(text):
        return None
    pieces = re.split(f"({_TICKED.pattern}|{_UNTICKED.pattern})", text)
    chosen = [
        after.strip(" /,|")
        for mark, after in zip(pieces[1::2], pieces[2::2], strict=True)
        if _TICKED.fullmatch(mark)
    ]
    return chosen[0] if len(chosen) == 1 and not pieces[0].strip() else None


def all_quoted(text: str) -> list[str] | None:
    """Return the items of a sentence that is nothing but quoted items and what joins them."""
    found = quoted(text)
    if len(found) < 2:
        return None
    rest = _QUOTED_ITEM.sub(" ", text)
    for language in words.LANGUAGES:
        rest = language.glue.sub(" ", rest)
    return None if any(c.isalnum() for c in rest) else found


def tidy(item: str) -> str:
    """Take off what joins or ends an item: "and", a final point, 등, emphasis, quotes."""
    item = item.strip()
    for language in words.LANGUAGES:
        item = language.conjunction.sub("", item)
    item = _AND_SO_ON.sub("", item.strip())
    item = plain(item.strip().rstrip(".。,，;；、"))
    return item.strip()


_DEBRIS = re.compile(
    r"[»≫➜➔⇒▶▷]|\*\*|```|~~|\\|\||^[\[\]{}<>]|[\[\]{}<>]$|^[,:;、]|^[-*+•]\s|^\W*$"
)


def is_debris(item: str) -> bool:
    """Whether an item still holds marks of a layout, so that no one can tell where it ends."""
    if _DEBRIS.search(item):
        return True
    if any(
        item.count(o) != item.count(c)
        for o, c in (("(", ")"), ("[", "]"), ("“", "”"), ("「", "」"), ("（", "）"))
    ):
        return True
    return item.count('"') % 2 == 1
