"""Measures the search for past cases: what it finds for an interview, and how fast.

    python eval/bench/search.py [--gold DIR]

DIR holds the gold interviews (`<id>.md`: front matter, then `time | speaker | L> words || L> words`). The
query is what the labels call the challenge, then all parts. Reported for each language:

- is the interview's own case the first, when it is not left out;
- is a case of the same industry among the first three, own case left out, against blind chance (interviews
  whose industry no other case shares are not asked);
- is the case of the other language that tells of the same problem (`_TWINS`, judged by reading) among the
  first three;
- how many of the first three are in the other language.

The last line is the time of a cold start: import, load and one search, as a process of its own.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from assistant.backends.static_embedder import StaticEmbedder
from assistant.library.corpus import load_cases
from assistant.pipeline import search_of
from assistant.records import Label, Passage, PastCase, Span
from assistant.resources import resource
from assistant.retrieve.exclude import Exclude
from assistant.retrieve.search import CaseSearch

_LETTERS: dict[str, Label] = {
    "B": "background",
    "C": "challenge",
    "S": "solution",
    "R": "result",
    "O": "other",
    "X": "off_record",
}
_TURN = re.compile(r"^(?:\d+:)?\d+:\d\d \| ([^|]+) \| (.*)$", re.MULTILINE)
_TWINS = (
    ("en-predictive-07", "zh-iiot-10"),
    ("en-logistics-tms-01", "zh-routing-06"),
    ("en-foodsafety-12", "zh-traceability-23"),
    ("en-ediscovery-18", "zh-lawkb-14"),
    ("en-dental-14", "zh-his-07"),
    ("en-ebike-21", "zh-charging-16"),
    ("en-martech-09", "zh-scrm-02"),
    ("en-retail-pos-03", "zh-crossborder-03"),
    ("en-tutoring-24", "zh-edu-08"),
)
_TWIN_OF = dict(_TWINS) | {chinese: english for english, chinese in _TWINS}
_COLD = """
import sys
from pathlib import Path
sys.path.insert(0, {here!r})
from search import search_of_the_corpus
print(len(search_of_the_corpus(Path({folder!r})).by_text("仓库库存不准", "zh", 3)))
"""


def main() -> None:
    """Reads the arguments and prints the figures."""
    arguments = argparse.ArgumentParser(description="Measure the search for past cases.")
    arguments.add_argument("--gold", type=Path, default=Path(__file__).parents[1] / "gold")
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        search = search_of_the_corpus(folder)
        for lang in ("en", "zh"):
            paths = sorted(options.gold.glob(f"{lang}-*.md"))
            for parts in (("challenge",), ("background", "challenge", "solution", "result")):
                report(search, paths, parts)
        print(f"cold start: {cold_start(folder):.2f} s")


def search_of_the_corpus(folder: Path) -> CaseSearch:
    """The search over the bundled cases, its index kept in `folder`."""
    cases = load_cases(resource("corpus", "cases"))
    embedder = StaticEmbedder(resource("models", "embedder"))
    return search_of(cases, embedder, folder)


def report(search: CaseSearch, paths: Sequence[Path], labels: Sequence[Label]) -> None:
    """Prints the figures for the interviews of one language, asked with the passages of these labels."""
    first, hits, asked, twins, twins_asked, crossed, chance = 0, 0, 0, 0, 0, 0, 0.0
    for path in paths:
        own = search.cases[path.stem]
        passages = [p for p in read_passages(path) if p.label in labels]
        first += search.by_passages(passages, own.lang, 1)[0].case_id == own.id
        found = search.by_passages(passages, own.lang, 3, Exclude(interviews=(own.id,)))
        crossed += sum(match.lang != own.lang for match in found)
        if own.id in _TWIN_OF:
            twins_asked += 1
            twins += any(match.case_id == _TWIN_OF[own.id] for match in found)
        peers = [case for case in search.cases.values() if case.industry == own.industry and case.id != own.id]
        if peers:
            asked += 1
            hits += any(match.industry == own.industry for match in found)
            chance += chance_of(peers, search, own)
    print(
        f"{paths[0].stem[:2]} {'+'.join(labels)}: own case first {first}/{len(paths)}; "
        f"same industry in three {hits}/{asked} (chance {chance:.1f}); twin in three {twins}/{twins_asked}; "
        f"other language {crossed}/{3 * len(paths)}"
    )


def chance_of(peers: Sequence[PastCase], search: CaseSearch, own: PastCase) -> float:
    """Probability that three cases drawn blindly hold one of the same industry."""
    others = len([case for case in search.cases.values() if case.id != own.id])
    missed = 1.0
    for drawn in range(3):
        missed *= (others - len(peers) - drawn) / (others - drawn)
    return 1 - missed


def read_passages(path: Path) -> list[Passage]:
    """The labelled segments of a gold interview."""
    found = []
    body = path.read_text(encoding="utf-8").split("\n---\n", 1)[1]
    for turn, match in enumerate(_TURN.finditer(body)):
        for piece in match.group(2).split(" || "):
            letter, text = piece.split("> ", 1)
            passage = Passage(
                f"p{len(found)}", Span(0, len(text)), turn, match.group(1), text, _LETTERS[letter.strip()], 1.0
            )
            found.append(passage)
    return found


def cold_start(folder: Path) -> float:
    """Seconds that a new process takes for one search, best of three."""
    code = _COLD.format(here=str(Path(__file__).parent), folder=str(folder))
    times = []
    for _ in range(3):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
        times.append(time.perf_counter() - start)
    return min(times)


if __name__ == "__main__":
    main()
