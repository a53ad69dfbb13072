"""The signs that the later of two values holds in English talk, with what they weigh."""

from __future__ import annotations

from assistant.corrections.signs_against_en import AGAINST
from assistant.corrections.signs_for_en import FOR
from assistant.corrections.signs_shape_en import SHAPE
from assistant.corrections.signs_told_en import TOLD
from assistant.corrections.signs_weak_en import HINTS
from assistant.corrections.value_pairs_en import Pair
from assistant.corrections.weighed import Weighed

ENGLISH: Weighed[Pair] = Weighed("en", (SHAPE, AGAINST, (*FOR, *HINTS, *TOLD)), least=0.0, hopeless=-5.3)
