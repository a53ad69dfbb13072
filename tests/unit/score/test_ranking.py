"""Judged queries and the scorers of a ranking."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import ndcg_score

from assistant.errors import InputError
from assistant.records import Match, Reason
from assistant.score.html_page import Verdict, report_html
from assistant.score.items import checksum, interview, load_items, query
from assistant.score.query import JudgedQuery, load_queries
from assistant.score.ranking import score_ndcg, score_ndcg_across, score_recall, score_reciprocal_rank
from assistant.score.run import score_all
from assistant.score.score import Outcome
from tests.unit.score.planting import gold_of

ASKED = JudgedQuery("q1", "zh", "月底<对账>太慢", "short", {"zh-a": 2, "en-b": 1, "en-c": 2})
FILE = """
[[query]]
id = "q1"
lang = "zh"
text = "月底对账太慢"
style = "short"
relevant = {zh-a = 2, en-b = 1}

[[query]]
id = "q2"
lang = "en"
text = "nothing like it"
style = "none"
"""


def matches(*ids: str) -> tuple[Match, ...]:
    why = Reason("challenge", "", "", (), "Both <count> stock.")
    return tuple(Match(rank, one, one, "", None, one[:2], 1 / rank, why) for rank, one in enumerate(ids, start=1))


def test_a_perfect_ranking_scores_one_everywhere() -> None:
    found = matches("zh-a", "en-c", "en-b", "zh-x")
    assert [score(ASKED, found).value for score in (score_ndcg, score_ndcg_across, score_recall)] == [1.0, 1.0, 1.0]
    assert score_reciprocal_rank(ASKED, found).value == 1.0


def test_order_and_grade_count() -> None:
    worse = score_ndcg(ASKED, matches("en-b", "zh-a", "en-c")).value
    assert worse == pytest.approx((1 + 3 / math.log2(3) + 3 / 2) / (3 + 3 / math.log2(3) + 1 / 2))
    assert score_reciprocal_rank(ASKED, matches("en-b", "zh-x", "zh-a")).value == pytest.approx(1 / 3)
    helpful = JudgedQuery("q", "en", "", "", {"en-b": 1})
    assert score_reciprocal_rank(helpful, matches("zh-x", "en-b")).value == 0.5


def test_a_ranking_that_misses_the_other_language_is_caught_by_the_scorer_meant_for_it() -> None:
    found = matches("zh-a", "zh-x", "zh-y")
    assert score_ndcg_across(ASKED, found).value == 0.0
    assert score_recall(ASKED, found).value == pytest.approx(1 / 3)
    assert {place.text for place in score_recall(ASKED, found).places} == {"en-b", "en-c"}


def test_nothing_found_is_zero_and_nothing_to_find_is_unscored() -> None:
    nothing = JudgedQuery("q", "en", "", "", {})
    for score in (score_ndcg, score_ndcg_across, score_recall, score_reciprocal_rank):
        assert score(ASKED, None).value == score(ASKED, ()).value == 0.0
        assert score(nothing, matches("en-b")).value is None


def test_only_the_first_five_count() -> None:
    found = matches("x-1", "x-2", "x-3", "x-4", "x-5", "zh-a")
    assert score_ndcg(ASKED, found).value == score_recall(ASKED, found).value == 0.0
    many = JudgedQuery("q", "en", "", "", {f"en-{n}": 1 for n in range(9)})
    assert score_recall(many, matches(*(f"en-{n}" for n in range(5)))).value == 1.0


@given(st.permutations(range(12)), st.lists(st.sampled_from([0, 1, 2]), min_size=12, max_size=12))
def test_ndcg_agrees_with_scikit_learn(order: list[int], grades: list[int]) -> None:
    asked = JudgedQuery("q", "en", "", "", {f"en-{n}": grade for n, grade in enumerate(grades) if grade})
    ours = score_ndcg(asked, matches(*(f"en-{n}" for n in order))).value
    if not any(grades):
        assert ours is None
        return
    standing = np.empty((1, 12))
    standing[0, order] = np.arange(12, 0, -1)
    theirs = ndcg_score(np.power(2.0, np.array([grades])) - 1, standing, k=5)
    assert ours == pytest.approx(theirs)


def test_queries_are_read_in_order_and_by_id(tmp_path: Path) -> None:
    path = tmp_path / "queries.toml"
    path.write_text(FILE, "utf-8")
    first, second = load_queries(path)
    assert (first.relevant, second.relevant, second.text) == ({"zh-a": 2, "en-b": 1}, {}, "nothing like it")
    assert load_items(path, ["q2"]) == (second,)
    assert checksum([first]) != checksum([second])
    with pytest.raises(InputError, match="No query 'q3'"):
        load_items(path, ["q3"])


@pytest.mark.parametrize(
    ("old", "new"), [("= 2", "= 3"), ("= 1}", "= 0}"), ('"q2"', '"q1"'), ("[[query]]", "[[other]]"), ("lang =", "lang")]
)
def test_a_file_that_is_no_set_of_queries_is_refused(tmp_path: Path, old: str, new: str) -> None:
    path = tmp_path / "queries.toml"
    path.write_text(FILE.replace(old, new), "utf-8")
    with pytest.raises(InputError, match="no judged queries"):
        load_queries(path)


def test_scorers_refuse_the_other_kind_of_item() -> None:
    with pytest.raises(InputError, match="needs an interview"):
        interview(ASKED)
    with pytest.raises(InputError, match="needs a judged query"):
        query(gold_of("en-hr-11"))


def test_the_report_shows_what_was_found_with_its_grades_and_what_was_not() -> None:
    def asked(item: object) -> Outcome:
        return Outcome(None, matches=matches("zh-x", "zh-a"))

    report = score_all([ASKED], asked, suite="similar", names=("ndcg", "recall"))
    page = report_html(report, [ASKED], Verdict(), "zh")
    assert "月底&lt;对账&gt;太慢" in page
    assert "Both &lt;count&gt; stock." in page
    assert '<span class="state told">2</span>' in page
    assert '<span class="state missing">0</span>' in page
    assert "<li>en-c (2)</li><li>en-b (1)</li>" in page
    assert "相关案例：1/3" in page
