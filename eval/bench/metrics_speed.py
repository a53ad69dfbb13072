"""How long numbers take: `python eval/bench/metrics_speed.py [--runs N] [--profile en|zh]`.

10,000 words of the gold interviews (Chinese: 16,000 characters, which is about as much speech) go through quantities,
metrics and wordings in a process that has loaded everything. User CPU seconds are counted, as other programs may run;
nothing is kept from one run to the next.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import resource
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median

from assistant.language import numerals
from assistant.metrics import cues, names_en, phrases_en, quantities, topics
from assistant.metrics.find import find_metrics
from assistant.metrics.suggest import suggest
from assistant.records import Transcript
from assistant.score.gold import load_gold
from assistant.training import gold_transcript

GOLD = Path(__file__).parents[1] / "gold"
ENOUGH = {"en": 10_000, "zh": 16_000}


def main() -> None:
    """Measure and print a row a language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--profile", choices=("en", "zh"))
    options = parser.parse_args()
    for lang in (options.profile,) if options.profile else ("en", "zh"):
        said, size = interviews(lang)
        seconds(lambda said=said: found(said))  # loads and compiles
        if options.profile:
            _profile(lambda said=said: found(said))
            continue
        middle = median(seconds(lambda said=said: found(said)) for _ in range(options.runs))
        share = ENOUGH[lang] / size
        print(
            f"{lang}  {size} {'words' if lang == 'en' else 'characters'}: {middle:.3f} s of user CPU, {middle * share:.3f} s for {ENOUGH[lang]}"
        )


def interviews(lang: str) -> tuple[list[Transcript], int]:
    """Gold interviews of the language until there are enough words, and how many there are."""
    out: list[Transcript] = []
    size = 0
    for gold in load_gold(GOLD, None):
        if gold.lang == lang and size < ENOUGH[lang]:
            transcript = replace(gold_transcript(gold), recorded=gold.recorded)
            out.append(transcript)
            size += len(transcript.text.split()) if lang == "en" else len(transcript.text)
    return out, size


def found(said: list[Transcript]) -> None:
    """What a draft asks of this room, with empty caches."""
    quantities.find_quantities.cache_clear()
    for kept in (numerals.numbers, topics.english_words, cues.when, phrases_en._noun_phrases, names_en.named_in):
        kept.cache_clear()
    for transcript in said:
        suggest(find_metrics(transcript, ()), transcript.lang)


def seconds(work: Callable[[], object]) -> float:
    """User CPU seconds of `work()`."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_utime
    work()
    return resource.getrusage(resource.RUSAGE_SELF).ru_utime - before


def _profile(work: Callable[[], object]) -> None:
    profile = cProfile.Profile(time.process_time)
    profile.runcall(work)
    pstats.Stats(profile).sort_stats("tottime").print_stats(40)


if __name__ == "__main__":
    main()
