"""Runs a suite: every interview drafted, every query asked, and scored, in processes side by side.

Joins pipeline, training and scorers, as the pipeline joins the rooms. Where models are scored, each interview meets
only models that were trained without it; interviews that share models are worked on by the same process.
"""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from assistant import __version__, pipeline
from assistant.errors import CasewrightError
from assistant.ingest.brief import read_brief
from assistant.learning.linear import file_sha256
from assistant.processes import side_by_side
from assistant.records import Brief
from assistant.resources import data_root, resource
from assistant.score.interview import GoldInterview
from assistant.score.items import Item, checksum, interview
from assistant.score.plan import Plan
from assistant.score.provenance import package_versions, revision
from assistant.score.report import CaseReport, Report
from assistant.score.run import score_case
from assistant.score.score import Outcome
from assistant.score.suites import Suite
from assistant.settings import Settings
from assistant.training import fold_folder, fold_models, load_lessons

_PROCESSES = 2
_ALONE = ("transformers", "manual")  # one model in memory is enough, and a folder has one writer
_AT_ONCE = 4  # items a process takes at a time where no models are kept from them
_MATCHES = 10  # past cases kept of a search; scorers look at the first five
_PACKAGES = ("faiss-cpu", "numpy", "python-docx", "sacrebleu", "scikit-learn", "spacy", "tokenizers")


@dataclass(frozen=True, slots=True)
class Training:
    """Models are being trained without the interviews of a fold, which takes a while."""

    fold: int


Step = Training | CaseReport


@dataclass(frozen=True, slots=True)
class _Job:
    """The items of one fold, for one process; `fold` None where no models are kept from them."""

    plan: Plan
    chosen: tuple[Item, ...]
    fold: int | None
    settings: Settings


def run_plan(plan: Plan, settings: Settings, seen: Callable[[Step], None]) -> Report:
    """Runs and scores the chosen interviews or queries; one that fails is a case with an error.

    Args:
        plan: what is scored.
        settings: where models and index are kept, and the language of errors.
        seen: told of each step as it happens, for a progress bar.

    Raises:
        WorkError: models could not be trained or loaded.
    """
    if {"draft", "matches"} & set(plan.suite.needs):
        pipeline.index_report(settings)  # built here, so that two processes do not build it at once
    cases: dict[str, CaseReport] = {}
    processes = 1 if settings.model.kind in _ALONE else _PROCESSES
    for step in side_by_side(_work, _jobs(plan, settings), processes):
        seen(step)
        if isinstance(step, CaseReport):
            cases[step.id] = step
    in_order = tuple(cases[item.id] for item in plan.chosen)
    return Report(plan.suite.name, plan.suite.version, plan.suite.scorers, in_order, _provenance(plan, settings))


def _jobs(plan: Plan, settings: Settings) -> list[_Job]:
    if not plan.folds:
        parts = [plan.chosen[at : at + _AT_ONCE] for at in range(0, len(plan.chosen), _AT_ONCE)]
        return [_Job(plan, part, None, settings) for part in parts]
    jobs = []
    for fold in sorted({plan.folds[gold.id] for gold in plan.chosen}):
        mine = tuple(gold for gold in plan.chosen if plan.folds[gold.id] == fold)
        jobs.append(_Job(plan, mine, fold, settings))
    return jobs


def _work(job: _Job) -> Iterator[Step]:
    """What a process does with one job."""
    parts = _parts(job.settings)
    if job.fold is not None:
        if not _fold_folder(job.plan, job.fold, job.settings).is_dir():
            yield Training(job.fold)
        parts = fold_parts(job.plan, job.fold, job.settings)
    for item in job.chosen:
        yield score_case(item, _outcome(item, job, parts), job.plan.suite.scorers, job.fold)


def fold_parts(plan: Plan, fold: int, settings: Settings) -> pipeline.Parts:
    """The parts of the pipeline with models that saw no interview of a fold, trained where they are not there yet.

    Args:
        plan: what is evaluated; its folds say who belongs together.
        fold: the fold that is kept out.
        settings: whose data folder keeps the models, and what the other parts are.
    """
    models = fold_models(_interviews(plan), _kept_out(plan, fold), _cache(settings), _lessons(plan.data))
    return pipeline.build_parts(settings, labeller=models.labeller, salience=models.salience)


def _fold_folder(plan: Plan, fold: int, settings: Settings) -> Path:
    return fold_folder(_interviews(plan), _kept_out(plan, fold), _cache(settings), _lessons(plan.data))


@lru_cache(maxsize=1)
def _lessons(data: Path) -> tuple[GoldInterview, ...]:
    """A process reads them once, however many folds it works on."""
    return load_lessons(data)


@lru_cache(maxsize=1)
def _parts(settings: Settings) -> pipeline.Parts:
    """A process loads the shipped models and the search once, whatever jobs it is given."""
    return pipeline.build_parts(settings)


def _kept_out(plan: Plan, fold: int) -> frozenset[str]:
    return frozenset(one for one, place in plan.folds.items() if place == fold)


def _cache(settings: Settings) -> Path:
    return settings.data_dir / "folds"


def _interviews(plan: Plan) -> tuple[GoldInterview, ...]:
    return tuple(interview(item) for item in plan.items)


def _outcome(item: Item, job: _Job, parts: pipeline.Parts) -> Outcome:
    try:
        if isinstance(item, GoldInterview):
            return _understood(item, job.plan.suite, parts)
        return Outcome(None, matches=pipeline.similar_to_text(item.text, parts, _MATCHES))
    except CasewrightError as error:
        return Outcome(None, error=error.message.in_(job.settings.ui))
    except Exception as error:  # a fault in one item is told with it and does not end the run
        return Outcome(None, error=f"{type(error).__name__}: {error}")


def _understood(gold: GoldInterview, suite: Suite, parts: pipeline.Parts) -> Outcome:
    brief = read_brief(gold.brief) if suite.with_brief else Brief()
    transcript = pipeline.read_file(gold.docx, brief)[0]
    if "draft" in suite.needs:
        drafted = pipeline.draft_case(transcript, parts, brief)
        return Outcome(drafted.draft, drafted.transcript, drafted.passages)
    passages = pipeline.segment_transcript(transcript, parts) if "passages" in suite.needs else None
    return Outcome(None, transcript, passages)


def _named_models(settings: Settings) -> dict[str, str]:
    """The models that the user named, without the folders that they lie in."""
    model = settings.model
    named = {"search embedder": settings.embedder, "reranker": settings.reranker, model.kind: model.place}
    told = {what: Path(name).name if Path(name).exists() else name for what, name in named.items() if name}
    return told | ({"openai": model.model} if model.kind == "openai" else {})


def _provenance(plan: Plan, settings: Settings) -> dict[str, str]:
    crossed = sorted({plan.folds[item.id] for item in plan.chosen} if plan.folds else ())
    trained = {fold: _fold_folder(plan, fold, settings).name for fold in crossed}
    return {
        "casewright": __version__,
        "revision": revision(data_root()) or "none",
        "python": platform.python_version(),
        **package_versions(_PACKAGES),
        "gold set": checksum(plan.chosen)[:16],
        "past cases": hashlib.sha256(repr(pipeline.past_cases()).encode()).hexdigest()[:16],
        "suite": file_sha256(plan.data / "suites" / f"{plan.suite.name}.toml")[:16],
        "model embedder": file_sha256(resource("models", "embedder", "model.safetensors"))[:16],
        **{f"models of fold {fold}": name for fold, name in trained.items()},
        **({"brief": "with" if plan.suite.with_brief else "without"} if "matches" not in plan.suite.needs else {}),
        "similar cases": str(settings.similar),
        **_named_models(settings),
    }
