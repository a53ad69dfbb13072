"""Quantities in their place: sentence and clause, when they held, whose they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from assistant.language.sentences import sentence_spans
from assistant.metrics.counted_one import counts_one
from assistant.metrics.cues import Cues, When, cues, when
from assistant.metrics.quantities import find_quantities
from assistant.metrics.zero_en import nones
from assistant.patterns import regex
from assistant.records import Passage, Quantity, Span, Transcript

# Kinds that measure something; dates and times of day of other kinds only place them.
MEASURES = ("count", "rate", "percent", "points", "money", "duration", "multiple", "time")


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of the speech: its number in the interview, turn, and place in `Transcript.text`."""

    index: int
    turn: int
    span: Span
    text: str
    asked: bool
    first: bool
    label: str | None
    speaker: str = ""


@dataclass(frozen=True)
class Mention:
    """A quantity with what its clause tells about it; what follows from its place is worked out once."""

    quantity: Quantity
    line: Line
    clause: str
    when: When | None
    hoped: bool
    foreign: bool
    bare: bool
    negated: bool

    @cached_property
    def measured(self) -> bool:
        """Whether the quantity can be one end of a metric."""
        return (
            self.quantity.kind in MEASURES
            and not self.negated
            and not self.article
            and not self._recurs
            and not self._labels
        )

    @cached_property
    def gap(self) -> bool:
        """Whether the quantity is a difference and no value: 少二十七台, "down nine"."""
        rest = self.line.text[self.quantity.span.end - self.line.span.start :]
        compared = self.quantity.kind == "percent" and _COMPARED.match(rest) is not None
        return compared or _GAP.search(self._lead) is not None

    @cached_property
    def timed(self) -> bool:
        """Whether an English length of time only says when something is done: "three days ahead", "two years ago"."""
        rest = self.line.text[self.quantity.span.end - self.line.span.start :]
        ahead = _AHEAD.match(rest) if self.quantity.kind == "duration" else None
        lasted = ahead is not None and ahead.group().strip() == "before" and _LASTED.search(self._lead) is not None
        return ahead is not None and not lasted

    @cached_property
    def part(self) -> bool:
        """Whether it is a part of the value told right before: 其中半天, "of which two"."""
        return _OF_WHICH.search(self._lead) is not None

    @cached_property
    def noun(self) -> str:
        """The word right after the number, in small letters and without a plural s; in Chinese one character."""
        word = _AFTER.match(self.line.text, self.quantity.span.end - self.line.span.start)
        return word["word"].lower().rstrip("s") if word else ""

    @property
    def _lead(self) -> str:
        """What stands right before the value; patterns that end there need not read the whole sentence."""
        at = self.quantity.span.start - self.line.span.start
        return self.line.text[max(0, at - _LEAD) : at]

    @property
    def _labels(self) -> bool:
        """Part of a name, or an age: 二车间, 四十来岁, "forty years old"."""
        rest = self.line.text[self.quantity.span.end - self.line.span.start :]
        within = self.quantity.kind == "duration" and _RATE_WITHIN.match(rest)
        return _LABEL.match(rest) is not None or bool(within) or self._all_of_them(rest)

    def _all_of_them(self, rest: str) -> bool:
        """她们两个一个转了岗: who, not how many."""
        return self.quantity.value <= _FEW and rest[:1] in ("个", "人") and self._lead.endswith(_THEM)

    @property
    def _recurs(self) -> bool:
        """ "Every three months": how often, no amount."""
        at = self.quantity.span.start - self.line.span.start
        end = at + len(self.quantity.text)
        every = self.line.text[max(0, at - _EVERY_LONG) : at]
        if _FROM_EVERY.search(self.line.text) and _EVERY.search(every):
            return False  # "visits went from every three months to every six" tells how the time between them changed
        return _EVERY.search(every) is not None or _REGULAR.match(self.line.text, end) is not None

    @cached_property
    def article(self) -> bool:
        """Whether the number only introduces a noun: "one paragraph", 一张清单; "One." counts."""
        if self.quantity.text.lower() not in _ARTICLES:
            return False
        at = self.quantity.span.end - self.line.span.start
        lead, rest = self.line.text[: self.quantity.span.start - self.line.span.start], self.line.text[at:]
        if counts_one(lead, rest):
            return False
        if not lead.strip() and _ONE_BECAME.match(rest):
            return False
        alone = len(self.line.text) <= _SHORT and _ENDS_SHORT.match(rest)
        return not (alone and not lead)


_ARTICLES = ("one", "一", "1")
_LENDING = ("percent", "money")
_LASTING = ("percent", "money", "duration")
_RECENT = 4  # values
_ENDS_SHORT = regex(r"[.!。！，,]|[张台单次家面条起件份例封](?:[，。]|$)|$")
_SHORT = 12
_TIME_ONLY = regex(
    r"\W*(?:and\s+|but\s+)?(?:now|today|these days|before|(?:this|last) (?:year|season|month|quarter|week|spring|summer|autumn|fall|winter)|the (?:year|season|month) before|since then)\W*",
    re.I,
)
_ONE_BECAME = regex(r"[\u4e00-\u9fff]，?[到变]")  # 一面，变两面
# Where a clause that holds two values falls in two.
_APART = regex(r"\s(?:and|but|then|versus|vs\.?|against|compared (?:to|with))\s|[,、]|对比?|，", re.I)
_LABEL = regex(
    r"(?:来|多|几)?(?:车间|号(?!码)|楼|岁|中队|分厂|栋|单元|班组|期工程)|次(?:报修|维修|返修|上门|出车|配送|加工|验收|入住|转化|购买|复购|开箱|污染|装修|解决|修好|通过率|合格率)|[\s-]years?[\s-]old\b|\s+seasons?\s+(?:ago|before|earlier|later)\b",
    re.I,
)

_AFTER = regex(r"\s*(?P<word>[A-Za-z'’-]+|[\u4e00-\u9fff])")
_FEW = 3
_THEM = ("他们", "她们", "它们", "你们", "我们", "咱们")
_LEAD, _EVERY_LONG = 48, 12  # characters
_EVERY = regex(r"\bevery\s+$", re.I)
_FROM_EVERY = regex(r"\bfrom every\b[^.;!?]{3,30}\bto every\b", re.I)
_HESITATES = regex(r"[嗯呃哦啊噢唔哎诶…，。、！\s]+")
# "Yes! Eighty-four washes, on average.", "We do. Thirty-one.": the answer to what was asked comes with the next words.
_AFFIRMS = regex(r"\W*(?:yes|yeah|yep|sure|we (?:do|did|have)|it (?:does|did|has|is)|they (?:do|did|have))\W*", re.I)
_REGULAR = regex(r"-(?:month|week|dai|year)ly")
_OF_WHICH = regex(
    r"其中(?:有|的)?(?:大概|差不多)?$|\bof (?:which|those|that|them),?\s+(?:about\s+|only\s+|just\s+)?$", re.I
)
_AHEAD = regex(r"\s+(?:ago|ahead|later|earlier|in advance|beforehand|from now|out|before(?=,)|old)\b", re.I)
# "It took forty-five minutes before, ..." tells how long, not when.
_LASTED = regex(
    r"\b(?:took|takes?|was|were|lasted|needed|spent|spend)\s+(?:about\s+|around\s+|roughly\s+|us\s+|me\s+)*$", re.I
)
# A difference is no value: 少二十七台, "down nine".
_GAP = regex(
    r"(?:少|多|省|差|降|涨|减|增加?|提升|提高|上升|缩短)(?:了|出)?(?:约|近|大概|差不多)*$|\b(?:down|up|by|saved?|another|extra)\s+(?:about\s+|another\s+)?$",
    re.I,
)
# "Eighty percent fewer", "a thirteen percent reduction".
_COMPARED = regex(
    r"\s+(?:less|fewer|more|lower|higher|faster|reduction|improvement|increase|decrease|drop|jump|saving|cut)\b", re.I
)
_WITHIN = regex(
    r"(?:\s+[a-z-]+){0,3}?\s+(?:within|in|over|inside|after)\s+an?\s", re.I
)  # "sixty-two within a year" is no rate
_RATE_WITHIN = regex(r"(?:之?内|以内)?的?[\u4e00-\u9fff]{1,5}率|[\s-](?:[a-z]+\s){0,2}rate\b", re.I)  # 四十八小时发货率

_BARE_EN = regex(
    r"\s*(?:[.,;:!?)\]—–]|$)|\s+(?:to|down|up|now|from|last|and|or|in|at|before|after|instead|is|was|today|this|by|across|average|on|per|over|within|since|during|for|but|so|because|when|while|the (?:year|season|month|quarter|winter|summer|term) before)\b",
    re.I,
)
_BARE_ZH = regex(r"\s*(?:[，。；！？,.;!?）)、]|$|到|提|降|升|涨|变|减|是|那|左右|多少|吧|么|嘛|的)")


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
                out.append(
                    Line(
                        index,
                        turn.index,
                        place,
                        place.of(transcript.text),
                        turn.role == "interviewer",
                        opening,
                        label,
                        turn.speaker,
                    )
                )
            index += 1
            words_of = span.of(words)
            opening = opening and (_HESITATES.fullmatch(words_of) or _AFFIRMS.fullmatch(words_of)) is not None
    return out


def year_of(transcript: Transcript) -> int | None:
    """The year of the recording, where the file tells it."""
    year = (transcript.recorded or "")[:4]
    return int(year) if year.isdigit() else None


def mentions(found: Sequence[Line], lang: str, recorded: int | None) -> list[Mention]:
    """The quantities of the sentences, in order."""
    out: list[Mention] = []
    for at, line in enumerate(found):
        told = _in_line(line, lang, recorded)
        before = found[at - 1] if at else None
        if lang != "zh" and before is not None and before.turn == line.turn and _TIME_ONLY.fullmatch(before.text):
            time = when(before.text, lang, (), recorded)  # "This year? Sixty."
            told = [replace(m, when=time) if m.when is None else m for m in told]
        out += told
    if lang != "zh":
        out = [_told_then(m, out[max(0, n - _RECENT) : n]) for n, m in enumerate(out)]
    return [*(_said_again(one, two) for one, two in pairwise(out)), *out[-1:]]


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
    for start, end in _clauses(line.text, quantities, words.clause):
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
        measured = any(
            q.kind in MEASURES and (q.kind != "duration" or held is not None) and q.text.lower() not in _ARTICLES
            for q in inside
        )
        carried = None if measured else _stronger(held, carried)
    return out


def _told(text: str, lang: str) -> Sequence[Quantity]:
    """The quantities of a sentence, the English counts of none among them."""
    found = find_quantities(text, lang)
    none = [] if lang == "zh" else list(nones(text))
    return sorted([*found, *none], key=lambda q: q.span) if none else found


def _stronger(held: When | None, carried: When | None) -> When | None:
    """The time of the clause itself, unless only its tense tells one and a clause before said it in plain words."""
    plain = carried is not None and not carried.weak
    return carried if plain and (held is None or held.weak) else held or carried


def _times(
    text: str, clause: tuple[int, int], inside: Sequence[Quantity], lang: str, recorded: int | None
) -> tuple[When | None, dict[Span, When | None]]:
    """When the values of a clause held; with two values in it ("six in 2023 and two last year") also each by itself."""
    held = _time(text, clause, inside, lang, recorded)
    values = [q for q in inside if q.kind in MEASURES and q.text.lower() not in _ARTICLES]
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
    return words.negated.search(text[max(0, quantity.span.start - _LEAD) : quantity.span.start]) is not None


def _clauses(text: str, quantities: Sequence[Quantity], pattern: re.Pattern[str]) -> list[tuple[int, int]]:
    cuts = [
        m.end() for m in pattern.finditer(text) if not any(q.span.start < m.end() <= q.span.end for q in quantities)
    ]
    edges = [0, *cuts, len(text)]
    return list(pairwise(edges))


def _placed(quantity: Quantity, line: Line) -> Quantity:
    at = line.span.start
    if quantity.kind == "rate" and _WITHIN.match(line.text[quantity.span.end :]):
        quantity = replace(
            quantity, unit=quantity.unit.partition("/")[0], kind="money" if quantity.unit[:3].isupper() else "count"
        )
    return replace(quantity, span=Span(at + quantity.span.start, at + quantity.span.end), turn=line.turn)
