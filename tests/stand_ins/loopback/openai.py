"""The server's second face: the same scripts at /v1/chat/completions, as OpenAI's protocol has it.

Replies come as server-sent events where the request says `stream: true`, else in one piece; errors
as an object under "error". Scripts that know no protocol (raw bytes, a hang, a reset) are played as
they are.
"""

from __future__ import annotations

from typing import Any

from loopback.exchange import Exchange, to_json
from loopback.request import Request
from loopback.scripts import Fail, Say, Script, prompt_tokens

PATH = "/v1/chat/completions"
EVENTS_TYPE = "text/event-stream"
ID = "chatcmpl-1"


def play(script: Script, exchange: Exchange) -> None:
    """Answer a request from its script."""
    match script:
        case Say() if exchange.request.body.get("stream") is True:
            _play_events(script, exchange)
        case Say():
            _play_whole(script, exchange)
        case Fail():
            exchange.wait(script.before)
            exchange.json(error(script.error), script.status, script.headers)
        case _:
            script.play(exchange)


def error(words: str) -> dict[str, Any]:
    """Return an error's body."""
    return {"error": {"message": words, "type": "api_error", "param": None, "code": None}}


def _play_events(say: Say, exchange: Exchange) -> None:
    exchange.wait(say.before)
    exchange.open(EVENTS_TYPE)
    request = exchange.request
    for piece in say.chunks:
        exchange.wait(say.delay)
        exchange.chunk(_event(_part(request, {"role": "assistant", "content": piece})))
    if say.error is not None:
        exchange.close(_event(error(say.error)))
    elif say.ending == "done":
        last = [_part(request, {"role": "assistant", "content": ""}, say.done_reason)]
        if (request.body.get("stream_options") or {}).get("include_usage"):
            last.append(_part(request, None) | {"usage": _usage(say, request)})
        exchange.close(*map(_event, last), b"data: [DONE]\n\n")
    else:
        say.interrupt(exchange)


def _play_whole(say: Say, exchange: Exchange) -> None:
    exchange.wait(say.before + say.delay * len(say.chunks))
    if say.error is not None:
        exchange.json(error(say.error), 500)
        return
    request = exchange.request
    message = {"role": "assistant", "content": "".join(say.chunks)}
    choice = {"index": 0, "message": message, "finish_reason": say.done_reason}
    whole = _part(request, None) | {"object": "chat.completion", "choices": [choice]}
    exchange.json(whole | {"usage": _usage(say, request)})


def _part(
    request: Request, delta: dict[str, Any] | None, finish_reason: str | None = None
) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": finish_reason}
    return {
        "id": ID,
        "object": "chat.completion.chunk",
        "created": 1_775_000_000,
        "model": request.body.get("model"),
        "system_fingerprint": "fp_ollama",
        "choices": [] if delta is None else [choice],
    }


def _usage(say: Say, request: Request) -> dict[str, int]:
    asked = prompt_tokens(request) if say.prompt_tokens is None else say.prompt_tokens
    said = len(say.chunks) + 1 if say.completion_tokens is None else say.completion_tokens
    return {"prompt_tokens": asked, "completion_tokens": said, "total_tokens": asked + said}


def _event(data: dict[str, Any]) -> bytes:
    return b"data: " + to_json(data) + b"\n\n"
