"""Chinese wordings, word for word: counters, verbs that suit the measure, moments beside their values."""

import json

import pytest

from assistant.cli.main import execute
from assistant.metrics.find import metrics_in_text
from assistant.metrics.suggest import suggest


def worded(text):
    return [s.text for s in suggest(metrics_in_text(text, "zh")[1], "zh")]


@pytest.mark.parametrize(
    ("text", "best"),
    [
        ("我们去年GMV是一亿二，今年做到一亿八千万。", "GMV增长50%，从去年的1.2亿元提高到今年的1.8亿元"),
        ("首年续费率从六成八提到八成一。", "首年续费率提高13个百分点，从68%提高到81%"),
        ("行业平均流失率大概是两成，我们现在是百分之九。", "流失率为9%"),
        ("用户数一周之内从1000涨到1500。", "用户数在一周内增长50%，从1000增加到1500"),
        ("以前一单要四十分钟，现在十二分钟。", "每单用时缩短70%，从40分钟缩短到12分钟"),
        ("客诉一个月从一百二十多起降到三十来起。", "每月客诉减少约75%，从120多起降到约30起"),
        ("出错率下降了一半。", "出错率降低一半"),
        ("残次品减少了一半。", "残次品减少一半"),
        ("每个月省下来大概二十万。", "每月节省约20万元"),
        ("光快递费这一块，每个月就少花三万五。", "每月节省快递费3.5万元"),
        ("以前九点下班，现在六点就走了。", "下班时间从九点提前到六点"),
        ("区域排名从第八升到第二。", "区域排名从第八升至第二"),
        ("五十二家门店里头，三十八家已经在用了。", "52家门店中在用的有38家"),
        ("漏水事故去年是六起，今年归零。", "漏水事故从去年的6起降到零"),
        ("产能翻了一番。", "产能翻了一番"),
        ("产能翻了两番。", "产能达到原来的4倍"),
        ("成本只有原来的六成。", "成本降到原来的60%"),
        ("等待时间缩短了四十分钟。", "等待时间缩短40分钟"),
        ("客诉少了四十多起。", "客诉减少40多起"),
        ("退单率砍掉了三分之一。", "退单率下降三分之一"),
        ("NPS从负五做到三十一。", "NPS从-5提高到31"),
        ("销售额从2023年的3.2亿增长到2024年的4.5亿。", "销售额增长41%，从2023年的3.2亿元提高到2024年的4.5亿元"),
        ("以前一个人管三十家店，现在能管八十家。", "每人管的店增长167%，从30家增加到80家"),
        ("每月派线的投诉从三十几起降到四五起。", "每月派线的投诉从30多起降到四五起"),
    ],
)
def test_the_first_wording(text, best):
    assert worded(text)[0] == best


def test_nothing_is_computed_from_a_range():
    assert all("%" not in text for text in worded("每月派线的投诉从三十几起降到四五起。"))


def test_a_difference_keeps_its_counter():
    assert "工单减少30张，从70张降到40张" in worded("工单从七十张降到四十张。")


@pytest.mark.parametrize("text", ["销量翻了四倍。", "销量翻了两倍。", "锦旗翻了一番，一面，变两面。"])
def test_loose_multiples_and_tiny_counts_are_not_worded(text):
    assert worded(text) == []


def test_a_share_that_machines_pass_did_not_fall():
    assert worded("目前自动审核能过掉六成八的单子。") == []


CAUTIONS = {
    "points": "首年续费率从六成八提到八成一。",
    "tiny-base": "投诉从五起降到两起。",
    "from-zero": "NPS从负五做到三十一。",
    "no-baseline": "客服首次解决率今年是八成六。",
    "no-period": "合同审批从七天降到两天。",
    "approximate": "客诉从一百二十多起降到三十来起。",
    "hoped": "我们计划明年把准时率做到百分之九十八。",
    "not-ours": "行业平均流失率大概是两成，我们现在是百分之九。",
    "mixed-units": "错单从一天二十几单降到一周两三单。",
    "average-of-percent": "五家店平均下来，转化率从百分之三涨到百分之五。",
    "vanity": "锦旗翻了一番，一面，变两面。",
    "scope": "试点的那家店，销售涨了百分之三十。",
    "disputed": "毛利率涨了三个点，不过这个不能算系统的功劳。",
}


@pytest.mark.parametrize(("code", "text"), CAUTIONS.items())
def test_each_caution_through_the_command(code, text, capsys, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    environ = {"CASEWRIGHT_DATA_DIR": str(tmp_path / "data"), "LANG": "zh_CN.UTF-8"}
    assert execute(["metrics", "--text", text, "--lang", "zh", "--json"], environ) == 0
    told = json.loads(capsys.readouterr().out)["metrics"]
    cautions = [c for metric in told for c in metric["cautions"] if c["code"] == code]
    assert cautions
    assert all(c["reason"] and c["action"] for c in cautions)


def test_a_corrected_value_is_superseded_through_the_command(capsys, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    call = tmp_path / "call.txt"
    call.write_text(
        "记者：现在投诉一个月有多少？\n王主任：以前一个月二十三起，现在清零了。\n李经理：没有清零，我这里有表。\n",
        encoding="utf-8",
    )
    environ = {"CASEWRIGHT_DATA_DIR": str(tmp_path / "data"), "LANG": "zh_CN.UTF-8"}
    assert execute(["metrics", str(call), "--json"], environ) == 0
    answer = json.loads(capsys.readouterr().out)
    assert [m["status"] for m in answer["metrics"] if m["after"] and m["after"]["value"] == "0"] == ["superseded"]
    assert not any("零" in s["text"] for s in answer["suggestions"])
