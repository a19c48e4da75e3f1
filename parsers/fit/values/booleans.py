"""Yes and no, as words of a language, marks, or literals."""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.fit.bend import Bend, Node
from holdfast.parsers.fit.doubts.voided import takes_answer
from holdfast.parsers.fit.leaves import leaf_of
from holdfast.parsers.fit.names.others import is_of_a_person, tokens_of
from holdfast.parsers.outline import inline
from holdfast.parsers.outline.lines import Line
from holdfast.parsers.tree import Listing, Mapping
from holdfast.parsers.words import en_against, ko_against, ko_statements, wavering
from holdfast.parsers.words.guessed import is_guessed
from holdfast.parsers.words.key_names import OF_THE_CALL
from holdfast.schemas.picture import Scalar

_MARKS = {"✓": True, "✔": True, "✅": True, "○": True, "◯": True, "⭕": True, "☑": True, "1": True,
          "✗": False, "✘": False, "❌": False, "×": False, "✕": False, "0": False}  # fmt: skip
_PARTS = re.compile(r"[,.;:!()\n–—→]|[-=]>")
_FIRST = re.compile(r"([^\s,.:;!(–—-]+)\s*(.*)", re.DOTALL)


def lay(node: Node, shape: Scalar, bend: Bend) -> bool:
    """Return the boolean; raises Misfit where the word is neither yes nor no, or both."""
    leaf = leaf_of(node, bend)
    crossed = isinstance(node, Listing) and leaf.text.strip().lower() == "x"
    if crossed or _is_of_the_call(node) or _is_box(leaf.text):
        raise bend.misfit("ambiguous", "true, false")
    text = inline.plain(leaf.text).rstrip(".!")
    if takes_answer(text, bend):
        raise bend.misfit("ambiguous", "true, false")
    found = word(text)
    for read in _LAWS if found is None else ():
        if (found := read(text, bend.field_names)) is not None:
            break
    if found is None:
        raise bend.misfit("bool_parsing", "true, false")
    if leaf.quoted or text.casefold() not in ("true", "false"):
        bend.note("boolean word")
    return found


def _is_of_the_call(node: Node) -> bool:
    """Whether an object that is the reply holds nothing but a number, or how the call went."""
    if not isinstance(node, Mapping) or len(node.pairs) != 1:
        return False
    told = set(tokens_of(node.pairs[0][0]))
    return bool(told) and told <= OF_THE_CALL


def word(text: str) -> bool | None:
    """Return what a whole text says, or None."""
    text = text.replace("\ufe0f", "").strip()
    return _MARKS[text] if text in _MARKS else words.yes_or_no(text)


_MARKED = re.compile(r"([✓✔✅☑✗✘❌✕])\ufe0f?\s*(\S.{0,30})")
_BRACKETED = re.compile(r"(\S.{0,30}?)\s?[(（]([^()（）]{1,12})[)）]")


def _twice(text: str, names: tuple[str, ...]) -> bool | None:
    """Read "✅ Yes" and "추천함 (예)": said twice, and both times the same."""
    marked, bracketed = _MARKED.fullmatch(text), _BRACKETED.fullmatch(text)
    pair = marked.groups() if marked else bracketed.groups() if bracketed else None
    if not pair:
        return None
    one, other = (word(part) if word(part) is not None else _of_verb(part, names) for part in pair)
    if one is None and other is not None and not marked:
        negated = words.says("degree", pair[0]) or words.says("doubt", pair[0])
        return other if other is not negated else None
    return one if one is other else None


_NO_REASON = ("doubt", "refusal", "asks_back", "courtesy", "obliges")
"""What follows a word that is courtesy, not an answer: "Yes, I can help", "네, 알겠습니다"."""
_BETWEEN = re.compile(r"[\W_]+")
_ENGLISH_VERB = re.compile(
    r"(not|(?:does|do|did|is|was|has|have|are|were)(?: not|n['’]t))? ?([a-z]{3,20})", re.I
)


def _of_verb(text: str, names: tuple[str, ...]) -> bool | None:
    """Read the field's own verb, or one that means yes, as said or denied: 동의하지 않음."""
    if _ends_name(text, names):
        return True
    if len(text) > 1 and text[0] in "미불" and _ends_name(text[1:], names):
        return False
    if korean := ko_statements.VERB.fullmatch(text):
        denied = korean[1] or korean[3] or korean[4]
        said = denied or korean.end(2) < len(text)
        if (said and _is_verb(korean[2], names)) or _ends_name(korean[2], names):
            return not denied
    english = _ENGLISH_VERB.fullmatch(text)
    return not english[1] if english and _is_verb(english[2], names) else None


def _is_verb(stem: str, names: tuple[str, ...]) -> bool:
    if any(stem.casefold() in _BETWEEN.split(name.casefold()) for name in names[:-1]):
        return True
    return word(stem) is True and (stem.endswith("ed") or not stem.isascii()) and len(stem) > 1


def _ends_name(stem: str, names: tuple[str, ...]) -> bool:
    """Whether a name of the field says more and ends in the noun, which then answers it."""
    return stem in ko_statements.STATES and any(n.endswith(stem) and n != stem for n in names[:-1])


_COUNTED = re.compile(r"[:：=]\s?\d")
_JOINTS = (",", ".", ":", ";", "!", "(", "–", "—", "-")
"""What parts the word from its reason."""
_NO_ANSWER = re.compile(r"\s?[!.]{0,3}[?？]|-[a-z]")
"""Yes? asks, and yes-ish is not quite a yes."""


def _with_reason(text: str, names: tuple[str, ...]) -> bool | None:
    """Read "Yes – on Thursdays" and "아니요. ...": the word first, then a mark, then the reason."""
    first = _FIRST.match(text)
    said = word(first[1]) if first and first[1] not in _MARKS else None
    if first is None or said is None or _NO_ANSWER.match(text, len(first[1])):
        return None
    if any(law(first[2], said) for law in _AGAINST):
        return None
    mark = text[len(first[1]) :].lstrip()[:1]
    return said if mark in _JOINTS else None


def _is_counted(rest: str, said: bool) -> bool:
    """Yes: 3 tells how many said so."""
    return _COUNTED.match(rest) is not None


def _is_no_reason(rest: str, said: bool) -> bool:
    """Whether what follows is courtesy or a doubt, or says that a yes is over."""
    laws = (*_NO_REASON, "ceased") if said else _NO_REASON
    return any(words.says(law, rest) for law in laws)


_LAWS = (_of_verb, _twice, _with_reason)
"""How a text that is more than a word says yes or no."""


def _reason_turns(rest: str, said: bool) -> bool:
    """Whether what follows the word only leads in an answer, or says the other one."""
    laws = (
        (en_against.AFTER_YES, ko_against.AFTER_YES)
        if said
        else (en_against.AFTER_NO, ko_against.AFTER_NO)
    )
    if rest.rstrip().endswith((":", "：")):
        return True
    return any(law.search(rest) for law in laws)


def _takes_away(rest: str, said: bool) -> bool:
    """Whether what stands beside the word doubts it, or makes a yes one of once: "Yes (denied)"."""
    beside = inline.plain(rest.lstrip(" ,.:;!–—-").rstrip(" ."))
    remark = beside.strip("()（） ")
    bracketed = beside.startswith(("(", "（"))  # the field's own name may ask for the relative
    if bracketed and is_guessed(remark):
        return True
    if is_partly(remark) or (
        not bracketed and is_of_a_person(ko_statements.POLITE.sub("", remark))
    ):
        return True
    first = next(iter(words.sentences(beside)), "")
    if wavering.wavers(remark) or wavering.wavers(first):
        return True
    return said and (wavering.undoes_yes(remark) or wavering.is_of_then(first))


def is_partly(remark: str) -> bool:
    """Whether what stands beside the word holds in part only, or asks for the question."""
    return any(
        law.PARTLY.search(remark) or law.INVITES.search(remark) for law in (en_against, ko_against)
    )


def _is_box(text: str) -> bool:
    """Whether a value is a tick box: its cross means yes, and the same cross alone means no."""
    return text.strip().lower() in ("[x]", "[o]", "[v]")


def _turns(rest: str, said: bool) -> bool:
    """Whether a part of the reason is the other answer: "Yes. No.", "yes (no, actually)"."""
    return any(word(part.strip()) is (not said) for part in _PARTS.split(rest) if part.strip())


def _offers_both(rest: str, said: bool) -> bool:
    """Whether both answers are offered: "yes/no", "yes or no"."""
    if rest.lstrip()[:1] in ("/", "|") or words.says("alternative", rest[:12]):
        return True
    after = _FIRST.match(rest.lstrip(",/ "))
    return after is not None and not after[2] and word(after[1]) is not None


_AGAINST = (_is_counted, _is_no_reason, _turns, _reason_turns, _takes_away, _offers_both)
"""What follows the word and makes it no answer."""


# --- answers under the numbers of their questions ---

_UNDER_NUMBER = re.compile(
    r"(?:(?:Q|Question|Item|No\.?|질문|문항|문제|항목)\s?(\d{1,3})|(\d{1,3})\s?번)\s?[.:：)-]\s?"
    r"(?:[^?？]{5,150}[?？]\s)?(\S.{0,300})",
    re.I,
)


def numbered(lines: list[Line]) -> list[str]:
    """Return what stands behind the numbers, where every line has the next one; else nothing."""
    found = [_UNDER_NUMBER.fullmatch(inline.plain(line.text)) for line in lines]
    numbers = [int(match[1] or match[2]) for match in found if match]
    if len(numbers) < len(lines) or numbers != [*range(1, len(lines) + 1)]:
        return []
    return [match[3] for match in found if match]
