"""What the OpenAPI document says of a task: FastAPI sees only that it takes a request."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from holdfast.service.bodies import JSON, TEXT
from holdfast.service.problems import BROKEN, MEDIA_TYPE, SORTS, Problem, Sort
from holdfast.service.tasks import EXAMPLE_TEXT, Task

HOW_TO_SEND = (
    "Send the text as it is, as `text/plain` in the charset you name (UTF-8 unless told), with "
    "options in the query; or send a JSON object."
)


def operation(task: Task) -> dict[str, Any]:
    """Return the body in both media types, and the options in the query."""
    fields = task.asked.model_json_schema()["properties"]
    body = {
        JSON: {"schema": task.asked.model_json_schema(), "example": {"text": EXAMPLE_TEXT}},
        TEXT: {"schema": {"type": "string"}, "example": EXAMPLE_TEXT},
    }
    options = [
        {"name": name, "in": "query", "schema": schema, "description": schema["description"]}
        for name, schema in fields.items()
        if name != "text"
    ]
    return {"requestBody": {"required": True, "content": body}, "parameters": options}


def responses(task: Task) -> dict[int | str, dict[str, Any]]:
    """Return an example of the answer, and the problems there may be."""
    answer = {"description": "The value, how it was read, and every attempt"}
    found: dict[int | str, dict[str, Any]] = {
        200: answer | {"content": {JSON: {"example": task.example.to_dict()}}}
    }
    schema = Problem.model_json_schema()
    problems: dict[int, list[Sort]] = {}
    for sort in dict.fromkeys([*(sort for _, sort in SORTS), BROKEN]):
        problems.setdefault(sort.status, []).append(sort)
    return found | {status: _problem(status, problems[status], schema) for status in problems}


def _problem(status: int, sorts: list[Sort], schema: dict[str, Any]) -> dict[str, Any]:
    told = "; ".join(f"{sort.title} ({sort.name})" for sort in sorts)
    return {
        "description": f"{HTTPStatus(status).phrase}: {told}",
        "content": {MEDIA_TYPE: {"schema": schema}},
    }
