"""Whether an English sentence leaves unsaid what it is about: "About nine in a hundred", "I had one call me"."""

from __future__ import annotations

import re

from assistant.language.clean_en import cleaned
from assistant.language.numerals import numbers
from assistant.language.passage_en import leans, takes_up
from assistant.language.predicates_en import has_verb
from assistant.language.sentences import sentence_spans
from assistant.patterns import regex

_TIME = (
    r"(?:seconds?|minutes?|hours?|days?|nights?|mornings?|afternoons?|evenings?|weeks?|weekends?|months?|quarters?|seasons?|years?|times?|moment|spring|summer|autumn|fall|winter"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)"
)
_FEW = r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_MARK = "[\ue000-\ue0ff]"
# A thing that is named: what "it" or "they" said after it may be.
_NAMED = regex(
    rf"\b(?:the|an?|our|my|your|their|his|her|its|every|each|any|no|another|this|that|these|those) (?!(?:first|second|third|last|next|other|others|one|ones|two|same|most|rest|bit|lot|few|couple|bigger|smaller|old|new)\b)(?!{_TIME}\b|(?:and|but|was|are|were|has|had|have|went|came|would|will|can)\b)[a-z-]{{3,}}"
    rf"|(?<=[a-z,] )(?!{_TIME}\b)(?-i:[A-Z])[a-z]{{2,}}|{_MARK}['’]s [a-z]{{3,}}",
    re.IGNORECASE,
)
# A pronoun whose noun was said before; an "it" that stands for what follows is none, nor one of time or weather.
_POINTS = regex(
    r"\b(?:(?:it|they)\b(?!(?:['’]s| is| was)? (?:takes?|took|costs?|turns? out|turned out|(?:not )?(?:just )?that\b|rain|snow|true that|because|about|up to))"
    r"|(?:them|him|her)\b(?! [a-z]{3,}(?:['’]s)? [a-z])|(?:he|she)\b"
    r"|(?:that|this|those|these)(?=['’]s\b|[,.;]|$| (?:is|was|are|were|has|had|have|went|came|goes|comes|took|takes|means|meant|covers|includes)\b)"
    rf"|(?:had|have|has|got|get|answer|was|is|made|sent|lost|only|just|closed|opened) (?:about |only |just )?(?:one|{_FEW}|\d+)(?=[,.;]|$| (?:more|that|open|call|before|this|last|now|today|and|in|on|from)\b))",
    re.IGNORECASE,
)
_LINKS = regex(r"^(?:(?:and|then|so|also|but|right|okay|well),? )+", re.IGNORECASE)
# Words said alone that are no topic.
_NO_TOPIC = regex(
    r"(?:right|exactly|fine|good|great|nice|true|correct|same|most|some|both|none|half|once|twice|never|always|maybe|yes|sure|everybody|everyone|nobody|nothing|everything|median|average|first|second|third|last|next|dead|more|less|one|two|three|four|five|six|seven|eight|nine|ten|lots|points|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|today|before|after|people|well|look|man|lord|please|thanks)$",
    re.IGNORECASE,
)
# "Or not load", "He made that mistake": said on from another sentence.
_GOES_ON = regex(
    rf"^(?:or|and|but|nor|then)\b|\b(?:made|did|had|took|saw|knew|heard|used|got|of|with|on|in|at|for|from|after|before|like) (?:that|those|these) (?!{_TIME}\b)[a-z]{{3,}}",
    re.IGNORECASE,
)
# Somebody of whom it is not said who: nobody is named that "he" could be.
_SOMEBODY = regex(r"\b(?:he|she|his)\b", re.IGNORECASE)
_WHO = regex(
    rf"{_MARK}|(?<=[a-z,] )(?-i:[A-Z])[a-z]{{2,}}|\b(?:who|man|woman|lady|guy|boy|girl|driver|nurse|doctor|customer|tutor|teacher|consultant|colleague)\b|\b(?:the|an?|our|my) [a-z]+(?:er|or|ist)\b",
    re.IGNORECASE,
)
# "The old ones", "the rest", "two of the eight": of what?
_ELLIPSIS = regex(
    rf"\bthe (?:(?:old|new|other|first|second|third|last|big|small|next) )?ones?\b(?! (?:of|who|that|which|with|in|on|for|from|to|thing)\b)|\bthe (?:rest|others)\b(?! of)|\b(?:of|all) (?:the|those|these) (?:\d+|{_FEW})(?=[,.;]|$| (?:is|was|are|were|had|have|went|came|got|stayed|left|moved|still)\b)",
    re.IGNORECASE,
)
# Who does a thing is not whom it is done to: "Every foreman had half a day with her".
_OBJECT = regex(
    r"^[^,.;:]*?(?<!\band )(?<!\bbut )\b(?:it|them|him|her|(?<=s )that)(?=[.,;]|$| (?:in|on|at|with|for|from|to|out|up|down|off|over|back|before|after|by|and|as a)\b)",
    re.IGNORECASE,
)
# "Some on the drawings were gone": some of what?
_SOME = regex(
    r"(?:some|most|many|none|several|a few|half|both) (?:on|in|were|are|had|have|got|went|came|did|of (?:them|those))\b",
    re.IGNORECASE,
)
# "It was eighty of them": of whom?
_OF_THEM = regex(
    r"\b(?:it|that|there|this)(?:['’]s| is| was|['’]re| are| were) (?:about |only |around )?(?:\w+[ -]){1,6}of (?:them|those)(?=[.,;]|$)",
    re.IGNORECASE,
)
# "Somebody writes 1,200.": of what?
_ENDS_BARE = regex(rf"(?<![a-z] in )\b(?!(?:19|20)\d\d\b)(?:\d[\d,]*|{_FEW})\.$")
# A verb that lost its subject: "Quit on a Monday", "Took four minutes".
_NO_SUBJECT = regex(
    r"^(?:quit|took|came|went|got|had|was|were|used to|started|lasted|broke|fell|died|sat|stood|left|made|lost|found|cost|turned|ended|worked|ran)\b(?! (?:by|up by)\b)",
    re.IGNORECASE,
)
# "Siblings.", "And the overrides.", "Copper busbars and insulators.", "Miss Carol.": a thing, or somebody, and no more.
_NAMES_ALONE = regex(
    rf"^(?:and |then |so |also )?(?:(?:the|our|my|those|these) (?!(?:same|rest|other|others|first|last|next|one|end)\b)[a-z-]{{3,}}(?: [a-z-]{{3,}})?"
    rf"|(?!{_TIME}\b|(?:sometimes|always|perhaps|besides|thanks|yes|sure|afterwards)\b)(?:[a-z-]+ ){{0,2}}[a-z]{{4,}}(?<!s)s(?: and [a-z]+s)?|(?-i:[A-Z])[a-z]+ (?-i:[A-Z])[a-z]+)(?:, don['’]t forget [a-z ]+)?[.!]$",
    re.IGNORECASE,
)
# An article with its noun, so that a piece without a verb names a thing: "second row, wrong book in the box".
_THING = regex(r"\b(?:the|our|my|your) [a-z-]{3,}", re.IGNORECASE)
_STARTS_BADLY = regex(r"^(?:okay|ok|oh|ah|yeah|yes|no|um|uh|well|right|sorry)\b", re.IGNORECASE)
# "That's the login page", where the thing is named and not only praised.
_SAYS_WHICH = regex(
    r"^(?:(?:and|so|but|for me),? )*(?:it|that|this)(?:['’]s| is| was) (?:the|an?|our|my) (?!\w+ing[.!])(?!(?:same|first|best|worst|last|one|thing|reason|question|answer|correct|right|good|bad|bit|lot|point|truth|only|clever|big|whole)\b)[a-z-]{3,}(?: [a-z-]+){0,3}[.!]$",
    re.IGNORECASE,
)


def hangs(text: str) -> bool:
    """Whether what a text is about was said before it: it begins with a pronoun or a bare number, or has no subject or verb."""
    bare = re.sub(r"^so,? ", "", cleaned(text), flags=re.IGNORECASE)
    first = sentence_spans(bare, "en")[0].of(bare) if bare.strip() else ""
    words = re.findall(r"[a-z']+", first.lower())
    if leans(bare) or takes_up(bare) or not has_verb(words) or _NO_SUBJECT.match(first):
        return True
    return points_back(first)


def points_back(sentence: str) -> bool:
    """Whether a pronoun, or a number alone, stands for what nothing before it in the sentence can be."""
    if _OF_THEM.search(sentence) or _ELLIPSIS.search(sentence) or _SOME.match(sentence):
        return True
    named = [found.start() for found in _NAMED.finditer(sentence)]
    found = _POINTS.search(sentence) or _ENDS_BARE.search(sentence)
    if found is not None and not any(at < found.start() for at in named):
        return True
    done_to = _OBJECT.search(sentence)
    return done_to is not None and sum(at < done_to.end() for at in named) <= 1


def leads_up(text: str) -> bool:
    """Whether a sentence names something that the next can be about, and needs none before it: "We log the cold calls"."""
    bare = cleaned(text)
    verbal = has_verb(re.findall(r"[a-z']+", bare.lower()))
    if _STARTS_BADLY.match(bare) or (numbers(bare, "en") and not verbal):
        return False
    if _NAMES_ALONE.match(bare):
        return True
    if not verbal and not _THING.search(bare):
        return False
    return _NAMED.search(bare) is not None and not (
        leans(bare) or takes_up(bare) or points_back(bare) or _NO_SUBJECT.match(bare)
    )


def points_on(text: str) -> bool:
    """Whether a sentence, though it names something, goes on from another: "Or not load", "He made that mistake"."""
    return _GOES_ON.search(text) is not None or (_SOMEBODY.search(text) is not None and not _WHO.search(text))


def says_which(text: str) -> bool:
    """Whether a sentence says what thing it was: "That's the login page"."""
    return _SAYS_WHICH.match(cleaned(text)) is not None


def topic_alone(text: str, talk: str) -> str | None:
    """What a fragment names and nothing more ("Width.", "Then the reservoir."), as it stands after "as for"; None if it is no thing.

    A single word that may be any kind of word is a thing where the `talk` has it as one: "of the width".
    """
    bare = _LINKS.sub("", cleaned(text)).rstrip(" .!")
    if _NAMES_ALONE.match(f"{bare}.") and not re.match("[A-Z][a-z]+ [A-Z]|(?i:no|some|any|all|many|most) ", bare):
        return _lowered_topic(bare)
    if not re.fullmatch(r"[A-Za-z]{4,}", bare) or _NO_TOPIC.match(bare):
        return None
    noun = rf"\b(?:the|an?|our|my|their|his|her|every|each|of|by|per) {re.escape(bare)}(?=[.,;?!]|['’]s | (?:is|was|has|had|and|of|in|to|on|for|from|that)\b)"
    return _lowered_topic(bare) if re.search(noun, talk, re.IGNORECASE) else None


def _lowered_topic(bare: str) -> str:
    return bare if re.match("[A-Z]+[a-z]*[A-Z]", bare) else re.sub("^(?:my|our) ", "the ", bare[:1].lower() + bare[1:])


def says(text: str, topic: str) -> bool:
    """Whether a text names the topic, or its last word, itself."""
    head = topic.split()[-1].lower()
    stem = head[: max(4, len(head) - 2)]
    return re.search(rf"\b{re.escape(stem)}", text, re.IGNORECASE) is not None
