"""A labeller learns what people marked."""

import pytest

from assistant.backends.sklearn_linear import SklearnTrainer
from assistant.learning.linear import load_linear, save_linear
from assistant.records import LABELS, Span
from assistant.segment.label import Labeller, label_passages
from assistant.segment.training import labelled, train_labeller
from tests.unit.segment.interviews import CHINESE, ENGLISH, stretches, talk

MARKED = ("other", "background", "other", "challenge", "other", "solution", "other", "result")
TRAINER = SklearnTrainer(strength=30.0, buckets=2**12, steps=30)


def lesson(lang, turns):
    transcript = talk(lang, turns)
    return labelled(transcript, stretches(transcript, MARKED))


@pytest.mark.parametrize(("lang", "turns"), [("en", ENGLISH), ("zh", CHINESE)])
def test_a_labeller_learns_a_tiny_set(lang, turns):
    model = train_labeller([lesson(lang, turns)], TRAINER)
    passages = label_passages(talk(lang, turns), Labeller({lang: model}))
    expected = [MARKED[p.turn] for p in passages]
    assert [p.label for p in passages if p.label != "off_record"] == [
        label for p, label in zip(passages, expected, strict=True) if p.label != "off_record"
    ]


def test_the_same_lessons_give_the_same_file(tmp_path):
    for folder in ("a", "b"):
        save_linear(train_labeller([lesson("en", ENGLISH)], TRAINER), tmp_path / folder, "en")
    assert (tmp_path / "a" / "en.safetensors").read_bytes() == (tmp_path / "b" / "en.safetensors").read_bytes()


def test_transitions_are_part_of_the_model(tmp_path):
    save_linear(train_labeller([lesson("zh", CHINESE)], TRAINER), tmp_path, "zh")
    model = load_linear(tmp_path, "zh")
    assert {name: extra.shape for name, extra in model.extra.items()} == dict.fromkeys(
        ("within", "across"), (len(LABELS), len(LABELS))
    )
    # Within a turn these people stay with their subject; from one turn to the next they change it.
    challenge = LABELS.index("challenge")
    assert (
        model.extra["within"][challenge, challenge] > 0 > model.extra["across"][challenge, LABELS.index("background")]
    )
    assert model.extra["within"][challenge, challenge] > model.extra["across"][challenge, challenge]


def test_a_label_that_nobody_gave_is_never_chosen():
    model = train_labeller([lesson("en", ENGLISH)], TRAINER)
    never = model.outputs.index("off_record")
    scores = model.scores(lesson("en", ENGLISH).rows)
    assert (scores.argmax(axis=1) != never).all()


def test_a_sentence_gets_the_label_of_what_covers_most_of_it():
    transcript = talk("en", [("interviewee", "We had forty trucks in the yard.")])
    found = labelled(transcript, [(Span(0, 10), "background"), (Span(10, 32), "challenge")])
    assert found.labels == ("challenge",)
    assert len(found.rows) == len(found.utterances) == 1
