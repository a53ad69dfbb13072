"""The numbers a case leads with."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Protocol

from assistant.draft import sound_en, sound_zh
from assistant.draft.advised import advised_against
from assistant.draft.said_points import BETWEEN, named_too, points_named
from assistant.language.figures_zh import in_figures
from assistant.language.numerals import numbers
from assistant.patterns import regex
from assistant.records import Derivation, Evidence, Metric, Passage, Sentence, Span, Suggestion, Transcript

_MOST = {"en": 5, "zh": 7}
_UNNAMED = 3  # more of them, told without a name where their baseline is known
_SMALL_FROM = 5  # a small number is told as a change if it began no lower: from two to six is no result
_NEAR = 2  # turns within which two values are of one breath
# "Stores fell from 22 to 9" reads as stores closed: of such things the number alone says nothing of what changed.
_THINGS = regex(
    r"(?:stores|shops|sites|branches|offices|clinics|plants|warehouses|depots|schools|hotels|restaurants|teams|machines|trucks|people|staff|"
    r"employees|门店|网点|店铺|厂区|仓库|人|人数|员工|团队|机器|车辆)",
    re.IGNORECASE,
)
# Names that a number cannot be told of: a speaker, a person, one thing of many.
_NO_NAME = regex(
    r"(?:打算|计划|目标|愿望|设想|下一步)$|^(?:我们?|额们?|俺们?|咱们?|你们?|他们?|它们?|大家|每个[\u4e00-\u9fff]|每[天月周年][\u4e00-\u9fff]{0,2}(?:手|人|种))|^[\u4e00-\u9fff]{1,2}(?:总|姐|哥|工|经理|主任|老师)$"
)
# Single words that name a share as they stand.
_RATES = regex(
    r"(?:accuracy|availability|adoption|attendance|attrition|churn|completion|compliance|conversion|coverage|occupancy|overrides|punctuality"
    r"|retention|satisfaction|turnover|utili[sz]ation|uptime|downtime|yield|waste|scrap|shrinkage|absence|absenteeism|no-shows|efficiency|productivity)",
    re.IGNORECASE,
)
_SAID_IN_FULL = 5  # words
_RATES_ZH = regex("率|比|度|占|份额|覆盖|毛利|[A-Za-z]{2}")
_DOUBTS = frozenset(
    (
        "tiny-base",
        "from-zero",
        "hoped",
        "not-ours",
        "superseded",
        "mixed-units",
        "average-of-percent",
        "vanity",
        "scope",
        "disputed",
        "no-baseline",
    )
)


class _Understood(Protocol):
    @property
    def transcript(self) -> Transcript: ...
    @property
    def passages(self) -> tuple[Passage, ...]: ...
    @property
    def metrics(self) -> tuple[Metric, ...]: ...
    @property
    def suggestions(self) -> tuple[Suggestion, ...]: ...


@dataclass(frozen=True, slots=True)
class Told:
    """A number told in the draft's own words, with the places (passage numbers) it rests on."""

    sentence: Sentence
    metric: Metric
    suggestion: Suggestion
    places: tuple[int, ...]

    def only_before(self, passage: Passage) -> bool:
        """Whether a passage says the old value of the change, and not the new one."""
        before, after = (end.span if end is not None else None for end in (self.metric.before, self.metric.after))
        return _within(before, passage) and not _within(after, passage)


def told_numbers(understood: _Understood, banned: frozenset[int]) -> tuple[Told, ...]:
    """Up to five numbers (seven in Chinese) with both ends known and nothing against them, best first.

    A few without a name follow, whose baseline the draft has to tell (`baselines`).
    """
    by_id = {metric.id: metric for metric in understood.metrics}
    out: list[Told] = []
    used: list[str] = []
    for suggestion in sorted(understood.suggestions, key=lambda s: s.rank):
        metric = by_id[suggestion.metric_id]
        suggestion = _in_house_style(metric, suggestion, understood.transcript.lang)
        places = tuple(place for place in places_of(metric, understood.passages) if place not in banned)
        if (
            metric.id in used
            or (metric.name and len(out) >= _MOST[understood.transcript.lang])
            or not _may_lead(metric, suggestion, understood.transcript.lang)
            or _THINGS.fullmatch(metric.name)
            or _NO_NAME.search(metric.name)
            or not _named_in_full(metric, understood.transcript.lang)
            or advised_against(metric, places, understood.passages, understood.transcript)
            or suggestion.part != "result"
            or not _carried(metric, places, understood)
            or not _said_as_told(suggestion, places, understood)
        ):
            continue
        named = points_named(metric, places, understood.passages, understood.transcript, banned)
        if not named and _needs_both_ends(metric, understood.transcript) and BETWEEN not in suggestion.derivation:
            continue
        suggestion = named_too(metric, suggestion) if named else suggestion
        used.append(metric.id)
        out.append(Told(number_sentence(metric, suggestion, places, understood), metric, suggestion, places))
        if len(out) == _MOST[understood.transcript.lang] + _UNNAMED:
            break
    return tuple(out)


def _in_house_style(metric: Metric, suggestion: Suggestion, lang: str) -> Suggestion:
    """The wording as the rest of the draft has it: ends in the units they were said in, Chinese years in figures (2023年)."""
    if lang == "zh":
        return replace(suggestion, text=in_figures(sound_zh.as_said(metric, suggestion.text)))
    return replace(suggestion, text=sound_en.as_said(metric, suggestion.text))


def _may_lead(metric: Metric, suggestion: Suggestion, lang: str) -> bool:
    """Whether nothing speaks against the number; a small count is told from end to end."""
    if lang == "en":
        return is_safe(metric) or _small_but_told(metric, suggestion)
    doubts = _DOUBTS - {"tiny-base"} if sound_zh.small_but_told(metric) else _DOUBTS
    return _whole(metric) and not doubts & {caution.code for caution in metric.cautions} and sound_zh.sound(metric)


def _named_in_full(metric: Metric, lang: str) -> bool:
    """Whether the name says what a share is a share of: "Training rose from 58% to 94%" leaves open which and of whom."""
    ends = [end for end in (metric.before, metric.after) if end is not None]
    share = any(end.unit == "percent" for end in ends)
    if not metric.name:
        return True  # "the 58% rose to 94%" is told where the 58% is
    if lang != "en" or not share or _RATES.fullmatch(metric.name.strip()):
        return True
    words = metric.name.split()
    whole = (
        words[0] == "share" and "of" not in words
    )  # "the share flagged"; "the share that comes in online" says enough
    return len(words) >= (_SAID_IN_FULL if whole else 2)


def is_safe(metric: Metric) -> bool:
    """Whether both ends are known and nothing speaks against the number."""
    return _whole(metric) and not _DOUBTS & {caution.code for caution in metric.cautions}


def _whole(metric: Metric) -> bool:
    return metric.before is not None and metric.after is not None and metric.status in ("stated", "approximate")


def _small_but_told(metric: Metric, suggestion: Suggestion) -> bool:
    """Whether an English number is a small count, told from end to end, with no percentage made of it.

    What is not whole counts nothing: its unit was not said, and "fell from 8.5 to 4.2" leaves open of what.
    """
    if metric.before is None or metric.after is None or not metric.name:
        return False
    small = {caution.code for caution in metric.cautions} & _DOUBTS == {"tiny-base"}
    whole = all(end.value == end.value.to_integral_value() for end in (metric.before, metric.after))
    return (
        small and _whole(metric) and whole and metric.before.value >= _SMALL_FROM and BETWEEN in suggestion.derivation
    )


def _carried(metric: Metric, places: Sequence[int], understood: _Understood) -> bool:
    """Whether both ends are said in the places that may be told."""
    spans = [understood.passages[place].span for place in places]
    said = [end.span for end in (metric.before, metric.after) if end is not None]
    return bool(spans) and all(one is None or any(s.start <= one.start < s.end for s in spans) for one in said)


def _needs_both_ends(metric: Metric, transcript: Transcript) -> bool:
    """Whether a change is told from end to end only, which a reader can check at a glance.

    So it is where an end was said in another unit than it is compared in ("six weeks" to "eight days"), where the two
    were said far apart, so that they may not be measured alike, and where a Chinese name is of no share (质检从2%提高到
    100%): points are of a rate.
    """
    ends = [end for end in (metric.before, metric.after) if end is not None]
    shares = any(end.unit == "percent" for end in ends)
    if transcript.lang == "zh" and shares and not _RATES_ZH.search(metric.name):
        return True
    if len({end.unit for end in ends}) > 1 or any(
        end.value not in [n.value for n in numbers(end.text, transcript.lang)] for end in ends
    ):
        return True
    turns = [
        t.index for end in ends if end.span for t in transcript.turns if t.span.start <= end.span.start < t.span.end
    ]
    return bool(turns) and max(turns) - min(turns) > _NEAR


def _within(span: Span | None, passage: Passage) -> bool:
    return span is not None and passage.span.start <= span.start < passage.span.end


def places_of(metric: Metric, passages: Sequence[Passage]) -> tuple[int, ...]:
    """Numbers of the passages that a metric is said in."""
    starts = [(bisect_right(passages, s.start, key=lambda p: p.span.start) - 1, s.start) for s in metric.spans]
    return tuple(sorted({place for place, start in starts if place >= 0 and start < passages[place].span.end}))


def number_sentence(metric: Metric, suggestion: Suggestion, places: Sequence[int], understood: _Understood) -> Sentence:
    """A wording of a number as a sentence that rests on the passages at `places`, with the arithmetic it needs."""
    transcript = understood.transcript
    evidence = []
    for place in places:
        passage = understood.passages[place]
        base = transcript.turns[passage.turn].span.start
        evidence.append(Evidence(passage.turn, passage.span.start - base, passage.span.end - base))
    text = suggestion.text[:1].upper() + suggestion.text[1:]
    stop = "。" if transcript.lang == "zh" else "."
    derivations = _derivations(metric, suggestion, transcript.lang)
    return Sentence(text.rstrip(".。") + stop, "composed", tuple(evidence), derivations=derivations)


def _derivations(metric: Metric, suggestion: Suggestion, lang: str) -> tuple[Derivation, ...]:
    """One for the number of the wording that the arithmetic leads to; the others are said, or belong to a name or a period."""
    ends = tuple(end.text for end in (metric.before, metric.after) if end is not None)
    told = [n for n in numbers(suggestion.text, lang) if n.value == _worked_out(suggestion)]
    return tuple(Derivation(n.text, ends, suggestion.derivation) for n in told[:1])


def _worked_out(suggestion: Suggestion) -> Decimal | None:
    """The size of what the arithmetic of a wording comes to; None where it only tells both ends."""
    result = re.search(r"=\s*[-−]?(\d+(?:\.\d+)?)%?\s*$", suggestion.derivation)
    return Decimal(result[1]) if result else None


def _said_as_told(suggestion: Suggestion, places: Sequence[int], understood: _Understood) -> bool:
    """Whether every number of a wording stands in its places: a reader cannot find "two hours forty" in "160 minutes"."""
    lang = understood.transcript.lang
    known = [n.value for place in places for n in numbers(understood.passages[place].text, lang)]
    return all(n.value in known or n.value == _worked_out(suggestion) for n in numbers(suggestion.text, lang))
