"""Markdown that nobody would write, and Markdown as models write it with something broken in it."""

import json
import random
from pathlib import Path

_DATA = Path(__file__).parents[1] / "data"
_EXAMPLES: list[str] = [
    example["markdown"]
    for example in json.loads((_DATA / "commonmark-0.31.2.json").read_text(encoding="utf-8"))["examples"]
]
_FORMULAS: list[str] = [each["tex"] for each in json.loads((_DATA / "formulas.json").read_text(encoding="utf-8"))]

_SCRAPS: dict[str, list[str]] = json.loads((_DATA / "markdown_scraps.json").read_text(encoding="utf-8"))
_REPLIES = _SCRAPS["replies"]  # as Magistral writes
_MARKS = _SCRAPS["marks"]  # each may turn what stands around it into something else
_BLANKS = _SCRAPS["blanks"]
_WORDS = _SCRAPS["words"]
_ODD = _SCRAPS["odd"]
_HOSTILE = _SCRAPS["hostile"]  # these again and again
LANGUAGES = _SCRAPS["languages"]


class Documents:
    """An endless supply; the same seed gives the same documents."""

    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)
        self._kinds = (
            self._written, self._written, self._mutated, self._mutated, self._mutated, self._soup, self._soup,
            self._code, self._formula, self._hostile,
        )  # fmt: skip

    def next(self) -> tuple[str, list[str]]:
        """Return a document, and the pieces it comes in."""
        source = self._dice.choice(self._kinds)()
        if self._dice.random() < 0.002:
            source *= 1 + 10_000 // (len(source) + 1)
        # Half an emoji is what a broken decoder makes; the app's own never passes one on.
        source = source.encode("utf-8", "replace").decode("utf-8")[:20_000]
        return source, self._cut(source)

    def _cut(self, source: str) -> list[str]:
        finely = self._dice.random() < 0.1 and len(source) < 300
        longest = self._dice.choice((2, 4, 9)) if finely else 1 + len(source) // self._dice.randint(1, 4)
        pieces: list[str] = []
        at = 0
        while at < len(source):
            length = self._dice.randint(1, longest)
            pieces.append(source[at : at + length])
            at += length
        return pieces

    def _written(self) -> str:
        """Return blocks of every kind, some inside of others."""
        return "".join(
            self._block(0) + self._dice.choice(("\n", "\n\n", "\n\n\n")) for _ in range(self._dice.randint(1, 4))
        )

    def _block(self, depth: int) -> str:
        dice = self._dice
        if depth < 3 and dice.random() < 0.4:
            return self._container(depth)
        kind = dice.randrange(8)
        if kind == 0:
            return f"{'#' * dice.randint(1, 7)} {self._inline()}"
        if kind == 1:
            return f"```{dice.choice(LANGUAGES)}\n{self._lines()}\n{dice.choice(('```', '', '``'))}"
        if kind == 2:
            opener, closer = dice.choice(
                (("\\[", "\\]"), ("$$", "$$"), ("\\begin{align}", "\\end{align}"), ("\\[", ""))
            )
            return f"{opener}\n{dice.choice(_FORMULAS)}\n{closer}"
        if kind == 3:
            columns = dice.randint(1, 4)
            rows = ["|" + "|".join(self._inline() for _ in range(columns)) + "|" for _ in range(dice.randint(1, 6))]
            line = "|" + "|".join(dice.choice(("-", ":-", "-:", ":-:")) for _ in range(columns)) + "|"
            return "\n".join([rows[0], line, *rows[1:]])
        if kind == 4:
            return dice.choice(("---", "***", "===", "[^1]: note", "<div>", "    code", "\tcode"))
        return self._lines()

    def _container(self, depth: int) -> str:
        dice = self._dice
        ordered = dice.random() < 0.4
        marks = dice.choice((("> ", "> "), ("- ", "  "), ("* ", "  "), ("-   ", "    "), ("- [x] ", "  ")))
        between = dice.choice(("\n", "\n", "\n\n"))
        items: list[str] = []
        for number in range(dice.randint(1, 3)):
            first, rest = (f"{number + 1}. ", "   ") if ordered else marks
            lines = between.join(self._block(depth + 1) for _ in range(dice.randint(1, 2))).split("\n")
            items.append("\n".join([first + lines[0], *(rest + line if line else line for line in lines[1:])]))
        return between.join(items)

    def _lines(self) -> str:
        return "\n".join(self._inline() for _ in range(self._dice.randint(1, 3)))

    def _inline(self) -> str:
        dice = self._dice
        words: list[str] = []
        for _ in range(dice.randint(1, 4)):
            word = dice.choice(_WORDS)
            wrap = dice.choice(
                ("{}", "{}", "{}", "*{}*", "**{}**", "`{}`", "${}$", "\\({}\\)", "~~{}~~", "[{}](https://a.b)")
            )
            words.append(wrap.replace("{}", dice.choice(_FORMULAS) if wrap in ("${}$", "\\({}\\)") else word))
        return " ".join(words)

    def _mutated(self) -> str:
        """Return what a model or the spec wrote, with things missing, doubled, moved and strewn in."""
        dice = self._dice
        source = dice.choice(_REPLIES) if dice.random() < 0.6 else dice.choice(_EXAMPLES) + dice.choice(_EXAMPLES)
        for _ in range(dice.randint(0, 8)):
            start, end = sorted((dice.randint(0, len(source)), dice.randint(0, len(source))))
            end = min(end, start + dice.choice((1, 3, 20, 200)))
            source = dice.choice((
                source[:start] + source[end:],
                source[:end] + source[start:end] + source[end:],
                source[end:] + source[start:end] + source[:start],
                source[:start] + self._scrap() + source[start:],
                source[:start] + self._scrap() + source[end:],
            ))  # fmt: skip
        return source

    def _scrap(self) -> str:
        return self._dice.choice(self._dice.choice((_MARKS, _MARKS, _BLANKS, _WORDS, _ODD)))

    def _soup(self) -> str:
        return "".join(self._scrap() for _ in range(self._dice.randint(1, 60)))

    def _code(self) -> str:
        """Return code in any language that is in none."""
        dice = self._dice
        code = "".join(dice.choice((*_MARKS, *_BLANKS, *_HOSTILE, "if", "(", ")", ";", "=", "//")) for _ in range(60))
        return f"```{dice.choice(LANGUAGES)}\n{code}\n```\n"

    def _formula(self) -> str:
        dice = self._dice
        tex = dice.choice(_FORMULAS)
        for _ in range(dice.randint(0, 4)):
            at = dice.randint(0, len(tex))
            tex = tex[:at] + dice.choice((self._scrap(), dice.choice(_FORMULAS), "")) + tex[at + dice.randint(0, 3) :]
        opener, closer = dice.choice((("$", "$"), ("\\(", "\\)"), ("\\[\n", "\n\\]\n"), ("$$\n", "\n$$\n")))
        return f"{dice.choice(_WORDS)} {opener}{tex}{closer}{dice.choice(('', '.', ' x', '1'))}"

    def _hostile(self) -> str:
        """Return the same thing again and again, sometimes with an end that might have closed it."""
        dice = self._dice
        length = dice.choices((50, 300, 1_500, 10_000), (60, 30, 6, 1))[0]
        unit = dice.choice(_HOSTILE) + dice.choice(("", "", dice.choice(_HOSTILE), self._scrap()))
        body = unit * (length // len(unit) + 1)
        if dice.random() < 0.2:
            body = f"```{dice.choice(LANGUAGES)}\n{body}"
        return body[:length] + dice.choice(("", "\n", self._scrap(), "](x)", "\n\\]\n", "\n\\end{align}\n"))
