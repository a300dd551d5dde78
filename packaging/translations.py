#!/usr/bin/env python3
"""The translation files of the window, in Qt's format: collect what is to be translated, and compile what is.

    python packaging/translations.py             bring `assets/translations/*.ts` up to date with the code

Qt's own collector wants a class around every text and does not know the two English forms of `counted`, so the texts
are collected here, with Python's parser; the files are Qt's own, for Linguist and `lrelease`.
"""

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "assets" / "translations"
CONTEXT: Final = "magistral"

FORMS: Final = {"ar": 6, "de": 2, "es": 2, "fr": 2}
"""The languages, and how many forms Qt knows for a text with a number in it."""


@dataclass(frozen=True, slots=True)
class Source:
    """A text of the code in English, what tells it from others that are alike, and its form for one where it counts."""

    text: str
    about: str
    one: str
    file: str

    @property
    def key(self) -> tuple[str, str]:
        """What Qt finds a translation by."""
        return self.text, self.about


class NotLiteralError(Exception):
    """A text is given to `tr`, `counted` or `mark` that is put together when the app runs."""


def sources(package: Path) -> list[Source]:
    """Return the texts of a package, each once, in the order of its files.

    Raises:
        NotLiteralError: a text that no translator could be given.
    """
    found: dict[tuple[str, str], Source] = {}
    for path in sorted(package.rglob("*.py")):
        for source in _of_file(path, path.relative_to(package.parent).as_posix()):
            found.setdefault(source.key, source)
    return list(found.values())


def _of_file(path: Path, name: str) -> Iterator[Source]:
    if path.name == "language.py":
        return
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "mark", "counted"):
            yield _source(node, f"{name}:{node.lineno}", counts=node.func.id == "counted")


def _source(call: ast.Call, place: str, *, counts: bool) -> Source:
    texts = call.args[1:3] if counts else call.args[:1]
    about = next((keyword.value for keyword in call.keywords if keyword.arg == "about"), ast.Constant(""))
    words = [node.value for node in (*texts, about) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    if len(words) != (3 if counts else 2):
        raise NotLiteralError(place)
    return Source(words[-2], words[-1], words[0] if counts else "", place.partition(":")[0])


def update(path: Path, language: str, texts: Iterable[Source]) -> str:
    """Return a translation file with these texts: what is translated stays, new texts are unfinished, others are gone.

    `path` need not be there.
    """
    known = translations(path)
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source in texts:
        context.append(_message(source, language, known.get(source.key, ())))
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def _message(source: Source, language: str, known: tuple[str, ...]) -> ET.Element:
    message = ET.Element("message", {"numerus": "yes"} if source.one else {})
    ET.SubElement(message, "location", filename=f"../../{source.file}")
    ET.SubElement(message, "source").text = source.text
    if source.about:
        ET.SubElement(message, "comment").text = source.about
    if source.one:
        ET.SubElement(message, "extracomment").text = f"For one: {source.one}"
    count = FORMS[language] if source.one else 1
    forms = known if len(known) == count else ("",) * count
    translation = ET.SubElement(message, "translation", {} if all(forms) else {"type": "unfinished"})
    if source.one:
        for form in forms:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = forms[0]
    return message


def translations(path: Path) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return what a file has for each text: one translation, or one for each form of number."""
    if not path.exists():
        return {}
    found = {}
    for message in ET.parse(path).iter("message"):  # our own file
        translation = message.find("translation")
        assert translation is not None, "every message of a file has one"
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        found[message.findtext("source", ""), message.findtext("comment", "")] = tuple(forms)
    return found


def compile_all(folder: Path, tool: Path) -> None:
    """Make a `.qm` of each `.ts` in a folder with Qt's `lrelease`.

    Raises:
        subprocess.CalledProcessError: a file is no translation file.
    """
    for path in sorted(folder.glob("*.ts")):
        subprocess.run([tool, "-silent", path, "-qm", path.with_suffix(".qm")], check=True)


def main() -> int:
    """Bring the files up to date, and say how much of each is to be done."""
    texts = sources(ROOT / "magistral_desktop")
    FOLDER.mkdir(exist_ok=True)
    for language in FORMS:
        path = FOLDER / f"magistral_{language}.ts"
        path.write_text(update(path, language, texts), encoding="utf-8")
        missing = sum(not all(forms) for forms in translations(path).values())
        print(f"{path.name}: {len(texts)} texts, {missing} to translate")
    return 0


if __name__ == "__main__":
    sys.exit(main())
