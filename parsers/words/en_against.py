"""English ways to set an answer against others: "not high but low", "low rather than high"."""

from __future__ import annotations

import re

from holdfast.parsers.words.en_blocks import PERHAPS
from holdfast.parsers.words.patterns import OPTION, law

_I = re.IGNORECASE
_ONE = rf"(?:(?:an?|the)\s)?[\"'“‘*`]{{0,3}}{OPTION}[\"'”’*`]{{0,3}}"
_ROW = rf"{_ONE}(?:(?:,\s{_ONE}){{0,4}},?\s(?:or|nor|and)\s{_ONE})?"
DENIED = (
    law(
        rf"(?:\b(?:not|neither)|(?<=\bis)n['’]t)\s{_ROW}\s?[,;:]?\s"
        r"(?:but(?:\s(?:rather|instead))?|rather|instead|it(?:['’]s|\sis))[,:]?\s",
        _I,
    ),
    law(
        r"(?:\s?[,;(–—-])?\s?(?:\b(?:and|but)\s)?(?<!\bif\s)\b"
        rf"(?:not|rather\sthan|instead\sof|(?:as\s)?opposed\sto)\s{_ROW}\)?"
        r"(?=\s?[.,;!)]|\s?$|\s(?:because|since|as)\s)",
        _I,
    ),
)
"""An option that is denied with what denies it; what is left names the one that is chosen."""
RULED_OUT = law(
    rf"(?:\b(?:not|nothing|no|neither|nor)|n['’]t)\s(?:[a-z-]{{1,12}}\s){{0,3}}?{_ROW}", _I
)
"""Options that a sentence of its own denies: "nothing technical is broken"."""
TURNS_DENIAL = law(
    r"\b(?:but|rather|instead|only|just|merely|simply|sure|certain|clear|doubt|exclude[ds]?|rule[ds]?"
    r"|impossible|unlikely|longer|yet|if|unless|because|although|though|while|until|more|less|other"
    r"|except|matter|necessarily|always|might|may|could|would)\b|\?",
    _I,
)
"""Words beside a denial that make it none, or no full one."""
REASON = law(r"(?:,\sas|,?\s(?:because|since))\s(?=(?:\S+\s){2})", _I)
"""Begins the reason of an answer; what comes before it is the answer."""
BESIDE = law(
    r"\s?[,;(–—-]?\s?\b(?:because|since|as|given|although|(?:even\s)?though|whereas|while|despite|in\sspite\sof)\s"
    r"(?=(?:\S+\s)\S)",
    _I,
)
"""Begins the reason, or what is granted, right behind an option that stands for itself."""
REASON_FIRST = law(
    r"\A(?:because|since|as|given\sthat)\s[^.;!?]{5,200}?,\s(?=(?:I|this|it|the\s\w+\sis)\b)", _I
)
OPEN = law(
    r"\b(?:also|too|as\swell|equally|possible|both|either|or|so|therefore|thus|hence|but|though"
    rf"|although|unless|if|may|might|could|would|should|{PERHAPS})\b",
    _I,
)
"""Words of a reason that make the other option an answer as well."""
REFUSED = law(
    rf"\b(?:not|no|never|without|rather\sthan|instead\sof|\w+n['’]t)\s(?:[\w-]+\s){{0,4}}{_ONE}", _I
)
"""An option within a reason that the reason denies."""
POLITE = law(
    r"\bI(?:\swould|['’]d)\s(?=(?:classif|categori[sz]e|label|rate|assign|describe|consider|judge"
    r"|choose|pick|select|call|mark|tag|put|place|assess|say)\w{0,2}\b)",
    _I,
)
"""The speaker's own judgement, said politely: it supposes nothing."""

_IT = r"\A\W*(?:it|that|this|there|he|she|they|we|you|i)"
_AUX = r"(?:is|are|was|were|does|do|did|has|have|had|can|will|would)"
AFTER_YES = law(
    rf"\A\W*that(?:['’]?s|\sis)\s(?:wrong|incorrect|false|untrue|not\s(?:right|true|correct))\b"
    rf"|{_IT}\s{_AUX}(?:\snot|n['’]t)\b|\bas\sfollows\W*\Z",
    re.I,
)
"""What denies behind a yes, or only leads in what should follow."""
AFTER_NO = law(
    rf"\A\W*that(?:['’]?s|\sis)\s(?:right|correct|true)\b|{_IT}\s{_AUX}\W*\Z"
    r"|\b(?:doesn['’]t|does\snot|didn['’]t|did\snot)\s(?:say|tell|specify|state)\W*\Z",
    re.I,
)
"""What affirms behind a no, or says that nothing is known."""
UNDONE = law(
    r"\b(?:can(?:not|['’]?t|\snot)|(?:should|could|must|would|need|may|might)(?:n['’]t|\snot))\s(?:be|have\sbeen)\b",
    re.I,
)
"""What cannot or should not be is not said to be."""

PARTLY = law(
    r"\A\W*(?:but\s|only\s|at\sleast\s)?(?:part(?:ial)?ly|in\s(?:part|(?:a|some|one|certain|many)\s(?:way|sense|respect|case)s?)"
    r"|to\s(?:some|an?|a\s\w{3,9})\s(?:extent|degree)|(?:kind|sort)\sof|somewhat|more\sor\sless|some\s?times|occasionally"
    r"|almost|nearly|at\stimes|now\sand\sthen|up\sto\sa\spoint|half(?:way)?)\W*(?:\Z|[.,;)]\s)"
    r"|\A\W*(?:it|that|this)(?:['’]s|\sis)\s(?:\w+ly\s)?(?:possible|likely|probable|plausible|conceivable)\W*\Z"
    r"|\A\W*(?:it|that)\s(?:all\s)?depends\b",
    re.I,
)
"""Right behind a yes or a no: only in part, now and then, or possibly."""
INVITES = law(
    r"\b(?:what|which)\s(?:is|was|are|were)\s(?:the|your)\s(?:question|text|request|sentence|passage|topic)\b"
    r"|\bwhat\s(?:would|do|can)\s(?:you|I)\s(?:like|want|need|mean|do|help)\b|\b(?:ask|go)\s(?:ahead|away|on)\b|\bgo\sahead\b",
    re.I,
)
"""Behind a word that only shows that the model listens: the question is still to come."""
