"""What the text around a structure says of it: an example, a schema, something left out, code."""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.choosing.case import Case
from holdfast.parsers.choosing.checks import echoes
from holdfast.parsers.choosing.checks.unfilled import is_form
from holdfast.parsers.choosing.doubts.disowning import is_unasked
from holdfast.parsers.choosing.structures.headings import is_counted, is_example_title
from holdfast.parsers.choosing.structures.judged import Judged, near
from holdfast.parsers.fit.listed.list_keys import is_empty
from holdfast.parsers.fit.names.others import is_dropped, titles_another
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.labels import is_asked_noun
from holdfast.parsers.tree import Candidate, Mapping, Table, leaves
from holdfast.schemas.picture import Record, fold

_PROGRAM = re.compile(
    r"^[ \t]*+(?:import|from|def|class|for|while|print|function|return|if)\b"
    r"|\bprint\s?\(|console\.log",
    re.M,
)

_ASSIGNED = re.compile(
    r"([\w.\[\]]{1,60})\s?(?::\s?[\w\[\], ]{1,40})?=\s?$|[\"']?([\w -]{1,40})[\"']?\s?:\s?$"
)


def role_of(case: Case, one: Judged) -> str:
    """Return what a candidate is besides a live one; "" for a live one."""
    candidate, lead = one.candidate, one.lead
    if echoes.is_schema(candidate.tree):
        return "schema"
    if _was_shown(case, candidate) or (one.fits and is_form(case, one.fitted)):
        return "shown"
    if _is_in_prompt(case, candidate):
        return "shown"
    if _of_another_task(case, one):
        return "another task"
    if _answers_other_input(case, candidate):
        return "example"
    close = near(lead)
    if case.wants_strings and words.says("excluded", close) and not words.says("retraction", close):
        return "excluded"
    if is_dropped(close, case.own_words):
        return "excluded"
    if isinstance(case.shape, Record) and _titles_another(case, close):
        return "excluded"
    if words.says("example", close) or _is_titled_example(candidate, close):
        return "example"
    if _heads_example(lead):
        return "example"
    corrects = candidate.start > len(lead) and words.says("retraction", close)
    if one.fits and not corrects and is_unasked(case, close, one.fitted.data):
        return "example"
    if case.wants_strings and _is_program(case, one):
        return "program"
    other = case.wants_strings and not corrects and words.announced(close[-200:]) == "other"
    if other and is_empty(candidate.tree) and words.says("nothing", close):
        return ""
    if other and not _answers(close) and not _names_type(case, candidate):
        return "" if _has_asked_column(candidate, close) else "other"
    return ""


def _titles_another(case: Case, close: str) -> bool:
    """Whether the line before it is the title of another one's record."""
    return close.rstrip(" *").endswith((":", "：")) and titles_another(close, case.own_words)


def _has_asked_column(candidate: Candidate, close: str) -> bool:
    """Whether a line that names what was asked among others stands before a table of which one
    column alone has that name: "the keywords and why they matter"."""
    if not isinstance(candidate.tree, Table):
        return False
    heads = [is_asked_noun(inline.plain(head)) for head in candidate.tree.header]
    return sum(heads) == 1 and any(lang.asked.search(close[-200:]) for lang in words.LANGUAGES)


def _is_titled_example(candidate: Candidate, close: str) -> bool:
    """Whether it stands under the title of an example; records side by side may each be one."""
    return is_example_title(close) and not (
        candidate.layout == "side by side" and is_counted(close)
    )


def _heads_example(lead: str) -> bool:
    """Whether the paragraph in which it stands begins with the title of an example, and goes on
    with the example's input under its label."""
    first, *others = lead.rstrip().rpartition("\n\n")[2].strip().split("\n")
    return len(others) > 0 and is_example_title(first) and bool(_INPUT.search("\n".join(others)))


_NEAR = 5000
"""Characters around a structure in which a prompt's headings are looked for."""
_RESPONSE = re.compile(
    r"^[ \t#*>]{0,9}(?:response|answer|output|solution|응답|답변?|출력|결과)"
    r"[ ]?[:：]?\**[ \t]{0,9}$",
    re.I | re.M,
)


def _is_in_prompt(case: Case, candidate: Candidate) -> bool:
    """Whether it stands in a prompt that the reply repeats before the heading of the answer."""
    before = case.text[max(0, candidate.start - _NEAR) : candidate.start]
    if not before.strip():
        return False
    after = case.text[candidate.end : candidate.end + _NEAR]
    return any(language.new_task.search(before) for language in words.LANGUAGES) and bool(
        _RESPONSE.search(after) and not _RESPONSE.search(before)
    )


_INPUT = re.compile(
    r"^[ \t#*>]{0,9}(?:input|text|transcript|question|q|user|human"
    r"|입력|질문|원문|대화|사용자|본문|텍스트)"
    r"[ ]?\d{0,2}\**[ ]?[:：]\**[ \t]?([^\n]{4,300})",
    re.I | re.M,
)


def _answers_other_input(case: Case, candidate: Candidate) -> bool:
    """Whether it answers an input of a prompt's examples: another input is the source's own."""
    if not case.source:
        return False
    place = max(0, candidate.start - _NEAR)
    if not _INPUT.search(case.text, place, candidate.start):
        return False
    inputs = list(_INPUT.finditer(case.text, place, candidate.end + _NEAR))
    before = [found for found in inputs if found.end() <= candidate.start]
    if len(inputs) < 2 or not before:
        return False
    source = fold(case.source)
    own = [fold(found[1])[:30] in source for found in inputs]
    return any(own) and not own[len(before) - 1]


_OPENS = re.compile(r"[\[{]|$")


def _of_another_task(case: Case, one: Judged) -> bool:
    """Whether it stands behind the heading of a task that the model made up after its answer.

    In a reply that begins with such a heading it frames the answer itself.
    """
    before = case.text[: one.candidate.start - len(one.lead)][:_NEAR]
    opens = _OPENS.search(before)
    frame = before[: opens.start()] if opens else before
    return (
        bool(before.strip())
        and any(language.new_task.search(one.lead[-_NEAR:]) for language in words.LANGUAGES)
        and not any(language.new_task.search(frame[:_NEAR]) for language in words.LANGUAGES)
    )


def _names_type(case: Case, candidate: Candidate) -> bool:
    """Whether the list stands under a key that the user's own type is named or described with."""
    keys = candidate.tree.names() if isinstance(candidate.tree, Mapping) else []
    return any(len(key) > 1 and fold(key) in fold(case.type_words) for key in keys)


def _answers(near: str) -> bool:
    return any(
        language.answer.search(near) for language in words.LANGUAGES
    ) or not near.rstrip().endswith((":", "：", "."))


def _was_shown(case: Case, candidate: Candidate) -> bool:
    """Whether it stands in the prompt as it is, and holds a word that only the prompt can tell."""
    if not case.shown:
        return False
    text = "".join(case.text[candidate.start : candidate.end].split())
    if len(text) <= 4 or not any(text in "".join(shown.split()) for shown in case.shown):
        return False
    free = [leaf.text for leaf in leaves(candidate.tree) if fold(leaf.text) not in case.fixed]
    return bool(free) and not any(word in (case.source or "") for word in free)


def _is_program(case: Case, one: Judged) -> bool:
    """In code that computes, only a literal that is named as the answer is one."""
    fence = one.fence
    body = case.text[fence.body_start : fence.body_end] if fence else one.lead[-2000:]
    if not _PROGRAM.search(body) and not (fence is None and ";" in body):
        body = case.text[one.candidate.end : one.candidate.end + 200] if fence is None else ""
        if not _PROGRAM.search(body):
            return False
    assigned = _ASSIGNED.search(one.lead[-120:])
    name = (assigned[1] or assigned[2] or "") if assigned else ""
    inside = list(leaves(one.candidate.tree))
    quoted = bool(inside) and all(leaf.quoted for leaf in inside)
    name = name.replace("_", " ")
    return not (quoted and words.announced(name) == "asked" and not words.says("excluded", name))


def is_named(case: Case, one: Judged) -> bool:
    """Whether the line before it announces it as what was asked."""
    close = near(one.lead)
    return bool(close) and words.announced(close[-200:]) == "asked"
