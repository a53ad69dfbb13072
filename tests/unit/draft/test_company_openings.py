"""Houses that present themselves at the beginning of an answer, and what only looks like it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.draft.company import company_names
from assistant.draft.company_openings import presented_names
from tests.unit.draft.interviews import interview

ENGLISH = [
    ("Right, so. Hask and Moor, it's three hospitals, nine thousand staff, and we're all tired.", "Hask and Moor"),
    ("Right. So Fernhill Knits, we do jumpers, that's all we do.", "Fernhill Knits"),
    ("Righto. Dunmarra Shire, western Queensland, and we've got six thousand residents.", "Dunmarra Shire"),
    (
        "Okay, here goes. Copperbell Playhouse, in Kent, four hundred seats, and we're a charity.",
        "Copperbell Playhouse",
    ),
    (
        "I read it from the sheet. Copperbell Tents, Durban. Started in 2006 by my aunt, and we have two tents left.",
        "Copperbell Tents",
    ),
    ("Well, Glenskail's a council, and we do what councils do.", "Glenskail"),
    ("Skarvik is a small family dairy and we are forty people.", "Skarvik"),
    ("There are two yards in the village. The works is Gwaith Glas Mawr, which means blue works.", "Gwaith Glas Mawr"),
    ("It is Stary Most, it means old bridge, and we are in Gdynia.", "Stary Most"),
]
NO_ENGLISH = [
    "Jolene Pike, office manager, and I've been here since I could read, we had nine trucks then.",
    "Tom Reid. I run the yard, and we have sixty people.",
    "I'm Ann Sorrel, head of service, we are forty people.",
    "A Monday. We had nine people on the desk.",
    "Last Friday, we had nine people on the desk.",
    "Yarramoor. Wheat and sheep. We're the only practice.",
    "Unite is a big union, they're a good lot.",
    "Swan River, that's where my people are from.",
]
CHINESE = [
    ("好的呀。泰垣五金机电，零五年我舅舅开的，卖螺丝。", "泰垣五金机电"),
    ("我讲。禾满街，赣州的，一五年老板开的第一家，现在六十六家店。", "禾满街"),
    ("松径，在泉州，做民宿管理的软件，公司四十八个人。", "松径"),
    ("嗯，那我从头来。柏安健康体检，一一年开的，在松江。", "柏安健康体检"),
    ("四个馆，都是旧仓库改的，所以叫跃羽仓嘛。", "跃羽仓"),
]
NO_CHINESE = [
    "谢小满，东莞，两个厂，我是创办人，一二年开的。",
    "小汤去算，一五年开始，三个人。",
    "医院，总部在杭州，三千个人。",
    "我后来就叫小汤去算，算了三天。",
    "质量，是第一位的，我们三百个人都这么想。",
]


@pytest.mark.parametrize(("said", "name"), ENGLISH)
def test_an_english_house_presents_itself(said, name):
    assert list(presented_names(said, "en")) == [name]


@pytest.mark.parametrize("said", NO_ENGLISH)
def test_no_english_house(said):
    assert list(presented_names(said, "en")) == []


@pytest.mark.parametrize(("said", "name"), CHINESE)
def test_a_chinese_house_presents_itself(said, name):
    assert list(presented_names(said, "zh")) == [name]


@pytest.mark.parametrize("said", NO_CHINESE)
def test_no_chinese_house(said):
    assert list(presented_names(said, "zh")) == []


@pytest.mark.parametrize(
    ("lang", "turns", "customer"),
    [
        ("en", ("Off you go.", "Right. So Fernhill Knits, we do jumpers, that's all we do."), "Fernhill Knits"),
        ("en", ("Could you start with Fernhill, for people who never wore one?", "We do jumpers, so Fernhill did well."), "Fernhill"),
        ("en", ("Who are McCrory's?", "We're bakers, and McCrory has nine shops."), "McCrory"),
        ("en", ("I'm at a hospital and I've never heard of Brackwater. Who are you?", "We're a trust, people here love Brackwater."), "Brackwater"),
        ("en", ("Tell me where you are.", "Yarramoor. Wheat and sheep. We're the only practice."), None),
        ("zh", ("您先讲。", "好的呀。泰垣五金机电，零五年我舅舅开的，卖螺丝。"), "泰垣五金机电"),
        ("zh", ("谁来说说？", "我们厂在山脚下，我们厂四百个人。"), None),
    ],
)  # fmt: skip
def test_the_customer_is_who_presents_itself(lang, turns, customer):
    people = {"en": ("maya", "curtis"), "zh": ("lin", "su")}[lang]
    transcript = interview(lang, *[(people[i % 2], words) for i, words in enumerate(turns)])
    bare = tuple(replace(person, org=None) for person in transcript.participants)
    assert company_names(replace(transcript, participants=bare))[0] == customer


def test_part_timers_are_no_vendor():
    transcript = interview(
        "zh", ("lin", "标是谁贴的？"), ("su", "是你们那边的兼职去贴的，兼职那边的人一千多，兼职的人按枚算。")
    )
    bare = tuple(replace(person, org=None) for person in transcript.participants)
    assert company_names(replace(transcript, participants=bare))[1] is None
