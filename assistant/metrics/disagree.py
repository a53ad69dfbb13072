"""Two people of the interviewed side who name different values: both places are listed, and an open dispute is said so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.metrics.build import with_caution
from assistant.metrics.correction import Correction
from assistant.metrics.fit import Arrow
from assistant.metrics.mentions import Line
from assistant.patterns import regex
from assistant.records import Metric

# Who says these holds the data, or tells why the other value is not the one.
_KNOWS = regex(
    r"\b(?:list|sheet|report|file|counted|measured|looked|checked|pulled|log|logs|dashboard|average|median|whole|all of|that was|that is|that['’]s|target|old|only)\b|"
    r"表|查|拉|统计|系统|口径|平均|后台|准确|实际|翻|记|数据|那个?是|目标|是.{1,6}的|全部|初|只是",
    re.I,
)
_YIELDS = regex(
    r"^\W*(?:okay|ok|right|fine|yes|yeah|sorry|oh|true|fair|my mistake|I stand|哦|噢|对|嗯|好|行|是|那就|听)", re.I
)


def both_places(metric: Metric, arrow: Arrow, gone: Sequence[Correction], said: Sequence[Line], lang: str) -> Metric:
    """The metric with the turns of the values that another speaker put right; disputed where nobody yields.

    Args:
        metric: the metric of the change with what holds.
        arrow: the change with its ends as they hold.
        gone: all corrections of the interview.
        said: its usable lines.
        lang: language of the caution.
    """
    held = {m.quantity.span for m in (arrow.before, arrow.after)}
    between = [c for c in gone if c.new is not None and c.new.quantity.span in held and _two_people(c)]
    if not between:
        return metric
    turns = tuple(sorted({*metric.turns, *(c.old.line.turn for c in between)}))
    open_ = any(not _settled(c, said) for c in between)
    return with_caution(replace(metric, turns=turns), "disputed", lang) if open_ else replace(metric, turns=turns)


def _two_people(correction: Correction) -> bool:
    old, new = correction.old.line, correction.new.line if correction.new else correction.old.line
    return old.speaker != new.speaker and not old.asked and not new.asked


def _settled(correction: Correction, said: Sequence[Line]) -> bool:
    """Whether the second speaker shows that he or she knows, or the first one gives in."""
    if correction.new is None:
        return True
    turn = correction.new.line.turn
    told = " ".join(x.text for x in said if x.turn == turn and abs(x.index - correction.new.line.index) <= 3)
    reply = next((x for x in said if x.turn > turn and x.speaker == correction.old.line.speaker), None)
    yields = reply is not None and reply.turn <= turn + 2 and _YIELDS.search(reply.text) is not None
    return yields or _KNOWS.search(told) is not None
