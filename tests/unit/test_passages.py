"""Addresses of passages are read strictly; positions hold on the page, where some characters count twice."""

import pytest

from magistral_desktop.chat.messages import Message
from magistral_desktop.gui.transcript.alignment import aligned, drawn_span, source_position
from magistral_desktop.gui.transcript.passages import PageColumns, Passage, passage_at, source_of

PASSAGE = Passage(3, 14, "reasoning", 15, 92)
ADDRESS = "magistral:chat/3/message/14#r:15-92"


def test_a_passage_has_an_address_that_leads_back() -> None:
    assert PASSAGE.address == ADDRESS
    assert passage_at(f" {ADDRESS}\n") == PASSAGE
    answer = Passage(3, 14, "answer", 0, 1)
    assert passage_at(answer.address) == answer


@pytest.mark.parametrize(
    "address",
    [
        "",
        "https://example.com/",
        "magistral:chat/3",
        "magistral:chat/3/message/14",
        "magistral:chat/3/message/14#r:92-15",
        "magistral:chat/3/message/14#r:15-15",
        "magistral:chat/0/message/14#r:15-92",
        "magistral:chat/-3/message/14#r:15-92",
        "magistral:chat/03/message/14#r:15-92",
        "magistral:chat/3/message/14#x:15-92",
        "magistral:chat/3/message/14#r:15-92/../..",
        "magistral://chat/3/message/14#r:15-92",
        "MAGISTRAL:chat/3/message/14#r:15-92",
        "magistral:chat/3/message/14#r:15-99999999999999999999",
        f"javascript:{ADDRESS}",
        f"{ADDRESS} {ADDRESS}",
        "magistral:chat/٣/message/14#r:15-92",
    ],
)
def test_anything_else_is_no_address(address: str) -> None:
    assert passage_at(address) is None


def test_a_message_has_the_texts_of_its_role() -> None:
    question = Message(1, 1, "user", "Why?", 0.0)
    reply = Message(2, 1, "assistant", "So.", 0.0, reasoning="Hm.")
    assert [source_of(question, text) for text in ("question", "reasoning", "answer")] == ["Why?", "", ""]
    assert [source_of(reply, text) for text in ("question", "reasoning", "answer")] == ["", "Hm.", "So."]


def test_wide_characters_count_twice_on_the_page() -> None:
    source = "a𝑥b🎉c"
    columns = PageColumns(source)
    there = [columns.there(position) for position in range(len(source) + 1)]
    assert there == [0, 1, 3, 4, 6, 7]
    assert [columns.here(position) for position in there] == list(range(len(source) + 1))


SOURCE = "# Title\n\nSome **bold words**, a [link](https://example.com/a) and $x^2$.\n\n- One\n- Two & three\n"
DRAWN = "Title\u2029Some bold words, a link and \\(x^2\\).\u2029One\u2029Two & three"


@pytest.mark.parametrize("words", ["Title", "bold words", "link", "x^2", "Two & three"])
def test_words_are_found_again_in_what_is_drawn(words: str) -> None:
    runs = aligned(SOURCE, DRAWN)
    start = SOURCE.index(words)
    span = drawn_span(runs, start, start + len(words))
    assert span
    assert DRAWN[span[0] : span[1]] == words
    assert source_position(runs, span[0]) == start


def test_what_is_not_drawn_has_no_place() -> None:
    assert drawn_span(aligned(SOURCE, ""), 0, 5) is None
    assert drawn_span(aligned(SOURCE, DRAWN), SOURCE.index("://"), SOURCE.index("://") + 3) is None
    assert source_position([], 5) == 0
