"""Which language a text is in, from its script and its most frequent words.

Languages in a script of their own are told by the script; those in Latin and Cyrillic letters by counting
short words that each of them uses all the time, in speech as in writing. Nothing is loaded and no state is
kept, so the same text always gives the same answer.
"""

from __future__ import annotations

from collections import Counter

from assistant.patterns import regex

UNKNOWN = "und"

_HAN = regex(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_KANA = regex(r"[\u3040-\u30ff]")
_LATIN_WORD = regex(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SCRIPTS = (
    ("ko", regex(r"[\uac00-\ud7a3\u1100-\u11ff]")),
    ("th", regex(r"[\u0e00-\u0e7f]")),
    ("el", regex(r"[\u0370-\u03ff]")),
    ("he", regex(r"[\u0590-\u05ff]")),
    ("ar", regex(r"[\u0600-\u06ff]")),
    ("hi", regex(r"[\u0900-\u097f]")),
)
_CYRILLIC = regex(r"[\u0400-\u04ff]")
_ENOUGH = 60_000  # characters; an interview's language shows long before

# Frequent words of each language, written for this module; a word that several share counts for each.
_WORDS = {
    "en": "the and to of a in that is it for you we was on are with as they be this have from or had by not but what all were when your can there an which their if do will each about how up"
    " out them then she so some her would him has two more no way could my than been who its now did get yeah yes okay right just like know think um uh well really oh hi hello thanks thank don't"
    " it's i'm that's we're you're didn't i me he our because going got one people let see say said thing things good great sorry sure bye everyone",
    "fr": "le la les de des du un une et à est en que qui dans pour pas sur au avec ce il elle on nous vous je ne plus par mais ou où sont était c'est d'accord oui non très bien alors donc été"
    " être avoir fait cette ces ses leur comme tout aussi ça merci bonjour j'ai notre nos votre qu'on",
    "de": "der die das und ist in zu den nicht von mit es sich auf für ein eine als auch dem im wir ich sie er haben hat war wie bei aus nach noch nur so wenn aber oder ja nein doch schon mal dann da"
    " man uns was werden wird sind einen einer sehr gut danke bitte also genau unsere",
    "es": "el la los las de que y en un una es por con no para su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde nos nosotros yo él ella eso"
    " está estamos era fue son ser tenemos bueno entonces gracias hola del",
    "it": "il lo la gli le di che e è un una per non in con si da come ma sono più anche questo questa ci ha abbiamo noi io lui lei del della dei nel alla al quando perché molto bene allora quindi"
    " grazie sì no era essere poi cosa fatto",
    "pt": "o a os as de que e em um uma é por com não para se na no do da dos das como mais mas foi ao ele ela nós eu isso está são também já muito bem então porque quando você vocês a gente obrigado"
    " obrigada sim tem temos nosso nossa até",
    "nl": "de het een en van is in dat op te zijn met voor niet aan er om ook als maar dan nog wij we ik je jij hij ze hebben heeft was bij naar uit door over ja nee wel heel goed dus omdat wat deze"
    " onze dank kan moet",
    "sv": "och att det som en på är av för med den till inte har de ett om var vi jag du han hon så men eller när från också kan ska vad bra tack ja nej mycket här alla våra",
    "da": "og at det som en på er af for med den til ikke har de et om var vi jeg du han hun så men eller når fra også kan skal hvad godt tak ja nej meget her alle vores",
    "no": "og at det som en på er av for med den til ikke har de et om var vi jeg du han hun så men eller når fra også kan skal hva bra takk ja nei mye her alle våre",
    "fi": "ja on ei se että oli hän mutta kun niin kuin me minä sinä ovat mitä myös jos tai sitten nyt vain meidän hyvä kiitos kyllä tämä joka olemme",
    "pl": "i w na z że nie się do to jest jak po co ale za od przez dla tak czy już tylko był była było są może my ja ty on ona bardzo dobrze dziękuję więc gdy nasz nasze mamy",
    "cs": "a v na se že je to s z do o k i jak za pro ale by po od jsou byl bylo jsme já ty my on ona co když už také ano ne velmi dobře děkuji tak náš naše máme",
    "tr": "ve bir bu da de için ile çok ama ne var daha gibi olarak o ben biz sen siz evet hayır mi mı değil kadar sonra şey olan oldu bizim teşekkürler iyi",
    "id": "yang dan di itu dengan untuk ini dari dalam tidak akan pada juga saya ke karena ada kami kita mereka bisa sudah atau sebagai oleh lebih banyak ya apa terima kasih jadi",
    "vi": "và của là có không được cho một các những trong đã với này để người chúng tôi đó rất thì cũng khi nhiều ạ vâng cảm ơn bạn anh chị",
    "ro": "și de la în a cu nu că pe o un este din pentru mai care ce dar sau ca fi am avem noi eu el ea foarte bine mulțumesc da când sunt era",
    "hu": "a az és hogy nem is van egy ez meg de mint csak volt már még ha vagy mi én ő nagyon jó igen köszönöm akkor mert nekünk",
}
_CYRILLIC_WORDS = {
    "ru": "и в не на что я с как это по но они мы вы к у из за так же все да нет от был была было бы если уже или очень только когда есть у нас вот спасибо",
    "uk": "і в не на що я з як це по але вони ми ви до у із за так же всі та ні від був була було би якщо вже або дуже тільки коли є нас ось дякую й",
    "bg": "и в не на че аз с как това по но те ние вие към от за така да се е са беше ли ако вече или много само когато има ни благодаря",
}


def detect_language(text: str) -> str:
    """The ISO 639-1 code of the language that most of the text is in; `und` where nothing tells.

    English words in Chinese speech (product names, `OK`) do not make it English, nor the other way round.
    """
    text = text[:_ENOUGH]
    latin = _LATIN_WORD.findall(_HAN.sub(" ", _KANA.sub(" ", text)))
    kana, han = len(_KANA.findall(text)), len(_HAN.findall(text))
    counts = {code: len(pattern.findall(text)) for code, pattern in _SCRIPTS}
    counts["cyrillic"] = len(_CYRILLIC.findall(text))
    counts["han"] = han + kana
    counts["latin"] = sum(len(word) for word in latin if word[0] < "\u0370" or "\u1e00" <= word[0] <= "\u1eff")
    # A Chinese character says as much as two or three letters.
    weights = {script: 2.5 * n if script in ("han", "ko") else float(n) for script, n in counts.items()}
    script = max(weights, key=lambda each: weights[each])
    if not weights[script]:
        return UNKNOWN
    if script == "han":
        return "ja" if kana * 5 >= kana + han else "zh"
    if script in ("latin", "cyrillic"):
        return _by_words(latin, _WORDS if script == "latin" else _CYRILLIC_WORDS)
    return script


def _by_words(words: list[str], frequent: dict[str, str]) -> str:
    counts = Counter(word.casefold().replace("’", "'") for word in words)
    scores = {code: sum(counts[word] for word in dict.fromkeys(known.split())) for code, known in frequent.items()}
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] else UNKNOWN
