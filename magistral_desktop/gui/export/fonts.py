"""KaTeX's style sheet for one page: with the fonts that its formulas use, inside of it."""

import base64
import re
from collections.abc import Iterable
from dataclasses import dataclass

from magistral_desktop.storage.paths import asset

_FACE = re.compile(r"@font-face\{([^}]*)\}")
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_CLASS = re.compile(r"\.([\w-]+)")
_CLASSES = re.compile(r'class="([^"]*)"')
_FAMILY = re.compile(r"KaTeX_\w+")
_SOURCE = re.compile(r"url\(fonts/([\w-]+\.woff2)\)")


@dataclass(frozen=True, slots=True)
class _Look:
    """What a rule asks for, or a font offers; a rule that names no family has it from another rule."""

    family: str
    is_bold: bool
    is_italic: bool


def style_sheet(pages: Iterable[str]) -> str:
    """Return the style sheet for pages of drawn formulas; "" where there are none, or no KaTeX."""
    used = {name for page in pages for names in _CLASSES.findall(page) for name in names.split()}
    path = asset("katex", "katex.min.css")
    if "katex" not in used or not path.is_file():
        return ""
    sheet = path.read_text(encoding="utf-8")
    rules = _FACE.sub("", sheet)
    wanted = _wanted(rules, used)
    faces = [match[1] for match in _FACE.finditer(sheet)]
    return "".join(_embedded(face) for face in faces if _look(face) in wanted) + rules


def _wanted(rules: str, used: set[str]) -> set[_Look]:
    """Return all looks that the classes in use can ask for, by one rule or by several that meet."""
    looks = set()
    for selectors, body in _RULE.findall(rules):
        if any(set(_CLASS.findall(selector)) <= used for selector in selectors.split(",")):
            looks.add(_look(body))
    families = {look.family for look in looks}
    loose = [look for look in looks if not look.family]
    return looks | {
        _Look(family, is_bold, is_italic)
        for family in families
        for is_bold in {False, *(look.is_bold for look in loose)}
        for is_italic in {False, *(look.is_italic for look in loose)}
    }


def _look(body: str) -> _Look:
    family = _FAMILY.search(body)
    return _Look(family[0] if family else "", "font-weight:700" in body, "font-style:italic" in body)


def _embedded(face: str) -> str:
    source = _SOURCE.search(face)
    if not source:
        return ""
    content = base64.b64encode(asset("katex", "fonts", source[1]).read_bytes()).decode("ascii")
    rest = ";".join(part for part in face.split(";") if not part.startswith("src:"))
    return f'@font-face{{{rest};src:url(data:font/woff2;base64,{content}) format("woff2")}}'
