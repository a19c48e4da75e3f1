"""The house as it is shipped."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
ROOMS = PROJECT["tool"]["setuptools"]["package-dir"]
NAMES = {folder: name for name, folder in ROOMS.items()}


def tracked() -> list[Path]:
    """Return the files of the clone, as git lists them; an sdist has no git."""
    run = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if run.returncode:
        pytest.skip("no git here to say which files belong to the project")
    paths = (ROOT / name for name in run.stdout.decode().split("\0") if name)
    return [path for path in paths if path.is_file()]


def folders() -> set[str]:
    """Return every package folder of every room, as the name it is imported by."""
    found = set()
    for name, folder in ROOMS.items():
        for init in (ROOT / folder).rglob("__init__.py"):
            inner = init.parent.relative_to(ROOT / folder).parts
            found.add(".".join((name, *inner)))
    return found


def test_every_folder_ships() -> None:
    """setuptools drops a package that is not listed without a word, so the list is held here."""
    assert set(PROJECT["tool"]["setuptools"]["packages"]) == folders()


def test_uv_watches_every_room() -> None:
    """An editable install shows a new file only if uv's cache keys cover its room."""
    watched = {key["file"].split("/")[0] for key in PROJECT["tool"]["uv"]["cache-keys"]}
    assert set(ROOMS.values()) <= watched


def test_a_clone_stands_alone() -> None:
    """Nothing in the project refers to a folder beside it."""
    outside = ("../" + "shared", "/wor" + "k/")
    told = [
        str(path.relative_to(ROOT))
        for path in tracked()
        if any(word in path.read_text("utf-8", errors="ignore") for word in outside)
    ]
    assert told == []


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from a copy of the clone, and unpack it as an installer does."""
    base = tmp_path_factory.mktemp("wheel")
    source, site = base / "holdfast", base / "site"
    for path in tracked():
        target = source / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())
    build = "from setuptools import build_meta; build_meta.build_wheel('dist')"
    subprocess.run([sys.executable, "-c", build], cwd=source, check=True, capture_output=True)
    (wheel,) = (source / "dist").glob("*.whl")
    zipfile.ZipFile(wheel).extractall(site)
    return site


def run(installed: Path, code: str, cwd: Path) -> str:
    """Run code in a fresh interpreter that knows holdfast from the wheel alone."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=cwd,
        env=os.environ | {"PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_wheel_holds_what_the_clone_holds(installed: Path) -> None:
    """Every Python file, prompt and marker of the rooms is in the wheel, and no test is."""
    for path in tracked():
        room, *inner = path.relative_to(ROOT).parts
        if room in NAMES and path.suffix in {".py", ".md", ".typed"}:
            assert installed.joinpath(*NAMES[room].split("."), *inner).is_file(), path
    tops = {path.name for path in installed.iterdir() if not path.name.endswith(".dist-info")}
    assert tops == {"holdfast"}


def test_an_app_keeps_its_own_modules(installed: Path, tmp_path: Path) -> None:
    """An app with its own schemas.py and chains.py gets its own, and ours under holdfast."""
    for name in ("schemas", "chains", "prompts", "parsers", "cli", "api"):
        (tmp_path / f"{name}.py").write_text(f"WHOSE = 'the app'  # {name}\n")
    code = (
        "import schemas, chains, prompts, parsers, cli, api\n"
        "from holdfast import KeywordList, keyword_chain\n"
        "print({m.WHOSE for m in (schemas, chains, prompts, parsers, cli, api)},"
        " KeywordList.__module__, keyword_chain.__module__)"
    )
    assert run(installed, code, tmp_path) == (
        "{'the app'} holdfast.schemas.keywords holdfast.chains.builders"
    )


def test_a_clone_beside_the_code_does_not_shadow_the_wheel(installed: Path, tmp_path: Path) -> None:
    """A clone's folder, named holdfast and without __init__.py, is not taken for the package."""
    (tmp_path / "holdfast" / "schemas").mkdir(parents=True)
    code = "import holdfast; print(holdfast.__file__)"
    assert run(installed, code, tmp_path).startswith(str(installed))


def test_the_version_is_told_once() -> None:
    """`holdfast.__version__` is the version in pyproject.toml."""
    import holdfast

    assert holdfast.__version__ == PROJECT["project"]["version"]
