"""What English notes behind a record say of a field: that it is not given, guessed, changed."""

from __future__ import annotations

import re

from holdfast.parsers.words.en_remarks import NO_DOUBT
from holdfast.parsers.words.en_subjects import KIN
from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE
_TEXT = r"(?:text|transcript|document|note|source|passage|conversation|input|message|session)"
_TOLD = (
    rf"(?:given|stated|mentioned|specified|provided|known|clear|found|said|told|recorded|confirmed"
    rf"|verified|disclosed|indicated|documented|in\s(?:the|this|your)\s{_TEXT})"
)
_ONLY = r"(?:\s(?:been|explicitly|clearly|directly|actually|really|entirely|fully|quite|so|very))*"
LABELS = law(
    r"(?:foot)?notes?|n\.?\s?b\.?|remarks?|explanations?|comments?|sources?|reason(?:s|ing)?|evidence"
    r"|rationale|warnings?|caveats?|disclaimers?|important|quotes?|justification|assumptions?",
    _I,
)
"""A whole label of what is said beside an answer."""
ABSENT = law(
    rf"(?:\bnot|n['’]t){_ONLY}\s{_TOLD}\b"
    r"|\b(?:does|do|did)(?:\snot|n['’]t)(?:\s\w+ly)?\s(?:mention|state|say|give|specify|provide|contain"
    r"|include|tell|report|record|reveal|indicate|disclose)\b"
    r"|\b(?:gives?|gave|states?|mentions?|says?|provides?|contains?|has|there\s(?:is|was))\sno\b"
    rf"|\bno\s(?:\w+\s){{1,4}}(?:(?:is|are|was|were)\s)?{_TOLD}\b"
    r"|\b(?:unknown|unspecified|unstated|undisclosed|unclear|missing|illegible|unverified)\b"
    r"|\bcould(?:\snot|n['’]t)\s(?:be\s)?(?:find|found|determined?|tell|read|verif(?:y|ied)|confirm(?:ed)?)\b",
    _I,
)
"""Says that the text does not say it."""
GUESS = law(
    r"\b(?:estimate[sd]?|estimation|approximat\w+|assum(?:e[sd]?|ing|ptions?)|guess(?:e[sd]|es|ing|work)?"
    r"|infer(?:red|ence)?|made[- ]up|invented|fabricated|placeholders?|fictional|fictitious|dummy"
    r"|hypothetical|speculat\w+|presum\w+|imagin(?:ed|ary)|uncertain|unsure|doubtful|tentative"
    r"|defaults?|reasonable|plausible|usual|typical|possibly|perhaps|probably|maybe|supposedly"
    r"|only\san?\sexample)\b"
    r"|(?:\bnot|n['’]t)(?:\s(?:entirely|completely|fully|quite|so|really|very|too|be|an?|the|100\s?%))*"
    r"\s(?:sure|certain|confident|reliable|accurate|exact|correct|right|true)\b"
    rf"|\b(?:may|might|could|would)\s(?:also\s|well\s|not\s)?be\b{NO_DOUBT}"
    r"|\bcorrect\?",
    _I,
)
"""Says that it is a guess, or doubts it."""
CHANGE = law(
    r"\b(?:changed|increased|reduced|lowered|raised|revised|corrected|updated|replaced|adjusted"
    r"|amended|anonymi[sz]ed|masked|altered|swapped|cancell?ed|withdrawn|stopped|discontinued"
    r"|no\slonger|not\sany\s?more|used\sto\sbe|formerly|outdated|obsolete|wrong|incorrect|mistaken"
    r"|inaccurate|disputed|should\s(?:be|have\sbeen|read|say))\b"
    r"|\b(?:was|were)\s\d{1,6}\sin\s(?:19|20)\d\d\b",
    _I,
)
"""Says that it was another, or should be."""
_THESE = (
    r"(?:(?:this|that|it|these|those|they|which|both|all|some)\b\s?|(?:the\s|these\s|all\s|some\s)*"
    r"(?:above\s)?(?:values?|answers?|numbers?|figures?|data|details?|entries|information)\s)?"
)
_IS = (
    r"(?:(?:is|are|was|were|has\sbeen|have\sbeen)\s)?"
    r"(?:(?:only|just|merely|an?|my|the|best|rough|own|purely|probably|partly|all|I\sam|I['’]m)\s)*"
)
ALONE = law(
    rf"\A\W{{0,9}}(?:(?:but|so|and|though|although|because|since|as)\s)?{_THESE}{_IS}"
    rf"(?:{ABSENT.pattern}|{GUESS.pattern}|{CHANGE.pattern})"
    r"(?=\W{0,5}\Z|[^\w\s]|\s(?:\d|\W|(?:in|from|by|to|for|on|as|at|or|and|because|since|due|so|about|using|based"
    r"|here|only|with|any\w*|it|this|the|value|figure|number|of\sit|of\sthis)\b))",
    _I,
)
"""A clause that names no field, and begins with nothing but such a doubt."""
OF_ANSWER = law(
    r"\bI(?:['’]ve|\shave|\shad\sto)?\s(?:only\s|just\s|also\s)?(?:changed|altered|anonymi[sz]ed|masked"
    r"|modified|guessed|assumed|estimated|invented|made\s(?:it|this|that|them)?\s?up)\b"
    r"|\b(?:it|this|that|which)\sshould\s(?:be|have\sbeen|read|say)\s"
    r"|\b(?:would|could|might)\salso\s(?:be|have\sbeen)\s"
    r"|\b(?:was|were)\s\d{1,6}\sin\s(?:19|20)\d\d\b"
    r"|\b(?:she|he|they|patient|client)\s(?:has\s|have\s)?(?:stopped|discontinued|no\slonger|quit)\b"
    r"|\bfill\sin\sthe\s(?:real|actual|correct|true)\b"
    r"|\b(?:the|these|those)\s\w{2,20}\s(?:is|are)\s(?:only|just|merely)\s(?:an?\s)?(?:examples?|guess(?:es)?"
    r"|estimates?|assumptions?)\b",
    _I,
)
"""Takes the ground from the answer, whatever the sentence names."""
HARMLESS = law(
    r"\b(?:other\sthan|besides|except|apart\sfrom|let\sme\sknow|feel\sfree|please\scheck"
    r"|no\s(?:field|slot|place|key)\sfor|local\stime|time\s?zone|UTC|currency|without\s\w+ing)\b"
    r"|\bif\s(?:you|there|the|any\w*|this|that|it|these)\b"
    r"|\b(?:format|formatted|spelling|spelled|typos?|upper\s?case|lower\s?case|capitali[sz]\w+|key\snames?)\b"
    r"|\b(?:no|without)\s(?:\w+\s)?(?:assum|guess|chang|alter|estimat|inference|invent|default)\w*"
    r"|\bnothing\s(?:is|was|has\sbeen)\b"
    r"|(?:\bnot|\bnever|n['’]t)\s(?:been\s|be\s)?(?:\w+ly\s)?(?:assum|guess|chang|alter|estimat|infer|invent|made\sup)\w*",
    _I,
)
"""Speaks of the rest or of the form, asks the reader, or denies that anything was done."""
WHY = law(
    r"\A\W{0,5}(?:(?:I|we|it|the text|the \w{3,12}|she|he|they)\s)?"
    r"(?:(?:am|is|are|do|does|did|was)\s)?(?:(?:not|n['’]t)\s(?:\w+ly\s)?(?:sure|certain|clear|known?"
    r"|stated|say|mention(?:ed)?|explained?)"
    r"|unclear|unknown|unsure)\s(?:exactly\s)?why\s(?!not\b)[^.;:]{2,100}\W*\Z",
    _I,
)
"""Says only that the reason is not known, or not told: what it is the reason of is so."""
REASONS = "reason cause why motive explanation"
LEFT_EMPTY = law(
    r"\b(?:null|none|blank|empty|omitted|left\sout|n/a|other|further|additional|else|more|remaining|rest)\b",
    _I,
)
"""Says of what is not in the answer that it is not there."""
_KIN = (
    rf"(?:{'|'.join(sorted(KIN))}|parents?|(?:grand|step)(?:son|daughter)|fiancée?|boss|manager"
    r"|supervisor|colleague|assistant|secretary|landlord|teacher|therapist|counsell?or|doctor)"
)
OF_ANOTHER = law(
    rf"(?:\b(?:is|are|was|were|of|belongs?\sto|belonging\sto)|:|-)\s(?:actually\s|really\s)?(?:that\sof\s)?"
    rf"(?:his|her|their|my|the|an?)\s(?:\w+['’]s\s)?{_KIN}(?:['’]s?)?(?:\s\w+)?\W*\Z",
    _I,
)
"""Says that it is another person's."""
STATES = r"\s(?:is|was|were|should\sbe|must\sbe|to|of|=)\s(?:\w+\s)?"
"""Stands between the name of a field and a number that is said to be its value."""
BUT = r"[;；]\s?|,\s|\s(?:but|while|whereas)\s|\s?[—–]\s"
"""Parts the clauses of a sentence."""
HINT = (
    r"not|n't|n’t|no(?![a-z])|un(?:known|sp|st|cl|di|ver|sure|cert)|missing|illegib|estimat|approx"
    r"|assum|guess|infer|made|invent|fabricat|placehold|fictio|fictit|dummy|hypothe|specul"
    r"|presum|imagin|doubt|tentativ|default|reasonabl|plausib|usual|typical|possibl|perhaps"
    r"|probabl|maybe|suppos|may(?![a-z])|might|could|would|should|correct|chang|increas|reduc|lower"
    r"|raised|revis|updat|replac|adjust|amend|anonymi|mask|alter|swap|cancel|withdr|stop"
    r"|discont|used to|former|outdat|obsol|wrong|mistak|accura|disput|quit|, \d{1,3},|fill in"
    r"|example|was|were| is | are | of |belong|years?[ -]old|'s(?![a-z])|’s(?![a-z])| am |modif"
)
"""Pieces of all those words, in small letters, one of which a text must hold to say any of it. Each
begins with a letter or sign of its own, so that one look at a character rules out all of them."""
AGES = law(
    r"\b(\d{1,3})[\s-]years?[\s-]old\b|\baged?\s(\d{1,3})\b"
    r"|\b(?:she|he|I|they)\s(?:is|am|are|was|turned|turns)\s(\d{1,3})\b(?!\s?[a-z%])"
    r"|\A\W*[A-Z]\w+,\s(\d{1,3}),",
)
"""An age that is told in passing."""
AGE = frozenset(["age"])
