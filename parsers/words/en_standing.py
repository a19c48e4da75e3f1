"""What English says beside an item of whether it counts: "excluded", "relevant", "absent"; or that
it is denied, doubted or not decided."""

from __future__ import annotations

import re

from holdfast.parsers.words.language import each
from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE
_ADVERB = r"(?:is |was |has been |already |now |clearly |directly |completely |to be )?"
VOIDED = law(
    rf"{_ADVERB}(?:exclude[ds]?|excluding|omit(?:ted)?|remove[ds]?|deleted?|drop(?:ped)?"
    r"|rejected?|discard(?:ed)?|cancell?ed|withdrawn|void(?:ed)?|skip(?:ped)?|ruled out|retracted"
    r"|invalid|obsolete|scrapped|crossed out|struck)",
    _I,
)
"""A whole status of what was taken out."""
CORRECTED = law(
    r"(?:should (?:be|read|say)|actually|must be|changed to|replaced by|reassigned to) \S.*"
    r"|(?:wrong|incorrect|mistaken|not correct)\b.*",
    _I,
)
"""A remark that puts a row right."""
OUT = law(
    r"no|nope|false|(?:irrelevant|unrelated|inapplicable|absent|denied|denies|declined|no-?show"
    r"|excused|apologies|regrets|missing)"
    r"|(?:does |do |did |is |was |were |are )?(?:not?|n['’]t) (?:actually |really |directly |be )?"
    r"(?:relevant|related|included?|applicable|apply|present|attending|attended|attend|kept|keep"
    r"|coming|needed|confirmed|an? (?:keyword|tag|term|match|allergy|symptom|problem))",
    _I,
)
"""A whole status of an item that does not count, beside what was taken out."""
MAYBE_OUT = frozenset(each("n x - − – none negative neg nil 0"))
"""The same only beside one that does: alone it may explain the item."""
IN = law(
    r"y|yes|yep|true|o|v|\+|ok|okay|(?:is |was )?(?:highly |very |directly )?"
    r"(?:relevant|related|included?|keep|kept|present|confirmed|positive|pos|active|accepted"
    r"|attending|attended|applicable|valid|selected|approved|reported|coming)",
    _I,
)
"""A whole status of an item that counts."""
COUNTS = frozenset(
    each(
        "include included keep kept relevant related valid selected select accepted accept "
        "approved confirmed attending present applicable counts matches match"
    )
)
"""Words of a column that says with yes or no whether its row counts."""
VOIDS = frozenset(
    each(
        "exclude excluded deleted delete removed remove cancelled canceled rejected dropped "
        "discarded omitted irrelevant absent withdrawn void invalid obsolete"
    )
)
"""The same of a column whose yes says that its row does not."""
REMARKS = frozenset(
    each("status state note notes remark remarks comment comments decision verdict")
)
"""Words of a column that may say of a row that it was taken out, or is wrong."""
HEAD = law(
    r"(?:\A|[.;,/|] ?)(?:absent(?:ees)?|apologies|regrets|declined|not (?:present|attending|coming"
    r"|included)|excluded|removed|cancell?ed|denied)\s?:\s?\S",
    _I,
)
"""A label within a value, of those that do not count."""
APART = law(
    r"\w (?:is |are |was |were )?absent\Z"
    r"|\b(?:was|is|were|are) (?:absent|excused|not (?:there|present|attending|coming))[.!]?\Z"
    r"|\b(?:did not|didn['’]t|could not|couldn['’]t|will not|won['’]t) (?:attend|come|join)[.!]?\Z",
    _I,
)
"""Says behind an item that it does not count."""
HINTS = (
    "no", "n't", "n’t", "irrel", "unrel", "inappl", "absen", "denie", "declin", "apolog", "regret",
    "missing", "exclu", "excus", "omit", "remov", "delete", "drop", "reject", "discard", "cancel",
    "withdr", "void", "skip", "ruled", "retract", "invalid", "obsol", "scrap", "crossed", "struck",
    "false", "neg", "nil", " x", "(x", ": x", " n", "(n", " -", "(-", ":-", "-\n",
)  # fmt: skip
"""Pieces of all those words, one of which a text must hold to say any of it."""
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
