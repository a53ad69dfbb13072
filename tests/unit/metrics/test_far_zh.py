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
