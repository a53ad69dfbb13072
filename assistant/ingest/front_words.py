"""The words of lines that are no speech: headings, notes of tools and of those who type, lists of people, summaries."""

from __future__ import annotations

import re

from assistant.patterns import regex

_PEOPLE_KEYS = (
    r"speakers?|attendees|participants|present|invited|interviewers?|interviewees?|moderator|host|respondents?"
    r"|参会人员?|参会者|与会人员?|出席人?员?|参与人员?|主持人|记录人|采访人|采访者|被采访人|被采访者|受访人|受访者|被访人|访谈人|访谈对象|采访对象"
)
PEOPLE = regex(rf"^(?:{_PEOPLE_KEYS})\s*(?:[:：]\s*(?P<names>.*))?$", re.IGNORECASE)
SUMMARY = regex(
    r"^#*\s*(?:📝\s*)?(?:summary(?: keywords)?|keywords?|outline|action items?|next steps|takeaways|chapters|overview|ai notes|notes|suggested next steps|show notes|links|resources|references|further reading|credits|about the (?:hosts?|guests?|show|authors?|speakers?)"
    r"|关键词|关键字|摘要|全文摘要|全文概要|智能纪要|会议纪要|纪要|总结|待办|待办事项|章节速览|发言总结|要点回顾|问答回顾|洞察|建议|风险)\s*(?:[:：].*)?$",
    re.IGNORECASE,
)
HEADING = regex(
    r"^#*\s*(?:📖\s*)?(?:transcript(?:ion)?|audio file|full transcript|转写|转写内容|转写结果|原文|文字记录|会议转写|逐字稿|会议记录)\s*[:：]?$",
    re.IGNORECASE,
)
NOTES = regex(
    r"(?:^.{1,60} (?:started|stopped) (?:the )?(?:transcription|recording)\.?$)|(?:^(?:transcribed|transcript|transcription|subtitles|captions|captioned|transkription|transkribiert|transcrit|transcripción)"
    r" (?:by|from|provided by|courtesy of|von|par|por)\b.{1,80}$)|(?:^(?:transcription|meeting|recording) ended after .{3,20}$)"
    r"|(?:^this (?:editable )?transcript(?:ion)? (?:(?:was|is|has been) (?:\w+ )?(?:computer|auto|exported|generated|created|edited|made|produced|provided|transcribed)|may (?:contain|not))\b)|(?:^view (?:the )?(?:latest|original) version)|(?:^(?:https?://|www\.)\S+$)|(?:^(?:©|\(c\)|copyright)\s.{1,120}$)"
    r"|(?:^(?:以上|本)?(?:内容|文本|文档|纪要|转写|文字)?由\s?(?:AI|人工智能|讯飞|飞书|通义|腾讯)\S*(?:自动)?(?:生成|转写))|(?:开始|停止|结束)了?(?:转录|转写|录制)$",
    re.IGNORECASE,
)
_THING = r"(?:interview|transcript(?:ion)?|recording|tape|audio|side|session|meeting|hearing|part|file|call|video clip|videotape|clip|interview|aufnahme|interviews?|entrevista|grabación|entretien|enregistrement)"
# Notes of whoever typed it: that the recording begins, ends, breaks; with or without brackets.
_EVENT = (
    rf"(?:(?:the )?(?:end|begin(?:ning)?|start|ende|beginn|anfang|fin|final|fim|inicio|début|конец|начало) ?(?:of|der|des|de la|de l'|de|du|da|do)? ?(?:the |this )?{_THING}"
    rf"|(?:the )?{_THING} (?:begins?|ends?|starts?|stops?|resumes?|concludes?|concluded|ended|paused|interrupted|adjourned|endet|termine)"
    r"|(?:commercial |short )?(?:break|pause|recess)|(?:intro |outro |theme )?music|end|ende|fin|конец"
    r"|(?:访谈|採訪|采访|訪談|录音|錄音|会议|會議|对话)(?:到此)?(?:结束|結束|开始|開始)|完|全文完)"
)
TYPED_NOTE = regex(
    rf"^[-–—=*#_\s]*(?:[\[(（【<]\s*{_EVENT}\b.{{0,60}}[\])）】>]|{_EVENT}(?: ?(?:\d{{1,3}}|[ivx]{{1,4}}|[a-e]|one|two|three))?(?:,? side \w)?)[-–—=*#_\s]*$",
    re.IGNORECASE,
)
# Headings between parts of a long interview.
SECTION = regex(
    r"^(?:[#*\s]*)(?:part|chapter|section|tape|side|reel|disc|session|kapitel|teil|abschnitt|parte|capítulo|partie|chapitre|часть|глава)\s+(?:\d{1,3}|[ivxlc]{1,6}|[a-e]|one|two|three|four|five|six|seven|eight|nine|ten)(?:\s*[:.,–—-]\s*\S[^.?!]{0,60})?$"
    r"|^第\s?[一二三四五六七八九十\d]{1,3}\s?(?:部分|章|节|節|段|盘|集)[^。？！]{0,30}$",
    re.IGNORECASE,
)
LENGTH = regex(r"^(?:(?:\d+\s?(?:h|hr|min|m|s|sec)\.?\s*)+|(?:\d+\s?(?:小时|分钟|分|秒)\s*)+)$", re.IGNORECASE)
