"""How a script in another library's interpreter is asked, and how it answers.

It reads a JSON list of [language, sentence] on stdin and writes, a sentence each, a list of answers. An answer is
[start, end, value, unit, counts]: `unit` is None where the library names none that we know; `counts` is false where a
find that nobody asked for is not held against the library (dates that hold no number, such as "the second one").
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable

Answer = tuple[int, int, float, str | None, bool]

CODES = {
    "dollar": "USD", "united states dollar": "USD", "pound": "GBP", "british pound": "GBP", "pound sterling": "GBP", "euro": "EUR", "cent": "USD/100",
    "chinese yuan": "CNY", "yuan": "CNY", "yen": "JPY", "japanese yen": "JPY", "indian rupee": "INR", "rupee": "INR", "south african rand": "ZAR",
    "swiss franc": "CHF", "hong kong dollar": "HKD", "singapore dollar": "SGD", "australian dollar": "AUD", "canadian dollar": "CAD", "quid": "GBP", "buck": "USD",
}  # fmt: skip


def serve(find: Callable[[str, str], list[Answer]]) -> None:
    """Answer what is asked on stdin; a sentence that makes the library fail has no answers."""
    answers: list[list[Answer]] = []
    for lang, text in json.load(sys.stdin):
        try:
            answers.append(find(lang, text))
        except Exception as error:  # whatever another library raises is its answer to this sentence
            print(f"{text}: {error!r}", file=sys.stderr)
            answers.append([])
    json.dump(answers, sys.stdout)
