"""Words that belong to speech and not to a written case: fillers, and the first person outside quotations."""

from __future__ import annotations

import re

from assistant.patterns import regex
from assistant.score.text import plain

FILLERS = {
    "en": regex(
        r"\b(?:um+|uh+|er+|erm|you know|i mean|kind of|sort of|okay so|yeah|gonna|wanna)\b|\blike,", re.IGNORECASE
    ),
    "zh": regex(r"嗯|呃|那个，|就是说|对对对|然后呢|怎么说呢|你知道|哎|啊[，。]|哈哈|对吧|是吧"),
}
FIRST_PERSON = {
    "en": regex(r"\b(?:I|[Ww]e|[Oo]ur|us|[Mm]y|me|I'm|[Ww]e're|[Ww]e've|I've|[Ww]e'd|I'd|ours)\b"),
    # 自我 and 我国 (我市 ...) are written Chinese.
    "zh": regex(r"我们|咱们|咱|(?<!自)我(?!国|市|省|区|院|校|行)"),
}
_NON_WORD = regex(r"[^\w]+")


def squash(text: str, lang: str) -> str:
    """Letters and digits only, without fillers: the form in which what was said and what is quoted are compared."""
    return _NON_WORD.sub("", FILLERS[lang].sub("", plain(text)))
