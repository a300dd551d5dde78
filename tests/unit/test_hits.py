"""What was typed, found in texts of every script."""

import pytest

from magistral_desktop.chat.hits import Words, excerpt, spaced

TEXT = "Où est le café de Zürich? 東京都に住んでいます。 A naïve differential_equation, twice: differential equations."


def found(typed: str, text: str = TEXT) -> list[str]:
    return [text[start:end] for start, end in Words(typed).places(text)]


@pytest.mark.parametrize(
    ("typed", "places"),
    [
        ("cafe", ["café"]),
        ("CAFÉ", ["café"]),
        ("zurich ou ", ["Où", "Zürich"]),
        ("東京", ["東京"]),
        ("京", ["京"]),
        ("住 東", ["東", "住"]),
        ("differ", ["differential", "differential"]),
        ("differ ", []),
        ("di", []),
        ('"differential equation', ["differential_equation"]),
        ('"naive differential"', ["naïve differential"]),
        ("ber", []),
    ],
)
def test_words_are_found_without_their_accents_and_in_every_script(typed: str, places: list[str]) -> None:
    assert found(typed) == places


def test_composed_and_decomposed_letters_are_the_same() -> None:
    assert found("café", "un cafe\u0301 noir") == ["cafe\u0301"]
    assert found("cafe\u0301", "un café noir") == ["café"]


def test_only_the_last_word_can_be_a_beginning() -> None:
    assert Words("reason abou").match == '"reason" AND "abou"*'
    assert Words("reason about ").match == '"reason" AND "about"'
    assert Words("reason ab").match == '"reason" AND "ab"'
    assert Words('"reason about"').match == '"reason about"'


def test_what_has_no_letters_is_nothing_to_search_for() -> None:
    assert not Words(' ("*") - ')


def test_the_signs_of_the_query_language_are_not_seen_by_it() -> None:
    assert Words("a OR NEAR(b) -c* ^d title:e").match == '"a" AND "OR" AND "NEAR b" AND "c" AND "d" AND "title e"'


def test_each_character_without_spaces_around_it_is_a_word() -> None:
    assert spaced("plain café") == "plain café"
    assert spaced("東京 is").split() == ["東", "京", "is"]


def test_the_excerpt_is_around_the_place_where_most_words_are_near() -> None:
    text = "apple " + "filler " * 100 + "an apple\nand a pear " + "filler " * 100
    best, snippet, marks = excerpt(text, Words("pear apple ").places(text))
    assert best == 1
    assert [snippet[start:end] for start, end in marks] == ["apple", "pear"]
    assert "apple and a pear" in snippet
    assert snippet.startswith("…")
    assert snippet.endswith("…")


def test_a_text_in_which_the_words_are_not_seen_is_shown_from_its_beginning() -> None:
    assert excerpt("one  two", []) == (0, "one two", ())
