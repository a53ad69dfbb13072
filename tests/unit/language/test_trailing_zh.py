"""Short clauses at the end that tell a detail of the scene go; what the thought needs stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.trailing_zh import without_trailing


@pytest.mark.parametrize(
    ("told", "left"),
    [
        (
            "第二天早上四个文员往表格里敲一遍，敲到天黑才齐。",
            "第二天早上四个文员往表格里敲一遍。",
        ),
        ("每辆推车上都挂一块蓝色塑料的防水牌，泡在水里也不要紧。", "每辆推车上都挂一块蓝色塑料的防水牌。"),
        ("新的仓库搬过来以后有4000平方米，堆得满满当当，拿货的人侧着身。", "新的仓库搬过来以后有4000平方米。"),
        ("一号库去年查出来六台车的门封条老化。司机在车里抽烟。", "一号库去年查出来六台车的门封条老化。"),
        ("一号库去年查出来六台车的门封条老化，。", "一号库去年查出来六台车的门封条老化。"),
    ],
)
def test_a_detail_of_the_scene_goes(told, left):
    assert without_trailing(told) == left


@pytest.mark.parametrize(
    "told",
    [
        "前年上过一套别家的软件，花了14个月，没有上去，停了。",  # how it ended
        "明年想把烘干房的气表接进来，在询价，没有批。",
        "剩下的三台收费站机器不能接，只能读状态，系统控制不了。",
        "15分钟以后还无人理会，还无人，打电话给主管。",
        "老系统去年双十一那天晚上卡了二十分钟，任务发不出去。",  # what does not work
        "一年下来事务所大概出两千份报告书，合伙人每份都要过。",  # a duty
        "老系统只认得仓库里已经有了的那些货，直播卖明天做出来的货，它不认。",
        "记录仪装在半路的车厢里头，记录仪在城东，箱子在城西。",  # told alike
        "去年一月大修完了才发现问题，高温风机，轴承抱死了。",  # things of which this is what is told
        "最忙的就是周末那两天，城东和城西两个馆，排队打球。",
        "师傅以为只要多放一点油，说到底，炸出来的颜色。",
        "库里的酒一共三种，比如，甜的。",
        "昨天从三点排到五点。",
        "他在门口看了一眼，走了。",  # too little would be left
        "冷库里的温度记录每十分钟传一次，断网时存在箱子里，一共存30天。",  # it counts
    ],
)
def test_what_the_thought_needs_stays(told):
    assert without_trailing(told) == told


def test_no_more_than_three_clauses_go():
    told = "老厂里一共有二十四条生产线日夜跑，大家抽起了烟，老板娘给倒茶，孩子哭着闹，姑娘笑弯了腰，猫跟狗看热闹。"
    assert without_trailing(told).count("，") == 2


@given(st.text("工人有三台车，。在抽烟就不停了", max_size=60))
def test_what_is_left_is_the_beginning(text):
    told = "".join(f"{part}。" for part in text.split("。") if part)
    assert told.startswith(without_trailing(told).rstrip("。"))
