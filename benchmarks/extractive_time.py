"""How long the extractive engine takes: loading, 2,000 characters, 1 MB.

python benchmarks/extractive_time.py

perf_counter is what a caller waits (the analyser takes a piece of the text for each core),
process_time what all cores together work.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

from holdfast.chains import extractive

GOLD = Path(__file__).parent.parent / "tests" / "extractive" / "gold"
MEGABYTE = 1_000_000


def lines(language: str) -> str:
    files = sorted(GOLD.glob(f"{language}_*.json"))
    return "\n".join(
        line for f in files for line in json.loads(f.read_text(encoding="utf-8"))["lines"]
    )


def both(text: str) -> None:
    analysis = extractive.analyse(text)
    extractive.keywords(analysis)
    extractive.summary(analysis)


def seconds(work: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    started = clock()
    work()
    return clock() - started


def main() -> None:
    print(f"loading               {seconds(extractive.load):8.2f} s")
    for language in ("ko", "en"):
        text = lines(language)
        for clock in (time.perf_counter, time.process_time):
            short = sorted(seconds(lambda t=text[:2000]: both(t), clock) for _ in range(101))
            print(
                f"{language}, 2,000 characters  {1000 * short[50]:8.1f} ms "
                f"(best {1000 * short[0]:.1f}), {clock.__name__}"
            )
        size = MEGABYTE // len(text.encode()) + 1
        long = ("\n".join([text] * size)).encode()[:MEGABYTE].decode(errors="ignore")
        print(f"{language}, 1 MB              {seconds(lambda t=long: both(t)):8.2f} s")


if __name__ == "__main__":
    main()
