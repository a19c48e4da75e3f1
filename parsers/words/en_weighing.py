"""What English around a value says for or against it: "I would not call it **high**", "**high**
does not fit", "I would say high"; "such as ORD-0000"; "I rate it 3"."""

from __future__ import annotations

import re

from holdfast.parsers.words.en_blocks import PERHAPS
from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE
CLAUSE = law(
    r"[,;:.!?()—–](?:\s|\Z)|\s[—–-]\s"
    r"|(?<!nothing\s)(?<!anything\s)\b(?:and|but|so|because|since|hence|therefore|thus|which|while|whereas"
    r"|though|although)(?:\s|\Z)",
    _I,
)
"""Where one clause ends and the next begins."""
_ASIDE = r"(?!\sonly|\sjust|\smerely|\sleast|\sa\sdoubt|\sany\sdoubt)"
BEFORE = law(
    rf"(?:\b(?:not|never|hardly|scarcely|neither|nor|cannot|no\slonger|nothing\slike){_ASIDE}|n['’]t{_ASIDE})\b"
    r"|\b(?:rather\sthan|instead\sof|far\sfrom|(?:anything|nothing|everything|all)\s(?:but|except)|other\sthan"
    r"|except|without\sbeing)\b"
    rf"|\b(?:might|(?-i:may)|could|{PERHAPS}|un(?:sure|certain|likely)|whether|if|unless"
    r"|(?:hard|difficult|impossible|wrong|tempting|reluctant)\sto|too\s\w{2,12}\sto|(?<!no\s)(?<!without\s)doubt(?:s|ful)?(?=\s(?:that|it|this|whether|the|his|her|its|their|he|she|they)\b)"
    r"|hesitate|refuse|declin(?:e|ed)|tempted|almost|nearly|at\sfirst|was\sfirst|initially|originally|previously"
    r"|formerly|wrongly|mistakenly|incorrectly|supposed(?:ly)?|example)\b",
    _I,
)
"""Before the value: a denial, a doubt, a condition, an earlier or a wrong judgement."""
NEAR = law(
    r"\b(?:about|around|approximately|approx\.?|roughly|circa|over|under|(?:more|less|fewer|other|better|worse)\sthan"
    r"|at\s(?:least|most)|up\sto|some)\Z",
    _I,
)
"""Right before a number that is only near it, or a bound."""
NEAR_BEHIND = law(
    r"\A[\"'”’`*]{0,3}\s(?:\w{1,12}\s)?(?:or\s(?:so|more|less|fewer)|at\s(?:least|most)|give\sor\stake|approximately|roughly)\b",
    _I,
)
"""Right behind it."""
BEHIND = law(
    r"\A[\"'”’`*]{0,3}\s(?:(?!(?:and|but|so|which|because|since|as)\b)\w+\s){0,2}?(?:(?:is|was|are|were|does|do|did|would|could|can|should|will|has|have)\s(?:not|never"
    r"|no\slonger|hardly|un(?:likely|suitable|clear|certain))\b|\w{2,7}n['’]t\b|cannot\b|seems?\s(?:un|wrong|not)"
    r"|(?:might|may|could|would\sprobably)\b"
    r"|(?:is|was|are|were|can\sbe|seems|would\sbe|has\sbeen)\s(?:\w+ly\s)?(?:wrong|incorrect|false|inaccurate|ruled\sout|out|excluded|rejected"
    r"|too\s\w+|an?\s(?:wrong|bad|poor)|the\swrong|possible|debatable|doubtful|one\sof|denied))"
    rf"|\A[\"'”’`*]{{0,3}}(?:\sor\s|\?|\s?\(\?\)|,?\s(?:{PERHAPS}|if|unless)\b)",
    _I,
)
"""Behind the value: it is denied, doubted, made a condition of, or one of two."""
IF = law(
    r"\A\W*(?:if|unless|should(?!\sbe\b))\b(?!\s(?:I|one|you)\s(?:had|have|must|were|needed|ask)\b)",
    _I,
)
"""A sentence that only says what would follow. "If I had to choose" answers all the same."""

_POLITE = r"(?:I(?:\swould|['’]d|\sdo)?\s(?:also\s)?|my\s(?:pick|choice|vote|answer)\s)"
_SAYS = (
    r"(?:think|say|believe|feel|argue|suggest|recommend|advise|choose|pick|select|prefer|favou?r|take|go\s(?:with|for)"
    r"|opt\sfor|vote\sfor|settle\s(?:on|for)|is|goes\sto|would\sbe)"
)
_QUOTE = r"[\"'“‘`*]{0,3}"
_SAID = rf"(?:that\s)?{_QUOTE}(?P<said>[^\"'“”‘’`*!?]{{1,40}}?){_QUOTE}"
_BEST = (
    r"(?:(?:clearly|definitely|certainly|still)\s)?(?:the\s|my\s)?(?:very\s)?(?:best|right|correct|better|preferred|favou?rite|winner|most\s"
    r"(?:suitable|fitting|appropriate))(?:\s(?:one|fit|choice|option|answer|match|pick|here|label|category|class)){0,2}"
)
FAVOURS = (
    law(rf"{_POLITE}{_SAYS}\s{_SAID}(?:\s(?:here|overall))?[.!]*", _I),
    law(rf"(?:{_POLITE}{_SAYS}\s)?{_SAID}\s(?:is|would\sbe|seems|fits)\s{_BEST}[.!]*", _I),
    law(rf"{_SAID}[.!]*", _I),
)
"""A whole sentence that names one option in its favour: "I would think high is the best"."""
LUKEWARM = (
    law(
        rf"{_SAID}\s(?:is|would\sbe|seems)\s(?:also\s)?(?:ok(?:ay)?|fine|good|decent|acceptable|alright)[.!]*",
        _I,
    ),
)
"""A whole sentence that finds one option passable."""
OPPOSES = (
    law(
        rf"{_SAID}\s(?:is|would\sbe|seems)\s(?:(?:too|clearly|just)\s)?(?:a\s)?(?:bad|wrong|worse|worst|poor|terrible|incorrect"
        r"|not\s(?:right|good|suitable|ok(?:ay)?|correct))(?:\s(?:one|fit|choice|option|answer|match))?[.!]*",
        _I,
    ),
)
"""A whole sentence that speaks against one option."""
CONCEDES = law(
    r"(?<!anything)(?<!nothing)(?<!everything)(?<!\ball)(?<!\bnone)(?<!\bno\sone)(?<!\bwhat),?\s(?:but|yet|still,)\s"
    r"(?=(?:overall|all\sin\sall|on\sthe\swhole|altogether|I|it|this|the)\b)",
    _I,
)
"""Joins what is granted to what is said all the same: "It came late, but it is good"."""
SIDE = law(
    r"\S\s[(–—-]?\s?(?:because|since|although|though|even\sthough|whereas|while|despite|in\sspite\sof|given|unless|if|when|as"
    r"|so\sthat)\s",
    _I,
)
"""Joins a clause to what a text begins with: what is said there is said beside it."""
DOUBTED = law(
    r"(?:\b(?:do|does|did|would|could|can)(?:n['’]t|\snot)|\bcannot|\bnever|\bhardly)\s(?:\w+ly\s|really\s)?"
    r"(?:think|believe|say|feel|find|consider|suppose|expect|see|call|assume|imagine|agree|claim|conclude)\b"
    r"|\b(?:I|we)\s(?:\w+ly\s)?(?:doubt|question|wonder)\b|\b(?:never|hardly|scarcely)\s(?:is|was|are|were|been|be)\b"
    r"|\A\W*(?:yes|no)\s(?:and|or)\s|\b(?:is|was|are|were)\s(?:never|hardly|scarcely)\b",
    _I,
)
"""Before what is said of a subject: the speaker does not think so, it never was, or a yes stands
there."""
SHOWN = law(
    r"\b(?:such\sas|like|e\.g\.|format(?:ted)?|pattern|form|similar|looks?|resembl\w+|starts?|begins?|no|without|old|previous"
    r"|former|earlier|cancel\w+|wrong|invalid|other|another|replac\w+|expired|unknown|duplicate\w*|instead\sof)\b[^,;:.!?]{0,40}\Z",
    _I,
)
"""Before a code: it shows a form, is denied, or is not the one that counts."""
SHOWN_BEHIND = law(
    r"\W{0,3}\s?(?:(?:for\s(?:example|instance)|e\.g\.|etc|or\s(?:similar|the\slike))|(?:is|was|has\sbeen)\s(?:\w+\s)?(?:cancel\w+|wrong"
    r"|invalid|replaced|expired|withdrawn|not|unknown|missing|a\stypo))\b",
    _I,
)
"""Behind it: the same."""
OF_IT = (
    r"\b(?:this|it|(?:the\s)?(?:text|tone|message|review|case|issue|ticket|overall\s\w+|answer|SUBJECT))"
    r"\s(?:is|was|are|should\sbe|must\sbe)\s"
    r"(?:(?:actually|clearly|really|rather|very|quite|more|mostly|definitely|in\sfact|an?|the)\s)*"
)
"""Speaks of the answer, or of what it was given for; SUBJECT stands for the name of the field."""
PREDICATE_ENDS = r"(?<=[A-Za-z])(?![\w-])(?!\s(?:words?|aspects?|terms?)\b)"
"""Behind a member that is the predicate: no part of another word."""
RATED = (
    r"\b(?:give|rate|score|grade|rated|scored)\s(?:it|this|that|him|her|them)\s(?:an?\s|at\s|as\s)?"
    r"(\d{1,5}(?:\.\d{1,3})?)\b"
)
"""A number that is given as the rating."""
AFFIRMS = r"\b(?:is|was|are)\s(?:(?:actually|clearly|indeed|very|currently)\s)*NAME\b"
"""Says yes of the field whose NAME it holds."""
DENIES = r"\b(?:no|not|never|denies|denied|without)\s(?:(?:any|at\sall|currently|really)\s)?NAME\b"
"""Says no of it."""
