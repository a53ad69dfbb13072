"""What a Chinese sentence says of the speaker's company."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.company_zh import KINDS, company_said
from assistant.language.places_zh import CITIES, PLACE, PROVINCES


def said(sentence, *names):
    return {one.kind: one.text for one in company_said(sentence, names)}


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "森合木业，零五年成立的，在漳州，就做地板的，四百六十个人，两个厂区。",
            {"name": "森合木业", "founded": "2005年成立", "place": "漳州", "business": "地板", "people": "460人", "sites": "两个厂区"},
        ),
        ("我们在山东临沂，做板材的，一三年开的。", {"place": "山东临沂", "business": "板材", "founded": "2013年开业"}),
        ("我们就做货车上的铝件，一年四百万件。", {"business": "货车上的铝件"}),
        ("全院一千二百多人，三个院区。", {"people": "1200多人", "sites": "三个院区"}),
        ("现在员工六百八十人左右，不含外包。", {"people": "约680人"}),
        ("现在人的话七百个左右。", {"people": "约700人"}),
        ("青禾木业，总部漳州，做地板的。", {"name": "青禾木业", "place": "漳州", "business": "地板"}),
        ("一三年老板在龙湖那边开的第一家店，现在八十家店。", {"founded": "2013年在龙湖开出第一家店", "sites": "80家店"}),
        ("青禾出版社，北京，二零零三年建社。", {"name": "青禾出版社", "place": "北京", "founded": "2003年建社"}),
        ("我们单位叫岚城市第一实验小学。", {"name": "岚城市第一实验小学"}),
        ("我们江汀建材集团是省属国企，二零零一年成立，职工九百人。", {"name": "江汀建材集团", "nature": "省属国企", "founded": "2001年成立", "people": "900人"}),
        ("我们是事业单位，工作人员两百一十位。", {"nature": "事业单位", "people": "210人"}),
        ("我们公司是一家民营企业，零三年成立。", {"nature": "民营企业", "founded": "2003年成立"}),
        ("我们公司前身是地区粮油机械站，在襄阳。", {"origin": "地区粮油机械站", "place": "襄阳"}),
        ("一五年在长沙开的头一家店，叫米粒烘焙坊。", {"name": "米粒烘焙坊", "founded": "2015年在长沙开出第一家店"}),
        ("我们是沂川市图书馆，事业单位，一九五二年建的。", {"name": "沂川市图书馆", "nature": "事业单位", "founded": "1952年建成"}),
        ("零六年办的，现在三百八十个人，三班倒。", {"founded": "2006年开办", "people": "380人"}),
    ],
)  # fmt: skip
def test_what_is_said_of_the_company_is_found(sentence, found):
    assert said(sentence) == found


@pytest.mark.parametrize(
    "sentence",
    [
        "我们甲班二十六个人，男的多。",  # a team
        "第一条线零八年投的。",  # a line
        "我零三年进厂的，做了九年。",  # a person
        "我手底下五十八个人。",
        "客户那边来了三百个人。",
        "员工十二个人。",  # fewer than a company has
        "六四年建的老厂房。",
        "四月份，江西。",  # a step of the roll-out
        "我们做了三轮测试。",
        "跟做造纸的老师一起试的。",
        "一年要做八千份合同。",
        "他们前身是客户那边的一个班组，后来散了。",
        "二三年做的盘点，错了四十几处。",
        "那台机器叫小钢炮三号。",
        "我管华北大区，四十二家门店，三百多号人。",
        "客服中心呢，前身是投诉科，两百四十号人。",
    ],
)
def test_what_is_said_of_others_is_left_alone(sentence):
    assert said(sentence) == {}


def test_a_name_is_no_subject_of_another():
    assert said("森合现在四百六十个人。", "森合木业", "森合") == {"people": "460人"}
    assert said("仓储部现在四百六十个人。", "森合木业", "森合") == {}


@given(st.sampled_from((*PROVINCES, *CITIES)), st.sampled_from(["", "市"]))
def test_every_place_is_known(name, kind):
    found = PLACE.fullmatch(name + kind)
    assert found is not None


@given(st.text(alphabet="我们在做年成立员工人家店零一二三四五六七八九十百千，。的厂南京苏州", max_size=40))
def test_clauses_are_those_of_the_sentence(sentence):
    found = company_said(sentence, ())
    assert len({one.kind for one in found}) == len(found)
    assert [one.kind for one in found] == sorted((one.kind for one in found), key=KINDS.index)
    assert all(0 <= one.clause <= sentence.count("，") + sentence.count("。") for one in found)
