"""Code that fills a list one literal at a time: keywords.append("a")."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from holdfast.parsers.tree import Candidate, Leaf, Listing, Mapping

_CALL = re.compile(
    r"^[ \t]{0,12}([\w.]{1,60})\.(?:append|add|push|push_back|Add)\([ ]?"
    r"(?:\"([^\"\n]{1,200})\"|'([^'\n]{1,200})')[ ]?\);?[ \t]{0,9}(?:(?:#|//)[^\n]{0,200})?$",
    re.M,
)


def find(text: str) -> Iterator[Candidate]:
    """Yield the literals that calls on one name put into it, under that name."""
    if "(" not in text:
        return
    groups: dict[str, list[re.Match[str]]] = {}
    for call in _CALL.finditer(text):
        groups.setdefault(call[1], []).append(call)
    for name, calls in groups.items():
        if len(calls) > 1 and _alone(text, calls):
            items = Listing([Leaf(call[2] or call[3], quoted=True) for call in calls])
            tree = Mapping([(name, items)])
            yield Candidate(tree, calls[0].start(), calls[-1].end(), "calls")


def _alone(text: str, calls: list[re.Match[str]]) -> bool:
    """Whether nothing but blank lines stands between the calls."""
    return all(
        not text[one.end() : other.start()].strip() for one, other in itertools.pairwise(calls)
    )
