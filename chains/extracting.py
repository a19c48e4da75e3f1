"""The chains' answers with no model: what the extractive engine finds, put into the type asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from holdfast.chains import extractive
from holdfast.chains.jobs import Rules, finished
from holdfast.schemas import (
    CounselNote,
    Extraction,
    InputError,
    KeywordList,
    SettingsError,
    Summary,
)
from holdfast.schemas.summary import MAX_SUMMARY_LENGTH

ENGINE = "extractive"


@dataclass(frozen=True, slots=True)
class ExtractiveJob:
    """One text, and what is to be found in it."""

    type_: Any
    source: str = field(repr=False)
    language: str
    rules: Rules
    max_sentences: int

    engine = ENGINE
    model = None

    def run(self) -> Extraction[Any]:
        """Return the extraction.

        Raises InputError for a language the engine does not know, where a summary is asked of a
        text without a sentence, and where one's own prompt has no variable "text".
        """
        if not self.source:
            raise InputError('the extractive engine needs the text: give it as "text"')
        value = _FINDERS[self.type_](self, extractive.analyse(self.source))
        return finished(self, value, how="extracted", notes=())


def _keywords(job: ExtractiveJob, analysis: extractive.Analysis) -> KeywordList:
    found = extractive.keywords(analysis, max_keywords=job.rules.max_keywords or 20)
    return KeywordList([ranked.text for ranked in found])


def _summary(job: ExtractiveJob, analysis: extractive.Analysis) -> Summary:
    return Summary(summary=_sentences(job, analysis))


def _note(job: ExtractiveJob, analysis: extractive.Analysis) -> CounselNote:
    """Return what can be known; emotion and risk stay unknown, the rest None: never a guess."""
    return CounselNote(summary=_sentences(job, analysis), keywords=_keywords(job, analysis))


def _sentences(job: ExtractiveJob, analysis: extractive.Analysis) -> str:
    """Return the sentences asked for, fewer where so many are longer than a summary may be."""
    for most in range(job.max_sentences, 0, -1):
        said = " ".join(extractive.summary(analysis, max_sentences=most))
        if 0 < len(said) <= MAX_SUMMARY_LENGTH:
            return said
    raise InputError("the text holds no sentence to make a summary of")


_FINDERS: dict[Any, Callable[[ExtractiveJob, extractive.Analysis], Any]] = {
    KeywordList: _keywords,
    Summary: _summary,
    CounselNote: _note,
}


def check_type(type_: Any) -> None:
    """Raise SettingsError for a type that takes a model to fill in."""
    if type_ not in _FINDERS:
        raise SettingsError(
            "the extractive engine knows keywords, summaries and notes; name a model"
        )
