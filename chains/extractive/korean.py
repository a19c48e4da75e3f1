"""Korean: runs of noun morphemes and sentences, from one pass of the analyser.

A run is what Korean writes as one noun phrase: nouns, foreign words and what attaches to them, with
nothing but spaces between. Joining over 의, or an adjective to its noun, does not help.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

from holdfast.chains.extractive import kiwi
from holdfast.chains.extractive.names import persons
from holdfast.chains.extractive.runs import Run, Sentence, Unit, key_of
from holdfast.chains.extractive.turns import Turn

if TYPE_CHECKING:
    from kiwipiepy import Token

_NOUNS = frozenset(("NNG", "NNP", "SL", "SH"))
_LEADS = frozenset(("XPN", "MM", "NR", "SN"))
"""What may open a word with no space after it: 재-취업, 이-차원, 3-차원."""
_NO_ENDS = _LEADS | {"NNB"}
_TIES = frozenset(("내", "간", "중", "외", "후", "전"))
_COUNTERS = frozenset(("들", "씩", "쯤", "짜리", "어치", "가량", "끼리", "째", "경"))
"""Suffixes of number and measure: what they stand on is counted, not named."""
_LONGEST = 2000
"""Characters of a piece where no sentence ends earlier."""
_PARTICLES = frozenset("은는이가을를의에로과와도")
_SURE_PARTICLES = frozenset("는을를의에")  # and no nouns of one syllable
_PIECE = 600
"""Characters the analyser is given at once: its time grows faster than the text, and it takes a
piece for each core."""
_STUTTER = re.compile(r"(\S{1,4}?)\1{15,}")
_END = re.compile(r"[.!?…。\n]\s+")
_SPACE = re.compile(r"\s+")

# What spoken Korean glues to a noun and the analyser takes for its end where it does not know the
# noun. Longest first; a remainder of one syllable is no noun.
_GLUED = re.compile(
    "(?:이라고|이라는|이에요|이예요|입니다|이래요|인데요|이거든요|거든요|이랑|한테|에서|까지|부터|예요"
    "|분과|분이|분은|분을|에요|이요|인데|이고|이나|라고|입|요)$"
)


class _Morpheme(NamedTuple):
    """A token of the analyser; a tuple, because there is one for every two letters."""

    start: int
    end: int
    form: str
    tag: str
    cost: float
    oov: bool
    sentence: int


def read(text: str, turns: Sequence[tuple[int, Turn]]) -> tuple[list[Run], list[Sentence]]:
    """Return the noun runs and the sentences of the numbered turns."""
    pieces = [(n, a, b) for n, turn in turns for a, b in _pieces(text, turn.start, turn.end)]
    tokens = kiwi.tokenize(_without_stutter(text[a:b]) for _, a, b in pieces)
    said = [
        _clipped(text, [_morpheme(text, token, start) for token in found])
        for (_, start, _), found in zip(pieces, tokens, strict=True)
    ]
    names = persons(said, {turn.speaker for _, turn in turns if turn.speaker})
    runs: list[Run] = []
    sentences: list[Sentence] = []
    for (number, _, _), morphemes in zip(pieces, said, strict=True):
        runs.extend(Run(units, number) for units in _runs(text, morphemes, names))
        sentences.extend(_sentences(morphemes, number))
    return runs, sentences


def _without_stutter(piece: str) -> str:
    """Blank out ㅋㅋㅋ... and the like, which says nothing and costs the analyser much."""
    return _STUTTER.sub(lambda m: " " * len(m[0]), piece)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > _PIECE:
        cut = min(_cut(text, start), end)
        yield start, cut
        start = cut
    if start < end:
        yield start, end


def _cut(text: str, start: int) -> int:
    """Return where a piece ends: with a sentence, be it a long one; else with a word."""
    for pattern, most in ((_END, _PIECE), (_END, _LONGEST), (_SPACE, _LONGEST)):
        cuts = [m.end() for m in pattern.finditer(text, start + most // 3, start + most)]
        if cuts:
            return cuts[-1]
    return start + _LONGEST


def _morpheme(text: str, token: Token, offset: int) -> _Morpheme:
    start, end = offset + token.start, offset + token.end
    cost = max(0.0, -token.score)
    # An unknown word has no dictionary form; the attribute `oov` came with 0.23 only.
    tag = "JX" if token.form == "요" else token.tag
    oov = tag in ("NNG", "NNP") and not token.base_form
    found = _Morpheme(start, end, token.form, tag, cost, oov, token.sent_position)
    return _without_ending(text, found) if oov else found


def _clipped(text: str, morphemes: list[_Morpheme]) -> list[_Morpheme]:
    """Cut a noun where the next morpheme starts within its last syllable: 지은이 + 이 in 지은입."""
    for i, (this, after) in enumerate(pairwise(morphemes)):
        if this.tag in _NOUNS and this.start < after.start < this.end:
            form = text[this.start : after.start]
            morphemes[i] = this._replace(end=after.start, form=form)
    return morphemes


def _without_ending(text: str, noun: _Morpheme) -> _Morpheme:
    """Take off what an unknown noun swallowed: 초과요, 김지은입."""
    ending = _GLUED.search(noun.form)
    if not ending or ending.start() < 2 or text[noun.start : noun.end] != noun.form:
        return noun
    return noun._replace(end=noun.start + ending.start(), form=noun.form[: ending.start()])


def _runs(
    text: str, morphemes: Sequence[_Morpheme], names: frozenset[str]
) -> Iterator[tuple[Unit, ...]]:
    run: list[_Morpheme] = []
    for i, morpheme in enumerate(morphemes):
        is_name = morpheme.form in names and morpheme.tag in _NOUNS
        if is_name or _is_stray(text, run, morpheme):
            yield from _units(text, run)
            run = []
            continue
        goes_on = _continues(run, morpheme) or _joins(morphemes, i)
        if run and not (goes_on and _is_near(text, run[-1], morpheme)):
            yield from _units(text, run)
            run = []
        if run or morpheme.tag in _NOUNS or _opens(morphemes, i):
            run.append(morpheme)
    yield from _units(text, run)


def _is_stray(text: str, run: list[_Morpheme], morpheme: _Morpheme) -> bool:
    """Return whether it is a particle the writer set off from a foreign word: feature 가 있다."""
    if morpheme.form not in _PARTICLES:
        return False
    if not run:
        alone = text[morpheme.start - 1 : morpheme.start + 2].strip() == morpheme.form
        return alone and morpheme.form in _SURE_PARTICLES
    if morpheme.start == run[-1].end:
        return False
    return not text[run[-1].end - 1].isalpha() or run[-1].tag in ("SL", "SH")


def _opens(morphemes: Sequence[_Morpheme], i: int) -> bool:
    """Return whether something that is no noun opens a word with one: 재취업, 이차원, 3차원."""
    this = morphemes[i]
    if this.tag not in _LEADS or i + 1 == len(morphemes):
        return False
    after = morphemes[i + 1]
    is_first = i == 0 or morphemes[i - 1].end < this.start
    return is_first and after.tag in _NOUNS and after.start == this.end


def _continues(run: list[_Morpheme], morpheme: _Morpheme) -> bool:
    if morpheme.tag in _NOUNS or morpheme.tag == "XPN":
        return True
    glued = bool(run) and morpheme.start == run[-1].end
    return glued and (morpheme.tag in ("SN", "NR") or _is_suffix(morpheme))


def _joins(morphemes: Sequence[_Morpheme], i: int) -> bool:
    """Return whether a noun of place or order ties two nouns together: 직장 내 괴롭힘."""
    this = morphemes[i]
    is_tie = this.form in _TIES and this.tag in ("NNB", "NNG")
    return is_tie and i + 1 < len(morphemes) and morphemes[i + 1].tag in _NOUNS


def _is_suffix(morpheme: _Morpheme) -> bool:
    return morpheme.tag == "XSN" and morpheme.form not in _COUNTERS


def _is_near(text: str, before: _Morpheme, after: _Morpheme) -> bool:
    gap = text[before.end : after.start]
    return before.sentence == after.sentence and (not gap or gap.isspace()) and "\n\n" not in gap


def _units(text: str, run: list[_Morpheme]) -> Iterator[tuple[Unit, ...]]:
    if not any(m.tag in _NOUNS for m in run):
        return
    yield tuple(
        Unit(
            m.start,
            m.end,
            key_of(text[m.start : m.end]),
            m.cost,
            opens=i == 0 or m.start > run[i - 1].end,
            closes=m.tag not in _NO_ENDS and not _is_dropped(run, i),
        )
        for i, m in enumerate(run)
    )


def _is_dropped(run: Sequence[_Morpheme], i: int) -> bool:
    """Return whether a suffix is left off at the end: 적, and 님 but for 형님 and 부모님."""
    if run[i].tag != "XSN":
        return False
    before = run[i - 1].form if i else ""
    is_kin = len(before) == 1 or before.endswith("부모")
    return run[i].form == "적" or (run[i].form == "님" and not is_kin)


def _sentences(morphemes: Sequence[_Morpheme], turn: int) -> Iterator[Sentence]:
    for _, group in groupby(morphemes, key=lambda m: m.sentence):
        found = list(group)
        end = max(m.end for m in found)
        if end > found[0].start:
            yield Sentence(found[0].start, end, turn, _is_spoken(found))


def _is_spoken(sentence: Sequence[_Morpheme]) -> bool:
    """Return whether it ends as one speaks: 요, 죠, 어, 지, 네; writing ends in 다 or in a noun."""
    endings = [m.form for m in sentence if m.tag in ("EF", "EC", "JX")][-1:]
    return any(not e.endswith("다") and sentence[-1].tag != "ETN" for e in endings) and any(
        m.tag in ("EF", "IC") for m in sentence
    )
