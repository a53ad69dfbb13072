"""What it was before, told beside the new value: "In the last quarter of 2024 it was 690, down from 1,120."

People seldom say both in one breath: the old value comes when they speak of the trouble, the new one much later. Where
the two are known to be ends of one change, and the result so far tells the new one alone, the old one is added to it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from decimal import Decimal

from assistant.draft.old_state import PLACED, TIMES
from assistant.draft.sentences import evidence_of
from assistant.draft.wording import frames
from assistant.language import figures_en, figures_zh
from assistant.language.numerals import Number, numbers, written
from assistant.language.topic_words import topic_words
from assistant.patterns import regex
from assistant.records import Metric, MetricValue, Passage, Section, Sentence, Span, Transcript

_IN_FIGURES = 10  # smaller ones in words
_MOST = 4  # sentences of a result that are compared
_NEAR = 2  # turns within which the ends are said in one exchange
_UNFIT = frozenset(("superseded", "hoped", "not-ours", "mixed-units", "average-of-percent", "scope", "from-zero"))
_SHARED = 2  # words that both sentences need where the change has no name and its ends were said far apart
_CLAUSE_ENDS = {
    "en": regex(r"[,;:.!?](?!\d)| (?:but|because|so|which|who|where|while) "),
    "zh": regex("[，；：。！？]"),
}
# What happened once is no new value: "The disk really was at 80%" is how it stood that night.
_HOLDS = {
    "en": regex(
        r"\b(?:is|are|comes?|takes?|needs?|gets?|has|have|now|today|currently|this|last|so far|20\d\d)\b", re.IGNORECASE
    ),
    "zh": regex("现在|目前|如今|今年|去年|上个?[月季]|最近|20\\d\\d年|[1-9]月"),
}  # fmt: skip
_MAGNITUDES = (1, 1_000, 10_000, 1_000_000, 100_000_000)
_YEAR = regex(r"(?:19|20)\d\d$")
_NO_COUNT = ("one", "a", "一", "1")
_DATE_AFTER = regex("[年月号日]|季度|[上下]半年|个月|周年")


def with_baselines_beside(
    sections: Sequence[Section],
    metrics: Sequence[Metric],
    passages: Sequence[Passage],
    transcript: Transcript,
    closed: Collection[int],
    doubtful: Collection[Span],
) -> tuple[Section, ...]:
    """The sections, the result with the old values of what it tells so far as it is now, four at most.

    Args:
        sections: the case so far.
        metrics: the changes found in the interview.
        passages: all of the interview.
        transcript: the interview.
        closed: places (passage numbers) of which nothing may be told.
        doubtful: numbers that do not hold.
    """
    wrong = {span.start for span in doubtful}
    sound = [m for m in metrics if _is_sound(m, passages, closed, wrong)]
    return tuple(
        replace(s, sentences=_compared(s.sentences, sound, passages, transcript)) if s.part == "result" else s
        for s in sections
    )


def _is_sound(metric: Metric, passages: Sequence[Passage], closed: Collection[int], wrong: Collection[int]) -> bool:
    before, after = metric.before, metric.after
    if before is None or after is None or before.span is None or after.span is None:
        return False
    if metric.status not in ("stated", "approximate") or _UNFIT & {caution.code for caution in metric.cautions}:
        return False
    if metric.direction not in ("up", "down") or before.unit in PLACED or not _comparable(before, after):
        return False
    places = [_place(end.span, passages) for end in (before, after) if end.span is not None]
    return all(place is not None and place not in closed for place in places) and before.span.start not in wrong


def _place(span: Span, passages: Sequence[Passage]) -> int | None:
    return next((i for i, p in enumerate(passages) if p.span.start <= span.start < p.span.end), None)


def _compared(
    sentences: Sequence[Sentence], metrics: Sequence[Metric], passages: Sequence[Passage], transcript: Transcript
) -> tuple[Sentence, ...]:
    lang = transcript.lang
    out = list(sentences)
    metrics = [m for m in metrics if not any(_tells(sentence, m.before, transcript) for sentence in sentences)]
    told = {number.value for sentence in sentences for number in numbers(sentence.text, lang)}
    left = list(metrics)
    for at, sentence in enumerate(sentences):
        fitting = ((m, _with_old(sentence, m, told, passages, transcript)) for m in left)
        found = next(((m, new) for m, new in fitting if new is not None), None)
        if found is not None:
            out[at] = found[1]
            left.remove(found[0])
        if len(metrics) - len(left) == _MOST:
            break
    return tuple(out)


def _with_old(
    sentence: Sentence, metric: Metric, told: Collection[Decimal], passages: Sequence[Passage], transcript: Transcript
) -> Sentence | None:
    """The sentence with the old value; None where it does not tell the new one, or tells it among other numbers."""
    before, after, lang = metric.before, metric.after, transcript.lang
    assert before is not None
    assert after is not None
    if sentence.kind != "edited" or before.value in told or not _rests_on(sentence, after, transcript):
        return None
    number = _only(sentence.text, after, lang)
    if number is None or not _HOLDS[lang].search(sentence.text) or not _same_thing(metric, passages, transcript):
        return None
    said = frames(lang)["compared"][metric.direction or "up"].format(before=_amount(before, lang))
    end = _CLAUSE_ENDS[lang].search(sentence.text, number.span.end)
    cut = end.start() if end is not None else len(sentence.text)
    joined = "," if end is not None and end[0].startswith(" ") else ""
    (source,) = (p for p in passages if before.span is not None and p.span.start <= before.span.start < p.span.end)
    return replace(
        sentence,
        text=f"{sentence.text[:cut]}{said}{joined}{sentence.text[cut:]}",
        evidence=(*sentence.evidence, evidence_of(source, transcript)),
    )


def _comparable(before: MetricValue, after: MetricValue) -> bool:
    """Whether both are in one unit, or both are times."""
    old, new = (end.unit.partition("/")[0] for end in (before, after))
    return old == new or (old in TIMES and new in TIMES)


def _amount(before: MetricValue, lang: str) -> str:
    """The old value as it was said, in the figures of the house: "eleven hundred and twenty" is 1,120."""
    if lang == "zh":
        told = figures_zh.in_figures(before.text)
    else:
        lead = "took "  # of the middle of a sentence
        told = figures_en.in_figures(lead + before.text[:1].lower() + before.text[1:]).removeprefix(lead)
        if not re.search(r"\d|[a-z] (?:in|out of|of) ", told) and before.value >= _IN_FIGURES:
            told = written(before.value, "en") if before.unit.startswith(("count", "percent")) else told
    share = before.unit == "percent" and re.fullmatch(r"[\d.,]+", told)
    return f"{told}%" if share else told


def _tells(sentence: Sentence, end: MetricValue | None, transcript: Transcript) -> bool:
    """Whether a sentence tells the value from where it was said, in whatever unit: "It was 2.3" of 2.3 million."""
    if end is None or not _rests_on(sentence, end, transcript):
        return False
    said = {n.value for n in numbers(end.text, transcript.lang)}
    told = {n.value * scale for n in numbers(sentence.text, transcript.lang) for scale in _MAGNITUDES}
    return bool(said) and said <= told


def _rests_on(sentence: Sentence, end: MetricValue | None, transcript: Transcript) -> bool:
    """Whether the value was said where the sentence comes from."""
    if end is None or end.span is None:
        return False
    at = end.span.start
    bases = [(transcript.turns[e.turn].span.start, e) for e in sentence.evidence]
    return any(base + e.start <= at < base + e.end for base, e in bases)


def _only(text: str, end: MetricValue, lang: str) -> Number | None:
    """The new value where a sentence tells it once, in a clause without other numbers beside dates; None elsewhere."""
    values = {n.value for n in numbers(end.text, lang)} | {end.value}
    counted = [n for n in numbers(text, lang) if _counts(n, text, lang)]
    same = [n for n in counted if n.value in values]
    if len(same) != 1:
        return None
    stops = [0, *(m.end() for m in _CLAUSE_ENDS[lang].finditer(text)), len(text)]
    start, stop = max(s for s in stops if s <= same[0].span.start), min(s for s in stops if s >= same[0].span.end)
    beside = [n for n in counted if start <= n.span.start < stop]
    return same[0] if len(beside) == 1 else None


def _counts(number: Number, text: str, lang: str) -> bool:
    dated = _YEAR.match(number.text) or _DATE_AFTER.match(text, number.span.end)
    return not dated and number.text.lower() not in _NO_COUNT


def _same_thing(metric: Metric, passages: Sequence[Passage], transcript: Transcript) -> bool:
    """Whether both ends are surely of one thing: it has a name, or they were said in one exchange or with the same words."""
    assert metric.before is not None
    assert metric.before.span is not None
    assert metric.after is not None
    assert metric.after.span is not None
    if metric.name:
        return True
    places = [_place(end.span, passages) for end in (metric.before, metric.after) if end.span is not None]
    said = [passages[place] for place in places if place is not None]
    if abs(said[0].turn - said[1].turn) <= _NEAR:
        return True
    words = [topic_words(p.text, transcript.lang) for p in said]
    return len(words[0] & words[1]) >= _SHARED
