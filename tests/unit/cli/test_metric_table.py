"""The page and the spreadsheet of metrics."""

import csv
import io

import pytest

from assistant.cli.metric_table import guarded, metrics_csv, print_metrics
from assistant.pipeline import metrics_of_text


@pytest.mark.parametrize("cell", ["=1+1", "+13", "-30%", "@SUM(A1)", "\tx", "\rx", " =1", "＝1"])
def test_a_cell_that_a_spreadsheet_would_run_is_guarded(cell):
    assert guarded(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "users", "1000", "a=b", "3-4", "一周"])
def test_other_cells_stay_as_they_are(cell):
    assert guarded(cell) == cell


@pytest.mark.parametrize(
    ("lang", "text", "names"),
    [
        (
            "en",
            "Users grew from 1000 to 1500 in one week. Energy costs are down 12 percent.",
            ["users", "energy costs"],
        ),
        ("zh", "首年续费率从六成八提到八成一。成本降了三成。", ["首年续费率", "成本"]),
    ],
)
def test_csv_holds_a_row_a_metric_and_no_formula(lang, text, names):
    _, told, suggestions = metrics_of_text(text, lang)
    head, *rows = csv.reader(io.StringIO(metrics_csv(told, suggestions, lang)))
    assert [row[1] for row in rows] == names
    assert all(len(row) == len(head) for row in rows)
    assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for row in rows for cell in row)


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        (
            "en",
            "Users grew from 1000 to 1500 in one week.",
            ("users", "+50%", "one week", "stated", "number of users rose by 50%"),
        ),
        (
            "zh",
            "首年续费率从六成八提到八成一。",
            ("首年续费率", "+13个百分点", "明确", "提高13个百分点", "问清时间范围"),
        ),
    ],
)
def test_the_page_names_values_change_period_status_and_wordings(lang, text, words, capsys):
    _, told, suggestions = metrics_of_text(text, lang)
    print_metrics(told, suggestions, lang)
    page = capsys.readouterr().out
    assert all(word in page for word in words)


def test_the_page_says_when_there_is_nothing(capsys):
    print_metrics((), (), "en")
    assert "No metric was found." in capsys.readouterr().out
