"""Chinese values that open the answer to a question, and may be the level of what it asks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.metrics.alike import equal_value, kindred
from assistant.metrics.exchange_signs_zh import NARROWED, SPENT
from assistant.metrics.linked import adverbial
from assistant.metrics.mentions import Line, Mention
from assistant.patterns import regex

_KINDS = ("percent", "duration", "money", "count", "rate")
_NEAR = 24  # characters
_ASKING = 2  # sentences of a question that the answer takes up
_OPENING = 1  # sentences of the answer before the one with the value
_TAIL = 6  # characters that may follow the value in its clause
_HEAD = 3  # characters before a value that opens its clause, whatever follows it
_CLAUSE = regex(r"[，。；！？：、,;]")
_OF_THE_PAST = regex(r"以前|之前|原来|原先|从前|当初|当时|那时|那会儿|那阵")
_OF_NOW = regex(r"现在|如今|今年|后来|眼下|目前|以后|之后")
# What is read out to be confirmed brings up many things; 截至哪个月 asks for a date.
_CHECKS = regex(r"对不对|对吧|没错吧|对吗|截[至止]|哪[年天月]|哪个月|什么时候")
# No level: what is demanded or hoped for, what others have, a number of something else.
_AGAINST = regex(
    r"目标|指标|要求|规定|标准|法律|法定|国家|计划|预算|承诺|上限|下限|红线|底线|的线(?=是|在)|对手|同行|隔壁|人家|报纸|宣传|听说"
    r"|另一家|别[家处人]|编号|型号|版本|加起来|其中|总共|一共|合计|满分"
)
# 转岗转了二十几个, 其他四个, 前三十个品种: some of them.
_SOME = regex(r"(?:其他|其余|另外|剩下的?|还有|(?<![之以])前|[转走调招裁辞退关加添卖掉省降]了)$")
# 三段奶粉, 二期: which one.
_WHICH = regex(r"[段期号级层楼代]")
# What is counted, behind the counter.
_THINGS = regex(
    r"[多来几余]?[\u4e00-\u9fff](?P<things>(?![做去来在是还就能要会不没了的吧呢嘛多左以，])[\u4e00-\u9fff])"
)


@dataclass(frozen=True, slots=True)
class Questions:
    """The last sentences of each turn that asks, and which sentence opens each turn."""

    asked: Mapping[int, Sequence[Line]]
    openings: Mapping[int, Line]

    @classmethod
    def of(cls, said: Sequence[Line]) -> Questions:
        """The questions of the usable lines."""
        turns: dict[int, list[Line]] = {}
        for line in said:
            turns.setdefault(line.turn, []).append(line)
        asked = {turn: lines[-_ASKING:] for turn, lines in turns.items() if lines[-1].asked}
        return cls(asked, {turn: lines[0] for turn, lines in turns.items()})

    def before(self, line: Line) -> Sequence[Line]:
        """The question right before the turn of the line; empty where nobody asks."""
        return self.asked.get(line.turn - 1, ())

    def opening(self, line: Line) -> bool:
        """Whether the line is one of the first sentences of its turn."""
        return line.index - self.openings[line.turn].index <= _OPENING


def free(mention: Mention) -> bool:
    """Whether the value may be how things stand, or stood, with the interviewed side."""
    marked = mention.hoped or mention.foreign or mention.line.asked or mention.part or mention.negated
    if marked or not mention.measured or mention.quantity.kind not in _KINDS or mention.gap or mention.timed:
        return False
    lead = mention.line.text[: mention.quantity.span.start - mention.line.span.start]
    spent = mention.quantity.kind == "duration" and SPENT.search(lead) is not None
    which = mention.quantity.kind == "count" and _WHICH.match(mention.noun) is not None
    odd = spent or which or adverbial(mention) or mention.extreme != ""
    return not odd and not _AGAINST.search(mention.clause) and not _SOME.search(lead[-_NEAR:])


def opens_answer(mention: Mention, found: Sequence[Mention], asked: Questions) -> bool:
    """Whether the value is the first of its kind in an answer, and the question asks how things are, not how they were."""
    lines = asked.before(mention.line)
    if not lines or not asked.opening(mention.line) or not _told_briefly(mention):
        return False
    question = "".join(x.text for x in lines)
    if _CHECKS.search(question) or (_OF_THE_PAST.search(question) and not _OF_NOW.search(question)):
        return False
    past = mention.when is not None and not mention.when.weak and mention.when.era == "before"
    here = (m for m in found if m.line.turn == mention.line.turn and m.quantity.span < mention.quantity.span)
    others = any(m.measured and (m.bare or kindred(m, mention)) and not equal_value(m, mention) for m in here)
    return not others and (not past or "去年" in mention.clause)


def _told_briefly(mention: Mention) -> bool:
    """Whether its clause ends with it, or the answer begins with it."""
    at = mention.quantity.span.start - mention.line.span.start
    lead, rest = mention.line.text[:at], mention.line.text[at + len(mention.quantity.text) :]
    if NARROWED.search(lead):
        return False
    return len(_CLAUSE.split(rest)[0]) <= _TAIL or (mention.line.first and len(lead) <= _HEAD)


def level(new: Mention, old: Mention) -> bool:
    """Whether a share is followed by a share, and things by a whole number of the same things."""
    if old.quantity.kind == "percent":
        return new.quantity.kind == "percent" or new.bare
    if new.bare and new.quantity.value % 1 and not old.quantity.value % 1:
        return False  # 十七点五 is no number of things
    things = _THINGS.match(new.line.text, new.quantity.span.end - new.line.span.start)
    counted = new.quantity.kind in ("count", "rate") and not new.bare and things is not None
    return not counted or things is None or things["things"] in old.line.text
