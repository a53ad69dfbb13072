"""What an English sentence itself shows of a request for silence, whatever its words: kinds of words, how it is built."""

from __future__ import annotations

from collections.abc import Callable

from assistant.segment.asking_view_en import View
from assistant.segment.asking_words_en import BITS

Sign = Callable[[View, int], bool]

_SOME = 9  # words
_NO, _YOU, _ME, _THAT, _THEM = BITS["no"], BITS["you"], BITS["me"], BITS["that"], BITS["them"]
_TEXT, _WRITE, _SAY, _KNOW = BITS["text"], BITS["write"], BITS["say"], BITS["know"]
_DROP, _KEEP, _ROOM, _TRUST = BITS["drop"], BITS["keep"], BITS["room"], BITS["trust"]
_SOFT, _WOULD, _IF = BITS["soft"], BITS["would"], BITS["if"]
_BROKEN = ("…", "...", "-", "—", "–", ",")
_DANGLING = frozenset("the a an and but so or because to of for with in on at that if when you i we".split())
_ENDS_AT = frozenset("yes okay right huh please yeah ok thanks no then though".split())


def no_that(view: View, i: int) -> bool:
    """Not, and that."""
    return view.seen[i].together(_NO, _THAT)


def no_first(view: View, i: int) -> bool:
    """It begins with a no."""
    return view.seen[i].opens(_NO)


def your_text(view: View, i: int) -> bool:
    """You, and the text or its readers."""
    return view.seen[i].together(_YOU, _TEXT)


def you_hear(view: View, i: int) -> bool:
    """You, and to hear, know or read."""
    return view.seen[i].together(_YOU, _KNOW)


def you_would(view: View, i: int) -> bool:
    """You, and could or would."""
    return view.seen[i].together(_YOU, _WOULD)


def dropped(view: View, i: int) -> bool:
    """To leave out, skip or forget, and that."""
    return view.seen[i].together(_DROP, _THAT)


def kept_with(view: View, i: int) -> bool:
    """To stay or be kept, and a room, a pub, a family."""
    return view.seen[i].together(_KEEP, _ROOM)


def kept_that(view: View, i: int) -> bool:
    """To stay or be kept, and that."""
    return view.seen[i].together(_KEEP, _THAT)


def in_room(view: View, i: int) -> bool:
    """A room, a pub, a family, and that."""
    return view.seen[i].together(_ROOM, _THAT)


def in_trust(view: View, i: int) -> bool:
    """Between us, in confidence, privately."""
    return view.seen[i].has(_TRUST)


def softly(view: View, i: int) -> bool:
    """Please, rather, grateful, perhaps."""
    return view.seen[i].has(_SOFT)


def if_heard(view: View, i: int) -> bool:
    """If or when, and somebody hears or reads."""
    return view.seen[i].together(_IF, _KNOW, BITS["power"] | _THEM)


def they_hear(view: View, i: int) -> bool:
    """Bosses, neighbours or everybody, and to hear or read."""
    return view.seen[i].together(BITS["power"], _KNOW)


def of_law(view: View, i: int) -> bool:
    """Lawyers, contracts, courts."""
    return view.seen[i].has(BITS["law"])


def law_speaks(view: View, i: int) -> bool:
    """Lawyers, contracts, courts, and to say or not."""
    return view.seen[i].together(BITS["law"], _SAY | _NO)


def of_data(view: View, i: int) -> bool:
    """Files, patients, passwords: what is kept secret in a trade is no secret of the talk."""
    return view.seen[i].has(BITS["data"])


def of_market(view: View, i: int) -> bool:
    """The exchange, the board, the tender, competitors."""
    return view.seen[i].has(BITS["market"])


def too_early(view: View, i: int) -> bool:
    """Not, and yet, until, announced or signed."""
    return view.seen[i].together(_NO, BITS["early"])


def harms_them(view: View, i: int) -> bool:
    """Somebody, and hurt, angry or in trouble, as it would be."""
    return view.seen[i].together(BITS["harm"], _THEM | BITS["power"], _WOULD)


def regretted(view: View, i: int) -> bool:
    """Oh, sorry, should not, my mouth."""
    return view.seen[i].has(BITS["regret"])


def i_regret(view: View, i: int) -> bool:
    """A regret, and I said."""
    return view.seen[i].together(BITS["regret"], _ME, _SAY)


def called_so(view: View, i: int) -> bool:
    """To call or put it somehow, and some or something."""
    return view.seen[i].together(_SAY | _WRITE | BITS["do"], BITS["vague"])


def ends_asking(view: View, i: int) -> bool:
    """The last clause is one word that asks for a yes."""
    clauses = view.seen[i].clauses
    return len(clauses) > 1 and len(clauses[-1]) == 1 and clauses[-1][0] in _ENDS_AT


def bare(view: View, i: int) -> bool:
    """No name and no number."""
    return not view.talk.tells(i)


def of_nothing_else(view: View, i: int) -> bool:
    """No word of it that names things is said anywhere else."""
    return all(len(view.talk.places[word]) == 1 for word in view.talk.words[i])


def of_no_thing(view: View, i: int) -> bool:
    """No word of it names a thing."""
    return not view.talk.words[i]


def short(view: View, i: int) -> bool:
    """Nine words at most."""
    return view.seen[i].size <= _SOME


def asks_back(view: View, i: int) -> bool:
    """A question."""
    return view.talk.text(i).endswith("?")


def breaks_off(view: View, i: int) -> bool:
    """It is not finished."""
    text, seen = view.talk.text(i).rstrip(), view.seen[i]
    return text.endswith(_BROKEN) or (bool(seen.clauses) and seen.clauses[-1][-1] in _DANGLING)


def of_me(view: View, i: int) -> bool:
    """I or we."""
    return view.seen[i].has(_ME)


def of_you(view: View, i: int) -> bool:
    """You."""
    return view.seen[i].has(_YOU)


OWN: tuple[Sign, ...] = (
    no_that, no_first, your_text, you_hear, you_would, dropped, kept_with, kept_that, in_room, in_trust, softly,
    if_heard, they_hear, of_law, law_speaks, of_data, of_market, too_early, harms_them, regretted, i_regret, called_so,
    ends_asking, bare, of_nothing_else, of_no_thing, short, asks_back, breaks_off, of_me, of_you,
)  # fmt: skip
