"""Text without a calculation: other questions, and further instructions of a user, in four languages."""

import random
from typing import Final

from words import Language


def _list(text: str) -> tuple[str, ...]:
    return tuple(text.split("|"))


TOPICS: Final[dict[Language, tuple[str, ...]]] = {
    "en": _list(
        "France|Japan|black holes|the Roman Empire|cats|climate change|quantum physics|a good soup|my garden|football|"
        "the weather|Shakespeare|love|Python|the French Revolution|music|dinosaurs|chess|bread|the moon|"
        "a letter to my boss|my holiday|the news|money|a car|history|water|the sea|a birthday|English grammar"
    ),
    "fr": _list(
        "la France|le Japon|les trous noirs|l'Empire romain|les chats|le climat|la physique quantique|une bonne soupe|"
        "mon jardin|le football|la météo|Molière|l'amour|Python|la Révolution|la musique|les dinosaures|les échecs|"
        "le pain|la lune|une lettre à mon chef|mes vacances|l'actualité|l'argent|une voiture|l'histoire|l'eau|la mer|"
        "un anniversaire"
    ),
    "de": _list(
        "Frankreich|Japan|schwarze Löcher|das Römische Reich|Katzen|das Klima|Quantenphysik|eine gute Suppe|"
        "meinen Garten|Fußball|das Wetter|Goethe|die Liebe|Python|die Revolution|Musik|Dinosaurier|Schach|Brot|"
        "den Mond|einen Brief an meinen Chef|meinen Urlaub|Nachrichten|Geld|ein Auto|Geschichte|Wasser|das Meer|"
        "einen Geburtstag"
    ),
    "es": _list(
        "Francia|Japón|los agujeros negros|el Imperio romano|los gatos|el clima|la física cuántica|una buena sopa|"
        "mi jardín|el fútbol|el tiempo|Cervantes|el amor|Python|la Revolución|la música|los dinosaurios|el ajedrez|"
        "el pan|la luna|una carta a mi jefe|mis vacaciones|las noticias|el dinero|un coche|la historia|el agua|el mar|"
        "un cumpleaños"
    ),
}
QUESTIONS: Final[dict[Language, tuple[str, ...]]] = {
    "en": _list(
        "Tell me about {t}.|Write a poem about {t}.|What is the capital of {t}?|Explain {t} to me.|Who invented {t}?|"
        "Why do people like {t}?|Write a Python function about {t}|Translate {t} into German.|"
        "Give me a recipe with {t}.|What do you think about {t}?|How do I make {t}?|Can you help me with {t}?|"
        "What is {t}?|When was {t}?|Where is {t}?|Tell me a joke|Write {t} for me|Summarize {t}|I like {t}|"
        "Is {t} good?|What happened in {n}?|Write {n} lines about {t}.|I am {n} years old.|Do you know {t}?|"
        "Hello, tell me about {t}"
    ),
    "fr": _list(
        "Parle-moi de {t}.|Écris un poème sur {t}.|Quelle est la capitale de {t} ?|Explique-moi {t}.|"
        "Qui a inventé {t} ?|Pourquoi les gens aiment {t} ?|Écris un programme sur {t}|Traduis {t} en allemand.|"
        "Donne-moi une recette avec {t}.|Que penses-tu de {t} ?|Comment faire {t} ?|Peux-tu m'aider avec {t} ?|"
        "Qu'est-ce que {t} ?|Où est {t} ?|Raconte-moi une blague|Résume {t}|J'aime {t}|Que s'est-il passé en {n} ?|"
        "Écris {n} lignes sur {t}.|J'ai {n} ans.|Connais-tu {t} ?"
    ),
    "de": _list(
        "Erzähl mir etwas über {t}.|Schreibe ein Gedicht über {t}.|Was ist die Hauptstadt von {t}?|Erkläre mir {t}.|"
        "Wer hat {t} erfunden?|Warum mögen Menschen {t}?|Schreibe ein Programm über {t}|Übersetze {t} ins Englische.|"
        "Gib mir ein Rezept für {t}.|Was denkst du über {t}?|Wie mache ich {t}?|Kannst du mir mit {t} helfen?|"
        "Was ist {t}?|Wo ist {t}?|Erzähl mir einen Witz|Fasse {t} zusammen|Ich mag {t}|Was geschah im Jahr {n}?|"
        "Schreibe {n} Zeilen über {t}.|Ich bin {n} Jahre alt.|Kennst du {t}?"
    ),
    "es": _list(
        "Háblame de {t}.|Escribe un poema sobre {t}.|¿Cuál es la capital de {t}?|Explícame {t}.|¿Quién inventó {t}?|"
        "¿Por qué a la gente le gusta {t}?|Escribe un programa sobre {t}|Traduce {t} al alemán.|"
        "Dame una receta con {t}.|¿Qué piensas de {t}?|¿Cómo hago {t}?|¿Puedes ayudarme con {t}?|¿Qué es {t}?|"
        "¿Dónde está {t}?|Cuéntame un chiste|Resume {t}|Me gusta {t}|¿Qué pasó en {n}?|Escribe {n} líneas sobre {t}.|"
        "Tengo {n} años.|¿Conoces {t}?"
    ),
}
COMMON_WORDS: Final[dict[Language, tuple[str, ...]]] = {
    "en": _list(
        "the|a|is|it|are|was|do|does|did|can|could|will|would|should|my|your|his|her|our|me|you|we|they|he|she|this|"
        "that|what|which|who|how|why|when|where|and|or|but|not|for|with|from|about|into|good|best|new|old|great|small|"
        "big|long|people|time|day|year|world|life|work|home|city|country|book|film|game|food|water|school|friend|"
        "family|money|story|word|song|dog|house|child|way|thing|make|go|get|take|give|tell|find|help|need|want|know|"
        "think|like|love|read|write|play|eat|learn|today|tomorrow|yesterday|never|always|please|idea|letter|email|"
        "name|plan|trip|travel|buy|cook|explain|describe|compare|list|recommend|suggest|show"
    ),
    "fr": _list(
        "le|la|les|un|une|des|du|de|est|sont|était|ce|cette|ces|mon|ma|mes|ton|votre|notre|je|tu|il|elle|nous|vous|"
        "ils|que|qui|quoi|quel|quelle|comment|pourquoi|quand|où|et|ou|mais|ne|pas|pour|avec|dans|sur|chez|bon|bonne|"
        "meilleur|nouveau|vieux|grand|petit|long|gens|temps|jour|année|monde|vie|travail|maison|ville|pays|livre|film|"
        "jeu|repas|eau|école|ami|famille|argent|histoire|mot|chanson|chien|enfant|chose|faire|aller|avoir|prendre|"
        "donner|dire|trouver|aider|vouloir|savoir|penser|aimer|lire|écrire|jouer|manger|apprendre|aujourd'hui|demain|"
        "hier|jamais|toujours|idée|lettre|nom|plan|voyage|acheter|cuisiner|expliquer|décrire|réparer|conseiller|"
        "montrer"
    ),
    "de": _list(
        "der|die|das|ein|eine|einen|ist|sind|war|dies|diese|mein|meine|dein|ihr|unser|ich|du|er|sie|wir|was|wer|wie|"
        "warum|wann|wo|welche|und|oder|aber|nicht|für|mit|von|aus|über|in|auf|gut|beste|neu|alt|groß|klein|lang|Leute|"
        "Zeit|Tag|Jahr|Welt|Leben|Arbeit|Haus|Stadt|Land|Buch|Film|Spiel|Essen|Wasser|Schule|Freund|Familie|Geld|"
        "Geschichte|Wort|Lied|Hund|Kind|Weg|Sache|machen|gehen|haben|nehmen|geben|sagen|finden|helfen|brauchen|wollen|"
        "wissen|denken|mögen|lieben|lesen|schreiben|spielen|essen|lernen|heute|morgen|gestern|nie|immer|bitte|Idee|"
        "Brief|Name|Plan|Reise|kaufen|kochen|erklären|beschreiben|reparieren|empfehlen|zeigen|wird|kann|soll|mir"
    ),
    "es": _list(
        "el|la|los|las|un|una|unos|es|son|era|este|esta|mi|mis|tu|su|nuestro|yo|él|ella|nosotros|ellos|qué|quién|cómo|"
        "por|cuándo|dónde|cuál|y|o|pero|no|para|con|de|en|sobre|bueno|buen|mejor|nuevo|viejo|grande|pequeño|largo|"
        "gente|tiempo|día|año|mundo|vida|trabajo|casa|ciudad|país|libro|película|juego|comida|agua|escuela|amigo|"
        "familia|dinero|historia|palabra|canción|perro|niño|cosa|hacer|ir|tener|tomar|dar|decir|encontrar|ayudar|"
        "querer|saber|pensar|gustar|leer|escribir|jugar|comer|aprender|hoy|mañana|ayer|nunca|siempre|idea|carta|"
        "nombre|plan|viaje|comprar|cocinar|explicar|describir|reparar|recomendar|mostrar|se|va|a|fue|me"
    ),
}
INSTRUCTIONS: Final = _list(
    "Be brief.|Answer in one sentence.|Always be friendly.|Use simple words.|The user is a teacher.|My name is Anna.|"
    "I am a beginner.|Do not use emojis.|Explain every step.|Act as an expert.|Answer like a pirate.|Keep it short.|"
    "You are a helpful assistant.|Speak to me as to a child.|Always check the result twice.|I live in Lyon.|"
    "Sois bref.|Réponds toujours poliment.|Je m'appelle Paul.|Explique chaque étape.|Utilise des mots simples.|"
    "Tu es un professeur patient.|Fass dich kurz.|Sei immer höflich.|Ich heiße Maria.|Erkläre jeden Schritt.|"
    "Benutze einfache Wörter.|Du bist ein geduldiger Lehrer.|Sé breve.|Responde siempre con amabilidad.|"
    "Me llamo Luis.|Explica cada paso.|Usa palabras sencillas.|Eres un profesor paciente."
)
SYLLABLES: Final = _list(
    "ka|lo|mi|ter|ran|su|pel|vin|do|chi|ges|ment|tion|ou|er|en|la|re|st|ein|ar|qu|os|ba|fu|ny|th|ick"
)


def invented_word(rng: random.Random) -> str:
    """A word that exists in no language, so that unknown text is no surprise."""
    return "".join(rng.choices(SYLLABLES, k=rng.randrange(1, 4)))


def other_question(rng: random.Random, language: Language) -> str:
    """A question out of the model's scope, often about something it has never read."""
    if rng.random() < 0.45:
        sentence = " ".join(rng.choices(COMMON_WORDS[language], k=rng.randrange(2, 9)))
        return sentence[:1].upper() + sentence[1:] + rng.choice(("", ".", "?", " ?"))
    topic = rng.choice(TOPICS[language])
    if rng.random() < 0.35:
        topic = " ".join(invented_word(rng) for _ in range(rng.randrange(1, 5)))
    return rng.choice(QUESTIONS[language]).format(t=topic, n=rng.randrange(1, 2100))


def instructions(rng: random.Random) -> str:
    """One to three sentences of further instructions, some of them of invented words."""
    sentences = []
    for _ in range(rng.choices((1, 2, 3), (60, 25, 15))[0]):
        if rng.random() < 0.7:
            sentences.append(rng.choice(INSTRUCTIONS))
        else:
            sentences.append(" ".join(invented_word(rng) for _ in range(rng.randrange(2, 9))).capitalize() + ".")
    return rng.choice((" ", "\n")).join(sentences)
