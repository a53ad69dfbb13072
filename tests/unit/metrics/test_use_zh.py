"""Chinese time in use is named in full: whose, for what time, and what is done in it."""

import pytest

from assistant.metrics.find import find_metrics
from tests.unit.metrics.talk import interview


def names(text):
    return [m.name for m in find_metrics(interview("zh", ("q", "效果怎么样？"), ("a", text)), ())]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("每台车每天带练从5.2小时升到7.1小时。", "每台车每天带练时间"),
        ("每台车每天能带练的时间从五点二个小时升到七点一个小时。", "每台车每天带练时间"),
        ("以前每台吊车每天吊装三个小时，现在五个小时。", "每台吊车每天吊装时间"),
        ("一台挖机一天干活从四个半小时涨到六个小时。", "每台挖机每天干活时间"),
        ("设备每天开机从九小时提高到十四小时。", "设备每天开机时间"),
        ("每个主播每天直播时长从三小时增加到五小时。", "每个主播每天直播时间"),
        ("专家每个星期门诊时长从十二小时升到十八小时。", "专家每周门诊时间"),
        ("每间教室每天上课从四小时升到七小时。", "每间教室每天上课时间"),
        ("护士每天陪护病人的时间从两个小时增加到三个半小时。", "护士每天陪护病人时间"),
    ],
)
def test_a_time_in_use_that_grew_is_named_in_full(said, name):
    assert names(said) == [name]


@pytest.mark.parametrize(
    "said",
    [
        "客户每天排队等候从二十分钟涨到四十分钟。",
        "设备每天停机从一小时涨到三小时。",
        "每天加班从一小时涨到三小时。",
        "每批加工从三小时升到五小时。",
    ],
)
def test_time_lost_and_time_of_one_piece_keep_their_names(said):
    assert names(said) and not any(name.endswith("时间") for name in names(said))
