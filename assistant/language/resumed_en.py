"""Subjects put in front and taken up again by a pronoun: "Lonnie, our IT guy, he had"."""

from __future__ import annotations

import re
from itertools import pairwise

from assistant.language.verb_list_en import BASE
from assistant.language.verbs_en import FINITE, base_of, is_adverb, is_participle, is_past, is_present_participle
from assistant.patterns import regex

_JOINT = regex(r"^((?:me|I) and [^,]{1,40}|[^,]{1,40} and (?:me|I)), we(?= )", re.IGNORECASE)  # "me and Dev, we"
_TAGGED = regex(r"^(?P<what>[^,]{3,60}), it (?P<was>was|is)(?P<stop>[.!]?)$", re.IGNORECASE)
_CALLED = regex(r"^(?P<what>[^,]{3,40}), it(?:['’]s| is) called(?P<stop>[.!]?)$", re.IGNORECASE)
# What is said of a thing, or goes on with it, is not its name: "Too late already, she", "Toddler screaming, it".
_NO_NAME = regex(
    r"(?:way|too|so|very|not|no|same|different|wrong|good|bad|nice|funny|strange|true|enough)\b|.*\b(?:okay|fine|already|altogether|together|alone)$",
    re.IGNORECASE,
)
_TIME = (
    r"(?:second|minute|hour|day|night|morning|afternoon|evening|noon|week|weekend|fortnight|month|quarter|season|year|time|moment|spring|summer|autumn|fall|winter"
    r"|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|christmas|easter)s?"
)
_OF_TIME = regex(rf"\b(?:{_TIME})\b|\b(?:19|20)\d\d\b", re.IGNORECASE)
# What stands before a clause without naming who or what it is about: "Before, it took a day", "The next day, he came".
NO_HEAD = regex(
    r"(?:(?:one|two|three|four|five|first|second|third|next|last|number \w+|yes|no|well|right|okay|sure|true|(?:fiscal|twenty|nineteen)(?: [\w-]+)?)$|i\b|we|you|he|she|it|they|that|this is|there|these|those|wait|firstly|secondly|thirdly|finally|before|after|afterwards?|later|then|now|nowadays|today|tonight|yesterday|tomorrow|earlier|since|until|till"
    r"|with|without|within|in|on|at|from|for|by|to|of|off|under|over|up|down|out|into|about|around|between|through|during|behind|inside|outside|besides|instead|except|like|as|per"
    r"|and|but|or|so|because|if|when|while|where|once|although|though|unless|whenever|wherever|whatever|here|there|still|also|even|just|only|maybe|perhaps|sometimes|often|always|never|again|otherwise"
    r"|however|anyway|altogether|meanwhile|nevertheless|therefore|nothing|\w+ly)\b"
    rf"|(?:(?:the|this|that|last|next|every|each|one|some|whole|of|in|first|second|third|other|same|following|early|late) )*{_TIME}\b[^,]{{0,12}}$",
    re.IGNORECASE,
)
_APART = r"(?:, (?:who|which|our|the|my|a|an|same|\w+ days?|about|in|[A-Z])[^,.]{1,40}){0,2}"
_RESUMED = regex(
    rf"^((?:(?:[Tt]he|[Oo]ur|[Mm]y|[Yy]our|[Tt]heir|[Hh]is|[Hh]er|[Ee]very|[Ee]ach|[Tt]his) |[A-Z\ue000-\ue0ff])[^,.]{{1,40}}{_APART}), (?P<who>he|she|they|it)(?=['’]| )",
)
# "Sorting and boxing, that's down to nine": no clause follows, so that "that" can only be what stands before it.
_SUMMED = regex(
    r"^(?P<what>(?:[Tt]he |[A-Z])[^,.]{2,40}), that(?: (?P<be>is|was)|['’]s) (?P<rest>(?!(?:it|all|right|true|why|what|how|when|where|who|which|because|the(?! (?:average|median|total|number|target|record|peak|limit|worst|best|most|least)\b)|a|an|that|not)\b)[^,]+)(?P<more>(?:, .*)?)$"
)
_AVERAGE = regex(r"the (?:average|median|total|target|record|limit)\b")  # a number of several is one
# "Bodil in the hatch, that's Bodil Kemp, she": who is meant, said in passing.
_MEANT = regex(
    r", that(?:['’]s| is| was) (?P<who>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?|(?:our|the|their|my) [a-z][\w -]{2,25})(?=, (?:he|she|they|it)(?:['’]| ))"
)
# "Gull Rock, we're a cannery": those who speak need their own name no second time.
_OWN_NAME = regex(
    r"^(?P<name>[A-Z][\w'’&.-]+(?:,? (?:[A-Z&][\w'’&.-]*|of|and)){0,5}), (?=we(?:['’]re| are) (?:a|an|the|in|out|up|down|based|about|\w+ing)\b)"
)
# "Tern Bay Honey, we sell to six shops", "Ada Lindqvist, I run the yard": who speaks, or is spoken to, is known.
_NAMED = regex(
    r"^(?P<name>[A-Z][\w'’&.-]+(?: (?:of|the|for|&))?(?: [A-Z][\w'’&.-]*(?: (?:of|the|for|&))?){1,5}), (?=(?:we|I)\b)"
)
_PEOPLE = regex(r"\b(?:we|they|i|you|he|she)\b", re.IGNORECASE)
_DETERMINERS = frozenset("the our my your their his her its every each this that a an no some".split())


def without_pronoun(text: str) -> str:
    """Without the pronoun that takes up a name put in front: "Lonnie, our IT guy, he had" -> "Lonnie, our IT guy, had"."""
    text = _MEANT.sub(r", \g<who>", _JOINT.sub(r"\1", text))
    own = _OWN_NAME.match(text) or _NAMED.match(text)
    if own is not None and not NO_HEAD.match(own["name"]):
        text = text[own.end() :]
        text = text[:1].upper() + text[1:]
    summed = _SUMMED.match(text)
    if (
        summed is not None
        and (not several(summed["what"]) or _AVERAGE.match(summed["rest"]))
        and not _PEOPLE.search(summed["what"])
        and not NO_HEAD.match(summed["what"])
        and not _clausal(summed["what"])
    ):
        return f"{summed['what']} {summed['be'] or 'is'} {summed['rest']}{summed['more']}"
    tagged = _TAGGED.match(text)
    if tagged is not None:  # "The flu week, it was." -> It was the flu week.
        what = tagged["what"]
        what = what[:1].lower() + what[1:] if re.match(r"(?:The|A|An|Our|My|His|Her|Their)\b", what) else what
        return text if _asks(what) else f"It {tagged['was']} {what}{tagged['stop']}"
    called = _CALLED.match(text)
    if called is not None:  # "Propose, it's called." -> It is called Propose.
        return (
            text
            if " " in called["what"] and _asks(called["what"])
            else f"It is called {called['what']}{called['stop']}"
        )
    found = _RESUMED.match(text)
    if (
        found is None
        or (NO_HEAD.match(found.group(1)) and not _who(found))
        or (found["who"] == "it" and several(found.group(1)))
        or _is_no_name(found, text[found.end() :])
        or re.search(r"(?<!who)(?<!\b[Oo]ne)['’](?:s(?! [a-z]+,)|re|ve|d|ll)\b", found.group(1))
        or _clausal(re.split(r", (?:who|which|same|in) ", found.group(1))[0])
    ):
        return text
    return found.group(1) + ("," if ", " in found.group(1) else "") + _in_full(text[found.end() :])


def _is_no_name(found: re.Match[str], rest: str) -> bool:
    """Whether the pronoun takes up nothing that stands in front, but what was told before.

    It does not where the front says how something is, or what goes on, or names again what is told of ("Cytology, it
    goes for cytology"), nor does "it" mean a person.
    """
    head = found.group(1)
    words = re.findall(r"[\w'’-]+", head.split(",")[0].lower())
    going_on = any(is_present_participle(word) and before not in _DETERMINERS for before, word in pairwise(words))
    again = words[-1] if len(words[-1]) > 3 else ""
    return (
        _NO_NAME.match(head) is not None
        or going_on
        or (found["who"] == "it" and re.search(r"\bwho\b", head) is not None)
        or bool(again and re.search(rf"\b{re.escape(again)}\b", rest.lower()))
    )


def _in_full(rest: str) -> str:
    """What follows a pronoun, without what a name cannot lean on: "'d held" is had held, "'ll come" will come, "'s nine" is nine."""
    short = re.match(r"['’](?P<short>d|ll|s|re|ve) ", rest)
    if short is None:
        return rest
    verb = next((word for word in re.findall(r"[a-z]+", rest[short.end() :].lower()) if not is_adverb(word)), "")
    if short["short"] == "s" and verb == "been":
        return f" has {rest[short.end() :]}"
    if short["short"] == "s" and is_participle(verb):
        return rest  # who has done, or what is done: the words around decide
    had = "would" if verb in BASE and not is_participle(verb) else "had"
    form = {"ll": "will", "s": "is", "re": "are", "ve": "have"}.get(short["short"], had)
    return f" {form} {rest[short.end() :]}"


def _who(found: re.Match[str]) -> bool:
    """Whether somebody is named behind a time or a place: "In week five the head of sales, who was loud, he said"."""
    if found["who"] in ("he", "she") and found.group(1).lower() in ("one", "another"):
        return True
    return found["who"] != "it" and re.search(r", (?:who\b|[A-Z])", found.group(1)) is not None


def names_time(head: str) -> bool:
    """Whether what stands in front names a time, which is no subject: "The night before the audit"."""
    return _OF_TIME.search(head) is not None


def several(head: str) -> bool:
    """Whether what stands in front is in the plural, which no "it" takes up."""
    last = head.split(",")[0].split()[-1]
    return last.endswith("s") and not last.endswith(("ss", "us", "is", "'s", "’s")) and last[:1].islower()


def _clausal(head: str) -> bool:
    """Whether the words may hold a verb; what stands behind an article is none."""
    words = re.findall(r"[\w'’-]+", head.lower())
    return bool(re.search(r"n['’]t\b", head)) or any(
        _verbal(word) and before not in _DETERMINERS for before, word in pairwise(["", *words])
    )


def _asks(what: str) -> bool:
    """Whether the words are a question or a clause ("how it was", "I said") and no name of a thing."""
    return bool(
        re.match(r"(?:what|how|where|who|why|when|if|and|but|so|no|yes|i|we|you|they|he|she|it)\b", what, re.IGNORECASE)
    ) or any(_verbal(word) for word in what.lower().split())


def _verbal(word: str) -> bool:
    return word in FINITE or is_past(word) or base_of(word) in BASE
