"""Whether a bracket opens a structure, or belongs to prose, Markdown, LaTeX or a form."""

from __future__ import annotations

import re

_LIST_START = re.compile(
    r"\s{0,200}+(?://|/\*|#[ \t]|\w[^\[\]\n\"]{0,40}\"(?:\s?,|[^\"\n]{1,200}\"\s?[,\]])"
    r"|\w[^\[\]\n\"]{0,40}\[[^\[\]\n\"]{0,40}\][^\[\]\n\"]{0,40}\"\s?,"
    r"|[\[{(\]\"'“‘「｛［\\\d+-]|[^\[\]\n]{0,300}\])"
)
_MAP_START = re.compile(
    r"\s{0,200}+(?:[{\}\"'“‘｛｝\\]|:[A-Za-z_]|:\s{0,20}\}|//|#|/\*"
    r"|[^\s:：={}\[\],]{1,40}(?:\s[^\s:：={}\[\],]{1,40}){0,3}\s?[:：=,}])"
)
_LABEL = re.compile(r"\[[^\[\]\n,\"'“”‘’{}:]{1,30}\][ \t]+(?=[^\s,.;:\]}])")
_ONLY_BRACKETS = re.compile(r"(?:\[[^\[\]\n\"'“,:]{1,60}\][ \t]?){3,20}$", re.MULTILINE)
_TEMPLATE = re.compile(r"\{\{\s?\w{1,40}\s?\}")
_IN_STRING = re.compile(r"[\[{][^\[\]{}\"\n]{0,80}[\]}][^\"\n]{0,200}\"\s{0,20}(?:[,\]}]|\Z)")
_LONGEST_LINE = 1000
_CHECKBOX = re.compile(r"\[[ xX✓✔]\](?=[ \t]+[^\s,])")
_BOX_AT_END = re.compile(r"\[[ xXvVoO✓✔√✗✘]\][ \t]{0,20}$", re.MULTILINE)
_TICKED = re.compile(r"\[[xXvV✓✔√]\][ \t]{0,20}$", re.MULTILINE)
_LINK = re.compile(r"\[[^\[\]\n]{1,200}\]\((?:https?:|#|/)[^()\s]{0,300}\)")
_COMMAND = re.compile(r"\\[A-Za-z]{1,30}\*?$")


def may_start(text: str, at: int) -> bool:
    """Tell a structure from a bracket in prose, in Markdown or in LaTeX."""
    before = text[max(0, at - 40) : at]
    if _IN_STRING.match(text, at) and _is_within_quotes(text, at):
        return False
    if text[at] in "[［":
        if before.endswith("\\") or _LINK.match(text, at):
            return False
        if _LABEL.match(text, at) and not text[text.rfind("\n", 0, at) + 1 : at].strip():
            return _ONLY_BRACKETS.match(text, at) is not None
        if _CHECKBOX.match(text, at) or _is_box_behind(text, at):
            return False
        return bool(_LIST_START.match(text, at + 1))
    if text[at] in "{｛":
        if _TEMPLATE.match(text, at) or (before[-1:] == "{" and _TEMPLATE.match(text, at - 1)):
            return False
        if before.endswith(("\\", "^", "_")) or _COMMAND.search(before):
            return False
        return bool(_MAP_START.match(text, at + 1))
    return True


def _is_within_quotes(text: str, at: int) -> bool:
    """Whether a bracket stands within a string of its line: "see [1]", "b"."""
    line = text[max(0, at - _LONGEST_LINE) : at].rpartition("\n")[2]
    return line[-1:] not in "\"'" and line.replace('\\"', "").count('"') % 2 == 1


def _is_box_behind(text: str, at: int) -> bool:
    """Whether a box stands at the end of a line, in a form of which some box is ticked."""
    box = _BOX_AT_END.match(text, at)
    label = text[text.rfind("\n", 0, at) + 1 : at].strip() if box else ""
    return bool(label) and _TICKED.search(text, max(0, at - 2000), at + 2000) is not None
