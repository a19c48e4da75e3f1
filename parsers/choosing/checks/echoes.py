"""What a reply gives back of what the model was shown: schema, example, template, transcript."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from holdfast.parsers import words
from holdfast.parsers.memory import remembered
from holdfast.parsers.tree import Leaf, Listing, Mapping, Tree
from holdfast.parsers.words.language import each
from holdfast.schemas.picture import fold

if TYPE_CHECKING:
    from holdfast.parsers.choosing.case import Case

_TYPE_NAMES = frozenset(
    each(
        "string str int integer float number bool boolean array list object null none "
        "any date datetime stringornull listofstrings arrayofstrings stringarray "
        "문자열 정수 숫자 불리언 배열 목록"
    )
)
_STAND_INS = _TYPE_NAMES | frozenset(
    each("redacted withheld anonymized anonymised masked 비공개 비식별 익명처리")
)
"""Words, folded, that stand where a value should."""
_NUMBERED = re.compile(r"^[<\[{(]?\s?(\D{2,20}?)\s?[_#-]?\s?(\d{1,2}|[A-E一二三])\s?[>\]})]?$")
_ORDER = frozenset("ABCDE一二三")
_ANGLED = re.compile(r"^[<〈{\[][^<>〈〉{}\[\]]{1,120}[>〉}\]]$")
_STEMS = (
    "키워드",
    "keyword",
    "단어",
    "항목",
    "item",
    "tag",
    "태그",
    "term",
    "예시",
    "example",
    "핵심어",
    "주제어",
    "word",
    "phrase",
    "string",
    "topic",
    "주제",
    "name",
    "이름",
)
_SCHEMA_KEYS = frozenset(each("type $ref enum anyOf items const allOf oneOf"))
_COPY = 20
"""Characters that a passage needs to count as copied."""


def is_schema(tree: Tree) -> bool:
    """Whether a tree is a JSON Schema rather than a value."""
    if not isinstance(tree, Mapping):
        return isinstance(tree, Listing) and len(tree.items) == 1 and is_schema(tree.items[0])
    parts = dict(tree.pairs)
    properties = parts.get("properties") or parts.get("$defs") or parts.get("definitions")
    if isinstance(properties, Mapping) and properties.pairs:
        return all(
            isinstance(v, Mapping) and _SCHEMA_KEYS & set(v.names()) and "value" not in v.names()
            for _, v in properties.pairs
        )
    kind = parts.get("type")
    members = parts.get("items")
    if isinstance(members, Listing) and all(isinstance(m, Leaf) for m in members.items):
        return False  # the frame of a schema around an answer
    return (
        isinstance(kind, Leaf)
        and fold(kind.text) in _TYPE_NAMES
        and bool({"items", "required", "properties"} & parts.keys())
    )


_GAPS = re.compile(r"[\W_\d]+")
_BLANK_MARKS = frozenset("_○〇◯□*.…-")
_BLANK_LETTERS = ("x", "o")
_BLANK_STARTS = _BLANK_MARKS | frozenset("xXoO")
_PARTICLE = re.compile(r"(?<=[가-힣]{2})(?:을|를|은|는|의)$")


def is_blank(text: str) -> bool:
    """Whether a string is a place left to be filled: "____", "XXX", "○○○"."""
    if text[:1].isalnum() and text[0] not in _BLANK_STARTS:
        return False  # most are words
    letters = [c for c in text.casefold() if c.isalnum() and c not in _BLANK_MARKS]
    if not letters:
        return bool(_BLANK_MARKS & set(text))
    return len(letters) > 1 and letters[0] in _BLANK_LETTERS and len(set(letters)) == 1


def names_a_place(text: str) -> bool:
    """Whether a string only names the place of a value: "first keyword", "여기에 키워드 입력"."""
    if len(text) > 60:
        return False
    pieces = [_PARTICLE.sub("", w) for w in _GAPS.split(text.casefold()) if w]
    nouns = words.BLANK_NOUNS.intersection(pieces)
    return bool(nouns) and all(w in nouns or w in words.BLANK_FILLERS for w in pieces)


@remembered
def asks_to_fill_in(text: str) -> bool:
    """Whether a string is a hint of a form, even among others that are filled in: "<name>"."""
    text = text.strip()
    angled = text.startswith(("<", "〈")) and _ANGLED.match(text) and not set("@/=") & set(text)
    return bool(angled) or (len(text) < 100 and words.says("fill_in", text))


_HINT = re.compile(
    r"(?:[^\n:：]{1,30}[:：]\s)?[\[{(<〈]{1,2}[^\[\]{}()<>〈〉\n\d\"',:]{1,60}[\]})>〉]{1,2}"
)


def is_hint(text: str) -> bool:
    """Whether a whole reply is a place left to be filled: "[answer]", "Summary: {summary}"."""
    return len(text) < 120 and _HINT.fullmatch(text.strip()) is not None


@remembered
def is_placeholder(text: str) -> bool:
    """Whether a string stands where a value should: <감정>, "string", an instruction."""
    text = text.strip()
    if is_blank(text) or asks_to_fill_in(text):
        return True
    if (_ANGLED.match(text) and not text.startswith(("[", "{"))) or text in ("...", "…"):
        return True
    return fold(text) in _STAND_INS or (len(text) < 200 and words.says("instruction", text))


def are_placeholders(texts: list[str]) -> bool:
    """Whether a list holds placeholders: "키워드1, 키워드2", type names, instructions."""
    if not texts:
        return False
    texts = [text for text in texts if text.strip() not in ("...", "…", "")]
    if all(is_placeholder(text) or names_a_place(text) for text in texts):
        return True
    if all(words.is_missing(text) for text in texts):
        return True
    if len(texts) > 1 and all(words.is_none(text) or words.is_missing(text) for text in texts):
        return True
    numbered = []
    for text in texts:
        if not (match := _numbered(text)):
            return False
        numbered.append(match)
    stems = {fold(match[1]) for match in numbered}
    return len(stems) == 1 and next(iter(stems)).endswith(_STEMS)


def _numbered(text: str) -> re.Match[str] | None:
    """Take a noun with a number apart. Nearly all strings end otherwise, which is soon seen."""
    text = text.strip()
    last = text.rstrip(">]})").rstrip()[-1:]
    return _NUMBERED.match(text) if last.isdigit() or last in _ORDER else None


def counts_a_place(text: str) -> bool:
    """Whether a string is the noun of a place with a number: "keyword3"."""
    match = _numbered(text)
    return match is not None and fold(match[1]).endswith(_STEMS)


def only_count(texts: list[str]) -> bool:
    """Whether strings are one word that is counted up from one: "목표1", "목표2"."""
    numbered = [match for text in texts if (match := _numbered(text))]
    places = [match[2] for match in numbered]
    stems = {fold(match[1]) for match in numbered}
    counts = places == [str(place) for place in range(1, len(texts) + 1)]
    return len(texts) > 1 and len(stems) == 1 and counts


def strings_of(value: Any) -> Iterator[str]:
    """Yield the strings of plain data, without recursion."""
    waiting = [value]
    while waiting:
        part = waiting.pop()
        if isinstance(part, str):
            yield part
        elif isinstance(part, dict):
            waiting.extend(part.values())
        elif isinstance(part, list | tuple | set | frozenset):
            waiting.extend(part)


def only_shown(texts: Iterable[str], case: Case) -> bool:
    """Whether all free strings were shown as an example and none of them stands in the source.

    What the type itself fixes (a member of an enum, a Literal, yes and no) says nothing: the right
    answer of a small type is often the very one that the example shows.
    """
    if not case.shown:
        return False
    free = [text for text in texts if text.strip() and fold(text) not in case.fixed]
    examples = "\n".join(case.shown)
    if not free or not examples:
        return False
    return all(text in examples for text in free) and not any(
        text in (case.source or "") for text in free
    )


def leaks(texts: Iterable[str], case: Case) -> bool:
    """Whether a phrase stands in the prompt's example, word for word, and not in the source.

    A single word may be the right one by chance ("KRW"); a phrase of several is the example's.
    """
    phrases = [t for t in texts if t.count(" ") > 1 and t not in (case.source or "")]
    return any(f'"{phrase}"' in shown for phrase in phrases for shown in case.shown)


def _is_copied(text: str, source: str | None) -> bool:
    """Whether a line is a passage of the source."""
    text = text.strip()
    return bool(source) and len(text) >= _COPY and text in (source or "")


def are_turns(texts: list[str]) -> bool:
    """Whether most strings are turns of a talk: a name that comes again, and what it says."""
    parts = [text.partition(":") for text in texts]
    said = [
        head.strip().casefold()
        for head, mark, rest in parts
        if mark and len(head) < 20 and words.is_sentence(rest.strip())
    ]
    return len(said) * 2 > len(texts) and len(set(said)) < len(said)


def is_turn(item: str, source: str | None) -> bool:
    """Whether an item is a turn of a speaker: a known one, or one of the source."""
    head, mark, rest = item.partition(":") if ":" in item else item.partition("：")
    if not mark or not rest.strip():
        return False
    speaker = head.strip().strip("*")
    known = words.says("speaker", speaker) or (source is not None and f"{speaker}:" in source)
    return known and (words.is_sentence(rest.strip()) or _is_copied(rest, source))
