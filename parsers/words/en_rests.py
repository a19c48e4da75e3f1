"""What an English list holds in place of items: those that are not named, how many there are."""

from __future__ import annotations

import re

from holdfast.parsers.words.en_numbers import TWO_TO_TEN
from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE
_NUMBER = (
    rf"(?:\d{{1,3}}|{TWO_TO_TEN}|several|some|many|a few|few|various"
    r"|a couple(?: of)?|a number of|all|one|another)"
)
_WHO = (
    r"(?:people|persons?|guests?|participants?|attendees?|members?|colleagues?|employees?|staff"
    r"|students?|items?|things|ingredients?|drugs?|medications?|symptoms?|keywords?|terms)"
)
_MORE = (
    rf"{_NUMBER} (?:(?:more|others?|additional|further|unnamed|unknown)(?: {_WHO})?|{_WHO} more)"
)
_ALL = (
    rf"(?:{_NUMBER} (?:{_WHO} )?(?:in (?:total|all)|total|altogether)"
    r"|total(?: of)?:? \d{1,3}.*)"
)
REST = law(
    rf"(?:(?:and|plus|\+|&) ?)?(?:{_MORE}|{_ALL}|\+ ?\d{{1,3}}(?: .*)?)"
    r"|(?:and |the )?others?(?: (?:not|un)\w{0,12}(?: \w{1,12})?| too| as well)"
    r"|(?:and )?the (?:rest|others)(?: .*)?"
    r"|(?:everyone|everybody|all)(?: else)? (?:except|but|apart from|besides) .*"
    r"|you(?:['’]re| are) (?:done|ready|all set|good to go)|(?:un|not )(?:named|specified|listed)",
    _I,
)
"""A whole item that stands for those that are not named, or counts them."""
COUNT = law(
    rf"\d{{1,3}}|{_NUMBER} {_WHO}|unknown|yes|everyone|everybody|nobody|others"
    r"|as (?:prescribed|needed|directed|usual|before|above|recommended|discussed)"
    r"|(?:see|refer to) (?:above|below)|\((?:see|cf\.?) [^()]{2,30}\)|various|several|multiple",
    _I,
)
"""A whole item of a field that says how many, or points elsewhere, and is no item."""
TAIL = law(
    rf"\S,? ?(?:\b(?:and|plus)\b|[+&]) ?(?:{_MORE}|{_NUMBER} {_WHO}|others)[.)]?\Z"
    r"|\S ?\+ ?\d{1,3}(?: more| others)?\Z|\S (?:et al|and co)\.?\Z",
    _I,
)
"""Behind an item: those that are not named."""
ASIDE = law(
    r"(?:no|not|without|except|excluding|minus|but not) \w.{0,40}"
    r"|\w[\w ]{0,20} (?:absent|excused|missing|declined|not (?:present|attending|included))"
    r"|(?:absent|excused|excluded|declined|apologies|missing)(?:: ?.*)?",
    _I,
)
"""A whole bracket of one who is not among them."""
LACKS = law(
    r"\b(?:no|without|not) (?:\w+ )?(?:appetite|energy|motivation|interest|sleep|strength|desire"
    r"|joy|pleasure|hope|concentration|drive|libido|sense|feeling|sensation|taste|smell|response|pulse"
    r"|able|eating|sleeping|talking|hungry|well)",
    _I,
)
"""A lack that is a symptom itself."""
OVER = law(r"^but not \S|\S (?:is|are|has|have) (?:now )?(?:gone|over|resolved)\.?\Z", _I)
"""An item that is there no more, or that another one excepts."""
OMITS = law(
    r"\A\W{0,4}(?:\.{3}|…)"
    r"|\b(?:and|or) so (?:on|forth)\b|\betc\b\.?\W*\Z|\bfor (?:the sake of )?brevity\b"
    rf"|\A\W{{0,4}}(?:(?:and|plus|\+) ?)?{_NUMBER}"
    r" (?:more|others?|additional|further|remaining)(?: \w+){0,2}\W*\Z"
    r"|\b(?:remaining|other|rest of the|the rest)\b.{0,40}\b(?:omitted|left out|not shown"
    r"|not listed|truncated|skipped|abbreviated|follow(?:s|ing)?|similar(?:ly)?|continues?"
    r"|same (?:pattern|format|way|structure)|like(?:wise| above))\b"
    r"|\b(?:continues?|repeat(?:ed|s)?|likewise|and the same)\b.{0,20}"
    r"\b(?:remaining|others?|the rest)\b",
    _I,
)
"""A line among records that stands for those that are not written out."""
