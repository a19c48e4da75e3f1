"""The items of a list of strings, and what such a list is instead of terms: an order obeyed, the
marks of a form, turns of a talk, sentences, another text's terms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from holdfast.parsers import words
from holdfast.parsers.choosing.checks import echoes, grounding
from holdfast.parsers.choosing.checks.orders import obeys
from holdfast.schemas.records import Kind


@dataclass(frozen=True)
class Listed:
    """A list with what is known of it."""

    texts: list[str]
    whole: list[str]
    """The items with their explanations; none where the reply gives none."""
    source: str
    """"" where there is none."""
    named: bool
    """Whether the reply itself announced the list as what was asked."""

    @cached_property
    def foreign(self) -> list[str]:
        """The items that the source does not say in these words."""
        return [text for text in self.texts if not grounding.stands(text, self.source)]

    @cached_property
    def unwritten(self) -> list[str]:
        """The items that stand nowhere in the source, not even within another word."""
        return [text for text in self.texts if text not in self.source]

    def are_mostly(self, law: Callable[[str], bool]) -> bool:
        """Whether a law holds of more than half of the items."""
        return sum(map(law, self.texts)) * 2 > len(self.texts)


_LONGEST_ITEM = 80
_MOST_BLANKS = 8
"""Characters, and blanks between words, beyond which nothing is a term."""
_LONG_ITEM = 25
"""Characters beyond which a sentence is no term, whatever announced it."""
_PASSAGE = 40
"""Characters beyond which what the source has word for word is a passage of it."""
_INSTRUCTION = 15
"""Characters beyond which an instruction is none by chance."""
_FEWEST_TOKENS = 6
"""Words one after the other that no list of terms is by chance."""


def _obeys(listed: Listed) -> bool:
    return bool(listed.source) and obeys(listed.texts, listed.source)


def _instructs(listed: Listed) -> bool:
    return any(
        len(text) > _INSTRUCTION and words.says("instruction", text) for text in listed.texts
    )


def _are_placeholders(listed: Listed) -> bool:
    """Whether they are places to be filled that the source does not know, or only counts up."""
    if not echoes.are_placeholders(listed.texts):
        return False
    counted = all(text.strip()[-1:].isdigit() for text in listed.texts)
    known = bool(listed.source) and grounding.share(listed.texts, listed.source) == 1.0
    return counted or not known


def _are_turns(listed: Listed) -> bool:
    """Whether most are turns of known speakers, or of speakers of the source."""
    turns = sum(echoes.is_turn(text, listed.source) for text in listed.whole or listed.texts)
    return turns * 2 > len(listed.texts)


def _are_passages(listed: Listed) -> bool:
    return bool(listed.source) and listed.are_mostly(
        lambda text: len(text) > _PASSAGE and text in listed.source
    )


def _are_questions(listed: Listed) -> bool:
    return listed.are_mostly(lambda text: text.rstrip().endswith(("?", "？")))


def _are_speakers(listed: Listed) -> bool:
    texts = listed.texts
    return len(texts) > 1 and all(words.says("speaker", text.strip()) for text in texts)


def _take_turns(listed: Listed) -> bool:
    return echoes.are_turns(listed.texts)


def _are_quoted(listed: Listed) -> bool:
    """Whether most are sentences of the source of three words or more, their ends taken off."""
    return bool(listed.source) and listed.are_mostly(
        lambda text: _is_sentence_of(text, listed.source)
    )


def _is_sentence_of(text: str, source: str) -> bool:
    text = text.strip(" .!?")
    if text.count(" ") < 2 or (at := source.find(text)) < 0:
        return False
    return source[at + len(text) : at + len(text) + 1] in tuple(".!?。")


def _are_sentences(listed: Listed) -> bool:
    """Whether most are too long for terms, or sentences; a short one may be a term where the reply
    says that these are."""
    return listed.are_mostly(
        lambda text: (
            len(text) > _LONGEST_ITEM
            or text.count(" ") > _MOST_BLANKS
            or ((len(text) > _LONG_ITEM or not listed.named) and words.is_sentence(text))
        )
    )


def _are_of_another_text(listed: Listed) -> bool:
    if len(listed.texts) < 2 or not listed.source:
        return False
    return (
        not grounding.are_about(listed.texts, listed.source)
        and _explained(listed.whole, listed.source) < grounding.LEAST
    )


def _explained(whole: list[str], source: str) -> float:
    """Explanations count as well, but as they are longer, half of their words must agree."""
    return grounding.word_share(" ".join(whole), source) / 2 if whole else 0.0


LAWS = (
    (_obeys, Kind.ECHO, "the reply obeys an order in the text"),
    (_instructs, Kind.ECHO, ""),
    (_are_placeholders, Kind.ECHO, ""),
    (_are_turns, Kind.ECHO, ""),
    (_are_passages, Kind.ECHO, ""),
    (_are_questions, Kind.NO_VALUE, "questions where terms were wanted"),
    (_are_speakers, Kind.NO_VALUE, "who speaks, not what is said"),
    (_take_turns, Kind.ECHO, ""),
    (_are_quoted, Kind.ECHO, ""),
    (_are_sentences, Kind.NO_VALUE, "sentences where terms were wanted"),
    (_are_of_another_text, Kind.NO_VALUE, "the list has nothing to do with the text"),
)
"""What such a list is, in the order in which it is asked; behind it, what its items are."""


def _is_tokenised(listed: Listed) -> bool:
    """Whether the list is the source cut into words."""
    texts = listed.texts
    if not listed.source or len(texts) < _FEWEST_TOKENS or any(" " in t.strip() for t in texts):
        return False
    joined = " ".join(text.strip(" .,") for text in texts[:_FEWEST_TOKENS])
    flat = " ".join(word.strip(".,!?:;\"'") for word in listed.source.split())
    return joined in flat


LAST_LAWS = ((_is_tokenised, Kind.ECHO, ""),)
"""What takes longest to see."""
