"""The counselling note: what is asked, what the chain decides, where its keywords stand."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from loopback import Loopback

from holdfast.chains import extraction_chain, note_chain
from holdfast.prompts import note_prompt
from holdfast.prompts.templates import sections
from holdfast.schemas import CounselNote, Emotion, Kind, Risk, SettingsError

Call = Callable[[Any, Any], Any]

NOTE = {
    "summary": "내담자는 요즘 불면이 심하고 직장 스트레스도 크다고 한다.",
    "keywords": ["불면", "직장 스트레스"],
    "main_concern": "불면",
    "emotion": "unknown",
    "risk": "unknown",
    "follow_up": None,
}


def said(**changed: Any) -> str:
    """Return the note as a model says it, with some fields changed."""
    return json.dumps(NOTE | changed, ensure_ascii=False)


@pytest.fixture
def notes(server: Loopback) -> Callable[..., Any]:
    """Make a note chain on the loopback server; takes the chain's own arguments."""
    return lambda **told: note_chain("gemma:2b", ollama_host=server.url, **told)


def test_a_note(server: Loopback, notes: Any, transcript: str, call: Call) -> None:
    """The prompt is that of the note with the limits told, and the value is a CounselNote."""
    server.say(said())
    value = call(notes(max_keywords=7, max_sentences=2), transcript)
    assert value == CounselNote.model_validate(NOTE)
    prompt = note_prompt(transcript, max_keywords=7, max_sentences=2)
    assert server.requests[0].prompt == prompt.text


def test_the_format_asks_for_every_field_and_no_more_keywords_than_told(
    server: Loopback, notes: Any, transcript: str
) -> None:
    """But for that number it is the type's own schema, and the type's stays as it is."""
    server.say(said(), times=2)
    notes(max_keywords=7).invoke(transcript)
    extraction_chain(CounselNote, "gemma:2b", ollama_host=server.url).invoke(transcript)
    told, plain = (request.body["format"] for request in server.requests)
    assert plain == CounselNote.model_json_schema()
    assert told["$defs"]["KeywordList"].pop("maxItems") == 7
    assert told == plain


def test_too_many_keywords_are_cut_and_noted(
    server: Loopback, notes: Any, transcript: str, call: Call
) -> None:
    """As in a list of keywords: the first are kept. The other fields stay."""
    server.say(said(keywords=["불면", "직장", "스트레스"]))
    extraction = call(notes(max_keywords=2).with_attempts(), transcript)
    assert extraction.value.keywords == ["불면", "직장"]
    assert extraction.value.summary == NOTE["summary"]
    assert "kept 2 of 3 keywords" in extraction.notes


def test_the_keywords_have_their_places(
    server: Loopback, notes: Any, transcript: str, call: Call
) -> None:
    """One for each keyword, in order; one in other words than the text's is counted."""
    server.say(said(keywords=["불면", "수면 위생"]))
    extraction = call(notes().with_attempts(), transcript)
    assert [g.text for g in extraction.grounding] == ["불면", "수면 위생"]
    [span] = extraction.grounding[0].spans
    assert transcript[span.start : span.end] == "불면"
    assert extraction.notes[-1] == "not in the text to the letter: 1 of 2"


def test_what_the_text_does_not_say_may_be_left_out(
    server: Loopback, notes: Any, transcript: str, call: Call
) -> None:
    """A server without a grammar may leave fields out: they are unknown, without another call."""
    server.say(json.dumps({key: NOTE[key] for key in ("summary", "keywords")}, ensure_ascii=False))
    value = call(notes(), transcript)
    assert (value.emotion, value.risk) == (Emotion.UNKNOWN, Risk.UNKNOWN)
    assert (value.main_concern, value.follow_up) == (None, None)


@pytest.mark.parametrize(("field", "values"), [("emotion", "calm"), ("risk", "moderate")])
def test_a_value_that_is_none_of_the_given_is_asked_again(
    server: Loopback, notes: Any, transcript: str, call: Call, field: str, values: str
) -> None:
    """The field and what it may be are named; what was said instead is not repeated."""
    server.say(said(**{field: "보라색"}))
    server.say(said())
    extraction = call(notes().with_attempts(), transcript)
    assert extraction.value == CounselNote.model_validate(NOTE)
    [problem] = extraction.attempts[0].failure.problems
    assert (extraction.attempts[0].failure.kind, problem.path) == (Kind.INVALID, field)
    told = server.requests[1].prompt.splitlines()
    assert any(line.startswith(f"- {field}: 정해진 값") and values in line for line in told)
    assert "보라색" not in server.requests[1].prompt


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_example_is_no_answer(
    server: Loopback, notes: Any, transcript: str, call: Call, language: Any
) -> None:
    """A model that copies it is asked again."""
    server.say(sections("note", language)["example"])
    server.say(said())
    extraction = call(notes(language=language).with_attempts(), transcript)
    assert extraction.attempts[0].failure.kind is Kind.ECHO
    assert extraction.value == CounselNote.model_validate(NOTE)


def test_what_the_example_has_too_is_no_echo(
    server: Loopback, notes: Any, transcript: str, call: Call
) -> None:
    """A calm client of unknown risk is one, though the example's customer is calm as well."""
    server.say(said(emotion="calm"))
    assert call(notes(), transcript).emotion is Emotion.CALM


@pytest.mark.parametrize("name", ["max_keywords", "max_sentences"])
@pytest.mark.parametrize("number", [0, 2.5, True])
def test_a_number_that_makes_no_sense(name: str, number: Any) -> None:
    """Is refused where the chain is built."""
    with pytest.raises(SettingsError, match=f"{name} must be a positive whole number"):
        note_chain("gemma:2b", **{name: number})


def test_it_pickles_by_name(server: Loopback, notes: Any, transcript: str) -> None:
    """And asks as before."""
    server.say(said())
    assert pickle.loads(pickle.dumps(notes())).invoke(transcript) == CounselNote(**NOTE)
