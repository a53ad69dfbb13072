"""A conversation with its turns and words looked up once, as the rules for what is off the record need it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property

from assistant.language.numerals import numbers
from assistant.learning.features import Utterance
from assistant.patterns import regex
from assistant.segment.asking import Asking
from assistant.segment.phrases import Phrases

_EN_WORD = regex(r"[A-Za-z][A-Za-z'-]*[A-Za-z]")
_ENDING = regex(r"(?:'s|ies|ing|ed|es|s|ly)$")
_HAN = regex(r"[\u4e00-\u9fff]+")
_LATIN = regex(r"[A-Za-z][A-Za-z0-9]+")
# Characters of grammar: two characters with one of these in them name nothing.
_GRAMMAR = frozenset(
    "的了是我你您他她它们这那个就也都在有和跟不没要会说讲吧啊嘛呢么什哪谁很还又再把被给让到去来上下里一别写"
)
_NUMERAL = frozenset("零一二两三四五六七八九十百千万亿半几多少钱金额数点年月日号天次家前后过时从掉外面当出能不以可")
_EN_COMMON_WORDS = """
about after again also because been before being could does doing done from have here just like make more most much
only other over really said same says should some such tell than that their them then there these they thing things
think this those told very want were what when where which while will with would your you're i'm it's that's don't
didn't can't know mean mentioned call first last take took name names number numbers amount amounts part come comes
please good well okay yeah talk talking something anything everything nothing
"""
_EN_COMMON = frozenset(_EN_COMMON_WORDS.split())
_ZH_COMMON = frozenset(
    "知道 晓得 名字 公开 文章 稿子 出现 数字 时候 东西 事情 情况 觉得 可能 已经 自己 我们 你们 他们 大家 问题 现在 以前 当时 今天 明白 录音".split()
)
_COUNTED = regex(
    r"\d|[零一二两三四五六七八九十百千万亿半]|hundred|thousand|million|teen|ty\b|[a-z]ty-|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b",
    re.IGNORECASE,
)
_SPOKEN_TO = regex(
    r"(?:(?:^|[.!?] )(?:Thanks|Thank you|Hi|Hello|Sorry|Okay|Right|Yes|Yeah|Oh|Well|No),? |(?:^|[.!?] )(?:So|And|But|Now) (?=[\w-]+,)"
    r"|, (?=[\w-]+[?!.]$)|\b(?:I'm|this is|I am) |^(?=[\w-]+[.!?]$)"
    r"|^(?=[\w-]+, (?:you|just|can|could|do|did|is|that|I|we|please|stop|no|not|are|was|will|would|tell)\b))([A-Z][\w-]+)(?=[ ,?.!]|$)"
)
_NAME = regex(r"\b(?:[A-Z][\w-]*[a-z][\w-]*|[A-Z]{3,})")
_INNER_NAME = regex(r"(?<![.!?…] )(?<!^)\b(?:[A-Z][\w-]*[a-z][\w-]*|[A-Z]{3,})")
_SMALL_WORD = regex(r"\b[a-z][a-z'-]+")
_DATE_WORDS = """
january february march april may june july august september october november december monday tuesday wednesday
thursday friday saturday sunday christmas easter ramadan english german french spanish
"""
_DATES = frozenset(_DATE_WORDS.split())
_LARGE = 1000  # a number as large as this is known by itself
_UNIT = {"en": regex(r"[ -]?([A-Za-z]+)"), "zh": regex(r"[多来几个]*([\u4e00-\u9fff%])")}
_YEAR = regex(r"(?:19|20)\d\d\b|[零〇一二三四五六七八九\d]{2,4}年")


def _consecutive(utterances: Sequence[Utterance]) -> Sequence[Utterance]:
    """The utterances with their turns numbered without gaps: rules look for the turn before and the next one."""
    numbers = {turn: number for number, turn in enumerate(dict.fromkeys(u.turn for u in utterances))}
    if all(turn == number for turn, number in numbers.items()):
        return utterances
    return [replace(u, turn=numbers[u.turn]) for u in utterances]


class Talk:
    """The utterances of an interview, by turn, with the words and numbers of each."""

    def __init__(self, utterances: Sequence[Utterance], lang: str, phrases: Phrases, asking: Asking) -> None:
        self.utterances = _consecutive(utterances)
        self.lang = lang
        self.phrases = phrases
        self.asking = asking
        self.turns: dict[int, list[int]] = {}
        for i, utterance in enumerate(self.utterances):
            self.turns.setdefault(utterance.turn, []).append(i)
        self._values: dict[int, frozenset[str]] = {}
        self._promised: dict[int, bool] = {}
        self._sizes: dict[str, int] = {}
        self._found: dict[tuple[re.Pattern[str], int], re.Match[str] | None] = {}

    def __len__(self) -> int:
        return len(self.utterances)

    def text(self, i: int) -> str:
        """What was said in an utterance."""
        return self.utterances[i].text

    def turn(self, i: int) -> int:
        """The turn of an utterance."""
        return self.utterances[i].turn

    def own(self, i: int) -> list[int]:
        """The utterances of the turn of an utterance."""
        return self.turns[self.turn(i)]

    def shortly(self, i: int, turns: int) -> list[int]:
        """An utterance and those after it, up to so many turns later."""
        turn = self.turn(i)
        return [j for near in range(turn, turn + turns + 1) for j in self.turns.get(near, ()) if j >= i]

    def find(self, pattern: re.Pattern[str], i: int) -> re.Match[str] | None:
        """Where a pattern first stands in an utterance; many rules ask the same, so that it is sought once."""
        if (pattern, i) not in self._found:
            self._found[pattern, i] = pattern.search(self.text(i))
        return self._found[pattern, i]

    def bare(self, text: str) -> str:
        """The text without the words that only fill."""
        return self.phrases.fillers.sub(" ", text).strip(" ,.;:!?…—-，。、；：！？“”\"'")

    def size(self, text: str) -> int:
        """How much a text says: words in English, characters in Chinese, without fillers."""
        if text not in self._sizes:
            bare = self.bare(text)
            self._sizes[text] = len(bare.split()) if self.lang == "en" else len(re.sub(r"[^\w]", "", bare))
        return self._sizes[text]

    def _latin(self, i: int) -> bool:
        return self.lang == "zh" and _LATIN.search(self.text(i)) is not None

    def without_cautions(self, i: int, put: Callable[[re.Match[str]], str] = lambda _: " ") -> str:
        """What was said in an utterance, with something `put` for what only asks for care with a wording."""
        cautions = self.phrases.cautions
        return cautions.sub(put, self.text(i)) if self.find(cautions, i) else self.text(i)

    def promised(self, i: int) -> bool:
        """Whether an utterance says that something is left out."""
        if i not in self._promised:
            text, phrases = self.text(i), self.phrases
            plain = self.find(phrases.promised, i) is not None and not text.endswith(("?", "？"))
            self._promised[i] = plain and phrases.promised.search(self.without_cautions(i)) is not None
        return self._promised[i]

    @cached_property
    def words(self) -> list[frozenset[str]]:
        """The words of each utterance that name things."""
        return [frozenset(names_of(u.text, self.lang)) for u in self.utterances]

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """The utterances in which each word is said, in order."""
        found: dict[str, list[int]] = {}
        for i, words in enumerate(self.words):
            for word in words:
                found.setdefault(word, []).append(i)
        return found

    def heard_in(self, run: str) -> int:
        """In how many utterances the characters stand."""
        return sum(run in utterance.text for utterance in self.utterances)

    @cached_property
    def names(self) -> frozenset[str]:
        """English names: capitalised within a sentence somewhere, nowhere written small, no dates."""
        if self.lang != "en":
            return frozenset()
        texts = [u.text for u in self.utterances]
        plain = {word for text in texts for word in _SMALL_WORD.findall(text)} | _DATES
        return frozenset(name for text in texts for name in _INNER_NAME.findall(text) if name.lower() not in plain)

    @cached_property
    def spoken_to(self) -> frozenset[str]:
        """Names by which English speakers call each other."""
        return self.names & {name for u in self.utterances for name in _SPOKEN_TO.findall(u.text)}

    @cached_property
    def named(self) -> list[frozenset[str]]:
        """The names in each utterance, those of the speakers left out."""
        others = {name for name in self.names - self.spoken_to if not name.isupper()}
        return [frozenset(name for name in _NAME.findall(u.text) if name in others) for u in self.utterances]

    def topics(self, i: int) -> frozenset[str]:
        """What an utterance may be about, in the smallest units."""
        return self._topics[i]

    @cached_property
    def _topics(self) -> list[frozenset[str]]:
        return self.words if self.lang == "en" else [self.topics_of(u.text) for u in self.utterances]

    def topics_of(self, text: str) -> frozenset[str]:
        """What a text may be about: English words, Chinese characters that are no grammar and no numerals."""
        if self.lang == "en":
            return frozenset(names_of(text, "en"))
        return frozenset(char for run in _HAN.findall(text) for char in run) - _GRAMMAR - _NUMERAL

    @cached_property
    def heard(self) -> Counter[str]:
        """In how many utterances each topic is spoken of."""
        return Counter(topic for i in range(len(self)) for topic in self.topics(i))

    def tells(self, i: int) -> bool:
        """Whether an utterance has a name or a number to keep."""
        return bool(self.named[i]) or any(len(value) > 1 for value in self.values(i)) or self._latin(i)

    def values(self, i: int) -> frozenset[str]:
        """The numbers of an utterance, years left out."""
        if i not in self._values:
            text = self.text(i)
            found = numbers(text, self.lang) if _COUNTED.search(text) else ()
            self._values[i] = frozenset(str(n.value.normalize()) for n in found if not _YEAR.match(text, n.span.start))
        return self._values[i]

    def measured(self, i: int) -> frozenset[tuple[str, str]]:
        """The numbers of an utterance with the word after them, which smaller ones need to be the same number again."""
        text = self.text(i)
        found = numbers(text, self.lang) if self.values(i) else ()
        kept = [(str(n.value.normalize()), _UNIT[self.lang].match(text, n.span.end)) for n in found]
        return frozenset(
            (value, unit[1].lower() if unit and abs(float(value)) < _LARGE else "")
            for value, unit in kept
            if value in self.values(i)
        )


def names_of(text: str, lang: str) -> list[str]:
    """The words of a text that may name things, as often as they are said: in Chinese pairs of characters."""
    if lang == "en":
        words = [word.lower() for word in _EN_WORD.findall(text)]
        return [
            _ENDING.sub("", word) if len(word) > 5 else word
            for word in words
            if len(word) > 3 and word not in _EN_COMMON
        ]
    pairs = [run[i : i + 2] for run in _HAN.findall(text) for i in range(len(run) - 1)]
    return [pair for pair in pairs if not (_GRAMMAR & set(pair)) and pair not in _ZH_COMMON] + [
        word.lower() for word in _LATIN.findall(text)
    ]
