"""What can be copied from the page, and the menu that offers it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWidgets import QMenu, QWidget

from magistral_desktop.language import tr


@dataclass(frozen=True, slots=True)
class Pointed:
    """What a context menu is about: an answer as Markdown, a formula's TeX and MathML; "" where there is none."""

    answer: str
    tex: str
    mathml: str


def context_menu(page: QWebEnginePage, clipboard: QClipboard, pointed: Pointed, parent: QWidget) -> QMenu:
    """Return a menu with what can be copied; it goes when it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    copy = menu.addAction(tr("Copy"), lambda: page.triggerAction(QWebEnginePage.WebAction.Copy))
    copy.setEnabled(page.hasSelection())
    if pointed.tex:
        menu.addAction(tr("Copy formula as TeX"), lambda: clipboard.setText(pointed.tex))
    if pointed.mathml:  # as text, as which Word and LibreOffice take it
        menu.addAction(tr("Copy formula as MathML"), lambda: clipboard.setText(pointed.mathml))
    if pointed.answer:
        menu.addAction(tr("Copy answer as Markdown"), lambda: clipboard.setText(pointed.answer))
    return menu
