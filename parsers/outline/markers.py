"""Marks that set items apart: bullets, and what counts them. At a line's start or within a line.

A mark that may be part of the item ("1 ", "II.", "-word") counts only where the next one follows.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

_ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ"
_ROMAN_WORDS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_SYLLABLES = "가나다라마바사아자차카타파하"
_JAMO = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"
_ORDINALS_KO = ("첫", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열")
_ORDINALS_KO_SHORT = ("첫", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉", "열")
_ORDINALS_EN = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
)  # fmt: skip
_NOUNS = (
    r"(?:키\s?워드|핵심어|주제어|태그|단어|항목"
    r"|key\s?words?|key\s?terms?|terms?|tags?|topics?|items?|words?)"
)
_STOP = r"[.)．）:：]"


@dataclass(frozen=True, slots=True)
class Counter:
    """A way to count items: how the mark looks, and which place it stands for."""

    pattern: re.Pattern[str]
    rank: Callable[[str], int]
    least: int = 2
    """How many in a row it takes to be sure."""


def _among(row: Sequence[str]) -> Callable[[str], int]:
    places = {sign: place for place, sign in enumerate(row, 1)}
    return lambda mark: places.get(mark.casefold().removesuffix("ly"), 0)


def _letter(mark: str) -> int:
    return ord(mark.lower()) - 96


def _circled(mark: str) -> int:
    return int(unicodedata.numeric(mark, 0))


def _is(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_NUMBER_COUNTERS = (
    Counter(_is(r"(\d{1,2})[.)．）](?!\d)\s*+"), int),
    Counter(_is(r"[(（\[<](\d{1,2})[)）\]>]\s*+"), int),
    Counter(_is(r"(\d{1,2})\ufe0f?\u20e3\s*+"), int),
    Counter(_is(r"([①-⑳❶-❿➀-➓⑴-⒇⓵-⓾])\s*+[.:]?\s*+"), _circled),
    Counter(_is(rf"#(\d{{1,2}})\b{_STOP}?\s*+"), int),
    Counter(_is(rf"(?:no\.?|nr\.?)\s?(\d{{1,2}})\b{_STOP}?\s*+"), int),
    Counter(
        _is(
            rf"(?:제\s?)?(\d{{1,2}})\s?(?:번|위|순위|호)(?:째|\s?{_NOUNS})?(?:\s?{_STOP}\s*+|\s++)"
        ),
        int,
    ),
    Counter(_is(rf"(\d{{1,2}})(?:st|nd|rd|th)\b(?:\s{_NOUNS})?\s?{_STOP}?\s*+"), int),
    Counter(_is(rf"(?:top|rank|tier)\s?#?(\d{{1,2}})\b\s?{_STOP}?\s*+"), int),
    Counter(_is(rf"{_NOUNS}\s?#?(\d{{1,2}})(?:\s?{_STOP}\s*+|\s?[-–—=]\s++)"), int),
)
_LETTER_COUNTERS = (
    Counter(_is(rf"([{_SYLLABLES}])[.)]\s*+"), _among(_SYLLABLES)),
    Counter(_is(rf"[(（]([{_SYLLABLES}])[)）]\s*+"), _among(_SYLLABLES)),
    Counter(_is(rf"[(（]?([{_JAMO}])[.)）]\s*+"), _among(_JAMO)),
    Counter(_is(r"([A-L])[.)]\s++"), _letter),
    Counter(_is(r"[(（]([A-L])[)）]\s*+"), _letter),
    Counter(_is(r"([ivx]{1,4})[.)]\s++"), _among(_ROMAN_WORDS)),
    Counter(_is(r"[(（]([ivx]{1,4})[)）]\s*+"), _among(_ROMAN_WORDS)),
    Counter(_is(rf"([{_ROMAN}ⅰ-ⅻ]){_STOP}?\s*+"), _circled),
)
_ORDINAL_COUNTERS = (
    Counter(
        _is(rf"({'|'.join(_ORDINALS_KO_SHORT)})째(?:로|는)?(?:[,:：]\s*+|\s++)"),
        _among(_ORDINALS_KO_SHORT),
    ),
    Counter(
        _is(
            rf"({'|'.join(_ORDINALS_KO)})\s?번째(?:\s?{_NOUNS})?(?:로|로는|는|은)?(?:\s?[,:：]\s*+|\s++)"
        ),
        _among(_ORDINALS_KO),
    ),
    Counter(_is(rf"({'|'.join(_ORDINALS_EN)})(?:ly)?[,:]\s*+"), _among(_ORDINALS_EN)),
)
_WEAK_COUNTERS = (
    Counter(_is(r"(\d{1,2})\s?[-–—:：]\s?(?!\d)"), int),
    Counter(_is(r"(\d{1,2})\s?/\s?\d{1,2}[.:)]?\s++"), int),
    Counter(_is(r"(?:\*\*|__)(\d{1,2})(?:\*\*|__)\s*+"), int, least=3),
    Counter(_is(r"(\d{1,2})\s++(?!\d)"), int, least=3),
)
_WITHIN = (*_NUMBER_COUNTERS, *_LETTER_COUNTERS, *_ORDINAL_COUNTERS, _WEAK_COUNTERS[0])
_AT_START = (*_NUMBER_COUNTERS[4:], *_LETTER_COUNTERS, *_ORDINAL_COUNTERS, *_WEAK_COUNTERS)
"""Those that a line alone does not show for certain; the others are seen line by line."""


def _any_of(counters: Sequence[Counter], front: str = "") -> re.Pattern[str]:
    """One pattern for all, because most texts begin with no mark at all."""
    return _is(front + "(?:" + "|".join(counter.pattern.pattern for counter in counters) + ")")


_ANY_WITHIN = _any_of(_WITHIN)
_ANY_AT_START = _any_of(_AT_START, r"(?:\*\*|__)?")
_COUNTS = re.compile(r"[\d.)．），,:：째]")
_LONGEST_WORD = 16
"""Characters within which one of them stands, where a mark begins with a letter."""


_OPENS = ("(", "（", "[", "<", "#", "**", "__")


def _may_begin(text: str) -> bool:
    """Whether a text may begin with a mark that counts: most begin with a letter, and no mark that
    does is without a figure or a sign."""
    first = text[:1]
    if first.isalpha():
        return _COUNTS.search(text, 1, _LONGEST_WORD) is not None
    return first.isnumeric() or text.startswith(_OPENS)


BULLETS = "•·‣▪▸►▶▷▹▻→➤➢➔➜⇒◦○●◎◉◯⚬■□▫◆◇❖★☆✦✧∙⋅‧・ㆍ✔✓☑✅☐»›⁃⦁º°"
_SPACED = "-*+–—~"
"""Signs that are a mark only with a blank behind them."""
_SPLITS = {sign: re.compile(rf"(?:^|\s){re.escape(sign)}\s++") for sign in _SPACED}
_LOOSE = re.compile(rf"[{BULLETS}]\s*+")
_FRONT = re.compile(r"(?:\*\*|__)?")


def is_emoji(char: str) -> bool:
    """Whether a character is an emoji or the like, as models put before an item."""
    code = ord(char)
    return (
        code >= 0x1F000
        or code in (0xFE0F, 0x200D)
        or (code >= 0x2190 and unicodedata.category(char) == "So")
    )


# --- within a line -------------------------------------------------------------------------------


def counted(text: str, *, framed: bool = False) -> list[str] | None:
    """Split "1. a 2. b" at marks that count up from one, or return None.

    The first mark stands at the start, or with `framed` anywhere; what is before it is left out.
    """
    if not (_ANY_WITHIN.search(text) if framed else _may_begin(text) and _ANY_WITHIN.match(text)):
        return None
    for counter in _WITHIN:
        first = _first(counter, text, framed=framed)
        if first and (spans := _follow(counter, text, first)):
            ends = [start for start, _ in spans[1:]] + [len(text)]
            pieces = [text[end:stop] for (_, end), stop in zip(spans, ends, strict=True)]
            return [piece.strip(" ,;，；、/|·") for piece in pieces]
    return None


def _first(counter: Counter, text: str, *, framed: bool) -> re.Match[str] | None:
    if not framed:
        found = counter.pattern.match(text)
        return found if found and counter.rank(found[1]) == 1 else None
    return next((m for m in _marks(counter, text, 0) if counter.rank(m[1]) == 1), None)


def _marks(counter: Counter, text: str, place: int) -> Iterator[re.Match[str]]:
    for found in counter.pattern.finditer(text, place):
        before = text[found.start() - 1 : found.start()]
        if not before or before in " \t,;，；、/|:：" or not (text[found.start()].isalnum()):
            yield found


def _follow(counter: Counter, text: str, first: re.Match[str]) -> list[tuple[int, int]] | None:
    spans, rank = [first.span()], 1
    for found in _marks(counter, text, first.end()):
        if counter.rank(found[1]) == rank + 1:
            spans.append(found.span())
            rank += 1
    return spans if len(spans) >= counter.least else None


def signed(text: str) -> list[str] | None:
    """Split "▶ a ▶ b" or "🌙 a 💼 b" at the sign the text starts with, or return None."""
    head = text[:1]
    if not head:
        return None
    if head in _SPACED:
        pieces = _SPLITS[head].split(text)
        return [piece.strip(" ,;") for piece in pieces[1:]] if len(pieces) > 3 else None
    if is_emoji(head) or head in BULLETS:
        starts = [i for i in range(len(text)) if _opens(text, i, head)]
        ends = [*starts[1:], len(text)]
        pieces = [_unsigned(text[i:j]) for i, j in zip(starts, ends, strict=True)]
        return pieces if len(pieces) > 1 and all(pieces) else None
    return None


def _opens(text: str, at: int, head: str) -> bool:
    """Whether a sign starts an item here; of several emoji side by side the first does."""
    if head in BULLETS and not is_emoji(head):
        return text[at] == head
    return is_emoji(text[at]) and (at == 0 or not is_emoji(text[at - 1]))


def _unsigned(piece: str) -> str:
    end = 0
    while end < len(piece) and (is_emoji(piece[end]) or piece[end] in BULLETS or piece[end] == " "):
        end += 1
    return piece[end:].strip(" ,;·|/、")


# --- at the start of lines -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark at the start of a line: how long it is and which place it counts, if any."""

    length: int
    ordinal: int | None
    sign: str


_GAP = 6
"""Lines that may stand between two marks that count."""


def marks_of(bodies: list[str]) -> dict[int, Mark]:
    """Return, by line, the marks that only the lines together show."""
    found: dict[int, Mark] = {}
    maybe = [
        (index, body)
        for index, body in enumerate(bodies)
        if _may_begin(body) and _ANY_AT_START.match(body)
    ]
    for counter in _AT_START if len(maybe) > 1 else ():
        _count(counter, maybe, found)
    _share(bodies, found)
    return found


def _count(counter: Counter, bodies: list[tuple[int, str]], found: dict[int, Mark]) -> None:
    stretch: list[tuple[int, Mark]] = []
    for index, body in bodies:
        front = _FRONT.match(body)
        at = front.end() if front and counter is not _WEAK_COUNTERS[2] else 0
        match = counter.pattern.match(body, at)
        rank = counter.rank(match[1]) if match and match.end() < len(body) else 0
        if not match or not rank:
            continue
        mark = Mark(match.end(), rank, counter.pattern.pattern)
        if stretch and rank == len(stretch) + 1 and index - stretch[-1][0] <= _GAP:
            stretch.append((index, mark))
        else:
            _keep(counter, stretch, found)
            stretch = [(index, mark)] if rank == 1 else []
    _keep(counter, stretch, found)


def _keep(counter: Counter, stretch: list[tuple[int, Mark]], found: dict[int, Mark]) -> None:
    if len(stretch) >= counter.least:
        for index, mark in stretch:
            found.setdefault(index, mark)


_ODD = re.compile(
    r"(?:ㅇ|o)\s++|(?:->|=>|>>)\s*+|[^\w\s\"'“‘「『(（\[{<>|`*_#«《〈【@$€₩│┃├└┣┗╰╠╚+]\s*+(?!\d)"
)


_ODD_LETTERS = "ㅇo"
"""Letters that are drawn as a bullet."""


def _share(bodies: list[str], found: dict[int, Mark]) -> None:
    """A sign that two neighbouring lines start with is their mark, whatever it is."""
    before: tuple[int, str, re.Match[str]] | None = None
    for index, body in enumerate(bodies):
        if not body:
            continue
        odd = not body[0].isalnum() or body[0] in _ODD_LETTERS
        match = _ODD.match(body) if odd and index not in found else None
        sign = match[0].strip() if match else ""
        if (
            match
            and match.end() < len(body)
            and not body.startswith(("--", "—-", "==", "~~", ".."))
        ):
            if before and before[1] == sign:
                for place, m in ((before[0], before[2]), (index, match)):
                    found.setdefault(place, Mark(m.end(), None, sign))
            before = (index, sign, match)
        else:
            before = None
