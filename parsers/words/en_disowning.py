"""How an English sentence takes the ground from the answer beside it."""

from __future__ import annotations

import re

from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE
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
