"""JSON and its broken and foreign relatives: Python and JavaScript literals, calls, comments,
single or curly quotes, full-width marks, missing commas, unquoted keys, escaped quotes, cut ends.

Written by hand because no library reads such text with places, in linear time, without making
things up after a cut. One pass, an own stack, no restart: what is opened is read to its end, or to
the end of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from holdfast.parsers.layouts.exact import MAX_DEPTH, MORE_KEYS, at
from holdfast.parsers.layouts.moments import moment_of
from holdfast.parsers.layouts.openings import may_start
from holdfast.parsers.layouts.strings import QUOTES, read_string
from holdfast.parsers.tree import Candidate, Leaf, Listing, Mapping, Tree

_START = re.compile(
    r"[\[{［｛]"
    r"|(?<![\w.])[A-Za-z_]\w{0,40}(?=\(\s{0,20}[A-Za-z_]\w{0,40}\s?=\s?[^=\s])"
    r"|(?<![\w.])(?:listOf|List\.of|Set\.of|(?:Arrays\.)?asList|arrayOf|setOf|array"
    r"|list|set|tuple|c)(?=\(\s{0,20}[\"'])"
    r"|\((?=-?\d{1,15}(?:\.\d{1,15})?(?:\s?,\s?-?\d{1,15}(?:\.\d{1,15})?){1,6}\))"
    r"|^[ \t]{0,20}\((?=\s{0,20}(?:[\"'“‘]|-?\d{1,15}(?:\.\d{1,15})?\s?,))",
    re.MULTILINE,
)
_SPACE = re.compile(r"\s+")
_COMMENT = re.compile(r"//[^\n]*|/\*(?:[^*]|\*(?!/)){0,300}+\*/|#(?=[ \t])[^\n]*")
_CALL = re.compile(r"(?:new\s)?[A-Za-z_][\w.]{0,60}\(")
_IDENTIFIER_BEFORE = re.compile(r"[A-Za-z_]\w{0,60}\Z")

_MEMBER = re.compile(r"<(\w{1,60}\.\w{1,60}): [^<>\n]{1,200}>")
"""A member of an enum as Python shows it: <Level.URGENT: 'urgent'>."""
_THOUSANDS = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+(?:\.\d{1,20})?(?=\s{0,200}+[,}\n])")
_CLOSERS = {"}": "}", "]": "]", ")": ")", "｝": "}", "］": "]"}
_OPENERS = {"{": "}", "[": "]", "(": ")", "｛": "}", "［": "]"}


def find(text: str) -> Iterator[Candidate]:
    """Yield every bracketed structure, none within another."""
    place = 0
    while start := _START.search(text, place):
        begin = start.end() - 1 if start[0].endswith("(") else start.start()
        if not may_start(text, begin):
            place = start.end()
            continue
        exact = at(text, begin) if text[begin] in "[{" and not _is_called(text, begin) else None
        if exact:
            place = exact[1]
            yield Candidate(exact[0], begin, place, "literal")
            continue
        scan = _Scan(text, begin)
        scan.run()
        place = len(text) if scan.broken else max(scan.place, start.end())
        yield Candidate(scan.root, scan.begin, place, "literal", scan.broken)


def read(text: str) -> Tree | None:
    """Return the one structure that the whole text is, or None: for values within values."""
    found = list(find(text))
    if len(found) != 1 or text[: found[0].start].strip() or text[found[0].end :].strip(" \n.;,"):
        return None
    return found[0].tree


def _is_called(text: str, at: int) -> bool:
    """Whether a name stands right before the bracket: name{...}."""
    return text[at] == "{" and bool(_IDENTIFIER_BEFORE.search(text, max(0, at - 60), at))


@dataclass(slots=True)
class _Frame:
    """An open bracket: what was read in it so far."""

    node: Listing | Mapping
    closer: str
    key: str | None = None
    loose: list[Tree] = field(default_factory=list)
    """In a mapping: values not, or not yet, under a key."""
    mended: bool = False
    """Whether a list in it was closed where a key came."""


class _Scan:
    """One structure, read from its opening bracket on."""

    def __init__(self, text: str, at: int) -> None:
        self.text = text
        self.begin = at
        self.place = at
        self.stack: list[_Frame] = []
        self.root: Tree = Listing()
        self.broken = False
        self.joins = False
        self.last_string: Leaf | None = None

    def run(self) -> None:
        self._open_root()
        while self.stack and self.place < len(self.text):
            self._step()
        while self.stack:
            self._close(cut=True)

    def _open_root(self) -> None:
        if self.text[self.place] in _OPENERS:
            name = _IDENTIFIER_BEFORE.search(self.text, max(0, self.place - 60), self.place)
            if name and self.text[self.place] == "{":
                self.begin = name.start()
            self._open(self.text[self.place], name[0] if name else "")
            self.place += 1
        else:
            self._call()

    def _step(self) -> None:
        text, at = self.text, self.place
        skip = _SPACE.match(text, at) or _COMMENT.match(text, at)
        if skip:
            self.place = skip.end()
            return
        char = text[at]
        if char in _CLOSERS:
            self._shut(_CLOSERS[char])
            self.place = at + 1
        elif char in ",，;、":
            self._no_value()
            self.place = at + 1
        elif char == ":" and self._begins_symbol():
            self.place = at + 1
        elif char in ":：=" or text.startswith("=>", at):
            self._turn_to_key()
            self.place = at + (2 if text.startswith(("=>", ":="), at) else 1)
        elif char == "+" and self.last_string is not None:
            self.joins = True
            self.place = at + 1
        elif char in _OPENERS:
            self._open(char, "")
            self.place = at + 1
        elif char == "<" and (member := _MEMBER.match(text, at)):
            self._put(Leaf(member[1], quoted=True))
            self.place = member.end()
        elif char in QUOTES or text.startswith(('\\"', "\\'"), at):
            self._string()
        elif _CALL.match(text, at):
            self._call()
        else:
            self._bare()

    def _begins_symbol(self) -> bool:
        """Whether a colon is the sign of a Ruby symbol: :route => :coast."""
        frame = self.stack[-1]
        follows = self.text[self.place + 1 : self.place + 2]
        waits = isinstance(frame.node, Listing) or not frame.loose
        return (
            waits and (follows.isalpha() or follows == "_") and self.text[self.place - 1] in " {[,"
        )

    def _no_value(self) -> None:
        """A key was given and no value: the reply left it open."""
        frame = self.stack[-1]
        if isinstance(frame.node, Mapping) and frame.key is not None:
            frame.node.pairs.append((frame.key, Leaf("")))
            frame.key = None

    def _turn_to_key(self) -> None:
        frame = self.stack[-1]
        if isinstance(frame.node, Mapping) and frame.loose and isinstance(frame.loose[-1], Leaf):
            key = frame.loose.pop()
            frame.key = key.text if isinstance(key, Leaf) else None
        elif not self._leave_list(frame):
            frame.node.soiled = True
        self.last_string = None

    def _leave_list(self, frame: _Frame) -> bool:
        """A key within a list: ["a": 1] is a mapping, ["a", "b", "key": was not closed in time."""
        node = frame.node
        key = node.items[-1] if isinstance(node, Listing) and node.items else None
        if not isinstance(key, Leaf) or not key.quoted or not isinstance(node, Listing):
            return False
        if len(node.items) == 1:
            frame.node, frame.key = Mapping(), key.text
            return True
        outer = self.stack[-2] if len(self.stack) > 1 else None
        if not outer or not isinstance(outer.node, Mapping) or outer.key is None:
            return False
        node.items.pop()
        self._close()
        outer.key, outer.mended = key.text, True
        return True

    # --- brackets ---

    def _open(self, char: str, name: str) -> None:
        if self._too_deep():
            return
        closer = _OPENERS[char]
        node = Mapping(name=name) if closer == "}" or (closer == ")" and name) else Listing()
        self.stack.append(_Frame(node, closer))
        self.last_string = None

    def _too_deep(self) -> bool:
        """Give the structure up, to the end of the text: what is left of it is no answer either."""
        if len(self.stack) >= MAX_DEPTH:
            self.broken = True
            self.stack.clear()
            self.place = len(self.text)
        return self.broken

    def _call(self) -> None:
        if self._too_deep():
            return
        call = _CALL.match(self.text, self.place)
        assert call
        name = call[0][:-1].removeprefix("new ").strip()
        self.stack.append(_Frame(Mapping(name=name), ")"))
        self.place = call.end()

    def _shut(self, closer: str) -> None:
        """Close the nearest bracket of that kind, with what stands open within it."""
        if closer == "]" and self.stack[-1].mended:
            self.stack[-1].node.soiled = True
        if not any(frame.closer == closer for frame in self.stack):
            return
        if closer == "}" and self._goes_on():
            if isinstance(self.stack[-1].node, Listing):
                self._close()
            return
        while self.stack:
            last = self.stack[-1].closer == closer
            self._close()
            if last:
                return

    def _goes_on(self) -> bool:
        """Whether a brace that would end the whole is a slip: more keys follow behind it."""
        ends = len(self.stack) == 1 or (
            len(self.stack) == 2 and isinstance(self.stack[-1].node, Listing)
        )
        root = self.stack[0].node
        return (
            ends and isinstance(root, Mapping) and bool(MORE_KEYS.match(self.text, self.place + 1))
        )

    def _close(self, *, cut: bool = False) -> None:
        frame = self.stack.pop()
        node: Tree = frame.node
        if isinstance(node, Mapping):
            if frame.key is not None:
                node.pairs.append((frame.key, Leaf("", cut=cut)))
            if (
                cut
                and frame.key is None
                and frame.loose
                and isinstance(key := frame.loose[-1], Leaf)
            ):
                frame.loose.pop()  # it may have been about to become a key
                node.pairs.append((key.text, Leaf("", quoted=True, cut=True)))
            node = _settled(node, frame)
        node.cut = node.cut or cut
        self.last_string = None
        if self.stack:
            self._put(node)
        else:
            self.root = node

    def _put(self, node: Tree) -> None:
        frame = self.stack[-1]
        if isinstance(frame.node, Listing):
            frame.node.items.append(node)
        elif frame.key is not None:
            frame.node.pairs.append((frame.key, node))
            frame.key = None
        else:
            frame.loose.append(node)

    # --- leaves ---

    def _bare(self) -> None:
        frame = self.stack[-1]
        in_key = isinstance(frame.node, Mapping) and frame.key is None
        in_call = any(open_.closer == ")" for open_ in self.stack)
        ends = _BARE_KEY if in_key else _BARE_IN_CALL if in_call else _BARE_VALUE
        end = ends.search(self.text, self.place + 1)
        stop = end.start() if end else len(self.text)
        if frame.key is not None and (number := _THOUSANDS.match(self.text, self.place)):
            stop = number.end()
        if frame.key is not None and not in_call:
            stop = _end_of_prose(self.text, self.place, stop)
        word = self.text[self.place : stop].rstrip()
        self.place = stop
        if word:
            self.last_string = None
            self._put(_bare_leaf(word.removesuffix("\\"), cut=stop == len(self.text)))

    def _string(self) -> None:
        leaf, self.place = read_string(self.text, self.place)
        if leaf.cut and not leaf.soiled:
            self._take_closers(leaf)
        if self.joins and self.last_string is not None:
            self.last_string.text += leaf.text
            self.last_string.cut = leaf.cut
            self.joins = False
            return
        self.joins = False
        self._put(leaf)
        self.last_string = leaf

    def _take_closers(self, leaf: Leaf) -> None:
        """A string that runs to the end over just the brackets that are open lacks its quote."""
        due = "".join(frame.closer for frame in reversed(self.stack))
        flat = "".join(leaf.text[-200:].split())
        if (
            due
            and flat.endswith(due)
            and len(flat) > len(due)
            and "\n" not in leaf.text.rstrip()[: -len(due)]
        ):
            place = len(self.text)
            for closer in reversed(due):
                place = self.text.rindex(closer, 0, place)
            text = leaf.text[: len(leaf.text) - (len(self.text) - place)].rstrip()
            if any(text.count(opener) != text.count(closer) for opener, closer in ("[]", "{}")):
                return  # the brackets may be its own
            leaf.text = text
            leaf.cut, leaf.unclosed, self.place = False, True, place


_NEXT_KEY = re.compile(r"[,，]\s*+[\"'“]?[^\s,，:：=\"'{}\[\]][^,，:：={}\[\]\n]{0,40}\s?[:：=]")


def _end_of_prose(text: str, begin: int, stop: int) -> int:
    """A bare text goes on over a comma that no key stands behind: {why: tired, no sleep, n: 2}."""
    while (
        text[stop : stop + 1] in (",", "，")
        and any(c.isalpha() for c in text[begin:stop])
        and not _NEXT_KEY.match(text, stop)
        and (more := _BARE_VALUE.search(text, stop + 1))
        and more[0] in ",，}"
        and any(c.isalpha() for c in text[stop + 1 : more.start()])
        and not set("\"'“”") & set(text[begin : more.start()])
    ):
        stop = more.start()
    return stop


def _bare_leaf(word: str, *, cut: bool) -> Leaf:
    """A bare word with one quote, at its end, lacks the other; any other quote in it is debris."""
    if word.endswith('"') and word.count('"') == 1:
        return Leaf(word[:-1], quoted=True)
    return Leaf(word, cut=cut, soiled='"' in word)


_BARE_KEY = re.compile(r"[:：=,，{}\[\]()｛｝［］\n]")
_BARE_VALUE = re.compile(r"[,，、{}\[\]｛｝［］\n]")
_BARE_IN_CALL = re.compile(r"[,，{}\[\]｛｝［］\n)]")


def _settled(node: Mapping, frame: _Frame) -> Tree:
    """Decide what a mapping with loose values was: a set, a wrapped value, or damaged."""
    if not frame.loose:
        return node
    if not node.pairs:
        if node.name and frame.closer == ")" and len(frame.loose) == 1:
            return frame.loose[0]
        if moment := moment_of(node.name, frame.loose):
            return moment
        return Listing(frame.loose, soiled=node.soiled)
    stray = [
        leaf for leaf in frame.loose if not (isinstance(leaf, Leaf) and leaf.text in ("...", "…"))
    ]
    node.soiled = node.soiled or bool(stray)
    return node
