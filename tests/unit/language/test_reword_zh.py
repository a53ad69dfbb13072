"""Chinese speech told in the third person, or not at all."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.clean_zh import cleaned
from assistant.language.reword_zh import reword
from assistant.language.voice import Voice
from tests.unit.language.said import CHINESE, everything_said, spelt_zh, values

FIRST = re.compile(r"(?<!自)我(?!国)|咱|俺")
SECOND = re.compile("[你您]")
QUOTED = re.compile("“[^”]*”")
NOBODY = Voice(None, None, None)

OPENERS = st.sampled_from(["", "嗯，", "那个，", "就是说，", "然后呢，", "其实，", "对，", "说实话，"])
STARTS = st.sampled_from(
    ["我们有{n}台设备", "我们车间每天做{n}件", "我带了{n}个徒弟", "设备停了{n}个小时", "仓库里有{n}个料号",
     "咱们每年招{n}个工人", "你们的顾问来了{n}次", "我的班组有{n}个人"]
)  # fmt: skip
ENDS = st.sampled_from(["，都在老厂", "，大家都知道", "嘛", "，对吧", ""])
NUMERALS = st.one_of(st.integers(3, 99999).map(str), st.integers(3, 999).map(spelt_zh))


def text_of(sentence, voice=CHINESE):
    found = reword(sentence, voice)
    assert found is not None, sentence
    return found.text


def numbers_said(sentence):
    """The values of a sentence; 俩 and 仨 count as two and three people or things."""
    return values(sentence.replace("俩", "两个").replace("仨", "三个"), "zh")


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("我们以前排产全靠手工，每天早上要四个小时。", "禾驿"),
        ("我们公司是二零零三年成立的，在慈溪。", "禾驿"),
        ("咱们车间的工人都说这个好用。", "禾驿"),
        ("我是二零一六年进厂的，一直管生产。", "陈工"),
        ("我带着两个徒弟盯了三个月。", "陈工"),
        ("你们的顾问两天就把计划员培训完了。", "云舵"),
    ],
)
def test_speakers_are_named(said, who):
    text = text_of(said)
    assert who in text
    assert not FIRST.search(text)
    assert not SECOND.search(text)


@pytest.mark.parametrize(
    ("said", "gone"),
    [
        ("嗯，现在排产只要三十五分钟。", "嗯"),
        ("那个，现在排产只要三十五分钟。", "那个"),
        ("就是说，现在排产只要三十五分钟嘛。", "就是说"),
        ("现在排产只要三十五分钟，你知道吧。", "你"),
        ("现在，现在排产只要三十五分钟，对吧。", "对吧"),
        ("现在排产只要三十五分钟啊。", "啊"),
        ("现在（笑）排产只要三十五分钟。", "笑"),
    ],
)
def test_fillers_go_and_the_rest_stays(said, gone):
    text = text_of(said)
    assert gone not in text
    assert text.endswith("排产只需35分钟。")


@pytest.mark.parametrize("said", ["你们以前是怎么做的？", "您这边能介绍一下吗？", "现在要几个小时？", "真的吗?"])
def test_questions_are_not_told(said):
    assert reword(said, CHINESE) is None


@pytest.mark.parametrize(
    "said",
    [
        "一百八十台，不对，一百六十台设备。",
        "去年三月，我说错了，去年五月上线的。",
        "停了三个小时，口误，是两个小时。",
        "设备有八十六台，应该是八十四台才对。",
    ],
)
def test_corrections_are_not_told(said):
    assert reword(said, CHINESE) is None


@pytest.mark.parametrize("said", ["你根本不知道下一分钟会发生什么。", "你三点钟去车间就能看到。", "我给您看三份报表。"])
def test_a_you_without_a_name_is_not_told(said):
    assert reword(said, CHINESE) is None


def test_the_vendor_is_named_only_where_it_is_known():
    assert reword("你们的顾问两天就把计划员培训完了。", Voice("禾驿", None, None)) is None


@pytest.mark.parametrize("said", ["我们有三个车间，一共一百四十台设备。", "我是二零一六年进厂的，一直管生产。"])
def test_speakers_without_a_name_are_not_told(said):
    assert reword(said, NOBODY) is None


def test_what_names_nobody_needs_no_name():
    assert text_of("设备停机从每月十二小时降到三小时。", NOBODY) == "设备停机从每月12小时降到三小时。"


@pytest.mark.parametrize("words", ["我们不干了", "你等着"])
def test_quoted_words_are_never_reworded(words):
    found = reword(f"班长写了“{words}”就走了。", CHINESE)
    assert found is None or words in found.text


@pytest.mark.parametrize(
    ("said", "leans"),
    [
        ("后来交期就准了很多，客户也不催了。", True),
        ("这样数据当天就能看到。", True),
        ("车间的数据当天就能看到。", False),
        ("我们的数据当天就能看到。", False),
    ],
)
def test_a_sentence_that_leans_says_so(said, leans):
    found = reword(said, CHINESE)
    assert found is not None
    assert found.leans is leans
    assert not found.fragment


@pytest.mark.parametrize("said", ["十七分钟。", "三成。", "一百二十台。"])
def test_a_fragment_is_no_sentence(said):
    found = reword(said, CHINESE)
    assert found is None or (found.fragment and found.leans)


@pytest.mark.parametrize("said", ["嗯。", "对对对。", "好的好的。", "", "没事。", "谢谢。"])
def test_what_tells_nothing_is_not_told(said):
    assert reword(said, CHINESE) is None


@pytest.mark.parametrize(
    ("said", "tells"),
    [
        ("两家供应商的价格差不多。", "价格(?:差不多|相近|接近|相当)"),
        ("现在车间的情况好多了。", "情况(?:好多|好了很多|好转|改善|明显好)"),
        ("以前那套系统不太好用。", "不太好用|不好用|欠佳。"),
        ("我们公司的楼下就是一家酒吧。", "酒吧"),
        ("没有一台设备停机超过十分钟。", "没有一台"),
        ("好的产品要有好的流程。", "好的产品要有好的流程"),
        ("我国的标准要求保存十五年。", "我国|国家"),
    ],
)
def test_the_meaning_stays(said, tells):
    found = reword(said, CHINESE)
    assert found is None or re.search(tells, found.text), found


@pytest.mark.parametrize(
    "said",
    ["他说我明白了，这个工位是有寿命的。", "班长说我们不干了，第二天真没来。", "厂长跟他讲我给一个月的时间。"],
)
def test_the_first_person_of_somebody_else_is_not_the_speaker(said):
    found = reword(said, CHINESE)
    assert found is None or not re.search("陈工|禾驿", found.text), found


@pytest.mark.parametrize("said", ["不认字的，俺给他念单子。", "每月二十五号手机上出来，俺也点同意。"])
def test_every_word_for_the_first_person_counts(said):
    found = reword(said, CHINESE)
    assert found is None or not FIRST.search(found.text), found


@given(OPENERS, STARTS, NUMERALS, ENDS)
def test_framed_sentences_keep_their_number_and_lose_their_speaker(opener, start, numeral, end):
    said = f"{opener}{start.format(n=numeral)}{end}。"
    found = reword(said, CHINESE)
    assert found is not None, said
    assert numbers_said(found.text) == numbers_said(said)
    assert not FIRST.search(found.text)
    assert not SECOND.search(found.text)
    assert found.text.endswith("。")


@given(OPENERS, STARTS, NUMERALS, ENDS)
def test_the_same_words_are_told_the_same(opener, start, numeral, end):
    said = f"{opener}{start.format(n=numeral)}{end}。"
    assert reword(said, CHINESE) == reword(said, CHINESE)


@pytest.mark.parametrize("voice", [CHINESE, NOBODY, Voice("禾驿", None, None)], ids=["all", "nobody", "company"])
def test_everything_said_in_an_interview_is_told_safely(voice):
    wrong = []
    for said in everything_said("zh"):
        found = reword(said, voice)
        if found is None:
            continue
        bare = QUOTED.sub("", found.text)
        if FIRST.search(bare) or SECOND.search(bare) or re.search("[?？]", bare):
            wrong.append((said, found.text))
        if not set(numbers_said(found.text)) <= set(numbers_said(said)):
            wrong.append((said, found.text))
    assert wrong == []


def test_much_of_an_interview_can_be_told():
    answers = [said for said in everything_said("zh") if not said.endswith("？") and len(said) > 12]
    assert sum(reword(said, CHINESE) is not None for said in answers) > len(answers) / 3


def test_what_is_denied_and_then_said_is_no_repetition():
    assert "怕它不会装会" in cleaned("不怕它不会，怕它不会装会。")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("去年五月我又抽了一百张单子，错了四张。", "去年5月又抽了100张单子，错了四张。"),
        ("我自己统计过一个月，漏了十四单。", "统计过一个月，漏了14单。"),
        ("前年我拉了一张表，三成的项目，成本超过了预算。", "前年拉了一张表，三成的项目，成本超过了预算。"),
        ("我找了六个老司机，在会议室坐了两天。", "找了六个老司机，在会议室坐了两天。"),
        ("我叫周小燕，门店的。", None),
        ("我觉得这个系统蛮好的。", None),
    ],
)
def test_what_a_nameless_speaker_did_is_told_without_a_subject(said, told):
    found = reword(said, Voice("昱和", "织经", None))
    assert (found.text if found else None) == told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("不能光听他们讲，我们拿了两个月的旧工单，一张一张地重新派。", True),
        ("听他们讲，我们那边要换三台机器。", False),
    ],
)
def test_who_is_not_to_be_listened_to_is_not_reported(said, told):
    found = reword(said, CHINESE)
    assert (found is not None and "工单" in found.text) == told


def test_lead_ins_do_not_take_the_story_with_them():
    found = reword("我从头说，森合木业，零八年成立，总部在漳州。", Voice("森合", "云舵", "苏曼"))
    assert found is not None
    assert found.text == "森合木业，2008年成立，总部在漳州。"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("二三年，串货的投诉，两百八十六单，赔了不少。", "2023年，串货的投诉286单，赔了不少。"),
        ("库存两千一百多万，准数两千一百五十万，压得很重。", "库存2150万，压得很重。"),
        ("系统坏没坏要看日志，当时还没上线。", "系统坏没坏要看日志，当时尚未上线。"),
        ("规则是一条一条对出来的，没花多少钱。", "规则是逐条对出来的，没有花多少钱。"),
        ("六月到九月装的，赶在秋收之前。", "6月到9月安装，赶在秋收之前。"),
        ("我琢磨我还有三年退休，得做点事情。", "苏曼琢磨自己还有三年退休，得做点事情。"),
        ("粮温那块儿，以前靠人爬仓去量。", "粮温方面，以前靠人爬仓去量。"),
        ("做过的，二二年委托一家公司做过小程序。", "2022年委托一家公司做过小程序。"),
    ],
)
def test_speech_becomes_writing(said, told):
    found = reword(said, Voice("森合", "云舵", "苏曼"))
    assert found is not None
    assert found.text == told


@pytest.mark.parametrize(
    ("said", "leans"),
    [
        ("跑来看了两天的是他自己，回去就把表停了。", True),
        ("第二天她们一个月的票全对上了。", True),
        ("周敏他们对了三遍，差了十一张。", False),
        ("仓管员把单子丢了，他找了一上午。", False),
        ("以前她们一个月要对四千张票。", True),
    ],
)
def test_who_speaks_of_somebody_unnamed_leans(said, leans):
    found = reword(said, CHINESE)
    assert found is not None
    assert found.leans is leans


@pytest.mark.parametrize("said", ["去年七月到今年三月，九个月的。", "就是二四年二月到二五年一月。"])
def test_a_time_alone_is_no_sentence(said):
    assert reword(said, CHINESE) is None


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("库房一年盘两次，这个数你等会儿问小陈，她手里有表。", "库房一年盘两次。"),
        ("老师傅自己也讲不清，你问他放多少盐，他说就放一把。", "老师傅自己也讲不清。"),
        ("你比的时候淡季对淡季，因为七月有台风，不好比。", None),
        ("年轻人坐不住，你叫他听声音，他听不出来，一年走了四个。", "年轻人坐不住，他听不出来，一年走了四个。"),
    ],
)
def test_how_somebody_takes_what_you_do_goes_with_it(said, told):
    found = reword(said, CHINESE)
    assert (found.text if found else None) == told


def test_a_name_stays_where_it_is_said_who_that_is():
    found = reword("吴师傅，我们最老的焊工，一个月跑了六千公里。", CHINESE)
    assert found is not None and found.text.startswith("吴师傅，")
    called = reword("吴师傅，一个月跑了六千公里的是谁，大家都知道。", CHINESE)
    assert called is None or not called.text.startswith("吴师傅")


def test_what_a_number_means_is_no_statement():
    assert reword("六十二是个什么概念，你拿手一捏，它从指缝里流出来。", CHINESE) is None
