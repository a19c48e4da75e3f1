"""The chains' answers with no model: what the extractive engine finds, put into the type asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from holdfast.chains import extractive
from holdfast.chains.jobs import Rules, finished
from holdfast.schemas import Extraction, KeywordList, SettingsError, Summary

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

    def run(self, clock: Callable[[], float]) -> Extraction[Any]:
        """Return the extraction. Raises InputError for a language the engine does not know."""
        started = clock()
        value = _FINDERS[self.type_](self)
        return finished(self, value, how="extracted", notes=(), seconds=clock() - started)


def _keywords(job: ExtractiveJob) -> KeywordList:
    found = extractive.keywords(job.source, max_keywords=job.rules.max_keywords or 20)
    return KeywordList([ranked.text for ranked in found])


def _summary(job: ExtractiveJob) -> Summary:
    return Summary(
        summary=" ".join(extractive.summary(job.source, max_sentences=job.max_sentences))
    )


_FINDERS: dict[Any, Callable[[ExtractiveJob], Any]] = {KeywordList: _keywords, Summary: _summary}


def check_type(type_: Any) -> None:
    """Raise SettingsError for a type that takes a model to fill in."""
    if type_ not in _FINDERS:
        raise SettingsError("the extractive engine knows keywords and summaries; name a model")
