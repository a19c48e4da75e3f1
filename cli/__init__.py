"""The command `holdfast`."""

from __future__ import annotations

import sys

_NEEDED = {"typer", "rich", "click"}
"""What the extra `cli` brings. Whatever else is missing is a fault of the installation."""


def main() -> None:
    """Run the command with the arguments of this process, and exit with its code."""
    try:
        from holdfast.cli.app import app
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _NEEDED:
            raise
        line = "the command needs typer and rich: install holdfast with its extra cli"
        print(f"holdfast: {line}", file=sys.stderr)
        sys.exit(7)  # ExitCode.EXTRA: nothing is loaded yet that could tell.
    except KeyboardInterrupt:
        sys.exit(130)
    app(prog_name="holdfast")
