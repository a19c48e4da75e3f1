"""English sentences about the form of an answer: "You can skip the header row when importing."."""

from __future__ import annotations

import re

_VERB = r"(?:ignor|disregard|skip|remov|delet|drop|strip|omit|discard|tak)"
_DONE = rf"{_VERB}p?(?:e|ing|ed|en)?(?:\s(?:off|out|away))?"
_KIND = (
    r"(?:(?:csv|markdown|column|table|surrounding|outer|extra|leading|trailing|double|single|code"
    r"|triple|enclosing|opening|closing|unnecessary)\s){0,2}"
)
_PART = (
    rf"{_KIND}(?:header(?:\s?(?:row|line))?s?|heading\s(?:row|line)|(?:column|field)\s(?:names|heads)"
    r"|quot(?:es?|ation marks?)|(?:code\s)?fences?|code\s?blocks?|backticks|formatting|markdown"
    r"|(?:white)?spaces?|blank lines?|line breaks?|newlines?|indentation|brackets|braces|bullets?"
    r"|bullet points|asterisks|separators?|pipes|border)"
)
FIRST = r"first (?:row|line)(?:\s?\((?:the |column )?(?:headers?|heading)(?: row)?\))?"
_WHEN = r"(?:\s(?:when|while|before|if|once|after|on)\s[^,;.]{1,50})?\W*\Z"


def _of(part: str) -> re.Pattern[str]:
    """Sentences that say what may be done with that part."""
    return re.compile(
        rf"\A\W*(?:(?:please|simply|just|remember to|be sure to|feel free to"
        rf"|you (?:can|may|should|could)(?: (?:safely|simply|just|also))?)\s)?{_DONE}"
        rf"\s(?:the\s|any\s|all\s)?(?:{part}){_WHEN}"
        rf"|\A\W*(?:the|any|all)\s(?:{part})\s(?:can|may|should|could)\s(?:safely\s|simply\s)?be\s"
        rf"{_DONE}{_WHEN}",
        re.I,
    )


ON_FORM = _of(_PART)
ON_FIRST = _of(FIRST)
"""The same of the first line, which in a table is the header."""
