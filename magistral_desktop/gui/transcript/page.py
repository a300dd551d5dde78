"""A browser page that can reach nothing: the app's own files, one way in, one way out.

The layers, each of which is enough by itself: `markdown` writes no foreign HTML; the page's Content-Security-Policy
allows styles and fonts of the app and nothing else; script is off, and ours runs in Qt's isolated world; requests are
answered from a list of files and refused otherwise; navigation, windows, downloads and permissions are refused.
"""

import json
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QObject, QUrl, Signal, Slot
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlSchemeHandler,
)

from magistral_desktop.gui.transcript.direction import page_direction
from magistral_desktop.gui.transcript.environment import SCHEME
from magistral_desktop.gui.transcript.page_words import page_words
from magistral_desktop.gui.transcript.passages import ADDRESS_PATTERN
from magistral_desktop.gui.transcript.tidy import MACROS
from magistral_desktop.language import spoken
from magistral_desktop.storage.paths import asset

WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld.value
"""Where our script runs; the page's own world stays without script."""

_SERVED = ("transcript/page.html", "transcript/transcript.css", "katex/katex.min.css")
_TYPES = {".html": b"text/html", ".css": b"text/css", ".woff2": b"font/woff2"}
# In the order they build on each other; together they are one function in Qt's isolated world.
_OUR_SCRIPTS = (
    "bridge.js", "words.js", "wide.js", "maths.js", "languages.js", "growing.js", "shelving.js", "following.js",
    "reading.js", "selecting.js", "passages.js", "selected.js", "find.js", "outline.js", "similar.js", "versions.js",
    "operations.js", "copying.js", "acting.js", "inview.js", "pointing.js", "keyboard.js", "paper.js", "calls.js",
)  # fmt: skip

_LONGEST_ACTION_CHARACTERS = 1_000_000

_Attribute = QWebEngineSettings.WebAttribute
_OFF = (
    _Attribute.JavascriptEnabled,
    _Attribute.JavascriptCanOpenWindows,
    _Attribute.JavascriptCanAccessClipboard,
    _Attribute.JavascriptCanPaste,
    _Attribute.LocalStorageEnabled,
    _Attribute.LocalContentCanAccessRemoteUrls,
    _Attribute.LocalContentCanAccessFileUrls,
    _Attribute.AllowRunningInsecureContent,
    _Attribute.AllowGeolocationOnInsecureOrigins,
    _Attribute.PluginsEnabled,
    _Attribute.PdfViewerEnabled,
    _Attribute.WebGLEnabled,
    _Attribute.Accelerated2dCanvasEnabled,
    _Attribute.FullScreenSupportEnabled,
    _Attribute.ScreenCaptureEnabled,
    _Attribute.HyperlinkAuditingEnabled,
    _Attribute.DnsPrefetchEnabled,
    _Attribute.NavigateOnDropEnabled,
    _Attribute.AutoLoadIconsForPage,
    _Attribute.TouchIconsEnabled,
    _Attribute.ErrorPageEnabled,
    _Attribute.BackForwardCacheEnabled,
)


class _Files(QWebEngineUrlSchemeHandler):
    """Answers requests for the files it was given, by their exact path."""

    def __init__(self, files: dict[str, Path], parent: QObject) -> None:
        super().__init__(parent)
        self._files = files

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:  # Qt's name
        file = self._files.get(job.requestUrl().path())
        if file is None or job.requestMethod() != b"GET":
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        buffer = QBuffer(job)
        buffer.setData(QByteArray(file.read_bytes()))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(_TYPES[file.suffix], buffer)


class _Gate(QWebEngineUrlRequestInterceptor):
    """Blocks and counts every request but those for our own files."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.blocked = 0

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:  # Qt's name
        if info.requestUrl().scheme().encode() != SCHEME:
            self.blocked += 1
            info.block(True)


class _Bridge(QObject):
    """The only thing of ours that the page can call."""

    acted = Signal(str)

    @Slot(str)
    def act(self, action: str) -> None:
        """Take one action as JSON."""
        if len(action) <= _LONGEST_ACTION_CHARACTERS:
            self.acted.emit(action)


class SealedPage(QWebEnginePage):
    """A page that gets `files` by their paths; `profile` is this page's alone and must outlive it."""

    acted = Signal(str)
    """JSON from our script."""

    def __init__(self, profile: QWebEngineProfile, files: dict[str, Path], parent: QObject) -> None:
        super().__init__(profile, parent)
        self._gate = _Gate(profile)
        profile.setUrlRequestInterceptor(self._gate)
        profile.installUrlSchemeHandler(SCHEME, _Files(files, profile))
        profile.setSpellCheckEnabled(False)
        profile.setPersistentPermissionsPolicy(QWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime)
        profile.downloadRequested.connect(self._on_download_requested)
        for attribute in _OFF:
            self.settings().setAttribute(attribute, False)
        self.settings().setAttribute(_Attribute.WebRTCPublicInterfacesOnly, True)
        self.permissionRequested.connect(self._on_permission_requested)
        self._bridge = _Bridge(self)
        self._bridge.acted.connect(self.acted)
        channel = QWebChannel(self)
        channel.registerObject("bridge", self._bridge)
        self.setWebChannel(channel, WORLD)

    @property
    def blocked_requests(self) -> int:
        """How many requests were refused so far; the page by itself makes none."""
        return self._gate.blocked

    def acceptNavigationRequest(  # Qt's name
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        """Go to the app's own page when the app says so, and nowhere else: our script hands links on as actions."""
        is_ours = QUrl(url).scheme().encode() == SCHEME
        return is_ours and is_main_frame and kind == QWebEnginePage.NavigationType.NavigationTypeTyped

    def createWindow(self, kind: QWebEnginePage.WebWindowType) -> QWebEnginePage | None:  # type: ignore[override]  # noqa: ARG002  # Qt takes None for "no"
        """Open no window."""
        return None

    def javaScriptConsoleMessage(  # Qt's name
        self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, message: str, line: int, source: str
    ) -> None:
        """Keep quiet: a message may quote the conversation, and logs never hold the user's text."""

    @Slot(QWebEngineDownloadRequest)
    def _on_download_requested(self, download: QWebEngineDownloadRequest) -> None:
        download.cancel()

    @Slot(QWebEnginePermission)
    def _on_permission_requested(self, permission: QWebEnginePermission) -> None:
        permission.deny()


def served_files() -> dict[str, Path]:
    """Return the files of the app's page by their paths."""
    files = {f"/{name}": asset(*name.split("/")) for name in _SERVED}
    fonts = {f"/katex/fonts/{font.name}": font for font in sorted(asset("katex", "fonts").glob("*.woff2"))}
    return {path: file for path, file in (files | fonts).items() if file.is_file()}


def page_script() -> str:
    """Return all of the page's script, in the language of the window; without KaTeX formulas stay TeX source."""
    katex = (asset("katex", name) for name in ("katex.min.js", "mhchem.min.js"))
    foreign = [_web_channel_script(), *(file.read_text(encoding="utf-8") for file in katex if file.is_file())]
    ours = "\n".join(asset("transcript", name).read_text(encoding="utf-8") for name in _OUR_SCRIPTS)
    given = {
        "MACROS": MACROS,
        "ADDRESS": ADDRESS_PATTERN,
        "WORDS": page_words(),
        "LANGUAGE": {"lang": spoken().code, "dir": page_direction()},
    }
    constants = "\n".join(f"const {name} = {json.dumps(value)};" for name, value in given.items())
    return ";\n".join([*foreign, f'(() => {{ "use strict"; {constants}\n{ours}\n}})()', "0"])


def _web_channel_script() -> str:
    """Return Qt's own script for the page's side of the channel."""
    file = QFile(":/qtwebchannel/qwebchannel.js")
    file.open(QIODevice.OpenModeFlag.ReadOnly)
    return bytes(file.readAll().data()).decode()
