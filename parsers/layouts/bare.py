"""Words without quotes of the literal scanner: where they end."""

from __future__ import annotations

import re
from collections import Counter

from holdfast.parsers.layouts import endings, inner
from holdfast.parsers.layouts.endings import Where
from holdfast.parsers.tree import Leaf

_STOPS = {
    "key": re.compile(r"[:：=,，{}\[\]()｛｝［］\n]"),
    "value": re.compile(r"[,，、{}\[\]｛｝［］\n]|/\*|\s(?://|#\s)|[ \t][\"“]"),
    "item": re.compile(r"[,，、{}\[\]｛｝［］\n]|/\*|\s(?://|#\s)"),
    "argument": re.compile(r"[,，{}\[\]｛｝［］\n)]"),
}
_THOUSANDS = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+(?:\.\d{1,20})?(?=\s{0,200}+[,}\n])")
_NUMBER = re.compile(r"[+-]?[\d.,_]{1,40}|true|false|null|none", re.I)
_NUMBERS = re.compile(r"-?\d{1,9}(?:[ ]-?\d{1,9}){1,200}")
_LAST_QUOTE = re.compile(r"[\"“”\n]|(?<!\w)['’]|['’](?!\w)")
_ASIDE = re.compile(r"\{[^{}\[\]\"“”:：\n]{0,80}\}|\[[^{}\[\]\"“”:：\n]{0,80}\]")
_REMARK = re.compile(r"[A-Z][A-Z_]{2,40}[ \t]{1,5}(?=[\"“][^\"“”\n]{1,60}[\"”]\s?[:：])")
_MEMBER = re.compile(
    r"[,，]\s*+[\"'“]?[^\s\"'“,，:：=\[\]{}][^,，:：={}\[\]\n\"]{0,40}[\"”']?\s?[:：=]"
)
_BARE_MEMBER = re.compile(r"[,，]\s*+[A-Za-z가-힣_]\w{0,40}\s?[:：]")
_ENTRY = re.compile(r"[^\W\d]\w{0,40}:")
_LINE = re.compile(r"\s{0,200}+(?:[\]}｝］\"“'/#`{\[]|[A-Za-z가-힣_]\w{0,40}\s?[:：=])")
_LOOK_AHEAD = 300
_OPENERS = ("{", "[", "(", "｛", "［")
_QUOTES = frozenset("\"“”'’")
_WORDS_OF_A_TEXT = 4
_NO_BRACKETS: Counter[str] = Counter()


def read_bare(text: str, at: int, where: Where) -> tuple[list[Leaf], int]:
    """Read a word, number or text without quotes; return it and the place behind it.

    Several where numbers stand in a list with nothing but blanks between them; none for a remark.
    """
    if where.role == "key":
        return _key(text, at)
    if where.role in ("value", "item") and (ended := _by_its_quote(text, at, where)):
        return ended
    if where.role == "value" and (number := _THOUSANDS.match(text, at)):
        return [Leaf(number[0])], number.end()
    stop = _stop(text, at, where)
    if where.role == "value":
        stop = _end_of_prose(text, at, stop)
    word = text[at:stop].rstrip()
    if where.key_quoted and _BARE_MEMBER.match(text, stop) and not _NUMBER.fullmatch(word):
        return [Leaf(word, soiled=True)], stop  # a key, or more of the text?
    if word.endswith(")") and "(" not in word and _takes_bracket(word[:-1], where):
        stop = at + len(word) - 1
        word = word[:-1].rstrip()
    if where.role == "item" and _NUMBERS.fullmatch(word) and _are_items(word.split(" ")):
        return [Leaf(number) for number in word.split(" ")], stop
    if where.role == "item" and _ENTRY.fullmatch(word) and text[stop : stop + 1] in "[{":
        return [Leaf(word[:-1], quoted=True)], at + len(word) - 1  # a key: the list is over
    word = word.removesuffix("\\")
    if not word:
        return [], stop
    if word.endswith('"') and word.count('"') == 1:
        return [Leaf(word[:-1], quoted=True)], stop
    return [Leaf(word, cut=stop == len(text), soiled=_is_soiled(word, where))], stop


def _key(text: str, at: int) -> tuple[list[Leaf], int]:
    if remark := _REMARK.match(text, at):
        return [], remark.end()
    found = _STOPS["key"].search(text, at + 1)
    stop = found.start() if found else len(text)
    word = text[at:stop].rstrip()
    if word.endswith(('"', "”")) and word.count('"') + word.count("”") == 1:
        return [Leaf(word[:-1], quoted=True)], stop
    return [Leaf(word, cut=stop == len(text), soiled='"' in word)] if word else [], stop


def _stop(text: str, at: int, where: Where) -> int:
    """Return where the word ends by its own signs; brackets of a text stay in it: see {this}."""
    role = "argument" if where.closers[-1] == ")" else where.role
    stops, place = _STOPS[role], at + 1
    while found := stops.search(text, place):
        if found[0] in ("{", "["):
            if aside := _ASIDE.match(text, found.start()):
                place = aside.end()
                continue
        elif found[0][-1:] in '"“' and not endings.QUOTED_KEY.match(text, found.end() - 1):
            place = found.end()
            continue
        return found.start()
    return len(text)


def _by_its_quote(text: str, at: int, where: Where) -> tuple[list[Leaf], int] | None:
    """Read a text that lacks only its opening quote, up to the quote that closes it."""
    found = _LAST_QUOTE.search(text, at, at + _LOOK_AHEAD)
    if not found or found[0] in "\n“":
        return None
    end = found.start()
    if text[end - 1] in "[{(,:= \t":
        return None
    side = inner.side(text, end, at)
    if side != inner.CLOSES and not (side == inner.MARK and text[end] in '"”'):
        return None
    if not endings.closes(text, found.end(), where, _NO_BRACKETS):
        return None
    said = text[at:end]
    doubtful = _BARE_MEMBER.search(said) if where.role == "value" else "," in said or "，" in said
    return [Leaf(said, quoted=True, soiled=bool(doubtful))], found.end()


def _takes_bracket(word: str, where: Where) -> bool:
    """Whether a closing parenthesis behind a word stands in place of the bracket due."""
    return where.role == "item" or (where.role == "value" and bool(_NUMBER.fullmatch(word)))


def _are_items(numbers: list[str]) -> bool:
    """Whether numbers with blanks between them are several, not one in groups: 12 000."""
    return not any(len(number) == 3 or number.startswith("0") for number in numbers[1:])


def _end_of_prose(text: str, begin: int, stop: int) -> int:
    """A bare text goes on over a comma or a line end that no key stands behind, to the bracket
    that closes it: {why: tired, no sleep, n: 2}."""
    said = text[begin:stop].strip()
    if _NUMBER.fullmatch(said) or not any(c.isalpha() for c in said):
        return stop
    place = stop
    while place < len(text) and _goes_on(text, place):
        found = _STOPS["value"].search(text, place + 1)
        if found is None:
            return stop
        place = found.start()
    return place if text[place : place + 1] not in _OPENERS else stop


def _goes_on(text: str, at: int) -> bool:
    if text[at] in ",，、":
        return not _MEMBER.match(text, at) and not _LINE.match(text, at + 1)
    quoted = text[at] in " \t" and not endings.QUOTED_KEY.match(text, at + 1)
    return (text[at] == "\n" and not _LINE.match(text, at + 1)) or (
        quoted and not endings.COMMENT.match(text, at + 1)
    )


def _is_soiled(word: str, where: Where) -> bool:
    """Whether quotes in it are what is left of others; a text of some words may hold pairs."""
    if not _QUOTES & set(word):
        return False
    sides = [inner.side(word, at, 0) for at, char in enumerate(word) if char in _QUOTES]
    if not set('"“”') & set(word):
        return not inner.paired(sides) or inner.OPENS in sides
    if word.endswith(('"', "”")):
        return True
    return where.role != "value" or word.count(" ") < _WORDS_OF_A_TEXT or not inner.paired(sides)
