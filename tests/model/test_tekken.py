"""Prompts of a model with the whole Tekken vocabulary, token for token as Mistral's reference writes them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mistral_common.tokens.tokenizers.tekken import Tekkenizer

from magistral_desktop.chat.formats import FORMATS
from magistral_desktop.chat.messages import Message
from magistral_desktop.chat.prompt import build_prompt
from magistral_desktop.engine.model import LoadedModel
from magistral_desktop.engine.native_log import NativeLog
from magistral_desktop.engine.vocabulary import Vocabulary
from magistral_desktop.protocol import LoadModel

# What mistral-common's documentation gives for this question to Magistral 1.1 and 1.2.
STRAWBERRY = "How many 'r' are there in strawberry ?"
STRAWBERRY_IDS = [
    1, 17, 10107, 19564, 2143, 11483, 2832, 1319, 10946, 2539, 56649, 1041, 4570, 1636, 21396, 1513, 1261, 4005, 1046,
    32545, 2143, 4005, 2505, 6627, 6826, 1044, 1321, 2210, 2541, 9510, 1088, 1394, 2258, 30622, 20607, 1046, 27040,
    2960, 2143, 19403, 1321, 1278, 4005, 1294, 1278, 2879, 7278, 1435, 1278, 4292, 1338, 16994, 11483, 2832, 4016,
    2685, 1278, 10968, 5956, 1058, 34, 16994, 19403, 1505, 1047, 1421, 19564, 1044, 2479, 5564, 2645, 1420, 14587,
    1408, 50608, 7873, 1046, 3094, 1435, 29399, 1321, 1435, 2730, 1435, 1636, 2933, 4570, 1636, 1584, 26873, 1317,
    10616, 1278, 4005, 1046, 13516, 1278, 2879, 7278, 1435, 1278, 4292, 1046, 35, 11745, 1044, 5234, 1261, 2585, 8046,
    5034, 4005, 1046, 18, 3, 7801, 3325, 1576, 1114, 1039, 1584, 2156, 1294, 51567, 33681, 3082, 4,
]  # fmt: skip


@pytest.fixture(scope="module")
def vocabulary(tekken_model: Path) -> Iterator[Vocabulary]:
    model = LoadedModel(LoadModel(str(tekken_model), 512, threads=1), NativeLog(), lambda _: None)
    yield model.vocabulary
    model.close()


def test_the_prompt_of_the_documentation_has_its_127_ids(vocabulary: Vocabulary) -> None:
    prompt = build_prompt(FORMATS["magistral-1.2"], [Message(0, 0, "user", STRAWBERRY, 0)])
    assert vocabulary.prompt_ids(prompt) == STRAWBERRY_IDS


@pytest.mark.parametrize(
    "text",
    [
        "How does a heat pump work?",
        "Wie funktioniert eine Wärmepumpe?",
        "Comment fonctionne une pompe à chaleur ?",
        "هَلْ تُحِبُّ ٱلْقِرَاءَةَ؟ السَّلَامُ عَلَيْكُمْ",
        "پمپ حرارتی چگونه کار می‌کند؟",
        "नमस्ते दुनिया, यह एक परीक्षण है।",
        "तपाईंलाई कस्तो छ? म ठीक छु।",
        "তাপ পাম্প কীভাবে কাজ করে?",
        "ヒートポンプはどのように動作しますか？",
        "热泵是如何工作的？",
        "히트펌프는 어떻게 작동하나요?",
        "Máy bơm nhiệt hoạt động như thế nào?",
        "Як працює тепловий насос?",
        "e\u0301a\u0308 ÉcoleÉté приветМир iPhoneПривет 👩‍🔬 ½ ٣",
        "def f(x):\n\n        return x  # 123\r\n\t\t\n   ",
        "[INST] [/INST] [THINK] </s>",
    ],
)
def test_text_has_the_references_ids(vocabulary: Vocabulary, reference: Tekkenizer, text: str) -> None:
    assert vocabulary.tokenize(text) == reference.encode(text, bos=False, eos=False)


@given(st.text())
def test_any_text_comes_back_from_its_ids(vocabulary: Vocabulary, text: str) -> None:
    ids = vocabulary.tokenize(text)
    assert b"".join(map(vocabulary.piece, ids)) == text.encode()


@pytest.mark.parametrize("row", [" ", "a", "-", "é", "\n", "क्"])
def test_a_long_row_of_the_same_is_tokenized(vocabulary: Vocabulary, row: str) -> None:
    text = row * 1_000_000
    assert b"".join(map(vocabulary.piece, vocabulary.tokenize(text))) == text.encode()
