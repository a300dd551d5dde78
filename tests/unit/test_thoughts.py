"""The time left of a thought is told from the same model's earlier ones, which are looked up once for a reply."""

from dataclasses import replace
from pathlib import Path

from magistral_desktop.chat.messages import Message
from magistral_desktop.session.thoughts import EarlierThoughts
from magistral_desktop.storage.store import Store

DONE = Message(0, 1, "assistant", "yes", 0.0, reasoning="hm", model_key="m", reasoning_tokens=1_200)
THOUGHT = replace(DONE, id=99, status="streaming", text="", reasoning_tokens=0, tokens_per_second=10.0)


def test_a_thought_is_told_the_time_that_earlier_ones_took(tmp_path: Path) -> None:
    store = Store(tmp_path / "conversations.sqlite3")
    store.add_conversation("Thoughts")
    thoughts = EarlierThoughts(store)
    assert thoughts.time_left(THOUGHT) == ""
    for _ in range(5):
        store.add_message(DONE)
    assert thoughts.time_left(THOUGHT) == ""
    assert thoughts.time_left(replace(THOUGHT, id=100)) == "about 2 min left, as earlier thoughts went"
    assert thoughts.time_left(replace(THOUGHT, id=100, text="Yes")) == ""
    store.close()
