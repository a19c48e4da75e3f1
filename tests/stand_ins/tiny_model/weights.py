"""Write the tiny model as GGUF: two megabytes, weights made by hand, no knowledge.

Embeddings are one-hot, attention and feed-forward weights are zero, and the output matrix holds log
probabilities: the next token depends on the last one alone, and nothing of the prompt is read. It
shows a server's streaming, limits, grammar, aborts and truncation; it says nothing about answers.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import gguf
import numpy as np
import numpy.typing as npt

from tiny_model.phrases import ANSWER, ASK, CHAIN, END

Matrix = npt.NDArray[Any]

HEADS = 8
HEAD_STEP = 32  # llama.cpp wants a head's size in steps of this
FEED_FORWARD = 32
CONTEXT = 8192
NORMAL, UNKNOWN, CONTROL, UNUSED, BYTE = 1, 2, 3, 5, 6  # kinds of token in GGUF
CONTROLS = ("<unk>", "<s>", END, ASK, ANSWER)
CHAT_TEMPLATE = "{% for m in messages %}" + ASK + "{{ m.content }}{% endfor %}" + ANSWER


def write_model(path: Path) -> None:
    """Write the model to a file; the same bytes every time."""
    texts, kinds = vocabulary()
    writer = gguf.GGUFWriter(path, "llama")
    _add_shape(writer, len(texts))
    _add_tokenizer(writer, texts, kinds)
    for name, tensor in _tensors(texts, kinds).items():
        writer.add_tensor(f"{name}.weight", tensor)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def vocabulary() -> tuple[list[str], list[int]]:
    """Return the tokens' texts and kinds: controls, bytes, ASCII, the phrases, and padding."""
    said = {phrase for current, after in CHAIN.items() for phrase in (current, *after)}
    ascii_signs = [chr(code) for code in range(33, 127)]
    normal = list(dict.fromkeys([*ascii_signs, " ", "\n", *sorted(said - set(CONTROLS))]))
    texts = [*CONTROLS, *(f"<0x{b:02X}>" for b in range(256)), *map(_as_token, normal)]
    kinds = [UNKNOWN, *[CONTROL] * 4, *[BYTE] * 256, *[NORMAL] * len(normal)]
    missing = -len(texts) % (HEADS * HEAD_STEP)
    texts += [f"<pad{i}>" for i in range(missing)]
    return texts, kinds + [UNUSED] * missing


def _as_token(phrase: str) -> str:
    return phrase.replace(" ", "\u2581")  # how SentencePiece writes a space


def _add_shape(writer: gguf.GGUFWriter, width: int) -> None:
    writer.add_name("drifter")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(width)
    writer.add_block_count(1)
    writer.add_feed_forward_length(FEED_FORWARD)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(1)
    writer.add_rope_dimension_count(width // HEADS)
    writer.add_layer_norm_rms_eps(1e-12)
    writer.add_vocab_size(width)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_F16)


def _add_tokenizer(writer: gguf.GGUFWriter, texts: list[str], kinds: list[int]) -> None:
    writer.add_tokenizer_model("llama")
    writer.add_token_list(texts)
    writer.add_token_scores([-float(i) if k == NORMAL else 0.0 for i, k in enumerate(kinds)])
    writer.add_token_types(kinds)
    writer.add_bos_token_id(CONTROLS.index("<s>"))
    writer.add_eos_token_id(CONTROLS.index(END))
    writer.add_unk_token_id(CONTROLS.index("<unk>"))
    writer.add_add_bos_token(True)
    writer.add_add_eos_token(False)
    writer.add_add_space_prefix(False)
    writer.add_chat_template(CHAT_TEMPLATE)


def _log_odds(texts: list[str], kinds: list[int]) -> Matrix:
    """Return log probabilities, rows the next token and columns the current one."""
    index = {text: i for i, text in enumerate(texts)}
    noise = np.random.default_rng(7).uniform(-14, -12, (len(texts), len(texts)))
    odds: Matrix = noise.astype(np.float32)
    odds[[k in (UNKNOWN, CONTROL, UNUSED) for k in kinds], :] = -30
    odds[[k == BYTE for k in kinds], :] -= 6
    odds[index[END], :] = -11
    for current, after in CHAIN.items():
        for phrase, share in after.items():
            odds[index[_as_token(phrase)], index[_as_token(current)]] = np.log(share)
    return odds


def _tensors(texts: list[str], kinds: list[int]) -> dict[str, Matrix]:
    width, narrow, half = len(texts), len(texts) // HEADS, np.float16
    ones = np.ones(width, np.float32)
    scale = np.float32(np.sqrt(width))  # the RMS norm makes a one-hot this long
    zeros = {
        "attn_q": (width, width),
        "attn_k": (narrow, width),
        "attn_v": (narrow, width),
        "attn_output": (width, width),
        "ffn_gate": (FEED_FORWARD, width),
        "ffn_up": (FEED_FORWARD, width),
        "ffn_down": (width, FEED_FORWARD),
    }
    return {
        "token_embd": np.eye(width, dtype=half),
        "output_norm": ones,
        "output": (_log_odds(texts, kinds) / scale).astype(half),
        "blk.0.attn_norm": ones,
        "blk.0.ffn_norm": ones,
        **{f"blk.0.{name}": np.zeros(shape, half) for name, shape in zeros.items()},
    }
