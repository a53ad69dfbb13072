"""Gap recall: which of the things that the interview leaves open the draft asks for.

A gap is found by a question on the same topic (cost, permission, roll-out, voices not heard) or, where the
topic is a missing figure, on the same subject; without a topic, by its words. Only as many of the draft's
gaps count as a person would read, so that asking for everything does not pay.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.errors import Say
from assistant.patterns import regex
from assistant.records import CaseDraft, Gap
from assistant.score.interview import GoldInterview
from assistant.score.likeness import covered
from assistant.score.score import Place, Score, share

_READ = 12  # questions
_SUBJECT, _WORDS = 0.2, 0.3
_WHOLE_TOPICS = (
    regex(
        r"\bcosts?\b|\bpric\w+|pay-?\s?back|paid back|return on|\broi\b|费用|成本多少|投入|投资|回报|回收期|价格|金额"
    ),
    regex(r"permission|\blogo\b|approv\w+|may be named|photograph|标识|授权|商标|照片|许可"),
    regex(r"roll-?\s?out took|how long the|go-live|总工期|上线用了|实施周期|多长时间上线|上线.{0,6}多久"),
    regex(r"\bvoice\b|not (?:been )?interviewed|satisfaction|的声音|没有采访|的感受|满意度"),
)
_FIGURE = regex(
    r"earlier figure|baseline|before|never measured|not (?:counted|measured)|no figure|started|period|since when|which months"
    r"|基线|基期|上线前|之前|以前|没有统计|没有数据|时间范围|期间|起点"
)


def score_gaps(gold: GoldInterview, draft: CaseDraft | None) -> Score:
    """Share of the gold gaps that the draft asks for; a missing draft asks nothing."""
    asked = draft.gaps[:_READ] if draft else ()
    places = tuple(_place(wanted, asked) for wanted in gold.gaps)
    return share(
        sum(place.kind == "asked" for place in places), len(places), Say("gaps asked for", "问到的缺口"), places
    )


def _place(wanted: str, asked: Sequence[Gap]) -> Place:
    found = next((gap for gap in asked if finds(f"{gap.missing} {gap.question}", wanted)), None)
    return Place("asked", wanted, note=found.question) if found else Place("not asked", wanted)


def finds(question: str, wanted: str) -> bool:
    """Whether a question (with what it says is missing) asks for the gap."""
    question, wanted = question.lower(), wanted.lower()
    if any(topic.search(question) and topic.search(wanted) for topic in _WHOLE_TOPICS):
        return True
    likeness = covered(wanted, question)
    if _FIGURE.search(question) and _FIGURE.search(wanted):
        return likeness >= _SUBJECT
    return likeness >= _WORDS
