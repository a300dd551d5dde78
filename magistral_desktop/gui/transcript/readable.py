r"""Formulas as text, for lines where none can be drawn: `\frac{x^2}{2}` as "x²/2".

It is for the eye and keeps what is short and usual: what it does not know keeps its name, without the backslash.
"""

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from magistral_desktop.gui.transcript.tidy import MACROS, tidy

if TYPE_CHECKING:
    from collections.abc import Callable

_REMEMBERED = 1_000
_DEEPEST = 12
_TOKEN = re.compile(r"\\(?:[A-Za-z]+\*?|.|\Z)|\s+|.", re.DOTALL)
_SCRIPTS = "⁰¹²³⁴-₎ₐ-ₜᵃ-ᵿ°′"
_PRODUCT = re.compile(rf"(?:[\w.,√∛∜{_SCRIPTS}]|\([^()]*\))*")
_SINGLE = re.compile(rf"√?(?:[\d.,]+|[^\W\d]+)[{_SCRIPTS}]*|\([^()]*\)")
_WHOLE = re.compile(r".|\([^()]*\)")
_SPACES = re.compile(r"\s+")
_SPACE_BESIDE_BRACKET = re.compile(r"(?<=[(\[]) | (?=[)\],;])")

_RAISED = str.maketrans("0123456789+-−=()abcdefghijklmnoprstuvwxyzT", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀ")
_LOWERED = str.maketrans("0123456789+-−=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")
_RAISED_AS_THEY_ARE = frozenset("°′*†")


def _pairs(written: str) -> dict[str, str]:
    words = written.split()
    return dict(zip(words[::2], words[1::2], strict=True))


_SYMBOLS = _pairs(
    "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ "
    "mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ "
    "psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω "
    "infty ∞ partial ∂ nabla ∇ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ emptyset ∅ varnothing ∅ forall ∀ exists ∃ nexists ∄ "
    "neg ¬ lnot ¬ angle ∠ triangle △ square □ Box □ blacksquare ■ circ ° degree ° prime ′ sum ∑ prod ∏ coprod ∐ int ∫ "
    "iint ∬ iiint ∭ oint ∮ bigcup ⋃ bigcap ⋂ dots … ldots … cdots ⋯ vdots ⋮ ddots ⋱ dotsc … dotsb ⋯ langle ⟨ rangle ⟩ "
    "lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ lvert | rvert | vert | lVert ‖ rVert ‖ Vert ‖ lbrace { rbrace } checkmark ✓ "
    "top ⊤ bot ⊥ dagger † star ⋆ bullet • surd √ backslash ∖ hearts ♥ euro € pounds £ yen ¥ S § imath ı jmath ȷ"
)
_OPERATORS = _pairs(
    "cdot · times × div ÷ pm ± mp ∓ ast ∗ oplus ⊕ otimes ⊗ ominus ⊖ odot ⊙ cup ∪ cap ∩ setminus ∖ wedge ∧ land ∧ vee ∨ "
    "lor ∨ le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥ geqslant ≥ ne ≠ neq ≠ approx ≈ equiv ≡ sim ∼ simeq ≃ cong ≅ propto ∝ ll ≪ "
    "gg ≫ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ subsetneq ⊊ supset ⊃ supseteq ⊇ to → rightarrow → longrightarrow ⟶ "
    "leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ implies ⇒ Longrightarrow ⇒ Leftarrow ⇐ impliedby ⇐ "
    "Leftrightarrow ⇔ iff ⇔ Longleftrightarrow ⇔ mapsto ↦ uparrow ↑ downarrow ↓ rightleftharpoons ⇌ perp ⊥ parallel ∥ "
    "mid | nmid ∤ vdash ⊢ models ⊨ therefore ∴ because ∵ coloneqq ≔ doteq ≐ prec ≺ succ ≻ "
    "lt < gt > bmod mod land ∧ circledast ⊛ asymp ≍ smallsetminus ∖ hookrightarrow ↪ nearrow ↗ searrow ↘"
)
_SIGNS = {
    "{": "{", "}": "}", "|": "‖", "\\": "; ", ",": " ", ";": " ", ":": " ", ">": " ", " ": " ", "!": "", "quad": " ",
    "qquad": " ", "%": "%", "$": "$", "#": "#", "&": "&", "_": "_", "(": "", ")": "", "[": "", "]": "", "left": "",
    "right": "", "middle": "", "big": "", "Big": "", "bigg": "", "Bigg": "", "bigl": "", "bigr": "", "Bigl": "",
    "Bigr": "", "displaystyle": "", "textstyle": "", "limits": "", "nolimits": "", "hline": "", "newline": "; ",
    "mathstrut": "", "allowbreak": "", "relax": "", "boldmath": "", "rm": "", "bf": "", "it": "",
    "cal": "", "enspace": " ", "qed": "■",
}  # fmt: skip
_WITH_DELIMITER = frozenset({"left", "right", "middle"})
_DOUBLE_STRUCK = str.maketrans("CHNPQRZ", "ℂℍℕℙℚℝℤ")
_ABOVE = {
    "vec": "\u20d7", "hat": "\u0302", "widehat": "\u0302", "bar": "\u0304", "overline": "\u0305", "tilde": "\u0303",
    "widetilde": "\u0303", "dot": "\u0307", "ddot": "\u0308",
}  # fmt: skip
_ROOTS = {"": "√", "2": "√", "3": "∛", "4": "∜"}
_NOT_SHOWN = {
    "color": 1, "textcolor": 1, "hspace": 1, "vspace": 1, "phantom": 1, "hphantom": 1, "vphantom": 1, "label": 1,
    "tag": 1, "overset": 1, "underset": 1, "stackrel": 1, "colorbox": 1, "fcolorbox": 2, "rule": 2,
}  # fmt: skip
"""How many arguments of a command are left out; what comes after them is shown."""
_BRACKETS = {
    "pmatrix": ("(", ")"), "bmatrix": ("[", "]"), "vmatrix": ("|", "|"), "Vmatrix": ("‖", "‖"), "Bmatrix": ("{", "}"),
    "cases": ("{", ""),
}  # fmt: skip
_AS_WORDS = frozenset({"text", "textbf", "textit", "textrm", "texttt", "textsf", "mbox", "hbox", "ce", "pu"})
_HAS_COLUMNS = frozenset({"array", "tabular", "alignat", "alignat*"})


def is_symbol(name: str) -> bool:
    """Return whether a command, without its backslash, is a symbol by itself."""
    return name in _SYMBOLS or name in _OPERATORS


@lru_cache(_REMEMBERED)
def readable(tex: str) -> str:
    """Return a formula as text on one line; of one that has been cut off, what is there."""
    text = _Formula(tidy(tex, display=False)).text()
    return unicodedata.normalize("NFC", _SPACE_BESIDE_BRACKET.sub("", _SPACES.sub(" ", text)).strip())


class _Formula:
    """Reads TeX from left to right; a `depth` too great is no formula but an attack, and is left out."""

    def __init__(self, tex: str, depth: int = 0) -> None:
        self._tokens: list[str] = _TOKEN.findall(tex) if depth <= _DEEPEST else []
        self._at = 0
        self._depth = depth
        self._written = ""
        self._commands: dict[str, Callable[[], None]] = {
            "frac": self._fraction, "dfrac": self._fraction, "tfrac": self._fraction, "cfrac": self._fraction,
            "sqrt": self._root, "binom": self._choice, "dbinom": self._choice, "tbinom": self._choice,
            "mathbb": self._double_struck, "begin": self._begin, "end": self._end, "not": self._not,
            "pmod": self._modulo, "xrightarrow": self._arrow, "xleftarrow": self._arrow,
            "operatorname": self._function, "operatorname*": self._function,
        }  # fmt: skip

    def text(self) -> str:
        while self._at < len(self._tokens):
            self._read(self._take())
        return self._written

    def _take(self) -> str:
        self._at += 1
        return self._tokens[self._at - 1] if self._at <= len(self._tokens) else ""

    def _skip_space(self) -> None:
        while self._at < len(self._tokens) and self._tokens[self._at].isspace():
            self._at += 1

    def _join_letters(self) -> None:
        """Leave out the space that only ends the name of a command."""
        at = self._at
        self._skip_space()
        if not self._next()[:1].isalnum() and not self._next().startswith("\\"):
            self._at = at

    def _next(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _source(self) -> str:
        """Return the next argument as it is written: a group without its braces, or one token."""
        self._skip_space()
        first = self._take()
        if first != "{":
            return first
        start, depth = self._at, 1
        while depth and self._at < len(self._tokens):
            depth += {"{": 1, "}": -1}.get(self._take(), 0)
        return "".join(self._tokens[start : self._at - (not depth)])

    def _argument(self) -> str:
        self._skip_space()
        is_command = self._next().startswith("\\") and self._next()[1:] not in _SYMBOLS
        source = self._source()
        while is_command and self._next() == "{":
            source += "{" + self._source() + "}"  # x^\text{…}
        return _SPACES.sub(" ", _Formula(source, self._depth + 1).text()).strip()

    def _option(self) -> str:
        self._skip_space()
        if self._next() != "[":
            return ""
        start = self._at + 1
        while self._at < len(self._tokens) and self._take() != "]":
            pass
        return "".join(self._tokens[start : self._at - 1])

    def _read(self, sign: str) -> None:
        if sign.startswith("\\"):
            self._command(sign[1:])
        elif sign in {"^", "_"}:
            self._script(sign)
        elif sign == "{":
            self._at -= 1
            self._written += self._argument()
        elif sign != "}":
            self._written += {"-": "−", "'": "′", "~": " ", "&": " "}.get(sign, " " if sign.isspace() else sign)

    def _command(self, name: str) -> None:
        if known := self._commands.get(name):
            known()
        elif name in _OPERATORS:
            self._written += f" {_OPERATORS[name]} "
        elif name in _SYMBOLS:
            self._written += _SYMBOLS[name]
            self._join_letters()
        elif name in _SIGNS:
            self._sign(name)
        elif name in _ABOVE:
            self._mark_above(name)
        else:
            self._other(name)

    def _mark_above(self, name: str) -> None:
        under = self._argument()
        if len(under) == 1 or (name == "overline" and under.isalnum()):  # 0.142857 again and again
            under = "".join(letter + _ABOVE[name] for letter in under)
        self._written += under

    def _sign(self, name: str) -> None:
        self._written += _SIGNS[name]
        if name in _WITH_DELIMITER and self._next() == ".":
            self._take()

    def _other(self, name: str) -> None:
        if name in _AS_WORDS:
            self._written += self._source().replace("$", "").replace("\\", "")
        elif name in _NOT_SHOWN:
            for _ in range(_NOT_SHOWN[name]):
                self._source()
        elif f"\\{name}" in MACROS:
            self._macro(MACROS[f"\\{name}"])
        elif self._next() == "{":
            self._written += self._argument()  # letters of another kind, a box, a brace above: what is in it
        else:
            self._word(name.rstrip("*"))

    def _macro(self, meaning: str) -> None:
        for number in range(1, 1 + meaning.count("#")):
            meaning = meaning.replace(f"#{number}", self._source())
        self._written += _Formula(meaning, self._depth + 1).text()

    def _word(self, name: str) -> None:
        before = " " if self._written[-1:].isalnum() else ""
        after = " " if self._next()[:1].isalnum() or self._next().startswith("\\") else ""
        self._written += before + name + after

    def _script(self, sign: str) -> None:
        letters = _RAISED if sign == "^" else _LOWERED
        script = self._argument()
        bare = script.replace(" ", "")
        if sign == "^" and bare and set(bare) <= _RAISED_AS_THEY_ARE:
            self._written += bare
        elif bare and all(ord(letter) in letters for letter in bare):
            self._written += bare.translate(letters)
        elif script:
            self._written += sign + (script if _WHOLE.fullmatch(script) else f"({script})")

    def _fraction(self) -> None:
        above, below = self._argument(), self._argument()
        before = " " if self._written[-1:].isdigit() else ""
        whole = above if _PRODUCT.fullmatch(above) else f"({above})"
        self._written += before + whole + (f"/{_single(below)}" if below else "")
        self._end_before_factor()

    def _root(self) -> None:
        degree = self._option()
        sign = _ROOTS.get(degree, degree.translate(_RAISED) + "√")
        self._written += sign + _single(self._argument())
        self._end_before_factor()

    def _end_before_factor(self) -> None:
        """Keep what comes next out of a denominator or a root that has no brackets: "√3 π" is no root of 3π."""
        following = self._next()
        is_command = following.startswith("\\") and not (following[1:] in _OPERATORS or following[1:] in _SIGNS)
        if not self._written.endswith(")") and (is_command or following == "{" or following.isalnum()):
            self._written += " "

    def _choice(self) -> None:
        self._written += f"C({self._argument()}, {self._argument()})"

    def _double_struck(self) -> None:
        self._written += self._argument().translate(_DOUBLE_STRUCK)

    def _function(self) -> None:
        self._word(self._argument())

    def _modulo(self) -> None:
        self._written += f" (mod {self._argument()})"

    def _arrow(self) -> None:
        self._written += f" {_OPERATORS[self._tokens[self._at - 1][2:]]} "
        self._option()
        self._source()

    def _begin(self) -> None:
        name = self._source()
        if name in _HAS_COLUMNS:
            self._option()
            self._source()
        self._written += _BRACKETS.get(name, ("", ""))[0]

    def _end(self) -> None:
        self._written = self._written.rstrip("; ") + _BRACKETS.get(self._source(), ("", ""))[1]

    def _not(self) -> None:
        self._skip_space()
        sign = self._take().removeprefix("\\")
        self._written += f" {_OPERATORS.get(sign, sign)}\u0338 " if sign else ""


def _single(part: str) -> str:
    return part if _SINGLE.fullmatch(part) else f"({part})"
