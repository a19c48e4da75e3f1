"""Quoted strings of the literal scanner: where they end, and what they say unescaped."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from holdfast.parsers.layouts import endings, inner
from holdfast.parsers.layouts.endings import Where
from holdfast.parsers.layouts.escapes import is_broken, unescape
from holdfast.parsers.layouts.inner import Quotes
from holdfast.parsers.tree import Leaf

QUOTES = {
    '"': '"＂”“„',
    "'": "'’",
    "“": '”“"',
    "‘": "’'",
    "＂": '＂"',
    "「": "」",
    "`": "`´",
    "´": "´`",
    "”": '”"',
}
_STOPS = {q: re.compile("[\\\\" + re.escape(ends) + "]") for q, ends in QUOTES.items()}
_PARTNERS = {"“": "”", "‘": "’", "「": "」"}
_NOTHING: Counter[str] = Counter()
_CURLY = re.compile("[“”]")
_CURLY_STOPS = re.compile(r"[\\”]")
_BRACKET = re.compile(r"[\[\](){}（）｛｝［］]")
_SPLIT_KEY = re.compile(r"[\w가-힣][\w .-]{0,40}(?=\s?[:：])")
_KEY_LIKE = re.compile(r"[\w.-]{1,40}")
_VALUE_NEXT = re.compile(r"(?![\"'”]\s{0,3}[:：])\s{0,20}(?:[\"“'\[{\d-]|true\b|false\b|null\b)")
_BRACKETS_BEFORE = re.compile(r"(?:\s{0,50}+[\]}]){1,4}\s{0,50}+,\s{0,50}+(?:\{\s{0,50}+)?\Z")
_NO_KEY = re.compile(r"[{}\n]")
_LOOK_BACK = 200


class Read(NamedTuple):
    """A string and the place behind it."""

    leaf: Leaf
    end: int
    odd: str = ""
    """The end at which one quote too many was left out: "start" or "end"."""
    holds_quotes: bool = False
    """Whether quotes stand within it that are not escaped."""


def read_string(text: str, at: int, where: Where) -> Read:
    """Read a string from its opening quote; a quote closes it where the text goes on like code."""
    escaped = text[at] == "\\"
    quote = text[at + 1] if escaped else text[at]
    if not escaped and text.startswith(quote * 3, at) and quote in "\"'":
        end = text.find(quote * 3, at + 3)
        if end >= 0:
            return Read(Leaf(text[at + 3 : end].strip("\n"), quoted=True), end + 3)
    if not escaped and (read := _at_once(text, at + 1, quote, where)):
        return read
    read = _Reader(text, at + (2 if escaped else 1), quote, where, escaped=escaped).read()
    read.leaf.soiled = read.leaf.soiled or (quote in "\"'" and text.startswith(quote * 3, at))
    return read


def _at_once(text: str, begin: int, quote: str, where: Where) -> Read | None:
    """Read a string that has no bracket, backslash or other quote in it, as most have none."""
    stop = _STOPS[quote].search(text, begin)
    if stop is None or stop[0] != _PARTNERS.get(quote, quote) or stop.start() == begin:
        return None
    said = text[begin : stop.start()]
    if said[-1].isspace() or _BRACKET.search(said) or text[stop.end() : stop.end() + 1] == stop[0]:
        return None
    if not endings.closes(text, stop.end(), where, _NOTHING):
        return None
    return Read(Leaf(said, quoted=True), stop.end())


class _Reader:
    """One string, read from behind its opening quote on."""

    def __init__(self, text: str, begin: int, quote: str, where: Where, *, escaped: bool) -> None:
        self.text = text
        self.quote = quote
        self.where = where
        self.escaped = escaped
        self.begin = begin
        self.doubled = self._is_doubled()
        if self.doubled:
            self.begin += 1
        self.stops = _STOPS[quote]
        if quote == "“" and (curly := _CURLY.search(text, begin)) and curly[0] == "”":
            self.stops = _CURLY_STOPS
        self.pieces: list[str] = []
        self.quotes = Quotes()
        self.sides = self.quotes.sides
        self.inside: Counter[str] = Counter()
        """Brackets opened within it and not closed, by their closers."""
        self.surplus: Counter[str] = Counter()
        """How many more of each bracket were closed within it than opened."""
        self.last_quote = -2
        self.holds_code = False
        """Whether a bracket and a quote in it begin a structure of its own."""
        self.soiled = False

    def _is_doubled(self) -> bool:
        """Whether its opening quote was written twice."""
        text, at = self.text, self.begin + 1
        if self.escaped or text[self.begin : at] != self.quote or at >= len(text):
            return False
        return text.startswith('\\"', at) or not (
            text[at].isspace() or text[at] in ",，:：;]}｝］)+=\\/#`" + QUOTES[self.quote]
        )

    def read(self) -> Read:
        place = self.begin
        while stop := self.stops.search(self.text, place):
            here = stop.start()
            self._take(place, here)
            if self.text[here] == "\\":
                if here + 1 >= len(self.text):
                    place = here
                    break
                if (
                    self.escaped
                    and self.text[here + 1] == self.quote
                    and endings.closes(self.text, here + 2, self.where, self.inside)
                ):
                    return self._assembled(here, here + 2)
                self.soiled = self.soiled or is_broken(self.text, here)
                piece, place = unescape(self.text, here)
                self.pieces.append(piece)
                continue
            if self._closes(here):
                self.soiled = self.soiled or self.escaped  # its opening quote is escaped
                return self._assembled(here, here + 1)
            if earlier := self._ended_before(here):
                return earlier
            self._keep(here)
            place = here + 1
        self._take(place, len(self.text))
        return self._unclosed()

    # --- what a quote is ---

    def _closes(self, here: int) -> bool:
        if self.text[here] == "„":
            return False
        if self.text[here] in "“”" and self.quote == '"' and self.quotes.depth == 1:
            return False
        if self._is_within_code():
            return False
        if endings.closes(self.text, here + 1, self.where, self.inside):
            return True
        return (
            self.where.role == "key"
            and not self.sides
            and _KEY_LIKE.fullmatch("".join(self.pieces)) is not None
            and _VALUE_NEXT.match(self.text, here + 1) is not None
        )

    def _is_within_code(self) -> bool:
        return self.holds_code and self.inside["}"] + self.inside["]"] > 0

    def _keep(self, here: int) -> None:
        """Keep a quote as part of the string."""
        self.quotes.add(inner.side(self.text, here, self.begin))
        before = self.text[max(self.begin, here - 1) : here]
        self.holds_code = self.holds_code or before in ("{", "[")
        self.pieces.append(self.text[here])
        self.last_quote = here

    def _take(self, begin: int, end: int) -> None:
        if begin == end:
            return
        piece = self.text[begin:end]
        self.pieces.append(piece)
        for bracket in _BRACKET.findall(piece):
            closer = endings.OPENERS.get(bracket) or endings.CLOSERS[bracket]
            if bracket in endings.OPENERS:
                self.inside[closer] += 1
                self.surplus[closer] -= 1
            else:
                self.inside[closer] -= self.inside[closer] > 0
                self.surplus[closer] += 1

    # --- where it ended before a quote ---

    def _ended_before(self, here: int) -> Read | None:
        """Return the string where its closing quote is missing and this one begins what follows."""
        if self.where.role == "argument" or self._is_within_code():
            return None
        if self.quotes.is_marked or not self.quotes.are_paired:
            return None
        before = self.text[max(self.begin, here - _LOOK_BACK) : here]
        if bracket := self._bracket_before(before, here):
            return self._cut_at(here - len(before) + bracket, here)
        said = before.rstrip()
        has_break = "\n" in before[len(said) :]
        if self.where.role == "key":
            return self._key_without_quote(here)
        if not said or (self.where.role == "item" and not has_break):
            return None
        if self.where.role == "item":
            follows = endings.WHOLE_ITEM.match(self.text, here)
        else:
            follows = endings.WHOLE_MEMBER.match(self.text, here)
        if not follows or not (has_break or said.endswith((",", "，"))):
            return None
        place = here - len(before) + len(said)
        place -= said.endswith((",", "，"))
        return self._cut_at(place, here)

    def _bracket_before(self, before: str, here: int) -> int:
        """Return where brackets stand that close the structure it is in, before the next key:
        ["a], "b": and [{"a": "b}, {"a":."""
        if self.where.role == "key" or not endings.WHOLE_MEMBER.match(self.text, here):
            return 0
        brackets = _BRACKETS_BEFORE.search(before)
        if brackets is None:
            return 0
        tail = brackets[0]
        known = self.surplus["]"] == tail.count("]") and self.surplus["}"] == tail.count("}") - (
            tail.count("{")
        )
        return brackets.start() if known else 0

    def _cut_at(self, place: int, here: int) -> Read:
        whole = "".join(self.pieces)
        text = whole[: len(whole) - (here - place)]
        # An odd quote at its end is the closing one, escaped by mistake.
        odd = text.rstrip().endswith(self.quote) and text.count(self.quote) % 2 == 1
        return Read(Leaf(text, quoted=True, soiled=self.soiled or odd), place)

    def _key_without_quote(self, here: int) -> Read | None:
        """{"a: "b"} and {"a: 1, "b": 2}: the colon ends a key whose quote is missing."""
        key = _SPLIT_KEY.match(self.text, self.begin) if not self.sides else None
        return Read(Leaf(key[0], quoted=True), key.end()) if key and key.end() < here else None

    # --- what it says ---

    def _assembled(self, here: int, end: int) -> Read:
        text = "".join(self.pieces)
        quoted_end = bool(self.sides) and self.last_quote == here - 1
        odd = ""
        if self.doubled:
            text, odd, known = self._of_doubled(text, quoted_end)
        elif self.quotes.are_paired:
            known = True
        elif self.quote * 2 in text and self.quote not in text.replace(self.quote * 2, ""):
            known, text = text.count(self.quote) % 4 == 0, text.replace(self.quote * 2, self.quote)
        elif quoted_end and inner.paired(self.sides[:-1]) and not text[-2:-1].isdigit():
            known, text, odd = True, text[:-1], "end"
        else:
            known = False
        soiled = self.soiled or not known or self._is_doubtful(text) or self._is_no_key(text)
        return Read(Leaf(text, quoted=True, soiled=soiled), end, odd)

    def _is_no_key(self, text: str) -> bool:
        """Whether a key ran on over what no key holds."""
        if self.where.role != "key" or not self.sides:
            return False
        return self.quotes.is_marked or _NO_KEY.search(text) is not None

    def _is_doubtful(self, text: str) -> bool:
        """Whether its end leaves in doubt what is the string, though quotes in it come in pairs: a
        mark and blanks, or a fence with an answer of its own."""
        if text[-1:].isspace() and text.rstrip().endswith((",", "，", self.quote)):
            return True
        return self.holds_code and "```" in text

    def _of_doubled(self, text: str, quoted_end: bool) -> tuple[str, str, bool]:
        """Return a string whose opening quote stands there twice, which end is odd, if it is
        known what it says."""
        if inner.paired(self.sides, 1):
            if quoted_end and inner.wraps(self.sides):
                return text[:-1], "", True
            return self.quote + text, "", True
        if inner.paired(self.sides):
            return text, "start", True
        if quoted_end and inner.paired(self.sides[:-1]):
            return text[:-1], "", True
        return text, "", False

    def _unclosed(self) -> Read:
        if self.where.role == "key" and (key := self._key_without_quote(len(self.text))):
            return key
        text = "".join(self.pieces)
        if self.doubled:
            text = self.quote + text
        known = not self.quotes.is_broken and not self.quotes.is_marked
        soiled = self.soiled or not known or self._is_no_key(text)
        leaf = Leaf(text, quoted=True, cut=True, soiled=soiled)
        return Read(leaf, len(self.text), holds_quotes=bool(self.sides) or self.doubled)
