"""Translations in brackets behind a value: layout, where all values of an object have one; and a
doubt, where one means another option: "높음 (low)"."""

from __future__ import annotations

import re

from holdfast.parsers.fit.bend import Bend
from holdfast.parsers.tree import Leaf, Listing, Mapping, Tree, leaves
from holdfast.parsers.words.language import each

_TAIL = re.compile(r"\A([^()（）]{1,300}?)\s?[(（]([^()（）]{1,300})[)）]\Z")
_CLOSERS = (")", "）")
_HANGUL = re.compile(r"[가-힣]")
_LATIN = re.compile(r"[A-Za-z]")
_WORDS = frozenset(["true", "false", "null", "none"])


def without_glosses(node: Mapping, bend: Bend) -> Mapping:
    """Take off what stands in brackets behind every text, if it is in the other script."""
    if not any(leaf.text.rstrip().endswith(_CLOSERS) for leaf in leaves(node)):
        return node
    texts = [leaf for leaf in leaves(node) if _is_text(leaf)]
    if len(texts) < 2 or not all(glossed(leaf.text) for leaf in texts):
        return node
    bend.note("translations left out")
    found = _bare(node)
    return found if isinstance(found, Mapping) else node


def glossed(text: str) -> str:
    """Return a text without the translation in brackets at its end, or "" where it has none."""
    text = text.strip()
    match = _TAIL.match(text) if text.endswith(_CLOSERS) else None
    if not match:
        return ""
    outer, inner = bool(_HANGUL.search(match[1])), bool(_HANGUL.search(match[2]))
    other = _LATIN if outer else _HANGUL
    differs = outer != inner and other.search(match[2]) and not other.search(match[1])
    return match[1].strip() if differs else ""


def _is_text(leaf: Leaf) -> bool:
    letters = sum(c.isalpha() for c in leaf.text)
    return letters > 1 and leaf.text.strip().casefold() not in _WORDS


def _bare(tree: Tree) -> Tree:
    if isinstance(tree, Leaf):
        return Leaf(glossed(tree.text) or tree.text, tree.quoted, tree.cut, tree.soiled)
    if isinstance(tree, Listing):
        return Listing([_bare(item) for item in tree.items], tree.cut, tree.soiled)
    if isinstance(tree, Mapping):
        pairs = [(key, _bare(value)) for key, value in tree.pairs]
        return Mapping(pairs, tree.name, tree.cut, tree.soiled)
    return tree


# --- a translation that means another option ---

_PAIR = re.compile(
    r"([^\s()（）/|]{1,14})\s?[(（/|]\s?(?:[A-Za-z가-힣]{2,8}[:：]\s?)?([^\s()（）/|]{1,14}?)[)）]?"
)
_KINDS = tuple(
    tuple(map(frozenset, map(each, kind)))
    for kind in (
        ("high 높음 높은 고", "low 낮음 낮은 저", "medium moderate middle mid 보통 중간 중"),
        ("positive 긍정 긍정적", "negative 부정 부정적", "neutral 중립 중립적", "mixed 혼합 복합"),
        ("yes true 예 네 참", "no false 아니요 아니오 거짓"),
        ("urgent 긴급 시급", "normal 일반 보통", "minor 경미 사소"),
        ("mild 경증 경도", "moderate 중등도", "severe 중증 고도 심각"),
    )
)
"""Each kind of scale, and on it the words of both languages for each place."""


def means_another(text: str) -> bool:
    """Whether a text is a word and its translation, which is of another place on the same scale."""
    if text.isascii() or not (found := _PAIR.fullmatch(text.strip().casefold())):
        return False
    one, other = found.groups()
    if one.isascii() == other.isascii():
        return False
    return any(_apart(kind, one, other) for kind in _KINDS) and not any(
        _together(kind, one, other) for kind in _KINDS
    )


def _apart(kind: tuple[frozenset[str], ...], one: str, other: str) -> bool:
    return any(one in place for place in kind) and any(other in place for place in kind)


def _together(kind: tuple[frozenset[str], ...], one: str, other: str) -> bool:
    return any(one in place and other in place for place in kind)
