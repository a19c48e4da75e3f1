"""The fields of a type as a short list: small models echo a JSON Schema."""

from __future__ import annotations

from typing import Any

from holdfast.prompts.language import Language
from pydantic import TypeAdapter


def field_lines(type_: Any, language: Language) -> str:
    """Return one line for each field of the type."""
    schema = TypeAdapter(type_).json_schema()
    properties: dict[str, Any] = schema.get("properties", {})
    return "\n".join(f"- {name}: {p.get('title', '')}" for name, p in properties.items())
