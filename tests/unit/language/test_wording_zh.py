"""Chinese speech in the wording of a written case: a table of spoken sentences, and what holds for all of them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language import dialect_zh, register_zh
from assistant.language.reword_zh import reword
from assistant.language.voice import Voice
from tests.unit.language.said import CHINESE, everything_said, values
from tests.unit.language.said_zh import SAID

FINISHED = [told for _, told in SAID if told is not None and len(told) > 12 and told.count("。") == 1]
NOBODY = Voice(None, None, None)
# Characters that no speaker needs to have said: names, figures, and the words that stand for spoken ones.
ALLOWED = set("".join((CHINESE.org, CHINESE.other, CHINESE.person))) | set(
    "。，、0123456789.%万亿约多日月该这一如果认为等但分百；提示于订选线"
)
ALLOWED |= set("".join(plain for _, plain in (*register_zh.WORDS, *dialect_zh.WORDS)))


def numbers_of(text):
    """The values of a text; 俩 and 仨 count as two and three people or things."""
    return set(values(text.replace("俩", "两个").replace("仨", "三个"), "zh"))


@pytest.mark.parametrize(("said", "told"), SAID)
def test_spoken_sentences_are_told_as_written(said, told):
    found = reword(said, CHINESE)
    assert (found.text if found else None) == told


def test_the_table_is_long_and_says_no():
    assert len(SAID) >= 150
    assert sum(told is None for _, told in SAID) >= 20


@pytest.mark.parametrize("said", [said for said, told in SAID if told] + list(everything_said("zh")))
def test_no_word_is_invented(said):
    found = reword(said, CHINESE)
    assert found is None or set(found.text) - set(said) <= ALLOWED, found


@pytest.mark.parametrize("said", [said for said, told in SAID if told])
def test_numbers_keep_their_values(said):
    found = reword(said, CHINESE)
    assert found is not None
    assert numbers_of(found.text) <= numbers_of(said)


@pytest.mark.parametrize("said", [said for said, _ in SAID])
def test_who_has_no_name_is_not_told(said):
    found = reword(said, NOBODY)
    assert found is None or not re.search("我们|(?<!自)我(?!国)|[你您]", found.text), found


@pytest.mark.parametrize("told", FINISHED)
def test_finished_sentences_stay_as_they_are(told):
    found = reword(told, CHINESE)
    assert found is not None
    assert found.text == told


@pytest.mark.parametrize(
    ("said", "denied"),
    [
        ("我们没有裁员，五个人转岗了。", "没有裁员"),
        ("这个功能我们没用，用的是自己的表。", "没用"),
        ("不是所有门店都上了，只上了直营的二十家。", "不是所有门店"),
        ("去年一次都没停过。", "没有停过"),
        ("那批旧设备没有接进来。", "没有接进来"),
        ("目前还不能自动排班。", "还不能"),
    ],
)
def test_what_is_denied_stays_denied(said, denied):
    assert denied in reword(said, CHINESE).text


@pytest.mark.parametrize(
    ("said", "plan"),
    [
        ("我们希望明年把交期缩到十天以内。", "希望"),
        ("我们打算明年把海外仓也接进来。", "打算"),
        ("计划是三月份上线，现在还在测。", "计划"),
        ("如果预算批下来，我们明年做二期。", "如果"),
        ("目标是降到百分之二，还没有做到。", "目标"),
        ("老板想年底前开到一百家店。", "想"),
    ],
)
def test_plans_stay_plans(said, plan):
    assert plan in reword(said, CHINESE).text


@pytest.mark.parametrize(
    ("said", "hedge"),
    [
        ("一年省四十万吧。", "约40万"),
        ("大概，三百台设备。", "约300台"),
        ("差不多两成。", "约两成"),
        ("不到三十分钟就好了。", "不到30分钟"),
    ],
)
def test_what_is_not_certain_stays_so(said, hedge):
    assert hedge in reword(said, CHINESE).text


@pytest.mark.parametrize(
    "said",
    [
        "我跟供应商说，你们要么接系统，要么别送货。",
        "他说我明白了，下个月就换。",
        "客户来电话，说你们那批货怎么还没到。",
        "老板说我不管你们怎么弄，年底必须上。",
    ],
)
def test_words_of_another_conversation_are_not_the_speakers(said):
    found = reword(said, CHINESE)
    assert found is None or not re.search("陈工|禾驿|云舵", found.text), found


def test_the_story_before_and_after_reported_words_is_told():
    assert reword("导购说太复杂，后来我们砍到十七步。", CHINESE).text == "导购说太复杂，后来禾驿砍到17步。"
    assert (
        reword("今年六月客户来审核，当场抽了一个件，说你给我查。", CHINESE).text
        == "今年6月客户来审核，当场抽了一个件。"
    )


def test_what_hangs_on_a_clause_left_out_goes_with_it():
    assert reword("你要是不扫码，它就不放行。", CHINESE) is None
    assert reword("一共八十台设备，你要是不扫码，它就不放行。", CHINESE).text == "一共80台设备。"


@pytest.mark.parametrize(
    ("said", "leans"),
    [
        ("这套系统上线以后就没丢过单。", True),
        ("后来改成了扫码。", True),
        ("那个老仓库去年拆了。", False),
        ("还有报表，现在自动出。", False),
    ],
)
def test_leaning_is_told(said, leans):
    assert reword(said, CHINESE).leans is leans


@pytest.mark.parametrize(
    "said", ["我是生产总监高建国。", "我叫高建国。", "我是他们的信息化负责人。", "我当时脸都红了。"]
)
def test_who_speaks_and_how_he_feels_is_no_sentence(said):
    assert reword(said, CHINESE) is None


def test_a_long_run_of_clauses_becomes_sentences():
    said = "以前三个录入员每天上午往表里敲数，敲到中午才齐，现在工人扫码就进系统，看板一分钟刷一次。"
    assert reword(said, CHINESE).text.count("。") == 2


@given(st.lists(st.sampled_from([said.rstrip("。！？") for said, _ in SAID]), min_size=1, max_size=3).map("，".join))
def test_any_run_of_clauses_keeps_its_numbers_and_names_everybody(said):
    found = reword(f"{said}。", CHINESE)
    if found is not None:
        assert numbers_of(found.text) <= numbers_of(said)
        assert not re.search("我们|(?<!自)我(?!国)|[你您]", found.text)
        assert found.text.endswith("。")


@pytest.mark.parametrize(("said", "plain"), dialect_zh.WORDS)
def test_a_standard_word_adds_no_number(said, plain):
    pair = {"俩": "两", "仨": "三"}
    meant = said + "".join(pair.get(char, "") for char in said)
    assert all(char in meant for char in plain if char in "一两二三四五六七八九十百千万")
