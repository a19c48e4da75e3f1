"""What a chain costs over a bare `prompt | ChatOllama`: python benchmarks/overhead.py [rounds]

Both send the same prompt and the same options to a loopback server in a process of its own, which
waits 50 ms and answers in fifteen chunks. They take turns, so that what else the machine does hits
both alike; each figure is a median, and each difference the median of the turns' differences.
Exits 1 where a bound is broken.
"""

from __future__ import annotations

import asyncio
import gc
import statistics
import sys
import time
from collections.abc import Awaitable, Callable
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
TOGETHER = 64

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
        texts, at_once = [TEXT] * 4 * TOGETHER, {"max_concurrency": TOGETHER}

        def threads(chain: Runnable[Any, Any]) -> Any:
            return chain.batch(texts, at_once)

        def awaited(chain: Runnable[Any, Any]) -> Any:
            return self.loop.run_until_complete(chain.abatch(texts, at_once))

        return {
            f"{name}, {TOGETHER} at a time": (
                lambda w=way: w(self.bare),
                lambda w=way: w(self.ours),
            )
            for name, way in (("threads", threads), ("asyncio", awaited))
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


def line(name: str, pairs: list[list[Cost]], *, is_crowd: bool = False) -> bool:
    """Print a line; whether its bounds hold."""
    bare = statistics.median(bare.wall for bare, _ in pairs)
    ours = statistics.median(ours.wall for _, ours in pairs)
    times = statistics.median(ours.wall / bare.wall for bare, ours in pairs)
    calls = 4 * TOGETHER if is_crowd else 1
    more = statistics.median((ours.cpu - bare.cpu) / calls for bare, ours in pairs)
    base = statistics.median(bare.cpu / calls for bare, _ in pairs)
    holds = times <= TIMES and more <= CPU
    print(
        f"{name:26s} {bare:8.1f} {ours:8.1f} ms  x{times:5.3f}    cpu {base:5.2f} {more:+6.2f} ms"
        f"   {'holds' if holds else 'BROKEN'}"
    )
    return holds


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    loop = asyncio.new_event_loop()
    print(
        f"{'a call':26s} {'bare':>8s} {'ours':>8s}     at most x{TIMES:g}, and {CPU:+g} ms of CPU"
    )
    with server_process(text=REPLY, size=4, before=LATENCY) as server:
        both = sides(server.url, loop)
        hold = [line(name, by_turns(rounds, *way)) for name, way in both.ways().items()]
        hold += [
            line(name, by_turns(max(3, rounds // 8), *way), is_crowd=True)
            for name, way in both.crowds().items()
        ]
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
    sys.exit(not all(hold))


if __name__ == "__main__":
    main()
