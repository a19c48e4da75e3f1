"""`explain`: the way `read` took with a reply, for whoever wonders about its verdict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from holdfast.parsers.reading import traced
from holdfast.schemas.errors import ReplyError
from holdfast.schemas.records import Failure, FieldProblem, Reading

if TYPE_CHECKING:
    from holdfast.parsers.choosing.lists.reads import Read
    from holdfast.parsers.choosing.structures.judged import Judged
    from holdfast.parsers.choosing.trace import Trace


@dataclass(frozen=True, slots=True)
class Considered:
    """One candidate: where it stands, what it gives for the type, what the text says of it."""

    layout: str
    """"literal" is JSON and its relatives; "marked", "plain", "row" and "sentence" are lists of
    free text; "label lines" are fields under their labels."""
    start: int
    end: int
    """Place in the cleaned text, `end` not included."""
    cut: bool
    """The reply ended within it."""
    role: str
    """What the text around says of it ("asked", "example", "schema", ...); "" for nothing."""
    fits: bool
    notes: tuple[str, ...] = ()
    """What was bent, where it fits."""
    problems: tuple[FieldProblem, ...] = ()
    """Why it does not fit."""
    won: bool = False
    """The value was made of it."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """The way from a reply to its verdict; one of `reading` and `failure` is set.

    But for `text` and the value it holds no word of the reply.
    """

    text: str = field(repr=False)
    """The cleaned text, which all places refer to."""
    removed: tuple[str, ...]
    """What was taken off before anybody looked for an answer."""
    considered: tuple[Considered, ...]
    opened: tuple[str, ...]
    """The kinds of evidence that were tried, in this order; the last one decided."""
    reading: Reading[Any] | None = None
    failure: Failure | None = None

    def lines(self) -> Iterator[str]:
        """Yield it line by line, for a person."""
        yield f"cleaned: {len(self.text)} characters{_listed(', taken off: ', self.removed)}"
        for one in self.considered:
            yield from _lines_of(one)
        if not self.considered:
            yield "candidates: none"
        for evidence in self.opened or ("none",):
            yield f"evidence: {evidence}"
        yield f"verdict: {self._verdict()}"

    def _verdict(self) -> str:
        if self.failure is not None:
            reason = f", {self.failure.reason}" if self.failure.reason else ""
            problems = _listed(": ", map(_problem, self.failure.problems))
            return f"refused, {self.failure.kind.value}{reason}{problems}"
        assert self.reading is not None
        return f"accepted, {self.reading.how}{_listed(': ', self.reading.notes)}"


def explain(
    text: str,
    type_: Any,
    *,
    done_reason: str | None = "stop",
    source: str | None = None,
    shown: Iterable[str] = (),
) -> Explanation:
    """Read a reply exactly as `read` does, and tell what was looked at and why it was decided so.

    In: what `read` takes. Out: an Explanation, where `read` would raise a ReplyError too; what the
    user's own validators raise goes through.
    """
    from holdfast.parsers.choosing.trace import Trace

    trace = Trace()
    reading, failure = None, None
    try:
        reading = traced(text, type_, done_reason, source, tuple(shown), trace)
    except ReplyError as error:
        failure = error.failure
    return Explanation(
        text=trace.cleaned.text if trace.cleaned else text,
        removed=tuple(dict.fromkeys(trace.cleaned.notes)) if trace.cleaned else (),
        considered=tuple(_considered(trace, accepted=reading is not None)),
        opened=tuple(trace.opened),
        reading=reading,
        failure=failure,
    )


def _considered(trace: Trace, *, accepted: bool) -> Iterator[Considered]:
    won = [id(one) for one in trace.won] if accepted else []
    for judged in trace.judged:
        yield _of_structure(judged, won=id(judged) in won)
    for read in trace.reads:
        yield _of_list(read, won=id(read) in won)
    if trace.labels is not None:
        length = len(trace.cleaned.text) if trace.cleaned else 0
        notes, problems = _outcome(trace.labels)
        yield Considered(
            "label lines", 0, length, False, "", not problems, notes, problems,
            accepted and not won and not problems,
        )  # fmt: skip


def _of_structure(judged: Judged, *, won: bool) -> Considered:
    from holdfast.parsers.tree import is_cut

    candidate = judged.candidate
    notes, problems = _outcome(judged.outcome)
    if candidate.broken:
        problems = (FieldProblem("", "too deep or too long to be read"),)
    return Considered(
        candidate.layout, candidate.start, candidate.end, is_cut(candidate.tree), judged.role,
        judged.fits, notes, problems, won,
    )  # fmt: skip


def _of_list(read: Read, *, won: bool) -> Considered:
    notes = ["explanations left out"] if read.terms.explained else []
    problems = (FieldProblem("", "marks of the layout in an item"),) if read.terms.debris else ()
    return Considered(
        read.run.kind, read.run.start, read.run.end, read.cut, read.announced, not problems,
        (f"items: {len(read.texts)}", *notes), problems, won,
    )  # fmt: skip


def _outcome(outcome: Any) -> tuple[tuple[str, ...], tuple[FieldProblem, ...]]:
    """Return what was bent and why it misfits, of a Fitted or a Bend."""
    from holdfast.parsers.fit import Bend

    if isinstance(outcome, Bend):
        return (), tuple(outcome.problems) or (FieldProblem("", "misfit"),)
    return outcome.notes, ()


# --- for a person ---


def _lines_of(one: Considered) -> Iterator[str]:
    mark = "-> " if one.won else "   "
    about = [
        one.layout, f"{one.start}-{one.end}", "cut" if one.cut else "whole",
        *([f"said to be: {one.role}"] if one.role else []),
        "fits" if one.fits else "does not fit",
    ]  # fmt: skip
    yield f"{mark}candidate: {', '.join(about)}{_listed('; ', one.notes)}"
    for problem in one.problems:
        yield f"      {_problem(problem)}"


def _problem(problem: FieldProblem) -> str:
    expected = f" (allowed: {problem.expected})" if problem.expected else ""
    return f"{problem.path or 'the whole'}: {problem.type}{expected}"


def _listed(lead: str, parts: Iterable[str]) -> str:
    text = ", ".join(parts)
    return lead + text if text else ""
