"""An answer in another language than its text: told once, then taken and flagged."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from loopback import Loopback

from holdfast.chains import extraction_chain, keyword_chain, note_chain, summary_chain
from holdfast.chains.language import is_foreign
from holdfast.schemas import OTHER_LANGUAGE, ExtractionError, Kind

Call = Callable[[Any, Any], Any]

KOREAN = "내담자: 이직하고 불면이 심해요. ADHD 약도 먹고, 상담은 Zoom으로 받아요."
ENGLISH = "Client: I cannot sleep since I changed jobs, and I take pills for ADHD."
MIXED = "내담자: sprint 끝나고 burnout이 왔어요. Manager랑 one-on-one도 힘들고 deadline이 무서워요."


@pytest.mark.parametrize(
    ("strings", "text", "foreign"),
    [
        (["insomnia", "job change"], KOREAN, True),
        (["insomnia", "ADHD"], KOREAN, True),
        (["insomnia"], KOREAN, True),
        (["Insomnia after a change of jobs."], KOREAN, True),
        (["불면", "job change"], KOREAN, False),
        (["불면증"], KOREAN, False),
        (["ADHD"], KOREAN, False),
        (["PTSD", "OCD"], KOREAN, False),
        (["Zoom counselling"], KOREAN, False),
        (["2025", "3"], KOREAN, False),
        ([], KOREAN, False),
        (["불면", "이직"], ENGLISH, True),
        (["불면", "ADHD"], ENGLISH, True),
        (["내담자는 이직한 뒤로 잠을 못 잔다."], ENGLISH, True),
        (["insomnia", "불면"], ENGLISH, False),
        (["sleep", "new job"], ENGLISH, False),
        (["Schlafstörung"], ENGLISH, False),
        (["burnout", "deadline"], MIXED, False),
        (["fear of failure"], MIXED, False),
        (["번아웃"], MIXED, False),
        (["이직"], "Client: 이직 is what I think of all day long, every day of the week.", False),
        (["불면"], "", True),
        (["insomnia"], "123", False),
    ],
)
def test_by_script_alone(strings: list[str], text: str, foreign: bool) -> None:
    """Only where text and words have not a script in common, and nothing is told of mixed texts."""
    assert is_foreign(strings, text) is foreign


def test_no_right_answer_is_foreign() -> None:
    """None of the lists that a careful human would store, of all that the tests have."""
    drift = Path(__file__).parents[1] / "parsers" / "drift"
    lines = (x for path in drift.glob("*.jsonl") for x in path.read_text("utf-8").splitlines())
    cases = [case for case in map(json.loads, lines) if case["schema"]["type"] == "list[str]"]
    told = [case for case in cases if case["expected"] and case["source"]]
    assert len(told) > 400
    assert not [c["id"] for c in told if is_foreign(c["expected"], c["source"])]


CHAINS: list[tuple[Callable[..., Any], str, str, str]] = [
    (keyword_chain, KOREAN, '["insomnia", "job change"]', '["불면", "이직"]'),
    (keyword_chain, ENGLISH, '["불면", "이직"]', '["sleep", "changed jobs"]'),
    (
        summary_chain,
        KOREAN,
        '{"summary": "The client cannot sleep since the change of jobs."}',
        '{"summary": "내담자는 이직한 뒤로 불면이 심하다."}',
    ),
    (
        summary_chain,
        ENGLISH,
        '{"summary": "내담자는 이직한 뒤로 잠을 못 잔다."}',
        '{"summary": "The client cannot sleep since changing jobs."}',
    ),
    (
        note_chain,
        KOREAN,
        '{"summary": "The client cannot sleep.", "keywords": ["insomnia", "job change"]}',
        '{"summary": "내담자는 이직한 뒤로 불면이 심하다.", "keywords": ["불면", "이직"]}',
    ),
]


@pytest.mark.parametrize(("build", "text", "foreign", "own"), CHAINS)
def test_it_is_told(
    server: Loopback, call: Call, build: Any, text: str, foreign: str, own: str
) -> None:
    """In the prompt's language and without a word of the reply; the better answer is the value."""
    server.say(foreign)
    server.say(own)
    extraction = call(build("gemma:2b", ollama_host=server.url).with_attempts(), text)
    assert OTHER_LANGUAGE not in extraction.notes
    first, second = extraction.attempts
    assert first.failure.kind is Kind.NO_VALUE
    assert second.reading.value == extraction.value
    told = "자료와 다른 언어였습니다" if text is KOREAN else "in another language than the material"
    assert told in server.requests[1].prompt
    assert told not in server.requests[0].prompt


@pytest.mark.parametrize(("build", "text", "foreign", "own"), CHAINS)
def test_it_is_taken_the_second_time(
    server: Loopback, call: Call, build: Any, text: str, foreign: str, own: str
) -> None:
    """And flagged; the model is not asked a third time."""
    server.say(foreign, times=2)
    extraction = call(build("gemma:2b", ollama_host=server.url).with_attempts(), text)
    assert OTHER_LANGUAGE in extraction.notes
    assert len(extraction.attempts) == 2


def test_it_is_better_than_nothing(server: Loopback, call: Call) -> None:
    """Where the replies after it hold no value at all."""
    server.say('["insomnia", "job change"]')
    server.say("무엇을 도와드릴까요?", times=2)
    chain = keyword_chain("gemma:2b", ollama_host=server.url).with_attempts()
    extraction = call(chain, KOREAN)
    assert extraction.value == ["insomnia", "job change"]
    assert OTHER_LANGUAGE in extraction.notes
    assert len(extraction.attempts) == 3


def test_what_is_about_another_text_is_no_translation(server: Loopback, call: Call) -> None:
    """Words in the text's own script that have nothing to do with it stay refused."""
    server.say('["등산 장비", "캠핑 의자"]', times=3)
    with pytest.raises(ExtractionError):
        call(keyword_chain("gemma:2b", ollama_host=server.url), KOREAN)


def test_your_own_type_may_want_another_language(server: Loopback, call: Call) -> None:
    """What instructions or descriptions of yours ask for, we do not know."""
    server.say('["insomnia"]')
    chain = extraction_chain(list[str], "gemma:2b", instructions="불면", ollama_host=server.url)
    assert call(chain, KOREAN) == ["insomnia"]
