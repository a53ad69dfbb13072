"""Whether quoted words were said: in order, with fillers and restarts cut, and nothing changed."""

from __future__ import annotations

from assistant.language.normalise import normal
from assistant.patterns import regex

_CUT = regex(r"…+|\.{3,}|\[[^\]]*\]|［[^］]*］")
_WORD = regex(r"[a-z0-9]+(?:['’][a-z]+)?|[\u4e00-\u9fff]|[^\W_]")
_FILLERS = {
    "en": ("um", "umm", "uh", "uhm", "er", "erm", "ah", "oh", "hm", "hmm", "mm", "yeah"),
    "zh": ("嗯", "呃", "啊", "哦", "哎", "诶", "噢", "喔", "哈"),
}
_FILLER_RUNS = {
    "en": (("you", "know"), ("i", "mean"), ("kind", "of"), ("sort", "of"), ("okay", "so")),
    "zh": tuple(tuple(run) for run in ("对对对", "就是说", "怎么说呢", "然后呢", "那个", "你知道", "对吧", "是吧")),
}
# A restart repeats its first word after at most this many words (characters in Chinese).
_RESTART = {"en": 5, "zh": 7}


def words(text: str) -> list[str]:
    """Words of a text (characters in Chinese), in normal form, without marks."""
    return [w.replace("’", "'") for w in _WORD.findall(normal(text).text)]


def said_in(quote: str, speech: str, lang: str) -> bool:
    """Whether `quote` is said in `speech` word for word; marked cuts (… or [...]) may leave words out."""
    language = "zh" if lang == "zh" else "en"
    heard = words(speech)
    at = 0
    for piece in _CUT.split(quote):
        wanted = words(piece)
        if not wanted:
            continue
        ends = [
            e
            for s in range(at, len(heard))
            if heard[s] == wanted[0] and (e := _follow(wanted, heard, s, language)) is not None
        ]
        if not ends:
            return False
        at = min(ends)
    return True


def _follow(wanted: list[str], heard: list[str], start: int, lang: str) -> int | None:
    """Where the wanted words end in the speech when they are said from `start` on; None if they are not.

    A word may be matched or, as part of a filler or restart, left out; both ways are tried.
    """
    open_states = [(start, 0)]
    tried: set[tuple[int, int]] = set()
    while open_states:
        at, have = open_states.pop()
        if have == len(wanted):
            return at
        if at >= len(heard) or (at, have) in tried:
            continue
        tried.add((at, have))
        step = _skippable(heard, at, lang) if have else 0
        if step:
            open_states.append((at + step, have))
        if heard[at] == wanted[have]:
            open_states.append((at + 1, have + 1))
    return None


def _skippable(heard: list[str], at: int, lang: str) -> int:
    """How many words from `at` on a cut may leave out: a filler, or a start that is taken up again."""
    if at >= len(heard):
        return 0
    for run in _FILLER_RUNS[lang]:
        if tuple(heard[at : at + len(run)]) == run:
            return len(run)
    if heard[at] in _FILLERS[lang]:
        return 1
    return next((n for n in range(1, _RESTART[lang]) if heard[at + n : at + n + 1] == [heard[at]]), 0)
