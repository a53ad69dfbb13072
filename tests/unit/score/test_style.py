"""Scorers of how a draft reads."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.records import CaseDraft, Sentence
from assistant.score.readability import (
    score_clause_length,
    score_reading_ease,
    score_sentence_length,
    syllables_of,
)
from assistant.score.redundancy import score_redundancy
from assistant.score.restarts import score_restarts
from assistant.score.rouge import common_length, score_rouge, tokens
from tests.unit.score.planting import draft_of, gold_draft, gold_of

EN, ZH = "en-foodsafety-12", "zh-mes-01"


def _draft(interview: str, *texts: str) -> CaseDraft:
    return draft_of(gold_of(interview), {"solution": [Sentence(text, "edited", ()) for text in texts]})


@pytest.mark.parametrize("interview", [EN, ZH])
def test_a_gold_case_neither_repeats_nor_restarts(interview: str) -> None:
    gold = gold_of(interview)
    assert score_redundancy(gold, gold_draft(gold)).value == 0
    assert score_restarts(gold, gold_draft(gold)).value == 0
    assert score_rouge(gold, gold_draft(gold)).value == 1


@pytest.mark.parametrize(
    ("interview", "text", "count"),
    [
        (EN, "The the plant was closed, it was it was old.", 2),
        (EN, "She had had that feeling; it was very very cold.", 0),
        (EN, 'She said: "I, I, I think it is is done now."', 0),
        (ZH, "我们，我们把把手换了，老工厂里老工厂里停了。", 2),
        (ZH, "他们一个一个打电话，重启重启，把信息发到平台，平台再分发。", 0),
    ],
)
def test_restarts_are_found_and_good_doublings_let_pass(interview: str, text: str, count: int) -> None:
    assert len(score_restarts(gold_of(interview), _draft(interview, text)).places) == count


def test_a_sentence_told_again_is_named_with_the_first_telling() -> None:
    first = "The dairy cut its traceability exercise from nineteen hours to forty minutes."
    again = "The exercise in traceability was cut by the dairy from nineteen hours to forty minutes."
    score = score_redundancy(gold_of(EN), _draft(EN, first, "It also hired three people.", again))
    assert score.value == pytest.approx(1 / 3)
    assert (score.places[0].sentence, score.places[0].note) == (2, first)


def test_sentence_length_names_the_long_ones() -> None:
    long = "word " * 40 + "end."
    score = score_sentence_length(gold_of(EN), _draft(EN, "It has five words here.", long))
    assert score.value == pytest.approx((5 + 41) / 2)
    assert [place.sentence for place in score.places] == [1]


def test_clauses_end_at_marks_but_not_within_numbers() -> None:
    assert score_clause_length(gold_of(EN), _draft(EN, "It fell by 2.5 percent, to 1,200.")).value == 3.5


def test_reading_ease_is_fleschs_and_english_only() -> None:
    score = score_reading_ease(gold_of(EN), _draft(EN, "The cat sat on the mat."))
    assert score.value == pytest.approx(206.835 - 1.015 * 6 - 84.6)
    assert score_reading_ease(gold_of(ZH), _draft(ZH, "工厂停了。")).value is None


@pytest.mark.parametrize(
    ("word", "count"), [("cat", 1), ("table", 2), ("make", 1), ("degree", 2), ("the", 1), ("idea", 2)]
)
def test_syllables(word: str, count: int) -> None:
    assert syllables_of(word) == count


def _slow(one: Sequence[str], other: Sequence[str]) -> int:
    row = [0] * (len(other) + 1)
    for token in one:
        before = row[:]
        for at, other_token in enumerate(other):
            row[at + 1] = before[at] + 1 if token == other_token else max(row[at], before[at + 1])
    return row[-1]


@given(st.lists(st.sampled_from("abcd"), max_size=30), st.lists(st.sampled_from("abcd"), max_size=30))
def test_the_common_subsequence_by_bits_is_the_one_by_table(one: list[str], other: list[str]) -> None:
    assert common_length(one, other) == _slow(one, other)


def test_tokens_are_words_and_single_chinese_characters() -> None:
    assert tokens("MES 上线后 3.5 天, OK") == ["mes", "上", "线", "后", "3.5", "天", "ok"]


@pytest.mark.parametrize("interview", [EN, ZH])
def test_nothing_to_read_is_unscored(interview: str) -> None:
    gold = gold_of(interview)
    for score in (score_redundancy, score_restarts, score_sentence_length, score_clause_length, score_reading_ease):
        assert score(gold, None).value is None
        assert score(gold, draft_of(gold, {})).value is None
    assert score_rouge(gold, None).value == 0
