"""English sentences behind an answer: a new task, a report of service, a wish, an offer."""

from __future__ import annotations

import re

from holdfast.parsers.words.en_numbers import TWO_TO_TEN
from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE
_NEW = (
    r"(?:(?:new|next|another|second|third|more difficult|harder|follow-?up|bonus|similar"
    r"|additional|practice)\s)"
)
_OF_ANSWERS = (
    r"(?:tasks?|instructions?|exercises?|challenges?|questions?|problems?|prompts?|quer(?:y|ies)"
    r"|inputs?|texts?|transcripts?|conversations?|dialogues?)"
)
BEGINS_ANEW = law(
    r"[ \t#*>\d.]{0,12}(?:(?:now|here(?:'s| is)|your|the|an?)\s){0,3}"
    rf"(?:(?:task|instructions?|prompt|query|input|user|human)(?:\s?#?\d{{1,2}})?"
    rf"|{_NEW}{{1,3}}{_OF_ANSWERS}(?:\s?#?\d{{1,2}})?"
    r"|(?:exercise|challenge|question|problem)\s?#?(?:[2-9]|\d\d))"
    r"\s?(?:\([^()\n]{0,40}\))?\s?(?:[:：]|\**[ \t]{0,9}(?:\n|$))",
    _I,
)
"""The noun of a part that answers have, too, counts only where it is said to be another."""

_AT_WILL = r"(?!.{0,80}?\b(?:random|guess\w*|imagin\w*|invent\w*|made up|hypothetical|examples?)\b)"
_TERMS = r"(?:key\s?words?|key\s?(?:terms?|phrases?)|terms?|tags?|items?|topics?|words)"
_COUNT = rf"(?:\d{{1,4}}|one|{TWO_TO_TEN}|twelve)"
_LISTED = (
    rf"(?:(?:the|these|those|all|all\sof\sthe)\s)?(?:{_COUNT}\s)?(?:{_TERMS}|they|these|all|those)"
    r"\s(?:are|were|have\sbeen)(?:\sall)?"
)
SERVED = law(
    rf"^{_AT_WILL}\W*(?:(?:(?:based on|from|after reading|having read)\s(?:the|your"
    rf"|this)\s\w+(?:\s\w+)?,\s)?I(?:\s(?:have|tried to)|['’]ve)?\s(?:also\s|only\s)?"
    r"(?:(?:list(?:ed)?|pick(?:ed)?|ke(?:ep|pt)|sort(?:ed)?|order(?:ed)?|group(?:ed)?|cho(?:ose|se"
    r"|sen)"
    r"|select(?:ed)?|format(?:ted)?|extract(?:ed)?|pull(?:ed)?|limit(?:ed)?|put|arranged?"
    r"|g[ao]ther(?:ed)?|collect(?:ed)?|stuck|focus(?:s?ed)?)\b"
    rf"|(?:found|identified|noticed|came up with|come up with)\s"
    rf"(?:these|those|the following|{_COUNT}\s{_TERMS})(?:\s{_TERMS})?\W*$)"
    r"|(?:based on|from)\s(?:the|your|this)\s(?:\w+\s)?(?:text|transcript|conversation|article"
    r"|passage|source"
    r"|dialogue|notes|message|session|call|chat)\s?:$"
    r"|(?:listed|sorted|ordered|grouped|formatted|arranged|ranked)\s(?:as|by|in|from|with"
    r"|alphabetically)\b"
    rf"|(?:{_LISTED}\s)?(?:(?:listed|sorted|ordered|arranged|ranked|given|presented)\s)?(?:by"
    rf"|in(?:\s\w+)?"
    r"\sorder\sof)\s(?:relevance|importance|frequency|appearance|weight|priority"
    r"|how\soften\b.{0,30})\W*$"
    rf"|(?:{_LISTED}\s)?(?:taken|extracted|drawn|pulled)\s(?:\w+\s)?from\sthe\s"
    r"(?:text|transcript|conversation|article|passage|source|dialogue|notes|message)s?"
    r"(?:\s(?:above|provided|itself|you\s\w+))?\W*$"
    rf"|(?:{_COUNT}\s{_TERMS}|{_TERMS})\s(?:extracted|identified|found|listed|in\stotal|total)\W*$"
    rf"|(?:extracted|identified|found|listed|total[:：]?)\s{_COUNT}\s{_TERMS}(?:\sin\stotal"
    rf"|\stotal)?\W*$)",
    _I,
)
WISHES = law(
    r"\bhave an?\s(?:\w+\s){1,2}(?:day|evening|night|weekend|week|time|morning|afternoon|one)\b"
    r"|^\W*have (?:fun|an? (?:great|good|nice|safe|wonderful|lovely|fantastic|pleasant"
    r"|relaxing)\b.{0,24})\W*$"
    r"|^\W*(?:safe travels|best of luck\b.{0,40}|my pleasure|you(?:['’]re| are) (?:very "
    r"|most )?welcome"
    r"|take (?:good )?care of yourself|(?:I(?:['’]m| am)? )?wish(?:ing)? you\b.{0,60}"
    r"|keep up the (?:good|great) work|(?:I )?hope(?:fully)?,? (?:you|this|these|that|it|they"
    r"|everything)\b"
    r"(?=.{0,40}?\b(?:helps?|useful|helpful|like|enjoy|works?|looking for|wanted|needed"
    r"|find)\b).{0,60})\W*$"
    r"|^\W*(?:enjoy\b.{0,30}|cheers|take care|(?:best|good) luck\b.{0,40}|all the best"
    r"|bon app[eé]tit|happy \w+ing|see you\b.{0,20}|(?:good)?bye"
    r"|stay (?:safe|well|strong|warm))\W*$",
    _I,
)
OFFERS = law(
    r"\W{0,3}(?:(?:shall|should|can|could|may|do|would|will)\s(?:I|you|we)\b[^?\n]{0,40}"
    r"\b(?:add|include|list|give|extract|suggest|narrow|trim|expand|shorten|translate|rank|sort"
    r"|group"
    r"|more|fewer|others?|another|prefer)\b[^?\n]{0,80}"
    r"|(?:is|are|will|does|do)\s(?:this|that|these|those|it|they)\b[^?\n]{0,40}"
    r"\b(?:enough|ok(?:ay)?|fine|all right|alright|sufficient|work|do|suffice|look (?:right|good)"
    r"|what you)\b[^?\n]{0,60}"
    r"|(?:want|need|like|any)\s(?:me|more|any|some|a few|others?)\b[^?\n]{0,60}"
    r"|(?:enough|ok(?:ay)?|good|anything else))\?",
    _I,
)
NOTHING_ELSE = law(
    r"^\W*(?:there (?:is|are|was|were) )?"
    r"(?:nothing (?:else|more|further|other)\b|no (?:others?|further|more|additional)\b).{0,80}$",
    _I,
)
REMARKS = law(
    r"^\W*(?:(?:and )?that (?:should|ought to|will|would) (?:do(?: it)?|cover (?:it|everything))"
    r"|(?:that|this|these) (?:should )?covers? (?:it|everything|all|the (?:main|key|most)\b.{0,30})"
    r"|(?:I(?:['’]m| am) )?(?:ready|available) for (?:the|your) next\b.{0,20}"
    r"|(?:any|more|further|other) (?:questions|requests|changes)\?|(?:end|all done"
    r"|finished)(?: of (?:the )?\w+)?"
    r"|(?:I(?:['’]m| am) )?(?:so )?(?:sorry|(?:my )?apologies) (?:if I|if (?:any|some)thing"
    r"|for any)\b.{0,60}"
    r"|if (?:any|some)thing(?: is|['’]s)? (?:\w+ )?(?:missing|unclear|wrong|off)\b.{0,20}\b(?:tell"
    r"|let|ask)\b.{0,40}"
    r"|(?:and |so )?you (?:can|may) (?:now |simply |just )?(?:copy|paste|use|add|put)"
    r" (?:and paste )?(?:these|them|this list|the (?:\w+ )?(?:hash)?tags|the (?:keywords|list))\b"
    r".{0,60}"
    r"|(?:these|they|the (?:\w+ )?(?:(?:hash)?tags|keywords|terms|list)) (?:are|is) (?:all )?ready"
    r" to (?:be )?(?:cop(?:y|ied)|pasted?|used?)\b.{0,40}"
    r"|I can (?:also |gladly )?(?:provide|give|convert|format|turn|reformat|present|offer|expand"
    r"|trim|add|list)\b"
    r"(?!.{0,60}?\b(?:once|when|after|as soon)\b).{0,40}?"
    r"\b(?:these|them|this|the list|a table|json|csv|more|others?)\b.{0,50})\W*$",
    _I,
)
"""A whole sentence that closes a reply: that this is all, what could still be done, an apology."""
COURTESY = law(
    r"\b(?:please note|let me know|hope (?:this|that|it|these)|feel free"
    r"|if you(?:'d| would| need| have| want)|send me|happy to|glad to|thank(?:s| you)"
    r"|would you like|do you want|anything else|should you"
    r"|please (?:contact|seek|reach out|consult|call)|professional (?:help|advice)"
    r"|good luck|here(?:'s| is| are)|below (?:is|are))\b"
    r"|^(?:\W*(?:(?:(?:best|kind|warm)\s)?(?:regards|wishes)\b|(?:yours\s)?(?:sincerely|truly)\b"
    r"|your (?:AI|assistant)\b"
    r"|(?:here (?:(?:you|we) go|they are|it is)|there you (?:go|are)|got it|understood"
    r"|no problem|voil[aà])\b\W*$)"
    r"|\s*(?:sure|certainly|of course|okay|ok|absolutely|great)\b"
    r"|\(?\s*\**(?:note|disclaimer|remark|source)s?\b\**\s*[:：]"
    r"|(?:so )?(?:that(?:'s| is| was| makes| would be| completes)|this makes|these make)"
    rf" (?:all|it|everything|the (?:end|list)|(?:a total of )?{_COUNT})\b"
    rf"|(?:(?:a )?total(?: of)?|in total|altogether|all in all),?\s?{_COUNT}"
    r"(?: (?:items?|of them|entries|keywords|terms|words))?[.!]?$"
    rf"|{_COUNT} (?:(?:items?|of them|entries|keywords|terms|words)"
    r"(?: in (?:total|all)| altogether)?|in (?:total|all)|altogether)[.!]?$"
    r"|(?:the )?end[.!]?$|done[.!]?$)",
    _I,
)
"""Words of service around an answer; searched anywhere in a sentence."""

REFERS = law(
    r"^(?:\**)(?:the|these|this|those|all|each|together"
    r"|both)\s(?:[\w-]+\s){0,3}?(?:words?|keywords?|terms?|list|items?|tags?"
    r"|phrases?|above|array|following|five|four|three)\b|^(?:they|it|together"
    r"|all of)\b|\b(?:the (?:words|terms|keywords|list) above|these keywords)\b",
    _I,
)
"""How a sentence begins that speaks of the list above it."""
