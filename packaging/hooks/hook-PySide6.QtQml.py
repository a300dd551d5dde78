"""Qt's script engine, which draws the formulas of exported pages, without QML and all that it brings along."""

from PyInstaller.utils.hooks.qt import add_qt6_dependencies

hiddenimports, binaries, datas = add_qt6_dependencies(__file__)
