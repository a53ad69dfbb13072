"""The scorers of drafts by name, with what their figures mean."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from assistant.errors import InputError, Say
from assistant.score.chrf import score_chrf
from assistant.score.facts import score_facts, score_placed
from assistant.score.interview import GoldInterview
from assistant.score.leaks import score_leaks
from assistant.score.length import score_length
from assistant.score.numbers import score_numbers
from assistant.score.quotes import score_quotes
from assistant.score.score import Outcome, Score
from assistant.score.segments import count_labels, segment_scores
from assistant.score.spoken import score_spoken
from assistant.score.superseded import score_wrong

Better = Literal["higher", "lower", "neither"]


@dataclass(frozen=True, slots=True)
class Scorer:
    """A scorer: `counts` says that its figures are added up over cases instead of averaged."""

    name: str
    run: Callable[[GoldInterview, Outcome], Score]
    better: Better
    counts: bool = False


def _segment(name: str) -> Callable[[GoldInterview, Outcome], Score]:
    return lambda gold, outcome: segment_scores(count_labels(gold, outcome.passages))[name]


SCORERS: dict[str, Scorer] = {
    scorer.name: scorer
    for scorer in (
        Scorer("facts", lambda gold, outcome: score_facts(gold, outcome.draft), "higher"),
        Scorer("placed", lambda gold, outcome: score_placed(gold, outcome.draft), "higher"),
        Scorer("numfid", lambda gold, outcome: score_numbers(gold, outcome.draft, outcome.transcript), "higher"),
        Scorer("leaks", lambda gold, outcome: score_leaks(gold, outcome.draft), "lower", counts=True),
        Scorer("wrong", lambda gold, outcome: score_wrong(gold, outcome.draft), "lower", counts=True),
        Scorer("quotes", lambda gold, outcome: score_quotes(gold, outcome.draft), "higher"),
        Scorer("spoken", lambda gold, outcome: score_spoken(gold, outcome.draft), "lower"),
        Scorer("chrf", lambda gold, outcome: score_chrf(gold, outcome.draft), "neither"),
        Scorer("len", lambda gold, outcome: score_length(gold, outcome.draft), "neither"),
        Scorer("macro_f1", _segment("macro_f1"), "higher"),
        Scorer("accuracy", _segment("accuracy"), "higher"),
        Scorer("off_record_recall", _segment("off_record_recall"), "higher"),
        Scorer("harmless_taken", _segment("harmless_taken"), "lower"),
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
