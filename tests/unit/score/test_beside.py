"""Figures of a run with a model beside the same run without."""

from __future__ import annotations

from dataclasses import replace

from assistant.records import PartWording, Wording
from assistant.score.beside import Fate, beside, beside_table, fates
from assistant.score.report import CaseReport, Report
from assistant.score.score import Outcome, Score
from tests.model_cases import small_case


def _report(values, *, worded):
    cases = []
    for lang, value in values.items():
        draft = small_case(lang).draft
        if worded:
            parts = (PartWording("result", 3, 1, 2, 4), PartWording("title", 1, 0, 0, 0))
            draft = replace(draft, provenance=replace(draft.provenance, wording=Wording("m", parts)))
        cases.append(CaseReport(f"{lang}-x", lang, {"facts": Score(value, "")}, Outcome(draft)))
    return Report("draft", 1, ("facts",), tuple(cases))


def test_both_figures_stand_in_one_table():
    found = beside(_report({"en": 0.5, "zh": 0.4}, worded=False), _report({"en": 0.6, "zh": None}, worded=True))
    assert [(b.group, b.offline, b.worded) for b in found] == [("en", 0.5, 0.6), ("zh", 0.4, None), ("all", 0.45, 0.6)]
    table = beside_table(found, fates(_report({"en": 0.6}, worded=True)))
    assert "0.500" in table
    assert "0.600" in table
    assert "en: 3 accepted, 1 mended, 2 refused, 4 offline" in table


def test_title_and_standfirst_are_no_sentences():
    assert fates(_report({"zh": 0.1}, worded=True))[0] == Fate("zh", 3, 1, 2, 4)


def test_an_offline_run_has_no_fates():
    assert fates(_report({"en": 0.1}, worded=False))[0] == Fate("en", 0, 0, 0, 0)
