"""The tiny model in llama.cpp, in this process."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import xllamacpp  # type: ignore[import-untyped]  # ships no stubs


class Said(NamedTuple):
    """What the model said, and why it ended: "stop" or "length"."""

    text: str
    done_reason: str


class Tiny:
    """The model, loaded; call it for a reply.

    `prompt` is one user turn. `schema` is a JSON Schema that llama.cpp's own converter turns into a
    grammar, as Ollama does with `format`; where it cannot, that is a ValueError. `num_predict` is
    in tokens, a phrase each. The same seed gives the same reply. Sampling is Ollama's usual one.

    Not the plain completion: this build reads the schema there with another library (LLGuidance),
    which knows other keywords than Ollama and, where it fails, answers with no grammar at all.

    `url` is an OpenAI-compatible server on the same model (paths under /v1): llama.cpp opens it on
    a free loopback port whether it is wanted or not.
    """

    def __init__(self, model: Path, num_ctx: int = 2048) -> None:
        params = xllamacpp.CommonParams()
        params.model.path = str(model)
        params.n_ctx = num_ctx
        params.n_parallel = 1
        params.cpuparams.n_threads = 1
        params.warmup = False
        params.offline = True
        params.ui = False
        params.verbosity = 0
        self._llama = xllamacpp.Server(params)
        self.url: str = self._llama.listening_address

    def __call__(
        self,
        prompt: str,
        *,
        schema: dict[str, Any] | None = None,
        num_predict: int = 64,
        seed: int = 0,
    ) -> Said:
        """Return a reply and its done_reason."""
        request = {
            "messages": [{"role": "user", "content": prompt}],
            "max_tokens": num_predict,
            "seed": seed,
            "temperature": 0.8,
            "top_k": 40,
            "top_p": 0.9,
        }
        if schema is not None:
            form = {"name": "reply", "schema": schema}
            request["response_format"] = {"type": "json_schema", "json_schema": form}
        choice = self._llama.handle_chat_completions(request)["choices"][0]
        return Said(choice["message"]["content"], choice["finish_reason"])
