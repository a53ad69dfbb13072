"""Taxonomy, coverage and matching: what a library is worth, and which case is for whom."""

from __future__ import annotations

import pytest

from assistant.library.corpus import load_cases
from assistant.library.coverage import stats
from assistant.library.matching import STAGES, TIERS, Wanted, fits
from assistant.library.stored import Consent
from assistant.library.taxonomy import load_taxonomy
from assistant.resources import resource
from tests.unit.library.making import SECTIONS, TODAY, stored

LISTS = load_taxonomy(resource("corpus"))
PUBLIC = Consent("public")


def test_every_industry_has_words_and_every_topic_two_names():
    assert set(LISTS.industries) <= set(LISTS.patterns)
    for names in (LISTS.challenges, LISTS.factors):
        assert all(name.en and name.zh for name in names.values())


@pytest.mark.parametrize(
    ("front", "industry"),
    [
        ("Larkmead runs four hospitals; its nurses see a thousand patients a day.", "healthcare"),
        ("Fernhill is a freight carrier with a fleet of trucks at two terminals.", "logistics"),
        ("The school teaches 900 students on one campus, with sixty teachers.", "education"),
        ("晴川医院有两个院区，护士八百名，床位两千张。", "healthcare"),
        ("青禾超市有三百家门店，导购两千人。", "retail"),
        ("云岭律师事务所有律师二百名，做咨询。", "professional-services"),
        ("They are a company.", None),
        ("这是一家公司。", None),
    ],
)
def test_an_industry_is_guessed_where_words_speak_for_it(front, industry):
    assert LISTS.guess_industry(front, front) == industry


def test_guesses_for_the_bundled_cases_are_mostly_right_and_seldom_wrong():
    cases = load_cases(resource("corpus", "cases"))
    guesses = [
        (LISTS.guess_industry(f"{c.title}\n{c.sections['introduction']}", "\n".join(c.sections.values())), c.industry)
        for c in cases
    ]
    made = [(guess, true) for guess, true in guesses if guess]
    assert len(made) >= 0.7 * len(cases)
    assert sum(guess == true for guess, true in made) >= 0.85 * len(made)


def test_coverage_names_the_holes():
    cases = (
        stored("en-1", consent=PUBLIC, reviewed="2026-01-01"),
        stored("en-2", industry="healthcare", product="Ward", size="40 people", guessed=("industry",)),
        stored("en-3", industry=None, size=None, product=None, year=2019),
    )
    used = {"en-1": {"shown": 3, "opened": 1}, "gone": {"shown": 9}}
    found = stats(cases, used, {"en-2": [2, 3], "gone": [5]}, LISTS, TODAY)
    assert found.coverage.industry == {"healthcare": 1, "retail": 1, "unknown": 1}
    assert found.coverage.size == {"medium": 1, "small": 1, "unknown": 1}
    assert found.holes.sizes == ("large",) and found.holes.langs == ("zh",)
    assert "logistics" in found.holes.industries and "retail" not in found.holes.industries
    assert found.holes.industries_without_consent == ("healthcare",)
    assert found.holes.products_without_consent == ("Ward",)
    assert found.oldest == "en-3" and "en-3" in found.not_reviewed
    assert found.unconfirmed == ("en-2",)
    assert found.used == {"shown": 3, "opened": 1, "exported": 0}
    assert found.most_used == ("en-1",) and found.never_used == ("en-2", "en-3")
    assert (found.ratings, found.mean_rating, found.low_rated) == (2, 2.5, ("en-2",))


def test_an_empty_library_has_figures_too():
    found = stats((), {}, {}, LISTS, TODAY)
    assert (found.cases, found.oldest, found.mean_rating) == (0, None, None)


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("tier", TIERS)
def test_the_same_industry_comes_first_with_its_reason(stage, tier):
    cases = (stored("en-1", consent=PUBLIC, industry="media", size=None), stored("en-2", consent=PUBLIC, size=None))
    found, held_back = fits(cases, Wanted("retail", stage, tier), LISTS)
    assert found[0].stored.id == "en-2" and held_back == ()
    assert found[0].reasons[0].en == "same industry: Retail" and found[0].reasons[0].zh == "同行业：零售"


def test_a_case_whose_customer_has_not_agreed_is_held_back():
    for state in ("none", "asked", "withdrawn"):
        found, held_back = fits((stored("en-1", consent=Consent(state)),), Wanted("retail", "steady", "A"), LISTS)
        assert found == () and held_back == ("en-1",)


def test_a_renewal_wants_figures_with_a_period_and_an_onboarding_wants_to_know_how():
    plain = SECTIONS | {"result": "Everybody is happy."}
    proven = stored("en-1", consent=PUBLIC, industry="media")
    told = stored("en-2", consent=PUBLIC, industry="media", sections=plain, factors=("training-people", "pilot-first"))
    renewal, _ = fits((proven, told), Wanted(None, "renewal", "A"), LISTS)
    assert renewal[0].stored.id == "en-1"
    assert [reason.en for reason in renewal[0].reasons][-1] == "the figures have a period"
    onboarding, _ = fits((proven, told), Wanted(None, "onboarding", "A"), LISTS)
    assert onboarding[0].stored.id == "en-2"


def test_a_slow_customer_is_helped_by_its_own_problem_first():
    same = stored("en-1", consent=PUBLIC, industry="media", size=None, challenges=("cost", "downtime"))
    near = stored("en-2", consent=PUBLIC, size=None)
    asked = {"challenges": ("cost", "downtime")}
    assert fits((same, near), Wanted("retail", "steady", "B", **asked), LISTS)[0][0].stored.id == "en-1"
    assert fits((same, near), Wanted("retail", "steady", "A", **asked), LISTS)[0][0].stored.id == "en-2"
