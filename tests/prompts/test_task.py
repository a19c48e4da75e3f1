"""What holds of every prompt, whatever the task, the language and the text."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from holdfast.prompts import (
    KEYWORDS,
    NOTE,
    SUMMARY,
    Doubt,
    Prompt,
    Task,
    extraction_prompt,
    extraction_task,
    keyword_prompt,
    summary_prompt,
)
from holdfast.prompts.fence import fence
from holdfast.schemas import Failure, InputError, Kind, PromptError, SettingsError


class Loan(BaseModel):
    """A book lent."""

    book: str
    due: date


LOAN = extraction_task(Loan)
TASKS = st.sampled_from([KEYWORDS, SUMMARY, NOTE, LOAN])
LANGUAGES = st.sampled_from(["auto", "ko", "en"])
TEXTS = st.text(
    st.sampled_from("가자료material-12<>/{}$`\"'\n ") | st.characters(codec="utf-8")
).filter(str.strip)


def prompts_of(task: Task, text: str, language: str) -> list[Prompt]:
    """Return the first request, a brief one, and a whole one with a note."""
    return [
        task.prompt(text, language),
        task.again(text, language, Failure(Kind.ECHO)),
        task.again(text, language, Failure(Kind.TRUNCATED), Doubt.SAME_REPLY),
    ]


@given(TASKS, TEXTS, LANGUAGES)
def test_a_transcript_stands_unchanged_between_its_marks_once(
    task: Task, text: str, language: str
) -> None:
    """The text is data: it stands once in the prompt, between marks that it does not hold."""
    for prompt in prompts_of(task, text, language):
        fenced = fence(text, prompt.language)
        assert prompt.text.count(f"\n\n{fenced}\n\n") == 1
        assert prompt.text.count(fenced.close) == 1
        assert fenced.open not in text


@given(TASKS, TEXTS, LANGUAGES)
def test_shown_is_everything_but_the_transcript(task: Task, text: str, language: str) -> None:
    """Each line outside the fence is in `shown`, the example first, and no line of the text is."""
    for prompt in prompts_of(task, text, language):
        around = prompt.text.replace(str(fence(text, prompt.language)), "")
        lines = {line.strip().removeprefix("- ") for line in around.splitlines()} - {""}
        assert lines <= set(prompt.shown)
        assert prompt.shown[0] == prompt.example


@pytest.mark.parametrize("task", [KEYWORDS, SUMMARY, NOTE, LOAN], ids=lambda task: task.name)
def test_shown_holds_nothing_of_the_transcript(task: Task) -> None:
    """What the reply has from the text alone must not be taken for an echo of the prompt."""
    one, two = (prompts_of(task, text, "ko") for text in ("첫째 글입니다.", "둘째 글은 다릅니다."))
    assert [p.shown for p in one] == [p.shown for p in two]


@given(TASKS, TEXTS, LANGUAGES)
def test_a_prompt_is_the_same_every_time(task: Task, text: str, language: str) -> None:
    """Tests, caches and traces rely on it."""
    assert task.prompt(text, language) == task.prompt(text, language)


@pytest.mark.parametrize("task", [KEYWORDS, SUMMARY, NOTE, LOAN], ids=lambda task: task.name)
def test_the_instructions_come_first_and_the_order_last(task: Task) -> None:
    """What to do, one example, the text, what to do again: small models obey the end."""
    text = "내담자: 요즘 그림을 그려요."
    prompt = task.prompt(text)
    assert prompt.text.count(prompt.example) == 1
    assert prompt.text.index(prompt.example) < prompt.text.index(text)
    assert "JSON" in prompt.text.splitlines()[-1]


@pytest.mark.parametrize("text", ["", " \n\t", "\u3000"])
def test_an_empty_text_is_refused(text: str) -> None:
    """There is nothing to ask about."""
    with pytest.raises(InputError, match="empty"):
        keyword_prompt(text)


def test_half_a_character_is_refused_without_showing_the_text() -> None:
    """A lone surrogate cannot be sent; the error and its traceback do not hold the text."""
    with pytest.raises(InputError, match="Unicode") as caught:
        summary_prompt("secret \ud800")
    assert caught.value.__suppress_context__
    assert "secret" not in str(caught.value)


def test_an_unknown_language_is_refused() -> None:
    """Also where the language is asked for on the way of a type."""
    with pytest.raises(InputError, match="language"):
        extraction_prompt("text", Loan, language="fr")


def test_variables_must_be_those_of_the_task() -> None:
    """A variable that the task does not have is refused, not ignored."""
    with pytest.raises(PromptError, match="max_sentences"):
        KEYWORDS.prompt("text", max_sentences=3)
    with pytest.raises(PromptError, match="max_keywords"):
        LOAN.again("text", "en", Failure(Kind.EMPTY), max_keywords=3)


@pytest.mark.parametrize("value", [0, -1, True, 2.5, "3"])
def test_a_limit_is_a_positive_whole_number(value: int) -> None:
    """ "At most 0 keywords" is a slip, not a task."""
    with pytest.raises(SettingsError, match="max_keywords"):
        keyword_prompt("text", max_keywords=value)


def test_instructions_are_text_and_no_template() -> None:
    """A dollar or a brace in the user's instructions means nothing."""
    prompt = extraction_prompt("text", Loan, instructions="  Find the $5 {loan}.\nAll of it. ")
    assert prompt.text.startswith("Find the $5 {loan}.\nAll of it.\n- ")


def test_an_example_is_the_users_or_made_up() -> None:
    """The user's example is shown as JSON; a made-up one is in the prompt's language."""
    given_ = {"book": "An Atlas of Clouds", "due": "1901-01-01"}
    prompt = extraction_prompt("text", Loan, examples=[given_, given_])
    assert json.loads(prompt.example) == given_
    assert '"예시 book"' in extraction_prompt("글", Loan).example
    assert '"example book"' in extraction_prompt("text", Loan).example
    with pytest.raises(SettingsError, match="due"):
        extraction_task(Loan, examples=[{"book": "x", "due": "soon"}])


def test_tasks_and_prompts_are_pickled() -> None:
    """A chain is pickled with its task."""
    for task in (KEYWORDS, LOAN):
        again = pickle.loads(pickle.dumps(task))
        assert again.prompt("text") == task.prompt("text")


def test_a_prompt_does_not_show_its_text() -> None:
    """A repr ends up in logs."""
    assert "secret" not in repr(keyword_prompt("secret words"))


def test_prompts_load_nothing_of_langchain_but_its_errors() -> None:
    """Whoever only wants the words does not pay for LangChain."""
    code = "import sys, holdfast.prompts; print(*(m for m in sys.modules if 'langchain' in m))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    public = {name for name in run.stdout.split() if "._" not in name}
    assert public <= {"langchain_core", "langchain_core.exceptions", "langchain_core.version"}
