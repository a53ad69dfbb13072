"""The characters with which the Chinese words of before and now begin: nothing is passed over for want of one."""

import re

import pytest

from assistant.metrics import exchange_signs_zh as signs

SAID = (
    "以前从前早年原先原来起初当初往年往常最早一开始刚开始，开始就，头一年前些年第一年头一回年前上次那会儿那时候那几年那一测"
    "我爸那会儿老汉儿那几年主任手里厂长任上校长的时候站长那阵子前任的年头师傅手上公公那年头上一任那时候"
    "手工的时候纸那阵人工那几年还没时，靠人那阵只做两样的时候放养那阵刚来那几年老式旧法子旧仓库没装系统未通路前，"
    "之前，全凭老辈现在如今这会儿眼下目前今年昨天刚数上个月这个月本月最近近来后来以后之后自从打从第二次新楼新系统是"
    "上了开了有了设备改造完了换了变成退剩只剩一装上，升级了取消了外包了培训了用上加到压缩成"
    "目标指标要求规定标准法律国家计划预算承诺报价原价划掉券优惠定价打算打折对手同行隔壁人家报纸宣传听说另一家别家分别各自"
    "一直从来没变不变加起来其中总共合计满分编号型号版本铭牌左右两前段中段后段上半下午白天夜里旺季淡季平时周末"
    "不是说以为没人统计说不准里头有另外如果要是假如万一比方比如"
)


@pytest.mark.parametrize("name", ["OLD", "NEW", "AGAINST"])
def test_no_word_is_passed_over_for_its_first_character(name):
    pattern = getattr(signs, name)
    every = re.compile(re.sub(r"^\(\?=\[[^\]]*\]\)", "", pattern.pattern))
    assert every.pattern != pattern.pattern
    found = [m.span() for m in every.finditer(SAID)]
    assert len(found) > 20
    assert [m.span() for m in pattern.finditer(SAID)] == found
