"""Changes that the interviewed side asks to leave out, pages after they were told: "please leave the calls out"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.metrics.build import disputed
from assistant.metrics.left_at_once_en import left_at_once
from assistant.metrics.mentions import Line
from assistant.metrics.topics import chinese_words
from assistant.metrics.words_en import FUNCTION
from assistant.patterns import caseless, regex, says
from assistant.records import Metric

# Clauses that ask for it, or say that the number is not fit to be told.
_EN = caseless(
    r"\b(?:leave|take|keep|cut)\b[^.;!?]{1,40}\bout\b(?! of (?:the |your )?(?:box|hand|office|house|warehouse|store))"
    r"|\b(?:don['’]t|do not|never|please don['’]t|can['’]t|wouldn['’]t|shouldn['’]t|not)\s+(?:you\s+)?(?:print|publish|quote|use|write|put)\b[^.;!?]{0,40}"
    r"|\b(?:drop|strike|scrap|forget|lose)\s+the\b[^.;!?]{1,30}\b(?:number|figure|one|bit|line)\b",
)
# Some part of every such clause.
_SAYS_EN = ("out", "print", "publish", "quote", "use", "write", "put", "drop", "strike", "scrap", "forget", "lose")
_SAYS_ZH = ("写", "放", "用", "登", "外", "引", "印", "掉", "删", "不作数", "不算数")
_ZH = regex(
    r"[^。！？；]{1,24}(?:别|不要|不能|不建议|不好|先不|就不|莫)(?:再)?(?:写|放|用|登|对外|往外|引|印)(?!成|到|作|成了)|(?:拿掉|去掉|删掉|删了|撤掉|不作数|不算数)"
)
# 一家变五家，写出来怪不好意思的: the speaker is ashamed of the number just told.
_JUST_BEFORE = 8  # characters
_ASHAMED_ZH = regex(
    r"(?:写|讲|说|提|放)(?:出[来去])?[^，。]{0,3}(?:不好意思|难为情|丢人|惭愧)|不好意思(?:写|讲|说|提|放)|拿不出手|不值一提"
)
_ASHAMED = ("不好意思", "难为情", "丢人", "惭愧", "拿不出手", "不值一提")  # a word of all that it finds
_WORD = regex(r"[a-z][a-z-]{3,}", re.I)


def set_aside(metrics: Sequence[Metric], said: Sequence[Line], lang: str) -> list[Metric]:
    """The metrics; those whose name stands in a later request to leave it out are disputed.

    Args:
        metrics: all metrics of the interview.
        said: its usable lines.
        lang: `en` or `zh`, the language of the caution.
    """
    pattern, parts, words = (_ZH, _SAYS_ZH, chinese_words) if lang == "zh" else (_EN, _SAYS_EN, _english)
    asked = [
        (line.index, line.span.start, words(line.text))
        for line in said
        if not line.asked and says(line.low, parts) and pattern.search(line.text) is not None
    ]
    ashamed = [
        x for x in said if lang == "zh" and not x.asked and says(x.text, _ASHAMED) and _ASHAMED_ZH.search(x.text)
    ]
    return [
        disputed(m, lang)
        if any(_meant(m, at, told, words(m.name)) for _, at, told in asked)
        or any(_just_told(m, x) for x in ashamed)
        or (lang != "zh" and left_at_once(m, said))
        else m
        for m in metrics
    ]


def _just_told(metric: Metric, line: Line) -> bool:
    """Whether the change ends in the sentence, or in the few words before it."""
    return bool(metric.spans) and line.span.start - _JUST_BEFORE <= metric.spans[-1].end <= line.span.end


def _english(text: str) -> frozenset[str]:
    words = (word.lower().rstrip("s") for word in _WORD.findall(text))
    return frozenset(word for word in words if word not in FUNCTION)


def _meant(metric: Metric, at: int, told: frozenset[str], name: frozenset[str]) -> bool:
    """Whether the request comes after the change and holds every word that the name tells."""
    return bool(name) and name <= told and bool(metric.spans) and metric.spans[-1].end <= at
