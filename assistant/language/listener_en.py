"""Who "you" is: the vendor who listens, or people in general; anything else cannot be told."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.language.nobody_en import nobody_can
from assistant.language.verb_list_en import BASE
from assistant.language.verbs_en import is_adverb, is_participle, is_past
from assistant.language.voice import Voice
from assistant.language.words_en import Word
from assistant.patterns import regex

SECOND = frozenset("you your yours yourself yourselves ye y'all y'".split())
_VENDOR_YOU = regex(r"\b(?:you guys|you folks|you people|you all|you lot|all of you|y['’]all)\b(?!['’])", re.IGNORECASE)
_OF_VENDOR = (
    r"team|guys?|people|engineers?|consultants?|implementation|support|product|software|system|platform|app|tool|company|lads?|fellas?"
    r"|colleagues?|project|onboarding|sales|customer|trainers?|developers?|folks|office|side|integration|technicians?|girl|woman|man|men"
    r"|specialists?|service|helpdesk|desk|hotline|account|success|installers?|robots?|woman|salesman|salespeople|competitors?|other customers"
)
_VENDOR_YOUR = regex(rf"\b[Yy]our (?!own\b)(?=(?:[\w-]+ )?(?:{_OF_VENDOR})\b(?![-'’])|[A-Z])")
# "Nine if you count the goat": what is counted in, whoever counts.
_IF_COUNTED = regex(r"\b(?:if|when) you (?P<how>count|include)(?= (?!on\b|to\b)\w)", re.IGNORECASE)
_VENDOR_ALL = regex(r"\by['’]all['’]s\b", re.IGNORECASE)
_SIDE = regex(r"^(?:and |but |so )?(?:from|on) your (?:side|end)\b,?\s*", re.IGNORECASE)
# What one says to the person who asks, not of people in general.
_TALK = frozenset(
    "say write ask print quote mention mean tell know imagine remember guess hear publish think want understand like believe note "
    "thank love trust hope wish mind excuse forgive promise correct see".split()
)
# What a vendor does for a customer.
_SERVING = frozenset(
    "send provide deliver build train install support charge sell promise ship bill host offer fix update maintain develop".split()
)
_HABIT = frozenset("can could would must should may might have need used".split())
_CONDITIONS = frozenset("if when whenever once unless until".split())
# What a person does, feels or comes upon, and no company.
_OF_A_BODY = frozenset(
    "get find forget swear need want start drive have be feel sit lie wake dream cry stand walk eat drink sleep smell see hear notice die go come look smile sweat shake lose".split()
)
# Words before a "you" that make a clause hang on another.
_HANGING = _CONDITIONS | frozenset(
    "what who which that where how why because before after while than as whether till".split()
)
# What users do with a program, a page or a device.
_USERS_DO = frozenset(
    "scan tap press click type point swipe select tick upload photograph drag scroll log enter".split()
)
_BESIDE_YOU = frozenset("than not half is was have had do did are can could will would".split())
_REPORTING = frozenset("say says said told asked asks wrote".split())
_FIRST_PERSONS = frozenset("i me my mine".split())
_ADDRESSED = frozenset("am are is was were do does did have had has".split())
_STATES_OF_PEOPLE = frozenset(
    "allowed able meant supposed going stuck required expected forced responsible lucky unlucky".split()
)


def of_vendor(text: str) -> bool:
    """Whether "your" may be the listener's own house: its team or product, or nobody does anything in general."""
    if not re.search(r"\b[Yy]our\b", text):
        return False
    return _VENDOR_YOUR.search(text) is not None or not re.search(r"\byou\b", text, re.IGNORECASE)


def counted_in(text: str) -> str:
    """ "Nine if you count the goat" -> nine counting the goat."""
    return _IF_COUNTED.sub(lambda found: f"{found['how'].lower().removesuffix('e')}ing", text)


def with_vendor(text: str, voice: Voice) -> str:
    """The text with the vendor's name where "you" can only be the vendor."""
    if voice.other is None:
        return text
    text = _SIDE.sub(f"from {voice.other}, ", text)
    text = re.sub(r"\b[Yy]ours(?= (?:had|did)\b)", voice.other, text)  # "yours had asked": the vendor's people had
    text = re.sub(r"\b[Yy]ours(?= (?:was|is|has|does|could|can|drive|drives|were)\b)", f"{voice.other}'s", text)
    text = _VENDOR_ALL.sub(f"{voice.other}'s", text)
    text = _VENDOR_YOU.sub(voice.other, text)
    return _VENDOR_YOUR.sub(f"{voice.other}'s ", text)


def generalised(words: Sequence[Word], voice: Voice) -> list[Word] | None:
    """The words with "people" for a "you" that means anybody; None where it may mean the listener.

    One who sells means the customer with "you".
    """
    norms = [word.norm for word in words]
    places = [i for i, norm in enumerate(norms) if norm in SECOND]
    if not places:
        return list(words)
    subjects = [i for i in places if norms[i] == "you" and _is_subject(norms, i)]
    if voice.sells or not {norms[i] for i in places} <= {"you", "your"}:
        return None
    if not all(_anybody(norms, i) for i in subjects) or not _general(norms, places, subjects):
        return None
    if voice.org is not None and _own_habit(norms, places, subjects):
        return [_as_speaker(word) if i in places else word for i, word in enumerate(words)]
    main = [i for i in subjects if _leads(norms, i)]
    if main and not all(_hands_on(norms, i) for i in main):
        # "People cook it in the fat" tells of nobody in particular what the speaker's own people do.
        return nobody_can(words, places, main)
    if norms[places[0]] == "your":
        return None  # "people's" is nobody's in particular
    if "people" in {norms[i - 1] for i in places if i} | {norms[i + 1] for i in places if i + 1 < len(norms)}:
        return None
    if main and not set(norms) & {"they", "them", "their"}:
        return _used(words, places)
    they = "people" if set(norms) & {"they", "them", "their"} else "they"
    out: list[Word] = []
    for i, word in enumerate(words):
        first = not places or i == places[0]
        out.append(_replaced(word, they, first=first, subject=i in subjects) if i in places else word)
    return out


def _to_the_face(norms: Sequence[str], at: int) -> bool:
    """Whether a "you" that does nothing is whoever listens: "more than you", "half you and half us", "have you a photo"."""
    before = norms[at - 1] if at else ""
    return norms[at] == "you" and (
        before in _BESIDE_YOU
        or norms[at + 1 : at + 2] in (["guys"], ["folks"], ["people"])
        or (before == "with" and norms[at + 1 :] in ([], ["."]))
    )


def _leads(norms: Sequence[str], at: int) -> bool:
    """Whether a "you" is the subject of a main clause, with nothing before it in its clause that hangs."""
    clause = list(norms[:at])
    if "," in clause:
        comma = len(clause) - 1 - clause[::-1].index(",")
        clause = clause[comma + 1 :]
    return not set(clause) & _HANGING


def _hands_on(norms: Sequence[str], at: int) -> bool:
    """Whether this "you" does with a thing what its users do."""
    return _next(norms, at) in _USERS_DO


def _used(words: Sequence[Word], places: Sequence[int]) -> list[Word]:
    """The words with users for a "you" that handles a thing: "you tap the key" is that users tap it."""
    out: list[Word] = []
    for i, word in enumerate(words):
        form = ("users" if i == places[0] else "they") if word.norm == "you" else "their"
        out.append(Word(form, form, word.gap) if i in places else word)
    return out


def _own_habit(norms: Sequence[str], places: Sequence[int], subjects: Sequence[int]) -> bool:
    """Whether "you" tells what the speaker's own house used to do: "you'd print the list and fax it to the depot"."""
    if set(norms) & (frozenset(["if", "unless", "whenever"]) | _FIRST_PERSONS | {"we", "us", "our"}) or any(
        norms[i] == "you" for i in set(places) - set(subjects)
    ):
        return False
    return bool(subjects) and all(_did_habitually(norms, i) for i in subjects)


def _did_habitually(norms: Sequence[str], at: int) -> bool:
    verbs = [n for n in norms[at + 1 : at + 6] if not is_adverb(n)]
    if verbs[:2] in (["had", "to"], ["used", "to"]):
        return len(verbs) > 2 and verbs[2] in BASE and verbs[2] not in _OF_A_BODY
    return verbs[:1] in (["would"], ["'d"]) and len(verbs) > 1 and verbs[1] in BASE and verbs[1] not in _OF_A_BODY


def _as_speaker(word: Word) -> Word:
    form = {"you": "we", "your": "our"}[word.norm]
    return Word(form, form, word.gap)


def _is_subject(norms: Sequence[str], at: int) -> bool:
    after = _next(norms, at)
    return after in BASE or after in _HABIT or after in _ADDRESSED or is_past(after) or after == "will"


def _next(norms: Sequence[str], at: int) -> str:
    return next((n for n in norms[at + 1 :] if not is_adverb(n)), "")


def _anybody(norms: Sequence[str], at: int) -> bool:
    """Whether the verb after this "you" is of a kind that tells a rule or a habit."""
    verb = _next(norms, at)
    rest = [n for n in norms[norms.index(verb, at) + 1 :] if not is_adverb(n)] if verb else []
    follows = rest[0] if rest else ""
    if verb in ("can", "could", "would", "will", "must", "should", "may", "might", "do", "did") and follows in (
        "not",
        "n't",
    ):
        follows = rest[1] if len(rest) > 1 else ""
    if verb in _TALK or follows in _TALK:
        return False
    if verb in _SERVING and not set(norms) & (_CONDITIONS | {"your"}):
        return False
    if verb == "are" or verb == "were":
        return follows in _STATES_OF_PEOPLE or "if" in norms[:at]
    if verb == "have" and is_participle(follows):
        return bool(set(norms[:at]) & _CONDITIONS)  # "you've met him" is said to the one who asks
    if verb in ("had", "used"):
        return follows == "to"
    if verb == "will":
        return bool(set(norms[:at]) & _CONDITIONS)
    if is_past(verb) and verb not in _HABIT and verb not in BASE:
        conditional = "if" in norms[:at] or bool({"would", "could"} & set(norms))
        return conditional and not set(norms) & {"we", "us", "our", "i", "me", "my"}
    return True


def _general(norms: Sequence[str], places: Sequence[int], subjects: Sequence[int]) -> bool:
    """Whether the sentence as a whole tells of people in general: no "I" that does something to "you"."""
    objects = [i for i in places if norms[i] == "you" and i not in subjects]
    if any(_to_the_face(norms, i) for i in objects):
        return False
    first = set(norms) & (_FIRST_PERSONS | {"we"})
    if objects and first:
        return False
    if set(norms[: places[0]]) & _REPORTING:
        return False
    if any(norms[i - 1] in _TALK or norms[i - 1] in ("told", "asked", "said") for i in objects if i):
        return not first and bool(set(norms[: objects[0]]) & {"they", "it", "people", "somebody", "he", "she"})
    if any(norms[i + 1 : i + 3] and "us" in norms[i + 1 : i + 4] for i in subjects):
        return False
    return bool(subjects or objects)


def _replaced(word: Word, they: str, *, first: bool, subject: bool) -> Word:
    if word.norm == "your":
        form = "people's" if first or they == "people" else "their"
    elif first or they == "people":
        form = "people"
    else:
        form = "they" if subject else "them"
    return Word(form, form, word.gap)
