"""What can be seen of a server and its models by asking them: what `holdfast doctor` judges.

Every question has a deadline. It is put in a thread that is left behind when that passes: looking
up a host's name, for one, can be neither timed nor interrupted.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

import httpx
import ollama

from holdfast.chains.connections import EXPIRES
from holdfast.chains.faults import fault_of
from holdfast.chains.settings import Settings
from holdfast.chains.transport import OllamaTransport
from holdfast.schemas import (
    HoldfastError,
    ModelMissing,
    PromptTooLong,
    RequestRejected,
    ServerFailed,
)

T = TypeVar("T")

LOCAL = "http://127.0.0.1:11434"
"""Where Ollama listens unless told."""

PROMPT = (
    "상담사: 지난주는 어떻게 지내셨어요?\n"
    "내담자: 새 부서로 옮긴 뒤로 잠을 잘 못 자고, 회의가 있는 날은 아침부터 걱정이 많아요.\n"
    "상담사: 걱정이 들 때 몸은 어떻게 느껴지나요?\n"
    "내담자: 가슴이 답답하고 손에 땀이 나요. 그래서 점심도 혼자 먹을 때가 많고, "
    "주말에는 밖에 잘 나가지 않아요.\n"
    "상담사: 다음 시간까지 잠드는 시각과 깨는 시각을 적어 보시겠어요?\n"
    "내담자: 네, 한번 적어 볼게요.\n\n"
    "Answer in one short English sentence: what is this?"
)
"""Made up. It is Korean to see how many tokens that takes, and asks for no JSON, so that only a
server that honours the schema answers with some."""

WORDS = ("red", "blue")
COUNT = 8
SCHEMA = {"type": "array", "items": {"enum": [*WORDS]}, "minItems": COUNT, "maxItems": COUNT}
"""What no model says by itself, and long enough to time it."""

_NUM_PREDICT = 96
_SHORT = 10.0
"""Seconds for a question that no model has to be loaded for."""
_REFUSING = 30.0
"""Seconds for the refusal of a long prompt. A server that reads it instead may take minutes."""


@dataclass(frozen=True, slots=True)
class ServerSeen:
    """What answers at the host."""

    host: str
    seconds: float | None = None
    """Until it answered."""
    version: str = ""
    fault: HoldfastError | None = None


@dataclass(frozen=True, slots=True)
class Trial:
    """A reply to `PROMPT`, or why there was none. Times are seconds."""

    text: str = field(default="", repr=False)
    done_reason: str | None = None
    thought: bool = False
    prompt_tokens: int | None = None
    tokens: int | None = None
    speaking: float | None = None
    loading: float | None = None
    fault: HoldfastError | None = None


@dataclass(frozen=True, slots=True)
class ModelSeen:
    """What a model is and does. What could not be asked is None."""

    name: str
    fault: HoldfastError | None = None
    """Why it cannot be shown."""
    others: tuple[str, ...] = ()
    """The models that the server has, where it does not have this one."""
    kind: str = ""
    """Its size and quantization, as "2B, Q4_0"."""
    capabilities: tuple[str, ...] = ()
    context_length: int | None = None
    """Tokens the model was made for."""
    held: Trial | None = None
    """Asked with `SCHEMA` and think: false, as a chain asks."""
    plain: Trial | None = None
    """Asked without the schema, where it would not be asked with it."""
    bare: Trial | None = None
    """Asked with neither, where it would not be asked with one of them."""
    refuses_long: bool | None = None
    """Whether a prompt longer than num_ctx is refused, as we ask, rather than cut."""
    loaded_ctx: int | None = None
    """Tokens of context that it is loaded with now."""
    on_gpu: float | None = None
    """Share of it that is in a GPU's memory, 0 to 1."""


class Server:
    """A server to put questions to, each with an end: `timeout` seconds for every one of them.

    Without a timeout, 10 s, and `load_timeout` for those that may load the model.
    """

    def __init__(self, settings: Settings, timeout: float | None = None) -> None:
        self.host = settings.ollama_host or LOCAL
        self._settings = settings
        self._short = timeout or _SHORT
        self._long = timeout or settings.load_timeout

    def look(self) -> ServerSeen:
        """Return who answers there, and how fast."""
        started = time.monotonic()
        try:
            # The client has no method for it.
            answer = self._ask(self._short, lambda c: c._client.get("/api/version").json())
        except HoldfastError as fault:
            return ServerSeen(_shown(self.host), fault=fault)
        version = answer.get("version", "") if isinstance(answer, dict) else ""
        return ServerSeen(_shown(self.host), time.monotonic() - started, str(version))

    def missing(self, name: str) -> HoldfastError | None:
        """Return why the model cannot be asked, as far as that is seen without loading it."""
        try:
            self._ask(self._short, lambda c: c.show(name), name)
        except HoldfastError as fault:
            return fault
        return None

    def try_model(self, name: str) -> ModelSeen:
        """Return what the model is, and what it does when asked."""
        try:
            shown = self._ask(self._short, lambda c: c.show(name), name)
        except ModelMissing as fault:
            return ModelSeen(name, fault, others=self._names())
        except HoldfastError as fault:
            return ModelSeen(name, fault)
        held, plain, bare = self._trials(name)
        answered = any(t is not None and t.fault is None for t in (held, plain, bare))
        refuses = self._refuses_long(name) if answered else None
        return ModelSeen(
            name,
            kind=_kind(shown.details),
            capabilities=tuple(shown.capabilities or ()),
            context_length=_context_length(shown.modelinfo or {}),
            held=held,
            plain=plain,
            bare=bare,
            refuses_long=refuses,
            **self._loaded(name),
        )

    def _trials(self, name: str) -> tuple[Trial, Trial | None, Trial | None]:
        """Ask as a chain does, and with less where the server does not take that."""
        plain = bare = None
        held = self._try(name, format=SCHEMA, think=False)
        if isinstance(held.fault, RequestRejected | ServerFailed):
            plain = self._try(name, think=False)
        if plain and isinstance(plain.fault, RequestRejected | ServerFailed):
            bare = self._try(name)
        return held, plain, bare

    def _try(self, name: str, **how: Any) -> Trial:
        try:
            said = self._ask(self._long, lambda c: self._chat(c, name, PROMPT, **how), name)
        except HoldfastError as fault:
            return Trial(fault=fault)
        return Trial(
            text=said.message.content or "",
            done_reason=said.done_reason,
            thought=bool(said.message.thinking),
            prompt_tokens=said.prompt_eval_count,
            tokens=said.eval_count,
            speaking=_seconds(said.eval_duration),
            loading=_seconds(said.load_duration),
        )

    def _refuses_long(self, name: str) -> bool | None:
        # A token is no shorter than a word of it.
        text = "a " * (2 * self._settings.num_ctx)
        seconds = min(self._long, _REFUSING)
        try:
            self._ask(seconds, lambda c: self._chat(c, name, text, num_predict=1), name)
        except PromptTooLong:
            return True
        except HoldfastError:
            return None
        return False

    def _chat(
        self,
        client: ollama.Client,
        name: str,
        text: str,
        *,
        num_predict: int = _NUM_PREDICT,
        **how: Any,
    ) -> ollama.ChatResponse:
        # The context's length of the chains: another one would load the model anew.
        options = {"num_ctx": self._settings.num_ctx, "temperature": 0, "num_predict": num_predict}
        messages = [{"role": "user", "content": text}]
        said: ollama.ChatResponse = client.chat(name, messages, options=options, **how)
        return said

    def _names(self) -> tuple[str, ...]:
        try:
            models = self._ask(self._short, lambda c: c.list()).models
        except HoldfastError:
            return ()
        return tuple(m.model for m in models if m.model)

    def _loaded(self, name: str) -> dict[str, Any]:
        try:
            running = self._ask(self._short, lambda c: c.ps()).models
        except HoldfastError:
            return {}
        for model in running:
            if model.model in (name, f"{name}:latest"):
                share = (model.size_vram or 0) / model.size if model.size else None
                return {"loaded_ctx": model.context_length, "on_gpu": share}
        return {}

    def _ask(
        self, seconds: float, question: Callable[[ollama.Client], T], model: str | None = None
    ) -> T:
        """Return the answer. Raises HoldfastError, after `seconds` at the latest."""
        expires = time.monotonic() + seconds

        def ask() -> T:
            EXPIRES.set(expires)
            timeout = httpx.Timeout(None, connect=self._settings.connect_timeout)
            with closing(OllamaTransport(model)) as transport:
                return question(ollama.Client(self.host, transport=transport, timeout=timeout))

        try:
            return within(seconds, ask)
        except Exception as error:
            raise self._fault(error, model) from None

    def _fault(self, error: Exception, model: str | None) -> Exception:
        return fault_of(error, model=model, host=_shown(self.host)) or error


def within(seconds: float, ask: Callable[[], T]) -> T:
    """Return what `ask()` returns, or raise what it raises; TimeoutError when it takes too long.

    It runs on in a thread that does not keep the process from ending.
    """
    box: SimpleQueue[tuple[T, None] | tuple[None, BaseException]] = SimpleQueue()

    def run() -> None:
        try:
            box.put((ask(), None))
        except BaseException as error:
            box.put((None, error))

    threading.Thread(target=run, daemon=True).start()
    try:
        # A little more than `ask` itself has, so that its own word for it comes first.
        answer, error = box.get(timeout=seconds + 0.5)
    except Empty:
        raise TimeoutError from None
    if error is not None:
        raise error
    return answer  # type: ignore[return-value]  # None only where it is what `ask` returned


def _shown(host: str) -> str:
    """Return the address without the credentials that may stand in it."""
    scheme, _, rest = host.partition("://")
    return f"{scheme}://{rest.rpartition('@')[2]}"


def _kind(details: Any) -> str:
    parts = (getattr(details, n, None) for n in ("parameter_size", "quantization_level"))
    return ", ".join(part for part in parts if part)


def _context_length(info: Any) -> int | None:
    """Return the one key that ends so; it begins with the model's architecture."""
    lengths = [value for key, value in info.items() if key.endswith(".context_length")]
    return int(lengths[0]) if lengths else None


def _seconds(nanoseconds: int | None) -> float | None:
    return None if nanoseconds is None else nanoseconds / 1e9
