"""What goes into the bundle and what the systems are told about it; PyInstaller's recipe and the tests read it."""

import fnmatch
import os
from collections.abc import Iterable
from pathlib import PurePath
from typing import Final

NAME: Final = "Magistral Desktop"
WINDOW, ENGINE = "magistral-desktop", "magistral-engine"
IDENTIFIER: Final = "io.github.magistral_desktop.MagistralDesktop"
LEAST_MACOS: Final = "14.4"

LANGUAGES: Final = ("en", "fr", "de", "es", "ar")
"""Those of the interface; of Qt's own words and Chromium's, these are kept."""

# Python modules that others import where they are there, and that the app has no use for.
EXCLUDED_MODULES: Final = (
    "IPython",
    "PIL",
    "PySide6.QtOpenGL",
    "PySide6.QtPdf",
    "PySide6.QtQuick",
    "curses",
    "hf_xet",  # the app asks for ranges of bytes itself
    "lib2to3",
    "llama_cpp.server",
    "matplotlib",
    "numpy.f2py",
    "numpy.testing",
    "pdb",
    "pip",
    "pkg_resources",
    "pydoc",
    "readline",  # under the GPL
    "setuptools",
    "test",
    "tkinter",
    "unittest",
)

_UNUSED_QT: Final = ("EglFSDeviceIntegration", "EglFsKmsSupport", "Pdf", "SerialPort", "VirtualKeyboard", "WlShell")

# Patterns of what Qt's modules bring along; a star also stands for slashes. Folders differ between the systems.
_UNUSED: Final = (
    *(f"*Qt6{name}*" for name in _UNUSED_QT),
    *(f"*/Qt{name}.framework/*" for name in _UNUSED_QT),
    "*.debug.bin",
    "*.debug.pak",
    "*/opengl32sw.dll",
    "*/plugins/egldeviceintegrations/*",
    "*/plugins/generic/*",
    *(f"*/plugins/imageformats/*q{name}.*" for name in ("icns", "pdf", "tga", "tiff", "wbmp")),
    "*/plugins/networkinformation/*",
    *(
        f"*/plugins/platforms/*q{name}.*"
        for name in ("eglfs", "linuxfb", "minimal", "minimalegl", "vkkhrdisplay", "vnc")
    ),
    "*/plugins/platforminputcontexts/*virtualkeyboard*",
    "*/plugins/platformthemes/*gtk*",
    "*/plugins/position/*",
    "*/plugins/qmltooling/*",
    "*/plugins/sqldrivers/*",
    "*/plugins/tls/*",  # nothing of Qt's is let onto the network
    "*/plugins/wayland-graphics-integration-client/*",
    "*/plugins/wayland-shell-integration/*",
    "*/qml/*",
    "*/qtwebengine_devtools_resources*",
    "*/qtwebengine_locales/*",
    "*/translations/*",
)
_USED: Final = (
    "*/wayland-graphics-integration-client/*wayland-egl*",
    "*/wayland-shell-integration/*xdg-shell*",
    *(f"*/translations/{whose}_{language}.qm" for whose in ("magistral", "qtbase") for language in LANGUAGES),
    *(f"*/qtwebengine_locales/{language}.pak" for language in ("en-US", *LANGUAGES)),
)

# Of the system's libraries, what Python needs and what a desktop may lack. The rest is everywhere where there is a
# desktop, and fits its drivers and its keyring of certificates as a copy from elsewhere does not.
BUNDLED_SYSTEM_LIBRARIES: Final = (
    "libbz2",
    "libcrypto",
    "libffi",
    "libgomp",
    "liblzma",
    "libpython3",
    "libsqlite3",
    "libssl",
    "libuuid",
    "libxcb-cursor",
    "libxcb-icccm",
    "libxcb-image",
    "libxcb-keysyms",
    "libxcb-render-util",
    "libxcb-util",
    "libxkbcommon-x11",
    "libxkbfile",
)
_SYSTEM_FOLDERS: Final = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")

Entry = tuple[str, str, str]
"""A file of the bundle as PyInstaller lists it: its path in there, where it is now (a link's target), its kind."""


def used(entries: Iterable[Entry]) -> list[Entry]:
    """Return the files that the app uses, without links to the others."""
    listed = list(entries)
    unused = {name for name, source, _ in listed if not _is_used(PurePath(name).as_posix(), source)}
    return [entry for entry in listed if entry[0] not in unused and _target(entry) not in unused]


def system_libraries(entries: Iterable[Entry]) -> list[str]:
    """Return where those files are that come from the system and not from a package of Python's."""
    return [source for _, source, _ in entries if source.startswith(_SYSTEM_FOLDERS)]


def _is_used(name: str, source: str) -> bool:
    if _matches(name, _UNUSED) and not _matches(name, _USED):
        return False
    return not source.startswith(_SYSTEM_FOLDERS) or PurePath(name).name.startswith(BUNDLED_SYSTEM_LIBRARIES)


def _target(entry: Entry) -> str:
    name, source, kind = entry
    return os.path.normpath(PurePath(name).parent / source) if kind == "SYMLINK" else ""


def _matches(path: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch.fnmatchcase(path, pattern) for pattern in patterns)


def version_resource(version: str, program: str) -> str:
    """Return what Windows is told about a program, in PyInstaller's form."""
    numbers = (*(int(part) for part in version.split(".")), 0, 0, 0, 0)[:4]
    words = {
        "CompanyName": "The Magistral Desktop developers",
        "FileDescription": NAME,
        "FileVersion": version,
        "InternalName": program,
        "LegalCopyright": "Apache License 2.0",
        "OriginalFilename": f"{program}.exe",
        "ProductName": NAME,
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in words.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable('040904B0', [{strings}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])"
    )


def info_plist(version: str) -> dict[str, object]:
    """Return what macOS is told about the app, PyInstaller's own entries left out."""
    return {
        "CFBundleDevelopmentRegion": LANGUAGES[0],
        "CFBundleDisplayName": NAME,
        "CFBundleLocalizations": list(LANGUAGES),  # macOS says its own menus and panels in the user's one of these
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSArchitecturePriority": ["arm64"],
        "LSMinimumSystemVersion": LEAST_MACOS,
        "NSHighResolutionCapable": True,
        "NSSupportsAutomaticGraphicsSwitching": True,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "GGUF model",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["org.ggml.gguf"],
            }
        ],
        "UTImportedTypeDeclarations": [
            {
                "UTTypeIdentifier": "org.ggml.gguf",
                "UTTypeDescription": "GGUF model",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": ["gguf"]},
            }
        ],
    }
