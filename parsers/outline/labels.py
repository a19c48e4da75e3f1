"""What a line names or points to: labels, titles, sentences that list, leads."""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.outline import inline, rows
from holdfast.parsers.outline.lines import Line

_LONGEST_LISTED = 80
"""Characters of a term among others that a sentence lists."""
_WORDS_ALONE = 3
"""Words of the only term that a sentence names; with more it says something about it."""
_LONGEST_LEAD = 400
"""Characters of a line that are looked at for a lead at its end."""
_POINTS_ON = re.compile(
    r"^(?:다음|아래|이와|이렇게|위와|상기)"
    r"|^(?:as follows|(?:the )?following|listed|here|these|those|they|this|that|which|what"
    r"|below)\b",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"[(（\[][^()（）\[\]]{0,30}[)）\]]|\d+")


def points(lead: str) -> bool:
    """Whether a line points to what stands below it."""
    return lead.endswith((":", "：")) or bool(words.announced(lead)) or words.is_courtesy(lead)


def named_list(sentence: str) -> words.Named | None:
    """What a sentence names keywords with, and the list; None where it only points to one."""
    for language in words.LANGUAGES:
        named = language.named_list(sentence) if language.asked.search(sentence) else None
        if (
            named
            and not _POINTS_ON.search(named.listed)
            and words.announced(named.label) == "asked"
            and not words.says("none_said", named.label)
        ):
            return named
    return None


def lead_behind(text: str) -> str:
    """The last sentence behind one that lists, where it announces the list below; else ""."""
    more = words.sentences(text[-_LONGEST_LEAD:])[1:]
    if not more or named_list(more[-1]) or words.announced(more[-1]) != "asked":
        return ""
    return more[-1]


def pieces_of(named: words.Named) -> list[str] | None:
    """What a sentence lists, where it is terms."""
    pieces = rows.quoted_first(named.listed) or rows.row(named.listed) or [named.listed]
    if len(pieces) == 1:
        pieces = [piece for piece in words.conjoined(named.listed) if piece]
    if len(pieces) == 1 and len(pieces[0].split()) > _WORDS_ALONE:
        return None
    unfit = any(len(piece) > _LONGEST_LISTED or words.is_sentence(piece) for piece in pieces)
    kinds = sum(words.is_category(piece) for piece in pieces)
    if len(pieces) > 1 and kinds * 2 > len(pieces):
        return None
    return None if unfit or (named.several and len(pieces) < 2) else pieces


def bare_row(text: str) -> list[str] | None:
    """Several short items on a line of their own, which is no sentence."""
    text = rows.without_offer(rows.without_afterword(text))
    pieces = rows.row(text)
    if not pieces or any(len(piece) > 50 for piece in pieces):
        return None
    if words.announces_abroad(text):
        return None
    if text.endswith(("?", "？")) or any(len(words.sentences(piece)) > 1 for piece in pieces):
        return None
    if words.is_sentence(rows.ended(text)) or words.is_courtesy(text):
        return None
    return pieces


_AT_END = re.compile(
    r"\s?(?:←|⬅️?|◀|<-|⇐|<=|↑|[—–-])\s?([^←◀<⇐↑—–,()（）]{2,20})$|\s?[(（]([^()（）,]{2,20})[)）]$"
)


_BACK = re.compile(r"[←⬅◀⇐↑—–<(（-]")


def _label_at_end(text: str) -> inline.Labelled | None:
    """Read "a, b ← 키워드": the label stands behind the row."""
    if not _BACK.search(text, max(1, len(text) - 30)):
        return None
    found = _AT_END.search(text, max(1, len(text) - 30))
    label = inline.plain(found[1] or found[2]) if found else ""
    if not found or not is_asked_noun(label) or not rows.row(text[: found.start()]):
        return None
    return inline.Labelled(label, text[: found.start()].strip())


def names_list(line: Line) -> inline.Labelled | None:
    """Read "- 키워드(5개): a, b": a marked line whose label is the noun for what was asked."""
    found = inline.label(line.text) if line.marker else None
    if not found or not found.value or len(found.label) > 30:
        return None
    return found if is_asked_noun(found.label) else None


def is_asked_noun(label: str) -> bool:
    """Whether a label is the noun for what was asked, with what stands before it."""
    label = _BRACKETS.sub("", label).strip()
    title = words.unlisted(label)
    named = _ends_in_noun(label) or (title != label and _ends_in_noun(title))
    return named and words.announced(label) == "asked"


def is_correction(label: str) -> bool:
    """Whether a label begins with the word that puts something right: "Correction", "정정 1"."""
    return words.says("correction", label[:_LABEL_WORDS])


_LABEL_WORDS = 30
"""Characters of a label; what is longer is a sentence, which may speak of one."""


def _ends_in_noun(label: str) -> bool:
    return any(
        m.end() == len(label) for lang in words.LANGUAGES for m in lang.asked.finditer(label)
    )


def _is_noun_alone(value: str) -> bool:
    """Whether a value is only the title of a list: "3단계: 최종 키워드"."""
    counted = any(c.isdigit() for c in value)
    return len(value) <= 20 and not counted and is_asked_noun(value) and not rows.row(value)


def is_title(line: Line) -> bool:
    """Whether a marked line is the title of the list below it: "🔑 **상담 키워드**"."""
    text = inline.plain(line.text)
    titled = line.level or text.endswith((":", "："))
    return bool(line.marker and titled) and len(text) <= 30 and is_asked_noun(text.rstrip(":： "))


_BEHIND = re.compile(
    r"(?:→|->|➜|=>|—|–|[(（\[])\s?([^:：→()（）]{2,20})[:：]\s?([^:：]{1,100}?)[)）\]]?$"
)


def named_behind(text: str) -> inline.Labelled | None:
    """Read "발화 1: ... → 키워드: 요양병원": the label stands behind what the line quotes."""
    if ":" not in text and "：" not in text:
        return None
    found = _BEHIND.search(text, max(0, len(text) - 130))
    if not found or not found.start() or not is_asked_noun(inline.plain(found[1])):
        return None
    return inline.Labelled(inline.plain(found[1]), inline.plain(found[2]))


def labels_list(line: Line) -> bool:
    """Whether a line is a label for what was asked."""
    found = inline.label(line.text)
    return found is not None and words.announced(found.label) == "asked"


def names_answer(text: str) -> bool:
    """Whether a line has the label of an answer or a draft, and is no term among terms."""
    found = inline.label(text)
    if not found or not found.value:
        return False
    return (
        is_asked_noun(found.label)
        or words.is_answer_label(found.label)
        or words.says("draft", found.label)
    )


_PARTS = re.compile("[|｜/;／·]")
_BETWEEN = re.compile(r"(?<!\s)\s*+[|｜/;／·]\s++")


def labelled_parts(text: str) -> list[inline.Labelled]:
    """Read "주제: a | 키워드: b, c | 감정: d": several labels with their values on one line."""
    if not _PARTS.search(text):
        return []
    pieces = _BETWEEN.split(text)
    found = [inline.label(piece) for piece in pieces]
    several = [one for one in found if one and one.value and len(one.label) <= 30]
    if len(several) < 2 or len(several) < len(pieces):
        return []
    return several if any(is_asked_noun(one.label) for one in several) else []


def label_of(text: str) -> inline.Labelled | None:
    """Return the label that a line begins with, or that stands behind what it quotes."""
    if rows.wrapped(text) or rows.marked(text):
        return None
    if behind := _label_at_end(text):
        return behind
    found = named_behind(text) or _known_arrow(text) or inline.label(text) or _known_dash(text)
    if found and found.value and _is_noun_alone(inline.plain(found.value)):
        return inline.Labelled(inline.plain(found.value), "", found.bold)
    return found


_ARROW = re.compile(r"(?<!\s)\s*+(?>(?:[▷▶►▸→»>=]|=>|->)+)\s*+")

_TIP = re.compile(r"[▷▶►▸→»>=]")

_NO_LABEL = ":：<>,\"'"


def _known_arrow(text: str) -> inline.Labelled | None:
    """Read "키워드▷a ▷b": the label is the noun for what was asked."""
    arrow = _ARROW.search(text, 1, 30) if _TIP.search(text, 1, 30) else None
    label = inline.plain(text[: arrow.start()]) if arrow else ""
    if not arrow or not is_asked_noun(label) or any(c in _NO_LABEL for c in label):
        return None
    return inline.Labelled(label, text[arrow.end() :].strip())


def _known_dash(text: str) -> inline.Labelled | None:
    """Read "키워드 - a, b"."""
    found = inline.dash_label(text)
    return found if found and len(found.label) < 30 and is_asked_noun(found.label) else None
