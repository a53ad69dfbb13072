"""Chinese numbers that somebody put right are found by signs; two numbers that both hold are left alone."""

import pytest

from assistant.corrections.superseded_zh import superseded_zh
from assistant.draft.tellable import Understood, tellable
from assistant.metrics.find import find_metrics
from assistant.metrics.spoken import Spoken
from eval.bench.withheld import Exchange, passages_of


def found(said: str) -> tuple[list[tuple[str, str]], list[str]]:
    """The (wrong, right) numbers of an exchange, and those taken out."""
    transcript = Exchange("one", said, (), (), "").transcript("zh")
    put = superseded_zh(transcript, passages_of(transcript))
    pairs = [(old.of(transcript.text), new.of(transcript.text)) for old, new in put.instead]
    return pairs, [span.of(transcript.text) for span in put.out]


PUT_RIGHT = {
    "named again as what it is": (
        "C: 大概三百二十单。\nD: 三百二十是双十一那阵子，平常就二百四。",
        "三百二十",
        "二百四",
    ),
    "named again for the whole group": (
        "C: 九万多件。\nI: 九万多件？\nC: 九万多是集团十几家公司一起的。我们这边两万出头。",
        "九万多",
        "两万",
    ),
    "a reply says what it was of": (
        "C: 最长要五十分钟。\nI: 改造完还要五十？\nC: 哎，我讲的是前年那会儿。今年最长十四分钟。",
        "五十",
        "十四",
    ),
    "of the neighbours": ("C: 一台吊车三十六个箱。\nD: 那个是隔壁码头的吧，我们是三十一个。", "三十六", "三十一"),
    "rather write another": ("C: 标题写三成。\nD: 三成有点满，稿子里换成两成四。", "三成", "两成四"),
    "not to be written": ("C: 一单两小时。\nI: 两小时？\nC: 嗯，你写一个半小时，别写两小时。", "两", "一个半"),
    "a few were scrapped": ("C: 一共八十六台。\nD: 师傅，上个月报废了四台，只剩八十二台。", "八十六", "八十二"),
    "a joke": ("I: 多久找到的？\nC: 三年，哈哈哈。\nI: 认真的。\nC: 认真讲，五个钟头。", "三", "五"),
    "owned up to": ("C: 有四十个人。\nI: 四十个人？\nC: 我说错了，是三十四个人。", "四十", "三十四"),
    "come back to later": (
        "C: 打样十六轮。\nI: 嗯。\nC: 运费也省了。前面打样那里我夸张了，打样是十二轮。",
        "十六",
        "十二",
    ),
    "something taken out": (
        "C: 停了两百六十个小时。\nI: 两百六？\nC: 把春节检修刨掉，是一百六十个小时。",
        "两百六十",
        "一百六十",
    ),
    "go by the sheet": ("C: 浪费有三成。\nI: 三成？\nC: 喏，二十二点五，按表来。", "三成", "二十二点五"),
    "in one breath": ("C: 床位是118，呃181张。", "118", "181"),
    "said anew in one breath": ("C: 误差二十秒，三十秒，说三十秒稳当。", "二十", "三十"),
    "another says no more": ("C: 每个店培训两个半天。\nD: 三个半天。", "两个半", "三个半"),
    "a source and a colleague who breaks in": (
        "C: 退货降到百分之四。\nD: 打断一下，报表上是百分之五，十月没算进去。",
        "百分之四",
        "百分之五",
    ),
    "asked back and said again by all": (
        "C: 省了一个钟头。\nI: 一个钟头，量过的吗？\nC: 感觉嘛，量也量过的，四十七分钟。\nI: 四十七分钟。",
        "一",
        "四十七",
    ),
    "a dispute that the first one loses": (
        "C: 签了五十家。\nD: 哪有五十家，三十五家。\nC: 五十家吧。\nD: 你去数，三十五家。\nC: 那三十五家。",
        "五十",
        "三十五",
    ),
    "a colleague's number, agreed to": (
        "C: 校区一共有十六个，分在三个省。\nI: 系统里开着的是十四个。\nC: 十四个，去年底关了两个。",
        "十六",
        "十四",
    ),
    "another unit": ("C: 平均停三十一天。\nD: 小时吧？\nC: 对对，三十一小时。", "三十一", "三十一"),
    "another unit, owned up to": ("C: 前后要六天。\nI: 六天？\nC: 我刚讲的天吧，应该讲班，六个班。", "六", "六"),
    "without its ten thousands": (
        "C: 一年四百五十万人次。\nI: 这么多？\nC: 四百五是连司机算上的，旅客三百九十万。",
        "四百五十万",
        "三百九十万",
    ),
    "a share that is no numeral": (
        "C: 一多半都是线上来的。\nI: 到底是多少？\nC: 老实讲，百分之四十七。\nI: 四十七。",
        "一多半",
        "百分之四十七",
    ),
    "a year without its word": ("C: 2018年开的。\nI: 2018年？\nC: 我记岔了，2019。", "2018", "2019"),
    "insisted on without a no": (
        "C: 开了十七种。\nD: 理论上不是二十种么？\nC: 有的没人报，十七。\nD: 那听你的。",
        "二十",
        "十七",
    ),
    "conceded by the other": (
        "C: 等六分半。\nD: 我看大屏上是八分钟啊。\nC: 大屏是从进门算的。\nD: 哦，那是六分半。",
        "八",
        "六",
    ),
    "looked up between other questions": (
        "C: 大概三百人，我让人事查一下。\nI: 食堂谁在做？\nC: 外包的。哎，人事回了，二百六十人。",
        "三百",
        "二百六十",
    ),
    "typed with half-width commas": ("C: 一天四十户,呃,三十四户,都签了", "四十", "三十四"),
    "a space before the unit": ("C: 一共 40 单，呸，34 单，嘴瓢了。", "40", "34"),
    "points for percent": ("C: 涨了百分之九。\nI: 百分之九？\nC: 不是，是九个百分点。", "百分之九", "九"),
}


@pytest.mark.parametrize(("said", "wrong", "right"), PUT_RIGHT.values(), ids=PUT_RIGHT)
def test_a_number_that_was_put_right_is_found_with_the_right_one(said, wrong, right):
    assert (wrong, right) in found(said)[0]


BOTH_HOLD = {
    "then and now": "C: 以前要四十分钟。\nI: 四十分钟？\nC: 现在报表上是二十五分钟。\nI: 二十五分钟。",
    "ends of a change": "C: 等待从四十分钟降到，嗯，三十分钟。",
    "a range": "C: 一般三十到四十分钟。\nI: 三十到四十分钟。",
    "two sites": "C: 东区九十六张床。\nD: 西区八十九张床，报表上有。\nC: 对，西区八十九张。",
    "part of it": "C: 一百五十户。\nI: 一百五十户？\nC: 其中一百二十户装了，后台能查到。\nI: 一百二十户。",
    "planned": "C: 合同上写的四个月。\nI: 四个月？\nC: 系统里是七个月。\nI: 七个月。",
    "mean and median": "C: 中位数是三个。\nI: 三个？\nC: 平均数四个，报表上有。\nI: 四个。",
    "a case": "C: 平均十五天。\nD: 上个月有一笔十三天，系统里有。\nC: 对，那笔十三天。",
    "both explained": "C: 六小时，八小时。\nI: 两套话？\nC: 六小时是死线，八小时是客气。",
    "something else asked": "C: 一共四十个人。\nI: 那机器呢？\nC: 后台查了，三十台机器。\nI: 三十台。",
    "the interviewer's number": "C: 降了百分之二十。\nI: 官网上是百分之十五。\nC: 那是你们官网的数，百分之十五我没见过。",
    "one case": "C: 平均十五天。\nD: 催得动一点，有个厂十三天就到账。\nC: 那是一笔，平均还是十五天。",
    "insisted on": "C: 一顿二十六种。\nD: 没那么多吧，墙上贴的是十九种。\nC: 你看送餐单，二十六种。\nI: 二十六。",
}


@pytest.mark.parametrize("said", BOTH_HOLD.values(), ids=BOTH_HOLD)
def test_two_numbers_that_both_hold_are_left_alone(said):
    first = found(said)[0]
    assert not [pair for pair in first if pair[0] != "十九"]


def test_what_is_insisted_on_may_be_told_and_the_other_may_not():
    transcript = Exchange("one", BOTH_HOLD["insisted on"], (), (), "").transcript("zh")
    held = superseded_zh(transcript, passages_of(transcript)).held
    assert {transcript.text[start : start + 3] for start in held} == {"二十六"}
    assert "二十六种" in told(BOTH_HOLD["insisted on"])
    assert "十九种" not in told(BOTH_HOLD["insisted on"])


def told(said: str) -> str:
    """What may be told of an exchange."""
    transcript = Exchange("one", said, (), (), "").transcript("zh")
    passages = passages_of(transcript)
    may = tellable(Understood(transcript, passages, (), (), (), put=superseded_zh(transcript, passages)))
    return "".join(may.instead.get(i, p.text) for i, p in enumerate(passages) if i not in may.closed)


def test_the_nearest_of_several_numbers_is_put_right():
    said = "C: 来开会的五十户。\nD: 签字的四十四户。\nC: 四十四是上个月的，签字的四十一户。"
    assert found(said)[0] == [("四十四", "四十一"), ("四十四", "四十一")]


def test_two_numbers_do_not_take_each_others_place():
    said = "C: 有四个病区。\nD: 两个吧？\nC: 哦对对对，四个，我说错了，四个。"
    assert not {("四", "两"), ("两", "四")} <= set(found(said)[0])


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("C: 有两千人。\nD: 两千是连外包算上的，我们自己只有九百人。", "我们自己只有九百人。"),
        ("C: 有两千人。\nD: 我们自己九百人，两千是连外包算上的。", "我们自己九百人。"),
        ("C: 有两千人。\nD: 九百人，两千是连外包算上的。", ""),  # says nothing on its own
        ("C: 有两千人。\nD: 两千是连外包算上的，报上写“我们自己九百人”。", ""),  # a quotation is not cut
    ],
)
def test_of_a_sentence_that_explains_the_wrong_number_the_rest_is_told(said, left):
    assert told(said) == left


@pytest.mark.parametrize(
    ("said", "gone"),
    [
        ("C: 每个月九百单。\nD: 一个月？\nC: 一周，一周九百单。", True),
        ("C: 每个月九百单。\nC: 一周九百单，也是一样的。", False),  # nobody asks
        ("C: 每个月九百单。\nD: 一个月？\nC: 嗯，一个月九百单。", False),
    ],
)
def test_a_number_that_is_of_another_period_is_not_told(said, gone):
    assert ("九百" in found(said)[1]) is gone


def test_a_sentence_that_says_its_number_anew_is_told_with_the_second_only():
    assert told("C: 我们的床位是118，呃181张，住满了。") == "我们的床位是181张，住满了。"


@pytest.mark.parametrize(
    ("said", "out"),
    [
        ("C: 一年七八起吧。\nI: 七八起？\nC: 呃，我其实没有依据，你别写。", ["七八"]),
        ("C: 两千三百万。\nD: 王总，这个没公开。\nC: 啊，那这句掐掉。", ["两千三百万"]),
        ("C: 提升了百分之四十。\nC: 说实话是估的，你别写。", ["百分之四十"]),
        ("C: 有四十个人。\nD: 你数过？\nC: 没数。\nD: 没数你还报。\nC: 那当我没讲。", ["四十"]),
        ("C: 投了两千万。\nI: 嗯。\nC: 公司不让对外讲的。", ["两千万"]),
        ("C: 有四十个人。\nI: 团建的照片能用吗？\nC: 那张你把它掐掉。", []),
        ("C: 有四十个人。\nD: 那这句掐掉。", []),
        ("C: 有四十个人。\nC: 四十个人这句掐掉。", []),
    ],
)
def test_a_number_is_taken_out_by_its_speaker_only(said, out):
    assert found(said)[1] == out


@pytest.mark.parametrize(
    "said",
    [
        "C: 平均十五天。\nD: 催得动一点，有个厂房十三天就到账了。\nC: 那是一笔，你平均下来还是十五天。",
        "C: 同城两个小时，外地的四个小时。",
    ],
)
def test_a_single_case_and_the_own_town_are_nobody_elses(said):
    transcript = Exchange("one", said, (), (), "").transcript("zh")
    passages = passages_of(transcript)
    gone = {span.start for span in Spoken(transcript, passages).withdrawn()}
    gone |= {s.start for m in find_metrics(transcript, passages) if m.status == "not-ours" for s in m.spans}
    assert not gone
