"""Points put right are a difference, not a state."""

import pytest

from assistant.metrics.find import find_metrics
from assistant.metrics.suggest import suggest
from assistant.records import Passage
from tests.unit.metrics.talk import interview


@pytest.mark.parametrize(
    ("lang", "asked", "said", "name"),
    [
        ("zh", "OEE是从五十八到七十一，提升了百分之十三。", "是十三个百分点，不是百分之十三。", "OEE"),
        (
            "en",
            "So load factor went from 58 to 71, up thirteen percent.",
            "Thirteen points, not thirteen percent.",
            "load factor",
        ),
    ],
)
def test_points_put_right_are_no_state(lang, asked, said, name):
    transcript = interview(lang, ("q", asked), ("a", said))
    spoken = [turn.span for turn in transcript.turns]
    passages = [
        Passage(f"p{i}", span, i, "qa"[i], span.of(transcript.text), "result", 1.0) for i, span in enumerate(spoken)
    ]
    metrics = find_metrics(transcript, passages)
    assert [m.after.value for m in metrics if m.name.lower() == name.lower() and m.after] == [71]
    assert not any(s.text.endswith("13") for s in suggest(metrics, lang))
