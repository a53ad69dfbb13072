"""家 as vendors, where the talk is about whom to buy from."""

import pytest

from assistant.language.vendors_zh import chooses, counts_others, with_vendors


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("看了三家，都来演示过。", "看了三家厂商，都来演示过。"),
        ("\ue000比较了四五家，价钱差一倍。", "\ue000比较了四五家厂商，价钱差一倍。"),
        ("第二家便宜，但不会做条码。", "第二家厂商便宜，但不会做条码。"),
        ("另外那家要先换服务器。", "另外那家厂商要先换服务器。"),
        ("看了三家工厂。", "看了三家工厂。"),
        ("第一家店开在城南。", "第一家店开在城南。"),
        ("现在有三家。", "现在有三家。"),
    ],
)
def test_vendors_are_named_where_they_are_counted_first(text, told):
    assert with_vendors(text) == told


def test_what_the_talk_is_about():
    assert all(map(chooses, ("当时选型是怎么做的？", "后来怎么选的他们？", "我们搞了个盲测。", "看了几家？")))
    assert not any(map(chooses, ("选址是怎么做的？", "门店一共多少？", "后来怎么样了？")))
    assert all(map(counts_others, ("先挑了六家门店。", "三家医院都在用。", "看了三家厂商。")))
    assert not counts_others("看了三家，第一家太贵。")
