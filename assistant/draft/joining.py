"""Sentences of a section told together: two short ones of one subject as one, and the "but" that was said between."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.draft.choose import Choice
from assistant.language.lowered_en import lowered
from assistant.language.passage_en import may_share
from assistant.language.sentences import sentence_spans
from assistant.patterns import regex
from assistant.records import Span, Transcript

_MARK = regex("[\ue000-\ue0ef]")  # names while sentences are reworded, see `names`
_LONGEST_QUOTE = 75  # words, or characters
_LINK = regex(r"^(?P<link>but)\b,? ", re.IGNORECASE)
# "Then came the audit" needs its "then"; before a subject or a time it only says that something else was told.
_THEN = regex(
    r"^Then,? (?=(?:the|a|an|it|they|he|she|in|on|at|for|by|one|two|every|each|there|people|everybody|everyone|nobody|somebody|their|his|her|its|if|when|after|before|you)\b|[A-Z\ue000-\ue0ef])"
)


def together(choices: Sequence[Choice], lang: str) -> list[list[Choice]]:
    """The choices, those that make one sentence in one list; in English only."""
    groups: list[list[Choice]] = []
    for choice in choices:
        if groups and lang == "en" and _share(groups[-1], choice):
            groups[-1].append(choice)
        else:
            groups.append([choice])
    return groups


def quotes_in_one(choices: Sequence[Choice], transcript: Transcript) -> list[Choice]:
    """The choices, with words that are quoted one right after the other in one quote."""
    out: list[Choice] = []
    for choice in choices:
        last = out[-1] if out else None
        if last is not None and last.quoted and choice.quoted and _goes_on(last, choice):
            out[-1] = _in_one(last, choice, transcript)
        else:
            out.append(choice)
    return out


def _goes_on(last: Choice, choice: Choice) -> bool:
    near, far = last.material, choice.material
    next_to = far.place == max((near.place, *near.others)) + 1 and far.passage.turn == near.passage.turn
    return last.part == choice.part and next_to and near.size + far.size <= _LONGEST_QUOTE


def _in_one(last: Choice, choice: Choice, transcript: Transcript) -> Choice:
    near, far = last.material, choice.material
    span = Span(near.passage.span.start, far.passage.span.end)
    start = near.quote.start if near.quote else 0
    end = far.passage.span.start - span.start + (far.quote.end if far.quote else len(far.passage.text))
    return replace(
        last,
        material=replace(
            near,
            passage=replace(near.passage, text=span.of(transcript.text), span=span),
            size=near.size + far.size,
            quote=Span(start, end),
            others=(*near.others, far.place, *far.others),
        ),
    )


def told(group: Sequence[Choice], before: Choice | None, lang: str) -> str:
    """What a group tells, with names still as marks; `before` is the choice told right before it."""
    first, *rest = [_text(choice) for choice in group]
    text = first
    for more in rest:
        text = f"{text[:-1]} and {more[1:].lstrip()}"
    return _linked(text, group[0], before) if lang == "en" else text


def _text(choice: Choice) -> str:
    assert choice.material.reworded is not None, "a sentence that could not be reworded is quoted"
    return choice.material.reworded.text


def _share(group: Sequence[Choice], choice: Choice) -> bool:
    """Whether a choice goes on from a group of one with the same subject, said right after it."""
    last = group[-1]
    if len(group) > 1 or last.quoted or choice.quoted or not _next(last, choice):
        return False
    one, other = _text(last), _text(choice)
    same = _MARK.match(one) is not None and one[:2] == other[:2] and one[1:2] == " "
    if not same or not all(len(sentence_spans(text, "en")) == 1 and text.endswith(".") for text in (one, other)):
        return False
    plain = "," not in one and not _LINK.match(choice.material.passage.text)
    return plain and may_share(one[:-1], one[:-1], "", other[:-1])


def _next(one: Choice, other: Choice) -> bool:
    """Whether one was said right before the other, in the same answer."""
    near, far = one.material, other.material
    return far.place == near.place + 1 and far.passage.turn == near.passage.turn


def _without_then(text: str) -> str:
    """The text without a "then" that follows nothing told."""
    found = _THEN.match(text)
    return f"{text[found.end() : found.end() + 1].upper()}{text[found.end() + 1 :]}" if found else text


def _linked(text: str, choice: Choice, before: Choice | None) -> str:
    """The text with the word that linked it to the one before, where that is told right before it."""
    if before is None or before.quoted or not _next(before, choice):
        text = _without_then(text)
    found = _LINK.match(choice.material.passage.text)
    if found is None or before is None or before.quoted or not _next(before, choice) or _LINK.match(text):
        return text
    small = choice.material.passage.text[found.end() :][:1].islower()  # so that the first word is no name
    body = f"{text[:1].lower()}{text[1:]}" if small else lowered(text)
    return f"{found['link'].capitalize()} {text if _MARK.match(text) else body}"
