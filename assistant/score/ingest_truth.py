"""Reading: turns, speakers, times and roles of the transcript against the truth file of the gold set."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from assistant.errors import InputError, Say
from assistant.records import Transcript
from assistant.score.interview import GoldInterview
from assistant.score.score import Place, Score, share


@dataclass(frozen=True, slots=True)
class TrueTurn:
    """One turn as the file has it; `start` in seconds, None where its layout gives no time."""

    speaker: str
    text: str
    start: float | None = None


@dataclass(frozen=True, slots=True)
class Truth:
    """What reading the file must give; `roles` by speaker label."""

    timed: bool
    roles: dict[str, str]
    turns: tuple[TrueTurn, ...]


_TRUTH = TypeAdapter(Truth)


def load_truth(path: Path) -> Truth:
    """The truth file of one interview.

    Raises:
        InputError: it is missing or malformed.
    """
    try:
        return _TRUTH.validate_json(path.read_bytes())
    except (OSError, ValidationError) as error:
        raise InputError(
            Say(f"{path.name!r} is no truth file: {error}", f"{path.name!r} 不是真值文件：{error}"),
            Say("The format is described in eval/README.md.", "格式见 eval/README.md。"),
        ) from error


def score_turns(gold: GoldInterview, transcript: Transcript | None) -> Score:
    """Share of the true turns read with the same text, speaker and whole second, in the same place."""
    truth = load_truth(gold.truth)
    read = [_read(transcript, at) for at in range(len(transcript.turns))] if transcript else []
    wanted = [(turn.speaker, _second(turn.start, truth.timed), turn.text) for turn in truth.turns]
    places = [
        Place("misread", f"{ours} for {true}", turns=(at,))
        for at, (true, ours) in enumerate(zip(wanted, [*read, *([None] * len(wanted))], strict=False))
        if ours != true
    ]
    places += [Place("too many", str(extra), turns=(at,)) for at, extra in enumerate(read[len(wanted) :], len(wanted))]
    return share(
        max(0, len(wanted) - len(places)), len(wanted), Say("turns read as they are", "读取正确的发言"), tuple(places)
    )


def score_roles(gold: GoldInterview, transcript: Transcript | None) -> Score:
    """Share of the speakers whose role (interviewer, interviewee) is found."""
    roles = load_truth(gold.truth).roles
    found = {turn.speaker: turn.role for turn in transcript.turns} if transcript else {}
    places = tuple(
        Place("right" if found.get(label) == role else "wrong", label, note=f"{found.get(label)} for {role}")
        for label, role in roles.items()
    )
    return share(
        sum(place.kind == "right" for place in places), len(places), Say("roles found", "识别出的角色"), places
    )


def _read(transcript: Transcript, at: int) -> tuple[str, int | None, str]:
    turn = transcript.turns[at]
    return turn.speaker, _second(turn.start_s, timed=True), transcript.words_of(at)


def _second(start: float | None, timed: bool) -> int | None:
    return int(start) if start is not None and timed else None
