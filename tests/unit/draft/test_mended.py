"""A sentence with a number that does not hold is told without it, or not at all."""

from assistant.draft.mended import mended
from assistant.records import Span
from tests.unit.draft.interviews import interview, passages_of

SAID = "一零年办的厂，现在开了三条产线，叉车有五十六台。投诉按每一千单来算，降到了四个。一共培训了两百人。"


def test_only_sentences_that_stand_without_the_number_are_mended():
    transcript = interview("zh", ("su", SAID))
    passages = passages_of(transcript, ["background"])
    doubtful = [Span(transcript.text.index(word), transcript.text.index(word) + 1) for word in ("五十六", "四个")]
    assert dict(mended(passages, doubtful, "zh")) == {0: "一零年办的厂，现在开了三条产线。"}


def test_nothing_doubtful_nothing_mended():
    transcript = interview("zh", ("su", SAID))
    assert not mended(passages_of(transcript, ["background"]), [], "zh")


def test_english_numbers_put_right_at_once_are_told_right():
    said = "The canal is fifteen kilometres, no, fourteen, and it feeds all of them. We planned ninety gates."
    transcript = interview("en", ("curtis", said))
    doubtful = [Span(transcript.text.index(word), transcript.text.index(word) + 1) for word in ("fifteen", "ninety")]
    found = mended(passages_of(transcript, ["background"]), doubtful, "en")
    assert dict(found) == {0: "The canal is fourteen kilometres, and it feeds all of them."}


def test_an_english_sentence_is_told_without_the_place_that_was_counted_wrong():
    said = "We print nine hundred labels a day, on sixty-one printers. Some ninety gates feed the canal."
    transcript = interview("en", ("curtis", said))
    doubtful = [Span(transcript.text.index(word), transcript.text.index(word) + 1) for word in ("sixty-one", "ninety")]
    found = mended(passages_of(transcript, ["background"]), doubtful, "en")
    assert dict(found) == {0: "We print nine hundred labels a day."}
