"""The swap test: a reply about one text, read with the type and the source of another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from holdfast.parsers import read
from holdfast.schemas import ReplyError

from .test_drift import HERE, build, cases, judge, plain

Case = dict[str, Any]

STRINGS = {"py": "", "type": "list[str]"}
MOST = 0.03
"""Share of the pairs that may be accepted."""
MOST_LISTS = 0.005
"""The same for lists of two items or more about another text."""
STEP = 8
"""Every eighth pair: the full product of 100,000 takes minutes."""


def schema_of(case: Case) -> dict[str, str]:
    """Return the type of a case as it is written down."""
    return case.get("schema") or STRINGS


def pairs() -> Iterator[tuple[Case, Case]]:
    """Yield replies with another case's type and source; pairs of one object type are aside."""
    every = cases("samples.jsonl")
    for number, mine in enumerate(every):
        for other, theirs in enumerate(every):
            same = schema_of(mine) == schema_of(theirs) != STRINGS
            if number != other and not same and (number * 3 + other) % STEP == 0:
                yield mine, theirs


def swapped(mine: Case, theirs: Case) -> Any:
    """Return what a reply gives for another case's question; None where it is refused."""
    schema = schema_of(theirs)
    type_ = build(schema["py"], schema["type"])
    try:
        reading = read(mine["raw"], type_, source=theirs["source"], done_reason=mine["done_reason"])
    except ReplyError:
        return None
    return plain(reading.value)


def test_a_reply_to_another_question_is_refused() -> None:
    """At most 3 % of all pairs are accepted, and hardly any list of two items or more; a list of
    one item may be an abstraction, and that there is nothing can be said of any text."""
    pair_count = accepted = list_count = lists = 0
    seen: list[str] = []
    for mine, theirs in pairs():
        value = swapped(mine, theirs)
        of_lists = schema_of(mine) == schema_of(theirs) == STRINGS
        if of_lists and isinstance(value, list) and len(value) == 1:
            continue
        pair_count += 1
        list_count += of_lists
        if value is None:
            continue
        accepted += 1
        lists += of_lists and bool(value)
        seen.append(f"{mine['id']} as {theirs['id']}: {value!r:.80}")
    share, list_share = accepted / pair_count, lists / list_count
    report = f"{share:.2%} of {pair_count} pairs, {list_share:.2%} of {list_count} lists accepted"
    assert share <= MOST, "\n".join([report, *seen])
    assert list_share <= MOST_LISTS, "\n".join([report, *seen])


def test_hardly_ever_wrong_without_source_and_reason() -> None:
    """Over all files here at most 3 % of the values are wrong without any evidence beside."""
    verdicts = [
        (judge(case, done_reason=None), f"{path.name} {case['id']}")
        for path in sorted(HERE.glob("*.jsonl"))
        for case in cases(path.name)
    ]
    wrong = [where for verdict, where in verdicts if verdict == "wrong"]
    report = f"{len(wrong) / len(verdicts):.2%} of {len(verdicts)} wrong: {wrong}"
    assert len(wrong) <= MOST * len(verdicts), report
