"""Lists in free text: lines that belong together, with what announces them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from holdfast.parsers import words
from holdfast.parsers.outline import hashtags, inline, labels, ordinals, plain, rows, tallies
from holdfast.parsers.outline.lines import Line

_MOST_MARKS = 12
"""Lines of one list that may each have a mark of its own."""

RunKind = Literal["marked", "plain", "row", "sentence", "counted"]


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
        """Where nothing else lists: headings of one level, each with a paragraph below, or none."""
        title = self.heads[0] if self.heads and plain.asks(self.heads[0].line) else None
        heads = self.heads[1:] if title and not title.below else self.heads
        levels = [item.line.level for item in heads]
        inmost = max(levels, default=0)
        own = [item for item in heads if item.line.level == inmost]
        below = sum(bool(item.below) for item in own)
        if len(own) < 2 or below not in (0, len(own)) or (not below and len(own) < len(heads)):
            return []
        outer = [item for item in heads if item.line.level < inmost]
        last = own[-1].below[-1] if below else own[-1].line
        run = Run("marked", own, own[0].line.start, last.end)
        run.heading = title.text if title else inline.plain(outer[0].text) if outer else ""
        run.lead = self.opening
        return [run]

    def _head(self, line: Line) -> None:
        text = inline.plain(line.text).rstrip(":： ")
        pieces = rows.row(inline.plain(line.text)) if not line.marker else None
        if pieces and len(pieces) > 2 and words.announced(self.lead) == "asked":
            items = [Item(line, piece) for piece in pieces]
            self._add(Run("row", items, line.start, line.end))
            self.at += 1
            return
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
        if labels.is_title(first) or self._heads_list(first) or self._heads_others(first):
            self._head(first)
            return
        if self._alone(first):
            self.at += 1
            return
        run = Run("marked", [Item(first, first.text)], first.start, first.end)
        mixed = self._mixed(first)
        self.at += 1
        waiting: list[Line] = []
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if line.blank:
                waiting.append(line)
            elif labels.names_list(line) or labels.named_behind(line.text) or labels.is_title(line):
                break
            elif _marks_item(line) and (line in mixed or _same_list(run, first, line)):
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

    def _alone(self, first: Line) -> bool:
        """Read a marked line that is a list by itself: "- 키워드: a, b", "1. a 2. b"."""
        if found := labels.names_list(first) or labels.named_behind(first.text):
            self._row(first, found)
            return True
        pieces = self._row_of_marks(first)
        if pieces and not self._sentence(first, first.whole):
            items = [Item(first, piece) for piece in pieces]
            self._add(Run("row", items, first.start, first.end))
        return bool(pieces)

    def _mixed(self, first: Line) -> list[Line]:
        """Lines of one list of which each has a mark of its own."""
        found: list[Line] = []
        for line in self.lines[self.at : self.at + _MOST_MARKS]:
            if line.marker not in ("bullet", "emoji") or line.indent != first.indent:
                break
            found.append(line)
        return found if len(found) > 2 and len({x.sign for x in found}) == len(found) else []

    def _heads_list(self, first: Line) -> bool:
        """Read "□ 핵심 키워드" above "ㅇ a": the noun alone, over lines of another mark."""
        below = next((b for b in self.lines[self.at + 1 : self.at + 3] if not b.blank), None)
        if not below or not _marks_item(below) or not plain.asks(first):
            return False
        return below.indent > first.indent or below.sign != first.sign

    def _heads_others(self, first: Line) -> bool:
        """Read "🎯 **다음 목표**" above "- a" as a title, where the keywords had such a title."""
        if first.marker != "emoji" or not first.level or words.announced(self.heading) != "asked":
            return False
        below = next((b for b in self.lines[self.at + 1 : self.at + 3] if not b.blank), None)
        if not below or not _marks_item(below):
            return False
        text = inline.plain(first.text)
        other = words.announced(text) == "other" or words.says("errands", text)
        return other and below.sign != first.sign and below.level == 0

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
        if len(paragraph) == 1 and (spread := self._spread(begin)):
            self._plain(spread)
        elif not self._rows(paragraph):
            self.lead = paragraph[-1].text

    def _spread(self, begin: int) -> list[Line]:
        """Terms that stand one by one, a blank line between each two."""
        found: list[Line] = []
        end = begin
        for at in range(begin, len(self.lines)):
            line = self.lines[at]
            if line.blank:
                continue
            if _marks_item(line) or line.level or not plain.is_term(line) or plain.asks(line):
                break
            begins = found and inline.label(line.text) and not inline.label(found[0].text)
            if begins or labels.names_answer(line.text):
                return []
            found.append(line)
            end = at + 1
        if len(found) < 3:
            return []
        self.at = end
        return found

    def _plain(self, lines: list[Line]) -> None:
        if hashtags.are_titled([line.text for line in lines]):
            self.lead, *lines = lines[0].text, *lines[1:]
        items = [Item(line, piece) for line in lines for piece in plain.tags(line)]
        self._add(Run("plain", items, lines[0].start, lines[-1].end))

    def _rows(self, paragraph: list[Line]) -> bool:
        """Read label lines, sentences that name keywords, plain lines; the rest is the lead."""
        taken = False
        section = self.lead
        at = 0
        while at < len(paragraph):
            line = paragraph[at]
            self.lead = section
            found = labels.label_of(line.text)
            pointed = at == 0 or taken or labels.points(section)
            stretch = plain.stretch(paragraph, at) if pointed and not found else []
            if parts := labels.labelled_parts(line.text):
                for part in parts:
                    self._row(line, part)
                section, taken = "", True
            elif found and found.value:
                if self._counted(line) is None:
                    self._row(line, found)
                taken = True
            elif found:
                self.heading, section, taken = found.label, "", True
            elif at and len(stretch) == 1 and (spread := self._spread(self.at - 1)):
                self._plain(spread)
                return True
            elif len(stretch) > 1:
                self._plain(stretch)
                section, taken = "", True
                at += len(stretch) - 1
            elif self._listed(line, alone=pointed and (at > 0 or self._stands_alone(paragraph))):
                section, taken = labels.lead_behind(line.text), True
            else:
                section = line.text
            at += 1
        self.lead = section if taken else self.lead
        return taken

    def _stands_alone(self, paragraph: list[Line]) -> bool:
        """Whether the first line is all there is of its kind: behind it the reply closes; or the
        reply begins with it and goes on with something that has a label."""
        rest = paragraph[1:]
        labelled = not self.runs and bool(rest) and labels.label_of(rest[0].text) is not None
        return labelled or plain.only_closes(rest)

    def _listed(self, line: Line, *, alone: bool) -> bool:
        """Read a line that is a row of items, or a sentence that names some."""
        counted = self._counted(line)
        if counted is not None:
            return bool(counted)
        tags = line.text.startswith("#")
        pieces = hashtags.row(line.text) if tags else rows.wrapped(line.text)
        if not pieces and self._sentence(line):
            return True
        lead, rest = rows.without_preamble(line.text) if alone and not pieces else ("", "")
        pieces = pieces or (labels.bare_row(rest) if alone else None)
        if pieces:
            items = [Item(line, piece) for piece in pieces]
            self._add(Run("row", items, line.start, line.end, lead=lead))
        return bool(pieces)

    def _counted(self, line: Line) -> list[str] | None:
        """Read a line that counts off its terms; none where it does and they are none."""
        counted = tallies.counted_off(line.text)
        if counted is None:
            counted = ordinals.counted_off(line.text)
        if counted:
            items = [Item(line, piece) for piece in counted]
            self._add(Run("counted", items, line.start, line.end))
        return counted

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
            added = words.added(sentence) if taken else ""
            named = labels.named_list(added or sentence)
            if added and named:
                more = rows.row(named.listed) or [named.listed]
                self.runs[-1].items += [Item(line, piece) for piece in more]
                continue
            if named and (pieces := labels.pieces_of(named)):
                items = [Item(line, piece) for piece in pieces]
                self._add(Run("sentence", items, line.start, line.end, label=named.label))
                taken = True
        return taken


def _marks_item(line: Line) -> bool:
    return bool(line.marker) and line.marker != "rule"


def _same_list(run: Run, first: Line, line: Line) -> bool:
    last = run.items[-1].line.ordinal if run.items else None
    goes_on = last is not None and line.ordinal == last + 1 and line.sign == first.sign
    if line.marker != first.marker or (abs(line.indent - first.indent) > 1 and not goes_on):
        return False
    if line.fenced != first.fenced:
        return False
    if first.marker == "bullet":
        return line.sign == first.sign
    if first.marker in ("number", "letter") and last is not None and line.ordinal is not None:
        return line.ordinal > last or line.ordinal == 1 == last
    return True


def _points_back(line: Line, first: Line, run: Run) -> bool:
    """Whether an arrow leads from the item above to what explains it, as it did from those before:
    an arrow below the last item alone may lead to anything."""
    if line.sign not in _ARROWS or first.sign in _ARROWS:
        return False
    longer = len(line.text) > len(run.items[-1].text)
    return longer and all(item.below for item in run.items[:-1]) and not labels.labels_list(line)


_ARROWS = frozenset("→⇒➔➜➡")


def _belongs_below(line: Line, first: Line, run: Run, waiting: list[Line]) -> bool:
    """Whether a line explains the item above it: further in, or right below."""
    if line.indent > first.indent + 1 or _points_back(line, first, run):
        return True
    return not _marks_item(line) and not waiting and not labels.labels_list(line)
