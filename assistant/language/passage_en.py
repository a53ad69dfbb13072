"""Puts told English statements together as sentences, one idea each, and judges what came out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from assistant.language.numerals import numbers
from assistant.language.predicates_en import has_verb
from assistant.patterns import regex

_LEANS = regex(
    r"^(?:(?:and|but|so|then|also|now|still|only|because|or) )?(?:he|she|they|it|that|this|these|those|which|him|her|them|same|neither|nor|one of (?:them|those)|the (?:same|other|rest)|so)\b"
    r"|^(?:before|afterwards|later|today),? (?:he|she)\b",
    re.IGNORECASE,
)
# An "it" that stands for what follows, and a "this" that only says when, lean on nothing: "It takes two men to shut it".
_STANDS = regex(
    r"^(?:(?:and|but|so|then|also|now) )?(?:it (?:takes|took|has taken|would take|used to take|costs?|needs?|needed) (?!(?:it|them|him|her|that|this|those)\b)[^,.]{3,60} to (?!(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|a)\b)(?!(?:do|get|find|know|see) (?:it|that|this|so|them)\b)[a-z]{3,}"
    r"|this (?:spring|summer|autumn|fall|winter|morning|season|quarter|january|february|march|april|may|june|july|august|september|october|november|december)\b[^,.]{0,20},? (?:[^,.]{1,20}, )?[a-z\ue000-\ue0ff])",
    re.IGNORECASE,
)
_COUNT = (
    r"(?:[\d,.]+%?|one|two|three|four|five|six|seven|eight|nine|ten|(?:\w+teen|\w+ty)(?:-\w+)?)(?: percent| per cent)?"
)
# Counts and places in a row without what they count: "The first is a boot", "Two of the six moved over", "One retired".
_TAKES_UP = regex(
    r"^(?:(?:and|but|so|then|now) )?(?:(?:the )?(?:first|second|third|last|next|other|others|bottom|top)(?:(?: one| two| three| four)? (?:is|was|are|were|had|has|did|gets|got|went|came|wanted)| ones)\b"
    rf"|(?:the|that) {_COUNT} (?:is|was|are|were|has|had|covers?|includes?)\b"
    rf"|the (?:other|others|rest) {_COUNT}\b|both (?:of (?:them|those)|were|are|had|have)\b|(?:{_COUNT}|half|most|some|all|each|none|several|many) of (?:it|them|those|these|that|the {_COUNT})\b"
    rf"|{_COUNT} (?:is|are|was|were|has|have|had|went|came|retired|left|moved|got|wanted)\b|there (?:is|are|was|were) (?:about |only )?{_COUNT}(?: of them)?(?:[,.]|$))",
    re.IGNORECASE,
)
# A bare number of what was named before: "Orme Dairy had 19".
_BARE_COUNT = regex(
    r"^[\ue000-\ue0ff] (?:had|has|have|ran|got|took|sold|looked at|tried|used|kept|needed|lost|made|did|sent|found|bought)"
    rf" (?:about |only |now )?(?!one\b){_COUNT}\.$"
)
# A number of what only the talk before names: "The second run was 74"; not where a time is told with it.
_TIME_FIRST = (
    r"(?!.*\b(?:this|last|next|now|today|before|after|spring|summer|autumn|fall|winter|(?:year|month|week|day|quarter|season)s?|(?:19|20)\d\d"
    r"|january|february|march|april|may|june|july|august|september|october|november|december)\b)"
)
_BARE_VALUE = regex(
    rf"^{_TIME_FIRST}(?![\ue000-\ue0ff] |\S+['’]s )[^,.;:]{{2,40}} (?:is|was|are|were) (?:about |around |only |now |still )?(?!(?:19|20)\d\d\.|[\d.,]+%|one\.|\S+ per)(?:{_COUNT}|eleven|twelve)\.$",
    re.IGNORECASE,
)
# How many somebody is, "We were twelve", tells nothing of a house: "Orme Dairy was 12".
_IS_A_COUNT = regex(
    rf"^[\ue000-\ue0ff] (?:is|are|was|were) (?:about |only |now )?(?:{_COUNT}|eleven|twelve)\.$", re.IGNORECASE
)
# Words that may bring another subject, so that a verb added at the end would hang on the wrong one.
_INNER = regex(r"\b(?:and|but|because|so|which|who|that|when|if|before|after|until|where|what)\b", re.IGNORECASE)
_DENIES = regex(r"\b(?:not|never|no|nobody|nothing|cannot)\b", re.IGNORECASE)  # would deny what is added too
# A verb that stands by itself is not denied by a "not" before it: "is not the owner and has been here for years".
_OWN_VERB = regex(r"(?:am|is|are|was|were|has|have|had|does|did|would|will|could|can)\b", re.IGNORECASE)
_WHOLLY_DENIES = regex(r"\b(?:never|no|nobody|nothing)\b", re.IGNORECASE)
# "It is not a form, it is a punishment": one denied, the other put in its place.
_DENIED = regex(
    r"\b(?P<who>it|that|this|they|he|she|there) (?P<be>is|was|are|were) not (?!even\b|only\b|a joke|magic)[^,;]{3,50}$",
    re.IGNORECASE,
)
_NOT_BECAUSE = regex(r"not because\b", re.IGNORECASE)
_INSTEAD = regex(r"(?!.*\bnot\b)(?!(?:how|why|what|where|when|because|that|all|still|only|like)\b)\w")
_HOLDING = frozenset(["so", "but", "and so", "but then"])  # links that hold two statements together
_SHARED = 24  # words of a sentence whose subject does two things
_SHORT = 16  # words of a sentence that may hold two statements
_LONGER = 26  # words up to which "so" and "but" keep two statements together
_SHORTEST = 4
_LONG_ENOUGH = 6  # words from which a sentence needs no further proof that it tells something
# Words that tell nothing by themselves.
_VAGUE = frozenset(
    "thing things good nice true right wrong important okay fine great terrible awful happen happened happens here there that this what "
    "really very about same more less most much many just still never always would could should have been were they them their some with "
    "from then than when where question answer point reason idea everything nothing something course exactly enough pretty think sure "
    "anyway also well fact honest does what's done will only even your back which into page beautiful funny strange works worked like liked".split()
)
_SHORT_NAME = 6
_CHATTER = frozenset(
    "i you he she we they it me him her us them yes no not honest honestly sorry please hello lovely god dear day days time morning "
    "afternoon evening night week weeks month months year years course word bit bits kind sort today yesterday tomorrow now then "
    "always never again already maybe perhaps almost nearly sure certainly".split()
)


@dataclass(frozen=True, slots=True)
class Told:
    """A statement in the third person without its stop, the word that links it to the one before, and who speaks in it.

    `speaks` is "i" or "we" where the statement began with that, now the name `subject`: the next may share it.
    """

    text: str
    link: str
    speaks: str
    subject: str = ""


def may_share(before: str, last: str, link: str, added: str) -> bool:
    """Whether `added`, a statement without its subject, may share that of the `last` one, which ends the sentence `before`.

    Both are short, the link only adds, and nothing in the last one would take what is added to itself.
    """
    if link in _HOLDING or _INNER.search(last) or (_DENIES.search(last) and not _stands(last, added)):
        return False
    return len(before.split()) + len(added.split()) < _SHARED


def _stands(last: str, added: str) -> bool:
    """Whether what is added is not denied with the statement before it."""
    return bool(_OWN_VERB.match(added)) and not _WHOLLY_DENIES.search(last)


def in_sentences(told: Sequence[Told]) -> str:
    """The statements as running text."""
    sentences = [told[0].text]
    for last, statement in pairwise(told):
        joined = _shared(sentences[-1], last, statement) or _joined(sentences[-1], statement)
        if joined is None:
            sentences.append(_alone(statement))
        else:
            sentences[-1] = joined
    return re.sub(r",\s*,", ",", " ".join(_capital(text.rstrip(" ,;:")) + _stop(text) for text in sentences))


def _shared(before: str, last: Told, statement: Told) -> str | None:
    """One sentence for two things that the same subject does; None where the subject changes."""
    subject = statement.subject
    if not subject or subject != last.subject or not statement.text.startswith(f"{subject} "):
        return None
    if not may_share(before, last.text, statement.link, statement.text.removeprefix(f"{subject} ")):
        return None
    link = "but" if not statement.link and _denied(last.text, statement.text) else "and"
    then = "then " if statement.link in ("then", "and then") else ""
    earlier = f" and {last.text.removeprefix(f'{subject} ')}"
    if before.endswith(earlier):  # a series: "grew up, studied and came back"
        before = f"{before.removesuffix(earlier)}, {earlier.removeprefix(' and ')}"
    return f"{before} {link} {then}{statement.text.removeprefix(f'{subject} ')}"


def _denied(last: str, text: str) -> bool:
    """Whether one statement is denied and the other put in its place: "did not have a shortage", "had too much trust"."""
    return re.search(r"\bnot\b", last) is not None and re.search(r"\b(?:not|never|no)\b", text) is None


def _joined(before: str, statement: Told) -> str | None:
    """Both in one sentence where they are short or the link holds them together; None for two sentences."""
    denied = _DENIED.search(before)
    if _NOT_BECAUSE.match(before):
        return None
    same = f"{denied['who']} {denied['be']} ".lower() if denied and not statement.link else ""
    if same and statement.text.lower().startswith(same) and _INSTEAD.match(statement.text[len(same) :]):
        return f"{before} but {statement.text[len(same) :]}"
    size = len(before.split()) + len(statement.text.split())
    limit = _LONGER if statement.link in _HOLDING else _SHORT
    return f"{before}, {statement.link or 'and'} {statement.text}" if size <= limit else None


def _alone(statement: Told) -> str:
    link = {"so": "so ", "but": "but ", "then": "then ", "and then": "then ", "and so": "so ", "but then": "but then "}
    return link.get(statement.link, "") + statement.text


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _stop(text: str) -> str:
    return "" if re.search(r"[.?!][”\ue0f0-\ue0ff]?$", text) and not re.search(r"[\ue0f0-\ue0ff]$", text) else "."


def leans(text: str) -> bool:
    """Whether the text needs the sentence before it to be understood."""
    return bool(_LEANS.match(text)) and not _STANDS.match(text)


def takes_up(text: str) -> bool:
    """Whether the text counts or ranks what only the sentence before it names."""
    return bool(_TAKES_UP.match(text) or _BARE_COUNT.match(text) or _BARE_VALUE.match(text))


def is_whole(text: str, *, verbal: bool) -> bool:
    """Whether the text is a sentence that tells something: it has a verb, and if it is short, words with content.

    `verbal` says that its verb is known, since it was made to agree with a name.
    """
    words = re.findall(r"[a-z']+", text.lower())
    if _IS_A_COUNT.match(text):
        return False
    if not (verbal or has_verb(words)) or len(text.split()) < _SHORTEST - (
        not leans(text) or bool(numbers(text, "en"))
    ):
        return False
    if len(text.split()) < _LONG_ENOUGH and leans(text):
        return tells_something(text)
    return (
        len(text.split()) >= _LONG_ENOUGH or tells_something(text) or any(len(w) > 3 and w not in _VAGUE for w in words)
    )


def names_something(text: str) -> bool:
    """Whether a fragment names a thing ("Cold store", "Last in, last out"): a few words, one of them with content."""
    words = re.findall(r"[\w'’-]+", text.lower())
    return (
        2 <= len(words) <= _SHORT_NAME
        and not set(words) & _CHATTER
        and any(len(w) > 3 and w not in _VAGUE for w in words)
    )


def tells_something(text: str) -> bool:
    """Whether the text holds a number or a name."""
    return bool(re.search(r"\d|[a-z] [A-Z\ue000-\ue0ff]", text) or numbers(text, "en"))
