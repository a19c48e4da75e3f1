"""Each law stands in both languages, or it is known that one has none."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from holdfast.parsers.words.language import each

WORDS = Path(__file__).parents[2] / "parsers" / "words"
NOUNS = sorted(path.stem[3:] for path in WORDS.glob("en_*.py"))
ENGLISH_ALONE = {
    "against": "BESIDE OPEN POLITE REASON REASON_FIRST REFUSED",  # reasons come last
    "amounts": "ALONE MOST PER POSSIBLE",
    "asides": "REASON",
    "blocks": "NOUNS PEOPLE PERHAPS",
    "field_names": "NOBODYS REMARKS",
    "item_changes": "RANKS",
    "key_names": "ARGUMENTS CALLED CONTENT ENVELOPE FINAL_CALLS LOOKS_UP OF_CALLS OUTCOMES "
    "TAKES_AWAY WITHOUT WRAPPERS",  # JSON's own keys are English
    "members": "ARTICLED FINITE LEAD NAME NO_FIRST PLURAL",  # articles, plurals
    "moments": "BETWEEN ORDINALS SPOKEN WHICH",
    "notes": "BUT",
    "numbers": "MONTH MONTHS TWO_TO_TEN WEEKDAY WEEKDAYS",  # Korean months are numbers
    "phrases": "ARTICLE SAID_BEFORE",
    "remarks": "NO_DOUBT",
    "rows": "BEFORE CLEAR_HOUR ENDS",
    "sole": "CHANGE MEASURED NO_ANSWER NO_UNITS ONLY SUBJECT TOGETHER VERB",
    "statements": "AND BUT FROM OF_NOUN OVER SET_TO",
    "subjects": "BASED CLAUSE COPULA OF_WHOM POSSESSIVE QUALIFIED STATES THEN WHEN",
    "templates": "FORM_NOUNS",
    "terms": "SAID SUBJECT",
    "told": "CAME CLOCK_PAST DAY_FIRST NO_NOUN NO_VERB OPEN VERB WORD",  # where the verb stands
    "voiding": "NO_THINGS TEXT_DENIED",
    "wavering": "CHANGED",
    "weighing": "AFFIRMS DOUBTED FAVOURS IF LUKEWARM OPPOSES SIDE",
}
KOREAN_ALONE = {
    "against": "PARTICLES",
    "amounts": "AGE COPULA DECADES NO_NUMBER NTH PERIOD PERIOD_WORD RANKS",
    "asides": "HARMS LEAD",
    "blocks": "COPULA GUESS NONE",
    "members": "JOINT",
    "moments": "CLOCK COPULA DAY MONTHS NIGHT PART PARTICLE SPELLED WEEKDAYS",
    "naming": "KEYWORD NUMBER",
    "numbers": "DAILY DAYS DETERMINERS NATIVE NATIVE_COUNT NATIVE_WORDS ORDINALS hour_of magnitude",
    "phrases": "ENDINGS PARTICLES",
    "remarks": "MAY_BE",
    "rows": "NAMING ONE_SUBJECT",
    "sole": "DAY FREE IS WHOLE_DAY",
    "statements": "COPULA POLITE SET SHOULD_BE_ENDS STATES VERB",
    "subjects": "NEARLY SUBJECT WHOSE",
    "templates": "FORM_ENDINGS",
    "terms": "PARTICLE VERBAL VERB_INSIDE",
    "told": "AT_BOTH CHANGES DAY DUE HOUR PER_ONE SCHEDULED SPELLED WAS",
    "turning": "APOLOGY",
    "wavering": "COUNTED DROPPED NOW ONCE SUBJECT",  # a counter as the predicate
    "weighing": "PARTICLE UNSURE",
}
"""A law that is added to one language and wanted in the other as well is missed here."""


def laws(path: Path) -> set[str]:
    """Return what a file offers to others."""
    found = set[str]()
    for one in ast.parse(path.read_text("utf-8")).body:
        if isinstance(one, ast.Assign):
            found |= {target.id for target in one.targets if isinstance(target, ast.Name)}
        elif isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name):
            found.add(one.target.id)
        elif isinstance(one, ast.FunctionDef | ast.ClassDef):
            found.add(one.name)
    return {name for name in found if not name.startswith("_")}


def test_each_noun_has_a_file_in_both_languages() -> None:
    """What is said in English of something stands beside what is said in Korean of it."""
    assert sorted(path.stem[3:] for path in WORDS.glob("ko_*.py")) == NOUNS


@pytest.mark.parametrize("noun", NOUNS)
def test_what_only_one_language_has_is_known(noun: str) -> None:
    """The others have the same names: who reads one file finds its like in the other."""
    english, korean = laws(WORDS / f"en_{noun}.py"), laws(WORDS / f"ko_{noun}.py")
    assert english - korean == {*each(ENGLISH_ALONE.get(noun, ""))}
    assert korean - english == {*each(KOREAN_ALONE.get(noun, ""))}


@pytest.mark.parametrize("noun", NOUNS)
def test_the_words_of_one_language_know_nothing_of_the_other(noun: str) -> None:
    """A file asks nothing of the other language, nor of those who ask it."""
    for own, other in (("en", "ko"), ("ko", "en")):
        text = (WORDS / f"{own}_{noun}.py").read_text("utf-8")
        known = [line for line in text.splitlines() if line.startswith("from holdfast")]
        assert not [line for line in known if f"words.{other}_" in line or "import words" in line]
