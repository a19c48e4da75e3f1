"""Laws of English: the head of a phrase comes first, after what it is for."""

from __future__ import annotations

import re

from holdfast.parsers.words import en_announcing as announcing
from holdfast.parsers.words import en_closing as closing
from holdfast.parsers.words import en_ordinals as ordinals
from holdfast.parsers.words import en_terms as terms
from holdfast.parsers.words import en_turning as turning
from holdfast.parsers.words.en_absence import (
    ABSENT,
    EXCEPTS,
    NO_TEXT,
    NONE_OF,
    NONE_STATED,
    PENDS,
    PRESSED,
    UNSAID,
)
from holdfast.parsers.words.en_naming import named_list, stated, tally
from holdfast.parsers.words.en_on_form import ON_FIRST, ON_FORM
from holdfast.parsers.words.en_remarks import HALF, OPENS, REMARK, UNSURE, WAVERS, WEIGHS
from holdfast.parsers.words.language import Language, each
from holdfast.parsers.words.patterns import NOTHING, law

_I = re.IGNORECASE

EN = Language(
    asked=announcing.ASKED,
    other=announcing.OTHER,
    headed=announcing.headed,
    head_last=False,
    answer=announcing.ANSWER,
    listings=announcing.LISTINGS,
    list_heads=announcing.LIST_HEADS,
    shares=announcing.SHARES,
    excluded=announcing.EXCLUDED,
    example=announcing.EXAMPLE,
    layout=announcing.LAYOUT,
    new_task=announcing.NEW_TASK,
    begins_anew=closing.BEGINS_ANEW,
    draft=turning.DRAFT,
    correction=turning.CORRECTION,
    stands=turning.STANDS,
    anew=turning.ANEW,
    on_form=ON_FORM,
    on_first=ON_FIRST,
    retraction=turning.RETRACTION,
    alternative=turning.ALTERNATIVE,
    option=turning.OPTION,
    refusal=turning.REFUSAL,
    asks_back=turning.ASKS_BACK,
    turns=turning.TURNS,
    categories=terms.CATEGORIES,
    verb_inside=NOTHING,
    corrects=turning.CORRECTS,
    removes=turning.REMOVES,
    adds_one=turning.ADDS_ONE,
    ranks=announcing.RANKS,
    adds=turning.ADDS,
    whole=announcing.WHOLE,
    urges=terms.URGES,
    continued=announcing.CONTINUED,
    courtesy=closing.COURTESY,
    refers=closing.REFERS,
    served=closing.SERVED,
    wishes=closing.WISHES,
    remarks=closing.REMARKS,
    errands=terms.ERRANDS,
    offers=closing.OFFERS,
    nothing_else=closing.NOTHING_ELSE,
    none_words=frozenset(
        each(
            "none na n/a nil null nothing no nokeywords notapplicable noneidentified "
            "nonementioned nonefound nonereported empty"
        )
    ),
    none_said=turning.NONE_SAID,
    nothing=turning.NOTHING,
    missing=turning.MISSING,
    absent=ABSENT,
    none_of=NONE_OF,
    none_stated=NONE_STATED,
    no_text=NO_TEXT,
    excepts=EXCEPTS,
    pends=PENDS,
    pressed=PRESSED,
    yes=frozenset(
        each("yes y true yep yeah correct affirmative ok okay on present t agreed checked")
    ),
    no=frozenset(each("no n false nope negative off absent none f never unchecked")),
    denies=turning.DENIES,
    disowns=turning.DISOWNS,
    obliges=turning.OBLIGES,
    no_term=terms.NO_TERM,
    remark=REMARK,
    half=HALF,
    unsure=UNSURE,
    opens=OPENS,
    unsaid=UNSAID,
    wavers=WAVERS,
    weighs=WEIGHS,
    plan=terms.PLAN,
    outline=terms.OUTLINE,
    speaks=terms.SPEAKS,
    section=terms.SECTION,
    clause_cut=terms.CLAUSE_CUT,
    left_out=terms.LEFT_OUT,
    opposed=announcing.OPPOSED,
    rival=announcing.RIVAL,
    judges=announcing.JUDGES,
    glued=turning.GLUED,
    what_if=announcing.WHAT_IF,
    unasked=announcing.UNASKED,
    translation=announcing.TRANSLATION,
    supposes=turning.SUPPOSES,
    reports=turning.REPORTS,
    ceased=turning.CEASED,
    doubt=turning.DOUBT,
    hedge=turning.HEDGE,
    degree=turning.DEGREE,
    sentence=terms.SENTENCE,
    advice=terms.ADVICE,
    speaker=terms.SPEAKER,
    instruction=terms.INSTRUCTION,
    pairs=NOTHING,
    joins=law(r"\w\sand\s\w", _I),
    joint=law(r"(?<!\s)\s++(?:and|&|plus|as well as)\s++", _I),
    fill_in=terms.FILL_IN,
    blank_nouns=terms.BLANK_NOUNS,
    blank_fillers=terms.BLANK_FILLERS,
    orders_model=turning.ORDERS_MODEL,
    verbal=NOTHING,
    subject=terms.SUBJECT,
    conjunction=law(r"^(?:and|or|&|plus|as well as)\s+", _I),
    copula=NOTHING,
    topic=NOTHING,
    clause=law(r",\s+(?:because|which|since|as|who|where|when|for which)\s", _I),
    glue=law(r"\b(?:and|or|are|is)\b", _I),
    primary=announcing.PRIMARY,
    also=law(r"(?<!\s)\s++(?:and|&|plus)\s++|,\s*+(?:and\s++)?", _I),
    named_list=named_list,
    stated=stated,
    counts=("first,", "First,", "firstly,", "Firstly,", "first:", "First:"),
    tally=tally,
    first_word="first",
    first=ordinals.FIRST,
    later=ordinals.LATER,
    ordinals=ordinals.ORDINALS,
    links=ordinals.LINKS,
    placed=ordinals.PLACED,
)
