"""The words of the outputs themselves, in both languages."""

from __future__ import annotations

from assistant.errors import Say

_WORDS: dict[str, Say] = {
    # the case
    "introduction": Say("Introduction", "前言"),
    "challenge": Say("Challenge", "挑战"),
    "solution": Say("Solution", "方案"),
    "result": Say("Result", "结果"),
    "customer": Say("Customer", "客户"),
    "industry": Say("Industry", "行业"),
    "size": Say("Size", "规模"),
    "region": Say("Region", "地区"),
    "product": Say("Product", "产品"),
    "headline": Say("Key results", "关键成果"),
    "colon": Say(": ", "："),
    "comma": Say(", ", "，"),
    "semicolon": Say("; ", "；"),
    "dash": Say("— ", "——"),
    "open": Say("“", "“"),
    "close": Say("”", "”"),
    # the notice
    "notice-hard": Say("Do not publish this draft yet. To be mended first:", "本稿暂不可发布，须先改正："),
    "notice-not-a-case": Say("This draft is not a publishable case:", "本稿尚不能作为客户案例发布："),
    "watermark": Say("DRAFT: not approved", "草稿：未获授权"),
    "rests-on-nothing": Say(
        "Left out: nothing in the interview was found that says this: “{text}”",
        "未采用：访谈中没有找到能支持这句话的内容：“{text}”",
    ),
    "rests-on-nothing-hint": Say("Find where it is said, or ask the customer.", "请找出依据，或向客户确认。"),
    # the review
    "review": Say("Review", "审阅稿"),
    "draft": Say("Draft", "草稿"),
    "transcript": Say("Interview", "访谈记录"),
    "appendix": Say("For the writer: not part of the case", "供撰稿人参考（非案例正文）"),
    "findings": Say("Findings", "检查结果"),
    "findings-none": Say("The checks found nothing.", "检查未发现问题。"),
    "hard": Say("Must be mended", "须改正"),
    "soft": Say("Worth a look", "建议查看"),
    "numbers": Say("Numbers and how to word them", "数字及推荐表述"),
    "numbers-none": Say("No number that could be worded safely.", "没有可以稳妥表述的数字。"),
    "derivation": Say("Arithmetic: {text}", "算式：{text}"),
    "caution": Say("Caution: {text}", "注意：{text}"),
    "no-wording": Say("No safe wording", "暂无稳妥的表述"),
    "period": Say("Period: {text}", "时间范围：{text}"),
    "similar": Say("Similar cases", "相似案例"),
    "similar-none": Say("No similar case was found.", "没有找到相似案例。"),
    "here": Say("Here: {text}", "本访谈：{text}"),
    "there": Say("There: {text}", "该案例：{text}"),
    "gaps": Say("Questions for the customer", "待向客户确认的问题"),
    "gaps-none": Say("Nothing is missing.", "没有缺失的信息。"),
    "followup": Say("Follow-up e-mail, ready to send", "追问邮件（可直接发送）"),
    "copy": Say("Copy", "复制"),
    "copied": Say("Copied", "已复制"),
    "needed": Say("needed first", "须先确认"),
    "missing": Say("Missing: {text}", "缺少：{text}"),
    "left-out": Say("Left out, and why", "未采用的内容及原因"),
    "left-out-none": Say("Nothing strong was left out.", "没有舍弃重要内容。"),
    "reason": Say("Reason: {text}", "原因：{text}"),
    "mendings": Say("Names put right", "更正的名称"),
    "mendings-none": Say("No name was misheard.", "没有听错的名称。"),
    "wording": Say("Worded by a language model", "语言模型的措辞"),
    "wording-none": Say("No language model was asked.", "没有使用语言模型。"),
    "worded-whole": Say(
        "{used} of its sentences are used, each checked against the interview; {refused} were refused.",
        "采用其 {used} 句，逐句与访谈核对过；弃用 {refused} 句。",
    ),
    "worded-part": Say(
        "{accepted} accepted, {mended} after a second try, {refused} refused; {offline} of Casewright's own",
        "直接采用 {accepted} 句，重写后采用 {mended} 句，弃用 {refused} 句；本工具自己的 {offline} 句",
    ),
    "worded-reason": Say("Not used: {text}{times}", "未采用：{text}{times}"),
    "worded-times": Say(" ({n} times)", "（{n} 次）"),
    "worded-plan": Say("Plan", "提纲"),
    "worded-stopped": Say("It was not asked to the end: {text}", "没有问完：{text}"),
    "worded-dropped": Say(
        "Passages that talk to a machine were kept from it: {n}.", "对机器说话的段落没有给它看：{n} 段。"
    ),
    "worded-pseudonyms": Say("It saw other names than the real ones.", "它看到的是化名。"),
    "heard": Say("“{heard}” → {right}", "“{heard}” → {right}"),
    "mended-glossary": Say("as the glossary says", "按词汇表更正"),
    "mended-spelling": Say("the same name, spelt otherwise", "同一名称的不同写法"),
    "mended-sound": Say("sounds like the name; never within a quote", "读音相同；引语中不更正"),
    "publishable": Say("Ready to send to the customer", "可以发给客户确认"),
    "needs-answers": Say("Needs answers first", "尚需补充信息"),
    "not-a-case": Say("Not yet a case", "尚不构成案例"),
    "whole": Say("Whole draft", "全文"),
    "title": Say("Title", "标题"),
    "standfirst": Say("Standfirst", "导语"),
    "sentence": Say("{part}, sentence {n}", "{part}，第 {n} 句"),
    "turn": Say("turn {n}", "第 {n} 段发言"),
    "sources": Say("from {text}", "依据：{text}"),
    "kind-quote": Say("Quoted word for word", "原话引用"),
    "kind-edited": Say("Edited from what was said", "据原话编辑"),
    "kind-composed": Say("Composed from several statements", "综合多处表述"),
    "worded-by": Say("worded by {text}", "行文：{text}"),
    "off-record": Say("off the record", "不公开内容"),
    # the review page
    "keys": Say(
        "Choose a sentence to see the words it rests on. J and K go on and back, Esc returns.",
        "点选句子即可查看其依据的原话。按 J／K 前后移动，按 Esc 返回。",
    ),
    "back": Say("Back to the sentence", "返回句子"),
    "used-in": Say("used in {text}", "用于{text}"),
    "legend": Say("What the passages tell", "段落标签"),
    "jump": Say("Below the case", "案例之后"),
    "skip": Say("Skip to the interview", "跳到访谈记录"),
    "role-interviewer": Say("interviewer", "采访人"),
    "role-interviewee": Say("interviewee", "受访人"),
    "label-background": Say("Background", "背景"),
    "label-challenge": Say("Challenge", "挑战"),
    "label-solution": Say("Solution", "方案"),
    "label-result": Say("Result", "结果"),
    "label-other": Say("Other", "其他"),
    "label-off_record": Say("Off the record", "不公开"),
    "label-doubtful": Say("For publication? Please decide", "能否公开？请决定"),
    # what a number is worth
    "status-stated": Say("stated", "明确说出"),
    "status-approximate": Say("approximate", "约数"),
    "status-superseded": Say("corrected later", "后被更正"),
    "status-hoped": Say("hoped for, not reached", "期望值，尚未实现"),
    "status-not-ours": Say("not the customer's own", "并非客户自身的数据"),
    "status-incomplete": Say("incomplete", "不完整"),
    "caution-points": Say("percentage points, not per cent", "是百分点，不是百分比"),
    "caution-tiny-base": Say("very small base", "基数过小"),
    "caution-from-zero": Say("starts from zero, no percentage", "从零开始，不能算百分比"),
    "caution-no-baseline": Say("no figure from before", "缺少此前的数据"),
    "caution-no-period": Say("no period named", "未说明时间范围"),
    "caution-approximate": Say("approximate", "约数"),
    "caution-superseded": Say("corrected later", "后被更正"),
    "caution-hoped": Say("hoped for, not reached", "期望值，尚未实现"),
    "caution-not-ours": Say("not the customer's own", "并非客户自身的数据"),
    "caution-mixed-units": Say("units do not match", "单位不一致"),
    "caution-average-of-percent": Say("an average of percentages", "是百分比的平均值"),
    "caution-vanity": Say("says little about value", "难以说明实际价值"),
    "caution-scope": Say("holds for a part only", "仅适用于部分范围"),
    "caution-disputed": Say("speakers disagree", "说法不一"),
}


def word(key: str, ui: str) -> str:
    """The word or phrase `key` in the language `ui` (`zh`, or English for anything else)."""
    return _WORDS[key].in_(ui)


def caution_word(code: str, ui: str) -> str:
    """A caution code in words; a code from outside the public list is shown as it is."""
    known = _WORDS.get(f"caution-{code}")
    return known.in_(ui) if known else code
