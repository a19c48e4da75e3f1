"""The policy of asking one model again, as lists of events: no I/O, and no clock but theirs."""

from __future__ import annotations

import pytest
from core_player import KINDS, Step, Words, broken, busy, chunk, end, play, reply, silence

from holdfast.chains.core import ask
from holdfast.chains.events import (
    Chunk,
    Close,
    Done,
    Emit,
    Ended,
    Pull,
    Tell,
)
from holdfast.chains.models import Request
from holdfast.chains.turns import Limits, ModelTurn, Question
from holdfast.schemas import (
    AccessDenied,
    BadResponse,
    CallError,
    DeadlineExceeded,
    ExtractionError,
    Failure,
    HoldfastError,
    Kind,
    ModelMissing,
    PromptTooLong,
    ServerFailed,
    ServerUnreachable,
)

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
