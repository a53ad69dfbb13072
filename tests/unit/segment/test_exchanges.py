"""Eighty ways a language to ask for silence, as people put it, and eighty sentences that only sound like one.

No list can hold all of them: the shares tell whether a change hears more or fewer, and whether it takes harmless speech.
"""

from __future__ import annotations

import pytest

from assistant.segment.off_record import off_record
from tests.unit.segment.exchanges import read_exchanges
from tests.unit.segment.talks import requests_model
from tests.unit.segment.test_off_record_wordings import FRAMES

# Least share of characters hidden, hidden or guarded; most share of harmless talk hidden, doubtful.
FLOORS = {"en": (0.60, 0.75, 0.015, 0.02), "zh": (0.35, 0.55, 0.01, 0.01)}


@pytest.fixture(scope="module", params=["en", "zh"])
def judged(request):
    lang = request.param
    exchanges = read_exchanges(lang, *FRAMES[lang])
    found = [off_record(list(one.said), lang, requests_model(lang)) for one in exchanges]
    return lang, list(zip(exchanges, found, strict=True))


def _share(judged, mark, taken, only):
    """Share of the characters with a mark that are taken, in the exchanges for which `only` holds."""
    all_, some = 0, 0
    for exchange, off in judged:
        if only(exchange):
            for i, (utterance, own) in enumerate(zip(exchange.said, exchange.marks, strict=True)):
                all_ += len(utterance.text) * (own == mark)
                some += len(utterance.text) * (own == mark and i in taken(off))
    return some / all_


def _asks(exchange):
    return "off" in exchange.marks


def test_there_are_eighty_of_both_kinds(judged):
    _, found = judged
    assert sum(_asks(exchange) for exchange, _ in found) >= 80
    assert sum(not _asks(exchange) for exchange, _ in found) >= 80


def test_most_of_what_is_asked_to_be_left_out_is_kept_out(judged):
    lang, found = judged
    hidden, kept_out, _, _ = FLOORS[lang]
    assert _share(found, "off", lambda off: off.hidden, _asks) >= hidden
    assert _share(found, "off", lambda off: off.hidden | off.guarded, _asks) >= kept_out


def test_hardly_anything_of_what_only_sounds_like_it_is_taken(judged):
    lang, found = judged
    _, _, hidden, doubtful = FLOORS[lang]
    assert _share(found, "open", lambda off: off.hidden, lambda one: not _asks(one)) <= hidden
    assert _share(found, "open", lambda off: off.doubtful, lambda one: not _asks(one)) <= doubtful
