"""What is made of what was seen: every fault with what to do about it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from holdfast.chains.diagnosis import Finding, Level, of_model, of_server
from holdfast.chains.health import COUNT, PROMPT, WORDS, ModelSeen, ServerSeen, Trial
from holdfast.chains.settings import load_settings
from holdfast.schemas import (
    DeadlineExceeded,
    ModelMissing,
    RequestRejected,
    ServerFailed,
    ServerUnreachable,
)

HELD = Trial(
    text=json.dumps([WORDS[1]] * COUNT),
    done_reason="stop",
    prompt_tokens=200,
    tokens=40,
    speaking=2.0,
    loading=1.5,
)
SOUND = ModelSeen(
    "gemma:2b",
    kind="2B, Q4_0",
    capabilities=("completion",),
    context_length=8192,
    held=HELD,
    refuses_long=True,
    loaded_ctx=8192,
    on_gpu=1.0,
)
REFUSED = Trial(fault=RequestRejected("the server answers 400: it does not take the request"))
FAILED = Trial(fault=ServerFailed("the server answers 500: see its log"))
PULL = ModelMissing("the server does not have the model: run `ollama pull gemma:2b`")


def _of(seen: ModelSeen, **settings: Any) -> list[Finding]:
    return of_model(seen, load_settings(**settings))


def _one(findings: list[Finding], check: str) -> Finding:
    (found,) = (f for f in findings if f.check == check)
    return found


def test_all_is_well() -> None:
    """Nothing to mend in a sound model, and the figures are there for machines."""
    findings = _of(SOUND)
    assert {f.level for f in findings} == {Level.OK}
    assert _one(findings, "speed").figures["tokens_per_second"] == 20
    context = _one(findings, "context").figures
    assert (context["in_force"], context["context_length"]) == (8192, 8192)


FAULTS: list[tuple[ModelSeen, dict[str, Any], str, str, str]] = [
    (ModelSeen("gemma:2b", PULL), {}, "pulled", "does not have", "ollama pull gemma:2b"),
    (
        ModelSeen("gemma:2b", PULL, others=("gemma3:1b", "gemma:2b-it")),
        {},
        "pulled",
        "it has gemma3:1b, gemma:2b-it",
        "did you mean gemma:2b-it?",
    ),
    (replace(SOUND, name="gpt-oss:20b-cloud"), {}, "elsewhere", "leave your network", "runs here"),
    (replace(SOUND, capabilities=("embedding",)), {}, "answers", "no text", "gemma:2b"),
    (replace(SOUND, held=FAILED, plain=FAILED, bare=FAILED), {}, "answers", "500", "log"),
    (
        replace(SOUND, held=Trial(fault=DeadlineExceeded("too slow"))),
        {},
        "answers",
        "too slow",
        "ollama ps",
    ),
    (replace(SOUND, held=replace(HELD, text="Hello!")), {}, "schema", "does not honour", "update"),
    (replace(SOUND, held=replace(HELD, text="[]")), {}, "schema", "does not honour", "update"),
    (replace(SOUND, held=FAILED, plain=HELD), {}, "schema", "takes no schema", "update"),
    (replace(SOUND, held=REFUSED, plain=REFUSED, bare=HELD), {}, "thinking", "think: false", "upd"),
    (replace(SOUND, held=replace(HELD, thought=True)), {}, "thinking", "although", "another|told"),
    (replace(SOUND, refuses_long=False), {}, "long prompts", "cuts", "update"),
    (replace(SOUND, held=replace(HELD, speaking=100.0)), {}, "speed", "deadline", "DEADLINE"),
    (replace(SOUND, loaded_ctx=512), {"num_ctx": 512}, "context", "about 0 ", "NUM_CTX"),
    (
        replace(SOUND, context_length=512, loaded_ctx=512),
        {"num_ctx": 512},
        "context",
        "about 0 ",
        "longer context",
    ),
]


@pytest.mark.parametrize(("seen", "settings", "check", "says", "remedy"), FAULTS)
def test_every_fault_has_a_remedy(
    seen: ModelSeen, settings: dict[str, Any], check: str, says: str, remedy: str
) -> None:
    """Each fault is one finding under its own name, with what to do about it."""
    finding = _one(_of(seen, **settings), check)
    assert finding.level is Level.FAULT
    assert says in finding.says
    assert any(word in finding.remedy for word in remedy.split("|"))


NOTES: list[tuple[ModelSeen, dict[str, Any], str, str]] = [
    (
        replace(SOUND, held=replace(HELD, text='["red", "bl', done_reason="length")),
        {},
        "schema",
        "seems to honour",
    ),
    (replace(SOUND, context_length=4096, loaded_ctx=4096), {}, "context", "more than the 4096"),
    (replace(SOUND, refuses_long=None), {}, "long prompts", "could not be told"),
    (replace(SOUND, held=replace(HELD, tokens=3)), {}, "speed", "too short"),
]


@pytest.mark.parametrize(("seen", "settings", "check", "says"), NOTES)
def test_what_need_not_be_mended(
    seen: ModelSeen, settings: dict[str, Any], check: str, says: str
) -> None:
    """What is uncertain, or harms nothing, is a note and no fault."""
    findings = _of(seen, **settings)
    assert _one(findings, check).level is Level.NOTE
    assert says in _one(findings, check).says
    assert Level.FAULT not in {f.level for f in findings}


def test_thinking_hides_the_schema() -> None:
    """A reply whose tokens all went into thinking says nothing about the schema."""
    trial = replace(HELD, text="", thought=True, done_reason="length")
    findings = _of(replace(SOUND, held=trial))
    assert _one(findings, "schema").level is Level.NOTE
    assert _one(findings, "thinking").level is Level.FAULT


def test_thinking_that_can_be_turned_off_is_well() -> None:
    """A model that can think and does not when told is told apart from one that cannot."""
    finding = _one(_of(replace(SOUND, capabilities=("completion", "thinking"))), "thinking")
    assert finding.level is Level.OK
    assert "can think" in finding.says


@pytest.mark.parametrize("tokens_a_character", [0.5, 1, 2.5])
def test_how_much_of_a_transcript_fits(tokens_a_character: float) -> None:
    """What fits, by the tokens the trial took, leaves room for our prompt and a reply."""
    from holdfast.prompts import NOTE

    trial = replace(HELD, prompt_tokens=round(len(PROMPT) * tokens_a_character))
    finding = _one(_of(replace(SOUND, held=trial), num_predict=500), "context")
    room = finding.figures["transcript_characters"]
    assert isinstance(room, int)
    prompt = NOTE.prompt("가" * room, "ko", max_keywords=20, max_sentences=3).text
    assert 0.98 * 7692 < len(prompt) * tokens_a_character <= 1.02 * 7692


HERE = ServerSeen("http://127.0.0.1:11434", 0.003, "0.20.0")


def test_a_server_that_answers() -> None:
    """How long it took and its version, and on this host nothing more."""
    (finding,) = of_server(HERE)
    assert finding.level is Level.OK
    assert "3 ms, Ollama 0.20.0" in finding.says


@pytest.mark.parametrize(
    ("host", "is_here"),
    [
        ("http://localhost:11434", True),
        ("http://[::1]:11434", True),
        ("http://0.0.0.0:11434", True),
        ("http://gpu-box:11434", False),
        ("https://10.0.0.5", False),
        ("http://localhost.example:1", False),
    ],
)
def test_another_host_is_said(host: str, is_here: bool) -> None:
    """Transcripts that leave this machine are worth a note, the more so without TLS."""
    notes = [f for f in of_server(replace(HERE, host=host)) if f.level is Level.NOTE]
    assert len(notes) == (not is_here)
    assert all(("unencrypted" in f.says) == host.startswith("http:") for f in notes)


def test_a_server_that_does_not_answer() -> None:
    """What to do stands in the error, after its colon."""
    fault = ServerUnreachable("nobody answers at http://x:1: start it with `ollama serve`")
    (finding,) = of_server(ServerSeen("http://x:1", fault=fault))
    assert (finding.level, finding.says) == (Level.FAULT, "nobody answers at http://x:1")
    assert finding.remedy == "start it with `ollama serve`"


def test_another_server() -> None:
    """What knows no /api/version is no Ollama."""
    fault = RequestRejected("the server answers 404: it does not take the request")
    (finding,) = of_server(ServerSeen("http://x:1", fault=fault))
    assert "no Ollama" in finding.says
    assert "OLLAMA_HOST" in finding.remedy
