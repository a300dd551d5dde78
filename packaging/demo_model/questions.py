"""How people ask: question templates per kind and language, and the small mistakes they make in typing."""

import random
import re
import unicodedata
from typing import Final

from problems import Kind, Problem
from words import Language

QUESTIONS: Final[dict[Kind, dict[Language, tuple[str, ...]]]] = {
    "add": {
        "en": (
            "What is {a} + {b}?",
            "What's {a} + {b}?",
            "Calculate {a} + {b}.",
            "Add {a} and {b}.",
            "How much is {a} plus {b}?",
            "What is {a} plus {b}?",
            "Can you compute the sum of {a} and {b}?",
            "I have {a} apples and I buy {b} more. How many apples do I have?",
        ),
        "fr": (
            "Combien font {a} + {b} ?",
            "Calcule {a} + {b}.",
            "Quelle est la somme de {a} et {b} ?",
            "Additionne {a} et {b}.",
            "Combien font {a} plus {b} ?",
            "Peux-tu calculer {a} + {b} ?",
            "J'ai {a} pommes et j'en achète {b}. Combien ai-je de pommes ?",
        ),
        "de": (
            "Was ist {a} + {b}?",
            "Berechne {a} + {b}.",
            "Wie viel ist {a} plus {b}?",
            "Addiere {a} und {b}.",
            "Was ergibt {a} + {b}?",
            "Kannst du die Summe von {a} und {b} berechnen?",
            "Ich habe {a} Äpfel und kaufe {b} dazu. Wie viele Äpfel habe ich?",
        ),
        "es": (
            "¿Cuánto es {a} + {b}?",
            "Calcula {a} + {b}.",
            "¿Cuánto es {a} más {b}?",
            "Suma {a} y {b}.",
            "¿Cuál es la suma de {a} y {b}?",
            "¿Puedes calcular {a} + {b}?",
            "Tengo {a} manzanas y compro {b} más. ¿Cuántas manzanas tengo?",
        ),
    },
    "sub": {
        "en": (
            "What is {a} - {b}?",
            "What's {a} - {b}?",
            "Calculate {a} - {b}.",
            "Subtract {b} from {a}.",
            "How much is {a} minus {b}?",
            "What is {a} minus {b}?",
            "Compute {a} − {b}.",
        ),
        "fr": (
            "Combien font {a} - {b} ?",
            "Calcule {a} - {b}.",
            "Soustrais {b} de {a}.",
            "Combien font {a} moins {b} ?",
            "Peux-tu calculer {a} - {b} ?",
        ),
        "de": (
            "Was ist {a} - {b}?",
            "Berechne {a} - {b}.",
            "Wie viel ist {a} minus {b}?",
            "Subtrahiere {b} von {a}.",
            "Ziehe {b} von {a} ab.",
            "Was ergibt {a} - {b}?",
        ),
        "es": (
            "¿Cuánto es {a} - {b}?",
            "Calcula {a} - {b}.",
            "¿Cuánto es {a} menos {b}?",
            "Resta {b} de {a}.",
            "¿Puedes calcular {a} - {b}?",
        ),
    },
    "mul": {
        "en": (
            "What is {a} × {b}?",
            "What's {a} * {b}?",
            "Calculate {a} * {b}.",
            "Multiply {a} by {b}.",
            "How much is {a} times {b}?",
            "What is the product of {a} and {b}?",
            "What is {a} x {b}?",
        ),
        "fr": (
            "Combien font {a} × {b} ?",
            "Calcule {a} * {b}.",
            "Multiplie {a} par {b}.",
            "Combien font {a} fois {b} ?",
            "Quel est le produit de {a} et {b} ?",
            "Peux-tu calculer {a} x {b} ?",
        ),
        "de": (
            "Was ist {a} × {b}?",
            "Berechne {a} * {b}.",
            "Wie viel ist {a} mal {b}?",
            "Multipliziere {a} mit {b}.",
            "Was ergibt {a} x {b}?",
            "Was ist das Produkt von {a} und {b}?",
        ),
        "es": (
            "¿Cuánto es {a} × {b}?",
            "Calcula {a} * {b}.",
            "¿Cuánto es {a} por {b}?",
            "Multiplica {a} por {b}.",
            "¿Cuál es el producto de {a} y {b}?",
            "¿Puedes calcular {a} x {b}?",
        ),
    },
    "lin": {
        "en": ("Solve {e}.", "Solve the equation {e} for x.", "What is x if {e}?", "Find x: {e}", "Solve {e} for x."),
        "fr": ("Résous {e}.", "Résous l'équation {e}.", "Que vaut x si {e} ?", "Trouve x : {e}"),
        "de": ("Löse {e}.", "Löse die Gleichung {e}.", "Was ist x, wenn {e}?", "Finde x: {e}"),
        "es": ("Resuelve {e}.", "Resuelve la ecuación {e}.", "¿Cuánto vale x si {e}?", "Encuentra x: {e}"),
    },
    "cmp": {
        "en": (
            "Which is larger, {a} or {b}?",
            "Which is bigger, {a} or {b}?",
            "Compare {a} and {b}.",
            "Which number is bigger: {a} or {b}?",
            "Is {a} larger than {b}?",
            "What is greater, {a} or {b}?",
        ),
        "fr": (
            "Quel est le plus grand, {a} ou {b} ?",
            "Compare {a} et {b}.",
            "Quel nombre est plus grand : {a} ou {b} ?",
            "Est-ce que {a} est plus grand que {b} ?",
        ),
        "de": (
            "Was ist größer, {a} oder {b}?",
            "Vergleiche {a} und {b}.",
            "Welche Zahl ist größer: {a} oder {b}?",
            "Ist {a} größer als {b}?",
        ),
        "es": (
            "¿Cuál es mayor, {a} o {b}?",
            "Compara {a} y {b}.",
            "¿Qué número es más grande: {a} o {b}?",
            "¿Es {a} mayor que {b}?",
        ),
    },
}
BARE: Final[dict[Kind, tuple[str, ...]]] = {
    "add": ("{a} + {b}", "{a} + {b} = ?", "{a} + {b}?", "{a} + {b} ="),
    "sub": ("{a} - {b}", "{a} - {b} = ?", "{a} - {b}?", "{a} − {b}"),
    "mul": ("{a} × {b}", "{a} * {b}", "{a} x {b}", "{a} * {b} = ?", "{a} x {b}?", "{a}*{b}"),
    "lin": ("{e}", "{e}, x = ?"),
    "cmp": ("{a} or {b}?", "{a} > {b}?", "{a} < {b}?", "{a} vs {b}"),
}
FOLLOW_UPS: Final[dict[Kind, dict[Language, tuple[str, ...]]]] = {
    "add": {
        "en": ("and plus {b}?", "Now add {b}.", "plus {b}", "+ {b}", "Add {b} to that."),
        "fr": ("et plus {b} ?", "Ajoute maintenant {b}.", "plus {b}", "Ajoute {b} à ce résultat."),
        "de": ("und plus {b}?", "Addiere jetzt {b}.", "plus {b}", "Addiere {b} dazu."),
        "es": ("¿y más {b}?", "Ahora suma {b}.", "más {b}", "Suma {b} a eso."),
    },
    "sub": {
        "en": ("and minus {b}?", "Now subtract {b}.", "minus {b}", "- {b}", "Subtract {b} from that."),
        "fr": ("et moins {b} ?", "Soustrais maintenant {b}.", "moins {b}", "Soustrais {b} de ce résultat."),
        "de": ("und minus {b}?", "Subtrahiere jetzt {b}.", "minus {b}", "Ziehe jetzt {b} ab."),
        "es": ("¿y menos {b}?", "Ahora resta {b}.", "menos {b}", "Resta {b} de eso."),
    },
    "mul": {
        "en": ("and times {b}?", "Now multiply by {b}.", "times {b}", "* {b}"),
        "fr": ("et fois {b} ?", "Multiplie maintenant par {b}.", "fois {b}"),
        "de": ("und mal {b}?", "Multipliziere jetzt mit {b}.", "mal {b}"),
        "es": ("¿y por {b}?", "Ahora multiplica por {b}.", "por {b}"),
    },
}
TABLE_REQUEST: Final[dict[Language, str]] = {"en": "table", "fr": "tableau", "de": "Tabelle", "es": "tabla"}
BEYOND_EXPRESSIONS: Final[tuple[str, ...]] = (
    "{a} / {b}",
    "{a} ÷ {b}",
    "{a} : {b}",
    "{a} + {b} + {c}",
    "{a} + {b} * {c}",
    "{a} - {b} - {c}",
    "({a} + {b}) * {c}",
    "{a}.{b} + {c}",
    "{a}^{c}",
    "sqrt({a})",
    "√{a}",
    "{a}% * {b}",
    "{long} + {b}",
    "{long} * {a}",
    "{a} - {long}",
    "-{a} + {b}",
    "{a}!",
    "x^2 + {a}x = {b}",
)
BEYOND_QUESTIONS: Final[dict[Language, tuple[str, ...]]] = {
    "en": ("What is {e}?", "Calculate {e}.", "{e}", "{e} = ?", "How much is {e}?", "What is {a} divided by {b}?"),
    "fr": ("Combien font {e} ?", "Calcule {e}.", "Combien font {a} divisé par {b} ?"),
    "de": ("Was ist {e}?", "Berechne {e}.", "Wie viel ist {a} geteilt durch {b}?"),
    "es": ("¿Cuánto es {e}?", "Calcula {e}.", "¿Cuánto es {a} dividido entre {b}?"),
}
POLITE: Final[dict[Language, tuple[str, ...]]] = {
    "en": ("please", "pls", "thanks"),
    "fr": ("s'il te plaît", "s'il vous plaît", "merci"),
    "de": ("bitte", "danke"),
    "es": ("por favor", "gracias"),
}
SPACED_SIGN: Final = re.compile(r"(?<=[\dx]) ([-+−×*x=]) (?=[-\d?])")


def ask(rng: random.Random, problem: Problem, language: Language, *, bare: bool = False) -> str:
    """A question for the problem, typed without mistakes."""
    templates = BARE[problem.kind] if bare else QUESTIONS[problem.kind][language]
    expression = problem.expression
    if problem.kind == "lin" and rng.random() < 0.3:
        expression = expression.replace("+", " + ").replace("=", " = ").replace("-", " - ").replace("=  - ", "= -")
    return rng.choice(templates).format(a=problem.numbers[0], b=problem.numbers[1], e=expression)


def ask_beyond(rng: random.Random, language: Language) -> str:
    """A calculation the model does not do: division, long numbers, more than one operation, fractions, powers."""
    values = {"a": rng.randrange(1, 1000), "b": rng.randrange(1, 100), "c": rng.randrange(1, 10)}
    values["long"] = rng.randrange(10**5, 10 ** rng.randrange(6, 10))
    expression = rng.choice(BEYOND_EXPRESSIONS).format(**values)
    if rng.random() < 0.4:
        expression = expression.replace(" ", "")
    return rng.choice(BEYOND_QUESTIONS[language]).format(e=expression, a=values["a"], b=values["b"])


def _rephrase(rng: random.Random, question: str, language: Language) -> str:
    if rng.random() < 0.35:
        question = SPACED_SIGN.sub(r"\1", question)
    if rng.random() < 0.08:
        word = rng.choice(POLITE[language])
        question = f"{word}, {question}" if rng.random() < 0.3 else f"{question.rstrip('.? ')} {word}{question[-1:]}"
    if rng.random() < 0.15:
        question = question.rstrip("?. ").removeprefix("¿")
    return question


def _respell(rng: random.Random, question: str) -> str:
    if rng.random() < 0.12:
        question = question.replace("'", "’")
    if rng.random() < 0.08:
        question = "".join(char for char in unicodedata.normalize("NFD", question) if not unicodedata.combining(char))
    if rng.random() < 0.18:
        question = question.lower()
    elif rng.random() < 0.03:
        question = question.upper()
    if rng.random() < 0.05:
        question += "\n"
    elif rng.random() < 0.04:
        question = f" {question} "
    return question


def retype(rng: random.Random, question: str, language: Language) -> str:
    """The question as people type it: spacing, case, missing marks, other apostrophes, a polite word, a newline."""
    return _respell(rng, _rephrase(rng, question, language))
