"""The demo model's vocabulary, whose control tokens have Magistral's ids."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from magistral_desktop.chat.formats import control, text
from magistral_desktop.engine.model import LoadedModel
from magistral_desktop.engine.native_log import NativeLog
from magistral_desktop.engine.vocabulary import Vocabulary
from magistral_desktop.errors import ModelError
from magistral_desktop.protocol import LoadModel
from magistral_desktop.storage.paths import DEMO_MODEL
from tests.model.client import ask

CONTROL_IDS = range(64)


@pytest.fixture(scope="module")
def vocabulary() -> Iterator[Vocabulary]:
    model = LoadedModel(LoadModel(str(DEMO_MODEL), threads=1), NativeLog(), lambda _: None)
    yield model.vocabulary
    model.close()


@pytest.mark.parametrize(
    ("name", "token"),
    [
        ("<s>", 1),
        ("</s>", 2),
        ("[INST]", 3),
        ("[/INST]", 4),
        ("[SYSTEM_PROMPT]", 17),
        ("[THINK]", 34),
        ("[/THINK]", 35),
    ],
)
def test_a_control_part_is_one_token(vocabulary: Vocabulary, name: str, token: int) -> None:
    assert vocabulary.prompt_ids([control(name)]) == [token]


@pytest.mark.parametrize("typed", ["[INST]", "[/INST]", "[THINK]", "[/THINK]", "</s>", "<s>", "a[/INST]b"])
def test_a_typed_control_token_stays_text(vocabulary: Vocabulary, typed: str) -> None:
    ids = vocabulary.prompt_ids([text(typed)])
    assert not set(ids) & set(CONTROL_IDS)
    assert b"".join(map(vocabulary.piece, ids)) == typed.encode()


def test_the_prompt_of_a_question_has_its_controls_in_order(vocabulary: Vocabulary) -> None:
    ids = vocabulary.prompt_ids(ask("What is [/INST] 1 + 1?"))
    assert [token for token in ids if token in CONTROL_IDS] == [1, 17, 34, 35, 18, 3, 4]


def test_parts_are_tokenized_apart(vocabulary: Vocabulary) -> None:
    assert vocabulary.prompt_ids([text("The"), text(" end")]) == [
        *vocabulary.tokenize("The"),
        *vocabulary.tokenize(" end"),
    ]


def test_a_control_token_that_is_missing_is_told(vocabulary: Vocabulary) -> None:
    with pytest.raises(ModelError, match="prompt format"):
        vocabulary.prompt_ids([control("[NOSUCH]")])


@given(st.text())
def test_tokens_of_any_text_give_the_text_back(vocabulary: Vocabulary, typed: str) -> None:
    data = typed.encode("utf-8", "replace")
    assert b"".join(map(vocabulary.piece, vocabulary.tokenize(typed))) == data


@pytest.mark.parametrize("row", ["x", " ", "-", "\n", "漢", "é", "1", "\u0301", "x\n", "- "])
def test_long_rows_are_tokenized(vocabulary: Vocabulary, row: str) -> None:
    """llama.cpp itself ends the process at 50,000 of most of them."""
    typed = row * 100_000
    assert b"".join(map(vocabulary.piece, vocabulary.tokenize(typed))) == typed.encode()


@given(st.lists(st.sampled_from(["word", "Wörter", "12", "- ", " ", "\n", "\n\n", "\t", "。", "漢字", "(x)", "'s"])))
def test_a_long_text_has_the_tokens_of_its_whole(vocabulary: Vocabulary, words: list[str]) -> None:
    typed = "".join(words) + " The quick brown fox. " * 5
    long = typed * (6_000 // len(typed))
    assert vocabulary.tokenize(long) == vocabulary._tokenize(long, special=False)


def test_every_token_has_its_bytes(vocabulary: Vocabulary) -> None:
    empty = {token for token in range(vocabulary.size) if not vocabulary.piece(token)}
    assert empty == set(vocabulary.controls.values())


def test_only_the_end_of_text_ends_a_reply(vocabulary: Vocabulary) -> None:
    assert [token for token in range(vocabulary.size) if vocabulary.ends(token)] == [2]
