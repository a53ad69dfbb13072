"""Chinese that a recorder wrote down without marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.sentences import sentence_spans
from assistant.language.unpunctuated_zh import breaks

BY_SPACES = "我们原来盘一次货要两天 三十个人一起盘还是对不上 后来上了系统之后现在半天就盘完了 而且差异能查到是哪个货位"
BY_NOTHING = "我们原来盘一次货要两天三十个人一起盘还是对不上所以仓库主管天天加班后来上了系统之后现在半天就盘完了而且差异能查到是哪个货位"


def _cut(text: str) -> list[str]:
    return [span.of(text) for span in sentence_spans(text, "zh")]


def test_pauses_end_sentences() -> None:
    assert _cut(BY_SPACES) == BY_SPACES.split(" ")


def test_without_pauses_connectives_open_sentences() -> None:
    cut = _cut(BY_NOTHING)
    assert [piece[:2] for piece in cut] == ["我们", "所以", "后来", "而且"]
    assert "".join(cut) == BY_NOTHING


@pytest.mark.parametrize(
    "text",
    [
        "我们原来盘一次货要两天，三十个人一起盘，还是对不上，所以仓库主管天天加班。",
        "盘点 库存 差异",
        "我们用的是 Fleetline 3.2 版本",
    ],
)
def test_text_with_marks_and_short_text_stays_whole(text: str) -> None:
    assert _cut(text) == [text]


@given(st.text(alphabet="我们盘货所以然后了的 ，。一二", max_size=200))
def test_nothing_is_lost_and_ends_rise(text: str) -> None:
    ends = breaks(text)
    assert ends == sorted(set(ends))
    assert all(0 < end < len(text) for end in ends)
    assert "".join("".join(_cut(text)).split()) == "".join(text.split())
