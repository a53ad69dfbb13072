"""Which cases are left out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.records import PastCase
from assistant.retrieve.exclude import Exclude, Only, same_customer


def case(customer: str, interview: str | None = None) -> PastCase:
    sections = {"introduction": "a", "challenge": "b", "solution": "c", "result": "d"}
    return PastCase("id", "t", customer, None, None, None, None, "en", None, (), sections, interview=interview)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Pruett Lines", "PRUETT  LINES, Inc."),
        ("Pruett", "Pruett Lines"),
        ("Cairn & Creek Outfitters", "Cairn and Creek Outfitters".replace("and ", "")),
        ("Ｒｈｅｎｏｖａ", "Rhenova AG"),
        ("湖南禾驿新能源科技有限公司", "禾驿新能源"),
        ("栖木酒店集团", "栖木酒店"),
        ("鹰岭 泵业", "鹰岭泵业股份有限公司"),
    ],
)
def test_one_customer_under_two_names(left, right):
    assert same_customer(left, right) and same_customer(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Zaffran Hotels", "Tullaree Hotels"),
        ("栖木酒店", "澜州银行"),
        ("", "Pruett"),
        ("...", "Pruett"),
        ("店", "药店"),
    ],
)
def test_two_customers(left, right):
    assert not same_customer(left, right) and not same_customer(right, left)


def test_a_name_made_of_legal_forms_only_is_still_a_name():
    assert same_customer("The Company", "the company")
    assert not same_customer("The Company", "Pruett")


def test_interview_and_source_leave_out_the_own_case():
    own = case("Pruett Lines", "en-logistics-01")
    assert Exclude(interviews=("en-logistics-01",)).leaves_out(own)
    assert Exclude(sources=("calls/en-logistics-01.docx",)).leaves_out(own)
    assert Exclude(customers=("pruett lines",)).leaves_out(own)
    assert not Exclude(interviews=("en-logistics-02",), sources=("x.docx",), customers=("Other",)).leaves_out(own)
    assert not Exclude(sources=("None.docx",)).leaves_out(case("A"))


@pytest.mark.parametrize(
    ("only", "fits"),
    [
        (Only(), True),
        (Only(industries=("retail", "media")), True),
        (Only(industries=("media",)), False),
        (Only(langs=("en",)), True),
        (Only(langs=("zh",)), False),
        (Only(sizes=("medium",)), True),
        (Only(sizes=("large", "small")), False),
        (Only(consents=("granted",)), True),
        (Only(consents=("public",)), False),
        (Only(industries=("retail",), langs=("zh",)), False),
    ],
)
def test_only_cases_with_the_facets_asked_for(only, fits):
    shop = replace(case("A"), industry="retail", size="140 employees", consent="granted")
    assert only.fits(shop) is fits
    assert Exclude(only=only).leaves_out(shop) is not fits


def test_a_facet_that_is_not_known_does_not_fit():
    assert not Only(industries=("retail",)).fits(case("A"))
    assert not Only(sizes=("small",)).fits(case("A"))


def test_a_case_is_left_out_by_its_id():
    assert Exclude(cases=("id",)).leaves_out(case("A")) and not Exclude(cases=("other",)).leaves_out(case("A"))


def test_only_named_cases_are_kept():
    one = case("Pruett Lines")
    assert Only(cases=frozenset({"id"})).fits(one) and not Only(cases=frozenset()).fits(one) and Only().fits(one)
