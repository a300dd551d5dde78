"""A place that the reader points at is found in the source, or taken to be at the end of its block."""

import pytest

from magistral_desktop.gui.transcript.blocks import Blocks
from magistral_desktop.gui.transcript.markdown import Markdown
from magistral_desktop.gui.transcript.place import Place, characters_until, place_from

THOUGHT = "First. I **add** 3 to $4$.\nThen `x`.\n\n1. one.\n2. one.\n\nSo it is 7."
ITEMS = THOUGHT.index("1. one")


def ends_of(source: str) -> list[int]:
    blocks = Blocks(Markdown(line_breaks=True))
    blocks.feed(source[:20])
    blocks.finish(source[20:])
    return blocks.ends


def kept(source: str, block: int, before: tuple[str, ...], after: tuple[str, ...]) -> str:
    characters = characters_until(Place(2, block, before, after), source, ends_of(source))
    assert characters is not None
    return source[:characters]


def test_blocks_end_where_the_next_begins() -> None:
    assert ends_of(THOUGHT) == [ITEMS, THOUGHT.index("So"), len(THOUGHT)]
    assert ends_of("\n\none\n\n\n\n# two\nthree\n\n") == [9, 15, 22]


@pytest.mark.parametrize("step", [1, 2, 7, 1000])
def test_blocks_end_at_the_same_places_however_the_text_comes(step: int) -> None:
    blocks = Blocks(Markdown(line_breaks=True))
    for start in range(0, len(THOUGHT), step):
        blocks.feed(THOUGHT[start : start + step])
    blocks.finish()
    assert blocks.ends == ends_of(THOUGHT)


@pytest.mark.parametrize(
    ("block", "before", "after", "end"),
    [
        (0, ("First.",), (" I ", "add", " 3 to ", "4", ".", "", "Then ", "x", "."), "First. "),
        (0, ("First. I ", "add"), (" 3 to ", "4", ".", "", "Then ", "x", "."), "**add** "),
        (0, ("First. I ", "add", " 3 to ", "4", "."), ("", "Then ", "x", "."), "$4$.\n"),
        (1, ("one.",), ("one.",), "1. one.\n"),
        (1, ("one.", "one"), (".",), "2. one"),
        (2, ("So it",), (" is 7.",), "So it "),
    ],
)
def test_a_place_is_found_between_two_texts(
    block: int, before: tuple[str, ...], after: tuple[str, ...], end: str
) -> None:
    assert kept(THOUGHT, block, before, after).endswith(end)


def test_the_same_words_in_another_block_are_not_meant() -> None:
    source = "It is so.\n\nIt is so. Or not.\n\nIt is so. Or not."
    assert kept(source, 1, ("It is so.",), (" Or not.",)) == "It is so.\n\nIt is so. "


@pytest.mark.parametrize(
    ("source", "before", "after"),
    [
        ("a &amp; b. c\n\nd", ("a & b.",), (" c",)),
        ("[one](http://a.b) two\n\nd", ("one",), (" two",)),
        ("x a y\n\nd", ("x",), ("y",)),
        ("one two\n\nd", ("one two",), ()),
    ],
    ids=["not in the source", "an address between", "a word between", "at the end"],
)
def test_a_place_that_is_not_sure_is_the_end_of_its_block(
    source: str, before: tuple[str, ...], after: tuple[str, ...]
) -> None:
    assert kept(source, 0, before, after) == source[: source.index("d")]


def test_carriage_returns_count_in_the_source() -> None:
    source = "one.\r\n\r\ntwo. three\r\n\r\nfour"
    assert kept(source, 1, ("two.",), (" three",)) == "one.\r\n\r\ntwo. "
    assert kept(source, 0, ("one.",), ()) == "one.\r\n\r\n"


@pytest.mark.parametrize("block", [-1, 3])
def test_a_block_that_is_not_there_is_no_place(block: int) -> None:
    assert characters_until(Place(2, block, (), ()), THOUGHT, ends_of(THOUGHT)) is None


def test_what_the_page_tells_is_a_place_or_none() -> None:
    assert place_from([2, 1, ["a"], ["b", ""]]) == Place(2, 1, ("a",), ("b", ""))
    assert place_from(None) is None
    assert place_from([2, "x", [], []]) is None
