"""English sentences that a model adds about the record it has filled in: "This summary is based on
the call."."""

from __future__ import annotations

import re

from holdfast.parsers.words.language import each
from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE
OPENING = law(
    r"\W{0,4}(?:(?:overall|together|in short|note that),?\s)?"
    r"(?:(?:all|each)\s(?:of\s)?)?(?:(?:this|these|that|those)\s|(?:the|all)\s(?=[^.,;:]{0,40}\babove\b"
    r"|(?:above|provided|extracted|collected|recorded)\b))"
    r"(?P<phrase>(?:[\w'’-]{1,20}\s){0,3}?[\w'’-]{1,20})(?P<said>\s(?:above\s|here\s)?"
    r"(?:(?:also|now|then|all|both|thus)\s)?"
    r"(?:is|are|was|were|has|have|had|will|can|may|could|should|would|does|do|[a-z]{3,12}s|help|show"
    r"|provide|give|reflect|summari[sz]e|contain|cover|include)\b.*)",
    _I | re.S,
)
"""A demonstrative, what it points to, and what is said of that."""
NOUNS = frozenset(
    each(
        "feedback record information info summary data report form entry detail output extraction "
        "result response json object profile note overview content field value answer above"
    )
)
"""What a filled-in record is called, in the singular."""
MADE = law(
    r"\b(?:is|are|was|were|has been|have been)\s(?:\w{2,12}\s)?(?:based (?:up)?on|(?:taken|drawn"
    r"|derived|extracted|compiled|gathered|collected|summari[sz]ed|generated|created|prepared)"
    r"\s(?:directly\s|solely\s|only\s)?(?:from|by|using|according)|filled (?:in|out)|structured"
    r"|formatted|organi[sz]ed|(?:now\s)?ready)\b"
    r"|\b(?:has|have) been (?:recorded|extracted|compiled|captured|structured|logged|saved"
    r"|summari[sz]ed|formatted|collected)\b|\b(?:summari[sz]es?|captures?)\sthe\b",
    _I,
)
"""How the record came about."""
USED = law(
    r"\b(?:will|can|should|may|could)\s(?:\w{2,12}\s)?(?:help|assist|support|aid|be (?:used|useful"
    r"|helpful|valuable))\b|\b(?:is|are)\s(?:\w{2,12}\s)?(?:useful|helpful|valuable|intended|meant)\b"
    r"|\b(?:helps?|assists?|aids?)\b",
    _I,
)
"""What the record is good for."""
TELLS = law(
    r"\b(?:shows?|indicates?|suggests?|reflects?|provides?|contains?|includes?|highlights?|covers?"
    r"|describes?|represents?|gives?|is|are|has|have)\b",
    _I,
)
"""What the record holds."""
_TEXT = (
    r"(?:the|this|your) (?:given |provided |original )?(?:text|source|message|passage|transcript"
    r"|document|note|email|letter|article|conversation|notice)"
)
UNTOLD = law(
    rf"\W{{0,4}}(?:note:? |note that )?{_TEXT} (?:does not|doesn['’]t|did not) (?:mention|state|say"
    r"|give|include|specify|provide) (?P<subject>[^.,:;]{2,40})\W{0,3}"
    r"|\W{0,4}(?:note:? |note that )?(?P<other>[^.,:;]{2,40}?) (?:is|are|was|were) not (?:mentioned"
    rf"|stated|given|included|specified|provided) in {_TEXT}\W{{0,3}}",
    _I,
)
"""What the text that was read does not tell."""
_NUMBERS = (
    r"(?:numbers?|figures?|values?|counts?|lists?|entries|entry|amounts?|data|scores?|prices?"
    r"|results?|rest|others?|(?:largest|smallest|highest|lowest|first|last) one)"
)
OF_ENTRIES = law(
    r"\b(?:these|those|they|them|both|(?:all|one|two|some|most|none|each) of (?:the|these|them|it)"
    rf"|the (?:[a-z]+ )?{_NUMBERS}|estimates?|guess(?:es)?|incomplete|approximate|rough(?:ly)?"
    r"|left out|omitted|missing|may|might|no longer|out of date|outdated)\b",
    _I,
)
"""Speaks of the entries of a dictionary, or of how good they are."""
FROM_TEXT = law(
    r"\A(?!.*(?:\bnot\b|n['’]t\b|\bexcept\b|\bbut\b|\bsome\b)).*\b(?:taken|come|comes|quoted|appears?|found"
    rf"|mentioned|stated|named)\b.{{0,30}}\b{_TEXT}",
    _I,
)
"""Confirms that all of it is from the text."""
