"""Names: in full first, short later, and "the company" for a customer nobody named."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.draft.mentions_zh import lean
from assistant.draft.names import CUSTOMER, VENDOR, Reader, names_of, people_by_label, person_name
from assistant.records import Customer, Participant
from tests.unit.draft.interviews import CURTIS, MAYA, PEOPLE, ROSA, SU, interview, names


def test_the_customer_is_named_in_full_first_and_short_later():
    reader = Reader(names("en", customer="Pruett Lines Inc.", short="Pruett", vendor="Fleetline"))
    assert reader.write(f"{CUSTOMER} runs three yards.") == "Pruett Lines Inc. runs three yards."
    assert reader.write(f"In May {CUSTOMER} chose {VENDOR}.") == "In May the company chose Fleetline."
    reader.paragraph()
    assert reader.write(f"{CUSTOMER} grew.") == "Pruett grew."


def test_a_name_that_would_repeat_becomes_the_company():
    reader = Reader(names("en", customer="Pruett Lines", short="Pruett"))
    told = [reader.write(f"{CUSTOMER} grew.") for _ in range(3)]
    assert told == ["Pruett Lines grew.", "The company grew.", "Pruett grew."]


def test_the_same_in_chinese():
    reader = Reader(names("zh", customer="浙江栩丰汽车部件有限公司", short="栩丰"))
    assert [reader.write(f"{CUSTOMER}有三个车间。") for _ in range(3)] == [
        "浙江栩丰汽车部件有限公司有三个车间。",
        "公司有三个车间。",
        "栩丰有三个车间。",
    ]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (f"{CUSTOMER}是沂川市图书馆，管着三个分馆。", "沂川市图书馆管着三个分馆。"),
        (f"{CUSTOMER}叫沂川市图书馆，在河东。", "沂川市图书馆在河东。"),
        ("乔丽是集控员乔丽，看屏的。", "乔丽是集控员，看屏的。"),
        (f"{CUSTOMER}是市里的，三个分馆。", "沂川市图书馆是市里的，三个分馆。"),
    ],
)
def test_nobody_is_himself(said, told):
    assert Reader(names("zh", customer="沂川市图书馆")).write(said) == told


def test_a_chinese_vendor_without_a_name_is_told_of_all_the_same():
    known = names("zh")
    assert known.vendor is None and known.voice("su").other == VENDOR
    assert Reader(known).write(f"{VENDOR}的工程师住了两周。") == "服务商的工程师住了两周。"
    assert names("en").voice("curtis").other is None


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("澄江市水务集团", "澄江市水务集团"),
        ("澄江市热力总公司", "澄江市热力总公司"),
        ("昆仑源热力总公司", "昆仑源热力"),
        ("澄江市殡仪馆", "澄江市殡仪馆"),
    ],
)
def test_what_anybody_could_be_called_is_no_short_name(name, short):
    transcript = interview("zh", ("su", f"我们{name}管水务、热力，昆仑源热力是我们。"))
    assert names_of(transcript, Customer(name=name), None).customer_short == short


@pytest.mark.parametrize(("lang", "generic"), [("en", "The company grew."), ("zh", "公司搬了。")])
def test_an_unknown_customer_is_the_company(lang, generic):
    reader = Reader(names(lang))
    words = " grew." if lang == "en" else "搬了。"
    assert [reader.write(CUSTOMER + words) for _ in range(2)] == [generic, generic]


def test_an_unknown_customer_begins_a_sentence_with_a_capital():
    reader = Reader(names("en"))
    assert reader.write(f"The yard closed. {CUSTOMER} moved.") == "The yard closed. The company moved."


def test_the_wording_knows_who_sells():
    known = names("en", vendor="Fleetline")
    sides = {known.voice(label).sells: person.side for person in known.people for label in person.labels}
    assert sides == {True: "vendor", False: "customer"}


def test_people_are_named_in_full_first_and_by_surname_later():
    known = names("en")
    curtis, rosa = known.mark("curtis"), known.mark("rosa")
    reader = Reader(known)
    assert reader.write(f"{curtis} runs the yard.") == "Curtis Vann runs the yard."
    assert reader.write(f"{rosa} called {curtis}.") == "Rosa de la Cruz called Vann."
    assert reader.write(f"Then {rosa} left.") == "Then de la Cruz left."


def test_chinese_people_keep_their_name_and_come_with_their_title_once():
    known = names("zh")
    reader = Reader(known)
    su = known.mark("su")
    assert reader.write(f"{su}管生产。") == "生产总监苏曼管生产。"
    assert reader.write(f"{su}管生产。") == "苏曼管生产。"


def test_a_quoted_speaker_counts_as_introduced():
    reader = Reader(names("en"))
    assert not reader.introduced("curtis")
    assert reader.speaker("curtis") == "Curtis Vann"
    assert reader.introduced("curtis")
    assert reader.speaker("curtis") == "Vann"


def test_a_speaker_nobody_knows_has_no_name():
    known = names("en")
    assert known.mark("Speaker 9") is None
    assert Reader(known).speaker("Speaker 9") == ""
    assert known.voice("Speaker 9").person is None


def test_somebody_with_a_title_alone_goes_by_it():
    person = Participant(None, "信息化主管", None, "customer", "interviewee", ("s",), "")
    assert person_name(person, "zh", full=True) == "信息化主管"
    assert person_name(Participant(None, "plant manager", None, "customer", "interviewee", ("s",), ""), "en", full=True) == "the plant manager"  # fmt: skip


def test_who_we_and_you_are_depends_on_the_side():
    known = names("en", customer="Pruett Lines", vendor="Fleetline")
    assert (known.voice("curtis").org, known.voice("curtis").other) == (CUSTOMER, VENDOR)
    assert (known.voice("maya").org, known.voice("maya").other) == (VENDOR, None)
    assert names("en").voice("curtis").other is None
    assert names("en").voice("maya").org is None


def test_a_partner_speaks_for_nobody_in_the_draft():
    partner = Participant("Bo Lind", None, "Consult", "partner", "interviewee", ("bo",), "")
    transcript = interview("en", ("bo", "We helped."), people=(partner,))
    voice = names_of(transcript, Customer("Pruett Lines"), "Fleetline").voice("bo")
    assert (voice.org, voice.other) == (None, None)


def test_the_short_name_is_one_that_was_said():
    said = interview("en", ("curtis", "Pruett is old. At Pruett we drive."))
    unsaid = interview("en", ("curtis", "The company is old."))
    customer = Customer("Pruett Lines Incorporated")
    assert names_of(said, customer, None).customer_short == "Pruett"
    assert names_of(unsaid, customer, None).customer_short == customer.name


def test_the_short_chinese_name_is_one_that_was_said():
    customer = Customer("浙江栩丰汽车部件有限公司")
    assert names_of(interview("zh", ("su", "栩丰有三个车间。")), customer, None).customer_short == "栩丰"
    dealer = Customer(name="恒驰达汽车集团")
    assert names_of(interview("zh", ("su", "恒驰达有四十一家店。")), dealer, None).customer_short == "恒驰达"
    assert names_of(interview("zh", ("su", "我们有三个车间。")), customer, None).customer_short == customer.name


@pytest.mark.parametrize("name", ["公司", "浙江", "A", "Inc", "有限公司", "浙江大学"])
def test_a_short_name_is_never_empty(name):
    for lang in ("en", "zh"):
        known = names_of(interview(lang, ("su", name)), Customer(name), None)
        assert known.customer_short


def test_a_possessive_after_s_has_one_s():
    reader = Reader(names("en", customer="Pruett Lines"))
    assert reader.write(f"{CUSTOMER}'s yard is full.") == "Pruett Lines' yard is full."


def test_everybody_is_found_by_each_label():
    assert people_by_label(PEOPLE["en"]) == {"maya": MAYA, "curtis": CURTIS, "rosa": ROSA}
    assert people_by_label((SU,))["su"] is SU


def test_no_mark_is_left_in_what_is_written():
    known = names("en", customer="Pruett Lines", vendor="Fleetline")
    reader = Reader(known)
    text = reader.write(f"{CUSTOMER} and {VENDOR}: {known.mark('curtis')}, {known.mark('rosa')}.")
    assert not any("\ue000" <= char <= "\uf8ff" for char in text)


def test_we_of_a_works_is_its_name_once():
    reader = Reader(names("zh", customer="青石坝水泥厂"))
    assert reader.write(f"{CUSTOMER}厂备件多。") == "青石坝水泥厂备件多。"
    assert reader.write("厂区有两个，各有厂长。") == "厂区有两个，各有厂长。"


@pytest.mark.parametrize(
    ("said", "other"),
    [("我们三百多间房，跟净岚做了六年。", True), ("我们找净岚洗的。", True), ("我们净岚一年洗两万吨。", False)],
)
def test_who_deals_with_the_customer_is_not_the_customer(said, other):
    assert names("zh", customer="净岚布草洗涤").deals_with_customer(said) == other
    assert not names("zh").deals_with_customer(said)


@pytest.mark.parametrize(
    ("said", "name", "generic"),
    [
        ("我们医院三个院区，咱们医院床位紧，院里的病人多。", None, "医院"),
        ("我们厂三班倒，全厂四百人，厂里设备老。", "青石坝水泥厂", "工厂"),
        ("我们厂三班倒，全厂四百人，厂里设备老。", "棉屿家纺", "公司"),
        ("我们学校三个校区，全校都在用。", None, "公司"),
    ],
)
def test_a_house_is_called_what_its_people_call_it(said, name, generic):
    transcript = interview("zh", ("su", said))
    assert names_of(transcript, Customer(name=name), None).generic == generic


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Thornby Mills, \ue000 spins linen.", "Thornby Mills spins linen."),
        ("Thornby Mills: \ue000 spins linen.", "Thornby Mills spins linen."),
        ("Thornby Mills, the company spins linen.", "Thornby Mills spins linen."),
        ("Thornby Mills, Drovers Lane, spins linen.", "Thornby Mills, Drovers Lane, spins linen."),
        ("The dye master is dye master, so those vats are new.", "Those vats are new."),
        ("The dye master is a dye master's son, so those vats are new.", "The dye master is a dye master's son, so those vats are new."),
    ],
)  # fmt: skip
def test_nobody_is_himself_in_english_either(said, told):
    reader = Reader(names("en", customer="Thornby Mills", short="Thornby"))
    reader.write("Before.")
    reader.write("\ue000 is old.")
    assert reader.write(said) == told


def test_a_chinese_title_does_not_stand_right_behind_other_words():
    known = names("zh")
    mark = known.mark("su")
    reader = Reader(known)
    assert reader.write(f"设备{mark}管了17年。") == "设备苏曼管了17年。"
    assert reader.write(f"后来由{mark}负责。") == "后来由生产总监苏曼负责。"
    assert reader.write(f"{mark}又去了一次。") == "苏曼又去了一次。"


P, Q = "\ue010", "\ue011"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("甲不信它，甲偷偷按老办法也排了一遍。", "甲不信它，偷偷按老办法也排了一遍。"),
        ("甲先去了前台，那天晚上，甲守到两点。", "甲先去了前台，那天晚上，守到两点。"),
        ("甲去年回来接的手，之前甲在厦门做外贸。", "甲去年回来接的手，之前在厦门做外贸。"),
        ("甲改了三遍。甲后来不改了。", "甲改了三遍。甲后来不改了。"),  # another sentence
        ("甲带着三个徒弟，最大的四十岁，甲叫他老六。", "甲带着三个徒弟，最大的四十岁，甲叫他老六。"),
        ("甲把仓库交给乙，甲去了外地。", "甲把仓库交给乙，甲去了外地。"),  # 乙 could have gone
        ("第二天甲的外甥结婚，甲去了。", "第二天甲的外甥结婚，甲去了。"),
        ("甲先试，甲的徒弟跟着学。", "甲先试，其徒弟跟着学。"),
        ("甲先试，甲徒弟跟着学。", "甲先试，其徒弟跟着学。"),
        ("外协的住司板房，与司的人一起吃，司的人员管账。", "外协的住司板房，与司的人一起吃，其人员管账。"),
        ("钱从甲手里过，少一分都是甲的事。", "钱从甲手里过，少一分都是甲的事。"),
        ("甲看不过来，甲自己装了一套。", "甲看不过来，自己装了一套。"),
        ("司在村里挑了八个人，司出车，司的规矩是谁接电话谁去。", "司在村里挑了八个人，出车，其规矩是谁接电话谁去。"),
        ("甲找了乙，乙没有答应，甲又去了一次。", "甲找了乙，乙没有答应，甲又去了一次。"),
    ],
)
def test_a_name_is_not_told_twice_where_nobody_else_is_meant(said, told):
    marks = str.maketrans({"甲": P, "乙": Q, "司": CUSTOMER})
    assert lean(said.translate(marks)) == told.translate(marks)


@given(
    st.text(alphabet="甲乙司的，。徒弟自己去了", max_size=30).map(
        lambda t: t.translate({ord("甲"): P, ord("乙"): Q, ord("司"): CUSTOMER})
    )
)
def test_leaving_names_out_names_nobody_else_and_loses_nobody(said):
    found = lean(said)
    assert {c for c in found if c in (P, Q, CUSTOMER)} == {c for c in said if c in (P, Q, CUSTOMER)}
    assert len(found) <= len(said)


def test_a_long_name_is_told_once_and_then_by_what_it_is():
    reader = Reader(replace(names("zh", customer="石桥果蔬专业合作社", short="石桥果蔬专业合作社"), generic="合作社"))
    told = [reader.write(f"{lead}{CUSTOMER}有三个冷库。") for lead in ("现在", "去年", "前年")]
    assert told == ["现在石桥果蔬专业合作社有三个冷库。", "去年合作社有三个冷库。", "前年合作社有三个冷库。"]


@pytest.mark.parametrize(
    ("name", "words", "generic"),
    [
        ("石桥果蔬专业合作社", "我们合作社有三个冷库。", "合作社"),
        ("云州仁和医院", "病区有三个。", "医院"),
        ("聆声听力", "厂里修，厂里寄，厂里换，店里都不管。", "公司"),  # another's works
    ],
)
def test_what_a_house_is_called_without_its_name(name, words, generic):
    transcript = interview("zh", ("su", words))
    assert names_of(transcript, Customer(name=name), None).generic == generic


def test_a_house_without_a_name_is_no_works_because_somebody_elses_is_spoken_of():
    transcript = interview("zh", ("su", "修好在厂里躺着，厂里没人催，厂里不管。"))
    assert names_of(transcript, Customer(), None).generic == "公司"


def test_an_english_customer_is_not_said_to_be_itself():
    reader = Reader(names("en", customer="Tern Bay Honey", short="Tern Bay"))
    assert reader.write(f"{CUSTOMER} is Tern Bay, and they are up the coast.") == "Tern Bay Honey is up the coast."
    assert reader.write(f"{CUSTOMER} is Tern Bay Honey, and they have nine vans.").endswith("has nine vans.")


@pytest.mark.parametrize(
    ("name", "said", "short"),
    [
        ("禾溪母婴护理", "禾溪是一五年开的，禾溪现在三家店。", "禾溪"),
        ("禾溪母婴护理", "禾溪母婴护理三家店，禾溪母婴护理都在城里。", "禾溪母婴护理"),
        ("岚河县第一中学", "岚河，是个小县，岚河在山里。", "岚河县第一中学"),
    ],
)
def test_a_house_with_a_long_name_is_called_by_what_its_people_say(name, said, short):
    assert names_of(interview("zh", ("su", said)), Customer(name=name), None).customer_short == short


def test_the_centre_of_a_customer_without_a_name_is_the_centre():
    assert Reader(names("zh")).write(f"{CUSTOMER}中心是市属的。") == "中心是市属的。"
    assert Reader(names("zh", customer="青禾银行")).write(f"{CUSTOMER}中心是去年建的。") == "青禾银行中心是去年建的。"
