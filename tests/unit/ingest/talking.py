"""Random conversations in both languages, for tests that write them in a format and read them back."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import strategies as st

from assistant.ingest.read import read_transcripts

NAMES = ("Dana Fox", "Li Wei", "Bríd O'Hara", "Jörg", "王敏", "欧阳建国", "Speaker 3", "说话人2", "SPEAKER_01")
WORDS = (
    "we cut the batch time from nine hours to two",
    "Really?",
    "No – 37%, and 5 < 6 & 7 > 2.",
    "=SUM(A1) is what he typed",
    '"Never again," she said; it was 10:30',
    "去年一共停了三十七次。",
    "是的，比如说：备件没有了",
    "用 ERP 系统，提升了 12%！",
    "…",
    "Grüße, señor – naïve café",
)


@dataclass(frozen=True)
class Line:
    """Who begins at which second, and says what."""

    who: str
    at: int
    words: str

    def clock(self, point: str, after: int = 0) -> str:
        second = self.at + after
        return f"{second // 3600:02d}:{second // 60 % 60:02d}:{second % 60:02d}{point}250"


@st.composite
def conversations(draw) -> list[Line]:
    """Two to four speakers in two to twelve turns, in the order of their times."""
    cast = draw(st.lists(st.sampled_from(NAMES), min_size=2, max_size=4, unique=True))
    picks = draw(
        st.lists(st.tuples(st.sampled_from(cast), st.integers(2, 400), st.sampled_from(WORDS)), min_size=2, max_size=12)
    )
    at = 0
    talk = []
    for who, gap, words in picks:
        talk.append(Line(who, at, words))
        at += gap
    return talk


def merged(talk: list[Line]) -> list[tuple[str, int, str]]:
    """Speaker, second and words, with what one speaker says in a row as one turn (blanks do not count)."""
    out: list[tuple[str, int, str]] = []
    for line in talk:
        if out and out[-1][0] == line.who:
            out[-1] = (line.who, out[-1][1], out[-1][2] + packed(line.words))
        else:
            out.append((line.who, line.at, packed(line.words)))
    return out


def packed(words: str) -> str:
    return "".join(words.split())


def read_back(folders, name: str, text: str | bytes) -> list[tuple[str, int, str]]:
    """Speaker, second and words of each turn of a file that is written and read."""
    path = folders.mktemp("talk") / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    (transcript,) = read_transcripts(path)
    return [
        (turn.speaker, int(turn.start_s if turn.start_s is not None else -1), packed(transcript.words_of(turn.index)))
        for turn in transcript.turns
    ]
