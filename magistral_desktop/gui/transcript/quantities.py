"""What a written result is worth: the numbers that TeX or plain text may mean."""

import math
import re

Values = frozenset[float]
"""All that one number may mean: "1,234" is a thousand or a decimal fraction, "50 %" also one half."""

_NONE: Values = frozenset()
_LARGEST_EXPONENT = 400.0

_REMOVED = re.compile(
    r"\\(?:left|right|displaystyle|big|Big|,|;|!|:|quad|qquad| )|\\[(){}\[\]](?![^\\])|[$*~€£¥₹]|\\\$|\^\{?\\circ\}?|°"
    r"|\\(?:text|mathrm|textbf|mathbf|textrm|operatorname|unit)\s*\{[^{}]*[^\W\d][^{}]*\}(?:\^\{?-?\d\}?)?"
)
_KEPT_TEXT = re.compile(r"\\(?:text|mathrm|textbf|mathbf|textrm)\s*\{([^{}]*)\}")
_UNIT = re.compile(
    r"(?<=[\d)}%])\s+[^\W\d_][^\d=]*$|(?<=[\d)}])\s*(?:°|º)?\s*(?:[cmk]?m|k?g|s|h)(?:[²³]|\^\{?[23]\}?)?$"
)
_THOUSANDS = re.compile(r"(?<=\d)(?:\{,\}|\\,|[ \u00a0\u202f'’](?=\d{3}(?!\d)))(?=\d)")
_TOKEN = re.compile(r"\s*(?P<number>\d[\d.,]*\d|\d|\.\d+)|\s*(?P<word>\\[a-zA-Z]+|π)|\s*(?P<sign>[-+−–*/·×÷^(){}%√])")


def values(written: str) -> Values:
    """Return all that a result may be worth; nothing where it is not one number."""
    text = _KEPT_TEXT.sub(lambda found: found[1] if found[1].strip(" .,").isdigit() else found[0], written)
    text = _THOUSANDS.sub("", _REMOVED.sub(" ", text)).strip().rstrip(".,;:!").strip()
    text = _UNIT.sub("", text.rpartition("=")[2].strip()).strip()
    is_percent = text.endswith(("%", "\\%"))
    text = text.removesuffix("%").removesuffix("\\").strip()
    if not text or len(text) > 80:
        return _NONE
    found = frozenset(
        value for decimal in (".", ",") if (value := _evaluate(text, decimal)) is not None and math.isfinite(value)
    )
    return found | {value / 100 for value in found} if is_percent else found


def agree(one: Values, other: Values) -> bool:
    """Return whether they may be the same, also where one was rounded to three digits or more."""
    return any(
        first == second or math.isclose(first, second, rel_tol=1e-9) or _is_rounded(first, second)
        for first in one
        for second in other
    )


def _is_rounded(one: float, other: float) -> bool:
    if one == int(one) and other == int(other):
        return False
    return math.isclose(one, other, rel_tol=6e-3)


def _evaluate(text: str, decimal: str) -> float | None:
    try:
        return _Expression(text, decimal).value()
    except (_NotANumberError, ArithmeticError, ValueError):
        return None


class _NotANumberError(Exception):
    """The text is no arithmetic of numbers."""


class _Expression:
    """Reads arithmetic in TeX or plain text; a space or nothing between two factors multiplies."""

    def __init__(self, text: str, decimal: str) -> None:
        self._tokens = _tokens(text)
        self._decimal = decimal
        self._at = 0

    def value(self) -> float:
        result = self._sum()
        if self._next():
            raise _NotANumberError
        return result

    def _next(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _take(self) -> str:
        sign = self._next()
        self._at += 1
        return sign

    def _sum(self) -> float:
        result = self._product()
        while self._next() in {"+", "-"}:
            result += self._product() if self._take() == "+" else -self._product()
        return result

    def _product(self) -> float:
        before, result = self._next(), self._power()
        while (sign := self._next()) and sign not in {"+", "-", ")", "}"}:
            if sign in {"*", "/"}:
                self._take()
                factor = self._power()
                result = result * factor if sign == "*" else result / factor
            elif sign == "\\frac" and before.isdigit():
                result += math.copysign(self._power(), result)  # a mixed number
            elif sign[0].isdigit():
                raise _NotANumberError  # two numbers side by side
            else:
                result *= self._power()
            before = ""
        return result

    def _power(self) -> float:
        if self._next() in {"+", "-"}:
            return self._power() if self._take() == "+" else -self._power()
        base = self._atom()
        if self._next() != "^":
            return base
        self._take()
        exponent = self._power()
        if abs(exponent) > _LARGEST_EXPONENT:
            raise _NotANumberError
        power = base**exponent
        if isinstance(power, complex):
            raise _NotANumberError
        return float(power)

    def _atom(self) -> float:
        sign = self._take()
        if sign[:1].isdigit() or sign[:1] == ".":
            return _number(sign, self._decimal)
        if sign == "\\frac":
            return self._atom() / self._atom()
        if sign == "\\sqrt":
            return math.sqrt(self._atom())
        if sign == "\\pi":
            return math.pi
        if sign in {"(", "{"}:
            result = self._sum()
            if self._take() != {"(": ")", "{": "}"}[sign]:
                raise _NotANumberError
            return result
        raise _NotANumberError


_SAME = {
    "−": "-", "–": "-", "·": "*", "×": "*", "÷": "/", "\\cdot": "*", "\\times": "*", "\\div": "/", "√": "\\sqrt",
    "π": "\\pi", "\\dfrac": "\\frac", "\\tfrac": "\\frac", "\\cfrac": "\\frac",
}  # fmt: skip


def _tokens(text: str) -> list[str]:
    tokens: list[str] = []
    at = 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        if not found:
            raise _NotANumberError
        sign = found[0].strip()
        tokens.append(_SAME.get(sign, sign))
        at = found.end()
    if len(tokens) > 60:
        raise _NotANumberError
    return tokens


def _number(sign: str, decimal: str) -> float:
    """Return the number with this decimal sign; the other sign must then stand between groups of three digits."""
    grouping = "," if decimal == "." else "."
    whole, _, fraction = sign.partition(decimal)
    groups = whole.split(grouping)
    if grouping in fraction or decimal in fraction or any(len(group) != 3 for group in groups[1:]):
        raise _NotANumberError
    if len(groups) > 1 and (len(groups[0]) > 3 or groups[0] in {"", "0"}):
        raise _NotANumberError
    return float(f"{''.join(groups) or '0'}.{fraction or '0'}")
