"""Measures the embedder in this folder on texts that its training left out.

    python models/embedder/judge.py --data DIR

Prints, for held-out sentence pairs and for published cases told in both languages, how often the twin in
the other language is the nearest of all.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from texts import TextPair, read_texts

from assistant.backends.static_embedder import StaticEmbedder


def main() -> None:
    """Reads the arguments and prints a line for each set of twins."""
    arguments = argparse.ArgumentParser(description="Measure the bundled embedder.")
    arguments.add_argument("--data", type=Path, required=True, help="folder with the open data")
    options = arguments.parse_args()
    embedder = StaticEmbedder(Path(__file__).parent)
    texts = read_texts(options.data)
    business = [pair for pair in texts.held_out if pair.source.startswith(("apache/apisix", "todogroup"))]
    print(embedder.id)
    for name, pairs in (("sentence pairs", texts.held_out), ("nearest to business", business), ("cases", texts.twins)):
        forth, back = twins_found(embedder, pairs)
        print(f"{name}: {len(pairs)} twins, en->zh {forth:.3f}, zh->en {back:.3f}")


def twins_found(embedder: StaticEmbedder, pairs: list[TextPair]) -> tuple[float, float]:
    """Share of texts whose twin is the nearest: English to Chinese, Chinese to English."""
    near = embedder.encode([p.left for p in pairs]) @ embedder.encode([p.right for p in pairs]).T
    own = np.arange(len(pairs))
    return float((near.argmax(axis=1) == own).mean()), float((near.argmax(axis=0) == own).mean())


if __name__ == "__main__":
    main()
