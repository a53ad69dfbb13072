"""Changes of what a case is filed under, and of what its customer agreed to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from assistant.errors import InputError, Say
from assistant.library.stored import Consent, ConsentState, StoredCase, with_consent
from assistant.library.taxonomy import Taxonomy

_STATES: tuple[ConsentState, ...] = ("none", "asked", "granted", "withdrawn")
_PLAIN = ("title", "customer", "size", "region", "product", "year")
_MAY_BE_UNKNOWN = ("size", "region", "product", "year")


@dataclass(frozen=True, slots=True)
class Edit:
    """What to change; None leaves a thing as it is, and nothing (an empty text, the year 0) makes it unknown.

    `confirm` takes the guesses for right.
    """

    title: str | None = None
    customer: str | None = None
    industry: str | None = None
    size: str | None = None
    region: str | None = None
    product: str | None = None
    year: int | None = None
    tags: tuple[str, ...] | None = None
    challenges: tuple[str, ...] | None = None
    factors: tuple[str, ...] | None = None
    consent: str | None = None
    consent_date: str | None = None
    scope: str | None = None
    reviewed: str | None = None
    confirm: bool = False


def edited(stored: StoredCase, edit: Edit, taxonomy: Taxonomy, today: date) -> StoredCase:
    """The case with the changes; a facet that is set is no guess any more.

    Raises:
        InputError: a value is in no list, a date is none, or a consent lacks its scope.
    """
    plain = {name: getattr(edit, name) for name in _PLAIN if getattr(edit, name) is not None}
    plain = {name: value or None if name in _MAY_BE_UNKNOWN else value for name, value in plain.items()}
    if edit.industry is not None:
        plain["industry"] = taxonomy.must_know("industries", edit.industry) if edit.industry else None
    if edit.tags is not None:
        plain["tags"] = edit.tags
    if edit.reviewed is not None:
        plain["reviewed"] = _day(edit.reviewed, "--reviewed")
    case = replace(stored.case, **plain)
    challenges, factors = stored.challenges, stored.factors
    if edit.challenges is not None:
        challenges = tuple(taxonomy.must_know("challenges", name) for name in edit.challenges)
    if edit.factors is not None:
        factors = tuple(taxonomy.must_know("factors", name) for name in edit.factors)
    told = {name for name in ("industry", "challenges", "factors") if getattr(edit, name) is not None}
    guessed = () if edit.confirm else tuple(name for name in stored.guessed if name not in told)
    changed = replace(stored, case=case, challenges=challenges, factors=factors, guessed=guessed)
    return with_consent(changed, _consent(stored.consent, edit, today))


def _consent(before: Consent, edit: Edit, today: date) -> Consent:
    if edit.consent is None:
        when = before.date if edit.consent_date is None else _day(edit.consent_date, "--consent-date")
        return replace(before, date=when, scope=before.scope if edit.scope is None else edit.scope)
    state = next((state for state in _STATES if state == edit.consent), None)
    if state is None:
        raise InputError(
            Say(f"--consent cannot be {edit.consent!r}.", f"--consent 不能是 {edit.consent!r}。"),
            Say(f"Choose one of: {', '.join(_STATES)}.", f"请选择：{'、'.join(_STATES)}。"),
        )
    scope = edit.scope or (before.scope if before.state == state else None)
    if state == "granted" and not scope:
        raise InputError(
            Say("A granted consent needs what it was granted for.", "同意授权需写明授权范围。"),
            Say('Say it: --scope "website, sales decks"', '请注明：--scope "官网、销售材料"'),
        )
    when = _day(edit.consent_date, "--consent-date") if edit.consent_date else today.isoformat()
    return Consent(state, None if state == "none" else when, scope)


def _day(told: str, option: str) -> str:
    try:
        return date.fromisoformat(told).isoformat()
    except ValueError as error:
        raise InputError(
            Say(f"{option} {told!r} is no date.", f"{option} {told!r} 不是日期。"),
            Say("Write it as 2026-03-31.", "请写成 2026-03-31。"),
        ) from error
