"""Takes the traces of speech out of an English sentence: fillers, restarts, tags, hedges."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.language.clause_starts_en import is_verbal
from assistant.language.dialect_en import standard
from assistant.language.numerals import numbers
from assistant.language.restarts_en import without_restart
from assistant.language.verb_list_en import BASE
from assistant.language.verbs_en import base_of, is_past
from assistant.patterns import regex

_PAUSED = r"(?:,|\.\.\.|…)"
_SO = r"so(?! (?:was|were|is|are|did|does|do|has|have|had|far|many|much|long|that(?! (?:is|was|means|meant)\b|['’]s)|called|few|little|to|on|what)\b)"
_THAT = r"(?:,| that(?! (?:is|was|were|has|had|will|would|means|meant|took|can|could)\b))?"
_BEGINNINGS = (
    rf"(?:and|but|um+|uh+|er+m*|em|oh|ah|eh|hmm|mm|so yeah|yeah,? (?:so|and|but)|ya ya|{_SO}){_PAUSED}?\s+",
    r"(?:well|yeah|yep|yes|yup|no|nope|okay|ok|right|ya|aye|sir|ma'am|look|see|now|like|sure|anyway|anyways|plus|mind|only|alright|all right|well now"
    r"|now then|then again|[ai][tn] the end of the day|ah sure|och|grand|fair enough|true|come to think of it|strictly speaking|thankfully|luckily|i mean|you know|honestly|basically"
    r"|actually|obviously|frankly|seriously|listen|exactly|absolutely|correct|you see|the thing is|to be (?:honest|fair|frank)(?: with you)?|in fairness"
    rf"|let's see|let me think|mind you|again|i have to say|i must say|i'll be (?:honest|frank)(?: with you)?|i remember){_PAUSED}\s+",
    rf"(?:i(?:'d| would) say|i think|i guess|i suppose|i want to say(?! this| that| something)|i believe|i reckon|i mean(?! (?:that|it|this) (?:literally|seriously|sincerely)\b)){_THAT}\s+",
    r"(?:honestly|frankly|seriously|basically|obviously)\s+",
    r"me, (?=I\b)",
    rf"(?:the )?(?:first|second|third|next|last|only|other|another|one(?: more| other)?) (?:thing|point){_PAUSED}\s+",
    r"(?:picture (?:it|this)|think (?:of|about) (?:it|this)),\s+",
    r"what (?:we|they|i|he|she) did(?: then| next| instead)?,? (?:was|is),? (?=(?:we|they|i|he|she|every|each|in|on|at|the)\b)",
    r"what (?:we|they|i|he|she) did(?: (?:then|next|instead))?,?(?: was| is)?,? so,?\s+",
    r"like (?=(?:it|they|he|she|we|i|you|there)\b)",
    r"because(?! of\b),?\s+",
)
_OPENER = regex(f"^(?:{'|'.join(_BEGINNINGS)})+", re.IGNORECASE)
_FILLER = regex(r"(,)?\s*(?<!['’])\b(?:um+|uh+|er+m|em|hmm)\b(,)?", re.IGNORECASE)
_INNER = regex(
    r",?\s*\b(?:you know|i mean|sort of like|kind of like|i guess|i suppose|i think|i reckon|i want to say|if you will|if you like"
    r"|(?<!want )(?<!wants )(?<!have )(?<!like )(?<!try )(?<!trying )to be (?:honest|fair|frank)(?: with you)?|honestly|basically|(?<!that )(?<!it )literally|obviously|as i said|like i said|as i say|let's say|what is it|i don't know"
    r"|(?:now |so |well )?let me (?:think|see|check|look|count(?: (?:them|'em|it|that|this))?)"
    r"|quote unquote|believe me|mind you|how do you say(?: it)?|what do you call it)\b,(?:\s*(?=,))?",
    re.IGNORECASE,
)
_PLAIN = regex(
    r"(?<!\bthat )(?<!\bthis )(?<!\bsome )(?<!\bany )(?<!\bwhat )(?<!\ba )(?<!\bthe )(?<!\bsame )(?<!\bone )(?<!\bno )(?<!\bevery )(?<!\bother )(?<!\bwhich )\b(?:kind of|sort of)\s+|\b(?:kinda|sorta|basically|literally|um+|uh+|erm)\s+|(?<=,) like,",
    re.IGNORECASE,
)
_LIKE = regex(r",\s+like,\s+(?P<clause>(?=(?:i|we|they|he|she|it|there|that|you)(?:['’]|\s)))?", re.IGNORECASE)
# The word that links a clause, and a comma that an aside left: "ready by noon, and, one of them counts".
_LINK_ALONE = regex(r"(?<=, )(and|but|because),\s+(?=\w)", re.IGNORECASE)
_MEANS = regex(r",? and I mean,? (?=there|it|they|really|we|nobody|everybody)", re.IGNORECASE)
_TAG = regex(
    r"(?:,?(?<!\bwhat)(?<!\bhow)(?<!\bthan)\s+(?:you know|i think|i guess|i suppose|i reckon|i mean|though|honestly|huh|anyway|actually|basically"
    r"|or something(?: like that)?|or whatever|and stuff|and all that|and everything|to be honest(?: with you)?|i want to say|i'd say|(?<=, )believe me|yeah|(?<=, )so|and|but|so (?:it|he|she|they) (?:is|was|did|does|are|were)|so to speak|and so on|and so forth|and whatnot))+\s*(?=[.!]?$)",
    re.IGNORECASE,
)
# These are tags only after a comma: "what it looks like", "in a way that works".
_COMMA_TAG = regex(
    r"(?:,\s+(?:you see|see|okay|really|like that|eh|ah|aye|och|lah?|like|then|innit|mate|love|sir|ma'am|madam|hey|mind|mind you|full stop|if you ask me|if you like|if i'm honest|as they say"
    r"|as it were|to be fair|in fairness|in a way|at the end of the day|et cetera|etc|that (?:kind|sort) of thing|and the like|and things|and that|which|for sure|of course|that|no|yes|or no|right))+\s*(?=[.!]?$)",
    re.IGNORECASE,
)
_PAUSE = regex(
    r"\b(with|of|for|to|till|until|from|a|an|the|our|my|like),\s+(?!(?:and|but|or|not|i|we|they|he|she|it|there|you|um|uh|er)\b)(?=\w)",
    re.IGNORECASE,
)
# A noun that never came: "over the, for the last half".
_BROKEN_OFF = regex(
    r"\b(?:(?:over|in|on|at|of|for|from|with|by) )?(?:the|a|an|our),? (?=(?:for|in|on|at|from|with|by|over|during) (?:the|a|an|our|\d)\b)",
    re.IGNORECASE,
)
# Taken as fillers only once it is known that nothing is corrected.
_MID_TAG = regex(
    r"(?<!goes)(?<!said)(?<!says)(?<!say)(?<!went)(?<!think)(?<!thought),\s+(?:eh|oh|ah|yeah),(?=\s+\w)|,\s+well,(?=\s+(?:i|we|they|he|she|it|there|that|you|nobody|everybody)\b)|,\s+(?:no|yes|right|okay|eh|you see),(?=\s+(?:and|but|so|because)\b)",
    re.IGNORECASE,
)
_TAG_QUESTION = regex(
    r",\s+(?:is|are|was|were|do|does|did|has|have|had|wo|ca|would|could)n['’]t (?:it|they|he|she|that|we|you|I)(?=[,.?!]|$)",
    re.IGNORECASE,
)
_ASKED_AT_END = regex(r",\s+(?:right|yeah|no|eh|huh|okay|you know|see)\?\s*$", re.IGNORECASE)
_OWN_SEARCH = regex(r"\bwhat (?:is|was) it\b,[^?]*\?\s*$", re.IGNORECASE)  # "to, what is it, a hundred and ten?"
_NOISE = regex(r"\[[^\]]*\]|\((?:laughs?|laughter|pause|inaudible|crosstalk)[^)]*\)", re.IGNORECASE)
_TWICE = regex(
    r"(?<![\w-])((?:[\w']+ ){1,3}[\w']+|(?!(?:it|that|this|you|her|there|them|all)\b(?!['’]))[\w']+)(?:,|\.\.\.|…|-)\s+\1\b(?! per\b)"
    r"|(?:(?<=^)|(?<=, ))(it|that|this|you|there)(?:,|\.\.\.|…|-)\s+\2\b",
    re.IGNORECASE,
)
_TWICE_RUN = regex(r"\b((?:[\w']+ ){1,3}[\w']+)\s+\1\b", re.IGNORECASE)
_TWICE_PLAIN = regex(
    r"\b(the|a|we|they|it|i|to|of|and|in|is|was|our|he|she|with|for|on|at|by|from|this|there|so|because)\s+\1\b",
    re.IGNORECASE,
)
_IT_ITS = regex(r"(?<=[a-z] )(it) (?=it['’]s )")  # "by the time we found it it's in the yard"
_BEGINS = frozenset("s re d ll ve is was are were has had have will would can could does did".split())
# What a filler was cut out of: "we have, nine sites", "about, 30% of them".
_BEFORE_COUNT = regex(
    r"\b(have|has|had|is|are|was|were|got|took|takes|about|around|nearly|roughly|almost), (?=(?:about |around )?(?:\d|(?:a hundred|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\b))",
    re.IGNORECASE,
)
# "We bake, it'd be about two thousand loaves": how many, with a verb of its own.
_IT_WOULD_BE = regex(
    r", (?:it|that)(?:['’]d| would) be (?=(?:about|around|roughly|maybe|nearly) (?:a |an )?\w+)", re.IGNORECASE
)
# A number said again behind what it counts: "five inboxes, five, and one of them".
_COUNTED_AGAIN = regex(
    r"\b(?P<n>\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:\w+teen|\w+ty)(?:-\w+)?)(?P<what>(?: [a-z'’]+){1,5}), (?P=n)(?=[,.;]|$)",
    re.IGNORECASE,
)
# "Thirty, forty thousand": one or the other.
_ROUGHLY = regex(
    r"\b((?:two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty)), "
    r"((?:three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) (?:thousand|hundred|million))\b",
    re.IGNORECASE,
)
# "It went from forty to, I think it's eleven": how many, begun anew.
_THINKS_ANEW = regex(
    r"\b(to|from|at|of|about|by|is|was|has|had), (?:i (?:think|believe|reckon|guess)|what is it|maybe),? (?:(?:it|that)(?:['’]s| is| was)|is it|they(?:['’]re| are| were)) (?=(?:about |around |now )?(?:\d|a hundred|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\b)",
    re.IGNORECASE,
)
# "We were overriding, I want to say four in ten": how many, after a doubt.
_GUESSED = regex(
    r"\b([a-z]+ing|about|around), i(?:['’]d say| want to say| think| guess| believe| reckon),? (?=(?:about |around |maybe )?(?:\d|a hundred|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\b)",
    re.IGNORECASE,
)
_DATED = regex(
    r",\s+(?:this|that)(?: was| is|['’]s) (?P<when>(?:in|back in) (?:the )?[\w-]+(?: [\w-]+)?|twenty-\w+|twenty twenty-\w+|(?:19|20)\d\d|(?:last|this) \w+|(?:January|February|March|April|May|June|July|August|September|October|November|December),? (?:of )?twenty-\w+),\s+(?=(?P<then>.{3,40}))",
    re.IGNORECASE,
)
_HAVE = regex(r"['’](?:ve|d)\b")


def without_opener(text: str) -> str:
    """The text without the fillers and hedges it begins with."""
    return _OPENER.sub("", text)


# "Give or take who quit this morning": the estimate stays, the joke goes.
_GIVE_OR_TAKE = regex(r"(\bgive or take) (?:who|what|how|whoever|whatever|depending|when|if) [^,.;:!?]*", re.IGNORECASE)

_ABOUT_SO = regex(r"^(?P<count>[A-Z\d][\w -]{2,40}), give or take(?=[.,])")


@lru_cache(maxsize=4096)  # quotes, answers and prose ask for the same sentences
def cleaned(sentence: str) -> str:
    """The sentence without fillers, restarts, tags and hedges; words that carry meaning stay as said."""
    text = _NOISE.sub(" ", sentence)
    text = re.sub(r"\s+", " ", text).strip()
    text = standard(text)
    text = f"{text.rstrip(' ?')}." if _OWN_SEARCH.search(text) else text
    text = _ABOUT_SO.sub(_about, _GIVE_OR_TAKE.sub(r"\1", text))
    text = _THINKS_ANEW.sub(r"\1 ", _GUESSED.sub(r"\1 ", _DATED.sub(_told_with, text)))
    text = _ROUGHLY.sub(r"\1 or \2", text)
    text = _COUNTED_AGAIN.sub(r"\g<n>\g<what>", text)
    text = _FILLER.sub(lambda found: "," if found.group(1) and not found.group(2) else "", text)
    text = _LIKE.sub(lambda found: " " if found["clause"] is None else ", ", text)
    text = _MEANS.sub(", ", _MID_TAG.sub(",", text))
    for _ in range(2):
        text = _LINK_ALONE.sub(r"\1 ", _INNER.sub(",", text))
        text = _OPENER.sub("", text)
        text = _PLAIN.sub("", text)
        text = _TWICE.sub(_once, text)
        text = _TWICE_RUN.sub(r"\1", text)
        text = _TWICE_PLAIN.sub(r"\1", _IT_ITS.sub(r"\1, ", text))
        text = without_restart(text)
    text = _IT_WOULD_BE.sub(" ", _BEFORE_COUNT.sub(r"\1 ", _BROKEN_OFF.sub("", text)))
    text = _PAUSE.sub(r"\1 ", text)
    text = _TAG_QUESTION.sub("", re.sub(rf"(?:{_TAG_QUESTION.pattern})\?\s*$", ".", text, flags=re.IGNORECASE))
    text = _ASKED_AT_END.sub(".", text)
    text = _COMMA_TAG.sub("", text)
    text = _TAG.sub("", re.sub(r",\s+right(?=[,.?!]|$)", "", text))
    text = re.sub(r"\s+([,.!?;:])", r"\1", text)
    text = re.sub(r",(?:\s*,)+", ",", text)
    text = re.sub(r"^[\s,;:.…-]+", "", text)
    return re.sub(r"\s+", " ", text).strip()


def _about(found: re.Match[str]) -> str:
    """ "Forty, give or take" -> About forty."""
    count = found["count"]
    return (
        f"About {count[:1].lower()}{count[1:]}"
        if any(n.span.start == 0 for n in numbers(count, "en"))
        else found.group()
    )


def _once(found: re.Match[str]) -> str:
    """What was said twice, once; unless a clause ends with it and the next begins: "goes to the clerk, the clerk has" """
    again = found.group(1) or found.group(2)
    before = found.string[: found.start()]
    if re.search(r"\b(?:when|whenever|if|once|until|while|where|what) $", before, re.IGNORECASE):
        return found.group()  # "when it's down, it's down"
    then = re.match(r"(?: |['’])(\w+)", found.string[found.end() :])
    within = found.start() > 0 and not re.search(r"(?:^|, |\band |\bbut |\bso )$", before)
    if (
        within
        and then is not None
        and _is_verb(then[1].lower())
        and (is_verbal(before.rsplit(", ", 1)[-1]) or _HAVE.search(before.rsplit(", ", 1)[-1]) is not None)
        and re.match(r"(?:the|our|my|his|her|their|a) ", again)
    ):
        return f"{again}, and {again}"
    return again


def _is_verb(word: str) -> bool:
    return word in _BEGINS or is_past(word) or (base_of(word) != word and base_of(word) in BASE)


def _told_with(found: re.Match[str]) -> str:
    """A remark on the time of what is told, put where it belongs: "one Monday, this was in the fall, he" """
    if found["when"].lower().startswith("in "):
        return f" {found['when']}, "
    if found["when"][:1].isupper():
        return f" in {found['when']}, "
    return (
        " "
        if re.match(
            r"(?:about |around )?(?:\d|an? |the )|(?:\w+-)?(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|hundred)\b",
            found["then"],
            re.IGNORECASE,
        )
        else ", "
    )
