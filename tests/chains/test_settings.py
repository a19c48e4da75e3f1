"""Where a setting comes from, and that no value of one shows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest
from loopback import Loopback
from ollama._client import _parse_host  # its own reading of OLLAMA_HOST, which has no public name

from holdfast.chains import Settings, keyword_chain, load_settings
from holdfast.chains.models import ollama_model
from holdfast.schemas import SettingsError

SECRET = "hunter2"


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """No variable of the machine counts."""
    for name in ("OLLAMA_HOST", *(f"HOLDFAST_{n.upper()}" for n in Settings.model_fields)):
        monkeypatch.delenv(name, raising=False)


def test_the_defaults() -> None:
    """All of them, as the README has them."""
    assert load_settings().model_dump() == {
        "model": "gemma:2b",
        "ollama_host": None,
        "fallback": (),
        "max_calls": 3,
        "deadline": 300,
        "queue_timeout": 600,
        "slots": 1,
        "connect_timeout": 5,
        "load_timeout": 240,
        "chunk_timeout": 30,
        "fault_retries": 3,
        "backoff": 0.25,
        "num_ctx": 8192,
        "num_predict": 512,
        "temperature": 0,
    }


def test_the_environment_wins_over_the_defaults(monkeypatch: pytest.MonkeyPatch) -> None:
    """Under our prefix; OLLAMA_HOST is read as well, and ours before it."""
    monkeypatch.setenv("HOLDFAST_MAX_CALLS", "2")
    monkeypatch.setenv("holdfast_model", "phi3:mini")
    monkeypatch.setenv("OLLAMA_HOST", "10.0.0.1")
    assert load_settings().max_calls == 2
    assert load_settings().model == "phi3:mini"
    assert load_settings().ollama_host == "http://10.0.0.1:11434"
    monkeypatch.setenv("HOLDFAST_OLLAMA_HOST", "10.0.0.2:80")
    assert load_settings().ollama_host == "http://10.0.0.2:80"


def test_an_argument_wins_over_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """None is not an argument."""
    monkeypatch.setenv("HOLDFAST_MAX_CALLS", "2")
    monkeypatch.setenv("OLLAMA_HOST", "10.0.0.1")
    assert load_settings(max_calls=4, ollama_host="here").max_calls == 4
    assert load_settings(max_calls=4, ollama_host="here").ollama_host == "http://here:11434"
    assert load_settings(max_calls=None).max_calls == 2


def test_a_file_is_read_where_it_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The library reads no .env of its own; the environment wins over it; others' keys are fine."""
    file = tmp_path / ".env"
    file.write_text("HOLDFAST_MAX_CALLS=5\nHOLDFAST_SLOTS=2\nDATABASE_URL=x\nOLLAMA_HOST=there\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOLDFAST_SLOTS", "4")
    assert load_settings().max_calls == 3
    told = load_settings(env_file=str(file))
    assert (told.max_calls, told.slots, told.ollama_host) == (5, 4, "http://there:11434")


@pytest.mark.parametrize(
    "told",
    [
        {"max_calls": 0}, {"max_calls": SECRET}, {"deadline": -1}, {"deadline": "nan"},
        {"slots": 0}, {"num_ctx": 10}, {"num_predict": -1}, {"temperature": 3}, {"model": ""},
        {"ollama_host": f"http://me:{SECRET}@[::1"}, {"ollama_host": f"http://{SECRET}:port"},
        {"ollama_host": f"ftp://{SECRET}"},
    ],
)  # fmt: skip
def test_what_makes_no_sense(told: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """One line that names the setting and never its value, as argument or from the environment."""
    [(name, value)] = told.items()
    with pytest.raises(SettingsError) as by_argument:
        load_settings(**told)
    monkeypatch.setenv(f"HOLDFAST_{name.upper()}", str(value))
    with pytest.raises(SettingsError) as by_environment:
        load_settings()
    for caught in (by_argument.value, by_environment.value):
        assert name in str(caught).lower()
        assert "\n" not in str(caught)
        assert SECRET not in repr(caught)
        assert caught.__suppress_context__


def test_the_variable_that_is_off_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of the two for the host, the one that was read; an argument by its own name."""
    file = tmp_path / ".env"
    file.write_text("HOLDFAST_OLLAMA_HOST=ftp://x\n")
    with pytest.raises(SettingsError, match=r"settings: ollama_host: must"):
        load_settings(ollama_host="ftp://x")
    with pytest.raises(SettingsError, match=r"settings: HOLDFAST_OLLAMA_HOST: must"):
        load_settings(env_file=str(file))
    monkeypatch.setenv("OLLAMA_HOST", "ftp://x")
    for env_file in (None, str(file)):
        with pytest.raises(SettingsError, match=r"settings: OLLAMA_HOST: must"):
            load_settings(env_file=env_file)
    monkeypatch.setenv("HOLDFAST_OLLAMA_HOST", "ftp://x")
    with pytest.raises(SettingsError, match=r"settings: HOLDFAST_OLLAMA_HOST: must"):
        load_settings()


def test_an_unknown_one_is_named() -> None:
    """A typing error is none that passes in silence."""
    with pytest.raises(SettingsError, match="no such setting: max_call"):
        keyword_chain("gemma:2b", max_call=3)


def test_a_misspelt_variable_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Once, by its name and never its value, in the environment and in a file; others' are not."""
    file = tmp_path / ".env"
    file.write_text(f"holdfast_fall_back={SECRET}\nHOLDFAST_MAX_BODY=5\nOTHER_DEADLIN=5\n")
    monkeypatch.setenv("HOLDFAST_MAXCALLS", SECRET)
    for _ in range(2):
        load_settings(env_file=str(file))
    assert sorted(caplog.messages) == [
        "HOLDFAST_FALL_BACK is no setting of holdfast; is it HOLDFAST_FALLBACK?",
        "HOLDFAST_MAXCALLS is no setting of holdfast; is it HOLDFAST_MAX_CALLS?",
    ]


def test_fallback_models_are_a_list(monkeypatch: pytest.MonkeyPatch) -> None:
    """In the environment between commas; an argument of a chain, also an empty one, wins."""
    monkeypatch.setenv("HOLDFAST_FALLBACK", "phi3:mini, extractive,")
    assert load_settings().fallback == ("phi3:mini", "extractive")
    assert load_settings(fallback=["llama3:8b"]).fallback == ("llama3:8b",)
    chains = keyword_chain("gemma:2b"), keyword_chain("gemma:2b", fallback=[])
    assert [c._recipe.models for c in chains] == [
        ("gemma:2b", "phi3:mini", "extractive"), ("gemma:2b",),
    ]  # fmt: skip


def test_a_chain_takes_them_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """Arguments win over settings=, which wins over the environment."""
    monkeypatch.setenv("HOLDFAST_MAX_CALLS", "2")
    monkeypatch.setenv("HOLDFAST_SLOTS", "2")
    given = load_settings(max_calls=5)
    monkeypatch.setenv("HOLDFAST_SLOTS", "7")
    in_force = keyword_chain("gemma:2b", settings=given, deadline=9)._recipe.settings
    assert (in_force.max_calls, in_force.deadline, in_force.slots) == (5, 9, 2)
    assert keyword_chain("gemma:2b", settings=given, max_calls=4)._recipe.settings.max_calls == 4


def test_the_model_comes_from_them(server: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where none is named."""
    monkeypatch.setenv("HOLDFAST_MODEL", "phi3:mini")
    monkeypatch.setenv("OLLAMA_HOST", server.url.removeprefix("http://"))
    server.say('["불면"]')
    assert keyword_chain().invoke("불면이 심해요.") == ["불면"]
    assert server.requests[0].body["model"] == "phi3:mini"


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1:11500", "0.0.0.0", ":11500", "gpu-box", "gpu-box:80", "[::1]", "[::1]:11500",
        "http://gpu-box:11434", "https://gpu-box:443/ollama", "gpu-box:11434/ollama/", "",
    ],
)  # fmt: skip
def test_a_host_means_what_it_means_to_ollama(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its own client reads every form alike, and never another host in its place."""
    expected = httpx.URL(_parse_host(host))
    by_argument = ollama_model("gemma:2b", load_settings(ollama_host=host)).host
    monkeypatch.setenv("OLLAMA_HOST", host)
    by_environment = ollama_model("gemma:2b", load_settings()).host
    assert httpx.URL(by_argument or "") == httpx.URL(by_environment or "") == expected


def test_the_environment_does_not_win_over_an_argument(monkeypatch: pytest.MonkeyPatch) -> None:
    """A transcript goes to the host that was named, whatever OLLAMA_HOST says."""
    monkeypatch.setenv("OLLAMA_HOST", "http://elsewhere:11434")
    for host in ("gpu-box", ":11500", "0.0.0.0"):
        assert "elsewhere" not in str(
            ollama_model("gemma:2b", load_settings(ollama_host=host)).host
        )


def test_they_do_not_change() -> None:
    """Frozen: what a chain was built with is what it goes by."""
    with pytest.raises(ValueError, match="frozen"):
        load_settings().max_calls = 5
