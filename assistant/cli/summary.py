"""The summary of a draft that `casewright draft` prints: what it holds, what is open, where it lies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from assistant.cli import show
from assistant.cli.drafting import Done
from assistant.cli.lazy import worded
from assistant.errors import Say
from assistant.records import CaseDraft, Suggestion

_READINESS = {
    "publishable": Say("ready to show to the customer", "可以给客户过目"),
    "needs-answers": Say("needs answers first", "还需要补充回答"),
    "not-a-case": Say("not a customer case", "不足以成为客户案例"),
}
_SEVERITY = {"hard": Say("must be mended", "必须修改"), "soft": Say("look at it", "请留意")}


def print_summary(done: Done, ui: str) -> None:
    """Print the summary of one drafted interview."""
    draft = done.draft
    show.line(draft.title)
    for section in draft.sections:
        count = len(section.sentences)
        noun = "sentence" if count == 1 else "sentences"
        show.line("  " + Say(f"{section.heading}: {count} {noun}", f"{section.heading}：{count} 句").in_(ui))
    _block(Say("Numbers", "数字"), (s.text for s in headlines(draft)), ui)
    _block(Say("Names put right", "更正的名称"), _mended(draft), ui)
    _block(Say("Worded by a language model", "语言模型的措辞"), _worded(draft, ui), ui)
    _block(Say("Similar cases", "相似案例"), (f"{m.title} ({m.score:.2f})" for m in draft.matches), ui)
    _block(Say("Open questions", "待问问题"), (g.question for g in draft.gaps), ui)
    _block(
        Say("Findings", "检查结果"),
        (f"[{_SEVERITY[f.severity].in_(ui)}] {f.message} {f.hint}" for f in draft.findings),
        ui,
    )
    readiness = _READINESS[draft.readiness.level].in_(ui)
    _block(Say(f"State: {readiness}", f"状态：{readiness}"), draft.readiness.reasons, ui, always=True)
    _block(Say(f"Files in {done.folder}", f"文件在 {done.folder}"), sorted(p.name for p in done.folder.iterdir()), ui)
    show.line()


def headlines(draft: CaseDraft) -> list[Suggestion]:
    """The best wording of each metric, as the draft ranks them."""
    best: dict[str, Suggestion] = {}
    for suggestion in sorted(draft.suggestions, key=lambda s: s.rank):
        best.setdefault(suggestion.metric_id, suggestion)
    return list(best.values())


def _mended(draft: CaseDraft) -> list[str]:
    """Each mending once, with how often it was made."""
    counts = Counter((one.heard, one.right) for one in draft.mendings)
    return [f"{heard} → {right}" + (f" ({count})" if count > 1 else "") for (heard, right), count in counts.items()]


def _worded(draft: CaseDraft, ui: str) -> list[str]:
    """What became of a language model's sentences; nothing where none was asked."""
    out = []
    for line in worded.worded_lines(draft, ui):
        out += [
            f"{line.lead}: {line.text}" if ui != "zh" else f"{line.lead}：{line.text}",
            *(f"  {d}" for d in line.details),
        ]
    return out


def _block(heading: Say, lines: Iterable[str], ui: str, *, always: bool = False) -> None:
    """A heading with its lines; without lines nothing, unless the heading alone says something."""
    shown = list(lines)
    if shown or always:
        show.line(f"  {heading.in_(ui)}")
    for text in shown:
        show.line(f"    - {text}")
