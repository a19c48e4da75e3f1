"""What stands around the command and changes what it does: settings, variables, what is installed.

`surroundings` looks; all else judges what it was given. Of values only those of our own settings
are told, and of an address not its credentials.
"""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from pydantic import AliasChoices
from pydantic_settings import DotEnvSettingsSource

from holdfast.chains.diagnosis import Finding, Level
from holdfast.chains.settings import Settings
from holdfast.schemas import SettingsError
from holdfast.service.settings import VARIABLES as OF_THE_SERVICE

ENV_FILE = ".env"
PREFIX = str(Settings.model_config.get("env_prefix"))

EXTRAS = {
    "embedded": ("kiwipiepy", "no keywords and summaries of Korean texts without Ollama"),
    "cli": ("rich", "no view of results at a terminal"),
    "service": ("uvicorn", "no `holdfast serve`"),
}
"""Of each extra what it brings, and what is missing without it."""

_PACKAGES = ("holdfast", "langchain-core", "langchain-ollama", "ollama", "pydantic")
_TRACING = tuple(f"{brand}_TRACING{v}" for brand in ("LANGSMITH", "LANGCHAIN") for v in ("", "_V2"))
_PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What there is to judge."""

    environ: Mapping[str, str]
    env_file: Mapping[str, str | None] | None
    """What the file `.env` sets, its names in small letters; None where there is no such file."""
    told: Mapping[str, Any]
    """Settings that options name; None where one does not."""
    versions: Mapping[str, str]
    missing: tuple[str, ...] = ()
    """Extras that are not installed."""
    is_readable: bool = True
    """Whether the file `.env` can be read, if there is one."""


def surroundings(told: Mapping[str, Any]) -> Surroundings:
    """Look around."""
    missing = tuple(name for name, (package, _) in EXTRAS.items() if find_spec(package) is None)
    env_file, is_readable = None, True
    try:
        if Path(ENV_FILE).is_file():
            env_file = DotEnvSettingsSource(Settings, env_file=ENV_FILE).env_vars
    except (OSError, UnicodeDecodeError):
        is_readable = False
    return Surroundings(dict(os.environ), env_file, told, _versions(), missing, is_readable)


def _versions() -> dict[str, str]:
    found = {"Python": platform.python_version()}
    for name in _PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "not installed as a package"
    return found


# -- settings --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class InForce:
    """One setting that is in force."""

    value: str | float | None
    source: str
    """"option", the variable's name, ".env", or "default"."""


def in_force(settings: Settings, around: Surroundings) -> dict[str, InForce]:
    """Return every setting with where its value comes from."""
    return {
        name: InForce(_told(getattr(settings, name)), _source(name, around))
        for name in Settings.model_fields
    }


def _told(value: Any) -> str | float | None:
    """Return the value as it may be shown: an address without its credentials."""
    if value is None or isinstance(value, int | float):
        return value
    if isinstance(value, tuple):
        return ",".join(value)
    scheme, there, rest = str(value).partition("://")
    return f"{scheme}://{rest.rpartition('@')[2]}" if there else str(value)


def _source(name: str, around: Surroundings) -> str:
    if around.told.get(name) is not None:
        return "option"
    names = variables_of(name)
    # pydantic-settings does not look at the case.
    set_ = {key.lower(): key for key in around.environ}
    if used := next((set_[v.lower()] for v in names if v.lower() in set_), None):
        return used
    if any(v.lower() in (around.env_file or {}) for v in names):
        return ENV_FILE
    return "default"


def variables_of(name: str) -> list[str]:
    """Return the variables that set a setting, the first of them first."""
    alias = Settings.model_fields[name].validation_alias
    if isinstance(alias, AliasChoices):
        return [str(choice) for choice in alias.choices]
    return [f"{PREFIX}{name.upper()}"]


def known_variables() -> list[str]:
    """Return every variable that is a setting of ours, the service's too."""
    ours = [v for name in Settings.model_fields for v in variables_of(name)]
    return [*ours, *OF_THE_SERVICE]


# -- findings --------------------------------------------------------------------------------------


def findings(around: Surroundings, settings: Settings | SettingsError) -> list[Finding]:
    """Return what there is to say; of settings that make no sense, why not."""
    return [
        _of_versions(around),
        _of_settings(settings, around),
        _of_env_file(around),
        *_of_strange_names(around),
        *_of_tracing(around),
        *_of_proxies(around),
        _of_extras(around),
    ]


def _of_versions(around: Surroundings) -> Finding:
    says = ", ".join(f"{name} {number}" for name, number in around.versions.items())
    return Finding("versions", Level.OK, says, figures=around.versions)


def _of_settings(settings: Settings | SettingsError, around: Surroundings) -> Finding:
    if isinstance(settings, SettingsError):
        says = settings.message.removeprefix("settings: ")
        return Finding("settings", Level.FAULT, says, "set it right, or leave it out")
    each = in_force(settings, around)
    changed = [f"{n} {s.value} ({s.source})" for n, s in each.items() if s.source != "default"]
    says = ", ".join(changed) + "; the rest as by default" if changed else "all as by default"
    return Finding("settings", Level.OK, says)


def _of_env_file(around: Surroundings) -> Finding:
    if not around.is_readable:
        return Finding(ENV_FILE, Level.FAULT, "cannot be read", "save it as UTF-8 text")
    if around.env_file is None:
        return Finding(ENV_FILE, Level.OK, "none in this folder")
    ours = {v.lower() for v in known_variables()} & around.env_file.keys()
    return Finding(ENV_FILE, Level.OK, f"read; settings of ours in it: {len(ours)}")


def _of_strange_names(around: Surroundings) -> Iterator[Finding]:
    known = known_variables()
    files = {name.upper(): f", in {ENV_FILE}" for name in around.env_file or {}}
    for name, place in (files | dict.fromkeys(around.environ, "")).items():
        upper = name.upper()
        if not upper.startswith(PREFIX) or upper in known:
            continue
        rest = {variable.removeprefix(PREFIX): variable for variable in known}
        near = get_close_matches(upper.removeprefix(PREFIX), rest, n=1)
        remedy = f"did you mean {rest[near[0]]}?" if near else "remove it"
        yield Finding("variables", Level.FAULT, f"{_short(name)}{place} is no setting", remedy)


def _short(name: str) -> str:
    """Return a variable's name as far as it is one: anything may stand before a "="."""
    return name if name.isidentifier() and len(name) < 60 else f"{PREFIX}..."


def _of_tracing(around: Surroundings) -> Iterator[Finding]:
    on = [name for name in _TRACING if around.environ.get(name, "").strip().lower() == "true"]
    if on:
        says = f"{on[0]} is on: LangChain uploads transcripts and replies"
        remedy = f"unset {' and '.join(on)}, or let LANGSMITH_ENDPOINT be a server of your own"
        yield Finding("tracing", Level.FAULT, says, remedy)


def _of_proxies(around: Surroundings) -> Iterator[Finding]:
    if found := sorted(name for name in around.environ if name.upper() in _PROXIES):
        says = f"{', '.join(found)}: not used, requests to Ollama go straight there"
        yield Finding("proxies", Level.NOTE, says)


def _of_extras(around: Surroundings) -> Finding:
    if not around.missing:
        return Finding("extras", Level.OK, f"installed: {', '.join(EXTRAS)}")
    without = "; ".join(f"{name}: {EXTRAS[name][1]}" for name in around.missing)
    remedy = f"install holdfast[{','.join(around.missing)}] if you want it"
    return Finding("extras", Level.NOTE, f"not installed: {without}", remedy)
