"""An open bracket of the literal scanner: what was read in it so far, and what it was."""

from __future__ import annotations

from dataclasses import dataclass, field

from holdfast.parsers.layouts.moments import moment_of
from holdfast.parsers.tree import Leaf, Listing, Mapping, Tree

_ELLIPSES = ("...", "…", "......", "……")


@dataclass(slots=True)
class Frame:
    """What was read in a bracket so far."""

    node: Listing | Mapping
    closer: str
    key: str | None = None
    key_quoted: bool = False
    """Whether the key has quotes."""
    loose: list[Tree] = field(default_factory=list)
    """In a mapping: values not, or not yet, under a key."""
    fresh: bool = False
    """Whether nothing, not even a comma, stands behind the last loose one."""
    mended: bool = False
    """Whether a list in it was closed where a key came."""
    closers: tuple[str, ...] = ()
    """What closes it and all that is open around it, outermost first."""
    column: int = -1
    """Where the first of its keys stands in its line, if it begins the line."""
    in_call: bool = False
    """Whether it, or what is open around it, is the call of a name."""
    odd: Leaf | None = None
    """A string that began with one quote too many."""

    def put(self, node: Tree) -> None:
        """Add a value: as an item, under its key, or loose."""
        if isinstance(self.node, Listing):
            self.node.items.append(node)
            return
        if self.key is not None:
            self.node.pairs.append((self.key, node))
            self.key = None
        elif self.fresh and isinstance(key := self.loose[-1], Leaf) and key.quoted:
            self.loose.pop()  # its colon is missing
            self.fresh = False
            self.node.soiled = self.node.soiled or key.soiled
            self.node.pairs.append((key.text, node))
        else:
            self.loose.append(node)
            self.fresh = isinstance(node, Leaf) and node.quoted and self.closer != ")"

    def wrap_last(self) -> None:
        """See the string behind the last key as the item of a list: its closing bracket came."""
        pairs = self.node.pairs if isinstance(self.node, Mapping) and self.key is None else []
        if pairs and not self.loose and isinstance(last := pairs[-1][1], Leaf) and last.quoted:
            pairs[-1] = (pairs[-1][0], Listing([last]))

    def reopen_last(self, first_key: str) -> Listing | None:
        """See the object behind the last key as the first of a list, where another follows that
        begins with the same key: {"a": {"n": 1}, {"n": 2}]."""
        pairs = self.node.pairs if isinstance(self.node, Mapping) and self.key is None else []
        last = pairs[-1][1] if pairs and not self.loose else None
        if not isinstance(last, Mapping) or last.names()[:1] != [first_key]:
            return None
        self.key = pairs.pop()[0]
        return Listing([last])

    def is_empty(self) -> bool:
        """Whether nothing was read in it."""
        parts = self.node.items if isinstance(self.node, Listing) else self.node.pairs
        return not parts and not self.loose and self.key is None

    def closed(self, *, cut: bool) -> Tree:
        """Return what it was, closed by a bracket or, `cut`, by the end of the reply."""
        node = self.node
        if isinstance(node, Listing):
            _drop_ellipsis(node)
        else:
            if self.key is not None:
                node.pairs.append((self.key, Leaf("", cut=cut)))
            elif cut and self.loose and isinstance(key := self.loose[-1], Leaf):
                self.loose.pop()  # it may have been about to become a key
                node.pairs.append((key.text, Leaf("", quoted=True, cut=True)))
            settled = _settled(node, self)
            settled.cut = settled.cut or cut
            return settled
        node.cut = node.cut or cut
        return node


def _drop_ellipsis(node: Listing) -> None:
    """A bare ellipsis behind words or numbers only says "and so on"; behind records it stands for
    those that were left out."""
    if len(node.items) < 2:
        return
    before, last = node.items[-2:]
    is_ellipsis = isinstance(last, Leaf) and not last.quoted and last.text in _ELLIPSES
    if is_ellipsis and isinstance(before, Leaf):
        node.items.pop()


def _settled(node: Mapping, frame: Frame) -> Tree:
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
        leaf for leaf in frame.loose if not (isinstance(leaf, Leaf) and leaf.text in _ELLIPSES)
    ]
    node.soiled = node.soiled or bool(stray)
    return node
