"""The signs that the later of two numbers holds in Chinese talk, with what they weigh."""

from __future__ import annotations

from assistant.corrections.both_hold_zh import AT_SIGHT, IN_WORDS
from assistant.corrections.number_pairs_zh import Pair
from assistant.corrections.signs_shape_zh import SHAPE
from assistant.corrections.signs_zh import FOR
from assistant.corrections.weighed import Weighed

CHINESE: Weighed[Pair] = Weighed("zh", ((*AT_SIGHT, *SHAPE, *IN_WORDS), FOR), least=0.5, hopeless=-6.0)
