"""The thing that an English interviewer names and asks about: "What about the invoices?", "And fittings, do they last?"

Only what is named to be asked about counts, never a number in it: those are the interviewer's claims.
"""

from __future__ import annotations

import re

from assistant.language.clean_en import cleaned
from assistant.language.numerals import numbers
from assistant.language.predicates_en import has_clear_verb
from assistant.language.sentences import sentence_spans
from assistant.patterns import regex

_REACH = 3  # sentences at the end of a question that may name its topic
_LONGEST = 6  # words of a topic
_TOLD = 3  # words of a topic that no question mark follows: more are a statement, "So the water goes through the gate."
_SHORT = 4  # words of a question that goes on from it without a pronoun: "How long, and who?"
_LINK = (
    r"(?:(?:and|but|so|okay|ok|right|now|well|then|good|great|fine|sure|yes|yeah|ha|wow|alright|lovely|noted|grand)[,.]? )*"
    r"(?:(?-i:(?:Mr\.? |Mrs\.? |Dr\.? )?[A-Z][a-zé]+), )?(?:(?:and|so|but|then) )?"
)
_WORDS = r"[a-z][\w'’-]*(?: [a-z][\w'’-]*){0,6}?"
_ABOUT = regex(rf"^{_LINK}(?:what about|how about|what of) (?P<thing>{_WORDS})(?=[,.?!]|$)", re.IGNORECASE)
_MENTIONED = regex(
    rf"\b(?:you(?:['’]d|['’]ve| had| also)* (?:mentioned|talked about|brought up|touched on)(?: something about)?|(?:wanted|want|meant|going|like) to ask(?: you)? about|let me ask(?: you)? about|something (?:on|about)) (?P<thing>{_WORDS})(?=[,.?!]|$| because\b)",
    re.IGNORECASE,
)
# What is put in front and taken up again: "The invoices, who does those?"
_FRONTED = regex(
    rf"^{_LINK}(?:on )?(?P<thing>{_WORDS}), (?:what|how|who|where|when|do|does|did|has|have|is|are|was|were|can|could|will)\b[^,?]*\b(?:it|that|this|they|them|those|these|there)\b[^?]*\?$",
    re.IGNORECASE,
)
# "And the fittings?", "So the invoices. …", "And returns, you said nine days."
_NEXT = regex(
    rf"^(?:(?:okay|right|now|well|good),? )*(?:and|so|but) (?P<thing>{_WORDS})(?:[.?]|,[^?]*[.?])$", re.IGNORECASE
)
_ARTICLE = regex(r"^(?:the|those|these|your|all the|all your) ", re.IGNORECASE)
_PLURAL = regex(
    r"^(?:[a-z-]+ )?[a-z]{3,}(?<!s)s(?: (?:per|of|in|with|for|from|on) (?:the )?[a-z]+)?$|^[a-z]{3,}ing (?:the|a|an|new) [a-z]+$"
)
_NOBODY = regex(
    r"\b(?:you|i|me|my|mine|we|our|us|it|they|them|he|him|she|her|his|their|that|this|one|ones|there|here|yours|ours)\b|['’]",
    re.IGNORECASE,
)
_NO_THING = regex(
    r"\b(?:things?|questions?|bits?|parts?|points?|ideas?|sort|kind|same|rest|other|others|first|second|third|last|next|end|way|ways|time|times|days?|weeks?|months?|years?|hours?|minutes?"
    r"|names?|roles?|orders?|numbers?|figures?|results?|story|reason|reasons|example|moment|fact|answer|always|perhaps|sometimes|yes|no|thanks|news|words?|guess|guys?|nothing|anything|something|everything|people|today|now|then|before|after|when|if|what|how|why|because|not|anyone|everyone|somebody)\b",
    re.IGNORECASE,
)
_TAKES_UP = regex(r"\b(?:it|that|this|they|them|those|these|there)\b", re.IGNORECASE)
_STARTS_OPEN = regex(r"(?:in|on|at|for|with|to|from|by|as|like)\b", re.IGNORECASE)
_NAMES = regex(r"\b(?:the|an?|your|those|these)\b", re.IGNORECASE)
_ENDS_OPEN = regex(r" (?:of|in|on|at|for|with|to|from|by|and|or|the|a)$", re.IGNORECASE)


def topic_named(question: str) -> str | None:
    """The thing that the end of a question names and asks about ("the invoices", "fittings"); None where it is none, or not plain.

    A question after it must go on about it: it takes it up with a pronoun, or is no more than a word or two.
    """
    for span in reversed(sentence_spans(question, "en")[-_REACH:]):
        said = span.of(question).strip()
        text = cleaned(said)
        for pattern in (_ABOUT, _MENTIONED, _FRONTED, _NEXT):
            found = pattern.search(said if pattern is _NEXT else text)
            if found is not None:
                told = pattern is _NEXT and text.endswith(".") and len(found["thing"].split()) > _TOLD
                return None if told else _thing(found["thing"], bare=pattern in (_ABOUT, _MENTIONED))
        short = len(text.split()) <= _SHORT and not _NAMES.search(text)
        if text.endswith("?") and not short and not _TAKES_UP.search(text):
            return None
    return None


def _thing(words: str, *, bare: bool) -> str | None:
    """The topic as it is told; without an article it must be something in the plural, unless `bare` words will do."""
    if re.match("[A-Z][a-z]", words) and not _ARTICLE.match(words):
        return None  # a name, or whoever is called by it
    thing = re.sub(r"^(?:all )?your ", "the ", words.strip(), flags=re.IGNORECASE).removesuffix(" then")
    body = _ARTICLE.sub("", thing)
    named = body != thing or _PLURAL.match(thing) or (bare and len(thing.split()) <= 2)
    verbal = has_clear_verb(re.findall(r"[a-z]+", thing.lower())) and not re.match("[a-z]+ing ", thing)
    plain = bool(named) and not _STARTS_OPEN.match(thing) and len(thing.split()) <= _LONGEST and not verbal
    if not plain or _NOBODY.search(thing) or _NO_THING.search(body) or _ENDS_OPEN.search(thing) or numbers(thing, "en"):
        return None
    return thing if re.match("[A-Z]{2}", thing) else thing[:1].lower() + thing[1:]
