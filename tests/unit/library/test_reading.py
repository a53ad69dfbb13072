"""Files of cases: what is taken from them, what is guessed and marked, and what is refused."""

from __future__ import annotations

import json

import pytest

from assistant.errors import InputError
from assistant.library.exporting import to_export, write_export
from assistant.library.reading import Given, from_text, from_word
from assistant.library.stored import Consent, from_document, to_document, with_consent
from assistant.library.taxonomy import load_taxonomy
from assistant.resources import resource
from tests.unit.library.making import stored

LISTS = load_taxonomy(resource("corpus"))
CASE_MD = """# Brackenfold runs on time
Customer: Brackenfold Haulage
## Introduction
Brackenfold is a freight carrier with a fleet of ninety trucks and two terminals.
## Challenge
Routes were planned by hand on paper, and every manual list held a mistake.
## Solution
After a pilot in one terminal and a trial in the second, planning became automatic.
## Result
Late shipments fell from 12% to 4% in six months.
"""
DRAFT = {
    "schema": 1,
    "lang": "zh",
    "title": "晴川物流：装车快一半",
    "customer": {"name": "晴川物流", "industry": "物流", "size": "320人", "region": None, "product": "云装"},
    "sections": [
        {"part": part, "sentences": [{"text": f"{part}一。", "paragraph": 0}, {"text": "二。", "paragraph": 0}]}
        for part in ("introduction", "challenge", "solution", "result")
    ],
    "quotes": [{"text": "快了", "speaker": "周敏"}],
    "metrics": [],
    "provenance": {"version": "0.1.0"},
}


NOTHING = Given()


def read(text: str, given: Given = NOTHING):
    return from_text("case.md", text.encode(), text, given, LISTS)


def test_a_document_becomes_a_case_with_marked_guesses():
    kept = read(CASE_MD).stored
    assert (kept.case.title, kept.case.customer) == ("Brackenfold runs on time", "Brackenfold Haulage")
    assert (kept.case.industry, kept.case.lang) == ("logistics", "en")
    assert "manual-work" in kept.challenges and "pilot-first" in kept.factors
    assert kept.guessed == ("industry", "challenges", "factors")
    assert kept.consent == Consent() and kept.case.consent == "none"
    assert len(kept.source.sha256) == 64


def test_what_the_user_says_goes_first_and_is_no_guess():
    kept = read(CASE_MD, Given(customer="Other", industry="retail", size="12 people", tags=("x",))).stored
    assert (kept.case.customer, kept.case.industry, kept.case.size, kept.case.tags) == (
        "Other",
        "retail",
        "12 people",
        ("x",),
    )
    assert "industry" not in kept.guessed


def test_the_same_case_has_the_same_id_from_word_and_markdown():
    rows = [(line.lstrip("# "), ()) for line in CASE_MD.splitlines()]
    word = from_word("case.docx", b"PK", rows, Given(), LISTS).stored
    assert word.id == read(CASE_MD).stored.id
    assert "Brackenfold" not in word.id


def test_a_draft_keeps_its_evidence_beside_the_case():
    found = read(json.dumps(DRAFT, ensure_ascii=False))
    assert found.stored.case.sections["challenge"] == "challenge一。二。"
    assert (found.stored.case.lang, found.stored.case.product) == ("zh", "云装")
    assert found.stored.source.version == "0.1.0"
    assert json.loads(found.evidence or "")["quotes"][0]["speaker"] == "周敏"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Title\nCustomer: A\n## Challenge\nx", "no heading was found for introduction, solution, result"),
        (CASE_MD.replace("Customer: Brackenfold Haulage\n", ""), "does not say who the customer is"),
        ("{", "cannot be read as JSON"),
        ("{}", "it has no 'sections'"),
        ('{"sections": []}', "is missing or wrong"),
        ('{"sections": {}}', "is no case"),
        (json.dumps(DRAFT | {"sections": DRAFT["sections"][:3]}), "its result is empty"),
        (json.dumps(DRAFT | {"customer": 3}), "is no case"),
    ],
)
def test_what_is_no_case_is_refused_in_both_languages(text, said):
    with pytest.raises(InputError, match=said) as caught:
        read(text)
    assert caught.value.message.zh and caught.value.hint.en and caught.value.hint.zh


def export(**changes) -> dict:
    kept = with_consent(stored("en-1", challenges=("cost",)), Consent("granted", "2026-01-02", "website"))
    return to_export(kept, '{"quotes": []}') | changes


def test_an_exported_case_comes_back_without_loss(tmp_path):
    kept = with_consent(stored("en-1", challenges=("cost",)), Consent("granted", "2026-01-02", "website"))
    path = write_export(kept, '{"quotes": []}', tmp_path)
    found = read(path.read_text(encoding="utf-8"))
    assert found.stored == kept and found.evidence == '{"quotes": []}'
    with pytest.raises(InputError, match="there already"):
        write_export(kept, None, tmp_path)
    assert write_export(kept, None, tmp_path, force=True) == path
    assert [one.name for one in tmp_path.iterdir()] == ["en-1.json"]


@pytest.mark.parametrize(
    "changes",
    [
        {"id": "../../escape"},
        {"id": "a/b"},
        {"id": ""},
        {"library": {"consent": {"state": "perhaps"}}},
        {"library": "text"},
        {"library": {"challenges": 7}},
        {"sections": {"introduction": "x"}},
        {"title": None},
    ],
)
def test_an_export_that_was_tampered_with_is_refused(changes):
    with pytest.raises(InputError, match="is no case"):
        read(json.dumps(export(**changes)))


def test_a_bundled_case_can_be_imported():
    path = min(resource("corpus", "cases").glob("*.json"))
    assert read(path.read_text(encoding="utf-8")).stored.consent.state == "public"


def test_a_kept_text_comes_back():
    kept = stored("zh-1", customer="晴川物流", guessed=("industry",))
    assert from_document(to_document(kept)) == kept
    assert to_document(kept) == to_document(stored("zh-1", customer="晴川物流", guessed=("industry",)))
