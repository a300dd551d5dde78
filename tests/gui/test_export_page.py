"""A chat as one HTML file: complete, sealed, and drawn by a browser that has no network."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineUrlRequestInfo
from PySide6.QtWebEngineCore import QWebEngineUrlRequestInterceptor as Interceptor
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.attachments import Attachment
from magistral_desktop.chat.messages import Conversation, Message
from magistral_desktop.chat.whole import WholeChat, numbered
from magistral_desktop.gui.export.formulas import Formulas
from magistral_desktop.gui.export.page import Page
from magistral_desktop.gui.transcript.tidy import tidy
from magistral_desktop.storage.paths import asset

FORMULAS = json.loads((Path(__file__).parents[1] / "data" / "formulas.json").read_text(encoding="utf-8"))

ANSWER = r"""It is \(\sqrt{2}\), so \[ p^2 = 2q^2 \tag{1} \] and $\mathbb{Z} \mathcal{F} \mathbf{v} \mathfrak{g}$.

```python
x = 1
```

A [link](https://example.org "t"), [here](magistral:chat/1/message/2#r:0-3) and <img src=x onerror=alert(1)>."""


def chat(answer: str, reasoning: str = "A thought with $x^2$.", question: str = "Why?") -> WholeChat:
    messages = [
        Message(1, 1, "user", question, 0.0),
        Message(2, 1, "assistant", answer, 0.0, reasoning=reasoning, parent_id=1, model="M"),
    ]
    return WholeChat(Conversation(1, "A title & more", 0.0, 0.0), numbered(messages), 2)


class Seen(Interceptor):
    """Notes what the browser asks for."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        self.addresses.append(info.requestUrl().toString()[:60])


class Browser:
    """Opens a file as any browser would, with scripts allowed."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._profile = QWebEngineProfile()
        self.seen = Seen()
        self._profile.setUrlRequestInterceptor(self.seen)
        self._page = QWebEnginePage(self._profile)

    def open(self, path: Path) -> None:
        with self._qtbot.waitSignal(self._page.loadFinished, timeout=30_000):
            self._page.load(QUrl.fromLocalFile(str(path)))

    def ask(self, source: str) -> Any:
        values: list[Any] = []
        self._page.runJavaScript(source, 0, values.append)
        self._qtbot.waitUntil(lambda: bool(values), timeout=10_000)
        return values[0]

    def close(self) -> None:
        self._page.deleteLater()
        self._profile.deleteLater()


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Any:
    browsers = []

    def open_page(*chats: WholeChat) -> Browser:
        path = tmp_path / "chat.html"
        path.write_text(Page().html(chats), encoding="utf-8")
        browsers.append(Browser(qtbot))
        browsers[-1].open(path)
        return browsers[-1]

    yield open_page
    for browser in browsers:
        browser.close()


def test_a_browser_reads_it_without_asking_for_anything_else(opened: Any) -> None:
    browser = opened(chat(ANSWER))
    assert browser.ask("document.querySelector('details').open = true; document.body.innerText.includes('A thought')")
    assert [address for address in browser.seen.addresses if not address.startswith("file:///")] == [
        address for address in browser.seen.addresses if address.startswith("data:font/woff2")
    ]
    assert len([address for address in browser.seen.addresses if address.startswith("file:")]) == 1
    assert browser.ask("document.scripts.length + document.querySelectorAll('button, img, link, iframe').length") == 0
    assert browser.ask("document.title") == "A title & more"


def test_its_formulas_are_drawn_with_their_fonts_and_can_be_read_aloud(opened: Any, qtbot: QtBot) -> None:
    browser = opened(chat(ANSWER))
    assert browser.ask("document.querySelectorAll('.maths .katex-html').length") == 4
    assert browser.ask("document.querySelectorAll('.maths math').length") == 4
    assert browser.ask("document.querySelector('.answer annotation').textContent") == r"\sqrt{2}"
    loaded = "[...document.fonts].filter((font) => font.status === 'loaded').map((font) => font.family).join(' ')"
    qtbot.waitUntil(lambda: "KaTeX_Fraktur" in browser.ask(loaded), timeout=10_000)
    assert set(browser.ask(loaded).split()) >= {"KaTeX_Main", "KaTeX_Math", "KaTeX_AMS", "KaTeX_Caligraphic"}


def test_every_font_that_the_formulas_of_all_tests_need_is_inside(opened: Any, qtbot: QtBot) -> None:
    formulas = [each["tex"] for each in FORMULAS if each["drawn"]]
    browser = opened(chat("\n\n".join(f"\\[{tex}\\]" for tex in formulas if "\\]" not in tex)))
    wanted = """(() => {
      const wanted = new Set();
      for (const part of document.querySelectorAll(".katex-html *")) {
        const style = getComputedStyle(part);
        const own = [...part.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
        const family = style.fontFamily.split(",")[0];
        if (own && family.startsWith("KaTeX_")) wanted.add([family, style.fontWeight, style.fontStyle].join(" "));
      }
      return [...wanted].sort().join();
    })()"""
    there = "[...document.fonts].map((font) => [font.family, font.weight, font.style].join(' ')).join()"
    without_a_file = {"KaTeX_Math 400 normal"}  # KaTeX has none; the browser takes the italic one, as on the page
    assert len(browser.ask(wanted).split(",")) > 10
    assert set(browser.ask(wanted).split(",")) - set(browser.ask(there).split(",")) <= without_a_file


def test_a_page_without_formulas_has_no_fonts(qapp: object) -> None:
    written = Page().html([chat("No formula.", reasoning="None.")])
    assert "@font-face" not in written
    assert len(written) < 60_000


def test_a_page_has_only_the_fonts_it_uses(qapp: object) -> None:
    written = Page().html([chat("$x$", reasoning="")])
    assert set(re.findall(r"@font-face\{[^}]*?font-family:(KaTeX_\w+)", written)) == {"KaTeX_Main", "KaTeX_Math"}


def test_what_was_typed_stays_text(opened: Any) -> None:
    hostile = "</div></article><script>document.title = 'taken'</script><meta http-equiv=refresh content=0>"
    browser = opened(chat(hostile, reasoning=f"</details>{hostile}", question=hostile))
    assert browser.ask("document.title") == "A title & more"
    assert browser.ask("document.querySelectorAll('script, meta[http-equiv=refresh]').length") == 0
    assert browser.ask("document.querySelectorAll('article').length") == 2
    assert browser.ask("document.body.textContent.split('</script>').length") == 4


def test_an_attached_file_is_folded_below_its_question_and_stays_text(opened: Any) -> None:
    asked = chat("Yes.")
    files = (Attachment("a.html", "HTML", 9, "<b>bold</b>\n  two"),)
    browser = opened(replace(asked, messages=(replace(asked.messages[0], attachments=files), asked.messages[1])))
    assert browser.ask("document.querySelector('.question .file').open") is False
    assert browser.ask("document.querySelector('.file summary').textContent") == "Attached: a.html · HTML · 9 bytes"
    assert browser.ask("document.querySelector('.file pre').textContent") == "<b>bold</b>\n  two"


def test_links_into_the_app_lead_nowhere_and_others_stay(opened: Any) -> None:
    browser = opened(chat(ANSWER))
    assert browser.ask("[...document.querySelectorAll('a')].map((a) => a.getAttribute('href')).join()") == (
        "https://example.org,"
    )


def test_several_chats_have_a_list_of_contents(opened: Any) -> None:
    browser = opened(chat("One."), chat("Two."))
    assert browser.ask("[...document.querySelectorAll('nav a')].every((a) => document.querySelector(a.hash))")
    assert browser.ask("document.querySelectorAll('main').length") == 1
    assert browser.ask("document.querySelectorAll('section h1').length") == 2
    assert browser.ask("document.title") == "2 chats"


def test_a_dark_reader_gets_dark_colours(opened: Any) -> None:
    browser = opened(chat("One."))
    rules = "[...document.styleSheets[0].cssRules].filter((rule) => rule.conditionText?.includes('dark')).length"
    assert browser.ask(rules) == 1
    assert browser.ask("getComputedStyle(document.documentElement).backgroundColor") == "rgb(253, 253, 252)"


def test_all_formulas_are_drawn_as_on_the_page(qapp: object) -> None:
    formulas = Formulas()
    drawn = {
        each["tex"]: "katex-html"
        in formulas.draw(tidy(each["tex"], display=each["display"]), each["tex"], each["display"])
        for each in FORMULAS
    }
    assert {tex for tex, is_drawn in drawn.items() if not is_drawn} == {
        each["tex"] for each in FORMULAS if not each["drawn"]
    }


def test_a_formula_that_cannot_be_drawn_is_shown_as_written(qapp: object) -> None:
    assert Formulas().draw(r"\mbox{<b>", r"\mbox{<b>", False) == r'<code class="unread">\mbox{&lt;b&gt;</code>'


def test_the_options_of_katex_are_those_of_the_page() -> None:
    page = asset("transcript", "maths.js").read_text(encoding="utf-8")
    for option in ("strict: false", "trust: false", "maxExpand: 1000", "maxSize: 30", "#fe0102"):
        assert option in page
