"""The words of the report in both languages."""

from __future__ import annotations

from assistant.errors import Say
from assistant.records import Part
from assistant.score.score import Kind

PARTS_SAID: dict[Part, Say] = {
    "introduction": Say("Introduction", "前言"),
    "challenge": Say("Challenge", "挑战"),
    "solution": Say("Solution", "方案"),
    "result": Say("Result", "结果"),
}
# What a scorer saw, by the kind of the place.
STATES: dict[Kind, Say] = {
    "told": Say("told", "已写到"),
    "misplaced": Say("misplaced", "位置不对"),
    "missing": Say("missing", "漏写"),
    "misread": Say("misread", "读错"),
    "found": Say("found", "已找到"),
    "asked": Say("asked", "已提问"),
    "not asked": Say("not asked", "未提问"),
    "leak": Say("leak", "泄露"),
    "leak beside the text": Say("leak beside the text", "正文之外泄露"),
    "length": Say("length", "长度"),
    "long": Say("long", "过长"),
    "repeated": Say("repeated", "重复"),
    "restart": Say("restart", "口吃重复"),
    "right": Say("right", "正确"),
    "wrong": Say("wrong", "错误"),
    "spoken": Say("spoken", "口语"),
    "superseded": Say("superseded", "已更正"),
    "too many": Say("too many", "次数过多"),
    "trap": Say("misleading", "误导"),
    "unsupported": Say("unsupported", "无出处"),
    "hoped": Say("hoped", "期望"),
    "not ours": Say("not ours", "他人数据"),
    "verbatim": Say("verbatim", "逐字"),
    "bent": Say("bent", "引语有改动"),
    "paired": Say("paired", "已配对"),
    "mispaired": Say("mispaired", "配错"),
}
WORDS = {
    "title": Say("Evaluation", "评测报告"),
    "cases": Say("Cases, the worst first", "案例（由差到好）"),
    "figures": Say("Figures", "分数"),
    "scorer": Say("Scorer", "评分项"),
    "interval": Say("95% interval", "95% 区间"),
    "change": Say("Change", "变化"),
    "against": Say("against the baseline", "较基线"),
    "unchanged": Say("unchanged", "无变化"),
    "noise": Say("within noise", "在误差内"),
    "passed": Say("No case got worse and no rule is broken.", "没有案例变差，也没有违反硬性规则。"),
    "uncompared": Say(
        "No rule is broken. There is no baseline to compare with.", "没有违反硬性规则。还没有可比较的基线。"
    ),
    "with_brief": Say("Drafted with the brief.", "起草时有简报。"),
    "without_brief": Say("Drafted without a brief.", "起草时无简报。"),
    "failed": Say("The gate is closed: {failures} failures in {cases} cases", "未通过：{cases} 个案例，{failures} 处"),
    "case": Say("Case", "案例"),
    "before": Say("Before", "之前"),
    "after": Say("Now", "现在"),
    "why": Say("Why", "原因"),
    "trend": Say("Kept runs", "历次运行"),
    "gold": Say("Gold case", "标准案例"),
    "draft": Say("Draft", "草稿"),
    "none": Say("No draft", "没有草稿"),
    "facts": Say("Facts", "事实"),
    "notes": Say("What the scorers saw elsewhere", "其他发现"),
    "crossed": Say(
        "Cross-validated: no model has seen the interviews it is scored on, nor their gold cases.",
        "交叉验证：打分所用的模型没有见过被评的访谈及其标准案例。",
    ),
    "unlearned": Say("Nothing that is scored here was learned.", "此处评测的内容不含训练所得。"),
    "provenance": Say("Made from", "来源"),
    "fold": Say("fold", "折"),
    "all": Say("all", "全部"),
    "rank": Say("Rank", "名次"),
    "grade": Say("Grade", "相关度"),
    "not_found": Say("Relevant, not among the first", "相关但未排在前列"),
    "matches": Say("What the search found", "检索结果"),
}

SCORERS_SAID = {
    "facts": Say("facts told", "写到的事实"),
    "placed": Say("facts told in their part", "写在应在部分的事实"),
    "numfid": Say("numbers supported by their evidence", "有出处支持的数字"),
    "leaks": Say("off-record words in the draft", "泄露的不公开内容"),
    "wrong": Say("superseded or misleading wordings", "已更正或误导的说法"),
    "hoped": Say("hopes told as results", "把期望写成结果"),
    "not_ours": Say("others' figures told as results", "把他人数据写成结果"),
    "quotes": Say("quotations word for word", "逐字引用"),
    "attribution": Say("quotes with the right speaker", "引语归属正确"),
    "pairing": Say("challenges with their solution", "挑战与方案对应"),
    "gaps": Say("open questions asked", "提出的待补问题"),
    "metrics": Say("metrics found with their values", "找到的指标"),
    "metric_precision": Say("worded metrics that the gold set bears out", "有写法的指标属实"),
    "metric_status": Say("statuses of found metrics right", "指标状态正确"),
    "metric_traps": Say("suggestions that mislead", "误导的数字写法"),
    "spoken": Say("spoken residue per 100 words or characters", "口语残留（每百词或字）"),
    "restarts": Say("restarts per 100 words or characters", "口吃重复（每百词或字）"),
    "redundancy": Say("sentences told twice", "重复的句子"),
    "sentence_length": Say("words or characters a sentence", "每句词数或字数"),
    "clause_length": Say("words or characters between marks", "每分句词数或字数"),
    "reading_ease": Say("Flesch reading ease, English", "Flesch 易读度（英文）"),
    "len": Say("length against the gold", "与标准案例的长度比"),
    "chrf": Say("chrF2, characters", "chrF2（字符）"),
    "rouge_l": Say("ROUGE-L, words or characters", "ROUGE-L（词或字）"),
    "macro_f1": Say("labels, macro F1", "标签宏平均 F1"),
    "accuracy": Say("labels, accuracy", "标签准确率"),
    "off_record_recall": Say("off-record speech found", "识别出的不公开内容"),
    "harmless_taken": Say("harmless speech taken off the record", "误判为不公开"),
    "turns": Say("turns read as they are", "发言读取正确"),
    "roles": Say("roles found", "角色识别正确"),
    "ndcg": Say("nDCG of the first five", "前五名 nDCG"),
    "ndcg_across": Say("nDCG of the first five of the other language", "另一种语言案例前五名 nDCG"),
    "recall": Say("relevant cases among the first five", "前五名召回率"),
    "mrr": Say("1 / rank of the case to send", "首个可用案例的名次倒数"),
}


def scorer_said(name: str, ui: str) -> str:
    """What the scorer measures, in a few words."""
    return SCORERS_SAID[name].in_(ui)


def said(word: str, ui: str) -> str:
    """The word in the language of the reader."""
    return WORDS[word].in_(ui)
