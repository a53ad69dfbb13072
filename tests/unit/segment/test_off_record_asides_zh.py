"""Chinese exchanges as a recorder writes them: requests by a picture, a condition or a pen, and what is freed again."""

from __future__ import annotations

import pytest

from tests.unit.segment.talks import Case, judged, text_of

ASKED = (
    Case(
        "the secret stands in the request: what was told before stays",
        "Q: 一班出多少件\nA: 一班出六百四十件，早先五百件\nQ: 卖得最好的是哪一款\nA: 最好的是给海军食堂的蒸柜，哎这个我不该提的\nQ: 没事\nA: 门店那款也不错",
        ("海军食堂",),
        ("六百四十件", "门店那款"),
    ),
    Case(
        "what is said next, to an end",
        "Q: 回款怎么样\nA: 回款快了九天\nQ: 明白\nA: 接下来说的只算咱俩散步时候聊的\nQ: 好\nA: 给我们放款的是澄湖农商，他们账上窟窿不小\nQ: 嗯\nA: 散完步了。快的这九天主要靠短信",
        ("澄湖农商",),
        ("快了九天", "靠短信"),
    ),
    Case(
        "the pen is laid down and taken up",
        "Q: 台账都电子了？\nA: 都电子了，审核半天就完。\nQ: 查出过问题吗？\nA: 呃，您先别往下记啊。\nQ: 好，手放下了。\nA: 西边九号棚有人偷着打过药，我们把苗全拔了。\nQ: 哦。\nA: 好，记吧。现在不扫码柜子打不开。",
        ("九号棚",),
        ("审核半天", "柜子打不开"),
    ),
    Case(
        "somebody must not hear it",
        "Q: 为什么换系统？\nA: 会员涨了两成。换是因为东门店的店长拿客人的卡刷了五万多，总经理要是知道我跟您讲这个，得把我扔进河里。\nQ: 哈哈。\nA: 现在每一笔都有短信。",
        ("五万多",),
        ("每一笔都有短信",),
    ),
    Case(
        "not to be recognised",
        "Q: 有印象深的客人吗？\nA: 有，退休的老台长裘万年，九十岁还自己来配镜。\nQ: 这个好。\nA: 故事可以用，人就别让人认出来了，老先生要面子。\nQ: 行。那验光要多久？\nA: 验光要二十分钟。",
        ("裘万年",),
        ("二十分钟",),
    ),
    Case(
        "vaguer words are given",
        "Q: 投了多少？\nA: 一共投了二百三十六万，这个呢，钱数您就写“投了不少”吧。\nQ: 好。几年回本？\nA: 回本用了两年半。",
        ("二百三十六万",),
        ("两年半",),
    ),
    Case(
        "no matter for the brochure",
        "Q: 后来呢？\nA: 后来对讲就通了。那年还有个事，北看台的板子掉下来砸了三个人，这个不是上画册的内容。\nQ: 嗯。\nA: 现在一分钟就有人赶到。",
        ("北看台",),
        ("一分钟",),
    ),
    Case(
        "leave is asked and hangs on another's word",
        "Q: 有特别的单子吗？\nA: 有一单八百万，是歌手路小棠买的。\nQ: 这能提吗？\nA: 得他公司点头，点头之前不行。\nQ: 好。一周看几组？\nA: 一周看十三组。",
        ("路小棠",),
        ("十三组",),
    ),
    Case(
        "embargo",
        "Q: 秋天有展吗？\nA: 有，从希腊借一尊大理石狮子，六月三号之前都在禁发期里。\nQ: 哦。\nA: 夜场每天放八百张票。",
        ("大理石狮子",),
        ("八百张票",),
    ),
    Case(
        "a matter between two firms",
        "Q: 进价呢？\nA: 进价一台三百九。呃，进价是我跟厂家之间的事。\nQ: 明白。\nA: 保修三年。",
        ("三百九",),
        ("保修三年",),
    ),
    Case(
        "a colleague sees who types",
        "Q: 返工率呢？\nA: 返工率现在二点三。降下来是因为把皓明口腔停掉了，他们的模子没一副准的。\nB: 刘姐，人家小伙子手底下敲着呢。\nA: 哦。反正取模省了快递。\nQ: 省多久？\nA: 来回省三天。",
        ("皓明",),
        ("来回省三天",),
    ),
    Case(
        "over the interviewer's remark",
        "Q: 产量上来了吧？\nA: 上来了，上半年出了二百零六万吨，还拿下了机场那个大单。\nQ: 这个很漂亮，可以做标题。\nA: 呃，我们是上市公司，这些个一个字都不能往外说。\nQ: 懂了，那标题就用排队时间。\nA: 排队从半小时降到七分钟。",
        ("二百零六万吨",),
        ("七分钟",),
    ),
    Case(
        "the short name again",
        "Q: 哪些厂用得多？\nA: 还有一家造船的要了二百台，合同里写了不能拿他们名字做宣传，就是澜图重工。\nQ: 嗯。\nA: 澜图那边夜班多。\nQ: 一台省多少？\nA: 一台一个月省二十度。",
        ("澜图那边",),
        ("二十度",),
    ),
    Case(
        "an offer by the interviewer is taken up in the same word",
        "Q: 漏检呢？\nA: 从前给康渡药厂漏过五百盒，召回了，赔惨了。\nQ: 这个需要我跳过吗？\nA: 跳过吧，跳过好一点。\nQ: 行。换型多久？\nA: 换型十五分钟。",
        ("康渡",),
        ("十五分钟",),
    ),
    Case(
        "an offer means what was told before a laugh",
        "Q: 有没通过的吗？\nA: 有一次差点，恒沛来审，他们的总监自己把口罩摘了。\nQ: 哈哈哈。\nA: 后来倒也给我们过了。\nQ: 这段挺有意思，名字我给您隐掉还是怎么着？\nA: 最好隐掉，人跟公司都隐掉。\nQ: 行。一年审几场？\nA: 一年四十多场。",
        ("恒沛",),
        ("四十多场",),
    ),
    Case(
        "what is written in its place is no secret",
        "Q: 平均一单省多少？\nA: 一单省三千六百平方。\nQ: 单价呢？\nA: 单价二十六块二，这个你们自己知道就行了，别写。\nQ: 好，那省下来多少我就用平方数写。\nA: 平方数好，一年省两万平方。",
        ("二十六块二",),
        ("一单省三千六百平方", "一年省两万平方"),
    ),
)
STANDING = (
    Case(
        "another thing may be written",
        "Q: 收入呢？\nA: 收入四百一十六万，钱这个数别写啊。\nQ: 好的，那人次呢？\nA: 人次写吧，人次年报里有，二十二万。",
        ("四百一十六万",),
        ("二十二万",),
    ),
    Case(
        "leave is given for the next thing only",
        "Q: 谁最配合？\nA: 最配合的是附二口腔，别写名字啊。\nQ: 行。错单呢？\nA: 错单降到了五单。\nQ: 这个能写吧？\nA: 可以，这个写。",
        ("附二口腔",),
        ("五单",),
    ),
    Case(
        "leave is given with a condition",
        "Q: 有好例子吗？\nA: 有，城北食堂去年二十个人吃坏了肚子，这个别写啊。\nQ: 这个故事能用吗？\nA: 可以，不过要等官司打完。",
        ("吃坏了肚子",),
    ),
)
FREED = (
    Case(
        "leave is asked for all of it and given",
        "Q: 房源怎么保真？\nA: 从前经纪人跟房东说这个别跟公司讲，佣金两人对半分。\nQ: 哦，这叫飞单。\nA: 飞单从六十几单降到了八单。\nQ: 这些在文章里写没问题吧？\nA: 没问题，行里谁不知道。",
        kept=("佣金两人对半分", "八单"),
    ),
    Case(
        "it is public",
        "Q: 投了多少？\nA: 七百二十万，这个数先别写。\nB: 怕啥，招标网上都挂着呢。\nA: 哦，挂着呢。\nQ: 那产能呢？\nA: 产能翻了一番。",
        kept=("七百二十万", "翻了一番"),
    ),
    Case(
        "it is to be written after all",
        "Q: 有过差错吗？\nA: 有，泵的流速设错了，系统拦下来的。要不这个就别写了。\nQ: 嗯。\nA: 等会儿，我想想。不，写。拦下来是好事。",
        kept=("系统拦下来的",),
    ),
    Case(
        "a rule of others",
        "Q: 网站为什么改？\nA: 认证公司说零添加三个字不能写，我们重印了六万个盒子。\nQ: 心疼吧？\nA: 心疼，花了三万块。",
        kept=("重印了六万个盒子", "三万块"),
    ),
    Case(
        "what the product leaves out",
        "Q: 号码怎么保护？\nA: 座席看不到号，录音里念到证件号的，系统自己消音。\nQ: 留多久？\nA: 满半年自动删，删得干干净净。",
        kept=("系统自己消音", "满半年"),
    ),
)


@pytest.mark.parametrize("case", (*ASKED, *STANDING), ids=lambda case: case.name)
def test_what_is_asked_for_is_kept_out_and_no_more(case: Case) -> None:
    told = _told(case)
    assert not [words for words in case.gone if words in told]
    assert not [words for words in case.kept if words not in told]


@pytest.mark.parametrize("case", FREED, ids=lambda case: case.name)
def test_what_is_freed_again_may_be_told(case: Case) -> None:
    told = _told(case)
    assert not [words for words in case.kept if words not in told]


def _told(case: Case) -> str:
    said, off = judged(case, "zh")
    return text_of(said, frozenset(range(len(said))) - off.hidden - off.guarded)
