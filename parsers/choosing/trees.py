"""Choose among the structures of a reply."""

from __future__ import annotations

import re
from typing import Any

from holdfast.parsers import words
from holdfast.parsers.choosing.amending import amended
from holdfast.parsers.choosing.anew import given_anew
from holdfast.parsers.choosing.case import Case, Fitted, count_letters, refuse
from holdfast.parsers.choosing.checks import check, declines
from holdfast.parsers.choosing.code_around import refuse_changed, refuse_computed
from holdfast.parsers.choosing.corrections import corrected
from holdfast.parsers.choosing.disowning import refuse_disowned, refuse_doubted
from holdfast.parsers.choosing.emptiness import is_empty, judge_empty, refuse_unread, without_empty
from holdfast.parsers.choosing.form_remarks import without_form_remarks
from holdfast.parsers.choosing.headings import without_headings
from holdfast.parsers.choosing.item_corrections import change_in, changed
from holdfast.parsers.choosing.judged import Judged, Verdict, blanked, near
from holdfast.parsers.choosing.notes import refuse_noted, refuse_noted_keys
from holdfast.parsers.choosing.reasons import refuse_reasons
from holdfast.parsers.choosing.roles import is_named, is_taken_back, role_of
from holdfast.parsers.choosing.settling import settle
from holdfast.parsers.choosing.side_by_side import groups_of, is_torn, joined
from holdfast.parsers.choosing.texts import is_whole, takes_text
from holdfast.parsers.choosing.trace import STRUCTURE
from holdfast.parsers.choosing.unsaid import refuse_unsaid
from holdfast.parsers.fit import Bend, counters
from holdfast.parsers.fit.keys import slot_of
from holdfast.parsers.fit.units import unit_of
from holdfast.parsers.layouts import bare_rows
from holdfast.parsers.layouts.fences import fences
from holdfast.parsers.layouts.unquoted import mended
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.labels import is_asked_noun
from holdfast.parsers.tree import (
    Candidate,
    Leaf,
    Listing,
    Mapping,
    Table,
    Tree,
    children,
    leaves,
)
from holdfast.parsers.words.language import each
from holdfast.schemas.picture import Dictionary, Many, Record, Scalar, parts_of
from holdfast.schemas.records import Kind

_BEHIND = 100
"""Characters behind a structure within which a remark may stand."""
_MOST = 200
"""Structures that may stand apart; a reply with more is a loop or a dump."""
_OPEN_ENDED = ("yaml", "toml", "csv", "table", "tags", "query", "members", "rows", "toon")
_COLON = re.compile("[:：]")
_LABEL_ENDS = (":", "：", "=", "->", "=>", "→")
_SHORT_LEAD = 40
"""Characters of a lead-in that is a label: "First attempt:"."""
_NO_BREAK = re.compile(r"[^\n]")
_FENCE_LINE = re.compile(r"\A\s*+(?:`{3}|~{3})")


def choose(case: Case, candidates: list[Candidate]) -> Verdict:
    """Return the one structure that stands, or what is left; raises Refused."""
    candidates = [one for one in candidates if _counts(case, one)]
    groups = groups_of(case, without_headings(case, candidates))
    if len(groups) > _MOST:
        refuse(Kind.RUNAWAY, f"more than {_MOST} structures")
    judged = case.trace.judged = _judge_all(case, groups)
    if case.wants_strings and _are_fields(judged):
        refuse(Kind.NO_VALUE, "several fields, none of them what was asked")
    judged = [j for j in judged if not _is_noise(case, j)]
    live = [j for j in judged if j.fits and not j.role]
    live = without_empty(live)
    if not live or _is_mark_beside(case, live, judged):
        return _none_lives(case, judged)
    case.trace.open(STRUCTURE)
    winner = settle(case, live)
    case.trace.won = [winner]
    if any(declines(leaf.text, case) for leaf in leaves(winner.candidate.tree) if leaf.quoted):
        refuse(Kind.REFUSAL)
    if case.wants_strings and is_torn(case, winner, case.trace.judged):
        refuse(Kind.CONFLICT, "terms side by side that are no one list")
    if is_empty(winner):
        return judge_empty(case, winner)
    refuse_unread(case, winner)
    _refuse_by_text(case, winner)
    check(case, winner.fitted, named=is_named(case, winner))
    return Verdict(winner, beside=blanked(case.text, [j.candidate for j in judged]))


def _refuse_by_text(case: Case, winner: Judged) -> None:
    """Refuse where the text around the structure speaks against it; amend it where the text behind
    it changes a part."""
    start, end = winner.candidate.start, winner.candidate.end
    rest = case.text[end:] or _swallowed(case, winner.candidate)
    if winner.candidate.tree.cut and not all(map(words.is_courtesy, words.sentences(rest))):
        refuse(Kind.NO_VALUE, "a structure that is never closed, and a text")
    rest = without_form_remarks(rest, winner)
    if change := amended(case, winner.fitted, rest) or given_anew(case, winner.fitted, rest):
        winner.outcome, rest = change, ""
    if case.wants_strings and (put := _put_right(case, winner.fitted, rest)):
        winner.outcome, rest = put, ""
    if not case.wants_strings and is_taken_back(rest):
        refuse(Kind.CONFLICT, "a correction follows")
    refuse_disowned(case, rest)
    refuse_unsaid(case, winner.fitted.data, rest)
    refuse_noted(case, winner.fitted.data, _without_shown(case, end, rest))
    refuse_noted_keys(case, winner.fitted.data, winner.candidate.tree)
    refuse_reasons(case, winner.fitted.data)
    refuse_changed(case.text, start, end)
    refuse_computed(case.text, start, end)
    refuse_doubted(case.text[start : end + _BEHIND])
    if case.wants_strings and rest:
        corrected(case, list(winner.fitted.data), end)
    if len(lead := near(winner.lead)) < _SHORT_LEAD and words.is_draft(lead):
        refuse(Kind.NO_VALUE, "only a draft")


def _without_shown(case: Case, end: int, rest: str) -> str:
    """Return the text behind an answer without the lines that lead to an example: they speak of
    that, in the words of the fields."""
    for one in case.trace.judged:
        if one.role == "example" and one.candidate.start > end:
            lead = near(one.lead)
            rest = rest.replace(lead, "") if words.says("example", lead) else rest
    return rest


def _put_right(case: Case, fitted: Fitted, rest: str) -> Fitted | None:
    """Return a list of strings with the one item put right that the text behind it names."""
    change = change_in(rest.strip("`~ \n")) if rest and not case.cut else None
    if change is None:
        return None
    fitted.bend.note("correction")
    found = case.validated(changed(list(fitted.data), change), fitted.bend)
    return found if isinstance(found, Fitted) else None


def _swallowed(case: Case, candidate: Candidate) -> str:
    """Return the line of prose with which a structure ends that is never closed."""
    if not candidate.tree.cut:
        return ""
    last = case.text[candidate.start : candidate.end].rstrip().rpartition("\n")[2]
    return last if any(map(str.isalpha, last)) and not _HELD.search(last) else ""


_HELD = re.compile(r"[\"“”{}\[\]<>|=:：]")
"""Marks of a structure, which no prose behind it has."""


def _is_mark_beside(case: Case, live: list[Judged], judged: list[Judged]) -> bool:
    """Whether all that fits is bare words in brackets beside a structure that is most of the reply
    and does not fit: "[done]"."""
    bare = all(not leaf.quoted for one in live for leaf in leaves(one.candidate.tree))
    others = [one for one in judged if not one.fits and not one.role]
    return bare and bool(others) and _coverage(case, others) >= 0.5


def _counts(case: Case, candidate: Candidate) -> bool:
    """Bare rows count where they fit a type with fields, or where a head of theirs names what was
    asked; else they may be any lines with commas."""
    if candidate.layout != bare_rows.LAYOUT:
        return True
    if case.wants_strings:
        header = candidate.tree.header if isinstance(candidate.tree, Table) else []
        return any(is_asked_noun(inline.plain(head)) for head in header)
    shape = case.shape.item if isinstance(case.shape, Many) else case.shape
    return isinstance(shape, Record) and isinstance(case.fit(candidate.tree), Fitted)


# --- judging one ---


def _judge_all(case: Case, groups: list[list[Candidate]]) -> list[Judged]:
    blocks = fences(case.text)
    judged: list[Judged] = []
    place = 0
    for group in groups:
        candidate = group[0] if len(group) == 1 else joined(case, group)
        lead = case.text[place : candidate.start]
        place = candidate.end
        fence = next(
            (f for f in blocks if f.body_start <= candidate.start < max(f.body_end, 1)), None
        )
        outcome = _outcome(case, candidate)
        one = Judged(candidate, lead, outcome, fence=fence)
        one.role = role_of(case, one)
        judged.append(one)
    return judged


def _outcome(case: Case, candidate: Candidate) -> Fitted | Bend:
    if candidate.broken:
        return Bend(_never, cut=None)
    outcome = case.fit(_open_at_end(case, candidate))
    if isinstance(outcome, Bend) and candidate.layout == "literal" and candidate.tree.soiled:
        outcome = _with_quotes(case, candidate) or outcome
    if isinstance(outcome, Bend) and candidate.layout == "boxed":
        outcome = _count_in_box(case, candidate) or outcome
    whole = case.text.strip() == case.text[candidate.start : candidate.end].strip()
    return case.as_it_stands(outcome) if isinstance(outcome, Bend) and whole else outcome


_COUNTED = re.compile(r"([+-]?\d[\d,]{0,20})\s([a-z]{3,20}s)")
"""A number and the plural of what it counts."""
_PARTS = frozenset(each("tens halves thirds quarters fifths tenths percents points"))
"""Plurals that change the number."""


def _count_in_box(case: Case, candidate: Candidate) -> Fitted | None:
    """Read a boxed count without the things that are counted, where the type is a bare integer."""
    tree, shape = candidate.tree, case.shape
    if not (isinstance(shape, Scalar) and shape.kind == "int" and isinstance(tree, Leaf)):
        return None
    counted = _COUNTED.fullmatch(tree.text)
    if not counted or unit_of(counted[2]) or not counters.counts(counted[2], ("count",)):
        return None
    if counters.MULTIPLES.fullmatch(counted[2]) or counted[2] in _PARTS:
        return None
    found = case.fit(Leaf(counted[1]))
    return found if isinstance(found, Fitted) else None


def _with_quotes(case: Case, candidate: Candidate) -> Fitted | None:
    """Read a structure anew that lacks a closing quote before a key of the type."""
    records = [shape for shape in parts_of(case.shape) if isinstance(shape, Record)]
    keys = {name for record in records for slot in record.slots for name in (slot.name, slot.key)}
    tree = mended(case.text[candidate.start : candidate.end].rstrip("`~ \n"), keys)
    found = case.fit(tree) if tree else None
    if not isinstance(found, Fitted):
        return None
    found.bend.note("closing quote")
    return found


def _open_at_end(case: Case, candidate: Candidate) -> Tree:
    """In a cut reply a layout without brackets is cut where the text ends, and so is a string
    without its closing quote."""
    rest = case.text[candidate.end :].strip().strip("`~")
    if isinstance(candidate.tree, Mapping) and candidate.tree.cut and not rest.strip(","):
        candidate.tree.goes_on = case.text.rstrip("`~ \n").endswith(",")
    if case.cut and candidate.layout in _OPEN_ENDED and (not rest or rest.startswith("<")):
        if candidate.layout == "tags":
            candidate.tree.cut = True  # what is open within it, the finder knows
        else:
            _cut_last(candidate.tree)
    elif case.cut and any(leaf.unclosed for leaf in leaves(candidate.tree)):
        _cut_last(candidate.tree)
    return candidate.tree


def _cut_last(tree: Tree) -> None:
    while not isinstance(tree, Leaf):
        tree.cut = True
        below = children(tree)
        if not below:
            return
        tree = below[-1]
    tree.cut = True


def _never(*_: Any) -> Any:
    raise NotImplementedError


def _are_fields(judged: list[Judged]) -> bool:
    """Whether lists stand behind labels of their own, none of which names what was asked."""
    labels = [near(j.lead) for j in judged if isinstance(j.candidate.tree, Listing)]
    return (
        len(set(labels)) == len(labels) > 1
        and all(label.endswith((":", "：")) and len(label) < 40 for label in labels)
        and not any(
            words.announced(label) == "asked"
            or words.is_answer_label(label.rstrip(" :："))
            or any(words.says(law, label) for law in ("option", "retraction", "draft", "layout"))
            for label in labels
        )
    )


def _is_noise(case: Case, one: Judged) -> bool:
    """A few bare words in brackets within prose are no structure, and nor is {name}."""
    candidate = one.candidate
    if takes_text(case.shape):
        return candidate.layout != "boxed" and not is_whole(case, candidate)
    if candidate.layout == "tags" and isinstance(case.shape, Dictionary):
        return not _stands_alone(case, candidate)  # any element would be a pair
    tree = candidate.tree
    if (isinstance(tree, Mapping) and tree.pairs) or _coverage(case, [one]) >= 0.5:
        return False
    bare = not any(leaf.quoted for leaf in leaves(tree))
    if isinstance(tree, Listing) and bare and tree.items:
        if _is_in_label(case, candidate):
            return True
        alone = not case.wants_strings and _stands_alone(case, candidate)
        named = _is_named_at_once(case, one) or _is_named_behind(case, candidate)
        return not ((named or alone) and one.fits)
    if isinstance(tree, Mapping):
        return bool(one.lead.strip())
    return isinstance(tree, Leaf) and not one.fits


def _is_in_label(case: Case, candidate: Candidate) -> bool:
    """Whether brackets end the label of a line: "Key terms [4 in total]: a, b"."""
    before = case.text[: candidate.start].rpartition("\n")[2].strip(" -*#")
    behind = case.text[candidate.end :].lstrip("* ")[:1]
    return bool(before) and not before.endswith((":", "：")) and behind in (":", "：")


def _is_named_at_once(case: Case, one: Judged) -> bool:
    """Whether the line before names it and holds nothing else: not "Keywords: a, b, [more]"."""
    behind = _COLON.split(near(one.lead))[1:]
    return is_named(case, one) and not "".join(behind).strip()


_IS = re.compile(
    r"\A[*`]{0,3}\s?(?:\sis\s(?:the|my|your)\s(?:final\s)?(?P<english>\w+)"
    r"|(?:이|가)\s(?:최종\s)?(?P<korean>\w+?)(?:입니다|이에요|예요))[.!]?\s*\Z"
)


def _is_named_behind(case: Case, candidate: Candidate) -> bool:
    """Whether the whole reply says of it that it is the answer: "[a, b] is the output."."""
    found = _IS.match(case.text[candidate.end :])
    if not found or case.text[: candidate.start].strip():
        return False
    return words.is_answer_label(found["english"] or found["korean"])


def _stands_alone(case: Case, candidate: Candidate) -> bool:
    """Whether its lines hold nothing else, but a label before it."""
    before = case.text[: candidate.start].rpartition("\n")[2].strip()
    after = case.text[candidate.end :].partition("\n")[0].strip(" .`")
    return not after and (not before or before.endswith((":", "：", " is", " are", "=")))


def _coverage(case: Case, judged: list[Judged]) -> float:
    """Return the share of the letters of the reply that lie in these structures."""
    inside = sum(count_letters(case.text[j.candidate.start : j.candidate.end]) for j in judged)
    return inside / case.letters if case.letters else 0.0


# --- where none lives ---


def _none_lives(case: Case, judged: list[Judged]) -> Verdict:
    if not judged:
        return Verdict(remainder=case.text)
    why = _why(case, judged)
    if _coverage(case, judged) >= 0.5 and not _labels_hold(case, judged):
        refuse(*why)
    rest = (
        case.text
        if _labels_hold(case, judged)
        else blanked(case.text, [j.candidate for j in judged])
    )
    return Verdict(remainder=rest, refusal=why)


def _labels_hold(case: Case, judged: list[Judged]) -> bool:
    """Whether the structures are values behind labels, so that the outline is their frame."""
    return isinstance(case.shape, Record) and all(
        (isinstance(j.candidate.tree, Listing) and _ends_label(j.lead))
        or (isinstance(j.candidate.tree, Table) and slot_of(case.shape, near(j.lead).rstrip(":：")))
        for j in judged
    )


def _ends_label(lead: str) -> bool:
    return near(lead).endswith(_LABEL_ENDS) or lead.rstrip().endswith(_LABEL_ENDS)


def _why(case: Case, judged: list[Judged]) -> tuple[Kind, str, Any]:
    roles = {j.role for j in judged}
    fitting = [j for j in judged if j.fits]
    if roles & {"schema", "shown"} and not any(not j.role for j in judged):
        return Kind.ECHO, "", ()
    if fitting:
        return (Kind.ECHO if any(j.role == "example" for j in fitting) else Kind.NO_VALUE), "", ()
    best = max(
        (j.outcome for j in judged),
        key=lambda b: (b.matched, -len(b.problems)) if isinstance(b, Bend) else (0, 0),
    )
    assert isinstance(best, Bend)
    if best.problems and best.templates == len(best.problems):
        return Kind.ECHO, "", tuple(best.problems)
    if best.conflict:
        return Kind.CONFLICT, "", tuple(best.problems)
    if best.truncated:
        return Kind.TRUNCATED, "", tuple(best.problems)
    if isinstance(case.shape, Record) and not best.matched:
        return Kind.NO_VALUE, "", ()
    return Kind.INVALID, "", tuple(best.problems)
