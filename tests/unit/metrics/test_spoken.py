"""An interview that is listened to once for all that is asked of its numbers."""

import pytest

from assistant.corrections.put_right import NOTHING
from assistant.metrics import spoken
from assistant.metrics.find import find_metrics, metrics_spoken
from assistant.metrics.lines_near import lines_on
from tests.unit.metrics.talk import interview

TALK = (
    ("q", "How many ovens do you run?"),
    ("c", "We trained eighteen, no, sorry, sixteen of them. Baking went from nine hours to four hours."),
    ("q", "And the shops?"),
    ("c", "Thirty."),
)


@pytest.mark.parametrize("work", ["lines", "mentions", "corrections"])
def test_metrics_and_what_was_put_right_rest_on_one_reading(monkeypatch, work):
    asked = []
    real = getattr(spoken, work)
    monkeypatch.setattr(spoken, work, lambda *of: asked.append(of) or real(*of))
    heard = spoken.Spoken(interview("en", *TALK), ())
    assert metrics_spoken(heard, NOTHING) == find_metrics(heard.transcript, ())
    asked_before = len(asked)
    text = heard.transcript.text
    assert [span.of(text) for span in heard.withdrawn()] == ["eighteen"]
    assert [(old.of(text), new.of(text)) for old, new in heard.corrected] == [("eighteen", "sixteen")]
    assert (asked_before, len(asked)) == (2, 2)  # once for each of the two interviews


@pytest.mark.parametrize(
    ("turns", "words"), [(0, ["We trained"]), (1, ["We trained", "And the"]), (9, ["We trained", "And the", "Thirty"])]
)
def test_the_lines_from_one_on_end_with_their_turns(turns, words):
    said = spoken.Spoken(interview("en", *TALK), ()).said
    told = list(lines_on(said, said[1], turns))
    assert [line.text for line in told[:2]] == [said[1].text, said[2].text]
    assert [line.text[: len(word)] for line, word in zip([told[0], *told[2:]], words, strict=True)] == words
