"""How well quantities are read, beside other libraries: `python eval/bench/quantities.py [--recognizers PYTHON] [...]`.

Each other library runs in the interpreter that is named for it (see `eval/quantities/README.md`). `--list` prints the
rows that we do not answer exactly.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from assistant.metrics.quantities import find_quantities

TABLE = Path(__file__).parents[1] / "quantities" / "table.tsv"
PEERS = Path(__file__).with_name("quantity_peers")
NAMES = {
    "recognizers": "Recognizers-Text",
    "quantulum": "quantulum3",
    "cn2an": "cn2an",
}
SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "business day": 86400, "month": 2592000, "quarter": 7776000, "year": 31536000}  # fmt: skip
# Units that a library without a word for them may leave out: the number alone says it.
PLAIN = ("count", "ratio", "times", "point")


@dataclass(frozen=True, slots=True)
class Expected:
    """A quantity that the table asks for; offsets count in the sentence without its marks."""

    start: int
    end: int
    value: Decimal
    unit: str
    approximate: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence of the table with its quantities; none where nothing may be found."""

    id: str
    lang: str
    form: str
    kind: str
    text: str
    expected: tuple[Expected, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a library found; `counts` is false for a find that is not held against it where nothing was asked."""

    start: int
    end: int
    value: float
    unit: str | None
    counts: bool = True


def read_table(path: Path = TABLE) -> list[Row]:
    """The rows of the table.

    Raises:
        ValueError: a row has not as many quantities as marked spans.
    """
    return [_row(line.split("\t")) for line in path.read_text("utf-8").splitlines()[1:]]


def _row(cells: list[str]) -> Row:
    name, lang, form, kind, marked, told = cells
    text, spans = _unmarked(marked)
    said = told.split("; ") if told else []
    expected = [_expected(words, span) for words, span in zip(said, spans, strict=True)]
    return Row(name, lang, form, kind, text, tuple(expected))


def _unmarked(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """A sentence without its [marks], and where they stood."""
    text, spans = "", []
    for piece in marked.replace("]", "[").split("["):
        spans.append((len(text), len(text) + len(piece)))
        text += piece
    return text, spans[1::2]


def _expected(words: str, span: tuple[int, int]) -> Expected:
    value, _, unit = words.partition(" ")
    return Expected(*span, Decimal(value.lstrip("~")), unit, value.startswith("~"))


def ours(rows: Sequence[Row]) -> list[list[Answer]]:
    """Our answers."""
    found = [find_quantities(row.text, row.lang) for row in rows]
    return [[Answer(q.span.start, q.span.end, float(q.value), q.unit) for q in quantities] for quantities in found]


def theirs(name: str, python: Path, rows: Sequence[Row]) -> list[list[Answer]]:
    """The answers of another library, from its own interpreter."""
    asked = json.dumps([(row.lang, row.text) for row in rows])
    done = subprocess.run([python, PEERS / f"ask_{name}.py"], input=asked, capture_output=True, text=True, check=True)
    return [[Answer(*answer) for answer in answers] for answers in json.loads(done.stdout)]


def score(row: Row, answers: Sequence[Answer]) -> Counter[str]:
    """What is right in one row: any answer that touches a span may be right for it, so several readings help."""
    total = Counter(expected=len(row.expected), rows=1, nothing=not row.expected)
    for want in row.expected:
        near = [a for a in answers if a.start < want.end and want.start < a.end]
        total["value"] += any(_same(a, want) for a in near)
        total["number"] += any(_same_number(a.value, want) for a in near)
        total["span"] += any((a.start, a.end) == (want.start, want.end) for a in near)
    false = [a for a in answers if a.counts and not any(a.start < w.end and w.start < a.end for w in row.expected)]
    total["false"] += len(_apart(false))
    total["false_rows"] += bool(false) and not row.expected
    return total


def _apart(answers: Sequence[Answer]) -> list[Answer]:
    """Answers that overlap are one find."""
    out: list[Answer] = []
    for answer in sorted(answers, key=lambda a: (a.start, -a.end)):
        if not out or answer.start >= out[-1].end:
            out.append(answer)
    return out


def _same(answer: Answer, want: Expected) -> bool:
    """Whether value and unit agree; a rate of a count or of money is not asked of libraries that know none."""
    base = want.unit.partition("/")[0]
    if base == "clock":
        return answer.unit == "clock" and _close(answer.value % 1200, float(want.value) % 1200)
    if base in SECONDS and answer.unit in SECONDS:
        return _close(answer.value * SECONDS[answer.unit], float(want.value) * SECONDS[base])
    named = answer.unit is not None and answer.unit.partition("/")[0] == base
    return (named or (answer.unit is None and base in PLAIN)) and _close(answer.value, float(want.value))


def _same_number(value: float, want: Expected) -> bool:
    """Whether the number is right, in the unit said or in ours, as a share or a percentage."""
    size = float(want.value)
    forms = {size}
    if want.unit in ("percent", "point", "clock"):
        forms |= {size / 100, size * 100, size % 1200, size % 1200 / 100}
    if want.unit in SECONDS:
        forms |= {size / 7, size / 14, size * SECONDS[want.unit], size * 60, size / 60}
    return any(_close(value, form) for form in forms)


def _close(one: float, other: float) -> bool:
    return math.isclose(one, other, rel_tol=1e-3, abs_tol=1e-9)


def exact(row: Row) -> bool:
    """Whether we answer the row exactly: spans, values, units, estimates, nothing else."""
    found = [(q.span.start, q.span.end, q.value, q.unit, q.approximate) for q in find_quantities(row.text, row.lang)]
    return found == [(e.start, e.end, e.value, e.unit, e.approximate) for e in row.expected]


def table(rows: Sequence[Row], answers: dict[str, list[list[Answer]]]) -> list[str]:
    """Lines of figures: a row a language and library."""
    out = ["| language | library | value and unit | value only | exact span | finds that are none | rows of nothing kept |",
           "|---|---|--:|--:|--:|--:|--:|"]  # fmt: skip
    for lang in ("en", "zh"):
        for name, found in answers.items():
            pairs = [(r, a) for r, a in zip(rows, found, strict=True) if r.lang == lang]
            if name not in ({"en": "cn2an", "zh": "quantulum3"}[lang],):
                total = sum((score(r, a) for r, a in pairs), Counter[str]())
                out.append(_figures(lang, name, total))
    return out


def _figures(lang: str, name: str, total: Counter[str]) -> str:
    def share(part: int, whole: int) -> str:
        return f"{100 * part / max(1, whole):.1f} %"

    wanted = total["expected"]
    kept = total["nothing"] - total["false_rows"]
    shares = [share(total[part], wanted) for part in ("value", "number", "span")]
    return f"| {lang} | {name} | {' | '.join(shares)} | {total['false']} | {share(kept, total['nothing'])} |"


def main() -> None:
    """Measure, and print one table."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in NAMES:
        parser.add_argument(f"--{name}", type=Path, metavar="PYTHON")
    parser.add_argument("--list", action="store_true")
    options = vars(parser.parse_args())
    rows = read_table()
    answers = {"Casewright": ours(rows)}
    answers |= {NAMES[name]: theirs(name, options[name], rows) for name in NAMES if options[name]}
    print("\n".join(table(rows, answers)))
    for row in rows if options["list"] else ():
        if not exact(row):
            _print(row)


def _print(row: Row) -> None:
    want = [f"{row.text[e.start : e.end]} = {'~' * e.approximate}{e.value} {e.unit}" for e in row.expected]
    have = [f"{q.text} = {'~' * q.approximate}{q.value} {q.unit}" for q in find_quantities(row.text, row.lang)]
    print(f"{row.id} {row.text}\n    want {want}\n    have {have}", file=sys.stdout)


if __name__ == "__main__":
    main()
