"""Whole English sentences behind a value that take away from it: a doubt, a guess, another time."""

from __future__ import annotations

import re

from holdfast.parsers.words.en_blocks import PERHAPS, TEXT
from holdfast.parsers.words.en_numbers import TWO_TO_TEN
from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE
_LEAD = r"\A\W{0,5}(?:(?:but|though|although|however|and|well|still|honestly|to be honest),?\s)?"
_GUESS = (
    r"(?:guess(?:work)?|estimate|assumption|speculation|inference|conjecture|approximation|example"
    r"|placeholder|sample)"
)
_HOW = (
    r"(?:(?:entirely|completely|fully|quite|so|really|very|too|totally|absolutely|100\s?%|all\sthat"
    r"|at\sall|exactly)\s)*"
)
WAVERS = law(
    rf"{_LEAD}(?:"
    rf"(?:(?:I\sam|I['’]m)\s)?(?:not|n['’]t)\s{_HOW}(?:sure|certain|confident"
    rf"|positive)(?:\s[^.!?]{{1,60}})?"
    r"|(?:I\sam|I['’]m)\s(?:unsure|uncertain|guessing|(?:just|only)\sguessing)(?:\s[^.!?]{1,60})?"
    r"|not\s(?:really|quite|exactly|necessarily|entirely|always|any\s?more|any\slonger)"
    rf"|or\sso\s(?:I|it)\s[^.!?]{{2,30}}|(?:{PERHAPS}|presumably"
    r"|supposedly)(?:\snot)?"
    r"|I\s(?:think|guess|suppose|believe|assume)(?:\s(?:so|not))?"
    r"|(?:(?:this|that|it)(?:['’]s|\s(?:is|was))\s)?(?:(?:just|only|merely|really|basically)\s)?"
    rf"(?:an?|my)\s(?:(?:best|rough|own|wild|educated|pure"
    rf"|mere)\s)*{_GUESS}(?:\s(?!of\b)[^.!?]{{1,60}})?"
    r"|I\s(?:(?:just|only|merely)\s)?(?:guess(?:ed)?|assumed|estimated|made)\s(?:this|that"
    r"|it)(?:\sup)?"
    r"|I\s(?:could|may|might)\s(?:well\s)?be\swrong"
    r"|(?:the|this|that|my|these)\s(?:\w{2,14}\s){1,2}(?:may|might|could)\s(?:well\s)?(?:not\s)?be\s"
    r"(?:(?:in)?(?:complete|accurate|correct)|exact|wrong|outdated|off)"
    r"|(?:my\s)?confidence(?:\sis|:)\s(?:(?:very|quite|rather)\s)?(?:low|[1-4]?\d\s?%)"
    r"|(?:this|that|it)(?:['’]s|\sis)\s(?:not\s(?:really\s|quite\s)?(?:true|so|certain|sure"
    r"|clear|correct|right)"
    r"|un(?:certain|clear|true|confirmed)|false|wrong|incorrect)"
    r"|(?:only\s)?(?:if|unless|assuming|provided)\s(?!you\b|needed|necessary"
    r"|so\b)[^.,!?]{3,60})\W*",
    _I,
)
"""Doubts the value, makes a condition of it, or says that it is only a guess or an example."""
_PAST = (
    r"(?:last\s(?:year|month|week|time)|yesterday|back\s(?:then|in\s[^.!?]{2,30})|then"
    r"|before(?:\s[^.!?]{2,40})?|previously"
    r"|(?:years|months|weeks|long|some\stime)\sago|(?:an?|two|three|\w{1,8}\d{0,2})\s(?:years?"
    r"|months?|weeks?)\sago"
    r"|in\sthe\spast|until\s[^.!?]{2,40}|in\s(?:19|20)\d\d)"
)
OF_THEN = law(
    rf"{_LEAD}(?:(?:this|that|it|those)\s(?:was|were|is\sfrom|applied)\s{_PAST}"
    r"|(?:only\s)?until\s[^.!?]{2,40}|no\slonger|(?:not\s)any\s?more)\W*",
    _I,
)
"""Says only that the value is of a time that is over."""
ABSENT = law(
    rf"{_LEAD}(?:(?:this|that|it)(?:['’]s|\sis)\snot\sin\sthe\s{TEXT}s?"
    rf"|the\s{TEXT}\s(?:does\snot|doesn['’]t)\s"
    r"(?:actually\s)?(?:say|state|mention|tell|specify|give)(?:\s(?:so|it|this|that))?"
    r"|(?:the|her|his|their|its)\s(?:exact\s|actual\s)?(?:age|number|amount|count|date|year|time"
    r"|value|price|quantity"
    r"|total|sum|figure|cost)\s(?:is|was)\s(?:not|never)\s(?:explicitly\s|clearly\s"
    r"|directly\s)?(?:stated|given"
    r"|mentioned|specified|provided|known)(?:\sin\sthe\s[a-z]{2,12})?)\W*",
    _I,
)
"""Says only that the text does not say it."""
_MANY = rf"(?:\d{{1,6}}|one|{TWO_TO_TEN}|some|a\sfew|several)"
CHANGED = law(
    rf"{_LEAD}(?:(?:later|then|since\sthen|afterwards|now),?\s)?(?:another\s)?{_MANY}\s(?:more"
    rf"|others?|of\s(?:them|these|those))\s"
    r"(?:(?:have|has|had|just|later|then|since|already|were|was)\s){0,2}"
    r"(?:came|come|joined|left|cancel\w{0,4}|drop\w{0,4}|arrived|added|quit|withdr[ae]w\w?|died|returned|removed)\b"
    rf"|{_LEAD}{_MANY}\s(?:of\s(?:them|these|those)\s)?(?:may|might|could|will|can|did|have|has|are|were|is|was)"
    r"(?:\snot\b|n['’]t\b|\sstill\s(?:un|to\b))"
    rf"|{_LEAD}(?:now|today|currently|by\snow),?\s(?:(?:it|there|this|that)(?:['’]s|\s(?:is|are))\s)?{_MANY}\b",
    _I,
)
"""The number is another one by now: "2 more came", "Now it is 11"."""
MAY_BE = law(r"\b(?:might|may|could|possibly|perhaps|maybe)\b(?!\snot)", _I)
UNDOES_YES = law(
    r"(?:(?:she|he|they|patient|client)\s)?(?:den(?:ied|ies)|former(?:ly)?|previously|past"
    r"|before|in\sthe\spast|ex"
    r"|historical(?:ly)?|history|years\sago|long\sago|resolved|divorced|widowed|separated"
    r"|not\s(?:any\s?more|now|currently))(?:\s[^.!?]{1,40})?"
    r"|(?:confidence|certainty|probability)[:\s]{1,2}(?:low|[0-6]?\d\s?%)"
    r"|[0-6]?\d\s?%(?:\s(?:sure|confident|certain))?",
    _I,
)
"""A remark beside a yes that makes it none, one of once, or one that is not sure."""
