"""What a language model did is told to the writer, and never with words that were refused."""

from __future__ import annotations

import json
from dataclasses import replace

import jsonschema
import pytest

from assistant.export.case_json import from_json, schema, to_json
from assistant.export.notes import writer_notes
from assistant.export.review_docx import to_review_docx
from assistant.export.review_html import to_review_html
from assistant.export.worded import worded_lines
from assistant.records import PartWording, Refusal, Wording
from tests.model_cases import small_case

WORDING = Wording(
    "openai:tiny",
    (PartWording("result", 3, 1, 2, 1), PartWording("title", 0, 0, 1, 1)),
    (Refusal("plan", "no-answer", "No answer in time.", 1), Refusal("result", "number-not-cited", "The number '70' does not stand in the passages named.", 2)),
    "No answer in time.", dropped=3, pseudonyms=True,
)  # fmt: skip


def _worded(lang):
    case = small_case(lang)
    return case, replace(case.draft, provenance=replace(case.draft.provenance, wording=WORDING))


@pytest.mark.parametrize("ui", ["en", "zh"])
def test_every_part_tells_what_became_of_its_sentences(ui):
    _, draft = _worded("en")
    lines = worded_lines(draft, ui)
    assert lines[0].lead == "openai:tiny"
    assert len(lines[0].details) == 3
    assert [n in lines[0].text for n in ("4", "3")] == [True, True]
    assert [n in lines[1].text for n in ("3", "1", "2")] == [True] * 3
    assert "70" in lines[1].details[0]
    assert "2" in lines[1].details[0]
    assert any("No answer in time." in line.text for line in lines[3:])


def test_without_a_model_nothing_is_said():
    case = small_case("en")
    assert worded_lines(case.draft, "en") == ()
    assert "wording" not in [g.key for g in writer_notes(case.draft, case.transcript, "en")]


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_review_tells_it(lang):
    case, draft = _worded(lang)
    page = to_review_html(draft, case.transcript, case.passages, ui=lang)
    assert "openai:tiny" in page
    assert to_review_docx(draft, case.transcript, case.passages, ui=lang)
    assert "wording" in [g.key for g in writer_notes(draft, case.transcript, lang)]


def test_case_json_holds_it_and_reads_it_again():
    _, draft = _worded("en")
    told = json.loads(to_json(draft))
    jsonschema.validate(told, schema())
    assert told["provenance"]["wording"]["parts"][0]["refused"] == 2
    assert from_json(to_json(draft)).provenance.wording == WORDING
