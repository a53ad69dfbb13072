"""A number that was put right is no more told where the next sentence explains it."""

import pytest

from assistant.draft.why_wrong import explained_numbers
from assistant.records import Span
from tests.unit.draft.interviews import interview, passages_of


@pytest.mark.parametrize(
    ("reply", "explained"),
    [
        ("Eighteen. Sixteen plus the two new ones, I put those in.", True),
        ("Eighteen. Sixteen was the plan.", True),
        ("Eighteen. Sixteen's without the annexes.", True),
        ("Eighteen. Sixteen counties sent somebody.", False),
        ("Eighteen. Seventeen was the year before.", False),
        ("Eighteen. It was sixteen on paper.", False),
    ],
)
def test_what_a_wrong_number_was_is_pointed_at(reply, explained):
    transcript = interview("en", ("maya", "I have sixteen schools here."), ("curtis", reply))
    passages = passages_of(transcript, ["solution", "solution"])
    text = transcript.text
    wrong, right = (Span(text.index(word), text.index(word) + len(word)) for word in ("sixteen", "Eighteen"))
    found = explained_numbers(transcript, passages, [(wrong, right)])
    assert [span.of(text) for span in found] == (["Sixteen"] if explained else [])
    assert explained_numbers(transcript, passages, []) == []
