"""What no editor would print of a reworded English sentence: words put together as only speech puts them.

Names stand in the text as marks. A sentence found here is quoted, or not told.
"""

from __future__ import annotations

import re

from assistant.language.hanging_en import verb_groups
from assistant.language.main_clause_en import has_own_verb
from assistant.language.predicates_en import has_verb
from assistant.language.sentences import sentence_spans
from assistant.language.verb_list_en import BASE, NOUNS_TOO
from assistant.language.verbs_en import FINITE, PAST, base_of, is_past
from assistant.patterns import regex

_MARK = "\ue000-\ue0ff"
# What stands before a clause and is no subject put in front: when, where, how, on what condition.
_LEADS = regex(
    r"(?:in|on|at|by|from|for|with|without|to|of|after|before|since|until|during|under|over|as|if|when|once|while|because|and|but|so|then|now|today|later"
    r"|first|second|third|next|last|every|each|that|this|these|those|it|they|he|she|there|here|what|who|how|where|which|why|even|still|also|only|just|not|no|never|always|sometimes"
    r"|usually|maybe|half|most|all|some|people|like|within|between|against|around|across|behind|inside|outside|twice|again|instead|either|neither|both|per|whether|though|although"
    r"|unless|whatever|whenever|wherever|whoever|i|we|you|my|our|more|less|than|or|\w+ly|about \w+ (?:years|months)|one (?:day|morning|night|week|year|time|thing)"
    r"|(?:two|three|four|five|six|\w+) (?:years|months|weeks|days|seasons) (?:ago|later|before|in)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter"
    r"|the (?:first|last|next|other|same|following|moment|day|week|month|year|morning|night|time|minute))\b",
    re.IGNORECASE,
)
_CLAUSE = regex(
    rf"(?P<link>and |but |so |then )?(?:(?:it|they|he|she|there|that|this)(?:['’]s)?|[{_MARK}]) (?P<verb>[a-z]+)",
    re.IGNORECASE,
)
_EACH = regex(r"(?:each|every|the|our|their) [\w'’-]+(?: [\w'’-]+)? (?:is|was|are|were|has|had)\b", re.IGNORECASE)
# "The ones that come back, it is one in ten", "How much less they look, 38% are checked", "There was, and it is known".
_TAKEN_UP = regex(
    r"(?:the|those|a) (?:[\w-]+ ){1,2}(?:that|who|which) [^,]+, (?:it|they|that|he|she) |how (?:much|many|often|long|far) [^,]*, |there (?:is|was|are|were), |whether [^,]*, (?!\w+ (?:is|was|has|had|would|can|could|will|did|does)\b)[^,]*, it ",
    re.IGNORECASE,
)
_HANGS = regex(r"(?:who|which|where|when|if|because|whose|as|until|while)\b", re.IGNORECASE)
_POSSESSIVE = regex(r"['’]s\b")
# "Three reasons the team gave": what is done before who does it.
_FRONTED = regex(rf"^(?P<what>[A-Z][^,.]*?) (?:[{_MARK}]|they|he|she|it) (?P<rest>[a-z][^,]*)")
# After one of these a clause that says which one follows: "the day the team moved".
_NO_OBJECT = regex(
    r"['’]s\b|\b(?:that|which|who|what|how|and|than|as|in|on|at|with|without|within|into|from|by|for|to|over|under|about|around|against|between|through|when|if|where|times?|days?|way|moment|weeks?|years?|months?|more|less|things?|reason|of|ago|altogether|overnight|therefore|seasons?|everything|thinks?|says?)$",
    re.IGNORECASE,
)
_LONGEST_FRONT = 9  # words
_COUNT = r"(?:[\d,.]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:\w+teen|\w+ty)(?:-\w+)?)"
_BARE_COUNT = regex(rf"(?:about |around |only |another )?{_COUNT} (?P<verb>[a-z]+)\b", re.IGNORECASE)
# "If people compare", "when people submit": whoever hears it, and nobody that the case tells of.
_ANYBODY = regex(r"\b(?:if|when|unless|until|once|as|what|how|where|because) people (?!at )[a-z]+", re.IGNORECASE)
_VERBLESS = regex(r"(?:in|at|on|with|without|from|by|of|for|under|over|behind|between|same|no|not) ", re.IGNORECASE)
_GERUND = regex(
    r"\b(?:with|without|by|of|from|for|in|on|at) (?:not )?\w+ing\b(?! (?:is|was|are|were)\b)|\ba (?:little |tiny )?bit\b",
    re.IGNORECASE,
)  # no verb of a sentence
_DOES = regex(r"\b(?:this|that|it|he|she) [a-z]{2,}s\b")
# "Nought point nought million": said for fun.
_NOUGHT = regex(r"(?<![\d.,])0 (?:hundred|thousand|million|billion)\b")
# "He would love it, sixty-one to seventy-four": numbers said after the fact, of nothing; hours, and steps of a scale, are
# of what stands before them.
_ENDS_IN_NUMBERS = regex(
    rf"(?<!night)(?<!morning)(?<!evening)(?<!afternoon)(?<!severity)(?<!scale)(?<!score)(?<!grade)(?<!level)(?<!priority)(?<!rating)(?<!class), {_COUNT}%? to {_COUNT}%?\.$",
    re.IGNORECASE,
)
# "The one the team missed was worth more": a clause that says which one, and then what is said of it.
_SAYS_WHICH = regex(
    r"(?:\w+ly )?(?P<verb>[a-z]+) (?:is|was|are|were|will|costs?|comes|came|goes|went|takes|took) (?!not\b)[a-z\d]"
)
# "It has cows that.", broken off where somebody else begins to act.
_BROKEN_OFF = regex(
    r"\b(?:has|have|had|are|were|with|of|two|three|\d+) (?:[\w-]+ ){0,2}?(?!does |was |is |has |this |says |knows )[a-z]{3,}s that\.$"
)
_AS_FOR = regex(r"As for \b")
_SUBJECTLESS = frozenset("used started needed wanted moved tried stopped worked turned looked".split())
_NEVER_FIRST = frozenset("cannot had got took told went came did saw gave ran".split())
_ALSO_ADJECTIVES = frozenset("put set left let lost cut built".split())
_INVERTED = frozenset("i we they he she it of by".split())  # "Had they known", "Told of the plan"
_WORD = regex(r"[a-z']+")


def unprintable(text: str, said: str) -> bool:
    """Whether one of the sentences that `said` was reworded to is no English that could be printed."""
    return any(unprintable_sentence(span.of(text), said) for span in sentence_spans(text, "en"))


def unprintable_sentence(sentence: str, said: str) -> bool:
    """Whether one sentence of what `said` was reworded to cannot be printed."""
    return is_of_anybody(sentence, said) or _unprintable(sentence)


def is_of_anybody(text: str, said: str) -> bool:
    """Whether "people" stands for a "you" that means whoever hears it: better told in the speaker's own words."""
    return _ANYBODY.search(text) is not None and " people" not in said.lower()


def _unprintable(sentence: str) -> bool:
    if _NOUGHT.search(sentence) or _ENDS_IN_NUMBERS.search(sentence) or _BROKEN_OFF.search(sentence):
        return True
    if not sentence[:1].isascii():
        return False  # a name begins it, whose verb was made to agree
    if _AS_FOR.match(sentence) or _TAKEN_UP.match(sentence):
        return True
    if _VERBLESS.match(sentence) and not verb_groups(_GERUND.sub("", sentence)) and not _DOES.search(sentence):
        return True  # "In a padded envelope."
    return _lacks_subject(sentence) or _fronted(sentence) or _spliced(sentence)


def _lacks_subject(sentence: str) -> bool:
    """ "Told the people there.": nobody is named who did it."""
    if sentence[:1].isdigit():
        return False  # "2023 was nine."
    words = _WORD.findall(sentence.lower())
    first = words[0] if len(words) > 1 and words[1] not in _INVERTED else ""
    verb = first in _SUBJECTLESS or (first in PAST and first not in _ALSO_ADJECTIVES)
    return first in _NEVER_FIRST or (verb and verb_groups(sentence) < 2)


def _spliced(sentence: str) -> bool:
    """ "Whiteboard with magnets, it is by the door": a thing named, and a clause beside it."""
    head, *rest = sentence.split(", ")
    if not rest or _LEADS.match(head) or _POSSESSIVE.search(head) or has_own_verb(head):
        return False
    for piece in rest:
        clause = _CLAUSE.match(piece)
        if clause is not None:
            # What is added with a word may follow a verb that no list knows here.
            return _is_verb(clause["verb"].lower()) and not (clause["link"] and verb_groups(head))
        if _EACH.match(piece):
            return True
        if _HANGS.match(piece) or has_own_verb(piece):
            return False
    return False


def _fronted(sentence: str) -> bool:
    found = _FRONTED.match(sentence)
    if found is None or _LEADS.match(found["what"]) or _NO_OBJECT.search(found["what"]):
        return False
    which = _SAYS_WHICH.match(found["rest"])
    if which is not None and which["verb"] not in FINITE and _is_verb(which["verb"]):
        return False
    words = _WORD.findall(found["what"].lower())
    return len(words) <= _LONGEST_FRONT and not has_verb(words) and verb_groups(found["rest"]) < 2


def _is_verb(word: str) -> bool:
    return word in FINITE or is_past(word) or base_of(word) in BASE


def counts_unnamed(sentence: str) -> bool:
    """ "Three enter orders": a count of what only the sentence before it names."""
    found = _BARE_COUNT.match(sentence)
    verb = found["verb"].lower() if found is not None else ""
    return verb in PAST or (verb in BASE and verb not in NOUNS_TOO)
