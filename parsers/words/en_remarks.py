"""What stands among English items and is none: remarks in place of one, pieces of a sentence."""

from __future__ import annotations

import re

REMARK = re.compile(
    r"\W{0,3}(?:(?:and )?(?:more|others?|the rest|so (?:on|forth)|the like|misc(?:ellaneous)?)"
    r"|done|finished|end of (?:the )?(?:list|output|keywords)|that['’]?s? (?:is )?(?:all|it)"
    r"|nothing (?:else|more)|no (?:more|further|other|additional)\b.{0,40}"
    r"|(?:other|additional|further|more)(?: relevant| related| possible)?"
    r" (?:key ?words?|terms?|items?|topics?)\b.{0,40}"
    r"|total(?: of)?\s?[:=]?\s?\d{1,3}\b.{0,20}|add (?:more|others)\b.{0,40}"
    r"|same as (?:no\. ?)?(?:\d{1,2}|above|before)|not mentioned\b.{0,60}|none known"
    r"|(?:confidence|certainty|sources?|main theme|language|count|total|reason)\s?[:=].{0,80})"
    r"\W{0,3}",
    re.IGNORECASE,
)
HALF = re.compile(
    r"^(?:(?:though|although|which|respectively|in (?:that|this) order|as well as|but|also|even)\b"
    r"|to an? (?:lesser|greater) |if (?:I|you|any)\b|with .{1,40}\w{2}ing\b"
    r"|not (?:just|only|merely) "
    r"|(?:everything|anything|all of (?:it|them)|same as .{1,20}|the ones? (?:in|above|below)\b.*"
    r"|(?:two|three|four|five|\d{1,2}) (?:others|more))$"
    r"|(?:none|nothing|no \w+)(?: known| else)? (?:besides|except|but|beyond|save"
    r"|other than|(?:apart|aside) from)\b)"
    r"|\S but |\b(?:(?:rather than|as opposed to)\b|(?:are|is) not$)| not relevant$"
    r"|(?<!\bmore) or (?!less\b|flight\b|death\b)",
    re.IGNORECASE,
)
UNSURE = re.compile(
    r"\b(?:guess(?:ed|ing)?|assum(?:ed|ing|ption)|unknown|unsure|uncertain|unclear|unverified|verify"
    r"|check (?:this|again)|not (?:sure|given|stated|mentioned|in the text)|placeholder|made up"
    r"|todo|fixme)\b",
    re.IGNORECASE,
)
OPENS = re.compile(
    r"^\W*(?:(?:sure|certainly|absolutely|of course|got it|no problem)\W*$"
    r"|(?:sure|certainly|absolutely|of course|okay|ok|great|yes)[,!.]\s"
    r"|here(?:['’]s| (?:is|are|you go|it is|they are))\b"
    r"|(?:below|the following|these) (?:is|are)\b)",
    re.IGNORECASE,
)
WEIGHS = re.compile(
    r"\A(?:the |an? )?(?:(?:most|very|more|less|least|also|highly|somewhat) )?"
    r"(?:(?:important|relevant|main|frequent|prominent|dominant)"
    r"|(?:important|relevant|main|primary|secondary|central|minor|major)"
    r" (?:one|topic|theme|issue|concern|keyword|point|problem))\Z",
    re.IGNORECASE,
)
NO_DOUBT = (
    r"(?!\s(?:very\s|quite\s|especially\s)?"
    r"(?:useful|helpful|worth(?:while)?|advisable|a good idea)\b)"
)
"""Not behind "might be": that recommends."""
WAVERS = re.compile(
    rf"\b(?:could|might|may) (?:also |well )?be\b{NO_DOUBT}"
    r"|\b(?:is|are|was|were) (?:only |just |merely )?"
    r"(?:an? |my )?(?:rough )?(?:estimate[sd]?|approximat\w+|placeholders?|uncertain|doubtful)\b"
    r"|\b(?:was|were|is|are|has been|have been) (?:cancell?ed|replaced|removed|dropped|withdrawn"
    r"|swapped|postponed|guess(?:es)?)\b"
    r"|\bnot (?:entirely |quite |so |really )?(?:sure|certain|clear)\b"
    r"|\b(?:is|are|was|were) not (?:a |an |the )?(?:keyword|tag|term|topic)s?\b",
    re.IGNORECASE,
)
