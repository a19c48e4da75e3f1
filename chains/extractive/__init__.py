"""Keywords and summaries with no model: what the text itself says most, and where.

    keywords(text, max_keywords=20)    the topics of a text, best first, each with its places
    summary(text, max_sentences=3)     whole sentences of the text, in their order
    analyse(text)                      one reading for both: pass it instead of the text

Reads Korean and English, and texts that mix them. Korean is analysed by Kiwi, whose model comes
with the extra `embedded`; nothing is downloaded, nothing is sent. Pure functions of the text:
the same text gives the same answer, from any thread.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from holdfast.chains.extractive.analysis import Analysis, analyse
from holdfast.chains.extractive.kiwi import is_loaded, load
from holdfast.chains.extractive.picking import places, unlike
from holdfast.chains.extractive.script import Language
from holdfast.chains.extractive.summarising import chosen
from holdfast.schemas import SettingsError, Span

__all__ = ["Analysis", "Language", "Ranked", "analyse", "is_loaded", "keywords", "load", "summary"]


@dataclass(frozen=True, slots=True)
class Ranked:
    """A keyword as the text writes it, every place it stands at, and its score."""

    text: str = field(repr=False)
    spans: tuple[Span, ...]
    """Places in the given text, in order, never none; white space may differ from `text`."""
    score: float
    """Comparable within one text only."""


def keywords(text: str | Analysis, *, max_keywords: int = 20) -> tuple[Ranked, ...]:
    """Return at most `max_keywords` keywords of a text, best first; () where nothing stands out.

    Raises InputError for an empty text and for a language that is neither Korean nor English,
    MissingExtra where Korean needs kiwipiepy and it is not installed.
    """
    analysis = _analysis(text, max_keywords, "max_keywords")
    best = unlike(analysis.ranked, analysis.register, max_keywords)
    where = places(analysis.plain, [c.text for _, c in best])
    return tuple(
        Ranked(c.text, spans, score) for (score, c), spans in zip(best, where, strict=True)
    )


def summary(text: str | Analysis, *, max_sentences: int = 3) -> tuple[str, ...]:
    """Return at most `max_sentences` whole sentences of a text, in their order.

    White space within a sentence is folded to single spaces. Raises as `keywords` does.
    """
    analysis = _analysis(text, max_sentences, "max_sentences")
    plain = analysis.plain.text
    best = chosen(
        plain,
        analysis.sentences,
        analysis.turns,
        analysis.ranked,
        analysis.register,
        max_sentences,
    )
    return tuple(" ".join(plain[s.start : s.end].split()) for s in best)


def _analysis(text: str | Analysis, most: int, name: str) -> Analysis:
    if most < 1:
        raise SettingsError(f"{name} must be at least 1")
    return text if isinstance(text, Analysis) else analyse(text)
