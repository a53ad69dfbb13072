"""Measures reading: exactness, roles, time and memory on a folder of `<id>.docx` with `<id>.truth.json`.

    python eval/bench/ingest.py [DIR]        # DIR: eval/gold

Prints one line a file that is not read exactly, one a speaker whose role is missed, and the sums. Time is
the processor's, of one reading each after a first one; memory is the peak of the process in MB.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

from assistant.ingest.read import read_transcripts
from assistant.records import Transcript


def exact(transcript: Transcript, truth: dict) -> bool:
    """Whether speakers, whole seconds, words and layout all equal the truth."""
    read = [
        (t.speaker, None if t.start_s is None else int(t.start_s), transcript.words_of(t.index))
        for t in transcript.turns
    ]
    told = [(turn["speaker"], turn["start"], turn["text"]) for turn in truth["turns"]]
    return (read, transcript.layout, transcript.lang) == (told, truth["layout"], truth["lang"])


def missed_roles(transcript: Transcript, truth: dict) -> list[str]:
    """Labels whose role was not found."""
    people = {label: transcript.participant(label) for label in truth["roles"]}
    return [label for label, role in truth["roles"].items() if (person := people[label]) is None or person.role != role]


def main(folder: Path) -> None:
    """Reads every file of the folder and prints what was measured."""
    files = sorted(folder.glob("*.docx"))
    if not files:
        raise SystemExit(f"no .docx in {folder}")
    read_transcripts(files[0])
    wrong = missed = speakers = 0
    seconds = []
    for path in files:
        truth = json.loads(path.with_name(f"{path.stem}.truth.json").read_text(encoding="utf-8"))
        started = time.process_time()
        (transcript,) = read_transcripts(path)
        seconds.append(time.process_time() - started)
        if not exact(transcript, truth):
            wrong += 1
            print(f"not exact: {path.name}")
        for label in missed_roles(transcript, truth):
            missed += 1
            print(f"role missed: {path.stem} {label}")
        speakers += len(truth["roles"])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"exact {len(files) - wrong}/{len(files)}; roles {speakers - missed}/{speakers} = {1 - missed / speakers:.3f}"
    )
    print(
        f"{1000 * sum(seconds) / len(seconds):.0f} ms a file, {1000 * max(seconds):.0f} ms at most; peak {peak:.0f} MB"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "gold")
