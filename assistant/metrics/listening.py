"""Sentences of an interview and the quantities in them, each with what its clause tells about it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from assistant.language.sentences import sentence_spans
from assistant.metrics.cues import Cues, When, cues, when
from assistant.metrics.in_words_en import in_words
from assistant.metrics.mentions import ARTICLES, MEASURES, Line, Mention
from assistant.metrics.no_level_en import denied
from assistant.metrics.out_of_en import as_shares
from assistant.metrics.planned import planned
from assistant.metrics.quantities import find_quantities
from assistant.metrics.refined_zh import refined
from assistant.metrics.zero_en import nones
from assistant.patterns import caseless, regex
from assistant.records import LABELS, Passage, Quantity, Span, Transcript

_LEAD = 48  # characters
_LENDING = ("percent", "money")
_LASTING = ("percent", "money", "duration")
_RECENT = 4  # values
_TIME_ONLY = caseless(
    r"\W*(?:and\s+|but\s+)?(?:now|today|these days|before|(?:this|last) (?:year|season|month|quarter|week|spring|summer|autumn|fall|winter)|the (?:year|season|month) before|since then)\W*",
)
_TIME_ONLY_ZH = regex(r"\W*(?:那|然后|哎)?(?:现在|如今|眼下|后来|以前|原来)(?:呢|嘛|啊)?\W*")
# Where a clause that holds two values falls in two.
_APART = caseless(r"\s(?:and|but|then|versus|vs\.?|against|compared (?:to|with))\s|[,、]|对比?|，")
_HESITATES = regex(r"[嗯呃哦啊噢唔哎诶…，。、！\s]+")
# "Yes! Eighty-four washes, on average.", "We do. Thirty-one.": the answer to what was asked comes with the next words.
_AFFIRMS = caseless(r"\W*(?:yes|yeah|yep|sure|we (?:do|did|have)|it (?:does|did|has|is)|they (?:do|did|have))\W*")
_WITHIN = regex(
    r"(?:\s+[a-z-]+){0,3}?\s+(?:within|in|over|inside|after)\s+an?\s", re.I
)  # "sixty-two within a year" is no rate
_BARE_EN = regex(
    r"\s*(?:[.,;:!?)\]—–]|$)|\s+(?:to|down|up|now|from|last|and|or|in|at|before|after|instead|is|was|today|this|by|across|average|on|per|over|within|since|during|for|but|so|because|when|while|with|without|under|then|yesterday|altogether|overall|until|till|though|if|where|the (?:year|season|month|quarter|winter|summer|term) (?:before|i|we)|we|you|they|he|she|it|i|(?-i:[A-Z][a-z]+) (?:counted|had|needed|used|did|took|said|told|gave))\b",
    re.I,
)
_IS_NOT_ZH = regex(r"不是(?:说|讲|有|要)?(?:百分之)?$")
_REMINDER_ZH = regex(r"[^，。！？；]{0,6}(?:么|嘛|吗|呀|来着)(?=[，。！？；]|$)")
_BARE_ZH = regex(r"\s*(?:[，。；！？,.;!?）)、]|$|到|提|降|升|涨|变|减|是|那|左右|多少|吧|么|吗|嘛|的)")

_PAST = ("background", "challenge")


def lines(transcript: Transcript, passages: Sequence[Passage]) -> list[Line]:
    """Sentences of the speech that may be used: none that touches an off-record passage."""
    own: dict[int, list[Passage]] = {}
    for passage in passages:
        own.setdefault(passage.turn, []).append(passage)
    out: list[Line] = []
    index = 0
    for turn in transcript.turns:
        words = transcript.words_of(turn.index)
        opening = True  # what comes after nothing but hesitation still opens the turn
        for span in sentence_spans(words, transcript.lang):
            place = Span(turn.span.start + span.start, turn.span.start + span.end)
            touching = [p for p in own.get(turn.index, ()) if p.span.start < place.end and place.start < p.span.end]
            if not any(p.label == "off_record" for p in touching):
                label = touching[0].label if touching else None
                text = place.of(transcript.text)
                out.append(
                    Line(
                        index,
                        turn.index,
                        place,
                        text,
                        text.lower(),
                        turn.role == "interviewer",
                        opening,
                        label,
                        turn.speaker,
                        _past(touching[0]) if touching else 0.0,
                    )
                )
            index += 1
            words_of = span.of(words)
            opening = opening and (_HESITATES.fullmatch(words_of) or _AFFIRMS.fullmatch(words_of)) is not None
    return out


def _past(passage: Passage) -> float:
    if not passage.probabilities:
        return float(passage.label in _PAST)
    return sum(chance for label, chance in zip(LABELS, passage.probabilities, strict=True) if label in _PAST)


def year_of(transcript: Transcript) -> int | None:
    """The year of the recording, where the file tells it."""
    year = (transcript.recorded or "")[:4]
    return int(year) if year.isdigit() else None


def mentions(found: Sequence[Line], lang: str, recorded: int | None) -> list[Mention]:
    """The quantities of the sentences, in order."""
    out: list[Mention] = []
    for at, line in enumerate(found):
        told = _in_line(line, lang, recorded)
        before = found[at - 1] if at and told else None
        alone = _TIME_ONLY_ZH if lang == "zh" else _TIME_ONLY
        if before is not None and before.turn == line.turn and alone.fullmatch(before.text):
            time = when(before.text, lang, (), recorded)  # "This year? Sixty."
            told = [replace(m, when=time) if m.when is None else m for m in told]
        out += told
    out = planned(refined(out) if lang == "zh" else _english(out), found, lang)
    return [*(_said_again(one, two) for one, two in pairwise(out)), *out[-1:]]


def _english(out: Sequence[Mention]) -> list[Mention]:
    told = [_told_then(m, out[max(0, n - _RECENT) : n]) for n, m in enumerate(out)]
    return as_shares([_not_so(m, out[max(0, n - _RECENT) : n]) for n, m in enumerate(told)])


def _not_so(again: Mention, before: Sequence[Mention]) -> Mention:
    """ "They lose ten percent of theirs." "Ten percent, no, gosh.": the value of the question, which does not hold.

    "Your plan was to get to ten days." "Ten, yes.": what was planned is planned in the answer too.
    """
    if not again.line.first:
        return again
    asked = [m for m in before if m.line.asked and m.line.turn == again.line.turn - 1]
    same = [m for m in asked if m.quantity.value == again.quantity.value]
    rest = again.line.text[again.quantity.span.end - again.line.span.start :]
    if same and denied(rest):
        return replace(again, negated=True)
    return replace(again, hoped=True) if any(m.hoped for m in same) else again


def _told_then(again: Mention, before: Sequence[Mention]) -> Mention:
    """ "It used to be six days. ... Six days, and then he'd ask ...": a value said again held when it was said to hold."""
    if again.when is not None and not again.when.weak:
        return again
    for first in reversed(before):
        units = first.quantity.unit == again.quantity.unit or (again.bare and again.quantity.value % 1 != 0)
        same = first.quantity.value == again.quantity.value and units
        if same and first.line.turn == again.line.turn and first.quantity.kind in _LASTING:
            return replace(again, when=first.when) if first.when is not None and not first.when.weak else again
    return again


def _said_again(one: Mention, two: Mention) -> Mention:
    """上个月是二点四，百分之二点四: a bare number that is said again at once with its unit has that unit."""
    if not one.bare or two.bare or one.quantity.kind != "count":
        return one
    near = one.line.turn == two.line.turn and two.line.index - one.line.index <= 1
    if not near or two.quantity.kind not in _LENDING or one.quantity.value != two.quantity.value:
        return one
    quantity = replace(one.quantity, unit=two.quantity.unit, kind=two.quantity.kind)
    return replace(one, quantity=quantity, bare=False)


def _in_line(line: Line, lang: str, recorded: int | None) -> list[Mention]:
    quantities = _told(line.text, lang)
    if not quantities:
        return []
    words, bare = cues(lang), _BARE_ZH if lang == "zh" else _BARE_EN
    out: list[Mention] = []
    carried: When | None = None
    foreign = hoped = False
    last = quantities[-1].span.start
    for start, end in _clauses(line.text, quantities, words.clause):
        if start > last:
            break
        clause = line.text[start:end]
        inside = [q for q in quantities if start <= q.span.start < end]
        held, own = _times(line.text, (start, end), inside, lang, recorded)
        foreign = bool(words.foreign.search(clause)) or (foreign and not words.ours.search(clause))
        plain = held is not None and not held.weak
        hoped = words.hoped.search(clause) is not None or (hoped and lang == "zh" and not plain)
        for quantity in inside:
            lone = quantity.kind in ("count", "rate") and bare.match(line.text, quantity.span.end) is not None
            out.append(
                Mention(
                    _placed(quantity, line),
                    line,
                    clause,
                    own.get(quantity.span, _stronger(held, carried)),
                    hoped,
                    foreign,
                    lone,
                    _negated(line.text, quantity, words),
                )
            )
        counted = {m.quantity.text for m in out[len(out) - len(inside) :] if not m.article} if lang != "zh" else set()
        measured = any(
            q.kind in MEASURES
            and (q.kind != "duration" or held is not None)
            and (q.text.lower() not in ARTICLES or q.text in counted)
            for q in inside
        )
        carried = None if measured else _stronger(held, carried)
    return out


def _told(text: str, lang: str) -> Sequence[Quantity]:
    """The quantities of a sentence, the English ones without a number among them."""
    found = find_quantities(text, lang)
    words = [] if lang == "zh" else [*nones(text), *in_words(text)]
    if not words:
        return found
    other = [q for q in found if not any(q.span.start < w.span.end and w.span.start < q.span.end for w in words)]
    return sorted([*other, *words], key=lambda q: q.span)


def _stronger(held: When | None, carried: When | None) -> When | None:
    """The time of the clause itself, unless only its tense tells one and a clause before said it in plain words."""
    plain = carried is not None and not carried.weak
    return carried if plain and (held is None or held.weak) else held or carried


def _times(
    text: str, clause: tuple[int, int], inside: Sequence[Quantity], lang: str, recorded: int | None
) -> tuple[When | None, dict[Span, When | None]]:
    """When the values of a clause held; with two values in it ("six in 2023 and two last year") also each by itself."""
    held = _time(text, clause, inside, lang, recorded)
    values = [q for q in inside if q.kind in MEASURES and q.text.lower() not in ARTICLES]
    if len(values) < 2:
        return held, {}
    cuts = [clause[0]]
    for one, two in pairwise(values):
        parting = _APART.search(text, one.span.end, two.span.start)
        if parting is None:
            return held, {}
        cuts.append(parting.start())
    pieces = list(pairwise([*cuts, clause[1]]))
    own = {q.span: _time(text, piece, inside, lang, recorded) for q, piece in zip(values, pieces, strict=False)}
    told = [w for w in own.values() if w is not None and not w.weak]
    tensed = [w.era for w in own.values() if w is not None]  # "we had seven in the spring and none this autumn"
    apart = lang != "zh" and tensed == ["before", "after"] and [w.era for w in told] == ["after"]
    return held, own if len(own) > 1 and (apart or len({(w.era, w.year) for w in told}) > 1) else {}


def _time(
    text: str, place: tuple[int, int], inside: Sequence[Quantity], lang: str, recorded: int | None
) -> When | None:
    dates = [q for q in inside if q.unit == "year" and q.kind == "date" and place[0] <= q.span.start < place[1]]
    return when(text[place[0] : place[1]], lang, tuple(int(q.value) for q in dates), recorded)


def _negated(text: str, quantity: Quantity, words: Cues) -> bool:
    lead = text[max(0, quantity.span.start - _LEAD) : quantity.span.start]
    return words.negated.search(lead) is not None and not _asks_back_zh(lead, text, quantity.span.end)


def _asks_back_zh(lead: str, text: str, end: int) -> bool:
    """以前不是十九天么: a no that ends in 么 or 嘛 reminds of the value."""
    return _IS_NOT_ZH.search(lead) is not None and _REMINDER_ZH.match(text, end) is not None


def _clauses(text: str, quantities: Sequence[Quantity], pattern: re.Pattern[str]) -> list[tuple[int, int]]:
    cuts = [
        m.end() for m in pattern.finditer(text) if not any(q.span.start < m.end() <= q.span.end for q in quantities)
    ]
    edges = [0, *cuts, len(text)]
    return list(pairwise(edges))


def _placed(quantity: Quantity, line: Line) -> Quantity:
    at, unit, kind = line.span.start, quantity.unit, quantity.kind
    if kind == "rate" and _WITHIN.match(line.text, quantity.span.end):
        unit, kind = unit.partition("/")[0], "money" if unit[:3].isupper() else "count"
    span = Span(at + quantity.span.start, at + quantity.span.end)
    return Quantity(span, quantity.text, quantity.value, unit, kind, quantity.approximate, line.turn)
