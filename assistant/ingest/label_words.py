"""The words of labels in the languages that files come in: who is nobody in particular, who asks, who answers.

A pattern that ends a label allows a number or a letter after it: `Speaker 2`, `Sprecherin B`, `話者1`.
"""

from __future__ import annotations

import re

from assistant.patterns import regex

_NUMBER = r"(?:[\s_#-]*\d{1,6}|[\s_-][A-Za-z])?(?:\s?[(（][^)）]{1,30}[)）])?"

NUMBERED = regex(
    r"^(?:speaker|spkr?|participant|person|voice|unknown(?: speaker)?|unidentified(?: (?:speaker|man|woman|male|female))?|guest|user"
    r"|(?:fe)?male(?: (?:speaker|voice))?|man|woman|attendee|audience(?: member)?|operator|narrator|announcer|student|caller|translator|all|both"
    r"|sprecher(?:in)?|teilnehmer(?:in)?|intervenant(?:e)?|locuteur|locutrice|participante?|orador|oradora|hablante|locutor|falante|parlante|spreker|deelnemer"
    r"|спикер|участник|говорящий|неизвестный|話者|発言者|参加者|スピーカー|화자|참석자"
    r"|说话人|發言人|发言人|說話人|讲话人|发言者|讲者|講者|未知发言人|未知说话人|未知|用户|参会人)" + _NUMBER + "$",
    re.IGNORECASE,
)
ASKS = regex(
    r"^(?:q|i|int|iv|intv|interviewer(?:in)?|moderator(?:in)?|host|question"
    r"|frage|journalist(?:e|in)?|intervieweur|intervieweuse|enquêteur|enquêtrice|entrevistador|entrevistadora|entrevistatore|intervistatore|intervistatrice|pregunta|pergunta|domanda"
    r"|интервьюер|ведущий|ведущая|корреспондент|вопрос|聞き手|司会|司会者|質問者|インタビュアー|진행자|질문"
    r"|采访人|採訪人|采访者|採訪者|采访|访谈人|訪談人|访谈者|訪談者|记者|記者|主持人|主持|问|問|访|訪|提问|提問)"
    + _NUMBER
    + "$",
    re.IGNORECASE,
)
ANSWERS = regex(
    r"^(?:a|r|p|c|interviewee|respondent|resp|client|customer|answer"
    r"|befragter?|antwort|interviewte(?:r)?|enquêtée?|interviewée?|répondant(?:e)?|entrevistado|entrevistada|intervistato|intervistata|respuesta|resposta|risposta"
    r"|респондент|ответ|話し手|回答者|インタビュイー|답변"
    r"|被采访人|被採訪人|被采访者|被採訪者|受访人|受訪人|受访者|受訪者|被访人|被訪人|被访者|被訪者|受访|受訪|答|回答|客户|客戶|嘉宾|嘉賓)"
    + _NUMBER
    + "$",
    re.IGNORECASE,
)
# Labels of a form, not of a speaker; as a speaker's label they count only when they come again and again.
FORM = regex(
    r"^(?:file|file ?name|title|subject|topic|theme|date|time|duration|length|recorded(?: on| by| at)?|recording|location|place|setting|venue|language|keywords?|tags?|summary|abstract|description"
    r"|speakers?|attendees|participants|present|interviewers?|interviewees?|interview(?: (?:date|with|by|number|no\.?|id|location))?|interviewed by|narrators?|respondents?|note|notes|nb|n\.b|ps|warning|meeting(?: id| title| date| time)?"
    r"|transcri\w+(?: (?:by|date))?|edited by|page|version|project|client|customer|company|organi[sz]ation|role|position|job title|e-?mail|phone|address|website|url|link|copyright|published|series|episode|season|number|collection"
    r"|outline|action items?|next steps|takeaways|key (?:points?|takeaways?|findings?)|chapters?|section|part|agenda|pause|break|legend|key|source|reference|disclaimer|credits?|music|produced by|producers?|editors?|hosts|guests|image|photo|video|audio"
    r"|datum|dauer|ort|thema|datei|titel|sprache|teilnehmer|aufnahme|anmerkung|hinweis|interviewpartner(?:in)?|fecha|duración|lugar|tema|título|archivo|date de l'entretien|durée|lieu|sujet|titre|fichier|langue"
    r"|дата|время|место|тема|длительность|продолжительность|язык|файл|участники|日付|日時|場所|時間|テーマ|参加者|出席者|タイトル|備考"
    r"|(?:采访|採訪|访谈|訪談|会议|會議|录音|錄音|录制|转写|调研)?(?:时间|時間|日期|地点|地點|主题|主題|名称|名稱|标题|標題|时长|時長|内容|內容|方式|号|對象|对象|背景|目的|提纲|语言|链接|编号)"
    r"|参会人员?|與會人員?|与会人员?|出席人?员?|参与人|主持人|记录人|記錄人|整理人?|采访人|採訪人|采访者|被采访人|被採訪人|被采访者|受访人|受访者|受訪者|被访人|访谈人|访谈对象"
    r"|关键词|關鍵詞|摘要|全文摘要|纪要|待办|备注|備註|注|说明|附件|文件名?|问题\s*\d*|問題\s*\d*|来源|單位|单位|职位|职务|姓名|性别|年龄)$",
    re.IGNORECASE,
)
# What people say before a colon in the middle of speech, and nouns that begin like a Chinese surname.
SPEECH = regex(
    r"^(?:[我你他她它咱们們大家]{1,3}(?:说|說|问|問|讲|講|想|答|觉得|覺得).*|比如说?|例如|譬如|第[一二三四五六七八九十\d]+.*|首先|其次|最后|另外|所以|总之|結論|结论|然后|然後|但是|因为|就是|对了"
    r"|[一二三四五六七八九十](?:[是个個来])?|方案|方法|方面|成本|成果|安全|时间|任务|金额|金融|温度|程序|关键|全部|高峰期?|项目|于是|常见|万一|严格|计划|石油|白天|明天|明年|许多|何时|包括|包装|安装"
    r"|安排|平均|平时|平台|和以前|祝|单价|单位|单机|单班|管理|管理层|管道|解决|解释|解决方案|常规|宣传|支持|路线|阳光|丁目|向上|向下|向来|易用性|应用|应收|应付|关于|双方|水平|水电|井下|段落|汤料|万元|全年|全程|全公司"
    r"|沈阳|武汉|温州|金华|郑州|徐州|常州|石家庄|苏州|杭州|广州|顾客|应急|车间|车辆|连续|连锁|费用|容量|毛利|毛利率|利润|白班|夜班|早班|党委|米数|项次|戴|经理|左边|右边|房租|房间|史上|时候|时效|时长)$"
)
# English and other words that open a sentence before a colon; they may be written large and come again.
OPENERS = regex(
    r"^(?:and|but|so|or|then|now|because|also|well|okay|ok|yes|yeah|no|right|first(?:ly)?|second(?:ly)?|third(?:ly)?|next|finally|lastly|again|remember|example|for example|for instance|number (?:one|two|three|four)"
    r"|the (?:answer|question|point|thing|result|problem|idea|upshot|reason|truth|bottom line)|bottom line|in short|to sum up|my (?:point|question|answer)|one (?:more )?(?:thing|question)|fact|point|the other|good news|bad news"
    r"|i (?:said|say|mean|think)|he (?:said|says)|she (?:said|says)|they (?:said|say)|we (?:said|say)|https?|re|fwd|from|to|cc|sent|a|an|the|this|that|these|those|here|there|it|what|why|how|when|where|who|which"
    r"|also|aber|und|ja|nein|also gut|erstens|zweitens|donc|mais|et|oui|non|alors|pero|y|sí|entonces|но|и|да|нет|итак)$",
    re.IGNORECASE,
)
TITLES = r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Hon|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Maj|Adm|Rev|Fr|Sr|Jr|St|Sra|Srta|Hr|Sig|Mme|Mlle|MM|M|Drs|Ing|Dipl|Mgr|Pres|Amb|Insp|Supt|Cllr|Lord|Sir|Dame)"
PARTICLES = frozenset(
    "de da di du van von zu zur vom der den des del della la le les el al bin ibn ben y e dos das do ter ten of from at for the and und für et en d l et".split()
)
INNER = frozenset("of from at for the and y e et en und für".split())  # never the first word of a label
SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺"
    "顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华"
    "喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝封谈"
    "張劉陳楊黃趙吳孫馬鄭謝羅許韓馮鄧蕭蔣葉蘇呂盧鍾譚陸賈韋鄒龍賀顧龔萬錢嚴湯喬龐顏莊聶魯單紀畢駱藍喻饒陽農車項連蘆婁竇黨宮費衛閔鄔邊師欒榮叢鞏談歐簡齊關蘭寧葛"
)
