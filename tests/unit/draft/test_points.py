"""The difference in percentage points is told beside both ends where somebody named it."""

from dataclasses import replace

import pytest

from assistant.draft.headline import told_numbers
from assistant.draft.material import Material
from assistant.draft.points import with_points
from assistant.language.voice import Reworded
from assistant.records import Span
from tests.unit.draft.interviews import interview, passages_of
from tests.unit.draft.test_headline import understood

TOLD = "开机率原来五成一，现在七成四。"


def materials_of(passages):
    return [
        Material(place, p, Reworded(p.text, leans=False), (), len(p.text), (0.0, 0.0, 0.0, 1.0), Span(0, 2), 0.0)
        for place, p in enumerate(passages)
    ]


def told(*turns, closed=frozenset()):
    transcript = interview("zh", *turns)
    passages = passages_of(transcript, ["result"] * len(turns))
    return [m.reworded.text for m in with_points(materials_of(passages), transcript, passages, closed)], passages


@pytest.mark.parametrize("named", ["二十三个百分点。", "是二十三个点，同口径的。"])
def test_the_difference_stands_beside_its_ends_and_not_alone(named):
    texts, _ = told(("su", TOLD), ("su", named))
    assert texts == ["开机率原来五成一，现在七成四，提高23个百分点。"]


def test_a_share_that_fell_went_down():
    texts, _ = told(("su", "退单率从百分之九降到百分之四。"), ("su", "五个百分点，仓库自己统计的，连着看了十二个月。"))
    assert texts[0] == "退单率从百分之九降到百分之四，下降5个百分点。"
    assert len(texts) == 2  # it says more than the difference


@pytest.mark.parametrize(
    ("first", "then", "closed"),
    [
        (TOLD, "二十二个百分点。", frozenset()),  # of something else
        (TOLD, "二十三个百分点。", frozenset({1})),
        ("老厂七成四，新厂五成一。", "二十三个百分点。", frozenset()),  # two houses
        ("开机率原来五成一，现在七成四，提高了二十三个百分点。", "二十三个百分点。", frozenset()),
        (TOLD, "涨了百分之二十三。", frozenset()),
    ],
)
def test_nothing_is_added_that_is_not_surely_theirs(first, then, closed):
    assert told(("su", first), ("su", then), closed=closed)[0][0] == first


def test_the_interviewer_names_nothing():
    assert told(("su", TOLD), ("lin", "二十三个百分点。"))[0][0] == TOLD


def test_where_it_is_named_is_evidence():
    transcript = interview("zh", ("su", TOLD), ("su", "二十三个百分点。"))
    passages = passages_of(transcript, ["result", "result"])
    (one,) = with_points(materials_of(passages), transcript, passages, frozenset())
    assert one.additions == (passages[1],)
    assert one.quote is None


def test_a_change_told_from_end_to_end_has_the_points_that_were_named():
    turns = [("su", "抽检从百分之二提高到百分之九十。"), ("su", "八十八个百分点。")]
    known = understood("zh", *turns)
    known = replace(known, metrics=tuple(replace(m, name="抽检") for m in known.metrics))
    texts = [number.sentence.text for number in told_numbers(known, frozenset())]
    assert any("88个百分点" in text and "2%" in text and "90%" in text for text in texts)
    assert not any("百分点" in n.sentence.text for n in told_numbers(known, frozenset({1})))
