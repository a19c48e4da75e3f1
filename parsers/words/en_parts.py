"""What tells the parts of an English line that are several fields: "Dune by F. Herbert (1965)"."""

from __future__ import annotations

import re

from holdfast.parsers.words.language import each
from holdfast.parsers.words.patterns import law

MAKERS = frozenset(
    each(
        "author writer artist director composer creator painter designer photographer singer band "
        "performer poet sculptor architect inventor by"
    )
)
"""Words of fields of whom "by" tells."""
NAMES = frozenset(
    each(
        "name title item product ingredient food dish subject medicine medication drug task stop "
        "material exercise activity"
    )
)
"""Words of fields that hold what a line is about."""
AMOUNTS = frozenset(
    each("amount quantity qty dose dosage size weight volume measure portion serving price cost")
)
"""Words of fields whose text is an amount."""
FIELDS: dict[str, frozenset[str]] = {
    "money": frozenset(
        each(
            "price cost fee amount total budget fare salary pay wage rent bill charge payment "
            "value income revenue expense expenses spending sum balance deposit tuition admission "
            "usd eur gbp dollars euros pounds sales"
        )
    ),
    "months": frozenset(each("age ages years months old year duration experience value")),
    "score": frozenset(
        each("score scores grade point points mark marks result rating value goal goals scorers")
    ),
    "count": frozenset(
        each(
            "count quantity qty number amount stock copies times total units pieces servings "
            "attendance people persons members guests participants frequency value sold sales"
        )
    ),
    "ratio": frozenset(each("rate ratio percent percentage share score humidity value")),
    "time": frozenset(each("minutes hours seconds days weeks duration time length value")),
    "size": frozenset(
        each(
            "weight mass length height width distance size depth area volume temperature altitude "
            "kg g km m cm mm l ml liters litres value amount quantity"
        )
    ),
}
"""Words of the fields that are told in a unit of each kind."""
COUNTERS = frozenset(
    each(
        "x pcs pc pieces piece units unit items item times people persons person members guests "
        "copies bottles bottle boxes box cups cup packs pack bags bag cans can sets set tickets "
        "ticket bunches bunch loaves loaf"
    )
)
SCORES = frozenset(each("points point pts pt marks"))
ORDERED = law(
    r"\b(?:in (?:the |this )?(?:following )?)?order(?: of)?\s?:?|\b(?:format|columns)\s?:"
    r"|\b(?:formatted|listed|given) as",
    re.I,
)
"""What is said of the parts of each line where their order is told."""
HANGS = law(
    r"(?:or|and|to|till|until|at|about|around|approximately|no\.?|number|room|circa|nearly|over"
    r"|under|from|by|than|least|most|up|for|bus|line|route|level|grade|page|chapter|version"
    r"|[-–~&+/#])\Z",
    re.I,
)
"""The last word before a number that is part of a name, or less than sure."""
GOES_ON = law(r"(?:or|and|to|till|until|[-–~&+/])(?:\s|\d|\Z)", re.I)
"""What stands behind a moment that is not the only one."""
TITLES = frozenset(each("name title headline"))
"""Words of fields that a heading may give."""
GENERIC = frozenset(
    each(
        "recipe order booking reservation summary details detail information info overview report "
        "profile result results record form invoice receipt menu plan schedule notes note data "
        "entry card sheet ticket the a your my of for and extracted"
    )
)
"""Words of headings that say what kind of thing stands below, and not what it is called."""
