"""What the window may rely on, over the page and over plain text alike."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from magistral_desktop.chat.messages import Intervention, Message
from magistral_desktop.gui.offers import Offer
from magistral_desktop.gui.transcript.page import WORLD
from magistral_desktop.gui.transcript.plain import PlainTranscript
from magistral_desktop.gui.transcript.view import TranscriptView
from magistral_desktop.gui.transcript.web import WebTranscript
from tests.gui.counting_server import CountingServer

QUESTION = Message(1, 1, "user", "What is 2+2?", 0.0)
REPLY = Message(2, 1, "assistant", "It is **four**.", 0.0, reasoning="Two and\ntwo.", reasoning_ms=1500)
STREAMING = replace(REPLY, status="streaming", text="It is")


def hostile(url: str) -> str:
    return rf"""
<script>fetch('{url}script')</script> <img src={url}img onerror=alert(1)> <iframe src={url}iframe></iframe>

![x]({url}markdown.png) [js](javascript:fetch('{url}js')) [data](data:text/html,<script>1</script>)

<javascript:alert(1)>

[ref]: {url}ref "t"
[ref] ![ref]

$\href{{javascript:alert(1)}}{{x}} \url{{{url}k}} \includegraphics{{{url}k}}$
$\htmlStyle{{background:url({url}style)}}{{x}}$

$\text{{<img src={url}text onerror=alert(1)>}}$ \(\def\a{{\a\a}}\a\) $\rule{{99999em}}{{99999em}}$ `<img src={url}code>`

```html
<img src={url}fence onerror=alert(1)>
```

```"><img src={url}lang>
x
```

| <b onmouseover=alert(1)>x</b> | y |
|---|---|
| <svg onload=fetch('{url}svg')> | z |
"""


class TranscriptContract:
    """Subclasses give `transcript` and say how the reader clicks."""

    def click_link(self, transcript: TranscriptView, address: str) -> None:
        raise NotImplementedError

    def click_pane(self, transcript: TranscriptView) -> None:
        raise NotImplementedError

    def click_example(self, transcript: TranscriptView) -> None:
        raise NotImplementedError

    def shown(self, qtbot: QtBot, transcript: TranscriptView) -> str:
        """Return all that can be read, the reader's controls too."""
        raise NotImplementedError

    def click_answer_now(self, transcript: TranscriptView) -> None:
        raise NotImplementedError

    def click_way_on(self, transcript: TranscriptView, way: str) -> None:
        raise NotImplementedError

    def click_offer(self, transcript: TranscriptView, at: int) -> None:
        raise NotImplementedError

    def click_send_again(self, transcript: TranscriptView) -> None:
        raise NotImplementedError

    def click_under(self, transcript: TranscriptView, message_id: int, action: str) -> None:
        raise NotImplementedError

    def click_version(self, transcript: TranscriptView, message_id: int, step: int) -> None:
        raise NotImplementedError

    def show(self, qtbot: QtBot, transcript: TranscriptView, message: Message) -> None:
        with qtbot.waitSignal(transcript.painted, check_params_cb=lambda painted: painted == message.id):
            transcript.show_message(message)

    def text(self, qtbot: QtBot, transcript: TranscriptView, message_id: int) -> str:
        texts: list[str] = []
        transcript.painted_text(message_id, texts.append)
        qtbot.waitUntil(lambda: bool(texts))
        return texts[0]

    def test_a_finished_message_is_painted(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        self.show(qtbot, transcript, QUESTION)
        self.show(qtbot, transcript, REPLY)
        assert self.text(qtbot, transcript, 2) == "It is four."

    def test_a_whole_conversation_is_painted(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        painted: list[int] = []
        transcript.painted.connect(painted.append)
        transcript.show_conversation([QUESTION, REPLY])
        qtbot.waitUntil(lambda: set(painted) == {1, 2})

    def test_a_conversation_replaces_the_one_before(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        self.show(qtbot, transcript, REPLY)
        transcript.show_conversation([])
        assert self.text(qtbot, transcript, 2) == ""

    def test_a_reply_is_painted_when_it_has_ended(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        painted: list[int] = []
        transcript.painted.connect(painted.append)
        transcript.show_message(replace(STREAMING, status="waiting", text="", reasoning=""))
        transcript.show_message(replace(STREAMING, text=""))
        transcript.show_message(STREAMING)
        assert self.text(qtbot, transcript, 2) == "It is"
        assert painted == []
        self.show(qtbot, transcript, REPLY)

    def test_a_growing_reply_ends_up_whole(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        for length in range(len(REPLY.text)):
            transcript.show_message(replace(STREAMING, text=REPLY.text[:length]))
        self.show(qtbot, transcript, REPLY)
        assert self.text(qtbot, transcript, 2) == "It is four."

    def test_an_edited_reply_is_shown_as_it_is_now(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        self.show(qtbot, transcript, REPLY)
        self.show(qtbot, transcript, replace(REPLY, text="Five."))
        assert self.text(qtbot, transcript, 2) == "Five."

    def test_formulas_are_read_back_as_tex(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        self.show(qtbot, transcript, replace(REPLY, text="so $x^2$ and\n\n$$\\frac12$$"))
        text = self.text(qtbot, transcript, 2)
        assert r"\(x^2\)" in text
        assert r"\[\frac12\]" in text

    def test_a_failed_reply_is_painted(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        self.show(qtbot, transcript, replace(REPLY, text="", status="failed", error="Title\nDetail."))
        assert self.text(qtbot, transcript, 2) == ""

    def test_the_reader_opens_and_closes_one_pane(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        self.show(qtbot, transcript, REPLY)
        with qtbot.waitSignal(transcript.pane_toggled) as closed:
            self.click_pane(transcript)
        assert closed.args == [2, False]
        self.text(qtbot, transcript, 2)
        with qtbot.waitSignal(transcript.pane_toggled) as opened:
            self.click_pane(transcript)
        assert opened.args == [2, True]

    @pytest.mark.parametrize("address", ["https://example.com/a?b=c", "mailto:someone@example.com"])
    def test_a_link_is_handed_on_and_not_followed(self, qtbot: QtBot, transcript: TranscriptView, address: str) -> None:
        self.show(qtbot, transcript, replace(REPLY, text=f"[here]({address})"))
        with qtbot.waitSignal(transcript.link_activated) as activated:
            self.click_link(transcript, address)
        assert activated.args == [address]
        assert self.text(qtbot, transcript, 2) == "here"

    def test_an_example_is_handed_on(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        transcript.show_examples(["One?", "Two?"])
        transcript.show_conversation([])
        self.text(qtbot, transcript, 0)
        with qtbot.waitSignal(transcript.example_chosen) as chosen:
            self.click_example(transcript)
        assert chosen.args == ["One?"]

    def test_a_reply_that_ended_early_offers_to_go_on(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        self.show(qtbot, transcript, replace(REPLY, status="stopped", text="", token_ids=b"\1\0\0\0"))
        with qtbot.waitSignal(transcript.go_on_requested) as went_on:
            self.click_way_on(transcript, "go-on")
        assert went_on.args == [2]
        with qtbot.waitSignal(transcript.note_requested) as noted:
            self.click_way_on(transcript, "note")
        assert noted.args == [2]

    def test_a_reply_that_goes_on_grows_and_ends_up_whole(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        self.show(qtbot, transcript, replace(STREAMING, status="stopped"))
        transcript.show_message(STREAMING)
        transcript.show_message(replace(STREAMING, text="It is **fo"))
        self.show(qtbot, transcript, REPLY)
        assert self.text(qtbot, transcript, 2) == "It is four."

    def test_a_question_can_be_edited_and_a_reply_regenerated(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        transcript.show_message(QUESTION)
        self.show(qtbot, transcript, REPLY)
        with qtbot.waitSignal(transcript.edit_requested) as edited:
            self.click_under(transcript, 1, "edit")
        assert edited.args == [1]
        with qtbot.waitSignal(transcript.regenerate_requested) as regenerated:
            self.click_under(transcript, 2, "regenerate")
        assert regenerated.args == [2]

    def test_the_only_version_has_no_number(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        transcript.show_message(QUESTION)
        self.show(qtbot, transcript, REPLY)
        assert "1 / 1" not in self.shown(qtbot, transcript)
        assert "Delete this version" not in self.shown(qtbot, transcript)

    @pytest.mark.parametrize("message", [QUESTION, REPLY], ids=["a question", "a reply"])
    def test_versions_are_numbered_gone_through_and_deleted(
        self, message: Message, qtbot: QtBot, transcript: TranscriptView
    ) -> None:
        self.show(qtbot, transcript, REPLY)
        transcript.show_branch([replace(message, version=2, versions=3)])
        qtbot.waitUntil(lambda: "2 / 3" in self.shown(qtbot, transcript))
        for step in (-1, 1):
            with qtbot.waitSignal(transcript.version_requested) as wanted:
                self.click_version(transcript, message.id, step)
            assert wanted.args == [message.id, step]
        with qtbot.waitSignal(transcript.comparison_requested) as compared:
            self.click_under(transcript, message.id, "compare")
        assert compared.args == [message.id]
        with qtbot.waitSignal(transcript.version_deletion_requested) as deleted:
            self.click_under(transcript, message.id, "delete-version")
        assert deleted.args == [message.id]

    def test_a_failed_version_can_be_left_for_another(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        self.show(qtbot, transcript, replace(REPLY, status="failed", text="", error="No.", version=2, versions=2))
        qtbot.waitUntil(lambda: "2 / 2" in self.shown(qtbot, transcript))
        with qtbot.waitSignal(transcript.version_requested):
            self.click_version(transcript, 2, -1)

    def test_another_branch_takes_the_place_of_the_one_before(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        transcript.show_conversation([QUESTION, REPLY, replace(QUESTION, id=3, text="And 3+3?")])
        qtbot.waitUntil(lambda: "And 3+3?" in self.shown(qtbot, transcript))
        other = replace(REPLY, id=4, text="Or five.", version=2, versions=2)
        transcript.show_branch([QUESTION, other])
        qtbot.waitUntil(lambda: "Or five." in self.shown(qtbot, transcript))
        shown = self.shown(qtbot, transcript)
        assert "What is 2+2?" in shown
        assert not {"It is four.", "And 3+3?"} & set(shown.splitlines())
        transcript.show_branch([])
        qtbot.waitUntil(lambda: "Or five." not in self.shown(qtbot, transcript))

    def test_a_failed_reply_offers_what_helps_until_it_is_asked_again(
        self, qtbot: QtBot, transcript: TranscriptView
    ) -> None:
        failed = replace(REPLY, status="failed", text="", reasoning="", error="Too long\nBy 4 tokens.")
        self.show(qtbot, transcript, failed)
        transcript.show_offers(2, (Offer("leave out", "Leave out the oldest turn"), Offer("new chat", "New chat")))
        qtbot.waitUntil(lambda: "Leave out the oldest turn" in self.shown(qtbot, transcript))
        with qtbot.waitSignal(transcript.offer_chosen) as chosen:
            self.click_offer(transcript, 1)
        assert chosen.args == [2, "new chat"]
        transcript.show_message(replace(failed, status="waiting", error=""))
        transcript.show_offers(2, ())
        qtbot.waitUntil(lambda: "Leave out" not in self.shown(qtbot, transcript))

    def test_what_is_left_out_is_marked_and_can_be_sent_again(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        transcript.show_conversation([QUESTION, REPLY, replace(QUESTION, id=3, text="And then?")])
        transcript.show_left_out(3)
        qtbot.waitUntil(lambda: "The 2 messages above are left out" in self.shown(qtbot, transcript))
        shown = self.shown(qtbot, transcript)
        assert shown.index("It is four.") < shown.index("left out") < shown.index("And then?")
        with qtbot.waitSignal(transcript.send_again_requested):
            self.click_send_again(transcript)
        transcript.show_left_out(0)
        qtbot.waitUntil(lambda: "left out" not in self.shown(qtbot, transcript))

    def test_another_conversation_has_a_line_of_its_own(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        transcript.show_conversation([QUESTION, REPLY])
        transcript.show_left_out(2)
        qtbot.waitUntil(lambda: "The message above is left out" in self.shown(qtbot, transcript))
        transcript.show_conversation([replace(QUESTION, id=8, text="Another chat?")])
        transcript.show_left_out(0)
        qtbot.waitUntil(lambda: "Another chat?" in self.shown(qtbot, transcript))
        assert "left out" not in self.shown(qtbot, transcript)

    def test_a_thought_that_goes_in_circles_offers_the_answer(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        looping = replace(STREAMING, text="", interventions=(Intervention("loop", 9, "3 rounds"),))
        transcript.show_message(replace(looping, interventions=()))
        self.text(qtbot, transcript, 2)
        transcript.show_message(looping)
        qtbot.waitUntil(lambda: self.shown(qtbot, transcript).count("in circles since token 9") == 1)
        with qtbot.waitSignal(transcript.answer_now_requested):
            self.click_answer_now(transcript)

    def test_the_theme_changes_nothing_but_colours(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        self.show(qtbot, transcript, REPLY)
        transcript.set_theme("dark")
        assert self.text(qtbot, transcript, 2) == "It is four."

    def test_the_letters_change_nothing_else(self, qtbot: QtBot, transcript: TranscriptView) -> None:
        self.show(qtbot, transcript, REPLY)
        transcript.set_typeface("serif")
        assert self.text(qtbot, transcript, 2) == "It is four."

    def test_a_hostile_reply_reaches_nothing(
        self, qtbot: QtBot, transcript: TranscriptView, server: CountingServer
    ) -> None:
        followed: list[str] = []
        transcript.link_activated.connect(followed.append)
        self.show(qtbot, transcript, replace(REPLY, text=hostile(server.url), reasoning=hostile(server.url)))
        self.show(qtbot, transcript, replace(REPLY, id=4))
        assert server.paths == []
        assert followed == []


class TestWebTranscript(TranscriptContract):
    @pytest.fixture
    def transcript(self, qtbot: QtBot) -> WebTranscript:
        view = WebTranscript(QGuiApplication.clipboard(), "light")
        qtbot.addWidget(view)
        view.resize(1200, 800)
        view.show()
        return view

    def click(self, transcript: TranscriptView, selector: str) -> None:
        assert isinstance(transcript, WebTranscript)
        transcript._page.runJavaScript(f"document.querySelector({selector!r}).click()", WORLD)

    def click_link(self, transcript: TranscriptView, address: str) -> None:
        self.click(transcript, f'a[href="{address}"]')

    def click_pane(self, transcript: TranscriptView) -> None:
        self.click(transcript, ".pane-head")

    def click_example(self, transcript: TranscriptView) -> None:
        self.click(transcript, "#empty li button")

    def shown(self, qtbot: QtBot, transcript: TranscriptView) -> str:
        assert isinstance(transcript, WebTranscript)
        texts: list[str] = []
        transcript._page.runJavaScript("document.body.innerText", WORLD, texts.append)
        qtbot.waitUntil(lambda: bool(texts))
        return texts[0]

    def click_answer_now(self, transcript: TranscriptView) -> None:
        self.click(transcript, "[data-act=answer-now]:not([hidden])")

    def click_way_on(self, transcript: TranscriptView, way: str) -> None:
        self.click(transcript, f"[data-act={way}]:not([hidden])")

    def click_offer(self, transcript: TranscriptView, at: int) -> None:
        self.click(transcript, f".error .offers button:nth-child({at + 1})")

    def click_send_again(self, transcript: TranscriptView) -> None:
        self.click(transcript, ".left-out button")

    def click_under(self, transcript: TranscriptView, message_id: int, action: str) -> None:
        self.click(transcript, f'[data-id="{message_id}"] footer:not([hidden]) [data-act={action}]:not([hidden])')

    def click_version(self, transcript: TranscriptView, message_id: int, step: int) -> None:
        self.click(transcript, f'[data-id="{message_id}"] footer:not([hidden]) [data-step="{step}"]')


class TestPlainTranscript(TranscriptContract):
    @pytest.fixture
    def transcript(self, qtbot: QtBot) -> PlainTranscript:
        view = PlainTranscript(QGuiApplication.clipboard(), "light", "why")
        qtbot.addWidget(view)
        view.show()
        return view

    def click(self, transcript: TranscriptView, address: str) -> None:
        browser = transcript.findChild(QTextBrowser)
        assert browser is not None
        browser.anchorClicked.emit(QUrl(address))

    def click_link(self, transcript: TranscriptView, address: str) -> None:
        self.click(transcript, address)

    def click_pane(self, transcript: TranscriptView) -> None:
        self.click(transcript, "pane:2")

    def click_example(self, transcript: TranscriptView) -> None:
        self.click(transcript, "example:0")

    def shown(self, qtbot: QtBot, transcript: TranscriptView) -> str:
        browser = transcript.findChild(QTextBrowser)
        assert browser is not None
        return browser.toPlainText()

    def click_answer_now(self, transcript: TranscriptView) -> None:
        self.click(transcript, "answer-now:")

    def test_a_reply_and_its_record_are_exported_by_links(self, qtbot: QtBot, transcript: PlainTranscript) -> None:
        transcript.show_conversation([QUESTION, replace(REPLY, status="complete")])
        qtbot.waitUntil(lambda: "Export reply…" in self.shown(qtbot, transcript))
        for address, signal in (
            ("export:2", transcript.export_requested),
            ("record:2", transcript.record_requested),
        ):
            with qtbot.waitSignal(signal) as asked:
                self.click(transcript, address)
            assert asked.args == [2]

    def click_way_on(self, transcript: TranscriptView, way: str) -> None:
        self.click(transcript, f"{way}:2")

    def click_offer(self, transcript: TranscriptView, at: int) -> None:
        self.click(transcript, f"offer:2/{at}")

    def click_send_again(self, transcript: TranscriptView) -> None:
        self.click(transcript, "send-again:")

    def click_under(self, transcript: TranscriptView, message_id: int, action: str) -> None:
        self.click(transcript, f"{action}:{message_id}")

    def click_version(self, transcript: TranscriptView, message_id: int, step: int) -> None:
        self.click(transcript, f"version:{message_id}/{step}")
