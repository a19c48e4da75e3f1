"""Take off what is not the answer before anyone reads: reasoning, control tokens, invisible marks.

Everything after works on the one text that comes out of here, and all places refer to it.
"""

from __future__ import annotations

import html
import json
import re
import unicodedata
from dataclasses import dataclass

from holdfast.parsers import words
from holdfast.parsers.struck import without_struck

ENDED = "end of turn"
"""Note: the answer ended by itself; what was cut off behind it is made up."""

_INVISIBLE = re.compile("[\ufeff\u200b\u200e\u200f\u2060\u00ad\u202a\u202c]")
_BYTE_TOKEN = re.compile(r"<0x([0-9A-Fa-f]{2})>")
_TOKEN = re.compile(
    r"<\|(?:start_header_id|im_start|start)\|>\s?\w{1,12}(?:<\|end_header_id\|>)?"
    r"|<\|[^|<>\n]{1,40}\|?>|<[a-z_]{1,20}\|>|<｜[^<>\n]{1,60}｜>"
    r"|\[\|[a-z_]{1,20}\|\]|</?s>|<(?:eos|bos|pad|unk|end_of_turn|end_of_text|endoftext|eot_id|im_end)>"
    r"|<start_of_turn>(?:model|user)?|\[/?INST\]|<</?SYS>>"
)
_END = re.compile(
    r"end|eos|eot|return|</s>|stop|start_of_turn|start_header|<\|start|user|im_start|\[INST\]", re.I
)
_CHANNEL = re.compile(r"<\|channel\|>\s*(\w{1,20})[^<]{0,40}<\|message\|>")
_THINKING = (
    "think|thinking|thought|thoughts|reasoning|analysis|reflection|scratchpad|internal_monologue"
)
_REASONS = (
    "think", "thought", "reasoning", "analysis", "reflection", "scratchpad", "monologue", "channel",
)  # fmt: skip
"""What every tag of reasoning has in it."""
_OPEN = re.compile(rf"[<◁\[](?:{_THINKING})[>▷\]]|<\|channel>\s?thought", re.I)
_CLOSE = re.compile(rf"[<◁\[]/(?:{_THINKING})[>▷\]]|<channel\|>", re.I)
_ANSWER = re.compile(
    r"<(answer|final_answer|final|output|response|result|csv|yaml|toml)>(.*?)(?:</\1>|\Z)",
    re.I | re.S,
)
_FINAL = re.compile(
    r"^[ \t]*[*#]*\s?(?:final answer|answer|final output|output|최종\s?(?:답변?|결과|키워드)"
    r"|정답|답변?|결과)\s?[*]*\s?[:：]\s?[*]*",
    re.I | re.M,
)
_LABEL_LINE = re.compile(
    r"\A\s*+(?:[-*•]\s|\d{1,2}[.)]\s)?\**+[^\s:：*][^:：\n]{0,39}[:：]\**+\s*+\S"
)
_TITLE_LINE = re.compile(r"\A[*#]{0,4}\s?([^\s:：*][^:：\n*]{0,39})\**\s?[:：]\s?\**\s*\Z")
_MARKED_LINE = re.compile(r"\A\s*+(?:[-*•]|\d{1,2}[.)])\s++\S")
"""Behind reasoning that was never closed: a title, and the lines of its list."""
_CHANNEL_NAMES = ("final", "answer", "response")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The text that is left, what was taken off, and whether all of it was reasoning."""

    text: str
    notes: tuple[str, ...] = ()
    only_reasoning: bool = False


def clean(text: str, *, cut: bool | None = False, is_whole: bool = False) -> Cleaned:
    """Return the reply without what is not the answer.

    `cut`: whether the reply was cut off; then reasoning that was never closed has no answer behind.
    `is_whole`: the reply is JSON of the type from end to end, so that what looks like a control
    token is part of a string.
    """
    notes: list[str] = []
    if not text.isascii():
        text = unicodedata.normalize("NFC", _INVISIBLE.sub("", text))
    text = text.replace("\r\n", "\n")
    text = _broken_into_lines(text, notes)
    text = _one_quote(_unwrapped(_unmarked(text, notes), notes))
    text = _out_of_quote(_pieces(text))
    text, final = _channels(text, notes)
    if final is False:
        return Cleaned("", tuple(notes), only_reasoning=True)
    text, only = _without_thinking(text, notes, cut)
    if "~~" in text or "</" in text:
        text = without_struck(text, notes)
    text = text if is_whole else _without_tokens(_behind_prompt(text, notes), notes)
    text = _unescaped(text, notes)
    answer = list(_ANSWER.finditer(text)) if "<" in text else []
    if len(answer) == 1 and answer[0][2].strip():
        notes.append("answer tag")
        text = answer[0][2]
    return Cleaned(text.strip("\n"), tuple(notes), only_reasoning=only)


_LINE_BREAK = re.compile(r"<br\s?/?>[ \t]*+\n?", re.I)
_BOLD_TAG = re.compile(r"<(b|strong)>([^<>\n]{1,200})</\1>", re.I)
_MANY_BREAKS = 2
"""Escaped or tagged line breaks at which they are the lines of the reply."""


def _broken_into_lines(text: str, notes: list[str]) -> str:
    """Undo line breaks that are written out, in a reply that is no JSON: \\n, <br>."""
    if "\n" not in text.strip() and text.count("\\n") >= _MANY_BREAKS:
        if text.lstrip()[:1] not in '[{"':
            notes.append("escaped line breaks")
            text = text.replace("\\n", "\n")
    elif "<br" in text and "|" not in text and len(_LINE_BREAK.findall(text)) >= _MANY_BREAKS:
        notes.append("line break tags")
        text = _BOLD_TAG.sub(r"**\2**", _LINE_BREAK.sub("\n", text))
    return text


_ESCAPED_MARK = re.compile(r"\\\\|\\([*_.#+>|~-])")
_MANY_MARKS = 2
"""Escaped marks of Markdown at which the whole reply is escaped."""


def _unmarked(text: str, notes: list[str]) -> str:
    """Undo escaped Markdown: 1\\. and \\_ mean the sign itself, in JSON too."""
    if "\\" not in text:
        return text
    found = [mark for mark in _ESCAPED_MARK.finditer(text) if mark[1]]
    if len(found) < _MANY_MARKS:
        return text
    notes.append("escaped marks")
    return _ESCAPED_MARK.sub(lambda mark: mark[1] or mark[0], text)


_BARE_QUOTE = re.compile(r'(?<!\\)"')


def _unescaped(text: str, notes: list[str]) -> str:
    """Undo escapes as they stand inside a JSON string, where every quote is escaped."""
    if '\\"' not in text or _BARE_QUOTE.search(text):
        return text
    try:
        inner = json.loads(f'"{text}"', strict=False)
    except ValueError:
        inner = text if "[" in text or "{" in text else text.replace('\\"', '"')
    if inner != text:
        notes.append("escaped quotes")
    return str(inner)


def _unwrapped(text: str, notes: list[str]) -> str:
    """A host may have encoded the whole reply once more as a JSON string."""
    for _ in range(2):
        stripped = text.strip()
        if not (stripped.startswith('"') and stripped.endswith('"') and len(stripped) > 2):
            break
        try:
            inner = json.loads(stripped)
        except ValueError:
            break
        if not isinstance(inner, str):
            break
        notes.append("stringified")
        text = inner
    return text


_QUOTED_BLOCK = re.compile(r"^[ \t]{0,8}>[ \t]?(?:`{3}|~{3}|[\[{])", re.M)
_QUOTE_MARK = re.compile(r"^[ \t]{0,8}>[ \t]?", re.M)


def _out_of_quote(text: str) -> str:
    """Take the marks of a block quote off where it holds a fence or a structure."""
    return _QUOTE_MARK.sub("", text) if ">" in text and _QUOTED_BLOCK.search(text) else text


_DOUBLED = re.compile(r'[{\[,:]\s?""(?=[^\s",:\]}])')


def _one_quote(text: str) -> str:
    """Undo quotes that are all doubled, as in a cell of CSV, or all written as entities."""
    if '"' not in text and ("&quot;" in text or "&#34;" in text):
        return html.unescape(text)
    if '""' not in text or not _DOUBLED.search(text):
        return text
    inner = text.strip()
    if inner.startswith('"') and inner.endswith('"') and inner[1:2] in "[{":
        inner = inner[1:-1]
    return inner.replace('""', '"') if '"' not in inner.replace('""', "") else text


def _pieces(text: str) -> str:
    """Undo the marks of a tokenizer: byte tokens, and ▁ for a space."""
    if "<0x" in text:
        text = _BYTE_TOKEN.sub(lambda m: chr(int(m[1], 16)) if int(m[1], 16) < 128 else "", text)
    return text.replace("▁", " ") if text.count("▁") > 1 else text


def _channels(text: str, notes: list[str]) -> tuple[str, bool | None]:
    """Keep the final channel; False where there are channels and none is final."""
    found = list(_CHANNEL.finditer(text)) if "<|channel|>" in text else []
    if not found:
        return text, None
    notes.append("channel")
    for channel in reversed(found):
        if channel[1].lower() in _CHANNEL_NAMES:
            return text[channel.end() :], True
    return "", False


def _without_thinking(text: str, notes: list[str], cut: bool | None) -> tuple[str, bool]:
    """Take off reasoning; say whether nothing but unfinished reasoning is left."""
    if not ("<" in text or "[" in text or "◁" in text):
        return text, False
    low = text.lower()
    if not any(word in low for word in _REASONS):
        return text, False
    closing = _last(_CLOSE, text)
    if closing:
        notes.append("reasoning")
        text = _beside_thinking(text, closing)
    opening = _OPEN.search(text)
    if not opening:
        return text, False
    notes.append("reasoning")
    before, inside = text[: opening.start()], text[opening.end() :]
    if any(c.isalnum() for c in _TOKEN.sub("", before)):
        return before, False
    answer = "" if cut else _after_reasoning(inside)
    return (answer, False) if answer else ("", True)


def _beside_thinking(text: str, closing: re.Match[str]) -> str:
    """The answer stands behind the reasoning, or before it where nothing does."""
    behind = text[closing.end() :]
    if any(c.isalnum() for c in _TOKEN.sub("", behind)):
        return behind
    opening = _OPEN.search(text, 0, closing.start())
    return text[: opening.start()] if opening else behind


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = None
    for found in pattern.finditer(text):  # noqa: B007 - the last one is wanted
        pass
    return found


def _after_reasoning(inside: str) -> str:
    """In reasoning that was never closed: what an answer label or a last structure sets apart."""
    label = _last(_FINAL, inside)
    if label:
        return inside[label.end() :]
    paragraphs = inside.rstrip().rsplit("\n\n", 1)
    last = paragraphs[-1].strip() if len(paragraphs) > 1 else ""
    if last[:1] in "[{`" and last[-1:] in "]}`":
        return last
    lines = last.split("\n")
    labelled = all(_LABEL_LINE.match(line) for line in lines)
    title = _TITLE_LINE.match(lines[0])
    asked = title is not None and words.announced(title[1]) == "asked"
    listed = asked and all(map(_MARKED_LINE.match, lines[1:]))
    return last if (labelled or listed) and (len(lines) > 1 or last.startswith("**")) else ""


_PROMPTS = (
    ("[INST]", ("[/INST]",)),
    ("<|user|>", ("<|assistant|>",)),
    ("<|im_start|>user", ("<|im_start|>assistant",)),
    ("### Instruction:", ("\n### Response:", "\n### Output:", "\n### Answer:")),
)
"""What a prompt stands between in a chat template."""


def _behind_prompt(text: str, notes: list[str]) -> str:
    """Take off the prompt with which a reply begins, up to the first mark of the answer."""
    start = text.lstrip().removeprefix("<s>").lstrip()
    marks = next((ends for begin, ends in _PROMPTS if start.startswith(begin)), ())
    for mark in marks:
        answer = start.partition(mark)[2]
        if any(c.isalnum() for c in answer):
            notes.append("prompt")
            return answer
    return text


def holds_token(text: str) -> bool:
    """Whether a string holds a control token of a chat template."""
    return "<|" in text and _TOKEN.search(text) is not None


def _without_tokens(text: str, notes: list[str]) -> str:
    """Cut at the first token that ends a turn; take the others off."""
    place = 0
    kept: list[str] = []
    said = False
    for token in _TOKEN.finditer(text):
        kept.append(text[place : token.start()])
        place = token.end()
        said = said or any(c.isalnum() for c in kept[-1])
        if said and _END.search(token[0]):
            notes.append(ENDED)
            break
    else:
        kept.append(text[place:])
    if not place:
        return text
    notes.append("special tokens")
    return "".join(kept)
