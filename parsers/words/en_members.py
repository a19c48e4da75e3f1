"""English sentences that name the members of something: "Her allergies are latex and peanuts."."""

from __future__ import annotations

import re

from holdfast.parsers.words.en_blocks import NOUNS
from holdfast.parsers.words.language import each
from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE
NAMED = law(
    r"(?P<lead>[^,:;.!?]{3,80}?)\s(?:(?P<sure>include|includes|comprise|consist\sof)|are|were)\s"
    r"(?:the\sfollowing:?\s)?(?P<row>[^:;!?\n]{5,250}?)\.?",
    _I,
)
"""What is named, and the row; what is included is always a thing."""
LEAD = law(
    r"\A(?!(?:they|these|those|we|you|there|here|what|which|who|some|most|many|few|all\sof)\b)"
    r"(?=(?:the|her|his|their|our|my|your|its|known|required|needed|available|current|main)\b"
    r"|[a-z]{1,20}(?:\s[a-z]{1,20})?['’]s?\s)"
    rf"(?=.{{0,80}}?\b{NOUNS}\b).{{3,}}",
    _I,
)
"""A subject in the plural, and of one that is known: what cats are is no list of anything."""
COUNTED = law(rf"\b(?:both|2|two)\s(?:[a-z-]{{2,20}}\s){{0,2}}?{NOUNS}\b", _I)
DENIED = law(r"\b(?:not|no|never|without|except|unlike|nor|neither|cannot|none)\b|n['’]t\b", _I)
NO_MEMBER = law(
    r"\b(?:is|are|was|were|be|been|being|has|have|had|not|no|that|which|who|whose|because|since|when"
    r"|where|how|does|do|did|can|could|will|would|should|may|might|must|to|he|she|they|it|we|you|i"
    r"|his|her|its|their|this|these|those|very|too|so|quite|rather|really|more|most|less|as|than"
    r"|both|either|neither|only|also|just|still|even|all|or|if|then|but|always|often|never|ever"
    r"|in|on|at|by|for|with|from|into|about|over|under|after|before|between|through|without|near"
    r"|against|during|until|up|down|out|off|away|together|full|afraid|proud|aware|tired|sick)\b"
    r"|n['’]t\b|\b[a-z]{3,}ly\b|[\"“”()\[\]]",
    _I,
)
"""What a short noun phrase does not hold: verbs, pronouns, adverbs, prepositions."""
NO_FIRST = law(r"\A\w{1,20}(?:ing|ed)\b", _I)
"""How the first of a row goes on with the verb: "are taking", "are needed"."""
ARTICLED = law(r"\A(?:an?|the|some)\s", _I)
PLURAL = law(
    r"\A(?!(?:an?|the|some|always|perhaps|upstairs|downstairs|indoors|outdoors|overseas|besides"
    r"|sometimes|abroad|hers|ours|theirs|yours)\b)(?:.*\s)?[a-z-]{1,20}[^sui\W]s\Z",
    _I,
)
"""Show that a row is of things and not of qualities."""
NAME = law(r"[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,3}")
POINTS = law(r"\b(?:it|this|that|he|she)\b", _I)
"""A sentence behind it that may be of all that was named."""
QUALITIES = frozenset(each("options choices candidates possibilities guesses alternatives answers"))
FINITE = law(r"\A[a-z][\w'’ -]{1,60}\s(?:is|are|was|were|include|includes)\s\S", _I)
"""The first of a row that is a sentence: "Gulls are birds, ..."."""
