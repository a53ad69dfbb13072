"""Numbers that the same breath puts right."""

import pytest

from assistant.language.correction_en import corrected, corrects_itself


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("The canal is fifteen kilometres, no, fourteen, and it feeds all of them.", "The canal is fourteen kilometres, and it feeds all of them."),
        ("It was fourteen, no, hold on, sixteen.", "It was sixteen."),
        ("We have twelve sites, sorry, eleven sites.", "We have eleven sites."),
    ],
)  # fmt: skip
def test_the_right_number_takes_the_place_of_the_wrong_one(said, told):
    text, gone = corrected(said)
    assert text == told
    assert [said[span.start : span.end] for span in gone]
    assert not corrects_itself(text)


@pytest.mark.parametrize(
    "said",
    [
        "We did it in eighteen weeks, no, eighteen was the plan.",
        "No two of the nine, no more than three.",
        "It took nine days. No, eleven.",
        "Nine shops, no vans and three carts.",
    ],
)
def test_what_is_no_correction_stays(said):
    assert corrected(said) == (said, [])
