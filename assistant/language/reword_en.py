"""Rewords an English sentence said by a speaker for the third person, or says that it cannot be done safely."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.language.clean_en import cleaned
from assistant.language.numerals import numbers, written
from assistant.language.verbs_en import is_adverb, is_participle, is_past
from assistant.language.voice import Reworded, Voice
from assistant.ports import Token, Tokenizer

_FIRST = frozenset("i me my mine myself we us our ours ourselves".split())
_YOU = re.compile(r"\b(?:you|your|yours|yourself|y'all|ye)\b", re.IGNORECASE)
_VENDOR_YOU = re.compile(r"\b(?:you guys|you folks|you people|you all|you lot|all of you)\b", re.IGNORECASE)
_VENDOR_YOUR = re.compile(
    r"\byour (?=(?:\w+ )?(?:team|guys?|people|engineers?|consultants?|implementation|support|product|software|system|platform|app|tool"
    r"|company|lad|fella|colleagues?|project|onboarding|sales|customer|trainers?|developers?|folks)\b)",
    re.IGNORECASE,
)
_UNSAFE = re.compile(
    r"\b(?:ain't|gonna|wanna|gotta|lol|bloody|damn|hell|shit|god|jesus|thank you|thanks|please|sorry|hello|hi|bye|hang on|hold on|wait a|can you hear"
    r"|tell you|ask me|told you|ask you|imagine|guess what|no idea|whatever|dunno|don't know|i swear|my god|remember when)\b|\?|[\"“”]",
    re.IGNORECASE,
)
_CORRECTED = re.compile(r"(?:,|\.\.\.|…|—|-)\s*(?:no|sorry|wait|hang on|hold on|i mean|well|or rather)\b,?", re.IGNORECASE)
_LEANS = re.compile(
    r"^(?:he|she|they|it|that|this|these|those|which|him|her|them|there|then|so|same|also|both|neither|one of (?:them|those)|the (?:same|other|second|third|rest)"
    r"|who|where|when it|if it|after that|before that|from there)\b(?! (?:is|are|was|were) (?:a|an|no|about|one|two|three|four|five)\b.{25})",
    re.IGNORECASE,
)
_VERBISH = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|should|must|may|might|'s|'re|'d|'ll)\b|\b\w{2,}ed\b", re.IGNORECASE
)
_BROKEN = re.compile(r"(?:\.\.\.|…|—|–|-|,)\s*$|\b(?:the|a|an|and|or|but|to|of|with|in|is|was|were|that|our|like|so|because|if)[.!]?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of the sentence under rewording, with the space before it."""

    text: str
    norm: str
    gap: str


def reword(sentence: str, voice: Voice, tokenizer: Tokenizer) -> Reworded | None:
    """The sentence in the third person with its contractions spelt out; None where that is not safe.

    Not safe are questions, second persons that cannot be named, self-corrections, fragments, and verbs whose
    form would have to change.
    """
    text = cleaned(sentence)
    if _UNSAFE.search(text) or _CORRECTED.search(text) or _BROKEN.search(text):
        return None
    text = _named_other(text, voice)
    if text is None or _YOU.search(text):
        return None
    words = _third_person(_words(text, tokenizer), voice)
    if words is None:
        return None
    out = _finished("".join(word.gap + word.text for word in words))
    if not _whole(out):
        return None
    return Reworded(out, bool(_LEANS.match(out)))


def _named_other(text: str, voice: Voice) -> str | None:
    if voice.other is None:
        return text
    text = _VENDOR_YOU.sub(voice.other, text)
    return _VENDOR_YOUR.sub(f"{voice.other}'s ", text)


def _words(text: str, tokenizer: Tokenizer) -> list[_Word]:
    words: list[_Word] = []
    end = 0
    for token in tokenizer.tokens(text):
        words.append(_Word(token.text, _norm(token), text[end : token.start]))
        end = token.end
    return _expanded(words)


def _norm(token: Token) -> str:
    return token.text.lower().replace("’", "'") if token.text.lower() in ("'s", "’s", "'d", "’d") else token.norm


_CLITICS = {"'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "n't": "not", "'em": "them", "’re": "are", "’ve": "have", "’ll": "will", "’m": "am", "n’t": "not"}
_BARE = {"ca": "can", "wo": "will", "sha": "shall"}
_SUBJECTS = frozenset("it that there he she what who here this everything nobody everybody somebody which where how".split())


def _expanded(words: Sequence[_Word]) -> list[_Word]:
    """Contractions spelt out: "we're" -> we are, "it's been" -> it has been, "they'd gone" -> they had gone."""
    out: list[_Word] = []
    for i, word in enumerate(words):
        low = word.text.lower()
        after = words[i + 1].norm if i + 1 < len(words) else ""
        before = out[-1].text.lower() if out else ""
        if low in _CLITICS:
            out.append(_Word(_CLITICS[low], _CLITICS[low], " "))
        elif low in _BARE and after == "not":
            out.append(_Word(_BARE[low], _BARE[low], word.gap))
        elif low in ("'d", "’d"):
            full = "had" if is_participle(after) or after in ("better", "a", "the", "no") else "would"
            out.append(_Word(full, full, " "))
        elif low in ("'s", "’s") and before in _SUBJECTS:
            full = "has" if after in ("been", "got", "had", "gone", "become", "come", "made") else "is"
            out.append(_Word(full, full, " "))
        else:
            out.append(word)
    return out


def _third_person(words: list[_Word], voice: Voice) -> list[_Word] | None:
    """Names for first persons. None where the speaker has no name or a verb form would have to change."""
    persons = [word.norm for word in words if word.norm in _FIRST]
    if not persons:
        return words
    if any(p in ("me", "my", "mine", "myself", "ours", "ourselves") for p in persons) or persons.count("i") > 1:
        return None
    if ("i" in persons and voice.person is None) or (len(persons) > persons.count("i") and voice.org is None):
        return None
    out: list[_Word] = []
    named = False
    i = 0
    while i < len(words):
        word = words[i]
        if word.norm == "i":
            verb = _agreeing(words, i)
            if verb is None:
                return None
            out.append(_Word(str(voice.person), "", word.gap))
            out += verb
            i += 1 + len(verb)
            continue
        if word.norm == "we" and not named:
            subject, verb = _org_subject(words, i, str(voice.org))
            out.append(_Word(subject, "", word.gap))
            out += verb
            i += 1 + len(verb)
            named = True
            continue
        out.append(_replaced(word, voice, named=named))
        named = named or word.norm in ("our", "us")
        i += 1
    return out


def _org_subject(words: Sequence[_Word], at: int, org: str) -> tuple[str, list[_Word]]:
    """The organisation's name where the verb allows it, else its people, who take the verb as it is."""
    verb = _agreeing(words, at)
    return (org, verb) if verb is not None else (f"people at {org}", [])


_SINGULAR = {"am": "is", "are": "is", "were": "was", "have": "has", "do": "does"}


def _agreeing(words: Sequence[_Word], at: int) -> list[_Word] | None:
    """The words up to the verb after the subject at `at`, with the verb in the third person; None if unsure."""
    taken: list[_Word] = []
    for word in words[at + 1 :]:
        if word.norm in _SINGULAR:
            singular = _SINGULAR[word.norm]
            return [*taken, _Word(singular, singular, word.gap)]
        if is_past(word.norm):
            return [*taken, word]
        if not is_adverb(word.norm):
            return None
        taken.append(word)
    return None


def _replaced(word: _Word, voice: Voice, *, named: bool) -> _Word:
    if word.norm == "we":
        return _Word("they", "they", word.gap)
    if word.norm == "our":
        return _Word("their" if named else f"{voice.org}'s", "", word.gap)
    if word.norm == "us":
        return _Word("them" if named else str(voice.org), "", word.gap)
    return word


def _finished(text: str) -> str:
    text = re.sub(r"\s+([,.;:!])", r"\1", text.strip())
    text = _digits(text)
    text = text.rstrip(" ,;:-–—.!") + "."
    return text[:1].upper() + text[1:]


def _digits(text: str) -> str:
    """Numbers from ten on in digits, as editors write them; times of day and fractions stay in words."""
    out, end = [], 0
    for number in numbers(text, "en"):
        spelt = number.text.replace("-", " ").replace("a ", "").split()
        if number.high is not None or number.value < 10 or not all(part.isalpha() for part in spelt) or "point" in spelt:
            continue
        if number.value != number.value.to_integral_value() or _clock(text, number.span.start, number.span.end):
            continue
        out += [text[end : number.span.start], written(number.value, "en")]
        end = number.span.end
    out.append(text[end:])
    return re.sub(r"(?<=\d)\s+per\s?cent\b(?!age)", "%", "".join(out))


def _clock(text: str, start: int, end: int) -> bool:
    return bool(re.search(r"\b(?:at|by|till|until|from|after|before|past|to|around)\s$", text[:start])) or bool(
        re.match(r"\s*(?:o'clock|a\.?m|p\.?m|in the (?:morning|evening))", text[end:])
    )


def _whole(text: str) -> bool:
    """Long enough, with something like a verb, and nothing left of the first person."""
    words = re.findall(r"[\w']+", text.lower())
    return len(words) >= 5 and not (_FIRST - {"us"}) & set(words) and bool(_VERBISH.search(text) or _has_past(words))


def _has_past(words: Sequence[str]) -> bool:
    return any(is_past(word) for word in words) or any(word.endswith("s") and len(word) > 3 for word in words[1:4])
