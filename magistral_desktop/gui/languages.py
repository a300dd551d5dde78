"""The languages of the window: which there are, and how one is chosen.

Qt's own translations say what Qt's dialogs say; ours are in `assets/translations`, compiled when the app is built.
"""

from collections.abc import Mapping
from typing import Final, get_args

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from magistral_desktop.language import ENGLISH, Language, speak
from magistral_desktop.storage.paths import asset
from magistral_desktop.storage.settings import LanguageChoice

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


def use_language(qt: QApplication, choice: LanguageChoice) -> None:
    """Say everything in a language from now on, from right to left where it is written so; "system" is the system's.

    What is on the screen already stays as it is.
    """
    locale = _locale(choice)
    code = locale.name().partition("_")[0]
    QLocale.setDefault(locale)
    for old in qt.findChildren(QTranslator):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    of_qt = QTranslator(qt)
    if of_qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(of_qt)
    speak(_language(qt, locale, code))
    qt.setLayoutDirection(locale.textDirection())


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


def _language(qt: QApplication, locale: QLocale, code: str) -> Language:
    def find(english: str, about: str, count: int) -> str:
        # Qt counts in 32 bits; the last digits choose the form.
        form = count if count < _MILLION else _MILLION + count % _MILLION
        return translator.translate(CONTEXT, english, about or None, form) or ""

    translator = QTranslator(qt)
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
