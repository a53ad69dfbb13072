"""Every caution through the command itself: the code, its reason and what to do, and no wording where it forbids one."""

import json

import pytest

from assistant.cli.main import run
from tests.unit.metrics.test_cautions import FORBIDDEN, SENTENCES


@pytest.fixture
def answer(monkeypatch, capsys):
    """The JSON that the command prints for a text."""

    def told(text, lang):
        monkeypatch.setattr("sys.argv", ["casewright", "metrics", "--text", text, "--lang", lang, "--json"])
        try:
            run()
        except SystemExit as end:
            assert not end.code
        return json.loads(capsys.readouterr().out)

    return told


@pytest.mark.parametrize(("code", "lang", "text", "near"), SENTENCES)
def test_a_caution_reaches_the_answer(answer, code, lang, text, near):
    said = [c for metric in answer(text, lang)["metrics"] for c in metric["cautions"]]
    mine = next(c for c in said if c["code"] == code)
    assert mine["reason"] and mine["action"]
    assert code not in [c["code"] for metric in answer(near, lang)["metrics"] for c in metric["cautions"]]


@pytest.mark.parametrize(("code", "lang", "text"), [row[:3] for row in SENTENCES if row[0] in FORBIDDEN])
def test_a_caution_that_forbids_leaves_no_wording(answer, code, lang, text):
    assert answer(text, lang)["suggestions"] == []
