"""Trains the models of segmentation and drafting on gold interviews: for the wheel, and fold by fold for evaluation.

A model that scores an interview must not have learned from it: `fold_models` gives the models trained on all the
others, and keeps them by the checksum of their data and of the code that makes them.
"""

from __future__ import annotations

import ast
import hashlib
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

from assistant.backends.sklearn_linear import SklearnDenseTrainer, SklearnTrainer, one_thread
from assistant.draft.salience import Marked, SalienceTrainers, train_salience
from assistant.draft.traits import TRAIT_FILES, traits
from assistant.learning.adagrad import AdaGradTrainer
from assistant.learning.features import Utterance
from assistant.learning.linear import LinearModel, save_linear
from assistant.records import PARTS, Label, Part, Span, Transcript, Turn
from assistant.resources import resource
from assistant.score.gold import load_gold
from assistant.score.interview import GoldInterview
from assistant.score.keys import tells
from assistant.score.text import plain
from assistant.segment.asking_training import Wish, harmless_clauses, read_wishes, train_asking
from assistant.segment.cues import CUE_FILES
from assistant.segment.reach import WEIGHTS_FILE
from assistant.segment.reach_training import look, train_reach
from assistant.segment.second_training import train_labellers
from assistant.segment.snippets import read_snippets
from assistant.segment.training import SNIPPET, Labelled, Trainers, labelled

LANGUAGES = ("en", "zh")
_LESSONS = "lessons"
_LESSON = 0.5  # what a sentence of a lesson counts for labels; cross-validated over gold set and lessons
_LABELLER = Trainers(
    AdaGradTrainer(rounds=2, rate=0.3),
    SklearnDenseTrainer(strength=0.003),
    SklearnDenseTrainer(strength=0.02, steps=60),
)
_SALIENCE = SalienceTrainers(SklearnTrainer(strength=3.0, steps=40), SklearnDenseTrainer(strength=0.003))
_ASKING = SklearnTrainer(strength=20.0, buckets=2**16, steps=100)
_REACH = SklearnDenseTrainer(strength=0.006, steps=300)
GROUPS = 3  # of lessons; each is heard by a model of requests that learned from the others
_WISHES = {lang: f"requests.{lang}.tsv" for lang in LANGUAGES}
SNIPPETS = {lang: f"{lang}.txt" for lang in LANGUAGES}
_TALKS = {lang: f"talks.{lang}.txt" for lang in LANGUAGES}
# What shapes a model beside the interviews: cues and snippets, the code it goes through, and the library that fits it.
_RECIPE = (
    "training.py",
    "backends/sklearn_linear.py",
    "draft/salience.py",
    "draft/traits.py",
    "language/overlap.py",
    "language/sentences.py",
    "learning/adagrad.py",
    "learning/features.py",
    "learning/linear.py",
    "score/gold.py",
    "score/keys.py",
    "score/text.py",
    "score/values.py",
    "score/values_en.py",
    "score/values_zh.py",
    "segment/asking.py",
    "segment/asking_training.py",
    "segment/cues.py",
    "segment/second_look.py",
    "segment/second_training.py",
    "segment/snippets.py",
    "segment/steps.py",
    "segment/surroundings.py",
    "segment/training.py",
    "segment/units.py",
)


@dataclass(frozen=True, slots=True)
class ModelFolders:
    """Where the trained models lie."""

    labeller: Path
    salience: Path


def load_lessons(data: Path) -> tuple[GoldInterview, ...]:
    """The interviews of an evaluation folder that are never scored; none where it has none.

    Labels and requests learn from them, salience does not: it gained nothing (measured on the gold set).

    Raises:
        InputError: one of them does not follow the format.
    """
    folder = data / _LESSONS
    return load_gold(folder) if folder.is_dir() else ()


def train_models(
    interviews: Sequence[GoldInterview],
    folders: ModelFolders,
    lessons: Sequence[GoldInterview] = (),
) -> None:
    """Trains the models of every language that occurs among `interviews` and writes them to `folders`.

    The `lessons` teach labels, and what is no request.
    """
    taught = {lang: [_lesson(gold) for gold in interviews if gold.lang == lang] for lang in LANGUAGES}
    spoken = {
        lang: [labels for labels, _ in some] + snippets(SNIPPETS[lang], lang) for lang, some in taught.items() if some
    }
    learned = {lang: [*known, *snippets(_TALKS[lang], lang), *_beside(lessons, lang)] for lang, known in spoken.items()}
    with one_thread():
        labellers = train_labellers(learned, _LABELLER)
    for lang, model in labellers.items():
        save_linear(model, folders.labeller, lang)
        # Requests learn from no further snippets: more harmless talk makes that model slower to believe its ears.
        heard = [*spoken[lang], *_beside(lessons, lang)]
        save_linear(asking_model(lang, heard), folders.labeller, f"requests.{lang}")
        marked = [marks for _, marks in taught[lang]]
        elsewhere = [marks for other, some in taught.items() if other != lang for _, marks in some]
        models = train_salience(marked, elsewhere, _SALIENCE)
        save_linear(models.parts, folders.salience, f"{lang}.parts")
        save_linear(models.quotes, folders.salience, f"{lang}.quotes")


def write_reach(interviews: Sequence[GoldInterview], lessons: Sequence[GoldInterview], folder: Path) -> None:
    """Learns from the lessons alone how far requests reach, and writes it to `folder`.

    The rules were written with the interviews at hand: on them they would be believed too much.
    """
    taught: list[Labelled] = []
    looks: list[list[dict[str, float]]] = []
    for lang in LANGUAGES:
        own = [gold for gold in lessons if gold.lang == lang]
        known = [labelled_interview(gold) for gold in interviews if gold.lang == lang] + snippets(SNIPPETS[lang], lang)
        for group in range(GROUPS):
            apart = own[group::GROUPS]
            model = asking_model(lang, [*known, *(labelled_interview(gold) for gold in own if gold not in apart)])
            taught += (judged := [labelled_interview(gold) for gold in apart])
            looks += [look(one.utterances, lang, model) for one in judged]
    with one_thread():
        weights, bias = train_reach(taught, looks, _REACH)
    head = "# How far a request reaches: what each feature of assistant/segment/reach.py weighs. Written by train.py."
    _write_weights(folder / WEIGHTS_FILE, head, weights, bias)


def _write_weights(path: Path, head: str, weights: Mapping[str, float], bias: float) -> None:
    lines = [f"bias = {bias}", "", "[weights]", *(f'"{name}" = {weight}' for name, weight in weights.items())]
    path.write_text("\n".join([head, *lines]) + "\n", encoding="utf-8")


def _beside(lessons: Sequence[GoldInterview], lang: str) -> list[Labelled]:
    """The lessons of a language, whose sentences count less than those of the interviews that are scored."""
    return [replace(labelled_interview(gold), weight=_LESSON) for gold in lessons if gold.lang == lang]


@lru_cache(maxsize=2 * len(LANGUAGES))
def snippets(file: str, lang: str) -> list[Labelled]:
    """Pieces of talk written for what the gold interviews have too little of."""
    found = read_snippets(resource("models", "labeller", "data", file), lang)
    return [labelled(transcript, stretches, SNIPPET, whole=False) for transcript, stretches in found]


def asking_model(lang: str, known: Sequence[Labelled]) -> LinearModel:
    """The model of requests; `known` are the interviews and snippets of its language."""
    harmless = [clause for one in known for clause in harmless_clauses(one.utterances, one.labels, lang)]
    return train_asking(_wishes(lang), harmless, lang, _ASKING)


@lru_cache(maxsize=len(LANGUAGES))
def _wishes(lang: str) -> list[Wish]:
    text = resource("models", "labeller", "data", _WISHES[lang]).read_text("utf-8")
    return read_wishes(text.splitlines())


def fold_models(
    interviews: Sequence[GoldInterview], kept_out: frozenset[str], cache: Path, lessons: Sequence[GoldInterview] = ()
) -> ModelFolders:
    """Models trained without the interviews whose ids are `kept_out`; trained once, then kept under `cache`.

    A language without any interview gets the models that Casewright brings: nothing is scored with them.

    Raises:
        ValueError: every interview of a language is kept out.
    """
    folder = fold_folder(interviews, kept_out, cache, lessons)
    models = ModelFolders(folder / "labeller", folder / "salience")
    if folder.is_dir():
        return models
    learned = [gold for gold in interviews if gold.id not in kept_out]
    for lang in LANGUAGES:
        if any(gold.lang == lang for gold in interviews) and not any(gold.lang == lang for gold in learned):
            raise ValueError(f"every interview in {lang!r} is kept out")
    cache.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=cache) as name:
        beside = Path(name) / folder.name
        train_models(learned, ModelFolders(beside / "labeller", beside / "salience"), lessons)
        _borrow([lang for lang in LANGUAGES if all(gold.lang != lang for gold in interviews)], beside)
        try:
            beside.rename(folder)
        except OSError:
            # Another run made the same models meanwhile; anything else is a fault of the disk.
            if not folder.is_dir():
                raise
    return models


def fold_folder(
    interviews: Sequence[GoldInterview], kept_out: frozenset[str], cache: Path, lessons: Sequence[GoldInterview] = ()
) -> Path:
    """Where `fold_models` keeps the models; the name is the checksum of their data and recipe."""
    digest = hashlib.sha256(version("scikit-learn").encode())
    for name in _RECIPE:
        code = (Path(__file__).parent / name).read_text("utf-8")
        digest.update(ast.dump(ast.parse(code)).encode())  # layout and comments shape no model
    for name in (
        *CUE_FILES,
        *(f"data/{file}" for file in (*SNIPPETS.values(), *_TALKS.values(), *_WISHES.values())),
    ):
        digest.update(resource("models", "labeller", *name.split("/")).read_bytes())
    for name in TRAIT_FILES:
        digest.update(resource("models", "salience", name).read_bytes())
    for gold in (*interviews, *lessons):
        if gold.id not in kept_out:
            digest.update(gold.path.read_bytes())
    return cache / digest.hexdigest()[:16]


def _borrow(languages: Sequence[str], folder: Path) -> None:
    for lang in languages:
        for room in ("labeller", "salience"):
            for path in sorted(p for p in resource("models", room).iterdir() if lang in p.name.split(".")[:2]):
                shutil.copyfile(path, folder / room / path.name)


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


@lru_cache(maxsize=256)
def _lesson(gold: GoldInterview) -> tuple[Labelled, Marked]:
    """What the models learn from one interview, worked out once for all folds."""
    labels = labelled_interview(gold)
    return labels, _marked(gold, labels)


@lru_cache(maxsize=256)
def labelled_interview(gold: GoldInterview) -> Labelled:
    """The sentences of an interview with the labels that its file gives them."""
    transcript = gold_transcript(gold)
    stretches: list[tuple[Span, Label]] = []
    for turn, said in zip(transcript.turns, gold.turns, strict=True):
        at = turn.span.start
        for segment in said.segments:
            stretches.append((Span(at, at + len(segment.text)), segment.label))
            at += len(segment.text) + len(_gap(gold))
    return labelled(transcript, stretches)


def _marked(gold: GoldInterview, labels: Labelled) -> Marked:
    quotes = [(quote.turn, plain(quote.text)) for quote in gold.quotes]
    quoted = [any(u.turn == turn and _overlap(plain(u.text), text) for turn, text in quotes) for u in labels.utterances]
    told = [_part(gold, utterance) for utterance in labels.utterances]
    return Marked(
        labels.rows,
        traits(labels.utterances, gold.lang),
        tuple(part for part, _ in told),
        tuple(_weight(*one) for one in told),
        tuple(quoted),
    )


def _weight(part: Part | None, share: float) -> float:
    """A sentence counts the more the more of its fact it tells; one that tells too little to be an example counts half."""
    if part is None:
        return 0.5 if share else 1.0
    return 0.5 + share


def _overlap(sentence: str, quote: str) -> bool:
    return sentence in quote or quote in sentence


def _part(gold: GoldInterview, utterance: Utterance) -> tuple[Part | None, float]:
    """The part whose fact the sentence tells best (at least half of the keys of a fact said in its turn), and how much."""
    told = dict.fromkeys(PARTS, 0.0)
    text = plain(utterance.text)
    for fact in gold.facts:
        if utterance.turn in fact.turns:
            share = sum(any(tells(text, key) for key in group) for group in fact.keys) / len(fact.keys)
            told[fact.section] = max(told[fact.section], share)
    best = max(PARTS, key=lambda part: told[part])
    return (best if told[best] >= 0.5 else None), told[best]
