"""A label and a colon before the words, with or without a time in any place around the label.

    Dana Fox: words          **Dana Fox:** words        [Dana Fox]: words         DANA FOX (Acme): words
    [00:01:02] Q: words      Dana Fox (00:05): words    00:01:02 - Dana: words    Dana: [00:01:02] words
    12. Dana Fox: words      <Dana> [00:05]: words      Dana Fox [00:01:02] words

One reader for all of them: real files leave out a time here and there.
"""

from __future__ import annotations

from assistant.ingest.clock import BRACKETED, CLOCK, STAMP, start_of
from assistant.ingest.headers import by_header
from assistant.ingest.sheet import Header
from assistant.patterns import regex

_HEAD = 200  # characters of a line that can hold a header
_LEAD = regex(r"^\s*(?:>{1,3}\s*)?(?:#{1,6}\s+)?(?:[-•●·]\s+)?(?:\(?\d{1,4}[.)、]\s*(?=[^\d\s])|\[\d{1,4}\]\s+)?")
_DRESS = '*_`"“”「」<> \t'
_TIME_FIRST = regex(rf"^[*_]*(?P<time>{BRACKETED}|{STAMP}(?=[\s\]\-–—|,:]))[*_]*\s*[-–—|,:]?\s*")
_TIME_LAST = regex(rf"[\s,\-–—|@]*(?P<time>{BRACKETED}|(?<=[\s,|@]){STAMP})[\s*_]*$")
_TIME_NEXT = regex(rf"^[*_\s]*(?P<time>{BRACKETED}|{CLOCK}(?=\t|  |\s*$))\s*[-–—]?\s*")
_NO_COLON = regex(
    rf"^(?P<name>[^:：\[\](（【]{{1,60}}?(?:[(（][^)）\d:：]{{1,40}}[)）])?)\s*(?P<time>{BRACKETED})[*_]*\s*[:：]?[*_]*\s*"
)
# The colon of a time (`10:30`) or of an address parts nothing.
_COLON = regex(r"(?<!\d)[:：](?!//)|[:：](?!\d|//)")


def header_of(line: str) -> Header | None:
    """The header in a line `Name: words`, or None."""
    lead = _LEAD.match(line)
    at = lead.end() if lead else 0
    head = line[at : at + _HEAD]
    if ":" not in head and "：" not in head:
        return None
    first = _TIME_FIRST.match(head)
    if first:
        at, head = at + first.end(), head[first.end() :]
    time = first["time"] if first else None
    parted = _parted(head)
    if parted is None:
        return None
    label, label_time, end = parted
    words = line[at + end :].lstrip("*_").strip() if label != head else ""
    later = _TIME_NEXT.match(words[:_HEAD]) if not (time or label_time) else None
    if later:
        time, words = later["time"], words[later.end() :]
    stamp = time or label_time
    return Header(label, start_of(stamp) if stamp else None, words)


def _parted(head: str) -> tuple[str, str | None, int] | None:
    """The label, the time that stands behind it, and where the words begin; None where nothing parts them."""
    bare = _NO_COLON.match(head)
    if bare:
        return _undressed(bare["name"]), bare["time"], bare.end()
    for colon in _COLON.finditer(head):
        before = head[: colon.start()]
        if before.count("(") + before.count("（") > before.count(")") + before.count("）"):
            continue
        last = _TIME_LAST.search(before)
        label = _undressed(before[: last.start()] if last else before)
        return (label, last["time"] if last else None, colon.end()) if label else None
    return None


def _undressed(label: str) -> str:
    """The label without emphasis, quotation marks and brackets around it."""
    label = label.strip(_DRESS)
    if label[:1] in "[【" and label[-1:] in "]】":
        label = label[1:-1].strip(_DRESS)
    return label


read = by_header(header_of)
