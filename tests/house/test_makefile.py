"""What `make` notices before it runs anything."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """Return a folder that make takes for a clone in which everything is ready."""
    if shutil.which("make") is None:
        pytest.skip("no make here")
    shutil.copy(ROOT / "Makefile", tmp_path)
    for age, name in enumerate(("pyproject.toml", "uv.lock", ".tools/bin/uv", ".venv/.ready")):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        os.utime(path, (age, age))
    (tmp_path / "build" / "__editable__.holdfast-0.1.0-py3-none-any").mkdir(parents=True)
    return tmp_path


def planned(clone: Path, target: str) -> str:
    """Return the commands that make would run."""
    command = ["make", "--no-print-directory", "--dry-run", target]
    # The tests themselves run under make, which tells its children so.
    env = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    made = subprocess.run(command, cwd=clone, env=env, capture_output=True, text=True, check=True)
    return made.stdout


def test_what_is_ready_is_left_alone(clone: Path) -> None:
    """The second `make demo` installs nothing."""
    assert "sync" not in planned(clone, "demo")


@pytest.mark.parametrize("target", ["demo", "test", "lint", "types"])
@pytest.mark.parametrize("lost", ["build", "build/__editable__.holdfast-0.1.0-py3-none-any"])
def test_a_deleted_build_folder_heals(clone: Path, target: str, lost: str) -> None:
    """The editable install lives in build/: without it the package is installed anew, first."""
    shutil.rmtree(clone / lost)
    first, *_ = planned(clone, target).splitlines()
    assert "sync" in first
    assert "--reinstall-package holdfast" in first


def test_a_changed_lock_file_is_installed(clone: Path) -> None:
    """Newer dependencies than the environment's are installed."""
    (clone / "uv.lock").touch()
    assert "sync" in planned(clone, "demo")
