"""XML, HTML and tool-call tags.

Scanned by hand: html.parser lowers the case of names, and an XML parser wants a document.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from holdfast.parsers.tree import Candidate, Leaf, Listing, Mapping, Tree
from holdfast.parsers.words.language import each

_TAG = re.compile(
    r"<(/?)([A-Za-z가-힣_][\w.:-]{0,60})(?:=\"?([\w.-]{1,60})\"?)?((?:\s[^<>]{0,300})?)(/?)>"
)
_COMMENT = re.compile(r"<!--.{0,2000}?-->|<\?[^>]{0,300}\?>|<!\[CDATA\[|\]\]>", re.S)
_NAME_ATTRIBUTE = re.compile(r"\sname=[\"']([^\"'<>]{1,60})[\"']")
_INLINE = frozenset(each("b i u em strong span code a small mark br sup sub font p"))
_ITEM = frozenset(["li", "item"])
_MAX_DEPTH = 60


@dataclass(slots=True)
class _Element:
    name: str
    start: int
    inner: int
    children: list[tuple[str, Tree]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)


def find(text: str) -> Iterator[Candidate]:
    """Yield every outermost element, and elements side by side as one."""
    if "</" not in text:
        return
    found = list(_elements(text))
    group: list[tuple[_Element, Tree, int]] = []
    for element, tree, end in found:
        if group and text[group[-1][2] : element.start].strip():
            yield from _candidate(group)
            group = []
        group.append((element, tree, end))
    yield from _candidate(group)


def _candidate(group: list[tuple[_Element, Tree, int]]) -> Iterator[Candidate]:
    if not group:
        return
    start, end = group[0][0].start, group[-1][2]
    if len(group) > 1:
        pairs = [(element.name, tree) for element, tree, _ in group]
        yield Candidate(_shape("", pairs, ""), start, end, "tags")
    else:
        element, tree, _ = group[0]
        wrapped = tree if isinstance(tree, Listing) else Mapping([(element.name, tree)])
        yield Candidate(wrapped, start, end, "tags")


def _elements(text: str) -> Iterator[tuple[_Element, Tree, int]]:
    stack: list[_Element] = []
    place = 0
    for tag in _TAG.finditer(text):
        closing, name, value, attributes, alone = tag.groups()
        if name.lower() in _INLINE:
            continue
        if stack:
            stack[-1].texts.append(text[place : tag.start()])
        place = tag.end()
        if not closing and not alone and len(stack) < _MAX_DEPTH:
            named = _NAME_ATTRIBUTE.search(attributes or "")
            stack.append(_Element(value or (named[1] if named else name), tag.start(), tag.end()))
        elif closing and any(e.name == name or _same(text, e, name) for e in stack):
            while stack:
                element = stack.pop()
                tree = _shape(element.name, element.children, "".join(element.texts))
                if stack:
                    stack[-1].children.append((element.name, tree))
                if element.name == name or _same(text, element, name):
                    if not stack:
                        yield element, tree, tag.end()
                    break


def _same(text: str, element: _Element, name: str) -> bool:
    return text.startswith("<" + name, element.start)


def _shape(name: str, children: list[tuple[str, Tree]], inner: str) -> Tree:
    if not children:
        return Leaf(_text(inner))
    names = {child for child, _ in children}
    if len(names) == 1 and (len(children) > 1 or names <= _ITEM):
        return Listing([tree for _, tree in children])
    return Mapping(children, name)


def _text(inner: str) -> str:
    plain = _TAG.sub("", _COMMENT.sub("", inner))
    return html.unescape(plain).strip()
