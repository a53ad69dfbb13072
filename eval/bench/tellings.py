"""How many changes told in short exchanges are found: `python eval/bench/tellings.py [--list en|zh]`.

A change counts as found when a metric that may be worded (stated, approximate or disputed) has both of its values; a
metric with two other values counts as wrong. `--list` prints what is missed and what is wrong, only of the file that
is there to be read.
"""

from __future__ import annotations

import argparse
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.metrics.find import find_metrics
from assistant.metrics.listening import lines, mentions
from assistant.records import Metric, MetricValue, Transcript
from assistant.score.metric_match import same_value
from eval.bench.exchange import transcript_of

FOLDER = Path(__file__).parents[1] / "tellings"
FILES = (
    *("en.read", "en.blind", "en.long_read", "en.long_blind", "en.more", "en.stretch_blind"),
    *("zh.read", "zh.blind", "zh.long_read", "zh.long_blind", "zh.more", "zh.stretch_blind"),
)
TOLD = ("stated", "approximate", "disputed")


@dataclass(frozen=True, slots=True)
class Change:
    """A change that a careful listener would write down."""

    before: float
    after: float
    unit: str
    after_unit: str

    def told_by(self, before: MetricValue | None, after: MetricValue | None) -> bool:
        """Whether both values are those of the change."""
        both = before is not None and after is not None
        return both and same_value(before, self.before, self.unit) and same_value(after, self.after, self.after_unit)


@dataclass(frozen=True, slots=True)
class Telling:
    """An exchange and the changes that are told in it; none where `why` says what its numbers are."""

    id: str
    said: str
    changes: tuple[Change, ...]
    why: str

    def transcript(self, lang: str) -> Transcript:
        """The exchange as a transcript."""
        return transcript_of(self.id, self.said, lang)


def main() -> None:
    """Measure and print a row a file; with `--list` what is missed and wrong in the files to be read."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--list", choices=("en", "zh"))
    options = parser.parse_args()
    if options.list:
        for name in ("read", "long_read"):
            for telling in tellings(f"{options.list}.{name}"):
                _show(telling, options.list)
        return
    for name in FILES:
        print(row(name, tellings(name)))


def tellings(name: str) -> tuple[Telling, ...]:
    """The exchanges of one file, by its name without `.toml`."""
    rows = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))["telling"]
    return tuple(Telling(r["id"], r["said"], tuple(map(_change, r["changes"])), r.get("why", "")) for r in rows)


def row(name: str, read: Sequence[Telling]) -> str:
    """A line of figures."""
    lang = name.partition(".")[0]
    wanted = found = wrong = unheard = 0
    for telling in read:
        pairs = _pairs(telling, lang)
        missed = list(_missed(telling, pairs))
        wanted += len(telling.changes)
        found += len(telling.changes) - len(missed)
        wrong += len(_wrong(telling, pairs))
        unheard += sum(not _heard(telling, change, lang) for change in missed)
    share = f"found {found / wanted:.3f}, right {found / max(found + wrong, 1):.3f}"
    return f"{name:<13} {len(read)} exchanges, {wanted} changes: {share} ({wrong} wrong; {unheard} missed with a value not heard)"


def _change(row: dict[str, float | str]) -> Change:
    unit = str(row["unit"])
    return Change(float(row["before"]), float(row["after"]), unit, str(row.get("after_unit", unit)))


def _pairs(telling: Telling, lang: str) -> list[Metric]:
    found = find_metrics(telling.transcript(lang), ())
    return [m for m in found if m.before is not None and m.after is not None and m.status in TOLD]


def _missed(telling: Telling, pairs: Sequence[Metric]) -> Iterator[Change]:
    return (c for c in telling.changes if not any(c.told_by(m.before, m.after) for m in pairs))


def _wrong(telling: Telling, pairs: Sequence[Metric]) -> list[Metric]:
    return [m for m in pairs if not any(c.told_by(m.before, m.after) for c in telling.changes)]


def _heard(telling: Telling, change: Change, lang: str) -> bool:
    """Whether both values are among the quantities, in some unit that was said with them."""
    found = [m.quantity for m in mentions(lines(telling.transcript(lang), ()), lang, None)]
    values = [MetricValue(q.value, q.unit, q.text) for q in found]
    before = any(same_value(v, change.before, change.unit) for v in values)
    return before and any(same_value(v, change.after, change.after_unit) for v in values)


def _show(telling: Telling, lang: str) -> None:
    pairs = _pairs(telling, lang)
    missed, wrong = list(_missed(telling, pairs)), _wrong(telling, pairs)
    if not missed and not wrong:
        return
    print(f"\n{telling.id} {telling.why}\n{telling.said.strip()}")
    for change in missed:
        print(f"  missed {change.before:g} {change.unit} -> {change.after:g} {change.after_unit}", end="")
        print("" if _heard(telling, change, lang) else "  (a value is not heard)")
    for metric in wrong:
        assert metric.before is not None and metric.after is not None  # they are pairs
        print(f"  wrong  {metric.before.text} -> {metric.after.text}")


if __name__ == "__main__":
    main()
