"""The wording of traces and answers in the four languages of the demo model."""

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

Language: TypeAlias = Literal["en", "fr", "de", "es"]
LANGUAGES: Final[tuple[Language, ...]] = ("en", "fr", "de", "es")


@dataclass(frozen=True)
class Words:
    """Phrases of one language; names in braces are filled in with `str.format`."""

    places: tuple[str, str, str, str, str]
    adding: str
    subtracting: str
    multiplying: str
    which_larger: str
    comparing: str
    carry: str
    borrow: str
    positive: str
    negative: str
    zero: str
    result: str
    so: str
    larger: str
    same: str
    table_fact: str
    parts: str
    isolate: str
    table_of: str
    both_sides: str
    colon: str
    previous: str
    sum_is: str
    difference_is: str
    product_is: str
    solution_is: str
    larger_is: str
    both_equal: str
    answer: str
    cut_found: str
    cut_guess: str
    cut_open: str
    needs_thought: str


WORDS: Final[dict[Language, Words]] = {
    "en": Words(
        places=("units", "tens", "hundreds", "thousands", "ten-thousands"),
        adding="I add column by column, from the right.",
        subtracting="I subtract column by column, from the right.",
        multiplying="I multiply digit by digit, from the right.",
        which_larger="Which number is larger? I look from the left.",
        comparing="I compare digit by digit, from the left.",
        carry="carry 1",
        borrow="borrow 1",
        positive="{a}>{b}, so the result is positive.",
        negative="{a}<{b}, so the result is negative. I compute {b}-{a}.",
        zero="No difference, so the result is 0.",
        result="Result",
        so="So",
        larger="so the larger number is",
        same="All digits are the same, so",
        table_fact="I know this from the times table.",
        parts="I split the second number",
        isolate="I want x alone.",
        table_of="The times table of",
        both_sides="on both sides",
        colon=":",
        previous="The previous result is",
        sum_is="The sum is",
        difference_is="The difference is",
        product_is="The product is",
        solution_is="The solution is",
        larger_is="The larger number is",
        both_equal="Both numbers are equal",
        answer="Answer",
        cut_found="My thinking was stopped early, but I had just found it:",
        cut_guess="My thinking was stopped early. Unchecked, I would say",
        cut_open="My thinking was stopped early: I have no result yet for",
        needs_thought="I have to think first to work this out. Please let me think about",
    ),
    "fr": Words(
        places=("unités", "dizaines", "centaines", "milliers", "dizaines-de-milliers"),
        adding="J'additionne colonne par colonne, depuis la droite.",
        subtracting="Je soustrais colonne par colonne, depuis la droite.",
        multiplying="Je multiplie chiffre par chiffre, depuis la droite.",
        which_larger="Quel nombre est le plus grand ? Je regarde depuis la gauche.",
        comparing="Je compare chiffre par chiffre, depuis la gauche.",
        carry="retenue 1",
        borrow="emprunt 1",
        positive="{a}>{b}, donc le résultat est positif.",
        negative="{a}<{b}, donc le résultat est négatif. Je calcule {b}-{a}.",
        zero="Aucune différence, donc le résultat est 0.",
        result="Résultat",
        so="Donc",
        larger="donc le plus grand nombre est",
        same="Tous les chiffres sont les mêmes, donc",
        table_fact="Je le sais par la table de multiplication.",
        parts="Je décompose le deuxième nombre",
        isolate="Je veux isoler x.",
        table_of="La table de multiplication de",
        both_sides="des deux côtés",
        colon=" :",
        previous="Le résultat précédent est",
        sum_is="La somme est",
        difference_is="La différence est",
        product_is="Le produit est",
        solution_is="La solution est",
        larger_is="Le plus grand nombre est",
        both_equal="Les deux nombres sont égaux",
        answer="Réponse",
        cut_found="Ma réflexion a été interrompue, mais je venais de trouver :",
        cut_guess="Ma réflexion a été interrompue. Sans vérifier, je dirais",
        cut_open="Ma réflexion a été interrompue : je n'ai pas encore de résultat pour",
        needs_thought="Je dois d'abord réfléchir pour trouver. Laissez-moi réfléchir à",
    ),
    "de": Words(
        places=("Einer", "Zehner", "Hunderter", "Tausender", "Zehntausender"),
        adding="Ich addiere Spalte für Spalte, von rechts.",
        subtracting="Ich subtrahiere Spalte für Spalte, von rechts.",
        multiplying="Ich multipliziere Ziffer für Ziffer, von rechts.",
        which_larger="Welche Zahl ist größer? Ich schaue von links.",
        comparing="Ich vergleiche Ziffer für Ziffer, von links.",
        carry="Übertrag 1",
        borrow="geborgt 1",
        positive="{a}>{b}, also ist das Ergebnis positiv.",
        negative="{a}<{b}, also ist das Ergebnis negativ. Ich rechne {b}-{a}.",
        zero="Kein Unterschied, also ist das Ergebnis 0.",
        result="Ergebnis",
        so="Also",
        larger="also ist die größere Zahl",
        same="Alle Ziffern sind gleich, also",
        table_fact="Das weiß ich aus dem Einmaleins.",
        parts="Ich zerlege die zweite Zahl",
        isolate="Ich löse nach x auf.",
        table_of="Das Einmaleins der",
        both_sides="auf beiden Seiten",
        colon=":",
        previous="Das vorige Ergebnis ist",
        sum_is="Die Summe ist",
        difference_is="Die Differenz ist",
        product_is="Das Produkt ist",
        solution_is="Die Lösung ist",
        larger_is="Die größere Zahl ist",
        both_equal="Beide Zahlen sind gleich",
        answer="Antwort",
        cut_found="Mein Nachdenken wurde abgebrochen, aber ich hatte es gerade gefunden:",
        cut_guess="Mein Nachdenken wurde abgebrochen. Ungeprüft würde ich sagen",
        cut_open="Mein Nachdenken wurde abgebrochen: Ich habe noch kein Ergebnis für",
        needs_thought="Dafür muss ich erst nachdenken. Bitte lassen Sie mich überlegen:",
    ),
    "es": Words(
        places=("unidades", "decenas", "centenas", "millares", "decenas-de-millar"),
        adding="Sumo columna por columna, desde la derecha.",
        subtracting="Resto columna por columna, desde la derecha.",
        multiplying="Multiplico cifra por cifra, desde la derecha.",
        which_larger="¿Qué número es mayor? Miro desde la izquierda.",
        comparing="Comparo cifra por cifra, desde la izquierda.",
        carry="llevo 1",
        borrow="presto 1",
        positive="{a}>{b}, así que el resultado es positivo.",
        negative="{a}<{b}, así que el resultado es negativo. Calculo {b}-{a}.",
        zero="No hay diferencia, así que el resultado es 0.",
        result="Resultado",
        so="Entonces",
        larger="así que el número mayor es",
        same="Todas las cifras son iguales, así que",
        table_fact="Lo sé por la tabla de multiplicar.",
        parts="Descompongo el segundo número",
        isolate="Quiero despejar x.",
        table_of="La tabla de multiplicar del",
        both_sides="en ambos lados",
        colon=":",
        previous="El resultado anterior es",
        sum_is="La suma es",
        difference_is="La diferencia es",
        product_is="El producto es",
        solution_is="La solución es",
        larger_is="El número mayor es",
        both_equal="Los dos números son iguales",
        answer="Respuesta",
        cut_found="Mi razonamiento se interrumpió, pero acababa de encontrarlo:",
        cut_guess="Mi razonamiento se interrumpió. Sin comprobarlo, diría",
        cut_open="Mi razonamiento se interrumpió: aún no tengo resultado para",
        needs_thought="Primero tengo que pensar. Por favor, déjame pensar en",
    ),
}
