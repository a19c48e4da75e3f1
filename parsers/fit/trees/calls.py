"""Calls of a tool: what is called, and whether its arguments are the answer or the question."""

from __future__ import annotations

from holdfast.parsers.fit.leaves import structure_of
from holdfast.parsers.fit.names.others import is_others, tokens_of
from holdfast.parsers.tree import Leaf, Listing, Mapping, Tree
from holdfast.parsers.words.key_names import (
    ARGUMENTS,
    CALLED,
    FINAL_CALLS,
    LOOKS_UP,
    TAKES_AWAY,
    WITHOUT,
)
from holdfast.schemas.picture import Record, fold


def is_call(node: Tree) -> bool:
    """Whether an object names what it calls and holds the arguments."""
    keys = set(map(fold, node.names())) if isinstance(node, Mapping) else set()
    return not keys.isdisjoint(CALLED) and not keys.isdisjoint(ARGUMENTS)


def looks_up(node: Mapping) -> bool:
    """Whether an object is a call of something that looks up what it is given, or takes it away,
    so that its arguments are not the answer."""
    if not is_call(node):
        return False
    names = [tokens for name in _called(node) if (tokens := tokens_of(name))]
    return any(tokens[0] in LOOKS_UP or WITHOUT.intersection(tokens) for tokens in names)


def is_done_to(node: Mapping, shape: Record) -> bool:
    """Whether code calls something that looks up or takes away: search_tickets(title="...")."""
    named = tokens_of(node.name)
    return len(named) > 1 and named[0] in LOOKS_UP and fold(node.name) != fold(shape.name)


def takes_away(key: str, own: frozenset[str]) -> bool:
    """Whether a key is what a call does to an object that it takes away: "delete_ticket"."""
    named = tokens_of(key)
    return len(named) > 1 and named[0] in TAKES_AWAY and named[0] not in own


def calls_type(node: Mapping, shape: Record) -> bool:
    """Whether what is called has the type's own name, or is the end of an agent's work: its
    arguments are the fields."""
    called = {fold(name) for name in _called(node)}
    return fold(shape.name) in called or not FINAL_CALLS.isdisjoint(called)


def _called(node: Mapping) -> list[str]:
    return [v.text for k, v in node.pairs if fold(k) in CALLED and isinstance(v, Leaf)]


def unwrapped(node: Mapping) -> Mapping:
    """From a tag around the text of an object take the object: <tool_call>{...}</tool_call>."""
    if len(node.pairs) != 1 or node.soiled:
        return node
    key, value = node.pairs[0]
    inner = structure_of(value) if isinstance(value, Leaf) and not value.soiled else None
    return inner if isinstance(inner, Mapping) and not is_others(key) else node


def holds_lists(arguments: Mapping) -> bool:
    """Whether a call is given several lists: they are no groups of one."""
    return sum(isinstance(value, Listing) for _, value in arguments.pairs) > 1
