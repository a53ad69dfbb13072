"""Features keep their numbers, and a model file that was touched is refused."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import WorkError
from assistant.learning.features import Utterance, sentence_rows
from assistant.learning.linear import LinearModel, in_field, load_linear, named, ngrams_of, save_linear
from assistant.records import Span

TALK = (
    ("interviewer", "What was the yard like?"),
    ("interviewee", "The yard was full.", "Nobody found a truck."),
    ("interviewer", "And today?"),
    ("interviewee", "Today it takes ten minutes."),
)


def test_hashes_do_not_change_from_one_version_to_the_next():
    """Shipped models count on these very numbers."""
    assert ngrams_of(["ab"], 1, 2)[0].tolist() == [1525533463, 2447329240, 3603676879]
    assert ngrams_of(["库存"], 1, 2)[0].tolist() == [1572240870, 1867443940, 4063057079]
    assert named(["role=interviewer"]).tolist() == [2233694078]
    assert in_field(named(["x"]), "before").tolist() == [1027025704]


@given(st.text(max_size=30), st.randoms(use_true_random=False))
def test_single_characters_have_no_order(text, random):
    mixed = "".join(random.sample(text, len(text)))
    assert ngrams_of([text], 1, 1)[0].tolist() == ngrams_of([mixed], 1, 1)[0].tolist()


@given(st.text(max_size=30), st.text(max_size=30))
def test_ngrams_of_a_part_are_among_those_of_the_whole(before, after):
    assert set(ngrams_of([before], 2, 4)[0].tolist()) <= set(ngrams_of([before + after], 2, 4)[0].tolist())


def rows(turns):
    said = [(index, role, text) for index, (role, *texts) in enumerate(turns) for text in texts]
    return sentence_rows([Utterance(text, Span(0, len(text)), turn, role) for turn, role, text in said], "en")


def seen(row):
    return [(hashes.tolist(), weight) for hashes, weight in row.blocks]


@pytest.mark.parametrize(
    ("place", "turn", "changed"),
    [
        (0, ("interviewer", "Who drives at night?"), [0, 1, 2, 3]),  # a question reaches up to the next one
        (1, ("interviewee", "The gate was closed.", "Nobody found a truck."), [0, 1, 2]),
        (3, ("interviewee", "Then it takes an hour."), [3, 4]),
        (1, ("unknown", "The yard was full.", "Nobody found a truck."), [1, 2]),
    ],
    ids=["question", "neighbours", "last", "role"],
)
def test_a_row_depends_on_its_sentence_its_neighbours_and_the_question(place, turn, changed):
    before = rows(TALK)
    after = rows([turn if i == place else old for i, old in enumerate(TALK)])
    assert [i for i in range(5) if seen(before[i]) != seen(after[i])] == changed


def test_one_changed_bit_in_the_weights_is_refused(tmp_path):
    save_linear(LinearModel(("a", "b"), np.ones((4, 2), np.float16), np.zeros(2, np.float32), {}), tmp_path, "en")
    path = tmp_path / "en.safetensors"
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    with pytest.raises(WorkError, match=r"'en\.safetensors' does not fit its checksum") as caught:
        load_linear(tmp_path, "en")
    assert "校验和" in caught.value.message.zh
