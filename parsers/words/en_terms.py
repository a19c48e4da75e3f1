"""What an English term is, and what is none: kinds of things, sentences, advice, titles, places to
be filled."""

from __future__ import annotations

import re

from holdfast.parsers.words.en_blocks import PERHAPS
from holdfast.parsers.words.en_numbers import FIRST_TO_TENTH
from holdfast.parsers.words.language import each
from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE

CATEGORIES = frozenset(
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
)
SORTINGS = frozenset(each("category categories group type theme area"))
URGES = law(
    r"^(?:don't|do not|never|always|please)\s|^(?:try|talk|speak|avoid|consider|take|ask|seek"
    r"|keep|use|practi[cs]e|read|remove|look|check|choose|set|get|reach|find|write|call|make|go"
    r"|give|put|turn|stop|start|spend|limit|plan|visit|join|listen|sleep|eat|drink|drop)\s"
    r"(?:to|your|yourself|a|an|the|with|out|up|down|sure|away|about|for|that|some|more|less"
    r"|whether|if|not|before|after|off|back)\b",
    _I,
)
NO_TERM = law(
    r"^(?:(?:well|so|thus|therefore|hence|e\.?g\.?|such as|including|hello|hi|yes|wait|hmm|okay"
    rf"|firstly|secondly|thirdly|{PERHAPS}|but not|except|excluding|please"
    r"|here (?:is|are|they are)|i (?:don['’]t|do not) know|i (?:was|am|have|hope)\b|let me"
    r"|hope (?:this|that))(?:[\s,]|$)"
    r"|(?:as follows|see (?:above|below)|various|etc|todo|tbd|none of the above|thanks"
    r"|thank you|of course|end|output|result)$"
    r"|(?:and )?(?:the )?(?:second|third|fourth|fifth|last)(?: \w+)? (?:is|was|would be)\b)"
    r"|\b(?:instead of|because|but not|(?:was|were) (?:found|excluded|left out|not))\b",
    _I,
)
PLAN = law(
    r"^(?:reduce|increase|see|stop|start|discuss|suggest|explore|review|schedule|practi[cs]e"
    r"|limit"
    r"|try|talk|ask|read|identify|list|find|make|take|set|plan|write|keep|avoid|use|encourage"
    r"|offer|provide|develop|build|create|establish|monitor|follow|refer|skim|annotate|rank"
    r"|extract(?=\s(?:the|all|any|key\w*|main|important|relevant)\b))\b"
    r"(?!.*\b(?:of|about)\s\w+ing\b)",
    _I,
)
OUTLINE = law(
    r"\A\W*(?:introduction|intro|overview|preface|abstract|background)\W*\n\W*"
    r"(?:conclusions?|summary|references|closing(?: remarks)?|outlook|appendix)\b",
    _I,
)
SPEAKS = law(r"^(?:he|she|they|it|we|I|you|there|his|her|their|my|our)\s", _I)
SECTION = law(
    r"(?:introduction|background|methods?|results?|discussion|conclusions?|summary|overview"
    r"|(?:main|key|primary|presenting) (?:concerns?|points?|problems?|issues?|complaints?)"
    r"|next steps?|follow-?up|assessment|plan|history|context|observations?|findings"
    r"|recommendations?|progress|interventions?"
    r"|keywords?|notes?|contents|references|appendix|abstract|sentiment|analysis|output"
    r"|answer)",
    _I,
)
CLAUSE_CUT = law(
    r"^(?:I|my|we|she|he|they|it)\s(?:\S+\s){2,}\S+$|\b(?:since|because|and|the|a|to|of|with"
    r"|at)$",
    _I,
)
LEFT_OUT = law(
    r"[?？]\s*(?:yes|no)\b"
    r"|\((?:patient |client |she |he )?(?:denied|denies|ruled out|not present|none)\)"
    r"|\((?:x|no|removed|deleted|irrelevant|excluded|maybe|should be [^()]{1,40}"
    r"|not (?:relevant|applicable|included|mentioned|needed|used"
    r"|(?:a |an |the )?(?:keyword|tag|term|topic|theme|issue))[^()]{0,20})\)"
    r"|\(excluded:|\b(?:exclude|excluded|excluding|remove|removed|omit|omitted|skip|skipped)\s*[:：]"
    r"|[✗✘❌]\s*$|^[OX] (?=[a-z])",
    _I,
)
SENTENCE = law(r"(?<=\S)\s++(?:\S++\s++){3}\S+[.!?]['\")”’]?\s*$")
ADVICE = law(
    r"^(?:try|talk|speak|avoid|consider|make sure|take|ask|seek|keep|use"
    r"|practi[cs]e|read|remove|look|check|choose|identify|select|rank|extract|set"
    r"|get|reach)\b",
    _I,
)
SPEAKER = law(
    r"^(?:client|counsell?or|therapist|patient|doctor|user|assistant|system|agent"
    r"|customer|caller|volunteer|student|teacher|parent|mother|father|nurse"
    r"|interviewer|speaker|host|guest|manager|clerk|vet|owner|partner)\s?[0-9A-Z]?$",
    _I,
)
INSTRUCTION = law(
    r"\bcomma[- ]separated\b|\bseparated by commas\b|\b\d+\s?(?:-|–"
    r"|to)\s?\d+ (?:words|sentences|keywords|items|phrases|characters)\b"
    r"|\boutput (?:only|a|the)\b|\breturn (?:only|a|the)\b|\bdo not (?:include"
    r"|write|add)\b|\blist of (?:strings|keywords)\b",
    _I,
)
FILL_IN = law(
    r"^\W*one of\b.{1,80}[,|/]|^\W*(?:please\s)?"
    r"(?:insert|enter|fill in|put|type|write|add|provide|specify)\s(?:in\s)?"
    r"(?:the|a|an|your|one|here|some)\b.{0,60}\b(?:here|text|value|name|keyword"
    r"|description)\W*$"
    r"|^\W*(?:insert|fill in|enter)\b.{0,40}\bhere\W*$|^\W*your\s.{1,40}\shere\W*$",
    _I,
)
BLANK_NOUNS = frozenset(
    each(
        "keyword keywords key word words term terms tag tags item items topic topics phrase "
        "phrases string strings example examples sample placeholder label "
        "labels entry entries element elements "
        "keyterm keyphrase hashtag dummy name"
    )
)
BLANK_FILLERS = frozenset(
    each(
        "the a an your my this that another next last more other some any main important "
        "relevant insert enter add put write here goes etc and so on number no new one two "
        "three four five six seven eight nine ten first second third fourth fifth sixth b c d "
        "e f i ii iii iv v n x y z"
    )
)
SUBJECT = law(
    r"^(?:the|an?|this|that|these|those|his|her|their|its|our|my|your|he|she|they|it|we|I"
    r"|you|there)\s",
    _I,
)
ERRANDS = law(
    r"\b(?:to[ -]?dos?|follow[ -]?ups?|homework|tasks?|errands|agenda|deadlines?|next|shopping"
    r"|wish|check|reading|references?|sources?|bibliography|waiting|packing"
    r"|grocery|contents)\b",
    _I,
)
PART_OF_SPEECH = frozenset(
    each("NOUN PROPN VERB ADJ ADV NN NNS NNP NNPS NP VB VBD VBG VBN VBP VBZ JJ JJR JJS RB MWE")
)
"""What taggers write behind a word: layoff/NOUN."""
SAID = law(
    r"^(?:she|he|they|I|we|the \w{1,15}|client|counsell?or|patient) "
    r"(?:said|says|added|adds|told|replied|mentioned|mentions|explained)(?: that)?$",
    _I,
)
"""What stands between two parts of one quotation."""
RANKS = FIRST_TO_TENTH[:8]
"""Titles that count off the terms."""
