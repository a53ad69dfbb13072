"""Chinese: what speakers ask not to publish is hidden, what only looks like such a wish stays."""

from __future__ import annotations

import pytest

from tests.unit.segment.talks import Case, judged, text_of

ASKED = (
    Case(
        "plain request",
        "Q: 那次停产损失大吗？\nA: 丢了华岭食品这个客户，赔了六十万。这个你别写啊。\nQ: 好，不写。那停了多久？\nA: 停了六个小时。",
        ("华岭", "六十万"),
        ("六个小时",),
    ),
    Case(
        "same sentence",
        "Q: 店开了多少家？\nA: 我们一共四百二十家，这个数不要写出去。员工有三千人。\nQ: 好的。",
        ("四百二十",),
        (),
    ),
    Case(
        "only the name",
        "Q: 是哪家出的问题？\nA: 出问题的是远昌物流，名字不要写，事情可以写。他们一周少了四个小时。\nQ: 明白。",
        ("远昌",),
        (),
    ),
    Case(
        "colleague cuts in",
        "Q: 员工怎么看？\nA: 大部分人蛮高兴的。后来财务的老魏去仲裁了，还要了——\nB: 王总，这个不能对外。\nQ: 明白，这段不写。\nA: 大部分人是高兴的。",
        ("老魏",),
        ("大部分人是高兴的",),
    ),
    Case(
        "called to stop",
        "Q: 原来的供应商呢？\nA: 他们走的时候还扣了我们九十万的押金，后来我们找了——\nB: 陈总！\nQ: 这句我掐掉。\nA: 反正新的便宜多了。",
        ("九十万",),
        ("便宜多了",),
    ),
    Case(
        "announced",
        "Q: 还有什么背景吗？\nA: 下面这个不算采访。我们老板那年春天住院了。几个礼拜没人签字。\nQ: 好，我记下了，不写。\nA: 那年夏天就上了无纸化。",
        ("住院", "没人签字"),
        ("无纸化",),
    ),
    Case(
        "recorder stopped",
        "Q: 价格多少？\nA: 你先把录音关一下。\nQ: 好，关了。\nA: 一年二十万六。\nQ: 好，又开了。培训怎么做的？\nA: 两个下午。",
        ("二十万六",),
        ("两个下午",),
    ),
    Case(
        "taken back later",
        "Q: 以前最烦什么？\nA: 表格。老邱把压滤机的单子塞在食堂冰箱里。\nQ: 真的？\nA: 真的，各厂都不一样。\nQ: 几个厂？\nA: 十四个。\nQ: 现在呢？\nA: 统一成一张表了。\nQ: 还有补充吗？\nA: 刚才我讲的老邱压滤机冰箱那一段删掉吧。\nQ: 好，删掉。",
        ("老邱把",),
        ("十四个", "统一成一张表"),
    ),
    Case(
        "amount taken back",
        "Q: 那次赔了吗？\nA: 赔给客户一百二十万，一共五起。\nQ: 五起。\nA: 对，五起。\nQ: 后来呢？\nA: 后来就没有了。\nQ: 还有要改的吗？\nB: 上次讲的赔了多少钱，金额不要写，几起可以写。\nQ: 好，金额去掉。",
        ("一百二十万",),
        ("后来就没有了",),
    ),
    Case(
        "not announced",
        "Q: 下一步呢？\nA: 先把仓库做完。我们还在谈收购川禾，没公告的，绝对不能出现。\nQ: 这段我剪掉。\nA: 先说仓库。",
        ("川禾",),
        ("先把仓库做完", "先说仓库"),
    ),
    Case(
        "for you only",
        "Q: 为什么这么急？\nA: 那年税务来查过，补了三十万。你自己知道就行。\nQ: 明白。\nA: 所以上半年就上线了。",
        ("税务",),
        ("上半年就上线了",),
    ),
    Case(
        "internal ranking",
        "Q: 投诉多吗？\nA: 我们在全省投诉排倒数第二，这个是内部的，不对外。\nQ: 排名不写。\nA: 现在好多了。",
        ("倒数第二",),
        ("现在好多了",),
    ),
    Case(
        "laughed at",
        "Q: 增长怎么样？\nA: 青岛店从两台到八台，翻了四倍。\nB: 八台也好意思说，别写那个，写出来让人笑话。\nQ: 哈哈，好。\nA: 全国是涨了一成二。",
        ("从两台到八台",),
        ("一成二",),
    ),
    Case(
        "ask legal first",
        "Q: 检出来是什么？\nA: 那家客户是蓝庭酒店，检出来是大肠杆菌。能不能写我得回去问法务。\nQ: 我先标黄。\nA: 反正当天就查清楚了。",
        ("蓝庭",),
        ("当天就查清楚",),
    ),
    Case(
        "never heard",
        "Q: 价格谈下来了？\nA: 当初给的是对折，以后拿不到了。哎，这句当我没说。\nQ: 我没听见。\nA: 上线花了三周。",
        ("对折",),
        ("三周",),
    ),
    Case(
        "confidential contract",
        "Q: 谁出的钱？\nA: 说到这个，药企一年给我们八十万。这个莫往外头写，合同有保密。\nQ: 好，不写。\nA: 护士轻松多了。",
        ("八十万",),
        ("护士轻松",),
    ),
    Case(
        "may it be written",
        "Q: 保费呢？\nA: 我们把数据给保险公司看了以后，保费降了两成，这个能写吗？\nB: 不能写。\nQ: 好。培训呢？\nA: 培训了一周。",
        ("保费降了",),
        ("培训了一周",),
    ),
)

HARMLESS = (
    Case(
        "a wording",
        "Q: 每天都这么快？\nA: 上周二是快，你别写成天天都这样。平均四十分钟。\nQ: 好。",
        kept=("上周二", "四十分钟"),
    ),
    Case(
        "right number",
        "Q: 是三天吗？\nA: 你写四天，不要写三天。原来是两个礼拜。\nQ: 好，四天。",
        kept=("写四天", "两个礼拜"),
    ),
    Case("not a promise", "Q: 明年呢？\nA: 明年想开十家店，别写死，还在看。\nQ: 明白。", kept=("十家店",)),
    Case(
        "people come to me",
        "Q: 以前忙吗？\nA: 以前天天有人来找我，一找就是半天。现在没人来找我了。\nQ: 真好。",
        kept=("天天有人来找我", "没人来找我"),
    ),
    Case(
        "system deletes",
        "Q: 系统做什么？\nA: 系统会把重复的联系人删掉。以前我们手工删掉，要三天。\nQ: 现在呢？\nA: 一分钟。",
        kept=("重复的联系人", "要三天", "一分钟"),
    ),
    Case(
        "agreement as paper",
        "Q: 你们审什么合同？\nA: 保密协议、租赁合同都审。签一份保密协议原来要九天。\nQ: 现在呢？\nA: 一天。",
        kept=("租赁合同", "九天", "一天"),
    ),
    Case(
        "refuses to answer", "Q: 利润多少？\nA: 投入的绝对值我不讲。单件成本降到三块二。\nQ: 够了。", kept=("三块二",)
    ),
    Case(
        "name not told",
        "Q: 之前用过别的吗？\nA: 之前用过一个大牌子，名字我就不说了。用了两年，没人爱用。\nQ: 为什么？",
        kept=("大牌子", "没人爱用"),
    ),
    Case(
        "not usable",
        "Q: 老系统呢？\nA: 老系统下班以后不能用，大家都不写日志。新系统手机上就能填。\nQ: 好。",
        kept=("不能用", "手机上"),
    ),
    Case(
        "don't mention it",
        "Q: 当时累吗？\nA: 别提了，天天加班到十点。现在六点就走。\nQ: 好。",
        kept=("加班到十点", "六点就走"),
    ),
    Case("you may write", "Q: 这个能写吗？\nA: 可以写，罚款八十七万，圈子里都晓得。\nQ: 好。", kept=("八十七万",)),
    Case(
        "cannot ship early",
        "Q: 发货呢？\nA: 没有质检单不能发货。以前不能提前知道哪天到。\nQ: 现在呢？\nA: 提前两天就知道。",
        kept=("质检单", "提前知道", "两天"),
    ),
    Case(
        "rules of the call",
        "Q: 有什么不方便写的您随时跟我说。\nA: 好的，我们是做床上用品的，两百六十人。\nQ: 好。",
        kept=("两百六十人",),
    ),
    Case(
        "scolded",
        "Q: 以前呢？\nA: 以前店长骂仓库，仓库骂司机。出一次错要赔两千。\nQ: 现在呢？\nA: 一个月一次都没有。",
        kept=("店长骂", "两千", "一次都没有"),
    ),
    Case(
        "machine stopped",
        "Q: 那天怎么了？\nA: 夜里压缩机停了，先把阀门关掉。后来停了四个小时。\nQ: 哦。",
        kept=("压缩机停了", "四个小时"),
    ),
    Case(
        "not with another year",
        "Q: 比去年呢？\nA: 今年丢了两家，去年是九家，你别拿前年那次比，性质不一样。\nQ: 明白。",
        kept=("丢了两家",),
    ),
    Case(
        "a rule at work",
        "Q: 退单怎么写理由？\nA: 退的理由必须写整句话，不能写得太简单。全校退单少了一半。\nQ: 好。",
        kept=("整句话", "少了一半"),
    ),
)


@pytest.mark.parametrize("case", ASKED, ids=lambda case: case.name)
def test_what_is_asked_is_hidden_and_the_rest_stays(case: Case) -> None:
    said, off = judged(case, "zh")
    hidden, seen = text_of(said, off.hidden), text_of(said, frozenset(range(len(said))) - off.hidden)
    assert [words for words in case.gone if words in seen or words not in hidden] == []
    assert [words for words in case.kept if words not in seen] == []


@pytest.mark.parametrize("case", HARMLESS, ids=lambda case: case.name)
def test_what_only_looks_like_a_request_stays(case: Case) -> None:
    said, off = judged(case, "zh")
    seen = text_of(said, frozenset(range(len(said))) - off.hidden - off.guarded)
    assert [words for words in case.kept if words not in seen] == []
