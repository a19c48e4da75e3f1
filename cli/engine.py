"""Who answers: the model that was named, the configured one, or the engine without a model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from holdfast.chains.settings import Settings, load_settings
from holdfast.cli.output import busy, is_watched, say
from holdfast.schemas import (
    CallError,
    Extraction,
    MissingExtra,
    ModelMissing,
    ServerUnreachable,
    SettingsError,
)

T = TypeVar("T")

EXTRACTIVE = "extractive"
_LOADING = "loading the extractive engine"

Build = Callable[..., Any]
"""A chain's builder with the task's own arguments: takes the model and `settings=`."""


def settings_of(**told: Any) -> Settings:
    """Return the settings for the options, the environment and the `.env` of this folder."""
    try:
        return load_settings(env_file=".env", **told)
    except (OSError, UnicodeDecodeError):
        raise SettingsError("the file .env cannot be read: it must be UTF-8 text") from None


@dataclass(frozen=True, slots=True)
class Engine:
    """Who is to answer, as the options say it."""

    named: str | None
    """The model named on the command line. What HOLDFAST_MODEL says is configured, not named."""
    settings: Settings

    @classmethod
    def of(cls, model: str | None, **told: Any) -> Engine:
        """Return it for the options, the environment and the `.env` of the current directory."""
        return cls(model, settings_of(**{k: v for k, v in told.items() if v != []}))

    @property
    def model(self) -> str:
        """The model that is asked."""
        return self.settings.model if self.named is None else self.named

    def ask(self, build: Build, text: str, *, or_extractive: bool) -> Extraction[Any]:
        """Return the chain's extraction. Raises what it raises.

        `or_extractive`: whether the engine without a model knows this task. It answers in place of
        a configured model that cannot be had, and only where a person sees that it does: what a
        script gets must not depend on a server's health.
        """
        try:
            return _run(build, self.model, self.settings, text)
        except (ServerUnreachable, ModelMissing) as fault:
            if self.named is not None or not or_extractive:
                raise
            missing = fault
        if not is_watched():
            raise _with_way_out(missing)
        try:
            return self._extract(build, text, missing)
        except MissingExtra as error:
            say(error.message)
        raise missing

    def _extract(self, build: Build, text: str, missing: CallError) -> Extraction[Any]:
        say(missing.message)
        say("the extractive engine answers instead, with no model (it takes 2 to 3 s to load)")
        return _run(build, EXTRACTIVE, self.settings, text)


def _run(build: Build, model: str, settings: Settings, text: str) -> Extraction[Any]:
    with busy(_LOADING if model == EXTRACTIVE else f"asking {model}"):
        result: Extraction[Any] = build(model, settings=settings).with_attempts().invoke(text)
    # The bare value cannot tell that another answered.
    for note in result.notes:
        if note.startswith(f"{model}: "):
            say(f"{result.model or 'the extractive engine'} answers instead; {note}")
    return result


def _with_way_out(fault: CallError) -> CallError:
    line = f"{fault.message}, or use no model with --model {EXTRACTIVE}"
    return type(fault)(line, attempts=fault.attempts)
