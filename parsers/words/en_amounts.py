"""English beside numbers: guesses, denials, totals, what is told for each, names of money."""

from __future__ import annotations

import re

from holdfast.parsers.words.language import each

_I = re.IGNORECASE
GUESSED = (
    r"\b(?:approx\w{0,8}|roughly|circa|or so|guess(?:ed|es)?|estimat\w{1,4}|est|assum\w{1,6}"
    r"|presum\w{1,6}|infer\w{0,4}|unconfirmed|unverified|tbc|hypothetical|placeholder|examples?"
    r"|default|made[- ]up|invented|fictional|fictitious|dummy)\b"
)
"""Says of a value that somebody guessed or made it up."""
DENIED = (
    r"\d\s(?:not|wrong|incorrect|excluded|unknown|none|plus|minus|or|nor)\b"
    r"|\bbelow\s(?:freezing|zero)\b"
)
"""Denies the number before it, or leaves it open."""
SCALE = r"\b(?:out of|scale|max(?:imum)?|of)\b"
"""Tells the scale of a number, with another one."""
IN_MANY = r"\bin\s(?:thousand|million|billion)s?\b"
FOR_EACH = (
    r"\s(?:each|apiece)\Z|(?:\s(?:per|an?|every)|\s?/)\s?(?:person|head|guest|day|night|week|month"
    r"|year)\Z"
)
"""Says that a number is for each of many."""
ONE = r"1\b|one\b"
"""How the number itself says that there is one."""
NOT_NOW = frozenset(each("goal target ideal birth born"))
"""Says that a number is wished for, or was once."""
TOTAL = r"(?:in\s)?total(?:\sof)?|a total of"
"""What leads to a number and only says that it is all."""
PER = re.compile(
    r"(?<!half)(?<!and)\s(?:per|an?|each|every)\b\s?\w{0,20}$|\s?/\s?[A-Za-z가-힣]{1,10}$", _I
)
"""What a number is told for, at its end."""
CHANGES = r"change|delta|diff|gain|loss|offset"
"""In the name of a field that holds by how much something changed."""
MONEY = r"revenue|sales|price|cost|budget|amount|salary|income"
"""In the name of a field that holds money."""
PER_UNIT = r"per(?![a-z])|min(?!ute)|max|salary|budget|amount|rate|price|cost|wage|pay|fee"
"""In the name of a field that holds so much for each hour."""
MULTIPLES = r"(?:in )?(?:dozens?|doz|dz|gross|hundreds?|thousands?|millions?|billions?)(?: of)?"
"""A whole unit that multiplies what stands beside it."""
DOZENS = r"(?:in )?(?:dozens?|doz|dz|gross)"
SCALES = frozenset(each("dozen hundred thousand million dozens thousands millions"))
NO_NOUNS = frozenset(each("k m mm mn bn mil mio tsd lakh crore doz dz gross score scores"))
"""What stands behind a number and is no noun of what it counts."""
ROOMS = r"room|unit|apartment|house|issue|volume|no\b|num"
RANKING = r"rank|place|position|order"
"""In the name of a field that holds a rank."""
ALONE = frozenset(each("total in each"))
"""Words behind a number that name nothing that is counted."""
TURNS = frozenset(each("x time times dose doses"))
"""What may stand behind how often something is done."""
NOUN = r"stars?|points?|pts\.?|marks?"
"""What a number that is out of another one counts."""
OUT_OF = r"out\sof|of"
POSSIBLE = r"a\spossible\s|a\smaximum\sof\s"
MOST = r"out\sof|of|max(?:imum)?\.?"
"""What a bracket behind a number says before its maximum."""
SUM = r"total|sum"
"""What leads to the sum of numbers, at the end of their row."""
