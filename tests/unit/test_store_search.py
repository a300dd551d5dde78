"""Finding words in the conversations on the disk."""

import sqlite3
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from magistral_desktop.chat.hits import MOST_HITS, Words
from magistral_desktop.chat.messages import Message
from magistral_desktop.storage.store import Store


def question(store: Store, text: str, title: str = "A chat") -> Message:
    return store.add_message(Message(0, store.add_conversation(title).id, "user", text, time.time()))


def reply_to(store: Store, asked: Message, answer: str, reasoning: str = "") -> Message:
    return store.add_message(
        Message(0, asked.conversation_id, "assistant", answer, time.time(), reasoning=reasoning, token_ids=b"")
    )


def found(store: Store, typed: str, *, with_reasoning: bool = False) -> list[tuple[str, int]]:
    hits = store.search.find(Words(typed), with_reasoning=with_reasoning)
    return [(hit.where, hit.message_id or hit.conversation_id) for hit in hits]


def test_titles_questions_and_answers_are_found_and_the_newest_first(store: Store) -> None:
    asked = question(store, "Where do quinces grow?", title="On quinces")
    answered = reply_to(store, asked, "Quinces grow in gardens.")
    assert found(store, "quinces") == [
        ("title", asked.conversation_id),
        ("answer", answered.id),
        ("question", asked.id),
    ]


def test_reasoning_is_found_by_choice(store: Store) -> None:
    answered = reply_to(store, question(store, "2+2?"), "4", reasoning="A zebra helps here.")
    assert found(store, "zebra") == []
    assert found(store, "zebra", with_reasoning=True) == [("reasoning", answered.id)]


def test_a_hit_tells_its_place_and_its_chat(store: Store) -> None:
    asked = question(store, "Ist das ein Café?", title="Orte")
    (hit,) = store.search.find(Words("cafe"))
    assert (hit.title, hit.conversation_id) == ("Orte", asked.conversation_id)
    assert asked.text[hit.start : hit.end] == "Café"
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["Café"]


@pytest.mark.parametrize("typed", ["京", "東京", "京都に", "住ん", "ホテ"])
def test_one_or_two_characters_of_a_script_without_spaces_are_enough(store: Store, typed: str) -> None:
    asked = question(store, "東京都に住んでいます。ホテルはどこ?")
    assert found(store, typed) == [("question", asked.id)]


def test_a_reply_is_found_when_it_has_ended_and_as_it_ended(store: Store) -> None:
    place = reply_to(store, question(store, "Why?"), "")
    growing = replace(place, status="streaming", text="because of apples")
    store.save_message(growing)
    assert found(store, "apples") == []
    store.save_message(replace(growing, status="complete", text="because of apples and pears"))
    assert found(store, "pears") == [("answer", place.id)]
    store.save_message(replace(growing, status="streaming", text="because of"))
    assert found(store, "pears") == []
    store.save_message(replace(growing, status="complete", text="because of plums"))
    assert (found(store, "pears"), found(store, "plums")) == ([], [("answer", place.id)])


def test_a_reply_that_a_crash_cut_off_is_found_after_the_next_start(path: Path) -> None:
    with closing(Store(path)) as store:
        place = reply_to(store, question(store, "Why?"), "")
        store.save_message(replace(place, status="streaming", text="because of apples"))
    with closing(Store(path)) as store:
        assert found(store, "apples") == [("answer", place.id)]


def test_deleted_chats_and_versions_are_not_found_until_they_are_brought_back(store: Store) -> None:
    asked = question(store, "Where do quinces grow?")
    answered = reply_to(store, asked, "Quinces grow in gardens.")
    store.delete_version(asked.id)
    assert found(store, "quinces") == []
    store.restore_version(asked.id)
    assert found(store, "quinces") == [("answer", answered.id), ("question", asked.id)]
    store.delete_conversation(asked.conversation_id)
    assert found(store, "quinces chat") == found(store, "quinces") == []


def test_a_new_title_is_found_and_the_old_one_is_not(store: Store) -> None:
    asked = question(store, "?", title="Apples")
    store.rename_conversation(asked.conversation_id, "Pears")
    assert (found(store, "apples"), found(store, "pears")) == ([], [("title", asked.conversation_id)])


def test_nothing_of_a_purged_chat_stays_in_the_file(path: Path) -> None:
    with closing(Store(path)) as store:
        question(store, "An apple", title="Kept")
        gone = question(store, "The secret of xylophones", title="Marimbas")
        store.delete_conversation(gone.conversation_id)
        store.purge_deleted()
        assert found(store, "apple") != []
    content = path.read_bytes()
    assert b"xylophon" not in content
    assert b"arimbas" not in content


def test_the_index_is_made_anew_where_it_is_missing(path: Path) -> None:
    with closing(Store(path)) as store:
        messages = [question(store, f"An apple, number {number}") for number in range(5)]
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE search_messages")
    with closing(Store(path)) as store:
        later = question(store, "A later apple")
        caught_up = [store.search.catch_up(), store.search.catch_up()]
        assert caught_up == [False, True]
        assert found(store, "apple ") == [("question", message.id) for message in [later, *reversed(messages)]]


def test_what_is_not_in_the_index_yet_can_change_and_go(path: Path) -> None:
    with closing(Store(path)) as store:
        kept, gone = (reply_to(store, question(store, "?"), "an apple") for _ in range(2))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE search_messages")
    with closing(Store(path)) as store:
        store.save_message(replace(kept, text="a pear"))
        store.delete_conversation(gone.conversation_id)
        store.purge_deleted()
        store.search.catch_up()
        assert (found(store, "apple"), found(store, "pear")) == ([], [("answer", kept.id)])
        store._connection.execute("INSERT INTO search_messages (search_messages) VALUES ('integrity-check')")


def test_there_are_no_more_hits_than_fit_a_glance(store: Store) -> None:
    asked = question(store, "?")
    with store.together():
        replies = [reply_to(store, asked, "the same words") for _ in range(MOST_HITS + 5)]
    assert found(store, "words") == [("answer", reply.id) for reply in reversed(replies[5:])]


def test_tidying_ends_and_loses_nothing(store: Store) -> None:
    replies = [reply_to(store, question(store, "?"), f"apples {number}") for number in range(30)]
    tidied = [store.search.tidy() for _ in range(20)]
    assert tidied[-1]
    assert len(found(store, "apples")) == len(replies)
