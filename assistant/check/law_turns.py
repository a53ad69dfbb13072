"""A sentence does not turn round what was said: no other side, no denial more or less, no hope told as a fact."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.check.derive import values_said
from assistant.check.law_clauses import Clause, clauses, clauses_said, weight
from assistant.check.law_ground import Cited, Ground, fault, held
from assistant.check.law_rules import Turn
from assistant.errors import Say
from assistant.language.numerals import numbers
from assistant.language.sentences import sentence_spans
from assistant.patterns import regex
from assistant.records import Claimed, Finding

_PRONOUN = regex(r"\b(?:they|it|he|she|that|we)(?:\b|['’])|[他她它]们?|大家", re.I)
_ALIKE = 0.5  # of the words of a clause make another one tell of the same
_SOME = 0.3  # do where the passages have no word of that side at all
_SAME = 0.66  # and two words at least make a clause the one that a denial is about
_LOOSER = 1.5  # what is said may hold so much more than what is written of it
_TWO = 2
_GRAMMAR = frozenset(
    "的了着过也都就还又才很更最是在有没不未无从来会能可要把被让给对和与到去上下个它他她们这那并非曾其于"
)


def turn_faults(rest: str, claim: Claimed, cited: Cited, ground: Ground) -> list[Finding]:
    """Findings `turned`, `negated`, `hoped`."""
    told, said = clauses(rest, ground), clauses_said(cited, ground)
    out = [_turned(claim, turn, ground) for turn in ground.words.turn if _other_side(told, said, turn, cited, ground)]
    if _negated(told, said, rest, cited, ground):
        out.append(_denied(claim, ground))
    if _hoped(rest, cited, ground):
        out.append(_hope(claim, ground))
    return out


def _other_side(told: Sequence[Clause], said: Sequence[Clause], turn: Turn, cited: Cited, ground: Ground) -> bool:
    """Whether a clause tells one side of something of which the passages tell only the other."""
    for own, other in ((turn.one, turn.two), (turn.two, turn.one)):
        for clause in told:
            if not own.search(clause.text) or other.search(clause.text):
                continue
            here = max((_shared(clause, one, ground) for one in said if own.search(one.text)), default=0.0)
            there = max((_shared(clause, one, ground) for one in said if other.search(one.text)), default=0.0)
            if not own.search(cited.text) and any(_alone(one, other) for one in said):
                return True
            least = _SOME if not own.search(cited.text) else _ALIKE
            if not here and there >= least * weight(clause.words, ground) > 0:
                return True
    return False


def _alone(clause: Clause, side: re.Pattern[str]) -> bool:
    """Whether a clause says only that side, of somebody named before: "they are calmer now"."""
    found = side.search(clause.text)
    if found is None or not _PRONOUN.search(clause.text):
        return False
    left = re.sub(r"现在|如今|以前|多了|\W", "", side.sub("", clause.text))
    return len(clause.words) <= 1 or (not left.isascii() and not set(left) - _GRAMMAR)


def _shared(one: Clause, other: Clause, ground: Ground) -> float:
    return weight(held(one.words, other.words), ground)


def _negated(told: Sequence[Clause], said: Sequence[Clause], rest: str, cited: Cited, ground: Ground) -> bool:
    """Whether a clause denies what the clause most like it does not, or the other way round."""
    negation = ground.words.negation
    if negation.plain.search(rest) and not negation.find.search(cited.text):
        return True
    for clause in told:
        best = max(said, key=lambda one: _alike(clause, one, ground), default=None)
        if best is None or _alike(clause, best, ground) < _SAME:
            continue
        denies, denied = negation.plain.search(clause.text), negation.plain.search(best.text)
        if denies and not negation.find.search(best.text) and not _near(best, said, negation.find):
            return True
        if (
            denied
            and not negation.plain.search(rest)
            and not any(m.group().lower() not in best.text.lower() for m in negation.find.finditer(rest))
        ):
            return True
    return False


def _alike(one: Clause, other: Clause, ground: Ground) -> float:
    """How much two clauses tell of the same: the lesser of the shares (0 to 1) that each has of the other's words.

    Of a clause with few words of its own those of telling count too.
    """
    if ground.lang == "zh":
        return _alike_zh(one.text, other.text)
    if len(one.words) < _TWO:
        mine, theirs = _all_words(one, ground), _all_words(other, ground)
    else:
        mine, theirs = one.words, other.words
    found, back = held(mine, theirs), held(theirs, mine)
    if len(found) < min(_TWO, len(mine)) or not found:
        return 0.0
    return min(weight(found, ground) / weight(mine, ground), _LOOSER * weight(back, ground) / weight(theirs, ground))


def _alike_zh(one: str, other: str) -> float:
    """The same by characters, without those of grammar: a denial is one character between two others."""
    mine, theirs = (set(re.sub(r"\W|\d", "", text)) - _GRAMMAR for text in (one, other))
    if len(mine & theirs) < _TWO:
        return 0.0
    return min(len(mine & theirs) / len(mine), _LOOSER * len(mine & theirs) / len(theirs))


def _all_words(clause: Clause, ground: Ground) -> frozenset[str]:
    return frozenset(g for g in ground.context.speech.content(clause.text) if g[0] != "#")


def _near(clause: Clause, said: Sequence[Clause], negation: re.Pattern[str]) -> bool:
    """Whether the clause before or after has it: people deny in half sentences."""
    at = next(i for i, one in enumerate(said) if one is clause)
    return any(negation.search(one.text) for one in said[max(0, at - 1) : at + 2] if one.place == clause.place)


def _hoped(rest: str, cited: Cited, ground: Ground) -> bool:
    """Whether the passages, or all that say one of its numbers, only hope or plan, and the sentence tells a fact."""
    hope, turns = ground.words.hope, ground.context.transcript.turns
    if hope.told.search(rest):
        return False
    answers = [p.text for p in cited.passages if turns[p.turn].role != "interviewer"]
    if answers and all(hope.said.search(a) for a in answers):
        return True
    sentences = [s.of(text) for text in cited.texts for s in sentence_spans(text, ground.lang)]
    for number in numbers(rest, ground.lang):
        told = [s for s in sentences if number.value in values_said(s, ground.lang)]
        if number.value > 1 and told and all(hope.said.search(s) for s in told):
            return True
    return False


def _turned(claim: Claimed, turn: Turn, ground: Ground) -> Finding:
    return fault(
        "turned", claim,
        Say(f"The passages say the opposite ({turn.name}).", "段落说的方向相反。"),
        Say("Tell it the way it was said.", "请按原话的意思写。"), ground,
    )  # fmt: skip


def _denied(claim: Claimed, ground: Ground) -> Finding:
    return fault(
        "negated", claim,
        Say("It denies what the passages say, or says what they deny.", "段落否定的，句中肯定了；或者相反。"),
        Say("Tell it the way it was said.", "请按原话的意思写。"), ground,
    )  # fmt: skip


def _hope(claim: Claimed, ground: Ground) -> Finding:
    return fault(
        "hoped", claim,
        Say("The passages only hope for this or plan it.", "段落里这只是希望或计划。"),
        Say("Say that it is planned, or leave it out.", "请写明这是计划，或删去。"), ground,
    )  # fmt: skip
