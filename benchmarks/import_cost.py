"""What importing a room costs over Pydantic with one model: python benchmarks/import_cost.py

Each line is the best of nine fresh interpreters. Exits 1 where a bound is broken.
"""

from __future__ import annotations

import subprocess
import sys
import time

MODEL = "from pydantic import BaseModel\nclass M(BaseModel):\n    a: int\n"
BOUND = 0.1
"""Seconds that a room which reads replies may cost more."""

CASES = {
    "pydantic with one model": MODEL,
    "holdfast.schemas": MODEL + "import holdfast.schemas",
    "holdfast.parsers": MODEL + "import holdfast.parsers",
    "holdfast.parsers, one reply read": MODEL
    + "from holdfast.parsers import read; read('- a\\n- b', list[str], source='a b')",
    "holdfast.prompts": MODEL + "import holdfast.prompts",
    "holdfast.chains (pays for LangChain)": MODEL + "from holdfast.chains import keyword_chain",
}
BOUNDED = ("holdfast.schemas", "holdfast.parsers")


def seconds(code: str) -> float:
    best = float("inf")
    for _ in range(9):
        started = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)
        best = min(best, time.perf_counter() - started)
    return best


def main() -> None:
    took = {name: seconds(code) for name, code in CASES.items()}
    base = took["pydantic with one model"]
    for name, whole in took.items():
        print(f"{name:40s} {1000 * whole:6.0f} ms   {1000 * (whole - base):+6.0f} ms")
    sys.exit(any(took[name] - base > BOUND for name in BOUNDED))


if __name__ == "__main__":
    main()
