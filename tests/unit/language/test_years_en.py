"""Years said by their last two digits."""

import pytest

from assistant.language.reword_en import reword
from assistant.language.years_en import in_years
from tests.unit.language.said import ENGLISH, TOKENIZER


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("The kiln came in September of twenty-three.", "The kiln came in September 2023."),
        ("It began in eighty-eight with two brothers.", "It began in 1988 with two brothers."),
        ("In April twenty-three with the smallest boat.", "In April 2023 with the smallest boat."),
        ("Twenty-two, twenty-three, that year, it was full.", "2022–23, that year, it was full."),
        ("They tried rooms twenty-two, twenty-three.", "They tried rooms twenty-two, twenty-three."),
        ("They had an agent, twenty-one into twenty-two.", "They had an agent, 2021 into 2022."),
        ("It was dry before Christmas 2021 and twenty-two.", "It was dry before Christmas 2021 and 2022."),
        ("A press from the year eighty-nine.", "A press from the year 1989."),
        ("By Easter twenty-four the ferry ran.", "By Easter 2024 the ferry ran."),
        ("February twenty-two: the boats were up.", "February 2022: the boats were up."),
        ("In the fall of twenty-one, the press broke.", "In the fall of 2021, the press broke."),
        ("It was 12% in twenty-three and 9% in twenty-four.", "It was 12% in 2023 and 9% in 2024."),
        ("The family has fished since sixty-eight.", "The family has fished since 1968."),
        ("The first quarter of twenty-five was quiet.", "The first quarter of 2025 was quiet."),
        ("The whole of twenty-four is 52.", "The whole of 2024 is 52."),
        ("In the season of twenty-two, twenty-three, it rained.", "In the season of 2022–23, it rained."),
        ("October twenty-three the mill closed.", "In October 2023 the mill closed."),
        ("Winter of twenty-two they lost 17%.", "In the winter of 2022 they lost 17%."),
        ("June twenty-three it was 19 times a week.", "In June 2023 it was 19 times a week."),
        (
            "It was ninety-six in twenty-three, forty-one in twenty-four.",
            "It was ninety-six in 2023, forty-one in 2024.",
        ),
        ("In the winter of twenty-four, twenty-five, it snowed.", "In the winter of 2024–25, it snowed."),
        # amounts, days, ages, ratios
        ("It took them in twenty-three days.", None),
        ("One in twenty-three came back.", None),
        ("It fell from twenty-three to eleven.", None),
        ("They came on June twenty-three.", None),
        ("In twenty-two shops it worked.", None),
        ("She came in at forty-one.", None),
        ("In July twenty-five boats came.", None),
        ("Since thirty-one there was a mill.", None),
    ],
)
def test_short_years_get_their_century(said, written):
    assert in_years(said) == (written or said)


def test_a_told_sentence_has_its_year_in_digits():
    found = reword("We put in the new gate in October of twenty-three.", ENGLISH, TOKENIZER)
    assert found is not None and found.text == "Pruett Lines put in the new gate in October 2023."
