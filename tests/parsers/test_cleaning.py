"""What is taken off before anyone reads."""

from __future__ import annotations

import pytest

from holdfast.parsers import read
from holdfast.parsers.cleaning import clean
from holdfast.schemas import ReplyError


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ('<think>["a"]</think>["b"]', '["b"]'),
        ('musing</think>\n["b"]', '["b"]'),
        ('["b"]<|im_end|>\n<|im_start|>user\nmore', '["b"]'),
        ("<|channel|>analysis<|message|>hm<|end|><|channel|>final<|message|>b<|return|>", "b"),
        ("\ufeffa\u200bb", "ab"),
        ("▁green▁tea", " green tea"),
        ('"[\\"b\\"]"', '["b"]'),
        ("<answer>b</answer>", "b"),
        ("<think>hm, a?\n\nFinal answer: b", " b"),
        ("<|start_header_id|>assistant<|end_header_id|>\n\nb<|eot_id|>", "b"),
        ("<s>[INST] Name three trees. [/INST] oak, elm </s>", " oak, elm "),
        ("<|user|>\nName trees.\n<|assistant|>\noak, elm", "oak, elm"),
        ("### Instruction: Name trees.\n\n### Response:\noak, elm", "oak, elm"),
        ("oak\n\n### Response:\nelm", "oak\n\n### Response:\nelm"),
        ("plain", "plain"),
    ],
)
def test_leaves_the_answer(text: str, left: str) -> None:
    """Reasoning, channels, tokens, invisible marks and a second encoding come off."""
    assert clean(text).text.strip() == left.strip()


@pytest.mark.parametrize(
    "text", ['<think>["a"]? no, not yet.', "<|channel|>analysis<|message|>hm<|end|>"]
)
def test_reasoning_without_an_answer(text: str) -> None:
    """A draft within it is none."""
    cleaned = clean(text)
    assert cleaned.only_reasoning
    assert cleaned.text == ""


def test_cut_reasoning_has_no_answer_behind() -> None:
    """What looks like one may be the next draft."""
    assert clean('<think>hm\n\n["a"]').text == '["a"]'
    assert clean('<think>hm\n\n["a"]', cut=True).only_reasoning


def test_what_looks_like_a_token_within_json_stays() -> None:
    """A string is never made shorter in silence: a token's look-alike inside JSON is kept, a real
    control token there refused."""
    assert read('{"<a|>": 0}', dict[str, int]).value == {"<a|>": 0}
    assert read('["수면", "불안"]<|im_end|>', list[str]).value == ["수면", "불안"]
    for reply in ('["수면<|im_end|>"]', '["수면", "불안<|eot_id|>"]'):
        with pytest.raises(ReplyError):
            read(reply, list[str])
    assert read('["<|pad|> 토큰"]', list[str], source="<|pad|> 토큰이 남는다").value


@pytest.mark.parametrize("title", ["Keywords:", "**키워드**:", "## Key terms:", "핵심어:"])
@pytest.mark.parametrize("mark", ["- ", "1) ", "* "])
def test_a_named_list_behind_reasoning_that_was_never_closed(title: str, mark: str) -> None:
    """It is the answer where it is the last paragraph, and all of it."""
    thought = "<think>\nThey want terms of the quay.\n\n"
    listed = f"{title}\n{mark}crane\n{mark}rope"
    assert read(thought + listed, list[str]).value == ["crane", "rope"]
    for no_answer in (
        thought + listed.replace(title, "Maybe:"),
        thought + listed + "\nBut wait.",
        thought.rstrip() + "\n" + listed,
    ):
        with pytest.raises(ReplyError):
            read(no_answer, list[str])
