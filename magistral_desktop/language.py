"""What the app says, in the user's language.

The code is written in English. `tr` and `counted` say it in the language of this process: `gui.languages` sets that of
the window, and of the process that writes its files; all other processes, and the terminal, speak English. What they
return are `Phrase`s, which remember what they were made of, so that the window can say in its language what another
process has found.

Only literals are given to `tr`, `counted` and `mark`: `packaging/translations.py` collects them for the translators.
"""

import string
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Self, TypeAlias

NO_COUNT = -1
"""The count of a text that has none."""

Value: TypeAlias = "str | int | float | Template"


@dataclass(frozen=True, slots=True)
class Language:
    """A language and how it writes numbers.

    `find(english, about, count)` returns the translation, with its placeholders, "" where there is none. Numbers have
    groups from `groups_from` on; `zero` is the first of the ten digits.
    """

    code: str
    find: Callable[[str, str, int], str]
    decimal_point: str = "."
    group_separator: str = ","
    groups_from: int = 1000
    zero: str = "0"
    percent: str = "%"

    def number(self, value: float, spec: str) -> str:
        """Return a number as `format` does in English, in this language's signs."""
        english = format(value, spec)
        if abs(value) < self.groups_from:
            english = english.replace(",", "")
        signs = {",": self.group_separator, ".": self.decimal_point, "%": self.percent}
        digits = {str(digit): chr(ord(self.zero) + digit) for digit in range(10)}
        return "".join((digits | signs).get(sign, sign) for sign in english)


ENGLISH = Language("en", lambda _english, _about, _count: "")


@dataclass(frozen=True, slots=True)
class Template:
    """What a phrase was made of: English text with placeholders in braces, and what stands for them.

    `one` is the text for a `count` of 1 where the text depends on one. `about` tells texts apart that are alike in
    English only.
    """

    text: str
    values: Mapping[str, Value] = field(default_factory=dict)
    about: str = ""
    one: str = ""
    count: int = NO_COUNT


class Phrase(str):
    """Something said to the user, in the language of this process."""

    __slots__ = ("template",)

    template: Template

    def __new__(cls, template: Template) -> Self:
        """Say what the template says."""
        phrase = super().__new__(cls, _said(template))
        phrase.template = template
        return phrase

    def __deepcopy__(self, _memo: dict[int, object]) -> Self:
        """Return the same: nothing in it can be changed."""
        return self

    def __reduce__(self) -> tuple[type["Phrase"], tuple[Template]]:
        """Return what copies are made from."""
        return Phrase, (self.template,)


@dataclass(frozen=True, slots=True)
class Marked:
    """A text that is said later: in a table that is made before the language is known."""

    text: str
    about: str = ""

    def said(self, **values: str | float) -> Phrase:
        """Say it."""
        return Phrase(Template(self.text, _kept(values), self.about))


def tr(text: str, /, about: str = "", **values: str | float) -> Phrase:
    """Say a text. Numbers are written as the language writes them, whole ones with groups unless a format is named."""
    return Phrase(Template(text, _kept(values), about))


def counted(count: int, one: str, many: str, /, **values: str | float) -> Phrase:
    """Say a text that depends on a number, which is `{n}` in it: `counted(3, "{n} chat", "{n} chats")`."""
    return Phrase(Template(many, _kept({"n": count} | values), one=one, count=abs(count)))


def mark(text: str, /, about: str = "") -> Marked:
    """Name a text that is said later."""
    return Marked(text, about)


def verbatim(words: str) -> Phrase:
    """Return words that are not the app's, such as a name or the system's own message, as they are."""
    return Phrase(Template("{words}", {"words": str(words)}))


def number(value: float, spec: str = "") -> Phrase:
    """Say a number; `spec` is one of `format`."""
    return Phrase(Template(f"{{value:{spec}}}", {"value": value}))


def joined(phrases: Iterable[str], separator: str = " ") -> Phrase:
    """Say phrases one after the other, those that are empty left out."""
    parts = {f"part{index}": phrase for index, phrase in enumerate(part for part in phrases if part)}
    # A separator with braces is no format.
    text = separator.replace("{", "{{").replace("}", "}}").join(f"{{{name}}}" for name in parts)
    return Phrase(Template(text, _kept(parts)))


class _Spoken:
    """The language of this process, which it has one of as it has one locale."""

    language = ENGLISH


def speak(language: Language) -> None:
    """Say all that is said from now on in a language; for the window's process, before it shows anything."""
    _Spoken.language = language


def spoken() -> Language:
    """Return the language of this process."""
    return _Spoken.language


class _Formatter(string.Formatter):
    def get_value(self, key: int | str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
        value = super().get_value(key, args, kwargs)
        return _said(value) if isinstance(value, Template) else value

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, str):
            return format(value, format_spec)
        spec = format_spec or ("," if isinstance(value, int) else "")
        return _Spoken.language.number(value, spec)


_FORMATTER = _Formatter()


def _said(template: Template) -> str:
    english = template.one if template.one and template.count == 1 else template.text
    found = _Spoken.language.find(template.text, template.about, template.count)
    return _FORMATTER.vformat(found or english, (), template.values)


def _kept(values: Mapping[str, str | float]) -> dict[str, Value]:
    """Return values without the language that they are said in."""
    return {name: value.template if isinstance(value, Phrase) else value for name, value in values.items()}


NOTHING = verbatim("")
"""No words, where there may be some."""
