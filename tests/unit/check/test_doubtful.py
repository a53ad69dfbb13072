"""What may have been asked to be left out is named by its turn, in the draft's language, never by its words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.check.doubtful import check_doubtful
from assistant.records import Passage, Span


def _passage(turn: int, *, doubtful: bool) -> Passage:
    return Passage(f"p{turn}", Span(turn, turn + 1), turn, "A", "Brannock", "challenge", 1.0, doubtful=doubtful)


@pytest.mark.parametrize(("lang", "word"), [("en", "publication"), ("zh", "公开")])
def test_one_soft_finding_names_the_turns_and_no_words(good, lang, word):
    passages = [_passage(4, doubtful=True), _passage(2, doubtful=True), _passage(3, doubtful=False)]
    (found,) = check_doubtful(replace(good, lang=lang), passages)
    assert (found.rule, found.severity) == ("maybe-off-record", "soft")
    assert "2, 4" in found.message
    assert word in found.message
    assert "Brannock" not in found.message + found.hint
    assert "--on-record" in found.hint


def test_nothing_doubtful_no_finding(good):
    assert check_doubtful(good, [_passage(1, doubtful=False)]) == []
