"""What recording tools write around the speech: titles, dates, summaries, lists of people, notes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from assistant.ingest.clock import is_clock
from assistant.ingest.labels import anonymous, plausible
from assistant.records import Role

_PEOPLE_KEYS = (
    r"speakers?|attendees|participants|present|invited|interviewers?|interviewees?|moderator|host|respondents?"
    r"|参会人员?|参会者|与会人员?|出席人?员?|参与人员?|主持人|记录人|采访人|采访者|被采访人|被采访者|受访人|受访者|被访人|访谈人|访谈对象|采访对象"
)
_PEOPLE = re.compile(rf"^(?P<key>{_PEOPLE_KEYS})\s*(?:[:：]\s*(?P<names>.*))?$", re.IGNORECASE)
_SUMMARY = re.compile(
    r"^#*\s*(?:📝\s*)?(?:summary(?: keywords)?|keywords?|outline|action items?|next steps|takeaways|chapters|overview|ai notes|notes|suggested next steps"
    r"|关键词|关键字|摘要|全文摘要|全文概要|智能纪要|会议纪要|纪要|总结|待办|待办事项|章节速览|发言总结|要点回顾|问答回顾|洞察|建议|风险)\s*(?:[:：].*)?$",
    re.IGNORECASE,
)
_HEADING = re.compile(
    r"^#*\s*(?:📖\s*)?(?:transcript(?:ion)?|audio file|full transcript|转写|转写内容|转写结果|原文|文字记录|会议转写|逐字稿|会议记录)\s*[:：]?$",
    re.IGNORECASE,
)
_NOTES = re.compile(
    r"(?:^.{1,60} (?:started|stopped) (?:the )?(?:transcription|recording)\.?$)|(?:^transcribed by https?://\S+$)|(?:^(?:transcription|meeting|recording) ended after .{3,20}$)"
    r"|(?:^this editable transcript was computer generated)|(?:^this transcript was (?:exported|generated|created))|(?:^view (?:the )?(?:latest|original) version)"
    r"|(?:^(?:以上|本)?(?:内容|文本|文档|纪要|转写)?由\s?(?:AI|人工智能|讯飞|飞书|通义|腾讯)\S*(?:自动)?(?:生成|转写))|(?:开始|停止|结束)了?(?:转录|转写|录制)$",
    re.IGNORECASE,
)
_LENGTH = re.compile(r"^(?:(?:\d+\s?(?:h|hr|min|m|s|sec)\.?\s*)+|(?:\d+\s?(?:小时|分钟|分|秒)\s*)+)$", re.IGNORECASE)

_LONGEST = 200  # a longer line is no heading, date or note

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DATES = (
    re.compile(r"(?<!\d)(?P<y>20\d\d)(?:[-/.]|\s?年\s?)(?P<m>\d{1,2})(?:[-/.]|\s?月\s?)(?P<d>\d{1,2})(?!\d)"),
    re.compile(r"(?<!\d)(?P<y>20\d\d)(?P<m>[01]\d)(?P<d>[0-3]\d)(?=_\d{4,6}|[-\s]|$)"),
    re.compile(rf"\b{_MONTH} (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y>20\d\d)\b", re.IGNORECASE),
    re.compile(rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)? {_MONTH},? (?P<y>20\d\d)\b", re.IGNORECASE),
)
_EXPORTED = re.compile(r"export|导出", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Listed:
    """A person named in a list of participants, with the role that the list's heading tells."""

    name: str
    role: Role


def reasons_for(texts: Sequence[str]) -> list[str]:
    """For each line that stands before the speech or between its parts: the code of why it is no speech."""
    codes: list[str] = []
    section = ""
    for text in texts:
        section, code = _code(text, section)
        codes.append(code)
    return codes


def _code(text: str, section: str) -> tuple[str, str]:
    """The section that goes on after the line, and the line's own code."""
    if len(text) > _LONGEST:
        return section, "summary" if section == "summary" else "front"
    people = _PEOPLE.match(text)
    if people:
        return ("" if people["names"] else "people"), "people"
    if _SUMMARY.match(text):
        return "summary", "summary"
    if _HEADING.match(text):
        return "", "heading"
    if _NOTES.search(text):
        return section, "note"
    if is_clock(text):
        return section, "mark"
    if section == "summary":
        return section, "summary"
    if section == "people":
        return "", "people"
    return section, "date" if date_in(text) or _LENGTH.match(text) else "front"


def is_note(text: str) -> bool:
    """Whether an unlabelled line is a note of the tool or a time mark, wherever it stands."""
    return len(text) <= _LONGEST and (bool(_NOTES.search(text) or _HEADING.match(text)) or is_clock(text))


def opens_summary(text: str) -> bool:
    """Whether an unlabelled line is the heading of a summary made by the tool."""
    return len(text) <= 40 and bool(_SUMMARY.match(text))


def date_in(text: str) -> str | None:
    """The first date in the text as `YYYY-MM-DD`; dates whose order of day and month is open are not read."""
    for pattern in _DATES:
        for match in pattern.finditer(text):
            found = _iso(match)
            if found:
                return found
    return None


def _iso(match: re.Match[str]) -> str | None:
    parts = match.groupdict()
    month = int(parts["m"]) if parts.get("m") else _MONTHS.index(parts["month"].lower()) + 1
    try:
        return date(int(parts["y"]), month, int(parts["d"])).isoformat()
    except ValueError:  # the 31st of April: digits that only look like a date
        return None


def recorded(texts: Sequence[str]) -> str | None:
    """The day of the recording from the lines that are no speech; the day of an export is another day."""
    dates = [date_in(text) for text in texts if not _EXPORTED.search(text)]
    return next((found for found in dates if found), None)


def listed(texts: Sequence[str]) -> tuple[Listed, ...]:
    """People from lists of participants (`Attendees`, `参会人：…`) among the first lines of a file."""
    out: list[Listed] = []
    role: Role | None = None
    for text in texts:
        match = _PEOPLE.match(text)
        if match:
            role = _role_of(match["key"])
            if match["names"]:
                out.extend(_names(match["names"], role))
                role = None
        elif role is not None and text:
            out.extend(_names(text, role))
            role = None
    return tuple(out)


def _role_of(key: str) -> Role:
    if re.match(r"interviewee|respondent|被|受访|访谈对象|采访对象", key, re.IGNORECASE):
        return "interviewee"
    if re.match(r"interviewer|moderator|采访人|采访者|访谈人|主持人", key, re.IGNORECASE):
        return "interviewer"
    return "unknown"


def _names(text: str, role: Role) -> list[Listed]:
    names = [n.strip() for n in re.split(r"[,，、;；/]| and ", text)]
    if any(len(name) > 40 for name in names):
        return []
    return [Listed(name, role) for name in names if plausible(name) and not anonymous(name) and not _machine(name)]


def _machine(name: str) -> bool:
    return bool(
        re.search(
            r"\b(?:bot|notetaker|note taker|presentation|recorder|assistant)\b|录音|助手|机器人|共享",
            name,
            re.IGNORECASE,
        )
    )
