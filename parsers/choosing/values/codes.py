"""The one code that a reply holds: a UUID, or a string of an anchored pattern, marked or bare."""

from __future__ import annotations

import re
from collections.abc import Iterator

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case, Fitted, refuse
from holdfast.parsers.choosing.doubts import wavering
from holdfast.parsers.choosing.values import grounds
from holdfast.parsers.outline.lines import Line
from holdfast.parsers.tree import Leaf
from holdfast.parsers.words import en_weighing, ko_weighing
from holdfast.parsers.words.guessed import is_guessed
from holdfast.schemas.picture import Scalar
from holdfast.schemas.records import Kind

_UUID = re.compile(
    r"(?<![\w-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-](?<![가-힣]))",
    re.I,
)
_BEGINS, _ENDS = ("^", "\\A"), ("$", "\\Z", "\\z")
_MARKED = re.compile(r"\*\*([^*\n]{1,80})\*\*|`([^`\n]{1,80})`|[\"“]([^\"“”\n]{1,80})[\"”]")
_WORD = re.compile(r"[^\s*`\"“”‘’「」『』<>]{1,80}")
_EDGES = ".,;:!?()[]{}'…"
_LONGEST = 1000
_MOST = 150
"""Words of a reply that are held against a pattern."""


def one(case: Case, lines: list[Line]) -> list[Fitted]:
    """Return the value of the only code that the lines hold; raises Refused where there are two, or
    the one is denied or an example."""
    text = "\n".join(line.text for line in lines)
    is_uuid = case.only_shape == Scalar("uuid")
    if case.cut or len(text) > _LONGEST or not (is_uuid or _is_anchored(case)):
        return []
    found: dict[str, tuple[Fitted, int, int]] = {}
    for token, start, end in _uuids(text) if is_uuid else _tokens(text):
        fitted = case.fit(Leaf(token, quoted=True))
        if isinstance(fitted, Fitted):
            found[repr(fitted.data)] = fitted, start, end
    if not found:
        return []
    if len(found) > 1:
        refuse(Kind.CONFLICT, "several codes")
    fitted, start, end = next(iter(found.values()))
    if _is_open(text, start, end):
        refuse(Kind.NO_VALUE, "a code that is denied, doubted or an example")
    wavering.refuse_wavering(case, lines, text[start:end], fitted.data)
    return [fitted]


def _is_anchored(case: Case) -> bool:
    """Whether the type says what the whole of a text looks like."""
    pattern = str(case.picture.adapter.json_schema().get("pattern", ""))
    either = "|" in pattern and "(" not in pattern  # ^a|b$
    return not either and pattern.startswith(_BEGINS) and pattern.endswith(_ENDS)


def _uuids(text: str) -> Iterator[tuple[str, int, int]]:
    for found in _UUID.finditer(text):
        yield found[0].lower(), *found.span()


def _tokens(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield what may be a code, each with its place."""
    for found in _MARKED.finditer(text):
        yield next(filter(None, found.groups())), *found.span()
    for at, found in enumerate(_WORD.finditer(text)):
        if at > _MOST:
            return
        word = found[0].strip(_EDGES)
        start = found.start() + found[0].find(word)
        yield word, start, start + len(word)
        bare = ko_weighing.PARTICLE.sub("", word).strip(_EDGES)
        if bare != word:
            yield bare, start, start + len(bare)


def _is_open(text: str, start: int, end: int) -> bool:
    """Whether the sentence of a code denies or doubts it, or shows how one may look."""
    if grounds.is_open(text, start, end):
        return True
    line, _ = grounds.line_at(text, start, end)
    sentence = next((s for s in words.sentences(line) if text[start:end] in s), line)
    before, _, behind = sentence.partition(text[start:end])
    shown = any(law.SHOWN.search(before) or law.SHOWN_BEHIND.match(behind) for law in _LAWS)
    return shown or is_guessed(sentence) or words.says("example", sentence)


_LAWS = (en_weighing, ko_weighing)
