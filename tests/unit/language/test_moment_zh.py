"""What goes on in the room while people talk is no part of a case; what happened in the case is."""

import pytest

from assistant.language.moment_zh import of_the_moment
from assistant.language.reword_zh import reword
from tests.unit.language.said import CHINESE


@pytest.mark.parametrize(
    "said",
    [
        "电话响了，我接一下，等一下啊。",
        "哎有人敲门，等我一下。",
        "等一下，我孩子在哭，我去看一眼。",
        "楼下在装修，声音有点大，我关一下窗。",
        "不好意思，快递来了，我签个字。",
        "外卖到了，我让他放门口。",
        "服务员来加水，先停一下。",
        "我咳嗽了两天，嗓子不好，见谅。",
        "有人进来拿文件，我们等他出去。",
        "哎电话进来了，我回一个电话，马上回来。",
        "孙子在闹，我哄一下，不好意思。",
        "我喝口水，接着讲。",
        "小周，把门带上，走廊里风大。",
        "建国啊，你把窗户关一下，太吵了。",
        "有人找我，我出去签个字，你们继续。",
    ],
)
def test_an_interruption_is_not_told(said):
    assert of_the_moment(said)
    assert reword(said, CHINESE) is None


@pytest.mark.parametrize(
    "said",
    [
        "电话响了，三个人没人接，客户就走了。",
        "以前电话响了，我接一下，记在本子上。",
        "孩子在哭，老师没空写记录。",
        "孩子在哭。",
        "手机响了，点一下，就知道哪台车要换电池。",
        "报警来了，我看一眼，五秒钟，是就停。",
        "快递到了，没人签，堆在门口。",
        "门铃响了，系统自动拍照。",
        "客户一多，我让他们等一下，排号。",
        "风大，我们停一下，不吊装。",
        "信号不好。",
        "夜班，把灯关了，机器照样干。",
        "库里风大，纸箱一吹就倒。",
        "对。",
    ],
)
def test_what_happened_in_the_case_is(said):
    assert not of_the_moment(said)
