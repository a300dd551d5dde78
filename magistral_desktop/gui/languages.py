"""The languages of the window: which there are, and how one is chosen.

Qt's own translations say what Qt's dialogs say; ours are in `assets/translations`, compiled when the app is built.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, get_args

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from magistral_desktop.language import ENGLISH, Language, speak
from magistral_desktop.storage.paths import asset
from magistral_desktop.storage.settings import LanguageChoice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

CONTEXT: Final = "magistral"
"""Of all texts in the translation files."""

NAMES: Mapping[LanguageChoice, str] = {
    "en": "English",
    "fr": "Français",
    "de": "Deutsch",
    "es": "Español",
    "ar": "العربية",
}
"""What each language calls itself."""

_MILLION = 10**6

_FOLDER = asset("translations")

_SPACED_PERCENT = ("de", "es", "fr")
"""Languages with a space before the sign, which Qt does not tell."""


def use_language(qt: "QApplication", choice: LanguageChoice) -> None:
    """Say everything in a language from now on, from right to left where it is written so; "system" is the system's.

    What is on the screen already stays as it is.
    """
    locale = _use_locale(choice)
    for old in qt.findChildren(QTranslator):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    of_qt = QTranslator(qt)
    if of_qt.load(f"qtbase_{_code(locale)}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(of_qt)
    speak(_language(locale))
    qt.setLayoutDirection(locale.textDirection())


def use_language_of_window(code: str) -> None:
    """Say everything in the language that a window speaks, in a process that works for it and has no window."""
    speak(_language(_use_locale(next(known for known in NAMES if known == code))))


def _use_locale(choice: LanguageChoice) -> QLocale:
    locale = _locale(choice)
    QLocale.setDefault(locale)
    return locale


def _code(locale: QLocale) -> str:
    return locale.name().partition("_")[0]


def _locale(choice: LanguageChoice) -> QLocale:
    """Return the locale of a language in the user's country."""
    system = QLocale.system()
    wanted = choice if choice != "system" else _system_language(system)
    language = QLocale.codeToLanguage(wanted)
    return system if system.language() == language else QLocale(language, system.territory())


def _system_language(system: QLocale) -> str:
    """Return the first language that the user has chosen in the system and that there is one of ours for."""
    codes = (name.partition("-")[0] for name in system.uiLanguages())
    return next((code for code in codes if code in get_args(LanguageChoice)), "en")


def _language(locale: QLocale) -> Language:
    def find(english: str, about: str, count: int) -> str:
        # Qt counts in 32 bits; the last digits choose the form.
        form = count if count < _MILLION else _MILLION + count % _MILLION
        return translator.translate(CONTEXT, english, about or None, form) or ""

    code = _code(locale)
    translator = QTranslator()
    has_translations = translator.load(str(_FOLDER / f"magistral_{code}.qm"))
    return Language(
        code,
        find if has_translations else ENGLISH.find,
        decimal_point=locale.decimalPoint(),
        group_separator=locale.groupSeparator(),
        groups_from=1000 if len(locale.toString(1000)) > len("1000") else 10_000,
        zero=locale.zeroDigit(),
        percent="\N{NO-BREAK SPACE}%" if code in _SPACED_PERCENT else locale.percent(),
    )
