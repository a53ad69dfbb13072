"""A labeller learns what people marked."""

from dataclasses import replace

import pytest

from assistant.backends.sklearn_linear import SklearnDenseTrainer
from assistant.learning.adagrad import AdaGradTrainer
from assistant.learning.linear import load_linear, save_linear
from assistant.records import LABELS, Span
from assistant.segment.label import Labeller, label_passages
from assistant.segment.second_look import LOOK, agreeing
from assistant.segment.second_training import train_labellers
from assistant.segment.steps import STEPS
from assistant.segment.training import Trainers, labelled, train_first
from tests.unit.segment.interviews import CHINESE, ENGLISH, stretches, talk
from tests.unit.segment.talks import requests_model

MARKED = ("other", "background", "other", "challenge", "other", "solution", "other", "result")
DENSE = SklearnDenseTrainer(strength=0.1)
TRAINERS = Trainers(AdaGradTrainer(rounds=10, rate=0.3, buckets=2**12), DENSE, DENSE)


def lesson(lang, turns):
    transcript = talk(lang, turns)
    return labelled(transcript, stretches(transcript, MARKED))


@pytest.mark.parametrize(("lang", "turns"), [("en", ENGLISH), ("zh", CHINESE)])
def test_a_labeller_learns_a_tiny_set(lang, turns):
    model = train_labellers({lang: [lesson(lang, turns)]}, TRAINERS)[lang]
    passages = label_passages(talk(lang, turns), Labeller({lang: model}, {lang: requests_model(lang)}))
    expected = [MARKED[p.turn] for p in passages]
    assert [p.label for p in passages if p.label != "off_record"] == [
        label for p, label in zip(passages, expected, strict=True) if p.label != "off_record"
    ]


def test_the_same_lessons_give_the_same_file(tmp_path):
    for folder in ("a", "b"):
        save_linear(train_first([lesson("en", ENGLISH)], [], TRAINERS), tmp_path / folder, "en")
    assert (tmp_path / "a" / "en.safetensors").read_bytes() == (tmp_path / "b" / "en.safetensors").read_bytes()


def test_the_second_look_learns_from_what_the_first_has_not_seen():
    """Each interview is judged by a first look that learned from the others, at most three groups of them."""
    seen = []

    class Watched(AdaGradTrainer):
        def fit(self, rows, *rest):
            seen.append(len(rows))
            return super().fit(rows, *rest)

    trainers = Trainers(Watched(rounds=2, rate=0.3, buckets=2**8), DENSE, DENSE)
    one, snippet = lesson("en", ENGLISH), replace(lesson("en", ENGLISH), whole=False)
    model = train_labellers({"en": [one] * 4 + [snippet]}, trainers)["en"]
    size = len(one.rows)
    assert seen == [3 * size, 4 * size, 4 * size, 5 * size]
    assert model.extra["second"].shape == (LOOK, len(LABELS))


def test_a_single_interview_teaches_no_second_look():
    model = train_labellers({"en": [lesson("en", ENGLISH)]}, TRAINERS)["en"]
    assert (model.extra["second"] == agreeing()[0]).all()


def test_the_other_language_teaches_the_second_look():
    pair = [lesson("en", ENGLISH)] * 2
    alone = train_labellers({"en": pair}, TRAINERS)["en"]
    single = train_labellers({"en": pair, "zh": [lesson("zh", CHINESE)]}, TRAINERS)["en"]
    taught = train_labellers({"en": pair, "zh": [lesson("zh", CHINESE)] * 2}, TRAINERS)["en"]
    assert (alone.weights == taught.weights).all()
    assert (single.extra["second"] != taught.extra["second"]).any()


def test_transitions_are_part_of_the_model(tmp_path):
    save_linear(train_first([lesson("zh", CHINESE)], [], TRAINERS), tmp_path, "zh")
    model = load_linear(tmp_path, "zh")
    followed = model.extra["steps"]
    assert followed.shape == (STEPS, len(LABELS), len(LABELS))
    challenge, background = LABELS.index("challenge"), LABELS.index("background")
    within, to_question = 0, 3
    # These people stay with their subject while they answer; a question changes it.
    assert followed[within, challenge, challenge] > 0 > followed[to_question, challenge, background]
    assert followed[within, challenge, challenge] > followed[to_question, challenge, challenge]


def test_a_label_that_nobody_gave_is_never_chosen():
    model = train_first([lesson("en", ENGLISH)], [], TRAINERS)
    never = model.outputs.index("off_record")
    scores = model.scores(lesson("en", ENGLISH).rows)
    assert (scores.argmax(axis=1) != never).all()


def test_a_sentence_gets_the_label_of_what_covers_most_of_it():
    transcript = talk("en", [("interviewee", "We had forty trucks in the yard.")])
    found = labelled(transcript, [(Span(0, 10), "background"), (Span(10, 32), "challenge")])
    assert found.labels == ("challenge",)
    assert len(found.rows) == len(found.utterances) == 1


def test_the_other_language_teaches_the_cues_and_nothing_else():
    alone = train_first([lesson("en", ENGLISH)], [], TRAINERS)
    taught = train_first([lesson("en", ENGLISH)], [lesson("zh", CHINESE)], TRAINERS)
    assert (alone.weights == taught.weights).all()
    assert (alone.extra["steps"] == taught.extra["steps"]).all()
    assert (alone.extra["cues"] != taught.extra["cues"]).any()


def test_a_lesson_that_counts_less_moves_a_model_less():
    full, light = lesson("en", ENGLISH), labelled(talk("en", ENGLISH), stretches(talk("en", ENGLISH), MARKED), 0.5)
    assert light.weights() == pytest.approx(0.5 * full.weights())


def test_cue_features_are_learned_as_they_come():
    """The means and deviations seen in training are part of the weights: scores need the raw features only."""
    lessons = [lesson("en", ENGLISH)]
    model = train_first(lessons, [], TRAINERS)
    scores = lessons[0].around @ model.extra["cues"] + model.extra["cues_bias"]
    right = sum(LABELS[i] == label for i, label in zip(scores.argmax(axis=1), lessons[0].labels, strict=True))
    assert right >= 0.9 * len(scores)
