"""What an English text tells beside a value that is plainly of another thing: of once, a limit, a
comparison, a reason."""

from __future__ import annotations

import re

from holdfast.parsers.words.en_blocks import PERHAPS
from holdfast.parsers.words.en_numbers import FIRST_TO_TENTH, TWO_TO_TEN
from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE
_THEN = (
    r"(?:last\s(?:year|month|week|time|season|quarter|autumn|spring|summer|winter)|the\s(?:year|month|week|day)\sbefore"
    r"|(?:the\s|in\sthe\s)?previous\s(?:year|month|week|one|time|session|season|quarter)|yesterday|previously|formerly"
    r"|(?:an?|one|two|three)\s(?:years?|months?|weeks?)\sago|in\s(?:19|20)\d\d)"
)
_MANY = rf"(?:[$€£]?\d[\d,.]{{0,12}}|an?|one|{TWO_TO_TEN}|eleven|twelve)"
SIGN = law(
    rf"\b(?:was|were|before|formerly|previous(?:ly)?|originally|instead\sof|(?:up|down)\sfrom|{_THEN}|limit|maximum"
    r"|max|ceiling|(?:more|fewer|less)\sthan)\b",
    _I,
)
"""Begins or names what is of once, or a limit, where the field itself is not."""
OPEN = law(
    rf"\?|\b(?:or|{PERHAPS}|not|wrong|incorrect|mistake\w*|error|typo|sorry|correct\w*|now|currently"
    r"|should|actually|but|(?-i:may)|might|could|about|if|unless|again|still|also|too|exceed\w*|over|above|will|shall|next|after|until|soon|later)\b|n['’]t\b",
    _I,
)
"""Says that the value in front may be the wrong one."""
SENTENCE = law(
    rf"\A(?:(?:that|this|it)(?:['’]s|\s(?:is|was|makes))\s)?{_MANY}\s(?:\w+\s){{0,2}}?(?:more|fewer|less|higher|lower)\sthan\s"
    rf"(?:it\swas\s)?{_THEN}\W*\Z"
    rf"|\A{_THEN},?\s(?:(?:it|there|that|this|they|we|the\s\w{{2,20}})\s)(?:was|were|had|had\sbeen|came)\s[^.!?,;]{{1,40}}\W*\Z"
    rf"|\A(?:it|this|that|there|the\s\w{{2,20}})\s(?:was|were|had\sbeen)\s[^.!?,;]{{1,40}}\s{_THEN}\W*\Z",
    _I,
)
"""A whole sentence that compares, or tells what was once."""
LIMIT = law(
    r"\A(?:the|our|its)\s(?:\w{2,20}\s){0,2}?(?:limit|maximum|ceiling)\s(?:\w{2,8}\s\w{2,20}\s)?(?:is|was)\s[^.!?,;]{1,40}\W*\Z",
    _I,
)
"""A whole sentence that tells the limit."""
CLAUSE = law(
    rf",\s(?:which\sis\s)?{_MANY}\s(?:\w+\s){{0,2}}?(?:more|fewer|less|higher|lower)\sthan\s(?:it\swas\s)?{_THEN}(?=\W*\Z)"
    r"|,\s(?:(?:which\sis|well|far|just|safely|comfortably)\s){0,2}(?:below|under|within)\s(?:the|our|its|a|this)\s"
    r"[^.!?,;]{0,20}?(?:limit|maximum|ceiling)\b"
    r"(?:\sof\s[$€£]?\d[\d,.]{0,9})?[^.!?,;\d]{0,40}(?=\W*\Z)"
    rf"|,\s(?:compared\s(?:to|with)|(?:up|down)\sfrom|instead\sof)\s{_MANY}\b[^.!?,;]{{0,40}}(?=\W*\Z)",
    _I,
)
"""The end of a sentence that does so."""
REASON = law(r"(?:,?\s(?:because|since)|,\sas)\s(?!of\b)\S+\s[^.!?;]{1,120}(?=\W*\Z)", _I)
"""The end of a sentence that only says why."""
ORDINAL = law(
    rf"\b(?:{'|'.join(FIRST_TO_TENTH)}|\d{{1,2}}(?:st|nd|rd|th))\b",
    _I,
)
COUNTED_IN = law(
    r"\A(?:(?:please\s)?note:?\s(?:that\s)?|[A-Z]\w{2,12}:\s)?(?:the|these|those|both|all|her|his|our|their)\s(?P<of>[^.!?,;\d]{2,60}?)\s(?:is|are|was|were"
    r"|has\sbeen|have\sbeen)\s(?:already\s)?(?:counted|included|taken\sinto\saccount|reflected|deducted|factored)"
    r"(?:\s(?:in|here|there|above))?\W*\Z",
    _I,
)
"""A whole sentence that says that something is counted in already."""
MAY_BE = r"was|were|before|previous|former|original|ago|last|instead|from|limit|max|than|ceiling"
"""Words, one of which is in all that is of another thing."""
