"""English sentences that tell that there is none of something countable: "There are no open
tickets."."""

from __future__ import annotations

import re

from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE
_OPEN = (
    r"(?:known|reported|recorded|documented|diagnosed|current|active|open|pending|outstanding|unpaid"
    r"|upcoming|scheduled|planned|remaining|registered|confirmed|booked|overdue|vacant|free"
    r"|available|missing|late|chronic|food|drug)"
)
"""Says that it is all of them that there may be."""
_NO_THINGS = (
    r"(?!(?:(?!on\b|in\b|for\b)[a-z-]+\s){0,3}?(?:answers?|contents?|details?|texts?|results?|files?|documents?|images?"
    r"|attachments?|messages?|transcripts?|records?|notes?|mentions?|references?|problems?|issues?"
    r"|errors?|mistakes?|changes?|concerns?|doubts?|reasons?|ways?|words?|means|signs?|points?"
    r"|questions?|comments?|objections?|guarantees?|limits?|differences?|inputs?|instructions?"
    r"|ideas?|plans?|keywords?|facts?|sources?|grounds?|examples?|options?|values?|fields?|items?"
    r"|entries|data|information)\b)"
    r"(?!(?:[a-z-]+\s){0,2}?(?:other|others|further|more|additional|such|specific|clear|obvious"
    r"|particular|real|major|significant|good|special|new|longer|relevant|suitable|single)\b)"
)
"""What is denied of a text or of an answer, and what is denied of some only."""
_THINGS = r"(?:[a-z-]{2,20}\s){0,2}?[a-z-]{2,20}[^s\W]s"
_WHEN = (
    r"(?:\s(?:left|available|today|tonight|tomorrow|at\s(?:the|this)\s(?:moment|time)|right\snow"
    r"|on\s(?:file|record)|this\s(?:week|month|year|morning|evening)"
    r"|(?:in|on|for)\s(?:the|this|our|your)\s[a-z]{2,20})){0,2}"
)
TOLD = law(
    r"(?:(?:currently|today|tonight|right\snow|at\sthe\smoment),?\s)?"
    rf"(?:there\s(?:are|were)\s(?:currently\s|absolutely\s)?no\s{_NO_THINGS}{_THINGS}"
    r"|(?:(?:the|this|your|our|his|her)\s[a-z]{2,20}(?:\s[a-z]{2,20})?|he|she|they|we)"
    rf"\s(?:currently\s)?(?:has|have|had)\s(?:currently\s)?no\s{_NO_THINGS}{_OPEN}\s{_THINGS}"
    rf"|no\s{_NO_THINGS}{_OPEN}\s{_THINGS}){_WHEN}[.!]?",
    _I,
)
"""Of a person only what is known, open or to come: "she has no friends" may be of a summary."""
