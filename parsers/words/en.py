"""Laws of English: the head of a phrase comes first, after what it is for."""

from __future__ import annotations

import re

from holdfast.parsers.words import en_closing as closing
from holdfast.parsers.words import en_ordinals as ordinals
from holdfast.parsers.words.en_absence import (
    ABSENT,
    EXCEPTS,
    NO_TEXT,
    NONE_OF,
    NONE_STATED,
    PENDS,
    PRESSED,
)
from holdfast.parsers.words.en_naming import named_list, stated, tally
from holdfast.parsers.words.en_remarks import HALF, REMARK, UNSURE
from holdfast.parsers.words.language import NOTHING, Language, each

_I = re.IGNORECASE
_ASKED = (
    r"\b(?:key[\s-]?(?:words?|terms?|phrases?|topics?|concepts?|themes?|points?)|keyterms?"
    r"|tags?|hashtags?|terms|words|phrases|topics|themes|labels)\b"
)
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
_COUNT = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)"
_PURPOSE = re.compile(
    r"^\s*(?:in order\s)?(?:to|based on|from|by|after|for|as|since|because|while"
    r"|when)\b[^,]{0,200},\s*",
    _I,
)
_FORMAT = re.compile(
    r"\b(?:great|good|excellent|nice) question"
    r"|\b(?:latex|json|ya?ml|xml|csv|html|markdown)\s(?:code|lines|notes)\b",
    _I,
)
"""Only says how the answer is written, or praises what was asked."""
_POINTING = re.compile(
    r"\b(?:here(?:'s| is| are)|(?:these|those|this|below|following"
    r"|some)\b(?:\s+(?:is|are))?)(?:\s+(?:the|a|an|some|my|your))?\s+",
    _I,
)

_NOUN = re.compile(f"{_ASKED}|{_OTHER}", _I)
_STATEMENT = re.compile(r"\A(?:\S++\s++){5,}+\S+\.\**$")
"""A sentence that points to nothing: it speaks of its nouns and announces none of them."""


_ASKS_WHY = re.compile(r"[*#\s]{0,8}(?:why|how)\b", _I)


_KIND = re.compile(
    r"\W{0,9}(?:\w{1,30}\s){0,2}"
    r"(?:symptoms?|signs?|actions?|goals?|plans?|issues|causes?|benefits?|support)\s"
    r"(?=(?:key[\s-]?(?:words?|terms?|phrases?)|tags?)[\s:*]*$)",
    _I,
)
"""A kind of thing before the noun, which is the head: "Physical symptoms keywords"."""
_SHORT = 60
"""Characters of a label."""


def _head(text: str) -> str:
    if _ASKS_WHY.match(text):
        return text
    if len(text) < _SHORT and (kind := _KIND.match(text)):
        return text[kind.end() :]
    rest = _FORMAT.sub("", _PURPOSE.sub("", text))
    for pointing in _POINTING.finditer(rest):
        if _NOUN.search(rest, pointing.end(), pointing.end() + 80):
            return rest[pointing.end() :]
    return "" if _STATEMENT.match(rest) else rest


EN = Language(
    asked=re.compile(_ASKED, _I),
    other=re.compile(_OTHER, _I),
    headed=_head,
    head_last=False,
    answer=re.compile(
        r"(?:(?:the|my)\s)?(?:(?:final|actual|real|true|correct|right)\s)?"
        r"(?:answer|output|result|response)s?|final(?:\s(?:list|version))?"
        r"|updated|revised|corrected|better|improved"
        r"|(?:the\s)?(?:items?|list)",
        _I,
    ),
    listings=(" list", " extracted", " found", " identified"),
    list_heads=re.compile(
        r"^(?!.*\b(?:made|make|wrote|write|has|have|had|is|was|his|her|my|your|this|that|keeps?)\b)"
        r"(?:(?:the|a|full|complete)\s){0,2}(?:list\sof\s[a-z-]{2,20}(?:\s[a-z-]{2,20}){0,3}"
        r"|(?:[a-z-]{2,20}\s){1,3}list)\s?:?$",
        _I,
    ),
    shares=re.compile(
        r"^(?:(?:session\s|call\s|conversation\s|overall\s|(?:one|single)[- ](?:line|sentence)\s)?"
        r"(?:summary|tl;? ?dr|takeaway|bottom line|in short"
        r"|in (?:one|a) (?:line|sentence|nutshell)|topic|title|subject"
        r"|sentiment|mood|priority|severity|risk|category|type"
        r"|date|time|input|context|notes?|language|confidence|score|conclusion|speaker"
        r"|client|counsell?or|explanation|reasoning|rationale"
        r"|analysis|background|overview|description|next steps?|status|relevance"
        r"|coverage|task|instruction|question))$",
        _I,
    ),
    excluded=re.compile(
        r"\b(?:exclud\w*|missing|unclear|unneeded|unnecessary|left out"
        r"|omitted|removed|rejected|discarded|ignored"
        r"|not (?:used|included|relevant|keywords)|stop\s?words?|filtered out"
        r"|commonly|typical(?:ly)?|usual(?:ly)?|generic|in general|often (?:used|found)"
        r"|previous keywords|existing keywords)\b",
        _I,
    ),
    example=re.compile(
        r"\bexamples? of (?:how|what)\b|\b(?:another|second|next|further) example\b|"
        r"\b(?:could|might|would) look\b|"
        r"\bfor (?:example|instance)\b|\be\.g\.|\bexamples?\s?[:)]|\b(?:sample"
        r"|example) (?:output|answer|response|format|json|input)\b|\bsomething like\b"
        r"|\bsuch as(?:\s*+:)?\s*$",
        _I,
    ),
    layout=re.compile(
        r"\b(?:formats?|formatted|template|laid out|layout|structure|schema"
        r"|look(?:s)? like|such a)\b",
        _I,
    ),
    new_task=re.compile(
        r"^[ \t#*>\d.]{0,12}"
        r"(?:(?:your|new|next|another|second|more difficult|harder|follow-?up|bonus) ){0,3}"
        r"(?:tasks?|instructions?|questions?|exercises?|problems?|challenges?|prompts?|quer(?:y"
        r"|ies)"
        r"|inputs?|transcripts?|conversations?|dialogues?|user|human|student)"
        r"(?: ?\d{1,2})?(?: ?\([^()\n]{0,40}\))? ?(?::|\**[ \t]{0,9}$)",
        _I | re.M,
    ),
    begins_anew=closing.begins_anew,
    draft=re.compile(
        r"\b(?:drafts?|(?:first|initial|rough|preliminary|tentative|raw|long) (?:try|attempt|pass"
        r"|thoughts?|list|ideas?|candidates?|guess|version)|candidates?|brainstorm(?:ing|ed)?)\b",
        _I,
    ),
    correction=re.compile(
        r"\b(?:corrections?|corrected|corrigend(?:um|a)|errat(?:um|a)|amended|edit)\b", _I
    ),
    stands=re.compile(
        r"\b(?:everything else|(?:all )?(?:the )?(?:rest|others?|(?:other|remaining) (?:\w+ )?"
        r"(?:fields?|values?|details?|entries|data)))\b(?!.{0,30}(?:\bnot\b|n['’]t))"
        r"[^.!?\n]{0,20}\b(?:unchanged|same|stands?|stays?|remains?|holds?|correct|fine|right"
        r"|as (?:is|before))\b",
        _I,
    ),
    retraction=re.compile(
        r"^\W*(?:final|better|hmm|double-checking)\W*(?:$|[,:])|\bsorry, (?:it|that|the|i)\b"
        r"|\bi miscounted\b"
        r"|\b(?:correct(?:ion|ed|ing)|revis(?:ed|ion|ing)|amend(?:ed|ment)|erratum|edit(?:ed)?"
        r"|actually|scratch that|scrap (?:that|this|the)|strike that|oops|whoops|apologies"
        r"|let me (?:fix|correct|redo|revise|try again|rephrase|rewrite)|i (?:made|was) (?:a )?"
        r"(?:mistake|wrong)|i mean(?:t)?|i misread|updated|instead of the above"
        r"|on second thought|my mistake|my bad|wait|hold on|(?:disregard|ignore|forget|replace)"
        r" (?:the|that|this|my|it|those|what)|use (?:this|these|the following)|should (?:be|read"
        r"|have been)|that (?:was|is|isn['’]t) (?:wrong|not right|right)|fixed|redone|rewritten"
        r"|improved|refined|final (?:version|answer|list|output|keywords|set|result))\b",
        _I,
    ),
    alternative=re.compile(
        r"\b(?:or|alternatively|another (?:option|possibility|reading|set|version)"
        r"|otherwise|either)\b",
        _I,
    ),
    option=re.compile(
        r"^\s*(?:option|version|alternative|choice|set|approach|variant|candidate"
        r"|reading)\s?(?:[A-Z]|\d)\b",
        _I,
    ),
    refusal=re.compile(
        r"\bI(?:'|’)d rather not\b|\bI (?:would )?prefer not to\b|"
        r"\bI(?:'|’)?(?:m| am) (?:really |very |so )?(?:sorry|unable|not able|afraid)\b"
        r"|\bI (?:cannot|can(?:'|’)?t|can not|won(?:'|’)t|will not|must decline"
        r"|do not have access|don(?:'|’)t have access|was unable|was not able|could not"
        r"|couldn(?:'|’)t)\b"
        r"|\bas an? (?:AI|artificial|(?:large )?language model)|\bunable to (?:provide"
        r"|assist|help|read|open|access|process|fulfil|extract|analy[sz]e|determine)\b"
        r"|\bnot able to (?:provide|assist|help|read|open)\b",
        _I,
    ),
    asks_back=re.compile(
        r"\b(?:choose|pick|take) (?:whichever|the one|either)\b"
        r"|\bplease (?:provide|share|paste|upload|send|choose|tell me|specify|clarify"
        r"|pick|select|confirm)\b|\b(?:could|can|would) you (?:please )?(?:provide"
        r"|share|paste|upload|clarify|specify|tell|confirm)\b"
        r"|\bwhich (?:one|of these|set|option)\b[^.\n]{0,60}\?|\bif you (?:can"
        r"|could) (?:tell|give|share|provide)\b|\bwhat would you like\b",
        _I,
    ),
    turns=re.compile(
        r"\bwhat I can (?:do|offer|give|provide|say)\b|\bI can,? (?:however|still|instead|only)\b"
        r"|\b(?:but|however|still|that said|nevertheless|instead)\b[^.]{0,40}"
        r"\b(?:here (?:is|are)|here's|what you asked|the keywords|the (?:key )?terms|the tags)\b",
        _I,
    ),
    categories=frozenset(
        each(
            "people person persons who objects things items feelings feeling emotions emotion "
            "places place locations location where events event actions action symptoms symptom "
            "emotional situational relational behavioral behavioural cognitive psychological "
            "causes topics topic themes theme issues issue problems problem relationships "
            "relationship activities activity concerns concern situations situation behaviours "
            "behaviors behaviour behavior thoughts body physical mental emotional social financial "
            "other others misc miscellaneous general main key core primary secondary related "
            "keywords keyword terms words category group time when facts names nouns verbs "
            "adjectives common both shared stressors triggers context resources states finances "
            "money health family school work career housing"
        )
    ),
    verb_inside=NOTHING,
    corrects=re.compile(
        r"^\W*(?:correction|corrected|edit|erratum|fix|oops|sorry|actually|wait|scratch|amendment"
        r"|update)\b(?!\s(?:for|if|about))",
        _I,
    ),
    removes=re.compile(
        r"\b(?:removed?|drop(?:ped)?|deleted?|left out|leave out|take out|scratch|strike|omit)\b",
        _I,
    ),
    adds_one=re.compile(r"\b(?:add|include|missed|forgot|append)\b", _I),
    ranks=re.compile(
        r"\b(?:high|medium|low|main|major|minor|primary|secondary|core|supporting|important"
        r"|importance|priority|central|peripheral|most|least|less|other)\b",
        _I,
    ),
    adds=re.compile(
        r"(?:in addition|additionally|besides(?: these| that)?|also|further(?:more)?"
        r"|apart from these"
        r"|beyond (?:these|that)),?\s+",
        _I,
    ),
    whole=re.compile(r"\b(?:all|full|whole|complete|entire|final)\b", _I),
    urges=re.compile(
        r"^(?:don't|do not|never|always|please)\s|^(?:try|talk|speak|avoid|consider|take|ask|seek"
        r"|keep|use|practi[cs]e|read|remove|look|check|choose|set|get|reach|find|write|call|make|go"
        r"|give|put|turn|stop|start|spend|limit|plan|visit|join|listen|sleep|eat|drink|drop)\s"
        r"(?:to|your|yourself|a|an|the|with|out|up|down|sure|away|about|for|that|some|more|less"
        r"|whether|if|not|before|after|off|back)\b",
        _I,
    ),
    continued=re.compile(r"\b(?:cont(?:inued|'d|d)?|more|further|and also)\b", _I),
    courtesy=re.compile(
        r"^\W*(?:(?:best|kind|warm)\s)?(?:regards|wishes)\b|^\W*(?:yours\s)?(?:sincerely|truly)\b"
        r"|^\W*your (?:AI|assistant)\b|\bplease note\b"
        r"|\blet me know\b|\bhope (?:this|that|it|these)\b|\bfeel free\b"
        r"|\bif you(?:'d"
        r"| would| need| have| want)\b|\bsend me\b|\bhappy to\b|\bglad to\b|\bthank(?:s"
        r"| you)\b|^\s*(?:sure|certainly|of course|okay|ok|absolutely|great)\b"
        r"|^\W*(?:here (?:(?:you|we) go|they are|it is)|there you (?:go|are)|got it|understood"
        r"|no problem|voil[aà])\b\W*$"
        r"|\bwould you like\b|\bdo you want\b|\banything else\b|^\(?\s*\**(?:note"
        r"|disclaimer|remark|source)s?\b\**\s*[:：]|\bshould you\b|\bplease (?:contact"
        r"|seek|reach out|consult|call)\b|\bprofessional (?:help|advice)\b"
        r"|\bgood luck\b|\bhere(?:'s| is| are)\b|\bbelow (?:is|are)\b"
        r"|^(?:so )?(?:that(?:'s| is| was| makes| would be| completes)|this makes|these make)"
        rf" (?:all|it|everything|the (?:end|list)|(?:a total of )?{_COUNT})\b"
        rf"|^(?:(?:a )?total(?: of)?|in total|altogether|all in all),?\s?{_COUNT}"
        r"(?: (?:items?|of them|entries|keywords|terms|words))?[.!]?$"
        rf"|^{_COUNT} (?:(?:items?|of them|entries|keywords|terms|words)"
        r"(?: in (?:total|all)| altogether)?|in (?:total|all)|altogether)[.!]?$"
        r"|^(?:the )?end[.!]?$|^done[.!]?$",
        _I,
    ),
    refers=re.compile(
        r"^(?:\**)(?:the|these|this|those|all|each|together"
        r"|both)\s(?:[\w-]+\s){0,3}?(?:words?|keywords?|terms?|list|items?|tags?"
        r"|phrases?|above|array|following|five|four|three)\b|^(?:they|it|together"
        r"|all of)\b|\b(?:the (?:words|terms|keywords|list) above|these keywords)\b",
        _I,
    ),
    served=closing.served,
    wishes=closing.wishes,
    remarks=closing.remarks,
    errands=re.compile(
        r"\b(?:to[ -]?dos?|follow[ -]?ups?|homework|tasks?|errands|agenda|deadlines?|next|shopping"
        r"|wish|check|reading|references?|sources?|bibliography|waiting|packing"
        r"|grocery|contents)\b",
        _I,
    ),
    offers=closing.offers,
    nothing_else=closing.nothing_else,
    none_words=frozenset(
        each(
            "none na n/a nil null nothing no nokeywords notapplicable noneidentified "
            "nonementioned nonefound nonereported empty"
        )
    ),
    none_said=re.compile(
        r"\b(?:there (?:are|were) no|no (?:relevant |meaningful |specific |significant "
        r"|clear |notable |useful )?)\s?(?:items?|keywords?|key ?terms?|tags?|terms"
        r"|topics)\b(?! (?:beyond|other|except))",
        _I,
    ),
    nothing=re.compile(r"\b(?:no|none|nothing|not any|without)\b", _I),
    missing=re.compile(
        r"^(?:unknown|unclear|redacted|withheld|anonymi[sz]ed|masked"
        r"|not (?:specified|mentioned|given|stated|provided"
        r"|available|known|applicable|clear|sure)|unspecified|tbd|pending"
        r"|(?:same )?as above|see (?:above|below|text|transcript)"
        r"|none provided.*|to be (?:determined|added|completed|announced|defined|decided|provided"
        r"|confirmed|filled)|n/a|undetermined|\?+)\.?$",
        _I,
    ),
    absent=ABSENT,
    none_of=NONE_OF,
    none_stated=NONE_STATED,
    no_text=NO_TEXT,
    excepts=EXCEPTS,
    pends=PENDS,
    pressed=PRESSED,
    yes=frozenset(
        each("yes y true yep yeah correct affirmative ok okay on present t agreed checked")
    ),
    no=frozenset(each("no n false nope negative off absent none f never unchecked")),
    denies=re.compile(
        r"^\W*(?:no|none|nothing|neither|not|unfortunately"
        r"|there (?:is|are|was|were) (?:no|not|nothing))\b",
        _I,
    ),
    disowns=re.compile(
        r"^\W*(?:this|that|these|those|it|they|all (?:of )?(?:these|this|that|it|the above)|i"
        r"|i['’]ve|please|oops|sorry|wait"
        r"|note|disclaimer|however|but|since|as|because|the (?:above|lists?|json|answers?|values?"
        r"|keywords?|output|object|data|previous|last))\b.{0,80}"
        r"\b(?:wrong|incorrect|inaccurate|miscounted|a mistake|my mistake|misread|made[- ]up"
        r"|invented|fabricated|fictional|fictitious|hypothetical|dummy|placeholders?|illustrative"
        r"|not real|not actual|not the (?:answer|keywords|right|correct)"
        r"|(?:just|only|used) an? (?:example|guess|sample)"
        r"|is an? (?:example|guess|sample)\b(?! of))"
        r"\b|^\W*(?:dummy|placeholder|sample|fictional|hypothetical|example)\b(?:\s\w+){0,2}\W*$"
        r"|^\W*(?:please )?(?:disregard|ignore|replace|never ?mind|scratch)\b"
        r"|\breplace\b.{1,40}\bwith (?:the )?(?:actual|real|your)\b"
        r"|\bno (?:text|transcript|input) (?:was|is|has been) (?:provided|given)\b"
        r"|\bhow the (?:json|output|answer) (?:should|would|could|might) look\b"
        r"|\bI (?:have |had to |just )?(?:assumed?|guess(?:ed)?|made (?:it|this|that|them) up)\b"
        r"|\b(?:is|are|was|were) (?:only |just |merely )?"
        r"(?:assumed|guessed|invented|(?:my|a|an) (?:own |rough )?(?:guess|assumption))\b"
        r"|\b(?:example|sample|typical) (?:values?|answers?)\b"
        r"|\b(?:does|do) not belong (?:here|in)\b|\b(?:is|are) actually\b",
        _I,
    ),
    obliges=re.compile(
        r"\bI (?:can|will|understand|see|would|am|cannot|can['’]t)\b|\bI['’](?:ll|m|d)\b"
        r"|\bhere (?:is|are)\b"
        r"|\bcannot answer\b",
        _I,
    ),
    no_term=re.compile(
        r"^(?:well|so|thus|therefore|hence|e\.?g\.?|such as|including|hello|hi|yes|wait|hmm|okay"
        r"|firstly|secondly|thirdly|possibly|perhaps|maybe|probably|but not|except|excluding|please"
        r"|here (?:is|are|they are)|i (?:don['’]t|do not) know|i (?:was|am|have|hope)\b|let me"
        r"|hope (?:this|that))(?:[\s,]|$)"
        r"|^(?:as follows|see (?:above|below)|various|etc|todo|tbd|none of the above|thanks"
        r"|thank you|of course|end|output|result)$"
        r"|^(?:and )?(?:the )?(?:second|third|fourth|fifth|last)(?: \w+)? (?:is|was|would be)\b"
        r"|\binstead of\b|\bbecause\b|\bbut not\b|\b(?:was|were) (?:found|excluded|left out|not)\b",
        _I,
    ),
    remark=REMARK,
    half=HALF,
    unsure=UNSURE,
    plan=re.compile(
        r"^(?:reduce|increase|see|stop|start|discuss|suggest|explore|review|schedule|practi[cs]e"
        r"|limit"
        r"|try|talk|ask|read|identify|list|find|make|take|set|plan|write|keep|avoid|use|encourage"
        r"|offer|provide|develop|build|create|establish|monitor|follow|refer|skim|annotate|rank"
        r"|extract(?=\s(?:the|all|any|key\w*|main|important|relevant)\b))\b"
        r"(?!.*\b(?:of|about)\s\w+ing\b)",
        _I,
    ),
    outline=re.compile(
        r"\A\W*(?:introduction|intro|overview|preface|abstract|background)\W*\n\W*"
        r"(?:conclusions?|summary|references|closing(?: remarks)?|outlook|appendix)\b",
        _I,
    ),
    speaks=re.compile(r"^(?:he|she|they|it|we|I|you|there|his|her|their|my|our)\s", _I),
    section=re.compile(
        r"(?:introduction|background|methods?|results?|discussion|conclusions?|summary|overview"
        r"|(?:main|key|primary|presenting) (?:concerns?|points?|problems?|issues?|complaints?)"
        r"|next steps?|follow-?up|assessment|plan|history|context|observations?|findings"
        r"|recommendations?|progress|interventions?"
        r"|keywords?|notes?|contents|references|appendix|abstract|sentiment|analysis|output"
        r"|answer)",
        _I,
    ),
    clause_cut=re.compile(
        r"^(?:I|my|we|she|he|they|it)\s(?:\S+\s){2,}\S+$|\b(?:since|because|and|the|a|to|of|with"
        r"|at)$",
        _I,
    ),
    left_out=re.compile(
        r"[?？]\s*(?:yes|no)\b"
        r"|\((?:x|no|removed|deleted|irrelevant|excluded|not relevant|maybe"
        r"|should be [^()]{1,40})\)"
        r"|\(excluded:|\b(?:excluded|removed)\s*[:：]|[✗✘❌]\s*$|^[OX] (?=[a-z])",
        _I,
    ),
    opposed=re.compile(
        r"(?:positives?|negatives?|good|bad|do(?:'|’)?s|don(?:'|’)?ts|before|after|last time"
        r"|this time|problems?|solutions?|in|out|keep|drop|relevant|irrelevant|yes|no|pros|cons"
        r"|(?:attempt|try|text|version) ?\d{0,2}|english|korean|original|translation|or|and|q|a"
        r"|true|false|included?|excluded?|dates|entities|less important)",
        _I,
    ),
    rival=re.compile(
        r"\b(?:confidence|certainty|probability|likelihood|possible|options?|choices|wrong|example"
        r"|draft|old|previous|not)\b",
        _I,
    ),
    judges=re.compile(
        r"^(?:(?:therefore|thus|so|hence|in conclusion|the|my|final|overall|main|primary|general)"
        r"[,\s]{1,2}){0,3}"
        r"(?:(?:sentiment|tone|mood|emotion|polarity|attitude|intent|class|classification|category"
        r"|type|kind|label|tag|level|grade|priority|urgency|severity|risk|importance|status"
        r"|satisfaction|verdict|assessment|evaluation|judge?ment|decision|conclusion"
        r"|choice)\s?){1,3}"
        r"(?:result|value)?$",
        _I,
    ),
    glued=re.compile(
        r"^\W{0,3}(?:is|was|are|were|(?:would|could|might) be)\s"
        r"(?:not\b|wrong|incorrect|what (?:a|one|some)|an? (?:example"
        r"|placeholder|guess))|^\W{0,3}(?:if|but)\b|^[^\w]{0,6}placeholder",
        _I,
    ),
    what_if=re.compile(
        r"^if\b.{1,160}\bwould\b|\bhypothetical\b|\b(?:assuming|suppose|supposing)\b", _I
    ),
    unasked=re.compile(
        r"\b(?:wrong|incorrect|bad|invalid|unwanted)(?:\s\w+)?(?:\s(?:would|could) be)?[:\s]*$"
        r"|\b(?:don['’]?t|do not|never|not|instead of|avoid|rather than)\b[^.:]{0,24}[:\s]*$"
        r"|\b(?:previous|earlier|prior|last|former)(?:ly)?\b[^.:]{0,24}"
        r"(?:answer|output|reply|response|keywords?|list|result|gave|was|were)\b[:\s]*$"
        r"|^\W*(?:you (?:said|gave|wrote)|user|input|prompt|action input|thought)\W*$"
        r"|\bknowledge cutoff\b|\bhypothetical\b|\b(?:assuming|suppose|supposing)\b"
        r"|\bif (?:the|there|your) (?:text|input|transcript|were)\b"
        r"|^\W*(?:(?:here is|this is|the following is|use|given) (?:the|a|this)|the|as an?)?\s?"
        r"(?:expected|required|desired|output|response|answer)?\s?(?:output|response)?\s?"
        r"(?:formats?|template|schema|structure|possible values)(?:\s(?:is|should be))?[:\s]*$"
        r"|\byou (?:may|might|could|can) (?:also (?:want|like|be interested|wish|consider|explore"
        r"|look|search)|be interested)\b"
        r"|\brelated (?:topics|keywords|terms|searches)\b.{0,30}\b(?:explore|consider|search"
        r"|further)\b"
        r"|\bsample (?:of|output)\b"
        r"|\bI can (?:only |also |still )?(?:help|assist|talk) (?:you )?(?:with|about)\b"
        r"|\b(?:please |you can |crisis, )call\W*$"
        r"|\b(?:unsure about|to be added|still need|table of contents|agenda|from your message"
        r"|(?:does|did|do) not (?:mention|include|contain|cover)|not about|next session)\b",
        _I,
    ),
    translation=re.compile(
        r"\b(?:translat(?:ion|ed|ions)|in (?:english|korean)|english (?:version|list)"
        r"|korean (?:version|list))\b|^\W*(?:english|korean)\W*$",
        _I,
    ),
    supposes=re.compile(r"\b(?:would|could|should|might|if|unless|whenever|in case)\b", _I),
    reports=re.compile(
        r"^(?:I(?:'ve|’ve| have)?|after|having|based on|looking)\b[^:]{0,200}"
        r"\b(?:read|analy[sz]ed|reviewed|considered|examined|looked|went|checked|studied)\b",
        _I,
    ),
    ceased=re.compile(r"\b(?:quit|stopped|gave up|former(?:ly)?|used to|in the past)\b", _I),
    doubt=re.compile(
        r"\b(?:unless|except|but|only|however"
        r"|maybe|perhaps|possibly|probably|not (?:entirely |quite |so )?(?:sure|certain|clear)"
        r"|unsure|uncertain|unclear|might|could be|actually|on second thought|i think|i guess)\b",
        _I,
    ),
    hedge=re.compile(
        r"\bone of\b|\b(?:or|either|between|possibly|maybe|perhaps|might|could be|not sure|unsure"
        r"|unclear|probably|likely|roughly|approximately|to)\b|~|\s/\s",
        _I,
    ),
    degree=re.compile(
        r"\b(?:very|extremely|highly|quite|rather|somewhat|slightly|fairly|less|more"
        r"|most|least|not|non|no|never|isn(?:'|’)t|without|un|too)\b",
        _I,
    ),
    sentence=re.compile(r"(?<=\S)\s++(?:\S++\s++){3}\S+[.!?]['\")”’]?\s*$"),
    advice=re.compile(
        r"^(?:try|talk|speak|avoid|consider|make sure|take|ask|seek|keep|use"
        r"|practi[cs]e|read|remove|look|check|choose|identify|select|rank|extract|set"
        r"|get|reach)\b",
        _I,
    ),
    speaker=re.compile(
        r"^(?:client|counsell?or|therapist|patient|doctor|user|assistant|system|agent"
        r"|customer|caller|volunteer|student|teacher|parent|mother|father|nurse"
        r"|interviewer|speaker|host|guest|manager|clerk|vet|owner|partner)\s?[0-9A-Z]?$",
        _I,
    ),
    instruction=re.compile(
        r"\bcomma[- ]separated\b|\bseparated by commas\b|\b\d+\s?(?:-|–"
        r"|to)\s?\d+ (?:words|sentences|keywords|items|phrases|characters)\b"
        r"|\boutput (?:only|a|the)\b|\breturn (?:only|a|the)\b|\bdo not (?:include"
        r"|write|add)\b|\blist of (?:strings|keywords)\b",
        _I,
    ),
    pairs=NOTHING,
    joins=re.compile(r"\w\sand\s\w", _I),
    joint=re.compile(r"(?<!\s)\s++(?:and|&|plus|as well as)\s++", _I),
    fill_in=re.compile(
        r"^\W*one of\b.{1,80}[,|/]|^\W*(?:please\s)?"
        r"(?:insert|enter|fill in|put|type|write|add|provide|specify)\s(?:in\s)?"
        r"(?:the|a|an|your|one|here|some)\b.{0,60}\b(?:here|text|value|name|keyword"
        r"|description)\W*$"
        r"|^\W*(?:insert|fill in|enter)\b.{0,40}\bhere\W*$|^\W*your\s.{1,40}\shere\W*$",
        _I,
    ),
    blank_nouns=frozenset(
        each(
            "keyword keywords key word words term terms tag tags item items topic topics phrase "
            "phrases string strings example examples sample placeholder label "
            "labels entry entries element elements "
            "keyterm keyphrase hashtag dummy name"
        )
    ),
    blank_fillers=frozenset(
        each(
            "the a an your my this that another next last more other some any main important "
            "relevant insert enter add put write here goes etc and so on number no new one two "
            "three four five six seven eight nine ten first second third fourth fifth sixth b c d "
            "e f i ii iii iv v n x y z"
        )
    ),
    orders_model=re.compile(
        r"\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instructions?|prompts?|task|above"
        r"|orders?|rules|everything|previous)\b"
        r"|\b(?:note|message|attention|instructions?) (?:to|for) (?:the )?(?:AI|assistant|model|bot"
        r"|LLM)\b|<!--\s?(?:assistant|AI|system)\b"
        r"|\[\s?system\s?:",
        _I,
    ),
    verbal=NOTHING,
    subject=re.compile(
        r"^(?:the|an?|this|that|these|those|his|her|their|its|our|my|your|he|she|they|it|we|I"
        r"|you|there)\s",
        _I,
    ),
    conjunction=re.compile(r"^(?:and|or|&|plus|as well as)\s+", _I),
    copula=NOTHING,
    topic=NOTHING,
    clause=re.compile(r",\s+(?:because|which|since|as|who|where|when|for which)\s", _I),
    glue=re.compile(r"\b(?:and|or|are|is)\b", _I),
    primary=re.compile(r"\bkey[\s-]?(?:words?|terms?|phrases?)\b", _I),
    also=re.compile(r"(?<!\s)\s++(?:and|&|plus)\s++|,\s*+(?:and\s++)?", _I),
    named_list=named_list,
    stated=stated,
    counts=("first,", "First,", "firstly,", "Firstly,", "first:", "First:"),
    tally=tally,
    first_word="first",
    first=ordinals.FIRST,
    later=ordinals.LATER,
    ordinals=ordinals.ORDINALS,
    links=ordinals.LINKS,
    placed=ordinals.PLACED,
)
