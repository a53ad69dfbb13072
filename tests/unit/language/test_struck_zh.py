"""Sentences that an editor strikes: stories without their end, questions without an answer, whose words something is."""

import pytest

from assistant.draft.quoting import quotable
from assistant.language.flow_zh import flowing
from assistant.language.numerals import numbers
from assistant.language.reword_zh import reword
from assistant.language.struck_zh import hangs, names_only, struck
from assistant.language.topics_zh import topical
from assistant.language.voice import Voice
from tests.unit.language.said import CHINESE


@pytest.mark.parametrize(
    "said",
    [
        "后来有个老木匠，说我这把刨子不换，我说你试试看。",
        "一开始门卫不肯开，说你们没有单子，我不放。",
        "第二趟我把图纸带去，他说我看看再讲。",
    ],
)
def test_a_story_whose_end_was_said_word_for_word_is_not_told(said):
    assert reword(said, CHINESE) is None


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("一三年有个木材商退货，说你们的货我不要。", "2013年有个木材商退货。"),
        ("现在还是班长开单，他说我信不过机器。", "现在还是班长开单。"),
        ("有个木匠一天锯四十根，说我还能再锯。", "有个木匠一天锯40根。"),
    ],
)
def test_what_stands_by_itself_before_reported_words_is_told(said, told):
    assert reword(said, CHINESE).text == told


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("木匠在群里问，柏木到底还有没有", "不知道柏木到底还有没有"),
        ("县里姓杜的木匠有多少", "系统写明仓里的柏木有多少"),
        ("出差的车票，可以补到什么程度", "出差的车票，取决于补到什么程度"),
        ("雨棚也是老木匠提的", "雨棚是去年老木匠按图纸搭的"),
        ("车间给仓库定了一条", "车间给仓库定了一条产线"),
        ("厂长最常讲的一句话就是", "厂长最常讲的一句话是安全第一"),
        ("春节，大年初三", "春节，大年初三停了一天"),
        ("二号窑，去年四月，检修时", "二号窑，去年四月检修时换过炉砖，用了小时"),
    ],
)
def test_what_asks_announces_or_dates_nothing_is_struck(text, kept):
    assert struck(text, reported=False)
    assert not struck(kept, reported=False)


def test_a_thing_of_which_nothing_is_said_is_not_told():
    assert names_only("一百多页的手册")
    assert names_only("眼力最好的三个")
    assert not names_only("一百多页的手册没有人看")
    assert reword("一百多页的手册。", CHINESE) is None


@pytest.mark.parametrize("said", ["三百二十条，木工班每个月更新一次。", "柏木的边角料到底还有多少啊。"])
def test_what_hangs_is_not_quoted(said):
    assert hangs(said)
    assert quotable(said, "zh") is None


def test_a_quote_begins_behind_its_because():
    span = quotable("因为流程单是纸的，一湿就糊掉了。", "zh")
    assert span is not None
    assert span.of("因为流程单是纸的，一湿就糊掉了。").startswith("流程单")
    whole = "因为流程单是纸的，所以一湿就糊掉了。"
    assert quotable(whole, "zh").of(whole).startswith("因为")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("我们以前用什么，纸的派工单，一车一张。", "禾驿以前用纸的派工单，一车一张。"),
        ("锯不完怎么办呢，只能把晚班加上。", "只能把晚班加上。"),
        ("现在早上，二十分钟，差不多二十分钟就派完了。", "现在早上，约20分钟就派完了。"),
        ("木工班以前不是三个人嘛，现在两个人。", "木工班以前是三个人，现在两个人。"),
        ("锯板机平时两小时四十，旺季三小时十分。", "锯板机平时2小时40分钟，旺季三小时十分。"),
        ("听着还行，实际上每天有二十个单子退回来。", "实际上每天有20个单子退回来。"),
        ("能讲的我就讲一个，柏木去年用了四十方。", "柏木去年用了40方。"),
        ("这个店一天卖三把椅子，那个店卖四十把。", "这个店一天卖三把椅子，那个店卖40把。"),
        ("鞋面、鞋跟、鞋垫都要拍照。", "鞋面、鞋跟、鞋垫都要拍照。"),
        ("店里来了个女娃子，学了三个月。", "店里来了个女孩，学了三个月。"),
        ("外地的几个厂是我们自己的人去装的。", "外地的几个厂是禾驿的人去装的。"),
        ("我们全公司的退货率是三成。", "全公司的退货率是三成。"),
        ("我店对面是个小学，下午人最多。", "陈工的店对面是个小学，下午人最多。"),
        ("我自己也是一八年从学徒做起来的。", "陈工也是2018年从学徒做起来的。"),
        ("早上八点一开门，四五十个人一起进来。", "早上八点一开门，四五十个人一起进来。"),
        ("两边都是四五六三个月的数，财务对过。", "两边都是四五六三个月的数，财务对过。"),
        ("青木坊厂，县里最老的一个厂。", "青木坊厂是县里最老的一个厂。"),
        ("那个数也是估的，去年锯了四千根。", "去年锯了4000根。"),
        ("我这里人手都是老人，跟了我十年。", "陈工的人手都是老人，跟了陈工10年。"),
        ("选木工班是因为我们自己人随时可以下去看。", "选木工班是因为禾驿的人随时可以下去看。"),
        ("我这边是二十个开料工，每天就是锯。", "禾驿有20个开料工，每天就是锯。"),
        ("一年木料三百万，你想想压多少钱在里面。", "一年木料300万。"),
        ("配电房的变压器是六百三十千伏安。", "配电房的变压器是六百三十千伏安。"),
        ("说到木料就是这个厚度，单子这么厚，一天要用四十张。", "说到木料就是这个厚度，一天要用40张。"),
        ("一月，今年一月，八家店都上了。", "今年1月，8家店都上了。"),
    ],
)
def test_speech_is_told_as_an_editor_would_write_it(said, told):
    assert reword(said, CHINESE).text.replace("八家", "8家") == told.replace("八家", "8家")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("删图纸要两个人批，我一个，保密科一个，防手滑。", "删图纸需两个人批。"),
        ("班里最小的二十二岁，最大的就是我，五十一，干了三十年。", "班里最小的22岁。"),
        ("刨床用了八年，刀速你从来没用足过，就好像你买了一部跑车，天天在院子里开。", "刨床用了八年。"),
        ("有库存的先用旧的，它会提示你，这里有十二块同款的板。", "有库存的先用旧的。"),
    ],
)
def test_what_belongs_to_a_clause_left_out_goes_with_it(said, told):
    assert reword(said, Voice("禾驿", "云舵", None)).text == told


@pytest.mark.parametrize("said", ["徒弟说师父我现在看见木头就想吐。", "仓库说不是我的，我们再改派，再退回来。"])
def test_the_i_of_somebody_reported_is_not_the_speaker(said):
    assert reword(said, CHINESE) is None


@pytest.mark.parametrize(
    "said",
    [
        "今年二季度，六点一。",
        "最近十二个月，去年十月到今年九月，百分之十一。",
        "四点六个TB，放在一台空机器上。",
        "三个月变成五周。",
        "上个月又有一次。",
        "有两台去年卖掉了。",
        "一八年上的，关键词的。",
        "以前没人算这个，大家都说差不多。",
    ],
)
def test_a_sentence_that_does_not_say_of_what_leans_on_the_one_before(said):
    assert reword(said, CHINESE).leans


@pytest.mark.parametrize("said", ["二四年五月启动，先在木工车间试点，试了三个月。", "去年二季度返工率是六点一。"])
def test_a_sentence_that_says_of_what_stands_alone(said):
    assert not reword(said, CHINESE).leans


def test_a_list_that_only_begins_is_not_told():
    begun = "我们列了张单子，就三条：三家的料合成一张账，财务认；"
    assert reword(begun, CHINESE) is None
    assert quotable(begun, "zh") is None
    assert reword("我们列了张单子，就三条：合成一张账，财务认，当天出。", CHINESE) is not None


def test_a_scale_before_a_unit_is_no_part_of_the_number():
    assert [n.value for n in numbers("变压器六百三十千伏安，电炉五千千瓦，电缆三千米", "zh")] == [630, 5000, 3000]


def test_a_decimal_before_a_fall_is_no_time_of_day():
    assert [str(n.value) for n in numbers("损耗从十二点一下降到九点三。", "zh")] == ["12.1", "9.3"]
    assert [str(n.value) for n in numbers("早上八点一上班就来四十个人。", "zh")] == ["8", "40"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "一家是木器厂自己带的开料机，一家是外地来的铣床，还有一家，演示做得特别漂亮，转着圈看",
            "一家是木器厂自己带的开料机，一家是外地来的铣床，还有一家，演示做得特别漂亮，转着圈看。",
        ),
        (
            "平时报销时出差的票据，合同、入库单、木料清单，当时就挂在项目底下，结题时导出来",
            "平时报销时出差的票据，合同、入库单、木料清单，当时就挂在项目底下，结题时导出来。",
        ),
        (
            "师傅一间一间查，查一圈二十分钟，等他回来，第一间又坏了",
            "师傅一间一间查，查一圈二十分钟，等他回来，第一间又坏了。",
        ),
    ],
)
def test_a_list_and_what_somebody_waits_for_stay_one_sentence(text, told):
    assert flowing(text) == told


def test_where_the_speaker_came_from_is_no_quote():
    assert quotable("我是一六年来的，之前在一家木器厂管网络。", "zh") is None


def test_a_mean_and_a_guess_stand_before_the_verb():
    assert topical("那现场缺料呢？", "现在一件半吧，平均，以前六件。") == "现场缺料现在平均约为一件半，以前六件。"
