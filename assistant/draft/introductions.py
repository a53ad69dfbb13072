"""What people say of themselves and to each other: a case tells what they are, not that they say their names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.patterns import regex
from assistant.records import Participant

_NAMES = {
    "en": r"(?:(?:so|well|yeah|yes|hi|hello|okay|and),? )*(?:I'm|I am|my name is|my name's|this is) ",
    "zh": r"(?:那|好|嗯|对|您好|大家好)?[，,]?(?:我是|我叫)",
}
_MORE = {"en": r"(?P<verb>I(?:'m| am| run| lead| do| look| came| work|'ve)\b)", "zh": r"(?P<verb>我)"}
_OURS = {
    "en": regex(r"\b(?:we|our|us)\b", re.IGNORECASE),
    "zh": regex(r"我们|咱|公司|厂里|店里|这边|这里|这儿"),
}
# What somebody does, told without saying who.
_DOES = regex(
    r"管(?!理|道)|负责|带(?=[一二三四五六七八九十两几着了])|[做干守盯看](?=[着了一二三四五六七八九十两几])|坐|站|在|一个班|一天|每天|从|来|进厂"
)
_STOPS = "?？"


def told_of_oneself(text: str, speaker: Participant | None, lang: str) -> str | None:
    """An introduction that tells of the company too, without the name: "I'm Ann Lee, head of care, we run nine homes."

    Who somebody is the case says where it first quotes or names them.

    Args:
        text: one sentence.
        speaker: who says it.
        lang: `en` or `zh`.

    Returns:
        The sentence without the name; None where it is no introduction, or tells of the speaker alone.
    """
    if speaker is None or speaker.name is None or speaker.name.lower() not in text.lower():
        return None
    name = re.escape(speaker.name)
    opened = re.match(rf"(?:{_NAMES[lang]}|(?P<bare>)){name}[,，]\s?", text, re.IGNORECASE)
    if opened is None:
        return _with_office(text, name) if lang == "zh" else None
    rest = text[opened.end() :]
    if not _OURS[lang].search(rest):
        return None
    if re.match(_MORE[lang], rest):
        return rest
    if opened["bare"] is not None and not re.match(r"[a-z\u4e00-\u9fff]", rest):
        return None
    # "Ann Lee, head of care." and "I'm Ann Lee, head of care." say the same.
    return ("我是" if lang == "zh" else "I'm ") + rest if _is_office(rest, lang) else None


def _with_office(text: str, name: str) -> str | None:
    """我是质检员周玲，一个班看四百块板: what the person does, as the name is said with the office wherever it is told."""
    found = re.match(
        rf"(?:那|好|嗯|对|您好|大家好)?[，,]?(?:我|俺|额)(?:是|叫)[\u4e00-\u9fff]{{2,10}}{name}[，,](?P<rest>.+)", text
    )
    if found is None:
        return None
    return f"我{found['rest']}" if _DOES.match(found["rest"]) else found["rest"]


def _is_office(rest: str, lang: str) -> bool:
    """Whether what follows a name says what the person is: a short piece with no verb of its own."""
    first = re.split(r"[,，.。]", rest, maxsplit=1)[0].strip()
    if lang == "zh":
        return 2 <= len(first) <= 14 and not re.search(r"^[在从跟来去]|[是有了吗呢]", first)
    return 1 <= len(first.split()) <= 9 and not re.search(
        r"\b(?:is|are|was|were|have|has|calls?|I|me|you|we|he|she|they|it)\b", first
    )


def without_vocative(text: str, people: Sequence[Participant], lang: str) -> str | None:
    """The sentence without the name of somebody called at its end; None where nobody is, or it is a question."""
    for person in people:
        for name in _called_in(text, person, lang):
            found = re.search(rf"[,，]\s?{name}(?P<stop>[.。!！]?)$", text)
            if found and not text.endswith(tuple(_STOPS)):
                return text[: found.start()] + (found["stop"] or ("。" if lang == "zh" else "."))
    return None


def addresses(text: str, people: Sequence[Participant], lang: str) -> bool:
    """Whether the sentence calls someone present by name, or is an introduction."""
    return any(
        re.match(
            rf"{name}[,，、]|(?:.*[,，]\s?){name}[.。!！?？]?$|.*\b(?:I'm|I am|my name is|my name's) {name}\b|.*我(?:本人|自己|呢)?[是叫，]?{name}",
            text,
        )
        for person in people
        for name in _called_in(text, person, lang)
    )


def _called_in(text: str, person: Participant, lang: str) -> list[str]:
    """The same of the names that stand in a text; few sentences name anybody."""
    return (
        called(person, lang)
        if person.name and (person.name if lang == "zh" else person.name.split()[0]) in text
        else []
    )


def called(person: Participant, lang: str) -> list[str]:
    """Patterns of the names that a person is called by."""
    if person.name is None:
        return []
    return [re.escape(person.name)] if lang == "zh" else [re.escape(person.name), re.escape(person.name.split()[0])]
