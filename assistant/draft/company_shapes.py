"""What names of houses look like: the words that English ones end with, and the characters of Chinese ones."""

from __future__ import annotations

import re

from assistant.draft.company_words import NAME
from assistant.patterns import regex

_ENDINGS_EN = """
Academy Hire Windfarm Accountants Agency Airlines Airport Analytical Analytics Appliances Associates Authority Bakers Bakery Bank Bikes Boatyard Books Borough Brewers Brewery Bricks Brothers
Builders Bus Buses Butchers Cable Cakes Care Castings Caterers Catering Centre Center Ceramics Charity Chemicals Cider Clinic Clinics Club Coaches Coatings Coffee College
Company Components Confectionery Conservatoire Construction Contractors Co-op Co-operative Cooperative Corporation Cosmetics Council Couriers Cranes Creamery Cycles Dairies Dairy
Dental Depot Design Diagnostics Distillers Distillery Distribution Dyeworks Eels Electric Electrical Electronics Elevators Energy Engineering Engineers Equipment Estates Events
Fabrics Farm Farms Feeds Ferries Fertilisers Fibre Films Finance Fisheries Fleet Flooring Flowers Foods Forestry Forge Foundation Foundry Freight Fruit Funerals Furniture Games
Garage Garages Garden Gardens Gas Gears Glass Goods Grain Group Growers Hardware Harbour Harvest Haulage Health Healthcare Heating Holdings Homecare Homes Honey Hospital Hospitals
Hotel Hotels House Housing Industries Instruments Insurance Ironworks Joinery Joiners Kitchens Knitwear Labels Laboratories Labs Laundry Law Leather Leasing Leisure Library
Lifeboats Lifts Lighting Limited Linen LLC LLP Logistics Ltd Lumber Machinery Maltings Manufacturing Marina Marine Market Markets Masonry Materials Meats Media Medical Metals Mill
Millers Milling Mills Mine Mines Mining Motors Movers Museum Museums Mushrooms Mutual Nursery Nurseries Oils Optical Opticians Orchards Outfitters Packaging Paints Paper Parcels
Partners Parts Pharma Pharmacy Pianos Pipes Plant Plastics Playhouse Plumbing Polytechnic Port Potteries Pottery Poultry Power Practice Precision Press Printers Printing Produce
Products Pumps Quarries Quarry Rail Railway Ranch Records Recovery Recycling Refrigeration Removals Rentals Resort Restaurants Retail Retreads Roasters Robotics Roofing Rubber
Salmon Salt Sawmill Sawmills School Schools Seafood Seafoods Seeds Services Shearing Shipping Shipyard Shoes Signs Society Solar Solutions Sons Spirits Steel Stone Stores Stoves
Studio Studios Supplies Supply Surgery Systems Tanneries Tannery Taxis Tea Technologies Telecom Telephone Textiles Theatre Therapeutics Tiles Timber Tools Towing Toys Trading Transit
Transport Travel Trucking Trust Tyres Union University Utilities Valves Vets Veterinary Vineyard Vineyards Vines Ware Warehousing Waste Watches Water Welding Wholesale Windows
Wine Winery Wines Wire Wool Woollens Works Yachts Yard Yarns Zoo AG GmbH
"""
HOUSE_EN = regex(rf" (?:{'|'.join(re.escape(word) for word in _ENDINGS_EN.split())})$|^[A-Z]\S+ & [A-Z]\S+$")
# The endings as words for what a house is: "a small council", "four hospitals".
HOUSE_KIND_EN = "|".join(
    sorted(
        {
            *(re.escape(word.lower()) for word in _ENDINGS_EN.split() if word.isalpha() and not word.isupper()),
            *"firm business chain retailer manufacturer maker carrier publisher brewery hauler council trust shire".split(),
        },
        key=len,
        reverse=True,
    )
)
NAME_EN = regex(rf"(?<![\w'’])({NAME})")

_ENDINGS_ZH = """
公司 集团 科技 风电场 电站 豆业 药店 卫生院 银行 医院 口腔 大学 学院 中学 小学 学校 幼儿园 驾校 事务所 律所 药房 药业 制药 医药 酒店 饭店 宾馆 物业 股份 物流 冷链 快递 航运 航空 机场 港务 码头 地铁 公交 客运 建设 建工 建材 装饰
园林 商砼 水泥 水泥厂 玻璃 陶瓷 石材 木业 家具 家居 家纺 门窗 卫浴 五金 灯饰 玩具 首饰 珠宝 眼镜 乐器 煤矿 铁矿 矿业 钢铁 铸造 锻造 模具 轴承 电缆 电机 电梯 泵业 机床 重工 机械 电子 电器 半导体 光电
新能源 能源 电厂 电力 热力 燃气 水务 水厂 环保 环卫 再生 化工 材料 橡胶 塑胶 造纸 纸业 印务 印刷 包装 彩印 印染 染整 纺织 毛纺 丝绸 服饰 服装 鞋业 箱包 皮革 乳业 牧业 畜牧 农业 农场 牧场 林场 渔业
水产 养殖 饲料 种业 花卉 果业 茶业 茶厂 糖业 酒业 酒厂 盐业 粮油 面粉 食品 肉业 调味品 豆制品 烘焙 餐饮 超市 百货 便利店 书店 剧院 影院 影业 乐园 景区 索道 博物馆 图书馆 美术馆 体育馆 殡仪馆 出版社
旅行社 文旅 传媒 广告 会展 培训 教育 养老院 颐养院 诊所 体检 检测 测绘 保险 经纪 租赁 汽贸 汽车 搬家 洗涤 家政 保洁 造船 船舶 船厂 粮库 储备库 合作社 实业 制造 生物 置业 地产 城配 软件 数科 智能
"""
_FUNCTION = (
    "[是和在的了因把被从到有就都也很这那我你您他她它们给跟对让用为与或及还没不只算说讲做看管干出来去上下里占半报戴要改]"
)
NAMES_ZH = regex(
    rf"(?<![\u4e00-\u9fff])(?:欢迎来到?|来到|请到了?|我们今天请到了?|我们|咱们?|俺们?|我们是|就是|我是|我在|在|[您你]在|[您你]来|我姓.，|能?给?(?:大家|读者)?(?:讲讲|介绍一?下?|说说|谈谈|聊聊)(?:一下|下)?|就?叫|说|那|嗯|好)*"
    rf"((?:(?!{_FUNCTION})[\u4e00-\u9fff]){{2,6}}?(?:{'|'.join(sorted(_ENDINGS_ZH.split(), key=len, reverse=True))}))"
    r"(?=[^\u4e00-\u9fff]|$|是|的|呢|嘛|一共|现有|目前|现在|成立|始建|在|做|有|干|[多几])"
)
# Endings that are words of their own, so that 成人语言培训 is what is done and no name.
TRADE_ZH = regex(
    r"(?:培训|教育|检测|保险|包装|印刷|洗涤|保洁|家政|租赁|物流|冷链|快递|餐饮|烘焙|体检|测绘|建设|装饰|制造|汽车|机械|材料|电力|热力|燃气|水务|公交|地铁|食品|农业|养殖|水产|服装|家具|搬家|会展|广告|股份|软件|智能|生物|能源|环保|化工)$"
)
# What a clause holds and a name hardly ever: 市里占一半股份.
FUNCTION_ZH = regex(_FUNCTION)
# A Chinese name is a company's by its ending, or because it is said again: any run of characters looks alike.
HOUSE_ZH = regex(rf"(?:{'|'.join(_ENDINGS_ZH.split())}|户外|连锁|座椅|彩灯)$")
