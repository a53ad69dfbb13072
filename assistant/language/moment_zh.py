"""Whether a Chinese sentence only tells what goes on in the room while people talk: 电话响了，我接一下, 有人敲门，等我一下.

What happened to the people of the case stays: there an event is followed by what came of it, not by a pause in the talk.
"""

from __future__ import annotations

from assistant.patterns import regex

# Something in the room breaks in.
_EVENT = regex(
    r"(?:哎|诶|哦|哟|啊|喔|是|又是)?(?:我的?|这|那)?(?:"
    r"(?:手机|电话|座机|门铃|闹钟|铃声?)(?:又|老|一直|在)?(?:响|震|叫)[了着]?(?:起来)?|(?:我|有|又)?(?:有)?(?:个|一个)?电话(?:进来|打进来|来)了?|外面有人|有人(?:敲门|进来|来了?|叫我|喊我|找我?|按门铃)[^，]{0,6}|(?:快递|外卖|送水的?|维修师傅)(?:来|到)了"
    r"|(?:服务员|阿姨|秘书|小妹)(?:来|进来)(?:加水|倒水|送水|收杯子|上茶|打扫)了?|(?:我|我家|家里|隔壁)?(?:孩子|娃娃?|小孩|宝宝|孙子|孙女|狗|猫)(?:又|在|醒了?|一直)*(?:哭|闹|叫|吵|捣乱)[了着]?"
    r"|(?:楼上|楼下|隔壁|外面|旁边|窗外)(?:又|正|一直)?(?:在)?(?:装修|施工|钻墙|放炮|放鞭炮|太?吵|很吵|吵得很)[了着]?|(?:声音|噪音|动静|风声?|雨声)(?:有点|太|好|真)?(?:大|吵|小)了?|(?:信号|网络?|网|屏幕|画面|声音|录音笔?)(?:又|有点|好像|刚才)*(?:断|卡|没|不太?好|不稳|糊|掉)了?(?:一下)?"
    r"|(?:我)?(?:这两天|昨天)?(?:嗓子|喉咙)(?:不太?好|哑了?|疼|痒|干)|(?:我)?咳嗽了?(?:[两几]天)?|门没关(?:好)?|(?:手机|电脑|录音笔)(?:快)?没电了|是[\u4e00-\u9fff]{2,4}的|是(?:我)?(?:孙子|孙女|儿子|女儿|老婆|老公|妈|爱人|孩子)|雨(?:下)?(?:大|来)了|太?吵(?:死?了|得很)?|[^，]{0,4}风(?:有点|太)?大)"
)
# The talk stops, or is to go on.
_PAUSE = regex(
    r"(?!我们[停歇])哎?(?:那|麻烦|请|你|您|你们|我们|咱们?|大家|叫[他她它]|让[他她它]|先)*(?:(?:稍等|稍候|等等|等下|(?:等|停|歇|暂停)(?:[我他她它咱]们?|你|您)?(?:一下|一会儿?|一歇|会儿|片刻|等|[他她它]出去))|暂停|(?:接着|继续)[说讲问聊]?|别管[他她它]|不(?:用)?管[他她它]|(?:你|您)先(?:问|聊|跟)[^，]{0,6}|见谅|(?:过|等)?(?:[十五几两三]|\d+)?来?分钟就好|[说讲]到哪(?:儿|里)?了|我?马上(?:就)?(?:回来|好|来)|去去就来|(?:他|让他|叫他)放[^，]{1,4})[吧啊哈哦了]?"
)
# What the speaker does about it.
_DOES = regex(
    r"(?:先|那|让|容)?我(?:先|去|出去|得|要|来|把|给|去把)*(?:接(?!着)|回|挂|关|开|看|喝|倒|签|拿|取|换|静音|调|哄|应|处理|充)[^，\d]{0,8}?(?:一下|一眼|下|个?电话|口水|口茶|杯水|个字|字|静音|条(?:微信|消息)|门|窗|窗户|(?:会儿)|个?电)[啊哈吧]?|我?(?:去|来)?(?:接|关|签|喝)一?(?:下|口)(?:[^，]{0,3})|(?:你|我|麻烦你?|请)?(?:去)?把(?:[^，]{0,4}(?:这|那)个?)?(?:门|窗户?|窗帘|空调|风扇|灯|音量|声音|电视|烟)(?:给我)?(?:[带关拉][上了]|打开|[关开调]一下|调[小大低高](?:一?点)?|掐了)|(?:我)?(?:叫|让)[他她它](?:先)?(?:等|放|出去)[^，]{0,5}|我?(?:把)?手机(?:我)?(?:调|开|设)?(?:成)?静音(?:了|一下)?"
)
_FILLER = regex(
    r"(?:哎+|诶|哦|喔|啊|嗯|好|对|喂|哎哟|抱歉|对不起|不好意思|不好意思啊|实在不好意思|真不好意思|谢谢|没事|换班|那个|喂喂)[啊哈呀]?"
)
_CALLED = regex("[\u4e00-\u9fff]{2,3}[啊呀]?")  # somebody called by name, who is asked for something
_AT_HAND = regex("我|敲门|快递|外卖")  # what else goes on may be what the case is about: 信号不好。
_STOP = regex(r"[，。！？!?,；：…—]+")
_LONGEST = 32  # characters of an interruption that ends in something else than a pause
_NUMBER = regex(r"[\d二三四五六七八九十百千万]")


def of_the_moment(sentence: str) -> bool:
    """Whether the sentence tells an interruption: nothing else, or a short one with no number that the speaker attends to."""
    clauses = [clause.strip() for clause in _STOP.split(sentence) if clause.strip()]
    said = [clause for clause in clauses if not _FILLER.fullmatch(clause)]
    if len(said) > 1 and _CALLED.fullmatch(said[0]) and _DOES.fullmatch(said[1]):
        said = said[1:]
    if not said:
        return False
    events = [bool(_EVENT.fullmatch(clause)) for clause in said]
    attended = [bool(_PAUSE.fullmatch(clause) or _DOES.fullmatch(clause)) for clause in said]
    if all(one or other for one, other in zip(events, attended, strict=True)):
        return any(attended) or len(said) < len(clauses) or bool(_AT_HAND.search(sentence))
    short = len(sentence) <= _LONGEST and not _NUMBER.search(sentence)
    return short and events[0] and any(attended)
