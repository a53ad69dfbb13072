"""Chinese changes that no plain words join: the likeliest pairs of values by learned weights."""

import math
import tomllib

import pytest

from assistant.metrics import end_signs_zh, pair_signs_zh, weighed_zh
from assistant.metrics.end_candidates_zh import candidates, comparable, of_one_group
from assistant.metrics.ends_zh import End, Talk
from assistant.metrics.find import find_metrics
from assistant.metrics.fit import Arrow
from assistant.metrics.listening import lines, mentions
from assistant.resources import resource
from tests.unit.metrics.talk import exchange, interview, live

CHANGES = [
    ((("a", "我爹看炉子那几年，一炉砖要烧七天。换了隧道窑，两天。"),), (7, 2)),
    ((("a", "没修路，送一趟菜三个钟头。修了水泥路，五十分钟。"),), (3, 50)),
    ((("a", "废品百分之十二，那是老师傅凭眼睛看的。"), ("q", "装了相机呢？"), ("a", "百分之三。")), (12, 3)),
    ((("a", "旧食堂打饭要排四十分钟，菜都凉了。"), ("q", "嗯。"), ("a", "新食堂是刷脸的，八分钟。")), (40, 8)),
    ((("a", "那阵子一亩收四百斤。滴灌一铺上，去年收了九百斤。"),), (400, 900)),
]
NO_CHANGES = [
    (("a", "早班十七个人，夜班八个。"),),
    (("a", "一天收八十单，计划是一天一百二十单。"),),
    (("a", "我们厂一百二十个人，里面七十个是外地来的。"),),
    (("a", "我今年五十八岁，干了三十年了。"),),
]


@pytest.fixture(autouse=True)
def short_talk(monkeypatch):
    """A few turns are enough here; in earnest weights need more around a pair."""
    monkeypatch.setattr(weighed_zh, "_SHORTEST", 2)


def told(*turns):
    found = find_metrics(interview("zh", ("q", "您接着说。"), *turns), ())
    return [(float(b), float(a)) for b, a in live(found)]


def heard(*turns):
    said = lines(interview("zh", ("q", "您接着说。"), *turns), ())
    return mentions(said, "zh", 2025), said


def odds_of(pairs, by):
    """Weights under which each pair of these values has these log odds."""
    table = {name: by.get(name, (0.0, 0.0)) for name in (sign.__name__ for sign in pair_signs_zh.SIGNS)}
    ends = {sign.__name__: (0.0, 0.0) for sign in end_signs_zh.SIGNS}
    return weighed_zh.log_odds(pairs, weighed_zh.Alone(weighed_zh.Weights(ends, ends, table, (1.0, 1.0))))


@pytest.mark.parametrize(("turns", "wanted"), CHANGES)
def test_the_old_state_of_things_and_the_new_one_join_two_values(turns, wanted):
    assert wanted in told(*turns)


@pytest.mark.parametrize("turns", NO_CHANGES)
def test_parts_plans_and_ages_are_no_change(turns):
    assert told(*turns) == []


def test_two_values_pages_apart_are_joined_by_what_the_question_names():
    found = exchange(
        ("q", "challenge", "叉车那边呢？"),
        ("a", "challenge", "叉车等装货，一趟要等四十分钟，司机都在骂。"),
        ("q", "solution", "后来怎么办的？"),
        ("a", "solution", "后来上了预约系统，几点来先约好。"),
        ("q", "solution", "大家愿意用吗？"),
        ("a", "solution", "一开始不愿意，后来就好了。"),
        ("q", "result", "叉车现在还等吗？"),
        ("a", "result", "现在八分钟。"),
    )
    assert (40.0, 8.0) in live(found)


@pytest.mark.parametrize("explicit", [True, False])
def test_what_a_rule_joins_holds_its_ends(monkeypatch, explicit):
    found, said = heard(("a", "早班十七个人，夜班八个人，周末三个人，过年一个人。"))
    monkeypatch.setattr(weighed_zh, "_HOPELESS", -math.inf)
    monkeypatch.setattr(weighed_zh, "log_odds", lambda pairs, _: [4.0 - p.new.value for p in pairs])
    joined = weighed_zh.weighed([Arrow(found[0], found[1], explicit=explicit)], [], found[:3], said)
    assert joined == []
    free = weighed_zh.weighed([], [], found[1:3], said)
    assert [(int(a.before.quantity.value), int(a.after.quantity.value)) for a in free] == [(8, 3)]


def test_of_few_turns_too_little_is_known(monkeypatch):
    found, said = heard(*CHANGES[0][0])
    assert weighed_zh.weighed([], [], found, said)
    monkeypatch.setattr(weighed_zh, "_SHORTEST", 3)
    assert weighed_zh.weighed([], [], found, said) == []


def test_of_two_pairs_that_are_as_likely_none_is_told(monkeypatch):
    found, said = heard(("a", "早班十七个人，夜班八个人，周末三个人。"))

    def likely(pairs, _):
        return [4.0 if p.old.value == 17 else -4.0 for p in pairs]

    monkeypatch.setattr(weighed_zh, "_HOPELESS", -math.inf)
    monkeypatch.setattr(weighed_zh, "log_odds", likely)
    assert weighed_zh.weighed([], [], found, said) == []


def test_a_value_that_was_taken_back_is_no_end():
    found, said = heard(*CHANGES[0][0])
    assert len(weighed_zh.weighed([], [], found, said)) == 1
    assert weighed_zh.weighed([], [found[-1]], found, said) == []


def test_every_value_is_held_against_every_other_in_both_orders():
    found, said = heard(("a", "排队三十分钟。"), ("q", "嗯。"), ("a", "等了五个月。现在九分钟。"))
    pairs = candidates(found, found, said, frozenset())
    values = [tuple(int(e.mention.quantity.value) for e in (p.old, p.new)) for p in pairs]
    assert {(30, 9), (9, 30)} <= set(values)
    assert [p.reversed for p in pairs if p.old.value == 9 and p.new.value == 30] == [True]


@pytest.mark.parametrize("words", ["希望做到九分钟", "其中九分钟", "如果装了就九分钟", "行业里九分钟", "少了九分钟"])
def test_hopes_parts_and_differences_are_no_ends(words):
    found, said = heard(("a", f"排队三十分钟。{words}。"))
    assert len(found) == 2
    assert candidates(found, found, said, frozenset()) == []


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("三十分钟。九分钟。", True),
        ("三十分钟。两天。", True),
        ("三十分钟。百分之九。", False),
        ("三十张单子。九个人。", False),
        ("三千张单子。两张单子。", False),
        ("百分之九。百分之九。", False),
    ],
)
def test_only_values_of_one_kind_and_unlike_size_are_compared(text, fits):
    one, two = heard(("a", text))[0]
    assert comparable(one, two) is fits


def test_a_part_whose_share_is_said_beside_it_is_no_new_value():
    found, said = heard(("a", "出租车六十四辆。"), ("q", "都装上了？"), ("a", "没有，四分之三，四十八辆。"))
    assert {int(m.quantity.value) for m in found} == {64, 75, 48}
    assert candidates(found, found, said, frozenset()) == []


def test_a_pair_weighs_its_signs_and_one_far_apart_weighs_them_otherwise():
    near, said = heard(("a", "排队三十分钟。现在九分钟。"))
    far, later = heard(("a", "排队三十分钟。"), ("q", "嗯。"), ("a", "是。"), ("q", "嗯。"), ("a", "现在九分钟。"))
    by = {"reversed_order": (-2.0, -3.0)}
    assert odds_of(candidates(near, near, said, frozenset()), by) == [1.0, -1.0]
    assert odds_of(candidates(far, far, later, frozenset()), by) == [1.0, -2.0]


def test_every_sign_has_a_weight_and_no_weight_lacks_its_sign():
    table = tomllib.loads(resource("models", "links", "zh.toml").read_text(encoding="utf-8"))
    ends = {sign.__name__ for sign in end_signs_zh.SIGNS}
    assert set(table["old"]) == set(table["new"]) == ends
    assert set(table["pair"]) == {sign.__name__ for sign in pair_signs_zh.SIGNS}


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("三十张单子。九张单子。", [(0, 1)]),
        ("三十张单子。九个人。百分之四。", []),
        ("三十位客人。九个人。", [(0, 1)]),  # people are counted alike
        ("三十分钟。五个人。九分钟。", [(0, 2)]),
        ("三十张单子。五个人。到了九。", [(0, 2), (1, 2)]),  # a bare number may be of anything
    ],
)
def test_values_that_count_different_things_are_not_held_against_each_other(text, pairs):
    found, _ = heard(("a", text))
    assert of_one_group(found) == pairs


def test_a_pair_that_is_not_worth_looking_at_still_counts_as_a_rival():
    found, said = heard(("a", "排队三十分钟。"), ("q", "嗯。"), ("a", "等了十五分钟。现在九分钟。"))
    (pair,) = candidates(found, found, said, hopeful=lambda ends: lambda old, new: (old, new) == (0, 2))
    assert (pair.old.value, pair.new.value) == (30, 9)
    every = candidates(found, found, said)
    assert pair.rivals == next(p.rivals for p in every if (p.old.value, p.new.value) == (30, 9)) > 0


def test_where_a_value_is_told_is_known_by_turn_in_any_unit():
    found, said = heard(("a", "要两天。"), ("q", "四十八小时？"), ("a", "对，两天，不是三天。"))
    talk = Talk.of(said, found)
    two = End(found[0], talk)
    assert two.told_in == {m.line.turn for m in found if m.quantity.value != 3}
    assert len(two.told_in) == 3
