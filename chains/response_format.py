"""What a chat model that is not Ollama takes beside the messages, by what its own class declares.

LangChain's chat models share the names: `max_tokens` (on some `num_predict`), `temperature` and
`seed` are fields where a model has them, and a schema goes as `response_format` in OpenAI's form
where the class offers `with_structured_output(method="json_schema")`. So nothing here knows a
provider or a model's name.
"""

from __future__ import annotations

import inspect
from typing import Any

from langchain_core.language_models import BaseChatModel

LENGTHS = ("max_tokens", "num_predict")
"""What models call the tokens that a reply may have."""
NAME = "reply"
"""OpenAI's form wants a name for the schema; the model may see it."""


def is_taken_by(model: Any) -> bool:
    """Whether a model can be sent a JSON Schema to hold its reply to."""
    if not isinstance(model, BaseChatModel):
        return False
    declared = inspect.signature(type(model).with_structured_output).parameters.get("method")
    return declared is not None and "json_schema" in str(declared.annotation)


def of(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the argument that holds a reply to the schema.

    Without `strict`: where that is honoured it refuses every type with a default or an open object,
    which is nearly all of Pydantic's, and servers of one's own hold to the schema without it.
    """
    form = {"type": "json_schema", "json_schema": {"name": NAME, "schema": schema}}
    return {"response_format": form}


def changes(model: Any, **asked: float | None) -> dict[str, Any]:
    """Return those of the arguments that are asked for and that the model has a field for."""
    fields = type(model).model_fields if isinstance(model, BaseChatModel) else {}
    return {n: value for n, value in asked.items() if value is not None and n in fields}


def host_of(model: Any) -> str | None:
    """Return where a model is asked, as far as its class says so; else the class itself."""
    for name in ("openai_api_base", "base_url", "endpoint_url"):
        if isinstance(address := getattr(model, name, None), str):
            return address
    return type(model).__name__
