"""Writes `common.zh.txt`, the pairs of characters that many Chinese talks have: `PYTHONPATH=. python models/labeller/common_zh.py`."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from assistant.score.gold import load_gold
from assistant.segment.snippets import read_snippets
from assistant.segment.talk import names_of
from assistant.training import gold_transcript

HERE = Path(__file__).resolve().parent
_TALKS = 4  # talks that must have a pair


def main() -> None:
    """Counts in how many talks each pair that may name something is said."""
    golds = [gold for room in ("gold", "lessons") for gold in load_gold(HERE.parents[1] / "eval" / room)]
    texts = [gold_transcript(gold).text for gold in golds if gold.lang == "zh"]
    snippets = (read_snippets(HERE / "data" / f"{name}.txt", "zh") for name in ("zh", "talks.zh"))
    texts += [transcript.text for found in snippets for transcript, _ in found]
    counts = Counter(word for text in texts for word in frozenset(names_of(text, "zh")))
    words = sorted(word for word, count in counts.items() if count >= _TALKS)
    (HERE / "common.zh.txt").write_text("\n".join(words) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
