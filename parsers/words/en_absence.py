"""English for what is not said, and for none: "not in the text", "no known allergies", "There are
no open tickets."."""

from __future__ import annotations

import re

from holdfast.parsers.words.en_blocks import NOUNS, TEXT
from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE
_TOLD = (
    r"(?:specified|mentioned|given|stated|provided|indicated|disclosed|discussed|said|told|asked"
    r"|addressed|covered|shared|revealed|clarified|applicable)"
)
"""What only a text does: where this is denied, the text does not say it."""
_STANDS = (
    r"(?:available|known|found|reported|included|listed|determined|identified|named|recorded"
    r"|documented|noted|assessed|evaluated|obtained|collected|evident|inferred|clear)"
)
"""What may be denied of a thing as well: "not listed in the catalogue" says something."""
_THE = (
    r"(?:the |this |that |any )?"
    r"(?:(?:given|provided|supplied|available|above|source|original|input|actual|whole"
    r"|short|brief|call|chat|phone) ){0,2}"
)
_IN_TEXT = (
    rf"(?:(?: (?:in|by|from|within|during|anywhere in) {_THE}{TEXT}s?)?"
    r"(?: (?:above|below|here|anywhere|at all|so far|yet|itself|provided|given))?)"
)
_IN_ANY = r"(?: (?:in|by|from|within) (?:the |this )?[a-z]{2,14})"
_HOW = r"(?:explicitly |clearly |directly |specifically |actually |really )?"
_WAS = r"(?:(?:it |this |that )?(?:is|was|are|were|has been|have been) )?"
_SAYS = (
    r"(?:say|mention|specify|state|indicate|tell|provide|give|include|contain|disclose|reveal"
    r"|clarify|discuss|make (?:it |this )?clear)"
)
_SPEAKER = r"(?:client|patient|caller|speaker|user|author|sender|writer|customer|person|guest)"
_CANNOT = r"(?:can(?:not| not|['’]t)|could not|couldn['’]t)"

ABSENT = law(
    r"(?:n/a|n\.a|(?:left |is )?blank|unknown|unspecified|undetermined|undisclosed|tbd|\?+"
    rf"|(?:{_WAS}(?:not|never)|(?:it )?(?:isn|wasn|aren|weren)['’]t) {_HOW}{_TOLD}"
    rf"(?:{_IN_TEXT}|{_IN_ANY})"
    rf"|(?:{_WAS}not|(?:it )?(?:isn|wasn)['’]t) {_HOW}{_STANDS}{_IN_TEXT}"
    rf"|none {_TOLD}{_IN_TEXT}|none available"
    rf"|not (?:in|within|from) {_THE}{TEXT}s?(?: (?:above|provided|given|itself))?"
    rf"|unclear (?:in|from) {_THE}{TEXT}s?"
    r"|(?:i|we) (?:don['’]t|do not) know"
    rf"|{_CANNOT} (?:be {_HOW}(?:{_TOLD}|{_STANDS})|tell|say){_IN_TEXT}"
    rf"|unable to (?:determine|tell|say|find|infer){_IN_TEXT}"
    rf"|no (?:info|information|data|mention|answer|details?)(?: (?:{_TOLD}|{_STANDS}))?"
    rf"(?: (?:of|about|on) (?:it|this|that))?(?:{_IN_TEXT}|{_IN_ANY})"
    rf"|(?:info|information|data|details?) (?:is |are |was )?(?:not {_HOW}|un)(?:{_TOLD}|{_STANDS})"
    rf"{_IN_TEXT}"
    rf"|(?:s?he|they|the {_SPEAKER})"
    r" (?:does not|doesn['’]t|do not|don['’]t|did not|didn['’]t|never)"
    r" (?:say|tell|mention|specify|state|give)s?(?: (?:so|it|this|that|which|where|when))?"
    rf"|(?:(?:the|this) {TEXT} )?(?:does not|doesn['’]t|did not|didn['’]t|never) {_SAYS}s?"
    r"(?: it| this| that| so| anything)?"
    rf"|(?:the|this) {TEXT} (?:does not|doesn['’]t|did not|didn['’]t|never) {_SAYS}s?"
    r" (?:(?:an?|any|the|his|her|their|which|what) )?(?!but\b)\w+(?: (?!but\b)\w+){0,3})",
    _I,
)
"""A whole value that only says that the text does not say it, or that nobody knows."""

_KNOWN = (
    r"(?:known|reported|noted|recorded|identified|found|listed|documented|observed|detected"
    r"|declared|confirmed|mentioned)"
)
_WHEN = (
    r"(?: (?:at (?:this|the) (?:time|moment|present)|at present|currently|presently|so far|to date"
    r"|yet|for now|as of now|on (?:file|record)|to report"
    r"|(?:that )?(?:we|i|he|she|they) (?:know|knows|are aware|is aware) of))?"
)
NONE_OF = law(
    rf"(?:(?:none|nothing|nil)(?: (?:{_KNOWN}|significant|special))?{_WHEN}"
    rf"|(?:(?:there (?:are|is) |has |have )?no|denies(?: any| having)?)"
    rf"(?P<known> {_KNOWN})?(?: (?:current|present|active|other|further|significant|specific))?"
    rf" (?P<noun>[a-z][a-z -]{{1,40}}?)(?P<told> (?:were |was |are |is )?{_KNOWN})?{_WHEN})[.!]?",
    _I,
)
"""A whole value that says that there is none, and perhaps none of what."""

UNTRIED = law(
    rf"(?:{_WAS}|(?:it )?(?:has|have|had) )(?:not|never) (?:yet |been )?(?:tested|examined"
    r"|screened|checked|assessed|measured|evaluated|investigated|performed|tried|asked)"
    r"(?: for)?(?: yet| so far| today)?[.!]?",
    _I,
)
"""A whole value that says that nobody has looked: of a list nothing is known."""
_TAIL = (
    r"(?:to (?:list|report|extract|mention|include|record|name|note|tag|return)"
    r"|(?:(?:that |which )?(?:are|were) )?(?:mentioned|listed|named|found|reported|stated|present"
    r"|described|discussed|identified))"
)
_WHERE = rf"(?: (?:in|by|anywhere in|at all in|throughout) {_THE}{TEXT}s?| at all| here)?"
_NO_ITEMS = (
    r"(?!(?:(?!to )[a-z-]+ ){0,3}?(?:doubts?|reasons?|need|way|point|evidence|problems?|errors?"
    r"|issues?"
    rf"|mistakes?|changes?|concerns?|{TEXT})s?\b)"
)
"""What is denied of a text without a word on what was asked."""
NONE_STATED = law(
    rf"(?:^|\b(?:so|therefore|thus|hence|meaning)(?: that)? )"
    rf"(?:there (?:are|were|is|was) (?:absolutely "
    rf"|therefore )?no {_NO_ITEMS}(?P<noun>[a-z][a-z -]{{1,40}}?)"
    rf" {_TAIL}{_WHERE}"
    rf"|no {_NO_ITEMS}(?P<named>[a-z][a-z -]{{1,40}}?) (?:are|were|is|was) (?:ever )?(?:mentioned"
    r"|listed|named|found"
    rf"|reported|stated|described|discussed|identified){_WHERE})\W*$",
    _I,
)
"""A sentence that says that the text has none of what was asked, whatever it is."""
NO_TEXT = law(
    rf"\bwithout (?:(?:the|a|an|any|your) )?(?:\w+ )?{TEXT}\b|\bno (?:actual |readable "
    rf"|such )?{TEXT}\b|\b{TEXT} (?:is|was|seems) (?:empty|missing|blank)"
    r"|\b(?:file|attachment|recording|audio|document|link|image) (?:could|can) ?not be"
    r" (?:opened|read|played|accessed|loaded)\b"
    r"|\b(?:file|attachment|recording|audio|sound|document|link|image|scan|page|upload)s?"
    r" (?:(?:did|does|do|would|will)(?: not|n['’]t) (?:open|load|play)|won['’]t (?:open|load|play)"
    r"|failed to (?:open|load|play)|(?:is|was|are|were) (?:illegible|unreadable|inaudible"
    r"|corrupt(?:ed)?|too (?:blurred|blurry|dark|faint|noisy))|cut(?:s)? out|broke up|breaks up)\b"
    r"|\bcould(?: not|n['’]t) (?:open|read|load|access|play|hear|make out)"
    r" (?:the |this |that |your )?(?:file|attachment|recording|audio|sound|document|link|image|scan"
    r"|page|upload|text)s?\b",
    _I,
)
"""Says that there was nothing to read."""

_SMALL_TALK = (
    r"(?:\w+ ){0,3}?(?:greetings?|small talk|pleasantries|chit-?chat|courtesies|fillers?|noise"
    r"|silence)"
)
EXCEPTS = law(
    rf"\b(?:besides|except(?:ing)?(?: for)?|(?:apart|aside) from|other than|beyond|save for"
    rf"|outside of|with the exception of) (?!{_SMALL_TALK}\b)"
    r"|\bno (?:\w+ ){0,2}?(?:keywords?|key ?terms?|tags?|terms|topics) but"
    r" (?!\w+ (?:can|could|may)\b)",
    _I,
)
"""Says that what it denies is so of all but some: "no keywords but a". Small talk is nothing."""
PENDS = law(
    r"\b(?:yet|so far|for now|until now)\W*$"
    r"|\b(?:once|when|as soon as|after) (?:you|the text|the"
    r" transcript|I (?:have|get|see|receive))\b|\bto ?do\b|\bfill(?:ed)? (?:this |it |them )?in\b",
    _I,
)
"""Says that an answer is still to come."""
PRESSED = law(
    r"\bif (?:I (?:had|have|were|am forced|must)|pressed|pushed|forced|you (?:insist"
    r"|force|press))\b"
    r"|\bhad I to\b",
    _I,
)
"""Gives what it has just denied, as if forced to."""
UNSAID = law(
    r"\b(?:does|do|did)(?: not|n['’]t) (?:mention|contain|name|list|report|describe|include"
    r"|state)\b"
    r"|\b(?:is|are|was|were)(?: not|n['’]t) (?:mentioned|named|listed|reported|described|stated)\b",
    re.IGNORECASE,
)
_STILL_OPEN = (
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
_THINGS = rf"(?:[a-z-]{{2,20}}\s){{0,2}}?{NOUNS}"
_NOW_HERE = (
    r"(?:\s(?:left|available|today|tonight|tomorrow|at\s(?:the|this)\s(?:moment|time)|right\snow"
    r"|on\s(?:file|record)|this\s(?:week|month|year|morning|evening)"
    r"|(?:in|on|for)\s(?:the|this|our|your)\s[a-z]{2,20})){0,2}"
)
NONE_TOLD = law(
    r"(?:(?:currently|today|tonight|right\snow|at\sthe\smoment),?\s)?"
    rf"(?:there\s(?:are|were)\s(?:currently\s|absolutely\s)?no\s{_NO_THINGS}{_THINGS}"
    r"|(?:(?:the|this|your|our|his|her)\s[a-z]{2,20}(?:\s[a-z]{2,20})?|he|she|they|we)"
    rf"\s(?:currently\s)?(?:has|have|had)\s(?:currently\s)?no\s{_NO_THINGS}{_STILL_OPEN}\s{_THINGS}"
    rf"|no\s{_NO_THINGS}{_STILL_OPEN}\s{_THINGS}){_NOW_HERE}[.!]?",
    _I,
)
"""A whole sentence that tells that there is none of something countable.

Of a person only what is known, open or to come: "she has no friends" may be of a summary."""
DISCLAIMER = law(
    r"\b(?:can(?:not|['’]t)|unable to|not able to|do(?:es)? not|don['’]t|not qualified to)"
    r" (?:give|provide|offer|replace|substitute)(?: you)?(?: any| a)? (?:[a-z]+ (?:or )?){0,3}"
    r"(?:advice|diagnos[ie]s|diagnose|treatment|counsel|therapy)\b",
    _I,
)
"""Says that the model is no doctor, lawyer or adviser."""
OF_MODEL = law(
    r"\b(?:sorry|apologi[sz]e|apologies|as an? ai|an ai|language model|i|i['’]m|my)\b", _I
)
"""Is sorry, or speaks of the model itself."""

_KEPT_BACK = (
    r"(?:left out|leave out|omitted|removed|redacted|masked|hidden|withheld|anonymi[sz]ed|replaced"
    r"|excluded|skipped|blanked out|taken out)"
)
_PERSONAL = (
    r"(?:names?|surnames?|initials|(?:house |phone |account |card |id |telephone |room )?numbers?"
    r"|(?:e-?mail )?address(?:es)?|identit(?:y|ies)|dates? of birth|(?:personal|private|identifying"
    r"|sensitive|contact|medical) (?:data|details?|info(?:rmation)?))"
)
_POINTS_ON = r"(?!.*\b(?:these|those|following|below|they|keywords?|terms?|tags?)\b)"
WITHHELD = law(
    rf"\A{_POINTS_ON}\W*"
    r"(?:(?:please )?note(?: that)?[:,]? |for (?:privacy|confidentiality)[a-z ]{0,20}, )?"
    rf"(?:I(?:['’]ve| have)? (?:also |deliberately )?{_KEPT_BACK} "
    r"(?:(?:the|all|any|his|her|their|both) )?"
    rf"(?:\w+['’]?s? )?{_PERSONAL}"
    rf"|(?:(?:the|all|any) )?(?:\w+['’]?s? )?{_PERSONAL} (?:is|are|was|were|has been|have been)"
    rf" {_KEPT_BACK})\b",
    _I,
)
"""Says that something personal was left out, which is no item of any list."""
