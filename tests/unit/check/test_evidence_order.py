"""Which place in the interview bears out a sentence does not hang on the order of a set."""

from itertools import permutations

from assistant.check.verify_evidence import Speech, Window
from tests.unit.check.conftest import ENGLISH, transcript_of

WORDS = "planning took hours"
# Added up in another order, these three give another last digit.
WEIGHTS = (0.1, 0.2, 0.3)


def test_of_places_that_hold_the_same_the_first_is_taken():
    transcript = transcript_of(ENGLISH, "en", ())
    speech = Speech(transcript, transcript.text, "en")
    grams = sorted(speech.claimed(WORDS))
    speech._weights = dict(zip(grams, WEIGHTS, strict=True))
    for one in permutations(grams):
        for other in permutations(grams):
            speech.windows = tuple(Window(n, transcript.turns[n].span, said) for n, said in enumerate((one, other)))
            assert [window.turn for window in speech.cover(WORDS).windows] == [0]
