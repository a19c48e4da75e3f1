"""The tolerant scanner: one bracketed structure, from its opening bracket to its end.

One pass, an own stack, no restart: what is opened is read to its end, or to the end of the text.
"""

from __future__ import annotations

import re

from holdfast.parsers.layouts import brackets, forgotten
from holdfast.parsers.layouts.bare import read_bare
from holdfast.parsers.layouts.endings import CLOSERS, FENCE_END, OPENERS, SPACE, Role, Where
from holdfast.parsers.layouts.exact import MAX_DEPTH, MORE_KEYS
from holdfast.parsers.layouts.frames import Frame
from holdfast.parsers.layouts.strings import QUOTES, read_string
from holdfast.parsers.layouts.unclosed import end_of_unclosed
from holdfast.parsers.tree import Leaf, Listing, Mapping, Tree

_COMMENT = re.compile(r"//[^\n]*|/\*(?>(?:[^*]|\*(?!/)){0,300})\*/|#(?=[ \t])[^\n]*")
_CODE_IN_REMARK = re.compile(r"[}\]]\s?,\s?[\"'][^\"'\n]{1,60}[\"']\s?:")
_CALL = re.compile(r"(?:new\s)?[A-Za-z_][\w.]{0,60}\(")
IDENTIFIER_BEFORE = re.compile(r"[A-Za-z_]\w{0,60}\Z")
_EMPTY = re.compile(r",\s{0,50}+[\]})]")
_FIRST_KEY = re.compile(r"\{\s{0,50}+[\"'“]?([^\"'“”:：,{}\[\]\n]{1,60}?)[\"'”]?\s?[:：]")
_MEMBER = re.compile(r"<(\w{1,60}\.\w{1,60}): [^<>\n]{1,200}>")
"""A member of an enum as Python shows it: <Level.URGENT: 'urgent'>."""


class Scan:
    """One structure, read from its opening bracket on."""

    def __init__(self, text: str, at: int) -> None:
        self.text = text
        self.begin = at
        self.place = at
        self.stack: list[Frame] = []
        self.root: Tree = Listing()
        self.broken = False
        self.joins = False
        self.last_string: Leaf | None = None
        self.lost = False
        """Whether a string ran to the end of the text that should have ended before."""
        self.mixed = False
        """Whether a list in a list holds leaves and, behind them, a list: a bracket may be lost."""

    def run(self) -> None:
        """Read it, to its end or to the end of the text."""
        self._open_root()
        while self.stack and self.place < len(self.text):
            self._step()
        self.lost = self.lost or (bool(self.stack) and self.mixed)
        while self.stack:
            self.stack[-1].node.soiled = self.stack[-1].node.soiled or self.lost
            self._close(cut=not self.lost)

    def _open_root(self) -> None:
        if self.text[self.place] in OPENERS:
            name = IDENTIFIER_BEFORE.search(self.text, max(0, self.place - 60), self.place)
            if name and self.text[self.place] == "{":
                self.begin = name.start()
            self._open(self.text[self.place], name[0] if name else "")
            self.place += 1
        else:
            self._call()

    def _step(self) -> None:
        text, at = self.text, self.place
        if self._skips():
            return
        char = text[at]
        if char in CLOSERS:
            self._shut(CLOSERS[char])
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
        elif char in OPENERS:
            self._open(char, "")
            self.place = at + 1
        elif char == "<" and (member := _MEMBER.match(text, at)):
            self._put(Leaf(member[1], quoted=True))
            self.place = member.end()
        elif char == "`" and FENCE_END.match(text, at):
            self._end()
        elif char in QUOTES or text.startswith(('\\"', "\\'"), at):
            self._string()
        elif _CALL.match(text, at):
            self._call()
        else:
            self._bare()

    def _skips(self) -> bool:
        """Skip blanks or a remark; a remark in one line with code ends where the code goes on."""
        text, at = self.text, self.place
        if text[at] not in "/#" and not text[at].isspace():
            return False
        if space := SPACE.match(text, at):
            self.place = space.end()
            if "\n" in space[0]:
                self.stack[-1].fresh = False
            return True
        remark = _COMMENT.match(text, at)
        if remark is None:
            return False
        code = _CODE_IN_REMARK.search(text, at, remark.end())
        self.place = code.start() if code else remark.end()
        return True

    def _end(self) -> None:
        """A fence ends here: what is open was never closed, but nothing was cut off."""
        while self.stack:
            self._close()

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
        frame.fresh = False
        if isinstance(frame.node, Mapping) and frame.key is not None:
            frame.node.pairs.append((frame.key, Leaf("")))
            frame.key = None
        elif frame.is_empty() and not _EMPTY.match(self.text, self.place):
            frame.node.soiled = True

    # --- keys ---

    def _turn_to_key(self) -> None:
        frame = self.stack[-1]
        frame.fresh = False
        if isinstance(frame.node, Mapping) and frame.loose and isinstance(frame.loose[-1], Leaf):
            key = frame.loose.pop()
            assert isinstance(key, Leaf)
            frame.key, frame.key_quoted = key.text, key.quoted
        elif not self._leave_list(frame):
            frame.node.soiled = True
        self.last_string = None

    def _leave_list(self, frame: Frame) -> bool:
        """A key within a list: ["a": 1] is a mapping, ["a", "b", "key": was not closed in time, and
        [{...}, "a": lacks a brace."""
        node = frame.node
        key = node.items[-1] if isinstance(node, Listing) and node.items else None
        if not isinstance(key, Leaf) or not key.quoted or not isinstance(node, Listing):
            return False
        if len(node.items) == 1:
            frame.node, frame.key = Mapping(soiled=node.soiled), key.text
            return True
        before = node.items[-2]
        if isinstance(before, Mapping) and before.pairs and before.pairs[0][0] == key.text:
            node.items.pop()
            self._push(Frame(Mapping(), "}", key=key.text))
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
        if char == "{":
            self._begin_record()
        closer = OPENERS[char]
        node = Mapping(name=name) if closer == "}" or (closer == ")" and name) else Listing()
        self._push(Frame(node, closer))
        self.last_string = None

    def _push(self, frame: Frame) -> None:
        outer = self.stack[-1] if self.stack else None
        frame.closers = (*(outer.closers if outer else ()), frame.closer)
        calls = frame.closer == ")" and isinstance(frame.node, Mapping)
        frame.in_call = calls or (outer is not None and outer.in_call)
        self.stack.append(frame)

    def _begin_record(self) -> None:
        """Where a record begins with the key of the one before, both are items of a list: the one
        before was never closed, or the list never opened."""
        frame = self.stack[-1] if self.stack else None
        if frame is None or not isinstance(frame.node, Mapping) or frame.key is not None:
            return
        key = _FIRST_KEY.match(self.text, self.place) if frame.node.pairs else None
        if key is None:
            return
        in_list = len(self.stack) > 1 and isinstance(self.stack[-2].node, Listing)
        if in_list and frame.node.pairs[0][0] == key[1]:
            self._close()
        elif records := frame.reopen_last(key[1]):
            self._push(Frame(records, "]"))

    def _leave_by_indent(self) -> None:
        left = brackets.open_by_indent(self.text, self.place, self.stack)
        while len(self.stack) > left:
            self._close()

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
        self._push(Frame(Mapping(name=name), ")"))
        self.place = call.end()

    def _shut(self, closer: str) -> None:
        """Close what the bracket closes; see `brackets` for one that is not the one due."""
        due = self.stack[-1]
        if closer == "]" and due.mended:
            due.node.soiled = True
        if due.closer == closer:
            if not (closer == "}" and self._goes_on()):
                self._close()
        elif closer == "}" and due.closer == "]" and isinstance(due.node, Mapping):
            self.stack.pop()
            self._push(Frame(Listing([due.closed(cut=False)]), "]"))  # ["a": 1}, {"a": 2}]
        else:
            self._shut_another(closer, brackets.closing(self.text, self.place, self.stack))

    def _shut_another(self, closer: str, answer: brackets.Answer) -> None:
        if answer == "doubt":
            self._soil()
        elif answer == "skip" and closer == "]":
            self.stack[-1].wrap_last()
        elif answer == "instead":
            self._close_by_another()
        elif answer == "through":
            while self.stack[-1].closer != closer:
                self._close_by_another()
            self._close()

    def _close_by_another(self) -> None:
        """Close what has no closing bracket of its own; with nothing in it, it is debris."""
        frame = self.stack[-1]
        frame.node.soiled = frame.node.soiled or frame.is_empty()
        self._close()

    def _goes_on(self) -> bool:
        """Whether a brace that would end the whole is a slip: more keys follow behind it."""
        return (
            len(self.stack) == 1
            and isinstance(self.stack[0].node, Mapping)
            and bool(MORE_KEYS.match(self.text, self.place + 1))
        )

    def _close(self, *, cut: bool = False) -> None:
        node = self.stack.pop().closed(cut=cut)
        self.last_string = None
        if self.stack:
            self.mixed = self.mixed or self._is_mixed(node)
            self._put(node)
        else:
            self.root = node

    def _is_mixed(self, node: Tree) -> bool:
        outer = self.stack[-1].node
        return (
            isinstance(node, Listing)
            and isinstance(outer, Listing)
            and bool(outer.items)
            and isinstance(outer.items[-1], Leaf)
        )

    def _put(self, node: Tree) -> None:
        self.stack[-1].put(node)
        if isinstance(node, Leaf) and node.soiled:
            self._soil()

    def _soil(self) -> None:
        """Where no one can tell where a string ends, all that is open around it is in doubt."""
        for frame in self.stack:
            frame.node.soiled = True

    # --- leaves ---

    def _where(self) -> Where:
        frame = self.stack[-1]
        waits = frame.key is not None or frame.fresh or self.joins
        if isinstance(frame.node, Mapping) and not waits:
            self._leave_by_indent()
            frame = self.stack[-1]
            return Where("key", frame.closers)
        if frame.in_call:
            return Where("argument", frame.closers)
        role: Role = "value" if isinstance(frame.node, Mapping) else "item"
        return Where(role, frame.closers, frame.key_quoted)

    def _bare(self) -> None:
        words, self.place = read_bare(self.text, self.place, self._where())
        for word in words:
            self.last_string = None
            self._put(word)

    def _string(self) -> None:
        where = self._where()
        if where.role == "key" and self.stack[-1].closer == ")":
            where = Where("argument", where.closers)
        leaf, end, odd, holds_quotes = read_string(self.text, self.place, where)
        if leaf.soiled and self._mend():
            return
        if leaf.cut and not leaf.soiled:
            end = end_of_unclosed(self.text, leaf, where, is_plain=not holds_quotes)
        if leaf.cut and leaf.soiled:
            self.lost, leaf.cut = True, False
        self.place = end
        if self.joins and self.last_string is not None:
            self.last_string.text += leaf.text
            self.last_string.cut = leaf.cut
            self.last_string.soiled = self.last_string.soiled or leaf.soiled
            self.joins = False
            return
        self.joins = False
        self._note_odd(leaf, odd)
        self._put(leaf)
        self.last_string = leaf

    def _mend(self) -> bool:
        """Read a list of strings of which one lacks a quote anew, and go on at its end."""
        frame = self.stack[-1]
        if not isinstance(frame.node, Listing) or frame.node.soiled or frame.closer != "]":
            return False
        mended = forgotten.strings_of(self.text, self.place)
        if mended is None:
            return False
        frame.node.items[:], self.place = mended
        return True

    def _note_odd(self, leaf: Leaf, odd: str) -> None:
        """Soil items of which one has a quote too many before it, one behind: they may be one."""
        frame = self.stack[-1]
        if odd == "start":
            frame.odd = leaf
        elif odd and frame.odd is not None:
            leaf.soiled = frame.odd.soiled = True
