"""Chinese: oblique requests for silence are heard and reach what they mean; what only sounds like one stays."""

from __future__ import annotations

import pytest

from tests.unit.segment.talks import Case, judged, text_of

ASKED = (
    Case(
        "heard from somebody else",
        "Q: 那家您去看过？\nA: 看过，他们的窑炉一直漏气，你可不是从我这儿听来的。\nQ: 好。那您家的窑几座？\nA: 我们家的窑一共三座。",
        ("漏气",),
        ("三座",),
    ),
    Case(
        "for the table",
        "Q: 头一批货怎么样？\nA: 头一批全退回来了，三百多箱发了霉。这个等改天喝酒我再慢慢给你讲。\nQ: 行。\nA: 第二批合格率九成八。",
        ("发了霉",),
        ("九成八",),
    ),
    Case(
        "no room for it",
        "Q: 村里怎么说？\nA: 村长的弟弟包了我们的食堂，这条宣传册上可印不下。\nQ: 哦。\nA: 绿化去年种了四百棵树。",
        ("村长",),
        ("四百棵",),
    ),
    Case(
        "quiet period in a turn of its own",
        "Q: 产量上来了吗？\nA: 上来了，上半年水泥出了三百一十八万吨。\nQ: 真不错。\nA: 呃，我们是上市的，现在是静默期。\nQ: 懂了。\nA: 过磅从四十分钟降到九分钟。",
        ("三百一十八万吨",),
        ("九分钟",),
    ),
    Case(
        "a condition",
        "Q: 有例子吗？\nA: 有，六月份城南那家食堂三十个人拉肚子，后来查出来是冰柜坏了。\nQ: 这个能用吗？\nA: 要用得先问法务。\nQ: 好。\nA: 扫码现在只要三分钟。",
        ("拉肚子",),
        ("三分钟",),
    ),
    Case(
        "regret",
        "Q: 奶都是当天的？\nA: 夏天也从外地拉冻奶来补，一季大概五十吨，哎哟我这嘴。\nQ: 没事。检测呢？\nA: 检测一桶十五秒。",
        ("冻奶",),
        ("十五秒",),
    ),
    Case(
        "an offer gladly taken",
        "Q: 另一家为什么没选？\nA: 链海演示的时候系统崩了三回。\nQ: 这家的事，要不我就不放了？\nA: 最好是。\nQ: 行。上线多久？\nA: 上线用了六个礼拜。",
        ("崩了三回",),
        ("六个礼拜",),
    ),
    Case(
        "contract",
        "Q: 最大的一场是？\nA: 去年那场部长会，六十个译员。\nB: 合同里不让咱们拿出来讲的。\nQ: 那换一场？\nA: 广州口腔展用了八个语种。",
        ("部长会",),
        ("八个语种",),
    ),
    Case(
        "a colleague sees the pen",
        "Q: 溶氧怎么样？\nA: 前年夏天就没扛住，死了十二万尾，报的是四万，后来\nB: 老陈，人家笔在动呢。\nA: 哦对。\nQ: 探头几层？\nA: 探头装了三层。",
        ("十二万尾",),
        ("装了三层",),
    ),
    Case(
        "pen put down and taken up",
        "Q: 鱼卵从哪来？\nA: 你先把笔搁一搁。\nQ: 搁了。\nA: 挪威那家要独家给我们五年。\nQ: 嗯。\nA: 好，你拿起来吧。运过来要三十一个小时。",
        ("独家",),
        ("三十一个小时",),
    ),
    Case(
        "the interviewer turns to something else",
        "Q: 这颜色很漂亮。\nA: 盐水里加了沙棘酒糟，专利递上去还没下来。\nQ: 那我们就写独特的工艺。\nA: 机器一小时洗三百六十个。",
        ("酒糟",),
        ("三百六十个",),
    ),
    Case(
        "two things taken off at the end",
        "Q: 安全呢？\nA: 东边那个旧矿洞拿来存雷管了。\nQ: 还有补充吗？\nA: 没有，扣两样：第一就是旧矿洞存雷管。\nQ: 好。\nA: 大块率从八降到三。",
        ("雷管",),
        ("从八降到三",),
    ),
    Case(
        "from one thing to another",
        "Q: 贴错过吗？\nA: 城东医院贴错过一回，老人进了抢救室。院长亲自压下来的，厨师长走了。\nQ: 那位厨师长？\nA: 厨师长姓郝，跟了我十四年。\nQ: 嗯。\nA: 从城东医院开始到厨师长这儿，你把它当空气。\nQ: 好。\nA: 现在腕带对码十九万份零差错。",
        ("亲自压下来", "十四年"),
        ("零差错",),
    ),
    Case(
        "the number again without its measure",
        "Q: 省了多少？\nA: 一年省了七百四十六万饲料钱，这个你自己心里有数就行。\nQ: 好。人手呢？\nA: 一个人看十六个网箱。七百四十六，够我买条船了。",
        ("够我买条船",),
        ("十六个网箱",),
    ),
    Case(
        "a name again",
        "Q: 索赔少了？\nA: 我们把最烂的那家车队开了，鸿途，他们半路关冷机，你可不是从我这儿听来的。\nQ: 嗯。\nA: 鸿途走了以后投诉少了一半。\nQ: 车呢？\nA: 冷藏车一共八十台。",
        ("鸿途",),
        ("八十台",),
    ),
)

HARMLESS = (
    Case("recorder", "Q: 录音笔放这儿，您当它不存在。\nA: 好，我们厂一共四百人。", kept=("四百人",)),
    Case("a meal", "Q: 以前怎么学？\nA: 以前得请师傅吃饭他才跟你讲，现在系统里都有。", kept=("系统里都有",)),
    Case("prescription", "Q: 券怎么发？\nA: 慢病群的券要药师点了头才能发，一个月两张。", kept=("一个月两张",)),
    Case("trial line", "Q: 为什么选七号线？\nA: 你要是拿一条赚钱的线给我试，我是不会给的。", kept=("赚钱的线",)),
    Case("laundry", "Q: 以前呢？\nA: 以前烧煤，衣服都不敢往外挂，现在全换成电了。", kept=("不敢往外挂",)),
    Case(
        "asked what not to write",
        "Q: 效果呢？\nA: 排产从四个小时到三十五分钟，报废少了一成。\nQ: 有什么不方便写的吗？\nA: 供应商别写，叫远大，价格也别写。\nQ: 好的。",
        kept=("三十五分钟", "少了一成"),
    ),
    Case(
        "the request tells what it means",
        "Q: 效果呢？\nA: 排产从四个小时到三十五分钟。\nQ: 那客户那边怎么说？\nA: 我们最大的客户远山汽车二〇一八年因为交货晚差点走了，这个请不要写进去，我不想让远山看到。\nQ: 好的，这个不会写。",
        kept=("三十五分钟",),
    ),
    Case(
        "nothing to avoid",
        "Q: 这一句要不要避一避？\nA: 不用避，写，二十年前我也糊弄过。\nQ: 那我就放心写了。",
        kept=("糊弄过",),
    ),
)


@pytest.mark.parametrize("case", ASKED, ids=lambda case: case.name)
def test_oblique_request_keeps_out_what_it_means(case: Case) -> None:
    said, off = judged(case, "zh")
    told = text_of(said, frozenset(range(len(said))) - off.hidden - off.guarded)
    assert not [words for words in case.gone if words in told]
    assert not [words for words in case.kept if words not in told]


@pytest.mark.parametrize("case", HARMLESS, ids=lambda case: case.name)
def test_what_only_sounds_oblique_stays(case: Case) -> None:
    said, off = judged(case, "zh")
    told = text_of(said, frozenset(range(len(said))) - off.hidden - off.guarded)
    assert not [words for words in case.kept if words not in told]
