"""PyInstaller's recipe, run with stand-ins that note what they are given, as each of the three systems."""

import ast
import plistlib
import re
import runpy
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, get_args

import pytest

from magistral_desktop import __version__
from magistral_desktop.storage.settings import LanguageChoice
from tests.packaging.conftest import ROOT, LoadScript

PACKAGING = ROOT / "packaging"
QT = "PySide6/Qt"
FILES = [
    (f"{QT}/lib/libQt6Core.so.6", "/env/libQt6Core.so.6", "BINARY"),
    ("libQt6Core.so.6", f"{QT}/lib/libQt6Core.so.6", "SYMLINK"),
    (f"{QT}/lib/libQt6Pdf.so.6", "/env/libQt6Pdf.so.6", "BINARY"),
    ("libQt6Pdf.so.6", f"{QT}/lib/libQt6Pdf.so.6", "SYMLINK"),
    ("llama_cpp/lib/libggml-cpu-haswell.so", "/env/libggml-cpu-haswell.so", "BINARY"),
    ("libX11.so.6", "/usr/lib/x86_64-linux-gnu/libX11.so.6", "BINARY"),
    ("libxcb-cursor.so.0", "/usr/lib/x86_64-linux-gnu/libxcb-cursor.so.0", "BINARY"),
]


@dataclass
class Recorded:
    """What one stand-in was called with."""

    kind: str
    positional: tuple[Any, ...]
    named: dict[str, Any]
    binaries: list[tuple[str, str, str]] = field(default_factory=lambda: list(FILES))
    datas: list[tuple[str, str, str]] = field(default_factory=list)
    pure: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ("frozen_main",)


Freeze = Callable[[str], list[Recorded]]


@pytest.fixture
def freeze(tmp_path: Path) -> Freeze:
    """Run the recipe as `system` and return the calls in their order."""

    def run(system: str) -> list[Recorded]:
        calls: list[Recorded] = []

        def stand_in(kind: str) -> Callable[..., Recorded]:
            def record(*positional: Any, **named: Any) -> Recorded:
                calls.append(Recorded(kind, positional, named))
                return calls[-1]

            return record

        given = {kind: stand_in(kind) for kind in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
        path_before = list(sys.path)
        runpy.run_path(
            str(PACKAGING / "magistral-desktop.spec"),
            {**given, "SPECPATH": str(PACKAGING), "workpath": str(tmp_path), "SYSTEM": system},
        )
        sys.path[:] = path_before
        return calls

    return run


def of_kind(calls: list[Recorded], kind: str) -> list[Recorded]:
    return [call for call in calls if call.kind == kind]


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_the_window_comes_first_and_only_the_engine_has_a_console(freeze: Freeze, system: str) -> None:
    calls = freeze(system)
    window, engine = of_kind(calls, "EXE")
    assert [(program.named["name"], program.named["console"]) for program in (window, engine)] == [
        ("magistral-desktop", False),
        ("magistral-engine", True),
    ]
    (collected,) = of_kind(calls, "COLLECT")
    assert collected.positional[:2] == (window, engine)


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_nothing_is_stripped_or_packed(freeze: Freeze, system: str) -> None:
    made = [call for call in freeze(system) if call.kind in {"EXE", "COLLECT"}]
    assert [(call.named["strip"], call.named["upx"]) for call in made] == [(False, False)] * 3


def test_one_folder_holds_the_libraries_of_both_programs(freeze: Freeze) -> None:
    assert all(program.named["exclude_binaries"] for program in of_kind(freeze("linux"), "EXE"))


def test_what_the_app_does_not_use_stays_out_with_the_links_to_it(freeze: Freeze) -> None:
    (collected,) = of_kind(freeze("linux"), "COLLECT")
    assert [name for name, _, _ in collected.positional[2]] == [
        f"{QT}/lib/libQt6Core.so.6",
        "libQt6Core.so.6",
        "llama_cpp/lib/libggml-cpu-haswell.so",
        "libxcb-cursor.so.0",
        "magistral_desktop/assets/LICENCES.txt",
    ]


def test_the_assets_and_the_licences_go_where_the_app_looks(freeze: Freeze, tmp_path: Path) -> None:
    calls = freeze("linux")
    assert of_kind(calls, "Analysis")[0].named["datas"] == [(str(ROOT / "assets"), "magistral_desktop/assets")]
    text = (tmp_path / "LICENCES.txt").read_text(encoding="utf-8")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "The Chromium Authors" in text


def test_a_mac_gets_an_app_for_its_own_processors_with_the_engines_rights(freeze: Freeze) -> None:
    calls = freeze("darwin")
    (app,) = of_kind(calls, "BUNDLE")
    assert app.named["name"] == "Magistral Desktop.app"
    assert app.named["version"] == __version__
    for program in of_kind(calls, "EXE"):
        assert program.named["target_arch"] == "arm64"
        assert program.named["argv_emulation"] is False
        assert Path(program.named["entitlements_file"]) == PACKAGING / "macos" / "entitlements.plist"


@pytest.mark.parametrize("system", ["linux", "win32"])
def test_only_a_mac_gets_an_app_folder(freeze: Freeze, system: str) -> None:
    calls = freeze(system)
    assert of_kind(calls, "BUNDLE") == []
    assert {program.named["target_arch"] for program in of_kind(calls, "EXE")} == {None}


def test_the_property_list_has_one_version_true_booleans_and_the_file_type(freeze: Freeze) -> None:
    (app,) = of_kind(freeze("darwin"), "BUNDLE")
    told = plistlib.loads(plistlib.dumps(app.named["info_plist"]))
    assert told["CFBundleShortVersionString"] == told["CFBundleVersion"] == __version__
    assert told["NSHighResolutionCapable"] is True
    assert told["CFBundleDevelopmentRegion"] == "en"
    assert set(told["CFBundleLocalizations"]) == set(get_args(LanguageChoice)) - {"system"}
    assert told["LSMinimumSystemVersion"] == "14.4"
    assert told["LSArchitecturePriority"] == ["arm64"]
    (document,) = told["CFBundleDocumentTypes"]
    assert document["LSHandlerRank"] == "Alternate"
    (kind,) = told["UTImportedTypeDeclarations"]
    assert [kind["UTTypeIdentifier"]] == document["LSItemContentTypes"]
    assert kind["UTTypeTagSpecification"] == {"public.filename-extension": ["gguf"]}


def test_the_same_oldest_macos_is_named_everywhere(load_script: LoadScript) -> None:
    least = load_script("contents").LEAST_MACOS
    load_script("archives")
    load_script("smoke")
    assert least == load_script("bundle").LEAST_MACOS


def test_windows_is_told_the_version_of_both_programs(freeze: Freeze) -> None:
    texts = [Path(program.named["version"]).read_text() for program in of_kind(freeze("win32"), "EXE")]
    numbers = ", ".join([*__version__.split("."), "0"])
    assert all(f"filevers=({numbers})" in text and f"'ProductVersion', '{__version__}'" in text for text in texts)
    assert [re.findall(r"'OriginalFilename', '(.+?)'", text) for text in texts] == [
        ["magistral-desktop.exe"],
        ["magistral-engine.exe"],
    ]


def test_the_entitlements_are_those_of_qts_web_engine_and_no_more() -> None:
    told = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    prefix = "com.apple.security.cs."
    assert told == {
        prefix + name: True
        for name in (
            "allow-jit",
            "allow-unsigned-executable-memory",
            "disable-executable-page-protection",
            "disable-library-validation",
        )
    }


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("PySide6/Qt/translations/qtwebengine_locales/uk.pak", "/env/x"),
        ("PySide6/Qt/resources/qtwebengine_devtools_resources.pak", "/env/x"),
        ("PySide6/Qt/qml/QtQuick/qmldir", "/env/x"),
        ("PySide6/Qt/translations/designer_de.qm", "/env/x"),
        ("magistral_desktop/assets/translations/magistral_ar.ts", "/app/x"),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", "/env/x"),
        ("PySide6/plugins/sqldrivers/qsqlite.dll", "C:/env/x"),
        ("PySide6/Qt6Pdf.dll", "C:/env/x"),
        ("PySide6/opengl32sw.dll", "C:/env/x"),
        ("PySide6/Qt/lib/QtPdf.framework/Versions/A/QtPdf", "/env/x"),
        ("libgtk-3.so.0", "/usr/lib/x86_64-linux-gnu/libgtk-3.so.0"),
    ],
)
def test_what_is_not_used_is_left_out_on_each_system(name: str, source: str, load_script: LoadScript) -> None:
    assert load_script("contents").used([(name, source, "BINARY")]) == []


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("PySide6/Qt/translations/qtwebengine_locales/en-US.pak", "/env/x"),
        ("PySide6/Qt/translations/qtbase_ar.qm", "/env/x"),
        ("magistral_desktop/assets/translations/magistral_ar.qm", "/app/x"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/env/x"),
        ("PySide6/plugins/platforms/qwindows.dll", "C:/env/x"),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", "/env/x"),
        ("PySide6/Qt/lib/QtWebEngineCore.framework/Versions/A/QtWebEngineCore", "/env/x"),
        ("libgomp.so.1", "/usr/lib/x86_64-linux-gnu/libgomp.so.1"),
    ],
)
def test_what_is_used_is_kept_on_each_system(name: str, source: str, load_script: LoadScript) -> None:
    assert load_script("contents").used([(name, source, "BINARY")]) == [(name, source, "BINARY")]


def _imports(path: Path) -> Iterator[str]:
    """Yield the modules that a file imports, late ones too; a name out of a module may be one as well."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


def test_nothing_that_the_app_imports_is_left_out(load_script: LoadScript) -> None:
    imported = {module for path in (ROOT / "magistral_desktop").rglob("*.py") for module in _imports(path)}
    assert "PySide6.QtQml" in imported
    assert imported.isdisjoint(load_script("contents").EXCLUDED_MODULES)


def test_a_frameworks_links_to_folders_are_kept(load_script: LoadScript) -> None:
    framework = "PySide6/Qt/lib/QtCore.framework"
    entries = [
        (f"{framework}/Versions/A/QtCore", "/env/x", "BINARY"),
        (f"{framework}/Versions/Current", "A", "SYMLINK"),
        (f"{framework}/QtCore", "Versions/Current/QtCore", "SYMLINK"),
    ]
    assert load_script("contents").used(entries) == entries
