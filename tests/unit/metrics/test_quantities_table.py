"""Every row of the table of quantities, and what is measured with it."""

import pytest

from eval.bench.quantities import Answer, Expected, exact, read_table, score

ROWS = read_table()

# Rows that are read wrongly, with the reason; `eval/quantities/README.md` lists the same.
WRONG: dict[str, str] = {}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_row(row):
    assert exact(row) is (row.id not in WRONG)


def test_the_table_is_wide_enough():
    for lang in ("en", "zh"):
        rows = [row for row in ROWS if row.lang == lang]
        assert len(rows) >= 230
        assert sum(not row.expected for row in rows) >= 30
        assert {row.form for row in rows} == {"spoken", "written"}


def test_identifiers_of_rows_are_their_own():
    assert len({row.id for row in ROWS}) == len(ROWS)


def row_of(text):
    return next(row for row in ROWS if row.text == text)


def test_a_right_answer_scores_in_every_column():
    row = row_of("It took two weeks.")
    (want,) = row.expected
    total = score(row, [Answer(want.start, want.end, 1209600, "second")])
    assert (total["value"], total["number"], total["span"], total["false"]) == (1, 1, 1, 0)


def test_a_number_without_its_unit_scores_as_a_number_only():
    row = row_of("It took two weeks.")
    total = score(row, [Answer(8, 11, 2, None)])
    assert (total["value"], total["number"], total["span"]) == (0, 1, 0)


def test_a_find_where_nothing_was_said_is_false_once():
    row = row_of("Their service is second to none.")
    total = score(row, [Answer(17, 23, 2, None), Answer(17, 23, 1, "second")])
    assert (total["false"], total["false_rows"]) == (1, 1)
    assert row.expected == ()


def test_spans_are_marked_in_the_sentence():
    row = row_of("We cut waste by a fifth.")
    assert isinstance(row.expected[0], Expected)
    assert row.text[row.expected[0].start : row.expected[0].end] == "a fifth"
