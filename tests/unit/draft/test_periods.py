"""A number whose period the next turns replace is not told."""

import pytest

from assistant.draft.periods import other_period
from tests.unit.draft.interviews import interview, passages_of

CASES = [
    ("en", "The empty hours cost 38,000 dollars a week.", "No. Lord. A month.", True),
    ("en", "We lose ninety trays a day.", "No, a week.", True),
    ("en", "We lose ninety trays a day.", "A day, yes.", False),
    ("en", "We lose ninety trays a day.", "A week later it stopped.", False),
    ("en", "We trained forty people.", "A month.", False),
    ("en", "About 410 tickets come in a month.", "Nine trips became three. A week.", False),
    ("en", "We lose ninety trays a day.", "No, ninety trays. A week.", True),
    ("zh", "一个月省两万。", "一年。", True),
    ("zh", "每天少三十单。", "不对，每周。", True),
    ("zh", "一个月省两万。", "一个月。对。", False),
    ("zh", "培训了四十个人。", "一年。", False),
]


@pytest.mark.parametrize(("lang", "said", "reply", "gone"), CASES)
def test_only_another_period_alone_puts_it_right(lang, said, reply, gone):
    first, second = ("curtis", "rosa") if lang == "en" else ("su", "lin")
    transcript = interview(lang, (first, said), (second, reply))
    passages = passages_of(transcript, ["result", "result"])
    assert [passages[place].text for place in sorted(other_period(transcript, passages))] == ([said] if gone else [])
