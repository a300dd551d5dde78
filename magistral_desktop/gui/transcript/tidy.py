r"""TeX as language models write it → TeX that KaTeX reads.

Models write for a whole LaTeX with its packages. What KaTeX lacks is either a macro (`MACROS`, given to KaTeX) or
rewritten here. The TeX as it was written is kept for copying.
"""

import re
from collections.abc import Callable
from functools import lru_cache

_FUNCTIONS = (
    "lcm", "sgn", "cis", "arcsec", "arccsc", "arccot", "sech", "csch", "arsinh", "arcosh", "artanh", "ord", "tr", "Tr",
    "rank", "diag", "Var", "Cov", "Aut", "Hom", "curl", "lb",
)  # fmt: skip

MACROS = {
    # amsmath, amssymb and plain TeX
    r"\eqref": r"(\text{#1})",
    r"\ref": r"\text{#1}",
    r"\newline": r"\\",
    r"\vspace": "{}",
    r"\hfill": r"\quad",
    r"\ensuremath": "#1",
    r"\emph": r"\textit{#1}",
    r"\textsc": r"\text{#1}",
    r"\mathds": r"\mathbb{#1}",
    r"\mathbbm": r"\mathbb{#1}",
    r"\qed": r"\blacksquare",
    r"\qedsymbol": r"\blacksquare",
    r"\euro": r"\text{€}",
    r"\textdegree": r"^{\circ}",
    r"\parallelogram": "▱",
    r"\xlongequal": r"\overset{#1}{=\!=}",
    r"\prescript": r"{}^{#1}_{#2}{#3}",
    r"\llbracket": r"\left[\!\left[",
    r"\rrbracket": r"\right]\!\right]",
    # arcs, as geometry wants them
    r"\overarc": r"\overset{\frown}{#1}",
    r"\arc": r"\overset{\frown}{#1}",
    r"\overparen": r"\overset{\frown}{#1}",
    r"\wideparen": r"\overset{\frown}{#1}",
    # functions
    **{rf"\{name}": rf"\operatorname{{{name}}}" for name in _FUNCTIONS},
    # physics
    r"\grad": r"\nabla",
    r"\abs": r"\left|#1\right|",
    r"\norm": r"\left\lVert#1\right\rVert",
    r"\dd": r"\mathrm{d}#1",
    r"\dv": r"\frac{\mathrm{d}#1}{\mathrm{d}#2}",
    r"\pdv": r"\frac{\partial#1}{\partial#2}",
    r"\vb": r"\mathbf{#1}",
    r"\va": r"\vec{#1}",
    r"\vu": r"\hat{\mathbf{#1}}",
    r"\expval": r"\left\langle#1\right\rangle",
    r"\ketbra": r"\left|#1\right\rangle\!\left\langle#2\right|",
    r"\comm": r"\left[#1,#2\right]",
    # siunitx, whose unit names are turned into letters below
    r"\num": r"\pu{#1}",
    r"\si": r"\mathrm{#1}",
    r"\unit": r"\mathrm{#1}",
    r"\SI": r"\pu{#1}\,\mathrm{#2}",
    r"\ang": r"#1^{\circ}",
}

_PREFIXES = {"kilo": "k", "mega": "M", "giga": "G", "centi": "c", "milli": "m", "micro": "µ", "nano": "n", "pico": "p"}
_UNITS = {
    "metre": "m", "meter": "m", "second": "s", "gram": "g", "kilogram": "kg", "joule": "J", "newton": "N",
    "watt": "W", "volt": "V", "ampere": "A", "ohm": "Ω", "hertz": "Hz", "pascal": "Pa", "mole": "mol", "kelvin": "K",
    "coulomb": "C", "farad": "F", "tesla": "T", "weber": "Wb", "litre": "L", "liter": "L", "electronvolt": "eV",
    "celsius": "^{\\circ}C", "degreeCelsius": "^{\\circ}C", "minute": "min", "hour": "h", "percent": "\\%",
}  # fmt: skip
_UNIT_WORDS = {**_PREFIXES, **_UNITS, "per": "/", "squared": "^2", "cubed": "^3", "square": "", "cubic": ""}
_UNIT_WORD = re.compile(r"\\(" + "|".join(sorted(_UNIT_WORDS, key=len, reverse=True)) + r")(?![A-Za-z])")
_UNIT_ARGUMENT = re.compile(r"\\(?:si|unit|SI|qty)\b[^\n]*")

_Rewrite = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]


def _rewrite(pattern: str, replacement: str | Callable[[re.Match[str]], str]) -> _Rewrite:
    return re.compile(pattern), replacement


def _escape_in_text(match: re.Match[str]) -> str:
    return match[1] + re.sub(r"([_%#])", r"\\\1", match[2]) + "}"


_REWRITES: tuple[_Rewrite, ...] = (
    _rewrite(r"\\(?:require|label|usepackage)\s*\{[^{}]*\}", ""),
    _rewrite(r"\\(?:nonumber|notag)(?![A-Za-z])", ""),
    _rewrite(r"\\(?:mbox|hbox)(?![A-Za-z])", r"\\text"),
    _rewrite(r"\\bbox\s*(?:\[[^\]]*\])?", r"\\boxed"),
    _rewrite(r"\\raisebox\s*\{([^{}]*)\}\s*\{([^{}$]*)\}", r"\\raisebox{\1}{$\2$}"),
    _rewrite(r"\\fbox\s*\{([^{}$]*)\}", r"\\fbox{$\1$}"),
    _rewrite(r"\\vspace\*?\s*\{[^{}]*\}", ""),
    _rewrite(r"\\DeclareMathOperator\*?\s*\{?(\\[A-Za-z]+)\}?\s*\{([^{}]*)\}", r"\\def\1{\\operatorname{\2}}"),
    _rewrite(r"\\(?:re)?newcommand\*?", r"\\providecommand"),
    _rewrite(r"\\(begin|end)\{eqnarray(\*?)\}", r"\\\1{align\2}"),
    _rewrite(r"\\(begin|end)\{multline(\*?)\}", r"\\\1{gather\2}"),
    _rewrite(r"\\(begin|end)\{tabular\}", r"\\\1{array}"),
    _rewrite(r"\\(?:begin|end)\{(?:center|document)\}", ""),
    _rewrite(r"\\intertext\{([^{}]*)\}", r"\\text{\1}\\\\ "),
    _rewrite(r"\\multicolumn\{(\d)\}\{[^{}]*\}\{([^{}]*)\}", lambda match: match[2] + "&" * (int(match[1]) - 1)),
    _rewrite(r"\\sideset\{([^{}]*)\}\{([^{}]*)\}", r"\\mathop{{}\1}\\nolimits{}\2"),
    _rewrite(r"\\cancelto\{([^{}]*)\}\{([^{}]*)\}", r"\\cancel{\2}^{\1}"),
    _rewrite(r"\\enclose\{[^{}]*\}", r"\\boxed"),
    _rewrite(r"\\longdiv(?![A-Za-z])", r"\\overline"),
    _rewrite(r"\\(?:circled|textcircled)\{([^{}]*)\}", r"\\textcircled{\1}"),
    _rewrite(r"\\qty\s*\(([^()]*)\)", r"\\left(\1\\right)"),
    _rewrite(r"\\qty\s*\{([^{}]*)\}\s*\{([^{}]*)\}", r"\\SI{\1}{\2}"),
    _rewrite(r"(\\text(?:bf|it|rm|tt)?\{)([^{}$\\]*)\}", _escape_in_text),
    _rewrite(r"(?<!\\)%", r"\\%"),
)
_REMEMBERED = 1_000
"""Formulas near the end of a growing text are asked for with each paint, and there are two dozen patterns to try."""

_DOLLAR = re.compile(r"(?<!\\)\$")
_ALIGNED_BOTH_SIDES = re.compile(r"&\s*(=|\\[a-z]+|<|>)\s*&\s*")
_TAG = re.compile(r"\\tag\*?\{[^{}]*\}")
_LEFT = re.compile(r"\\left(?![A-Za-z])")
_RIGHT = re.compile(r"\\right(?![A-Za-z])")


@lru_cache(_REMEMBERED)
def tidy(tex: str, *, display: bool) -> str:
    """Return TeX for KaTeX that means the same; what is not understood stays as it is."""
    if "\\" not in tex and "%" not in tex and "$" not in tex:
        return tex
    if len(_DOLLAR.findall(tex)) % 2:  # money; a pair is maths inside of \text
        tex = _DOLLAR.sub(r"\\$", tex)
    result = _UNIT_ARGUMENT.sub(lambda match: _UNIT_WORD.sub(_unit, match[0]), tex)
    for pattern, replacement in _REWRITES:
        result = pattern.sub(replacement, result)
    if r"\begin{align" in result:
        result = _ALIGNED_BOTH_SIDES.sub(r"&\1 ", result)
    if not display:
        result = _TAG.sub("", result)
    if r"\begin" not in result:
        unclosed = len(_LEFT.findall(result)) - len(_RIGHT.findall(result))
        result += r" \right." * max(0, unclosed)
    return result.strip()


def _unit(match: re.Match[str]) -> str:
    return _UNIT_WORDS[match[1]]
