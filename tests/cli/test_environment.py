"""What the doctor says of settings, variables and what is installed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from holdfast.chains.diagnosis import Finding, Level
from holdfast.chains.settings import Settings, load_settings
from holdfast.cli.environment import (
    EXTRAS,
    Surroundings,
    findings,
    in_force,
    known_variables,
    surroundings,
    variables_of,
)
from holdfast.schemas import SettingsError


def around(environ: dict[str, str] | None = None, **rest: Any) -> Surroundings:
    """Return surroundings with nothing in them but what is said."""
    nothing = {"env_file": None, "told": {}, "versions": {"Python": "3.11.7"}}
    return Surroundings(environ or {}, **nothing | rest)


def said(given: Surroundings, check: str) -> list[Finding]:
    """Return the findings of that name."""
    return [f for f in findings(given, load_settings()) if f.check == check]


def test_nothing_is_wrong_with_nothing() -> None:
    """An empty environment is well."""
    found = findings(around(), load_settings())
    assert {f.level for f in found} == {Level.OK}
    assert "all as by default" in " ".join(f.says for f in found)


def _another(name: str) -> str:
    """Return a value that this setting can have, and does not have by default."""
    for value in ("http://gpu:1", "1024", "7", "1.5"):
        try:
            if getattr(load_settings(**{name: value}), name) != getattr(load_settings(), name):
                return value
        except SettingsError:
            pass
    raise AssertionError(f"no value fits {name}")


@pytest.mark.parametrize("name", Settings.model_fields)
def test_the_variables_are_those_that_work(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every name that is said to set a setting sets it."""
    value = _another(name)
    meant = getattr(load_settings(**{name: value}), name)
    for variable in variables_of(name):
        with monkeypatch.context() as patch:
            patch.setenv(variable, value)
            assert getattr(load_settings(), name) == meant
            assert in_force(load_settings(), surroundings({}))[name].source == variable


def test_where_a_setting_comes_from(monkeypatch: pytest.MonkeyPatch) -> None:
    """An option wins over a variable, that over `.env`, and the report says which it was."""
    Path(".env").write_text(
        "HOLDFAST_MODEL=a:1b\nHOLDFAST_SLOTS=2\nHOLDFAST_DEADLINE=9\nOTHER=x\n", "utf-8"
    )
    monkeypatch.setenv("holdfast_model", "b:1b")
    monkeypatch.setenv("HOLDFAST_DEADLINE", "8")
    told = {"deadline": 7}
    settings = load_settings(env_file=".env", **told)
    seen = {
        name: (s.value, s.source)
        for name, s in in_force(settings, surroundings(told)).items()
        if s.source != "default"
    }
    assert seen == {
        "model": ("b:1b", "holdfast_model"),
        "slots": (2, ".env"),
        "deadline": (7, "option"),
    }
    (file,) = [f for f in findings(surroundings(told), settings) if f.check == ".env"]
    assert "3" in file.says


def test_credentials_of_the_host_are_not_told() -> None:
    """The report goes into a bug report."""
    settings = load_settings(ollama_host="http://me:hunter2@gpu:1")
    report = f"{findings(around(), settings)} {in_force(settings, around())}"
    assert "hunter2" not in report
    assert "http://gpu:1" in report


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("HOLDFAST_MODLE", "HOLDFAST_MODEL"),
        ("HOLDFAST_MAXCALLS", "HOLDFAST_MAX_CALLS"),
        ("holdfast_num_contex", "HOLDFAST_NUM_CTX"),
        ("HOLDFAST_XYZZY", "remove"),
    ],
)
def test_a_variable_that_is_no_setting(name: str, meant: str) -> None:
    """A mistyped variable does nothing, which nobody notices; its value is not told."""
    for given in (around({name: "hunter2"}), around(env_file={name.lower(): "hunter2"})):
        (finding,) = said(given, "variables")
        assert finding.level is Level.FAULT
        assert meant in finding.remedy
        assert "hunter2" not in str(finding)


def test_settings_are_no_strangers() -> None:
    """What is ours, the service's own too, is known in any case of letters."""
    assert "HOLDFAST_MAX_BODY" in known_variables()
    names = [*known_variables(), *map(str.lower, known_variables()), "HOLDFASTER"]
    assert not said(around(dict.fromkeys(names, "1")), "variables")


def test_the_library_knows_the_same_variables() -> None:
    """What it warns of is what the doctor finds: it may not import the service to ask."""
    from holdfast.chains import settings as of_the_chains
    from holdfast.service import settings as of_the_service

    assert set(of_the_chains._OTHERS) == set(of_the_service.VARIABLES)


def test_a_warning_of_the_library_is_said_as_all_is(
    run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mistyped variable is told by every command, on standard error, once."""
    monkeypatch.setenv("HOLDFAST_NUM_CTXX", "1")
    done = run("tag", "transcript.txt", "--model", "extractive")
    assert done.code == 0
    (line,) = done.stderr.splitlines()
    assert line.startswith("holdfast: HOLDFAST_NUM_CTXX is no setting")


def test_a_secret_on_the_wrong_side_of_the_sign() -> None:
    """A line of `.env` that is no assignment is not repeated."""
    (finding,) = said(around(env_file={"holdfast_model hunter2": None}), "variables")
    assert "hunter2" not in finding.says


@pytest.mark.parametrize("name", ["LANGSMITH_TRACING", "LANGCHAIN_TRACING_V2"])
@pytest.mark.parametrize(("value", "is_on"), [("true", True), ("True", True), ("false", False)])
def test_tracing_is_a_fault(name: str, value: str, is_on: bool) -> None:
    """Transcripts that are uploaded are the first thing to know."""
    found = said(around({name: value}), "tracing")
    assert [f.level for f in found] == [Level.FAULT] * is_on
    assert all(f"unset {name}" in f.remedy for f in found)


def test_proxies_are_told_and_not_used() -> None:
    """A note: it is no fault, and it explains one."""
    (finding,) = said(around({"https_proxy": "http://me:hunter2@proxy:1"}), "proxies")
    assert finding.level is Level.NOTE
    assert "https_proxy" in finding.says
    assert "hunter2" not in finding.says


def test_settings_that_make_no_sense() -> None:
    """The doctor is not stopped by what it is called for."""
    try:
        load_settings(deadline="hunter2")
    except SettingsError as error:
        (finding,) = [f for f in findings(around(), error) if f.check == "settings"]
    assert finding.level is Level.FAULT
    assert finding.says.startswith("deadline: ")
    assert "hunter2" not in finding.says


def test_a_setting_file_that_cannot_be_read() -> None:
    """It is named, and nothing of it is told."""
    Path(".env").write_bytes("HOLDFAST_MODEL=가".encode("cp949"))
    (finding,) = said(surroundings({}), ".env")
    assert (finding.level, finding.remedy) == (Level.FAULT, "save it as UTF-8 text")


@pytest.mark.parametrize("extra", EXTRAS)
def test_an_extra_that_is_not_installed(extra: str) -> None:
    """A note that says what is missed, and how to get it."""
    (finding,) = said(around(missing=(extra,)), "extras")
    assert finding.level is Level.NOTE
    assert EXTRAS[extra][1] in finding.says
    assert f"holdfast[{extra}]" in finding.remedy


def test_what_is_installed_here() -> None:
    """The tests have all extras, and versions for a bug report."""
    here = surroundings({})
    assert here.missing == ()
    assert {"Python", "holdfast", "ollama"} <= here.versions.keys()
