"""The fields of a type as a short list: small models give back a JSON schema instead of filling it.

The list is made from the JSON schema, so that it names what validation wants (aliases, allowed
values) for whatever Pydantic takes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from holdfast.prompts.language import Language, detect_language
from holdfast.prompts.templates import fill, sections
from holdfast.schemas.example import json_schema_of

DEEPEST = 3
"""Levels of fields that are listed; the example shows what is deeper."""


def field_lines(type_: Any, language: Language) -> str:
    """Return a line for each field: its name, what it means, what is allowed there.

    Fields of an inner object are indented below it. A type without fields has one line, for the
    answer as a whole. Raises SettingsError for a type without a JSON schema.
    """
    schema = json_schema_of(type_)
    lister = _Lister(schema.get("$defs", {}), language)
    root = lister.resolve(schema)
    if root.get("properties"):
        return "\n".join(lister.fields(root))
    answer = lister.words["answer"]
    return "\n".join(lister.entry(answer, {**root, "title": "", "description": ""}, True))


class _Lister:
    """Writes the lines of one schema in one language."""

    def __init__(self, defs: dict[str, Any], language: Language) -> None:
        self.defs = defs
        self.language = language
        self.words = sections("fields", language)
        self.within: list[dict[str, Any]] = []
        self.items: list[Any] = []

    def fields(self, schema: dict[str, Any], depth: int = 0) -> Iterator[str]:
        self.within.append(schema)
        for key, part in schema.get("properties", {}).items():
            yield from self.entry(key, part, key in schema.get("required", ()), depth)
        self.within.pop()

    def entry(self, key: str, part: Any, required: bool, depth: int = 0) -> Iterator[str]:
        """Yield the line of one field, then those of the objects in it."""
        meaning = self.meaning(key, part)
        allowed = ", ".join(self.allowed(part, required))
        yield "  " * depth + f"- {key}: " + (f"{meaning} ({allowed})" if meaning else allowed)
        if depth + 1 < DEEPEST:
            yield from self.inside(part, depth + 1)

    def inside(self, part: Any, depth: int) -> Iterator[str]:
        """Yield the fields of the objects in a value; those of a union one after the other."""
        blocks = [list(self.fields(schema, depth)) for schema in self.objects(part)]
        for number, block in enumerate(blocks):
            yield from ["  " * depth + self.words["or"]] if number else []
            yield from block

    def meaning(self, key: str, part: dict[str, Any]) -> str:
        """Return title and description, of two languages only the prompt's own."""
        title, description = part.get("title", ""), part.get("description", "")
        if title.replace(" ", "").casefold() == key.replace("_", "").casefold():
            title = ""  # Pydantic makes one from the name
        said = [" ".join(text.split()) for text in (title, description) if text]
        own = [text for text in said if detect_language(text) == self.language]
        return ", ".join(own or said)

    def allowed(self, part: dict[str, Any], required: bool) -> Iterator[str]:
        """Yield what may stand there, and what to do where there is nothing."""
        branches = self.branches(part)
        kinds = dict.fromkeys(self.kind(b) for b in branches if b.get("type") != "null")
        yield f" {self.words['or']} ".join(kinds)
        if any(b.get("type") == "null" for b in branches):
            yield self.words["null"]
        elif not required:
            yield self.words["optional"]

    def branches(self, part: dict[str, Any]) -> list[dict[str, Any]]:
        """Return the members of a union, or the one schema."""
        schema = self.resolve(part)
        union = schema.get("anyOf") or schema.get("oneOf")
        branches = [b for u in union for b in self.branches(u)] if union else [schema]
        if [b.get("type") for b in branches if b.get("type") != "null"] == ["number", "string"]:
            return [b for b in branches if b.get("type") != "string"]  # a Decimal, to Pydantic
        return branches

    def resolve(self, part: Any) -> dict[str, Any]:
        if not isinstance(part, dict):
            return {}
        target = self.defs.get(part.get("$ref", "").rpartition("/")[2])
        return self.resolve(target) if target else part

    def kind(self, schema: dict[str, Any]) -> str:
        """Say in a few words what one kind of value looks like."""
        values = [schema["const"]] if "const" in schema else schema.get("enum")
        if values:
            listed = dict.fromkeys(json.dumps(v, ensure_ascii=False) for v in values)
            said = ", ".join(listed)  # each once: an enum's aliases repeat its values
            return self.say("enum", values=said) if len(listed) > 1 else said
        match schema.get("type"):
            case "array":
                return self.array(schema)
            case "object" if "properties" not in schema:
                return self.mapping(schema)
            case "integer" | "number":
                return self.number(schema)
        form = schema.get("format", "")
        return (
            self.words.get(form) or self.words.get(schema.get("type", "")) or self.words["string"]
        )

    def array(self, schema: dict[str, Any]) -> str:
        if parts := schema.get("prefixItems"):
            return self.say("tuple", items=", ".join(map(self.one, parts)))
        said = [self.say("array", item=self.one(schema.get("items", {})))]
        if "maxItems" in schema:
            said.append(self.say("most", most=schema["maxItems"]))
        return ", ".join(said)

    def mapping(self, schema: dict[str, Any]) -> str:
        values = [schema.get("additionalProperties"), *schema.get("patternProperties", {}).values()]
        known = [value for value in values if isinstance(value, dict)]
        return self.say("mapping", item=self.one(known[0])) if known else self.words["object"]

    def number(self, schema: dict[str, Any]) -> str:
        bounds = ("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum")
        said = [
            self.say(bound, bound=f"{schema[bound]:.15g}") for bound in bounds if bound in schema
        ]
        return " ".join([self.words[schema["type"]], *said])

    def one(self, part: Any) -> str:
        """Say what an item is, without the words for its absence; "..." for a type in itself."""
        if part in self.items:
            return "..."
        self.items.append(part)
        said = next(self.allowed(part, required=True))
        self.items.pop()
        return said

    def say(self, name: str, **variables: object) -> str:
        return fill(self.words[name], variables)

    def objects(self, part: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
        """Yield the objects with fields in a value: itself, the items of a list, the values.

        An object within itself is left out: the list stops where a type comes back to itself.
        """
        for schema in self.branches(part):
            if "properties" in schema and schema not in self.within:
                yield schema
            for key in ("items", "additionalProperties"):
                if isinstance(schema.get(key), dict) and depth < DEEPEST:
                    yield from self.objects(schema[key], depth + 1)
