"""The shape of a Chinese sentence that may ask for silence: how long it is, what it names, how it ends, who says it where."""

from __future__ import annotations

from assistant.patterns import regex
from assistant.segment.talk import Talk

_TINY, _BRIEF, _LONG = 8, 16, 40  # characters
_THIN = 0.25  # share of characters that may name something, below which a sentence names hardly anything
_MANY = 3  # marks between clauses
_RARE = 2  # a character heard in so few sentences is not what the talk is about
_PLEADS = regex("(?:啊|哈|吧|哦|呀|呗)[。！，…]*$")
_LET = regex("^(?:[你您咱别莫甭]|不要|当|就当|先|请|麻烦|拜托)|[，。][你您]?(?:就|可|先|千万)*(?:别|莫|甭|不要|当)")
_BREAKS = regex("[…—]|[，,]$")
_STARTS = regex("^(?:哎|诶|欸|哦|呃|对了|等等|等会|那个|嗯)")
_DOUBLE = regex(r"([\u4e00-\u9fff]{1,4})[，、]?\1")
_CLAUSE = regex("[，；：、]")


def shape(talk: Talk, i: int) -> dict[str, float]:
    """How a sentence is built and where it stands, 0 or 1 each."""
    text, own = talk.text(i), talk.own(i)
    size = talk.size(text)
    topics = talk.topics(i)
    found = {
        "tiny": size <= _TINY,
        "brief": size <= _BRIEF,
        "long": size >= _LONG,
        "many_clauses": len(_CLAUSE.findall(text)) >= _MANY,
        "names_little": len(topics) < _THIN * max(size, 1),
        "names_nothing_new": all(talk.heard[topic] > _RARE for topic in topics),
        "no_number": not talk.values(i),
        "pleads": _PLEADS.search(text) is not None,
        "lets": _LET.search(text) is not None,
        "breaks_off": _BREAKS.search(text) is not None,
        "starts_anew": _STARTS.search(text) is not None,
        "says_twice": _DOUBLE.search(text) is not None,
        "exclaims": text.endswith(("！", "!")),
        "asks": text.endswith(("？", "?")),
        "alone_and_brief": len(own) == 1 and size <= _BRIEF,
        "interviewer_no_question": talk.utterances[i].role == "interviewer" and not text.endswith(("？", "?")),
    }
    return {f"is_{name}": float(value) for name, value in found.items()}
