"""The summary of a draft tells what a language model had to do with it, and nothing where none was asked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.cli.drafting import Done
from assistant.cli.summary import print_summary
from assistant.records import PartWording, Refusal, Wording
from tests.model_cases import small_case


@pytest.mark.parametrize(("ui", "title"), [("en", "Worded by a language model"), ("zh", "语言模型的措辞")])
def test_it_is_told(ui, title, tmp_path, capsys):
    draft = small_case("en").draft
    wording = Wording(
        "openai:tiny", (PartWording("result", 3, 1, 2, 0),), (Refusal("result", "turned", "The opposite.", 2),)
    )
    worded = replace(draft, provenance=replace(draft.provenance, wording=wording))
    print_summary(Done(tmp_path / "a.docx", tmp_path, worded), ui)
    told = capsys.readouterr().out
    assert title in told
    assert "openai:tiny" in told
    assert "The opposite." in told
    print_summary(Done(tmp_path / "a.docx", tmp_path, draft), ui)
    assert title not in capsys.readouterr().out
