"""Which interviews are kept from a model that is scored on them."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256


def folds(ids: Iterable[str], n: int = 6) -> dict[str, int]:
    """Fold (0 to n-1) of each interview, evenly over the languages, which ids begin with (`en-`, `zh-`).

    The order within a language is that of the ids' checksums, so that neighbours in the list, which may be
    alike, do not fall together; the order of `ids` does not matter.
    """
    known = sorted(ids, key=lambda one: (one.partition("-")[0], sha256(one.encode()).hexdigest()))
    return {one: place % n for place, one in enumerate(known)}
