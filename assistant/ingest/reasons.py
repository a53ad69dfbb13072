"""Why something was kept out of the speech, in the language of the interview."""

from __future__ import annotations

from assistant.errors import Say
from assistant.ingest.sheet import Left
from assistant.records import Skipped

_LONGEST = 160

_REASONS = {
    "front": Say("stands before the first speaker, not speech", "位于第一位发言人之前，不是发言"),
    "date": Say("date or length of the recording, not speech", "录音日期或时长，不是发言"),
    "people": Say("list of participants, not speech", "参会人名单，不是发言"),
    "summary": Say("tool summary, not speech", "工具生成的摘要，不是发言"),
    "note": Say("note of the recording tool, not speech", "录音工具的说明，不是发言"),
    "mark": Say("time mark, not speech", "时间标记，不是发言"),
    "heading": Say("heading, not speech", "标题行，不是发言"),
    "outside": Say("stands outside the transcript table, not speech", "位于转写表格之外，不是发言"),
    "empty": Say("speaker label without words", "只有发言人标签，没有内容"),
    "deleted": Say("deleted text (tracked change)", "已删除的文字（修订记录）"),
    "moved": Say("old place of moved text (tracked change)", "已移走的文字的原位置（修订记录）"),
    "hidden": Say("hidden text, not shown to the reader", "隐藏文字，读者看不到"),
    "blank": Say("prompt of an empty form field", "未填写的表单栏中的提示文字"),
    "page": Say("page header or footer, not speech", "页眉或页脚，不是发言"),
    "comment": Say("comment in the margin, not speech", "批注，不是发言"),
    "foot": Say("footnote or endnote, not speech", "脚注或尾注，不是发言"),
}


def skipped(left: Left, lang: str) -> Skipped:
    """The public record of something left out."""
    what = left.what if len(left.what) <= _LONGEST else left.what[: _LONGEST - 1] + "…"
    return Skipped(what=what, reason=_REASONS[left.code].in_(lang), where=left.where or str(left.place))
