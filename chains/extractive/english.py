"""English: runs of words between stop words and punctuation, and sentences. No tagger needed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from holdfast.chains.extractive import clauses_en, stops_en
from holdfast.chains.extractive.names_en import persons
from holdfast.chains.extractive.register import Register
from holdfast.chains.extractive.runs import Run, Sentence, Unit, key_of
from holdfast.chains.extractive.turns import Turn

_WORD = re.compile(
    r"\b(?:mother|father|sister|brother|son|daughter|parent)s?[ -]in[ -]laws?\b|"
    r"\ba (?:priori|posteriori)\b|"
    r"[A-Za-z0-9À-ɏ]+(?:[-'’./&][A-Za-z0-9À-ɏ]+)*",
    re.IGNORECASE,
)
_OWNER = ("'s", "’s")
_GAP = re.compile(r"[ \t]*(?:\r?\n)?[ \t]*")
_CLAUSE = re.compile(
    r"\s(?:and|but|so|because|then|well|yeah|okay|anyway|like)\s+"
    r"(?:i|i'm|im|we|he|she|they|it|its|it's|you|my|the|that|then|now)\b",
    re.IGNORECASE,
)
_LONG = 200
"""Characters without a full stop from which they are more than one sentence."""
# "I argue that" is how a paper with one author speaks.
_SPEAKS = re.compile(
    r"\b(?:i'm|i've|me|my|you|your|you're|i(?! (?:also |then |first )?(?:argue|suggest|show|discuss"
    r"|propose|present|conclude|examine|claim|consider|defend|describe|develop|offer|examine"
    r"|introduce|review|outline|explore|analy[sz]e|demonstrate|distinguish|contend|sketch)))\b",
    re.IGNORECASE,
)
# Written by us: shortened words whose full stop ends no sentence.
_SHORTENED = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|etc|e\.g|i\.e|approx|Fig|No|[A-Z])\.$")
_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s)|\n\s*\n")


def sentences(text: str, turns: Sequence[tuple[int, Turn]]) -> list[Sentence]:
    """Return the sentences of the numbered turns."""
    return [
        Sentence(a, b, number, _SPEAKS.search(text, a, b) is not None)
        for number, turn in turns
        for a, b in _sentences(text, turn.start, turn.end)
    ]


def runs(text: str, turns: Sequence[tuple[int, Turn]], register: Register) -> list[Run]:
    """Return the runs of words of the numbered turns; what bounds a run depends on the register."""
    names = persons(text, {turn.speaker for _, turn in turns if turn.speaker})
    return [
        Run(units, number) for number, turn in turns for units in _runs(text, turn, register, names)
    ]


def _runs(
    text: str, turn: Turn, register: Register, names: frozenset[str]
) -> Iterator[tuple[Unit, ...]]:
    run: list[Unit] = []
    for word, stop, joined in _words(text, turn, register, names):
        owner = word[0].endswith(_OWNER)
        if run and (stop or not joined):
            yield tuple(run)
            run = []
        if not stop:
            bare = word[0][:-2] if owner else word[0]
            ends = owner and register is Register.TALK and bare[:1].islower()
            said = bare if ends else word[0]
            key = _singular(key_of(said))
            run.append(Unit(word.start(), word.start() + len(said), key, len(key)))
            if ends:  # my mom's working, my cousin's party: whose is one thing, what another
                yield tuple(run)
                run = []
    if run:
        yield tuple(run)


def _words(
    text: str, turn: Turn, register: Register, names: frozenset[str]
) -> Iterator[tuple[re.Match[str], bool, bool]]:
    """Yield the words, with whether each bounds a run, and whether only space stands before it."""
    matches = list(_WORD.finditer(text, turn.start, turn.end))
    at = turn.start
    said: list[clauses_en.Word] = []
    for match in matches:
        bare = match[0][:-2] if match[0].endswith(_OWNER) else match[0]
        stop = stops_en.is_stop(match[0], register) or bare in names
        joined = _GAP.fullmatch(text, at, match.start()) is not None
        plain = match[0].casefold()
        said.append(clauses_en.Word(plain, stop, joined, stop and stops_en.is_verb(plain)))
        at = match.end()
    stops = clauses_en.ends(said)
    for match, word, stop in zip(matches, said, stops, strict=True):
        yield match, stop, word.joined


def _singular(word: str) -> str:
    """Take off a plural's ending, so that panic attack and panic attacks are one keyword."""
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    return f"{word[:-3]}y" if word.endswith("ies") else word[:-1]


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for stop in _END.finditer(text, start, end):
        if not _SHORTENED.search(text, at, stop.end()):
            yield from _trimmed(text, at, stop.end())
            at = stop.end()
    yield from _clauses(text, at, end)


def _clauses(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut what has no full stop, as speech recognition writes, where a new clause starts."""
    at = start
    for clause in _CLAUSE.finditer(text, start, end) if end - start > _LONG else ():
        if clause.start() - at > _LONG // 4:
            yield from _trimmed(text, at, clause.start())
            at = clause.start()
    yield from _trimmed(text, at, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    said = text[start:end]
    if said.strip():
        yield start + len(said) - len(said.lstrip()), start + len(said.rstrip())
