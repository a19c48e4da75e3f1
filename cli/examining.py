"""What `holdfast doctor` goes through, and the report of it."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from holdfast.chains.diagnosis import Finding, Level, of_model, of_server
from holdfast.chains.health import PROMPT, Server, within
from holdfast.chains.settings import Settings
from holdfast.cli.engine import EXTRACTIVE, settings_of
from holdfast.cli.environment import InForce, findings, in_force, surroundings
from holdfast.cli.output import busy
from holdfast.schemas import HoldfastError, SettingsError


@dataclass(frozen=True, slots=True)
class Report:
    """All findings, in the order in which they were made."""

    environment: tuple[Finding, ...]
    settings: Mapping[str, InForce] = field(default_factory=dict)
    """In force; none where they make no sense, and then nothing was asked."""
    host: str | None = None
    """The server's, where it was asked."""
    server: tuple[Finding, ...] = ()
    models: Mapping[str, tuple[Finding, ...]] = field(default_factory=dict)

    @property
    def faults(self) -> int:
        """How many things have to be mended."""
        return sum(f.level is Level.FAULT for _, found in self.sections() for f in found)

    def sections(self) -> list[tuple[str, tuple[Finding, ...]]]:
        """Return the findings under their headings."""
        server = [(f"server {self.host}", self.server)] if self.server else []
        return [("environment", self.environment), *server, *self.models.items()]


def examine(models: Iterable[str], host: str | None, timeout: float | None) -> Report:
    """Return the report on the surroundings, the server, and these models.

    None named are those of the settings: the model and what falls back for it.

    `timeout`: seconds for each question to the server, where the defaults will not do.
    """
    told = {"ollama_host": host}
    around = surroundings(told)
    try:
        settings = settings_of(**told)
    except SettingsError as error:
        return Report(tuple(findings(around, error)))
    environment = tuple(findings(around, settings))
    names = list(dict.fromkeys(models)) or [settings.model, *settings.fallback]
    place, server, found = _asked(names, settings, timeout)
    return Report(environment, in_force(settings, around), place, server, found)


def _asked(
    names: list[str], settings: Settings, timeout: float | None
) -> tuple[str | None, tuple[Finding, ...], dict[str, tuple[Finding, ...]]]:
    """Return where the server is, what there is to say of it, and of each model."""
    place, of_it = None, list[Finding]()
    server = Server(settings, timeout)
    if any(name != EXTRACTIVE for name in names):
        with busy(f"asking {server.host}"):
            seen = server.look()
        place, of_it = seen.host, of_server(seen)
    is_there = all(f.level is not Level.FAULT for f in of_it)
    found = {}
    for name in names:
        with busy(f"trying {name}"):
            found[name] = tuple(
                _extractive(timeout or settings.load_timeout)
                if name == EXTRACTIVE
                else of_model(server.try_model(name), settings)
                if is_there
                else [Finding("answers", Level.NOTE, "not tried: the server does not answer")]
            )
    return place, tuple(of_it), found


def _extractive(timeout: float) -> list[Finding]:
    """Return what there is to say of the engine without a model."""
    from holdfast.chains import keyword_chain

    started = time.monotonic()
    try:
        within(timeout, lambda: keyword_chain(EXTRACTIVE).invoke(PROMPT))
    except TimeoutError:
        return [Finding("answers", Level.FAULT, "not within the time", "give it a --timeout")]
    except HoldfastError as error:
        says, _, remedy = error.message.partition(": ")
        return [Finding("answers", Level.FAULT, says, remedy)]
    seconds = round(time.monotonic() - started, 2)
    says = f"loads and answers in {seconds:.1f} s"
    return [Finding("answers", Level.OK, says, figures={"seconds": seconds})]
