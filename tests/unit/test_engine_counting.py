"""Counting beside the replies: each text for itself, and nothing with a model that is gone."""

from magistral_desktop.counting_protocol import CountTokens, TokensCounted
from magistral_desktop.engine.counting import Counter
from magistral_desktop.protocol import Event


def answers(counter: Counter, told: list[Event], *texts: str) -> list[Event]:
    counter._count(CountTokens(7, texts))
    return told


def test_each_text_is_counted_for_itself() -> None:
    told: list[Event] = []
    counter = Counter(told.append)
    counter.use(lambda text: list(map(len, text.split())))
    assert answers(counter, told, "a b", "", "c") == [TokensCounted(7, (2, 0, 1))]


def test_without_a_model_nothing_is_said() -> None:
    told: list[Event] = []
    counter = Counter(told.append)
    counter.use(lambda text: list(map(len, text.split())))
    counter.use(None)
    assert answers(counter, told, "a b") == []
