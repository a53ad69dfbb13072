"""How Chinese metrics are named and written: years and months in digits, rates, one counter for people, hours and minutes."""

import pytest

from assistant.metrics.find import find_metrics, metrics_in_text
from assistant.metrics.quantities import find_quantities
from assistant.metrics.suggest import suggest
from assistant.metrics.years_zh import in_digits
from tests.unit.metrics.talk import interview


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("二二年", "2022年"),
        ("二零二三年全年", "2023年全年"),
        ("二五年六月", "2025年6月"),
        ("今年十一月份", "今年11月"),
        ("一九年", "2019年"),
        ("九八年", "1998年"),
        ("八九年", "八九年"),
        ("二十年", "二十年"),
        ("去年二季度", "去年二季度"),
    ],
)
def test_moments_are_written_in_digits(said, written):
    assert in_digits(said) == written


@pytest.mark.parametrize(
    ("text", "best"),
    [
        ("夜班以前二十二个人，现在九个。", "从22人降到9人"),
        ("准时交付从百分之六十一到百分之八十八。", "准时交付率提高27个百分点，从61%提高到88%"),
        ("估产准从六成三提到八成九。", "估产准确率提高26个百分点，从63%提高到89%"),
        (
            "到期的学员里头续费的，以前百分之四十一，现在百分之五十六。",
            "到期的学员中续费的比例提高15个百分点，从41%提高到56%",
        ),
        ("在店时间从两小时五十分钟降到一小时二十分钟。", "在店时间缩短53%，从2小时50分钟缩短到1小时20分钟"),
        ("串货二三年十四回，二四年三回。", "串货从2023年的14次降到2024年的3次"),
        ("从接单到出库，十九天缩到十二天。", "接单到出库用时缩短37%，从19天缩短到12天"),
        ("断货少了三分之一。", "断货减少三分之一"),
        ("报价原来要三天，现在四个小时。", "报价用时从3天缩短到4小时"),
        ("问：发车间隔？ / 答：早高峰从十二分钟压到七分钟。", "早高峰发车间隔缩短42%，从12分钟缩短到7分钟"),
        ("过磅排队，早上最长要两个小时，现在最长二十五分钟。", "过磅排队最长用时缩短79%，从2小时缩短到25分钟"),
    ],
)
def test_the_first_wording_reads_as_written(text, best):
    turns = [({"问": "q", "答": "a"}[part[0]], part[2:]) for part in text.split(" / ")] if " / " in text else []
    found = find_metrics(interview("zh", *turns), ()) if turns else metrics_in_text(text, "zh")[1]
    assert suggest(found, "zh")[0].text.endswith(best)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("高了三角六分", "0.36", "CNY"),
        ("降到一角九。", "0.19", "CNY"),
        ("少一角。", "0.1", "CNY"),
        ("一角的价差没了，还多出来五分。", "0.05", "CNY"),
        ("平均十六分半", "16.5", "minute"),
        ("压到一个点二。", "1.2", "percent"),
        ("降了两个点五", "2.5", "point"),
        ("少了八个多点", "8", "point"),
    ],
)
def test_spoken_amounts_have_their_unit(text, value, unit):
    found = find_quantities(text, "zh")[-1]
    assert (str(found.value), found.unit) == (value, unit)


@pytest.mark.parametrize("text", ["客户给我们打了九分半", "换了三个角色", "五分好评", "三角形的支架"])
def test_marks_and_shapes_are_no_money_and_no_time(text):
    assert not [q for q in find_quantities(text, "zh") if q.kind in ("money", "duration")]


def test_a_season_that_spans_two_years_counts_nothing():
    found = find_quantities("六千二是二三到二四那个冬天。", "zh")
    assert [(str(q.value), q.kind) for q in found] == [("6200", "count"), ("2023", "date"), ("2024", "date")]
