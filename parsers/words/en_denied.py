"""What English says beside an item that is denied, doubted or not decided."""

from __future__ import annotations

import re

from holdfast.parsers.words.language import each
from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE
_WAS = r"(?:(?:is|was|were|are|has been|it is) )?"
DENIED = law(
    rf"{_WAS}(?:denied|denies|none|absent|ruled out|irrelevant|unrelated|excluded|inapplicable"
    r"|not (?:at all|present|reported|found|seen|observed|noted|discussed|applicable|relevant"
    r"|counted|included|confirmed|a (?:keyword|symptom|topic)|an issue|any ?more|any longer))"
    rf"|{_WAS}never (?:mentioned|reported|discussed|said|stated|came up|comes up|raised)"
    r"|(?:has |had |have )?never (?:come|been) (?:up|mentioned|discussed|reported)"
    r"|(?:there is |with )?no (?:evidence|signs?|indication|mention|trace|such \w+)"
    r"(?: (?:of|for) (?:it|this|that))?|no longer(?: \w+)?|0|zero|n/a|not a(?:n)? [a-z]{3,10}",
    _I,
)
"""A whole remark that what stands before it is not."""
DOUBTED = law(
    r"(?:(?:very |only |merely )?(?:possibly|possible|perhaps|maybe|presumably|probable|probably"
    r"|suspected|uncertain|unclear|unsure|unconfirmed|optional|hypothetical|speculative|inferred"
    r"|assumed|implied|guess(?:ed)?|estimate[ds]?)"
    r"|(?:my|an?|just an?) (?:own )?(?:inference|guess|assumption|estimate|interpretation"
    r"|suggestion)|not (?:sure|certain|explicit(?:ly (?:stated|mentioned))?)|if .{2,40}|\?+)",
    _I,
)
"""A whole bracket that doubts what stands before it."""
PENDING = law(
    r"(?:is |was |still |to be )?(?:pending|on hold|postponed|deferred|delayed|adjourned|tabled"
    r"|undecided|open|rejected|declined|not (?:yet )?(?:decided|agreed|approved|accepted)"
    r"|under (?:discussion|review|consideration)|in discussion|tbd|tbc|failed|vetoed)",
    _I,
)
"""A whole remark that what stands before it is not decided."""
WEIGHTS = frozenset(
    each(
        "relevance importance count counts frequency mentions mentioned occurrences hits evidence "
        "quote support times"
    )
)
"""Words of a column that says how much there is of an item: of some it may be nothing."""
