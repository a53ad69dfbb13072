"""Small interviews, passages and building blocks of drafts, written in code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

from assistant.backends.spacy_tokenizer import SpacyTokenizer
from assistant.backends.static_embedder import StaticEmbedder
from assistant.draft.material import Material
from assistant.draft.names import CUSTOMER, Names
from assistant.draft.salience import SalienceModels, load_salience
from assistant.ingest.read import read_transcripts
from assistant.language.length import text_size
from assistant.language.sentences import sentence_spans
from assistant.language.voice import Reworded
from assistant.metrics.find import find_metrics
from assistant.metrics.suggest import suggest
from assistant.records import (
    Brief,
    CaseDraft,
    Customer,
    Evidence,
    Finding,
    Label,
    Metric,
    MetricValue,
    Participant,
    Passage,
    Provenance,
    Readiness,
    Role,
    Section,
    Sentence,
    Span,
    Transcript,
    Turn,
    Where,
)
from assistant.resources import resource
from assistant.segment.label import label_passages, load_labeller

INTERVIEWS = Path(__file__).parents[3] / "corpus" / "interviews"
TOKENIZER = SpacyTokenizer("en")
LANGUAGES = ("en", "zh")

CURTIS = Participant("Curtis Vann", "VP of Operations", None, "customer", "interviewee", ("curtis",), "says so")
MAYA = Participant("Maya Ortiz", "Writer", "Fleetline", "vendor", "interviewer", ("maya",), "asks")
ROSA = Participant("Rosa de la Cruz", None, None, "customer", "interviewee", ("rosa",), "answers")
SU = Participant("苏曼", "生产总监", None, "customer", "interviewee", ("su",), "自我介绍")
LIN = Participant("林默然", None, "云舵", "vendor", "interviewer", ("lin",), "提问")
PEOPLE: Mapping[str, tuple[Participant, ...]] = {"en": (MAYA, CURTIS, ROSA), "zh": (LIN, SU)}


def interview(lang: str, *turns: tuple[str, str], people: tuple[Participant, ...] | None = None) -> Transcript:
    """A transcript of (speaker, words) turns."""
    known = PEOPLE[lang] if people is None else people
    roles: dict[str, Role] = {label: person.role for person in known for label in person.labels}
    text, out = "", []
    for index, (speaker, words) in enumerate(turns):
        span = Span(len(text), len(text) + len(words))
        out.append(Turn(index, speaker, roles.get(speaker, "unknown"), span))
        text += words + "\n"
    return Transcript("t1", "call.docx", "labels", "0" * 64, lang, None, text, tuple(out), known)


def passages_of(transcript: Transcript, labels: Sequence[Label], guarded: frozenset[int] = frozenset()) -> tuple[Passage, ...]:  # fmt: skip
    """A passage a sentence; its label is that of its turn."""
    out: list[Passage] = []
    for turn in transcript.turns:
        for span in sentence_spans(transcript.words_of(turn.index), transcript.lang):
            at = Span(turn.span.start + span.start, turn.span.start + span.end)
            label = labels[turn.index]
            words = at.of(transcript.text)
            out.append(
                Passage(f"p{len(out)}", at, turn.index, turn.speaker, words, label, 1.0, (), len(out) in guarded)
            )
    return tuple(out)


def names(lang: str, *, customer: str | None = None, short: str | None = None, vendor: str | None = None) -> Names:
    """Names with the people of the small interviews."""
    return Names(lang, customer, short, vendor, None, PEOPLE[lang])


def block(
    place: int,
    passage: Passage,
    *,
    text: str | None = None,
    worth: tuple[float, ...] = (0.1, 0.1, 0.1, 0.1),
    leans: bool = False,
    quote: Span | None = None,
    quote_worth: float = 0.0,
    additions: tuple[Passage, ...] = (),
) -> Material:
    """A building block that is told as `text`, or can only be quoted where there is none."""
    reworded = Reworded(text, leans) if text is not None else None
    size = text_size(text or passage.text, "zh" if "\u4e00" <= passage.text[:1] <= "\u9fff" else "en")
    return Material(
        place=place, passage=passage, reworded=reworded, additions=additions, size=size, worth=worth, quote=quote,
        quote_worth=quote_worth,
    )  # fmt: skip


def about_customer(words: str) -> str:
    """A reworded sentence that begins with the customer's name."""
    return CUSTOMER + words


def evidence(transcript: Transcript, turn: int) -> Evidence:
    """All words of a turn."""
    return Evidence(turn, 0, len(transcript.words_of(turn)))


def draft_of(lang: str, parts: Mapping[str, Sequence[Sentence]], **more: object) -> CaseDraft:
    """A draft with these sentences."""
    sections = tuple(Section(part, part, tuple(parts.get(part, ()))) for part in ("introduction", "challenge", "solution", "result"))  # fmt: skip
    told: dict[str, object] = {
        "id": "d", "lang": lang, "title": "", "standfirst": "", "customer": Customer(), "sections": sections,
        "pairs": (), "quotes": (), "metrics": (), "suggestions": (), "matches": (), "gaps": (), "left_out": (),
        "findings": (), "readiness": Readiness("publishable", ()), "provenance": Provenance("0", "0"),
    }  # fmt: skip
    return CaseDraft(**(told | more))  # type: ignore[arg-type]


def hard(rule: str, part: str | None, sentence: int | None) -> Finding:
    """A hard finding at a sentence."""
    return Finding(rule, "hard", Where(part, sentence), f"{rule}!", "mend it")


def metric(status: str = "stated", *, whole: bool = True, **more: object) -> Metric:
    """Planning time from four hours to 35 minutes."""
    before = MetricValue(Decimal(240), "minute", "four hours") if whole else None
    told: dict[str, object] = {
        "id": "m1", "name": "planning time", "before": before, "after": MetricValue(Decimal(35), "minute", "35 minutes"),
        "change": None, "period": None, "direction": "down", "status": status, "turns": (1,), "spans": (), "cautions": (),
    }  # fmt: skip
    return Metric(**(told | more))  # type: ignore[arg-type]


@lru_cache(maxsize=1)
def shipped_salience() -> Mapping[str, SalienceModels]:
    """The models that come along."""
    return load_salience(resource("models", "salience"))


@lru_cache(maxsize=1)
def embedder() -> StaticEmbedder:
    """The embedder that comes along."""
    return StaticEmbedder(resource("models", "embedder"))


@lru_cache(maxsize=2)
def sample(lang: str) -> tuple[Transcript, tuple[Passage, ...]]:
    """The sample interview of a language with its passages."""
    (transcript,) = read_transcripts(next(INTERVIEWS.glob(f"{lang}-*.docx")), Brief())
    return transcript, label_passages(transcript, load_labeller(resource("models", "labeller")))


@lru_cache(maxsize=2)
def sample_metrics(lang: str) -> tuple[tuple[Metric, ...], tuple[object, ...]]:
    """Metrics and suggestions of the sample interview."""
    metrics = find_metrics(*sample(lang))
    return metrics, suggest(metrics, lang)
