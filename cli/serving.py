"""The command that serves keywords, summaries and notes over HTTP."""

from __future__ import annotations

from threading import Thread
from typing import Annotated

import typer

from holdfast.chains.settings import Settings
from holdfast.cli.engine import EXTRACTIVE
from holdfast.cli.options import Fallback
from holdfast.cli.output import say


def serve(
    model: Annotated[
        str | None,
        typer.Option(
            "--model",
            "-m",
            show_default=False,
            help="A model on Ollama, or 'extractive' for none. Not named: HOLDFAST_MODEL, else "
            "gemma:2b.",
        ),
    ] = None,
    fallback: Fallback = None,
    host: Annotated[
        str, typer.Option("--host", help="Address to listen on; where Ollama is says OLLAMA_HOST.")
    ] = "127.0.0.1",
    port: Annotated[
        int, typer.Option("--port", min=0, max=65535, help="Port to listen on; 0 is any free one.")
    ] = 8000,
) -> None:
    """Serve POST /tagging, /summary, /note and GET /health until stopped. No auth, no TLS."""
    from holdfast.service import create_app, listen, run
    from holdfast.service.settings import chain_settings

    settings = chain_settings(fallback=fallback or None)
    app = create_app(model=model, settings=settings)
    with listen(host, port) as listening:
        place, number = listening.getsockname()[:2]
        place = f"[{place}]" if ":" in place else place
        name = model or settings.model
        say(f"{name} answers at http://{place}:{number}")
        # Beside the service: a dead host takes its time, and may be alive later.
        Thread(target=_mind, args=(name, settings), daemon=True).start()
        run(app, listening)


def _mind(name: str, settings: Settings) -> None:
    """Say why the model cannot be asked, before somebody asks for it."""
    from holdfast.chains.health import Server

    if name != EXTRACTIVE and (fault := Server(settings).missing(name)):
        say(f"mind that {fault}")
