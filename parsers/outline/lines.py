"""Lines of free text with what their layout says: indentation, marker, heading, bold, fence."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from holdfast.parsers.layouts.fences import Fence, fences
from holdfast.parsers.outline import markers
from holdfast.parsers.outline.remarks import without_remarks
from holdfast.parsers.words.language import each

Marker = str
"""Family of a line's marker: "" for none, "bullet", "number", "letter", "emoji", "rule"."""


@dataclass(slots=True)
class Line:
    """One line without its marker. `start` and `end` are its place in the cleaned text."""

    start: int
    end: int
    indent: int
    text: str
    marker: Marker = ""
    sign: str = ""
    """The marker as written, without its number: "-", "1.", "가."."""
    ordinal: int | None = None
    level: int = 0
    """Heading: 1 to 6 for Markdown, 7 for a line that is bold or bracketed as a whole; else 0."""
    fenced: bool = False
    struck: bool = False
    whole: str = ""
    """The line with its marker."""

    @property
    def blank(self) -> bool:
        """Whether nothing is written on the line."""
        return not self.text and not self.marker


@dataclass(slots=True)
class Block:
    """Some lines, and what stood behind their label: what an outline offers as a value."""

    head: str
    lines: list[Line]
    cut: bool = False
    """The reply ended in the last of them."""
    last: bool = True
    """Whether nothing of the answer comes behind it, so that courtesy may end it."""


_AS_TITLE = 7
"""The level of a line that is a title by other signs than those of a heading."""
_BLANKS = re.compile(r"\s(?:\s+|(?<=\t))")
_NEVER_CLOSE = dict.fromkeys(map(ord, "·‧・∙⋅→⇒➔➜»›•º°"))
"""Bullets that count only with a blank behind them: without, they may be part of a word."""
_BULLET = re.compile(
    rf"(?![★☆]{{2,10}}\s?(?:[(（\d]|$))"  # ★★★★☆ is a number of stars
    rf"(?:([-*+–—]|[{markers.BULLETS}])(\s+)|([{markers.BULLETS.translate(_NEVER_CLOSE)}])(?=\S))"
)
_NUMBER = re.compile(
    r"(\d{1,3})([.)．）:：]|\.\))(?!\.?\d)\s*|[(（](\d{1,3})[)）]\s*|(\d)\ufe0f?\u20e3\s*|\[(\d{1,3})\]\s+(?![*+]\s?\d)"
)
_CIRCLED = re.compile(r"([①-⑳❶-❿])\s*")
_LETTER = re.compile(
    r"([가나다라마바사아자차카타파하])[.)]\s*(?=\S)|[(]?([A-Za-z])[.)]\s+|((?:x|ix|iv|v?i{1,3}))[.)]\s+"
)
_ORDINAL_WORD = re.compile(
    r"(첫째|둘째|셋째|넷째|다섯째|여섯째|일곱째|여덟째|아홉째|열째|first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth|fifth|finally|lastly)[,:]\s*",
    re.IGNORECASE,
)
_ORDINALS = {
    w: n
    for n, w in enumerate(
        each("첫째 둘째 셋째 넷째 다섯째 여섯째 일곱째 여덟째 아홉째 열째"),
        1,
    )
}
_ORDINALS |= {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}
_BRANCH = re.compile(r"(?<![│┃| \t])[│┃| \t]*+[├└┣┗╰╠╚][─━═-]{0,3}\s?")
"""The drawing of a tree before a node."""
_CELL = re.compile(r"\|([^|]+)\|?")
_CHECKBOX = re.compile(r"\[([ xX✓✔])\]\s+")
_ITEM = ("- ", "* ", "+ ")
_HEADING = re.compile(r"(#{1,6})\s+(.*)")
_RULE = re.compile(r"(?:-\s?){3,}|(?:\*\s?){3,}|(?:_\s?){3,}|(?:=\s?){3,}")
_BRACKETED = re.compile(
    r"[【\[〔<《「]\s?([^【】\[\]〔〕<>《》「」,]{1,40})\s?[】\]〕>》」]\s?[:：]?"
)
_QUOTED_LINE = re.compile(r"(?:>\s?)+")


def lines_of(text: str) -> list[Line]:
    """Return the lines in order; the marks of a fence are left out, its body is flagged."""
    blocks = fences(text)
    raws = text.split("\n")
    lengths = [len(raw) for raw in raws]
    if "# " in text or "// " in text:
        raws = without_remarks(raws)
    marks = markers.marks_of([raw.strip() for raw in raws])
    result: list[Line] = []
    start = current = 0
    for index, raw in enumerate(raws):
        end = start + lengths[index]
        while current < len(blocks) and start >= blocks[current].end:
            current += 1
        block = blocks[current] if current < len(blocks) else None
        if not block or not _is_fence(raw, start, block):
            line = _title_at(raws, index, start) or line_of(raw, start, marks.get(index))
            line.end = end
            line.fenced = bool(block and block.body_start <= start < block.body_end)
            if not result or not _continues(result[-1], line, raw):
                _see_list(result, line)
                result.append(line)
        start = end + 1
    return result


def _is_fence(raw: str, start: int, block: Fence) -> bool:
    """Whether a line is a mark of the fence: its first, or behind that one of nothing but marks."""
    body = raw.strip()
    if start < block.body_start:
        return start >= block.start and body.startswith(("`", "~"))
    return bool(body) and not body.strip("`~")


def _continues(before: Line, line: Line, raw: str) -> bool:
    """Whether a line defines the term before it, or its row goes on; it is joined to it then."""
    if (defined := _DEFINITION.match(raw)) and _is_defined(before):
        before.marker, before.sign = "bullet", ":"
        before.text += ": " + raw[defined.end() :].strip()
    elif not line.fenced and _goes_on(before, line):
        before.text += " " + line.text
    else:
        return False
    before.end = line.end
    return True


def _see_list(before: list[Line], line: Line) -> None:
    """A line in square brackets is a title, but below an open label it is that label's list."""
    if line.level == _AS_TITLE and line.whole[:1] == "[":
        above = next((one for one in reversed(before) if not one.blank), None)
        if above and above.text.endswith((":", "：")) and not above.text[:-1].endswith("]"):
            line.level, line.text = 0, line.whole


_DEFINITION = re.compile(r"[ \t]{0,3}[:：][ \t]+(?=\S)")
"""A line that defines the term on the line above it, as in a definition list."""


def _is_defined(before: Line) -> bool:
    return bool(before.text) and (not before.marker or before.sign == ":") and not before.level


def _goes_on(before: Line, line: Line) -> bool:
    """Whether a row of items goes on in the next line: it ended with a comma."""
    return (
        bool(line.text)
        and not line.marker
        and not line.level
        and before.text.endswith((",", "，", "、"))
    )


def line_of(raw: str, start: int = 0, mark: markers.Mark | None = None) -> Line:
    """Take the marker off one line."""
    body = _BLANKS.sub(" ", raw.strip())
    indent = len(raw) - len(raw.lstrip())
    line = Line(start, start + len(raw), indent, body)
    if not body:
        return line
    drawn = not body[0].isalnum()
    if drawn and len(body) < 200 and _RULE.fullmatch(body):
        line.marker, line.text = "rule", ""
        return line
    if mark and (mark.ordinal is not None or not _BULLET.match(raw.strip())):
        _take_known(line, raw.strip(), mark)
        return line
    if drawn and (quoted := _QUOTED_LINE.match(body)):
        body = body[quoted.end() :]
    if drawn and (heading := _HEADING.fullmatch(body)):
        line.level, body = len(heading[1]), heading[2].rstrip("# ")
        if body.startswith(_ITEM):  # an item that was commented out
            line.level, line.struck = 0, True
    if drawn and (branch := _BRANCH.match(raw)):
        line.indent, line.marker, line.sign = branch.end(), "bullet", "├"
        line.text = _BLANKS.sub(" ", raw[branch.end() :].strip())
        return line
    line.whole = body
    if body.startswith("|") and (cell := _CELL.fullmatch(body)):
        line.marker, line.sign, line.text = "bullet", "|", cell[1].strip()
        return line
    line.text = _take_marker(line, body)
    _see_emphasis(line)
    return line


_LONGEST_TITLE = 30
_LINES = "=─━═"
"""What a title may be drawn into without a blank beside it."""
_FRAMES = frozenset("=─━═-–—~<«" + markers.BULLETS)
_MIRRORED = str.maketrans(">»◀◁", "<«▶▷")


def _title_at(raws: list[str], index: int, start: int) -> Line | None:
    """Read a framed title; where a neighbour is framed as well, they are items."""
    raw = raws[index]
    title = _framed(raw.strip())
    if not title or any(map(_framed, map(str.strip, _beside(raws, index)))):
        return None
    indent = len(raw) - len(raw.lstrip())
    return Line(start, start + len(raw), indent, title, level=_AS_TITLE, whole=raw.strip())


def _beside(raws: list[str], index: int) -> list[str]:
    """The lines next to one that are not blank."""
    above = next((raw for raw in reversed(raws[max(0, index - 3) : index]) if raw.strip()), "")
    below = next((raw for raw in raws[index + 1 : index + 4] if raw.strip()), "")
    return [above, below]


def _framed(body: str) -> str:
    """Return the title that stands between the same signs: "=== Keywords ===", "★ 키워드 ★"; ""
    where none does. What ends like a sentence is none."""
    if not body or body[0].isalnum() or body[-1].isalnum():
        return ""
    text = body.rstrip(":：").translate(_MIRRORED)
    front = _signs(text)
    back = _signs(text[::-1])
    title = text[len(front) : len(text) - len(back)]
    close = set(front) <= set(_LINES) or (len(title) > 2 and title[0] == title[-1] == " ")
    if not front or set(front) != set(back) or not close or front[0] in title:
        return ""
    title = title.strip(" *")
    ends = not title or title.endswith((".", "!", "?", ",")) or len(title) > _LONGEST_TITLE
    return "" if ends or not any(map(str.isalpha, title)) else title


def _signs(text: str) -> str:
    """The signs that a text begins with."""
    for at, char in enumerate(text):
        if char not in _FRAMES and not markers.is_emoji(char):
            return text[:at]
    return ""


def _take_known(line: Line, body: str, mark: markers.Mark) -> None:
    """Take off a mark that the lines around have shown to be one."""
    rest = _BLANKS.sub(" ", body[mark.length :].strip())
    bold = body[:2] if body.startswith(("**", "__")) and not mark.sign.startswith("(?:\\*") else ""
    line.marker = "number" if mark.ordinal is not None else "bullet"
    line.sign, line.ordinal, line.whole = mark.sign, mark.ordinal, body
    line.text = bold + rest if bold and not rest.startswith(bold) else rest
    _see_emphasis(line)


def _take_marker(line: Line, body: str) -> str:
    bold = body[:2] if body.startswith(("**", "__")) else ""
    rest = body[len(bold) :]
    for _ in range(3):
        found = _one_marker(line, rest)
        if not found:
            break
        rest = rest[found:]
    if rest is body or len(rest) == len(body) - len(bold):
        return body
    if bold and not rest.startswith(bold):
        rest = bold + rest
    return rest.strip()


_ANY_MARK = re.compile(
    "|".join(
        pattern.pattern
        for pattern in (_BULLET, _NUMBER, _CIRCLED, _LETTER, _ORDINAL_WORD, _CHECKBOX)
    ),
    re.IGNORECASE,
)
"""All of them at once, because most of what is looked at begins with none."""
_ENDS_MARK = re.compile(r"[.),:]")
"""Where a mark begins with a letter, one of them ends it."""
_LONGEST_WORD = 10
"""Characters of the longest of those marks: "secondly, "."""


def _may_begin(body: str) -> bool:
    """Whether a text may begin with a marker."""
    first = body[:1]
    in_word = first.isalpha() and first not in markers.BULLETS
    return not in_word or _ENDS_MARK.search(body, 1, _LONGEST_WORD) is not None


def _one_marker(line: Line, body: str) -> int:
    """Note the marker at the start of the body and return its length."""
    if not _may_begin(body) or not _ANY_MARK.match(body):
        return _emoji(line, body)
    if match := _BULLET.match(body):
        return _note(line, "bullet", match[1] or match[3], None, match)
    if match := _NUMBER.match(body):
        digits = match[1] or match[3] or match[4] or match[5]
        return _note(line, "number", "1" + (match[2] or ")"), int(digits), match)
    if match := _CIRCLED.match(body):
        return _note(line, "number", "①", int(unicodedata.numeric(match[1])), match)
    if match := _LETTER.match(body):
        letter = match[1] or match[2] or match[3]
        return _note(line, "letter", "a.", _rank(letter), match)
    if match := _ORDINAL_WORD.match(body):
        rank = _ORDINALS.get(match[1].lower().removesuffix("ly"))
        return _note(line, "number", "첫째", rank, match)
    if line.marker == "bullet" and (match := _CHECKBOX.match(body)):
        return match.end()
    return _emoji(line, body)


def _note(line: Line, marker: str, sign: str, ordinal: int | None, match: re.Match[str]) -> int:
    if line.marker in ("", "emoji"):
        line.marker, line.sign, line.ordinal = marker, sign, ordinal
    elif ordinal is not None and line.ordinal is None:
        line.ordinal = ordinal
    return match.end()


def _rank(letter: str) -> int:
    korean = "가나다라마바사아자차카타파하".find(letter)
    return korean + 1 if korean >= 0 else ord(letter[0].lower()) - 96


def _emoji(line: Line, body: str) -> int:
    end = 0
    while end < min(len(body), 6) and markers.is_emoji(body[end]):
        end += 1
    if not end or not body[end:].strip():
        return 0
    while end < len(body) and body[end] in " \t":
        end += 1
    if not line.marker:
        line.marker, line.sign = "emoji", "emoji"
    return end


def _see_emphasis(line: Line) -> None:
    text = line.text
    if text[:1].isalnum():
        return
    if text.startswith("~~") and text.endswith("~~") and len(text) > 4:
        line.struck = True
        return
    for mark in ("**", "__"):
        inner = text[2:].removesuffix(":").removesuffix("：").removesuffix(mark)
        if text.startswith(mark) and mark not in inner and text.rstrip(":： ").endswith(mark):
            line.level = line.level or _AS_TITLE
            return
    if not line.marker and (bracketed := _BRACKETED.fullmatch(text)):
        line.level, line.text = line.level or _AS_TITLE, bracketed[1]
