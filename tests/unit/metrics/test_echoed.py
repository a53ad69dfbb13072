"""A change without a name is worded where a question names a baseline again that was told before."""

import pytest

from assistant.metrics.echoed import echoed
from assistant.metrics.find import find_metrics
from assistant.metrics.suggest import suggest
from tests.unit.draft.interviews import interview

CHAT = [("maya", "I see."), ("curtis", "That was how it went."), ("maya", "All right."), ("curtis", "Yes, really.")]
CHAT_ZH = [("lin", "明白。"), ("su", "那会儿就这样。"), ("lin", "好的。"), ("su", "是啊。")]
TOLD = [
    ("en", "With the old board it was twenty-five minutes every time.", "And the twenty-five minutes?", "About six.", "The 25 minutes fell to about six minutes"),
    ("en", "Of the crates that came back, fifty-eight percent were clean.", "And the fifty-eight percent?", "Ninety-four percent.", "The 58% rose to 94%"),
    ("zh", "那时候师傅翻一本账要四十分钟。", "那四十分钟现在呢？", "十分钟。", "原来的40分钟降到10分钟"),
]  # fmt: skip
NOT_TOLD = [
    # told for the first time right before: it may be what was just said wrong
    ("en", "It was a long winter.", "And the twenty-five minutes?", "About six."),
    # denied in the question
    ("en", "With the old board it was twenty-five minutes every time.", "So it was not the twenty-five minutes?", "About six."),
    # a rank says nothing by itself
    ("en", "In the league of depots we were ninth.", "And the ninth place?", "Third."),
]  # fmt: skip


def worded(lang, first, question, answer):
    chat, asks, says = (CHAT, "maya", "curtis") if lang == "en" else (CHAT_ZH, "lin", "su")
    said = interview(lang, (says, first), *chat, (asks, question), (says, answer))
    metrics = find_metrics(said, ())
    return [s.text for s in suggest(metrics, lang, known=echoed(metrics, said))]


@pytest.mark.parametrize(("lang", "first", "question", "answer", "told"), TOLD)
def test_a_baseline_named_again_is_enough(lang, first, question, answer, told):
    assert told in worded(lang, first, question, answer)


@pytest.mark.parametrize(("lang", "first", "question", "answer"), NOT_TOLD)
def test_where_it_is_not_sure_nothing_is_worded(lang, first, question, answer):
    assert not [text for text in worded(lang, first, question, answer) if text.startswith(("The ", "原来"))]
