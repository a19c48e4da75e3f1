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

from holdfast.parsers.layouts.strings import QUOTES, read_string
from holdfast.parsers.tree import Candidate, Leaf, Listing, Mapping, Tree

MAX_DEPTH = 100
"""Nesting beyond which a structure is given up as broken; no answer is that deep."""


_START = re.compile(
    r"[\[{［｛]"
    r"|(?<![\w.])[A-Za-z_]\w{0,40}(?=\(\s{0,20}[A-Za-z_]\w{0,40}\s?=\s?[^=\s])"
    r"|(?<![\w.])(?:listOf|List\.of|Set\.of|(?:Arrays\.)?asList|arrayOf|setOf|array"
    r"|list|set|tuple|c)(?=\(\s{0,20}[\"'])"
    r"|^[ \t]{0,20}\((?=\s{0,20}(?:[\"'“‘]|-?\d{1,15}(?:\.\d{1,15})?\s?,))",
    re.MULTILINE,
)
_SPACE = re.compile(r"\s+")
_COMMENT = re.compile(r"//[^\n]*|/\*(?:[^*]|\*(?!/)){0,500}+\*/|#(?=[ \t])[^\n]*")
_CALL = re.compile(r"(?:new\s)?[A-Za-z_][\w.]{0,60}\(")
_LIST_START = re.compile(r"\s{0,200}+(?:[\[{(\]\"'“‘「｛［\\\d+-]|[^\[\]\n]{0,300}\])")
_MAP_START = re.compile(
    r"\s{0,200}+(?:[{\}\"'“‘｛｝\\]|//|#|/\*"
    r"|[^\s:：={}\[\],]{1,40}(?:\s[^\s:：={}\[\],]{1,40}){0,3}\s?[:：=,}])"
)
_LABEL = re.compile(r"\[[^\[\]\n,\"'“”‘’{}:]{1,30}\][ \t]+(?=[^\s,.;:\]}])")
_CHECKBOX = re.compile(r"\[[ xX✓✔]\](?=[ \t]+[^\s,])")
_LINK = re.compile(r"\[[^\[\]\n]{1,200}\]\((?:https?:|#|/)[^()\s]{0,300}\)")
_COMMAND = re.compile(r"\\[A-Za-z]{1,30}\*?$")
_IDENTIFIER_BEFORE = re.compile(r"[A-Za-z_]\w{0,60}\Z")

_CLOSERS = {"}": "}", "]": "]", ")": ")", "｝": "}", "］": "]"}
_OPENERS = {"{": "}", "[": "]", "(": ")", "｛": "}", "［": "]"}


def find(text: str) -> Iterator[Candidate]:
    """Yield every bracketed structure, none within another."""
    place = 0
    while start := _START.search(text, place):
        begin = start.end() - 1 if start[0].endswith("(") else start.start()
        if not _may_start(text, begin):
            place = start.end()
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


def _may_start(text: str, at: int) -> bool:
    """Tell a structure from a bracket in prose, in Markdown or in LaTeX."""
    before = text[max(0, at - 40) : at]
    if text[at] in "[［":
        if before.endswith("\\") or _LINK.match(text, at):
            return False
        if _LABEL.match(text, at) and not text[text.rfind("\n", 0, at) + 1 : at].strip():
            return False
        if _CHECKBOX.match(text, at):
            return False
        return bool(_LIST_START.match(text, at + 1))
    if text[at] in "{｛":
        if before.endswith(("\\", "^", "_")) or _COMMAND.search(before):
            return False
        return bool(_MAP_START.match(text, at + 1))
    return True


@dataclass(slots=True)
class _Frame:
    """An open bracket: what was read in it so far."""

    node: Listing | Mapping
    closer: str
    key: str | None = None
    loose: list[Tree] = field(default_factory=list)
    """In a mapping: values not, or not yet, under a key."""


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
        elif char in ":：=" or text.startswith("=>", at):
            self._turn_to_key()
            self.place = at + (2 if text.startswith(("=>", ":="), at) else 1)
        elif char == "+" and self.last_string is not None:
            self.joins = True
            self.place = at + 1
        elif char in _OPENERS:
            self._open(char, "")
            self.place = at + 1
        elif char in QUOTES or text.startswith(('\\"', "\\'"), at):
            self._string()
        elif _CALL.match(text, at):
            self._call()
        else:
            self._bare()

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
        else:
            frame.node.soiled = True
        self.last_string = None

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
        if not any(frame.closer == closer for frame in self.stack):
            return
        while self.stack:
            last = self.stack[-1].closer == closer
            self._close()
            if last:
                return

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
        word = self.text[self.place : stop].rstrip()
        self.place = stop
        if word:
            self.last_string = None
            self._put(Leaf(word.removesuffix("\\"), cut=stop == len(self.text)))

    def _string(self) -> None:
        leaf, self.place = read_string(self.text, self.place)
        if self.joins and self.last_string is not None:
            self.last_string.text += leaf.text
            self.last_string.cut = leaf.cut
            self.joins = False
            return
        self.joins = False
        self._put(leaf)
        self.last_string = leaf


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
        return Listing(frame.loose, soiled=node.soiled)
    stray = [
        leaf for leaf in frame.loose if not (isinstance(leaf, Leaf) and leaf.text in ("...", "…"))
    ]
    node.soiled = node.soiled or bool(stray)
    return node
