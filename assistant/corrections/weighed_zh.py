"""The signs that the later of two numbers holds in Chinese talk, with what they weigh."""

from __future__ import annotations

from assistant.corrections.both_hold_zh import AT_SIGHT, IN_WORDS, KEPT
from assistant.corrections.number_pairs_zh import Pair
from assistant.corrections.signs_repeated_zh import NEW_AGAIN, OLD_AGAIN
from assistant.corrections.signs_shape_zh import OF_OLD_AGAIN, SHAPE
from assistant.corrections.signs_zh import FOR
from assistant.corrections.weighed import Weighed, Where


def _old_again(pair: Pair) -> bool:
    return bool(pair.old_again)


def _new_again(pair: Pair) -> bool:
    return bool(pair.new_again)


_OF_OLD = Where(_old_again, (*OF_OLD_AGAIN, *OLD_AGAIN, *KEPT))
_OF_NEW = Where(_new_again, NEW_AGAIN)
CHINESE: Weighed[Pair] = Weighed(
    "zh", ((*AT_SIGHT, _OF_OLD, *SHAPE, _OF_NEW, *IN_WORDS), FOR), least=0.5, hopeless=-6.0
)
