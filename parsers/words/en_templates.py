"""English texts of a form that nobody filled in: what should stand there, and stock names."""

from __future__ import annotations

import re

from holdfast.parsers.words.language import each
from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE
_SHORT = r"(?:(?:brief|short|concise|clear|detailed|one-sentence|one-line|full|optional) )"
_TEXT = (
    r"(?:explanation|description|summary|reason|reasoning|rationale|justification|answer|sentence"
    r"|phrase|text)"
)
_THING = r"(?:the|a|an|your|this|that|his|her|their) [a-z]{2,14}(?: [a-z]{2,14})?"
DESCRIBED = law(
    rf"(?:an? |the |your )?{_SHORT}{{1,2}}{_TEXT}(?: (?:of|for|about|why) {_THING})?(?: here)?"
    rf"|(?-i:(?:[Aa]n? |[Tt]he )?(?:[Ee]xplanation|[Dd]escription|[Jj]ustification) (?:of"
    rf"|for) {_THING})"
    r"|(?:explain|describe|state|write|insert|enter|list|give|provide|specify|add|put|type"
    r"|summari[sz]e)"
    r" .{1,40} here|(?:optional|required)(?: field| string| text)?"
    r"|(?:example|sample|test|dummy) (?:person|name|city|town|company|user|customer|client|address"
    r"|text|value|street|title|item)|anytown|first(?:name| name)? last(?:name| name)?"
    r"|lorem ipsum.{0,60}",
    _I,
)
"""A whole text that says what should be written."""
OF_FIELD = law(
    r"(?P<form>(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Yy]our|[Ss]hort|[Bb]rief"
    r"|[Ff]ull|[Ee]xact"
    r"|[Mm]ain|[Aa]ctual|[Cc]oncise) ){1,4})"
    r"(?P<name>[a-z]{2,14}(?: [a-z]{2,14})?)"
    r"(?: (?:of|for|from) (?:the|an?|this|that|his|her|your) [a-z]{2,14}(?: [a-z]{2,14})?"
    r"| (?:that |which |where )?(?:she|he|they|it|the [a-z]{2,14}) [a-z]{2,10}(?: (?:in|at|for"
    r"|to))?| here)?"
)
"""What a field holds, in small letters: "the city she lives in", but not "The Name of the Rose"."""
ASKED = law(
    r"(?:where|who|when|how|why|which) (?:she|he|they|it|you"
    r"|the [a-z]{2,14}) [a-z]{2,12}(?: [a-z]{2,12}){0,3}",
    _I,
)
"""The question that a field answers."""
FORM_NOUNS = frozenset(each("number address name date code line value"))
"""What stands behind a field's name in its description: the phone number."""
PRONOUNS = frozenset(each("she he they her him them i you we someone somebody me myself"))
"""They name nobody."""
WITHHELD = law(r"confidential|redacted|withheld|undisclosed|(?:kept )?private|hidden", _I)
"""A name that is not told."""
STOCK = law(
    r"(?:john|jane|jack) (?:q\. )?doe|john smith|joe bloggs"
    r"|(?:\+?1[ -])?\(?123\)?[ -.]?456[ -.]?7890"
    r"|(?:\+?1[ -])?\(?555\)?[ -.]?\d{3}[ -.]?\d{4}|555-\d{4}|1234567890"
    r"|[\w.+-]{1,30}@example\.(?:com|org|net)"
    r"|(?:example|user|name|email|test)@[a-z]{2,20}\.com|123 (?:main|elm|oak) (?:st(?:reet)?"
    r"|ave(?:nue)?)\.?.{0,30}"
    r"|(?:abc|xyz|acme)(?: (?:company|corp\.?|corporation|inc\.?))?",
    _I,
)
"""Names and numbers that stand in examples: one alone may be somebody's."""
