"""The layouts that a list or an object is written in, as models write them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import yaml

Lay = Callable[[Any], str]

LISTS: dict[str, Lay] = {
    "json": lambda items: json.dumps(items, ensure_ascii=False),
    "json escaped": lambda items: json.dumps(items, indent=1),
    "json fence": lambda items: f"```json\n{json.dumps(items, ensure_ascii=False)}\n```",
    "python": repr,
    "tuple": lambda items: repr(tuple(items)),
    "object": lambda items: json.dumps({"keywords": items}, ensure_ascii=False),
    "assignment": lambda items: f"keywords = {items!r}",
    "yaml": lambda items: f"```yaml\n{yaml.safe_dump(items, allow_unicode=True)}```",
    "yaml key": lambda items: yaml.safe_dump({"keywords": items}, allow_unicode=True),
    "bullets": lambda items: "\n".join(f"- {item}" for item in items),
    "stars": lambda items: "\n".join(f"* {item}" for item in items),
    "dots": lambda items: "\n".join(f"• {item}" for item in items),
    "bold": lambda items: "\n".join(f"- **{item}**" for item in items),
    "numbered": lambda items: "\n".join(f"{n}. {item}" for n, item in enumerate(items, 1)),
    "in brackets": lambda items: "\n".join(f"{n}) {item}" for n, item in enumerate(items, 1)),
    "circled": lambda items: "\n".join(f"{chr(0x245F + n)} {i}" for n, i in enumerate(items, 1)),
    "labelled bullets": lambda items: "Keywords:\n" + "\n".join(f"- {item}" for item in items),
    "korean heading": lambda items: "## 키워드\n\n" + "\n".join(f"- {item}" for item in items),
    "comma line": lambda items: ", ".join(items),
    "label line": lambda items: "Keywords: " + ", ".join(items),
    "korean label": lambda items: "키워드: " + ", ".join(items),
    "explained": lambda items: "키워드:\n" + "\n".join(f"- {i}: 본문에 나온 말" for i in items),
    "xml": lambda items: "<keywords>" + "".join(f"<k>{i}</k>" for i in items) + "</keywords>",
    "toml": lambda items: "```toml\nkeywords = " + json.dumps(items, ensure_ascii=False) + "\n```",
    "csv": lambda items: "```csv\nkeyword\n" + "\n".join(items) + "\n```",
    "table": lambda items: "| keyword |\n|---|\n" + "\n".join(f"| {item} |" for item in items),
}
"""A list of strings."""

OBJECTS: dict[str, Lay] = {
    "json": lambda data: json.dumps(data, ensure_ascii=False),
    "json fence": lambda data: f"```json\n{json.dumps(data, ensure_ascii=False, indent=2)}\n```",
    "python": repr,
    "javascript": lambda data: "{" + ", ".join(f"{k}: {_js(v)}" for k, v in data.items()) + ",}",
    "call": lambda data: "Case(" + ", ".join(f"{k}={v!r}" for k, v in data.items()) + ")",
    "envelope": lambda data: json.dumps({"result": data}, ensure_ascii=False),
    "key case": lambda data: json.dumps({k.upper(): v for k, v in data.items()}),
    "yaml": lambda data: "```yaml\n" + yaml.safe_dump(data, allow_unicode=True) + "```",
    "toml": lambda data: (
        "```toml\n" + "\n".join(f"{k} = {_js(v)}" for k, v in data.items()) + "\n```"
    ),
    "labels": lambda data: "\n".join(f"{k.title()}: {_said(v)}" for k, v in data.items()),
    "bold labels": lambda data: "\n".join(f"- **{k}:** {_said(v)}" for k, v in data.items()),
    "headings": lambda data: "\n\n".join(f"## {k}\n{_said(v)}" for k, v in data.items()),
    "xml": lambda data: "<case>" + "".join(_tagged(k, v) for k, v in data.items()) + "</case>",
    "table": lambda data: (
        "| field | value |\n|---|---|\n"
        + "\n".join(f"| {k} | {_said(v)} |" for k, v in data.items())
    ),
}
"""An object with a text, a number, a boolean and a list of strings."""


def _js(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _said(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(value) if isinstance(value, list) else str(value)


def _tagged(name: str, value: Any) -> str:
    inner = "".join(f"<item>{i}</item>" for i in value) if isinstance(value, list) else _said(value)
    return f"<{name}>{inner}</{name}>"
