"""The defaults, in one place, and where else a value may come from.

An argument of a chain wins over the environment (`HOLDFAST_MAX_CALLS=2`, `OLLAMA_HOST`), which wins
over the defaults below. The command and the service also read a `.env` file; the library does not.
A variable under our prefix that is no setting is logged as a warning.
"""

from __future__ import annotations

import logging
from difflib import get_close_matches
from functools import cache
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import AfterValidator, AliasChoices, BeforeValidator, Field, ValidationError
from pydantic_settings import (
    BaseSettings,
    DotEnvSettingsSource,
    EnvSettingsSource,
    NoDecode,
    SettingsConfigDict,
)

from holdfast.schemas import SettingsError

_log = logging.getLogger("holdfast.chains")


def _complete(host: str | None) -> str | None:
    """Return the address with all its parts, completed as Ollama's own client completes it.

    ChatOllama passes over an address that it cannot read, as "gpu-box" or ":11500", and asks the
    local server instead: the transcript would go to another host than the one named.
    """
    if not host:
        return None
    try:
        url = urlsplit(host if "://" in host else f"http://{host}")
        port = url.port or (None if "://" in host else 11434)
    except ValueError:
        raise ValueError("is no address") from None  # the first one would show it
    if url.scheme not in ("http", "https"):
        raise ValueError("must be an address under http or https")
    name = url.hostname or "127.0.0.1"
    place = (f"[{name}]" if ":" in name else name) + (f":{port}" if port else "")
    user, at, _ = url.netloc.rpartition("@")
    return f"{url.scheme}://{user}{at}{place}{url.path.rstrip('/')}"


def _listed(models: Any) -> Any:
    """Return the models that a variable names between commas; what is a list already stays."""
    if not isinstance(models, str):
        return models
    return tuple(name for part in models.split(",") if (name := part.strip()))


_HOSTS = ("HOLDFAST_OLLAMA_HOST", "OLLAMA_HOST")
"""The variables that say where Ollama listens; of both the first wins."""


class Settings(BaseSettings):
    """What a chain goes by. Times are seconds, lengths of context and reply are tokens."""

    model_config = SettingsConfigDict(
        env_prefix="HOLDFAST_", extra="ignore", frozen=True, populate_by_name=True
    )

    model: str = Field("gemma:2b", min_length=1)
    """The Ollama model that is asked where none is named; "extractive" for none."""
    ollama_host: Annotated[str | None, AfterValidator(_complete)] = Field(
        None, validation_alias=AliasChoices(*_HOSTS)
    )
    """Where Ollama listens, with or without a scheme and a port; None is 127.0.0.1:11434."""

    fallback: Annotated[tuple[str, ...], NoDecode, BeforeValidator(_listed)] = ()
    """Models that are asked where the one before gives no value or cannot be asked, in their order;
    in the environment with commas between them."""

    max_calls: int = Field(3, ge=1, le=20)
    """Replies that each model may give for one extraction."""
    deadline: float = Field(300, gt=0)
    """For one extraction with all its calls, from the moment the host's slot is had."""
    queue_timeout: float = Field(600, gt=0)
    """For the wait until the host's slot is had."""
    slots: int = Field(1, ge=1)
    """Requests that one host answers at a time; the rest wait here, not there."""

    connect_timeout: float = Field(5, gt=0)
    """Until the server takes the connection."""
    load_timeout: float = Field(240, gt=0)
    """Until the first word: a cold load, and reading the prompt on a slow CPU."""
    chunk_timeout: float = Field(30, gt=0)
    """Between two words, on a slow CPU."""
    fault_retries: int = Field(3, ge=0, le=20)
    """Requests that may fail before their first word (busy, reset) without costing a call; one
    where nobody answers, or no Ollama does."""
    backoff: float = Field(0.25, ge=0)
    """Wait after the first such fault, doubled with each and with up to as much again by chance;
    the server's own Retry-After wins."""

    num_ctx: int = Field(8192, ge=256)
    """Tokens of prompt and reply together. Fixed, because a change reloads the model."""
    num_predict: int = Field(512, ge=1)
    """Tokens of one reply. A reply that was cut for it is asked for again with twice as many."""
    temperature: float = Field(0, ge=0, le=2)
    """0: the likeliest word each time."""


def load_settings(*, env_file: str | None = None, **told: Any) -> Settings:
    """Return the settings in force.

    In: what the caller said (None counts as not said), and for the command and the service the
    `.env` file to read. Raises SettingsError that names what is off, never its value.
    """
    said = {name: value for name, value in told.items() if value is not None}
    if unknown := said.keys() - Settings.model_fields.keys():
        raise SettingsError(f"no such setting: {', '.join(sorted(unknown))}")
    try:
        settings = Settings(_env_file=env_file, **said)  # type: ignore[call-arg]
    except ValidationError as error:
        raise SettingsError(_name(error, env_file)) from None
    for name in {n.upper() for source in _variables(env_file) for n in source.env_vars}:
        _mind(name)
    return settings


_PREFIX = "HOLDFAST_"
_OTHERS = ("HOLDFAST_MAX_BODY",)
"""Variables of the rooms above."""


@cache
def _mind(name: str) -> None:
    """Log, once, that a variable is none of ours though it is called so: it may be misspelt.

    It is not refused: a newer version may know it, and both may share an environment.
    """
    known = [*(f"{_PREFIX}{field.upper()}" for field in Settings.model_fields), *_OTHERS]
    if not name.startswith(_PREFIX) or name in known:
        return
    near = get_close_matches(name, known, n=1, cutoff=0.8)
    hint = f"; is it {near[0]}?" if near else ""
    _log.warning("%s is no setting of holdfast%s", name, hint)


def _variables(env_file: str | None) -> list[EnvSettingsSource]:
    """Return where variables come from, the one that wins first."""
    found = [EnvSettingsSource(Settings)]
    if env_file:
        found.append(DotEnvSettingsSource(Settings, env_file=env_file))
    return found


def _name(error: ValidationError, env_file: str | None) -> str:
    """Say which settings are off and what they must be: Pydantic's message without the input."""
    places = [
        f"{_place(e['loc'], env_file)}: {e['msg'].removeprefix('Value error, ')}"
        for e in error.errors(include_input=False, include_url=False, include_context=False)
    ]
    return f"settings: {'; '.join(places)}"


def _place(loc: tuple[int | str, ...], env_file: str | None) -> str:
    """Return the setting's name, or that of the variable: Pydantic names the first it could be."""
    if loc[0] not in _HOSTS:
        return ".".join(map(str, loc))
    named = (n for v in _variables(env_file) for n in _HOSTS if n.lower() in v.env_vars)
    return next(named, _HOSTS[0])
