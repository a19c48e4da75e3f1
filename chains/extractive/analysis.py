"""One reading of a text, from which both keywords and a summary are taken."""

from __future__ import annotations

from dataclasses import dataclass, field

from holdfast.chains.extractive import english, korean, stops_ko
from holdfast.chains.extractive.candidates import Candidate, candidates
from holdfast.chains.extractive.plain import Plain, compose
from holdfast.chains.extractive.ranking import PAPER_KO, TALK_KO, ranked
from holdfast.chains.extractive.register import Register, register_of
from holdfast.chains.extractive.roles import Role
from holdfast.chains.extractive.runs import Run, Sentence
from holdfast.chains.extractive.script import Language, has_hangul, language_of
from holdfast.chains.extractive.turns import Turn, turns
from holdfast.schemas import InputError


@dataclass(frozen=True, slots=True)
class Analysis:
    """What was found in a text; made by `analyse`, to be asked more than once."""

    language: Language
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
    language = language_of(text)
    plain = compose(text)
    found = turns(plain.text)
    runs, sentences = _read(plain.text, found)
    register = register_of(plain.text, found, sentences)
    weights = TALK_KO if register is Register.TALK else PAPER_KO
    may_be = stops_ko.BOUNDS[register].allow
    who = [1.0 if t.role is not Role.COUNSELLOR else 0.5 for t in found]
    cut = candidates(plain.text, runs, who.__getitem__, may_be)
    order = ranked(cut, weights, len(plain.text))
    return Analysis(language, plain, found, tuple(sentences), tuple(order))


def _read(text: str, found: tuple[Turn, ...]) -> tuple[list[Run], list[Sentence]]:
    """Read each turn in its own language; both orders are the text's."""
    ko = [(n, t) for n, t in enumerate(found) if has_hangul(text[t.start : t.end])]
    en = [(n, t) for n, t in enumerate(found) if not has_hangul(text[t.start : t.end])]
    runs, sentences = korean.read(text, ko) if ko else ([], [])
    more_runs, more_sentences = english.read(text, en)
    return (
        sorted([*runs, *more_runs], key=lambda r: r.units[0].start),
        sorted([*sentences, *more_sentences], key=lambda s: s.start),
    )
