"""What an English value says when it does not settle on one: a choice, a doubt, a denial, a
correction; and what an item says when it is denied."""

from __future__ import annotations

import re

from holdfast.parsers.words.en_blocks import PERHAPS
from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE
UNDECIDED = law(
    r"^either \S|\S (?:and/)?or (?!(?:so|less|more|later|earlier|above|below|over|under)\b)\S"
    rf"|^(?:{PERHAPS}|presumably|supposedly|apparently|likely|i (?:think"
    r"|guess|believe|assume|suppose)|i['’]m (?:not sure|guessing)|it (?:seems|could|might|may)"
    r"|(?:might|could|may|must|should|seems to|appears to) be|not sure|looks like|seemingly)\b,? \S"
    rf"|\S,? (?:{PERHAPS}|presumably|i (?:think|guess|believe|assume|suppose))"
    r"[.!?)]?$"
    rf"|[(\[,] ?(?:\?|{PERHAPS}|presumably|likely|unsure|not sure|unclear"
    r"|uncertain|guess(?:ed)?|assumed|unconfirmed|to be confirmed|tbc|i think|i guess)[)\]]?$"
    r"|^not \S.{0,40} but \S|, ?not \S|\binstead of \S|\brather than \S|\S\? ?\S.{0,40}\?$"
    r"|^[\w'’-]{1,20}\?$",
    _I,
)
"""A short value that is no one value: "Kim or Lee", "maybe Kim", "not Kim but Lee", "Kim?"."""
CORRECTED = law(
    r"[(\[,;—–] ?(?:no|not?|correction|corrected|sorry|wait|scratch that|actually|or rather|i mean"
    r"|rather|oops)[,:;.]? (?:it['’]?s |to )?\S"
    r"|^(?:correction|scratch that|oops|sorry)[,:] \S",
    _I,
)
"""A value that is put right within itself: "Kim (no, Lee)", "Kim, sorry, Lee"."""
DENIED = law(
    r"^(?:denies|denied|denying|no(?! ?\.?\d)|none|not|nothing|without|except|excluding|yes"
    r"|negative for|ruled out|neither)\b(?! one\b)|\b(?:denied|ruled out|excluded)[.!)]?$"
    r"|^(?:see|refer to|as per) (?:the |my |his |her |your )?(?:above|below|chart|notes?|records?"
    r"|file|attached|list|text|table|report|history)\b"
    r"|^(?:pending|awaiting|to be (?:tested|checked|confirmed|determined|assessed|added))\b"
    r"|^(?:(?:test|testing|tests|results?|evaluation) (?:is |are )?(?:pending|scheduled|planned)"
    r"|tbd|tbc|unchecked|unconfirmed|unverified)[.!]?$",
    _I,
)
"""An item of a field that is denied, or of which nothing is known: "no latex", "see chart"."""
NOT_HAD = law(
    r"\b(?:negative|resolved|outgrown|outgrew|suspected|questionable|discontinued|stopped"
    r"|in childhood|as a child)[)\].!]{0,2}$|\bno longer\b|\bused to\b"
    r"|^(?:family history of|suspected|possible|questionable|past|former|previous|resolved)\b",
    _I,
)
"""An item of what a patient has that is not had, or no one knows: "nuts negative"."""
REFERS = law(
    r"(?:the )?same(?: as (?:the )?(?:above|before|previous|last)(?: one)?)?\.?|ditto\.?|as above",
    _I,
)
"""A whole value that points to the one above it."""
REFERS_TO = law(
    r"(?:the )?same (?:as|like) \S.{0,30}|(?:the )?same (?:number|address|city|e-?mail|phone|one"
    r"|person)\b.{0,30}",
    _I,
)
"""A whole value that points to that of somebody else."""
UNHELD = law(
    r"(?:currently |still |as yet )?(?:(?:not (?:yet )?|un|to be |needs to be )(?:assigned|decided"
    r"|determined|chosen|named|allocated|appointed)(?: yet)?|vacant|nobody(?: yet)?"
    r"|no ?one(?: yet)?)",
    re.I,
)
"""A whole value that says that nobody holds what should be held."""
UNCHECKED = law(
    r"tbc|(?:to be|needs(?: to be)?) (?:checked|confirmed|verified|clarified|looked up)"
    r"|needs (?:checking|confirmation|verification)",
    _I,
)
"""A whole value that only says that somebody has to look it up."""
