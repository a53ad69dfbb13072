"""English verb forms, as far as naming a speaker needs them."""

from __future__ import annotations

PAST = frozenset(
    "was were had did went came got said made took gave knew saw found thought told became left felt brought began kept held wrote "
    "stood heard let meant set met ran paid sat spoke lay led read grew lost fell sent built understood drew broke spent cut rose "
    "drove bought wore chose caught dealt hit put cost shut won sold threw flew forgot woke drank ate sang hung hid fought taught "
    "sought slept swore tore wound shook stuck struck swept bet split quit rang rode bit fed fled laid lent lit overcame undertook "
    "withdrew arose forgave froze ground leapt learnt burnt spelt spilt shrank sank sprang stole swam underwent".split()
)
MODALS = frozenset("can could will would should might must may used 'd 'll".split())
PARTICIPLES = frozenset(
    "been gone done seen taken given known come become got gotten had made said told found left kept held built sent lost bought "
    "brought thought caught taught paid put cut set run written driven grown chosen broken spoken fallen shown begun hit met won sold "
    "spent understood read heard led stood drawn thrown flown forgotten worn torn stuck".split()
)
_ADVERBS = frozenset(
    "also always never ever only just still already actually really then now usually often sometimes mostly probably basically simply "
    "finally originally first even all both each recently currently mainly normally typically certainly definitely".split()
)


def is_adverb(word: str) -> bool:
    """Whether the word may stand between a subject and its verb."""
    return word in _ADVERBS or (word.endswith("ly") and len(word) > 4)


def is_past(word: str) -> bool:
    """Whether the word, right after a subject, is a verb in the past or a modal: the same for every subject."""
    return word in PAST or word in MODALS or (word.endswith("ed") and len(word) > 3)


def is_participle(word: str) -> bool:
    """Whether the word can follow "have"."""
    return word in PARTICIPLES or (word.endswith("ed") and len(word) > 3)


def with_s(verb: str) -> str:
    """The third person singular of a verb in the present: go -> goes, carry -> carries, run -> runs."""
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + "s"
