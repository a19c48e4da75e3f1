"""One reading of a text, from which both keywords and a summary are taken."""

from __future__ import annotations

from dataclasses import dataclass, field

from holdfast.chains.extractive import english, korean, stops_en, stops_ko
from holdfast.chains.extractive.candidates import Candidate, candidates
from holdfast.chains.extractive.heeding import heeded
from holdfast.chains.extractive.plain import Plain, compose
from holdfast.chains.extractive.ranking import WEIGHTS, ranked
from holdfast.chains.extractive.register import Register, register_of
from holdfast.chains.extractive.roles import Role
from holdfast.chains.extractive.runs import Run, Sentence
from holdfast.chains.extractive.script import Language, has_hangul, language_of
from holdfast.chains.extractive.sentences import readable
from holdfast.chains.extractive.turns import Turn, turns
from holdfast.schemas import InputError

COUNSELLOR = 0.7
"""What a keyword said by the counsellor counts, against 1 for anyone else: the topic is the
client's, and the counsellor repeats it."""

_Numbered = list[tuple[int, Turn]]


@dataclass(frozen=True, slots=True)
class Analysis:
    """What was found in a text; made by `analyse`, to be asked more than once."""

    language: Language
    register: Register
    plain: Plain = field(repr=False)
    turns: tuple[Turn, ...] = field(repr=False)
    sentences: tuple[Sentence, ...] = field(repr=False)
    ranked: tuple[tuple[float, Candidate], ...] = field(repr=False)


def analyse(text: str) -> Analysis:
    """Return what keywords and summaries are made from.

    Raises InputError for an empty text and a language that is neither Korean nor English, and
    MissingExtra where Korean needs kiwipiepy and it is not installed.
    """
    if not text.strip():
        raise InputError("the text is empty")
    plain = compose(text)
    language = language_of(plain.text)
    found = turns(plain.text)
    register, runs, sentences = _read(plain.text, found)
    who = [COUNSELLOR if t.role is Role.COUNSELLOR else 1.0 for t in found]
    cut = candidates(plain.text, runs, who, lambda phrase: _may_be_keyword(phrase, register))
    order = ranked(cut, WEIGHTS[language, register], len(plain.text))
    return Analysis(language, register, plain, found, tuple(sentences), tuple(order))


def _read(text: str, found: tuple[Turn, ...]) -> tuple[Register, list[Run], list[Sentence]]:
    """Read each turn in its own language; runs and sentences come in the order of the text."""
    ko, en = _by_language(text, found)
    runs, sentences = korean.read(text, ko) if ko else ([], [])
    sentences = sorted([*sentences, *english.sentences(text, en)], key=lambda s: s.start)
    register = register_of(text, found, sentences)
    runs.extend(english.runs(text, en, register))
    if register is Register.TALK:
        runs = heeded(text, runs, sentences, found)
    runs.sort(key=lambda run: run.units[0].start)
    return register, runs, list(readable(text, sentences))


def _by_language(text: str, found: tuple[Turn, ...]) -> tuple[_Numbered, _Numbered]:
    """Return the turns that hold Korean, and those that do not, each with its number."""
    ko: _Numbered = []
    en: _Numbered = []
    for number, turn in enumerate(found):
        (ko if has_hangul(text[turn.start : turn.end]) else en).append((number, turn))
    return ko, en


def _may_be_keyword(phrase: str, register: Register) -> bool:
    if has_hangul(phrase):
        return stops_ko.BOUNDS[register].allow(phrase)
    return stops_en.may_be_keyword(phrase, register)
