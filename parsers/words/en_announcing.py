"""What announces a list or a value in English: its nouns, what stands before them, and what other
parts of a reply are called."""

from __future__ import annotations

import re

from holdfast.parsers.words.en_naming import ASKED as KEYWORDS
from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE

_ASKED = rf"(?:{KEYWORDS}|\bkey[\s-]?points?\b)"

_OTHER = (
    r"\b(?:steps?|tips?|advice|suggestions?|recommendations?|strateg(?:y|ies)|ways"
    r"|reasons?|causes?|criteria|criterion|factors?"
    r"|questions?|why|how (?:i|we|these|they)"
    r"|rules?|guidelines?|instructions?|examples?|types?|kinds?"
    r"|pros|cons|strengths|weaknesses|advantages|disadvantages|limitations"
    r"|categor(?:y|ies)|approach(?:es)?|methods?|techniques?"
    r"|resources?|hotlines?|helplines?|numbers?|support|contacts?|summar(?:y|ies)"
    r"|symptoms?|signs?|benefits?|(?<!key )points?|details?"
    r"|information|process|procedure|notes|remarks|sentences?|lines|code|goals?"
    r"|actions?|plans?|things|questions|issues)\b"
)

_PURPOSE = law(
    r"^\s*(?:in order\s)?(?:to|based on|from|by|after|for|as|since|because|while"
    r"|when)\b[^,]{0,200},\s*",
    _I,
)

_FORMAT = law(
    r"\b(?:great|good|excellent|nice) question"
    r"|\b(?:latex|json|ya?ml|xml|csv|html|markdown)\s(?:code|lines|notes)\b",
    _I,
)
"""Only says how the answer is written, or praises what was asked."""

_POINTING = law(
    r"\b(?:here(?:'s| is| are)|(?:these|those|this|below|following"
    r"|some)\b(?:\s+(?:is|are))?)(?:\s+(?:the|a|an|some|my|your))?\s+",
    _I,
)

_NOUN = law(f"{_ASKED}|{_OTHER}", _I)

_STATEMENT = law(r"\A(?>(?:\S++\s++){5,})\S+\.\**$")
"""A sentence that points to nothing: it speaks of its nouns and announces none of them."""

_ASKS_WHY = law(r"[*#\s]{0,8}(?:why|how)\b", _I)

_KIND = law(
    r"\W{0,9}(?:\w{1,30}\s){0,2}"
    r"(?:symptoms?|signs?|actions?|goals?|plans?|issues|causes?|benefits?|support)\s"
    r"(?=(?:key[\s-]?(?:words?|terms?|phrases?)|tags?)[\s:*]*$)",
    _I,
)
"""A kind of thing before the noun, which is the head: "Physical symptoms keywords"."""

_SHORT = 60
"""Characters of a label."""


def headed(text: str) -> str:
    """Return the part of a lead-in that its head noun is looked for in, the head standing first."""
    if _ASKS_WHY.match(text):
        return text
    if len(text) < _SHORT and (kind := _KIND.match(text)):
        return text[kind.end() :]
    rest = _FORMAT.sub("", _PURPOSE.sub("", text))
    for pointing in _POINTING.finditer(rest):
        if _NOUN.search(rest, pointing.end(), pointing.end() + 80):
            return rest[pointing.end() :]
    return "" if _STATEMENT.match(rest) else rest


ASKED = law(_ASKED, _I)
OTHER = law(_OTHER, _I)
ANSWER = law(
    r"(?:(?:the|my)\s)?(?:(?:final|actual|real|true|correct|right)\s)?"
    r"(?:answer|output|result|response)s?|final(?:\s(?:list|version))?"
    r"|updated|revised|corrected|better|improved"
    r"|(?:the\s)?(?:items?|list)",
    _I,
)
LISTINGS = (" list", " extracted", " found", " identified")
LIST_HEADS = law(
    r"^(?!.*\b(?:made|make|wrote|write|has|have|had|is|was|his|her|my|your|this|that|keeps?)\b)"
    r"(?:(?:the|a|full|complete)\s){0,2}(?:list\sof\s[a-z-]{2,20}(?:\s[a-z-]{2,20}){0,3}"
    r"|(?:[a-z-]{2,20}\s){1,3}list)\s?:?$",
    _I,
)
SHARES = law(
    r"^(?:(?:session\s|call\s|conversation\s|overall\s|(?:one|single)[- ](?:line|sentence)\s)?"
    r"(?:summary|tl;? ?dr|takeaway|bottom line|in short"
    r"|in (?:one|a) (?:line|sentence|nutshell)|topic|title|subject"
    r"|sentiment|mood|priority|severity|risk|category|type"
    r"|date|time|input|context|notes?|language|confidence|score|conclusion|speaker"
    r"|client|counsell?or|explanation|reasoning|rationale"
    r"|analysis|background|overview|description|next steps?|status|relevance"
    r"|coverage|task|instruction|question))$",
    _I,
)
_TERMS = r"(?:key ?words?|key ?terms?|tags?|terms?|topics?)"
_ELSE = r"(?:session|client|text|prompt|example|document|person|patient|conversation|week|month)"
EXCLUDED = law(
    rf"\b(?:(?:old|deleted|unused|irrelevant|unrelated|forbidden|fake|placeholder|sample|dummy"
    rf"|opposite|wrong|no longer) {_TERMS}|non-?{_TERMS}"
    rf"|(?:from|for|of|in) (?:the )?(?:next|previous|another|a different|other) {_ELSE}"
    r"|from the (?:prompt|example)"
    r"|(?:I|we) (?:had )?considered|you (?:could|might|may) add|without evidence"
    r"|if\b.{1,60}\bwould (?:be|have been)|had (?:there|he|she|they|it|the)\b.{1,60}\bwould"
    r"|(?:someone|others) (?:might|would)|let['’]s say"
    r"|exclud\w*|missing|unclear|unneeded|unnecessary|left out"
    r"|omitted|removed|rejected|discarded|ignored"
    r"|not (?:used|included|relevant|keywords)|stop\s?words?|filtered out"
    r"|commonly|typical(?:ly)?|usual(?:ly)?|generic|in general|often (?:used|found)"
    r"|previous keywords|existing keywords)\b"
    r"|\b(?:another|other) (?:client|person|patient)s?['’]"
    rf"|\((?:the )?(?:next|previous|another|other) {_ELSE}\)",
    _I,
)
EXAMPLE = law(
    r"\bexamples? of (?:how|what)\b|\b(?:another|second|next|further) example\b|"
    r"\b(?:could|might|would) look\b|"
    r"\b(?:for|of) (?:another|(?:some|any|an?) (?:\w+ )?(?:other|different)) (?:\w+ ){1,3}"
    r"(?:would|could|might) (?:be (?:written|given|recorded|set down|put|entered)|read)\b|"
    r"\bfor (?:example|instance)\b|\be\.g\.|\bexamples?\s?[:)]|\b(?:sample"
    r"|example) (?:output|answer|response|format|json|input|table|list|object|record)\b"
    r"|\bsomething like\b|\bhypothetically\b|\bfor (?:illustration|demonstration)\b"
    r"|\blet['’]s say(?:\W*$|,| (?:it|that|the|he|she|her|his)\b)"
    r"|\b(?:here is|here['’]s|this is|as) (?:just )?an? (?:sample|template|mock-?up|placeholder)"
    r"\b[:\s]*$"
    r"|^\W*(?:a )?(?:sample|template|mock-?up|placeholder)(?: data)?\s?:"
    r"|\b(?:use|fill in|adapt|follow) (?:this|the following|a) (?:sample|template)\b"
    r"|\b(?:but|so) the (?:format|structure|schema) (?:is|would be)\b"
    r"|\b(?:based on|with|under|from) (?:an?|some|my) (?:assumptions?|guess(?:es)?)\b"
    r"|\b(?:it|this|the answer) (?:could|might|may) be\W*$"
    r"|\b(?:typical|plausible|hypothetical|generic) (?:answer|output|reply|response|result"
    r"|record|entry|list)\b"
    r"|\bsuch as(?:\s*+:)?\s*$"
    r"|\b(?:if|once|when|as soon as|after) you (?:can |could )?(?:send|paste|provide|type|share"
    r"|give|upload|enter|submit|attach)\b[^.!?\n]{0,160}\W*$",
    _I,
)
"""Also what is promised for when the reader has given the text."""
LAYOUT = law(
    r"\b(?:formats?|formatted|template|laid out|layout|structure|schema"
    r"|look(?:s)? like|such a)\b",
    _I,
)
NEW_TASK = law(
    r"^[ \t#*>\d.]{0,12}"
    r"(?:(?:your|new|next|another|second|more difficult|harder|follow-?up|bonus) ){0,3}"
    r"(?:tasks?|instructions?|questions?|exercises?|problems?|challenges?|prompts?|quer(?:y"
    r"|ies)"
    r"|inputs?|transcripts?|conversations?|dialogues?|user|human|student)"
    r"(?: ?\d{1,2})?(?: ?\([^()\n]{0,40}\))? ?(?::|\**[ \t]{0,9}$)",
    _I | re.M,
)
PRIMARY = law(r"\bkey[\s-]?(?:words?|terms?|phrases?)\b", _I)
TRANSLATION = law(
    r"\b(?:translat(?:ion|ed|ions)|in (?:english|korean)|english (?:version|list)"
    r"|korean (?:version|list))\b|^\W*(?:english|korean)\W*$",
    _I,
)
CONTINUED = law(r"\b(?:cont(?:inued|'d|d)?|more|further|and also)\b", _I)
RANKS = law(
    r"\b(?:high|medium|low|main|major|minor|primary|secondary|core|supporting|important"
    r"|importance|priority|central|peripheral|most|least|less|other)\b",
    _I,
)
UNASKED = law(
    r"\b(?:(?:wrong|incorrect|bad|invalid|unwanted)(?:\s\w+)?(?:\s(?:would|could) be)?[:\s]*$"
    r"|(?:don['’]?t|do not|never|not|instead of|avoid|rather than)\b[^.:]{0,24}[:\s]*$"
    r"|(?:previous|earlier|prior|last|former)(?:ly)?\b[^.:]{0,24}"
    r"(?:answer|output|reply|response|keywords?|list|result|gave|was|were)\b[:\s]*$"
    r"|(?:previously|earlier|last time),? (?:I|you|we)\b[^.:]{0,24}[:\s]*$"
    r"|no (?:text|transcript|input) (?:was|is|has been) (?:given|provided)\b"
    r"|I (?:do not|don['’]t) have (?:the|a|any|your) (?:text|transcript|input|document)\b"
    r"|(?:please |you can |crisis, )call\W*$"
    r"|(?:knowledge cutoff|hypothetical|assuming|suppose|supposing"
    r"|if (?:the|there|your) (?:text|input|transcript|were)"
    r"|you (?:may|might|could|can) (?:also (?:want|like|be interested|wish|consider|explore"
    r"|look|search)|be interested)"
    r"|related (?:topics|keywords|terms|searches)\b.{0,30}\b(?:explore|consider|search|further)"
    r"|sample (?:of|output)"
    r"|you (?:had )?asked for\b.{0,30}\b(?:was|were|is|are) not|(?:was|were) not attached"
    r"|I can (?:only |also |still )?(?:help|assist|talk) (?:you )?(?:with|about)"
    r"|unsure about|to be added|still need|table of contents|agenda|from your message"
    r"|(?:does|did|do) not (?:mention|include|contain|cover)|not about|next session)\b)"
    r"|^\W*(?:(?:here (?:is|are)|here['’]s|this is)\s)?(?:(?:a|some|the|my)\s)?"
    r"(?:(?:ways?|tips?|hints?|advice|guide|rules?)\s(?:on\s|for\s)?)?"
    r"how (?:to|(?:you|one) (?:can|could|should|might)) (?:find|pick|choose|extract|select|identify"
    r"|spot|collect|come up with)\b"
    rf"|^\W*(?:(?:if|when(?:ever)?) you (?:want|need|wish|like|have)?|in order|to)\b[^,:.]{{0,30}}?"
    rf"\b(?:find|pick|choose|extract|get|write|select|identify|spot|collect|come up with)\s"
    rf"[^,:.]{{0,30}}\b(?:{_ASKED})\b[^,:.]{{0,40}},\s(?:you (?:should|can|could|need|might)|try"
    r"|start|begin|do|follow|look|ask|read|keep|remember|proceed)\b"
    r"|^\W*(?:(?:you (?:said|gave|wrote)|user|input|prompt|action input|thought)\W*$"
    r"|(?:(?:here is|this is|the following is|use|given) (?:the|a|this)|the|as an?)?\s?"
    r"(?:expected|required|desired|output|response|answer)?\s?(?:output|response)?\s?"
    r"(?:formats?|template|schema|structure|possible values)(?:\s(?:is|should be))?[:\s]*$)",
    _I,
)
WHAT_IF = law(
    r"^if\b.{1,160}\bwould\b|^if\b[^,:]{1,80}\bwere\b[^,:]{0,80}[:：]$"
    r"|\bhypothetical\b|\b(?:assuming|suppose|supposing)\b",
    _I,
)
RIVAL = law(
    r"\b(?:confidence|certainty|probability|likelihood|possible|options?|choices|wrong|example"
    r"|draft|old|previous|not)\b",
    _I,
)
JUDGES = law(
    r"^(?:(?:therefore|thus|so|hence|in conclusion|the|my|final|overall|main|primary|general)"
    r"[,\s]{1,2}){0,3}"
    r"(?:(?:sentiment|tone|mood|emotion|polarity|attitude|intent|class|classification|category"
    r"|type|kind|label|tag|level|grade|priority|urgency|severity|risk|importance|status"
    r"|satisfaction|verdict|assessment|evaluation|judge?ment|decision|conclusion"
    r"|choice)\s?){1,3}"
    r"(?:result|value)?$",
    _I,
)
OPPOSED = law(
    r"(?:positives?|negatives?|good|bad|do(?:'|’)?s|don(?:'|’)?ts|before|after|last time"
    r"|this time|problems?|solutions?|in|out|keep|drop|relevant|irrelevant|yes|no|pros|cons"
    r"|(?:attempt|try|text|version|take|pass|round|go) ?(?:\d{0,2}|one|two|three|four)"
    r"|english|korean|original|translation|or|and|q|a"
    r"|true|false|included?|excluded?|dates|entities|less important"
    r"|present|absent(?:ees)?|attend(?:ed|ing|ees)|invited|declined|missing|confirmed|cancell?ed"
    r"|ruled out|denied|reported|mentioned|includes?|lacks?|has|have|had|needs?|to[- ]?do|done|open"
    r"|closed|completed|pending|finished|old|new|former(?:ly)?|current(?:ly)?|past|added|removed"
    r"|accepted|rejected|approved|allowed|forbidden|likes?|dislikes?|strengths|weaknesses"
    r"|advantages|disadvantages|(?:first|last|given|family)[- ]?names?|surnames?|causes?|effects?"
    r"|symptoms present|symptoms absent|right|wrong|correct|known|unknown|paid|owed|wants?)",
    _I,
)
WHOLE = law(r"\b(?:all|full|whole|complete|entire|final)\b", _I)
