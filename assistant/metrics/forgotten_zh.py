"""Chinese values that their speaker mends because something was left out: 四万三。 | 哦对，四万六，冷存储忘了算进去。"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.metrics.alike import counted_alike, kindred, rounded, same_value, sized
from assistant.metrics.correction import lead_of, rest_of
from assistant.metrics.mentions import Line, Mention
from assistant.patterns import regex, says

_FACTOR = 2  # what was forgotten is the smaller part
_TURNS = 3
_RIGHT = regex(
    r"[^。！？]{0,24}?(?:[忘漏]了|忘记|漏掉|(?:忘|漏|少|没)(?:有)?(?:算|加|计|数)|没(?:有)?把[^，。]{1,10}(?:算|加|计))"
)
_LEFT_OUT = ("忘", "漏", "少", "没")  # a character of every such word
_OPENS = regex(r"\W*(?:(?:哦|噢|喔|啊|哎|诶|欸|呃|嗯|对了?|不对|等等|等一下|那个|应该是?|那?就?是|按)\W*)*")
_ADMITS = regex(r"\W*(?:(?:哦|噢|喔|啊|哎|诶|欸|呃|嗯|对了?|不对|等等|等一下)\W*)+")


def remembered(found: Sequence[Mention], said: Sequence[Line]) -> Iterator[tuple[Mention, Mention]]:
    """Each value with the one that its speaker gives a little later, saying that something had been left out.

    Args:
        found: all values of the interview.
        said: its usable lines.
    """
    texts = {line.index: line for line in said}
    told = {line.index for line in said if says(line.text, _LEFT_OUT)}
    for at, new in enumerate(found):
        if not told & {new.line.index, new.line.index + 1} or not _opens(new, texts) or not _explains(new, texts):
            continue
        near = [m for m in reversed(found[:at]) if new.line.turn - m.line.turn <= _TURNS and not m.line.asked]
        old = next((m for m in near if m.line.speaker == new.line.speaker and _replaced(m, new)), None)
        if old is not None:
            yield old, new


def _opens(new: Mention, texts: dict[int, Line]) -> bool:
    """Whether nothing but a word of recollection stands before the value in its sentence; 哦对 may be a sentence of its own."""
    if new.line.asked or not new.measured or _OPENS.fullmatch(lead_of(new)) is None:
        return False
    before = texts.get(new.line.index - 1)
    admits = before is not None and before.turn == new.line.turn and _ADMITS.fullmatch(before.text) is not None
    return bool(lead_of(new)) or admits or new.line.first


def _explains(new: Mention, texts: dict[int, Line]) -> bool:
    """Whether the rest of the sentence, or the next one, says that something was left out."""
    after = texts.get(new.line.index + 1)
    said = [rest_of(new), after.text if after is not None and after.turn == new.line.turn else ""]
    return any(_RIGHT.match(text) for text in said)


def _replaced(old: Mention, new: Mention) -> bool:
    """Whether the older value measures the same and lies near."""
    if not old.measured or old.hoped or old.foreign or not kindred(old, new) or not counted_alike(old, new):
        return False
    return not same_value(old, new) and not rounded(old, new) and sized(old, new, _FACTOR)
