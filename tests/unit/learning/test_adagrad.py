"""A linear model learns sentence by sentence."""

import numpy as np
import pytest

from assistant.learning.adagrad import AdaGradTrainer
from assistant.learning.linear import Row, ngrams_of

SENTENCES = [
    ("the invoices were lost", "bad"),
    ("we lost every second order", "bad"),
    ("nobody found the right form", "bad"),
    ("it is quick now", "good"),
    ("now the order is found at once", "good"),
    ("everybody is quick and glad", "good"),
]
OUTPUTS = ("good", "bad", "never")


def rows(texts):
    return [Row(((ngrams_of([text], 2, 4)[0], 1.0),)) for text in texts]


def fit(weights=(1.0, 1.0, 1.0, 1.0, 1.0, 1.0), **settings):
    trainer = AdaGradTrainer(**({"rounds": 5, "rate": 0.3, "buckets": 2**12} | settings))
    return trainer.fit(rows(text for text, _ in SENTENCES), [kind for _, kind in SENTENCES], OUTPUTS, weights)


def test_what_was_shown_is_known_again():
    scores = fit().scores(rows(text for text, _ in SENTENCES))
    assert [OUTPUTS[at] for at in scores.argmax(axis=1)] == [kind for _, kind in SENTENCES]


def test_an_output_without_examples_never_wins():
    model = fit()
    assert model.bias[OUTPUTS.index("never")] == -20
    assert not model.weights[:, OUTPUTS.index("never")].any()


def test_the_same_examples_give_the_same_weights():
    one, other = fit(), fit()
    assert (one.weights == other.weights).all()
    assert (one.bias == other.bias).all()


def test_what_counts_more_is_believed_more():
    heavy = fit([5.0 if kind == "bad" else 1.0 for _, kind in SENTENCES])
    assert chance(heavy, "bad") > chance(fit(), "bad")


@pytest.mark.parametrize("buckets", [2**3, 2**8])
def test_weights_have_the_size_asked_for(buckets):
    model = fit(buckets=buckets)
    assert model.weights.shape == (buckets, len(OUTPUTS))
    assert np.isfinite(model.weights.astype(np.float32)).all()


def chance(model, kind):
    (scores,) = model.scores(rows(["the form"]))
    raised = np.exp(scores)
    return raised[OUTPUTS.index(kind)] / raised.sum()
