"""The Markdown files of this folder, and the filling in of their variables.

A file is named TASK.LANGUAGE.md and has sections, each under a heading "# name". A section is a
`string.Template`: `$name` is a variable. Braces mean nothing, so that JSON can be written as it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from string import Template

from holdfast.prompts.language import Language
from holdfast.schemas import PromptError

_HEADING = re.compile(r"^# (.+)\n", re.MULTILINE)


@cache
def sections(name: str, language: Language) -> Mapping[str, str]:
    """Return the sections of a file by heading, without the blank lines around them."""
    text = files("holdfast.prompts").joinpath(f"{name}.{language}.md").read_text(encoding="utf-8")
    _, *parts = _HEADING.split(text)
    return {h.strip(): body.strip("\n") for h, body in zip(parts[::2], parts[1::2], strict=True)}


def fill(template: str, variables: Mapping[str, object]) -> str:
    """Return the template with its variables filled in, in one pass: values are never read again.

    A line that holds nothing but a variable with an empty value is left out. Raises PromptError for
    a variable that is missing, one that the template does not have, and a stray "$".
    """
    parsed = Template(template)
    if not parsed.is_valid():
        raise PromptError('a "$" in the template starts no variable; write "$$" for the character')
    _check_names(set(parsed.get_identifiers()), set(variables))
    empty = {f"${name}" for name, value in variables.items() if value == ""}
    kept = "\n".join(line for line in template.split("\n") if line not in empty)
    return Template(kept).substitute(variables)


def _check_names(wanted: set[str], given: set[str]) -> None:
    if missing := sorted(wanted - given):
        raise PromptError(f"the template lacks a value for: {', '.join(missing)}")
    if unexpected := sorted(given - wanted):
        raise PromptError(f"the template has no variable: {', '.join(unexpected)}")
