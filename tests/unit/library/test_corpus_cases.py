"""The bundled past cases as data: enough of them, spread over industries, each whole and in its language."""

from __future__ import annotations

import json
import re
import tomllib
from collections import Counter

import pytest

from assistant.library.corpus import load_cases
from assistant.records import PARTS, PastCase
from assistant.resources import resource

CASES = load_cases(resource("corpus", "cases"))
INDUSTRIES = tomllib.loads(resource("corpus", "industries.toml").read_text(encoding="utf-8"))["industries"]
HAN = re.compile(r"[\u4e00-\u9fff]")
# Counted as an editor counts: words in English, characters in Chinese.
LENGTHS = {"en": (350, 1000), "zh": (600, 1600)}

each = pytest.mark.parametrize("case", CASES, ids=[case.id for case in CASES])


def told(case: PastCase) -> str:
    return "\n".join(case.sections[part] for part in PARTS)


def length(case: PastCase) -> int:
    return len(told(case).split()) if case.lang == "en" else len(re.sub(r"\s", "", told(case)))


def test_both_languages_have_as_many_cases() -> None:
    languages = Counter(case.lang for case in CASES)
    assert languages["en"] >= 32 and languages["zh"] == languages["en"]


def test_the_cases_cover_the_industries() -> None:
    used = {case.industry for case in CASES}
    assert len(used) >= 20
    assert used == set(INDUSTRIES), "an industry that no case is filed under misleads who filters by it"


@pytest.mark.parametrize("field", ["title", "customer", "product"])
def test_no_two_cases_share_a_name(field: str) -> None:
    names = Counter(getattr(case, field) for case in CASES)
    assert [name for name, often in names.items() if often > 1] == []


def test_every_case_says_that_it_is_invented() -> None:
    for path in sorted(resource("corpus", "cases").glob("*.json")):
        assert json.loads(path.read_text(encoding="utf-8"))["synthetic"] is True, path.name
        assert path.name == f"{path.stem}.json" and path.stem in {case.id for case in CASES}


@each
def test_a_case_has_every_facet_people_look_it_up_by(case: PastCase) -> None:
    assert all((case.title, case.customer, case.industry, case.size, case.region, case.product, case.year))
    assert case.id.startswith(f"{case.lang}-") and case.consent == "public"


@each
def test_every_tag_stands_in_both_languages(case: PastCase) -> None:
    chinese = [tag for tag in case.tags if HAN.search(tag)]
    assert len(case.tags) >= 4 and len(chinese) * 2 == len(case.tags)


@each
def test_a_case_is_told_in_its_language_at_the_length_of_a_case(case: PastCase) -> None:
    text = told(case)
    assert (len(HAN.findall(text)) > len(text) / 2) is (case.lang == "zh")
    low, high = LENGTHS[case.lang]
    assert low <= length(case) <= high


@each
def test_the_result_holds_figures(case: PastCase) -> None:
    assert re.search(r"\d", case.sections["result"])


@each
def test_punctuation_is_that_of_the_language(case: PastCase) -> None:
    wrong = r"[\u4e00-\u9fff][,;:?!]" if case.lang == "zh" else r"[，。；：？！、“”]"
    assert re.findall(wrong, told(case)) == []
