"""XML, HTML and tool-call tags.

Scanned by hand: html.parser lowers the case of names, and an XML parser wants a document.
"""

from __future__ import annotations

import html
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from holdfast.parsers.layouts.inline_tags import INLINE, fields_of
from holdfast.parsers.tree import Candidate, Leaf, Listing, Mapping, Table, Tree
from holdfast.parsers.words.language import each

_TAG = re.compile(
    r"<(/?)([A-Za-z가-힣_][\w.:-]{0,60})(?:=\"?([\w.-]{1,60})\"?)?((?:\s[^<>]{0,300})?)(/?)>"
)
_COMMENT = re.compile(r"<!--.{0,300}?-->|<\?[^>]{0,300}\?>|<!\[CDATA\[|\]\]>", re.S)
_ATTRIBUTE = re.compile(
    r"(?<=\s)([A-Za-z가-힣_][\w.-]{0,60})\s?=\s?(?:\"([^\"<>]{0,300})\"|'([^'<>]{0,300})')"
)
_LOOKS = frozenset(each("class style id lang href src xmlns"))
_GENERIC = frozenset(
    each(
        "field param parameter property invoke function arg argument value key var attribute "
        "string int integer number float bool boolean"
    )
)
"""Elements whose name attribute says what they are; in others it is a value."""
_ROWS = frozenset(["tr", "thead", "tbody", "tfoot"])
_ITEM = frozenset(["li", "item"])
_PAGES = frozenset(["table", "dl", *_ROWS])
_TORN = "</"
"""What stays in a text of a tag that closes nothing, or is no whole tag."""
_MAX_DEPTH = 60
_NONE_LEFT = (sys.maxsize, sys.maxsize)


@dataclass(slots=True)
class _Element:
    name: str
    start: int
    inner: int
    attributes: list[tuple[str, Tree]] = field(default_factory=list)
    children: list[tuple[str, Tree]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)


def find(text: str) -> Iterator[Candidate]:
    """Yield every outermost element, and elements side by side as one."""
    if "</" not in text and "/>" not in text:
        return
    found = list(_elements(text))
    group: list[tuple[_Element, Tree, int]] = []
    for element, tree, end in found:
        if group and _COMMENT.sub("", text[group[-1][2] : element.start]).strip():
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
        whole = _shape("", _in_rows(pairs), "")
        whole.cut = group[-1][1].cut
        if isinstance(whole, Mapping):
            whole.elements = True
        yield Candidate(whole, start, end, "tags")
    else:
        element, tree, _ = group[0]
        wrapped = (
            tree
            if isinstance(tree, Listing | Table)
            else Mapping([(element.name, tree)], cut=tree.cut)
        )
        yield Candidate(wrapped, start, end, "tags")


def _in_rows(pairs: list[tuple[str, Tree]]) -> list[tuple[str, Tree]]:
    """Put what has one name and stands side by side into a list, among others with other names."""
    if len({name for name, _ in pairs}) == 1:
        return pairs
    rows = [(name, [tree for _, tree in row]) for name, row in groupby(pairs, lambda pair: pair[0])]
    if len({name for name, _ in rows}) < len(rows):
        return pairs  # round and round: records
    return [(name, row[0] if len(row) == 1 else Listing(row)) for name, row in rows]


def _elements(text: str) -> Iterator[tuple[_Element, Tree, int]]:
    """Yield the outermost elements, and where each ends; the last may be left open."""
    stack: list[_Element] = []
    place = ended = 0
    for tag in _tags(text):
        if stack:
            stack[-1].texts.append(text[place : tag.start()])
        place = tag.end()
        if whole := _take(text, tag, stack):
            yield *whole, place
            ended = place
    left = _left_open(stack, text[place:]) if stack else None
    beside = ended and stack and not text[ended : stack[0].start].strip()
    if left is not None and (beside or not isinstance(left, Leaf)):
        yield stack[0], left, len(text)


def _tags(text: str) -> Iterator[re.Match[str]]:
    """Yield all tags but those that only set off words, or are commented out."""
    fields: frozenset[int] | None = None
    comments = _comments(text)
    start, end = next(comments, _NONE_LEFT)
    for tag in _TAG.finditer(text):
        while end <= tag.start():
            start, end = next(comments, _NONE_LEFT)
        if start < tag.start():
            continue
        if tag[2].lower() in INLINE:
            fields = fields_of(text) if fields is None else fields
            if tag.start() not in fields:
                continue
        yield tag


def _comments(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each comment begins and ends; one that is never closed is none."""
    end = 0
    while (start := text.find("<!--", end)) >= 0 and (closed := text.find("-->", start + 4)) >= 0:
        end = closed + 3
        yield start, end


def _take(text: str, tag: re.Match[str], stack: list[_Element]) -> tuple[_Element, Tree] | None:
    """Open or close the element of a tag; return an outermost one that ends with it."""
    closing, name, value, attributes, slash = tag.groups()
    if closing:
        return _closed(text, name, stack)
    alone = slash or attributes.endswith("/")
    if not alone and len(stack) < _MAX_DEPTH:
        stack.append(_opened(tag, name, value, attributes))
    elif alone and attributes.strip("/ "):
        element = _opened(tag, name, value, attributes)
        tree = _alone(element)
        if not stack:
            return element, tree
        stack[-1].children.append((element.name, tree))
    return None


def _closed(text: str, name: str, stack: list[_Element]) -> tuple[_Element, Tree] | None:
    """Close the innermost element of this name, and all that were left open in it."""
    if not any(_is_called(text, element, name) for element in stack):
        if stack:
            stack[-1].texts.append(_TORN)
        return None
    while True:
        element = stack.pop()
        tree = _of_page(element) or _shape(element.name, _parts(element), "".join(element.texts))
        if stack and not _is_head(element, stack[-1]):
            stack[-1].children.append((element.name, tree))
        if _is_called(text, element, name):
            return None if stack else (element, tree)


_BEGUN = re.compile(r"<[^<>]{0,300}\Z")
"""A tag that the text ends within."""


def _left_open(stack: list[_Element], tail: str) -> Tree | None:
    """Return what the text ends within: the closed elements, and as cut what was only begun.

    None where anything but elements stands there: then it may be no structure at all.
    """
    begun = _BEGUN.search(tail)
    said = (tail[: begun.start()] if begun else tail).strip("`~ \n\t")
    parents = stack if stack[-1].children else stack[:-1]
    mixed = any("".join(element.texts).strip() for element in parents)
    if mixed or (stack[-1].children and said) or any(e.name.lower() in _PAGES for e in stack):
        return None
    tree: Tree | None = _as_cut(stack[-1]) if stack[-1].children else None
    if tree is None and (said := _text("".join(stack[-1].texts) + said)):
        tree = Leaf(said, cut=not (begun and begun[0].startswith("</")))
    for outer, inner in zip(stack[-2::-1], stack[:0:-1], strict=True):
        if tree is not None:
            outer.children.append((inner.name, tree))
        tree = _as_cut(outer) if outer.children else None
    return tree


def _as_cut(element: _Element) -> Tree:
    """Return an open element; where its name is that of its one child in the plural, as a list."""
    (child, tree), *others = parts = _parts(element)
    listed = not others and element.name.casefold().startswith(child.casefold().removesuffix("y"))
    whole = Listing([tree]) if listed else _shape(element.name, parts, "")
    whole.cut = True
    return whole


def _opened(tag: re.Match[str], name: str, value: str | None, attributes: str) -> _Element:
    """Begin an element; of its attributes those count that are no matter of looks."""
    element = _Element(value or name, tag.start(), tag.end())
    for key, double, single in _ATTRIBUTE.findall(attributes):
        if key == "name" and name.lower() in _GENERIC:
            element.name = double or single
        elif key not in _LOOKS:
            element.attributes.append((key, Leaf(html.unescape(double or single))))
    return element


def _alone(element: _Element) -> Tree:
    """The value of an element without content: its attributes, or its value attribute."""
    if [key for key, _ in element.attributes] == ["value"]:
        return element.attributes[0][1]
    return Mapping(list(element.attributes), element.name)


def _parts(element: _Element) -> list[tuple[str, Tree]]:
    """Return attributes and children; children that come again side by side are one list."""
    own = element.attributes if element.children else []
    names = [name for name, _ in element.children]
    if not own and len(set(names)) == 1:
        return element.children
    parts: list[tuple[str, Tree]] = list(own)
    for name, tree in element.children:
        if names.count(name) == 1:
            parts.append((name, tree))
        elif name not in (key for key, _ in parts):
            parts.append((name, Listing([t for n, t in element.children if n == name])))
    return parts


def _is_head(element: _Element, outer: _Element) -> bool:
    """Whether it is the head of a page, which says nothing of what the page holds."""
    return element.name.lower() == "head" and outer.name.lower() == "html"


def _is_called(text: str, element: _Element, name: str) -> bool:
    """Whether a closing tag's name is the element's, or that of its opening tag."""
    return element.name == name or text.startswith("<" + name, element.start)


def _of_page(element: _Element) -> Tree | None:
    """Read the tables and definition lists of HTML."""
    name, children = element.name.lower(), element.children
    if name in _ROWS and children:
        return Listing([tree for _, tree in children])
    if name == "dl":
        return _definitions([tree for child, tree in children if child in ("dt", "dd")])
    if name != "table":
        return None
    rows: list[Tree] = []
    for child, tree in children:
        rows += tree.items if child != "tr" and isinstance(tree, Listing) else [tree]
    cells = [
        [c for c in row.items if isinstance(c, Leaf)] for row in rows if isinstance(row, Listing)
    ]
    if len(cells) < 2 or {len(row) for row in cells} != {len(cells[0])}:
        return None
    return Table([cell.text for cell in cells[0]], cells[1:])


def _definitions(parts: list[Tree]) -> Tree | None:
    names = [part.text for part in parts[::2] if isinstance(part, Leaf)]
    if not parts or len(names) * 2 != len(parts):
        return None
    return Mapping(list(zip(names, parts[1::2], strict=True)))


def _shape(name: str, children: list[tuple[str, Tree]], inner: str) -> Tree:
    if not children:
        text = _text(inner)
        return Leaf(
            text,
            soiled=bool(_ENTITY.search(text)) or _TORN in _TAG.sub("", _COMMENT.sub("", inner)),
        )
    names = {child for child, _ in children}
    if len(names) == 1 and (len(children) > 1 or names <= _ITEM):
        return Listing([tree for _, tree in children])
    return Mapping(children, name)


_LINE_BREAK = re.compile(r"\s?<br\s?/?>\s?", re.I)
_ENTITY = re.compile(r"&[A-Za-z]\w{1,20};")
"""What nobody has said the meaning of."""


def _text(inner: str) -> str:
    inner = _LINE_BREAK.sub("\n", inner) if "<" in inner else inner
    plain = _TAG.sub("", _COMMENT.sub("", inner))
    return html.unescape(plain).strip()


_MARKUP = re.compile(r"</\w{1,40}|<!(?:--|[A-Za-z])|<\?\w{1,40}|<\w[^<>\n]{0,200}/>|<br>")
"""A mark of HTML or XML that no prose holds: List<String> is none."""


def holds_markup(text: str, source: str | None) -> bool:
    """Whether a text that should be prose holds markup which the source does not have."""
    found = _MARKUP.search(text) if "<" in text else None
    return found is not None and found[0] not in (source or "")
