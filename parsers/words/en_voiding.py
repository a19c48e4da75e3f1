"""English remarks beside a value that take it away: a guess, a doubt, another time, a bound."""

from __future__ import annotations

import re

from holdfast.parsers.words.language import each
from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE
_ONLY = r"(?:(?:just|only|merely|purely|as|by|an?|my|the|its|is|was|this is|best|rough)\s){0,6}"
_VALUE = (
    r"(?:dos(?:e|age)|value|amount|number|age|quantity|rate|price|figure|level|advice|practice"
    r"|assumption|recommendation|guideline|rule|knowledge|information|case|range|choice)s?"
)
_CONTEXT = (
    r"(?:(?:from|by|based on|judging (?:by|from)|given) (?:the )?(?:context|tone|description))"
)
GUESSED = law(
    rf"{_ONLY}(?:guess(?:ed|work)?|assum(?:ed|ption)|presum(?:ed|ption|ably)|infer(?:red|ence)"
    r"|estimated?|implied|suggested|hypothetical(?:ly)?|speculat(?:ive|ion)|made[- ]up|invented"
    r"|default(?:ed)?|placeholder|examples?|sample|fictional|dummy|typical(?:ly)?|usually"
    rf"|(?:usual|typical|standard|normal|common|customary|conventional|general|default|average"
    rf"|assumed|example|estimated|placeholder) (?:[a-z]{{2,10}} )?{_VALUE})"
    rf"(?: {_VALUE})?(?:,? {_CONTEXT})?|{_ONLY}{_CONTEXT}",
    _I,
)
"""Somebody put it there: nobody said it of this one."""
DOUBTED = law(
    r"(?:(?:still |yet )?(?:un(?:confirmed|verified|certain|sure|clear)"
    r"|not (?:yet )?(?:confirmed|verified|certain|sure|clear|settled|final|true|correct|right))"
    r"|(?:very |rather )?(?:low|little|limited) (?:confidence|certainty|reliability)"
    r"|(?:confidence|certainty|reliability)(?: is|:)? (?:very |rather )?low"
    r"|(?:cannot|can['’]t|can not|could not) be (?:ruled out|excluded|determined|confirmed"
    r"|verified)"
    r"|(?:to be|needs(?: to be)?|must be) (?:confirmed|verified|checked|clarified)"
    r"|needs (?:confirmation|verification|checking|clarification)|questionable|doubtful"
    r"|(?:the )?(?:worst|best)[- ]case(?: scenario)?|(?:only )?(?:partial(?:ly)?|partly|in part)"
    r"|wrong|incorrect|mistaken(?:ly)?|(?:an )?error|(?:insufficient|not enough|too little)"
    r" (?:information|info|data|evidence|details?|context))",
    _I,
)
"""It may not be so, or only in part."""
UNLIKELY = law(
    r"(?:(?:probability|likelihood|confidence|chance|certainty|score)(?: of|:| is)? )?"
    r"(?:(?:only )?[0-4]?\d(?:\.\d{1,3})?\s?%|0?\.[0-4]\d{0,3})(?: (?:likely|sure|confident|certain"
    r"|confidence|probability|chance|likelihood))?",
    _I,
)
"""Less likely than not."""
BOUND = law(
    rf"{_ONLY}(?:max(?:imum)?\.?|min(?:imum)?\.?|limit|cap|capacity|upper (?:limit|bound)"
    r"|lower (?:limit|bound)|target(?:ed)?|goal|aim|ideal(?:ly)?|planned|proposed|intended"
    r"|projected"
    r"|forecast|expected|recommended|suggested|desired|requested)"
    rf"(?: {_VALUE})?",
    _I,
)
"""What it may be at most, or should become."""
UNSETTLED = law(r"(?:proposed|suggested|provisional|pencilled in|desired)(?: date| time)?", _I)
"""Says of a day that nobody agreed on it."""
OVER = law(
    r"(?:has (?:been )?|was |is |now |since |currently ){0,4}(?:stopped|discontinued|paused"
    r"|suspended|on hold|returned|refunded|lost|missing|sold out|out of stock|expired|ended|over"
    r"|reversed)",
    _I,
)
"""It was so, and is not so any more."""
_SPAN = r"(?:year|month|week|quarter|semester|season|time|session|visit|appointment|night)"
ONCE = law(
    rf"(?:(?:as of|from|in|at|on|during|until) )?(?:the |his |her |their |our )?(?:last|previous"
    rf"|prior|past) {_SPAN}|yesterday|(?:back |only )?then|at (?:the|that) time|back (?:in )?then"
    r"|(?:in|from) the past|(?:an?|one|two|three|several|some|many|\d{1,2}) (?:years?|months?"
    r"|weeks?)"
    r" (?:ago|before|earlier)|formerly|previously|(?:the |its )?(?:original|initial|old|former)"
    r"(?:ly)?(?: (?:date|price|value|amount|number|quantity|dose|level|plan|time|order))?"
    r"|before (?:the )?(?:discount|reduction|markdown|change|correction|adjustment|revision|sale)",
    _I,
)
"""It is the value of another time."""
AT_AGE = law(
    r"(?:back )?(?:in |as of |since )?(?:19|20)\d\d|(?:when|while|as) .{2,60}"
    r"|(?:at|by) (?:(?:the|his|her) )?(?:time of .{2,40}|marriage|wedding|birth|death|diagnosis"
    r"|onset"
    r"|graduation|retirement|divorce|accident)",
    _I,
)
"""An age that is told of a year, or of a day of a life."""
FIRST_WORDS = law(r"(?:the |its |his |her |their |this |that |exact ){0,3}[a-z]{2,14} (?=\S)", _I)
"""What a remark may be about: "the year is not given"."""
NOBODY_SAID = law(
    r"no (?P<noun>[a-z]{2,14}(?: [a-z]{2,14})?) (?:(?:is|was|are|were|has been) )?(?:explicitly )?"
    r"(?:mentioned|given|stated|specified|provided|indicated)(?: (?:in|by|from) the [a-z]{2,14})?"
    r"|(?:unknown|unspecified|undisclosed|unnamed) (?P<what>[a-z]{2,14})"
    r"|(?:the |its |his |her |their )?(?P<whose>[a-z]{2,14}(?: [a-z]{2,14})?)"
    r" (?:(?:is|was|remains) )?(?:unknown|unspecified|undisclosed)",
    _I,
)
"""A whole text that says of a noun that nobody said it: "no city is mentioned"."""
TEXT_DENIED = law(r"\b(?:do|does|did)(?: not|n['’]t) [a-z]+ \S", _I)
"""The text does not mention some thing: so there is none."""
NO_THINGS = frozenset(
    each(
        "cancelled canceled returned refunded missing lost rejected excluded removed deleted "
        "absent "
        "less fewer more extra additional left remaining short over under below above max maximum "
        "min minimum limit target planned expected wrong incorrect unknown unconfirmed assumed "
        "estimated pending unavailable"
    )
)
"""Words behind a number that name no things: 3 cancelled, 3 less."""
