"""What stands between two English values of a topic exchange: questions that go on with it, or that begin something else."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.metrics.mentions import Line, Mention
from assistant.metrics.wholes_en import ASKS_WHOLE
from assistant.patterns import caseless

_LONG_QUESTION, _ECHO = 9, 7  # words
_ANSWERS = 3  # sentences in which a question is answered
_LEAD = r"^\W*(?:(?:and|so|right|okay|ok|yes|ouch|but|well|um|uh|got it|sorry)[\s,.]+)*"
# "And now?", "And where are you?", "Guess.", "And with the new line?"
_GOES_ON = caseless(
    rf"{_LEAD}(?:(?:what|how|where)(?: about|['’]?s| is| was| are| were| do| did| does| came| would)?\b.{{0,30}}\b"
    r"(?:now|today|currently|at|out|stand|these days|since|after(?:wards)?|then|since|yours?|be)\W*$|"
    r"(?:now|today|currently|presently|these days|nowadays|after(?:wards)?|then|since|this (?:year|month|week|season|time|"
    r"term|morning|spring|summer|autumn|fall|winter)|at (?:the moment|present)|yours?|you|(?:were|are|did|do) you|guess)\b"
    r".{0,24}\W*$|(?:with|through|on|in|under|since|after) (?:the|your|our) [\w\s-]{2,24}\W*$)"
)
_HOW_MUCH = caseless(r"\bhow (?:many|much|long|often|far|old|big)\b|\bout of\b")
_THEN = caseless(r"\bthen\b")
_CORRECTS = caseless(
    r"^\W*(?:no|nope|sorry|hang on|wait|actually)\b|\b(?:i['’]m lying|i tell a lie|that['’]s wrong|wasn['’]t|i mean)\b"
)

_OF_NOW = caseless(r"\b(?:is|are|['’]s|['’]re)\b[^.?!]{0,24}\bnow\b")


def goes_on(between: Sequence[Line], new: Mention, values: Sequence[Mention]) -> bool:
    """Whether the value is the first that answers a question which only asks how it is now.

    Args:
        between: the lines between both values.
        new: the later one.
        values: all values of the exchange.
    """
    before = [line for line in between if line.turn == new.line.turn - 1 and line.speaker != new.line.speaker]
    asking = [line for line in before if _nudges(line, new, values)]
    if not asking or new.line.index - asking[-1].index > _ANSWERS:
        return False
    return not any(asking[-1].index < m.line.index and m.quantity.span < new.quantity.span for m in values)


def turns_away(between: Sequence[Line], new: Mention, values: Sequence[Mention]) -> bool:
    """Whether a question between them asks how much something is, or says so much that it is of something else."""
    asked = [line for line in between if line.asked]
    last = [line for line in asked if line.turn == new.line.turn - 1 and not ASKS_WHOLE.search(line.text)]
    wants = [line for line in last if _HOW_MUCH.search(line.text)]
    if wants and not any(m.line.turn == new.line.turn and m.quantity.span < new.quantity.span for m in values):
        return True  # the value is what the question asks for
    long = (line for line in asked if len(line.text.split()) > _LONG_QUESTION)
    return any(not _nudges(line, new, values) for line in long)


def interrupted(between: Sequence[Line], old: Mention) -> bool:
    """Whether the lines between correct what was said, or ask anything but for the old value again."""
    return any(
        _CORRECTS.search(line.text)
        or (line.text.rstrip().endswith("?") and not _echoes(line, old) and not _asks_now(line))
        for line in between
    )


def _asks_now(line: Line) -> bool:
    """ "And it's under one now, it's, Declan, what's the number?": a colleague is asked for the value of now."""
    return not line.asked and _OF_NOW.search(line.text) is not None


def _nudges(line: Line, new: Mention, values: Sequence[Mention]) -> bool:
    if _HOW_MUCH.search(line.text) or not _GOES_ON.match(line.text):
        return False
    named = any(m.line is line and m.quantity.value == new.quantity.value for m in values)
    return not (named and _THEN.search(line.text))  # "And then a five."


def _echoes(line: Line, old: Mention) -> bool:
    return len(line.text.split()) <= _ECHO and old.quantity.text.lower() in line.text.lower()
