"""Replies that can no longer be right, while they are still being written."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from holdfast.parsers import GrowingReply
from holdfast.schemas import Kind

TALK = "\n".join(
    f"내담자: {n}번째 주에는 잠을 {n}시간밖에 못 잤고, 출근길에 숨이 막혔어요.\n"
    f"상담사: {n}주 동안 그런 일이 이어졌군요. 무엇이 가장 힘드셨나요?"
    for n in range(2, 12)
)


class Note(BaseModel):
    """A note."""

    summary: str
    hours: int


def verdicts(text: str, type_: object = list[str], size: int = 3, **given: str) -> set[Kind | None]:
    """Return every verdict on the way."""
    reply = GrowingReply(type_, **given)  # type: ignore[arg-type]
    found = set()
    for at in range(0, len(text), size):
        reply.feed(text[at : at + size])
        found.add(reply.hopeless)
    return found


@pytest.mark.parametrize("size", [1, 3, 20])
@pytest.mark.parametrize(
    "text",
    [
        '{"summary": "잠을 못 잔다' + "고 한다고 한다" * 200,
        '{"summary": "He sleeps badly.",\n' + " \n\t" * 400,
        "The client said that she cannot sleep. " * 40,
        "".join(f"{n}. the same thing\n" for n in range(1, 90)),
        "a" * 1500,
    ],
)
def test_a_loop_that_gives_no_value(text: str, size: int) -> None:
    """A passage over and over, blanks too, the numbers of lines aside."""
    assert verdicts(text, Note, size) == {None, Kind.RUNAWAY}


@pytest.mark.parametrize(
    "text",
    [
        '["불면", "이직", ' + '"불면", "이직", ' * 100,
        "키워드:\n" + "".join(f"{n}. 불면\n{n + 1}. 이직\n" for n in range(1, 150, 2)),
    ],
)
def test_a_loop_that_says_something(text: str) -> None:
    """A list that goes round is not hopeless, because its items are a value; but it goes round."""
    assert verdicts(text) == {None}
    reply = GrowingReply(list[str])
    reply.feed(text[:100])
    assert not reply.loops
    for at in range(100, len(text), 7):
        reply.feed(text[at : at + 7])
    assert reply.loops
    assert reply.certain == ["불면", "이직"]


@pytest.mark.parametrize(
    "text",
    [
        '{"summary": "s", "hours": [' + ", ".join(str(n) for n in range(2000, 2400)),
        "".join(f"- 항목 {n} 번\n" for n in range(200)),
        "".join(f"| {n} | {n * 7} |\n" for n in range(100)),
        '{"summary": "' + " ".join(f"{n} people came in {n + 1}." for n in range(100)),
    ],
)
def test_what_only_looks_alike_is_no_loop(text: str) -> None:
    """Numbers that differ are news."""
    reply = GrowingReply(Note)
    for at in range(0, len(text), 5):
        reply.feed(text[at : at + 5])
        assert not reply.loops
        assert reply.hopeless is None


@pytest.mark.parametrize("size", [1, 3, 20])
@pytest.mark.parametrize(
    "text",
    [
        "I'm sorry, but I cannot help with private conversations like this one. A counsellor has a "
        "duty to keep what is said in the room, and that binds me too. Please turn to somebody you "
        "trust.",
        "죄송하지만 개인 상담 내용은 분석해 드릴 수 없습니다. 상담 기록에는 다른 사람의 사생활이 "
        "들어 있고, 당사자의 동의 없이 다루는 것은 적절하지 않기 때문에 어떤 결과도 제공할 수 "
        "없다는 점을 말씀드립니다. 도움이 필요하시면 가까운 상담 센터에 먼저 연락해 보시기를 권해 "
        "드립니다. 감사합니다.",
    ],
)
def test_a_refusal_that_goes_on(text: str, size: int) -> None:
    """It begins with a refusal and says more of the same."""
    assert verdicts(text, list[str], size) == {None, Kind.REFUSAL}


@pytest.mark.parametrize(
    "text",
    [
        "I'm sorry, I cannot analyse feelings in any depth as a language model, so please take it "
        "with care and ask somebody who knows. However, I can list what was named. Keywords: a, b",
        "죄송하지만 깊은 분석은 어렵습니다. 대신 대화에 나온 말은 정리해 드릴 수 있으니 참고만 해 "
        "주시기 바랍니다. 아래 내용은 대화에 나온 순서를 그대로 따른 것입니다. 그러면 적겠습니다.",
        'I cannot say much about this talk, which is short and has little said in it. ["a", "b"] '
        "That is all that I could find in it. I hope that it helps you all the same, thank you.",
    ],
)
def test_a_refusal_that_may_turn(text: str) -> None:
    """It goes over to an answer, or is none at all."""
    assert verdicts(text) == {None}


@pytest.mark.parametrize("size", [1, 3, 20])
@pytest.mark.parametrize("frame", ["{}", "```\n{}\n```", "> {}", '"{}'])
def test_an_echo(frame: str, size: int) -> None:
    """From the start it gives back the source, or what the prompt showed, for a long while."""
    assert verdicts(frame.format(TALK), Note, size, source=TALK) == {None, Kind.ECHO}


def test_what_is_no_echo() -> None:
    """A short quote is none, nor is a beginning in words of its own, nor a text for a text."""
    assert verdicts(TALK[:350] + "\n\n요약: 잠을 못 잔다.", Note, source=TALK) == {None}
    assert verdicts("상담 내용은 이렇습니다.\n" + TALK, Note, source=TALK) == {None}
    assert verdicts(TALK, str, source=TALK[100:]) == {None}
