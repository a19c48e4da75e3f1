"""The server: what it answers on which path, and the records of what came in."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterable
from typing import Literal, Self

from loopback import openai
from loopback.catalogue import MODELS, Model, by_name
from loopback.exchange import ClientGone, Exchange, Interruption
from loopback.listener import Listener
from loopback.queue import ScriptQueue
from loopback.request import Request
from loopback.scripts import Fail, Idle, Script, count_tokens, num_ctx

CHATS = ("/api/chat", openai.PATH)
NO_SCRIPT = "loopback: no script is left for this request"
TEXT_TYPE = "text/plain; charset=utf-8"


class Loopback(ScriptQueue):
    """A scripted Ollama server on 127.0.0.1; a context manager. See the package's docstring."""

    def __init__(self, models: Iterable[Model | str] = MODELS, *, version: str = "0.20.0") -> None:
        super().__init__()
        self.models = by_name(models)
        self.version = version
        self.log: list[Request] = []
        self.connections = 0
        self.most_at_once = 0
        self.troubles: list[BaseException | str] = []
        """Requests without a script, and what scripts raised: a test with one is a wrong test."""
        self._loaded: dict[str, int] = {}
        self._active: dict[Request, Exchange] = {}
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._http = Listener(self)
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.01,))

    @property
    def url(self) -> str:
        """Where it listens, as "http://127.0.0.1:40001"."""
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    @property
    def requests(self) -> list[Request]:
        """Every chat request so far, oldest first."""
        return [r for r in self.log if r.path in CHATS and r.method == "POST"]

    @property
    def open_connections(self) -> int:
        """How many connections are open; one that its client closed counts for a moment yet."""
        return len(self._http.numbers)

    # -- starting and stopping ---------------------------------------------------------------

    def start(self) -> Self:
        """Begin to listen."""
        self._thread.start()
        return self

    def stop(self) -> None:
        """Break off what runs, close every connection, and return when all threads have ended."""
        if self._stopping.is_set():
            return
        self._stopping.set()
        self._http.shutdown()
        self._http.drop_connections()
        self._http.server_close()
        self._thread.join()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *error: object) -> None:
        self.stop()

    # -- answering ---------------------------------------------------------------------------

    def handle(self, request: Request, sock: socket.socket) -> bool:
        """Answer a request; whether the connection is still of use."""
        exchange = Exchange(request, sock, self._stopping)
        try:
            self._enter(request, exchange)
            self._answer(exchange)
        except ClientGone:
            request.note_hang_up()
            return False
        except Interruption:
            return False
        except Exception as error:
            self.troubles.append(error)
            return False
        finally:
            self._leave(request)
        return True

    def _enter(self, request: Request, exchange: Exchange) -> None:
        with self._lock:
            self.log.append(request)
            if request.path in CHATS:
                self._active[request] = exchange
                request.running = sum(map(_is_running, self._active.values()))
                self.most_at_once = max(self.most_at_once, request.running)

    def _leave(self, request: Request) -> None:
        with self._lock:
            self._active.pop(request, None)
        request.close()

    def _answer(self, exchange: Exchange) -> None:
        method, path = exchange.request.method, exchange.request.path
        routes = {
            "/": ("GET", self._root),
            "/api/version": ("GET", self._version),
            "/api/tags": ("GET", self._tags),
            "/api/ps": ("GET", self._ps),
            "/api/show": ("POST", self._show),
            "/api/chat": ("POST", self._chat),
            openai.PATH: ("POST", self._complete),
        }
        allowed, answer = routes.get(path, ("", None))
        if answer is None:
            exchange.whole(404, b"404 page not found", "text/plain")
        elif allowed != ("GET" if method == "HEAD" else method):
            exchange.whole(405, b"405 method not allowed", "text/plain", {"Allow": allowed})
        else:
            answer(exchange)

    def _root(self, exchange: Exchange) -> None:
        exchange.whole(200, b"Ollama is running", TEXT_TYPE)

    def _version(self, exchange: Exchange) -> None:
        exchange.json({"version": self.version})

    def _tags(self, exchange: Exchange) -> None:
        exchange.json({"models": [m.listed() for m in self.models.values()]})

    def _ps(self, exchange: Exchange) -> None:
        loaded = {name: ctx for name, ctx in self._loaded.items() if name in self.models}
        exchange.json({"models": [self.models[n].loaded(ctx) for n, ctx in loaded.items()]})

    def _show(self, exchange: Exchange) -> None:
        model = self._find_model(exchange)
        if model is not None:
            exchange.json(model.shown())

    def _chat(self, exchange: Exchange) -> None:
        request = exchange.request
        model = self._find_model(exchange)
        if model is None:
            return
        if refusal := model.refusal(request.body):
            exchange.json({"error": refusal}, 400)
        elif not request.body.get("messages"):
            self._play_idle(model, exchange)
        elif request.body.get("truncate") is False and count_tokens(request) > num_ctx(request):
            exchange.refuse(400, "the input length exceeds the context length")
        else:
            self._loaded[model.full_name] = num_ctx(request)
            self._take_script(request).play(exchange)

    def _complete(self, exchange: Exchange) -> None:
        name = exchange.request.body.get("model")
        if Model(str(name)).full_name not in self.models:
            exchange.json(openai.error(f"model '{name}' not found"), 404)
        else:
            openai.play(self._take_script(exchange.request), exchange)

    def _play_idle(self, model: Model, exchange: Exchange) -> None:
        kind: Literal["load", "unload"] = "load"
        if exchange.request.body.get("keep_alive") == 0:
            kind = "unload"
            self._loaded.pop(model.full_name, None)
        else:
            self._loaded[model.full_name] = num_ctx(exchange.request)
        Idle(kind).play(exchange)

    def _find_model(self, exchange: Exchange) -> Model | None:
        name = exchange.request.body.get("model")
        if not name:
            exchange.json({"error": "model is required"}, 400)
            return None
        model = self.models.get(Model(name).full_name)
        if model is None:
            exchange.json({"error": f"model '{name}' not found"}, 404)
        return model

    def _take_script(self, request: Request) -> Script:
        script = self.take(request)
        if script is None:
            self.troubles.append(NO_SCRIPT)
        return script or Fail(500, NO_SCRIPT)


def _is_running(exchange: Exchange) -> bool:
    """Whether the answer goes on and somebody still reads it."""
    return exchange.request.ended is None and not exchange.is_client_gone()
