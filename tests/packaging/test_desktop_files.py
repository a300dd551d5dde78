"""What the systems are told of the app: icons, launchers, file types."""

import configparser
import re
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import get_args

import pytest
from PIL import Image

from magistral_desktop import __version__
from magistral_desktop.storage.settings import LanguageChoice
from tests.packaging.conftest import ROOT, LoadScript

LINUX = ROOT / "packaging" / "linux"
MIME_TYPE = "application/vnd.gguf"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
LANGUAGES = sorted(set(get_args(LanguageChoice)) - {"system", "en"})


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the icons, drawn in a process of its own as it makes an application."""
    folder = tmp_path_factory.mktemp("icons")
    subprocess.run([sys.executable, str(ROOT / "packaging" / "icons.py"), str(folder)], check=True)
    return folder


@pytest.fixture
def share(icons: Path, tmp_path: Path, load_script: LoadScript) -> Path:
    load_script("archives").write_desktop_files(tmp_path, icons, __version__)
    return tmp_path


def test_the_macs_icon_has_each_size_that_macos_asks_for(icons: Path) -> None:
    data = (icons / "app.icns").read_bytes()
    kinds, place = [], 8
    while place < len(data):
        kind, size = struct.unpack(">4sI", data[place : place + 8])
        kinds.append(kind)
        place += size
    assert data.startswith(b"icns" + struct.pack(">I", len(data)))
    assert {b"ic07", b"ic08", b"ic09", b"ic10", b"ic11", b"ic12", b"ic13", b"ic14"} <= set(kinds)


def test_the_icon_for_windows_has_the_small_sizes_and_the_large_one(icons: Path) -> None:
    with Image.open(icons / "app.ico") as icon:
        assert {(16, 16), (24, 24), (32, 32), (48, 48), (256, 256)} <= icon.info["sizes"]


@pytest.mark.parametrize("size", [16, 48, 256, 1024])
def test_the_icon_is_drawn_in_each_size_on_nothing(icons: Path, size: int) -> None:
    with Image.open(icons / f"app-{size}.png") as icon:
        assert icon.size == (size, size)
        assert icon.getpixel((0, 0)) == (0, 0, 0, 0)
        opacity = icon.getchannel("A")
        assert opacity.getpixel((size // 2, size // 8)) == 255


def _launcher(share: Path) -> configparser.SectionProxy:
    launcher = configparser.ConfigParser(interpolation=None)
    launcher.optionxform = str  # type: ignore[assignment,method-assign]  # how its documentation says to keep capitals
    launcher.read(share / "applications" / "magistral-desktop.desktop", encoding="utf-8")
    return launcher["Desktop Entry"]


def test_the_launcher_opens_gguf_files_and_names_itself_as_the_window_does(share: Path) -> None:
    entry = _launcher(share)
    assert entry["Exec"] == "magistral-desktop %f"
    assert entry["MimeType"] == f"{MIME_TYPE};"
    assert entry["Icon"] == entry["StartupWMClass"] == "magistral-desktop"


@pytest.mark.parametrize("key", ["GenericName", "Comment", "Keywords"])
def test_the_launcher_speaks_the_apps_languages(share: Path, key: str) -> None:
    entry = _launcher(share)
    said = [entry[name] for name in (key, *(f"{key}[{language}]" for language in LANGUAGES))]
    assert all(said)
    assert [text.endswith(";") for text in said] == [key == "Keywords"] * len(said)


def test_the_launchers_line_is_the_one_in_the_store(share: Path) -> None:
    entry = _launcher(share)
    page = ET.parse(share / "metainfo" / "magistral-desktop.metainfo.xml").getroot()
    said = {summary.get(LANG): summary.text for summary in page.iter("summary")}
    assert said == {None: entry["Comment"]} | {language: entry[f"Comment[{language}]"] for language in LANGUAGES}


def test_each_text_in_the_store_is_followed_by_its_translations(share: Path) -> None:
    page = ET.parse(share / "metainfo" / "magistral-desktop.metainfo.xml").getroot()
    texts = [text for tag in ("summary", "p", "li") for text in page.iter(tag)]
    assert [text.get(LANG) for text in texts] == [None, *LANGUAGES] * 5
    assert len({(text.text or "").strip() for text in texts}) == len(texts)
    assert {language.text for language in page.iter("lang")} == {"en", *LANGUAGES}


def test_the_file_type_is_named_in_the_apps_languages(share: Path) -> None:
    (kind,) = ET.parse(share / "mime" / "packages" / "magistral-desktop-mime.xml").getroot()
    names = kind.findall("{http://www.freedesktop.org/standards/shared-mime-info}comment")
    assert [name.get(LANG) for name in names] == [None, *LANGUAGES]


def test_the_file_type_is_known_by_its_name_and_its_first_bytes(share: Path) -> None:
    (kind,) = ET.parse(share / "mime" / "packages" / "magistral-desktop-mime.xml").getroot()
    namespace = "{http://www.freedesktop.org/standards/shared-mime-info}"
    assert kind.attrib == {"type": MIME_TYPE}
    assert kind.find(f"{namespace}glob") is not None
    match = kind.find(f"{namespace}magic/{namespace}match")
    assert match is not None
    assert (match.get("offset"), match.get("value")) == ("0", "GGUF")


def test_the_page_in_the_store_has_the_packages_version_and_points_to_the_launcher(
    share: Path, load_script: LoadScript
) -> None:
    page = ET.parse(share / "metainfo" / "magistral-desktop.metainfo.xml").getroot()
    release = page.find("releases/release")
    assert release is not None
    assert release.get("version") == __version__
    assert page.findtext("launchable") == "magistral-desktop.desktop"
    assert page.findtext("id") == load_script("contents").IDENTIFIER
    assert page.findtext("project_license") == "Apache-2.0"


def test_the_icons_are_where_desktops_look_for_them(share: Path) -> None:
    sizes = {path.parts[-3] for path in (share / "icons" / "hicolor").glob("*/apps/magistral-desktop.*")}
    assert {"16x16", "48x48", "256x256", "scalable"} <= sizes


def test_the_installer_for_windows_takes_its_version_from_outside_and_offers_gguf_files() -> None:
    script = (ROOT / "packaging" / "windows" / "installer.iss").read_text(encoding="utf-8")
    assert "AppVersion={#Version}" in script
    assert r"Software\Classes\.gguf\OpenWithProgids" in script
    assert '""{app}\\magistral-desktop.exe"" ""%1""' in script


def test_the_installer_for_windows_speaks_the_apps_languages() -> None:
    script = (ROOT / "packaging" / "windows" / "installer.iss").read_text(encoding="utf-8")
    assert sorted(re.findall(r'^Name: "(\w\w)"; MessagesFile: "compiler:', script, re.MULTILINE)) == sorted(
        ["en", *LANGUAGES]
    )
