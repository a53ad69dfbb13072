"""Companies of many trades, presented and chosen in many ways; places, persons, tools and everyday words are none."""

from __future__ import annotations

import pytest

from assistant.draft.company import company_names
from assistant.draft.profile import profile
from assistant.records import Brief
from tests.unit.draft.interviews import passages_of
from tests.unit.draft.test_company import said

CUSTOMERS = [
    ("en", ("Could you introduce Brackenfold, as if to a child?", "Sheep, mostly. Wool goes to a mill down the valley."), "Brackenfold"),
    ("en", ("Paint me a picture of Ostrava Glass?", "Furnaces, sweat, and a canteen with good soup."), "Ostrava Glass"),
    ("en", ("So, where are we?", "We're Pellow Lifeboats, we build boats for harbours."), "Pellow Lifeboats"),
    ("en", ("Go ahead whenever you like.", "Thornbury Vines. We are a winery, twelve hectares, on a slope."), "Thornbury Vines"),
    ("en", ("Start with the firm.", "We are a small company, Kessling, in the old harbour, and Kessling people stay."), "Kessling"),
    ("en", ("Who are you all?", "Marrack's owned by its drivers, all forty of them."), "Marrack"),
    ("en", ("What did you do before Tidewell?", "I was a nurse. When Tidewell opened I came here, and at Tidewell I stayed."), "Tidewell"),
    ("en", ("Who's who?", "So Copper Lantern, we're a small studio over a chip shop."), "Copper Lantern"),
    ("zh", ("先给读者介绍一下岭棠吧。", "做陶瓷的，烧了三十年。"), "岭棠"),
    ("zh", ("苇塘糖业，算是个什么样的企业？", "老厂子，榨糖的，一百多人。"), "苇塘糖业"),
    ("zh", ("当时为什么叫沐禾？", "两个合伙人一人取了一个字。"), "沐禾"),
    ("zh", ("请您说说。", "石砬沟铁矿是省里的大型企业，五百来人。"), "石砬沟铁矿"),
    ("zh", ("工地在哪儿？", "在江边。俺们鄱西建设，干总包的。"), "鄱西建设"),
    ("zh", ("我听说槐序是城里最早的花卉公司，对吗？", "算早的，两个人、一辆三轮车。"), "槐序"),
]  # fmt: skip

NOBODY = [
    ("en", ("Start us off.", "Certainly. It is a long story. We have three sheds.")),
    ("en", ("Paint me a picture of Tuesday?", "Chaos, we were all on the phone.")),
    ("en", ("Set the scene, what is the town like?", "Honestly, we're in a valley. Median is a word I hate.")),
    ("en", ("How did you get to Lisbon?", "By train, I'm from near Lisbon, and in Lisbon we have an office.")),
    ("en", ("Tell me about the night of the storm.", "We're English, we talked about the weather.")),
    ("en", ("What's the story of Excel in all this?", "We used Excel for everything.")),
    ("zh", ("先说说过程吧。", "过程很长，过程里我们走了弯路，过程就是折腾。")),
    ("zh", ("您给讲讲流程是什么样的？", "流程就是开单、审批、发货，流程我们改了三回。")),
    ("zh", ("场里怎么样？", "场里二百头牛，我们场里的人都住场里。")),
    ("zh", ("您说说。", "那时候仓库是好单位，谁都想进。")),
    ("zh", ("怎么定方案？", "方案改了三稿，方案我们自己写的。")),
    ("zh", ("介绍一下设备管理吧？", "设备管理就是三个人两班倒，设备管理我们归生产部。")),
]  # fmt: skip

VENDORS = [
    ("en", ("So how did you come across Ledgerfox?", "Through a cousin."), "Ledgerfox"),
    ("en", ("Why did you choose Fernlight in the end?", "Price, and the woman on the phone. Before Fernlight it was chalk."), "Fernlight"),
    ("en", ("How many Gantrix units are on the floor?", "Nine. The first Gantrix we hated."), "Gantrix"),
    ("en", ("Has Hullmark helped with the drawings?", "A lot, Hullmark shows us the welds."), "Hullmark"),
    ("en", ("Have you never heard of Karlsbad?", "Of course, we took the waters in Karlsbad."), None),
    ("en", ("Before Karen came, who ran it?", "Nobody. Karen said it was a mess."), None),
    ("zh", ("当时怎么选中霁云的？", "霁云肯派人来。"), "霁云"),
    ("zh", ("说说选型吧。", "你们砚舟那个小姑娘，来了三回。砚舟来了两个人，住了一个月。"), "砚舟"),
    ("zh", ("最后为什么选这个方案？", "方案便宜，方案也简单。"), None),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "turns", "customer"), CUSTOMERS)
def test_the_customer_is_found_however_it_is_presented(lang, turns, customer):
    assert company_names(said(lang, *turns))[0] == customer


@pytest.mark.parametrize(("lang", "turns"), NOBODY)
def test_what_is_no_company_is_no_customer(lang, turns):
    transcript = said(lang, *turns)
    spoken = passages_of(transcript, ["background"] * len(turns))
    assert profile(transcript, spoken, Brief()).name is None


@pytest.mark.parametrize(("lang", "turns", "vendor"), VENDORS)
def test_the_vendor_is_found_by_how_it_was_chosen(lang, turns, vendor):
    assert company_names(said(lang, *turns))[1] == vendor
