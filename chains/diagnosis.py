"""What to make of what `health` has seen: findings, each with what to do about it. No I/O."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import StrEnum
from ipaddress import ip_address
from urllib.parse import urlsplit

from holdfast.chains.health import COUNT, PROMPT, WORDS, ModelSeen, ServerSeen, Trial
from holdfast.chains.settings import Settings
from holdfast.prompts import NOTE
from holdfast.schemas import DeadlineExceeded, HoldfastError, RequestRejected


class Level(StrEnum):
    """How much a finding matters."""

    OK = "ok"
    NOTE = "note"
    """Worth knowing; nothing has to be done."""
    FAULT = "fault"
    """Something has to be done."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    check: str
    """What was looked at, in a word."""
    level: Level
    says: str
    remedy: str = ""
    """What to do about it."""
    figures: Mapping[str, str | float | None] = field(default_factory=dict)
    """The same in figures, for machines. Times are seconds."""


LEAST_ROOM = 1_000
"""Characters of a transcript below which nothing sensible fits."""
_LEAST_TOKENS = 8
"""Of fewer, no speed can be told."""


# -- the server ------------------------------------------------------------------------------------


def of_server(seen: ServerSeen) -> list[Finding]:
    """Return what there is to say of a server."""
    if seen.fault is not None:
        return [_faulty("reachable", seen.fault)]
    seconds = seen.seconds or 0
    version = f"Ollama {seen.version}" if seen.version else "of no version that it tells"
    found = [
        Finding(
            "reachable",
            Level.OK,
            f"answers in {seconds * 1000:.0f} ms, {version}",
            figures={"seconds": round(seconds, 4), "version": seen.version},
        )
    ]
    if not _is_here(seen.host):
        plain = ", unencrypted" if seen.host.startswith("http:") else ""
        found.append(Finding("elsewhere", Level.NOTE, f"transcripts go to another host{plain}"))
    return found


def _is_here(host: str) -> bool:
    name = urlsplit(host).hostname or ""
    try:
        address = ip_address(name)
    except ValueError:
        return name == "localhost"
    return address.is_loopback or address.is_unspecified


def _faulty(check: str, fault: HoldfastError) -> Finding:
    """Return the finding for an error of ours: what happened, and after the colon what to do."""
    says, _, remedy = fault.message.partition(": ")
    if isinstance(fault, DeadlineExceeded):
        remedy = "see `ollama ps` and the server's log, whether it is busy; or give it a --timeout"
    if check == "reachable" and isinstance(fault, RequestRejected):
        says, remedy = "what answers there is no Ollama", "set OLLAMA_HOST"
    return Finding(check, Level.FAULT, says, remedy)


# -- a model ---------------------------------------------------------------------------------------


def of_model(seen: ModelSeen, settings: Settings) -> list[Finding]:
    """Return what there is to say of a model, in the order in which it would have to be mended."""
    if seen.fault is not None:
        return [_not_shown(seen)]
    pulled = ", ".join(filter(None, ("the server has it", seen.kind)))
    found = [Finding("pulled", Level.OK, pulled), *_where_it_runs(seen)]
    if seen.capabilities and "completion" not in seen.capabilities:
        remedy = "take one that does, as gemma:2b"
        return [*found, Finding("answers", Level.FAULT, "it writes no text", remedy)]
    trial = _answered(seen)
    if trial is None:
        return [*found, _silent(seen)]
    return [
        *found,
        _of_schema(seen),
        _of_thinking(seen),
        *_of_context(seen, trial, settings),
        *_of_long_prompts(seen),
        _of_speed(seen, trial, settings),
    ]


def _not_shown(seen: ModelSeen) -> Finding:
    assert seen.fault is not None
    finding = _faulty("pulled", seen.fault)
    if not seen.others:
        return finding
    near = get_close_matches(seen.name, seen.others, n=1, cutoff=0.5)
    said = f"did you mean {near[0]}? else " if near else ""
    has = f"{finding.says}; it has {', '.join(seen.others[:8])}"
    return Finding("pulled", Level.FAULT, has, f"{said}{finding.remedy}")


def _where_it_runs(seen: ModelSeen) -> Iterator[Finding]:
    """Ollama's own names for models that it only passes on end in "cloud"."""
    if seen.name.partition(":")[2].endswith("cloud"):
        says = "runs in the cloud: transcripts leave your network"
        yield Finding("elsewhere", Level.FAULT, says, "take a model that runs here")


def _answered(seen: ModelSeen) -> Trial | None:
    trials = (seen.held, seen.plain, seen.bare)
    return next((t for t in trials if t is not None and t.fault is None), None)


def _silent(seen: ModelSeen) -> Finding:
    fault = seen.held.fault if seen.held else None
    if fault is None:
        return Finding("answers", Level.FAULT, "it was not asked")
    return _faulty("answers", fault)


def _of_schema(seen: ModelSeen) -> Finding:
    update = "update Ollama (schemas came with 0.5), or take another model"
    held = seen.held or Trial()
    if held.fault is not None and seen.plain is not None and seen.plain.fault is None:
        says = "takes no schema: replies will drift and cost more calls"
    elif held.fault is not None:
        return Finding("schema", Level.NOTE, "whether it honours a schema could not be tried")
    elif _is_of_schema(held.text):
        return Finding("schema", Level.OK, "honours a schema")
    elif held.thought and not held.text.strip():
        return Finding(
            "schema", Level.NOTE, "whether it honours a schema is hidden by its thinking"
        )
    elif held.done_reason == "length" and held.text.lstrip().startswith("["):
        return Finding("schema", Level.NOTE, "seems to honour a schema: the reply was cut off")
    else:
        says = "does not honour a schema: replies will drift and cost more calls"
    return Finding("schema", Level.FAULT, says, update)


def _is_of_schema(text: str) -> bool:
    try:
        value = json.loads(text)
    except ValueError:
        return False
    return isinstance(value, list) and len(value) == COUNT and all(v in WORDS for v in value)


def _of_thinking(seen: ModelSeen) -> Finding:
    thinks = "thinking" in seen.capabilities
    update = "update Ollama (it came with 0.9)"
    trial = seen.held if seen.held and seen.held.fault is None else seen.plain
    if trial is None or trial.fault is not None:
        says = "does not take think: false, which every request of ours says"
        return Finding("thinking", Level.FAULT, says, update)
    if trial.thought:
        says = "thinks although told not to, and its tokens go there"
        return Finding("thinking", Level.FAULT, says, "take another model: this one cannot be told")
    says = "can think, and does not when told not to" if thinks else "does not think"
    return Finding("thinking", Level.OK, says)


def _of_context(seen: ModelSeen, trial: Trial, settings: Settings) -> Iterator[Finding]:
    """Say how much of a transcript fits, with the tokens that the trial's Korean has taken."""
    own, asked = seen.context_length, settings.num_ctx
    in_force = min(asked, own or asked, seen.loaded_ctx or asked)
    room = _room(in_force, trial, settings)
    fits = "" if room is None else f"; about {room:,} characters of Korean fit beside our prompt"
    figures = {
        "num_ctx": asked,
        "context_length": own,
        "in_force": in_force,
        "transcript_characters": room,
    }
    if room is not None and room < LEAST_ROOM:
        yield Finding(
            "context", Level.FAULT, f"num_ctx {in_force}{fits}", _more_room(own, asked), figures
        )
    elif in_force < asked:
        says = f"num_ctx {asked} is more than the {in_force} that the model has{fits}"
        yield Finding("context", Level.NOTE, says, f"set HOLDFAST_NUM_CTX={in_force}", figures)
    else:
        most = f" of the model's {own}" if own else ""
        yield Finding("context", Level.OK, f"num_ctx {asked}{most}{fits}", figures=figures)


def _room(in_force: int, trial: Trial, settings: Settings) -> int | None:
    """Return the characters of a Korean transcript that fit beside our longest prompt and a reply.

    The trial's tokens hold the chat template's too, so it is rather a little less than too much.
    """
    if not trial.prompt_tokens:
        return None
    of_prompt = len(NOTE.prompt(".", "ko", max_keywords=20, max_sentences=3).text)
    tokens = in_force - settings.num_predict
    return max(0, round(tokens * len(PROMPT) / trial.prompt_tokens) - of_prompt)


def _more_room(own: int | None, asked: int) -> str:
    if own and own > asked:
        return f"raise HOLDFAST_NUM_CTX: the model goes to {own}"
    return "lower HOLDFAST_NUM_PREDICT, or take a model with a longer context"


def _of_long_prompts(seen: ModelSeen) -> Iterator[Finding]:
    if seen.refuses_long:
        yield Finding("long prompts", Level.OK, "refuses what is longer than that, as asked to")
    elif seen.refuses_long is None:
        says = "whether it refuses a prompt that is too long could not be told in time"
        yield Finding("long prompts", Level.NOTE, says)
    else:
        says = "cuts a prompt that is too long without a word: a part of the text would be lost"
        yield Finding("long prompts", Level.FAULT, says, "update Ollama")


def _of_speed(seen: ModelSeen, trial: Trial, settings: Settings) -> Finding:
    loaded = "" if trial.loading is None else f", loaded in {trial.loading:.1f} s"
    where = "" if seen.on_gpu is None else f", {_place(seen.on_gpu)}"
    figures: dict[str, str | float | None] = {
        "load_seconds": trial.loading,
        "on_gpu": seen.on_gpu,
        "tokens_per_second": None,
    }
    if not trial.speaking or (trial.tokens or 0) < _LEAST_TOKENS:
        says = f"too short a reply to time it{loaded}{where}"
        return Finding("speed", Level.NOTE, says, figures=figures)
    rate = (trial.tokens or 0) / trial.speaking
    figures["tokens_per_second"] = round(rate, 2)
    says = f"{rate:.1f} tokens a second{loaded}{where}"
    whole = settings.num_predict / rate
    if whole < settings.deadline:
        return Finding("speed", Level.OK, says, figures=figures)
    says += (
        f": a reply of {settings.num_predict} tokens takes {whole:.0f} s, and the deadline is "
        f"{settings.deadline:g} s"
    )
    remedy = "raise HOLDFAST_DEADLINE, or take a smaller model"
    return Finding("speed", Level.FAULT, says, remedy, figures)


def _place(share: float) -> str:
    if share <= 0:
        return "on the CPU"
    return "on the GPU" if share >= 1 else f"{share:.0%} of it on the GPU"
