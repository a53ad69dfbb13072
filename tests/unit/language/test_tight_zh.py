"""Clauses of spoken Chinese told tighter, nothing lost and nothing added but how many people there are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.tight_zh import tight

PIECES = [
    "停炉",
    "三十个小时",
    "看什么",
    "看报表",
    "没有",
    "以前多少",
    "人",
    "现在两百个",
    "仓库里有货",
    "每人一张",
    "每人一张",
]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("查什么，查邮件记录", "查邮件记录"),
        ("靠谁，就靠谁家嗓门大", "就靠谁家嗓门大"),
        ("以前多少，没有，以前无人记这个", "没有，以前无人记这个"),
        ("哪有三个月，十一月才做完", "十一月才做完"),
        ("停炉，三十个小时", "停炉三十个小时"),
        ("四十台，老板批了，四十台", "四十台，老板批了"),
        ("跨区调货，跨区调货，一个月三回", "跨区调货，一个月三回"),
        ("人，现在两百六十个上下，司机一百多", "人员现在两百六十人上下，司机一百多"),
        ("四个厂，人，九百人左右", "四个厂，人员九百人左右"),
    ],
)
def test_clauses_are_tightened(said, told):
    assert "，".join(tight(said.split("，"))) == told


@pytest.mark.parametrize(
    "said",
    [
        "不知道坏的是什么，去看报表",
        "三个人报，派三个师傅去，三个人报，一个都没去",
        "我们有仓库，三个小时",
        "司机姓郝，四十个人",
        "要什么有什么，仓库都是满的",
    ],
)
def test_other_clauses_stay(said):
    assert "，".join(tight(said.split("，"))) == said


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=6))
def test_no_word_is_invented_and_all_is_told_once(clauses):
    found = tight(clauses)
    assert set("".join(found)) <= set("".join(clauses)) | set("人员")
    assert tight(found) == found
