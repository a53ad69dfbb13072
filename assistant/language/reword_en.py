"""Rewords an English sentence said by a speaker for the third person, or says that it cannot be done safely."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.language.clean_en import cleaned
from assistant.language.numerals import numbers, written
from assistant.language.tokens import Tokenizer
from assistant.language.verbs_en import has_verb, is_adverb, is_participle, is_past, is_present_participle, with_s
from assistant.language.voice import Reworded, Voice

_SINGULAR_PERSON = ("i", "me", "my")
_FIRST = frozenset(["i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves"])
_YOU = re.compile(r"\b(?:you|your|yours|yourself|y'all|ye)\b", re.IGNORECASE)
_VENDOR_YOU = re.compile(r"\b(?:you guys|you folks|you people|you all|you lot|all of you)\b", re.IGNORECASE)
_VENDOR_YOUR = re.compile(
    r"\byour (?=(?:\w+ )?(?:team|guys?|people|engineers?|consultants?|implementation|support|product|software|system|platform|app|tool"
    r"|company|lad|fella|colleagues?|project|onboarding|sales|customer|trainers?|developers?|folks)\b)",
    re.IGNORECASE,
)
_UNSAFE = re.compile(
    r"\b(?:like (?:that|this|it) in there|put (?:it|that|this)|write (?:it|that|this|down)|print (?:it|that)|quote me|say that again|as i|let's|let us|ain't|gonna|wanna|gotta|lol|bloody|damn|hell|shit|god|jesus|thank you|thanks|please|sorry|hello|hi|bye|hang on|hold on|wait a|can you hear"
    r"|tell you|ask me|told you|ask you|imagine|guess what|no idea|whatever|dunno|don't know|i swear|my god|remember when)\b|^(?:use|put|say|write|call it|take|keep|note|ask|tell|look|listen|imagine) (?:the|it|that|this|a|him|her|them|me)\b|\?|[\"“”\[\]]",
    re.IGNORECASE,
)
# Speech told within speech: whose "I" and "we" it is depends on who is told of.
_REPORTED = re.compile(
    r"\b(?:said|saying|says|say|asked|asks|thought|thinking|goes|went|like|told \w+|wrote|shouted),\s+(?:\w+,?\s+){0,3}?(?:i|we|you|my|our|me)\b",
    re.IGNORECASE,
)
_CORRECTED = re.compile(
    r"(?:,|\.\.\.|…|—|-)\s*(?:no|sorry|wait|hang on|hold on|i mean|well|or rather)\b,?", re.IGNORECASE
)
_LEANS = re.compile(
    r"^(?:he|she|they|it|that|this|these|those|which|him|her|them|same|neither|one of (?:them|those)|the (?:same|other|rest)|so)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"^(?:and |but |so )?(?:i (?:won't|will not|want to|don't know|can't|couldn't|remember|think|guess|believe|suppose|mean|swear|told|said|say|hope|bet|know|wouldn't|don't)"
    r"|i'(?:d say|ll be|m not (?:kidding|joking|sure)|ll tell|m sure|m telling|d like to)|you (?:know|see|can imagine|might say|could say|name it)|if you (?:ask|like|will|want|know)"
    r"|as you (?:know|can see)|let's say|let me|mind you|trust me|ask (?:him|her|anyone))\b",
    re.IGNORECASE,
)
_RESUMED = re.compile(
    r"^((?:the|our|every|each|this|[A-Z\ue000-\ue0ff])[^,.]{1,40}), (?:he|she|they|it)(?='| )", re.IGNORECASE
)
_QUOTED = re.compile(r'"([^"]{2,200})"|“([^”]{2,200})”')
_HELD = 0xE0F0  # marks that stand for words quoted within a sentence while the rest is reworded
_SHORTEST = 4  # words of a sentence
_LONGEST_FRAGMENT = 12
_ENOUGH = 7  # words that must remain where the end of a sentence is given up
_BROKEN = re.compile(
    r"(?:\.\.\.|…|—|–|-|,)\s*$|\b(?:the|a|an|and|or|but|to|of|with|in|is|was|were|that|our|like|so|because|if)[.!]?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of the sentence under rewording, with the space before it."""

    text: str
    norm: str
    gap: str


def reword(sentence: str, voice: Voice, tokenizer: Tokenizer) -> Reworded | None:
    """The sentence in the third person with its contractions spelt out; None where that is not safe.

    Not safe are questions, second persons that cannot be named, self-corrections, fragments, and verbs whose
    form would have to change. Asides to the listener are dropped; so are clauses at the end that cannot be told.
    """
    if _CORRECTED.search(sentence):
        return None
    text, held = _hold_quotes(sentence)
    text = _resumed(cleaned(text))
    clauses = [c for c in re.split(r",\s+", text) if not (_ASIDE.match(c) and len(c.split()) <= 8)]
    for end in range(len(clauses), 0, -1):
        attempt = ", ".join(clauses[:end])
        if end < len(clauses) and len(attempt.split()) < _ENOUGH:
            return None
        out = _told(attempt, voice, tokenizer)
        if out is not None and _whole(out):
            return Reworded(_put_back(out, held), bool(_LEANS.match(out)))
        if out is not None and end == len(clauses) and not held and _adds(out) and not _own_voice(attempt):
            return Reworded(out, leans=True, fragment=True)
    return None


def _resumed(text: str) -> str:
    """Without the pronoun that takes up a name put in front: "Lonnie, our IT guy, he had" -> "Lonnie, our IT guy, had"."""
    found = _RESUMED.match(text)
    if (
        found is None
        or re.search(r"['’](?:s|re|ve|d|ll)\b", found.group(1))
        or has_verb(re.findall(r"[a-z']+", found.group(1).lower()))
    ):
        return text
    return found.group(1) + text[found.end() :]


def _own_voice(text: str) -> bool:
    return bool({"i", "we"} & set(re.findall(r"[a-z]+", text.lower())))


def _adds(text: str) -> bool:
    """Whether a fragment tells something: a number or a name."""
    return len(text.split()) <= _LONGEST_FRAGMENT and bool(
        re.search(r"\d|[a-z] [A-Z\ue000-\ue0ff]", text) or numbers(text, "en")
    )


def _hold_quotes(text: str) -> tuple[str, list[str]]:
    held: list[str] = []

    def mark(found: re.Match[str]) -> str:
        held.append(found.group(1) or found.group(2))
        return chr(_HELD + len(held) - 1)

    return (_QUOTED.sub(mark, text), held) if len(_QUOTED.findall(text)) < 8 else (text, held)


def _put_back(text: str, held: Sequence[str]) -> str:
    for i, words in enumerate(held):
        text = text.replace(chr(_HELD + i), f"“{words}”")
    return re.sub(r"[.,]”\.$", ".”", text)


def _told(text: str, voice: Voice, tokenizer: Tokenizer) -> str | None:
    if _UNSAFE.search(text) or _REPORTED.search(text) or _BROKEN.search(text):
        return None
    named = _named_other(text, voice)
    if _YOU.search(named):
        return None
    words = _third_person(_words(named, tokenizer), voice)
    if words is None:
        return None
    return _finished("".join(word.gap + word.text for word in words))


def _named_other(text: str, voice: Voice) -> str:
    if voice.other is None:
        return text
    text = _VENDOR_YOU.sub(voice.other, text)
    return _VENDOR_YOUR.sub(f"{voice.other}'s ", text)


def _words(text: str, tokenizer: Tokenizer) -> list[_Word]:
    words: list[_Word] = []
    end = 0
    for token in tokenizer.tokens(text):
        clitic = _UNSPLIT.fullmatch(token.text)
        stem = clitic.group(1) if clitic else token.text
        words.append(_Word(stem, stem.lower().replace("’", "'"), text[end : token.start]))
        if clitic:
            words.append(_Word(clitic.group(2), clitic.group(2), ""))
        end = token.end
    return _expanded(words)


_CLITICS = {
    "'re": "are",
    "'ve": "have",
    "'ll": "will",
    "'m": "am",
    "n't": "not",
    "'em": "them",
    "’re": "are",
    "’ve": "have",
    "’ll": "will",
    "’m": "am",
    "n’t": "not",
}
_UNSPLIT = re.compile(r"([\w-]{2,})(['’](?:d|ll|ve|re))")  # the tokenizer leaves "dispatchers'd" in one piece
_BARE = {"ca": "can", "wo": "will", "sha": "shall"}
_AFTER_IS = frozenset(
    [
        "a",
        "an",
        "the",
        "on",
        "in",
        "at",
        "not",
        "no",
        "why",
        "how",
        "what",
        "where",
        "who",
        "like",
        "about",
        "there",
        "here",
        "been",
        "got",
        "to",
        "from",
        "with",
        "for",
        "just",
        "now",
        "still",
        "always",
        "never",
        "also",
        "only",
        "so",
        "very",
        "too",
        "one",
        "two",
        "three",
    ]
)
_SUBJECTS = frozenset(
    [
        "it",
        "that",
        "there",
        "he",
        "she",
        "what",
        "who",
        "here",
        "this",
        "everything",
        "nobody",
        "everybody",
        "somebody",
        "which",
        "where",
        "how",
    ]
)


def _expanded(words: Sequence[_Word]) -> list[_Word]:
    """Contractions spelt out: "we're" -> we are, "it's been" -> it has been, "they'd gone" -> they had gone."""
    out: list[_Word] = []
    for i, word in enumerate(words):
        low = word.text.lower()
        after = next((w.norm for w in words[i + 1 :] if not is_adverb(w.norm)), "")
        before = out[-1].text.lower() if out else ""
        if low in _CLITICS:
            out.append(_Word(_CLITICS[low], _CLITICS[low], " "))
        elif low in _BARE and after in ("not", "n't"):
            out.append(_Word(_BARE[low], _BARE[low], word.gap))
        elif low in ("'d", "’d"):
            full = (
                "had"
                if is_participle(after) or after == "better" or after in _DETERMINERS or after.isdigit()
                else "would"
            )
            out.append(_Word(full, full, " "))
        elif low in ("'s", "’s") and (before in _SUBJECTS or _is_verb_before(after)):
            full = "has" if after in ("been", "got", "had", "gone", "become", "come", "made") else "is"
            out.append(_Word(full, full, " "))
        else:
            out.append(word)
    return out


def _is_verb_before(after: str) -> bool:
    """Whether 's before this word is a verb and no possessive."""
    if after in _AFTER_IS:
        return True
    if after.endswith("ing"):
        return is_present_participle(after)
    return is_participle(after) and after not in ("left", "cut", "set", "run")


def _third_person(words: list[_Word], voice: Voice) -> list[_Word] | None:
    """Names for first persons. None where the speaker has no name or a verb form would have to change."""
    persons = [word.norm for word in words if word.norm in _FIRST]
    if not persons:
        return words
    single = [p for p in persons if p in _SINGULAR_PERSON]
    if any(p in ("mine", "myself", "ours", "ourselves") for p in persons) or len(single) > 2:
        return None
    if (single and voice.person is None) or (len(persons) > len(single) and voice.org is None):
        return None
    out: list[_Word] = []
    named = False
    i = 0
    while i < len(words):
        word = words[i]
        if word.norm == "i":
            verb = _agreeing(words, i) or _conjugated(words, i)
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
        out.append(_replaced(word, voice, named=named, of=bool(out) and out[-1].norm == "of"))
        named = named or word.norm in ("our", "us")
        i += 1
    return out


def _org_subject(words: Sequence[_Word], at: int, org: str) -> tuple[str, list[_Word]]:
    """The organisation's name where the verb allows it, else its people, who take the verb as it is."""
    verb = _agreeing(words, at)
    return (org, verb) if verb is not None else (f"people at {org}", [])


_COUNTS = frozenset(
    "one two three four five six seven eight nine ten twenty thirty forty fifty sixty a few several some many".split()
)
_DETERMINERS = frozenset(
    [
        "the",
        "a",
        "an",
        "it",
        "he",
        "she",
        "they",
        "we",
        "there",
        "this",
        "that",
        "his",
        "her",
        "their",
        "our",
        "my",
        "no",
        "every",
        "all",
    ]
)
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


def _conjugated(words: Sequence[_Word], at: int) -> list[_Word] | None:
    """The verb in the present right after "I" with its -s; None where a second verb may hang on the same subject."""
    place = next((i for i in range(at + 1, len(words)) if not is_adverb(words[i].norm)), len(words))
    if place == len(words) or not words[place].norm.isalpha() or len(words[place].norm) < 3:
        return None
    rest = [word.norm for word in words[place + 1 :]]
    if any(word in ("and", "or", "but") and not _own_subject(rest[i + 1 : i + 2]) for i, word in enumerate(rest)):
        return None
    verb = words[place]
    return [*words[at + 1 : place], _Word(with_s(verb.norm), "", verb.gap)]


def _own_subject(after: Sequence[str]) -> bool:
    return bool(after) and after[0] in _DETERMINERS


def _replaced(word: _Word, voice: Voice, *, named: bool, of: bool) -> _Word:
    if word.norm == "we":
        return _Word("they", "they", word.gap)
    if word.norm == "our":
        return _Word("their" if named else f"{voice.org}'s", "", word.gap)
    if word.norm == "my":
        return _Word(f"{voice.person}'s", "", word.gap)
    if word.norm == "me":
        return _Word(str(voice.person), "", word.gap)
    if word.norm == "us" and of:
        return _Word(f"the {voice.org} team", "", word.gap)
    if word.norm == "us":
        return _Word("them" if named else str(voice.org), "", word.gap)
    return word


def _finished(text: str) -> str:
    text = re.sub(r"\s+([,.;:!])", r"\1", text.strip())
    text = re.sub(r"\b([Cc])an not\b", r"\1annot", _digits(text))
    text = text.rstrip(" ,;:-–—.!") + "."
    return text[:1].upper() + text[1:]


def _digits(text: str) -> str:
    """Numbers from ten on in digits, as editors write them; times of day, short years and fractions stay in words."""
    out, end = [], 0
    for number in numbers(text, "en"):
        spelt = number.text.lower().replace("-", " ").replace("a ", "").split()
        whole = number.value == number.value.to_integral_value() and number.high is None and number.value >= 10
        time = (number.value >= 100 and not set(spelt) & _MAGNITUDES) or spelt[:1] == ["hundred"]
        counts = re.match(r"\s*(?:%|[-\s][a-z])", text[number.span.end : number.span.end + 3])
        if (
            not whole
            or time
            or not counts
            or number.span.start == 0
            or not all(map(str.isalpha, spelt))
            or "point" in spelt
        ):
            continue
        if re.search(r"\b(?:to|or)\s$", text[max(0, number.span.start - 4) : number.span.start]) or _clock(
            text, number.span.start, number.span.end
        ):
            continue
        out += [text[end : number.span.start], written(number.value, "en")]
        end = number.span.end
    out.append(text[end:])
    return re.sub(r"(?<=\d)\s+per\s?cent\b(?!age)", "%", "".join(out))


_MAGNITUDES = frozenset(["hundred", "thousand", "million", "billion", "lakh", "crore", "dozen"])


def _clock(text: str, start: int, end: int) -> bool:
    return bool(re.search(r"\b(?:at|by|till|until|past|o'clock)\s$", text[max(0, start - 12) : start])) or bool(
        re.match(r"\s*(?:o'clock|a\.?m|p\.?m|in the (?:morning|evening))", text[end:])
    )


def _whole(text: str) -> bool:
    """Long enough, with something like a verb."""
    words = re.findall(r"[a-z']+", text.lower())
    enough = _SHORTEST if numbers(text, "en") else _SHORTEST + 2
    return len(text.split()) >= enough and has_verb(words)
