"""What stands on one line: label and value, term and explanation, several items in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from holdfast.parsers import words
from holdfast.parsers.layouts import inner
from holdfast.parsers.memory import remembered
from holdfast.parsers.outline import emphasis, tick_signs

_TAGGED = re.compile(
    r"<(b|i|em|strong|u|mark|small|font|span)(?:\s[^<>]{0,200})?>([^<>]{1,300}+)</\1>",
    re.IGNORECASE,
)
"""Emphasis as HTML writes it."""
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
_LABEL_LENGTH = 160
_LABEL_END = re.compile(
    r"\*\*\s?[:：]\s?|[:：]\s?\*\*\s?|(?<![\d:])[:：](?!//|:)\s*|(?<=\d)[:：](?![\d:])(?!//)\s*"
)
_BRACKET_LABEL = re.compile(
    r"(?!\[\s?[xXvVoO✓✔√✗✘]?\s?\])[\[【〔<]([^\[\]【】〔〕<>\n,\"']{1,30})[\]】〕>](?:\s*+[:：])?\s++(?=[^\s(])(?![*+]\s?\d)"
)
_BOLD_LINE = re.compile(r"(\*{1,3}+)([^*\s](?>[^*]{0,400}))\1")
"""A line that is bold as a whole, label and value."""
_BOLD_HEAD = re.compile(r"(\*\*|__)(.{1,120}?)\1")
_DASH = re.compile(r"(?<!\s)\s++(?:[-–—―]|->|→|➜|➔|⇒|»|≫|▷|▶|=>|=)\s+|\s?[—―]\s?|\s–\s?")


_SMILES = frozenset((")", "))", "-)", "D", "-D", "]"))
"""What makes a face of the colon before it."""


class Labelled(NamedTuple):
    """A label and what stands behind it on the same line."""

    label: str
    value: str
    bold: bool = False


_LINK = re.compile(r"\[([^\[\]\n]{1,80})\]\((?:#|https?:|mailto:|tel:|/|\.)[^()\s]{0,200}\)")


@remembered
def plain(text: str) -> str:
    """Take emphasis, and quotes or brackets around the whole, off a piece of text."""
    if "](" in text:
        text = _LINK.sub(r"\1", text)
    if "</" in text:
        text = _TAGGED.sub(r"\2", text)
    text = emphasis.unmarked(text) if _has_emphasis(text) else text.strip()
    while len(text) > 1 and _wrapped(text):
        text = text[1:-1].strip()
    return text


def _has_emphasis(text: str) -> bool:
    return "*" in text or "__" in text or "`" in text or "~~" in text


def _wrapped(text: str) -> bool:
    first, last = text[0], text[-1]
    if first in "\"'＂":
        if first != last or first == "'" or text.count(first) == 2:
            return first == last
        return first == '"' and _holds_pairs(text[1:-1])
    closer = _PAIRS.get(first)
    return closer == last and closer not in text[1:-1] and first not in text[1:-1]


def _holds_pairs(said: str) -> bool:
    """Whether the quotes within a text are pairs of its own, or measure what stands before them:
    he said "no", a 24" screen. Else the ones around it may not be one pair."""
    is_open = False
    for found in _QUOTE.finditer(said):
        at = found.start()
        if not is_open and said[max(0, at - 1) : at].isdigit():
            continue
        side = inner.side(said, at, 0)
        opens = side == inner.OPENS or (side == inner.EITHER and not is_open)
        if opens == is_open:
            return False
        is_open = opens
    return not is_open


_HINTED = re.compile(
    r"([^(（:：\n]{1,40}?)\s?[(（](?:예시?|e\.g\.|ex\.?|eg|example)\s?[:：.,]?\s?[^()（）\n]{1,40}[)）]\s?[:：]",
    re.I,
)
"""A label with an example of its value: "연락처(예: 010-0000-0000): ..."."""


@remembered
def label(text: str) -> Labelled | None:
    """Split "label: value" or "**label** - value", or return None."""
    if text.startswith("*") and (framed := _BOLD_LINE.fullmatch(text)):
        found = label(framed[2].strip())
        return found and found._replace(bold=len(framed[1]) > 1)
    if not text[:1].isalnum():
        bold = _BOLD_HEAD.match(text)
        if bold and len(text) > bold.end() and (dash := _DASH.match(text, bold.end())):
            return Labelled(plain(bold[2]).rstrip(":："), text[dash.end() :].strip(), bold=True)
        if bracketed := _BRACKET_LABEL.match(text):
            return Labelled(plain(bracketed[1]), text[bracketed.end() :].strip())
    if ":" not in text and "：" not in text:
        return None
    end = _LABEL_END.search(text, 1, _LABEL_LENGTH)
    if not end:
        return None
    head = plain(text[: end.start()])
    if "(" in head and head.count("(") > head.count(")"):
        if words.is_courtesy(text):
            return None
        if hinted := _HINTED.match(text):
            return Labelled(plain(hinted[1]), text[hinted.end() :].strip())
    if not head or not any(c.isalnum() for c in head):
        return None
    value = text[end.end() :]
    if value in _SMILES and "(" not in head:
        return None
    if end[0].rstrip().endswith("**") and text[: end.start()].count("**") % 2 == 0:
        value = "**" + value
    return Labelled(head, _unbolded(value), bold=text.startswith(("**", "__")))


def _unbolded(value: str) -> str:
    value = value.strip()
    return value[2:].lstrip() if value.startswith("**") and value.count("**") == 1 else value


_LEADER = re.compile(
    r"(?<![\s.…·_-])\s?(?:\.{3,}|…{1,}|·{3,}|_{3,}|-{2,}>?|={2,}>?|[|｜:=]{1,2}>?)\s?(?=\S)"
)
"""What leads from a label to its value: Client ..... Dana, Client | Dana."""


_LEADS = re.compile("[-–—―→➜➔⇒»≫▷▶=>.…·_|｜:]")


def dash_label(text: str) -> Labelled | None:
    """Split "label - value" where nothing is bold; weaker, so only for labels that are known."""
    if not _LEADS.search(text, 1, 80):
        return None
    if text.startswith("*") and (framed := _BOLD_LINE.fullmatch(text)):
        return dash_label(framed[2].strip())
    dash = _DASH.search(text, 1, 80) or _LEADER.search(text, 1, 80)
    return Labelled(plain(text[: dash.start()]), text[dash.end() :].strip()) if dash else None


# --- a term and what explains it -----------------------------------------------------------------

_QUOTE = re.compile('"')
_BLANKS = re.compile(r"\s\s+")
_SIGN = re.compile(r"[^\w\s]")
"""Every mark has one; most terms have none."""
_COLON = re.compile(r"(?<!\d)[:：]\s+|(?<=\d)[:：]\s+|[：]")
_BRACKET_TAIL = re.compile(
    r"(?<!\s)\s*+[(（]([^()（）]{1,300}(?:[(（][^()（）]{0,60}[)）][^()（）]{0,60})?)[)）]\s*[.:：]?$"
    r"|(?<!\s)\s*+[\[【]([^\[\]【】]{1,60})[\]】]\s*+$"
)


_BARS = re.compile("[/|｜;]")
_BAR = re.compile(r"(?<!\s)(?:\s++[/|｜]\s|\s?;\s)\s*+")


class Term(NamedTuple):
    """The ways to read one item: whole, or a head with an explanation behind a mark."""

    whole: str
    head: str = ""
    mark: str = ""
    """"quoted", "bold", "colon", "dash", "bar" or "bracket"; "" where nothing divides the item."""
    rest: str = ""
    bracket: str = ""
    """What stands in brackets at the end of the head, or of the whole."""
    bare: str = ""
    """The head, or the whole, without those brackets."""


@remembered
def term(text: str) -> Term:
    """Divide an item at its strongest mark."""
    text = _BLANKS.sub(" ", text.strip())
    head, mark, rest = _divide(text)
    whole = plain(text)
    shown = plain(head).rstrip(":： ") if mark else whole
    tail = shown.rstrip(" .:：").endswith((")", "）", "]", "】"))
    bracket = _BRACKET_TAIL.search(shown) if tail else None
    bare = shown[: bracket.start()].strip() if bracket and bracket.start() else shown
    inside = (bracket[1] or bracket[2]) if bracket and bracket.start() else ""
    return Term(whole, shown if mark else "", mark, plain(rest), inside, plain(bare))


_QUOTED_HEAD = re.compile(
    r"(?:\"([^\"]{1,60})\"|'([^']{1,60})'|“([^“”]{1,60})”|‘([^‘’]{1,60})’|「([^「」]{1,60})」"
    r"|\*\*([^*]{1,60})\*\*)"
    r"(?:\s?(?:은|는|이|가|이란|란|라는\s\S{1,6}[은는])\s|\s(?:is|are|was|refers|means|captures|shows"
    r"|describes|reflects|stands|indicates|suggests|represents|expresses|points|names|signals)\b)"
)
"""A sentence that begins with the term in quotes and says something of it."""


_BRACKET_LEADS = re.compile(r"(\s?[(（][^()（）]{1,60}[)）])\s?(?:[:：]|[-–—](?=\s))\s?(?=\S)")
"""A bracket between a term and its explanation, which may belong to the name."""


def _divide(text: str) -> tuple[str, str, str]:
    if not _SIGN.search(text):
        return "", "", ""
    if quoted := _QUOTED_HEAD.match(text):
        return next(filter(None, quoted.groups())), "quoted", text[quoted.end() :]
    bold = _BOLD_HEAD.match(text)
    if bold and text[bold.end() :].strip(" :：.-–—()（）"):
        if beside := _BRACKET_LEADS.match(text, bold.end()):
            return f"{bold[2]}{beside[1]}", "bold", text[beside.end() :]
        rest = text[bold.end() :].strip()
        return bold[2], "bracket" if rest[0] in "(（" else "bold", rest.lstrip(" :：-–—")
    found = [(m.start(), m, name) for name, m in _marks(text) if m]
    for start, match, name in sorted(found, key=lambda f: f[0]):
        if _outside(text, start):
            return text[:start], name, text[match.end() :]
    return "", "", ""


def _marks(text: str) -> Iterator[tuple[str, re.Match[str] | None]]:
    if not _SIGN.search(text, 1):
        return
    if ":" in text or "：" in text:
        yield "colon", _COLON.search(text, 1)
    if _LEADS.search(text, 1):
        yield "dash", _DASH.search(text, 1)
    if _BARS.search(text, 1):
        yield "bar", _BAR.search(text, 1)
    for language in words.LANGUAGES:
        yield "clause", language.clause.search(text, 1, 300)


def _outside(text: str, at: int) -> bool:
    before = text[:at]
    return (
        before.count("(") <= before.count(")")
        and before.count("（") <= before.count("）")
        and before.count('"') % 2 == 0
    )


# --- boxes ---------------------------------------------------------------------------------------

_TICKED = re.compile(f"{tick_signs.TICKED}|[✅■]")
_UNTICKED = re.compile(rf"{tick_signs.EMPTY}|\(\)|□")
_BOX = re.compile(f"({_TICKED.pattern}|{_UNTICKED.pattern})")


def ticked(text: str) -> str | None:
    """From "[x] 예  [ ] 아니오" return what is ticked, or None where that is not one of several."""
    if not _TICKED.search(text) or not _UNTICKED.search(text):
        return None
    pieces = _BOX.split(text)
    chosen = [
        after.strip(" /,|")
        for mark, after in zip(pieces[1::2], pieces[2::2], strict=True)
        if _TICKED.fullmatch(mark)
    ]
    return chosen[0] if len(chosen) == 1 and not pieces[0].strip() else None
