"""What the loop guard remembers of a text that is being written: its last words, numbers and marks."""

import re
import zlib
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

WORD, NUMBER, MARK, NEWLINE = range(4)

WINDOW = 4_096
"""Units that are compared; three rounds of a loop must fit. About 5,000 tokens of English."""

LONGEST_WORD = 12
"""Letters. Longer runs are cut: an endless "aaaa", a compound, base64, a script without spaces."""

CARRIED_WITHIN = 12
"""Units from a number's first appearance to its second where a calculation goes on with a result."""

NEW, CARRIED = 1, 2
"""Marks of a number that the history did not hold, and of its second appearance soon after."""

_SURE_AFTER = 2
"""Characters after a unit that settle where it ends ("3." may become "3.5")."""

_LONGEST_SENTENCE = 120
_SENTENCE_ENDS = ".!?。!?؟।"
_BLANK_RUN = 16

# Chinese, Japanese, Thai, Lao, Burmese and Khmer have no spaces between words: each character stands for itself.
_ALONE = r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]"
# With the marks that join letters of Hebrew, Arabic and the Indic scripts, which `\w` leaves out.
_LETTER = rf"(?:(?!{_ALONE})[^\W\d_]|[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0dff])"
# Where a long run is cut depends on its letters alone, so that its repeats are cut alike.
_CUT_AFTER = "[" + "".join(chr(code) for code in range(0x43, 0x2000, 3) if chr(code).isalpha()) + "]"
_UNIT = re.compile(
    rf"(?P<word>{_ALONE}|{_LETTER}{{1,{LONGEST_WORD}}}(?!{_LETTER})"
    rf"|({_LETTER})\2{{3}}|{_LETTER}{{0,7}}?(?!{_ALONE}){_CUT_AFTER}|{_LETTER}{{8}})"
    r"|(?P<number>\d{1,24}(?:\.\d{1,24})?(?!\d)|\d)"
    r"|(?P<newline>\n{1,2})"
    rf"|(?P<blank>[^\S\n]{{1,{_BLANK_RUN}}})"
    r"|(?P<mark>([^\w\s]|_)\7{0,3}|\w)"
)


@dataclass(frozen=True, slots=True)
class Unit:
    """One word, number, mark (up to four of the same) or newline (up to two).

    `code` is one character that stands for the text but its case, so that texts compare and search as strings do, at
    C speed; `form` is the same but "0" for every number. Two words share a code once in a million pairs. `begins`
    counts the characters before the unit.
    """

    kind: int
    text: str
    code: str
    form: str
    begins: int


class UnitScanner:
    """Cuts a text into units; how the text comes in pieces changes nothing about them.

    What may still grow is held back: a word until the next character, 26 characters at most.
    """

    def __init__(self) -> None:
        self._held = ""
        self._passed = 0

    def feed(self, text: str) -> Iterator[Unit]:
        """Yield the units that are certain by now; all of them must be taken."""
        held = self._held + text
        place, certain = 0, len(held) - _SURE_AFTER
        while (match := _UNIT.match(held, place)) and match.end() <= certain:
            if unit := _unit(match, self._passed + place):
                yield unit
            place = match.end()
        self._held = held[place:]
        self._passed += place


def _unit(match: re.Match[str], begins: int) -> Unit | None:
    """Return the unit, or nothing for blanks, of which only a long run counts."""
    text, kind = match[0], match.lastgroup
    if kind == "word":
        code = _code(text.lower())
        return Unit(WORD, text, code, code, begins)
    if kind == "number":
        return Unit(NUMBER, text, _code(text), "0", begins)
    if kind == "newline":
        return Unit(NEWLINE, text, "\n", "\n", begins)
    if kind == "blank" and len(text) < _BLANK_RUN:
        return None
    code = _code(text)
    return Unit(MARK, text, code, code, begins)


def _code(text: str) -> str:
    """Return a character above the ASCII ones; the built-in `hash` would differ from process to process."""
    return chr(0x80 + zlib.crc32(text.encode("utf-8", "surrogatepass")) % 0x10FF00)


class History:
    """The last units, at least WINDOW of them, and what was known before each.

    `kinds`, `known`, `news`, `distances` and `tokens` hold one entry per unit, the last unit's last. `known` is 1 where
    the unit ended three forms in a row that were there before; `distances` says how many units ago four in a row were
    there, or 0; `tokens` is the place of the token with the unit's first character. `codes` and `forms` are up to date
    after `settle`.
    """

    def __init__(self) -> None:
        self.count = 0
        self.codes = self.forms = ""
        self.kinds, self.known, self.news = bytearray(), bytearray(), bytearray()
        self.distances: list[int] = []
        self.tokens: list[int] = []
        self.values: dict[str, float] = {}  # by code
        self.sentences: deque[tuple[int, int, int]] = deque(maxlen=WINDOW // 8)  # end, units, how often it was there
        self._new_codes: list[str] = []
        self._new_forms: list[str] = []
        self._last_forms = ""
        self._threes: dict[str, int] = {}  # where each was last
        self._fours: dict[str, int] = {}
        self._numbers: dict[str, tuple[int, int]] = {}  # where each was last and first
        self._sentence: list[str] = []
        self._words_in_sentence = 0
        self._sentences_seen: dict[str, tuple[int, int]] = {}  # where each was last, and how often

    def add(self, unit: Unit, token: int) -> None:
        """Add a unit that begins in the token numbered `token`."""
        place = self.count
        self.count += 1
        self._new_codes.append(unit.code)
        self._new_forms.append(unit.form)
        self._last_forms = four = (self._last_forms + unit.form)[-4:]
        last = self._fours.get(four)
        self._fours[four] = place
        self.distances.append(0 if last is None else place - last)
        three = four[-3:]
        self.known.append(three in self._threes)
        self._threes[three] = place
        self.kinds.append(unit.kind)
        self.tokens.append(token)
        self.news.append(self._note_number(unit, place) if unit.kind == NUMBER else 0)
        self._note_sentence(unit, place)
        if len(self.kinds) >= 2 * WINDOW:
            self._forget()

    def settle(self) -> None:
        """Bring `codes` and `forms`, the last WINDOW of each, up to date."""
        self.codes = (self.codes + "".join(self._new_codes))[-WINDOW:]
        self.forms = (self.forms + "".join(self._new_forms))[-WINDOW:]
        self._new_codes.clear()
        self._new_forms.clear()

    def _note_number(self, unit: Unit, place: int) -> int:
        last, first = self._numbers.get(unit.code, (place, place))
        self._numbers[unit.code] = (place, first)
        if last == place:
            self.values[unit.code] = float(unit.text)
            return NEW
        return CARRIED if last == first and 2 < place - first <= CARRIED_WITHIN else 0

    def _note_sentence(self, unit: Unit, place: int) -> None:
        self._sentence.append(unit.code)
        self._words_in_sentence += unit.kind == WORD
        ends = unit.kind == NEWLINE or (unit.kind == MARK and unit.text[0] in _SENTENCE_ENDS)
        if not ends and len(self._sentence) < _LONGEST_SENTENCE:
            return
        times = 0
        if self._words_in_sentence >= 4:
            text = "".join(self._sentence).strip("\n")
            times = 1 + self._sentences_seen.get(text, (0, 0))[1]
            self._sentences_seen[text] = (place, times)
        self.sentences.append((place, len(self._sentence), times))
        self._sentence.clear()
        self._words_in_sentence = 0

    def _forget(self) -> None:
        """Drop what left the window."""
        for entries in (self.kinds, self.known, self.news, self.distances, self.tokens):
            del entries[:WINDOW]
        first = self.count - WINDOW
        self._threes = {key: place for key, place in self._threes.items() if place >= first}
        self._fours = {key: place for key, place in self._fours.items() if place >= first}
        self._numbers = {key: places for key, places in self._numbers.items() if places[0] >= first}
        self.values = {key: self.values[key] for key in self._numbers}
        self._sentences_seen = {key: seen for key, seen in self._sentences_seen.items() if seen[0] >= first}
