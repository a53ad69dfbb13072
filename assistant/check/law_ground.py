"""What the sentences of a language model are held against: one interview, and for each sentence the passages it names."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.check.law_rules import LawWords, law_words
from assistant.check.verify_context import Context, Quantities, context_of
from assistant.errors import Say
from assistant.language.overlap import grams
from assistant.patterns import regex
from assistant.records import Brief, Claimed, Finding, Metric, Passage, Span, Transcript, Where

# Numbers of metrics in these states are no facts of the customer.
_STEM = 4  # letters of a short word without its ending
_HAN = regex(r"[\u4e00-\u9fff]")
_UNSAFE = ("superseded", "not-ours")


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """One interview made ready. `unsafe` are the places of numbers that do not hold, `hoped` of those hoped for,
    `guessed` of names by their sound.

    `customer` and `vendor` are what the two are called, the product with the vendor.
    """

    context: Context
    words: LawWords
    metrics: tuple[Metric, ...]
    unsafe: tuple[Span, ...]
    hoped: tuple[Span, ...]
    guessed: tuple[Span, ...]
    customer: tuple[str, ...]
    vendor: tuple[str, ...]
    neutral: frozenset[str]
    characters: Mapping[str, float]

    @property
    def lang(self) -> str:
        """`en` or `zh`."""
        return self.context.lang


@dataclass(frozen=True, slots=True)
class Cited:
    """The passages of one sentence; in `texts` numbers that do not hold are blanked, in `heard` nothing is."""

    passages: tuple[Passage, ...]
    texts: tuple[str, ...]
    heard: tuple[str, ...]

    @property
    def text(self) -> str:
        """All that they say, a passage a line."""
        return "\n".join(self.texts)


def ground_of(
    transcript: Transcript,
    passages: Sequence[Passage],
    known: Brief,
    metrics: Sequence[Metric],
    quantities: Quantities,
    *,
    withdrawn: Sequence[Span] = (),
    guessed: Sequence[Span] = (),
) -> Ground:
    """An interview ready for the law.

    Args:
        transcript: the interview, with names put right.
        passages: all of its passages; doubtful ones count as off the record.
        known: what is known beforehand and what the offline draft found: customer, vendor, product.
        metrics: those of the interview, for before and after.
        quantities: reads numbers with their units.
        withdrawn: numbers that were taken back.
        guessed: names put right by their sound, which no quote may hold.
    """
    closed = tuple(replace(p, label="off_record") if p.doubtful else p for p in passages)
    context = context_of(transcript, closed, known, quantities, transcript.lang)
    words = law_words(context.lang)
    unsafe = [span for metric in metrics if metric.status in _UNSAFE for span in metric.spans]
    product = known.product or known.customer.product
    return Ground(
        context=context,
        words=words,
        metrics=tuple(metrics),
        unsafe=tuple(dict.fromkeys([*unsafe, *withdrawn])),
        hoped=tuple(span for metric in metrics if metric.status == "hoped" for span in metric.spans),
        guessed=tuple(guessed),
        customer=tuple(name for name in (known.customer.name,) if name),
        vendor=tuple(name for name in (known.vendor, product) if name),
        neutral=frozenset(gram for word in words.neutral for gram in grams(word, context.lang)),
        characters=_characters(context),
    )


def _characters(context: Context) -> dict[str, float]:
    """How much each Chinese character tells: those of few turns more than those of many."""
    turns = [set(_HAN.findall(context.turn_text(turn.index))) for turn in context.transcript.turns]
    counts = Counter(char for turn in turns for char in turn)
    return {char: math.log(1 + len(turns) / count) for char, count in counts.items()}


def cited_of(claim: Claimed, ground: Ground) -> Cited:
    """The passages of a sentence, in the order of the interview."""
    passages = tuple(sorted(claim.cited, key=lambda p: p.span))
    told = ground.words.hope.told.search(claim.text)  # a hope may be told as one
    unsafe = ground.unsafe if told else (*ground.unsafe, *ground.hoped)
    texts = tuple(_without(passage, unsafe) for passage in passages)
    heard = tuple(_without(passage, ground.guessed) for passage in passages)
    return Cited(passages, texts, heard)


def _without(passage: Passage, spans: Sequence[Span]) -> str:
    text, at = passage.text, passage.span.start
    for span in spans:
        start, end = max(0, span.start - at), min(len(text), span.end - at)
        if start < end:
            text = text[:start] + re.sub(r"\S", " ", text[start:end]) + text[end:]
    return text


def content(text: str, ground: Ground) -> frozenset[str]:
    """The words of a text that say something of their own: no numbers, no names known beforehand, no words of telling."""
    said = ground.context.speech.claimed(text) - ground.neutral
    return frozenset(gram for gram in said if gram[0] != "#")


def held(wanted: frozenset[str], said: frozenset[str]) -> frozenset[str]:
    """Those of some words that are said, perhaps with another ending: "calls" where "called" is said."""
    stems = {gram[:_STEM] for gram in said if _short(gram)}
    return frozenset(gram for gram in wanted if gram in said or (_short(gram) and gram[:_STEM] in stems))


def _short(gram: str) -> bool:
    """Whether the beginning of a word that is kept holds its ending already."""
    return gram.isascii() and (len(gram) == _STEM or (len(gram) == _STEM + 1 and gram[_STEM] in "sedi"))


def fault(rule: str, claim: Claimed, message: Say, hint: Say, ground: Ground) -> Finding:
    """A hard finding in the language of the interview; it names the part, since the sentence has no place yet."""
    lang = ground.lang
    return Finding(rule, "hard", Where(claim.part), message.in_(lang), hint.in_(lang))
