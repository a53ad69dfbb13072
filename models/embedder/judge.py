"""Measures the embedder in this folder on texts that its training left out.

    python models/embedder/judge.py --data DIR [--model FOLDER]

Prints, for held-out sentence pairs and for published cases told in both languages, how often the twin in
the other language is the nearest of all; then how near a hundred business words are to their twins.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from business import first_terms
from texts import TextPair, read_texts

from assistant.backends.static_embedder import StaticEmbedder

# A hundred words out of the glossary.
_TERMS = 100


def main() -> None:
    """Reads the arguments and prints a line for each set of twins."""
    arguments = argparse.ArgumentParser(description="Measure the bundled embedder.")
    arguments.add_argument("--data", type=Path, required=True, help="folder with the open data")
    arguments.add_argument("--model", type=Path, default=Path(__file__).parent, help="folder of another model")
    options = arguments.parse_args()
    embedder = StaticEmbedder(options.model)
    texts = read_texts(options.data)
    websites = [pair for pair in texts.held_out if pair.source.startswith(("apache/apisix", "todogroup"))]
    print(embedder.id)
    for name, pairs in (
        ("sentence pairs", texts.held_out),
        ("of company websites", websites),
        ("business sentences", texts.business),
        ("cases", texts.twins),
    ):
        forth, back = twins_found(embedder, pairs)
        print(f"{name}: {len(pairs)} twins, en->zh {forth:.3f}, zh->en {back:.3f}")
    terms = first_terms(_TERMS)
    print(f"cosine of {len(terms)} business words and their twins: {cosine(embedder, terms):.3f}")


def twins_found(embedder: StaticEmbedder, pairs: list[TextPair]) -> tuple[float, float]:
    """Share of texts whose twin is the nearest: English to Chinese, Chinese to English."""
    near = embedder.encode([p.left for p in pairs]) @ embedder.encode([p.right for p in pairs]).T
    own = np.arange(len(pairs))
    return float((near.argmax(axis=1) == own).mean()), float((near.argmax(axis=0) == own).mean())


def cosine(embedder: StaticEmbedder, terms: list[tuple[str, str]]) -> float:
    """Mean cosine of an English word and a Chinese one that mean the same."""
    left, right = (embedder.encode(list(side)) for side in zip(*terms, strict=True))
    return float((left * right).sum(axis=1).mean())


if __name__ == "__main__":
    main()
