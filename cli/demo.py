"""`make demo`: what holdfast is for, with no Ollama.

A Korean transcript becomes a strict JSON list, and three sloppy replies become values.
"""

from __future__ import annotations

import sys

from holdfast.chains import keyword_chain, summary_chain
from holdfast.cli.demo_texts import REPLIES, TRANSCRIPT, Sloppy
from holdfast.cli.exit_codes import exit_code_of, line_of
from holdfast.cli.output import busy, say, value_json, write
from holdfast.parsers import read
from holdfast.schemas import HoldfastError, KeywordList, Summary


def main() -> None:
    """Show it, and exit with the command's codes."""
    try:
        _show_transcript()
        for number, reply in enumerate(REPLIES, 1):
            _show_reply(number, reply)
    except HoldfastError as error:
        say(line_of(error))
        sys.exit(exit_code_of(error))


def _show_transcript() -> None:
    lines = TRANSCRIPT.splitlines()
    write(f"A counselling transcript (synthetic, {len(TRANSCRIPT)} characters):\n")
    write(_quoted([*lines[:4], f"... and {len(lines) - 4} more turns"]))
    with busy("loading the extractive engine"):
        keywords = keyword_chain("extractive", max_keywords=8).invoke(TRANSCRIPT)
    write("\nIts keywords, found by the extractive engine, which uses no model:\n")
    write(f"  {value_json(KeywordList, keywords)}")
    summary = summary_chain("extractive", max_sentences=3).invoke(TRANSCRIPT)
    write("\nIts summary:\n")
    write(f"  {value_json(Summary, summary)}")


def _show_reply(number: int, reply: Sloppy) -> None:
    write(f"\nSloppy reply {number}, {reply.title}:\n")
    write(_quoted(reply.text.splitlines()))
    reading = read(reply.text, KeywordList, done_reason=reply.done_reason, source=TRANSCRIPT)
    write(f"\n  -> {value_json(KeywordList, reading.value)}")
    write(f"     how: {reading.how}; notes: {', '.join(reading.notes) or 'none'}")


def _quoted(lines: list[str]) -> str:
    return "\n".join(f"  | {line}".rstrip() for line in lines)


if __name__ == "__main__":
    main()
