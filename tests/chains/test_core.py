"""The policy over several models, of doubts and early ends, as lists of events."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

import pytest
from core_player import DOUBTED, Step, Words, broken, busy, chunk, end, play, reply, silence
from hypothesis import given, settings
from hypothesis import strategies as st

from holdfast.chains.events import (
    Ended,
    Open,
    Pull,
    Stop,
    Tell,
)
from holdfast.chains.models import Request
from holdfast.chains.turns import EngineTurn, Limits, ModelTurn, Turn
from holdfast.schemas import (
    BadResponse,
    DeadlineExceeded,
    Extraction,
    ExtractionError,
    Failure,
    HoldfastError,
    InputError,
    Kind,
    ModelMissing,
    PromptTooLong,
    QueueTimeout,
    ServerFailed,
    ServerUnreachable,
    SettingsError,
)

# -- the next model -------------------------------------------------------------------------------


class Finds:
    """An engine that finds, or that cannot."""

    def __init__(self, error: HoldfastError | None = None) -> None:
        self.error = error

    def run(self) -> Extraction[str]:
        """Return what it finds."""
        if self.error:
            raise self.error
        return Extraction("found", "extracted", "extractive")


def models(*names: str, **limits: Any) -> list[Turn[str]]:
    """Return models that differ in their names."""
    return [ModelTurn(name, Words(), Limits(**limits)) for name in names]


ENGINE: list[Turn[str]] = [EngineTurn("extractive", Finds())]


def test_the_next_model_after_all_calls_of_one() -> None:
    """Each has `max_calls` of its own; the attempts count on, and say whose they are."""
    steps = [*reply("echo"), *reply("invalid"), *reply("right")]
    played = play(steps, turns=models("a", "b", max_calls=2))
    assert played.asked == [0, 0, 1]
    assert [r.messages for r in played.requests] == [("first",), ("echo",), ("first",)]
    assert played.result is not None
    assert [(a.number, a.reply.model) for a in played.result.attempts] == [
        (1, "a"), (2, "a"), (3, "b"),
    ]  # fmt: skip
    assert played.result.notes == ("a: no value in 2 replies: echo, invalid",)
    assert played.result.attempts[2].asked == ""


def test_a_model_that_answers_is_the_last() -> None:
    """Nobody else is asked, and there is no note."""
    played = play(reply("right"), turns=[*models("a", "b"), *ENGINE])
    assert played.asked == [0]
    assert played.result is not None
    assert played.result.notes == ()


@pytest.mark.parametrize(
    "fault",
    [
        ModelMissing("pull it"),
        ServerUnreachable("nobody answers"),
        BadResponse("a page"),
        PromptTooLong("too long"),
        QueueTimeout("no slot"),
    ],
)
def test_who_cannot_be_asked_is_passed_over_at_once(fault: HoldfastError) -> None:
    """Without a wait and without a call, though some of these may be over in a while."""
    steps = [broken(fault), *reply("right")]
    played = play(steps, turns=models("a", "b"))
    assert played.pauses == []
    assert played.asked == [0, 1]
    assert played.result is not None
    assert played.result.notes == (f"a: {fault.message}",)
    assert len(played.result.attempts) == 1


def test_who_is_busy_is_waited_for() -> None:
    """As if there were no other; only then is the next one asked."""
    played = play([busy()] * 3 + reply("right"), turns=models("a", "b", fault_retries=2))
    assert played.asked == [0, 0, 0, 1]
    assert len(played.pauses) == 2


def test_no_slot_no_model() -> None:
    """A host whose slot does not come free is passed over; its wait is on nobody's account."""
    late = QueueTimeout("no slot")
    played = play(reply("right"), deadline=5, turns=models("a", "b"), waiting=[late, 70])
    assert played.asked == [1]
    assert played.result is not None
    assert played.result.seconds == 0
    assert isinstance(play([], turns=models("a"), waiting=[late]).error, QueueTimeout)


def test_a_deadline_over_all_models() -> None:
    """Who comes after it is not asked; the wait for a slot does not count."""
    steps = [*reply("echo", after=4), *reply("invalid", after=4)]
    played = play(steps, deadline=7, turns=models("a", "b", "c", max_calls=1), waiting=[50, 50, 9])
    assert played.asked == [0, 1]
    assert isinstance(played.error, ExtractionError)
    assert "deadline of 7 s" in played.error.message


def test_the_engine_answers_last() -> None:
    """It waits for nobody, so the deadline does not stop it; the extraction says who answered."""
    late = [chunk("echo"), lambda now, _: Ended(now + 20)]
    played = play(late, deadline=10, turns=[*models("a", "b"), *ENGINE])
    assert played.asked == [0]
    assert played.result is not None
    assert (played.result.value, played.result.engine) == ("found", "extractive")
    assert len(played.result.attempts) == 1
    [note] = played.result.notes
    assert note.startswith("a: no value within the deadline of 10 s")


def test_an_engine_that_cannot() -> None:
    """Alone its error is the answer; behind a model it is one more of those that did not do."""
    error = InputError("another language")
    engine: list[Turn[str]] = [EngineTurn("extractive", Finds(error))]
    assert play([], turns=engine).error is error
    behind = play(reply("echo"), turns=[*models("a", max_calls=1), *engine])
    assert isinstance(behind.error, ExtractionError)
    assert behind.error.message == ("a: no value in 1 reply: echo; extractive: another language")
    assert len(behind.error.attempts) == 1


def test_nobody_gave_a_value() -> None:
    """The error is the first model's, and tells of all; where one gave replies it says so."""
    missing, down = ModelMissing("pull a"), ServerUnreachable("nobody answers")
    both = play([broken(missing), broken(down), broken(down)], turns=models("a", "b"))
    assert isinstance(both.error, ModelMissing)
    assert both.error.message == "a: pull a; b: nobody answers"
    second = play([broken(missing), *reply("echo")], turns=models("a", "b", max_calls=1))
    assert isinstance(second.error, ExtractionError)
    assert len(second.error.attempts) == 1


def test_an_error_of_ours_is_no_reason_for_another_model() -> None:
    """A setting or an input that makes no sense makes none for the next model."""
    wrong = SettingsError("a model gives a message")
    played = play([broken(wrong)], turns=models("a", "b"))
    assert played.error is wrong
    assert played.asked == [0]


# -- a value that is doubted ----------------------------------------------------------------------


def test_a_doubt_is_told_once() -> None:
    """Then what comes is taken, be it as doubtful."""
    played = play(reply("right, doubtful") + reply("right, doubtful again"))
    assert len(played.requests) == 2
    assert played.result is not None
    assert played.result.value == "right, doubtful again"
    assert played.result.attempts[0].failure is DOUBTED
    assert played.result.attempts[1].asked.startswith("told why: no value")


def test_what_is_not_doubted_wins() -> None:
    """The second reply is the answer where it is better."""
    played = play(reply("right, doubtful") + reply("right"))
    assert played.result is not None
    assert played.result.value == "right"


@pytest.mark.parametrize("rest", [reply("echo") * 2, [broken(ModelMissing("gone"))]])
def test_a_doubted_value_is_better_than_none(rest: list[Step]) -> None:
    """Where nothing better comes it is taken, and no other model is asked."""
    played = play(reply("right, doubtful") + rest, turns=[*models("a", "b"), *ENGINE])
    assert played.result is not None
    assert played.result.value == "right, doubtful"


def test_no_call_is_left_for_a_doubt() -> None:
    """With the last call it is taken as it is."""
    played = play(reply("right, doubtful"), Limits(max_calls=1))
    assert played.result is not None
    assert played.result.value == "right, doubtful"


# -- ending early ---------------------------------------------------------------------------------


def test_a_reply_is_ended_where_it_is_over() -> None:
    """The stream is stopped, nothing more is pulled, and what came is read."""
    played = play([chunk("right"), chunk("done!"), chunk("never pulled")])
    assert [type(e) for e in played.effects[2:]] == [Pull, Pull, Stop, Tell]
    assert played.result is not None
    assert played.result.value == "rightdone!"
    assert played.result.attempts[0].reply.done_reason == "ended early"


def test_what_it_was_ended_for_is_told() -> None:
    """A runaway is told as one, though the words that came may read as something else."""
    played = play([chunk("truncated"), chunk("loop!"), *reply("right")])
    assert played.requests[1].messages == ("runaway",)
    assert played.requests[1].num_predict is None
    assert played.result is not None
    assert played.result.attempts[0].failure == Failure(Kind.RUNAWAY)


# -- who is told ----------------------------------------------------------------------------------


def test_every_attempt_is_told_as_it_ends() -> None:
    """Before the next request; and what the hook takes is taken off no limit."""
    played = play(reply("echo", after=1) + reply("right", after=1), deadline=3, listening=60)
    assert [type(e) for e in played.effects if isinstance(e, Open | Tell)] == [
        Open, Tell, Open, Tell,
    ]  # fmt: skip
    assert played.result is not None
    assert played.told == list(played.result.attempts)
    assert played.result.seconds == 2


# -- whatever happens -----------------------------------------------------------------------------

TEXTS = st.sampled_from(["right", "echo", "truncated", "invalid", "in", "valid", ",", "", " "])
FAULTS = st.sampled_from([ServerFailed, ModelMissing, DeadlineExceeded]).map(lambda c: c("fault"))
SECONDS = st.floats(0, 40)
STEPS = st.one_of(
    st.builds(chunk, TEXTS, after=SECONDS),
    st.builds(chunk, TEXTS, after=SECONDS, done_reason=st.sampled_from(["stop", "length"])),
    st.just(end),
    st.just(end),
    st.builds(broken, FAULTS, after=SECONDS),
    st.just(silence),
)
LIMITS = st.builds(
    Limits,
    max_calls=st.integers(1, 6),
    num_predict=st.sampled_from([None, -1, 100]),
    num_ctx=st.sampled_from([None, 300]),
    says_done=st.booleans(),
    fault_retries=st.integers(0, 3),
)


@given(
    st.lists(STEPS, max_size=60),
    st.lists(LIMITS, min_size=1, max_size=3),
    st.sampled_from([1, 50, 10_000]),
    st.booleans(),
)
@settings(max_examples=400, deadline=None)
def test_any_events(
    steps: list[Step], models: list[Limits], deadline: float, partials: bool
) -> None:
    """The core ends in an extraction or one of our errors, within its bounds, for any models.

    A request is sent again to a model only where it brought not a word, so that it cost no call.
    The steps are any; when they run out, every stream just ends.
    """

    def endless() -> Iterator[Step]:
        yield from steps
        while True:
            yield end

    turns = [ModelTurn(str(n), Words(), limits) for n, limits in enumerate(models)]
    played = play(endless(), deadline=deadline, turns=turns, partials=partials)
    assert (played.result is None) != (played.error is None)
    assert played.asked == sorted(played.asked)
    for place, limits in enumerate(models):
        opened = [o for o, p in zip(played.opened, played.asked, strict=True) if p == place]
        by_number = [{_told(o.request) for o in g} for _, g in groupby(opened, _number)]
        assert len(by_number) <= limits.max_calls
        assert len(opened) - len(by_number) <= limits.fault_retries
        assert all(len(same) == 1 for same in by_number)
        assert len(set().union(*by_number)) == len(by_number)
    assert sum(played.pauses) < deadline
    ended = played.result or played.error
    assert ended is not None
    assert [a.number for a in ended.attempts] == list(range(1, len(ended.attempts) + 1))
    assert list(ended.attempts) == played.told


def _number(opened: Open) -> int:
    return opened.number


def _told(request: Request) -> tuple[Any, ...]:
    """Return all that a model sees of a request."""
    return request.messages, request.num_predict, request.temperature, request.seed
