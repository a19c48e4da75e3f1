"""English: of whom, of what and of when a value is told, where that is not what was asked."""

from __future__ import annotations

import re

from holdfast.parsers.words.en_numbers import MONTH, WEEKDAY
from holdfast.parsers.words.language import each
from holdfast.parsers.words.patterns import law

_I = re.IGNORECASE
KIN = frozenset(
    each(
        "wife husband spouse partner mother father mom mum mommy dad daddy brother sister sibling "
        "son daughter grandmother grandfather grandma grandpa aunt uncle cousin nephew niece "
        "friend roommate neighbor neighbour girlfriend boyfriend fiance fiancee stepfather "
        "stepmother"
    )
)
"""Persons beside the one who is asked about; a manager or a parent may well be asked about."""
UNREAL = frozenset(
    each(
        "example examples sample template default defaults placeholder dummy fake draft wrong "
        "incorrect assumed hypothetical alternative candidate input prompt opposite "
        "max maximum min minimum"
    )
)
"""What is filled in, tried out, or given before any answer."""
ONCE = frozenset(
    each(
        "old previous previously prior former formerly past earlier last yesterday original "
        "originally initial initially baseline"
    )
)
"""A time that is over."""
TIMES = frozenset(
    each(
        "the a an of at in on for is was value answer result output response rating level score "
        "week month year day night session visit time assessment expected target goal planned "
    )
)
"""What may stand beside them in a label that says nothing else."""
AIMED = frozenset(each("expected target goal planned ideal desired"))
"""What should be, not what is."""
REASONS = frozenset(
    each(
        "reason reasons reasoning rationale explanation justification note notes comment comments "
        "remark remarks evidence context background keyword keywords title heading headline quote "
        "quotes beginning opening ending intro word words phrase phrases source thought thoughts"
    )
)
"""Heads of labels under which the reasons stand, never the answer."""
MATTERS = frozenset(
    each(
        "topic topics theme themes subject summary symptom symptoms sign signs factor factors "
        "cause causes description details observation observations finding findings "
        "stressor stressors trigger "
        "triggers strength strengths weakness weaknesses analysis problem problems issue issues"
    )
)
"""Heads of labels that hold an answer only if it is nothing but that."""
IF = law(
    r"\A\W*(?:if|unless|when|whenever|in\scase|without|until|before|should)\b"
    r"(?!\s(?:I|one|you)\s(?:had|have|must|were|needed|ask)\b)"
    r"|\A\W*(?:was|pre-\w+|(?:at|on)\s(?:intake|admission|discharge|baseline|first|(?:the\s)?start)"
    rf"|in\s(?:(?:19|20)\d\d|{MONTH}))\W*\Z|\sago\W*\Z"
    rf"|\A\W*{WEEKDAY}s?\W*\Z",
    _I,
)
"""Begins a label or a clause of what would be, or of another time."""
ASKS = law(
    r"\A\W*(?:is|are|was|were|does|do|did|has|have|had|can|could|will|would|should)\b|\?\Z", _I
)
"""A label that repeats the question, which may well be about another person."""
POSSESSIVE = law(r"\b([a-z]{3,12})['’]s?\s(?:\w{1,14}\s){0,3}\Z", _I)
"""Whose it is: "his sister's overall risk is ", the copula aside."""
OF_WHOM = law(r"\b(?:of|for)\s(?:his|her|their|the|my)\s(?:\w{1,12}['’]s\s)?([a-z]{3,12})\s\Z", _I)
COPULA = law(r"\b(?:is|was|are|were|seems?|appears?|remains?|stays?)\s\W{0,4}\Z", _I)
THEN = law(
    r"\A\W*(?:it|this|that|he|she|they)\s(?:was|were|had\sbeen|used\sto\sbe)\s\W{0,4}\Z"
    r"|(?<!answer\s)(?<!choice\s)(?<!pick\s)\b(?:will|shall|going\sto)\s(?:\w+ly\s)?(?:be|become|get|stay|remain)\s\W{0,4}\Z"
    r"|\b(?:may|might|could)\sbe\s\W{0,4}\Z",
    _I,
)
"""All that stands before the value: it was so, will be so, or may be."""
WHEN = law(
    r"\A\W*when(?:ever)?\s(?!all\b|everything\b|taken\b|considering\b|looking\b|weighing\b|asked\b|I\b|we\b|you\b)",
    _I,
)
"""Begins a sentence that holds only at times: "When drunk, the risk is high"."""
PART = law(
    r"\A\W*(?:the\s|its\s)?(?:title|headline|heading|subject\sline|(?:first|second|third|last|opening|closing|some|one|few"
    r"|a\sfew|several)\s(?:sentence|line|part|word|phrase|paragraph|half|clause)s?|beginning|start|opening|intro"
    r"|(?:word|phrase|term|expression)s?\s(?!choice|order|use)[^.]{1,40})\s(?:of\s[^.]{1,40}\s)?\Z"
    r"|\A\W*[\"“'‘][^\s\"”“]{1,30}(?:\s[^\s\"”“]{1,30})?[\"”'’]\s\Z",
    _I,
)
"""A part of the text, or a word or two in quotes, the copula aside: the whole was asked about."""
MISTAKEN = law(
    r"\b(?:by\smistake|in\serror|(?:wrong|mistaken|incorrect|erroneous)ly|sarcas\w*|ironic\w*|irony|on\sthe\ssurface)\b",
    _I,
)
"""Says of a judgement that it is not meant, or not right."""
STATES = frozenset(
    each(
        "esteem energy motivation appetite stress pressure workload support income sleep "
        "concentration libido temperature confidence demand spirits"
    )
)
"""Of which a degree is told without being the degree that was asked for."""
CLAUSE = law(r"[,;:]\s|\b(?:that|so|and|but)\s", _I)
"""Ends what stands before the clause that holds the value."""
MEASURED = frozenset(each("level risk severity degree rating score priority"))
"""Nouns of which a degree is told as the one that was asked for: "the level of stress"."""
BASED = law(r"\s?\((?:based\son|according\sto|from|as\sof)\s[^()]{1,80}\)", _I)
"""A bracket of a label that tells where the value was taken from."""
QUALIFIED = STATES | {"mood"}
"""The same where the degree stands before it: "low mood"."""
DEGREES = frozenset(each("low high"))
