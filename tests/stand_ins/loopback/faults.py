"""Every fault of a server as a script: docs/faults.md has them by these names.

Each one either ends in a fault however often it is asked, or, where the name says how often, is
followed by a sound reply.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from loopback.exchange import to_json
from loopback.server import Loopback

RIGHT = '["불면"]'
MORE = 9
"""More often than anybody asks."""
HANGS = {"deadline": 0.4}
BUSY = "server busy, please try again.  maximum pending requests exceeded"


@dataclass(frozen=True)
class Fault:
    """What the server does, and how the chain is set up to meet it soon."""

    script: Callable[[Loopback], Any]
    limits: dict[str, Any] = field(default_factory=dict)
    model: str = "gemma:2b"


def line(content: str, **more: Any) -> bytes:
    """Return a line of a reply."""
    message = {"role": "assistant", "content": content}
    return to_json({"model": "gemma:2b", "message": message, "done": False, **more}) + b"\n"


WHOLE = line(RIGHT) + line("", done=True, done_reason="stop")
BROKEN_TEXT = b'{"message":{"role":"assistant","content":"\xb1\xe8"},"done":false}\n'
ELSEWHERE = {"Location": "http://elsewhere.invalid/api/chat"}


def _prose(start: int) -> str:
    """Return a thousand lines, none like another."""
    return "".join(f"{n * n} 다음 날 아침에 깼어요.\n" for n in range(start, start + 1000))


def _then(script: Callable[[Loopback], Any]) -> Callable[[Loopback], None]:
    """Let a sound reply follow."""

    def both(server: Loopback) -> None:
        script(server)
        server.say(RIGHT)

    return both


STATUSES = {
    "model not pulled": Fault(lambda s: None, model="nowhere:1b"),
    "404 for the path": Fault(lambda s: s.page("404 page not found", status=404)),
    "400": Fault(lambda s: s.fail(400, "invalid options")),
    "400, cannot think": Fault(lambda s: s.fail(400, '"gemma:2b" does not support thinking')),
    "400, http:// where HTTPS is": Fault(
        lambda s: s.raw(
            b"Client sent an HTTP request to an HTTPS server.\n",
            status=400,
            content_type="text/plain",
        )
    ),
    "401": Fault(lambda s: s.fail(401, "unauthorized")),
    "403": Fault(lambda s: s.page(status=403)),
    "413": Fault(lambda s: s.page(status=413)),
    "429, twice": Fault(_then(lambda s: s.fail(429, retry_after=0, times=2))),
    "500, once": Fault(_then(lambda s: s.fail(500, "llama runner process has terminated"))),
    "500, for ever": Fault(lambda s: s.fail(500, "EOF", retry_after=0, times=MORE)),
    "500, no memory": Fault(
        lambda s: s.fail(
            500,
            "model requires more system memory (8.4 GiB) than is available (3.1 GiB)",
            retry_after=0,
            times=MORE,
        )
    ),
    "503, three times": Fault(_then(lambda s: s.fail(503, BUSY, retry_after=0, times=3))),
    "503, for ever": Fault(lambda s: s.fail(503, BUSY, retry_after=0, times=MORE)),
    "503, come back in an hour": Fault(lambda s: s.fail(503, BUSY, retry_after=3600)),
    "502, a proxy's page": Fault(
        lambda s: s.raw(
            b"<html>Bad Gateway", status=502, content_type="text/html",
            headers={"Retry-After": "0"}, times=MORE,
        )
    ),
    "redirect": Fault(
        lambda s: s.raw(b"", status=302, content_type="text/html", headers=ELSEWHERE, times=MORE)
    ),
    "redirect, said to be JSON": Fault(
        lambda s: s.raw(
            b"{}", status=308, content_type="application/json", headers=ELSEWHERE, times=MORE
        )
    ),
}  # fmt: skip

NO_REPLIES = {
    "an HTML page with 200": Fault(lambda s: s.page(times=MORE)),
    "an HTML page, said to be JSON": Fault(
        lambda s: s.raw(b"<!doctype html>", content_type="application/json", times=MORE)
    ),
    "an empty body with 200, once": Fault(_then(lambda s: s.raw(b""))),
    "a JSON object of something else": Fault(lambda s: s.raw(b'{"ok": true}\n', times=MORE)),
    "half a line": Fault(lambda s: s.raw(b'{"message": {"ro', times=MORE)),
    "gzip that is none": Fault(
        lambda s: s.raw(b"no gzip", headers={"Content-Encoding": "gzip"}, times=MORE)
    ),
    "gzip that nobody asked for": Fault(
        lambda s: s.raw(gzip.compress(WHOLE), headers={"Content-Encoding": "gzip"}, times=MORE)
    ),
    "invalid UTF-8": Fault(lambda s: s.raw(BROKEN_TEXT, times=MORE)),
    "a million characters and more": Fault(
        lambda s: s.say([_prose(n) for n in range(0, 60_000, 1000)], times=MORE), {"max_calls": 1}
    ),
    "50 MB": Fault(lambda s: s.huge(50, times=MORE), {"max_calls": 1}),
    "50 MB in one line": Fault(lambda s: s.huge(50, single_line=True, times=MORE)),
}

BROKEN_OFF = {
    "hang before the headers": Fault(lambda s: s.hang(), HANGS),
    "hang after the headers": Fault(lambda s: s.say("", ending="hang"), HANGS),
    "hang within the reply": Fault(lambda s: s.say('["불면", ', ending="hang"), HANGS),
    "hang within the reply, once": Fault(
        _then(lambda s: s.say('["불면", ', ending="hang")), {"chunk_timeout": 0.2}
    ),
    "hang before the headers, past load_timeout": Fault(
        lambda s: s.hang(times=MORE), {"load_timeout": 0.2, "fault_retries": 1}
    ),
    "a byte a second": Fault(lambda s: s.drip(), HANGS),
    "reset before the headers, once": Fault(_then(lambda s: s.reset())),
    "reset within the reply, once": Fault(
        _then(lambda s: s.say('["불', size=1, delay=0.01, ending="reset"))
    ),
    "reset within the reply, for ever": Fault(
        lambda s: s.say('["불', size=1, delay=0.01, ending="reset", times=MORE)
    ),
    "closed within the reply, once": Fault(_then(lambda s: s.say(RIGHT, ending="cut"))),
    "error line at once, once": Fault(_then(lambda s: s.say("", error="unexpected EOF"))),
    "error line within the reply, once": Fault(_then(lambda s: s.say('["불', error="EOF"))),
    "error line within the reply, for ever": Fault(
        lambda s: s.say('["불', error="EOF", times=MORE)
    ),
}

ENDINGS = {
    "no `done` after a whole list": Fault(lambda s: s.say(RIGHT, ending="silence")),
    "no `done` after a cut list": Fault(lambda s: s.say('["불면", "직장', ending="silence")),
    "no `done` after nothing, once": Fault(_then(lambda s: s.say("", ending="silence"))),
    "done_reason length, a list": Fault(lambda s: s.say('["불면", "직장', done_reason="length")),
    "done_reason length, no value, once": Fault(
        _then(lambda s: s.say("다음은 상담 내용에 대한", done_reason="length"))
    ),
    "done_reason length, for ever": Fault(
        lambda s: s.say("다음은 상담 내용에 대한", done_reason="length", times=MORE)
    ),
    "done_reason load, once": Fault(_then(lambda s: s.load())),
    "done_reason unload, once": Fault(_then(lambda s: s.unload())),
    "done, and no done_reason": Fault(lambda s: s.say(RIGHT, done_reason=None)),
}

CUT_PROMPTS = {
    "prompt longer than num_ctx": Fault(
        lambda s: s.fail(400, "the input length exceeds the context length")
    ),
    "prompt cut without a word": Fault(lambda s: s.say(RIGHT, prompt_tokens=8192)),
    "prompt cut while the reply was written": Fault(
        lambda s: s.say(RIGHT, prompt_tokens=8000, completion_tokens=400)
    ),
}

FAULTS = STATUSES | NO_REPLIES | BROKEN_OFF | ENDINGS | CUT_PROMPTS
