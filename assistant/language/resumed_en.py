"""Subjects put in front and taken up again by a pronoun: "Lonnie, our IT guy, he had"."""

from __future__ import annotations

import re

from assistant.language.verb_list_en import BASE
from assistant.language.verbs_en import FINITE, base_of, is_adverb, is_participle, is_past

_JOINT = re.compile(r"^((?:me|I) and [^,]{1,40}|[^,]{1,40} and (?:me|I)), we(?= )", re.IGNORECASE)  # "me and Dev, we"
_TAGGED = re.compile(r"^(?P<what>[^,]{3,60}), it (?P<was>was|is)(?P<stop>[.!]?)$", re.IGNORECASE)
_APART = r"(?:, (?:who|which|our|the|my|a|an|same|\w+ days?|about|in|[A-Z])[^,.]{1,40}){0,2}"
_RESUMED = re.compile(
    rf"^(?!(?:One|Two|Three|Four|Five|First|Firstly|Second|Secondly|Third|Thirdly|Next|Finally|Last|Number)\b)((?:(?:[Tt]he|[Oo]ur|[Mm]y|[Yy]our|[Tt]heir|[Hh]is|[Hh]er|[Ee]very|[Ee]ach|[Tt]his) |[A-Z\ue000-\ue0ff])[^,.]{{1,40}}{_APART}), (?:he|she|they|it)(?=['’]| )",
)


def without_pronoun(text: str) -> str:
    """Without the pronoun that takes up a name put in front: "Lonnie, our IT guy, he had" -> "Lonnie, our IT guy, had"."""
    text = _JOINT.sub(r"\1", text)
    tagged = _TAGGED.match(text)
    if tagged is not None:  # "The flu week, it was." -> It was the flu week.
        what = tagged["what"]
        what = what[:1].lower() + what[1:] if re.match(r"(?:The|A|An|Our|My|His|Her|Their)\b", what) else what
        return text if _asks(what) else f"It {tagged['was']} {what}{tagged['stop']}"
    found = _RESUMED.match(text)
    if (
        found is None
        or re.search(r"(?<!who)(?<!\b[Oo]ne)['’](?:s(?! [a-z]+,)|re|ve|d|ll)\b", found.group(1))
        or any(_verbal(word) for word in re.split(r", (?:who|which|same|in) ", found.group(1).lower())[0].split())
    ):
        return text
    return found.group(1) + ("," if ", " in found.group(1) else "") + _in_full(text[found.end() :])


def _in_full(rest: str) -> str:
    """What follows a pronoun, without what a name cannot lean on: "'d held" is had held, "'ll come" will come."""
    short = re.match(r"['’](?P<short>d|ll) ", rest)
    if short is None:
        return rest
    verb = next((word for word in re.findall(r"[a-z]+", rest[short.end() :].lower()) if not is_adverb(word)), "")
    form = "will" if short["short"] == "ll" else "would" if verb in BASE and not is_participle(verb) else "had"
    return f" {form} {rest[short.end() :]}"


def _asks(what: str) -> bool:
    """Whether the words are a question or a clause ("how it was", "I said") and no name of a thing."""
    return bool(
        re.match(r"(?:what|how|where|who|why|when|if|and|but|so|no|yes|i|we|you|they|he|she|it)\b", what, re.IGNORECASE)
    ) or any(_verbal(word) for word in what.lower().split())


def _verbal(word: str) -> bool:
    return word in FINITE or is_past(word) or base_of(word) in BASE
