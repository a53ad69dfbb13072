"""Words in an interview that talk to a machine instead of a person: no evidence, and never shown to a model.

A file may hold such words by mischief (in speech, a table, hidden text). They are found by how they address a language
model; people who talk about one ("the model ignored our instructions") are not meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.patterns import regex
from assistant.records import Passage

_WHAT = r"(?:instructions?|prompts?|rules?|guidelines|directions|guardrails|system message)"
_EN = regex(
    rf"(?:^|[.!?:;,\"“(]\s*|\b(?:please|must|should|now|to|and|then|you) )(?:ignore|disregard|forget|override|bypass)\b[^.!?]{{0,40}}\b(?:previous|prior|above|earlier|all|any|your|preceding)\b[^.!?]{{0,30}}\b{_WHAT}\b(?! (?:manual|leaflet))|"
    r"\b(?:you are|you're|act as|pretend to be) (?:now )?(?:an? |the )?(?:\w+ ){0,2}(?:AI|language model|chatbot|assistant|LLM|GPT)\b|"
    r"\b(?:attention|note|message|instructions?|hey|dear|hello) (?:to |for )?(?:the |any |all )?(?:AI|language model|LLM|chatbot|assistant|model|ChatGPT|GPT)\b|"
    r"\b(?:AI|LLM|language models?|chatbots?|assistants?|models?)\b[^.!?]{0,30}\b(?:reading|summari[sz]ing|processing|drafting) this\b|"
    r"\b(?:system prompt(?!s)|developer mode|jailbreak|new instructions?:|your (?:new |only )?task is(?: now)? to|end of (?:transcript|passages|interview)\b[^.!?]{0,20}\b(?:now|begin|write))|"
    r"(?:^|[.!?:;]\s*|\b(?:please|and|then|now) )(?:output|print|respond|reply|answer)\s+(?:with )?(?:only|exactly|nothing but|the following|verbatim|in JSON)\b|"
    r"\byou must (?:now )?(?:write|output|state|claim|include) (?:that|in)\b",
    re.IGNORECASE | re.MULTILINE,
)  # fmt: skip
_ZH = regex(
    r"(?:忽略|无视|忘记|忘掉|不要理会|跳过|违反|推翻)[^。！？]{0,12}(?:之前|以上|上面|前面|先前|所有|全部|你的|此前|原有|系统)[^。！？]{0,8}(?:指令|指示|提示词?|规则|要求|设定|命令)|"
    r"(?:你(?:现在)?(?:是|扮演|作为)|请扮演)[^。！？]{0,8}(?:AI|人工智能|语言模型|大模型|机器人|助手|GPT)|"
    r"(?:致|给|请|提醒|告诉|注意)[^。！？]{0,4}(?:AI|人工智能|语言模型|大模型|智能助手|模型)(?:助手)?[：:，,]|"
    r"系统提示词?|开发者模式|越狱|新的?(?:指令|指示|任务)[：:]|你的(?:新|唯一)?任务(?:现在)?是|"
    r"(?:只|仅|必须|直接)(?:输出|回复|返回|打印)|(?:输出|回复)以下(?:内容|文字)|"
    r"(?:请|务必|必须|你要)(?:在(?:案例|稿子|正文|结果)[里中]?)?(?:写上|写明|写成|写道|声称|写)[^。！？]{0,12}(?:增长|上升|提高|下降|降低|翻|达到|提升)[^。！？]{0,6}[\d一二三四五六七八九十百千万]",
    re.IGNORECASE,
)
_MARKS = regex(
    r"<\|[\w ]+\|>|\[/?INST\]|<</?SYS>>|</?(?:system|user|assistant|instructions?|passages?)>|^\s*#{2,}\s*(?:system|instruction|user|assistant)|^\s*(?:system|assistant)\s*[:：]",
    re.IGNORECASE | re.MULTILINE,
)


def talks_to_machine(text: str) -> bool:
    """Whether a text addresses a language model, or imitates the marks of its conversations."""
    return any(pattern.search(text) for pattern in (_EN, _ZH, _MARKS))


def hostile_turns(passages: Sequence[Passage]) -> frozenset[int]:
    """The turns with such words; the whole turn, since what is asked for often follows in the next sentence."""
    texts: dict[int, list[str]] = {}
    for passage in passages:
        texts.setdefault(passage.turn, []).append(passage.text)
    return frozenset(turn for turn, some in texts.items() if talks_to_machine(" ".join(some)))


def without_hostile(passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """The passages with those of hostile turns held back: nothing of them is drafted until a person decides."""
    turns = hostile_turns(passages)
    return tuple(replace(p, guarded=True, doubtful=True) if p.turn in turns else p for p in passages)
