"""Ways in which tools and people lay out a conversation as text, for tests that read it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tests.unit.ingest.writing import Said, bare, padded, short


@dataclass(frozen=True)
class Way:
    """How turns become a text; `fewest` turns are needed to tell the layout, `timed` says that seconds are kept."""

    name: str
    turn: Callable[[Said], str]
    timed: bool = True
    fewest: int = 1
    suffix: str = ".txt"
    head: str = ""
    tail: str = ""

    def text(self, turns: Sequence[Said]) -> str:
        return self.head + "\n".join(map(self.turn, turns)) + "\n" + self.tail


def _older_teams(turn: Said) -> str:
    clock = f"{turn.at // 3600}:{turn.at // 60 % 60}:{turn.at % 60}"
    return f"{clock}.5 --> {clock}.90\n{turn.who}\n{turn.words}"


WAYS = (
    Way(
        "teams",
        lambda t: f"{t.who}   {bare(t.at)}\n{t.words}",
        head="27m 42s\n",
        tail="Dana Fox stopped transcription\n",
    ),
    Way("teams-older", _older_teams, fewest=6),
    Way("otter", lambda t: f"{t.who}  {bare(t.at)}  \n{t.words}\n", tail="Transcribed by https://otter.ai\n"),
    Way("rev", lambda t: f"{t.who} ({short(t.at)}):\n{t.words}\n"),
    Way("plaud", lambda t: f"{t.who} ({short(t.at)}): {t.words}\n"),
    Way("trint", lambda t: f"{t.who} [{padded(t.at)}] {t.words}"),
    Way("word", lambda t: f"{padded(t.at)} {t.who}\n{t.words}", head="Audio file\ncall.m4a\n\nTranscript\n"),
    Way("history", lambda t: f"[{padded(t.at)}] {t.who}: {t.words}\n"),
    Way("range", lambda t: f"[{padded(t.at)} - {padded(t.at + 2)}] {t.who}: {t.words}\n"),
    Way("happy-scribe", lambda t: f"[{padded(t.at)}.40] **{t.who}:** {t.words}\n", suffix=".md"),
    Way("descript", lambda t: f"**{t.who}:** [{padded(t.at)}] {t.words}\n", suffix=".md"),
    Way("comma", lambda t: f"{t.who}, {padded(t.at)}\n{t.words}\n"),
    Way("time-dash", lambda t: f"{padded(t.at)} - {t.who}\n{t.words}\n"),
    Way("time-above", lambda t: f"{padded(t.at)}\n{t.who}\n{t.words}\n", fewest=6),
    Way("tencent", lambda t: f"{t.who}({padded(t.at)}): {t.words}", head="会议主题：访谈\n参会人：王敏、李工\n"),
    Way(
        "feishu",
        lambda t: f"{t.who} {padded(t.at)}.120 \n{t.words}\n",
        head="2025-08-19 10:02:44 CST|18分钟 59秒\n\n关键词:\n系统、数据\n\n",
    ),
    Way("bold", lambda t: f"**{t.who}:** {t.words}\n", timed=False, suffix=".md"),
    Way("bold-alone", lambda t: f"**{t.who}**\n\n{t.words}\n", timed=False, suffix=".md", fewest=6),
    Way("colon", lambda t: f"{t.who}: {t.words}", timed=False),
    Way("wide-colon", lambda t: f"{t.who}：{t.words}", timed=False),
    Way("square", lambda t: f"[{t.who}]: {t.words}", timed=False),
    Way("box", lambda t: f"[{t.who}] {t.words}", timed=False, fewest=6),
    Way("dash", lambda t: f"{t.who} – {t.words}", timed=False, fewest=6),
    Way("tab", lambda t: f"{t.who}\t{t.words}", timed=False, fewest=6),
    Way("zoom", lambda t: f"[{t.who}] {padded(36000 + t.at)}\n{t.words}\n", timed=False),
)
