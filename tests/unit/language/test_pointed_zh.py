"""Pointing words that an editor strikes, and whom a 他 is."""

import pytest

from assistant.language.pointed_zh import answered, named, without_that


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("那两个库管员，一个去了采购，一个留下。", "两个库管员，一个去了采购，一个留下。"),
        ("那三个月，谁也没有休息。", "那三个月，谁也没有休息。"),
        ("那台秤坏了。", "那台秤坏了。"),
    ],
)
def test_people_counted_and_named_need_no_pointing(text, told):
    assert without_that(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("这个是邀请投标，去年5月，三家来了。", "邀请投标，去年5月，三家来了。"),
        ("这是最难的一步，花了两个月才做完。", None),
        ("这是厂长定的，他说先试。", None),
        ("这是3台，一台备用，两台开着的。", None),
        ("这是投标。", None),
        ("秤在门口，称完就走，不用排队。", None),
    ],
)
def test_an_answer_goes_without_its_this_is(text, told):
    assert answered(text) == told


@pytest.mark.parametrize(
    ("text", "before", "told"),
    [
        ("他来了先下井。", "陶磊。", "陶磊来了先下井。"),
        ("她管夜班。", "小周啊。", "小周管夜班。"),
        ("他们先下井。", "陶磊。", None),
        ("他来了先下井。", "陶磊是电工。", None),
        ("来了先下井。", "陶磊。", None),
    ],
)
def test_a_name_said_alone_is_whom_he_is(text, before, told):
    assert named(text, before) == told
