"""What "it" is where only the system does what is told."""

import pytest

from assistant.language.it_zh import system_named


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("它自己比对两边的数，差一分就标红。", "系统自己比对两边的数，差一分就标红。"),
        ("夜里它每小时拍一张，早上汇总。", "夜里系统每小时拍一张，早上汇总。"),
        ("后来它拦下一批超期的奶粉，它比人快。", "后来系统拦下一批超期的奶粉，它比人快。"),
        ("半小时没有人抢，它就自己派了。", "半小时没有人抢，系统就自己派了。"),
    ],
)
def test_the_system_is_named(text, told):
    assert system_named(text) == told


@pytest.mark.parametrize(
    "text",
    ["圈里的它不肯走，一直叫。", "蜂箱一热它就往外爬。", "河豚有毒，它看见人就鼓起来。", "师傅不信它，手工又算了一遍。",
     "探头在门口，它读到哪一家就亮哪一盏灯。", "系统先排一遍，它算得快。", "早上系统推单子。"],
)  # fmt: skip
def test_what_else_it_may_be_stays(text):
    assert system_named(text) == text
