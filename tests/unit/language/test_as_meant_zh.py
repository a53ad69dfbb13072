"""Chinese sentences keep their meaning where a rule for spoken words could take something else for such a word."""

import pytest

from assistant.language.reword_zh import reword
from assistant.language.voice import Voice
from tests.unit.language.said import CHINESE, values
from tests.unit.language.said_as_meant_zh import SAID_AS_MEANT

ROWS = [(rule, said, told) for rule, rows in SAID_AS_MEANT.items() for said, told in rows]
WITHOUT_NAME = Voice(CHINESE.org, CHINESE.other, None)


@pytest.mark.parametrize(("rule", "said", "told"), ROWS)
def test_what_is_said_is_what_is_told(rule, said, told):
    found = reword(said, CHINESE)
    assert (found.text if found else None) == told, rule


@pytest.mark.parametrize("said", [said for _, said, told in ROWS if told])
def test_no_number_is_told_that_nobody_said(said):
    assert set(values(reword(said, CHINESE).text, "zh")) <= set(values(said, "zh"))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        # nobody could tell who does it, without the clause about the speaker
        ("我有个徒弟，一天抄四百张单子。", "有个徒弟，一天抄400张单子。"),
        ("我前面装了系统，聊完自己归到客户名下。", None),
        ("原来我说是轴承，他说是电机，争了半个小时。", None),
        ("去年我抽了一百张，有十四张没录。", "去年抽了100张，有14张没有录。"),
    ],
)
def test_a_speaker_without_a_name_takes_with_him_what_hangs_on_him(said, told):
    found = reword(said, WITHOUT_NAME)
    assert (found.text if found else None) == told
