"""Varied prose in several languages for the loop guard's benchmark: what stands before, between and inside loops."""

import random
import re

_CJK = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_TOKEN = re.compile(rf"\n{{1,2}}|[^\S\n]*(?:[{_CJK}]|\d|[^\W\d_{_CJK}]{{1,6}}|([^\w\s]|_)\1{{0,3}}|\w)|[^\S\n]+")


def tokens(text: str) -> list[str]:
    """Return pieces as a byte-pair vocabulary would cut them, about 1.3 to an English word.

    A piece is up to six letters, one digit, one character of Chinese or Japanese, up to four of the same mark, or up
    to two newlines, each with the spaces before it.
    """
    return [match[0] for match in _TOKEN.finditer(text)]


# In the patterns n is a noun, v a verb with its object case open, a an adjective, d an adverb, p a person, # a number.
_ENGLISH = {
    "n": "river bridge integer matrix garden kernel signal prime lattice engine harbour triangle theorem budget market "
    "teacher wire magnet cell protein planet orbit village song letter window forest valley sequence function vector "
    "graph vertex cycle remainder divisor polynomial root sum product limit series interval circle sphere angle force "
    "current voltage circuit battery compiler pointer thread cache packet server query index column record contract "
    "witness treaty election parliament museum painting novel chapter sentence argument premise lemma proof corollary "
    "counterexample estimate margin sample distribution variance recipe onion kettle loaf harvest tractor fence cattle "
    "shepherd weather storm glacier volcano mineral copper alloy turbine piston gear lever pulley train station ticket",
    "v": "bounds follows divides covers replaces contradicts supports extends limits precedes reveals hides crosses "
    "absorbs reflects produces requires explains resembles exceeds approaches contains changes moves breaks repairs "
    "measures confirms rejects describes ignores recalls improves delays weakens strengthens separates joins completes",
    "a": "small finite even odd bounded ancient broken narrow public hidden steady strange heavy bright careful simple "
    "clever linear smooth sparse dense local global direct remote early late silent formal cheap rough exact partial "
    "circular empty closed modern northern fragile patient random stable hollow rapid distant ordinary curious mutual",
    "d": "clearly perhaps quickly rarely often almost hardly "
    "suddenly evidently finally carefully slowly usually barely "
    "indeed roughly exactly apparently gladly probably nearly surely gently openly",
    "p": "Alice Bashir Chen Dimitri Elena Farid Greta Hugo Imani Jonas Kavita Liam Mirela Nadia Oskar Priya Quentin",
}
_ENGLISH_PATTERNS = (
    "The a n d v the n.|So the n v a a n, which means that the n is a.|Wait, does the n really v the n?|"
    "Let me think about the a n again.|If the n is a, then the n v it d.|Hmm, p says the n v every a n.|"
    "But what about the n of the a n?|We know that no a n v the n unless the n is a.|Therefore the n cannot be a.|"
    "On the other hand, the a n of p d v a n.|I should check whether the n and the n are both a.|"
    "Because the n is a, p d v the n near the n.|Next, consider any a n that v the a n.|That looks a.|"
    "First the n, then the n, and finally the a n.|Okay, so p wants the a n rather than the n.|"
    "Suppose instead that the n v only the n.|There are # of them, and the a n v # more.|"
    "With # in place of the n, the n is about #.|Actually, the a n is not what p d v here.|"
    "In that case the n, being a, d v the whole n.|This is where the a n of the n matters.|"
    "Note that a a n d v the n after the n.|Could the n be a without the a n?|p asked why the a n v the n.|"
    "Either the n is a or the a n v the n.|It d v the a n, as the n in the question v the n.|"
    "For a a n this is d true, but the n of the n v it.|Nobody v the n as d as p does.|Good.|"
    "The user asks about the a n, so the answer should name the n and the n.|Now the a n."
)
_GERMAN = {
    "n": "Fluss Brücke Satz Beweis Graph Kreis Motor Garten "
    "Markt Zahl Summe Ofen Brief Wald Vertrag Zeuge Roman Winkel "
    "Strom Speicher Faden Acker Sturm Gletscher Hebel Zug Bahnhof Lehrer Magnet Planet Teiler Rest Rand Kessel Zaun",
    "v": "begrenzt ersetzt stützt verlängert erklärt verbirgt kreuzt misst bestätigt verwirft trennt ergänzt verändert "
    "bewegt übertrifft enthält",
    "a": "klein endlich gerade ungerade alt schmal verborgen stetig seltsam schwer einfach glatt dicht fern früh still",
    "d": "offenbar vielleicht selten oft kaum plötzlich endlich langsam meist genau fast wohl",
    "p": "Anna Bernd Clara Dieter Emil Frieda Georg Hanna Ilse Jakob",
}
_GERMAN_PATTERNS = (
    "Also v n d den n.|Wenn n so a ist, dann v n den Rest.|"
    "Moment, ist n wirklich a?|Ich prüfe noch einmal, ob n a ist.|"
    "p meint, dass n den n d v.|Der Wert ist # und nicht #.|Daraus folgt, dass kein n den n v.|Nun zu n und n.|"
    "Aber d v n auch den n, und das ist a.|Das heißt, p v den n nur, solange n a bleibt.|Gut, dann also n.|"
    "Nehmen wir an, n sei a und n sei a.|Zuerst n, danach n, zuletzt n.|Warum sollte n den n v?"
)
_FRENCH = {
    "n": "fleuve pont théorème graphe cercle moteur jardin marché nombre reste four billet forêt contrat témoin roman "
    "angle courant fil champ orage glacier levier train lecteur aimant satellite diviseur bord chaudron mur vent sable",
    "v": "borne remplace soutient prolonge explique cache traverse mesure confirme rejette sépare complète modifie "
    "dépasse contient retarde",
    "a": "petit fini pair impair ancien étroit caché continu étrange lourd simple lisse dense lointain rare calme",
    "d": "sans doute peut-être rarement souvent presque soudain enfin lentement toujours exactement",
    "p": "Amélie Bruno Chloé Denis Élise Fabien Gaëlle Henri Inès Julien",
}
_FRENCH_PATTERNS = (
    "Donc le n v d le n.|"
    "Si le n est a, alors le n v le reste.|Attends, le n est-il vraiment a ?|Vérifions encore le n.|"
    "p pense que le n v le n a.|La valeur est # et non #.|Il s'ensuit qu'aucun n ne v le n.|Passons au n a.|"
    "Mais le n v aussi le n, ce qui est a.|Supposons le n a et le n a.|D'abord le n, puis le n, enfin le n.|"
    "Pourquoi le n de p v-t-il le n ?|C'est d le n qui v le n a de p."
)
_CHINESE = {
    "n": "河流 桥梁 定理 矩阵 花园 信号 素数 引擎 港口 三角形 预算 市场 "
    "老师 磁铁 细胞 行星 村庄 歌曲 信件 窗户 森林 序列 函数 向量 图形 "
    "余数 因子 多项式 极限 区间 圆 力 电流 电池 指针 线程 缓存 "
    "合同 证人 小说 论证 前提 反例 样本 方差 洋葱 火山 铜 齿轮 火车",
    "v": "限制 整除 覆盖 代替 支持 延长 隐藏 穿过 吸收 产生 "
    "需要 解释 超过 接近 包含 改变 移动 修理 测量 确认 拒绝 描述",
    "a": "小的 有限的 偶数的 奇怪的 古老的 狭窄的 公开的 稳定的 "
    "沉重的 明亮的 简单的 光滑的 稠密的 遥远的 安静的 精确的",
    "d": "显然 也许 很快 很少 经常 几乎 突然 终于 仔细地 通常",
    "p": "小明 小红 李华 王芳 张伟 陈静",
}
_CHINESE_PATTERNS = (
    "所以an d vn。|如果n是a,那么n就v它。|等一下,n真的v n吗?|让我再想一想an。|p说n d vn。|结果是#,不是#。|"
    "但是an的n怎么办?|因此没有n能vn。|首先看n,然后看n,最后看an。|假设n是a,而且n也是a。|我需要检查n和n是不是都是a。|"
    "因为n是a,p d vn旁边的n。|接下来考虑任何v n的an。|换句话说,n不能vn。"
)
_ARABIC = {
    "n": "النهر الجسر البرهان الحديقة الإشارة المحرك الميناء المثلث السوق المعلم الخلية الكوكب القرية الأغنية الرسالة "
    "النافذة الغابة الدالة المتجه الباقي القاسم الحد الدائرة "
    "القوة التيار البطارية المؤشر العقد الشاهد الرواية المثال العينة",
    "v": "يحد يقسم يغطي يبدل يدعم يمدد يخفي يعبر يمتص ينتج يحتاج يفسر يتجاوز يقارب يحتوي يغير يحرك يصلح يقيس يؤكد",
    "a": "صغير منته زوجي فردي قديم ضيق مخفي ثابت غريب ثقيل بسيط أملس كثيف بعيد هادئ دقيق",
    "d": "بوضوح ربما بسرعة نادرا غالبا تقريبا فجأة أخيرا ببطء عادة",
    "p": "سليم ليلى عمر مريم خالد نور",
}
_ARABIC_PATTERNS = (
    "إذن v n و n a.|إذا كان n a فإن n v n d.|لحظة، هل v n حقا n؟|دعني أفكر مرة أخرى في n.|يقول p إن n v n.|"
    "القيمة هي # وليست #.|لكن ماذا عن n قرب n؟|لذلك لا v n أي شيء غير n.|أولا n ثم n وأخيرا n.|لنفرض أن n a وأن n a.|"
    "يجب أن أتحقق من n ومن n d.|لأن n a فإن p v n."
)
_LANGUAGES = {
    "english": (_ENGLISH, _ENGLISH_PATTERNS),
    "german": (_GERMAN, _GERMAN_PATTERNS),
    "french": (_FRENCH, _FRENCH_PATTERNS),
    "chinese": (_CHINESE, _CHINESE_PATTERNS),
    "arabic": (_ARABIC, _ARABIC_PATTERNS),
}
LANGUAGES = (*_LANGUAGES, "unspaced arabic")
_POOLS = {name: {slot: words.split() for slot, words in pools.items()} for name, (pools, _) in _LANGUAGES.items()}
_PATTERNS = {name: patterns.split("|") for name, (_, patterns) in _LANGUAGES.items()}
_SLOT = re.compile(r"(?<![\w'])[nvadp](?![\w'])|#")
_CHINESE_SLOT = re.compile(r"[nvadp#]")


def word(rng: random.Random, language: str = "english", slot: str = "") -> str:
    """Return one word of the language, of the given slot or of any."""
    pools = _POOLS["arabic" if language == "unspaced arabic" else language]
    return rng.choice(pools[slot or rng.choice("nvad")])


def sentence(rng: random.Random, language: str = "english") -> str:
    """Return one sentence, without sense but with the language's words and marks."""
    if language == "unspaced arabic":
        return sentence(rng, "arabic").replace(" ", "")
    pools = _POOLS[language]

    def fill(match: re.Match[str]) -> str:
        return str(rng.randint(2, 400)) if match[0] == "#" else rng.choice(pools[match[0]])

    pattern = rng.choice(_PATTERNS[language])
    if language == "chinese":
        return _CHINESE_SLOT.sub(fill, pattern.replace(" ", ""))
    if language == "english":  # the article "a" stands before a slot, not in the place of one
        pattern = re.sub(r"\ba a\b", "one a", pattern)
    text = _SLOT.sub(fill, pattern)
    return text[0].upper() + text[1:]


def prose(rng: random.Random, language: str, count: int) -> str:
    """Return sentences in paragraphs, at least `count` tokens."""
    parts: list[str] = []
    length = 0
    joint = "" if language in ("chinese", "unspaced arabic") else " "
    while length < count:
        part = sentence(rng, language) + ("\n\n" if rng.random() < 0.15 else joint)
        parts.append(part)
        length += len(tokens(part))
    return "".join(parts)
