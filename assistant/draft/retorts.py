"""Sentences that the next speaker, or their own, puts right: at once ("went live in March" - "Not March."; 四万八港币 - 美元。) or turns later."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.patterns import caseless
from assistant.records import Passage, Transcript

_REACH = 2  # sentences at the end of a turn that the next speaker may mean
_KINDS = {
    "en": (
        r"january|february|march|april|may|june|july|august|september|october|november|december",
        r"monday|tuesday|wednesday|thursday|friday|saturday|sunday",
        r"dollars?|euros?|pounds?|rupees?|francs?|yen|yuan|dirhams?",
        r"spring|summer|autumn|fall|winter",
        r"(?:an?|per|every) (?:hour|shift|day|night|week|month|quarter|year)",
    ),
    "zh": (
        r"十一月|十二月|[一二三四五六七八九十]月|1[0-2]月|[1-9]月",
        r"(?:周|星期|礼拜)[一二三四五六日天]",
        r"美元|美金|港币|港元|欧元|人民币|日元|英镑|新币",
        r"春天|夏天|秋天|冬天|上半年|下半年",
        r"翻了?[一两二三四五]番",
        r"第[一二三四五六七八九十\d]+[天周月年]",
        r"[一每]个?(?:小时|钟头|班|天|周|星期|礼拜|月|季度|年)",
    ),
}
# A reply of "points" means one of several percentages, which the rules for numbers tell; within a sentence it is plain.
_POINTS = {"en": r"(?:percentage )?points?|per ?cent", "zh": r"个?百分点|个点"}
_SAID = {lang: caseless("|".join((*kinds, _POINTS[lang]))) for lang, kinds in _KINDS.items()}
_RETORT = {
    "en": r"\W*(?:(?P<no>not|no, not)\s+(?:in |on )?|no,\s+|sorry,\s+|in |on )?(?P<word>{words})(?:,\s+(?-i:[A-Z])\w+)?\W*",
    "zh": r"\W*(?:(?P<no>不是)|不对[，。]?|是)?(?P<word>{words})[吧啊哦]?(?:，[^，。]{{1,4}})?(?:，(?P=word)[^，。]*)?\W*",
}
# The speaker's own: "Three tonnes a week. Sorry, a month."; 一周扔三吨，不是一周，一个月。
_OWN = {
    "en": r"\W*(?:oh,?\s+)?(?:sorry|no|no, sorry|i mean|wait)[,.]?\s+(?:it['’]s\s+)?(?P<no>(?!))?(?P<word>{words})\W*",
    "zh": r"(?:哦|啊|呃)?[，]?(?:不对|说错了|不好意思|错了)[，。](?:是|应该是)?(?P<no>(?!))?(?P<word>{words})\W*",
}
# The speaker's own, in the next sentence: "That was March. No, it was not, it was April."; 三月上的。不对，是四月。
_REPLACES = {
    "en": r"\W*(?:no|sorry|wait|hang on|hold on|actually|i tell a lie)\b(?=[,.;:—–-]|\s+it\b)[^.?!]{{0,30}}?\b(?:it was|it['’]s|it is|that was|make that|i mean)\s+(?:in\s+|by\s+)?(?P<word>{words})\b.*",
    "zh": r"(?:哦|啊|呃)?[，]?(?:不对|不是|记错了?|说错了?|错了)[，。][^。？！]{{0,8}}?(?:应该是|是)在?(?P<word>{words}).*",
}
# Turns later: "No, hang on, it's not December, … February."; 等等，不是十二月。
_DENIES = {
    "en": r"\b(?:no|hang on|hold on|wait|sorry|actually|wrong)\b(?=[,.;:—–-]|\s+it\b)[^?!]{{0,30}}?(?:\bnot|n['’]t)\s+(?:in\s+|by\s+)?(?P<word>{words})\b",
    "zh": r"(?:不对|记错|说错|等等|等一下|哦)[^。？！]{{0,12}}?不是(?P<word>{words})",
}
_LATER = 4  # turns
_WITHIN = {
    "en": r"(?P<was>{words}).*?(?:,|—|-)\s*(?:no|sorry|not (?P=was)),?\s+{words}",
    "zh": r"(?P<was>{words}).*?，不是(?P=was)[，。]",
}


def retorted(transcript: Transcript, passages: Sequence[Passage]) -> frozenset[int]:
    """Places of the sentences whose month, weekday, currency or season the next speaker replaces or denies."""
    lang = transcript.lang
    found: set[int] = set()
    said = [place for place, passage in enumerate(passages) if _SAID[lang].search(passage.text)]
    for place in said if said[:1] != [0] else said[1:]:
        how = _RETORT if passages[place].turn != passages[place - 1].turn else _OWN
        for words in _KINDS[lang]:
            retort = re.fullmatch(how[lang].format(words=words), passages[place].text, re.IGNORECASE)
            if retort is not None:
                found.update(_meant(place, passages, words, retort))
    return frozenset(found) | _put_right_within(said, passages, lang) | _second_thoughts(said, passages, lang)


def _second_thoughts(said: Sequence[int], passages: Sequence[Passage], lang: str) -> frozenset[int]:
    """Places of what a speaker takes back himself: in the next sentence, or by denying the very word turns later."""
    found: set[int] = set()
    for place in said:
        passage = passages[place]
        for words in _KINDS[lang]:
            replaces = re.match(_REPLACES[lang].format(words=words), passage.text, re.IGNORECASE)
            if replaces and place and passages[place - 1].turn == passage.turn:
                named = _named(passages[place - 1].text, words)
                found.update({place - 1} if named and _plain(replaces["word"]) not in named else ())
            denies = re.search(_DENIES[lang].format(words=words), passage.text, re.IGNORECASE)
            if denies:
                found.update(_told_before(place, passages, words, _plain(denies["word"])))
    return frozenset(found)


def _told_before(place: int, passages: Sequence[Passage], words: str, denied: str) -> list[int]:
    turn = passages[place].turn
    near = (i for i in range(place) if turn - passages[i].turn <= _LATER)
    return [i for i in near if denied in _named(passages[i].text, words)]


def _put_right_within(said: Sequence[int], passages: Sequence[Passage], lang: str) -> frozenset[int]:
    """The sentences that put a word of theirs right themselves: nobody should print "a week, sorry, a month"."""
    kinds = (*_KINDS[lang], _POINTS[lang])
    patterns = [re.compile(_WITHIN[lang].format(words=f"(?:{words})"), re.IGNORECASE) for words in kinds]
    return frozenset(i for i in said if any(p.search(passages[i].text) for p in patterns))


def _meant(place: int, passages: Sequence[Passage], words: str, retort: re.Match[str]) -> list[int]:
    """The sentences at the end of the turn before with another word of the kind, or with the very word that is denied.

    What the reply itself goes on to say of the word it replaced is no statement either.
    """
    said, denied = _plain(retort["word"]), retort["no"] is not None
    meant, wrong = [], set[str]()
    for before in range(max(0, place - _REACH), place):
        if passages[before].turn == passages[place - 1].turn:
            named = _named(passages[before].text, words)
            if named and (said in named) == denied:
                meant.append(before)
                wrong |= named if not denied else {said}
    after = [i for i in range(place + 1, len(passages)) if passages[i].turn == passages[place].turn]
    return meant + [i for i in after if wrong & _named(passages[i].text, words)]


def _named(text: str, words: str) -> set[str]:
    return {_plain(word) for word in re.findall(rf"(?<![A-Za-z])(?:{words})(?![a-z])", text, re.IGNORECASE)}


def _plain(word: str) -> str:
    return re.sub("了|个|^(?:an? |per |every )", "", word.lower()).replace("每", "一")
