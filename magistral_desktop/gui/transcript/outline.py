"""The outline of a train of thought: where its words turn to doubt, a check, another way, or a result.

It matches words (`markers`) and understands nothing. A part begins at a paragraph or sentence with such words and ends
where the next one begins.
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

from magistral_desktop.gui.transcript.markers import MARKERS, Kind
from magistral_desktop.gui.transcript.readable import is_symbol, readable
from magistral_desktop.gui.transcript.sentences import sentence_at

PartKind = Literal["start", "doubt", "check", "alternative", "result"]

_LONGEST_MARKER_CHARACTERS = 48
_MOST_OPENERS = 2
_WORDS_CHARACTERS = 72
_SOURCE_CHARACTERS = 4 * _WORDS_CHARACTERS
"""So much is read for them: TeX is longer than what it says."""
_KEY_CHARACTERS = 2

# A paragraph ends at a blank line; one that will not end, at the end of a line, and at last of a sentence.
_BLANK_LINE = re.compile(r"\n[ \t]*\n\s*")
_LONG_CHARACTERS, _ENDLESS_CHARACTERS = 2_000, 4_000

_CLAUSE = re.compile(
    r"(?P<before>^|\n|[.!?…。！？؟۔।]+[\"'”’»)\]*_」』]*(?:\s+|(?<=[。！？」』]))|[,;:，、；：،؛—–(]\s*)"
    r"[\s\"'“”«»„‘’*_>#•「『-]*(?:\d{1,3}[.)]\s+)?[\"'“”*_]*(?=\w)"
)
_SOFT = frozenset(",;:，、；：،؛—–(")
_PUNCTUATION = frozenset("\n,.!?…:;—–-，。！？：；、،؛؟۔।)*")
_FIRST_WORD = re.compile(r"([^\W\d]+)[,，،]?\s+")
_BOXED = re.compile(r"\\boxed\s*\{")
_EQUALS_AT_END = re.compile(r"=\s*[-−$(\\{]*(?:frac\{)?\d(?:[\d.,/^{}()\s]|\\[a-z]+)*[a-zA-Zµ°%]{0,4}\Z")
_FORMULA = re.compile(
    r"\\\((?P<round>.*?)(?:\\\)|\Z)|\\\[(?P<square>.*?)(?:\\\]|\Z)|\$\$(?P<double>.+?)(?:\$\$|\Z)"
    r"|(?<![\w\\$])\$(?=[^\s$])(?P<single>(?:[^$\\]|\\.)*)(?<!\s)\$(?!\d)"
    r"|(?P<bare>\\[a-zA-Z]+(?:\s*\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*(?:\}|\Z))*)"
)
_FORMULA_HERE = "\u3164"
"""A letter that shows nothing; it stands for a formula while the markup around it is taken off."""
_MARKUP = re.compile(r"\\[()\[\]]|\$+|(?<!\w)[*_`#>]{1,3}(?=\S)|(?<=[^\s*_`])[*_`]{1,3}(?!\w)|\s+")


@dataclass(frozen=True, slots=True)
class ThoughtPart:
    """A part of the reasoning by its characters, `end` not included.

    `marker` is where its words are that the outline goes by; `words` are the first from there.
    """

    kind: PartKind
    start: int
    end: int
    marker: int
    words: str


@dataclass(frozen=True, slots=True)
class _Found:
    """A marker, and where the part begins that it makes: at its sentence, or at the paragraph before it."""

    kind: PartKind
    start: int
    marker: int
    words: str


@dataclass(frozen=True, slots=True)
class _Phrase:
    words: str
    kind: Kind
    before_punctuation: bool
    is_long: bool


class Outline:
    """The outline of one reasoning as it grows; only its last paragraph is looked at again."""

    def __init__(self) -> None:
        self._source = ""
        self._open_at = 0
        self._settled: list[_Found] = []
        self._result_ahead: _Found | None = None

    def update(self, source: str) -> None:
        """Take the reasoning as it is now."""
        if not source.startswith(self._source[: self._open_at]):
            self.__init__()  # type: ignore[misc]  # another text: everything anew
        self._source = source
        while (end := _paragraph_end(source, self._open_at)) is not None:
            found, self._result_ahead = self._joined(self._open_at, end)
            self._settled += found
            self._open_at = end

    @property
    def parts(self) -> list[ThoughtPart]:
        """All parts so far; the last may still change."""
        found, ahead = self._joined(self._open_at, len(self._source))
        every = [*self._settled, *found, *([ahead] if ahead else [])]
        begins_unmarked = bool(self._source[: every[0].start if every else None].strip())
        if begins_unmarked:
            every.insert(0, _found("start", self._source, 0, 0))
        ends = [later.start for later in every[1:]] + [len(self._source)] * bool(every)
        return [
            ThoughtPart(part.kind, part.start, end, part.marker, part.words)
            for part, end in zip(every, ends, strict=True)
        ]

    def _joined(self, start: int, end: int) -> tuple[list[_Found], _Found | None]:
        """Return what a paragraph adds, and a result at its end that counts if the thought turns or stops there."""
        found = _markers(self._source, start, end)
        if not self._source[start:end].strip():
            return [], self._result_ahead
        turns = bool(found) and found[0].kind != "result"
        before = [self._result_ahead] if self._result_ahead and turns else []
        has_result = any(marker.kind == "result" for marker in found)
        return before + found, None if has_result else _result_at_end(self._source, start, end, found)


def outline(source: str) -> list[ThoughtPart]:
    """Return the outline of a whole reasoning."""
    whole = Outline()
    whole.update(source)
    return whole.parts


def first_doubt(parts: list[ThoughtPart]) -> ThoughtPart | None:
    """Return the first part that doubts."""
    return next((part for part in parts if part.kind == "doubt"), None)


def last_result(parts: list[ThoughtPart]) -> ThoughtPart | None:
    """Return the last part that names a result."""
    return next((part for part in reversed(parts) if part.kind == "result"), None)


def first_words(source: str, start: int) -> str:
    """Return the words at a position on one line, without markup and with formulas as text, cut at a word."""
    words = _without_markup(source[start : start + _SOURCE_CHARACTERS].lstrip().partition("\n")[0]).strip(" -•")
    if len(words) <= _WORDS_CHARACTERS:
        return words
    head = words[:_WORDS_CHARACTERS]
    cut = head.rfind(" ")
    return (head[:cut] if cut > _WORDS_CHARACTERS // 2 else head).rstrip(" ,;:") + "…"


def _without_markup(line: str) -> str:
    formulas: list[str] = []

    def keep(found: re.Match[str]) -> str:
        if found["bare"] and "{" not in found["bare"] and not is_symbol(found["bare"][1:].strip()):
            return found[0]  # a path, or a line break in code
        formulas.append(readable(found[found.lastgroup or 0]))
        return _FORMULA_HERE

    words = _FORMULA.sub(keep, line.replace(_FORMULA_HERE, ""))
    words = _MARKUP.sub(lambda found: " " if found[0].isspace() else "", words)
    return re.sub(_FORMULA_HERE, lambda _: formulas.pop(0), words)


def _paragraph_end(source: str, start: int) -> int | None:
    blank = _BLANK_LINE.search(source, start)
    # Blank lines may go on in what is still to come; they belong to the paragraph before.
    ends = [blank.end()] if blank and blank.end() < len(source) else []
    line = source.find("\n", start + _LONG_CHARACTERS)
    sentence = source.find(". ", start + _ENDLESS_CHARACTERS)
    ends += [at + length for at, length in ((line, 1), (sentence, 2)) if at >= 0 and at + length < len(source)]
    return min(ends, default=None)


def _markers(source: str, start: int, end: int) -> list[_Found]:
    """Return the first marker of each kind in a paragraph, in order; the first stands for the paragraph's beginning."""
    paragraph = source[start:end]
    found: dict[PartKind, int] = {}
    for clause in _CLAUSE.finditer(paragraph):
        is_soft = clause["before"][:1] in _SOFT and bool(clause["before"])
        if kind := _kind_at(paragraph, clause.end(), is_soft=is_soft):
            found.setdefault(kind, clause.end())
    if boxed := _BOXED.search(paragraph):
        found.setdefault("result", sentence_at(paragraph, boxed.start())[0])
    first = start + len(paragraph) - len(paragraph.lstrip())
    places = sorted((start + at, kind) for kind, at in found.items())
    return [_found(kind, source, at if number else first, at) for number, (at, kind) in enumerate(places)]


def _found(kind: PartKind, source: str, start: int, marker: int) -> _Found:
    return _Found(kind, start, marker, first_words(source, marker))


def _result_at_end(source: str, start: int, end: int, found: list[_Found]) -> _Found | None:
    text = source[start:end].rstrip().rstrip("$*.\\])").rstrip()
    equals = _EQUALS_AT_END.search(text)
    if not equals:
        return None
    at = start + max(text.rfind("\n", 0, equals.start()) + 1, sentence_at(text, equals.start())[0])
    return _found("result", source, at, at) if not found or at > found[-1].marker else None


def _kind_at(paragraph: str, at: int, *, is_soft: bool) -> Kind | None:
    phrases = _SOFT_PHRASES if is_soft else _PHRASES
    if is_soft and paragraph[at : at + _KEY_CHARACTERS].casefold() not in phrases:
        return None  # most clauses by far
    text = paragraph[at : at + _LONGEST_MARKER_CHARACTERS].casefold().replace("’", "'").replace("i̇", "i")
    for _ in range(_MOST_OPENERS + 1):
        for phrase in phrases.get(text[:_KEY_CHARACTERS], ()):
            if _fits(phrase, text):
                return phrase.kind
        rest = text if is_soft else _without_opener(text)
        if rest is text:
            break
        text = rest
    return None


def _without_opener(text: str) -> str:
    for opener in _UNSPACED_OPENERS:
        if text.startswith(opener):
            return text[len(opener) :].lstrip()
    word = _FIRST_WORD.match(text)
    return text[word.end() :] if word and word[1] in _OPENERS else text


def _fits(phrase: _Phrase, text: str) -> bool:
    if not text.startswith(phrase.words):
        return False
    after = text[len(phrase.words) : len(phrase.words) + 1]
    if phrase.before_punctuation:
        return after in _PUNCTUATION or text[len(phrase.words) :].startswith(" —")
    return _is_unspaced(phrase.words[-1]) or not after or not _is_of_word(after)


def _is_of_word(character: str) -> bool:
    return unicodedata.category(character)[0] in "LNM" and not _is_unspaced(character)


def _is_unspaced(character: str) -> bool:
    """Whether its script writes words without spaces between them, or joins endings to them as Korean does."""
    return "\u3000" <= character <= "\u9fff" or "\uac00" <= character <= "\ud7a3" or "\uff00" <= character <= "\uffef"


def _phrases() -> dict[str, list[_Phrase]]:
    """Return all phrases of all languages by their first characters, the longest first."""
    found: dict[str, list[_Phrase]] = {}
    for kinds in MARKERS.values():
        for kind, phrases in kinds.items():
            if kind == "opener":
                continue
            for written in phrases.split(" | "):
                words = written.rstrip(",") if not _is_unspaced(written[0]) else written
                is_long = " " in words or _is_unspaced(words[0])
                phrase = _Phrase(words.casefold(), kind, words != written, is_long)
                found.setdefault(phrase.words[:_KEY_CHARACTERS], []).append(phrase)
    for same_key in found.values():
        same_key.sort(key=lambda phrase: -len(phrase.words))
    return found


_PHRASES = _phrases()
_OPENERS = frozenset(opener for kinds in MARKERS.values() for opener in kinds["opener"].split(" | "))
_UNSPACED_OPENERS = tuple(sorted((opener for opener in _OPENERS if _is_unspaced(opener[0])), key=len, reverse=True))

# After a comma only whole clauses of a result count: "…, so the answer is 4", but not "4, thus even".
_SOFT_PHRASES = {
    key: soft
    for key, same_key in _PHRASES.items()
    if (soft := [phrase for phrase in same_key if phrase.kind == "result" and phrase.is_long])
}
