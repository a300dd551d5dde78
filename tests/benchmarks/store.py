"""How long the window waits for the store: 50,000 messages, and replies of 40,000 tokens.

    python3 packaging/dev.py bench store [--json] [--messages N]

`search_ms_p95`: one search as it is typed, to its first results, over words that are rare and common, beginnings,
phrases, one and two Chinese characters, with the reasoning and without it.
`open_ms`: opening the file, as at a start.
`save_ms_p99`: one call while replies of 40,000 tokens grow, are saved every two seconds and end; with the questions.
The table has more: the end of a long reply, when it joins the index; the upkeep between the saves; the list of chats;
the file's size. All of it happens on the GUI thread; the medians of what is called often stay under 5 ms.
"""

import argparse
import itertools
import json
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from magistral_desktop.chat.hits import Words
from magistral_desktop.chat.messages import Message
from magistral_desktop.storage.store import Store

LONG_TOKENS = 40_000
CHARACTERS_PER_TOKEN = 4
MESSAGES_PER_CHAT = 50
LONG_EVERY = 1_000
SAVES = 60
SYLLABLES = ("ka", "re", "to", "mi", "sol", "an", "er", "in", "pro", "con", "ti", "ve", "la", "du", "st", "om", "ex")
CHINESE = "天地玄黃宇宙洪荒日月盈昃辰宿列張寒來暑往秋收冬藏閏餘成歲律呂調陽雲騰致雨露結為霜"


class Language:
    """Words of which some are common and most are rare, as in every language; the same ones each time."""

    def __init__(self) -> None:
        self._draw = random.Random(6)
        made: dict[str, None] = {}
        while len(made) < 30_000:
            made["".join(self._draw.choices(SYLLABLES, k=self._draw.choice((1, 2, 2, 3, 3, 4))))] = None
        self.words = list(made)
        self._weights = list(itertools.accumulate(1 / rank for rank in range(1, len(made) + 1)))

    def text(self, characters: int) -> str:
        words = self._draw.choices(self.words, cum_weights=self._weights, k=characters // 6 + 1)
        return " ".join(words)[:characters]

    def chinese(self, characters: int) -> str:
        return "".join(self._draw.choices(CHINESE, k=characters))


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--messages", type=int, default=50_000)
    options = parser.parse_args()
    language = Language()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "conversations.sqlite3"
        fill(path, language, options.messages)
        figures = {"file_mb": round(path.stat().st_size / 1e6), **measure(path, language)}
    print(json.dumps(figures) if options.json else "\n".join(f"{name:22} {figure}" for name, figure in figures.items()))
    return 0


def fill(path: Path, language: Language, messages: int) -> None:
    """Make a store: chats of questions and replies with reasoning, every tenth in Chinese, some replies very long."""
    with closing(Store(path)) as store:
        for chat in range(messages // MESSAGES_PER_CHAT):
            with store.together():
                conversation_id = store.add_conversation(language.text(40)).id
                write = language.chinese if chat % 10 == 0 else language.text
                for number in range(MESSAGES_PER_CHAT // 2):
                    store.add_message(Message(0, conversation_id, "user", write(120), time.time()))
                    is_long = (chat * MESSAGES_PER_CHAT + 2 * number) % LONG_EVERY == 0
                    tokens = LONG_TOKENS if is_long else 800
                    store.add_message(reply(conversation_id, write(600), write(tokens * CHARACTERS_PER_TOKEN)))
            if chat % 20 == 0:
                store.checkpoint()


def reply(conversation_id: int, answer: str, reasoning: str) -> Message:
    tokens = (len(answer) + len(reasoning)) // CHARACTERS_PER_TOKEN
    return Message(
        0, conversation_id, "assistant", answer, time.time(), reasoning=reasoning, token_ids=b"\x01\x02\x03\0" * tokens
    )


def measure(path: Path, language: Language) -> dict[str, float]:
    opened = [timed(partial(open_and_close, path)) for _ in range(5)]
    with closing(Store(path)) as store:
        searched = [timed(partial(found, store, *asked)) for asked in typed_words(language)]
        listed = [timed(store.conversations) for _ in range(5)]
        saved, ended, kept = grow(store, language)
    return {
        "search_ms_p95": percentile(searched, 95),
        "search_ms_p50": percentile(searched, 50),
        "open_ms": percentile(opened, 50),
        "save_ms_p99": percentile(saved, 99),
        "save_ms_p50": percentile(saved, 50),
        "end_of_long_reply_ms": percentile(ended, 50),
        "end_of_long_reply_max": max(map(rounded, ended)),
        "upkeep_ms_p50": percentile(kept, 50),
        "upkeep_ms_max": max(map(rounded, kept)),
        "list_ms": percentile(listed, 50),
    }


def open_and_close(path: Path) -> None:
    Store(path).close()


def tidied(store: Store) -> Iterator[float]:
    is_done = False
    while not is_done:
        start = time.perf_counter()
        is_done = store.search.tidy()
        yield 1_000 * (time.perf_counter() - start)


def found(store: Store, typed: str, with_reasoning: bool) -> None:
    store.search.find(Words(typed), with_reasoning=with_reasoning)


def typed_words(language: Language) -> Iterator[tuple[str, bool]]:
    """Yield what is typed letter by letter, and whole searches, each with the reasoning and without it."""
    words = language.words
    whole = [
        *(words[rank] + " " for rank in (0, 10, 100, 1_000, 10_000, 29_000)),
        f"{words[0]} {words[3]} ",
        f"{words[200]} {words[5_000]} ",
        f'"{words[0]} {words[1]}"',
        *("天", "日月", "寒來暑", "nothing of the kind "),
    ]
    letters = [word[:length] for word in (words[20], words[2_000], words[20_000]) for length in range(1, len(word) + 1)]
    return ((typed, with_reasoning) for typed in whole + letters for with_reasoning in (False, True))


def grow(store: Store, language: Language) -> tuple[list[float], list[float], list[float]]:
    """Let long replies grow, and return what a save takes, what an end takes, and what the upkeep takes."""
    saved, ended, kept = [], [], []
    for _ in range(5):
        conversation_id = store.add_conversation("long").id
        question = Message(0, conversation_id, "user", language.text(120), time.time())
        saved.append(timed(partial(store.add_message, question)))
        whole = reply(conversation_id, "", language.text(LONG_TOKENS * CHARACTERS_PER_TOKEN))
        growing = store.add_message(replace(whole, reasoning="", token_ids=b"", status="waiting"))
        for number in range(1, SAVES + 1):
            part = number * len(whole.reasoning) // SAVES
            growing = replace(
                growing, status="streaming", reasoning=whole.reasoning[:part], token_ids=whole.token_ids[:part]
            )
            saved.append(timed(partial(store.save_message, growing)))
        ended.append(timed(partial(store.save_message, replace(growing, status="complete"))))
        kept += [*tidied(store), timed(store.checkpoint)]
    return saved, ended, kept


def timed(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return 1_000 * (time.perf_counter() - start)


def percentile(times: Sequence[float], percent: int) -> float:
    return rounded(statistics.quantiles(times, n=100, method="inclusive")[percent - 1])


def rounded(milliseconds: float) -> float:
    return round(milliseconds, 2)


if __name__ == "__main__":
    raise SystemExit(main())
