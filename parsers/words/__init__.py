"""The laws of language, asked as questions.

The words are in a file a noun and language, en_* and ko_*; `en` and `ko` gather those that both
languages have under one name, which `says` asks. What needs more than one law is asked in a file of
its noun, and imported from here.
"""

from __future__ import annotations

import unicodedata

from holdfast.parsers.memory import remembered
from holdfast.parsers.words import en_absence, en_turning, ko_absence, ko_turning
from holdfast.parsers.words.absence import NoneOf as NoneOf
from holdfast.parsers.words.absence import denies as denies
from holdfast.parsers.words.absence import is_absent as is_absent
from holdfast.parsers.words.absence import is_missing as is_missing
from holdfast.parsers.words.absence import is_none as is_none
from holdfast.parsers.words.absence import is_untried as is_untried
from holdfast.parsers.words.absence import limits as limits
from holdfast.parsers.words.absence import none_of as none_of
from holdfast.parsers.words.absence import states_none as states_none
from holdfast.parsers.words.absence import tells_none as tells_none
from holdfast.parsers.words.announcing import Announced as Announced
from holdfast.parsers.words.announcing import announced as announced
from holdfast.parsers.words.announcing import announces_abroad as announces_abroad
from holdfast.parsers.words.announcing import is_answer_label as is_answer_label
from holdfast.parsers.words.announcing import is_category as is_category
from holdfast.parsers.words.announcing import is_kind as is_kind
from holdfast.parsers.words.announcing import is_opposed as is_opposed
from holdfast.parsers.words.announcing import is_section as is_section
from holdfast.parsers.words.announcing import is_sorting as is_sorting
from holdfast.parsers.words.announcing import unasked_noun as unasked_noun
from holdfast.parsers.words.announcing import unlisted as unlisted
from holdfast.parsers.words.clauses import before_courtesy as before_courtesy
from holdfast.parsers.words.clauses import is_courtesy as is_courtesy
from holdfast.parsers.words.clauses import is_sentence as is_sentence
from holdfast.parsers.words.clauses import sentences as sentences
from holdfast.parsers.words.en import EN
from holdfast.parsers.words.items import added as added
from holdfast.parsers.words.items import conjoined as conjoined
from holdfast.parsers.words.items import is_clause as is_clause
from holdfast.parsers.words.items import is_remark as is_remark
from holdfast.parsers.words.items import unconjoined as unconjoined
from holdfast.parsers.words.items import uncopulated as uncopulated
from holdfast.parsers.words.items import unstated as unstated
from holdfast.parsers.words.ko import KO
from holdfast.parsers.words.language import Named as Named
from holdfast.parsers.words.laws import LANGUAGES as LANGUAGES
from holdfast.parsers.words.laws import LOOK_AT as LOOK_AT
from holdfast.parsers.words.laws import finds as finds
from holdfast.parsers.words.laws import is_left_out as is_left_out
from holdfast.parsers.words.laws import may_order as may_order
from holdfast.parsers.words.laws import says as says

BLANK_NOUNS = KO.blank_nouns | EN.blank_nouns
BLANK_FILLERS = KO.blank_fillers | EN.blank_fillers
_YES, _NO = KO.yes | EN.yes, KO.no | EN.no


@remembered
def turned(line: str) -> str:
    """Return the part of a line that turns to an answer after all, or the line."""
    for language in LANGUAGES:
        if turn := language.turns.search(line):
            return line[turn.start() :]
    return line


def declines(sentence: str) -> bool:
    """Whether a sentence declines and does not turn to an answer behind that."""
    sentence = sentence[:LOOK_AT]
    for language in LANGUAGES:
        if found := language.refusal.search(sentence):
            return not any(other.turns.search(sentence, found.end() - 2) for other in LANGUAGES)
    return False


def disclaims(sentence: str) -> bool:
    """Whether a sentence declines only what nobody asked for: advice, a diagnosis."""
    return any(
        law.search(sentence[:LOOK_AT]) for law in (en_absence.DISCLAIMER, ko_absence.DISCLAIMER)
    )


def is_of_model(text: str) -> bool:
    """Whether a text is sorry, or speaks of the model that writes it."""
    return any(law.OF_MODEL.search(text[:LOOK_AT]) for law in (en_absence, ko_absence))


def is_draft(lead: str) -> bool:
    """Whether a lead calls what follows a first attempt, and not what it takes the place of."""
    dropped = (en_turning.DROPS_DRAFT, ko_turning.DROPS_DRAFT)
    return says("draft", lead) and not any(law.search(lead[:LOOK_AT]) for law in dropped)


def withholds(sentence: str) -> bool:
    """Whether a sentence says that something personal was left out, and points to no list."""
    return any(law.search(sentence[:LOOK_AT]) for law in (en_absence.WITHHELD, ko_absence.WITHHELD))


def corrects_nothing(value: str) -> bool:
    """Whether what stands behind the label of a correction says that there is none."""
    return any(law.NO_CHANGE.match(value) for law in (en_turning, ko_turning))


def names_both(text: str) -> bool:
    """Whether a text says of two answers that both hold."""
    return any(law.BOTH.search(text[:LOOK_AT]) for law in (en_turning, ko_turning))


def is_apology(sentence: str) -> bool:
    """Whether a sentence is sorry and says nothing else: what for, the next one tells."""
    return any(language.regret.fullmatch(sentence.strip()) for language in LANGUAGES)


def offers(sentence: str) -> bool:
    """Whether a sentence begins by asking the reader whether a list will do."""
    return sentence.endswith(("?", "？", ")")) and any(
        language.offers.match(sentence) for language in LANGUAGES
    )


def yes_or_no(word: str) -> bool | None:
    """Return what a single word says, or None."""
    folded = unicodedata.normalize("NFKC", word).casefold().strip()
    if folded in _YES:
        return True
    return False if folded in _NO else None
