"""How it was: the old value of a change that the result tells, told in the challenge too, where nothing there tells it.

A case tells the trouble before the cure. What was said in one breath ("from four hours to 35 minutes") is told in the
result alone, and its challenge lacks the four hours.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from assistant.draft.headline import Told
from assistant.draft.material import Material
from assistant.draft.sentences import evidence_of
from assistant.draft.wording import frames
from assistant.language.numerals import numbers
from assistant.language.overlap import grams, share_told
from assistant.language.verbs_en import is_participle
from assistant.patterns import regex
from assistant.records import PARTS, Metric, Passage, Section, Sentence, Transcript

_MOST = 2  # sentences in the draft's own words
PLACED = ("rank", "day of month", "hour of day")
_AGAIN = 0.6  # share of its words in one sentence of the challenge, from which a sentence repeats it
_LEAST = {"en": 4, "zh": 8}  # words (characters) of a sentence that says of what its number is
_WORDS = {"en": regex(r"[a-z]{2,}", re.IGNORECASE), "zh": regex(r"[\u4e00-\u9fff]")}
# The wordings of a change that tell both its ends: "Wrong holds fell by 85% between 2023 and this year, from 240 to 35."
_SAID = {
    "en": regex(
        r"^(?P<name>[^,]+?) (?:rose|fell|doubled|tripled|quadrupled)\b[^,]*?(?: between (?P<moment>[^,]+?) and [^,]+?)?,? from (?P<value>[^,]+?) to [^,]+\.$"
    ),
    "zh": regex(
        r"^(?P<name>[^，从]+?)(?:(?:在[^，从]+内)?(?:增长|增加|提高|延长|下降|降低|减少|缩短|达到|降到)[^，从]*，)?从(?:(?P<moment>[^，从]+)的)?(?P<value>[^，从的]+?)(?:缩短到|降到|提高到|增加到)[^，]+。$"
    ),
}  # fmt: skip
# What an old value is not: the first one of something new.
_BEGUN = {
    "en": regex(
        r"\b(?:first|opening|initial) (?:few |couple of )?(?:days?|weeks?|months?|quarters?|years?)\b|\b(?:pilot|trial|go-live|went live|roll-?out|launch\w*|switched on|to begin with|at the start|when (?:we|it|they) started)\b",
        re.IGNORECASE,
    ),
    "zh": regex("上线|首[月周年批季]|头[一两几三]?个?[月周年天批]|第一个?[月周年天批]|试点|试运行|刚(?:开始|用|上|装|推|铺)|起步|起初|推开|铺开"),
}  # fmt: skip
TIMES = ("second", "minute", "hour", "day", "week", "month", "quarter", "year", "business day")
_MOMENT = regex(r"(?:\d|[A-Z][a-z]+ \d|Q\d)")  # "2023", "May 2024", told with "in" before it
_SPENT = "用时"
_SHORT = 2  # characters of a Chinese name: 恢复需31小时 begs the question of what, 恢复时间为31小时 reads on
_LOOSE = "Time for "  # "time for new people" is told with its change, and begs the question without
_WHICH = frozenset(("that", "who", "which"))
_LEVEL = regex(r"[率比例量数额值分度费价]$|成本$|时间$|时长$|百分比$|[A-Za-z]{2}$")
_ABOUT = "约"
# Beside no other figure a number below ten is written in words.
_SPELT = {str(n): word for n, word in enumerate("one two three four five six seven eight nine".split(), 1)}


def of_challenge(materials: Sequence[Material], told: Sequence[Told], lang: str) -> list[Material]:
    """The materials, those that say how it was before a change that the result tells worth telling in the challenge alone.

    They are labelled as results, since they were said beside the new value; in a case the result tells both ends anyway.
    """
    return [_for_challenge(m) if any(_says_old(m, number, lang) for number in told) else m for m in materials]


def _says_old(material: Material, number: Told, lang: str) -> bool:
    """Whether a sentence that stands alone says the old value of a change, and the new one neither here nor in its words."""
    told, metric = material.reworded, number.metric
    if told is None or told.leans or told.fragment or material.passage.label == "background":
        return False
    if metric.before is None or metric.after is None or metric.before.unit in PLACED:
        return False
    if not number.only_before(material.passage) or metric.after.value in _values(told.text, lang):
        return False
    return len(_WORDS[lang].findall(told.text)) >= _LEAST[lang] and not _BEGUN[lang].search(material.passage.text)


def _for_challenge(material: Material) -> Material:
    return replace(material, worth=tuple(sum(material.worth) if part == "challenge" else 0.0 for part in PARTS))


def with_old_state(
    sections: Sequence[Section], told: Sequence[Told], passages: Sequence[Passage], transcript: Transcript
) -> tuple[Section, ...]:
    """The sections, the challenge with old values that nothing before the solution tells so far, two at most.

    Each stands at the end of the paragraph whose words are likest to where it was said.

    Args:
        sections: the case so far.
        told: the changes that the result tells and that have a name which stands alone, the weightiest first.
        passages: all of the interview.
        transcript: the interview.
    """
    earlier = [s for section in sections if section.part in ("introduction", "challenge") for s in section.sentences]
    known = {value for sentence in earlier for value in _values(sentence.text, transcript.lang)}
    return tuple(
        _with_old(section, told, known, passages, transcript)
        if section.part == "challenge" and section.sentences
        else section
        for section in sections
    )


def _with_old(
    challenge: Section,
    told: Sequence[Told],
    known: set[Decimal],
    passages: Sequence[Passage],
    transcript: Transcript,
) -> Section:
    added = 0
    for number in told:
        sentence = _old(number, passages, transcript, added)
        values = _values(sentence.text, transcript.lang) if sentence is not None else set()
        if sentence is None or values & known or _repeats(sentence, challenge.sentences, transcript.lang):
            continue
        challenge = _placed(challenge, sentence, number, passages, transcript.lang)
        known = known | values
        added += 1
        if added == _MOST:
            break
    return challenge


def _old(number: Told, passages: Sequence[Passage], transcript: Transcript, nth: int) -> Sentence | None:
    """The old state as a sentence; None where it cannot be said in few words, or was no state before the change."""
    lang, end = transcript.lang, number.metric.before
    said = _SAID[lang].match(number.sentence.text)
    if said is None or end is None or end.span is None or _grew(number.metric) or said["name"].startswith(_LOOSE):
        return None
    source = [p for p in passages if p.span.start <= end.span.start < p.span.end]
    if not source or any(_BEGUN[lang].search(p.text) for p in source):
        return None
    what = _stated(said["name"], said["value"], number.metric, lang)
    lead = _lead(said["moment"], what or "", nth, lang)
    if what is None or lead is None:
        return None
    text = lead + what
    beside = _dating(number, passages) if said["moment"] else []
    evidence = tuple(evidence_of(p, transcript) for p in [*source, *(p for p in beside if p not in source)])
    return Sentence(f"{text[:1].upper()}{text[1:]}{frames(lang)['old_state']['stop']}", "composed", evidence)


def _dating(number: Told, passages: Sequence[Passage]) -> list[Passage]:
    """What the change rests on but for its new value: somewhere there the moment of the old one is said."""
    after = number.metric.after
    new = after.span.start if after is not None and after.span is not None else -1
    return [
        passages[place] for place in number.places if not passages[place].span.start <= new < passages[place].span.end
    ]


def _repeats(sentence: Sentence, others: Sequence[Sentence], lang: str) -> bool:
    """Whether most of its words are in one other sentence: the same is told, or the same of another site."""
    words = grams(sentence.text, lang)
    return any(share_told(words, grams(other.text, lang)) >= _AGAIN for other in others)


def _grew(metric: Metric) -> bool:
    """Whether a count went up: that there were fewer is no trouble."""
    return metric.direction == "up" and metric.before is not None and metric.before.unit.partition("/")[0] == "count"


def _values(text: str, lang: str) -> set[Decimal]:
    return {number.value for number in numbers(text, lang)}


def _stated(name: str, value: str, metric: Metric, lang: str) -> str | None:
    """Name and old value as a clause: "the number of wrong holds stood at 240"."""
    words = frames(lang)["old_state"]
    base, _, rate = (metric.before.unit if metric.before else "").partition("/")
    if lang == "en":
        if base == "percent" and not _says_of_what(metric.name):
            return None
        own = metric.name[:1].islower() and name[1:].startswith(metric.name[1:])
        spent = (base in TIMES and not rate) or base.isupper()
        small = own or name.startswith(("The ", "Time "))
        return words["spent" if spent else "level"].format(
            name=name[:1].lower() + name[1:] if small else name, value=_SPELT.get(value, value)
        )
    about = _ABOUT if value.startswith(_ABOUT) else ""
    if base in TIMES and not rate and not _LEVEL.search(name):
        name = name.removesuffix(_SPENT)
        kind = "spent" if len(name) > _SHORT else "time"
    elif _LEVEL.search(name):
        kind = "level"
    else:
        return None  # 此前，话术有60多套 leaves open what was wrong with that
    return words[kind].format(name=name, about=about, value=value.removeprefix(_ABOUT))


def _says_of_what(name: str) -> bool:
    """Whether an English share says of what it is one: "share of shifts filled by …", but not "share of revenue"."""
    words = name.lower().split()
    if words[:1] == ["share"]:
        return bool(_WHICH & set(words[1:])) or any(is_participle(word) for word in words[2:])
    return len(words) > 1


def _lead(moment: str | None, what: str, nth: int, lang: str) -> str | None:
    """How the sentence begins: with the moment, where it is known; the first and the third without one say it was then."""
    words = frames(lang)["old_state"]
    if moment and lang == "en" and not moment.startswith("last "):
        return words["in"].format(moment=moment) if _MOMENT.match(moment) else None
    if moment:
        return words["moment"].format(moment=moment)
    return "" if nth % 2 else words["back_then" if "time" in what else "then"]


def _placed(challenge: Section, sentence: Sentence, number: Told, passages: Sequence[Passage], lang: str) -> Section:
    """The section with the sentence at the end of the paragraph that is likest to it, or of the last one."""
    about = grams(" ".join([sentence.text, *(passages[place].text for place in number.places)]), lang)
    words = [grams(told.text, lang) for told in challenge.sentences]
    shared = [len(about & told) / math.sqrt(len(told) + 1) for told in words]
    likest = max(range(len(shared)), key=lambda i: (shared[i], i))
    paragraph = challenge.sentences[likest].paragraph
    at = max(i for i, told in enumerate(challenge.sentences) if told.paragraph == paragraph) + 1
    placed = replace(sentence, paragraph=paragraph)
    return replace(challenge, sentences=(*challenge.sentences[:at], placed, *challenge.sentences[at:]))
