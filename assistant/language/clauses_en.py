"""Cuts a spoken sentence into statements: main clauses with what hangs on them, one idea each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.language.asides_en import doubts, is_aside, is_tag, is_unsafe
from assistant.language.clause_starts_en import begins_clause, clause_start, is_verbal
from assistant.language.hanging_en import verb_groups
from assistant.language.numerals import numbers
from assistant.language.verbs_en import PARTICIPLES, PAST
from assistant.patterns import regex

_SUBORDINATE = regex(
    r"^(?:(?:now|then|so|only|just) )?(?:if|when|whenever|because|once|(?:after|before|since|until|as)(?! (?:that|then|this|all|well|a|an)\b)|while|although|though|unless|every time|by the time|in case|so that|"
    r"what|who|how|where|why|which|whoever|whatever|whether|either|neither|not only|even if|even though|the more|the moment)\b",
    re.IGNORECASE,
)
_RELATIVE = regex(r"^(?:who|which|whose|where|that)\b", re.IGNORECASE)
# A condition within a piece that still waits for what follows from it: "It means if it's outdoors, it's mine".
_OPEN_CONDITION = regex(
    r"\b(?:means?|meant|says?|said|thinks?|thought|knows?|knew|that|because) (?:if|when|whenever|once|unless) [^,]+$",
    re.IGNORECASE,
)
# The subject of a clause that hangs, put in front: "because the managers there, they can only do it at night".
_HANGING_SUBJECT = regex(r"(?:because|since|that|so that|where|when|if) (?:the|our|my|their|his|her) ", re.IGNORECASE)
# In one of its pieces a "that" begins a remark in brackets: "one Friday, this was in the thaw, he rang".
_REMARK = regex(r"^(?:that|this)(?:['’]s|\s+(?:is|was|meant|took|means|made|has|had|gave|went))\b", re.IGNORECASE)
_HEAD = regex(
    r"^(?:(?:the|those|a|an|my|our|every|each|some|all the) (?:[\w-]+ ){0,2}[\w-]+|somebody|someone|anybody|anyone|everybody|everyone|people|those)"
    r" (?:that|who|which)((?:['’]s)? .+)$",
    re.IGNORECASE,
)
_SAYS = regex(
    r"\b(?:said|saying|says|say|asked|asks|ask|thought|thinking|think|thinks|goes|go|went|wrote|shouted|told \w+|tell \w+|tells \w+"
    r"|(?:is|was|are|were|be|['’]s) like|means|meant|idea is|rule is|rule was)(?: oh| well| no| to (?:the |his |her |my |our )?\w+)?$"
    r"|\b(?:said|says|asked|asks|goes|wrote|shouted|(?:told|asked) (?:me|us|him|her|them)),(?! [\ue0f0-\ue0ff])",
    re.IGNORECASE,
)
# Not "The set, with the guide, was", "Made in Fiji, bit in Vietnam", "he said, if it rains, let it rain".
_SERIAL = ((PAST - PARTICIPLES) | {"put", "cut", "set"}) - {"was", "were", "bit", "let"}
_SHORT_ASIDE = 5  # words
# What one who writes is told to do with it: "That's a wish, put it down as a wish".
_ORDER = regex(
    r"(?:so |and |but |just )?(?:put|use|say|leave|call|write|keep|print) (?:it|that|this|them)\b", re.IGNORECASE
)
_TELLS_WHAT = regex(r"(?:that|it|this)(?:['’]s| is) ", re.IGNORECASE)
_LINK = regex(r"(and then|and so|but then|and|but|so|then) ", re.IGNORECASE)
# What leads up to a clause: when or where, or the one that it takes up as "it".
_LEADS = regex(
    r"(?:in|on|at|by|after|before|when|if|since|until|during|from|every|last|this|next|one of|inside|within|above|below|under|over|between"
    r"|whatever|whoever|wherever|whenever|once|while)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Statement:
    """A main clause in pieces (between commas), and the word that links it to the one before ("" for none)."""

    link: str
    pieces: tuple[str, ...]

    @property
    def text(self) -> str:
        """The pieces together."""
        return ", ".join(self.pieces)


def statements(text: str) -> list[Statement]:
    """The statements of a cleaned sentence in order, without asides; one that the speaker doubts is left out."""
    found: list[tuple[str, list[str]]] = [("", [])]
    torn: dict[int, int] = {}  # statements that lost the clause they waited for, with their pieces so far
    aside = False
    for piece in re.split(r",\s+|\s*;\s+", text):
        link, current = found[-1]
        if aside and piece.lower().startswith("because "):
            continue  # the reason for the aside
        aside = False
        if _is_left_out(piece, current):
            if current and begins_clause(piece) and _SUBORDINATE.match(current[0]) and not complete(current):
                torn[len(found) - 1] = len(current)
            if doubts(piece) and current and _doubtful(current):
                found[-1] = (link, [])
            aside = piece.lower().startswith(("i ", "i'", "i’"))
            continue
        next_link, body = clause_start(piece)
        if current and next_link is not None and complete(current):
            ahead = _ahead(current) if not next_link else []
            found[-1] = (link, current[: len(current) - len(ahead)])
            opening, ahead[:1] = clause_link(ahead[0]) if ahead else (next_link, [])
            found.append((opening, [*ahead, body]))
        else:
            current.append(piece)
    return [
        Statement(link, _series(pieces))
        for at, (link, pieces) in enumerate(found)
        if pieces and torn.get(at) != len(pieces)
    ]


def _ahead(current: Sequence[str]) -> list[str]:
    """The pieces at the end that lead up to the next clause: "…, and then at midnight, like half past, it'd send the file"."""
    for size in range(1, len(current)):
        piece = current[-size]
        if clause_link(piece)[0]:
            rest = [clause_link(piece)[1][0], *current[len(current) - size + 1 :]]
            leads = all(_SUBORDINATE.match(one) or not is_verbal(one) for one in rest)
            return list(current[-size:]) if leads and complete(current[:-size]) and _LEADS.match(rest[0]) else []
        if is_verbal(piece) and not _SUBORDINATE.match(piece):
            return []
    return []


def clause_link(piece: str) -> tuple[str, list[str]]:
    """The word that links a piece to what stands before it ("" for none), and the rest of the piece."""
    found = _LINK.match(piece)
    return (found[1].lower(), [piece[found.end() :]]) if found else ("", [piece])


def _series(pieces: Sequence[str]) -> tuple[str, ...]:
    """The pieces, with "and" before a last verb that shares the subject and lost its "and" to a cut after it."""
    last = pieces[-1]
    if (
        len(pieces) > 1
        and is_verbal(pieces[0])
        and last.split()[:1]
        and last.split()[0] in _SERIAL
        and not last.startswith("and ")
    ):
        return (*pieces[:-1], f"and {last}")
    return tuple(pieces)


def _is_left_out(piece: str, current: Sequence[str]) -> bool:
    """Whether the piece is said to the listener; a short unsafe one may go where it reports nobody's words."""
    if _ORDER.match(piece) and len(current) == 1 and _TELLS_WHAT.match(current[0]):
        return True
    if (
        piece == "which"
        or is_aside(piece)
        or (is_tag(piece) and (not current or is_verbal(", ".join(current)) or doubts(piece)))
    ):
        return True
    if not current or _SAYS.search(current[-1]) or _RELATIVE.match(piece) or "?" in piece:
        return False
    return len(piece.split()) <= _SHORT_ASIDE and is_unsafe(clause_link(piece)[1][0])


def _doubtful(pieces: Sequence[str]) -> bool:
    return bool(numbers(", ".join(pieces), "en")) or bool(_SUBORDINATE.match(pieces[0]))


def complete(pieces: Sequence[str]) -> bool:
    """Whether the pieces hold a main clause, so that what follows may stand alone."""
    text = ", ".join(pieces)
    if _SAYS.search(text) or _OPEN_CONDITION.search(pieces[-1]) or not is_verbal(text):
        return False
    if _HANGING_SUBJECT.match(pieces[-1]) and not is_verbal(pieces[-1]):
        return False
    if len(pieces) > 1 and not is_verbal(pieces[0]) and _SUBORDINATE.match(pieces[1]):
        return complete(pieces[1:])  # "in the fall, when they would get tight" still waits for its main clause
    relative = _HEAD.match(pieces[0])
    if relative and verb_groups(relative.group(1)) < 2:
        return len(pieces) > 1 and complete(pieces[1:])
    if not _SUBORDINATE.match(text):
        return is_verbal(pieces[0]) or any(
            is_verbal(piece) for piece in pieces[1:] if not _REMARK.match(piece) and not _RELATIVE.match(piece)
        )
    return any(begins_clause(piece) for piece in pieces[1:] if not _hangs_too(piece))


def _hangs_too(piece: str) -> bool:
    """Whether a piece goes on with a condition: "or your card fell behind the desk", "because he fell asleep"."""
    return piece.lower().startswith("or ") or _SUBORDINATE.match(clause_link(piece)[1][0]) is not None


def waits(piece: str) -> bool:
    """Whether a linked piece still waits for its main clause: "and if it's dry"."""
    link, rest = clause_link(piece)
    return bool(link) and _SUBORDINATE.match(rest[0]) is not None and verb_groups(rest[0]) < 2
