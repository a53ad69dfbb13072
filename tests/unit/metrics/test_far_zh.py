"""Chinese changes whose ends lie pages apart, with what the turns are labelled: the rows say name, before and after."""

from decimal import Decimal

import pytest

from assistant.metrics.find import find_metrics
from assistant.metrics.suggest import suggest
from assistant.records import Passage
from tests.unit.metrics.talk import ends, interview

LABELS = {"C": "challenge", "S": "solution", "R": "result"}
FAR = [
    (
        [
            "答C：烂果。工人拿手捏，捏错的不少。前年一个月平均百分之五点二的果子烂掉。",
            "问S：那怎么办？",
            "答S：库里装了乙烯探头，超了就开风。",
            "问S：风机谁管？",
            "答S：自己开。",
            "问R：那烂果的比例现在是多少？",
            "答R：一个月平均百分之二点三，今年的数。",
        ],
        ("烂果", "5.2", "2.3"),
    ),
    (
        [
            "答C：断纱。挡车工一个人看二十台，看不过来。二二年平均百分之三点七的锭子断头没人接。",
            "问S：后来呢？",
            "答S：锭子上装了传感器，断了亮灯。",
            "问S：装了多久？",
            "答S：一个夏天。",
            "问R：那断纱的漏接率现在多少？",
            "答R：百分之零点八，上半年平均。",
        ],
        ("断纱", "3.7", "0.8"),
    ),
    (
        [
            "答C：坏胎。平均百分之六的胎补了又坏。",
            "问S：怎么改的？",
            "答S：进站先扫码。",
            "问S：工人愿意吗？",
            "答S：头几天骂。",
            "问R：现在坏胎的返修率是多少？",
            "答R：百分之二点四。",
        ],
        ("坏胎", "6", "2.4"),
    ),
    (
        [
            "问C：从下单到送到手术室，急救的器械一般要多久？",
            "答C：五十六分钟，二三年的中位数。",
            "问S：后来怎么弄的？",
            "答S：加了前置仓。",
            "问S：几个？",
            "答S：四个，都在县里。",
            "问R：急救的器械现在送到手术室要多久？",
            "答R：三十四分钟。",
        ],
        ("下单到送到手术室", "56", "34"),
    ),
    (
        [
            "答C：一台吊车一天平均也就干三点二个班次，其余都在等。",
            "问S：怎么排的？",
            "答S：换成手机派。",
            "问R：现在呢？",
            "答R：现在一台吊车一天四点五个班次。",
        ],
        ("", "3.2", "4.5"),
    ),
    (
        [
            "答C：一个护理员一天顶多跑五点五户，路上绕。",
            "问S：怎么改的？",
            "答S：按片区排。",
            "问S：排得动吗？",
            "答S：头一个月乱。",
            "问R：效果呢？",
            "答R：现在一个护理员一天跑七点八户。",
        ],
        ("护理员", "5.5", "7.8"),
    ),
    (
        [
            "答C：二三年年底我们统计过，一条船平均漏十三项。",
            "问S：后来呢？",
            "答S：改成平板上点。",
            "问S：老师傅会吗？",
            "答S：教了两天。",
            "问R：现在还漏吗？",
            "答R：漏项今年平均四项，二三年不是十三项嘛。",
        ],
        ("漏项", "13", "4"),
    ),
    (
        [
            "答C：仓库里缺货，一年有四十一天柜台是空的。",
            "问S：怎么改？",
            "答S：到线就提醒。",
            "问R：缺货，现在一年还有多少天？",
            "答R：十三天。",
            "问R：从四十一天到十三天，我记下了。",
        ],
        ("缺货", "41", "13"),
    ),
]


def metrics(talk):
    turns = [({"问": "q", "答": "a"}[part[0]], part[3:]) for part in talk]
    transcript = interview("zh", *turns, recorded="2025-09-10")
    passages = tuple(
        Passage(f"p{n}", turn.span, n, turn.speaker, transcript.words_of(n), LABELS[part[1]], 1.0)
        for n, (turn, part) in enumerate(zip(transcript.turns, talk, strict=True))
    )
    return find_metrics(transcript, passages)


@pytest.mark.parametrize(("talk", "wanted"), FAR, ids=[row[0][0][3:15] for row in FAR])
def test_the_ends_are_joined_and_worded(talk, wanted):
    name, before, after = wanted
    found = metrics(talk)
    fits = [m for m in found if ends(m) == (Decimal(before), Decimal(after)) and name in m.name]
    assert fits
    assert any(s.metric_id == fits[0].id for s in suggest(found, "zh"))


def test_a_rate_takes_no_months_and_counts_no_cows():
    talk = [
        "答C：电导率，靠手摸。",
        "问S：后来呢？",
        "答S：杯上测电导率。开头一天分过来八十多头，现在一天十来头，今年前九个月都这样。",
    ]
    assert not any("率" in m.name for m in metrics(talk))


SAID = [
    ("答R：洗衣房的返洗率，前年百分之八，今年一到八月百分之二点七。", "返洗率|8|2.7"),
    ("问R：那蜂箱的越冬死亡率，从您刚才说的三成一，到现在？ / 答R：百分之十二。去年冬天的数。", "越冬死亡率|31|12"),
    ("答R：以前客人等菜平均二十六分钟，现在十四分钟。不过厨师也多请了一个，你要写就一块儿写。", ""),
    ("答R：直播间的粉丝从八千涨到三万，那是我女儿跳舞跳的，跟你们记账的没关系。", ""),
    ("答R：打包的姑娘以前十一个，今年七个，走的四个去了客服，没裁人。", "打包|11|7"),
    ("答R：我爸的血压从一百六降到一百三，他说是不用半夜起来看窑了。", ""),
    ("答R：错版的书以前一年十九种，今年两种，到十月底。", "错版|19|2"),
    ("答R：开一张出生证明，以前家长跑三趟，现在一趟。", "|3|1"),
    ("答R：我们墓园的预约满意度，九十一分升到九十六分半。", "满意度|91|96.5"),
    ("答R：客户的复诊率大概从四成五涨到了五成八。", "复诊率|45|58"),
    ("答R：学徒出师以前三年，现在一年半左右。", "出师|3|1.5"),
    ("问R：以前剪一条片子是不是得一个礼拜？ / 答R：没人算过，反正慢。现在两天。", ""),
    ("答R：灯箱画面的重做，去年上半年三十四张，今年上半年九张，可今年上半年单子也少了三成，您别直接比。", ""),
    ("答R：雨天漏接的电话少了差不多六成。", "漏接的电话|-|-60"),
    ("答R：送餐的车从十四台减到十台，一天还是送那么多份。", "送餐的车|14|10"),
    ("答R：一艘渔船加冰排队，平均一个半小时降到二十五分钟。", "加冰排队|1.5|25"),
    ("答R：展厅里一天来三十个人，现在六十几个，那是因为旁边地铁通了。", ""),
    ("答R：抽检合格率从百分之九十一点五到九十七点二，提升了五点七个点。", "抽检合格率|91.5|97.2"),
    ("问R：那么不合格率从百分之四变成百分之一？ / 答R：对，百分之一点一。", "不合格率|4|1.1"),
    ("答R：裁一匹布以前要十八分钟，试的头一周二十五分钟，现在十一分钟。", "裁一匹布|18|11"),
    ("答R：废料少了将近三成。", "废料|-|-30"),
    ("答R：夜班的投诉多了差不多一倍，开业搞活动嘛。", ""),
    ("答R：电话量大概涨了两成。", "电话量|-|20"),
    ("答R：迟到的人差不多少了一多半。", ""),
    ("答R：产量比去年高出差不多百分之十二。", "产量|-|12"),
    ("答R：退件率原先差不多百分之九，现在百分之四。", "退件率|9|4"),
    ("答R：一个编辑一个月以前校六本，现在校九本。", "编辑|6|9"),
    ("答R：冷库开门的次数，一天从两百多次压到八十次以内。", "冷库开门|200|80"),
    ("答R：种猪的受胎率，去年八成二，今年八成九。", "受胎率|82|89"),
    ("答R：锅炉房夜里要三个人守，现在一个人就行。", "|3|1"),
    ("答R：打一份账单要翻七个本子，现在一个本子都不用翻。", ""),
    ("答R：去年双十一发错一百六十单，今年二十二单。", "发错|160|22"),
    ("答R：验车排队的，早上最长排到两百米，现在五十米。", ""),
    ("答R：一吨水处理下来，以前一块八毛五，现在一块四毛二。", "|1.85|1.42"),
    ("答R：空车返程的比例由四成一降为二成六。", "空车返程的比例|41|26"),
    ("答R：孩子接错的事，前年出过两回，这两年没出过。", "接错|2|0"),
    ("答R：货损赔款从一年二十三万降到九万四。", "货损赔款|230000|94000"),
    ("答R：标本找得到的比例，从六成多到九成七。", "标本找得到的比例|60|97"),
    ("问R：钢卷的周转呢？ / 答R：三十四天到二十二天，财务的数。", "周转|34|22"),
    ("答R：我们门口保安老李，以前一天登记三本，现在半本，字也不用写了。", ""),
    ("答R：做一个方案，设计师自己说从三天变成一天，我没掐过表。", ""),
    ("答R：设备一开始报警报得凶，一天两百条，我们关掉了一半的规则，就剩九十条了。", ""),
    ("答R：读者等一本预约的书，以前二十多天，现在一个礼拜不到。", "等一本预约的书|20|7"),
]


@pytest.mark.parametrize(("talk", "wanted"), SAID, ids=[row[0][3:15] for row in SAID])
def test_what_is_said_of_a_result(talk, wanted):
    """Worded with name and ends, or (an empty second column) not at all."""
    found = metrics(talk.split(" / "))
    worded = {s.metric_id for s in suggest(found, "zh")}
    if not wanted:
        assert not worded
        return
    name, before, after = wanted.split("|")
    told = [m for m in found if name in m.name and m.id in worded]
    if before == "-":
        assert [m.change.value for m in told] == [Decimal(after)]
    else:
        assert (Decimal(before), Decimal(after)) in [ends(m) for m in told]
