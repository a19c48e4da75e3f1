"""Lists in free text: lines that belong together, with what announces them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from holdfast.parsers import words
from holdfast.parsers.outline import inline, rows
from holdfast.parsers.outline.lines import Line

RunKind = Literal["marked", "plain", "row", "sentence"]


@dataclass(slots=True)
class Item:
    """One item, with the lines that stand below it."""

    line: Line
    text: str
    below: list[Line] = field(default_factory=list)


@dataclass(slots=True)
class Run:
    """A list as laid out. `lead` is the paragraph before it, `heading` the nearest heading."""

    kind: RunKind
    items: list[Item]
    start: int
    end: int
    lead: str = ""
    heading: str = ""
    label: str = ""
    """For a row behind a label: the label."""


def runs_of(lines: list[Line]) -> list[Run]:
    """Return the lists in the order of their places: marked lines, plain lines, rows."""
    return _Finder(lines).find()


class _Finder:
    def __init__(self, lines: list[Line]) -> None:
        self.lines = lines
        self.at = 0
        self.heading = ""
        self.lead = ""
        self.runs: list[Run] = []
        self.heads: list[Item] = []
        self.opening = ""

    def find(self) -> list[Run]:
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if line.blank or line.marker == "rule":
                self.at += 1
            elif _marks_item(line):
                self._marked()
            elif line.level:
                self._head(line)
            else:
                self._paragraph()
        return self.runs or self._of_headings()

    def _of_headings(self) -> list[Run]:
        """Where nothing else lists: headings of one level, each with a paragraph below."""
        levels = [item.line.level for item in self.heads]
        own = [item for item in self.heads if item.line.level == max(levels)]
        if len(own) < 2 or not all(item.below for item in own):
            return []
        outer = [item for item in self.heads if item.line.level < max(levels)]
        run = Run("marked", own, own[0].line.start, own[-1].below[-1].end)
        run.heading = inline.plain(outer[0].text) if outer else ""
        run.lead = self.opening
        return [run]

    def _head(self, line: Line) -> None:
        text = inline.plain(line.text).rstrip(":： ")
        found = inline.label(line.text)
        if found and found.value and not line.text.rstrip(":： *").endswith(found.label):
            self._row(line, found)
        if not self.heads:
            self.opening = self.lead
        self.heads.append(Item(line, text))
        self.heading, self.lead = text, ""
        self.at += 1

    def _add(self, run: Run) -> None:
        run.heading, run.lead = self.heading, run.lead or self.lead
        self.runs.append(run)
        self.lead = ""

    # --- marked lines ---

    def _marked(self) -> None:
        first = self.lines[self.at]
        if found := _names_list(first) or _named_behind(first.text):
            self._row(first, found)
            self.at += 1
            return
        if _is_title(first):
            self._head(first)
            return
        pieces = self._row_of_marks(first)
        if pieces and self._sentence(first, first.whole):
            self.at += 1
            return
        if pieces:
            items = [Item(first, piece) for piece in pieces]
            self._add(Run("row", items, first.start, first.end))
            self.at += 1
            return
        run = Run("marked", [Item(first, first.text)], first.start, first.end)
        self.at += 1
        waiting: list[Line] = []
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if line.blank:
                waiting.append(line)
            elif _names_list(line) or _named_behind(line.text) or _is_title(line):
                break
            elif _marks_item(line) and _same_list(run, first, line):
                self._take(run, waiting)
                waiting = []
                run.items.append(Item(line, line.text))
                run.end = line.end
            elif line.level and not line.marker:
                break
            elif not _belongs_below(line, first, run, waiting):
                if not self._resumes(run, first):
                    break
                waiting.append(line)
            else:
                self._take(run, [*waiting, line])
                waiting = []
            self.at += 1
        if waiting and not all(line.blank for line in waiting):
            self.at -= len(waiting)
        self._add(run)

    def _row_of_marks(self, first: Line) -> list[str] | None:
        """Read "1. a 2. b": the line's own mark goes on within it."""
        pieces = rows.marked(first.whole)
        beside = self.lines[self.at + 1 : self.at + 2]
        if not pieces or any(_same_list(Run("marked", [], 0, 0), first, b) for b in beside):
            return None
        return pieces

    def _take(self, run: Run, lines: list[Line]) -> None:
        run.items[-1].below.extend(line for line in lines if not line.blank)
        if lines:
            run.end = max(run.end, lines[-1].end)

    def _resumes(self, run: Run, first: Line) -> bool:
        """Whether the numbering goes on within the next few lines."""
        last = run.items[-1].line.ordinal
        if last is None:
            return False
        for line in self.lines[self.at : self.at + 8]:
            if _marks_item(line) and _same_list(run, first, line):
                return line.ordinal == last + 1
            if line.level and not line.marker:
                return False
        return False

    # --- unmarked lines ---

    def _paragraph(self) -> None:
        begin = self.at
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if (
                line.blank
                or line.marker == "rule"
                or _marks_item(line)
                or (line.level and self.at > begin)
            ):
                break
            self.at += 1
        paragraph = self.lines[begin : self.at]
        if self.heads:
            self.heads[-1].below.extend(paragraph)
        if self._rows(paragraph):
            return
        if _is_plain_list(paragraph):
            items = [Item(line, line.text) for line in paragraph]
            self._add(Run("plain", items, paragraph[0].start, paragraph[-1].end))
            return
        self.lead = paragraph[-1].text

    def _rows(self, paragraph: list[Line]) -> bool:
        """Read label lines and sentences that name keywords; the rest becomes the lead."""
        taken = False
        section = self.lead
        for line in paragraph:
            self.lead = section
            found = _label_of(line.text)
            if found and found.value:
                self._row(line, found)
                taken = True
            elif found:
                self.heading, section, taken = found.label, "", True
            elif self._listed(line, alone=taken or len(paragraph) == 1 or _points(section)):
                section, taken = "", True
            else:
                section = line.text
        self.lead = section if taken else self.lead
        return taken

    def _listed(self, line: Line, *, alone: bool) -> bool:
        """Read a line that is a row of items, or a sentence that names some."""
        pieces = rows.wrapped(line.text)
        if not pieces and self._sentence(line):
            return True
        pieces = pieces or (_bare_row(line.text) if alone else None)
        if pieces:
            items = [Item(line, piece) for piece in pieces]
            self._add(Run("row", items, line.start, line.end))
        return bool(pieces)

    def _row(self, line: Line, found: inline.Labelled) -> None:
        value = rows.without_afterword(found.value)
        pieces = rows.row(value) or [value]
        run = Run(
            "row", [Item(line, piece) for piece in pieces], line.start, line.end, label=found.label
        )
        self._add(run)

    def _sentence(self, line: Line, text: str = "") -> bool:
        taken = False
        text = text or line.text
        for sentence in words.sentences(text) if len(text) < 2000 else []:
            if words.says("refers", sentence) and not sentence.lower().startswith("the "):
                continue
            named = _named_list(sentence)
            if named and (pieces := _pieces(named)):
                items = [Item(line, piece) for piece in pieces]
                self._add(Run("sentence", items, line.start, line.end, label=named.label))
                taken = True
        return taken


def _marks_item(line: Line) -> bool:
    return bool(line.marker) and line.marker != "rule"


def _same_list(run: Run, first: Line, line: Line) -> bool:
    if line.marker != first.marker or abs(line.indent - first.indent) > 1:
        return False
    if first.marker == "bullet":
        return line.sign == first.sign
    last = run.items[-1].line.ordinal if run.items else None
    if first.marker in ("number", "letter") and last is not None and line.ordinal is not None:
        return line.ordinal > last or line.ordinal == 1 == last
    return True


def _belongs_below(line: Line, first: Line, run: Run, waiting: list[Line]) -> bool:
    """Whether a line explains the item above it: further in, or right below."""
    if line.indent > first.indent + 1:
        return True
    return not _marks_item(line) and not waiting and not _labels_list(line)


_LONGEST_LISTED = 80
"""Characters of a term among others that a sentence lists."""
_POINTS_ON = re.compile(
    r"^(?:다음|아래|이와|이렇게|위와|상기)"
    r"|^(?:as follows|(?:the )?following|listed|here|these|those|they|this|that|which|what"
    r"|below)\b",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"[(（\[][^()（）\[\]]{0,30}[)）\]]|\d+")


def _points(lead: str) -> bool:
    return lead.endswith((":", "：")) or bool(words.announced(lead))


def _named_list(sentence: str) -> words.Named | None:
    """What a sentence names keywords with, and the list; None where it only points to one."""
    for language in words.LANGUAGES:
        named = language.named_list(sentence)
        if (
            named
            and not _POINTS_ON.search(named.listed)
            and words.announced(named.label) == "asked"
        ):
            return named
    return None


def _pieces(named: words.Named) -> list[str] | None:
    """What a sentence lists, where it is terms."""
    pieces = rows.row(named.listed) or [named.listed]
    if len(pieces) == 1:
        pieces = [piece for piece in words.conjoined(named.listed) if piece]
    longest = _LONGEST_LISTED if len(pieces) > 1 else _LONGEST_LISTED // 2
    unfit = any(len(piece) > longest or words.is_sentence(piece) for piece in pieces)
    return None if unfit or (named.several and len(pieces) < 2) else pieces


def _bare_row(text: str) -> list[str] | None:
    """Several short items on a line of their own, which is no sentence."""
    text = rows.without_afterword(text)
    pieces = rows.row(text)
    if not pieces or any(len(piece) > 50 for piece in pieces):
        return None
    if words.is_sentence(rows.tidy(text)) or words.is_courtesy(text):
        return None
    return pieces


def _names_list(line: Line) -> inline.Labelled | None:
    """Read "- 키워드(5개): a, b": a marked line whose label is the noun for what was asked."""
    found = inline.label(line.text) if line.marker else None
    if not found or not found.value or len(found.label) > 30:
        return None
    return found if _is_asked_noun(found.label) else None


def _is_asked_noun(label: str) -> bool:
    """Whether a label is the noun for what was asked, with what stands before it."""
    label = _BRACKETS.sub("", label).strip()
    named = any(
        m.end() == len(label) for lang in words.LANGUAGES for m in lang.asked.finditer(label)
    )
    return named and words.announced(label) == "asked"


def _is_title(line: Line) -> bool:
    """Whether a marked line is the title of the list below it: "🔑 **상담 키워드**"."""
    text = inline.plain(line.text)
    titled = line.level or text.endswith((":", "："))
    return bool(line.marker and titled) and len(text) <= 30 and _is_asked_noun(text.rstrip(":： "))


_BEHIND = re.compile(
    r"(?:→|->|➜|=>|—|–|[(（\[])\s?([^:：→()（）]{2,20})[:：]\s?([^:：]{1,100}?)[)）\]]?$"
)


def _named_behind(text: str) -> inline.Labelled | None:
    """Read "발화 1: ... → 키워드: 요양병원": the label stands behind what the line quotes."""
    found = _BEHIND.search(text, max(0, len(text) - 130))
    if not found or not found.start() or not _is_asked_noun(inline.plain(found[1])):
        return None
    return inline.Labelled(inline.plain(found[1]), inline.plain(found[2]))


def _labels_list(line: Line) -> bool:
    found = inline.label(line.text)
    return found is not None and words.announced(found.label) == "asked"


def _label_of(text: str) -> inline.Labelled | None:
    return _named_behind(text) or inline.label(text) or _known_dash(text)


_ARROW = re.compile(r"(?<!\s)\s*+(?:[▷▶►▸→»>=:]|=>|->)++\s*+")


def _known_dash(text: str) -> inline.Labelled | None:
    """Read "키워드 - a, b" and "키워드▷a ▷b": the label is the noun for what was asked."""
    found = inline.dash_label(text)
    if found and len(found.label) < 30 and _is_asked_noun(found.label):
        return found
    arrow = _ARROW.search(text, 1, 30)
    if arrow and _is_asked_noun(inline.plain(text[: arrow.start()])):
        return inline.Labelled(inline.plain(text[: arrow.start()]), text[arrow.end() :].strip())
    return None


def _is_plain_list(paragraph: list[Line]) -> bool:
    if len(paragraph) < 2:
        return False
    return all(
        len(inline.term(line.text).head or line.text) <= 40
        and not words.is_sentence(line.text)
        and not line.text.endswith((":", "："))
        for line in paragraph
    )
