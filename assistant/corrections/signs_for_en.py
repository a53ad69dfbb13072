"""What shows, each sign for itself, that a value took the place of an earlier one."""

from __future__ import annotations

from collections.abc import Callable

from assistant.corrections.signs_weak_en import both_in_one, conceded, written_down
from assistant.corrections.signs_words_en import (
    CHALLENGES,
    DENIED,
    GIVES_IN,
    HESITATES,
    INSTEAD,
    IS_WHAT,
    NOT_IT,
    NOTHING,
    OF_THOSE,
    ON_WHAT,
    REFERS,
    REGRETS,
    REPAIRS,
    TAKES_DOWN,
    THAT_IS,
    YOU_COUNT,
)
from assistant.corrections.value_pairs_en import Pair, counts_else

Sign = Callable[[Pair], bool]

_NEAR = 1  # sentences between an old value that is explained and the new one
_KNOWN_ALONE = 13  # from here on a number is known again without what it counts
_BESIDE = 12  # characters
_ECHOED = 3  # words of a turn that only says a value again
_SHORT = 12  # words
_OPENING = 30  # characters of a turn before the words that tell what the value before is of
_TOLD = 260  # characters from there to the one that holds
_REPLY = 2  # turns
_REGRET = 120  # characters
_REPAIR = 100  # characters
_SPARE = 2  # words beside a value that stands alone
_OPENS = 40  # characters before a value that opens a reply


def renamed(pair: Pair) -> bool:
    """The old value is named once more beside the new one, to say what it is of or that it is not the one."""
    for again in pair.again(pair.old, pair.old.span, 9):
        near = abs(again.place - pair.new.place) <= _NEAR and again.turn == pair.new.turn
        named = near and not pair.talk.asked(pair.new.turn) and not OF_THOSE.search(again.before[-12:])
        if named and (IS_WHAT.match(again.after) or NOT_IT.search(again.before[-30:])):
            return True
    return False


def told_of(pair: Pair) -> bool:
    """Another turn begins by telling what the old value is of: "That's the whole group. For us it is …"."""
    if pair.same_turn or pair.talk.asked(pair.new.turn) or pair.far:
        return False
    if pair.new.turn - pair.last.turn > _REPLY or counts_else(pair) or len(pair.lead) > _TOLD:
        return False
    if not (pair.two_people or pair.questions) or not pair.just_said:
        return False
    found = THAT_IS.search(pair.lead) or YOU_COUNT.search(pair.lead)
    return found is not None and found.start() <= _OPENING


def taken_up(pair: Pair) -> bool:
    """Who said the old value says the new one after a colleague did."""
    if not pair.two_people:
        return False
    if pair.new.turn - pair.last.turn > _REPLY or counts_else(pair) or not pair.just_said:
        return False
    again = pair.again(pair.new, pair.new.span, 3 if pair.close else 2)
    return any(pair.talk.speaker(one.turn) == pair.talk.speaker(pair.old.turn) for one in again)


def insisted_on(pair: Pair) -> bool:
    """Who had said the new value before the colleague said the old one says it once more."""
    if not pair.two_people:
        return False
    speaker = pair.talk.speaker(pair.new.turn)
    gives_in = any(pair.talk.speaker(one.turn) == speaker for one in pair.again(pair.old, pair.old.span, 9))
    return not gives_in and any(
        one.word == pair.new.word and one.kind == pair.new.kind and pair.talk.speaker(one.turn) == speaker
        for one in pair.talk.said_in(pair.old.turn - 2, pair.old.turn - 1)
    )


def repaired(pair: Pair) -> bool:
    """Between the two the speaker says that something is wrong: "hang on", "did I say", "the wrong line"."""
    near = pair.new.turn - pair.last.turn <= _REPLY
    return near and not pair.talk.asked(pair.new.turn) and REPAIRS.search(pair.lead[-_REPAIR:]) is not None


def regretted(pair: Pair) -> bool:
    """Behind the new value its speaker, or who said the old one, owns up to the mistake."""
    if pair.same_turn or counts_else(pair):
        return False
    people = {pair.talk.speaker(pair.old.turn), pair.talk.speaker(pair.new.turn)}
    said = [pair.talk.words(turn) for turn in pair.behind if pair.talk.speaker(turn) in people]
    return any(REGRETS.search(words[:_REGRET]) for words in (pair.rest, *said) if not pair.talk.asked(pair.new.turn))


def gave_in(pair: Pair) -> bool:
    """Who said the old value says at once that a colleague is right who said the new one."""
    return conceded(pair) and GIVES_IN.match(pair.talk.words(pair.behind[0])) is not None and not counts_else(pair)


def hesitated(pair: Pair) -> bool:
    """Nothing but a hesitation lies between the two: "fourteen, mm, thirteen minutes"."""
    return pair.old.place == pair.new.place and HESITATES.fullmatch(pair.gap) is not None


def challenged(pair: Pair) -> bool:
    """The interviewer asks whether the old value may be written or is exact, and the answer's first number is the new one."""
    if not pair.talk.asked(pair.old.turn + 1) or pair.new.turn != pair.old.turn + 2 or counts_else(pair):
        return False
    words = pair.talk.words(pair.old.turn + 1)
    first = next((one for one in pair.talk.since(pair.talk.transcript.turns[pair.new.turn].span.start - 1, 1)), None)
    count = len(words.split())
    echoed = count <= _ECHOED and any(one.turn == pair.old.turn + 1 for one in pair.again(pair.old, pair.old.span, 2))
    return first is pair.new and count <= _SHORT and (echoed or CHALLENGES.search(words) is not None)


def referred_back(pair: Pair) -> bool:
    """The speaker comes back to what he or she said: "What I told you at the start …"."""
    known = pair.old.unit == pair.new.unit and (pair.old.unit or pair.old.size >= _KNOWN_ALONE)
    if not known or not pair.same_speaker or pair.same_turn or pair.old.kind != "number":
        return False
    return REFERS.search(pair.lead[-200:-_BESIDE]) is not None


def answered(pair: Pair) -> bool:
    """A colleague's next turn opens with a sentence that is hardly more than the new value: "Six. Six weeks live."."""
    if not pair.two_people or pair.new.turn != pair.last.turn + 1 or counts_else(pair) or not pair.just_said:
        return False
    sentence = pair.talk.passages[pair.new.place]
    opens = sentence.span.start <= pair.talk.transcript.turns[pair.new.turn].span.start
    value = pair.new.span.of(pair.talk.transcript.text)
    return opens and len(sentence.text.split()) <= len(value.split()) + _SPARE


def two_places(pair: Pair) -> bool:
    """Each is told of a thing of its own: "on spruce …, on larch …"."""
    old = {word for word in ON_WHAT.findall(pair.old.before[-60:]) if word not in NOTHING}
    new = {word for word in ON_WHAT.findall(pair.new.before[-60:]) if word not in NOTHING}
    return bool(old and new and not old & new)


def put_instead(pair: Pair) -> bool:
    """The answer to the old value opens with what to write: "Make that twenty-five"; "put 250 instead"."""
    opens = len(pair.lead) <= _OPENS and INSTEAD.search(pair.lead) is not None
    denied = DENIED.search(pair.lead) is not None or both_in_one(pair)
    return opens and not denied and not pair.talk.asked(pair.new.turn) and not pair.same_turn


def taken_down(pair: Pair) -> bool:
    """The interviewer says at once that the new value is what will be written: "Then I'd use the nine hundred"."""
    first = pair.behind[0] if pair.behind else -1
    if not pair.talk.asked(first) or counts_else(pair):
        return False
    words = pair.talk.words(first)
    return written_down(pair) and len(words.split()) <= _SHORT and TAKES_DOWN.search(words) is not None


FOR: tuple[Sign, ...] = (
    hesitated, insisted_on, gave_in, referred_back, renamed, repaired, told_of, taken_up, answered, taken_down,
    challenged, put_instead, regretted,
)  # fmt: skip
