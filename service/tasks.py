"""The three things that can be asked, each said once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from holdfast.chains import AttemptsChain, Settings, keyword_chain, note_chain, summary_chain
from holdfast.chains.builders import ModelLike
from holdfast.schemas import (
    Attempt,
    CounselNote,
    Extraction,
    Grounding,
    KeywordList,
    Reading,
    Reply,
    Span,
)
from holdfast.schemas import Summary as SummaryValue
from holdfast.service.bodies import Asked, NoteRequest, SummaryRequest, TaggingRequest

Chains = Callable[..., AttemptsChain[Any]]
"""From the options of a request to the chain that answers it."""


@dataclass(frozen=True)
class Task:
    """One path: what it takes, who answers, and what an answer looks like."""

    path: str
    title: str
    asked: type[Asked]
    answer: Any
    build: Callable[..., Any]
    example: Extraction[Any]

    def chains(self, model: ModelLike | None, settings: Settings) -> Chains:
        """Return the chains of an app, made once for each set of options.

        Raises SettingsError, here and not with the first request, for a model that makes no sense.
        """

        # Each keeps a connection to the model's server, so there is an end to them.
        @lru_cache(maxsize=32)
        def chain(**options: Any) -> AttemptsChain[Any]:
            made: AttemptsChain[Any] = self.build(
                model, settings=settings, **options
            ).with_attempts()
            return made

        chain(**self.asked(text="").model_dump(exclude={"text"}))
        return chain


EXAMPLE_TEXT = (
    "상담사: 어떻게 지내셨어요?\n내담자: 새 일을 시작한 뒤로 불면이 심해요.\n"
    "상담사: 다음 주까지 수면 일지를 써 보시겠어요?\n내담자: 네, 그럴게요.\n"
)
"""Made up, as is all that the examples say."""


def _example(value: Any, said: str, *spans: Grounding) -> Extraction[Any]:
    reply = Reply(said, "stop", "gemma:2b", 312, 9, 1.4)
    attempt = Attempt(1, reply, Reading(value, "strict"))
    return Extraction(value, "strict", "ollama", "gemma:2b", "ko", (), spans, (attempt,), 1.4)


_INSOMNIA = Grounding("불면", (Span(33, 35),))
_NOTE = CounselNote(
    summary="내담자는 새 일을 시작한 뒤로 불면을 겪고 있다.",
    keywords=KeywordList(["불면"]),
    main_concern="새 일을 시작한 뒤의 불면",
    follow_up="다음 주까지 수면 일지 쓰기",
)

TAGGING = Task(
    "/tagging",
    "Keywords of a text",
    TaggingRequest,
    Extraction[KeywordList],
    keyword_chain,
    _example(KeywordList(["불면"]), '["불면"]', _INSOMNIA),
)
SUMMARY = Task(
    "/summary",
    "Summary of a text",
    SummaryRequest,
    Extraction[SummaryValue],
    summary_chain,
    _example(
        SummaryValue(summary="내담자는 새 일을 시작한 뒤로 불면을 겪고 있다."),
        '{"summary": "내담자는 새 일을 시작한 뒤로 불면을 겪고 있다."}',
    ),
)
NOTE = Task(
    "/note",
    "Counselling note of a text",
    NoteRequest,
    Extraction[CounselNote],
    note_chain,
    _example(_NOTE, _NOTE.model_dump_json(), _INSOMNIA),
)
TASKS = (TAGGING, SUMMARY, NOTE)
