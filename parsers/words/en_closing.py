"""English sentences behind an answer: a new task, a report of service, a wish, an offer."""

from __future__ import annotations

import re

_I = re.IGNORECASE
_NEW = (
    r"(?:(?:new|next|another|second|third|more difficult|harder|follow-?up|bonus|similar"
    r"|additional|practice)\s)"
)
_OF_ANSWERS = (
    r"(?:tasks?|instructions?|exercises?|challenges?|questions?|problems?|prompts?|quer(?:y|ies)"
    r"|inputs?|texts?|transcripts?|conversations?|dialogues?)"
)
begins_anew = re.compile(
    r"[ \t#*>\d.]{0,12}(?:(?:now|here(?:'s| is)|your|the|an?)\s){0,3}"
    rf"(?:(?:task|instructions?|prompt|query|input|user|human)(?:\s?#?\d{{1,2}})?"
    rf"|{_NEW}{{1,3}}{_OF_ANSWERS}(?:\s?#?\d{{1,2}})?"
    r"|(?:exercise|challenge|question|problem)\s?#?(?:[2-9]|\d\d))"
    r"\s?(?:\([^()\n]{0,40}\))?\s?(?:[:：]|\**[ \t]{0,9}(?:\n|$))",
    _I,
)
"""The noun of a part that answers have, too, counts only where it is said to be another."""

_AT_WILL = r"(?!.{0,80}?\b(?:random|guess\w*|imagin\w*|invent\w*|made up|hypothetical|examples?)\b)"
served = re.compile(
    rf"^{_AT_WILL}\W*(?:I(?:\s(?:have|tried to)|['’]ve)?\s(?:also\s|only\s)?"
    r"(?:list(?:ed)?|pick(?:ed)?|ke(?:ep|pt)|sort(?:ed)?|order(?:ed)?|group(?:ed)?|cho(?:ose|se|sen)"
    r"|select(?:ed)?|format(?:ted)?|extract(?:ed)?|pull(?:ed)?|limit(?:ed)?|put|arranged?"
    r"|g[ao]ther(?:ed)?|collect(?:ed)?|stuck|focus(?:s?ed)?)\b"
    r"|(?:listed|sorted|ordered|grouped|formatted|arranged|ranked)\s(?:as|by|in|from|with|alphabetically)\b)",
    _I,
)
wishes = re.compile(
    r"\bhave an?\s(?:\w+\s){1,2}(?:day|evening|night|weekend|week|time|morning|afternoon|one)\b"
    r"|^\W*(?:enjoy\b.{0,30}|cheers|take care|(?:best|good) luck\b.{0,40}|all the best"
    r"|bon app[eé]tit|happy \w+ing|see you\b.{0,20}|(?:good)?bye"
    r"|stay (?:safe|well|strong|warm))\W*$",
    _I,
)
offers = re.compile(
    r"\W{0,3}(?:(?:shall|should|can|could|may|do|would|will)\s(?:I|you|we)\b[^?\n]{0,40}"
    r"\b(?:add|include|list|give|extract|suggest|narrow|trim|expand|shorten|translate|rank|sort|group"
    r"|more|fewer|others?|another|prefer)\b[^?\n]{0,80}"
    r"|(?:is|are|will|does|do)\s(?:this|that|these|those|it|they)\b[^?\n]{0,40}"
    r"\b(?:enough|ok(?:ay)?|fine|all right|alright|sufficient|work|do|suffice|look (?:right|good)"
    r"|what you)\b[^?\n]{0,60}"
    r"|(?:want|need|like|any)\s(?:me|more|any|some|a few|others?)\b[^?\n]{0,60}"
    r"|(?:enough|ok(?:ay)?|good|anything else))\?",
    _I,
)
nothing_else = re.compile(
    r"^\W*(?:there (?:is|are|was|were) )?"
    r"(?:nothing (?:else|more|further|other)\b|no (?:others?|further|more|additional)\b).{0,80}$",
    _I,
)
