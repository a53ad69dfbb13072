"""What actions are called, and what a text must be to be kept."""

from __future__ import annotations

from assistant.errors import InputError, Say
from assistant.patterns import regex
from assistant.workspace.project import Action, ActionCode

MOST = 4000  # characters of a line
_WORDS: dict[ActionCode, Say] = {
    "draft": Say("First draft", "初稿"),
    "redraft": Say("Drafted again", "重新起草"),
    "edit": Say("Line edited", "修改文字"),
    "insert": Say("Line added", "新增一行"),
    "delete": Say("Line deleted", "删除一行"),
    "move": Say("Line moved", "移动一行"),
    "heading": Say("Heading changed", "修改标题"),
    "pull": Say("Passage taken into the text", "引入访谈内容"),
    "wording": Say("Number put into the text", "引入数字表述"),
    "label": Say("Label of a passage changed", "修改段落标签"),
    "off-record": Say("Taken off the record", "设为不公开"),
    "on-record": Say("Put back on the record", "恢复公开"),
    "rename": Say("Speaker named", "修改发言人"),
    "model": Say("Worded by a language model", "采用语言模型的措辞"),
    "restore": Say("Earlier version restored", "恢复早先版本"),
}
# Neither XML 1.0 (section 2.2) nor a page can hold them.
_UNFIT = regex("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff\ue000-\uf8ff]")


def action(code: ActionCode) -> Action:
    """An action with its words."""
    return Action(code, _WORDS[code])


def fit_text(text: str, most: int = MOST) -> str:
    """The text as one line, without characters that no document can hold.

    Raises:
        InputError: nothing is left of it, or it is longer than `most` characters.
    """
    fit = " ".join(_UNFIT.sub("", text).split())
    if not fit:
        raise InputError(
            Say("An empty line cannot be kept.", "不能保存空行。"),
            Say("Write something, or delete the line.", "请输入内容，或删除这一行。"),
        )
    if len(fit) > most:
        raise InputError(
            Say(
                f"The text has {len(fit)} characters; at most {most} fit.",
                f"文字有 {len(fit)} 个字符，最多 {most} 个。",
            ),
            Say("Divide it into several lines.", "请分成几行。"),
        )
    return fit
