"""The parser in anyone's LangChain chain: prompt | ChatOllama(...) | ReplyParser(KeywordList)."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any, Generic, TypeVar, cast

from langchain_core.messages import BaseMessage, BaseMessageChunk
from langchain_core.output_parsers import BaseTransformOutputParser
from langchain_core.outputs import ChatGeneration, Generation
from typing_extensions import override

from holdfast.parsers.reading import read
from holdfast.schemas.records import Reading

T = TypeVar("T")

_INSTRUCTIONS = {
    "en": "Answer with JSON of this form and nothing else. The values below are only an example:\n",
    "ko": "다음과 같은 형식의 JSON으로만 답하세요. 아래 값은 예시일 뿐입니다.\n",
}
_REASONS = ("done_reason", "finish_reason")
"""Where a model says why it ended: Ollama's name, then the name of most others."""


class ReplyParser(BaseTransformOutputParser[T], Generic[T]):
    """Reads a model's reply as a value of a type, or raises a ReplyError that says why not.

    In: the type, any that Pydantic's TypeAdapter takes; optionally the text that replies are about,
    what the prompt shows (example, schema), and examples for `get_format_instructions`. Out of
    `invoke`: the value. Streaming yields one value, at the end: a growing value of any other type
    would be added up by LangChain.

    Why a reply ended comes from the message's `response_metadata`; where it does not say, or where
    the input is plain text, that is unknown.
    """

    type_: Any
    source: str | None = None
    shown: tuple[str, ...] = ()
    examples: tuple[Any, ...] = ()
    language: str = "en"

    def __init__(self, type_: type[T] | Any, **settings: Any) -> None:
        fields: dict[str, Any] = {"type_": type_, **settings}
        super().__init__(**fields)

    @property
    @override
    def OutputType(self) -> Any:
        """The type, as LangChain asks for it."""
        return self.type_

    @property
    def _type(self) -> str:
        return "holdfast_reply"

    def reading(self, text: str, *, done_reason: str | None = None) -> Reading[T]:
        """Return the whole reading, with how it was read and what was bent."""
        found = read(
            text, self.type_, done_reason=done_reason, source=self.source, shown=self.shown
        )
        return cast("Reading[T]", found)

    @override
    def parse(self, text: str) -> T:
        """Read plain text, of which nobody says why it ended."""
        return self.reading(text).value

    @override
    async def aparse(self, text: str) -> T:
        """Read plain text; nothing in it waits, so it needs no executor."""
        return self.parse(text)

    @override
    def parse_result(self, result: list[Generation], *, partial: bool = False) -> T:
        """Read the first generation. `partial` changes nothing: half a value is no value."""
        first = result[0]
        return self.reading(first.text, done_reason=_reason(first)).value

    @override
    async def aparse_result(self, result: list[Generation], *, partial: bool = False) -> T:
        """Read the first generation, without an executor."""
        return self.parse_result(result, partial=partial)

    @override
    def _transform(self, input: Iterator[str | BaseMessage]) -> Iterator[T]:
        chunks = list(input)
        if chunks:
            yield self.parse_result([_gathered(chunks)])

    @override
    async def _atransform(self, input: AsyncIterator[str | BaseMessage]) -> AsyncIterator[T]:
        chunks = [chunk async for chunk in input]
        if chunks:
            yield self.parse_result([_gathered(chunks)])

    @override
    def get_format_instructions(self) -> str:
        """Return a line for a prompt, with a filled-in example: small models copy a schema."""
        from holdfast.schemas.example import example_json

        example = example_json(self.type_, self.examples, language=self.language)
        return _INSTRUCTIONS.get(self.language, _INSTRUCTIONS["en"]) + example


def _gathered(chunks: Sequence[str | BaseMessage]) -> Generation:
    """Put the chunks of one reply together."""
    message: Any = None
    texts: list[str] = []
    for chunk in chunks:
        if isinstance(chunk, BaseMessageChunk):
            message = chunk if message is None else message + chunk
        elif isinstance(chunk, BaseMessage):
            message = chunk
        else:
            texts.append(chunk)
    return (
        ChatGeneration(message=message) if message is not None else Generation(text="".join(texts))
    )


def _reason(generation: Generation) -> str | None:
    """Return why the reply ended, where its metadata says so."""
    message = getattr(generation, "message", None)
    for metadata in (getattr(message, "response_metadata", None), generation.generation_info):
        for name in _REASONS:
            if metadata and isinstance(metadata.get(name), str):
                return str(metadata[name])
    return None
