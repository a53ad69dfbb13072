"""Small interviews for the tests of this room."""

from assistant.metrics.find import find_metrics, metrics_in_text
from assistant.records import Passage, Span, Transcript, Turn


def interview(lang, *turns, recorded="2025-05-20"):
    """A transcript of (speaker, words) turns; the speaker `q` asks."""
    text, out = "", []
    for index, (who, words) in enumerate(turns):
        role = "interviewer" if who == "q" else "interviewee"
        out.append(Turn(index, who, role, Span(len(text), len(text) + len(words))))
        text += words + "\n"
    return Transcript("t", "t.docx", "labels", "0", lang, recorded, text, tuple(out), ())


def ends(metric):
    """Both values of a metric."""
    return (metric.before and metric.before.value, metric.after and metric.after.value)


def number(value):
    """A value as a float, which a test writes shortest."""
    return None if value is None else float(value)


def told(text):
    """The changes of a Chinese text: name, before, after."""
    return [(m.name, *map(number, ends(m))) for m in metrics_in_text(text, "zh")[1] if m.before]


def exchange(*turns):
    """The metrics of Chinese (speaker, label, words) turns."""
    transcript = interview("zh", *((who, words) for who, _, words in turns))
    passages = tuple(
        Passage(f"p{n}", turn.span, n, turn.speaker, transcript.words_of(n), turns[n][1], 1.0)
        for n, turn in enumerate(transcript.turns)
    )
    return find_metrics(transcript, passages)


def live(found):
    """Both values of each change that may be told."""
    return [tuple(map(number, ends(m))) for m in found if m.before and m.status in ("stated", "approximate")]


def changes(talk):
    """Both values of each English change that a short talk tells and that may be worded; turns are parted by a slash."""
    turns = [tuple(turn.strip().split(": ", 1)) for turn in talk.split(" / ")]
    may_be_worded = ("stated", "approximate", "disputed")
    found = find_metrics(interview("en", *turns), ())
    return [tuple(map(float, ends(m))) for m in found if m.before and m.after and m.status in may_be_worded]
