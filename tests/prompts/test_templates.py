"""The Markdown files and the filling in of their variables."""

from __future__ import annotations

import json
import re
from pathlib import Path
from string import Template
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

import holdfast.prompts
from holdfast.prompts import KEYWORDS, NOTE, SUMMARY, Doubt, Language
from holdfast.prompts.templates import fill, sections
from holdfast.schemas import CounselNote, Emotion, Kind, PromptError, Risk

FOLDER = Path(holdfast.prompts.__file__).parent
NAMES = sorted({path.name.split(".")[0] for path in FOLDER.glob("*.md")})


@given(st.text(), st.text())
def test_values_are_filled_in_unchanged(one: str, two: str) -> None:
    """A value is never read as a template: "$", braces and names in it mean nothing."""
    assert fill("<$one|$two>\n{x} $$", {"one": one, "two": two}) == f"<{one}|{two}>\n{{x}} $"


@pytest.mark.parametrize(
    ("template", "variables", "names"),
    [
        ("$one and $two", {"one": 1}, "two"),
        ("$one", {"one": 1, "three": 3}, "three"),
        ("${braced}", {}, "braced"),
        ("costs $ 5", {}, r"\$"),
    ],
)
def test_a_template_and_its_variables_must_match(
    template: str, variables: dict[str, int], names: str
) -> None:
    """A missing variable, an unexpected one and a stray dollar are errors that name it."""
    with pytest.raises(PromptError, match=names):
        fill(template, variables)


def test_a_line_with_an_empty_value_is_left_out() -> None:
    """The first request has no note and no blank line where one would stand."""
    assert fill("a\n$note\nb $note c", {"note": ""}) == "a\nb  c"
    assert fill("a\n$note\nb", {"note": "why\nnot"}) == "a\nwhy\nnot\nb"
    assert fill("a\n$notes\n$note", {"note": "", "notes": "x"}) == "a\nx"


@pytest.mark.parametrize("name", NAMES)
def test_the_languages_say_the_same(name: str) -> None:
    """Each file has the same sections, with the same variables, in both languages."""
    korean, english = sections(name, "ko"), sections(name, "en")
    assert list(korean) == list(english)
    for heading, text in korean.items():
        names = set(Template(text).get_identifiers())
        assert names == set(Template(english[heading]).get_identifiers()), heading


@pytest.mark.parametrize("language", ["ko", "en"])
def test_there_is_a_text_for_each_reason_to_ask_again(language: str) -> None:
    """No kind of failure leaves the model without a word why."""
    assert set(sections("reask", language)) >= {*Kind, *Doubt}


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("task", [KEYWORDS, SUMMARY, NOTE])
def test_the_examples_are_valid_answers(task: holdfast.prompts.Task, language: str) -> None:
    """A model that copies the form of the example answers right, in the prompt's language."""
    words = sections(task.name, language)
    TypeAdapter(task.type_).validate_json(words["example"])
    assert holdfast.prompts.detect_language(words["example"]) == language
    assert holdfast.prompts.detect_language(words["sample"]) == language


@pytest.mark.parametrize("language", get_args(Language))
def test_the_note_names_its_fields_and_no_others(language: Language) -> None:
    """Each field has its line, in the type's order; the example fills in every one."""
    words = sections("note", language)
    fields = list(CounselNote.model_fields)
    assert re.findall(r"^- (\w+): ", words["prompt"], re.MULTILINE) == fields
    assert list(json.loads(words["example"])) == fields


@pytest.mark.parametrize("language", get_args(Language))
@pytest.mark.parametrize("section", ["prompt", "brief"])
@pytest.mark.parametrize(("field", "enum"), [("emotion", Emotion), ("risk", Risk)])
def test_the_note_says_what_emotion_and_risk_may_be(
    language: Language, section: str, field: str, enum: type[Emotion] | type[Risk]
) -> None:
    """Their JSON values, all and no others: an unknown one costs a call."""
    [line] = re.findall(
        f"^(?:- )?{field}\\W.*$|^{field}[은는] .*$", sections("note", language)[section], re.M
    )
    assert set(re.findall(r'"(\w+)"', line)) == {member.value for member in enum}


@pytest.mark.parametrize("language", get_args(Language))
def test_the_example_of_the_note_says_nothing_of_risk(language: Language) -> None:
    """Its text has no word of danger; a "none" that is copied would be a false all-clear."""
    example = CounselNote.model_validate_json(sections("note", language)["example"])
    assert example.risk is Risk.UNKNOWN
