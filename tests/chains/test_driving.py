"""The two drivers: what they hold is let go, however it ends."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
import threading
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from typing import Any, cast

import pytest
from langchain_core.runnables import Runnable
from loopback import Loopback, Request, Say

from holdfast.chains import keyword_chain
from holdfast.schemas import Extraction

Keywords = Callable[..., Any]

REPLY = '["불면", "직장 스트레스", "가족 갈등", "대인 관계 어려움"]'
SLOWLY = Say(REPLY, size=3, delay=0.1)
SOON = 0.5
"""Seconds within which the server is told."""


def wait_for_request(server: Loopback, chunks: int = 0) -> Request:
    """Return the first request once so many chunks of its reply are out."""
    until = time.monotonic() + 20  # a subprocess imports first
    while time.monotonic() < until:
        if server.requests and server.requests[0].chunks_sent >= chunks:
            return server.requests[0]
        time.sleep(0.005)
    raise TimeoutError("no request came")


def assert_hung_up(request: Request, since: float) -> None:
    """The client closed the connection, and soon."""
    request.wait(SOON)
    assert request.hung_up_at is not None
    assert request.hung_up_at - since < SOON


# -- who walks away -------------------------------------------------------------------------------


def test_an_iterator_closed_early(server: Loopback, keywords: Keywords, transcript: str) -> None:
    """Closing it closes the request."""
    server.add(SLOWLY)
    stream = keywords().stream(transcript)
    assert next(stream)[0] == "불면"
    closed_at = time.monotonic()
    stream.close()
    assert_hung_up(server.requests[0], closed_at)


def test_a_loop_left_early(server: Loopback, keywords: Keywords, transcript: str) -> None:
    """So does walking away from it, since nobody holds it any more."""
    server.add(SLOWLY)
    for _ in keywords().stream(transcript):
        break
    assert_hung_up(server.requests[0], time.monotonic())


def test_an_async_iterator_closed_early(
    server: Loopback, keywords: Keywords, transcript: str
) -> None:
    """aclose() closes the request, with the loop still running."""
    server.add(SLOWLY)

    async def leave() -> None:
        async with aclosing(keywords().astream(transcript)) as stream:
            assert (await anext(stream))[0] == "불면"
        closed_at = time.monotonic()
        await asyncio.to_thread(assert_hung_up, server.requests[0], closed_at)

    asyncio.run(leave())


@pytest.mark.parametrize("script", [Say(REPLY, before=5), SLOWLY], ids=["waiting", "reading"])
@pytest.mark.parametrize("way", ["ainvoke", "astream"])
def test_a_cancelled_task(
    server: Loopback, keywords: Keywords, transcript: str, script: Say, way: str
) -> None:
    """Cancelling it closes the request, before the first word and within the reply."""
    server.add(script)

    async def ask() -> None:
        if way == "ainvoke":
            await keywords().ainvoke(transcript)
        else:
            [_ async for _ in keywords().astream(transcript)]

    async def cancel() -> None:
        task = asyncio.create_task(ask())
        await asyncio.to_thread(wait_for_request, server, 0 if script.before else 2)
        cancelled_at = time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.to_thread(assert_hung_up, server.requests[0], cancelled_at)

    asyncio.run(cancel())


def test_a_timeout_of_the_callers_own(
    server: Loopback, keywords: Keywords, transcript: str
) -> None:
    """asyncio.timeout around a call works, and stays a TimeoutError."""
    server.add(SLOWLY)

    async def ask() -> None:
        async with asyncio.timeout(0.2):
            await keywords().ainvoke(transcript)

    with pytest.raises(TimeoutError) as caught:
        asyncio.run(ask())
    assert type(caught.value) is TimeoutError
    assert_hung_up(server.requests[0], time.monotonic())


class Held(Runnable[Any, Any]):
    """A model whose streams somebody else holds too, as a traceback does."""

    def __init__(self) -> None:
        self.streams: list[Any] = []

    def invoke(self, input: Any, config: Any = None, **kwargs: Any) -> str:
        """Return the reply."""
        return REPLY

    def stream(self, input: Any, config: Any = None, **kwargs: Any) -> Iterator[str]:
        """Stream it."""
        self.streams.append(letter for letter in REPLY)
        return cast(Iterator[str], self.streams[-1])

    def astream(self, input: Any, config: Any = None, **kwargs: Any) -> AsyncIterator[str]:
        """Stream it on a loop."""

        async def letters() -> AsyncIterator[str]:
            for letter in REPLY:
                yield letter

        self.streams.append(letters())
        return cast(AsyncIterator[str], self.streams[-1])


def test_a_stream_is_closed_whoever_holds_it(transcript: str) -> None:
    """The drivers close it themselves, and leave it to no garbage collector."""
    model = Held()
    chain = keyword_chain(model)
    walked = chain.stream(transcript)
    next(walked)
    walked.close()

    async def leave() -> None:
        async with aclosing(cast(AsyncGenerator[Any], chain.astream(transcript))) as stream:
            await anext(stream)
        assert model.streams[1].ag_frame is None  # before the loop ends, which closes all

    asyncio.run(leave())
    assert model.streams[0].gi_frame is None


SCRIPT = """
import asyncio, sys
from holdfast import keyword_chain
chain = keyword_chain("gemma:2b", ollama_host=sys.argv[1])
try:
    if sys.argv[2] == "invoke":
        chain.invoke("요즘 불면이 심해요.")
    else:
        asyncio.run(chain.ainvoke("요즘 불면이 심해요."))
except KeyboardInterrupt:
    print("interrupted")
"""


@pytest.mark.parametrize(
    ("way", "script"),
    [("invoke", Say(REPLY, before=20)), ("invoke", SLOWLY), ("ainvoke", SLOWLY)],
    ids=["waiting", "reading", "on a loop"],
)
def test_ctrl_c(server: Loopback, way: str, script: Say) -> None:
    """Closes the request, and reaches the caller as what it is."""
    server.add(script)
    command = [sys.executable, "-c", SCRIPT, server.url, way]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        request = wait_for_request(server, 0 if script.before else 2)
        pressed_at = time.monotonic()
        process.send_signal(signal.SIGINT)
        assert_hung_up(request, pressed_at)
        assert process.communicate(timeout=5)[0] == "interrupted\n"
    finally:
        process.kill()
        process.wait()


@pytest.mark.parametrize("way", ["invoke", "ainvoke"])
def test_the_slot_is_free_after_all_of_it(
    server: Loopback, keywords: Keywords, transcript: str, way: str
) -> None:
    """After a fault, a cancelled call and a closed iterator the next call gets the slot at once."""
    chain = keywords(queue_timeout=0.3, deadline=2)

    async def cancel() -> None:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(chain.ainvoke(transcript), 0.2)

    server.fail(400)
    assert isinstance(chain.batch([transcript], return_exceptions=True)[0], Exception)
    server.add(SLOWLY)
    asyncio.run(cancel())
    server.add(SLOWLY)
    next(chain.stream(transcript))
    server.say('["불면"]')
    last = chain.invoke(transcript) if way == "invoke" else asyncio.run(chain.ainvoke(transcript))
    assert last == ["불면"]


def test_the_last_item_comes_without_the_slot(
    server: Loopback, keywords: Keywords, transcript: str
) -> None:
    """Who takes it may ask the same host, also before asking the iterator whether it was the last.

    The items before it come while the server still speaks, so they do hold it.
    """
    server.say('["불면"]', times=4)
    chain = keywords(queue_timeout=0.3).with_attempts()
    for item in chain.stream(transcript):
        if isinstance(item, Extraction):
            assert chain.invoke(transcript).value == ["불면"]

    async def on_loop() -> None:
        async for item in chain.astream(transcript):
            if isinstance(item, Extraction):
                assert (await chain.ainvoke(transcript)).value == ["불면"]

    asyncio.run(on_loop())
    assert server.scripts_left == 0


# -- threads and loops ----------------------------------------------------------------------------


def test_three_loops_one_after_the_other(
    server: Loopback, keywords: Keywords, transcript: str
) -> None:
    """The same chain works on each: a client belongs to its loop, the chain to none."""
    server.say('["불면"]', times=9)
    chain = keywords()

    async def ask() -> list[Any]:
        streamed = [value async for value in chain.astream(transcript)]
        return [await chain.ainvoke(transcript), *await chain.abatch([transcript]), streamed[-1]]

    for _ in range(3):
        assert asyncio.run(ask()) == [["불면"]] * 3


def test_loops_in_threads_at_one_time(
    server: Loopback, keywords: Keywords, transcript: str
) -> None:
    """And it works on several at once, beside threads without one."""
    server.say('["불면"]', before=0.05, times=8)
    chain = keywords(slots=8)
    with ThreadPoolExecutor(8) as pool:
        calls = [
            pool.submit(asyncio.run, chain.ainvoke(transcript))
            if n % 2
            else pool.submit(chain.invoke, transcript)
            for n in range(8)
        ]
        assert [c.result() for c in calls] == [["불면"]] * 8
    assert server.most_at_once > 1


def test_a_loop_is_never_blocked(server: Loopback, keywords: Keywords, transcript: str) -> None:
    """While a call waits, for a slot or for the server, the loop runs on."""
    server.say('["불면"]', before=0.15, times=2)
    longest = 0.0

    async def tick() -> None:
        nonlocal longest
        while True:
            before = time.monotonic()
            await asyncio.sleep(0.005)
            longest = max(longest, time.monotonic() - before)

    async def both() -> None:
        chain = keywords()
        await chain.ainvoke(transcript)  # the first call imports and compiles
        ticking = asyncio.create_task(tick())
        await asyncio.gather(chain.ainvoke(transcript), chain.ainvoke(transcript))
        ticking.cancel()

    server.say('["불면"]')
    asyncio.run(both())
    assert longest < 0.1


def test_no_thread_is_left(server: Loopback, keywords: Keywords, transcript: str) -> None:
    """A call on a loop takes no thread, and one in a thread starts none."""
    server.say('["불면"]', times=2)
    seen: set[str] = set()

    async def ask() -> None:
        await keywords().ainvoke(transcript)
        seen.update(t.name for t in threading.enumerate())

    before = {t.name for t in threading.enumerate()}
    keywords().invoke(transcript)
    asyncio.run(ask())
    assert not {name for name in seen - before if not name.startswith("Thread-")}
