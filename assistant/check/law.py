"""The law for sentences of a language model: nothing is told that the passages it names do not say.

A sentence passes when every number, name, date, quotation, comparison and claim in it stands in those passages or follows
from them by the arithmetic shown, nothing in it is off the record, and enough of its words are theirs. It compares
words and values, so a false claim made of the passages' own words can pass; it is built to refuse rather than to trust.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from assistant.check.law_claims import claim_faults
from assistant.check.law_cover import cover_faults, share
from assistant.check.law_form import cited_faults, form_faults
from assistant.check.law_ground import Cited, Ground, cited_of, fault
from assistant.check.law_names import name_faults
from assistant.check.law_numbers import number_faults
from assistant.check.law_order import order_faults
from assistant.check.law_quotes import quote_faults, without_speech
from assistant.check.law_times import time_faults
from assistant.check.law_turns import turn_faults
from assistant.errors import Say
from assistant.records import Claimed, Derivation, Finding

_Rule = Callable[[str, Claimed, Cited, Ground], list[Finding]]
_RULES: tuple[_Rule, ...] = (
    number_faults,
    time_faults,
    order_faults,
    name_faults,
    claim_faults,
    turn_faults,
    cover_faults,
)


# So many words (pairs of characters) that are heard off the record only tell the secret; so few do where the passages
# hold less than `_COVERED` of the sentence, and else are chance.
_SECRET_WORDS = {"en": (2, 1), "zh": (3, 2)}
_COVERED = 0.6


def judged(claim: Claimed, ground: Ground) -> tuple[Finding, ...]:
    """What is wrong with a sentence, all of it hard; empty where it may be used.

    Rules: `uncited`, `form`, `language`, `off-record`, `quote-not-said`, `quote-of-another`, `number-not-cited`,
    `number-unit`, `number-about`, `number-bound`, `number-retracted`, `derivation-wrong`, `date-not-cited`, `order-turned`,
    `name-not-cited`, `person-elsewhere`, `claim-…`, `turned`, `negated`, `hoped`, `not-covered`. Findings off the record repeat no words.
    """
    found = [*form_faults(claim, ground), *cited_faults(claim, ground)]
    if found:
        return tuple(found)
    if _secret(claim, ground):
        return (_off_record(claim, ground),)
    cited = cited_of(claim, ground)
    rest = without_speech(claim, ground)
    out = quote_faults(claim, cited, ground)
    for rule in _RULES:
        out += rule(rest, claim, cited, ground)
    return tuple(dict.fromkeys(out))


def _secret(claim: Claimed, ground: Ground) -> bool:
    """Runs of words, names, values and rare words that are heard off the record only."""
    context = ground.context
    derived = _derived(claim.derivations, ground)
    if context.secret is not None and context.secret.shows(claim.text, context.lang, derived):
        return True
    shared = len((context.speech.claimed(claim.text) & context.closed_only) - ground.neutral)
    enough, few = _SECRET_WORDS[context.lang]
    return shared >= enough or (shared >= few and share(claim.text, cited_of(claim, ground), ground) < _COVERED)


def _derived(derivations: Sequence[Derivation], ground: Ground) -> list[Decimal]:
    """The values that a sentence works out, which are its own."""
    return [q.value for d in derivations for q in ground.context.quantities(d.text, ground.lang)]


def _off_record(claim: Claimed, ground: Ground) -> Finding:
    return fault(
        "off-record", claim,
        Say("Something said only off the record stands here.", "此处出现了说话人要求不公开的内容。"),
        Say("Leave it out.", "请删去。"), ground,
    )  # fmt: skip
