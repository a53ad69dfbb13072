"""What a request means that tells nothing itself and follows nothing that does: what was told last, or what it names.

People ask obliquely and late: "要用得法务点头" stands alone in its turn, "价钱是我们两家的事" means a price told two turns
before, "从二院到老郝，当空气" means all between. What is found is too near a secret to be used; in doubt it is withheld.
"""

from __future__ import annotations

from collections.abc import Iterable
from re import Pattern

from assistant.patterns import regex
from assistant.segment.coverage import asks_for_name, tells_itself, told_in
from assistant.segment.requests import Request, Requests, promise
from assistant.segment.stories import empty, goes_on_from, told_by_colleague
from assistant.segment.talk import Talk
from assistant.segment.told_before import told_before
from assistant.segment.yielding import gives_way, taken_up_offer

_TELLS = 10  # characters with which a sentence tells something
_MUCH = 16  # and with which a request tells something itself
_LONG = 32  # and with which it surely does, if clauses of it do not ask
_TURNS = 6  # turns within which a request means something
_STORY = 80  # characters of a turn that is one story
_LAST = 3  # sentences of a longer one that are meant
_WHOLE = regex(
    r"(?:整个儿?|从头到尾|全部|全都|统统|通通|一概)[，,]?[^，。！？]{0,6}(?:不|别|删|剪|划|当|作废|收回|拿掉)"
    r"|[这那]个(?:问题|回答)[^。！？]{0,12}(?:不|别|删|作废|收回|重)"
)
_STRETCH = regex(
    r"从([^，。！？]{1,8}?)(?:开始|起|那儿|那里|往下|往后)[^，。！？]{0,3}[，,]?(?:一直)?到([^，。！？]{1,8}?)(?:这儿|那儿|这里|那里|为止|[，,])"
)
_PRICE = regex(r"价|多少钱|成本|金额|数目|费用|报酬|工资|利润|毛利")
_SUM = regex(
    r"[零一二两三四五六七八九十百千万亿半\d](?:多|来|几)?(?:块|元|毛|分钱|美元|欧元|万(?!吨|次|人|件|张|份|平|公里|头|尾|只|条|家|字)|个点|折|亿)"
)
_ENTITY = regex(
    r"牌子|名字|名头|人家姓|姓什么|叫什么|哪家|是谁|单位|点名|露(?:脸|面)|一家|一位|某家?|某个|某位|厂名|店名|招牌"
)
_NAMED = regex(r"叫(?!百)[\u4e00-\u9fff]{2,4}(?=[，。的]|$)|[\u4e00-\u9fff](?:总|董)(?=[，。的他她]|$)|[一这那]家[，,]")

_SUBJECT = regex(
    r"^(?:嗯|呃|哦|啊|那个|不过|但是|，)*([\u4e00-\u9fff]{2,4}?)(?<![总工师任长理])(?:[这那](?:家|边)|我们|他们|的事|要到|要等)"
)
# "有什么不方便写的吗？": what the answer asks for is in it, not in what was told before.
_WHAT_NOT = regex(
    r"(?:什么|哪[些个里]|有没有)[^，。！？]{0,12}(?:不方便|不能|不好|不便|不想|不要|不适合|保密|别写|不写|不对外|不公开|敏感)[^。！]{0,10}[？?]"
)
# A request that points to what was told, and nods of an interviewer, which are no remarks on it.
_POINTS = regex(r"[这那](?:个|些|话|段|句|事|条|种|儿|一)|刚才|前面|人家|名字|牌子|价")
_NODS = regex(r"^(?:好|嗯|行|明白|懂|对|可以|收到|没问题)")
_SELDOM = 4  # what is said in more sentences than this is what the talk is about


def further(talk: Talk, requests: Requests, found: frozenset[int]) -> set[int]:
    """What requests mean beyond what they were found to cover (`found`)."""
    if talk.lang != "zh":
        return set()
    asked = frozenset(r.at for r in (*requests.plain, *requests.heard))
    meant: set[int] = set()
    for request in requests.plain:
        meant |= _named(talk, request, found) | _stretch(talk, request) | _whole(talk, request)
        meant |= _subject(talk, request) | _over_a_remark(talk, request, found) | _by_colleague(talk, request, found)
        meant |= _offered(talk, request, found)
        if _asks_surely(talk, request) and not _covers_something(talk, request, found, asked):
            meant |= _last_told(talk, request, asked)
    for request in (*requests.heard, *requests.likely):
        if _may_ask(talk, request) and not _covers_something(talk, request, found, asked | {request.at}):
            meant |= _last_told(talk, request, asked)
    return meant


def _asks_surely(talk: Talk, request: Request) -> bool:
    """Whether an interviewee asks in words that leave no doubt, or the interviewer understands."""
    turn = talk.turn(request.at) + 1
    if talk.utterances[request.at].role == "interviewer" or talk.find(talk.phrases.cautions, request.at):
        return False
    return talk.find(talk.phrases.strong, request.at) is not None or promise(talk, turn) or gives_way(talk, turn)


def _may_ask(talk: Talk, request: Request) -> bool:
    """Whether an interviewee may ask, and not only for care with a wording."""
    return talk.utterances[request.at].role == "interviewee" and not talk.find(talk.phrases.cautions, request.at)


def _covers_something(talk: Talk, request: Request, found: frozenset[int], asked: frozenset[int]) -> bool:
    """Whether something told is covered already: in the request, near it, or where it looks back or ahead to."""
    own, phrases = talk.own(request.at), talk.phrases
    beside = [i for i in own if request.at - 1 <= i <= request.at + 1]
    if any(talk.find(phrases.recalls, i) for i in beside) or talk.find(phrases.ahead, request.at):
        return True
    long = talk.size(talk.text(request.at)) >= _LONG and tells_itself(talk, request)
    much = (i for i in asked.intersection(own) if talk.size(talk.text(i)) >= _MUCH)
    if long or _told_first(talk, request) or any(talk.tells(i) or _sensitive(talk, i) for i in much):
        return True
    near = (i for i in found - asked if abs(talk.turn(i) - talk.turn(request.at)) <= _TURNS)
    return any(_told(talk, i) for i in near)


def _told_first(talk: Talk, request: Request) -> bool:
    """Whether the sentence of a request tells something before it asks, and points nowhere else."""
    before = talk.text(request.at)[: request.cue].rpartition("，")[0]
    return not _POINTS.search(before[:_TELLS]) and told_in(talk, before) >= _TELLS


def _sensitive(talk: Talk, i: int) -> bool:
    return talk.find(talk.phrases.sensitive, i) is not None


def _told(talk: Talk, i: int) -> bool:
    text = talk.text(i)
    return (
        talk.utterances[i].role == "interviewee"
        and talk.size(text) >= _TELLS
        and not text.endswith(("?", "？"))
        and not talk.promised(i)
    )


def _last_told(talk: Talk, request: Request, asked: frozenset[int]) -> set[int]:
    """The end of what was told last before a request, in its turn or an earlier one."""
    asking = talk.turns.get(talk.turn(request.at) - 1, [])
    if any(_WHAT_NOT.search(talk.text(i)) for i in asking):
        return set()
    own = talk.own(request.at)
    before = [i for i in own if i < request.at and i not in asked]
    if any(_told(talk, i) for i in before):
        return _end_of(talk, before)
    for turn in range(talk.turn(request.at) - 1, talk.turn(request.at) - _TURNS, -1):
        told = talk.turns.get(turn, [])
        if told and talk.utterances[told[0]].role == "interviewee" and any(_told(talk, i) for i in told):
            return _end_of(talk, told) | set(before)
    return set()


def _end_of(talk: Talk, told: list[int]) -> set[int]:
    """The last sentences of what was told, back to where the last thing of it begins; all of it where it is short."""
    if talk.size("".join(talk.text(i) for i in told)) <= _STORY:
        return set(told)
    found = [told[-1]]
    while found[-1] > told[0] and len(found) < _LAST and goes_on_from(talk, found[-1], found[-1] - 1):
        found.append(found[-1] - 1)
    return set(found)


def _over_a_remark(talk: Talk, request: Request, found: frozenset[int]) -> set[int]:
    """What was told before the interviewer's remark that a request answers at once, if it says nothing itself."""
    opens = all(empty(talk, i) for i in talk.own(request.at) if i < request.at)
    points = _POINTS.search(talk.text(request.at)) is not None and not tells_itself(talk, request)
    if not (opens and points and _asks_surely(talk, request) and _remark(talk, talk.turn(request.at) - 1)):
        return set()
    told = set(told_before(talk, talk.turn(request.at)))
    return set() if told & found else told


def _offered(talk: Talk, request: Request, found: frozenset[int]) -> set[int]:
    """Turns told before the interviewer offers to leave something out, over laughs, if nothing in them is found to be meant."""
    if talk.utterances[request.at].role != "interviewer" or taken_up_offer(talk, request.at) is None:
        return set()
    return {i for i in told_before(talk, talk.turn(request.at)) if not found.intersection(talk.own(i))}


def _remark(talk: Talk, turn: int) -> bool:
    """Whether the interviewer says something about what was told: no nod, no question about anything new."""
    said = talk.turns.get(turn, [])
    if not said or talk.utterances[said[0]].role != "interviewer" or _NODS.search(talk.text(said[0])):
        return False
    return not _asks_anew(talk, said)


def _asks_anew(talk: Talk, turn: list[int]) -> bool:
    """Whether the interviewer's turn ends in a question that is more than an echo of what was told."""
    last = turn[-1]
    return talk.text(last).endswith(("?", "？")) and not any(talk.words[last] & talk.words[j] for j in range(turn[0]))


def _by_colleague(talk: Talk, request: Request, found: frozenset[int]) -> set[int]:
    """All that a colleague told in the turn before a request, where it names some of it by a rare word."""
    told = told_by_colleague(talk, request.at)
    rare = {word for word in talk.words[request.at] if len(talk.places[word]) <= _SELDOM}
    return told if any(rare & talk.words[i] for i in told & found) else set()


def _subject(talk: Talk, request: Request) -> set[int]:
    """Where the thing with which a request begins was told shortly before ("链帆我们签了保密的")."""
    match = _SUBJECT.match(talk.text(request.at))
    if not match or len(talk.topics_of(match[1])) < len(match[1]) or talk.heard_in(match[1]) > _SELDOM:
        return set()
    near = (i for i in range(request.at) if talk.turn(request.at) - talk.turn(i) <= _TURNS)
    return {i for i in near if match[1] in talk.text(i)}


def _whole(talk: Talk, request: Request) -> set[int]:
    """The whole answer, where a request says that it means all of it."""
    if not _WHOLE.search(talk.text(request.at)):
        return set()
    own = [i for i in talk.own(request.at) if i < request.at]
    if talk.size("".join(talk.text(i) for i in own)) >= _TELLS:
        return set(own)
    return set()


def _stretch(talk: Talk, request: Request) -> set[int]:
    """Everything between the two things that a request names as the ends of what it means."""
    ends = _STRETCH.search(talk.text(request.at))
    if not ends:
        return set()
    before = [i for i in range(request.at) if talk.turn(request.at) - talk.turn(i) <= 2 * _TURNS]
    first, last = (_places(talk, before, part) for part in ends.groups())
    if not first or not last or len({talk.turn(i) for i in (first[0], last[-1])}) > 2 * _TURNS:
        return set()
    return set(range(first[0], last[-1] + 1))


def _places(talk: Talk, places: Iterable[int], part: str) -> list[int]:
    """The sentences that say a phrase, or all that it speaks of."""
    topics = talk.topics_of(part)
    if said := [i for i in places if part in talk.text(i)]:
        return said
    return [i for i in places if len(topics) > 1 and topics <= talk.topics(i)]


def _named(talk: Talk, request: Request, found: frozenset[int]) -> set[int]:
    """A sum where a request speaks of a price, a name where it speaks of who it was, if none that it covers has one."""
    text = talk.text(request.at)
    near = [i for i in range(request.at) if talk.turn(request.at) - talk.turn(i) <= _TURNS]
    meant: set[int] = set()
    if _PRICE.search(text):
        meant |= _last_with(talk, near, found | {request.at}, _SUM)
    if _ENTITY.search(text) or asks_for_name(talk, request):
        meant |= _last_with(talk, near, found | {request.at}, _NAMED)
    return meant


def _last_with(talk: Talk, near: list[int], found: frozenset[int], pattern: Pattern[str]) -> set[int]:
    """The last of the sentences in which an interviewee says such a thing; none where something found says it."""
    if any(pattern.search(talk.text(i)) for i in found.intersection(near)):
        return set()
    return set([i for i in near if talk.utterances[i].role == "interviewee" and pattern.search(talk.text(i))][-1:])
