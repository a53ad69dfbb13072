"""Questions and answers without labels: numbered questions, or paragraphs that ask and others that answer.

The turns are labelled `Q` and `A`, which name nobody and tell the roles.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from assistant.ingest.blocks import collect
from assistant.ingest.cast import Cast
from assistant.ingest.front import is_note
from assistant.ingest.headers import Headers
from assistant.ingest.layout import Layout, Reader
from assistant.ingest.page import furniture
from assistant.ingest.sheet import Header, Line, Parsed, Sheet
from assistant.patterns import regex

_NUMBERED = regex(
    r"^[#*\s]*(?:问题|問題|提问|question|frage|pregunta|pergunta|domanda|вопрос|q)\s*[.#]?\s*(?P<number>\d{1,3})\s*(?:[.:：、)）]|$)[\s*]*(?P<words>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_ANSWER = regex(r"^(?:答|回答|答案|answer|a)\s*\d{0,3}\s*[:：.]\s*", re.IGNORECASE)
_ASKS = regex(r"[?？][\"”»)）]*$")
_FEWEST = 3  # questions
_LONGER = 1.5  # answers are longer than questions
_BETWEEN = 3.0  # paragraphs of an answer on average, at most


def _by(headers_of: Callable[[Sequence[Line]], Headers]) -> Reader:
    """A reader for a file that is made of questions and answers from beginning to end."""

    def read(sheet: Sheet, cast: Cast) -> Parsed:
        lines = [line for line in sheet.lines if line.text]
        headers = headers_of(lines)
        return collect(lines, headers, furniture(lines)) if headers else Parsed((), ())

    return read


def _numbered(lines: Sequence[Line]) -> Headers:
    """Headers where questions bear rising numbers; what follows a question is its answer."""
    found = {i: match for i, line in enumerate(lines) if (match := _NUMBERED.match(line.text))}
    numbers = [int(match["number"]) for match in found.values()]
    if len(numbers) < _FEWEST or any(b - a != 1 for a, b in pairwise(numbers)):
        return {}
    headers: Headers = {}
    waiting = False
    for i, line in enumerate(lines):
        if i in found:
            headers[i] = Header("Q", None, found[i]["words"].strip())
            waiting = True
        elif waiting and not is_note(line.text):
            # A number on a line of its own has its question below.
            if not headers[max(headers)].words:
                headers[max(headers)] = Header("Q", None, line.text)
                continue
            headers[i] = Header("A", None, _ANSWER.sub("", line.text))
            waiting = False
    return headers


def _alternating(lines: Sequence[Line]) -> Headers:
    """Headers where paragraphs that end with a question mark take turns with longer ones that do not."""
    asking = [i for i, line in enumerate(lines) if _ASKS.search(line.text)]
    if len(asking) < _FEWEST or any(b - a == 1 for a, b in pairwise(asking)) or asking[-1] == len(lines) - 1:
        return {}
    answers = [i for i in range(asking[0], len(lines)) if i not in set(asking)]
    questions = sum(len(lines[i].text) for i in asking) / len(asking)
    if len(answers) > _BETWEEN * len(asking) or sum(len(lines[i].text) for i in answers) < _LONGER * questions * len(
        asking
    ):
        return {}
    headers = {i: Header("Q", None, lines[i].text) for i in asking}
    return headers | {i + 1: Header("A", None, lines[i + 1].text) for i in asking}


_NO_MARKS = regex(r"(?!)")
LAYOUT = Layout("questions", _by(_numbered), _NO_MARKS, weight=0.6)
# Any label that is found is a better sign than a question mark.
WITHOUT_NUMBERS = Layout("questions", _by(_alternating), _NO_MARKS, weight=0.05)
