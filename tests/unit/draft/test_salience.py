"""What editors took up can be learned, and is told apart from what they left."""

import numpy as np
import pytest

from assistant.backends.sklearn_linear import SklearnDenseTrainer, SklearnTrainer
from assistant.draft.salience import Marked, SalienceTrainers, load_salience, salience, train_salience
from assistant.draft.traits import traits
from assistant.errors import WorkError
from assistant.learning.features import sentence_rows, utterances_of
from assistant.learning.linear import save_linear
from assistant.records import PARTS
from assistant.segment.units import sentence_units
from tests.unit.draft.interviews import LANGUAGES, interview, sample, shipped_salience

TRAINERS = SalienceTrainers(SklearnTrainer(strength=30.0, buckets=2**12, steps=40), SklearnDenseTrainer(strength=1.0))
TALK = {
    "en": [
        ("maya", "Can you hear me?"),
        ("curtis", "We are a carrier in Ohio."),
        ("curtis", "The routes were drawn by hand."),
        ("curtis", "The planner proposes every route."),
        ("curtis", "Planning takes ten minutes now."),
        ("curtis", "The coffee is good."),
    ],
    "zh": [
        ("lin", "听得见吗？"),
        ("su", "我们是慈溪的工厂。"),
        ("su", "路线全靠手工画。"),
        ("su", "系统自动排路线。"),
        ("su", "现在排产只要十分钟。"),
        ("su", "咖啡不错。"),
    ],
}
TAKEN = (None, "introduction", "challenge", "solution", "result", None)
QUOTED = (False, False, True, False, False, False)


def utterances(lang):
    transcript = interview(lang, *TALK[lang])
    return utterances_of(transcript, sentence_units(transcript))


def lesson(lang):
    rows = tuple(sentence_rows(utterances(lang), lang))
    held = traits(utterances(lang), lang)
    return Marked(rows=rows, traits=held, parts=TAKEN, weights=(1.0,) * len(rows), quoted=QUOTED)


def learned(lang):
    return train_salience([lesson(lang)], [lesson(other) for other in LANGUAGES if other != lang], TRAINERS)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_tiny_set_is_learned(lang):
    found = salience(utterances(lang), lang, learned(lang))
    assert [PARTS[i] for i in found.parts[1:5].argmax(axis=1)] == list(TAKEN[1:5])
    assert (found.parts[[0, 5]].max(axis=1) < found.parts[1:5].max(axis=1).min()).all()
    assert found.quotes.argmax() == 2


@pytest.mark.parametrize("lang", LANGUAGES)
def test_models_are_saved_and_read_again(lang, tmp_path):
    models = learned(lang)
    for other in LANGUAGES:
        save_linear(models.parts, tmp_path, f"{other}.parts")
        save_linear(models.quotes, tmp_path, f"{other}.quotes")
    again = load_salience(tmp_path)[lang]
    first, second = (salience(utterances(lang), lang, m) for m in (models, again))
    assert (first.parts == second.parts).all()
    assert (first.quotes == second.quotes).all()


def test_a_missing_model_is_refused(tmp_path):
    with pytest.raises(WorkError):
        load_salience(tmp_path)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_sentence_of_an_interview_is_scored(lang):
    transcript, passages = sample(lang)
    found = salience(utterances_of(transcript, [(p.turn, p.span) for p in passages]), lang, shipped_salience()[lang])
    assert found.parts.shape == (len(passages), len(PARTS))
    assert found.quotes.shape == (len(passages),)
    for chances in (found.parts, found.quotes):
        assert np.isfinite(chances).all()
        assert ((chances >= 0) & (chances <= 1)).all()
    assert (found.parts.sum(axis=1) <= 1 + 1e-4).all()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_questions_matter_less_than_answers(lang):
    transcript, passages = sample(lang)
    found = salience(utterances_of(transcript, [(p.turn, p.span) for p in passages]), lang, shipped_salience()[lang])
    asks = np.array([transcript.turns[p.turn].role == "interviewer" for p in passages])
    assert found.parts[asks].sum(axis=1).mean() < found.parts[~asks].sum(axis=1).mean() / 2


def test_the_half_that_knows_traits_is_heard():
    """Two lessons with the same words; only what was taken up elsewhere differs, and so do the chances."""
    own = lesson("en")
    other = lesson("zh")
    silent = Marked(other.rows, other.traits, (None,) * len(TAKEN), other.weights, other.quoted)
    first, second = (
        salience(utterances("en"), "en", train_salience([own], [elsewhere], TRAINERS)) for elsewhere in (other, silent)
    )
    assert (first.parts != second.parts).any()
    assert (first.quotes == second.quotes).all()


def test_an_interview_without_a_sentence_has_no_scores():
    found = salience([], "en", shipped_salience()["en"])
    assert found.parts.shape == (0, len(PARTS))
    assert found.quotes.shape == (0,)
