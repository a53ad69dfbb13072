"""English verb forms, as far as naming a speaker needs them."""

from __future__ import annotations

from assistant.language.verb_list_en import BASE

PAST = frozenset(
    "was were had did went came got said made took gave knew saw found thought told became left felt brought began kept held wrote "
    "stood heard let meant set met ran paid sat spoke lay led read grew lost fell sent built understood drew broke spent cut rose "
    "drove bought wore chose caught dealt hit put cost shut won sold threw flew forgot woke drank ate sang hung hid fought taught "
    "sought slept swore tore wound shook stuck struck swept bet split quit rang rode bit fed fled laid lent lit overcame undertook "
    "withdrew rewrote rebuilt redid overrode outgrew resent undid rethought reread arose forgave froze ground leapt learnt burnt spelt spilt shrank sank sprang stole swam underwent".split()
)
FINITE = frozenset(
    "cannot is are am was were has have had do does did can could will would should must may might".split()
)
MODALS = frozenset("can could will would should must may might used 'd 'll".split())
PARTICIPLES = frozenset(
    "been gone done seen taken given known come become got gotten had made said told left found kept held built sent lost bought "
    "brought thought caught taught paid put cut set run written driven grown chosen broken spoken fallen shown begun hit met won sold "
    "spent understood read heard led stood drawn thrown flown forgotten worn torn stuck".split()
)
_ADVERBS = frozenset(
    "also always never ever only just still already actually really then now usually often sometimes mostly probably basically simply "
    "finally originally first even all both each either neither recently currently mainly normally typically certainly definitely".split()
)


def base_of(word: str) -> str:
    """What a verb in -s comes from: goes -> go, carries -> carry, runs -> run; the word itself where it has no -s."""
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("es") and word[:-2] in BASE:
        return word[:-2]
    return word[:-1] if word.endswith("s") else word


def is_adverb(word: str) -> bool:
    """Whether the word may stand between a subject and its verb."""
    return word in _ADVERBS or (word.endswith("ly") and len(word) > 4)


def is_past(word: str) -> bool:
    """Whether the word, right after a subject, is a verb in the past or a modal: the same for every subject."""
    return word in PAST or word in MODALS or _ends_in_ed(word)


def is_participle(word: str) -> bool:
    """Whether the word can follow "have"."""
    return word in PARTICIPLES or _ends_in_ed(word)


_NOUNS_IN_ING = frozenset(
    "meeting building training wedding morning evening ceiling feeling meaning opening finding wording ending pricing".split()
)


def is_present_participle(word: str) -> bool:
    """Whether a word in -ing is a form of a known verb (going, running, making) and no common noun (meeting)."""
    stem = word.removesuffix("ing")
    doubled = stem[:-1] if len(stem) > 2 and stem[-1:] == stem[-2:-1] else stem
    return word not in _NOUNS_IN_ING and word.endswith("ing") and bool({stem, stem + "e", doubled} & BASE)


_NO_PAST = frozenset(
    "need feed speed seed exceed proceed succeed indeed bleed breed weed shed embed bed red hundred sacred".split()
)


def _ends_in_ed(word: str) -> bool:
    return word.endswith("ed") and len(word) > 3 and word not in _NO_PAST


def with_s(verb: str) -> str:
    """The third person singular of a verb in the present: go -> goes, carry -> carries, run -> runs."""
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + "s"
