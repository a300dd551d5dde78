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
    r"\laplacian": r"\nabla^2",
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

_PREFIXES = {
    "femto": "f", "pico": "p", "nano": "n", "micro": "µ", "milli": "m", "centi": "c", "deci": "d", "hecto": "h",
    "kilo": "k", "mega": "M", "giga": "G", "tera": "T", "peta": "P",
}  # fmt: skip
_UNITS = {
    "metre": "m", "meter": "m", "second": "s", "gram": "g", "kilogram": "kg", "joule": "J", "newton": "N",
    "watt": "W", "volt": "V", "ampere": "A", "ohm": "Ω", "hertz": "Hz", "pascal": "Pa", "mole": "mol", "kelvin": "K",
    "coulomb": "C", "farad": "F", "tesla": "T", "weber": "Wb", "litre": "L", "liter": "L", "electronvolt": "eV",
    "celsius": "^{\\circ}C", "degreeCelsius": "^{\\circ}C", "minute": "min", "hour": "h", "percent": "\\%",
    "day": "d", "radian": "rad", "steradian": "sr", "candela": "cd", "henry": "H", "siemens": "S", "sievert": "Sv",
    "becquerel": "Bq", "gray": "Gy", "decibel": "dB", "angstrom": "Å", "tonne": "t", "hectare": "ha",
}  # fmt: skip
_POWERS = {"squared": "^2", "cubed": "^3"}
_POWERS_BEFORE = {"square": "^2", "cubic": "^3"}
_PREFIX_ENDS = "\0"  # for a moment: no unit begins a new factor behind it
_UNIT_NAMES = "|".join(
    sorted({**_PREFIXES, **_UNITS, **_POWERS, **_POWERS_BEFORE, "per": ""}, key=lambda name: -len(name))
)
_UNIT_WORD = re.compile(rf"\\({_UNIT_NAMES})(?![A-Za-z])")
_UNIT_WORDS = re.compile(rf"(?:\\(?:{_UNIT_NAMES})(?![A-Za-z])\s*)+")
_UNIT_ARGUMENT = re.compile(r"\\(?:si|unit|(?:SI|qty)(?:range)?)\b[^\n]*")

_Rewrite = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]


def _rewrite(pattern: str, replacement: str | Callable[[re.Match[str]], str]) -> _Rewrite:
    return re.compile(pattern), replacement


def _escape_in_text(match: re.Match[str]) -> str:
    return match[1] + re.sub(r"([_%#])", r"\\\1", match[2]) + "}"


def _box(match: re.Match[str]) -> str:
    r"""Return what draws an `\enclose`; a notation that KaTeX has not stays, and is shown as source."""
    drawn = _ENCLOSURES.get(match[1])
    return drawn.replace("#", match[2]) if drawn else match[0]


def _derivative(match: re.Match[str]) -> str:
    r"""Return the fraction for physics' `\dv[n]{f}{x}`, `\dv{x}` and `\pdv{f}{x}{y}`."""
    d = r"\partial " if match[1] else r"\mathrm{d}"
    order, first, second, third = match[2], match[3], match[4], match[5]
    if third is not None:
        return rf"\frac{{{d}^2 {first}}}{{{d}{second}\,{d}{third}}}"
    power = f"^{{{order}}}" if order else ""
    above, below = ("", first) if second is None else (first, second)
    return rf"\frac{{{d}{power} {above}}}{{{d}{below}{power}}}"


def _definition(match: re.Match[str]) -> str:
    r"""Return a `\def` for a `\newcommand`, which KaTeX refuses where the name is taken."""
    return "\\def" + match[1] + "".join(f"#{number + 1}" for number in range(int(match[2] or 0))) + "{"


def _angle(match: re.Match[str]) -> str:
    signs = (r"^{\circ}", "'", "''")
    return "".join(part + sign for part, sign in zip(match[1].split(";"), signs, strict=False) if part.strip())


_ENCLOSURES = {
    "longdiv": r"\overline{\big)\,#}", "box": r"\boxed{#}", "roundedbox": r"\boxed{#}", "top": r"\overline{#}",
    "bottom": r"\underline{#}", "updiagonalstrike": r"\cancel{#}", "downdiagonalstrike": r"\bcancel{#}",
    "horizontalstrike": r"\sout{#}",
}  # fmt: skip
_IN_BRACES = r"((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)"
_ARGUMENT = rf"\s*\{{{_IN_BRACES}\}}"
"""One argument in braces, which may hold braces in braces."""

_REWRITES: tuple[_Rewrite, ...] = (
    _rewrite(r"\\(?:require|label|usepackage)\s*\{[^{}]*\}", ""),
    _rewrite(r"\\(?:nonumber|notag)(?![A-Za-z])", ""),
    _rewrite(r"\\(?:mbox|hbox)(?![A-Za-z])", r"\\text"),
    _rewrite(r"\\bbox\s*(?:\[[^\]]*\])?", r"\\boxed"),
    _rewrite(r"\\raisebox\s*\{([^{}]*)\}\s*\{([^{}$]*)\}", r"\\raisebox{\1}{$\2$}"),
    _rewrite(r"\\fbox\s*\{([^{}$]*)\}", r"\\fbox{$\1$}"),
    _rewrite(r"\\vspace\*?\s*\{[^{}]*\}", ""),
    _rewrite(r"\\DeclareMathOperator\*?\s*\{?(\\[A-Za-z]+)\}?\s*\{([^{}]*)\}", r"\\def\1{\\operatorname{\2}}"),
    _rewrite(r"\\(?:(?:re)?new|provide)command\*?\s*\{?(\\[A-Za-z]+)\}?\s*(?:\[(\d)\]\s*)?\{", _definition),
    _rewrite(r"\\(begin|end)\{eqnarray(\*?)\}", r"\\\1{align\2}"),
    _rewrite(r"\\(begin|end)\{multline(\*?)\}", r"\\\1{gather\2}"),
    # The numbers would be of our making: the model does not see them.
    _rewrite(r"\\(begin|end)\{(align|alignat|gather|equation)\}", r"\\\1{\2*}"),
    _rewrite(r"\\(begin|end)\{tabular\}", r"\\\1{array}"),
    _rewrite(r"\\(?:begin|end)\{(?:center|document)\}", ""),
    _rewrite(r"\\intertext\{([^{}]*)\}", r"\\text{\1}\\\\ "),
    _rewrite(r"\\multicolumn\{(\d)\}\{[^{}]*\}\{([^{}]*)\}", lambda match: match[2] + "&" * (int(match[1]) - 1)),
    _rewrite(r"\\sideset\{([^{}]*)\}\{([^{}]*)\}\s*(\\[A-Za-z]+)", r"\\mathop{{}\1\3\\nolimits\2}"),
    _rewrite(r"\\cancelto\{([^{}]*)\}\{([^{}]*)\}", r"\\cancel{\2}^{\1}"),
    _rewrite(r"\\cfrac\s*\[[lcr]\]", r"\\cfrac"),
    _rewrite(r"\\longdiv(?=\s*\{)", r"\\enclose{longdiv}"),
    _rewrite(rf"\\enclose\{{(\w+)\}}{_ARGUMENT}", _box),
    _rewrite(r"\\(?:circled|textcircled)\{([^{}]*)\}", r"\\textcircled{\1}"),
    # physics and siunitx take stars, options and a second or third argument
    _rewrite(r"\\(abs|norm|vb|va|vu|expval|comm|qty|p?dv)\*", r"\\\1"),
    _rewrite(rf"\\(p?)dv\s*(?:\[([^\]]*)\])?{_ARGUMENT}(?:{_ARGUMENT})?(?:{_ARGUMENT})?", _derivative),
    _rewrite(r"\\dd\s*\[([^\]]*)\]", r"\\mathrm{d}^{\1}"),
    _rewrite(rf"\\expval{_ARGUMENT}{_ARGUMENT}", r"\\left\\langle \2\\middle|\1\\middle|\2\\right\\rangle "),
    _rewrite(rf"\\ketbra{_ARGUMENT}(?!\s*\{{)", r"\\ketbra{\1}{\1}"),
    _rewrite(rf"\\braket{_ARGUMENT}{_ARGUMENT}", r"\\braket{\1|\2}"),
    _rewrite(r"\\(SI|si|num|qty|unit|ang)\s*\[[^\]]*\](?=\s*\{)", r"\\\1"),
    _rewrite(rf"\\(?:SI|qty)range{_ARGUMENT}{_ARGUMENT}{_ARGUMENT}", r"\\SI{\1}{\3}\\text{ to }\\SI{\2}{\3}"),
    _rewrite(rf"\\numrange{_ARGUMENT}{_ARGUMENT}", r"\\num{\1}\\text{ to }\\num{\2}"),
    _rewrite(r"\\ang\{([^{}]*;[^{}]*)\}", _angle),
    _rewrite(r"\\qty\s*\(([^()]*)\)", r"\\left(\1\\right)"),
    _rewrite(rf"\\qty{_ARGUMENT}{_ARGUMENT}", r"\\SI{\1}{\2}"),
    _rewrite(r"(\\text(?:bf|it|rm|tt)?\{)([^{}$\\]*)\}", _escape_in_text),
    _rewrite(r"(?<!\\)%", r"\\%"),
)
_REMEMBERED = 1_000
"""Formulas near the end of a growing text are asked for with each paint, and there are two dozen patterns to try."""

_DOLLAR = re.compile(r"(?<!\\)\$")
_ALIGNED_BOTH_SIDES = re.compile(r"&\s*(=|\\[a-z]+|<|>)\s*&\s*")
_TAG = re.compile(r"\\tag(\*?)\s*\{([^{}]*)\}")
_LEFT = re.compile(r"\\left(?![A-Za-z])")
_RIGHT = re.compile(r"\\right(?![A-Za-z])")


@lru_cache(_REMEMBERED)
def tidy(tex: str, *, display: bool) -> str:
    """Return TeX for KaTeX that means the same; what is not understood stays as it is."""
    if "\\" not in tex and "%" not in tex and "$" not in tex:
        return tex
    if len(_DOLLAR.findall(tex)) % 2:  # money; a pair is maths inside of \text
        tex = _DOLLAR.sub(r"\\$", tex)
    result = _UNIT_ARGUMENT.sub(lambda match: _UNIT_WORDS.sub(_units, match[0]), tex)
    for pattern, replacement in _REWRITES:
        result = pattern.sub(replacement, result)
    if r"\begin{align" in result:
        result = _ALIGNED_BOTH_SIDES.sub(r"&\1 ", result)
    if not display:
        result = _TAG.sub(_tag_in_line, result)
    if r"\begin" not in result:
        unclosed = len(_LEFT.findall(result)) - len(_RIGHT.findall(result))
        result += r" \right." * max(0, unclosed)
    return result.strip()


def _tag_in_line(match: re.Match[str]) -> str:
    return rf"\qquad\text{{{match[2]}}}" if match[1] else rf"\qquad(\text{{{match[2]}}})"


def _units(match: re.Match[str]) -> str:
    r"""Return `\newton\metre\per\square\second` as "N\,m/s^2"."""
    written, power = "", ""
    for name in _UNIT_WORD.findall(match[0]):
        joint = "" if written.endswith(("/", _PREFIX_ENDS)) or not written else r"\,"
        if name == "per":
            written += "/"
        elif name in _POWERS_BEFORE:
            power = _POWERS_BEFORE[name]
        elif name in _POWERS:
            written += _POWERS[name]
        elif name in _PREFIXES:
            written += joint + _PREFIXES[name] + _PREFIX_ENDS
        else:
            written += joint + _UNITS[name] + power
            power = ""
    return written.replace(_PREFIX_ENDS, "")
