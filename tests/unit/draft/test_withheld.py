"""The exchanges of eval/corrections and eval/off_record hold what their READMEs say, and the script counts what is told and lost."""

import re
from pathlib import Path

import pytest

from eval.bench import withheld as bench

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("what", bench.FIELDS)
def test_the_files_hold_what_the_readme_says(what):
    readme = (ROOT / "eval" / what / "README.md").read_text(encoding="utf-8")
    table = re.findall(r"^\| `(\w+\.\w+)\.toml` \| (\d+) \| (\d+) \|$", readme, re.M)
    assert {name for name, *_ in table} == set(bench.files(what, blind=True))
    for name, held, others in table:
        read = bench.exchanges(what, name)
        assert [sum(bool(x.closed) for x in read), sum(not x.closed for x in read)] == [int(held), int(others)]
        assert len({x.id for x in read}) == len(read)
        assert all(x.why and re.match(r"[ICD]: \S", row) for x in read for row in x.said.strip().splitlines())
        assert all(words in x.said for x in read for words in (*x.closed, *x.open))


@pytest.mark.parametrize(
    ("what", "name", "told", "lost"),
    [
        ("corrections", "en.read", 4, 1),
        ("corrections", "en.opened", 7, 0),
        ("corrections", "zh.read", 5, 0),
        ("off_record", "en.read", 7, 9),
        ("off_record", "zh.read", 3, 2),
    ],
)
def test_no_more_of_what_was_read_is_told_wrongly_or_lost_than_was_measured(what, name, told, lost):
    counted = [int(n) for n in re.findall(r" in (\d+)", bench.row(name, bench.exchanges(what, name), what))]
    assert counted[0] <= told
    assert counted[2] <= lost


@pytest.mark.parametrize(
    ("what", "lang", "said", "closed", "open_", "told", "lost"),
    [
        ("corrections", "en", "C: We have forty vans. No, sorry, sixty vans.", "forty", "sixty", 0, 0),
        ("corrections", "en", "C: We have forty vans.", "forty", "sixty", 1, 1),
        ("corrections", "en", "C: We have forty-six vans.", "forty", "forty-six", 0, 0),
        ("corrections", "zh", "C: 一共四十辆车。不对，六十辆车。", "四十", "六十", 0, 0),
        ("off_record", "en", "C: We pay nine euros. Please don't put that in.", "nine euros", "vans", 0, 1),
        ("off_record", "en", "C: We pay nine euros for each of the vans.", "nine euros", "vans", 1, 0),
        ("off_record", "zh", "C: 价格是九块。这个别写出去。", "九块", "车", 0, 1),
    ],
)
def test_what_must_not_be_told_is_told_or_not_and_what_may_is_lost_or_not(what, lang, said, closed, open_, told, lost):
    one = bench.Exchange(
        "one", f"I: {'怎么样？' if lang == 'zh' else 'How is it?'}\n{said}", (closed,), (open_,), "why"
    )
    other = bench.Exchange("two", one.said, (), (open_,), "why")
    row = bench.row(f"{lang}.x", [one, other], what)
    assert f"1 with something to withhold: told in {told}, something else lost in {lost}" in row
    assert f"1 without: something lost in {lost}" in row


def test_a_number_told_in_figures_is_not_lost():
    said = "I: How many?\nC: We have forty vans, I think.\nC: No, it's sixteen vans."
    one = bench.Exchange("one", said, ("forty",), ("sixteen",), "why")
    assert one.lost("There are 16 vans.") == []
    assert one.lost("There are vans.") == ["sixteen"]


def test_the_list_shows_what_was_said():
    one = bench.Exchange("one", "I: How many?\nC: We have forty vans.", ("forty",), ("vans",), "why")
    (block,) = bench.listed([one], "en", "corrections")
    assert "one told wrongly: ['forty'] lost: []" in block
    assert "C: We have forty vans." in block
    assert list(bench.listed([bench.Exchange("two", one.said, (), ("vans",), "why")], "en", "corrections")) == []
