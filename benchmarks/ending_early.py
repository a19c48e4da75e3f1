"""Tokens that a server need not make, because a reply is ended where its end is known.

    .venv/bin/python benchmarks/ending_early.py            a scripted server on the loopback
    OLLAMA_HOST=... .venv/bin/python benchmarks/ending_early.py --ollama   a real one, tiny model

A line of the server is a token; the model is cut off after 512 of them, as by our default. Told are
the lines that the server had to send and those it would have sent.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "stand_ins"))

from langchain_core.callbacks import BaseCallbackHandler
from langchain_ollama import ChatOllama
from loopback import Loopback, Say

from holdfast import keyword_chain
from holdfast.prompts import keyword_prompt
from holdfast.schemas import Attempt, HoldfastError

TEXT = "\n".join(
    f"상담사: {n}회기인데 이번 주는 어떠셨어요?\n내담자: {what} 때문에 잠을 설쳤고, 더 {how}."
    for n, what in enumerate(["이직", "층간 소음", "어머니의 병환", "시험", "이혼 소송"] * 6, 1)
    for how in ["불안해요", "지쳐요"]
)
LONG = 512
REFUSAL = (
    "죄송하지만 저는 AI 언어 모델로서 개인의 상담 내용을 분석하거나 평가할 수 없습니다. "
    "이러한 내용은 민감한 정보를 담고 있으므로 다루기 어렵습니다. "
    "전문 상담사나 의료진과 상의하시는 것이 좋습니다. "
    "위급한 상황이라면 가까운 기관에 도움을 청하시기 바랍니다. "
    "궁금하신 점이 더 있으시면 언제든지 말씀해 주세요. "
    "저는 일반적인 정보만 드릴 수 있다는 점을 이해해 주시면 감사하겠습니다. "
)
DECLINED = (
    "I'm sorry, but I cannot analyse this conversation. As an AI language model I am not able to "
    "assess personal counselling records. Please talk to a licensed professional about it. "
    "They can give you the support that you need. If you are in danger, call the emergency line. "
    "I hope that you understand why I have to decline. Take good care of yourself. "
)
VALUE = '["불면", "이직", "층간 소음", "시험"]'
PROSE = "".join(
    f" 위의 말은 {n}회기에도 나왔고, 그때마다 상담사는 내담자의 한 주를 물으며 이야기를 이끌었어요."
    for n in range(1, 40)
)
CASES: dict[str, tuple[str, int]] = {
    "runaway, one keyword over and over": ('["불면", ' + '"이직", ' * LONG, 2),
    "runaway, numbered lines": ("".join(f"{n}. 수면 장애\n" for n in range(1, LONG)), 3),
    "runaway, a sentence": ("내담자는 잠을 설친다고 합니다. " * LONG, 2),
    "runaway, blanks after the bracket": ("[" + "\n  " * LONG, 3),
    "refusal, Korean": (REFUSAL * 3, 2),
    "refusal, English": (DECLINED * 3, 5),
    "echo of the transcript": (TEXT, 2),
    "a value, then prose": (VALUE + PROSE, 2),
    "a value, then blanks": (VALUE + "\n " * LONG, 2),
}


def scripted(on_loop: bool) -> Iterator[tuple[str, int, int, str]]:
    """Yield each case with the lines sent, those in all, and what came of it."""
    with Loopback() as server:
        for name, (text, size) in CASES.items():
            pieces = [text[at : at + size] for at in range(0, len(text), size)][:LONG]
            server.add(Say(pieces, done_reason="length", delay=0.01))
            chain = keyword_chain("gemma:2b", ollama_host=server.url, max_calls=1).with_attempts()
            try:
                extraction = asyncio.run(chain.ainvoke(TEXT)) if on_loop else chain.invoke(TEXT)
                attempt, came = extraction.attempts[0], f"{len(extraction.value)} keywords"
            except HoldfastError as error:
                attempt = error.attempts[0]
                came = attempt.failure.kind.value if attempt.failure else attempt.fault
            request = server.requests[-1]
            request.wait()
            yield name, request.chunks_sent, len(pieces), f"{came} ({attempt.reply.done_reason})"


class Counter(BaseCallbackHandler):
    """Counts the lines that came."""

    lines = 0

    def on_llm_new_token(self, *args: Any, **how: Any) -> None:
        self.lines += 1


def real() -> Iterator[tuple[str, int, int, str]]:
    """Yield the tiny model's loops under some seeds, and how long they are if nobody ends them."""
    text = TEXT[:400]
    for seed in range(1, 15):
        model = ChatOllama(
            model="drifter", format="", temperature=1, seed=seed, num_ctx=2048, num_predict=LONG
        )
        attempts: list[Attempt] = []
        chain = keyword_chain(model, max_calls=1, on_attempt=attempts.append)
        counter = Counter()
        chain.batch([text], {"callbacks": [counter]}, return_exceptions=True)
        if attempts[0].reply.done_reason == "ended early":
            bare = sum(1 for _ in model.stream(keyword_prompt(text).text))
            failure = attempts[0].failure
            yield f"seed {seed}", counter.lines, bare, failure.kind.value if failure else "a value"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--ollama", action="store_true")
    parser.add_argument("--async", dest="on_loop", action="store_true")
    told = parser.parse_args()
    for name, sent, of, came in real() if told.ollama else scripted(told.on_loop):
        print(f"{name:36} {sent:4} of {of:4} lines, {1 - sent / of:4.0%} saved: {came}")


if __name__ == "__main__":
    main()
