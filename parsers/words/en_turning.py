"""What an English reply says of its own answer: that it declines, doubts it, takes it back, puts it
right, or that there is none."""

from __future__ import annotations

import re

from holdfast.parsers.words.en_blocks import PERHAPS
from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE

DRAFT = law(
    r"\b(?:drafts?|(?:first|initial|rough|preliminary|tentative|raw|long) (?:try|attempt|pass"
    r"|thoughts?|list|ideas?|candidates?|guess|version)|candidates?|brainstorm(?:ing|ed)?)\b",
    _I,
)
_TRIED = r"(?:draft|(?:first|initial|rough) (?:try|attempt|pass|list|version))"
DROPS_DRAFT = law(
    r"(?<!not )(?<!n['’]t )\b(?:(?:discard|dropp?|scrapp?|ignor|disregard|forgett?|replac"
    r"|supersed|withdraw|throw|toss)(?:ing|ed|es|e|s)?|threw|thrown|instead of|in place of)"
    rf" (?:away |out )?(?:the |that |my |this )?{_TRIED}\b"
    rf"|\b{_TRIED} (?:is|was|has been|can be|should be) (?:discarded|dropped|scrapped|withdrawn"
    r"|superseded|replaced|void|thrown|wrong)\b",
    _I,
)
"""Says of a first attempt that it does not count, so that what follows is none."""
CORRECTION = law(r"\b(?:corrections?|corrected|corrigend(?:um|a)|errat(?:um|a)|amended|edit)\b", _I)
STANDS = law(
    r"\b(?:everything else|(?:all )?(?:the )?(?:rest|others?|(?:other|remaining) (?:\w+ )?"
    r"(?:fields?|values?|details?|entries|data)))\b(?!.{0,30}(?:\bnot\b|n['’]t))"
    r"[^.!?\n]{0,20}\b(?:unchanged|same|stands?|stays?|remains?|holds?|correct|fine|right"
    r"|as (?:is|before))\b",
    _I,
)
ANEW = law(
    r"\b(?:correct(?:ed)?|right|revised|fixed|amended|rectified)\s(?:\w{2,12}\s){0,2}?(?:records?|version"
    r"|details?|values?|data|information|info|entry|entries|output|answer|one|object|json|results?"
    r"|summary|form|fields?)\b[^.\n]{0,30}(?:[:：]|(?:as follows|below)[.:：]?)\W*$"
    r"|^\W*(?:here (?:is|are)|below (?:is|are)|the following (?:is|are))\s(?:the\s)?"
    r"(?:correct(?:ed)?|right|revised|fixed|amended)\b[^.\n]{0,40}[.:：]?\W*$"
    r"|\b(?:it|they|this|the record|everything) should (?:be|read|have been)(?: as follows)?"
    r"\s?[:：]\W*$"
    r"|\bcorrectly(?: written| stated)?, (?:it|they) (?:is|are|reads?)\b[^.\n]{0,20}[:：]\W*$",
    _I,
)
RETRACTION = law(
    r"\b(?:sorry, (?:it|that|the|i)|i miscounted"
    r"|correct(?:ion|ed|ing)|revis(?:ed|ion|ing)|amend(?:ed|ment)|erratum|edit(?:ed)?"
    r"|actually|scratch that|scrap (?:that|this|the)|strike that|oops|whoops|apologies"
    r"|let me (?:fix|correct|redo|revise|try again|rephrase|rewrite)|i (?:made|was) (?:a )?"
    r"(?:mistake|wrong)|i mean(?:t)?|i misread|updated|instead of the above"
    r"|on second thought|my mistake|my bad|wait|hold on|(?:disregard|ignore|forget|replace)"
    r" (?:the|that|this|my|it|those|what)|use (?:this|these|the following)|should (?:be|read"
    r"|have been)|that (?:was|is|isn['’]t) (?:wrong|not right|right)|fixed|redone|rewritten"
    r"|improved|refined|final (?:version|answer|list|output|keywords|set|result))\b"
    r"|^\W*(?:final|better|hmm|double-checking)\W*(?:$|[,:])",
    _I,
)
ALTERNATIVE = law(
    r"\b(?:or|alternatively|another (?:option|possibility|reading|set|version)"
    r"|otherwise|either)\b",
    _I,
)
OPTION = law(
    r"^\s*(?:option|version|alternative|choice|set|approach|variant|candidate"
    r"|reading)\s?(?:[A-Z]|\d)\b",
    _I,
)
REFUSAL = law(
    r"\bI(?:'|’)d rather not\b|\bI (?:would )?prefer not to\b|"
    r"\bI(?:'|’)?(?:m| am) (?:really |very |so )?(?:sorry|unable|not able|afraid)\b"
    r"|\bI (?:cannot|can(?:'|’)?t|can not|won(?:'|’)t|will not|must decline"
    r"|do not have access|don(?:'|’)t have access|was unable|was not able|could not"
    r"|couldn(?:'|’)t)\b"
    r"|\bas an? (?:AI|artificial|(?:large )?language model)|\bunable to (?:provide"
    r"|assist|help|read|open|access|process|fulfil|extract|analy[sz]e|determine)\b"
    r"|\bnot able to (?:provide|assist|help|read|open)\b",
    _I,
)
ASKS_BACK = law(
    r"\b(?:choose|pick|take) (?:whichever|the one|either)\b"
    r"|\bplease (?:provide|share|paste|upload|send|choose|tell me|specify|clarify"
    r"|pick|select|confirm)\b|\b(?:could|can|would) you (?:please )?(?:provide"
    r"|share|paste|upload|clarify|specify|tell|confirm)\b"
    r"|\bwhich (?:one|of these|set|option)\b[^.\n]{0,60}\?|\bif you (?:can"
    r"|could) (?:tell|give|share|provide)\b|\bwhat would you like\b",
    _I,
)
TURNS = law(
    r"\bwhat I can (?:do|offer|give|provide|say)\b|\bI can,? (?:however|still|instead|only)\b"
    r"|\b(?:but|however|still|that said|nevertheless|instead)\b[^.]{0,40}"
    r"\b(?:here (?:is|are)|here's|what you asked|the keywords|the (?:key )?terms|the tags)\b",
    _I,
)
CORRECTS = law(
    r"^\W*(?:correction|corrected|edit|erratum|fix|oops|sorry|actually|wait|scratch|amendment"
    r"|update)\b(?!\s(?:for|if|about))",
    _I,
)
REGRET = law(
    r"(?:I(?:['’]m|\sam)\s)?(?:so\s|very\s)?sorry(?:\s(?:about|for)\s(?:that|this))?[.,!~ ]{0,3}"
    r"|(?:(?:my\s)?apologies|my\s(?:mistake|bad))[.,!~ ]{0,3}",
    _I,
)
REMOVES = law(
    r"\b(?:removed?|drop(?:ped)?|deleted?|left out|leave out|take out|scratch|strike|omit)\b",
    _I,
)
ADDS_ONE = law(r"\b(?:add|include|missed|forgot|append)\b", _I)
ADDS = law(
    r"(?:in addition|additionally|besides(?: these| that)?|also|further(?:more)?"
    r"|apart from these"
    r"|beyond (?:these|that)),?\s+",
    _I,
)
OBLIGES = law(
    r"\bI (?:can|will|understand|see|would|am|cannot|can['’]t)\b|\bI['’](?:ll|m|d)\b"
    r"|\bhere (?:is|are)\b"
    r"|\bcannot answer\b",
    _I,
)
GLUED = law(
    r"^\W{0,3}(?:is|was|are|were|(?:would|could|might) be)\s"
    r"(?:not\b|wrong|incorrect|what (?:a|one|some|you (?:might|would|could|may))|an? (?:example"
    r"|placeholder|guess))|^\W{0,3}(?:if|but)\b|^[^\w]{0,6}placeholder",
    _I,
)
SUPPOSES = law(r"\b(?:would|could|should|might|if|unless|whenever|in case)\b", _I)
REPORTS = law(
    r"^(?:I(?:'ve|’ve| have)?|after|having|based on|looking)\b[^:]{0,200}"
    r"\b(?:read|analy[sz]ed|reviewed|considered|examined|looked|went|checked|studied)\b",
    _I,
)
CEASED = law(r"\b(?:quit|stopped|gave up|former(?:ly)?|used to|in the past)\b", _I)
DOUBT = law(
    r"\b(?:unless|except|but|only|however"
    rf"|{PERHAPS}|not (?:entirely |quite |so )?(?:sure|certain|clear)"
    r"|unsure|uncertain|unclear|might|could be|actually|on second thought|i think|i guess)\b",
    _I,
)
HEDGE = law(
    rf"\bone of\b|\b(?:or|either|between|{PERHAPS}|might|could be|not sure|unsure"
    r"|unclear|likely|roughly|approximately|to)\b|~|\s/\s",
    _I,
)
DEGREE = law(
    r"\b(?:very|extremely|highly|quite|rather|somewhat|slightly|fairly|less|more"
    r"|most|least|not|non|no|never|isn(?:'|’)t|without|un|too)\b",
    _I,
)
DENIES = law(
    r"^\W*(?:no|none|nothing|neither|not|unfortunately"
    r"|there (?:is|are|was|were) (?:no|not|nothing))\b",
    _I,
)
NONE_SAID = law(
    r"\b(?:there (?:are|were) no|no (?:relevant |meaningful |specific |significant "
    r"|clear |notable |useful )?)\s?(?:items?|keywords?|key ?terms?|tags?|terms"
    r"|topics)\b(?! (?:beyond|other|except))"
    r"|\b(?:so|therefore|thus|hence),? (?:the|this|my) (?:list|array|answer|output|result)"
    r" (?:is|stays|remains|must be) (?:left )?empty\W*$",
    _I,
)
NOTHING = law(r"\b(?:no|none|nothing|not any|without)\b", _I)
MISSING = law(
    r"^(?:unknown|unclear|redacted|withheld|anonymi[sz]ed|masked"
    r"|not (?:specified|mentioned|given|stated|provided"
    r"|available|known|applicable|clear|sure)|unspecified|tbd|pending"
    r"|(?:same )?as above|see (?:above|below|text|transcript)"
    r"|none provided.*|to be (?:determined|added|completed|announced|defined|decided|provided"
    r"|confirmed|filled)|n/a|undetermined|\?+)\.?$",
    _I,
)
ORDERS_MODEL = law(
    r"\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instructions?|prompts?|task|above"
    r"|orders?|rules|everything|previous)\b"
    r"|\b(?:note|message|attention|instructions?) (?:to|for) (?:the )?(?:AI|assistant|model|bot"
    r"|LLM)\b|<!--\s?(?:assistant|AI|system)\b"
    r"|\[\s?system\s?:",
    _I,
)
ORDER_HINT = "ignore|disregard|forget|override|ai(?![a-z])|assistant|model|bot|llm|system"
"""Pieces, one of which each of them holds."""
_THESE = r"(?:these|those|they|this|that|it|the (?:above|keywords|list|values|answer|json|data))\b"
DISOWNS = law(
    r"^\W*(?:(?:this|that|these|those|it|they|all (?:of )?(?:these|this|that|it|the above)|i"
    r"|i['’]ve|please|oops|sorry|wait"
    r"|note|disclaimer|however|but|since|as|because|the (?:above|lists?|json|answers?|values?"
    r"|keywords?|output|object|data|previous|last))\b.{0,80}"
    r"\b(?:wrong|incorrect|inaccurate|miscounted|a mistake|my mistake|misread|made[- ]up"
    r"|uncertain|doubtful"
    r"|invented|fabricated|fictional|fictitious|hypothetical|dummy|placeholders?|illustrative"
    r"|not real|not actual|not the (?:answer|keywords|right|correct)"
    r"|(?:just|only|used) an? (?:example|guess|sample)"
    r"|is an? (?:example|guess|sample)\b(?! of))\b"
    r"|(?:dummy|placeholder|sample|fictional|hypothetical|example)\b(?:\s\w+){0,2}\W*$"
    r"|(?:please )?(?:disregard|ignore|replace|never ?mind|scratch)\b"
    rf"|{_THESE}.{{0,30}}\b(?:are|is|were|was) (?:only |just |all )?(?:an? )?"
    r"(?:guess(?:es)?|estimates?|assumptions?|examples?|illustrations?"
    r"|not (?:correct|right|true))\W*$"
    rf"|{_THESE}"
    r".{0,40}\b(?:from|of|about|to) (?:another|a different|the previous|the last|an? earlier|her"
    r"|his) (?:session|client|text|patient|person|document|conversation|sister|brother|mother"
    r"|father|husband|wife)\W*$"
    r"|(?:these|those|they|this|the (?:above|keywords|terms|tags))\b.{0,20}"
    r"\b(?:is|are) not (?:in|from|part of) the (?:text|transcript|source|passage)\b"
    r"|(?:this|that|it) is .{1,40}, not (?:the|an?|your|his|her)\b"
    r"|the (?:real|actual|true|correct) \w+ (?:is|was)\b"
    rf"|(?:{_THESE}|note\W{{1,3}}(?:this|these|that|it)\b)"
    r".{0,30}\b(?:of|from|for|about) (?:another|a different|the wrong|someone else['’]s) \w+"
    r"(?: (?:with|who|that|than)\b|\W*$)"
    r"|(?:remove|drop|delete|change|swap)\b)"
    r"|\b(?:replace\b.{1,40}\bwith (?:the )?(?:actual|real|your)"
    r"|no (?:text|transcript|input) (?:was|is|has been) (?:provided|given)"
    r"|how the (?:json|output|answer) (?:should|would|could|might) look"
    r"|I (?:have |had to |just )?(?:assumed?|guess(?:ed)?|made"
    r" (?:it|this|that|them|these|those|all of (?:it|them)) up)"
    r"|(?:is|are|was|were) (?:only |just |merely )?"
    r"(?:assumed|guessed|invented|(?:my|a|an) (?:own |rough )?(?:guess|assumption))"
    r"|(?:example|sample|typical) (?:values?|answers?)"
    r"|I (?:could not|couldn['’]t|did not|didn['’]t|was not able to)"
    r" (?:read|see|access|open|find) (?:the|your|any|a) (?:text|transcript|file|input|document"
    r"|conversation|session)"
    r"|you (?:did not|didn['’]t|have not|haven['’]t)"
    r" (?:provided?|given?|included?|shared?|pasted?)"
    r"|(?:does|do) not belong (?:here|in)|(?:is|are) actually)\b",
    _I,
)
"""Takes the ground from the answer beside it."""
NO_CHANGE = law(
    r"\A\W{0,3}(?:none|nothing|no (?:further )?(?:changes?|corrections?))"
    r"(?: (?:is|are|was|were))?(?: (?:needed|necessary|required|made|to (?:correct|change)))?"
    r"(?:,(?! (?:but|except))[^\d]{0,120}|\W{0,3})\Z",
    _I,
)
"""What stands behind the label of a correction where nothing is corrected."""
BOTH = law(r"\b(?:both|as well as|but also|and also|at the same time)\b", _I)
"""Names two answers where one is wanted."""
