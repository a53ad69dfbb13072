"""Chinese sentences of one word, which name what the next one is about: 信号。车间是铁皮的，扫不上。

They are told as spoken Chinese and written Chinese both begin with a topic: 信号，车间是铁皮的，扫不上。
"""

from __future__ import annotations

from assistant.language.clean_zh import CJK, SURNAMES
from assistant.patterns import regex

# A thing: no pronoun, no verb of speech, no answer, no word that joins, denies, counts or praises.
_THING = regex(rf"^(?:[{CJK}]{{2,6}}|[A-Z]{{3,8}}[{CJK}]{{0,4}}|[A-Z][A-Za-z]{{0,7}}[{CJK}]{{1,4}})$")
_NO_THING = regex(
    r"[我你您他她它这那哪谁什怎吗呢吧啊呀哦嗯哎的了着过是不没有无很太真蛮挺最好对行说讲问看想知道觉谢笑哭骂吵怕像请别再先就都也还又才只要能会得去来等拿给把被让叫认懂晓难累乱快慢多少靠从归比断用半同一二两三四五六七八九十几]"
)
_NO_TOPIC = regex(
    r"^(?:(?:现在|以前|当时|目前|后来|最后|首先|其次|去年|今年|明年|刚才|平时|白天|夜里|晚上|早上|中午|通宵|天天|每天|月月|下午|上午).{0,3}|第.+|美元|美金|人民币|港币|欧元|百分点|千分之|平均|前后|普遍|安静|隔壁|其他|值在|痛点|目标|顺序|照片|厕所|停车|电话|[金银铜]牌|抱歉|辛苦|加油|完美|厉害|恭喜)$"
)
_PERSON = regex(
    rf"^(?:[{SURNAMES}][{CJK}]{{1,2}}|[老小阿][{CJK}]{{1,2}}|[{CJK}]{{1,3}}(?:总|工|姐|哥|叔|姨|老师|主任|经理|师傅|科长|校长|院长|部长|班长|组长|馆长))$"
)
_KNOWN_THINGS = regex(
    "^(?:对讲机|对账单?|多媒体|大屏幕?|小票|小程序|高铁|高炉|高压|高峰期?|快递费?|一体机|差旅费?|认证|算法|算力|行李|请假|请款|道路|通道|管道|渠道|单价|白班|黄牛|高温|温差|余料|金额|钱)$"
)


def is_topic(text: str) -> bool:
    """Whether a text is a word alone that may name what the next sentence is about."""
    if _KNOWN_THINGS.match(text):
        return True
    thing = _THING.match(text) and not _NO_THING.search(text)
    return bool(thing) and not _NO_TOPIC.match(text) and not _PERSON.match(text)
