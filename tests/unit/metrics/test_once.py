"""Numbers of one event are no result; those of how things usually go are."""

import pytest

from assistant.metrics.find import metrics_in_text
from assistant.metrics.suggest import suggest


def worded(text, lang):
    metrics = metrics_in_text(text, lang)[1]
    return [s.text for s in suggest(metrics, lang)], {c.code for m in metrics for c in m.cautions}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("zh", "上个礼拜有一炉出了岔子，炉温从三百二十掉到二百九，我补了一铲煤。"),
        ("zh", "以前有一批货在海关压了二十多天，都没人知道。现在过了两天没消息，系统自己就催。"),
        ("zh", "前天夜里有一台水泵，压力从六公斤降到四公斤，报警就响了。"),
        ("zh", "有一年冬天管子冻裂，一天的报修从十单涨到九十单。"),
        ("zh", "去年有一个客户催得急，我们把工期从十五天压到六天，熬得都不成样子。"),
        ("en", "We had one customer who got so loud that we cut his delivery time from ten days to two days."),
        ("en", "Last winter there was a night when the call volume went from 30 calls to 240 calls."),
        ("en", "There was this one batch where the scrap rate went from 14 percent to 9 percent."),
        ("en", "One night the queue time dropped from nine minutes to four, and the alarm rang."),
    ],
)
def test_a_story_of_one_event_is_not_worded(lang, text):
    told, codes = worded(text, lang)
    assert told == []
    assert "scope" in codes


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("zh", "有一半的单子，处理时间从三天降到一天。"),
        ("zh", "每一炉的次品率从百分之九降到百分之四。"),
        ("zh", "有一天我算了一下，平均等待时间从四十分钟降到十五分钟。"),
        ("en", "Delivery time fell from ten days to two days for every customer."),
        ("en", "One day I looked it up: on average, picking time fell from 40 minutes to 15 minutes."),
    ],
)
def test_what_holds_of_all_is_worded(lang, text):
    told, codes = worded(text, lang)
    assert told
    assert "scope" not in codes


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        # Two percentages of something without a rate are told by both ends; of a fraction and a percentage not at all.
        ("zh", "刷脸从百分之七十八提高到百分之九十五。", ["刷脸从78%提高到95%", "刷脸：78% → 95%"]),
        ("zh", "报修从四分之三降到百分之十五。", []),
        # A name begins with its grade, and not with a season.
        ("zh", "二等品率从百分之二十降到百分之八。", ["二等品率下降12个百分点，从20%降到8%"]),
        ("zh", "夏天蔫了二十六筐，今年七筐。", []),
        # One change told as a multiple and by its ends is worded once, whichever of 涨了九倍 and 涨到九倍 was meant.
        ("zh", "销量涨了九倍，从四单到三十六单。", ["销量从4单增加到36单"]),
        # Nobody says in what it is measured.
        ("en", "Our water consumption went from 28 to 21.", []),
        ("en", "Class sizes went from thirty-two to twenty-four.", ["Class sizes fell from 32 to 24"]),
        # The unit may be told once more with the value.
        (
            "en",
            "Water consumption went from 28 to 21. Twenty-eight cubic metres, as I said.",
            ["Water consumption fell by 25%, from 28 cubic metres to 21 cubic metres"],
        ),
    ],
)
def test_what_is_measured_must_be_known(lang, text, told):
    assert worded(text, lang)[0][: len(told) or 1] == told
