"""English remarks behind the name of somebody or of a place, and sentences in place of a name."""

from __future__ import annotations

import re

_I = re.IGNORECASE
REMARK = re.compile(
    r"\s?[(\[](?:(?:as )?(?:found|stated|mentioned|listed|given|taken|seen|see|from|in"
    r"|per)(?: (?:in|on|at|from|by))?"
    r" (?:the )?(?:[a-z]{4,8} )?(?:line|paragraph|text|message|source|transcript|sentence"
    r"|e-?mail|letter|note"
    r"|header|signature|document)s?(?: \d{1,3})?|(?:line|paragraph) \d{1,3}|string|str|text|varchar"
    r"|(?:optional|required)(?: (?:string|text|field))?)[)\]]\Z",
    _I,
)
"""Says where a value was found, or of which type it is."""
SENTENCE = re.compile(
    r"(?:(?:it|this|that|she|he|they)(?: is|['’]s)|(?:her|his|their|its|my"
    r"|the) [a-z]{2,12}(?: [a-z]{2,12})?"
    r" (?:is|was|are))(?: called| named| known as| located in)? \S.*",
    _I,
)
"""A sentence that names it."""
BESIDE = re.compile(
    r"\s[-–—]\s(?:the|his|her|their|an?|my|found|as|from|mentioned|listed|also|not)\s\S"
    r"|[(\[][a-z ]{2,20}:\s\S|\S,?\s(?:and|plus)\s(?:\d{1,3}|two|three|four|some"
    r"|several)\s(?:others?|more)\b"
    r"|\setc\.?\Z|[(\[](?:typo|sic|misspel\w{0,6}|correctly|correct spelling|should be|spelled)\b",
    _I,
)
"""What is said beside it: who it is, who else there is, how it is spelled."""
