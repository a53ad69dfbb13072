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
    ("en", ("Who are you, for the tape?", "Thornbury Vines. We are a winery, twelve hectares, on a slope."), "Thornbury Vines"),
    ("en", ("Start with the firm.", "We are a small company, Kessling, in the old harbour, and Kessling people stay."), "Kessling"),
    ("en", ("Who are you all?", "Marrack's owned by its drivers, all forty of them."), "Marrack"),
    ("en", ("What did you do before Tidewell?", "I was a nurse. When Tidewell opened I came here, and at Tidewell I stayed."), "Tidewell"),
    ("en", ("Who's who?", "So Copper Lantern, we're a small studio over a chip shop."), "Copper Lantern"),
    ("zh", ("先给读者介绍一下岭棠吧，哪年建的窑？", "做陶瓷的，烧了三十年。"), "岭棠"),
    ("zh", ("苇塘糖业，算是个什么样的企业？", "老厂子，榨糖的，一百多人。"), "苇塘糖业"),
    ("zh", ("当时为什么叫沐禾？", "两个合伙人一人取了一个字。"), "沐禾"),
    ("zh", ("请您说说。", "石砬沟铁矿是省里的大型企业，五百来人。"), "石砬沟铁矿"),
    ("zh", ("您先讲。", "行，医院就是澄川市第二医院，三甲，两个院区。"), "澄川市第二医院"),
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

# Nothing of this is a way of presenting by itself: the shape of the name and what stands beside it tell.
HINTED = [
    ("en", ("Could you say a few words about yourself and Halden Marine?", "Sure, I run the yard. We repair trawlers."), "Halden Marine"),
    ("en", ("So Priya, you're the COO at Northmoor Dairy. What does that mean?", "It means I get up at four. We process milk."), "Northmoor Dairy"),
    ("en", ("What do you do?", "I'm the head of operations here at Quenby Rail. We lease wagons."), "Quenby Rail"),
    ("en", ("And how did you get here?", "I joined Castlereagh Timber in 2009, straight from school. At Castlereagh Timber you start in the yard."), "Castlereagh Timber"),
    ("en", ("Tell me about the company.", "The business is called Fenwater Eels, and we smoke eels."), "Fenwater Eels"),
    ("en", ("Tell me about the company.", "My grandfather founded Ottersby Pipes in 1931, we still cast iron."), "Ottersby Pipes"),
    ("en", ("What does Marlow Freight do, in a sentence?", "We move bricks."), "Marlow Freight"),
    ("en", ("And what's your job?", "I look after finance for the Tamsin Group, all four schools."), "Tamsin Group"),
    ("en", ("Shall we start with the history of Vexholm Printers?", "Two brothers and a press."), "Vexholm Printers"),
    ("en", ("What's special about Orrery Bikes?", "We build every frame here."), "Orrery Bikes"),
    ("zh", ("我们今天请到了云麓食品的王总，王总您好。", "你好你好。"), "云麓食品"),
    ("zh", ("您介绍下自己。", "我是泓川水泥的生产厂长，干了二十年。"), "泓川水泥"),
    ("zh", ("您在公司多久了？", "我在澄湾物流干了八年，从司机干起。"), "澄湾物流"),
    ("zh", ("说说公司吧。", "岱石机床是九八年成立的，现在两百来人。"), "岱石机床"),
    ("zh", ("到了到了。", "欢迎来到绮云酒店，先喝口茶。"), "绮云酒店"),
    ("zh", ("公司规模呢？", "沧澜重工一共两千多人，三个厂区。"), "沧澜重工"),
    ("zh", ("能讲讲桐岭药业的历史吗？", "六几年就有了，老国营厂。"), "桐岭药业"),
    ("zh", ("您贵姓，哪个单位？", "我姓周，鹭屿口腔医院的，管护理。"), "鹭屿口腔医院"),
    ("zh", ("贵公司是做什么的？", "禾睦牧业嘛，养奶牛的，三千头。"), "禾睦牧业"),
]  # fmt: skip

UNSAID = [
    ("en", ("When was it worst?", "Bank Holiday. It is always the same, we had ninety calls.")),
    ("en", ("How was the launch?", "Las Palmas. We are there twice a year.")),
    ("zh", ("这屏幕开着，您给我讲讲上头是什么。", "上头是今天的车。")),
    ("zh", ("先补个课，种子库是干什么的？", "存种子的，零下十八度。")),
    ("zh", ("您在哪儿高就？", "在大厂。成人语言培训，英语、日语都有，我们有四十个老师。")),
    ("zh", ("公司怎么样？", "老港，一百三十来个人，市里占一半股份，另一半是民营的。")),
    ("zh", ("客人多吗？", "我们五星级酒店接了三家，五星级酒店挑得很。")),
    ("en", ("So what went wrong?", "You asked Ahmed, and Ahmed's in a different town, we lost the thread.")),
    ("en", ("How did it start?", "Margaret is a force of nature. She joined in 2009.")),
    ("en", ("Where are you from?", "I grew up in Galway and worked at Tesco as a student.")),
    ("en", ("Tell me about Monday.", "Monday is a small war, we've got forty trucks.")),
    ("en", ("What's special about Christmas?", "We bake at night.")),
    ("en", ("How long have you been with Karen?", "Nine years, we met at a fair.")),
    ("en", ("And what did you use?", "We worked with Oracle, then we were with IBM for a year.")),
    ("en", ("Tell me about the union.", "Unite is a big union, they're a good lot.")),
    ("zh", ("您说说领导的态度？", "我在车间干了八年，领导是九八年来的。")),
    ("zh", ("今天请到了两位专家。", "客气了。")),
    ("zh", ("他们呢？", "我是班组的老人，干了二十年。")),
    ("zh", ("欢迎来到现场。", "现场是去年改造的，现场一共两条线。")),
    ("zh", ("说说用友吧？", "用友是财务在用，用友一共三个账套。")),
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
    ("en", ("Hi, I'm calling from Pelham Analytics about the interview.", "Ah yes, come in."), "Pelham Analytics"),
    ("en", ("We at Corvid are writing up a few stories.", "Fine by me. The Corvid box is in the hall."), "Corvid"),
    ("en", ("So how is life with Mossgrid now?", "Quiet. Mossgrid sends one text a day."), "Mossgrid"),
    ("en", ("Since you put in Tallowire, what's changed?", "The phone. Tallowire rings me, not the other way round."), "Tallowire"),
    ("en", ("And then?", "Then Quillon turned up at a trade show, and Quillon sent us a box to try."), "Quillon"),
    ("en", ("How was the training?", "The Sorrel people came on a Monday. One of the Sorrel people stayed a month."), "Sorrel"),
    ("en", ("How did you decide?", "We looked at three and Bexwell came out on top. We signed with Bexwell in May."), "Bexwell"),
    ("en", ("What would you tell someone thinking about Orlinda?", "Count your boxes first. Orlinda can't count for you."), "Orlinda"),
    ("en", ("And when did Ketterick go live?", "In March. Ketterick went live in one depot."), "Ketterick"),
    ("zh", ("您好，我是来自沐石科技的小赵。", "你好你好，坐。"), "沐石科技"),
    ("zh", ("我们霁桥这边想做个案例。", "行，霁桥的东西我们用了一年。"), "霁桥"),
    ("zh", ("用上澄帆以后，有什么变化？", "澄帆一上，电话少了一半。"), "澄帆"),
    ("zh", ("当初谁提出来要上栖云的？", "我提的。栖云便宜。"), "栖云"),
    ("zh", ("澜桥进场是哪天？", "三月八号，澜桥来了两个人。"), "澜桥"),
    ("zh", ("要是给砺锋打分，您打几分？", "八分吧，砺锋慢是慢点。"), "砺锋"),
    ("en", ("How did you decide on the paint?", "We went with Dulux, the blue one."), None),
    ("en", ("So how is life with Marianne gone?", "Marianne ran it all. We miss Marianne."), None),
    ("en", ("What did you have before?", "We used Kronos for nine years, and we left Kronos last spring."), None),
    ("en", ("When did Brexit hit?", "In January. Brexit was a mess."), None),
    ("en", ("And before?", "We were on Sage for years. We used Sage for stock, and Sage gives us the ledgers still."), None),
    ("en", ("What was it like?", "The old Merlin screens. You use Merlin with two fingers, Merlin shows you nothing."), None),
    ("zh", ("以前呢？", "以前用速达，速达的人一年来一回，速达那个师傅姓胡。"), None),
    ("zh", ("以前用什么？", "用金蝶，用了九年，金蝶后来停了。"), None),
    ("zh", ("用上手机以后呢？", "手机一响就得接。"), None),
    ("zh", ("您给领导打几分？", "领导的人都在楼上。"), None),
    ("zh", ("后来呢？", "后来就定了规矩，规矩谁都得守。"), None),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "turns", "customer"), CUSTOMERS + HINTED)
def test_the_customer_is_found_however_it_is_presented(lang, turns, customer):
    assert company_names(said(lang, *turns))[0] == customer


@pytest.mark.parametrize(("lang", "turns"), NOBODY + UNSAID)
def test_what_is_no_company_is_no_customer(lang, turns):
    transcript = said(lang, *turns)
    spoken = passages_of(transcript, ["background"] * len(turns))
    assert profile(transcript, spoken, Brief()).name is None


@pytest.mark.parametrize(("lang", "turns", "vendor"), VENDORS)
def test_the_vendor_is_found_by_how_it_was_chosen(lang, turns, vendor):
    assert company_names(said(lang, *turns))[1] == vendor
