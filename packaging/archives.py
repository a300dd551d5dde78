"""Put the frozen app into the files that users download; standard library only, and the system's own tools."""

import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
NAME = "magistral-desktop"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)

_FONTS = "fonts-dejavu-core | fonts-noto-core | fonts-liberation"

_CONTROL = """\
Package: magistral-desktop
Version: {version}
Architecture: {architecture}
Maintainer: The Magistral Desktop developers <noreply@localhost>
Installed-Size: {kibibytes}
Depends: {depends}
Recommends: ca-certificates
Section: misc
Priority: optional
Description: private, offline chat with a model that reasons
 Runs Mistral's Magistral Small with llama.cpp on this computer and shows the
 model's reasoning in a pane beside the answer. Nothing leaves the computer.
"""


class Made(NamedTuple):
    """The frozen app, the folder of what was made on the way (`icons/`), where files for users go, the version."""

    bundle: Path
    build: Path
    output: Path
    version: str


def system_name() -> str:
    """Return this system and its processors as they are called in names of files: linux-x86_64."""
    system = {"darwin": "macos", "win32": "windows"}.get(sys.platform, sys.platform)
    return f"{system}-{platform.machine().lower()}"


def make(made: Made) -> list[Path]:
    """Make what this system can and return the files."""
    if sys.platform == "darwin":
        return [_disk_image(made)]
    if sys.platform == "win32":
        return _windows(made)
    share = made.build / "share"
    shutil.rmtree(share, ignore_errors=True)
    write_desktop_files(share, made.build / "icons", made.version)
    _validate(share)
    packed = [_packed(made, share, suffix) for suffix in ("gz", "xz")]
    if shutil.which("dpkg-deb") and shutil.which("dpkg-shlibdeps"):
        return [*packed, _debian_package(made, share)]
    print("No .deb: dpkg-deb and dpkg-shlibdeps (package dpkg-dev) are not here.")
    return packed


def write_desktop_files(share: Path, icons: Path, version: str) -> None:
    """Write what tells a Linux desktop of the app: the launcher, its icon, the file type, the store's page."""
    source = HERE / "linux"
    for name, folder in (
        (f"{NAME}.desktop", "applications"),
        (f"{NAME}-mime.xml", "mime/packages"),
        (f"{NAME}.metainfo.xml", "metainfo"),
    ):
        text = (source / name).read_text(encoding="utf-8")
        date = time.strftime("%Y-%m-%d", time.gmtime(_date()))
        _write(share / folder / name, text.replace("@VERSION@", version).replace("@DATE@", date))
    for size in ICON_SIZES:
        target = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / f"{NAME}.png"
        target.parent.mkdir(parents=True)
        shutil.copy(icons / f"app-{size}.png", target)
    scalable = share / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg"
    scalable.parent.mkdir(parents=True)
    shutil.copy(HERE.parent / "assets" / "icons" / "app.svg", scalable)


def _validate(share: Path) -> None:
    """Have the desktops' own tools read the files, where these are."""
    for tool, *path in (
        ("desktop-file-validate", "applications", f"{NAME}.desktop"),
        ("appstreamcli validate --no-net", "metainfo", f"{NAME}.metainfo.xml"),
    ):
        command = tool.split()
        if shutil.which(command[0]):
            subprocess.run([*command, share.joinpath(*path)], check=True)


def _packed(made: Made, share: Path, suffix: str) -> Path:
    """Pack the bundle with `share/` beside it; the same input gives the same bytes."""
    name = f"{NAME}-{made.version}-{system_name()}"
    target = made.output / f"{name}.tar.{suffix}"
    with tempfile.TemporaryDirectory(dir=made.build) as scratch:
        folder = Path(scratch) / name
        _link(made.bundle, folder)
        _link(share, folder / "share")
        program = {"gz": "gzip -9n", "xz": "xz -6 -T0"}[suffix]
        plain = ["--sort=name", "--owner=0", "--group=0", "--numeric-owner", f"--mtime=@{_date()}"]
        subprocess.run(["tar", *plain, "-I", program, "-cf", target, "-C", scratch, name], check=True)
    return target


def _debian_package(made: Made, share: Path) -> Path:
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], check=True, capture_output=True, text=True
    ).stdout.strip()
    target = made.output / f"{NAME}_{made.version}_{architecture}.deb"
    with tempfile.TemporaryDirectory(dir=made.build) as scratch:
        root = Path(scratch) / "root"
        installed = root / "usr" / "lib" / NAME
        _link(made.bundle, installed)
        _link(share, root / "usr" / "share")
        (root / "usr" / "bin").mkdir()
        (root / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
        texts = made.bundle / "_internal" / "magistral_desktop" / "assets" / "LICENCES.txt"
        _write(root / "usr" / "share" / "doc" / NAME / "copyright", texts.read_text(encoding="utf-8"))
        _write(root / "usr" / "share" / NAME / "apparmor", (HERE / "linux" / "apparmor").read_text(encoding="utf-8"))
        control = _CONTROL.format(
            version=made.version,
            architecture=architecture,
            kibibytes=sum(path.lstat().st_size for path in root.rglob("*")) // 1024,
            depends=", ".join((*_libraries_of(installed, Path(scratch)), _FONTS)),
        )
        _write(root / "DEBIAN" / "control", control)
        for name in ("postinst", "postrm"):
            shutil.copy(HERE / "linux" / name, root / "DEBIAN" / name)
            (root / "DEBIAN" / name).chmod(0o755)
        root.chmod(0o755)
        dates = {**os.environ, "SOURCE_DATE_EPOCH": str(_date())}
        command = ["dpkg-deb", "-Zzstd", "-z12", "--root-owner-group", "--build", str(root), str(target)]
        subprocess.run(command, check=True, env=dates, stdout=subprocess.DEVNULL)
    return target


def _libraries_of(installed: Path, scratch: Path) -> list[str]:
    """Return the packages with the libraries that the bundle is linked to and does not bring, as dpkg knows them."""
    files = [path for path in installed.rglob("*") if path.is_file() and not path.is_symlink() and _is_elf(path)]
    _write(scratch / "debian" / "control", f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n")
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info"]
    command += [f"-l{folder}" for folder in sorted({path.parent for path in files})]
    command += [f"-e{path}" for path in files]
    said = subprocess.run(command, check=True, cwd=scratch, capture_output=True, text=True).stdout
    listed = said.partition("shlibs:Depends=")[2].strip().split(", ")
    brought = {_package_with(path.name) for path in files if path.parent == installed / "_internal"}
    return [package for package in listed if package.partition(" ")[0] not in brought]


def _package_with(library: str) -> str:
    """Return the installed package that has a library of this name in a folder of the system's, "" for none."""
    said = subprocess.run(["dpkg", "-S", f"*/lib/*/{library}"], capture_output=True, text=True).stdout
    return said.partition(":")[0]


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _disk_image(made: Made) -> Path:
    target = made.output / f"{NAME}-{made.version}-{system_name()}.dmg"
    subprocess.run([HERE / "macos" / "make_dmg.sh", made.bundle, target], check=True)
    return target


def _windows(made: Made) -> list[Path]:
    programs = [made.bundle / f"{name}.exe" for name in (NAME, "magistral-engine")]
    _sign(programs)
    packed = shutil.make_archive(
        str(made.output / f"{NAME}-{made.version}-{system_name()}"), "zip", made.bundle.parent, made.bundle.name
    )
    compiler = shutil.which("ISCC") or shutil.which("ISCC", path=r"C:\Program Files (x86)\Inno Setup 6")
    if not compiler:
        print("No installer: Inno Setup 6.3 or newer is not here.")
        return [Path(packed)]
    icon = made.build / "icons" / "app.ico"
    names = {"Version": made.version, "Source": made.bundle, "Output": made.output, "Icon": icon}
    script = HERE / "windows" / "installer.iss"
    subprocess.run([compiler, "/Qp", *(f"/D{name}={value}" for name, value in names.items()), script], check=True)
    installer = made.output / f"{NAME}-{made.version}-windows-x64.exe"
    _sign([installer])
    return [Path(packed), installer]


def _sign(files: list[Path]) -> None:
    """Sign with the certificate whose thumbprint WINDOWS_SIGN_THUMBPRINT names in the user's store, if it does."""
    thumbprint = os.environ.get("WINDOWS_SIGN_THUMBPRINT")
    kits = Path(r"C:\Program Files (x86)\Windows Kits\10\bin")
    if thumbprint:
        tool = max(kits.glob("*/x64/signtool.exe"))
        stamp = ["/fd", "SHA256", "/td", "SHA256", "/tr", "http://timestamp.digicert.com"]
        subprocess.run([tool, "sign", "/sha1", thumbprint, *stamp, *files], check=True)


def _link(source: Path, target: Path) -> None:
    """Copy a folder without taking room for it: links stay links, and files become further names."""
    shutil.copytree(source, target, symlinks=True, copy_function=os.link, dirs_exist_ok=True)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _date() -> int:
    """Return the time that packed files get, in seconds since 1970: that of the commit, where there is one."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    command = ["git", "log", "-1", "--format=%ct"]
    said = subprocess.run(command, capture_output=True, text=True, cwd=HERE).stdout.strip()
    return int(said or time.time())
