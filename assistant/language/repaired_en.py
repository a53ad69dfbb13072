"""An English sentence put together as only speech does, put together as print does: the same words, and a pronoun less.

Names stand in the text as marks. Where two readings are possible nothing is repaired.
"""

from __future__ import annotations

import re

from assistant.language.anybody_en import of_someone
from assistant.language.figures_en import in_figures
from assistant.language.lowered_en import lowered
from assistant.language.numerals import numbers
from assistant.language.predicates_en import has_clear_verb
from assistant.language.resumed_en import names_time, several
from assistant.language.times_told_en import timed
from assistant.language.verb_list_en import BASE
from assistant.language.verbs_en import base_of, is_past
from assistant.patterns import regex

_MARK = "\ue000-\ue0ff"
_COUNT = (
    r"(?:\d[\d,.]*%?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve"
    r"|[A-Za-z][a-z]*(?:teen|ty)(?:-[a-z]+)?(?: percent)?)"
)
_WHO = rf"(?P<who>[{_MARK}]|they|he|she)"
# Somebody or something that is named, and then taken up: "One candidate, she got", "Ruud Bos, our planner, he has".
_NAMED = (
    rf"(?:(?:The|A|An|Another|One|Every|Each|This|Some|Most|[{_MARK}]['’]s|{_COUNT} of (?:them|those|the)\b)(?:(?= )[^,.:;]{{0,45}}|(?=,))"
    rf"|[A-Z][\w'’-]+ [A-Z][\w'’-]+|[A-Z][\w'’-]+(?=, (?:[{_MARK}]['’]s|the|a|an|one of) ))"
)
_SUBJECT = regex(
    rf"^(?P<head>{_NAMED})(?P<apart>(?:, [^,.;:]{{2,40}}){{0,2}}?), (?P<who>he|she|they|it|this|that) (?P<rest>(?P<verb>[a-z]+)\b.+)$"
)
# "The audit, the team did it again": what is done to it stands first.
_OBJECT = regex(
    rf"^(?P<head>(?:The|This|Another|[{_MARK}]['’]s) [^,.:;]{{2,45}}), (?P<who>[{_MARK}]) (?P<does>(?:[a-z]+ ){{0,2}}(?P<verb>[a-z]+)) (?P<it>it|them)(?P<rest>(?: [a-z][^,]*)?(?:, .*)?\.)$"
)
# What an "it" or a "that" does, if it is what was named; of other things the named one may be the object: "English, it reads".
_OF_THINGS = frozenset("is was takes took costs cost comes came goes went means meant needs needed".split())
_ORDER = regex(
    r"^(?:The|Another|One) (?:first|second|third|fourth|other|others|last|next|rest|two|three|thing|point)$|^One$"
)
_NOT_OF_IT = regex(
    rf"^(?:is|was) (?:(?:about |around |only |now |almost |nearly )?(?:{_COUNT}|half|a (?:third|quarter|fifth|half|hundred|thousand))\b|(?:what|why|how|where|when|who)\b|not .* but )"
)
_THEM = regex(r"[a-z]+ them\b")  # "The old gates, they sold them": who sold whom?
_LISTS = regex(r" and | or ")
_SHORT_IS = regex(r"['’](?:s [a-z]+ing|re|ve|ll|d)\b")
# "Tick and flick, the crew calls it": how it is called.
_CALLED = regex(rf"^(?P<name>[^,.:;]{{3,40}}), {_WHO} (?P<calls>calls?|called) (?P<it>it|them|that|him|her)\.$")
# "Nine jobs a day, that is what the team did", "Nineteen forms, it took".
_WHAT_DID = regex(
    rf"^(?P<what>{_COUNT}\b[^,.:;]{{3,50}}), that (?:is|was) what {_WHO} (?P<verb>did|do|does|needs?|needed|pays?|paid|makes?|made|lost|got|gets?|used?|uses)\.$"
)
_IT_TOOK = regex(rf"^(?P<what>{_COUNT}\b[^,.:;]{{3,50}}), (?P<it>it|that) (?P<verb>took|takes|costs?)\.$")
# "The ones that come back, it is one in nine": how many those are.
_ONES = regex(
    rf"^(?P<ones>(?:The|Those) (?:ones )?(?:that|who|which) [^,]+), it (?P<was>is|was) (?=(?:about |around |only |now )?{_COUNT}\b)"
)
# "How much less they look, 38% of the lots are checked": the question that the number answers.
_ASKS = regex(
    rf"^How (?:much|many|often|long|far)\b[^,]*, (?=(?:about |around |only )?{_COUNT}\b.* (?:is|are|was|were)\b)"
)
_OF_THOSE = regex(rf"^(?={_COUNT} of (?:them|those|the [a-z]+), (?:there|nobody|nothing) )")


def repaired(sentence: str, said: str) -> str:
    """The sentence that was `said`, put together as print does where one way alone is possible; else as it was."""
    for repair in (_named, _one_subject, _one_object, _number_behind, timed):
        told = repair(sentence)
        if told != sentence:
            return of_someone(in_figures(told), said)
    return of_someone(sentence, said)


def _named(sentence: str) -> str:
    found = _CALLED.match(sentence)
    if found is None or _has_verb(found["name"]):
        return sentence
    return f"{_upper(found['who'])} {found['calls']} {found['it']} “{_name(found['name'])}”."


def _name(what: str) -> str:
    return lowered(what) if what.startswith(("The ", "A ", "An ")) else what


def _one_subject(sentence: str) -> str:
    """Without the pronoun that takes up what stands before it: "One candidate, she got two calls" -> One candidate got two calls."""
    found = _SUBJECT.match(sentence)
    if found is None or not _takes_up(found):
        return sentence
    return f"{found['head']}{found['apart']}{',' if found['apart'] else ''} {found['rest']}"


def _takes_up(found: re.Match[str]) -> bool:
    head, who = found["head"], found["who"]
    if _ORDER.match(head) or _LISTS.search(head) or names_time(head) or _SHORT_IS.search(head):
        return False
    if _has_verb(head) or _has_verb(found["apart"]):
        return False
    plural = _plural(head)
    if who == "they":
        return plural and not _THEM.match(found["rest"])
    if plural or who in ("he", "she"):
        return not plural
    return found["verb"] in _OF_THINGS and not _NOT_OF_IT.match(found["rest"])


def _plural(head: str) -> bool:
    counted = next(iter(numbers(head, "en")), None)
    return several(head) if counted is None or counted.span.start else counted.value != 1


def _one_object(sentence: str) -> str:
    """With what is named first in its place: "The audit, the team did it again" -> The team did the audit again."""
    found = _OBJECT.match(sentence)
    if found is None or _has_verb(found["head"]) or names_time(found["head"]) or _LISTS.search(found["head"]):
        return sentence
    if (found["it"] == "them") != _plural(found["head"]) or not _is_verb(found["verb"]):
        return sentence
    return f"{_upper(found['who'])} {found['does']} {lowered(found['head'])}{found['rest']}"


def _number_behind(sentence: str) -> str:
    """A sentence that puts a number before what it is of, in the order of print."""
    did = _WHAT_DID.match(sentence)
    if did is not None and not _has_verb(did["what"]):
        return f"{_upper(did['who'])} {did['verb']} {lowered(did['what'])}."
    took = _IT_TOOK.match(sentence)
    if took is not None and not _has_verb(took["what"]):
        return f"{_upper(took['it'])} {took['verb']} {lowered(took['what'])}."
    ones = _ONES.match(sentence)
    if ones is not None:
        return f"{ones['ones']} {'were' if ones['was'] == 'was' else 'are'} {sentence[ones.end() :]}"
    asks = _ASKS.match(sentence)
    if asks is not None:
        return _upper(sentence[asks.end() :])
    return f"For {lowered(sentence)}" if _OF_THOSE.match(sentence) else sentence


def _has_verb(text: str) -> bool:
    return has_clear_verb(re.findall(r"[a-z]+", text.lower()))


def _is_verb(word: str) -> bool:
    return is_past(word) or base_of(word) in BASE


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
