"""Labels every sentence by what it tells, then takes off the record what was asked to be left out."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from assistant.errors import LanguageError, Say, WorkError
from assistant.learning.decode import Floats, log_softmax, viterbi
from assistant.learning.features import Utterance, sentence_rows, utterances_of
from assistant.learning.linear import LinearModel, load_linear
from assistant.records import LABELS, Label, Passage, Span, Transcript
from assistant.segment.off_record import OffRecord, off_record
from assistant.segment.second_look import LOOK, both, second_look
from assistant.segment.steps import steps
from assistant.segment.surroundings import surroundings
from assistant.segment.units import sentence_units

_LANGUAGES = ("en", "zh")
_OFF = LABELS.index("off_record")


@dataclass(frozen=True, slots=True)
class Labeller:
    """Two trained models a language (`en`, `zh`): `models` tell labels, `requests` who asks for silence."""

    models: Mapping[str, LinearModel]
    requests: Mapping[str, LinearModel]


def load_labeller(folder: Path) -> Labeller:
    """The shipped models from `folder`.

    Raises:
        WorkError: a model file is missing or damaged, or made by an older version.
    """
    return Labeller(
        {lang: _model(folder, lang) for lang in _LANGUAGES},
        {lang: load_linear(folder, f"requests.{lang}") for lang in _LANGUAGES},
    )


def _model(folder: Path, lang: str) -> LinearModel:
    model = load_linear(folder, lang)
    second = model.extra.get("second")
    if second is None or second.shape != (LOOK, len(LABELS)):
        raise WorkError(
            Say(
                f"The model of labels in {folder} was made by another version of Casewright.",
                f"{folder} 中的标注模型由另一版本的 Casewright 生成。",
            ),
            Say(
                "Install Casewright again, or train the model with the recipe beside it.",
                "请重新安装 Casewright，或用旁边的脚本重新训练模型。",
            ),
        )
    return model


def label_passages(transcript: Transcript, labeller: Labeller) -> tuple[Passage, ...]:
    """A passage for every sentence said, in reading order.

    Raises:
        LanguageError: the interview is neither English nor Chinese.
    """
    if transcript.lang not in labeller.models:
        raise LanguageError(
            Say(
                f"{transcript.source}: the interview is in {transcript.lang!r}; passages can be labelled in English and Chinese.",
                f"{transcript.source}：访谈语言是 {transcript.lang!r}，目前只能处理中文和英文。",
            ),
            Say(
                "Use 'casewright transcript' to read it, or translate it first.",
                "可用 casewright transcript 查看，或先翻译。",
            ),
        )
    utterances = utterances_of(transcript, sentence_units(transcript))
    labels, probabilities = _labels(utterances, labeller.models[transcript.lang], transcript.lang)
    kept = off_record(
        utterances,
        transcript.lang,
        labeller.requests[transcript.lang],
        _under(utterances, transcript.marked),
        _under(utterances, transcript.cleared),
    )
    return tuple(
        _passage(transcript, u, _OFF if i in kept.hidden else labels[i], probabilities[i], kept, i)
        for i, u in enumerate(utterances)
    )


def passage_id(transcript: Transcript, span: Span) -> str:
    """The id of a passage, from the interview and the place."""
    return hashlib.sha256(f"{transcript.id}:{span.start}:{span.end}".encode()).hexdigest()[:12]


def with_labels(passages: Sequence[Passage], labels: Mapping[str, Label]) -> tuple[Passage, ...]:
    """The passages with the labels that a person set, by id; what is off the record stays off it."""
    return tuple(
        replace(p, label=label, confidence=1.0, probabilities=())
        if (label := labels.get(p.id)) and "off_record" not in (p.label, label)
        else p
        for p in passages
    )


def _under(utterances: list[Utterance], spans: Sequence[Span]) -> frozenset[int]:
    """Positions of the utterances that a span touches."""
    return frozenset(
        i for i, u in enumerate(utterances) if any(s.start < u.span.end and u.span.start < s.end for s in spans)
    )


def _labels(utterances: list[Utterance], model: LinearModel, lang: str) -> tuple[list[int], Floats]:
    """Label numbers by the best path, and probabilities of shape (utterances, labels)."""
    if not utterances:
        return [], np.zeros((0, len(LABELS)), np.float32)
    words = log_softmax(model.scores(sentence_rows(utterances, lang)))
    cues = log_softmax(surroundings(utterances, lang) @ model.extra["cues"] + model.extra["cues_bias"])
    look = second_look(utterances, lang, words, cues)
    second = log_softmax(look @ model.extra["second"] + model.extra["second_bias"])
    log_p = both(both(words, cues), second)
    told = log_p.copy()
    told[:, _OFF] = -np.inf  # only a request takes something off the record: the model alone takes too much
    path = viterbi(told, list(model.extra["steps"]), steps(utterances))
    return path, np.exp(log_p)


def _passage(transcript: Transcript, utterance: Utterance, label: int, p: Floats, kept: OffRecord, at: int) -> Passage:
    turn = transcript.turns[utterance.turn]
    span = utterance.span
    return Passage(
        id=passage_id(transcript, span),
        span=span,
        turn=turn.index,
        speaker=turn.speaker,
        text=utterance.text,
        label=LABELS[label],
        confidence=1.0 if at in kept.hidden else round(float(p[label]), 4),
        probabilities=tuple(round(float(x), 4) for x in p),
        guarded=at in kept.guarded,
        doubtful=at in kept.doubtful,
    )
