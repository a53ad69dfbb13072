"""Attribution: words are given to the person who said them.

Two places are looked at: the draft's list of quotes (speaker and turn) and the quotations in its text (the
people named in the same sentence, else in the sentence before). Who spoke is taken from the gold turns.
Blind spot: a quotation in the text with nobody named beside it cannot be judged and does not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.errors import Say
from assistant.records import CaseDraft, Section, Transcript
from assistant.score.interview import GoldInterview, GoldPerson
from assistant.score.quotations import quotations
from assistant.score.quotes import said_in
from assistant.score.score import NO_DRAFT, Kind, Place, Score, share
from assistant.score.speech import squash
from assistant.score.text import plain

_FAMILY_NAMES_OF_TWO = ("欧阳", "司马", "上官", "诸葛", "皇甫", "慕容", "司徒", "尉迟")
_ZH_TITLES = "总经理|主任|经理|老师|院长|厂长|部长|店长|队长|班长|律师|医生|先生|女士|书记|总|工|姐|哥"


def score_attribution(gold: GoldInterview, draft: CaseDraft | None, transcript: Transcript | None) -> Score:
    """Share of the quotes with a named speaker that he or she said; unscored where nobody is named."""
    if draft is None:
        return Score(None, NO_DRAFT)
    said = [squash(gold.words_of(turn), gold.lang) for turn in range(len(gold.turns))]
    places = (*_listed(gold, draft, transcript, said), *_in_text(gold, draft, said))
    return share(
        sum(place.kind == "right" for place in places),
        len(places),
        Say("quotes with their speaker", "归属正确的引语"),
        places,
    )


def _listed(gold: GoldInterview, draft: CaseDraft, transcript: Transcript | None, said: list[str]) -> Iterator[Place]:
    for quote in draft.quotes:
        turn = said_in(said, quote.text, gold.lang)
        if turn is None:
            continue
        speaker = _speaker(gold, turn)
        label = transcript.turns[turn].speaker if transcript and turn < len(transcript.turns) else None
        right = quote.speaker == label or names(speaker, quote.speaker)
        yield Place("right" if right else "wrong", quote.text, turns=(turn,), note=f"{quote.speaker} / {speaker.name}")


def _in_text(gold: GoldInterview, draft: CaseDraft, said: list[str]) -> Iterator[Place]:
    for section in draft.sections:
        for number, sentence in enumerate(section.sentences):
            for quote in quotations(sentence.text, gold.lang):
                turn = said_in(said, quote, gold.lang)
                named = _named_beside(gold, section, number, quote)
                if turn is not None and named:
                    speaker = _speaker(gold, turn)
                    kind: Kind = "right" if speaker in named else "wrong"
                    note = f"{', '.join(person.name for person in named)} / {speaker.name}"
                    yield Place(kind, quote, section.part, number, (turn,), note)


def _named_beside(gold: GoldInterview, section: Section, number: int, quote: str) -> list[GoldPerson]:
    """People named around the quote, or else in the sentence before it."""
    around = section.sentences[number].text.replace(quote, " ")
    before = section.sentences[number - 1].text if number else ""
    for text in (around, before):
        found = [person for person in gold.participants if names(person, text)]
        if found:
            return found
    return []


def _speaker(gold: GoldInterview, turn: int) -> GoldPerson:
    return next(person for person in gold.participants if person.id == gold.turns[turn].speaker)


def names(person: GoldPerson, text: str) -> bool:
    """Whether the text names the person: in full, by the given or the last name, or by a Chinese last name.

    The latter needs a title behind it (孙总) or 小, 老 or 阿 before it (小夏): a draft cannot know a full name that
    nobody says.
    """
    form, name = plain(text), plain(person.name)
    if name in form:
        return True
    if name.isascii() or " " in name:
        called = [part for part in (name.split()[0], name.split()[-1]) if len(part) > 2]
        return any(re.search(rf"(?<!\w){re.escape(part)}(?!\w)", form) for part in called)
    family = name[:2] if name.startswith(_FAMILY_NAMES_OF_TWO) else name[:1]
    return bool(
        re.search(rf"(?<![\u4e00-\u9fff])(?:{family}(?:{_ZH_TITLES})|[小老阿]{family}(?![\u4e00-\u9fff]))", form)
    )
