"""Which column of a table holds what, by its headings in either language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.ingest.labels import plausible
from assistant.ingest.stamps import stamp_of

_ROWS_TO_TELL = 4
_UNIT = r"(?:[ _-]?[(（]?(?:s|sec|secs|seconds|ms|msec|milliseconds|秒|毫秒)[)）]?)?"
_CLOCK_WORD = r"(?:time|time[ _-]?stamp|time[ _-]?code|offset)"
_ZH_CLOCK = r"(?:时间|時間)(?:戳|点|码)?"
# Of several columns that might serve, the one whose heading stands further up here is taken.
_WHO = (
    r"speaker(?:[ _-]?(?:name|label|id|tag))?|speakers|发言人(?:姓名|昵称)?|说话人|讲话人|发言者|發言人|說話人|話者|话者",
    r"(?:participant|person|author|user|display|full)[ _-]?(?:name|label|id)?|name|who|talker|spk|姓名|人物|昵称|讲者",
    r"role|voice|agent|角色",
)
_WORDS = (
    r"text|content|contents|transcript(?:ion)?(?:[ _-]?text)?|utterances?|内容|文本|文字|发言内容|转写内容|转写文本|原文|內容|文字內容",
    r"speech|dialog(?:ue)?|sentences?|message|caption|subtitles?|statement|body|words|发言|字幕|台词|对话|句子|發言",
    r"quote|said|line|value",
)
_START = (
    rf"(?:start|begin|beginning|from|onset|in|tc[ _-]?in)(?:[ _-]?{_CLOCK_WORD})?{_UNIT}|bg|(?:开始|起始|開始)(?:{_ZH_CLOCK})?{_UNIT}",
    rf"{_CLOCK_WORD}{_UNIT}|time[ _-]?span|(?:发言|發言)?{_ZH_CLOCK}{_UNIT}",
)
_END = (
    rf"(?:end|stop|to|finish|out|tc[ _-]?out)(?:[ _-]?{_CLOCK_WORD})?{_UNIT}|ed|(?:结束|终止|結束)(?:{_ZH_CLOCK})?{_UNIT}",
)


@dataclass(frozen=True, slots=True)
class Columns:
    """Which cell holds what; -1 for none. `width` is how many headings there are."""

    words: int
    who: int
    start: int
    end: int
    width: int


def columns_of(cells: Sequence[str]) -> Columns | None:
    """The columns if these are headings: one for the words, and one for speakers or times."""
    words = _column(cells, _WORDS)
    if words < 0 or len(cells) < 2:
        return None
    who, start, end = (_column(cells, patterns) for patterns in (_WHO, _START, _END))
    return Columns(words, who, start, end, len(cells)) if who >= 0 or start >= 0 else None


def _column(cells: Sequence[str], patterns: Sequence[str]) -> int:
    for pattern in patterns:
        for i, cell in enumerate(cells):
            if len(cell) <= 40 and re.fullmatch(pattern, cell, re.IGNORECASE):
                return i
    return -1


def columns_by_content(rows: Sequence[Sequence[str]]) -> Columns | None:
    """The columns of rows of one width that have no headings; None where nothing tells speakers from words.

    Times are numbers or clocks, speakers few labels that come again and again, and the words the widest of the rest.
    """
    if len(rows) < _ROWS_TO_TELL:
        return None
    columns = list(zip(*rows, strict=True))
    times = [
        i for i, cells in enumerate(columns) if sum(stamp_of(cell) is not None for cell in cells) * 10 >= len(rows) * 9
    ]
    who = next((i for i, cells in enumerate(columns) if i not in times and _are_labels(cells)), -1)
    rest = [i for i in range(len(columns)) if i != who and i not in times]
    if not rest or (who < 0 and not times):
        return None
    words = max(rest, key=lambda i: sum(map(len, columns[i])))
    start, end, *_ = [*times, -1, -1]
    return Columns(words, who, start, end, len(columns))


def _are_labels(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell.strip()]
    different = len(dict.fromkeys(filled))
    return 2 * len(filled) >= len(cells) and different * 2 <= len(filled) and all(map(plausible, filled))
