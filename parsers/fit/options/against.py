"""What an answer is set against: options that it denies, or names only in its reason."""

from __future__ import annotations

import re

from holdfast.parsers import words
from holdfast.parsers.fit.options.members import as_word
from holdfast.parsers.words import en_against, en_phrases, ko_against, ko_phrases
from holdfast.parsers.words.patterns import OPTION
from holdfast.schemas.picture import Choice, Option

_MAY_DENY = re.compile(rf"{en_phrases.MAY_DENY}|{ko_phrases.MAY_DENY}", re.I)
_LONGEST = 300
_FIRST = 0xE000
"""The first of the marks that stand for options; no text of a language has them."""
_MARK = re.compile(OPTION)
_WORD_ENDS = re.compile(rf"(?!\w)|(?={ko_against.PARTICLES})")
_QUOTED = re.compile(rf"[\"“‘'「*`]{OPTION}[\"”’'」*`]")
_BLANKS = re.compile(r"\s{2,}")


def set_apart(text: str, shape: Choice) -> tuple[str, list[Option]]:
    """Return what a text of several options says without those that it sets its answer against,
    and those; no text where it denies none."""
    if len(text) > _LONGEST or not _MAY_DENY.search(text) or _MARK.search(text):
        return "", []
    marked = _marked(text, shape)
    if len(set(_MARK.findall(marked))) < 2:
        return "", []
    left, ruled_out = _without_ruled_out(marked)
    left, out = _without_denied(left)
    out += ruled_out
    left = _without_reason(left)
    if left == marked:
        return "", []
    said = _MARK.sub(lambda mark: _option(mark[0], shape).names[0], left)
    return _BLANKS.sub(" ", said).strip(), [_option(mark, shape) for mark in out]


def _option(mark: str, shape: Choice) -> Option:
    return shape.options[ord(mark) - _FIRST]


def _marked(text: str, shape: Choice) -> str:
    """Put a mark where an option is named, the longest name first."""
    names = {
        name.lower(): chr(_FIRST + at)
        for at, option in enumerate(shape.options)
        for name in option.names
        if name.strip()
    }
    for name in sorted(names, key=len, reverse=True):
        text = _with_mark(text, name, names[name])
    return text


def _with_mark(text: str, name: str, mark: str) -> str:
    for at in reversed(list(as_word(name, text.lower(), _WORD_ENDS))):
        text = text[:at] + mark + text[at + len(name) :]
    return text


def _without_ruled_out(marked: str) -> tuple[str, list[str]]:
    """Leave out the sentences that do nothing but rule options out, beside one that names one."""
    kept: list[str] = []
    out: list[str] = []
    for sentence in words.sentences(marked):
        named = _MARK.findall(sentence)
        if named and _rules_out(sentence):
            out += named
        else:
            kept.append(sentence)
    chosen = [sentence for sentence in kept if _MARK.search(sentence)]
    return (" ".join(kept), out) if out and len(chosen) == 1 else (marked, [])


def _rules_out(sentence: str) -> bool:
    """Whether each option that a sentence names is denied there, and nothing turns the denial."""
    if en_against.TURNS_DENIAL.search(sentence) or ko_against.TURNS_DENIAL.search(sentence):
        return False
    rest = ko_against.RULED_OUT.sub(" ", en_against.RULED_OUT.sub(" ", sentence))
    return not _MARK.search(rest)


def _without_denied(marked: str) -> tuple[str, list[str]]:
    """Leave out the options that are denied, with what denies them."""
    out: list[str] = []
    for law in (*ko_against.DENIED, *en_against.DENIED):
        out += [mark for found in law.finditer(marked) for mark in _MARK.findall(found[0])]
        marked = law.sub(" ", marked)
    return marked, out


def _without_reason(marked: str) -> str:
    """Leave out the reason, where it denies the other options, or the answer stands in quotes or
    for itself."""
    if answer := _alone_before(marked):
        return answer
    first = en_against.REASON_FIRST.match(marked)
    found = first or en_against.REASON.search(marked)
    if not found:
        return marked
    reason = found[0] if first else marked[found.start() :]
    answer = marked[found.end() :] if first else marked[: found.start()]
    others = set(_MARK.findall(en_against.REFUSED.sub("", reason))) - set(_MARK.findall(answer))
    if en_against.OPEN.search(reason) or (others and not _QUOTED.search(answer)):
        return marked
    return answer


def _alone_before(marked: str) -> str:
    """Return the option that is all that stands before a reason or a concession, which does not
    doubt it: "low, although the stress is high"."""
    found = en_against.BESIDE.search(marked[:_LONGEST_ANSWER])
    answer = marked[: found.start()].strip(" *\"'“”") if found else ""
    if not found or not _MARK.fullmatch(answer):
        return ""
    reason = marked[found.end() :]
    return "" if en_against.OPEN.search(reason) or words.says("doubt", reason) else answer


_LONGEST_ANSWER = 30
"""Characters, with the joint that begins the reason; an option is one of them."""
