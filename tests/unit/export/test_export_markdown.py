from assistant.export.markdown import to_markdown


def test_markdown_of_a_chinese_case(zh):
    assert to_markdown(zh.draft).splitlines()[:20] == [
        "# 佳禾零售：126家门店的补货，从两个小时缩短到25分钟",
        "",
        "**有了“云仓智补”，店长不必再打电话要货，可以回到门店前场。**",
        "",
        "| **客户** | 佳禾零售 |",
        "| :-- | :-- |",
        "| **行业** | 零售 |",
        "| **规模** | 126家门店 |",
        "| **地区** | 华东 |",
        "| **产品** | 云仓智补 |",
        "| **关键成果** | 每店每天补货时间从两个小时缩短到25分钟 |",
        "|  | 缺货率下降约5个百分点 |",
        "",
        "## 前言",
        "",
        "佳禾零售深耕社区零售，在华东拥有126家门店，总部四百多人。",
        "",
        "## 挑战",
        "",
        "过去，补货全靠店长打电话，一家店一天要花两个小时。",
    ]


def test_quotes_are_block_quotes(en):
    assert "\n\n> “I get my mornings back.”\n>\n> — Tom Okafor, VP Operations\n\n" in to_markdown(en.draft)


def test_sentences_are_joined_as_the_language_does(en, zh):
    assert "420 people. It runs" in to_markdown(en.draft)
    assert "由店长确认。缺货风险" in to_markdown(zh.draft)


def test_no_remark_of_ours_unless_a_check_failed(en, failing):
    assert "period" not in to_markdown(en.draft)
    top = to_markdown(failing.draft).splitlines()[:5]
    assert top[0] == "> **⚠ Do not publish this draft yet. To be mended first:**"
    assert top[2] == "> - “85%” does not stand in the interview."


def test_hostile_text_is_no_markup(evil):
    written = to_markdown(evil.draft)
    written.encode()
    assert "<" not in written
    assert "{{" not in written
    assert "\x00" not in written
    assert len([line for line in written.splitlines() if line.startswith("#")]) == 5


def test_same_draft_same_text(case):
    assert to_markdown(case.draft) == to_markdown(case.draft)
