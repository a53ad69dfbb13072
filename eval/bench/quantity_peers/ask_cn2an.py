"""What cn2an finds; it reads Chinese only and rewrites the text, so the numbers of its answer are laid over the question."""

from __future__ import annotations

import difflib
import re

import cn2an
from answers import Answer, serve

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?%?|\d+/\d+")


def find(lang: str, text: str) -> list[Answer]:
    """The numbers of the rewritten sentence, where they stand in the sentence asked."""
    if lang != "zh":
        return []
    answer = cn2an.transform(text, "cn2an")
    blocks = difflib.SequenceMatcher(None, text, answer, autojunk=False).get_opcodes()
    out: list[Answer] = []
    for match in _NUMBER.finditer(answer):
        touched = [b for b in blocks if b[3] < match.end() and match.start() < b[4]]
        op, start, _, there, _ = touched[0]
        start += match.start() - there if op == "equal" else 0
        op, first, end, there, _ = touched[-1]
        end = first + match.end() - there if op == "equal" else end
        top, _, low = match.group().rstrip("%").partition("/")
        value = float(top) / (float(low) or 1.0) if low else float(top)
        out.append((start, end, value, "percent" if match.group().endswith("%") else None, True))
    return out


if __name__ == "__main__":
    serve(find)
