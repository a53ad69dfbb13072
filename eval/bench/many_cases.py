"""Makes a library of many past cases out of the bundled ones, to measure how the search fares with them.

    python eval/bench/many_cases.py FILE.sqlite [--cases 1000]

Each is a bundled case with a customer of another name and with sentences left out, put elsewhere in their paragraph
or taken from another case of its language, so that no two are the same and words are spread as they really are.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from assistant.library.corpus import load_cases
from assistant.library.store import Library, row_of
from assistant.library.stored import Consent, Source, StoredCase
from assistant.library.tables import cases as table
from assistant.records import PARTS, Part, PastCase
from assistant.resources import resource

_SENTENCE = re.compile(r"(?<=[。！？])|(?<=[.!?])\s+")
_SEED = 11
_FIRST = {"en": "Alder Birch Cedar Dover Ember Fern Grove Haven Iris Juniper Kestrel Larch Marlow North Opal".split()}
_FIRST["zh"] = "安 博 晨 德 恩 丰 冠 海 佳 康 乐 明 宁 沛 瑞".split()
_LAST = {"en": "Works Partners Foods Lines Labs Stores Group Mills Care Studios".split()}
_LAST["zh"] = "达 源 禾 川 云 岭 信 泰 宇 洲".split()


def many_cases(number: int) -> Iterator[PastCase]:
    """`number` cases, the same on every run."""
    bundled = load_cases(resource("corpus", "cases"))
    chance = random.Random(_SEED)
    for at in range(number):
        case = bundled[at % len(bundled)]
        others = [one for one in bundled if one.lang == case.lang]
        sections = {part: _other_words(case, part, others, chance) for part in PARTS}
        gap = " " if case.lang == "en" else ""
        name = gap.join((chance.choice(_FIRST[case.lang]), chance.choice(_LAST[case.lang]), str(at)))
        title = case.title.replace(case.customer, name)
        yield replace(case, id=f"many-{at:07d}", title=title, customer=name, sections=sections, interview=None)


def _other_words(case: PastCase, part: Part, others: Sequence[PastCase], chance: random.Random) -> str:
    paragraphs = [line for line in case.sections[part].splitlines() if line.strip()]
    return "\n".join(_jittered(paragraph, part, others, chance, case.lang) for paragraph in paragraphs)


def _jittered(paragraph: str, part: Part, others: Sequence[PastCase], chance: random.Random, lang: str) -> str:
    sentences = [one for one in _SENTENCE.split(paragraph) if one.strip()]
    chance.shuffle(sentences)
    kept = sentences[: max(1, len(sentences) - chance.randint(0, 1))]
    other = [one for one in _SENTENCE.split(chance.choice(others).sections[part]) if one.strip()]
    kept[chance.randrange(len(kept))] = chance.choice(other).strip()
    return (" " if lang == "en" else "").join(kept)


def main() -> None:
    """Reads the arguments and writes the library."""
    arguments = argparse.ArgumentParser(description="Make a library of many past cases.")
    arguments.add_argument("file", type=Path)
    arguments.add_argument("--cases", type=int, default=1000)
    options = arguments.parse_args()
    library = Library(str(options.file), date(2026, 1, 1))
    rows = [
        row_of(StoredCase(case, Consent("granted"), Source("many.json", "", "case")))
        for case in many_cases(options.cases)
    ]
    with library.database.writing() as connection:
        connection.execute(table.insert(), rows)


if __name__ == "__main__":
    main()
