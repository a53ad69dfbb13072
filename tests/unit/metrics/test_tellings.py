"""The exchanges of eval/tellings hold what their README says, and the script counts what is found and what is wrong."""

import re
from pathlib import Path

from eval.bench import tellings as bench

ROOT = Path(__file__).parents[3]


def test_the_files_hold_what_the_readme_says():
    readme = (ROOT / "eval" / "tellings" / "README.md").read_text(encoding="utf-8")
    table = re.findall(r"^\| `(\w+\.\w+)\.toml` \| (\d+) \| (\d+) \| (\d+) \|$", readme, re.M)
    assert tuple(name for name, *_ in table) == bench.FILES
    for name, *counts in table:
        read = bench.tellings(name)
        none = [t for t in read if not t.changes]
        assert [len(read), sum(len(t.changes) for t in read), len(none)] == [int(c) for c in counts]
        assert len({t.id for t in read}) == len(read)
        assert all(t.why for t in none)
        assert all(re.match(r"[ICD]: \S", row) for t in read for row in t.said.strip().splitlines())


def test_a_change_is_found_missed_or_wrong():
    change = bench.Change(40, 25, "percent", "percent")
    told = bench.Telling("one", "I: And waste?\nC: It fell from forty percent to twenty-five percent.", (change,), "")
    missed = bench.Telling("two", "I: And waste?\nC: It is lower, I think.", (change,), "")
    wrong = bench.Telling("three", "C: It fell from forty percent to twenty-five percent.", (), "a quote of others")
    assert "found 1.000, right 1.000 (0 wrong; 0 missed" in bench.row("en.x", [told])
    assert "found 0.000, right 0.000 (0 wrong; 1 missed" in bench.row("en.x", [missed])
    assert "found 0.500, right 0.500 (1 wrong; 1 missed" in bench.row("en.x", [told, missed, wrong])
