"""Finds what a speaker asked not to publish: the request, what it covers, and mentions of the same things elsewhere.

Rules speak first (`by_rules`); what they say is then weighed sentence by sentence (`reach`): what is likely enough is off
the record though no rule sees it, and what the rules hide for a weak reason is let go where it is hardly meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.learning.features import Utterance
from assistant.learning.linear import LinearModel
from assistant.segment.again_en import said_again
from assistant.segment.asking import asking
from assistant.segment.by_rules import CLOSER, ByRules, by_rules, tails
from assistant.segment.end_marks import with_end_marks
from assistant.segment.hinted import hinted
from assistant.segment.mentions import close
from assistant.segment.named_later_zh import named_later
from assistant.segment.phrases import load_phrases
from assistant.segment.reach import reach
from assistant.segment.requests import find_requests
from assistant.segment.stories import allowed
from assistant.segment.talk import Talk

_MEANT = {"en": 0.4, "zh": 0.5}  # chance from which a sentence is off the record whatever the rules say
# The same for what stands before a request in plain words: how far that reaches the rules mostly know.
_AGAINST = {"en": 0.6, "zh": 0.85}
_LIKELY = {"en": 0.25, "zh": 0.4}  # from which it may be
_COMPANY = 0.1  # below which an unsure request does not mean it
_HARDLY = 0.01  # below which even what the rules find too close, or doubtful, may be told
# Below which an answer of the interviewer's is none of it: in English it mostly repeats the secret, in Chinese it only promises.
_ANSWERS = {"en": 0.03, "zh": 0.2}


@dataclass(frozen=True, slots=True)
class OffRecord:
    """Positions of utterances: `hidden` must not be published, `guarded` are too close to them to be used.

    `doubtful` are those of the guarded that somebody may have asked to leave out.
    """

    hidden: frozenset[int]
    guarded: frozenset[int]
    doubtful: frozenset[int]


def off_record(
    utterances: Sequence[Utterance],
    lang: str,
    model: LinearModel,
    marked: frozenset[int] = frozenset(),
    cleared: frozenset[int] = frozenset(),
) -> OffRecord:
    """What is off the record in an interview.

    Args:
        utterances: the interview.
        lang: `en` or `zh`.
        model: tells what sounds like a request (see `asking`).
        marked: positions that a person takes off the record; the same things elsewhere go with them.
        cleared: positions that a person has put on the record, whatever the rules say; a mark wins over it.
    """
    said = with_end_marks(utterances, lang)
    talk = Talk(said, lang, load_phrases(lang), asking(said, lang, model))
    requests = find_requests(talk)
    cleared -= marked
    rules = by_rules(talk, requests, marked, cleared)
    return _weighed(talk, rules, reach(talk, requests, rules.ruled), marked, cleared)


def _weighed(
    talk: Talk, rules: ByRules, chances: Sequence[float], marked: frozenset[int], cleared: frozenset[int]
) -> OffRecord:
    """What the rules say, put right by the chance of every utterance that it is meant."""
    ruled = rules.ruled
    told = [i for i in range(len(talk)) if not (_only_asked(talk, i) or allowed(talk, i))]
    before = {i for at in rules.asked for i in talk.own(at) if i < at}
    added = (
        {i for i in told if chances[i] >= (_AGAINST[talk.lang] if i in before else _MEANT[talk.lang])}
        - ruled.hidden
        - cleared
    )
    bound = marked | {i for at in rules.asked for i in talk.own(at)}
    spared = {i for i in ruled.hidden - bound if _spared(talk, i, chances[i], unsure=i in rules.unsure)}
    hidden = (set(ruled.hidden) | added) - spared
    doubtful = (
        (
            ruled.doubtful
            | rules.shaped
            | {i for i in told if chances[i] >= _LIKELY[talk.lang]}
            | (spared & rules.unsure)
        )
        - hidden
        - cleared
    )
    guarded = ruled.guarded | doubtful | spared | tails(talk, added) | close(talk, sorted(added), hidden, CLOSER)
    hints = hinted(talk, hidden) - cleared
    far = {i for i in guarded - bound - rules.near - rules.shaped if chances[i] < _HARDLY}
    again = said_again(talk, hidden | hints | doubtful, hidden | hints) - hidden - cleared
    again |= named_later(talk, hidden | doubtful) - hidden - cleared
    guarded = (guarded - hidden - cleared - far) | hints | again
    return OffRecord(frozenset(hidden), frozenset(guarded), frozenset((doubtful - far) | hints))


def _only_asked(talk: Talk, i: int) -> bool:
    """Whether an utterance is a question of the interviewer's: only the rules take one off the record."""
    return talk.utterances[i].role == "interviewer" and talk.text(i).endswith(("?", "？"))


def _spared(talk: Talk, i: int, chance: float, *, unsure: bool) -> bool:
    """Whether something that the rules hide is hardly meant: an answer that only agrees, or the company of an unsure request."""
    answers = talk.utterances[i].role == "interviewer"
    return (answers and chance < _ANSWERS[talk.lang]) or (unsure and chance < _COMPANY)
