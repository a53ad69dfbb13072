"""Numbers that are taken back with nothing in their place: "Scrap that, we have no figure.", "I'm kidding."."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.corrections.talk_values_en import Talk, Value
from assistant.patterns import caseless

_BACK = 3  # turns from the words that take a number back to the number
_BACK_OWN = 6  # the same where somebody takes back his or her own
_SENTENCES = 3  # sentences from there to it
_OPENING = 80  # characters of a turn in which those words stand
_NUMBER = r"(?:figure|number|statistic|statistics|percentage|data)s?"
# Said by one of those interviewed.
_TAKES_BACK = caseless(
    rf"\b(?:scrap|scratch|strike|delete|forget|drop|ignore|withdraw|cross out)\s+(?:that|mine|it|what i (?:just )?said|(?:the|that) (?:{_NUMBER}|one|last bit))\b(?! (?:thing|part|story))"
    r"|\bi(?:['’]ll| will|['’]d| would)? (?:take|took) (?:that|it|mine) back\b"
    rf"|\b(?:we|i) (?:have|['’]ve got|['’]ve)(?: really)? no (?:real |exact |hard |good )?{_NUMBER}\b"
    rf"|\b(?:we|i) (?:don['’]t|do not)(?: really| actually)? (?:have|keep) (?:a |any |the |that )?{_NUMBER}\b"
    r"|\bi (?:don['’]t|do not)(?: really| actually)? know that(?=\W*(?:[,.;!?]|$))"
    r"|\bi(?:['’]m| am| was) (?:just |only )?(?:kidding|joking|teasing|exaggerating|making that up)\b|\bthat was a joke\b|\b(?:just|only) kidding\b"
    r"|\b(?:don['’]t|do not|better not|rather not|please not) (?:write|print|use|publish|note|put) (?:that|it|this)(?: down| in)?(?=\W*(?:[,.;!?]|$))"
    rf"|\bi['’]d (?:better|rather) not (?:give|say|tell|name|put)\b|\bleave (?:it|that|the {_NUMBER}|that {_NUMBER}) (?:blank|out|off)\b"
    r"|\bwe(?:['’]ve| have)? never (?:really |actually )?(?:measured|counted|calculated|checked|worked|wrote|written|recorded|tracked)(?: (?:that|it|this))?(?: (?:out|down|up))?(?=\W*(?:[,.;!?]|$|and\b))|\b(?:from|out of) (?:nowhere|thin air)\b"
    r"|\bi (?:made that up|shouldn['’]t have said (?:that|it)|can['’]t (?:prove|back up) (?:that|it))\b|\bi couldn['’]t swear to (?:that|it)\b"
)
# Said by the interviewer of what was just answered.
_LEFT_OUT = caseless(
    rf"\W*(?:(?:okay|ok|fine|sure|alright|all right|got it|no problem|right|then|oh|ha)\W+)*(?:scrapped|struck|(?:i['’]ll|i will|shall i|then i|i) (?:leave|drop|skip|strike|scrap) (?:it|that|the {_NUMBER}) (?:out|blank|off)\b|no {_NUMBER}\b)"
)
_MINE = caseless(r"\bmine\b")


def taken_out(talk: Talk) -> list[Value]:
    """The values that nobody wants told any more, in their order."""
    found = {value.span.start: value for passage_turn in _cues(talk) for value in _meant(talk, *passage_turn)}
    return [found[start] for start in sorted(found)]


def _cues(talk: Talk) -> Iterator[tuple[int, int, bool]]:
    """The turns that take something back, where in the text they do, and whether they speak of their own number."""
    for turn in talk.transcript.turns:
        words = talk.words(turn.index)
        found = _TAKES_BACK.search(words) if not talk.asked(turn.index) else _LEFT_OUT.match(words)
        if found is not None and found.start() <= _OPENING:
            yield turn.index, turn.span.start + found.start(), _MINE.search(found[0]) is not None


def _meant(talk: Talk, turn: int, at: int, own: bool) -> Iterator[Value]:
    """The last value before a place, in the same turn or one of those before, with all that it was said at."""
    speaker = talk.speaker(turn)
    back = _BACK_OWN if own else _BACK
    before = [one for one in talk.values if one.span.start < at and turn - one.turn <= back]
    if own:
        before = [one for one in before if talk.speaker(one.turn) == speaker]
    last = before[-1] if before else None
    if last is None or (not own and _sentence(talk, at) - last.place > _SENTENCES):
        return
    yield from (one for one in before if one.word == last.word and one.kind == last.kind)


def _sentence(talk: Talk, at: int) -> int:
    """The passage that holds a place of the text."""
    return max((i for i, passage in enumerate(talk.passages) if passage.span.start <= at), default=0)
