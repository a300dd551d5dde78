"""Words with which a train of thought turns, per language: matches of words, and no more.

A phrase that ends with a comma counts only before a punctuation mark: "no," but not "no one", "wait," but not "wait
for the bus". Case does not matter. An opener may come before a phrase: "But wait, …".
"""

from typing import Literal

Kind = Literal["doubt", "check", "alternative", "result"]

MARKERS: dict[str, dict[Kind | Literal["opener"], str]] = {
    "en": {
        "doubt": "wait, | no wait | wait no | wait but | wait a minute | wait a second | wait a moment | wait maybe | "
        "wait actually | wait is | wait that | wait i | wait let | wait what | wait it | wait we | wait so | "
        "wait if | wait this | wait there | wait why | wait how | wait does | hmm | hm, | actually | no, | "
        "hold on | oops | that's not right | that's wrong | this is wrong | that can't be | this can't be | "
        "that doesn't seem | this doesn't seem | that seems wrong | i made a mistake | i think i made | "
        "i must have made | i'm not sure | i am not sure | not quite | on second thought | something is wrong | "
        "something's wrong | let me reconsider | let me rethink",
        "check": "let me check | let me also check | let me also verify | let me just check | let me quickly | "
        "let me verify | let me double | let me recheck | let me re-check | let me recompute | let me recalculate | "
        "let me re-examine | let me confirm | let me make sure | let me test | let me re-read | let me reread | "
        "let's check | let's verify | let's double | let's test | let's confirm | let's make sure | double-check | "
        "double check | checking | to verify | to check | to double-check | to be sure | i should check | "
        "i should verify | i should double | i need to check | i need to verify | sanity check | verify, | check, | "
        "verification",
        "alternative": "alternatively | another approach | another way | another idea | another method | "
        "another thought | another possibility | a different approach | a different way | an alternative | "
        "instead, | let me try another | let me try a different | let's try another | let's try a different | "
        "what if | on the other hand | or maybe | or perhaps | maybe instead | perhaps instead",
        "result": "therefore | thus | hence | the answer is | the answer should be | the answer would be | "
        "the answer must be | the final answer | final answer | so the answer | in conclusion | so the result | "
        "the result is | so the solution | the solution is | to conclude | we conclude",
        "opener": "but | oh | and | so | ok | okay | well | now | ah | yes | yeah | first",
    },
    "fr": {
        "doubt": "attends | attendez | attendons | hum | hmm | euh | non, | en fait | un instant | minute, | oups | "
        "ce n'est pas correct | ce n'est pas juste | c'est faux | ça ne va pas | cela ne peut pas | "
        "je me suis trompé | j'ai fait une erreur | je ne suis pas sûr | il y a une erreur | pas tout à fait",
        "check": "vérifions | je vérifie | vérifier | pour vérifier | laisse-moi vérifier | laissez-moi vérifier | "
        "revérifions | je dois vérifier | vérification | recalculons",
        "alternative": "alternativement | une autre approche | une autre façon | une autre méthode | "
        "une autre idée | autre approche | autrement, | essayons une autre | d'un autre côté | et si | sinon, | "
        "ou peut-être",
        "result": "donc, | par conséquent | ainsi, | la réponse est | donc la réponse | la réponse finale | "
        "réponse finale | en conclusion | le résultat est | donc le résultat | la solution est | on conclut",
        "opener": "mais | oh | et | alors | bon | ah | donc",
    },
    "de": {
        "doubt": "warte, | warte mal | moment, | moment mal | hm, | hmm | nein, | eigentlich | halt, | hoppla | "
        "das stimmt nicht | das kann nicht | das ist falsch | das passt nicht | ich habe einen fehler | "
        "da ist ein fehler | ich bin nicht sicher | ich bin mir nicht sicher | nicht ganz",
        "check": "überprüfen wir | prüfen wir | lass mich prüfen | lass mich überprüfen | "
        "lass mich das überprüfen | lass uns prüfen | lass uns überprüfen | ich prüfe | ich überprüfe | "
        "zur kontrolle | probe, | zur probe | ich sollte prüfen | ich sollte überprüfen | nachrechnen | "
        "rechnen wir nach | überprüfung",
        "alternative": "alternativ | ein anderer ansatz | eine andere möglichkeit | ein anderer weg | "
        "eine andere idee | stattdessen | andererseits | was wäre, wenn | was, wenn | oder vielleicht | "
        "versuchen wir einen anderen | versuchen wir eine andere | anders gerechnet",
        "result": "also ist die antwort | die antwort ist | die antwort lautet | also lautet die antwort | daher | "
        "folglich | somit | deshalb | das ergebnis ist | das ergebnis lautet | endergebnis | die lösung ist | "
        "die lösung lautet | zusammenfassend",
        "opener": "aber | oh | und | also | ach | nun",
    },
    "es": {
        "doubt": "espera | esperen | un momento | hmm | mmm | eh, | no, | en realidad | ups | eso no es correcto | "
        "esto no es correcto | eso está mal | esto está mal | no puede ser | cometí un error | "
        "he cometido un error | me equivoqué | no estoy seguro | hay un error | no del todo",
        "check": "verifiquemos | comprobemos | déjame verificar | déjame comprobar | déjame revisar | "
        "voy a verificar | voy a comprobar | debo verificar | debería verificar | para verificar | para comprobar | "
        "revisemos | comprobación | verificación",
        "alternative": "alternativamente | otro enfoque | otra forma | otra manera | otro método | otra idea | "
        "en cambio, | por otro lado | intentemos otro | intentemos otra | probemos otro | probemos otra | y si | "
        "o tal vez | o quizás",
        "result": "por lo tanto | por tanto | así que la respuesta | entonces la respuesta | la respuesta es | "
        "la respuesta final | respuesta final | en conclusión | el resultado es | la solución es | luego, | "
        "por consiguiente | concluimos",
        "opener": "pero | ay | y | entonces | bueno",
    },
    "pt": {
        "doubt": "espere | espera | espera aí | um momento | hmm | hum | não, | na verdade | ops | opa | "
        "isso não está certo | isso está errado | não pode ser | cometi um erro | eu errei | me enganei | "
        "não tenho certeza | há um erro | não exatamente",
        "check": "vamos verificar | vou verificar | deixe-me verificar | deixa eu verificar | vamos conferir | "
        "vou conferir | deixe-me conferir | preciso verificar | devo verificar | para verificar | verificando | "
        "verificação | conferindo",
        "alternative": "alternativamente | outra abordagem | outra forma | outra maneira | outro método | "
        "outra ideia | em vez disso | por outro lado | vamos tentar outra | vamos tentar outro | e se | ou talvez",
        "result": "portanto | logo, | assim, | então a resposta | a resposta é | a resposta final | "
        "resposta final | em conclusão | o resultado é | a solução é | por isso a resposta | concluímos",
        "opener": "mas | então | bem",
    },
    "it": {
        "doubt": "aspetta | aspettate | un momento | un attimo | hmm | mmm | no, | in realtà | ops | "
        "non è corretto | non è giusto | questo è sbagliato | è sbagliato | non può essere | ho fatto un errore | "
        "ho commesso un errore | mi sono sbagliato | non sono sicuro | c'è un errore | non proprio",
        "check": "verifichiamo | controlliamo | fammi verificare | fammi controllare | lasciami verificare | "
        "devo verificare | dovrei verificare | per verificare | ricontrolliamo | verifica, | ricalcoliamo",
        "alternative": "in alternativa | un altro approccio | un altro modo | un altro metodo | un'altra idea | "
        "altrimenti, | invece, | d'altra parte | proviamo un altro | proviamo un'altra | e se | o forse | oppure, | "
        "un'altra strada",
        "result": "quindi la risposta | dunque | pertanto | perciò | la risposta è | la risposta finale | "
        "risposta finale | in conclusione | il risultato è | la soluzione è | quindi, | concludiamo",
        "opener": "ma | allora | beh",
    },
    "ja": {
        "doubt": "待って | 待てよ | ちょっと待 | うーん | ふむ | いや、 | いや, | いいえ、 | 実は | 間違え | "
        "間違い | 違う、 | 違います | おかしい | 本当に",
        "check": "確認し | 確認しよう | 検算 | 確かめ | 検証 | 念のため | もう一度計算 | チェックし",
        "alternative": "別の方法 | 別のアプローチ | 別の考え方 | 他の方法 | あるいは | または、 | 代わりに | "
        "一方で | もしかすると | もしかしたら",
        "result": "したがって | 従って | よって | ゆえに | 答えは | 答えが | 最終的な答え | 結論 | 以上より | 結果は",
        "opener": "でも、 | しかし、 | では、 | あ、 | あれ、",
    },
    "ko": {
        "doubt": "잠깐 | 잠시만 | 기다려 | 흠 | 음, | 아니, | 아니야 | 아니요, | 사실, | 사실은 | 틀렸 | 실수 | 이상하",
        "check": "확인해 | 확인하 | 검산 | 검증 | 다시 확인 | 다시 계산 | 점검해",
        "alternative": "다른 방법 | 다른 접근 | 다른 방식 | 또는, | 혹은 | 아니면 | 대신, | 반면에 | 만약 다르게",
        "result": "따라서 | 그러므로 | 그래서 답 | 답은 | 정답은 | 최종 답 | 결론적으로 | 결과는",
        "opener": "그런데 | 그럼 | 하지만 | 그리고",
    },
    "ru": {
        "doubt": "подожди | подождите | погоди | постой | хм | нет, | на самом деле | ой | стоп | это неверно | "
        "это неправильно | это не так | не может быть | я ошибся | я допустил ошибку | я не уверен | здесь ошибка | "
        "не совсем",
        "check": "проверим | давайте проверим | давай проверим | проверю | перепроверим | позвольте проверить | "
        "нужно проверить | надо проверить | для проверки | проверка | пересчитаем",
        "alternative": "с другой стороны | другой подход | другой способ | другой метод | другая идея | "
        "альтернативно | в качестве альтернативы | вместо этого | а что если | а что, если | что если | "
        "попробуем другой | попробуем иначе | или, может",
        "result": "следовательно | таким образом | поэтому ответ | значит, | итак, | ответ, | итак, ответ | "
        "окончательный ответ | в итоге | получаем ответ | результат, | отсюда ответ",
        "opener": "но | а | и | так | ладно | ну",
    },
    "zh": {
        "doubt": "等等 | 等一下 | 等下 | 稍等 | 嗯 | 不对 | 不， | 不, | 其实 | 实际上 | 糟糕 | 我错了 | 我搞错 | "
        "有问题 | 好像不 | 等等， | 不是， | 錯了 | 不對 | 其實 | 實際上",
        "check": "检查一下 | 让我检查 | 让我验证 | 让我确认 | 验证一下 | 验证， | 验算 | 再检查 | 再确认 | "
        "再算一遍 | 我们来验证 | 我们验证 | 确认一下 | 檢查 | 驗證 | 驗算",
        "alternative": "或者 | 另一种方法 | 另一种思路 | 另一个方法 | 另一个思路 | 换一种 | 换个 | 另外， | "
        "另一方面 | 也许可以 | 也可以 | 如果换 | 另一種 | 換個",
        "result": "因此 | 所以答案 | 答案是 | 答案为 | 最终答案 | 综上 | 结论 | 所以， | 故， | 由此可得 | 结果是 | "
        "答案為 | 最終答案 | 綜上",
        "opener": "但是， | 但是 | 但 | 那么， | 啊， | 哦， | 可是， | 不过，",
    },
    "ar": {
        "doubt": "انتظر | مهلا | مهلاً | لحظة | همم | لا، | لا, | في الواقع | في الحقيقة | هذا خطأ | هذا غير صحيح | "
        "لقد أخطأت | أخطأت | لست متأكدا | لست متأكداً | هناك خطأ | ليس تماما",
        "check": "دعني أتحقق | دعنا نتحقق | لنتحقق | للتحقق | سأتحقق | يجب أن أتحقق | التحقق | لنتأكد | "
        "دعني أتأكد | للتأكد",
        "alternative": "بدلا من ذلك | بدلاً من ذلك | طريقة أخرى | نهج آخر | فكرة أخرى | من ناحية أخرى | ماذا لو | "
        "أو ربما | لنجرب طريقة أخرى",
        "result": "لذلك | إذن | إذًا | إذاً | وبالتالي | بالتالي | الجواب هو | الإجابة هي | الإجابة النهائية | "
        "الجواب النهائي | في الختام | النتيجة هي | الحل هو",
        "opener": "لكن | ولكن | اما",
    },
    "fa": {
        "doubt": "صبر کن | صبر کنید | یک لحظه | هوم | نه، | نه, | در واقع | راستش | این درست نیست | "
        "این اشتباه است | اشتباه کردم | مطمئن نیستم | یک اشتباه",
        "check": "بررسی کنیم | بگذار بررسی | بگذارید بررسی | اجازه دهید بررسی | باید بررسی | برای بررسی | "
        "بررسی می‌کنم | دوباره بررسی | دوباره محاسبه | برای اطمینان",
        "alternative": "روش دیگر | راه دیگر | رویکرد دیگر | ایده دیگر | از طرف دیگر | از سوی دیگر | به جای آن | "
        "یا شاید | چه می‌شود اگر | به روش دیگر",
        "result": "بنابراین | پس جواب | پس پاسخ | در نتیجه | جواب برابر | پاسخ نهایی | جواب نهایی | پاسخ این است | "
        "جواب این است | نتیجه این است | نتیجه می‌گیریم",
        "opener": "ولی | اما | و",
    },
    "id": {
        "doubt": "tunggu | tunggu dulu | sebentar | hmm | tidak, | bukan, | sebenarnya | ups | itu salah | "
        "ini salah | itu tidak benar | ini tidak benar | saya salah | saya membuat kesalahan | saya tidak yakin | "
        "ada kesalahan",
        "check": "mari kita periksa | mari kita cek | mari periksa | mari kita verifikasi | saya periksa | "
        "biar saya periksa | coba periksa | saya perlu memeriksa | untuk memastikan | verifikasi | cek ulang | "
        "periksa kembali",
        "alternative": "sebagai alternatif | alternatifnya | cara lain | pendekatan lain | metode lain | ide lain | "
        "sebaliknya | di sisi lain | bagaimana jika | atau mungkin | mari coba cara lain",
        "result": "jadi jawabannya | jawabannya adalah | oleh karena itu | maka dari itu | dengan demikian | "
        "jawaban akhir | kesimpulannya | hasilnya adalah | solusinya adalah | jadi, | karena itu",
        "opener": "tapi | tetapi | dan | jadi",
    },
    "ms": {
        "doubt": "tunggu sekejap | nanti dulu | sekejap | tidak, | tak, | bukan, | sebenarnya | alamak | "
        "itu salah | ini tidak betul | itu tidak betul | saya tersilap | saya silap | saya tidak pasti | "
        "ada kesilapan",
        "check": "mari kita semak | mari semak | saya semak | biar saya semak | semak semula | "
        "saya perlu menyemak | untuk memastikan | untuk menyemak | kira semula",
        "alternative": "sebagai alternatif | cara lain | pendekatan lain | kaedah lain | idea lain | sebaliknya | "
        "selain itu | bagaimana jika | atau mungkin",
        "result": "jadi jawapannya | jawapannya ialah | jawapannya adalah | oleh itu | maka jawapan | "
        "jawapan akhir | kesimpulannya | hasilnya ialah | penyelesaiannya ialah",
        "opener": "tetapi | tapi | namun",
    },
    "ne": {
        "doubt": "पर्खनुहोस् | पर्ख | एकछिन | हम्म | होइन, | वास्तवमा | यो गलत | यो सही छैन | मैले गल्ती | म निश्चित छैन",
        "check": "जाँच गरौं | जाँच गरौँ | जाँचौं | जाँचौँ | फेरि जाँच | पुष्टि गरौं | प्रमाणित गरौं | रुजु गरौं",
        "alternative": "वैकल्पिक रूपमा | अर्को तरिका | अर्को उपाय | अर्को विधि | अर्कोतर्फ | यसको सट्टा | वा सायद",
        "result": "त्यसैले | तसर्थ | अतः | उत्तर हो | अन्तिम उत्तर | त्यसकारण | निष्कर्षमा | यसर्थ",
        "opener": "तर | र",
    },
    "pl": {
        "doubt": "czekaj | zaczekaj | poczekaj | chwila | chwileczkę | hmm | nie, | właściwie | ojej | "
        "to nieprawda | to nie jest poprawne | to jest błędne | to niemożliwe | pomyliłem się | popełniłem błąd | "
        "nie jestem pewien | jest błąd | nie do końca",
        "check": "sprawdźmy | sprawdzę | pozwól, że sprawdzę | muszę sprawdzić | powinienem sprawdzić | "
        "dla sprawdzenia | zweryfikujmy | sprawdzenie | upewnijmy się | przeliczmy",
        "alternative": "alternatywnie | inne podejście | inny sposób | inna metoda | inny pomysł | zamiast tego | "
        "z drugiej strony | spróbujmy inaczej | spróbujmy innego | a co jeśli | a może | albo może",
        "result": "zatem | więc odpowiedź | odpowiedź to | odpowiedzią jest | ostateczna odpowiedź | dlatego | "
        "podsumowując | wynik to | wynikiem jest | stąd, | rozwiązaniem jest | a więc",
        "opener": "ale | więc | cóż",
    },
    "ro": {
        "doubt": "așteaptă | stai | stai puțin | un moment | hmm | nu, | de fapt | ups | nu este corect | "
        "nu e corect | este greșit | e greșit | nu poate fi | am greșit | am făcut o greșeală | nu sunt sigur | "
        "există o greșeală",
        "check": "să verificăm | lasă-mă să verific | trebuie să verific | ar trebui să verific | verificăm | "
        "verific | verificare | pentru verificare | să recalculăm | pentru a verifica",
        "alternative": "alternativ | o altă abordare | altă abordare | un alt mod | o altă metodă | o altă idee | "
        "în schimb | pe de altă parte | să încercăm altfel | dar dacă | ce-ar fi dacă | sau poate",
        "result": "prin urmare | deci răspunsul | răspunsul este | răspunsul final | așadar | în concluzie | "
        "astfel, | rezultatul este | soluția este | deci, | concluzionăm",
        "opener": "dar | și | deci",
    },
    "sr": {
        "doubt": "чекај | сачекај | тренутак | хм | не, | заправо | упс | то није тачно | ово није тачно | "
        "то је погрешно | погрешио сам | направио сам грешку | нисам сигуран | čekaj | sačekaj | trenutak | hmm | "
        "ne, | zapravo | to nije tačno | ovo nije tačno | to je pogrešno | pogrešio sam | napravio sam grešku | "
        "nisam siguran",
        "check": "проверимо | хајде да проверимо | да проверим | морам да проверим | провера | проверићу | "
        "proverimo | hajde da proverimo | da proverim | moram da proverim | provera | proveriću",
        "alternative": "алтернативно | други приступ | други начин | друга метода | друга идеја | уместо тога | "
        "с друге стране | шта ако | или можда | alternativno | drugi pristup | drugi način | druga metoda | "
        "druga ideja | umesto toga | s druge strane | šta ako | ili možda",
        "result": "дакле | стога | према томе | одговор је | коначан одговор | закључак | резултат је | решење је | "
        "dakle | stoga | prema tome | odgovor je | konačan odgovor | zaključak | rezultat je | rešenje je",
        "opener": "али | и | па | ali | pa",
    },
    "sv": {
        "doubt": "vänta | vänta lite | ett ögonblick | hmm | nej, | egentligen | faktiskt | hoppsan | "
        "det stämmer inte | det är fel | det kan inte | jag gjorde ett fel | jag har gjort ett fel | "
        "jag är inte säker | inte riktigt",
        "check": "låt mig kontrollera | låt oss kontrollera | låt mig verifiera | låt mig dubbelkolla | "
        "jag bör kontrollera | för att kontrollera | kontrollera, | kontroll, | dubbelkolla | vi kontrollerar | "
        "låt oss verifiera",
        "alternative": "alternativt | ett annat sätt | en annan metod | en annan idé | "
        "ett annat tillvägagångssätt | istället, | i stället, | å andra sidan | tänk om | eller kanske | "
        "låt oss prova ett annat",
        "result": "därför | alltså | således | svaret är | så svaret | slutsvaret | slutligt svar | "
        "sammanfattningsvis | resultatet är | lösningen är | slutsatsen är",
        "opener": "men | och | så",
    },
    "tr": {
        "doubt": "bekle | dur, | durun | bir dakika | hmm | hımm | hayır, | aslında | eyvah | bu doğru değil | "
        "bu yanlış | yanlış yaptım | hata yaptım | emin değilim | bir hata var | tam olarak değil",
        "check": "kontrol edelim | kontrol edeyim | kontrol etmeliyim | doğrulayalım | doğrulayayım | "
        "tekrar kontrol | sağlamasını yapalım | emin olmak için | kontrol, | tekrar hesaplayalım",
        "alternative": "alternatif olarak | başka bir yaklaşım | başka bir yol | başka bir yöntem | "
        "başka bir fikir | bunun yerine | öte yandan | diğer yandan | ya da belki | peki ya | farklı bir yol",
        "result": "bu nedenle | bu yüzden | dolayısıyla | sonuç olarak | cevap, | nihai cevap | o halde | o hâlde | "
        "yani cevap | sonuç, | öyleyse | demek ki",
        "opener": "ama | fakat | ve | peki",
    },
    "uk": {
        "doubt": "зачекай | зачекайте | почекай | стривай | хм | гм | ні, | насправді | ой | стоп | "
        "це неправильно | це не так | це невірно | не може бути | я помилився | я зробив помилку | я не впевнений | "
        "тут помилка",
        "check": "перевіримо | давайте перевіримо | перевірю | дозвольте перевірити | потрібно перевірити | "
        "треба перевірити | для перевірки | перевірка | перерахуємо",
        "alternative": "з іншого боку | інший підхід | інший спосіб | інший метод | інша ідея | альтернативно | "
        "натомість | замість цього | а що, якщо | а що якщо | що якщо | спробуємо інакше | або, можливо",
        "result": "отже | таким чином | тому відповідь | відповідь, | остаточна відповідь | у підсумку | "
        "звідси відповідь | результат, | тоді відповідь",
        "opener": "але | та | і | ну",
    },
    "vi": {
        "doubt": "khoan | khoan đã | chờ đã | đợi đã | chờ một chút | hmm | ừm | không, | thực ra | thật ra | "
        "điều này không đúng | sai rồi | tôi đã nhầm | tôi đã sai | tôi không chắc | có lỗi",
        "check": "hãy kiểm tra | để tôi kiểm tra | kiểm tra lại | tôi cần kiểm tra | ta kiểm tra | "
        "chúng ta kiểm tra | để kiểm tra | để chắc chắn | thử lại, | tính lại",
        "alternative": "ngoài ra | cách khác | một cách khác | phương pháp khác | cách tiếp cận khác | "
        "ý tưởng khác | thay vào đó | mặt khác | nếu như | hoặc có thể | hay là",
        "result": "do đó | vì vậy | vậy đáp án | vậy câu trả lời | đáp án là | câu trả lời là | đáp số | kết luận | "
        "kết quả là | như vậy | đáp án cuối cùng | vậy, | suy ra",
        "opener": "nhưng | và | vậy",
    },
    "hi": {
        "doubt": "रुको | रुकिए | रुकें | ठहरो | एक मिनट | हम्म | नहीं, | दरअसल | वास्तव में | असल में | अरे | "
        "यह गलत | यह सही नहीं | मैंने गलती | मुझे यकीन नहीं | गलती हो गई",
        "check": "जाँच करें | जाँच करते | जांच करें | जांच करते | जाँचते हैं | जांचते हैं | मुझे जाँच | मुझे जांच | "
        "पुष्टि करें | सत्यापित | फिर से जाँच | फिर से जांच | दोबारा जाँच | दोबारा जांच",
        "alternative": "वैकल्पिक रूप से | एक और तरीका | दूसरा तरीका | एक अन्य तरीका | दूसरी विधि | इसके बजाय | "
        "दूसरी ओर | या शायद | क्या होगा अगर",
        "result": "इसलिए | अतः | इस प्रकार | उत्तर है | तो उत्तर | अंतिम उत्तर | निष्कर्ष | परिणाम है | अतएव | लिहाजा",
        "opener": "लेकिन | पर | और | तो",
    },
    "bn": {
        "doubt": "অপেক্ষা করুন | অপেক্ষা কর | দাঁড়াও | দাঁড়ান | এক মিনিট | হুম | না, | আসলে | প্রকৃতপক্ষে | "
        "এটা ভুল | এটি ভুল | এটা ঠিক নয় | আমি ভুল | আমি নিশ্চিত নই",
        "check": "যাচাই করি | যাচাই করা যাক | আমি যাচাই | পরীক্ষা করি | পরীক্ষা করে দেখি | আবার যাচাই | নিশ্চিত হতে | পুনরায় যাচাই",
        "alternative": "বিকল্পভাবে | অন্য উপায় | অন্য পদ্ধতি | আরেকটি উপায় | আরেকটি পদ্ধতি | অন্যদিকে | "
        "এর পরিবর্তে | অথবা হয়তো | যদি এমন হয়",
        "result": "সুতরাং | অতএব | তাই উত্তর | উত্তর হলো | উত্তর হল | চূড়ান্ত উত্তর | উপসংহারে | ফলাফল হলো | কাজেই",
        "opener": "কিন্তু | এবং | তবে",
    },
}
