"""Names for "I", "we" and their forms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from assistant.language.agreement_en import verb_phrase
from assistant.language.being_en import being
from assistant.language.beside_en import another_acts, as_several, stands_beside
from assistant.language.voice import Voice
from assistant.language.words_en import Word

FIRST = frozenset("i me my mine myself we us our ours ourselves".split())
_SINGLE = frozenset(["i", "me", "my", "mine"])
# Words that may bring in another subject, or a denial that would spread to the verb after it.
_OTHERS = frozenset(
    "and but because so which who that when if before after until where what not never no they he she it".split()
)
_BEING = frozenset("is was not".split())
_ARTICLES = frozenset("the a an each every".split())
_BEFORE_MINE = frozenset("is was are were be been of like than to and or but not as with from for on in 's".split())
_LINKS = frozenset("and but because when so if until before after".split())
# What somebody has stands after one of these: "the rules are ours", "two colleagues of mine".
_BEFORE_OWN = frozenset("is was are were be been of never always".split())
_OBJECTS = frozenset("it them this that these those him her".split())
_DETERMINERS = frozenset("the a an every each all that this their his her our".split())
_INVERTING = frozenset(
    "do does did am is are was were have has had can could will would should shall may might nor".split()
)


@dataclass(frozen=True, slots=True)
class Named:
    """Who was named before in the same sentence; where others are "they" in it, nobody else is called so."""

    org: bool = False
    person: bool = False
    others: bool = False


@dataclass(slots=True)
class _Telling:
    words: Sequence[Word]
    voice: Voice
    named: Named
    out: list[Word] = field(default_factory=list)
    here: bool = False  # whether "I" was the subject within these words


def third_person(words: Sequence[Word], voice: Voice, named: Named) -> tuple[list[Word], Named] | None:
    """The words with names for first persons, and who is named now.

    None where the speaker has no name, or a verb form or a reflexive cannot be told.
    """
    words = _without_stress(words)
    persons = {word.norm for i, word in enumerate(words) if word.norm in FIRST and not _is_pit(words, i)}
    if not persons:
        return list(words), named
    if "myself" in persons or (persons & _SINGLE and voice.person is None):
        return None
    if persons - _SINGLE and voice.org is None:
        return None
    telling = _Telling(words, voice, named)
    at = 0
    while at < len(words):
        following = _step(telling, at)
        if following is None:
            return None
        at = following
    return telling.out, telling.named


def _without_stress(words: Sequence[Word]) -> Sequence[Word]:
    """The words without a "myself" that only stresses who it was: "did the test myself", "bought it by myself"."""
    if "myself" not in {word.norm for word in words}:
        return words
    out: list[Word] = []
    for i, word in enumerate(words):
        before = [w.norm for w in words[max(0, i - 2) : i]]
        if word.norm != "myself" or len(before) < 2:
            out.append(word)
        elif before[1] == "by":
            out.pop()
        elif before[1] not in _OBJECTS and before[0] not in _DETERMINERS:
            out.append(word)
    return out


def _is_pit(words: Sequence[Word], at: int) -> bool:
    """Whether "mine" is where ore is dug: "the copper mine", not "that was mine"."""
    if words[at].norm != "mine" or at == 0 or words[at - 1].norm in _BEFORE_MINE:
        return False
    return bool({word.norm for word in words[max(0, at - 2) : at]} & _ARTICLES)


def _step(telling: _Telling, at: int) -> int | None:
    word = telling.words[at]
    before = telling.words[at - 1].norm if at else ""
    if word.norm in ("i", "we") and before in _INVERTING and telling.words[at - 1].text != "May":
        return None
    if word.norm == "i":
        return _together(telling, at) or _speaker(telling, at)
    if word.norm == "we":
        return _they(telling, at) if telling.named.org else _company(telling, at)
    form: Word | None
    if word.norm in ("mine", "ours") and not _is_pit(telling.words, at):
        form = _owned(telling, word) if before in _BEFORE_OWN else None
    else:
        form = _form(telling, word, before, telling.words[at + 1].norm if at + 1 < len(telling.words) else "")
    if form is None:
        return None
    telling.out.append(form)
    if word.norm in ("our", "us"):
        telling.named = replace(telling.named, org=True)
    if word.norm in ("my", "me"):
        telling.named = replace(telling.named, person=True)
    return at + 1


def _speaker(telling: _Telling, at: int) -> int | None:
    found = verb_phrase(telling.words, at)
    if found is None:
        return None
    verb, following = found
    if not telling.here or not _shares_subject(telling.out):
        telling.out.append(Word(str(telling.voice.person), "", telling.words[at].gap))
    telling.out += verb
    telling.here, telling.named = True, replace(telling.named, person=True)
    return following


def _together(telling: _Telling, at: int) -> int | None:
    """An "I" that does something with somebody named before it; None for any other."""
    words = telling.words
    if not stands_beside(words, at):
        return None
    verb = words[at + 1 : at + 2]
    several = [as_several(word) for word in verb]
    telling.out += [Word(str(telling.voice.person), "", words[at].gap), *several]
    telling.named = replace(telling.named, person=True)
    return at + 1 + len(several)


def _shares_subject(out: Sequence[Word]) -> bool:
    """Whether a second "I" may go: "I drove up and I asked" -> drove up and asked."""
    if another_acts(out):
        return False
    return bool(out) and (
        out[-1].norm in ("and", "but") or (out[-1].norm == "then" and len(out) > 1 and out[-2].norm == "and")
    )


def _they(telling: _Telling, at: int) -> int | None:
    found = verb_phrase(telling.words, at)
    if found is not None and _continues(telling):
        telling.out += found[0]
        return found[1]
    if telling.named.others:
        return _company(telling, at)
    telling.out.append(Word("they", "they", telling.words[at].gap))
    return at + 1


def _continues(telling: _Telling) -> bool:
    """Whether a second "we" may go: "we bake at night and we deliver before seven"."""
    first = telling.out[0].text if telling.out else ""
    return (
        first == telling.voice.org
        and telling.out[-1].norm == "and"
        and not {w.norm for w in telling.out[:-1]} & _OTHERS
    )


def _company(telling: _Telling, at: int) -> int | None:
    words, org = telling.words, str(telling.voice.org)
    gap = words[at].gap
    telling.named = replace(telling.named, org=True)
    if at + 1 == len(words) or not words[at + 1].norm[:1].isalpha():
        return None
    if at + 2 < len(words) and words[at + 1].norm in ("all", "both"):
        return _everybody(telling, at)
    found = verb_phrase(words, at)
    if found is None:
        telling.out.append(Word(f"people at {org}", "", gap))
        return at + 1
    verb, following = found
    telling.out.append(Word(org, "", gap))
    if words[at + 1].norm in ("are", "were"):
        verb, following = being(words, at + 1) or found
    telling.out += verb
    return following


def _everybody(telling: _Telling, at: int) -> int | None:
    found = verb_phrase(telling.words, at + 1)
    if found is None or telling.words[at + 1].norm == "both":
        return None
    telling.out += [Word(f"everyone at {telling.voice.org}", "", telling.words[at].gap), *found[0]]
    return found[1]


def _owned(telling: _Telling, word: Word) -> Word | None:
    """ "Ours" and "mine", which nothing follows; None where the speaker would be named twice."""
    if word.norm == "ours":
        return _put(word, "theirs" if telling.named.org and not telling.named.others else f"{telling.voice.org}'s")
    return None if telling.here else _put(word, f"{telling.voice.person}'s")


def _form(telling: _Telling, word: Word, before: str, after: str) -> Word | None:
    voice, named = telling.voice, telling.named
    if word.norm == "our":
        own = named.org and (not named.others or voice.org in {w.text for w in telling.out})
        return _put(word, "their" if own or after in _OF_SEVERAL else f"{voice.org}'s")
    if word.norm == "us":
        if before in _BEING and after in ("", ".", ","):
            return None
        others = named.others or "them" in {w.norm for w in telling.words}
        return _put(word, "them" if named.org and not others else "the team" if before == "of" else str(voice.org))
    if word.norm == "ourselves":
        if not named.org:
            return None
        return _put(word, "itself" if voice.org in {w.text for w in telling.out} else "themselves")
    if word.norm == "my":
        if named.person and (after == "own" or after in _BODY):
            return _put(word, "their")
        return _put(word, "the" if named.person and after not in _KIN else f"{voice.person}'s")
    if word.norm == "me":
        if (
            before in ("a", "the")
            or (before in _BEING and after != "and")
            or (telling.here and not {w.norm for w in telling.out} & _LINKS)
        ):
            return None
        return _put(word, str(voice.person))
    return word


# What no company has, only those who speak.
_OF_SEVERAL = frozenset(
    "backs heads hands eyes feet knees minds hearts ears fingers legs arms faces hair lives".split()
)
_BODY = frozenset(
    "head hands hand feet back eyes hair mind heart ears knees legs arms hide face sleep breath stomach tea lunch dinner breakfast supper truck "
    "car headache".split()
)
_KIN = frozenset(
    "own father mother dad mum mam mom wife husband son daughter brother sister aunt uncle grandfather grandmother kids children friend "
    "family partner boss name life".split()
)


def _put(word: Word, text: str) -> Word:
    return Word(text, "they" if text == "their" else "", word.gap)
