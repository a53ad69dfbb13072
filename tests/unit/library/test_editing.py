"""Facets and consent set right."""

from __future__ import annotations

import pytest

from assistant.errors import InputError
from assistant.library.editing import Edit, edited
from assistant.library.stored import Consent
from assistant.library.taxonomy import load_taxonomy
from assistant.resources import resource
from tests.unit.library.making import TODAY, stored

LISTS = load_taxonomy(resource("corpus"))
GUESSED = stored("en-1", guessed=("industry", "challenges"))


def edit(**changes):
    return edited(GUESSED, Edit(**changes), LISTS, TODAY)


def test_nothing_changes_that_is_not_named():
    assert edit() == GUESSED


@pytest.mark.parametrize("told", ["logistics", "Logistics", "物流运输"])
def test_an_industry_is_known_by_key_and_by_name_and_is_no_guess_then(told):
    changed = edit(industry=told)
    assert changed.case.industry == "logistics" and changed.guessed == ("challenges",)


def test_confirming_takes_all_guesses_for_right():
    assert edit(confirm=True).guessed == ()


def test_consent_is_kept_with_date_and_scope_and_shown_in_the_case():
    changed = edit(consent="granted", scope="website", reviewed="2026-03-01")
    assert changed.consent == Consent("granted", "2026-03-31", "website")
    assert (changed.case.consent, changed.case.reviewed) == ("granted", "2026-03-01")
    assert edited(changed, Edit(scope="press"), LISTS, TODAY).consent.scope == "press"
    assert edited(changed, Edit(consent="withdrawn"), LISTS, TODAY).consent == Consent("withdrawn", "2026-03-31", None)
    assert edited(changed, Edit(consent="none"), LISTS, TODAY).consent == Consent()


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"industry": "space"}, "'space' is not in the list"),
        ({"challenges": ("boredom",)}, "'boredom' is not in the list"),
        ({"factors": ("luck",)}, "'luck' is not in the list"),
        ({"consent": "perhaps"}, "cannot be 'perhaps'"),
        ({"consent": "public"}, "cannot be 'public'"),
        ({"consent": "granted"}, "needs what it was granted for"),
        ({"reviewed": "soon"}, "'soon' is no date"),
        ({"consent": "asked", "consent_date": "31.3.2026"}, "is no date"),
    ],
)
def test_what_cannot_be_is_refused(changes, said):
    with pytest.raises(InputError, match=said) as caught:
        edit(**changes)
    assert caught.value.message.zh and caught.value.hint.zh


def test_an_empty_text_makes_a_facet_unknown():
    case = edited(stored(), Edit(size="", region="", product="", year=0, industry=""), LISTS, TODAY).case
    assert (case.size, case.region, case.product, case.year, case.industry) == (None,) * 5
