"""What a chain costs over a bare `prompt | ChatOllama`: python benchmarks/overhead.py [rounds]

Both send the same prompt and the same options to a loopback server in a process of its own, which
answers in fourteen chunks. They take turns, so that what else the machine does hits both alike.

Time is bounded where the server waits 50 ms: the median of ours over the bare one before or after
it. CPU is bounded where it does not wait, since after such a sleep the caches are another's: the
lower quartile of each, because a busy machine only ever adds. What was measured at 50 ms is printed
too. `stream` also yields the growing list, which the bare chain does not.

Sixty-four calls at a time are bounded at 500 ms, as a small model on a good machine takes. At 50 ms
the bare chain alone has more to compute than one interpreter can, so that time is CPU there; it is
printed. Exits 1 where a bound is broken.
"""

from __future__ import annotations

import asyncio
import gc
import statistics
import sys
import time
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent / "tests" / "stand_ins"))

from langchain_core.messages import HumanMessage
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.runnables import Runnable
from langchain_ollama import ChatOllama
from loopback import server_process

from holdfast.chains import keyword_chain
from holdfast.chains.jobs import schema_of
from holdfast.prompts import KEYWORDS
from holdfast.schemas import KeywordList

TURN = (
    "상담사: 요즘 잠은 좀 어떠세요?\n"
    "내담자: 새벽 각성이 잦고 피로가 심해요. 직장 스트레스, 불안, 집중력 저하에 두통까지요.\n"
)
TEXT = TURN * 8
"""A transcript of 600 characters."""
REPLY = '["새벽 각성", "피로", "직장 스트레스", "불안", "집중력 저하", "두통"]'
LATENCY = 0.05
LONGER = 0.5
TOGETHER = 64
CROWD = 3 * TOGETHER
"""Calls that sixty-four workers share."""

TIMES = 1.1
"""Most that a call may take, in times of the bare one."""
CPU = 1.0
"""Most ms of CPU that a call may cost more."""


@dataclass(frozen=True)
class Cost:
    """What one call, or one crowd of calls, took: ms."""

    wall: float
    cpu: float


def measured(work: Callable[[], Any]) -> Cost:
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return Cost(1000 * (time.perf_counter() - wall), 1000 * (time.process_time() - cpu))


def by_turns(rounds: int, bare: Callable[[], Any], ours: Callable[[], Any]) -> list[list[Cost]]:
    for _ in range(5):
        bare()
        ours()
    gc.collect()
    pairs = []
    for number in range(rounds):
        # Neither always comes first.
        turn = [(0, bare), (1, ours)][:: 1 if number % 2 else -1]
        pairs.append([cost for _, cost in sorted((who, measured(work)) for who, work in turn)])
    return pairs


@dataclass(frozen=True)
class Sides:
    """The two chains, and one event loop for all that is awaited."""

    bare: Runnable[Any, Any]
    ours: Runnable[Any, Any]
    loop: asyncio.AbstractEventLoop

    def ways(self) -> dict[str, tuple[Callable[[], Any], Callable[[], Any]]]:
        def both(way: Callable[[Runnable[Any, Any]], Any]) -> Any:
            return (lambda: way(self.bare), lambda: way(self.ours))

        def both_awaited(way: Callable[[Runnable[Any, Any]], Awaitable[Any]]) -> Any:
            return both(lambda chain: self.loop.run_until_complete(way(chain)))

        async def astream(chain: Runnable[Any, Any]) -> list[Any]:
            return [chunk async for chunk in chain.astream(TEXT)]

        return {
            "invoke": both(lambda chain: chain.invoke(TEXT)),
            "stream": both(lambda chain: list(chain.stream(TEXT))),
            "ainvoke": both_awaited(lambda chain: chain.ainvoke(TEXT)),
            "astream": both_awaited(astream),
        }

    def crowds(self) -> dict[str, tuple[Callable[[], Any], Callable[[], Any]]]:
        texts, at_once = [TEXT] * CROWD, {"max_concurrency": TOGETHER}

        def threads(chain: Runnable[Any, Any]) -> None:
            # httpx's pool closes a connection now and then that another thread has just taken, and
            # the bare call fails (Bad file descriptor). None of ours may.
            results = chain.batch(texts, at_once, return_exceptions=True)
            assert chain is self.bare or not any(isinstance(r, Exception) for r in results)

        def awaited(chain: Runnable[Any, Any]) -> Any:
            return self.loop.run_until_complete(chain.abatch(texts, at_once))

        return {
            f"{name}, {TOGETHER} at a time": (
                lambda w=way: w(self.bare),
                lambda w=way: w(self.ours),
            )
            for name, way in (("threads", threads), ("tasks", awaited))
        }


def sides(url: str, loop: asyncio.AbstractEventLoop) -> Sides:
    prompt = KEYWORDS.prompt(TEXT, "ko", max_keywords=20).text
    options = {"num_ctx": 8192, "num_predict": 512, "temperature": 0.0}
    chat = ChatOllama(model="gemma:2b", base_url=url, reasoning=False, **options)
    held = chat.bind(format=schema_of(KeywordList, 20))
    template = ChatPromptTemplate.from_messages([("user", "{before}{text}{after}")])
    before, text, after = prompt.partition(TEXT.strip())
    ours = keyword_chain("gemma:2b", ollama_host=url, slots=TOGETHER)
    bare = template.partial(before=before, after=after) | held
    [message] = template.invoke({"before": before, "text": text, "after": after}).to_messages()
    assert message == HumanMessage(prompt), "the bare chain must send the same prompt"
    return Sides(bare, ours, loop)


def quartile(values: Iterable[float]) -> float:
    return statistics.quantiles(values, n=4)[0]


def told(
    name: str,
    waiting: list[list[Cost]],
    at_once: list[list[Cost]],
    *,
    calls: int = 1,
    is_bound: bool = True,
) -> bool:
    """Print a line; whether its bounds hold."""
    bare, ours = (statistics.median(pair[side].wall for pair in waiting) for side in (0, 1))
    times = statistics.median(ours.wall / bare.wall for bare, ours in waiting)
    base, more, cold_base, cold = (
        quartile(pair[side].cpu / calls for pair in pairs)
        for pairs in (at_once, waiting)
        for side in (0, 1)
    )
    verdict = "holds" if times <= TIMES and more - base <= CPU else "BROKEN"
    print(
        f"{name:24s} {bare:7.1f} {ours:7.1f} ms x{times:5.3f}    {base:5.2f} {more - base:+6.2f} ms"
        f"   {cold - cold_base:+6.2f} ms   {verdict if is_bound else ''}"
    )
    return verdict == "holds" or not is_bound


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    loop = asyncio.new_event_loop()
    print(f"{'':24s} {'bare':>7s} {'ours':>7s}               bare    more CPU     at 50 ms")
    print(f"{'at most':24s} {'':15s}    x{TIMES:5.3f}          {CPU:+6.2f} ms")
    reply = {"text": REPLY, "size": 4}
    hold = []
    with server_process(**reply, before=LATENCY) as slow, server_process(**reply) as fast:
        waiting, at_once = sides(slow.url, loop), sides(fast.url, loop)
        for name, way in waiting.ways().items():
            pairs = by_turns(rounds, *way), by_turns(3 * rounds, *at_once.ways()[name])
            hold.append(told(name, *pairs))
    for latency in (LONGER, LATENCY):
        with server_process(**reply, before=latency) as server:
            for name, way in sides(server.url, loop).crowds().items():
                pairs = by_turns(max(4, rounds // 10), *way)
                title = f"{TOGETHER} {name}, {1000 * latency:.0f} ms"
                bound = latency == LONGER
                hold.append(told(title, pairs, pairs, calls=CROWD, is_bound=bound))
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
    sys.exit(not all(hold))


if __name__ == "__main__":
    main()
