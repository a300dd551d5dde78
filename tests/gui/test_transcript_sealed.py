"""What keeps a hostile reply from reaching anything: five layers, each tested with the others left out.

The fifth, the processes seen from outside, is in `tests/process/test_network.py`.
"""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineSettings
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from magistral_desktop.gui.dialogs import confirm_link
from magistral_desktop.gui.transcript.markdown import Markdown
from magistral_desktop.gui.transcript.page import SealedPage
from magistral_desktop.storage.paths import asset
from tests.gui.counting_server import CountingServer

OWN_WORLD = 0
SCRIPT_ON = QWebEngineSettings.WebAttribute.JavascriptEnabled

RESOURCES = """
<img src="{url}img" onerror="document.title = 'ran'"><svg onload="document.title = 'ran'"><image href="{url}svg"/></svg>
<link rel="stylesheet" href="{url}sheet"><link rel="prefetch" href="{url}prefetch"><link rel="icon" href="{url}icon">
<style>@import "{url}import"; body {{ background: url({url}style) }}
@font-face {{ font-family: z; src: url({url}font) }}</style>
<div style="background: url({url}attribute); font-family: z">x</div>
<video src="{url}video" autoplay></video><object data="{url}object"></object><embed src="{url}embed">
<iframe src="{url}frame"></iframe>
"""
SCRIPT = """
<script>
document.title = "ran";
fetch("{url}fetch");
new Image().src = "{url}image";
navigator.sendBeacon("{url}beacon");
new EventSource("{url}events");
</script>
"""
NAVIGATION = """
<meta http-equiv="refresh" content="0;url={url}refresh">
<form id="f" action="{url}form"></form><a id="a" href="{url}link" ping="{url}ping">x</a>
<script>open("{url}window"); f.submit(); a.click(); location.href = "{url}location";</script>
"""
MARKDOWN = r"""
<script>document.title = "ran"; fetch("{url}script")</script> <img src="{url}img" onerror="document.title = 'ran'">

![x]({url}image.png) [click](javascript:document.title='ran') [data](data:text/html,x) <javascript:alert(1)>

[ref]: {url}ref "t"
[ref] ![ref]

$\href{{javascript:document.title='ran'}}{{x}} \url{{{url}url}} \includegraphics{{{url}graphics}}$
\(\htmlStyle{{background:url({url}style)}}{{x}}\) $\text{{<img src={url}text onerror="document.title='ran'">}}$
\[\def\a{{\a\a}}\a\] $\rule{{99999em}}{{99999em}}$ `<img src="{url}code">`

```"><img src="{url}language">
<img src="{url}fence" onerror="document.title='ran'">
```

| <img src="{url}cell"> | y |
|---|---|
| <svg onload="document.title='ran'"> | [z](  JaVaScRiPt:alert(1)) |
"""

Load = Callable[[str], SealedPage]
Requests = Callable[[], set[str]]


class BarePage(QWebEnginePage):
    """A page without any layer."""

    def javaScriptConsoleMessage(
        self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, message: str, line: int, source: str
    ) -> None:
        """Keep what hostile script prints out of Qt's warnings."""


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    window.show()
    return window


@pytest.fixture
def view(window: QWidget) -> QWebEngineView:
    view = QWebEngineView(window)
    view.resize(400, 300)
    view.show()
    return view


@pytest.fixture
def bare(window: QWidget, view: QWebEngineView) -> QWebEnginePage:
    page = BarePage(QWebEngineProfile(window), view)
    view.setPage(page)
    return page


@pytest.fixture
def sealed(window: QWidget, view: QWebEngineView, tmp_path: Path) -> SealedPage:
    """The app's page, with a file of hostile HTML instead of its own."""
    page = SealedPage(QWebEngineProfile(window), {"/test.html": tmp_path / "test.html"}, view)
    view.setPage(page)
    return page


@pytest.fixture
def requests(qtbot: QtBot, window: QWidget, view: QWebEngineView, server: CountingServer) -> Requests:
    """Return what the server was asked for until now, of which a request after all others tells."""
    last = QWebEnginePage(QWebEngineProfile(window), view)  # with a profile that outlives it

    def requests() -> set[str]:
        with qtbot.waitSignal(last.loadFinished):
            last.load(QUrl(server.url + "last"))
        qtbot.waitUntil(lambda: "/last" in server.paths)
        return {path for path in server.paths if path not in {"/last", "/favicon.ico"}}

    return requests


@pytest.fixture
def load(qtbot: QtBot, sealed: SealedPage, tmp_path: Path, server: CountingServer) -> Load:
    def load(html: str) -> SealedPage:
        (tmp_path / "test.html").write_text(f"<!doctype html><title>Quiet</title>{html.format(url=server.url)}")
        with qtbot.waitSignal(sealed.loadFinished):
            sealed.load(QUrl("app://ui/test.html"))
        return sealed

    return load


def with_script(page: SealedPage) -> None:
    page.settings().setAttribute(SCRIPT_ON, True)


def without_gate(page: SealedPage) -> None:
    page.profile().setUrlRequestInterceptor(None)  # type: ignore[arg-type]  # Qt's way to have none


def evaluate(qtbot: QtBot, page: QWebEnginePage, source: str) -> Any:
    values: list[Any] = []
    page.runJavaScript(source, OWN_WORLD, values.append)
    qtbot.waitUntil(lambda: bool(values))
    return values[0]


def content_security_policy() -> str:
    page = asset("transcript", "page.html").read_text(encoding="utf-8")
    return re.search(r'<meta http-equiv="Content-Security-Policy"[^>]*>', page)[0]  # type: ignore[index]


# -- No layer: what the tests below would see


def test_without_any_layer_the_server_is_asked(qtbot: QtBot, bare: QWebEnginePage, server: CountingServer) -> None:
    bare.setHtml((RESOURCES + SCRIPT).format(url=server.url), QUrl(server.url))
    wanted = {"/img", "/svg", "/sheet", "/style", "/frame", "/video", "/object", "/fetch", "/image", "/beacon"}
    qtbot.waitUntil(lambda: wanted <= set(server.paths))
    assert bare.title() == "ran"


def test_with_the_other_layers_left_out_our_scheme_is_no_protection(
    qtbot: QtBot, sealed: SealedPage, load: Load, server: CountingServer
) -> None:
    with_script(sealed)
    without_gate(sealed)
    load(RESOURCES + SCRIPT)
    qtbot.waitUntil(lambda: {"/img", "/fetch"} <= set(server.paths))


def test_without_any_layer_a_page_goes_elsewhere(qtbot: QtBot, bare: QWebEnginePage, server: CountingServer) -> None:
    bare.setHtml(NAVIGATION.format(url=server.url), QUrl(server.url))
    qtbot.waitUntil(lambda: bool({"/refresh", "/form", "/link", "/location"} & set(server.paths)))


# -- Each layer alone


def test_markdown_and_katex_alone_make_hostile_text_harmless(
    qtbot: QtBot, bare: QWebEnginePage, requests: Requests, server: CountingServer
) -> None:
    html = Markdown(line_breaks=False).to_html(MARKDOWN.format(url=server.url))
    with qtbot.waitSignal(bare.loadFinished):
        bare.setHtml(f"<!doctype html><title>Quiet</title>{html}", QUrl(server.url))
    scripts = [asset("katex", "katex.min.js"), asset("transcript", "wide.js"), asset("transcript", "maths.js")]
    katex, *ours = (script.read_text(encoding="utf-8") for script in scripts)
    typeset = "const MACROS = {}; " + "\n".join(ours) + "document.querySelectorAll('span.maths').forEach(typeset)"
    evaluate(qtbot, bare, f"{katex}; (() => {{ {typeset} }})(); 0")
    assert evaluate(qtbot, bare, "document.querySelectorAll('.katex').length") > 0
    harmful = "img, script, iframe, svg[onload], a:not([href^='http'])"  # a bare address is a link, as on GitHub
    assert evaluate(qtbot, bare, f'document.querySelectorAll("{harmful}").length') == 0
    assert requests() == set()
    assert bare.title() == "Quiet"


def test_the_content_security_policy_alone_stops_requests_and_script(
    sealed: SealedPage, load: Load, requests: Requests
) -> None:
    with_script(sealed)
    without_gate(sealed)
    load(content_security_policy() + RESOURCES + SCRIPT)
    assert requests() == set()
    assert sealed.title() == "Quiet"


def test_script_that_is_off_alone_runs_nothing(sealed: SealedPage, load: Load, requests: Requests) -> None:
    without_gate(sealed)
    load(RESOURCES + SCRIPT)
    seen = requests()
    assert "/img" in seen
    assert not {"/fetch", "/image", "/beacon", "/events"} & seen
    assert sealed.title() == "Quiet"


def test_the_gate_alone_blocks_and_counts(sealed: SealedPage, load: Load, requests: Requests) -> None:
    with_script(sealed)
    load(RESOURCES + SCRIPT)
    assert requests() == set()
    assert sealed.title() == "ran"
    assert sealed.blocked_requests > 5


def test_refused_navigation_alone_keeps_the_page(sealed: SealedPage, load: Load, requests: Requests) -> None:
    with_script(sealed)
    without_gate(sealed)
    load(NAVIGATION)
    assert requests() <= {"/ping"}  # no navigation; the gate and --no-pings are for that
    assert sealed.url() == QUrl("app://ui/test.html")


def test_the_scheme_serves_the_listed_files_only(qtbot: QtBot, sealed: SealedPage, tmp_path: Path) -> None:
    (tmp_path / "other.html").write_text("<title>Other</title>")
    for address in ("app://ui/other.html", "app://ui/../other.html", "app://ui/", f"file://{tmp_path}/other.html"):
        with qtbot.waitSignal(sealed.loadFinished) as finished:
            sealed.load(QUrl(address))
        assert finished.args == [False]


# -- Links


class Browser(QObject):
    """Stands for the user's browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


def test_a_link_opens_only_after_a_dialog_with_its_full_address(qtbot: QtBot) -> None:
    address = "https://example.com/a?very=long&address=" + 200 * "x" + "<b>"
    browser = Browser()
    window = QWidget()
    qtbot.addWidget(window)
    QDesktopServices.setUrlHandler("https", browser, "open")  # type: ignore[arg-type]  # the stub says bytes; it takes str
    try:
        for label in ("Cancel", "Open"):
            confirm_link(window, address, QGuiApplication.clipboard())
            box = window.findChildren(QMessageBox)[-1]
            assert box.informativeText() == address
            assert browser.opened == []
            next(button for button in box.buttons() if button.text().replace("&", "") == label).click()
        assert browser.opened == [QUrl(address).toString()]
    finally:
        QDesktopServices.unsetUrlHandler("https")
