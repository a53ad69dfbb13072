"""What introductions tell, and what only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.ingest import introduced_en, introduced_zh
from assistant.ingest.addressed import addressed, called
from assistant.ingest.described import described
from assistant.ingest.labelled import labelled
from assistant.ingest.mentioned import title_of
from assistant.ingest.roster import Listed, listed, matched
from assistant.ingest.sheet import Block, at
from assistant.ingest.told import Told

ENGLISH = [
    ("I'm Sarah Chen, I run operations at Harlan Freight. We've got trucks.", ("Sarah Chen", None, "Harlan Freight")),
    ("My name is Tom Okafor and I'm the VP of Operations at Pruett Lines.", ("Tom Okafor", "VP of Operations", "Pruett Lines")),
    ("Hi, this is Tom speaking.", ("Tom", None, None)),
    ("Hi, this is Bea Novak.", ("Bea Novak", None, None)),
    ("Good morning! Holly Marsh here, can you hear me?", ("Holly Marsh", None, None)),
    ("Mick Dransfield, I'm Site Agent for Hebden Orme, and we're in a field.", ("Mick Dransfield", "Site Agent", "Hebden Orme")),
    ("I'm Hemi Rangihuna, food safety and compliance manager.", ("Hemi Rangihuna", "food safety and compliance manager", None)),
    ("I'm Priya, I do product marketing at Trellane.", ("Priya", None, "Trellane")),
    ("I'm the senior director of supply chain planning at Orrick Foods.", (None, "senior director of supply chain planning", "Orrick Foods")),
    ("I'm a partner at Thornquist Bale.", (None, "partner", "Thornquist Bale")),
    ("I'm Amara Nwosu, chief operating officer of Tilbury Parcels.", ("Amara Nwosu", "chief operating officer", "Tilbury Parcels")),
    ("I'm IT manager here.", (None, "IT manager", None)),
    ("I've been the plant manager here since 2012.", (None, "plant manager", None)),
    # What only looks like an introduction.
    ("He goes, \"I'm Bob Harris, I own this place.\"", (None, None, None)),
    ("Say I'm Tom Baker, I'm the director of claims, what would you tell me?", (None, None, None)),
    ("I'm an accountant, so I like numbers.", (None, None, None)),
    ("I'm a nurse by training.", (None, None, None)),
    ("I'm the head of that.", (None, None, None)),
    ("I'm Irish, I run the place.", (None, None, None)),
    ("I'm not the manager.", (None, None, None)),
    ("This is Tom Okafor, our VP of Sales.", (None, None, None)),
    ("It's March, from Monday on.", (None, None, None)),
    ("Sarah, I look after the budget, you look after the rest.", (None, None, None)),
]  # fmt: skip
CHINESE = [
    ("好的，我叫周立军，是栩丰的生产总监。", ("周立军", "生产总监", None)),
    ("我是恒启集团的运营总监张伟。", ("张伟", "运营总监", "恒启集团")),
    ("我是云帆软件的李娜，今天打扰您。", ("李娜", None, "云帆软件")),
    ("我是云帆的小裴，之前联系过。", ("小裴", None, "云帆")),
    ("我叫许诺，来自轻舟数据，今天打扰您。", ("许诺", None, "轻舟数据")),
    ("大家好，我是张伟，负责运营这块。", ("张伟", None, None)),
    ("敝姓王，王志远，是采购部经理。", ("王志远", "采购部经理", None)),
    ("我本人孙国栋，远程银行中心副总经理。", ("孙国栋", "远程银行中心副总经理", None)),
    ("我在恒启集团负责供应链。", (None, None, "恒启集团")),
    # 只是看起来像自我介绍。
    ("我是高兴，不是难过。", (None, None, None)),
    ("我是成都人，", (None, None, None)),
    ("他说我是厂长，我就笑了。", (None, None, None)),
    ("如果我是财务总监，早批了。", (None, None, None)),
    ("我就是个班长，", (None, None, None)),
    ("我是做这块的，", (None, None, None)),
    ("我是这家店最老的员工。", (None, None, None)),
]


def told(found: Told):
    return found.name, found.title, found.org


@pytest.mark.parametrize(("words", "expected"), ENGLISH)
def test_english(words, expected):
    assert told(introduced_en.told_by(words, asked=False, early=True)) == expected


@pytest.mark.parametrize(("words", "expected"), CHINESE)
def test_chinese(words, expected):
    assert told(introduced_zh.told_by(words, asked=False, early=True)) == expected


def test_a_bare_name_counts_where_people_were_asked():
    assert introduced_en.told_by("Bronwyn Tait. I make cheese.", asked=True, early=True).name == "Bronwyn Tait"
    assert introduced_en.told_by("Bronwyn Tait. I make cheese.", asked=False, early=True).name is None
    assert introduced_zh.told_by("张伟，运营总监，来了八年。", asked=True, early=True).name == "张伟"
    assert introduced_zh.told_by("张伟，运营总监，来了八年。", asked=False, early=True).name is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("With me today is Sarah Chen, VP of Operations at Acme.", [("Sarah Chen", "VP of Operations", "Acme")]),
        ("I'm joined by Ines Carvalho, CIO at Porto Sul, Graham Yates, finance director at Mercer, and Theo Blum, CFO.",
         [("Ines Carvalho", "CIO", "Porto Sul"), ("Graham Yates", "finance director", "Mercer"), ("Theo Blum", "CFO", None)]),
        ("This is Tom Okafor, our VP of Sales.", [("Tom Okafor", "VP of Sales", None)]),
        ("This is Tom Okafor speaking.", []),
        ("I'm here with a cold.", []),
    ],
)  # fmt: skip
def test_english_hosts(words, expected):
    assert [told(each) for each in introduced_en.presented_in(words)] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("欢迎收听本期节目，今天请到了恒启集团的运营总监张伟，", [("张伟", "运营总监", "恒启集团")]),
        ("坐在我旁边的是张伟，恒启集团的运营总监。", [("张伟", "运营总监", "恒启集团")]),
        ("这位是我们办公室品宣的邹洁，她旁听一下", [("邹洁", None, None)]),
        ("这位是王总，", []),
        ("欢迎大家，今天是周三。", []),
    ],
)
def test_chinese_hosts(words, expected):
    assert [told(each) for each in introduced_zh.presented_in(words)] == expected


def blocks(*turns):
    return [Block(who, None, words, at("line", 1)) for who, words in turns]


def test_who_is_meant_by_a_name():
    talk = blocks(
        ("a", "李工，您先说？"), ("b", "好，我先说两句。"), ("a", "王老师，您呢？"), ("c", "我们也一样。"),
        ("a", "谢谢王老师。李工，后来呢？"), ("b", "后来就好了。"), ("a", "王老师，您看呢？"), ("c", "同意。"),
    )  # fmt: skip
    names = addressed(talk)
    assert [called(label, names) for label in "abc"] == [None, "李工", "王老师"]


def test_thanks_go_to_the_one_before_and_a_place_is_nobody():
    talk = [
        turn
        for _ in range(3)
        for turn in (("a", "Josie, how was it?"), ("b", "It was fine."), ("a", "Thanks, Josie. And in Bath, Rob?"), ("c", "The same in Bath."), ("a", "Bath, you say?"))
    ]  # fmt: skip
    names = addressed(blocks(*talk))
    assert [called(label, names) for label in "abc"] == [None, "Josie", "Rob"]


def test_a_name_called_twice_is_a_name_unless_the_talk_writes_it_small():
    talk = blocks(
        ("a", "So, Farah, how was it?"), ("b", "It was fine before."), ("a", "Right. Before, what was it?"), ("b", "Slow."),
        ("a", "Farah, who chose it?"), ("b", "My boss did."), ("a", "Before, though, Danny?"), ("b", "I'm Farah."),
    )  # fmt: skip
    names = addressed(talk)
    assert set(names) == {"Farah", "Danny"}
    assert [called(label, names) for label in "ab"] == [None, "Farah"]


def test_titles_that_others_give():
    talk = blocks(("a", "Tomás is our workforce analyst, and 高晗是信息科技部的项目经理，从头跟到尾。"))
    assert title_of("Tomás Keane", ["Nuala Phelan"], talk) == "workforce analyst"
    assert title_of("Tomás Keane", ["Tomás Ward"], talk) is None
    assert title_of("高晗", [], talk) == "项目经理"


def test_a_title_stands_before_a_name_that_is_said_in_full_or_in_part_but_not_before_a_longer_one():
    assert (
        title_of("Ann Lee", [], blocks(("a", "We asked our finance manager, Ann Lee, to count them.")))
        == "finance manager"
    )
    assert (
        title_of("Ann Lee", [], blocks(("a", "We asked our finance manager Ann to count them."))) == "finance manager"
    )
    assert title_of("Ann Lee", [], blocks(("a", "We asked our finance manager Annabel to count them."))) is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Interviewee: Sarah Chen, VP Operations, Acme", [Listed("Sarah Chen", "interviewee", "VP Operations", "Acme")]),
        ("Interviewees: Sarah Chen, VP Operations, and Tom Baker, CFO",
         [Listed("Sarah Chen", "interviewee", "VP Operations"), Listed("Tom Baker", "interviewee", "CFO")]),
        ("Attendees: Dana Fox, Li Wei, Notetaker Bot", [Listed("Dana Fox"), Listed("Li Wei")]),
        ("被采访人：张伟（运营总监）", [Listed("张伟", "interviewee", "运营总监")]),
        ("访谈对象：恒启集团运营总监 张伟", [Listed("张伟", "interviewee", "运营总监", "恒启集团")]),
        ("参会人：王敏（暖客 市场部）、苏曼（小满屋 运营总监）",
         [Listed("王敏", "unknown", None, "暖客"), Listed("苏曼", "unknown", "运营总监", "小满屋")]),
        ("客户：张伟，运营总监", [Listed("张伟", "unknown", "运营总监", None, "customer")]),
        ("Customer: Acme", []),
        ("Guest: Well, we started in the spring, I think, and the manager left", []),
        ("采访人：吴部长，咱们开始？", []),
    ],
)  # fmt: skip
def test_lines_that_list_people(line, expected):
    assert list(listed([line])) == expected


def test_a_list_below_its_heading_ends_where_speech_begins():
    lines = [
        "Participants",
        "- Sarah Chen (VP Operations, Acme)",
        "- Tom Okafor – Account Manager, Trellane",
        "Did it rain?",
        "Li Wei",
    ]
    assert [(p.name, p.title, p.org) for p in listed(lines)] == [
        ("Sarah Chen", "VP Operations", "Acme"),
        ("Tom Okafor", "Account Manager", "Trellane"),
    ]


@pytest.mark.parametrize(
    ("label", "name"),
    [("Sarah", "Sarah Chen"), ("SC", "Sarah Chen"), ("Chen, Sarah (External)", "Sarah Chen"), ("张总", "张伟"), ("老李", None), ("Tom", None)],
)  # fmt: skip
def test_the_listed_person_behind_a_label(label, name):
    people = listed(["Participants: Sarah Chen, Tom Okafor, Tom Baker, 张伟, 李明, 李强"])
    person = matched(label, people)
    assert (person.name if person else None) == name


@pytest.mark.parametrize(
    ("label", "name", "title", "org"),
    [
        ("Dana Fox | Acme", "Dana Fox", None, "Acme"),
        ("Li Wei (Globex)", "Li Wei", None, "Globex"),
        ("李工（产品）", "李工", None, None),
        ("张伟-恒启集团", "张伟", None, "恒启集团"),
        ("恒启-张伟", "张伟", None, "恒启"),
        ("sarah.chen@acme.com", "Sarah Chen", None, "ACME"),
        ("sarah@gmail.com", "Sarah", None, None),
        ("Sarah's iPhone", "Sarah", None, None),
        ("SARAH CHEN", "Sarah Chen", None, None),
        ("Ivy", "Ivy", None, None),
        ("店长", None, "店长", None),
        ("Conference Room 2", None, None, None),
        ("会议室", None, None, None),
        ("JP", None, None, None),
        ("杨", None, None, None),
        ("Speaker 1", None, None, None),
    ],
)
def test_what_a_label_tells(label, name, title, org):
    found = labelled(label, "We like ACME.")
    assert (found.name, found.title, found.org) == (name, title, org)


@given(st.sampled_from(["Sarah Chen", "张伟", "Mary-Jane O'Neil"]), st.sampled_from(["VP Operations", "运营总监", "Chief Financial Officer"]), st.sampled_from(["Acme", "恒启集团"]), st.sampled_from([", ", "，", " | ", "; "]), st.booleans())  # fmt: skip
def test_every_order_and_comma_reads_alike(name, title, org, comma, turned):
    rest = (org, title) if turned else (title, org)
    told_of = described(comma.join((name, *rest, "customer")))
    assert (told_of.name, told_of.title, told_of.org, told_of.side) == (name, title, org, "customer")


@given(st.text(max_size=80))
def test_any_text_is_read_without_failing(text):
    described(text)
    labelled(text, text)
    listed([text])
    for room in (introduced_en, introduced_zh):
        found = room.told_by(text, asked=True, early=True)
        assert found.name is None or found.name in text
        assert all(each.name in text for each in room.presented_in(text))
    assert addressed(blocks(("a", text), ("b", text))) is not None
