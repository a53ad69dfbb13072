"""The exchanges in `eval/off_record` that may be read: what is labelled in them stands in them, word for word."""

from __future__ import annotations

import tomllib

import pytest

from eval.bench.withheld import FOLDER, files

FILES = files("off_record", blind=False)
KINDS = ("read", "opened", "more", "careful", "blunt", "tales")


def _rows(name):
    return tomllib.loads((FOLDER / "off_record" / f"{name}.toml").read_text(encoding="utf-8"))["exchange"]


def test_blind_files_are_counted_and_not_listed():
    assert set(FILES) == {f"{lang}.{kind}" for lang in ("en", "zh") for kind in KINDS}
    assert set(files("off_record", blind=True)) - set(FILES) == {"en.blind", "zh.blind"}


@pytest.mark.parametrize("name", FILES)
def test_where_something_is_to_be_kept_out_some_words_ask_for_it(name):
    rows = _rows(name)
    assert sum(bool(row["off"]) for row in rows) == 40
    assert sum(not row["off"] for row in rows) == 24
    assert [row["id"] for row in rows if bool(row["off"]) != bool(row.get("asks"))] == []


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("field", ["off", "open", "asks"])
def test_labelled_words_stand_in_one_turn(name, field):
    missing = [
        (row["id"], words)
        for row in _rows(name)
        for words in row.get(field, ())
        if not any(words in turn for turn in row["said"].splitlines())
    ]
    assert missing == []
