"""Small interviews for the tests of this room."""

from assistant.records import Span, Transcript, Turn


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
