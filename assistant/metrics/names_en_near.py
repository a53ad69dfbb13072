"""What an English metric is called where its sentence has no subject for it: what the talk just named, or what the share is of."""

from __future__ import annotations

import re

from assistant.language.numerals import numbers
from assistant.language.verbs_en import is_participle, is_past
from assistant.metrics.mentions import Mention
from assistant.metrics.names_en_clause import OPENS
from assistant.metrics.names_en_tails import tailed, tied, whole_name
from assistant.metrics.names_en_words import UNSAFE, WORK
from assistant.metrics.phrases_en import Phrase, lowered, measure_name, noun_phrases
from assistant.metrics.words_en import FUNCTION, MEASURES, PRONOUNS, STATES, TIME_WORDS, VERBS, WIDE
from assistant.patterns import regex

_LEADS = r"(?:(?:and|so|but|okay|ok|then|now|right|well|yeah|yes|what about|how about|on to|next|top row|line \w+|number \w+|\w+ is|first|also|for|(?:one|two|three|four|five|six|seven|eight|nine|ten)(?=,))[\s,:]+)*"
# "Cost per verified customer.", "Three is completion.", "What I'd lead with is the training."
_ALONE = regex(
    rf"\W*{_LEADS}(?:what(?:['’]s| has)? [^,.;?!]{{3,40}} is\s+)?(?P<what>[^,.;?!]+?)(?:,? (?:then|now|again|you see|you know|look))?(?:,\s+(?:because|which|since|as)\b.*)?[.?!]*\s*",
    re.I,
)
# "The open shifts filled by our own people."
_DONE_BY = regex(
    rf"\W*{_LEADS}(?:the|our|all)\s+(?P<what>[a-z][a-z'’ -]{{2,40}}?)\s+(?P<done>[a-z]+(?:ed|en|wn|ld|ne|de|nt|pt))\s+(?P<how>(?:by|on|in|at|within|without|for)\s+[a-z'’ -]{{3,40}}?)\s*[.?]\s*",
    re.I,
)
# "The forecast, same way of measuring, it was fourteen per cent wrong": the topic stands in front.
_FRONT = regex(
    rf"\W*{_LEADS}(?P<what>(?:the|our|my|your|their|his|her)\s[^,.;?!]+?),\s.*?\b(?:it|they|that|this)(?:['’](?:s|re)| is| are| was| were| used to be| went| takes| took| had taken| had cost)\b[^.;?!]*$",
    re.I,
)
# "And the cost report, eleven days.", "And the wrong holds, the two hundred and forty?"
_BESIDE = regex(rf"\W*{_LEADS}(?P<what>[^,.;?!]+?),\s+(?:the\s+|it was\s+|that was\s+|from\s+|at\s+|about\s+)*$", re.I)
# "I've not had your night calls, the thirty-one": the value is what was told before.
_RECALLED = regex(r",\s+(?:the|your|those|that|[A-Z][a-z]+['’]s)\s+$")
# "Solar permits have tripled." before "Two to six."
_MOVED = regex(
    r"(?:^\W*|[,.;:—]\s+|\b(?:and|so|that|says?|said)\s+)(?:and\s+)?(?:the\s+|our\s+)?(?P<what>[a-z][a-z'’ -]{2,40}?)\s+(?:(?:have|has|had)\s+(?:almost\s+|nearly\s+)?)?"
    r"(?:tripled|doubled|quadrupled|halved|(?:is|are|was|were|went|gone)\s+(?:way\s+)?(?:up|down))\b",
    re.I,
)
_DID = regex(
    r"\s+(?:of (?:them|those|people|us)\s+)?(?P<did>[a-z]+(?:\s+(?!and\b|but\b|so\b|because\b|in twenty|last\b|this\b)[a-z'’-]+){1,7})\s*(?=[.,;!?]|$|\band\b|\bbut\b)",
    re.I,
)
_WHOLE = regex(
    r"\bof (?:all )?(?:the |our |their )?(?P<who>[a-z][a-z' -]{2,40}?)(?: (?:on|in|at) [A-Za-z0-9]+)?,\s*(?:only |just |about |in the old one, )*$",
    re.I,
)
_STATE = regex(
    r"\s+(?:of them )?(?:was|were|is|are|got|get|had been|have been|being)\s+(?P<what>[a-z][a-z'’-]*(?:\s+(?!and\b|but\b|so\b|because\b|now\b)[a-z'’-]+){0,5})\s*(?=[.,;!?]|$|\band\b|\bbut\b)",
    re.I,
)
_OF = regex(r"\s+of\s+(?P<what>[a-z][^.,;?!]*)", re.I)
_FROM_TO = regex(r"\s+from\s+[a-z]+(?:\s+[a-z]+){0,3}\s+to\s+[a-z]+(?:\s+[a-z]+){0,3}", re.I)
_LONGEST = 6
_HUMAN = ("agreed", "said", "felt", "thought", "stayed", "left", "quit", "resigned", "told", "answered", "believed")


def near_name(mention: Mention) -> str:
    """The name that the words around the value in its own sentence give it; empty where they give none."""
    at = mention.quantity.span.start - mention.line.span.start
    lead, rest = mention.line.text[:at], mention.line.text[at + len(mention.quantity.text) :]
    kind = mention.quantity.kind
    if kind in ("percent", "points"):
        return _share(lead, rest) or _after(rest, "percent") or _front(lead)
    return (_worked(rest) if kind == "duration" else "") or _front(lead)


def fragment_name(text: str) -> str:
    """The name that a sentence is which only names something: "Order lines per person per hour."."""
    found, done = _ALONE.fullmatch(text), _DONE_BY.fullmatch(text)
    if done and is_participle(done["done"].lower()) and not _unsafe(done["what"]) and not numbers(text, "en"):
        how = re.sub(r"\bour own\b", "their own", re.sub(r"\bour\b(?! own)", "the", done["how"]))
        named = "" if _unsafe(how, owned=True) else _loose(done["what"]) or _plural(done["what"])
        return f"{named} {done['done'].lower()} {how}" if named else ""
    return _loose(found["what"]) if found else ""


def _plural(words: str) -> str:
    phrases = noun_phrases("the " + words)
    return words.lower() if len(phrases) == 1 and phrases[0].words == words and words.endswith("s") else ""


# "UK, nineteen hours to six minutes.": the sentence says of which part it tells.
_PLACE = regex(r"\W*(?P<where>[A-Z]{2,4}|[A-Z][a-z]{2,}(?: [A-Z][a-z]+)?),\s+(?:(?:it was|from|about|around)\s+)*$")


def with_place(name: str, first: Mention) -> str:
    """The name with the country, town or site that opens the sentence of the first value."""
    lead = first.line.text[: first.quantity.span.start - first.line.span.start]
    found = _PLACE.fullmatch(lead)
    words = found["where"].lower().split() if found else []
    spoken = any(w in FUNCTION or w in PRONOUNS or w in VERBS or w in TIME_WORDS for w in words)
    return f"{name} ({found['where']})" if found and not spoken and found["where"].lower() not in name.lower() else name


def moved_name(text: str) -> str:
    """What a sentence says went up or down, whose values the next one tells: "Solar permits have tripled."."""
    at = 0
    while found := _MOVED.search(text, at):
        name = _loose(found["what"])
        if name:
            return name
        at = found.start("what") + 1
    return ""


def asked_name(lead: str) -> str:
    """The name before a value that a question only recalls: "And the cost report, eleven days."."""
    found = _BESIDE.fullmatch(lead)
    return _loose(found["what"]) if found else ""


def recalled_name(lead: str) -> str:
    """The name right before a value that was told before: "I've not had your night calls, the thirty-one a month."."""
    again = _RECALLED.search(lead)
    phrase = tailed(lead[: again.start()]) if again else None
    if phrase is None or not (phrase.definite or OPENS.search(lead[: phrase.start])):
        return ""
    return _loose(phrase.words) or tied(phrase, "")


def _share(lead: str, rest: str) -> str:
    """ "Thirty-one per cent agreed their roster was fair", "of all replacements, a third were done in a planned stop"."""
    whole, state = _WHOLE.search(lead), _STATE.match(rest)
    if whole and state and not _unsafe(whole["who"] + " " + state["what"]) and _states(state["what"]):
        return f"share of {whole['who'].lower()} {state['what'].lower()}"
    did = _DID.match(rest)
    if did is None:
        return ""
    verb = did["did"].split()[0].lower()
    tells = (
        is_past(verb)
        and not is_participle(verb + "x")
        and verb not in ("was", "were", "had", "did", "got", "went", "came")
    )
    plain = not _unsafe(did["did"], owned=True) and not numbers(did["did"], "en")
    who = "who" if verb in _HUMAN else "that"
    return f"share {who} {did['did'].lower()}" if tells and plain else ""


def _states(words: str) -> bool:
    first = words.split()[0].lower()
    return is_participle(first) or first in STATES


def _after(rest: str, kind: str) -> str:
    """ "Seventy-one per cent unit completion"."""
    phrases = noun_phrases(rest)
    if not phrases or rest[: phrases[0].start].strip() or re.match(r"\s+(?:that|which|who)\b", rest):
        return ""
    verb = re.match(r"\s+([a-z]+)", rest[phrases[0].end :])
    did = verb is not None and is_past(verb[1]) and verb[1] not in ("was", "were", "had")
    return "" if did else measure_name(phrases[0], kind)  # "three in ten trucks came back empty": no share of trucks


def _worked(rest: str) -> str:
    """ "Five and a half hours of payroll time for every starter"."""
    of = _OF.match(rest)
    phrases = noun_phrases(of["what"]) if of else []
    if of is None or not phrases or phrases[0].start > 0 or re.match(r"\s+(?:and|or)\b", of["what"][phrases[0].end :]):
        return ""
    return measure_name(phrases[0], "duration")


def _front(lead: str) -> str:
    found = _FRONT.fullmatch(lead)
    return _loose(found["what"]) or whole_name(found["what"], "") if found else ""


def _loose(words: str) -> str:
    """The words as a name, if they are one noun phrase that names something in particular."""
    words = words.strip()
    phrases = noun_phrases(words)
    tail = _FROM_TO.fullmatch(words[phrases[0].end :]) if phrases and phrases[0].start == 0 else None
    if tail and phrases[0].head.lower() in MEASURES and " " in phrases[0].words and not _unsafe(words):
        return lowered(words)
    if (
        len(phrases) != 1
        or words[: phrases[0].start].strip()
        or words[phrases[0].end :].strip()
        or numbers(words, "en")
    ):
        return ""
    return lowered(phrases[0].words) if _names(phrases[0]) else ""


def _names(phrase: Phrase) -> bool:
    parts = [p.lower() for p in phrase.words.split()]
    head = phrase.head.lower()
    if not parts or len(parts) > _LONGEST or _unsafe(phrase.words) or head in TIME_WORDS or parts[0] in TIME_WORDS:
        return False
    if len(parts) == 1:
        noun = (
            head in MEASURES
            or head in WORK
            or (phrase.definite and head.endswith(("ing", "tion", "ment")) and len(head) > 6)
        )
        return phrase.words[:1].islower() and head not in WIDE and noun
    return not is_past(head) and not all(p[:1].isupper() for p in phrase.words.split())


def _unsafe(words: str, *, owned: bool = False) -> bool:
    """Whether a word stands in it that only the speaker understands; `owned` allows "their roster"."""
    kept = re.sub(r"\b(?:their|that)\b", "", words, flags=re.I) if owned else words
    return UNSAFE.search(kept) is not None
