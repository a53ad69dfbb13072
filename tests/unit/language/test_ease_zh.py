"""Stories and scraps are worth less than statements."""

import pytest

from assistant.language.ease_zh import ease


@pytest.mark.parametrize(
    "text",
    ["系统按销量和在途货每周给出补货建议。", "2024年3月在两个仓试点，9月推到全部门店。"],
)
def test_a_statement_keeps_its_worth(text):
    assert ease(text) == 1.0


@pytest.mark.parametrize(
    ("worse", "better"),
    [
        ("他徒弟又给贴回去了，贴在侧面。", "学徒把二维码贴在设备侧面。"),
        ("这个改起来用了三周时间。", "接口改造用了三周时间。"),
        ("人，都转到质检岗位去了。", "录入员都转到质检岗位去了。"),
        ("字写得工整好看。", "系统每周给出补货建议，不再靠人估。"),
        ("明年打算接到财务系统，尚未定。", "明年打算接到财务系统，已经立项。"),
        ("仓库还在想要不要把排班也接进去。", "仓库明年要把排班也接进去。"),
        ("8月可能先装一个棚，也可能不装。", "8月先装一个棚，9月装三个。"),
        ("叉车要不要装，钱还没有谈，到时候再说。", "叉车2025年装，钱已经批了。"),
        ("想接称重仪，行不行另说，明年再试。", "接了称重仪，明年试生产。"),
        ("先贴二维码。", "第一件事是给设备贴二维码。"),
        ("她哭了，脸都白了，谁也不敢说话。", "她不敢说话，别人也不说话。"),
    ],
)
def test_stories_and_scraps_count_less(worse, better):
    assert 0 < ease(worse) < ease(better) <= 1
