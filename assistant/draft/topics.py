"""What a Chinese number is of, where its sentence does not say: 平均一条线118个小时 is told as 非计划停机方面，平均一条线118个小时.

The topic is the name of a metric whose two ends are known: name and value were matched with more care than a sentence
alone allows.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from assistant.language.numerals import numbers
from assistant.patterns import regex
from assistant.records import Metric, Passage, Transcript

Topic = tuple[str, tuple[Passage, ...]]

_NAME = regex(
    r"^(?![我你他额俺咱它这那每段馆]|自己|多长|包括)[\u4e00-\u9fffA-Za-z]{2,10}(?<![总姐哥工的])(?<!情况)(?<!本身)(?<!的话)$"
)
# What may follow a name that is whole.
_GOES_ON = regex(
    "[\u4e00-\u9fff](?<![的是有为从降到提高升涨了也都呢吗嘛啊现以原去今在平大约能会不没就才只还那这我你他她它减缩增变达超占])"
)
_WEAK = frozenset(("vanity", "scope", "mixed-units", "tiny-base"))  # cautions that put in doubt what was measured
# A sentence that begins with how much, or when, and names no thing before it.
_N = r"\d.%〇零一二两三四五六七八九十百千万几半多来点成"
_TOPICLESS = regex(
    rf"^(?:全(?:网|公司|集团|厂|校|院|店|市|省|国|行)(?:的|，|(?=是|平均|现在|从)))?(?:(?:现在|目前|以前|原来|后来|平均|大概|差不多|约|就|是|到|从|按[^，]{{1,5}}算的?，)*(?:(?:今年|去年|前年|[\d〇零一二]{{2,4}}年)[^，]{{0,9}}，?|(?:[{_N}]+月[^，]{{0,6}}，)|上个?月，?|整一年，)*)+(?:是|平均|就|到)*(?:百分之|千分之)?[{_N}]+"
)


def topics(
    metrics: Sequence[Metric], transcript: Transcript, passages: Sequence[Passage], banned: frozenset[int]
) -> Mapping[int, Topic]:
    """By place, the topic of a sentence that begins with an end of a metric and names no topic, and where it is named."""
    if transcript.lang != "zh":
        return {}
    found: dict[int, Topic] = {}
    for metric in metrics:
        if metric.status not in ("stated", "approximate") or _is_cut(metric.name, transcript.text):
            continue
        if metric.before is None or metric.after is None or _WEAK & {caution.code for caution in metric.cautions}:
            continue
        named = _named(metric.name, metric, transcript, passages, banned)
        for end in (metric.before, metric.after):
            for place, passage in enumerate(passages):
                if passage.label not in ("challenge", "solution", "result"):
                    continue
                inside = end.span is not None and passage.span.start <= end.span.start < passage.span.end
                if inside and named and place not in banned and _topicless(passage.text, metric.name):
                    found.setdefault(place, (metric.name, named))
    return found


def _is_cut(name: str, text: str) -> bool:
    """Whether a name is none, or only the beginning of a word: 超预 is always followed by 算."""
    if not _NAME.match(name):
        return True
    after = [text[at.end() : at.end() + 1] for at in re.finditer(re.escape(name), text)]
    return len(after) > 1 and len(set(after)) == 1 and _GOES_ON.match(after[0]) is not None


def _topicless(text: str, name: str) -> bool:
    if name[-2:] in text or name[:2] in text:
        return False
    begins = _TOPICLESS.match(text)
    return begins is not None and bool(numbers(begins.group(), "zh"))


def _named(
    name: str, metric: Metric, transcript: Transcript, passages: Sequence[Passage], banned: frozenset[int]
) -> tuple[Passage, ...]:
    """The sentence nearest before the metric's values that says the name's last two characters."""
    starts = [end.span.start for end in (metric.before, metric.after) if end is not None and end.span is not None]
    before = [
        passage
        for place, passage in enumerate(passages)
        if starts and passage.span.start <= max(starts) and name[-2:] in passage.text and place not in banned
    ]
    return tuple(before[-1:])
