"""How near a reworded Chinese sentence is to what an editor would print: stories and scraps count less than statements."""

from __future__ import annotations

import re

# People without a name, what they felt and did with their hands, and words no case is written in.
_STORY = re.compile(
    r"[他她它](?!们的)|人家|别人|谁|什么|怎么|哪[个里儿有]|干吗|老太|老头|骂|吵|哭|笑|脸|眼睛|耳朵|嘴|头发|吓|疯|玩|搞|弄|整[了成]|喊|呗|嘛|呢|啊|一口气|个个|老板娘|大姐|大叔|阿姨|小伙|姑娘|丫头|孩子|睡|喝|饭"
)
# What nobody has decided is no result, and seldom a fact.
_UNDECIDED = re.compile(
    r"(?:还没有?|尚未|没有)(?:最后|完全)?(?:定(?=$|[，。])|定下来|想好|谈(?=$|[，。拢好下妥])|商量好|批下来)|也可能不|还在(?:想|犹豫|琢磨|商量)|另说(?=$|[，。])|到时候再(?:说|看)|以后再(?:说|看)|看情况(?=$|[，。])"
)
_UNDECIDED_COUNTS = 0.5
_POINTS = re.compile("^(?:这|那|[他她它]|也|就|还|又|再|都|有[的人一])")
_STORY_COUNTS = 0.83  # for each such word, up to _MOST
_MOST = 4
_LEANS = 0.5
_HEAD = 0.85  # a first clause of three characters or fewer: a topic thrown in
_SHORT = 0.75  # for a sentence of fewer than _SENTENCE characters
_SENTENCE = 10
# Without a number a short sentence is small talk more often than a fact.
_NUMBER = re.compile(r"[\d一二两三四五六七八九十百千万]")
_NOTHING = 0.6
_SMALL_TALK = 13


def ease(text: str) -> float:
    """A factor of at most 1 by which a sentence is worth less than its facts would make it."""
    clauses = text.rstrip("。").split("，")
    factor = _STORY_COUNTS ** min(_MOST, len(_STORY.findall(text)))
    factor *= _UNDECIDED_COUNTS if _UNDECIDED.search(text) else 1.0
    factor *= _LEANS if _POINTS.match(text) else 1.0
    factor *= _HEAD if len(clauses) > 1 and len(clauses[0]) <= 3 else 1.0
    factor *= _NOTHING if len(text) <= _SMALL_TALK and not _NUMBER.search(text) else 1.0
    return factor * (_SHORT if len(text) <= _SENTENCE else 1.0)
