"""Quote exactness: quoted words are what one speaker said in one turn.

Fillers and punctuation aside; cuts marked with … or [...] are allowed, words in brackets are the editor's.
Blind spot: who said it is the business of the scorer for attribution.
"""

from __future__ import annotations

from assistant.errors import Say
from assistant.patterns import regex
from assistant.records import PARTS, CaseDraft
from assistant.score.interview import GoldInterview
from assistant.score.quotations import quotations
from assistant.score.score import NO_DRAFT, Kind, Place, Score, share
from assistant.score.speech import squash
from assistant.score.text import place_of, prose

_CUT = regex(r"…+|\.\.\.+|[\[［][^\]］]*[\]］]|\([^)]*\)")


def score_quotes(gold: GoldInterview, draft: CaseDraft | None) -> Score:
    """Share of the draft's quotations that are verbatim; unscored where it quotes nothing."""
    if draft is None:
        return Score(None, NO_DRAFT)
    places = tuple(_places(gold, draft))
    return share(
        sum(place.kind == "verbatim" for place in places), len(places), Say("quotations verbatim", "逐字引用"), places
    )


def _places(gold: GoldInterview, draft: CaseDraft) -> list[Place]:
    said = [squash(gold.words_of(turn), gold.lang) for turn in range(len(gold.turns))]
    text = prose(draft)
    places = []
    for part in PARTS:
        for quote in quotations(text.parts[part], gold.lang):
            turn = said_in(said, quote, gold.lang)
            kind: Kind = "bent" if turn is None else "verbatim"
            turns = () if turn is None else (turn,)
            places.append(Place(kind, quote, part, place_of(draft, part, quote), turns))
    return places


def said_in(said: list[str], quote: str, lang: str) -> int | None:
    """First of the squashed turns that holds every piece of the quote in order; None if no turn does."""
    pieces = [piece for piece in (squash(cut, lang) for cut in _CUT.split(quote)) if piece]
    return next((turn for turn, words in enumerate(said) if _in_order(pieces, words)), None)


def _in_order(pieces: list[str], words: str) -> bool:
    at = 0
    for piece in pieces:
        found = words.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    return True
