"""Trains the models of segmentation and drafting on gold interviews: for the wheel, and fold by fold for evaluation.

A model that scores an interview must not have learned from it: `fold_models` gives the models trained on all the
others, and keeps them by the checksum of their data and of the code that makes them.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.backends.sklearn_linear import SklearnTrainer
from assistant.draft.salience import Marked, train_salience
from assistant.learning.features import Utterance, utterances_of
from assistant.learning.linear import save_linear
from assistant.records import PARTS, Label, Part, Span, Transcript, Turn
from assistant.score.interview import GoldInterview
from assistant.score.keys import tells
from assistant.score.text import plain
from assistant.segment.training import Labelled, labelled, train_labeller
from assistant.segment.units import sentence_units

LANGUAGES = ("en", "zh")
_LABELLER = SklearnTrainer(strength=30.0)
_SALIENCE = SklearnTrainer(strength=10.0, steps=40)
_RECIPE = ("training.py", "learning", "segment/training.py", "segment/units.py", "draft/salience.py", "language/sentences.py")


@dataclass(frozen=True, slots=True)
class ModelFolders:
    """Where the trained models lie."""

    labeller: Path
    salience: Path


def train_models(interviews: Sequence[GoldInterview], folders: ModelFolders) -> None:
    """Trains both languages' models on `interviews` and writes them to `folders`."""
    for lang in LANGUAGES:
        chosen = [(gold, gold_transcript(gold)) for gold in interviews if gold.lang == lang]
        labeller = train_labeller([_labelled(gold, transcript) for gold, transcript in chosen], lang, _LABELLER)
        save_linear(labeller, folders.labeller, lang)
        models = train_salience([_marked(gold, transcript) for gold, transcript in chosen], lang, _SALIENCE)
        save_linear(models.parts, folders.salience, f"{lang}.parts")
        save_linear(models.quotes, folders.salience, f"{lang}.quotes")


def fold_models(interviews: Sequence[GoldInterview], kept_out: frozenset[str], cache: Path) -> ModelFolders:
    """Models trained without the interviews whose ids are `kept_out`; trained once, then kept under `cache`."""
    learned = [gold for gold in interviews if gold.id not in kept_out]
    folder = cache / _fingerprint(learned)
    if not folder.is_dir():
        beside = folder.with_name(folder.name + ".part")
        shutil.rmtree(beside, ignore_errors=True)
        train_models(learned, ModelFolders(beside / "labeller", beside / "salience"))
        beside.rename(folder)
    return ModelFolders(folder / "labeller", folder / "salience")


def _fingerprint(interviews: Sequence[GoldInterview]) -> str:
    digest = hashlib.sha256()
    package = Path(__file__).parent
    for name in _RECIPE:
        path = package / name
        for file in sorted(path.glob("*.py")) if path.is_dir() else [path]:
            digest.update(file.read_bytes())
    for gold in interviews:
        digest.update(gold.path.read_bytes() if gold.path else repr(gold).encode())
    return digest.hexdigest()[:16]


def gold_transcript(gold: GoldInterview) -> Transcript:
    """The interview as if read from a file."""
    roles = {person.id: person.role for person in gold.participants}
    turns: list[Turn] = []
    at = 0
    for index, turn in enumerate(gold.turns):
        end = at + len(_words(gold, index))
        turns.append(Turn(index, turn.speaker, roles[turn.speaker], Span(at, end), float(turn.start)))
        at = end + 1
    text = "\n".join(_words(gold, index) for index in range(len(gold.turns)))
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return Transcript(sha256[:12], gold.id, "gold", sha256, gold.lang, None, text, tuple(turns), ())


def _words(gold: GoldInterview, turn: int) -> str:
    return _gap(gold).join(segment.text for segment in gold.turns[turn].segments)


def _gap(gold: GoldInterview) -> str:
    return "" if gold.lang == "zh" else " "


def _labelled(gold: GoldInterview, transcript: Transcript) -> Labelled:
    stretches: list[tuple[Span, Label]] = []
    for turn, said in zip(transcript.turns, gold.turns, strict=True):
        at = turn.span.start
        for segment in said.segments:
            stretches.append((Span(at, at + len(segment.text)), segment.label))
            at += len(segment.text) + len(_gap(gold))
    return labelled(transcript, stretches)


def _marked(gold: GoldInterview, transcript: Transcript) -> Marked:
    utterances = utterances_of(transcript, sentence_units(transcript))
    quotes = [(quote.turn, plain(quote.text)) for quote in gold.quotes]
    quoted = [any(u.turn == turn and _overlap(plain(u.text), text) for turn, text in quotes) for u in utterances]
    return Marked(tuple(utterances), tuple(_part(gold, u) for u in utterances), tuple(quoted))


def _overlap(sentence: str, quote: str) -> bool:
    return sentence in quote or quote in sentence


def _part(gold: GoldInterview, utterance: Utterance) -> Part | None:
    """The part whose fact the sentence tells best: at least half of the keys of a fact said in its turn."""
    told = dict.fromkeys(PARTS, 0.0)
    text = plain(utterance.text)
    for fact in gold.facts:
        if utterance.turn in fact.turns:
            share = sum(any(tells(text, key) for key in group) for group in fact.keys) / len(fact.keys)
            told[fact.section] = max(told[fact.section], share)
    best = max(PARTS, key=lambda part: told[part])
    return best if told[best] >= 0.5 else None
