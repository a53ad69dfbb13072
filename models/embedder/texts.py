"""Reads what the embedder is trained on and sets apart what it is judged by.

Business words and sentences lie beside this file (`business.py`). Two files lie in the data folder:

- `parallel_en_zh.tsv.gz`: `english<TAB>chinese<TAB>repository licence`, one pair a line;
- `cases.jsonl`: published customer cases, one JSON object a line, with `lang`, `kind`, `pair_id` and
  `sections` (each with `text`).
"""

from __future__ import annotations

import gzip
import json
import zlib
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from business import sentence_pairs, term_pairs

# A case told by a student or a laboratory reads unlike the customer cases that are searched for.
_OTHER_KINDS = ("personal-or-student-project", "science-story")
_HELD_OUT_ONE_IN = 50
_SHORTEST = 40
# The open data is some 127,000 pairs; said once, what business people say would drown in it.
_SENTENCES_SAID, _TERMS_SAID = 40, 8


@dataclass(frozen=True, slots=True)
class TextPair:
    """Two texts that mean the same, or stand side by side in one case; `source` says where from."""

    left: str
    right: str
    source: str


@dataclass(frozen=True, slots=True)
class Texts:
    """Pairs to train on; sentence pairs, business sentences and twin cases (English, Chinese) to judge by."""

    train: list[TextPair]
    held_out: list[TextPair]
    business: list[TextPair]
    twins: list[TextPair]


def read_texts(folder: Path) -> Texts:
    """Business texts and the data folder, split the same way each time (by checksum, not by chance)."""
    parallel = _parallel(folder / "parallel_en_zh.tsv.gz")
    cases = _cases(folder / "cases.jsonl")
    by_pair: dict[str, dict[str, str]] = defaultdict(dict)
    for case in cases:
        by_pair[case["pair_id"]][case["lang"]] = _body(case)
    twins = [TextPair(t["en"], t["zh"], "cases") for t in by_pair.values() if len(t) > 1]
    neighbours = [p for case in cases if len(by_pair[case["pair_id"]]) == 1 for p in _neighbours(case)]
    train = [pair for pair in parallel if not _is_held_out(pair)]
    sentences, kept = sentence_pairs()
    business = [TextPair(*pair, "business") for pair in sentences * _SENTENCES_SAID + term_pairs() * _TERMS_SAID]
    held_out = [pair for pair in parallel if _is_held_out(pair)]
    return Texts(train + neighbours + business, held_out, [TextPair(*pair, "business") for pair in kept], twins)


def _is_held_out(pair: TextPair) -> bool:
    return zlib.crc32(pair.left.encode()) % _HELD_OUT_ONE_IN == 0


def _parallel(path: Path) -> list[TextPair]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines]
    return [TextPair(english, chinese, source) for english, chinese, source in rows]


def _cases(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        cases = [json.loads(line) for line in lines]
    return [case for case in cases if case["kind"] not in _OTHER_KINDS]


def _paragraphs(case: dict[str, Any]) -> list[str]:
    texts = (p.strip() for section in case["sections"] for p in section["text"].split("\n\n"))
    return [text for text in texts if len(text) >= _SHORTEST]


def _body(case: dict[str, Any]) -> str:
    return "\n".join(_paragraphs(case))


def _neighbours(case: dict[str, Any]) -> list[TextPair]:
    return [TextPair(left, right, "cases") for left, right in pairwise(_paragraphs(case))]
