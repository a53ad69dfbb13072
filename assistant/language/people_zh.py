"""Names for the first person of a Chinese sentence; who cannot be named makes the sentence unusable."""

from __future__ import annotations

from assistant.language.voice import Voice
from assistant.patterns import regex

ME = regex(r"(?<!自)我(?!们|国|市|省|区|院|校|行|方)")
# Those who write or ask are not the vendor: 你们写的时候, 你们可能没概念.
_VENDOR = regex(
    r"[你您]们(?!这些)(?!那边有人|写|拍照|采访|登|做媒体|记者|可能[没不]|有人|外面)(?:公司|家|那边|这边|那里|这里)?|贵司|贵公司"
)
# 我这里人手少, 我们自己人去对: people of somebody's.
_PEOPLE = "(?=人(?![家均次工民口]))"
_MY_PEOPLE = regex(f"我这(?:边|里|头)的?{_PEOPLE}")
_OUR_PEOPLE = regex(f"(?<=我们)自己{_PEOPLE}")
_AT_MINE = regex("(?<=[到在来去从往回])我(?:这|那)(?:边|里|儿|头)(?=来|去|吃|坐|拿|做|办|看|开|领|报|，|$)")
_AT_MINE_NOW = regex("我这(?:边|里|儿)(?=就?弹|就?显示|就?响|就?收到|下一个|有(?:表|数|记录|邮件|回执|台账|单子))")
# 我们算是从顾客发出到门口: "we" count it so, and are not what is counted.
_WE_COUNT = regex("^(?:但|那|所以)?我们(?:是)?算(?:的)?是?(?=从)")
_HERE = regex(r"我这(?:边|里|头|块)(?=[\u4e00-\u9fff])(?!人)|我自己|我个人|我本人")
_WE = regex(
    r"我们(?:自己的?(?=[\u4e00-\u9fff])(?!的?人)|自己|公司|厂(?![区长家房门商里子])|医院|学校|院(?![长里内区子])|馆(?![长里内员])|集团|企业|单位|这边|这里|这(?![种样次个类些行批套台辆条么两三四五六七八九十]|[\u4e00-\u9fff]*年)|那边|那里|家(?![具电纺庭长里居]))?(?=的)?"
)
# "我们鲁山建设是总包": the name follows.
_NAMED_NEXT = regex(
    r"^我们(?![是叫有在给跟与和为找去到从把被对这那也都就不])(?=[\u4e00-\u9fff]{2,8}(?:建设|集团|公司|银行|医院|学校|大学|科技|股份|控股|药房|物业|厂|律所|事务所)(?:是|在|$))"
)
_I_SUBJECT = regex(r"^(?:我|(?:所以|因为|但|后来|当时|现在|以前|然后)我)(?![们国市省区院校行方])")
_WE_SUBJECT = regex(r"^我们(?!的|[\u4e00-\u9fff]{1,3}(?:的|里|上|说))")
_OPINION = regex(r"^我(?:觉得|认为|感觉|看(?=是)|想(?=是))")
_RECALLED = regex(r"^我(?:记得|印象里|印象中|知道|发现|估摸着?|敢说|敢讲|承认|猜)(?=[\u4e00-\u9fff\d]{4})")
_ONCE = regex(r"(?P<first>(?:我|我们)[^，我]{1,12}时)(?:我们|我(?!们))")
# The one who thinks is the one thought of: 我琢磨我还有三年.
_SELF = regex(r"(?P<thinks>我[^，我]{0,4}(?:琢磨|觉得|认为|发现|知道|担心|以为|怕|想))我(?!们)")
# An owner's "I" that stands for the house: 我厂里, 我的录单员.
_MY_HOUSE = regex(
    r"(?<!自)我(?:的|这[边里]的?|这个?)?(?=(?:厂|公司|集团|车间|仓库|门店|工厂|员工|工人|团队|(?![们这那一边里头是在有和跟对把给做当找带让叫说管要也就连从派招请])[\u4e00-\u9fff]{2,3}(?:部|员|组|车间))(?![长主])(?:里|的|，|$|[\u4e00-\u9fff\d]))"
)
# 我这儿四个老师傅: the house has them.
_HAS = regex(
    r"(?<!自)我这[儿里边](?:一共|总共)?[有是]?(?=[\d一二两三四五六七八九十百几]+(?:来|多)?(?:个|名|位|台|辆|家)[\u4e00-\u9fff]{2})"
)
# 我们中国, 我们南方: everybody, not the house.
_EVERYBODY = regex(
    "我们(?=中国|国内|国家|东北|华北|华东|西北|西南|江南|南方|北方|普通人|老百姓|人类|这(?:个?社会|个?年代|一带|代人))"
)
# 我们组: whoever speaks is one of them, not the whole house.
_TEAM = regex("我们(?=(?:组(?!织)|班组|小组|科室|备课组|项目组|部门|班(?![车级子主次组]))(?![长员]))")
# 我们全公司: the house is named already.
_WHOLE = regex("(?:我们|我)(?=全(?:公司|厂|院|校|集团|店|行)(?![长]))")
# 我客户, 我徒弟, 我店: whose, written with 的.
_MINE = regex(
    r"(?<!自)我(?=(?:店(?![长员里])|客户|亲家|外甥女?|侄子|侄女|堂[弟兄哥]|表[弟兄哥]|徒弟|师傅|同事|助理|搭档|领导|下属|法务|财务|学生|病人|组员|队员)(?![长部处]))"
)
_FEW = regex("(?:我们|咱们|我)[仨俩]")  # some people, not the house
_MOST = 3  # mentions of a speaker in one sentence; more is a story told to the listener


def vendor_named(text: str, voice: Voice) -> str:
    """The text with the vendor's name where the customer says "you"."""
    return _VENDOR.sub(voice.other, text) if voice.other is not None else text


def ours(clause: str) -> str:
    """The clause with an owner's "my works" as "our works"."""
    return _MY_HOUSE.sub("我们", _HAS.sub("我们有", clause))


def named(clauses: list[str], voice: Voice) -> list[str] | None:
    """The clauses with the names of the speaker and of the company; None where one that is needed is not known.

    A subject that was the subject of the clause before is left out, as written Chinese does.
    """
    own = [_WHOLE.sub("", _EVERYBODY.sub("", _RECALLED.sub("", _WE_COUNT.sub("", clause)))) for clause in clauses]
    lean = _without_same_subject([_NAMED_NEXT.sub("", clause) for clause in own])
    text = "，".join(lean)
    mentions = len(ME.findall(text))
    if (
        _FEW.search(text)
        or (mentions and voice.person is None)
        or mentions > _MOST
        or ("我们" in text and voice.org is None)
    ):
        return None
    return [_clause(_ONCE.sub(r"\g<first>", clause), voice) for clause in lean]


def _without_same_subject(clauses: list[str]) -> list[str]:
    out = []
    for i, clause in enumerate(clauses):
        for subject, word in ((_I_SUBJECT, "我"), (_WE_SUBJECT, "我们")):
            said = subject.match(clause)
            if i and said and subject.match(clauses[i - 1]):
                clause = clause.replace(word, "", 1)
        out.append(clause)
    return [clause for clause in out if clause]


def _clause(clause: str, voice: Voice) -> str:
    if voice.person is not None:
        clause = _SELF.sub(r"\g<thinks>自己", clause)
        clause = _AT_MINE_NOW.sub(f"{voice.person}处", _AT_MINE.sub(f"{voice.person}处", clause))
        clause = _OPINION.sub(f"{voice.person}认为", clause)
        clause = _MINE.sub(f"{voice.person}的", clause)
        clause = _MY_PEOPLE.sub(f"{voice.person}的", clause)
        clause = _TEAM.sub(f"{voice.person}所在的", clause)
        clause = ME.sub(voice.person, _HERE.sub(voice.person, clause))
    clause = _OUR_PEOPLE.sub("的", clause)
    return _WE.sub(voice.org, clause) if voice.org is not None else clause
