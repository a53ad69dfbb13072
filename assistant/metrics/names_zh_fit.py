"""Which Chinese words are no name of a measure, though they stand where names stand: 马总, 额们, 秋天, 上线头, 微信步数."""

from __future__ import annotations

from assistant.patterns import regex

# Somebody's name or job; who does the work is not what is measured.
_WHO = regex(
    r"(?:[\u4e00-\u9fff]{0,3}师傅[\u4e00-\u9fff]+|(?:问|找|喊|叫)(?:[老小阿][\u4e00-\u9fff]|[\u4e00-\u9fff]{1,2}(?:总|师傅|主任|经理|主管|组长|班长|老师|工))|[\u4e00-\u9fff]们|[\u4e00-\u9fff]总|[老小阿][\u4e00-\u9fff]|[\u4e00-\u9fff]{0,3}(?:师傅|主任|经理|主管|组长|班长|老师|院长|厂长|店长|部长|科长|会计|出纳|文员|客服|业务员|资料员|内勤|同事|助理|顾问|大姐|阿姨|老板娘?|老头|爱人|媳妇))"
)
# A person is never what is counted, whatever the sentence counts: 小丁，原来一批录三遍.
_SOMEBODY = regex(r"[小老阿](?![单票样区客店户吃件批量额课班组站鼠虎师])[\u4e00-\u9fff]|[\u4e00-\u9fff]总")
# Times of the year and the day, and pieces of a phrase that was cut in two.
_WHEN = regex(
    r"(?:[\u4e00-\u9fff]们|[春夏秋冬]天|[春夏秋冬]季|早上|晚上|夜里|白天|平时|周末|节[前后]|月[末底][\u4e00-\u9fff]*(?:会|联欢|大战|狂欢)|最[\u4e00-\u9fff]的?|[前后上下里外]面|手指头|胳膊|大胳膊|脑袋|眼睛|嘴巴|肚子|心里|心情|感觉|态度|气氛)"
)
_CUT = regex(
    r"(?:最[长短高低快慢][\u4e00-\u9fff]{0,2}|[层间条艘架栋张]楼?|些[\u4e00-\u9fff]+|[话种个只再又都还把被给让跟从来有没的吧嘛呢][\u4e00-\u9fff]+|每[天周月年个](?:[话种只再又都还把被给让跟从来有没的]|[\u4e00-\u9fff]*(?:手指头|胳膊))[\u4e00-\u9fff]*|[\u4e00-\u9fff]*(?:丢|扫|走|来|去|给|把)|[\u4e00-\u9fff]*(?<![码接镜龙罐馒喷插石木探枕源])头|走的[\u4e00-\u9fff]+|人[扫看来买用接做干管盯跑弄搞忙](?:人手)?|[\u4e00-\u9fff]*最[多少][\u4e00-\u9fff]?|人[砍裁减缩](?:人手)?|边[\u4e00-\u9fff]{0,2}|[\u4e00-\u9fff]*(?<![登日笔标传])记的?|[\u4e00-\u9fff]+[离距]|期[中末](?:人手|人数)?|[\u4e00-\u9fff]*(?:顶天|撑死|封顶|顶多)|[人户车月日]均)"
)
# What one person does at home or with the body is told for colour, never for the case.
_PRIVATE = regex(
    r"[\u4e00-\u9fffA-Za-z]*(?:步数|睡觉|睡眠|午觉|抽烟|喝酒|打牌|麻将|体重|血压|血糖|减肥|白?头发|嗓子|腰围|胃口|走路|微信运动|刷手机)"
)
_HEADS = regex(
    r"(?:来电|来访|来料|来客|来货|来单|种类|种子|种植|种[猪牛羊鸡鸭苗薯蛋]|话术|话务|话费|个税|个案|再购|再次|还款|还车|给药|有效|没收|从业|都市)"
)


def may_name(name: str, *, counts: bool) -> bool:
    """Whether the words can name what a value measures.

    Args:
        name: a name as it was read beside a value.
        counts: whether things or people are counted, of which a job may be the name: 项目经理盯的项目.
    """
    bare = name
    for lead in ("每天", "每周", "每月", "每年", "每个"):
        bare = bare.removeprefix(lead)
    if _SOMEBODY.fullmatch(bare) or (not counts and _WHO.fullmatch(bare)):
        return False
    whole = _PRIVATE.fullmatch(bare) or _WHEN.fullmatch(bare) or _CUT.fullmatch(name) or _CUT.fullmatch(bare)
    return whole is None or _HEADS.match(bare) is not None
