"""Small interviews written in code."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.language.sentences import sentence_spans
from assistant.records import Label, Role, Span, Transcript, Turn

ENGLISH: tuple[tuple[Role, str], ...] = (
    ("interviewer", "Thanks for joining. Who are you?"),
    ("interviewee", "We are a carrier in Ohio. We run three yards."),
    ("interviewer", "What was hard?"),
    ("interviewee", "Planning was chaos. Every route was drawn by hand. Please keep this out: the Bramwell contract is shaky."),
    ("interviewer", "What did you change?"),
    ("interviewee", "We rolled out the planner in May. It proposes every route."),
    ("interviewer", "And now?"),
    ("interviewee", "Planning takes ten minutes. Drivers leave on time."),
)  # fmt: skip
CHINESE: tuple[tuple[Role, str], ...] = (
    ("interviewer", "谢谢参加。请介绍一下。"),
    ("interviewee", "我们是慈溪的工厂。有三个车间。"),
    ("interviewer", "以前难在哪里？"),
    ("interviewee", "排产全靠手工。数据第二天才齐。下面这段不要公开，童乐坊那个合同要黄了。"),
    ("interviewer", "后来怎么改的？"),
    ("interviewee", "五月份我们上线了系统。工单自动下发。"),
    ("interviewer", "现在呢？"),
    ("interviewee", "排产只要十分钟。交期准了。"),
)


def talk(lang: str, turns: Sequence[tuple[Role, str]], source: str = "call.docx") -> Transcript:
    """A transcript of (role, words) turns; the speaker's label is the role."""
    text, out = "", []
    for index, (role, words) in enumerate(turns):
        out.append(Turn(index, role, role, Span(len(text), len(text) + len(words))))
        text += words + "\n"
    return Transcript("t1", source, "labels", "0" * 64, lang, None, text, tuple(out), ())


def stretches(transcript: Transcript, labels: Sequence[Label]) -> list[tuple[Span, Label]]:
    """A label a turn, as somebody would mark them."""
    return [(turn.span, label) for turn, label in zip(transcript.turns, labels, strict=True)]


def sentences(words: str, lang: str) -> list[str]:
    """The sentences of some words."""
    return [span.of(words) for span in sentence_spans(words, lang)]
