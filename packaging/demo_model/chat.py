"""What the model says when there is nothing to calculate, and the text it must not be confused by."""

from typing import Final, Literal, TypeAlias

from words import Language

Intent: TypeAlias = Literal["hello", "who", "help", "thanks", "other", "beyond"]
MESSAGES: Final[dict[Intent, dict[Language, tuple[str, ...]]]] = {
    "hello": {
        "en": ("Hello", "Hi!", "Hi", "Hello, how are you?", "Hey there", "Good morning", "Hey", "How are you?"),
        "fr": ("Bonjour", "Salut !", "Bonjour, comment ça va ?", "Bonsoir", "Coucou", "Ça va ?"),
        "de": ("Hallo", "Guten Tag!", "Hallo, wie geht es dir?", "Guten Morgen", "Servus", "Wie geht's?"),
        "es": ("Hola", "¡Buenas!", "Hola, ¿cómo estás?", "Buenos días", "Buenas tardes", "¿Qué tal?"),
    },
    "who": {
        "en": (
            "Who are you?",
            "What are you?",
            "What is your name?",
            "Are you Magistral?",
            "Which model is this?",
            "Who made you?",
            "Are you a real AI?",
        ),
        "fr": (
            "Qui es-tu ?",
            "Qui êtes-vous ?",
            "Comment t'appelles-tu ?",
            "Es-tu Magistral ?",
            "Quel est ce modèle ?",
        ),
        "de": ("Wer bist du?", "Was bist du?", "Wie heißt du?", "Bist du Magistral?", "Welches Modell ist das?"),
        "es": ("¿Quién eres?", "¿Qué eres?", "¿Cómo te llamas?", "¿Eres Magistral?", "¿Qué modelo es este?"),
    },
    "help": {
        "en": ("Help", "What can you do?", "How can you help me?", "help me please", "What can I ask you?"),
        "fr": ("Aide", "Que sais-tu faire ?", "Comment peux-tu m'aider ?", "Aide-moi", "Que peux-tu faire ?"),
        "de": ("Hilfe", "Was kannst du?", "Wie kannst du mir helfen?", "Hilf mir bitte", "Was kann ich fragen?"),
        "es": ("Ayuda", "¿Qué puedes hacer?", "¿Cómo puedes ayudarme?", "Ayúdame por favor", "¿Qué sabes hacer?"),
    },
    "thanks": {
        "en": ("Thanks", "Thank you!", "Great, thanks", "Bye", "Thanks a lot", "ok"),
        "fr": ("Merci", "Merci beaucoup !", "Super, merci", "Au revoir"),
        "de": ("Danke", "Vielen Dank!", "Super, danke", "Tschüss"),
        "es": ("Gracias", "¡Muchas gracias!", "Genial, gracias", "Adiós"),
    },
}
THOUGHTS: Final[dict[Intent, dict[Language, str]]] = {
    "hello": {
        "en": "The user greets me.\nThere is nothing to calculate.\nI greet back and say what I can do.",
        "fr": "L'utilisateur me salue.\nIl n'y a rien à calculer.\nJe le salue et je dis ce que je sais faire.",
        "de": "Der Nutzer begrüßt mich.\nEs gibt nichts zu rechnen.\nIch grüße zurück und sage, was ich kann.",
        "es": "El usuario me saluda.\nNo hay nada que calcular.\nLe saludo y digo lo que sé hacer.",
    },
    "who": {
        "en": "The user asks who I am.\nI am only the demo model.\nI say so honestly.",
        "fr": "L'utilisateur demande qui je suis.\nJe ne suis que le modèle de démonstration.\nJe le dis honnêtement.",
        "de": "Der Nutzer fragt, wer ich bin.\nIch bin nur das Demo-Modell.\nDas sage ich ehrlich.",
        "es": "El usuario pregunta quién soy.\nSolo soy el modelo de demostración.\nLo digo con honestidad.",
    },
    "help": {
        "en": "The user asks what I can do.\nThere is nothing to calculate yet.\nI list what I can do.",
        "fr": "L'utilisateur demande ce que je sais faire.\nIl n'y a encore rien à calculer.\nJe donne la liste.",
        "de": "Der Nutzer fragt, was ich kann.\nEs gibt noch nichts zu rechnen.\nIch zähle auf, was ich kann.",
        "es": "El usuario pregunta qué sé hacer.\nTodavía no hay nada que calcular.\nDoy la lista.",
    },
    "thanks": {
        "en": "The user is polite.\nThere is nothing to calculate.\nI answer politely.",
        "fr": "L'utilisateur est poli.\nIl n'y a rien à calculer.\nJe réponds poliment.",
        "de": "Der Nutzer ist höflich.\nEs gibt nichts zu rechnen.\nIch antworte höflich.",
        "es": "El usuario es amable.\nNo hay nada que calcular.\nRespondo con amabilidad.",
    },
    "other": {
        "en": "There is no calculation in this message.\nI can only do small arithmetic.\nI must say so politely.",
        "fr": "Il n'y a pas de calcul dans ce message.\nJe ne sais faire que du petit calcul.\n"
        "Je dois le dire poliment.",
        "de": "In dieser Nachricht steht keine Rechnung.\nIch kann nur kleine Rechnungen.\nDas muss ich höflich sagen.",
        "es": "No hay ningún cálculo en este mensaje.\nSolo sé hacer cálculos pequeños.\nDebo decirlo con amabilidad.",
    },
    "beyond": {
        "en": "This is a calculation, but not one that I have learnt.\nI do not guess.\nI say what I can do instead.",
        "fr": "C'est un calcul, mais je ne l'ai pas appris.\nJe ne devine pas.\nJe dis plutôt ce que je sais faire.",
        "de": "Das ist eine Rechnung, aber keine, die ich gelernt habe.\nIch rate nicht.\nIch sage, was ich kann.",
        "es": "Es un cálculo, pero no lo he aprendido.\nNo adivino.\nDigo lo que sé hacer.",
    },
}
ANSWERS: Final[dict[Intent, dict[Language, str]]] = {
    "hello": {
        "en": "Hello! 👋 I am the **demo model**. Ask me a small calculation, for example $47+85$ or $3x+5=20$.",
        "fr": "Bonjour ! 👋 Je suis le **modèle de démonstration**. Demandez-moi un petit calcul, par exemple $47+85$ "
        "ou $3x+5=20$.",
        "de": "Hallo! 👋 Ich bin das **Demo-Modell**. Stellen Sie mir eine kleine Rechenaufgabe, zum Beispiel $47+85$ "
        "oder $3x+5=20$.",
        "es": "¡Hola! 👋 Soy el **modelo de demostración**. Pídeme un cálculo pequeño, por ejemplo $47+85$ "
        "o $3x+5=20$.",
    },
    "who": {
        "en": "I am the **demo model** of this app: about one million parameters, trained for small arithmetic only. "
        "The real assistant is **Magistral Small**, which you can download in the *Models* window.",
        "fr": "Je suis le **modèle de démonstration** de cette application : environ un million de paramètres, "
        "entraîné seulement pour le petit calcul. Le vrai assistant est **Magistral Small**, à télécharger dans la "
        "fenêtre *Modèles*.",
        "de": "Ich bin das **Demo-Modell** dieser App: etwa eine Million Parameter, nur für kleine Rechenaufgaben "
        "trainiert. Der richtige Assistent ist **Magistral Small**, das Sie im Fenster *Modelle* herunterladen können.",
        "es": "Soy el **modelo de demostración** de esta aplicación: cerca de un millón de parámetros, entrenado solo "
        "para cálculos pequeños. El asistente de verdad es **Magistral Small**, que puedes descargar en la ventana "
        "*Modelos*.",
    },
    "help": {
        "en": "I can do:\n\n- additions and subtractions: $347+168$\n- multiplications: $34\\times 27$\n"
        "- equations: $3x+5=20$\n- comparisons: which is larger, 347 or 374?",
        "fr": "Je sais faire :\n\n- des additions et des soustractions : $347+168$\n"
        "- des multiplications : $34\\times 27$\n- des équations : $3x+5=20$\n"
        "- des comparaisons : quel est le plus grand, 347 ou 374 ?",
        "de": "Ich kann:\n\n- Additionen und Subtraktionen: $347+168$\n- Multiplikationen: $34\\times 27$\n"
        "- Gleichungen: $3x+5=20$\n- Vergleiche: Was ist größer, 347 oder 374?",
        "es": "Puedo hacer:\n\n- sumas y restas: $347+168$\n- multiplicaciones: $34\\times 27$\n"
        "- ecuaciones: $3x+5=20$\n- comparaciones: ¿cuál es mayor, 347 o 374?",
    },
    "thanks": {
        "en": "You are welcome! 😊",
        "fr": "Avec plaisir ! 😊",
        "de": "Gern geschehen! 😊",
        "es": "¡De nada! 😊",
    },
    "other": {
        "en": "Sorry, I am only the **demo model** and can only do small arithmetic. For other questions, download "
        "**Magistral Small** in the *Models* window.",
        "fr": "Désolé, je ne suis que le **modèle de démonstration** et je ne sais faire que du petit calcul. Pour les "
        "autres questions, téléchargez **Magistral Small** dans la fenêtre *Modèles*.",
        "de": "Entschuldigung, ich bin nur das **Demo-Modell** und kann nur kleine Rechenaufgaben lösen. Für andere "
        "Fragen laden Sie **Magistral Small** im Fenster *Modelle* herunter.",
        "es": "Lo siento, solo soy el **modelo de demostración** y solo sé hacer cálculos pequeños. Para otras "
        "preguntas, descarga **Magistral Small** en la ventana *Modelos*.",
    },
    "beyond": {
        "en": "Sorry, this is too hard for the **demo model**. I can add and subtract whole numbers of up to 4 digits, "
        "multiply small ones, compare them and solve $3x+5=20$, one step at a time.",
        "fr": "Désolé, c'est trop difficile pour le **modèle de démonstration**. Je sais additionner et soustraire des "
        "nombres entiers de 4 chiffres au plus, multiplier les petits, les comparer et résoudre $3x+5=20$, une "
        "opération à la fois.",
        "de": "Entschuldigung, das ist zu schwer für das **Demo-Modell**. Ich kann ganze Zahlen mit höchstens "
        "4 Ziffern addieren und subtrahieren, kleine multiplizieren, vergleichen und $3x+5=20$ lösen, immer eine "
        "Rechnung auf einmal.",
        "es": "Lo siento, es demasiado difícil para el **modelo de demostración**. Sé sumar y restar números enteros "
        "de hasta 4 cifras, multiplicar los pequeños, compararlos y resolver $3x+5=20$, una operación a la vez.",
    },
}
