"""One host's slots: who gets one, in which order, and that none is ever lost."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
from loopback import Loopback

from holdfast.chains import keyword_chain
from holdfast.chains.slots import Slots, slots_of
from holdfast.schemas import QueueTimeout

LONG = 10.0
"""Seconds that no wait of a sound test takes."""


@pytest.fixture
def slots() -> Slots:
    """The slots of a host that nobody else asks."""
    return Slots()


def assert_free(slots: Slots, limit: int = 1) -> None:
    """Take all the slots there are, at once."""
    if limit:
        with slots.held(limit, 0.2):
            assert_free(slots, limit - 1)


class Counter:
    """How many were inside at one time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._inside = 0
        self.most = 0

    @contextmanager
    def inside(self) -> Iterator[None]:
        """Count who is inside."""
        with self._lock:
            self._inside += 1
            self.most = max(self.most, self._inside)
        yield
        with self._lock:
            self._inside -= 1


@pytest.mark.parametrize("limit", [1, 3])
def test_threads_and_loops_share_the_slots(slots: Slots, limit: int) -> None:
    """No more than the limit at one time, and all of it used, whoever comes from where."""
    counter = Counter()

    def in_thread(_: int) -> None:
        with slots.held(limit, LONG), counter.inside():
            time.sleep(0.01)

    async def on_loop() -> None:
        async with slots.aheld(limit, LONG):
            with counter.inside():
                await asyncio.sleep(0.01)

    async def many() -> None:
        await asyncio.gather(*(on_loop() for _ in range(8)))

    with ThreadPoolExecutor(12) as pool:
        loops = [pool.submit(asyncio.run, many()) for _ in range(2)]
        list(pool.map(in_thread, range(8)))
        for loop in loops:
            loop.result()
    assert counter.most == limit
    assert_free(slots)


def test_first_come_first_served(slots: Slots) -> None:
    """Threads and tasks are let in as they came."""
    served: list[int] = []

    def in_thread(number: int) -> None:
        with slots.held(1, LONG):
            served.append(number)

    async def on_loop(number: int) -> None:
        async with slots.aheld(1, LONG):
            served.append(number)

    async def come() -> None:
        with slots.held(1, LONG):
            waiting = []
            for number in range(8):
                one = asyncio.to_thread(in_thread, number) if number % 2 else on_loop(number)
                waiting.append(asyncio.create_task(one))
                await asyncio.sleep(0.01)
        await asyncio.gather(*waiting)

    asyncio.run(come())
    assert served == list(range(8))


def test_a_wait_has_an_end(slots: Slots) -> None:
    """QueueTimeout after queue_timeout, in threads and on loops, and the slot goes to the next."""

    async def on_loop() -> None:
        async with slots.aheld(1, 0.05):
            pytest.fail("the slot is taken")

    def in_thread() -> None:
        with slots.held(1, 0.05):
            pytest.fail("the slot is taken")

    with slots.held(1, LONG):
        for wait in (in_thread, lambda: asyncio.run(on_loop())):
            started = time.monotonic()
            with pytest.raises(QueueTimeout, match=r"within 0\.05 s"):
                wait()
            assert 0.04 < time.monotonic() - started < 0.3
    assert_free(slots)


def test_a_cancelled_wait_gives_no_slot_away(slots: Slots) -> None:
    """Who gave up is passed over; the others get what is theirs."""

    async def wait() -> None:
        async with slots.aheld(1, LONG):
            pass

    async def cancel() -> None:
        with slots.held(1, LONG):
            first, second, third = (asyncio.create_task(wait()) for _ in range(3))
            await asyncio.sleep(0.01)
            first.cancel()
            third.cancel()
            await asyncio.sleep(0)
        await asyncio.wait_for(second, 1)
        assert first.cancelled()
        assert third.cancelled()

    asyncio.run(cancel())
    assert_free(slots)


@pytest.mark.parametrize("steps", range(8))
def test_a_cancel_that_meets_the_slot(slots: Slots, steps: int) -> None:
    """A task that is cancelled just as its slot comes is cancelled, and the slot is free."""

    async def wait() -> None:
        async with slots.aheld(1, LONG):
            await asyncio.sleep(LONG)

    async def meet() -> None:
        with slots.held(1, LONG):
            task = asyncio.create_task(wait())
            await asyncio.sleep(0.01)
        for _ in range(steps):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task], timeout=1)
        assert task.cancelled()

    asyncio.run(meet())
    assert_free(slots)


def test_who_gave_up_holds_up_nobody(slots: Slots) -> None:
    """Also where a lower limit than the next one's made it wait."""

    async def wait(limit: int, timeout: float) -> None:
        async with slots.aheld(limit, timeout):
            pass

    async def come() -> None:
        with slots.held(1, LONG):
            modest = asyncio.create_task(wait(1, 0.05))
            await asyncio.sleep(0)
            await wait(2, 0.5)
            assert isinstance(modest.exception(), QueueTimeout)

    asyncio.run(come())


def test_an_error_frees_the_slot(slots: Slots) -> None:
    """Whatever happens inside."""

    async def on_loop() -> None:
        async with slots.aheld(1, LONG):
            raise KeyError

    def in_thread() -> None:
        with slots.held(1, LONG):
            raise KeyError

    for fail in (in_thread, lambda: asyncio.run(on_loop())):
        with pytest.raises(KeyError):
            fail()
        assert_free(slots)


def test_one_queue_a_host() -> None:
    """The same for every chain of the process, another one for another host."""
    assert slots_of("http://one") is slots_of("http://one")
    assert slots_of("http://one") is not slots_of("http://two")
    assert slots_of("http://one:1") is not slots_of("http://one:2")
    assert slots_of("http://one:1/a") is not slots_of("http://one:1/b")


@pytest.mark.parametrize(
    "name", ["http://localhost:5", "http://LOCALHOST:5/", "http://[::1]:5", "http://127.0.0.2:5",
             "https://127.0.0.1:5", "http://0.0.0.0:5", "http://[::]:5"],
)  # fmt: skip
def test_one_queue_for_all_names_of_this_machine(name: str) -> None:
    """Who listens on a port of it has one slot, however it is called."""
    assert slots_of(name) is slots_of("http://127.0.0.1:5")
    assert slots_of(name) is not slots_of(name.replace("5", "6"))
    assert slots_of(name) is not slots_of("http://localhost.example:5")


def test_two_names_on_the_wire(server: Loopback) -> None:
    """Two chains that call it differently wait for each other."""
    server.say('["불면"]', before=0.05, times=8)
    chains = [
        keyword_chain("gemma:2b", ollama_host=server.url.replace("127.0.0.1", name))
        for name in ("127.0.0.1", "localhost")
    ]
    with ThreadPoolExecutor(8) as pool:
        calls = [pool.submit(chains[n % 2].invoke, "요즘 불면이 심해요.") for n in range(8)]
        assert [call.result() for call in calls] == [["불면"]] * 8
    assert server.most_at_once == 1


DOCUMENTS = [f"{n}번 내담자: 요즘 불면이 심해요." for n in range(40)]


def test_waiting_is_not_on_the_deadline(server: Loopback) -> None:
    """Forty documents of 0.05 s on one slot, a deadline of 0.5 s: all succeed, one at a time."""
    server.say('["불면"]', before=0.05, times=80)
    chain = keyword_chain("gemma:2b", ollama_host=server.url, deadline=0.5, queue_timeout=30)
    everyone = {"max_concurrency": 40}
    assert chain.batch(DOCUMENTS, everyone) == [["불면"]] * 40
    assert asyncio.run(chain.abatch(DOCUMENTS, everyone)) == [["불면"]] * 40
    assert server.most_at_once == 1


def test_a_full_queue_is_an_error_of_its_own(server: Loopback) -> None:
    """queue_timeout reaches the chain, and whoever waits longer gets QueueTimeout."""
    server.say('["불면"]', before=0.4)
    chain = keyword_chain("gemma:2b", ollama_host=server.url, queue_timeout=0.1)
    results = chain.batch(DOCUMENTS[:2], return_exceptions=True)
    assert sorted(type(r).__name__ for r in results) == ["KeywordList", "QueueTimeout"]
    assert len(server.requests) == 1


def test_as_many_slots_as_told(server: Loopback) -> None:
    """slots= goes to the host, and no further."""
    server.say('["불면"]', before=0.1, times=9)
    chain = keyword_chain("gemma:2b", ollama_host=server.url, slots=3)
    chain.batch(DOCUMENTS[:9], {"max_concurrency": 9})
    assert server.most_at_once == 3
