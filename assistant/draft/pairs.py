"""Which sentences of the solution answer which challenge."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.language.overlap import grams, share_told
from assistant.ports import Embedder
from assistant.records import Pair, Sentence

_WORDS = 0.5  # weight of shared words beside the embedding's likeness
_NEAR = 0.9  # a further sentence answers too if it is nearly as alike as the best


def pair_up(
    challenge: Sequence[Sentence], solution: Sequence[Sentence], embedder: Embedder, lang: str
) -> tuple[Pair, ...]:
    """One pair a paragraph of the challenge, with the solution sentences most alike to it."""
    if not challenge or not solution:
        return ()
    paragraphs = sorted({s.paragraph for s in challenge})
    groups = [[i for i, s in enumerate(challenge) if s.paragraph == p] for p in paragraphs]
    texts = [" ".join(challenge[i].text for i in group) for group in groups]
    alike = embedder.encode(texts) @ embedder.encode([s.text for s in solution]).T
    answers = [grams(s.text, lang) for s in solution]
    pairs = []
    for row, group in enumerate(groups):
        asked = grams(texts[row], lang)
        likeness = [float(alike[row, j]) + _WORDS * share_told(asked, answers[j]) for j in range(len(solution))]
        best = max(likeness)
        chosen = [j for j, value in enumerate(likeness) if value >= _NEAR * best][:3]
        pairs.append(Pair(tuple(group), tuple(chosen)))
    return tuple(pairs)
