"""Whose way to the house a Chinese sentence tells."""

import pytest

from assistant.language.career_zh import of_oneself

ASKED = "您自己在这里多少年了？"


@pytest.mark.parametrize(
    ("told", "said", "question"),
    [
        ("技校毕业，1999年进厂当钳工。", "我啊，技校毕业，九九年进厂当钳工。", "厂里多少人？"),
        ("2021年初过来，之前在银行做风控。", "我是方敏，二一年初过来的，之前在银行做风控。", ""),
        ("先是在窑上装坯的，后来管质检。", "先是在窑上装坯的，后来管质检。", ASKED),
        ("前台站了六年，后来当店长。", "我是服务员出身，前台站了六年，后来当店长。", ""),
        ("学徒出来的，在这个厂20年，没有换过。", "我是学徒出身，学徒出来的，在这个厂二十年，没换过。", ""),
        ("以前开叉车，现在管仓库。", "以前开叉车，现在管仓库。", ASKED),
    ],
)
def test_the_speaker_tells_of_himself(told, said, question):
    assert of_oneself(told, said, question)


@pytest.mark.parametrize(
    ("told", "said", "question"),
    [
        ("技校毕业，1999年进厂当钳工。", "技校毕业，九九年进厂当钳工。", "厂里都是些什么人？"),
        ("1999年建厂，先做阀门。", "我们啊，九九年建厂，先做阀门。", ASKED),
        ("\ue011以前开叉车，现在管仓库。", "我以前开叉车，现在管仓库。", ASKED),
        ("2021年来了一个师傅，以前开叉车。", "二一年来了一个师傅，以前开叉车。", ASKED),
        ("以前是员工自己记，一天一张。", "以前是员工自己记，一天一张。", ASKED),
        ("现在600人，两个车间。", "我啊，现在六百人，两个车间。", ASKED),
    ],
)
def test_a_sentence_about_others_is_not(told, said, question):
    assert not of_oneself(told, said, question)
