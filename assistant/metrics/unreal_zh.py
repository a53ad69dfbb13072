"""Chinese pairs told as A到B that are no change that took place: plans, examples, ranges, what goes up and down again."""

from __future__ import annotations

from assistant.metrics.mentions import Mention
from assistant.patterns import regex

# 明年要从八十五提到九十五; 要是能从五十降到三十; 按厂家的说法能从六小时降到两小时.
_SUPPOSED = regex(
    r"(?:下个(?:月|周|季度|学期|星期|礼拜)起?|下半年(?:起|要|得|会)|下一?步|明年|考核|任务|方案|意思是|按[^，。！？]{1,6}说法|算过|理论上|按道理|(?:^|[，。])(?:如果|要是|[你我]?就算|哪怕|假如|万一|即使)|打个?比方|比方说|好比)"
    r"[^。！？；]{0,24}$"
)
_NOT_YET = regex(
    r"[^。！？；]{0,24}(?:(?:还|尚)没有?[^，。！？]{0,2}(?:批|动|开工|装|实行|落地|开始|签|投|执行|实施|定|换|买|到货|建|验收|启用)|还在(?:路上|谈|批|等|会签|走流程)|说是说|现在还是|眼下才|后来没再|[写签]在合同|没量过|谁[量数测]过|没见过数)"
)
_PRICE = regex(r"(?:原价|标价|划线价|挂牌价|吊牌价|门市价|报价?|开口|开价|要价|喊价)(?:是|要|从)?$")
_MARKET = regex(r"(?:铜|钢|猪|油|煤|铝|棉|粮|金|大宗|原料|原材料|市场)价格?从?$")
_OWN = regex(
    r"(?:体重|身高|个子|血压|血糖|体温|烧|水位|油表|我(?:儿子|女儿|闺女|孩子|娃|老公|老婆|媳妇))[^，。！？]{0,6}从?$"
)
_LAW = regex(r"(?:法规|国标|国家标准|国家|限值|法律|条例)[^，。！？]{0,8}从?$")
_RECKONED = regex(r"(?:换|改|变)了[^，。！？]{0,4}(?:口径|算法|统计)[^。！？]{0,16}$")
_VERSION = regex(r"(?:系统|软件|版本|固件|平台|程序)[^，。！？；]{0,4}$")
_HEATED = regex(r"[^，。！？]{0,4}(?:烧|加热|发酵|发|炒|煮|晒|烘|晾|泡|冷却|蒸|熬|加速|(?<![增成])长|养|喂|挖)到")
_PLACE = regex(r"[号楼科排栋页]")
# 三百件到两千件不等, 五页到三十页，看项目.
_SPREAD = regex(
    r"[\u4e00-\u9fff]{0,4}?(?:，?(?:不等|都有|都算|之间|都归|都行|都收)|，看[^，。！？了]{1,5}[，。]|，?各不相同)"
)
# 掉到一百九，然后慢慢爬回二百一; 掉到三百，第二天就正常了: up and down again.
_GOES_BACK = regex(
    r"[^。！？]{0,4}，(?:然后|再|又|慢慢|接着|第二天|过了?[^，。！？]{1,5}?)[^，。！？]{0,4}?(?:(?:爬|升|涨|降|掉|缩|落|退)?回|正常|恢复|又散|又齐)"
)


def unreal(one: Mention, two: Mention, words: tuple[str, str, str]) -> bool:
    """Whether two values of one sentence are no levels of before and after.

    Args:
        one: the value said first.
        two: the other.
        words: what is said before, between and after them.
    """
    lead, gap, rest = words
    if any(p.search(lead) for p in (_SUPPOSED, _MARKET, _OWN, _LAW, _RECKONED)):
        return True
    if two.quantity.kind != "duration" and _PRICE.search(lead):
        return True  # 报价从三天到半天 tells how long it takes
    if any(p.match(rest) for p in (_NOT_YET, _SPREAD, _GOES_BACK)) or _HEATED.match(gap):
        return True
    if (_PLACE.match(gap) and _PLACE.match(rest)) or all(m.quantity.text.startswith("第") for m in (one, two)):
        return True  # 从三号到九号, 从第十二到第三
    return _numbered(one) and _numbered(two) and _VERSION.search(lead) is not None


def _numbered(mention: Mention) -> bool:
    """Whether the value is written as versions are: 2.0."""
    text = mention.quantity.text
    return text.isascii() and "." in text
