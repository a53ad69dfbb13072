"""What `casewright verify` prints for people: the sentences to look at, worst first, and how many of each kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from assistant.cli import show
from assistant.errors import Say
from assistant.records import SentenceStatus, Transcript, Verified

# Worst first, which is also the order of the table.
STATUSES: dict[SentenceStatus, Say] = {
    "off-record": Say("off the record", "不公开内容"),
    "changed-number": Say("changed number", "数字有改动"),
    "changed-quote": Say("changed quote", "引语有改动"),
    "unsupported": Say("not in the interview", "访谈中没有"),
    "attribution": Say("wrong person or name", "人物或名称有误"),
    "claims": Say("wording", "宣传用语"),
    "supported": Say("supported", "有依据"),
}
_PARTS = {
    "title": Say("title", "标题"),
    "standfirst": Say("standfirst", "导语"),
    "customer": Say("snapshot", "概览"),
    "introduction": Say("introduction", "前言"),
    "challenge": Say("challenge", "挑战"),
    "solution": Say("solution", "方案"),
    "result": Say("result", "结果"),
    "body": Say("text", "正文"),
}
_SEVERITY = {"hard": Say("must be mended", "必须修改"), "soft": Say("look at it", "请留意")}
_QUOTE_ROOM = 90


def print_report(found: Sequence[Verified], transcript: Transcript, ui: str) -> None:
    """Print the findings, hard ones first within a status, and the counts."""
    order = list(STATUSES)
    shown = sorted((v for v in found if v.findings), key=lambda v: (_soft(v), order.index(v.status)))
    if shown:
        heads = Say("status,where,sentence,what was found,said", "状态,位置,句子,问题,原话").in_(ui).split(",")
        show.table(heads, [_row(one, transcript, ui) for one in shown])
        show.line()
    counts = Counter(one.status for one in found)
    told = [f"{STATUSES[s].in_(ui)} {counts[s]}" for s in order if counts[s]]
    show.line(Say(f"{len(found)} sentences: ", f"共 {len(found)} 句：").in_(ui) + Say(", ", "，").in_(ui).join(told))


def _soft(one: Verified) -> bool:
    return all(finding.severity == "soft" for finding in one.findings)


def _row(one: Verified, transcript: Transcript, ui: str) -> tuple[str, str, str, str, str]:
    place = _PARTS[one.where.part or "body"].in_(ui)
    what = "\n".join(f"[{_SEVERITY[f.severity].in_(ui)}] {f.message} {f.hint}" for f in one.findings)
    return (
        STATUSES[one.status].in_(ui),
        f"{place} {(one.where.sentence or 0) + 1}",
        one.text,
        what,
        _said(one, transcript),
    )


def _said(one: Verified, transcript: Transcript) -> str:
    """The first place that bears the sentence out: speaker, turn, and the beginning of the words."""
    if not one.evidence:
        return ""
    first = one.evidence[0]
    words = transcript.words_of(first.turn)[first.start : first.end]
    short = words if len(words) <= _QUOTE_ROOM else words[:_QUOTE_ROOM] + "…"
    return f"{transcript.turns[first.turn].speaker}, {first.turn}: {short}"
