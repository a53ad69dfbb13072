"""Standard words for regional Chinese ones, where nothing else can be meant; the clause stays as it was said otherwise.

Each table is a region's; a word stands only with what tells it from its standard use (不中 before a stop, not 不中用).
What has no standard word of the same worth in a few characters is not told, see `rough`.
"""

from __future__ import annotations

from assistant.patterns import regex

_C = "[\u4e00-\u9fff]"
_N = "[一二两三四五六七八九十百千万几半\\d]"
Rule = tuple[str, str]

_CENTRAL: tuple[Rule, ...] = (  # Henan, Shandong, Shaanxi
    (f"(?<![公英海千])哩(?=(?:很|慌|{_C}{{2}}{_C}{{2}}的?(?:[，。]|$)))", "得"),
    (f"(?<![公英海千])哩(?={_C})", "的"),
    (f"(?<![公英海千])哩(?={_N}|[A-Za-z])", "的"),
    ("不中(?=[，。了]|$)", "不行"),
    ("知不道", "不知道"),
    ("(?<![夜晚])夜黑(?:里|了|来)?(?=[，那我的]|$)", "昨晚"),
    ("(?<!上)晌午(?:头)?", "中午"),
    ("(?:后晌|下半晌)", "下午"),
    ("(?:前晌|头晌|上半晌)", "上午"),
    ("春上", "春季"),
    ("(?<=[今去前明每])后半年|(?<![\u4e00-\u9fff])后半年", "下半年"),
    ("(?<![全各本市自])(县|村|社)上(?=[来查说有派定统给里干办的，。]|$)(?!来的|线|架)", r"\1里"),
    ("(?:碎娃|碎娃娃)", "小孩"),
    ("婆姨(?!说)", "妻子"),
    ("(?:克里马擦|麻利儿?)(?:的|地)?(?=[把去就来])", "尽快"),
    ("(?:老些|好些)(?=个|人|家|东西|钱|年|次)", "很多"),
    ("忒(?=[大小多少高低贵慢快远近难累脏乱])", "太"),
    ("一疙瘩", "一团"),
    (f"(?<=[拿抓扯捏一])[坨砣](?={_C})", "团"),
)
_SOUTH_WEST: tuple[Rule, ...] = (  # Sichuan, Chongqing, Guizhou, Yunnan
    ("啷个|咋子|怎个", "怎么"),
    ("夜头|晚头(?=[，。收干做来去上下跑加没])", "夜里"),
    ("(?<=[坐站蹲躺守])到(?=[看等听说干盯算写数记])", "着"),
    ("(?<=[记挂])到(?=[，。]|$)", "着"),
    ("(?<=[并跟陪挨排轮])起(?=走|干|做|跑|贴|用)", "着"),
    ("(?<=厂子|屋子|茶水|柜子|箱子|桶子|院子|铺子|袋子|车子|本子|沟沟|兜兜)头(?![上子])", "里"),
    ("厂子里", "厂里"),
    ("遭(?=[骂吵偷退投罚扣赶打淹拒砸])", "被"),
    ("(?<![不值])得行", "可行"),
    ("要得(?=[，。]|$)", "可以"),
    ("撇脱", "简单"),
    ("巴适(?:得很)?", "很好"),
    ("(?:搞|弄|整)归一", "完成"),
    ("(?<=[等看说跑试问讲想算])(一?)哈(?=[，。再就才看]|$)", r"\1下"),
    ("孃孃|嬢嬢", "阿姨"),
    ("小妹儿|妹儿", "年轻女员工"),
    ("(?<=[好那这么])多哈(?=[，。]|$)", "多"),
    ("不?晓不得", "不知道"),
    ("不要好久", "不需多久"),
    ("脑壳", "脑子"),
    ("肚皮里(?:头)?(?=断|坏|空|有)", "内部"),
    ("好久(?=(?:能|可以|才能|要)?(?:来|到|上线|完成|交货)[？，。])", "何时"),
)
_CENTRAL_SOUTH: tuple[Rule, ...] = (  # Hunan, Hubei, Jiangxi
    ("冇得|冇有|冇", "没有"),
    ("么子(?=[事人东用，。]|$)", "什么"),
    ("(?<!什)么事", "什么事"),
    ("几多", "多少"),
    ("何解", "为什么"),
    ("伢(?:子|崽|们)?", "孩子"),
    ("硬是(?=[要不没一把])", "就是"),
)
_NORTH_EAST: tuple[Rule, ...] = (
    ("寻思着?", "觉得"),
    ("老鼻子了?", "很多"),
    ("嘎嘎(?=[好快新准稳])", "非常"),
    ("杠杠的", "很好"),
    ("埋汰", "脏"),
    ("整不了|整不明白", "处理不了"),
    ("咋整|怎么整", "怎么办"),
    ("唠嗑|唠唠嗑", "聊天"),
    (f"(?<={_C})(?<![这那哪儿])嘎达|旮旯儿?", "角落"),
)
_WU: tuple[Rule, ...] = (  # Shanghai, Zhejiang, south Jiangsu
    ("啥辰光", "什么时候"),
    ("(?<=[那这有没花费])辰光", "时间"),
    ("夜里厢", "夜里"),
    ("屋里厢", "家里"),
    ("里厢", "里面"),
    ("物事", "东西"),
    ("台子(?=上|底下|前|边)", "桌子"),
    ("面孔", "脸色"),
    ("结棍", "厉害"),
    ("推扳", "差"),
    ("闹猛", "热闹"),
    ("一歇歇?(?=[，。就才工]|$)", "一会儿"),
    ("今朝(?=[，。来去要]|$)", "今天"),
    ("交关(?=多|好|大|快)", "非常"),
    ("触霉头", "不走运"),
    ("搞掂", "办妥"),
    ("落单(?=[，。了]|$)", "下单"),
)
_ANYWHERE: tuple[Rule, ...] = (
    ("(?<![哥爷娘姐他她你咱们母父弟兄妹])俩人", "两人"),
    (f"(?<![哥爷娘姐他她你咱们母父弟兄妹])俩(?={_C}|，|。|$)", "两个"),
    ("仨人", "三人"),
    (f"(?<![哥爷娘姐他她你咱们])仨(?={_C}|，|。|$)", "三个"),
    ("那么(?=[一两几][一二两三]?[天个年月回次])", ""),
)
WORDS: tuple[Rule, ...] = (*_CENTRAL, *_SOUTH_WEST, *_CENTRAL_SOUTH, *_NORTH_EAST, *_WU, *_ANYWHERE)
_WORDS = tuple((regex(said), plain) for said, plain in WORDS)
# Words that no report is written in, and that no standard word of a few characters stands for.
_ROUGH = regex("尻子|屁股|撒尿|拉屎|龟儿|瓜娃|憨憨|发苕|屁[话用事]|扯淡|王八|日鬼|咥|抓瞎|撂挑子|掉泪|啰唆")


def standard(clause: str) -> str:
    """The clause with standard words for regional ones."""
    for said, plain in _WORDS:
        clause = said.sub(plain, clause)
    return clause


def rough(text: str) -> bool:
    """Whether a text holds a word that no case prints: it is quoted or not told."""
    return bool(_ROUGH.search(text))
