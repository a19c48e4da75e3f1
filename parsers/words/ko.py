"""Laws of Korean: the head of a phrase comes last, endings are polite, none is 없음."""

from __future__ import annotations

from holdfast.parsers.words import ko_announcing as announcing
from holdfast.parsers.words import ko_closing as closing
from holdfast.parsers.words import ko_ordinals as ordinals
from holdfast.parsers.words import ko_terms as terms
from holdfast.parsers.words import ko_turning as turning
from holdfast.parsers.words.ko_absence import (
    ABSENT,
    EXCEPTS,
    NO_TEXT,
    NONE_OF,
    NONE_STATED,
    PENDS,
    PRESSED,
    UNSAID,
)
from holdfast.parsers.words.ko_blocks import COPULA
from holdfast.parsers.words.ko_naming import named_list, stated, tally
from holdfast.parsers.words.ko_on_form import ON_FIRST, ON_FORM
from holdfast.parsers.words.ko_remarks import HALF, OPENS, REMARK, UNSURE, WAVERS, WEIGHS
from holdfast.parsers.words.language import Language, each
from holdfast.parsers.words.patterns import NOTHING, law

KO = Language(
    asked=announcing.ASKED,
    other=announcing.OTHER,
    headed=announcing.headed,
    head_last=True,
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
    sortings=terms.SORTINGS,
    verb_inside=terms.VERB_INSIDE,
    corrects=turning.CORRECTS,
    regret=turning.REGRET,
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
            "없음 없습니다 없다 없어요 해당없음 해당사항없음 키워드없음 무 전혀없음 해당없습니다"
            " 없음음 특이사항없음"
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
        each(
            "네 예 응 그렇습니다 그렇다 그래요 맞습니다 맞다 맞음 맞아요 있음 있습니다 있다 "
            "참 동의 동의함 필요 필요함 가능 가능함 완료 o ㅇ"
        )
    ),
    no=frozenset(
        each(
            "아니요 아니오 아뇨 아니 아닙니다 아니다 아님 없음 없습니다 없다 거짓 미동의 불필"
            "요 불필요함 불가 불가능 미완료 x"
        )
    ),
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
    pairs=law(r"[가-힣]\s(?:및|그리고)\s[가-힣]"),
    joins=law(r"[가-힣](?:과|와|이랑|랑|하고)\s[가-힣A-Z]"),
    joint=law(r"(?<!\s)\s++(?:그리고|및)\s++"),
    fill_in=terms.FILL_IN,
    blank_nouns=terms.BLANK_NOUNS,
    blank_fillers=terms.BLANK_FILLERS,
    orders_model=turning.ORDERS_MODEL,
    verbal=terms.VERBAL,
    subject=NOTHING,
    conjunction=law(r"^(?:그리고|및|또는|또한)\s+"),
    copula=law(rf"(?<=[가-힣A-Za-z\d)\"'”’])\s?(?:{COPULA})[.!]?$"),
    topic=law(r"[가-힣](?:은|는|이|가)\s"),
    clause=NOTHING,
    glue=law(r"그리고|하고|및|와|과|이랑|랑|등|들|이(?:다|에요)|예요|입니다|있습니다|가|이"),
    primary=announcing.PRIMARY,
    also=law(r"(?<=[가-힣])(?:와|과|랑|하고|이랑)\s++|(?<!\s)\s++(?:및|그리고)\s++|,\s*+"),
    named_list=named_list,
    stated=stated,
    counts=("첫째,", "첫째로,", "첫째로 ", "첫째 ", "첫째:", "첫 번째,", "첫 번째로,", "첫 번째:"),
    tally=tally,
    first_word="첫",
    first=ordinals.FIRST,
    later=ordinals.LATER,
    ordinals=ordinals.ORDINALS,
    links=ordinals.LINKS,
    placed=ordinals.PLACED,
)
