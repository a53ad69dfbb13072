"""What the shape of Chinese talk tells about two numbers, without set phrases: what lies between, how large they are, who says them again."""

from __future__ import annotations

from collections.abc import Callable

from assistant.corrections.amount_zh import BARE, DATED
from assistant.corrections.number_pairs_zh import Pair
from assistant.patterns import regex

Sign = Callable[[Pair], bool]

_NEAR, _DOUBLE = 1.2, 2.2  # times as large
_LARGE = 100
_MANY = 3  # numbers between
_STRAYED = (3, 4)  # turns in which talk strays and somebody comes back
_OPENING = 4  # characters before a number that opens a turn
_SHORT = 14  # characters
_WORDS = 2  # characters that name something
_ASKS_NUMBER = regex("多少|几[个天家年月号次点人台万成]|多[大久长快高远]|哪[年月天一]|什么时候|比例|占比")
_IT_IS = regex("(?:是|就|才|只有|也就|不到|应该|叫|算)(?:大概|大约|差不多)?$")
_LABEL = 5  # characters
_IS_OF = regex(
    "[^，。？！]{0,5}(?:的|那个?|这个?)?(?:是|指|里[头面]|含|包)(?!不|什么|吧|吗|对|多少|怎么)[^，。？！]{2,}"
)
_SOUND = regex("^(?:[诶哎唉欸啧嗨喔噢哦呃额嗯哟]|啊[，不]|不[，是对]|等|对了|那个[，啥])")


def in_next_turn(pair: Pair) -> bool:
    """The second one is told in the turn right after."""
    return pair.gap == 1


def after_a_question(pair: Pair) -> bool:
    """Only a turn of the interviewer lies between."""
    return pair.gap == 2 and bool(pair.asked)


def some_turns_on(pair: Pair) -> bool:
    """Three or four turns lie between, in which talk strays and comes back."""
    return pair.gap in _STRAYED


def far_on(pair: Pair) -> bool:
    """More turns lie between."""
    return pair.gap > _STRAYED[-1]


def in_one_sentence(pair: Pair) -> bool:
    """One sentence tells both."""
    return pair.old.place == pair.new.place


def nothing_between(pair: Pair) -> bool:
    """No other number is told between the two."""
    return pair.others == 0


def much_between(pair: Pair) -> bool:
    """Several other numbers are told between the two."""
    return pair.others >= _MANY


def both_large(pair: Pair) -> bool:
    """Both are of three figures or more, which are seldom told of two things in a row."""
    return min(pair.old.said.value, pair.new.said.value) >= _LARGE


def near_in_size(pair: Pair) -> bool:
    """One is nearly as large as the other."""
    return pair.within(_NEAR)


def counts_the_same(pair: Pair) -> bool:
    """Both say what they measure, and it is the same."""
    return pair.exact


def new_counts_nothing(pair: Pair) -> bool:
    """Only the first one says what it measures."""
    return pair.new.kind == BARE != pair.old.kind


def old_counts_nothing(pair: Pair) -> bool:
    """Only the second one says what it measures."""
    return pair.old.kind == BARE != pair.new.kind


def dates(pair: Pair) -> bool:
    """Both are dates."""
    return pair.old.kind in DATED


def shares(pair: Pair) -> bool:
    """Both are shares."""
    return pair.old.kind == pair.new.kind == "share"


def times(pair: Pair) -> bool:
    """Both are spans of time."""
    return pair.old.kind == pair.new.kind == "time"


def more_exact(pair: Pair) -> bool:
    """The second one is told to more figures than the first."""
    return pair.new.figures > pair.old.figures


def less_exact(pair: Pair) -> bool:
    """The second one is rounder than the first."""
    return pair.new.figures < pair.old.figures


def new_about(pair: Pair) -> bool:
    """The second one is told as about right."""
    return pair.new.about


def old_about(pair: Pair) -> bool:
    """The first one is told as about right."""
    return pair.old.about


def by_another(pair: Pair) -> bool:
    """Another of those interviewed tells the second one."""
    return pair.new.who != pair.old.who


def opens_turn(pair: Pair) -> bool:
    """A turn opens with the second one."""
    return (
        pair.gap > 0 and pair.new.place == pair.talk.turns[pair.new.turn][0] and len(pair.new.said.before) <= _OPENING
    )


def short_turn(pair: Pair) -> bool:
    """The second one's turn says little else."""
    return pair.gap > 0 and len(pair.talk.words(pair.new.turn)) <= _SHORT


def ends_turn(pair: Pair) -> bool:
    """The first one's turn ends with it, so that a reply is meant for it."""
    return pair.gap > 0 and len(pair.old.said.after) <= _OPENING and len(pair.rest) <= _OPENING


def number_asked(pair: Pair) -> bool:
    """The interviewer asks for a number in between."""
    return any(_ASKS_NUMBER.search(words) for words in pair.asked_since)


def only_echoed(pair: Pair) -> bool:
    """The interviewer's turn between says the first one again, and hardly more."""
    return pair.echoed and bool(pair.asked) and len(pair.talk.words(pair.asked[-1])) <= _SHORT


def bare_lead(pair: Pair) -> bool:
    """The clause says nothing before the second one that names a thing."""
    return len(pair.new.named) < _WORDS


def names_another(pair: Pair) -> bool:
    """The clause names a thing before the second one that was not spoken of: 四十户。| 签过字的三十六户."""
    named = pair.new.named
    return len(named) >= _WORDS and not _heard(named, pair)


def names_the_same(pair: Pair) -> bool:
    """The clause names before the second one what was said of the first."""
    named = pair.new.named
    return len(named) >= _WORDS and _heard(named, pair)


def old_of_its_own(pair: Pair) -> bool:
    """The clause names a thing before the first one that was not asked about: 城东馆六辆."""
    named, before = pair.old.named, pair.old.turn - 1
    asked = pair.talk.words(before) if before in pair.talk.asking and before in pair.talk.turns else ""
    return len(named) >= _WORDS and not _in(named, asked)


def both_named(pair: Pair) -> bool:
    """Each clause names a thing of its own before its number: 直营三十八家; 加盟的四十一家."""
    one, two = pair.old.named, pair.new.named
    return min(len(one), len(two)) >= _WORDS and not _in(two, one)


def only_named(pair: Pair) -> bool:
    """The second one's clause is a short name and the number: 电话四分钟."""
    return bool(pair.new.named) and len(pair.new.clause) <= _LABEL


def old_is_of(pair: Pair) -> bool:
    """The first one is said again, and what it is: 贴四小时的是隔壁."""
    if any(_IS_OF.match(one.said.after) for one in (pair.new, *pair.new_again)):
        return False  # said of both
    return any(_IS_OF.match(one.said.after) for one in pair.old_again if one.turn <= pair.new.turn + 1)


def it_is(pair: Pair) -> bool:
    """A word of being or of no more stands right before the second one: 是三十六; 才三十六."""
    return _IT_IS.search(pair.new.clause) is not None


def starts_over(pair: Pair) -> bool:
    """The sentence of the second one, or the one before it, opens with a sound of surprise or with no."""
    first = pair.talk.turns[pair.new.turn][0]
    places = range(max(first, pair.new.place - 1, pair.old.place + 1), pair.new.place + 1)
    return any(_SOUND.search(pair.talk.passages[at].text) for at in places)


def one_of_many(pair: Pair) -> bool:
    """Its sentence tells yet another number of that kind."""
    told = (one for one in pair.said if one.place == pair.new.place and one.kind == pair.new.kind != BARE)
    return any(one.at not in pair.news and one.at not in pair.olds for one in told)


def _heard(named: str, pair: Pair) -> bool:
    """Whether two characters in a row were said around the first one or in the question before it."""
    before = pair.old.turn - 1
    asked = pair.talk.words(before) if before in pair.talk.asking and before in pair.talk.turns else ""
    return _in(named, asked + pair.old.text)


def _in(named: str, told: str) -> bool:
    """Whether two characters in a row of a name were said."""
    return any(named[at : at + _WORDS] in told for at in range(len(named) - 1))


OF_OLD_AGAIN: tuple[Sign, ...] = (old_is_of, only_echoed)  # only where the first one is told again
SHAPE: tuple[Sign, ...] = (
    some_turns_on, times, old_counts_nothing, new_counts_nothing, less_exact, starts_over, more_exact, it_is,
    in_next_turn, old_of_its_own, both_large, counts_the_same, much_between, ends_turn, short_turn, only_named,
    by_another, both_named, old_about, names_another, bare_lead, far_on, shares, nothing_between, after_a_question,
    dates, names_the_same, in_one_sentence, opens_turn, one_of_many, number_asked, new_about, near_in_size,
)  # fmt: skip
