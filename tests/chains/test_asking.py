"""The policy of asking and asking again, as lists of events: no I/O, and no clock but theirs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from holdfast.chains.core import ask
from holdfast.chains.events import (
    Broke,
    Chunk,
    Close,
    Compute,
    Computed,
    Done,
    Effect,
    Emit,
    Ended,
    Event,
    Expired,
    Metadata,
    Open,
    Pull,
    Sleep,
    Stop,
    Take,
    Tell,
)
from holdfast.chains.models import Request
from holdfast.chains.turns import EngineTurn, Limits, ModelTurn, Over, Question, Turn
from holdfast.schemas import (
    AccessDenied,
    Attempt,
    BadResponse,
    CallError,
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
    Reading,
    ReplyError,
    ServerFailed,
    ServerUnreachable,
    SettingsError,
)

KINDS = list(Kind)
DOUBTED = Failure(Kind.NO_VALUE, reason="doubtful")
DEADLINE = 300.0


class Certain:
    """What is before the last comma of a growing reply is certain; it tells itself when it is over.

    "loop!" ends it as a runaway, "done!" as a whole value.
    """

    def __init__(self, partials: bool) -> None:
        self.text = ""
        self.partials = partials
        self.over: Over | None = None

    def feed(self, chunk: str) -> str | None:
        """Take the next piece."""
        self.text += chunk
        if chunk.endswith("!"):
            self.over = Over(Kind.RUNAWAY if chunk == "loop!" else None)
        return self.text.rpartition(",")[0] or None if self.partials else None


@dataclass(frozen=True)
class Words:
    """A job whose replies say themselves what they are: "right", or a kind of failure first."""

    schema: dict[str, Any] | None = field(default_factory=lambda: {"type": "string"})

    def ask(self, failure: Failure | None, *, repeated: bool) -> Question:
        """Return a message that names the failure."""
        why = failure.kind.value if failure else "first"
        return Question((f"{why}, the same again" if repeated else why,), ("an example",))

    def read(self, text: str, done_reason: str | None, shown: tuple[str, ...]) -> Reading[str]:
        """Read what starts with "right"; any other reply fails as it says, or holds no value."""
        assert shown == ("an example",)
        if text.startswith("right"):
            return Reading(text, "strict")
        kind = next((k for k in KINDS if text.startswith(k.value)), Kind.NO_VALUE)
        raise ReplyError.of(Failure(kind), text)

    def doubt(self, reading: Reading[str]) -> Failure | None:
        """Doubt what says that it is doubtful."""
        return DOUBTED if "doubtful" in reading.value else None

    def growing(
        self, shown: tuple[str, ...], num_predict: int | None, *, partials: bool
    ) -> Certain:
        """Return a reader for one reply while it grows."""
        return Certain(partials)

    def finish(self, reading: Reading[str], **rest: Any) -> Extraction[str]:
        """Return the extraction."""
        return Extraction(reading.value, reading.how, "test", **rest)


# -- events: each takes the time and the Pull it answers ------------------------------------------

Step = Callable[[float, Pull], Event]


def chunk(text: str, *, after: float = 0, **metadata: Any) -> Step:
    """A piece of the reply, so many seconds later."""
    told = Metadata(**metadata) if metadata else None
    return lambda now, _: Chunk(now + after, text, told)


def end(now: float, _: Pull) -> Event:
    """End the stream."""
    return Ended(now)


def silence(_: float, pull: Pull) -> Event:
    """Let the time of the Pull pass."""
    return Expired(pull.expires)


def broken(error: HoldfastError, *, after: float = 0) -> Step:
    """A fault."""
    return lambda now, _: Broke(now + after, error)


def reply(text: str, reason: str | None = "stop", *, after: float = 0) -> list[Step]:
    """A whole reply in one piece."""
    return [chunk(text, after=after, done_reason=reason), end]


def busy(retry_after: float | None = None) -> Step:
    """A 503."""
    error = ServerFailed("the server answers 503")
    error.retry_after = retry_after
    return broken(error)


# -- playing them ---------------------------------------------------------------------------------


@dataclass
class Play:
    """What the core did, and what came of it."""

    effects: list[Effect]
    result: Extraction[str] | None = None
    error: HoldfastError | None = None

    @property
    def opened(self) -> list[Open]:
        """The requests with their numbers."""
        return [e for e in self.effects if isinstance(e, Open)]

    @property
    def requests(self) -> list[Request]:
        """The requests."""
        return [o.request for o in self.opened]

    @property
    def asked(self) -> list[int]:
        """The place of the model of each request."""
        places: list[int] = []
        for effect in self.effects:
            if isinstance(effect, Take):
                place = effect.place
            elif isinstance(effect, Open):
                places.append(place)
        return places

    @property
    def told(self) -> list[Attempt]:
        """The attempts that the hook got."""
        return [e.attempt for e in self.effects if isinstance(e, Tell)]

    @property
    def pauses(self) -> list[float]:
        """What was slept."""
        return [e.seconds for e in self.effects if isinstance(e, Sleep)]

    @property
    def partials(self) -> list[Any]:
        """What was told on the way."""
        return [e.partial for e in self.effects if isinstance(e, Emit)]


def play(
    steps: list[Step] | Iterator[Step],
    limits: Limits | None = None,
    *,
    deadline: float = DEADLINE,
    turns: Sequence[Turn[str]] = (),
    partials: bool = False,
    jitter: float = 0,
    listening: float = 0,
    waiting: Sequence[float | HoldfastError] = (),
) -> Play:
    """Run the core against the steps, one for each Pull; all else takes no time but its own.

    `waiting` is what each slot takes, or the error instead of it.
    """
    turns = turns or [ModelTurn("a", Words(), limits or Limits())]
    core = ask(turns, deadline=deadline, partials=partials, jitter=lambda: jitter)
    steps, now, played, slots = iter(steps), 100.0, Play([]), iter(waiting)
    try:
        effect = next(core)
        while True:
            played.effects.append(effect)
            if isinstance(effect, Take):
                event = _slot(now, next(slots, 0))
            else:
                event = _answer(effect, steps, now, listening)
            now = event.now
            effect = core.send(event)
    except StopIteration as stop:
        played.result = stop.value
    except HoldfastError as error:
        played.error = error
    return played


def _slot(now: float, waited: float | HoldfastError) -> Event:
    return Broke(now, waited) if isinstance(waited, HoldfastError) else Done(now + waited)


def _answer(effect: Effect, steps: Iterator[Step], now: float, listening: float) -> Event:
    match effect:
        case Pull():
            step = next(steps, None)
            assert step is not None, "the core asked for more than the test gives"
            return step(now, effect)
        case Sleep():
            return Done(now + effect.seconds)
        case Emit() | Tell():
            return Done(now + listening)
        case Compute():
            try:
                return Computed(now, effect.run())
            except HoldfastError as error:
                return Broke(now, error)
        case _:
            return Done(now)


# -- one reply ------------------------------------------------------------------------------------


def test_a_right_reply_is_the_end() -> None:
    """One request, with the question and the schema and nothing changed; one attempt."""
    played = play(reply("right", after=2))
    assert played.requests == [Request(("first",), {"type": "string"})]
    assert played.result is not None
    assert played.result.value == "right"
    assert played.result.seconds == 2
    [attempt] = played.result.attempts
    assert (attempt.number, attempt.asked, attempt.fault) == (1, "", "")
    assert attempt.failure is None
    assert attempt.reply.seconds == 2


def test_a_reply_is_all_its_chunks() -> None:
    """Texts are joined; counts add up, and the rest is what was said last."""
    played = play([
        chunk("ri", model="gemma:2b", prompt_tokens=7),
        chunk("gh"),
        chunk("t", done_reason="stop", completion_tokens=2),
        chunk("", completion_tokens=1, prompt_tokens=0),
        end,
    ])  # fmt: skip
    assert played.result is not None
    told = played.result.attempts[0].reply
    assert told.text == "right"
    assert (told.done_reason, told.model) == ("stop", "gemma:2b")
    assert (told.prompt_tokens, told.completion_tokens) == (7, 3)


@pytest.mark.parametrize(("says_done", "reason"), [(True, "aborted"), (False, None)])
def test_a_missing_done_reason(says_done: bool, reason: str | None) -> None:
    """It means a cut where the model always gives one, and nothing where it does not."""
    played = play([chunk("right"), end], Limits(says_done=says_done))
    assert played.result is not None
    assert played.result.attempts[0].reply.done_reason == reason


# -- the failure decides the change ---------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_each_failure_is_told(kind: Kind) -> None:
    """The second request says what was wrong with the first reply, and its attempt that it did."""
    played = play(reply(kind.value) + reply("right"))
    assert [r.messages for r in played.requests] == [("first",), (kind.value,)]
    assert played.result is not None
    first, second = played.result.attempts
    assert first.failure is not None
    assert first.failure.kind is kind
    assert second.asked.startswith(f"told why: {kind.value}")


def test_a_cut_reply_may_be_longer() -> None:
    """Twice the tokens each time, up to half the context, and then no further."""
    limits = Limits(max_calls=5, num_predict=512, num_ctx=3000)
    played = play([s for n in range(5) for s in reply(f"truncated {n}", "length")], limits)
    assert [r.num_predict for r in played.requests] == [None, 1024, 1500, 1500, 1500]


@pytest.mark.parametrize("num_predict", [None, -1, -2])
def test_a_cut_reply_without_a_limit(num_predict: int | None) -> None:
    """Where the model's own limit is unknown, or there is none, it stays as it is."""
    limits = Limits(num_predict=num_predict, num_ctx=2048)
    played = play(reply("truncated", "length") + reply("right"), limits)
    assert played.requests[1].num_predict is None


def test_only_a_cut_reply_may_be_longer() -> None:
    """Any other failure leaves the tokens alone."""
    played = play(reply("invalid") + reply("right"), Limits(num_predict=64, num_ctx=2048))
    assert [r.num_predict for r in played.requests] == [None, None]


def test_the_same_reply_twice() -> None:
    """The model is told, and asked under another seed and a higher temperature."""
    played = play(reply("invalid") * 2 + reply("right"))
    first, second, third = played.requests
    assert (first.seed, first.temperature) == (second.seed, second.temperature) == (None, None)
    assert third.messages == ("invalid, the same again",)
    assert third.seed is not None
    assert third.temperature is not None
    assert third.temperature > 0


def test_the_same_failure_twice() -> None:
    """Another reply with the same fault makes the same words again: then the options change."""
    played = play(reply("invalid one") + reply("invalid two") + reply("right"))
    assert played.requests[1].messages == played.requests[2].messages
    assert played.requests[2].seed is not None
    assert played.requests[2].temperature is not None


def test_a_temperature_stays_sane() -> None:
    """However often the same reply comes, it does not pass 1."""
    played = play(reply("invalid") * 20, Limits(max_calls=20))
    assert max(r.temperature or 0 for r in played.requests) == 1


# -- faults ---------------------------------------------------------------------------------------


def test_a_fault_within_a_reply() -> None:
    """It costs a call, and the same question is asked under another seed."""
    played = play([chunk("right, but"), busy(), *reply("right")])
    first, second = played.requests
    assert second.messages == first.messages
    assert second.seed is not None
    assert played.pauses == []
    assert played.result is not None
    broken_off, whole = played.result.attempts
    assert broken_off.fault == "the server answers 503"
    assert (broken_off.reading, broken_off.failure) == (None, None)
    assert broken_off.reply.text == "right, but"
    assert whole.asked == "after a fault, other seed"


def test_a_fault_before_the_first_word() -> None:
    """The same request again, after a wait that doubles; it is no attempt and costs no call."""
    played = play([busy(), busy(), busy(), *reply("right")], Limits(max_calls=1, backoff=0.5))
    assert played.pauses == [0.5, 1, 2]
    assert played.requests == played.requests[:1] * 4
    assert [o.number for o in played.opened] == [1, 1, 1, 1]
    assert played.result is not None
    assert len(played.result.attempts) == 1


def test_the_wait_has_jitter() -> None:
    """Up to as long again, so that many who were turned away do not come back at once."""
    assert play([busy(), *reply("right")], Limits(backoff=0.5), jitter=0.75).pauses == [0.875]


def test_the_servers_own_word_for_the_wait() -> None:
    """Retry-After wins over our own, jitter and all."""
    played = play([busy(retry_after=7), *reply("right")], jitter=0.5)
    assert played.pauses == [7]


@pytest.mark.parametrize("fault", [ServerUnreachable("nobody answers"), BadResponse("a page")])
def test_what_lasts_is_asked_again_once(fault: HoldfastError) -> None:
    """A server that is not there stays away longer than a person waits for the message."""
    played = play([broken(fault)] * 2)
    assert played.error is fault
    assert len(played.requests) == 2


def test_a_server_that_only_loads() -> None:
    """It said nothing, so it costs no call."""
    loaded: list[Step] = [chunk("", done_reason="load"), end]
    played = play(loaded + reply("right"), Limits(max_calls=1))
    assert played.result is not None
    assert len(played.result.attempts) == 1


def test_a_prompt_that_was_cut() -> None:
    """Its reply is about another text: it is no answer, whatever it says, and it stays so."""
    cut = [chunk("right", done_reason="stop", prompt_tokens=300), end]
    played = play(cut, Limits(num_ctx=300))
    assert isinstance(played.error, PromptTooLong)
    assert played.error.attempts[0].fault == played.error.message


def test_faults_are_bounded_in_number() -> None:
    """Over the whole extraction, not anew for each reply."""
    steps = [busy(), busy(), *reply("invalid"), busy(), busy()]
    played = play(steps, Limits(fault_retries=3))
    assert isinstance(played.error, ServerFailed)
    assert len(played.pauses) == 3
    assert len(played.error.attempts) == 1


@pytest.mark.parametrize("retry_after", [5.0, float("inf")])
def test_no_wait_beyond_the_deadline(retry_after: float) -> None:
    """A wait that would outlast it is not begun: the fault is the answer, at once."""
    played = play([busy(retry_after)], deadline=5)
    assert isinstance(played.error, ServerFailed)
    assert played.pauses == []


@pytest.mark.parametrize("error", [ModelMissing("pull it"), AccessDenied("no")])
def test_a_fault_that_stays(error: CallError) -> None:
    """What cannot get better is not asked again, before the first word or after it."""
    assert play([broken(error)]).error is error
    within = play([chunk("right"), broken(error)])
    assert within.error is error
    assert len(error.attempts) == 1


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


# -- the bounds -----------------------------------------------------------------------------------


@pytest.mark.parametrize("calls", [1, 2, 4])
def test_calls_are_bounded(calls: int) -> None:
    """So many replies and no more, then an error with every attempt, which names the kinds."""
    played = play(reply("echo") * calls, Limits(max_calls=calls))
    assert len(played.requests) == calls
    assert isinstance(played.error, ExtractionError)
    assert [a.number for a in played.error.attempts] == list(range(1, calls + 1))
    assert played.error.message.endswith(": " + ", ".join(["echo"] * calls))


def test_nobody_is_asked_for_a_question_that_is_not_put() -> None:
    """After the last reply the job makes no further question: it could fail."""
    asked = []

    class Curious(Words):
        def ask(self, failure: Failure | None, *, repeated: bool) -> Question:
            asked.append(failure)
            return super().ask(failure, repeated=repeated)

    turn = ModelTurn("a", Curious(), Limits(max_calls=1))
    core = ask([turn], deadline=9, partials=False)
    next(core)
    core.send(Done(0))
    core.send(Done(0))
    core.send(Chunk(0, "echo"))
    assert isinstance(core.send(Ended(0)), Tell)
    with pytest.raises(ExtractionError):
        core.send(Done(0))
    assert asked == [None]


def test_the_last_fault_is_the_error() -> None:
    """Where the last reply broke off, the error is the fault, with the attempts before it."""
    played = play([*reply("echo"), chunk("ri"), busy()], Limits(max_calls=2))
    assert isinstance(played.error, ServerFailed)
    assert [bool(a.fault) for a in played.error.attempts] == [False, True]


def test_a_deadline_over_all_replies() -> None:
    """It runs from the start and not anew for each reply, and no Pull outlasts it."""
    limits = Limits(load_timeout=8, chunk_timeout=8)
    played = play([*reply("echo", after=6), silence], limits, deadline=10)
    assert isinstance(played.error, DeadlineExceeded)
    assert "deadline of 10 s" in played.error.message
    assert len(played.error.attempts) == 1
    assert [e.expires for e in played.effects if isinstance(e, Pull)][-1] == 110


def test_a_deadline_in_a_stream_without_a_pause() -> None:
    """Chunks that come too late count as none, even if every single one came at once."""
    steps = (chunk("right", after=0.5) for _ in range(1000))
    played = play(steps, deadline=3)
    assert isinstance(played.error, DeadlineExceeded)
    assert isinstance(played.effects[-2], Close)
    assert len(played.effects) < 12


def test_no_request_after_the_deadline() -> None:
    """A reply that ends after it is still read, but nothing is asked again."""
    late = [chunk("echo"), lambda now, _: Ended(now + 20)]
    played = play(late, deadline=10)
    assert len(played.requests) == 1
    assert isinstance(played.error, DeadlineExceeded)
    assert len(played.error.attempts) == 1


def test_a_model_that_does_not_begin() -> None:
    """load_timeout bounds the wait for the first word; the stream is closed, and asked again."""
    played = play([silence, *reply("right")], Limits(load_timeout=20))
    assert next(e.expires for e in played.effects if isinstance(e, Pull)) == 120
    assert sum(isinstance(e, Close) for e in played.effects) == 1
    assert played.result is not None


def test_a_model_that_stops_in_the_middle() -> None:
    """chunk_timeout bounds the wait between two words."""
    steps = [chunk("ri", after=50), silence, *reply("right")]
    played = play(steps, Limits(load_timeout=60, chunk_timeout=4))
    assert [e.expires for e in played.effects if isinstance(e, Pull)][:2] == [160, 154]
    assert played.result is not None
    assert "the model said nothing for 4 s" in played.result.attempts[0].fault


# -- partial values -------------------------------------------------------------------------------


def test_partials_where_they_are_wanted() -> None:
    """Each is told once; a new reply has a number of its own, which withdraws the old ones."""
    steps = [chunk("echo"), chunk(",a"), chunk("b"), chunk("c,"), end, *reply("right,")]
    assert play(steps).partials == []
    played = play(steps, partials=True)
    told = [(e.number, e.partial) for e in played.effects if isinstance(e, Emit)]
    assert told == [(1, "echo"), (1, "echo,abc"), (2, "right")]


def test_a_slow_listener_takes_nothing_off() -> None:
    """The time it takes counts neither against the deadline nor as the model's."""
    steps = [chunk(f"right {n},", after=1) for n in range(4)] + [end]
    played = play(steps, Limits(chunk_timeout=2), deadline=5, partials=True, listening=60)
    assert played.result is not None
    assert played.result.seconds == 4


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
