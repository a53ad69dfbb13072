"""Labelled passages against the labels of the gold set, character by character.

Text is compared without white space and marks. Characters that no passage covers count as `other`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from assistant.errors import Say
from assistant.patterns import regex
from assistant.records import Passage
from assistant.score.interview import GoldInterview
from assistant.score.score import Score
from assistant.score.text import plain

SCORED_LABELS = ("background", "challenge", "solution", "result", "other")
_NON_WORD = regex(r"\W+")
_UNREAD = "none"  # the label of every character when there are no passages at all
_WINDOW = 20_000  # how far ahead a passage with altered words is looked for
_TOO_FAR, _SHORT = 3_000, 12  # a short passage found further ahead is another one


@dataclass(frozen=True, slots=True)
class LabelCounts:
    """Characters by (gold label, given label); of the `harmless` ones, `taken` were put off the record."""

    confusion: tuple[tuple[str, str, int], ...]
    harmless: int
    taken: int


def count_labels(gold: GoldInterview, passages: Sequence[Passage] | None) -> LabelCounts:
    """Sets the passages, in reading order, against the gold labels; None stands for a failed run."""
    text, wanted, harmless = _gold_characters(gold)
    given = [_UNREAD] * len(text) if passages is None else _given_labels(text, passages)
    pairs = Counter(zip(wanted, given, strict=True))
    taken = sum(free and label == "off_record" for free, label in zip(harmless, given, strict=True))
    return LabelCounts(tuple((*pair, count) for pair, count in sorted(pairs.items())), sum(harmless), taken)


def segment_scores(counts: LabelCounts) -> dict[str, Score]:
    """Macro-F1 over the five labels, accuracy, F1 of each label, off-record recall, harmless speech taken."""
    total = sum(count for *_, count in counts.confusion)
    right = sum(count for gold, given, count in counts.confusion if gold == given)
    each = {label: label_f1(counts, label) for label in SCORED_LABELS}
    known = [value for value in each.values() if value is not None]
    hidden = [(given, count) for gold, given, count in counts.confusion if gold == "off_record"]
    return {
        "macro_f1": _score(sum(known), len(known), Say("mean F1 of the labels that occur", "出现的标签的平均 F1")),
        "accuracy": _score(right, total, Say("characters with the right label", "标签正确的字符")),
        "off_record_recall": _score(
            sum(count for given, count in hidden if given == "off_record"),
            sum(count for _, count in hidden),
            Say("off-record characters found", "识别出的不公开字符"),
        ),
        "harmless_taken": _score(
            counts.taken, counts.harmless, Say("harmless characters taken off the record", "误判为不公开的字符")
        ),
    } | {f"f1_{label}": Score(value, Say(f"F1 of {label}", f"{label} 的 F1")) for label, value in each.items()}


def label_f1(counts: LabelCounts, label: str) -> float | None:
    """2TP / (2TP + FP + FN) in characters; None where neither side has the label."""
    hit = sum(count for gold, given, count in counts.confusion if gold == given == label)
    miss = sum(count for gold, given, count in counts.confusion if (gold == label) != (given == label))
    return 2 * hit / (2 * hit + miss) if hit + miss else None


def _score(part: float, whole: float, what: Say) -> Score:
    return Score(part / whole, what) if whole else Score(None, Say(f"no {what.en}", f"没有{what.zh}"))


def _gold_characters(gold: GoldInterview) -> tuple[str, list[str], list[bool]]:
    """Text, label and harmlessness of each character; turns named as off the record may be taken whole."""
    free = [turn for secret in gold.off_record for turn in secret.turns]
    text: list[str] = []
    labels: list[str] = []
    harmless: list[bool] = []
    for index, turn in enumerate(gold.turns):
        for segment in turn.segments:
            characters = _bare(segment.text)
            text.append(characters)
            labels += [segment.label] * len(characters)
            harmless += [segment.label != "off_record" and index not in free] * len(characters)
    return "".join(text), labels, harmless


def _given_labels(text: str, passages: Sequence[Passage]) -> list[str]:
    labels, at = ["other"] * len(text), 0
    for passage in passages:
        words = _bare(passage.text)
        found = _find(text, words, at) if words else None
        if found is not None:
            end = min(found + len(words), len(text))
            labels[found:end] = [passage.label] * (end - found)
            at = found + len(words)
    return labels


def _find(text: str, words: str, at: int) -> int | None:
    found = text.find(words, at)
    if found >= 0:
        return None if found > at + _TOO_FAR and len(words) < _SHORT else found
    if len(words) <= _SHORT:
        return None
    run = SequenceMatcher(None, text[at : at + _WINDOW], words, autojunk=False).find_longest_match()
    return max(0, at + run.a - run.b) if run.size >= max(8, len(words) // 3) else None


def _bare(text: str) -> str:
    return _NON_WORD.sub("", plain(text))
