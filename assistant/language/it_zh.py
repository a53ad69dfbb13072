"""What 它 is in a Chinese sentence about a solution: where nothing stands before it that it could be, and it does what only
a system does (它自己算, 它拦下来一包), it is the system.
"""

from __future__ import annotations

from assistant.language.clean_zh import CJK
from assistant.patterns import regex

# Things that "it" may be where they stand before it.
_THING = regex(
    r"系统|平台|软件|后台|程序|模型|引擎|算法|设备|机器|机械|仪|器|表|屏|箱|盒|袋|包|探头|摄像|相机|秤|圈|手环|标签|芯片|码|卡|钟|灯|门|阀|泵|罐|炉|窑|锅|塔|柜|缸|池|塘|井|线|缆|管|网|桩|车|船|飞机|板|布|纸|单|书|料|油|药|血|水|电|气|风|菜|茶|酒|蜂|牛|羊|猪|鸡|鱼|虾|狗|猫|花|树|果|苗|粮|麦|稻|天|雨|雪|雷|房|楼|桥|路|厂|店|公司|[A-Za-z]{2,}"
)
_LEADS = r"(?:[会能也就都先再还只]|自己|自动|直接|马上|立刻|现在|按[^，]{1,6}?(?=算|派|排)|每(?:天|晚|小时|分钟|次|周|月)|提前[^，]{0,5}|不)*"
# What only a system does.
_COMPUTES = (
    r"(?:算|推(?!开)|识别|比对|核对|拦|标出?|拼一?个|认(?:得|出|不出)|提示|提醒|告诉|通知|派|排(?!队)|读(?:到|出|不出)|存(?=着|下|起|好)|传|同步|汇总|生成|给(?:出|一个|[^，]{1,6}(?:建议|清单|候选|名单|结果|提示))"
    r"|判|预测|预警|监测|记录|抽(?:出|好)|匹配|归类|分(?:类|析|配)|显示|放行|弹|列出?|报(?:警|了|给|出))"
)
# What animals and machines do, too.
_ACTS = r"(?:看(?:见|到|得见|不见)|知道|听(?:到|见|得出)|响|叫|画|开[^，]{0,3}(?:机|阀|灯)|停(?!在)|关|发(?!情|芽|烧|青|酸|霉|黄)|拍|扫|查|搜|填|打(?:印|分|标)|锁|闪|调(?!皮)|出(?:一|张|具))"
_WHEN = r"[^，。]{0,12}(?:时|后|前|来|周|天|月|年|夜里|开始|现在|结果)"
_IT = regex(
    rf"(?:^|[，。]|(?<=[{CJK}])(?:时|后|前|来|周|天|月|年|夜里|但|现在|结果|因为|所以|由))它(?={_LEADS}{_COMPUTES})|^(?:{_WHEN}，?)?它(?={_LEADS}{_ACTS})"
)


def system_named(text: str) -> str:
    """The sentence with the system named where "it" first stands for it; as it was where "it" may be something else."""
    found = _IT.search(text)
    if found is None or _THING.search(text[: found.end()]) or "它" in text[: found.end() - 1]:
        return text
    return f"{text[: found.end() - 1]}系统{text[found.end() :]}"
