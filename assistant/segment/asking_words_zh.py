"""What a Chinese sentence speaks of that may ask for silence: classes of words, alone and together in one clause.

Each class is a short open list of everyday words; no list holds whole requests (those are phrases, or are learned).
"""

from __future__ import annotations

from collections.abc import Mapping

from assistant.patterns import regex

_LISTENER = "(?:[你您]们?|记者|老师|咱[俩仨们])"
_THIS = "(?:[这那](?:个|些|段|句|话|事|件|条|点|块|里|俩|两)|刚才?|前[面头]|上面|最后|一[句截段])"
_NOT = "(?:别|莫|甭|勿|不要|不用|不能|不好|不许|不准|不可|不让|不方便|不合适|不适合|不便|少)"
_PUT = "(?:写|登|发|印|记|录|放|搁|搬|弄|塞|提|带|用|挂|落|点|报|传|漏|外[传扬]|见报|出现|公开|张扬|声张|[往对朝]外)"
_TAKE_OUT = (
    "(?:删|掐|剪|划|抹|擦|抠|刨|扣|撤|隐|藏|盖|遮|略|跳|绕|去掉|拿[掉走开]|模糊|打码|过滤|吞|忘|收回|收着|翻篇|翻过)"
)
_SAY = "(?:说|讲|聊|唠|谈|提|吭|吱|透|漏|吐|念叨|问|答)"
_LEARN = "(?:知道|晓得|听[见到说]?|看[见到]?|传到|读到|认出|瞧见|翻到|发现|知晓)"
_OVER = "(?:老板|领导|上[头面]|局长|[院馆厂校所站处科董行社团队]长|书记|总[部监裁]|集团|法务|律师|合规|公关|宣传|董秘|审计|监管|甲方|业主|客户|同行|对手|家属|本人|他们|人家|媳妇|太太|老婆|老公)"
_TROUBLE = "(?:骂|削|扒|剥|饭碗|跳(?:起来|脚|楼)|炸|谈话|难[做办受过]|闹|扯皮|麻烦|收拾|追究|处分|喝茶|告我|找我|丢人|不好看|没脸|没法|完蛋|完了|死定|活路|心梗|尴尬|面子|伤|不厚道|得罪|急眼|多想)"
_PAPER = "(?:合同|保密|协议|NDA|nda|条款|官司|法院|庭|审|结案|立案|案子|仲裁|诉讼|密级|机密|上市|披露|静默|季报|年报|招股|融资|专利|盲审|评审|涉密|内部|禁发|解禁|工会|职代会|董事会|公示|公告)"
_PENDING = "(?:还没|没有?(?:公开|公布|宣布|官宣|签|批|定|结|了结|通气|过会|正式)|未(?:公开|定|结)|正在|在(?:谈|查|审|走)|之前|以前|才能?|再说|官宣)"
_IF = "(?:要是|要(?:等|看|问|先|经)|除非|等(?:他|她|到|我|哪)?|得(?:等|看|问|先|他|让|经)|点头|同意|批准|答应|授权|许可|回函|盖章|口径)"
_MACHINE = (
    "(?:录音|录着|在录|录的|笔|本子|机器|红[灯点]|暂停|停一|关了|摁|按(?:一下|了|掉)|麦|镜头|敲着|记着|在记|开着)"
)
_OURS = "(?:咱[俩仨]|你[我知]|之间|[两俩]家|自家|家里|家丑|自己人|关起?[门在]|门里|私下|私底下|屋里|里头|桌上|酒|喝|肚子|心里|交个?底|透个?底|一个人|只[跟给有讲说]|背后|背景|场外)"
_HUSH = "(?:当|算|等于|就是)(?:我|你|您|咱|没|是|了|它|他|个)*(?:没|不|空气|故事|背景|听|不存在|喷嚏|耳)|不存在|没(?:这|那)(?:回|个|件)事|不算数|作废|听过就|听完就|左耳|为止|打住|到这|从来没|从没|可没"
_INSTEAD = (
    '(?:就|你|您)(?:写|说|讲|叫|用|改成)[^，。]{0,3}(?:[“"「]|某|一|有|个|成)|换[个一成]|改成|代替|替[换掉]|某|化名|泛'
)
_ENOUGH = (
    "(?:听听|知道|了解|参考|理解|明白|有数|心里|听个|听过|懂)[^，。]{0,5}(?:就|得了|好|行|算)|[你您]懂|懂[的伐吧不]"
)
_SORRY = "(?:不该|不应该|我[这个的那]{0,3}嘴|多嘴|嘴快|嘴[欠碎巴]|说漏|失言|说多|说[拐秃错]了|怎么(?:说|讲|跟|就)|哎[呀哟]|哎[，、]|完了|坏了|糟了|啧|嗐|嘘)"
_THING = "(?:名字?|姓|牌子|名头|抬头|数字?|价钱?|金额|比例|钱|人|那家|这家|地名|代号|案子|事[情儿]?|话|句)"
_NEAR = "[^，。；：！？、]{0,8}"


def _together(*classes: str) -> str:
    """The classes in one clause, in this order, with a few characters between."""
    return _NEAR.join(classes)


def _either(one: str, other: str) -> str:
    return f"{_together(one, other)}|{_together(other, one)}"


_FOR: Mapping[str, str] = {
    "speaks_to_listener": _LISTENER,
    "points_at_what_was_said": _THIS,
    "puts_not": _together(_NOT, _PUT),
    "puts_this_not": _together(_THIS, _NOT),
    "takes_out": _TAKE_OUT,
    "takes_this_out": _either(_THIS, _TAKE_OUT),
    "listener_takes_out": _together(_LISTENER, _TAKE_OUT),
    "listener_puts_not": _together(_LISTENER, _NOT),
    "says_not": _together(f"(?:{_NOT}|没|不)", _SAY),
    "nobody_learns": f"(?:没|不|别|谁|哪|还不|都不){_NEAR}{_LEARN}",
    "somebody_over_learns": _either(_OVER, _LEARN),
    "somebody_learns": _LEARN,
    "trouble_comes": _TROUBLE,
    "somebody_over_is_angry": _together(_OVER, _TROUBLE),
    "paper_forbids": _PAPER,
    "not_yet": _PENDING,
    "paper_not_yet": _either(_PENDING, _PAPER),
    "only_if": _IF,
    "somebody_over_allows": _either(_OVER, "(?:点头|同意|批准|答应|授权|许可|盖章|意思|说了算|看过)"),
    "machine_runs": _MACHINE,
    "among_us": _OURS,
    "hushed": _HUSH,
    "something_instead": _INSTEAD,
    "enough_to_know": _ENOUGH,
    "sorry_to_have_said": _SORRY,
    "part_not": _either(_THING, _NOT),
    "part_taken_out": _either(_THING, _TAKE_OUT),
    "goes_out": "(?:[往对朝]?外[头面]?|出去|出来|出门|传开|见光|外人|旁人|别人|别的)",
    "written_down": "(?:写|登|印|记|稿|文章|报道|报纸|见报|册子|图录|落[笔纸字]|纸上|网上|公众号|素材)",
    "asks_kindly": "(?:请|麻烦|拜托|求|帮(?:我|忙|着)?|谢谢|劳驾|给我|行[吗不]|好[吗不]|可以吗|是吧|好伐)",
    "wants_mercy": "(?:留情|高抬|放过|护|体谅|活路|可怜|做人|保密|守)",
    "said_by_me": "(?:我|咱)[^，。；：！？、]{0,4}(?:说|讲|提)(?:的|了|过|出来|这)",
    "sides_of_it": "(?:他|她|人家|别家|对方|老人|孩子|小姑娘|师傅)[^，。；：！？、]{0,6}(?:还|住|在|看|听|晓得|知道|面子|难)",
    "rules_of_trade": "(?:规矩|行规|惯例|这[一]?行|我们这行|老话|讲究)",
    "till_a_day": "(?:[月号日天年]|会|节|展|发布|开[门幕]|上线)[^，。；：！？、]{0,3}(?:之前|以前|前)",
}
_AGAINST: Mapping[str, str] = {
    "tells_work": "(?:系统|数据|报表|流程|单子|表格|扫码|软件|库存|订单|工人|师傅|车间|仓库|屏幕|手机)",
    "tells_past": "(?:以前|原来|当时|那时候|过去|早先|后来|去年|前年|那会儿)",
    "tells_of_orders": "(?:跟|对|叫|让|告诉|要求|规定|通知)(?:他|她|他们|工人|师傅|员工|大家|客户|下面|司机)[^，。]{0,4}",
    "may_be_written": "(?<![不别])(?:可以|能|随便|尽管|放心|一定|应该|只管)(?:[^，。不别]{0,2})(?:写|登|放|用|讲|提|说)",
    "counts": r"[\d]|[一二两三四五六七八九十百千万亿半几]{2,}|[一二两三四五六七八九十百千万半]+(?:个|家|台|年|天|次|万|块|分|点|成|倍|人|辆|张|小时|月)",
    "because_of_work": "(?:因为|所以|结果|于是|然后|就能|就可以|省|快)",
    "they_put_not": "(?:他们?|她们?|人家|工人|师傅|客户|员工|司机|大家|谁)[^，。]{0,4}(?:不|没)(?:写|记|填|报|登|录|用)",
    "likens": "当(?:它|他|她)们?是(?!没|不)|看成|好比|像(?!没|什么都没)|相当于|打个?比方",
    "corrects": "(?:不对|不是|应该是|我记错|说错|写成|更正|纠正|准确)",
}
_READ = {name: regex(pattern) for name, pattern in {**_FOR, **_AGAINST}.items()}


def words(text: str) -> dict[str, float]:
    """Which classes of words a sentence has, 0 or 1 each."""
    return {name: float(pattern.search(text) is not None) for name, pattern in _READ.items()}
