"""Both companies of short conversations in which nobody presents anybody by the book."""

from __future__ import annotations

import pytest

from assistant.draft.company import company_names
from tests.unit.draft.test_company import said

TALKS = [
    ("en", ("Morning. It's Ines from Wickerby, is this a good time?", "It is now. Let me shut the kiln door.", "Lovely. Tell me a bit about Harrow Lane Ceramics, who are you, how many?", "Eleven of us. My mother started it in a shed. We throw everything by hand.", "And life before Wickerby?", "Notebooks. Wickerby came in May."), "Harrow Lane Ceramics", "Wickerby"),
    ("en", ("Thanks for doing this. So for the record, you're from?", "Stanmere Housing, I run repairs for six thousand homes.", "And how did you find Patchline?", "A colleague in Leeds. Patchline was the only one that could text tenants.", "What changed?", "We answer in a day."), "Stanmere Housing", "Patchline"),
    ("en", ("Okay, recording. What is it you do?", "We rent scaffolding, well, Bram does, I do the books at Oakhurst Hire.", "Why did you go with Yardmate?", "It was the cheapest and the lad was honest. Yardmate sends me a list every Friday."), "Oakhurst Hire", "Yardmate"),
    ("en", ("Before we start, could you spell the company?", "T-E-R-N, Ternhill Bakery. We bake for schools, thirty-one of them.", "When did you start with Crumbtrack?", "September. Crumbtrack tells us how many loaves by six."), "Ternhill Bakery", "Crumbtrack"),
    ("en", ("Hi, you're through to Jo at Loomly.", "Hello Jo. Frank here, Greyfriars Museum.", "Frank, how big is the museum?", "Nineteen staff, and volunteers. We open six days.", "So what did Loomly replace?", "Index cards."), "Greyfriars Museum", "Loomly"),
    ("en", ("Let's hear about the farm.", "It's four hundred acres, we've been here since my great-grandfather. Potatoes.", "And what made you call Fieldlark?", "Blight. The Fieldlark people came on a Sunday.", "Did Fieldlark pay off?", "Twice over."), None, "Fieldlark"),
    ("en", ("What's a normal day?", "Chaos. Karen shouts, Dave shouts. We had Outlook and a whiteboard.", "And now?", "Now Karen doesn't shout."), None, None),
    ("zh", ("您好，我是轻舟软件的小佟，咱们开始？", "好嘞。", "先说说梧塘豆业是哪年办的？", "九六年，我爹磨豆腐起的家，现在八十多人。", "轻舟上线以后呢？", "轻舟一上，退货少了。"), "梧塘豆业", "轻舟软件"),
    ("zh", ("听得清吗？", "听得清。我们是黎坪县人民医院的，我管药房。", "后来怎么选的药安通？", "药安通肯驻场，药安通的人住了俩月。"), "黎坪县人民医院", "药安通"),
    ("zh", ("先认识一下？", "我姓麻，在榆坡风电场干了十一年，值长。", "当时为什么选风语？", "风语那个工程师爬了塔。"), "榆坡风电场", "风语"),
    ("zh", ("这个厂子多少年了？", "老罗山酒厂嘛，五八年的老厂，三百来号人。", "引进曲眼之前怎么弄？", "靠鼻子。曲眼来了以后看曲线。"), "老罗山酒厂", "曲眼"),
    ("zh", ("怎么称呼您的单位？", "就叫鹤鸣养老院，一百二十张床。", "谁推荐的安护？", "女婿。安护便宜。"), "鹤鸣养老院", "安护"),
    ("zh", ("您这儿是做什么的？", "修船的，二十几个人，没名气。", "系统好用吗？", "好用，手机上一点就行。"), None, None),
    ("zh", ("说说难处吧。", "过磅排队，司机骂人，门卫也骂人，车间里乱成一锅粥。", "后来呢？", "后来就定了规矩，先预约再进厂。"), None, None),
    ("zh", ("今天咱们聊聊仓库。", "仓库有三个，一号仓库最乱，仓库管理员换了六个。", "门店呢？", "门店等货，门店的人天天打电话。"), None, None),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "turns", "customer", "vendor"), TALKS)
def test_customer_and_vendor_of_a_talk(lang, turns, customer, vendor):
    assert company_names(said(lang, *turns)) == (customer, vendor)
