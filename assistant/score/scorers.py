"""The scorers by name, with what their figures mean."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from assistant.errors import InputError, Say
from assistant.records import CaseDraft, Match, Transcript
from assistant.score.attribution import score_attribution
from assistant.score.borrowed import score_hoped, score_not_ours
from assistant.score.chrf import score_chrf
from assistant.score.facts import score_facts, score_placed
from assistant.score.gap_recall import score_gaps
from assistant.score.ingest_truth import score_roles, score_turns
from assistant.score.interview import GoldInterview
from assistant.score.items import Item, interview, query
from assistant.score.leaks import score_leaks
from assistant.score.length import score_length
from assistant.score.metric_claims import score_metric_precision, score_metric_status, score_metric_traps
from assistant.score.metric_recall import score_metrics
from assistant.score.numbers import score_numbers
from assistant.score.pairing import score_pairing
from assistant.score.query import JudgedQuery
from assistant.score.quotes import score_quotes
from assistant.score.ranking import score_ndcg, score_ndcg_across, score_recall, score_reciprocal_rank
from assistant.score.readability import score_clause_length, score_reading_ease, score_sentence_length
from assistant.score.redundancy import score_redundancy
from assistant.score.restarts import score_restarts
from assistant.score.rouge import score_rouge
from assistant.score.score import Outcome, Score
from assistant.score.segments import count_labels, segment_scores
from assistant.score.spoken import score_spoken
from assistant.score.superseded import score_wrong

Better = Literal["higher", "lower", "neither"]


Run = Callable[[Item, Outcome], Score]


@dataclass(frozen=True, slots=True)
class Scorer:
    """A scorer: `counts` says that its figures are added up over cases instead of averaged."""

    name: str
    run: Run
    better: Better
    counts: bool = False


def _draft(score: Callable[[GoldInterview, CaseDraft | None], Score]) -> Run:
    return lambda item, outcome: score(interview(item), outcome.draft)


def _evidence(score: Callable[[GoldInterview, CaseDraft | None, Transcript | None], Score]) -> Run:
    return lambda item, outcome: score(interview(item), outcome.draft, outcome.transcript)


def _reading(score: Callable[[GoldInterview, Transcript | None], Score]) -> Run:
    return lambda item, outcome: score(interview(item), outcome.transcript)


def _segment(name: str) -> Run:
    return lambda item, outcome: segment_scores(count_labels(interview(item), outcome.passages))[name]


def _ranking(score: Callable[[JudgedQuery, Sequence[Match] | None], Score]) -> Run:
    return lambda item, outcome: score(query(item), outcome.matches)


SCORERS: dict[str, Scorer] = {
    scorer.name: scorer
    for scorer in (
        Scorer("facts", _draft(score_facts), "higher"),
        Scorer("placed", _draft(score_placed), "higher"),
        Scorer("numfid", _evidence(score_numbers), "higher"),
        Scorer("leaks", _draft(score_leaks), "lower", counts=True),
        Scorer("wrong", _draft(score_wrong), "lower", counts=True),
        Scorer("hoped", _evidence(score_hoped), "lower", counts=True),
        Scorer("not_ours", _evidence(score_not_ours), "lower", counts=True),
        Scorer("quotes", _draft(score_quotes), "higher"),
        Scorer("attribution", _evidence(score_attribution), "higher"),
        Scorer("pairing", _draft(score_pairing), "higher"),
        Scorer("gaps", _draft(score_gaps), "higher"),
        Scorer("metrics", _draft(score_metrics), "higher"),
        Scorer("metric_precision", _draft(score_metric_precision), "higher"),
        Scorer("metric_status", _draft(score_metric_status), "higher"),
        Scorer("metric_traps", _draft(score_metric_traps), "lower", counts=True),
        Scorer("spoken", _draft(score_spoken), "lower"),
        Scorer("restarts", _draft(score_restarts), "lower"),
        Scorer("redundancy", _draft(score_redundancy), "lower"),
        Scorer("sentence_length", _draft(score_sentence_length), "neither"),
        Scorer("clause_length", _draft(score_clause_length), "neither"),
        Scorer("reading_ease", _draft(score_reading_ease), "neither"),
        Scorer("len", _draft(score_length), "neither"),
        Scorer("chrf", _draft(score_chrf), "neither"),
        Scorer("rouge_l", _draft(score_rouge), "neither"),
        Scorer("macro_f1", _segment("macro_f1"), "higher"),
        Scorer("accuracy", _segment("accuracy"), "higher"),
        Scorer("off_record_recall", _segment("off_record_recall"), "higher"),
        Scorer("harmless_taken", _segment("harmless_taken"), "lower"),
        Scorer("turns", _reading(score_turns), "higher"),
        Scorer("roles", _reading(score_roles), "higher"),
        Scorer("ndcg", _ranking(score_ndcg), "higher"),
        Scorer("ndcg_across", _ranking(score_ndcg_across), "higher"),
        Scorer("recall", _ranking(score_recall), "higher"),
        Scorer("mrr", _ranking(score_reciprocal_rank), "higher"),
    )
}
DRAFT_SCORERS = ("facts", "placed", "numfid", "leaks", "wrong", "quotes", "spoken", "chrf", "len")
SEGMENT_SCORERS = ("macro_f1", "accuracy", "off_record_recall", "harmless_taken")


def scorers_named(names: Sequence[str]) -> tuple[Scorer, ...]:
    """The scorers of these names, in this order.

    Raises:
        InputError: there is no scorer of that name.
    """
    for name in names:
        if name not in SCORERS:
            raise InputError(
                Say(f"There is no scorer {name!r}.", f"没有名为 {name!r} 的评分项。"),
                Say(f"Known are: {', '.join(SCORERS)}", f"现有：{'、'.join(SCORERS)}"),
            )
    return tuple(SCORERS[name] for name in names)
