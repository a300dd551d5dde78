"""Tables, code, dumps and enumerations that repeat themselves and are no loop, for the loop guard's benchmark."""

import json
import random
from collections.abc import Callable, Iterator

from tests.benchmarks._loop_prose import sentence, word

_NAMES = "Ana Ben Carla Dev Eli Fatima Gus Hana Ivo Jun Kai Lena Milo Nora Omar Pia Rui Sara Tom Uma Vera Wim Yara Zoe"
NAMES = _NAMES.split()
_MONTH_NAMES = "January February March April May June July August September October November December"
_MONTHS = _MONTH_NAMES.split()


def markdown_table(rng: random.Random) -> str:
    heads = rng.sample(("Name", "City", "Age", "Score", "Colour", "Stock", "Price"), 4)
    rows = [
        f"| {index} | {rng.choice(NAMES)} | {word(rng)} | {rng.randint(18, 90)} | {rng.uniform(1, 99):.1f} |"
        for index in range(1, rng.randint(100, 160))
    ]
    return "\n".join(["| # | " + " | ".join(heads) + " |", "|---|---|---|---|---|", *rows])


def numeric_table(rng: random.Random) -> str:
    step = rng.choice((0.1, 0.25, 0.5))
    rows = (f"| {k * step:.2f} | {(k * step) ** 2:.4f} | {(k * step) ** 3:.4f} |" for k in range(120))
    return "| x | x² | x³ |\n|---|---|---|\n" + "\n".join(rows)


def yes_no_table(rng: random.Random) -> str:
    features = (f"{word(rng)} {word(rng)}" for _ in range(100))
    return "| Feature | Free | Pro | Team |\n|---|---|---|---|\n" + "\n".join(
        f"| {feature.title()} | {rng.choice('✓✗')} | ✓ | {rng.choice(('✓', '✓', 'limited'))} |" for feature in features
    )


def times_tables(rng: random.Random) -> str:
    sign = rng.choice(("×", "*", "times"))
    return "\n".join(f"{a} {sign} {b} = {a * b}" for a in range(2, rng.randint(9, 13)) for b in range(1, 13))


def truth_table(rng: random.Random) -> str:
    names = "PQRSTU"
    rows = []
    for index in range(64):
        bits = [index >> (5 - bit) & 1 for bit in range(6)]
        value = (bits[0] and not bits[1]) or (bits[2] and bits[rng.randint(3, 5)])
        rows.append("| " + " | ".join("T" if bit else "F" for bit in [*bits, value]) + " |")
    return "| " + " | ".join(names) + " | result |\n" + "|---" * 7 + "|\n" + "\n".join(rows)


def unit_tests(rng: random.Random) -> str:
    verb = word(rng, slot="v")
    tests = []
    for index in range(45):
        a, b, noun = rng.randint(1, 99), rng.randint(1, 99), word(rng, slot="n")
        tests.append(
            f"    def test_{verb}_{noun}_{index}(self):\n"
            f"        result = {verb}({a}, {b})\n        self.assertEqual(result, {a + b})\n"
        )
    return "```python\nclass Tests(unittest.TestCase):\n" + "\n".join(tests) + "```"


def accessors(rng: random.Random) -> str:
    fields = {f"{word(rng, slot='a')}{word(rng, slot='n').title()}" for _ in range(30)}
    return "```java\n" + "\n".join(
        f"    public String get{name.title()}() {{\n        return this.{name};\n    }}\n\n"
        f"    public void set{name.title()}(String {name}) {{\n        this.{name} = {name};\n    }}\n"
        for name in sorted(fields)
    )


def json_records(rng: random.Random) -> str:
    records = [
        {
            "id": index,
            "name": rng.choice(NAMES),
            "email": f"{word(rng)}@example.org",
            "active": rng.random() < 0.7,
            "tags": [word(rng), word(rng)],
            "address": {"street": f"{word(rng)} street {rng.randint(1, 200)}", "zip": str(rng.randint(10000, 99999))},
        }
        for index in range(45)
    ]
    return json.dumps(records, indent=2)


def json_points(rng: random.Random) -> str:
    return json.dumps(
        [{"x": rng.randint(0, 800), "y": rng.randint(0, 600), "r": rng.randint(2, 9)} for _ in range(110)]
    )


def zeros(rng: random.Random) -> str:
    size = rng.randint(7, 11)
    return "[" + ",\n ".join(str([int(a == b) for b in range(size)]) for a in range(size)) + "]"


def css_rules(rng: random.Random) -> str:
    return "\n".join(
        f".{word(rng)}-{word(rng)} {{\n  margin: {rng.randint(0, 32)}px;\n  color: #{rng.randrange(1 << 24):06x};\n"
        f"  {rng.choice(('padding', 'width', 'top'))}: {rng.randint(1, 90)}px;\n}}\n"
        for _ in range(50)
    )


def sql_inserts(rng: random.Random) -> str:
    table = word(rng, slot="n")
    return "\n".join(
        f"INSERT INTO {table}s (id, name, {word(rng)}, price) VALUES ({index}, '{word(rng)}', '{rng.choice(NAMES)}', "
        f"{rng.uniform(1, 500):.2f});"
        for index in range(1, 90)
    )


def html_rows(rng: random.Random) -> str:
    return "\n".join(
        f"  <tr>\n    <td>{word(rng)}</td>\n    <td>{rng.randint(1, 500)}</td>\n    <td>{word(rng)}</td>\n  </tr>"
        for _ in range(70)
    )


def svg_circles(rng: random.Random) -> str:
    return "\n".join(
        f'  <circle cx="{rng.randint(0, 400)}" cy="{rng.randint(0, 400)}" r="{rng.randint(1, 20)}" fill="black" />'
        for _ in range(110)
    )


def switch_cases(rng: random.Random) -> str:
    return "switch (code) {\n" + "\n".join(
        f'    case {code}:\n        return "{word(rng)} {word(rng)}";' for code in range(400, 470)
    )


def repeated_calls(rng: random.Random) -> str:
    calls = []
    for _ in range(90):
        calls.append(f"    ax.plot(x, {word(rng, slot='n')}_{rng.randint(1, 4)}, label='{word(rng)}')")
        if rng.random() < 0.3:
            calls.append("    ax.legend()\n    plt.show()\n    plt.close()")
    return "\n".join(calls)


def log_lines(rng: random.Random) -> str:
    second = rng.randint(0, 3_000)
    lines = []
    for _ in range(70):
        second += rng.randint(1, 9)
        lines.append(
            f"2024-03-11 10:{second // 60 % 60:02}:{second % 60:02} {rng.choice(('INFO', 'INFO', 'WARN'))} "
            f"worker-{rng.randint(1, 8)} processed request in {rng.randint(3, 900)} ms"
        )
    return "\n".join(lines)


def assembly(rng: random.Random) -> str:
    registers = ("eax", "ebx", "ecx", "edx", "esi")
    return "\n".join(
        f"    {rng.choice(('mov', 'add', 'xor', 'cmp', 'sub'))} {rng.choice(registers)}, "
        f"{rng.choice((*registers, str(rng.randint(0, 64)), '[ebp-8]'))}"
        for _ in range(200)
    )


def hex_dump(rng: random.Random) -> str:
    def row(address: int) -> str:
        is_empty = rng.random() < 0.4
        return f"{address:08x}  " + " ".join("00" if is_empty else f"{rng.randrange(256):02x}" for _ in range(16))

    return "\n".join(row(16 * index) for index in range(50))


def dna(rng: random.Random) -> str:
    letters = "".join(rng.choice("ACGT") for _ in range(1_200))
    return "\n".join(letters[begin : begin + 60] for begin in range(0, len(letters), 60))


def bits(rng: random.Random) -> str:
    return "\n".join(f"{number:08b}" for number in range(rng.randint(90, 128)))


def ascii_art(rng: random.Random) -> str:
    height = rng.randint(12, 20)
    if rng.random() < 0.5:
        return "\n".join(" " * (height - row) + "*" * (2 * row + 1) for row in range(height))
    board = [[rng.choice("..#") for _ in range(30)] for _ in range(height)]
    return "\n".join("+" + "-" * 30 + "+" if row % 9 == 0 else "|" + "".join(board[row]) + "|" for row in range(height))


def game_of_life(rng: random.Random) -> str:
    cells = {(rng.randrange(8), rng.randrange(8)) for _ in range(22)}
    boards = []
    for generation in range(9):
        rows = "\n".join(" ".join("#" if (x, y) in cells else "." for x in range(8)) for y in range(8))
        boards.append(f"Generation {generation}:\n{rows}")
        near = [
            (x, y, sum((x + i, y + j) in cells for i in (-1, 0, 1) for j in (-1, 0, 1)))
            for x in range(8)
            for y in range(8)
        ]
        cells = {(x, y) for x, y, around in near if around == 3 or (around == 4 and (x, y) in cells)}
    return "\n\n".join(boards)


def chess_moves(rng: random.Random) -> str:
    def move() -> str:
        return (
            rng.choice(("", "N", "B", "R", "Q"))
            + rng.choice("abcdefgh")
            + str(rng.randint(1, 8))
            + rng.choice(("", "", "+"))
        )

    return " ".join(f"{number}. {move()} {move()}" for number in range(1, 90))


def names_and_dates(rng: random.Random) -> str:
    return "\n".join(
        f"- {rng.choice(NAMES)} {word(rng, slot='n').title()}, born {rng.randint(1, 28)} {rng.choice(_MONTHS)} "
        f"{rng.randint(1850, 1999)}, {rng.choice(('teacher', 'painter', 'judge', 'pilot', 'baker'))}"
        for _ in range(70)
    )


def timetable(rng: random.Random) -> str:
    first = rng.randint(300, 400)
    return "\n".join(
        f"{minute // 60:02}:{minute % 60:02}  platform {rng.randint(1, 9)}  to {word(rng, slot='n').title()}"
        for minute in range(first, first + 900, 11)
    )


def ini_sections(rng: random.Random) -> str:
    return "\n\n".join(
        f"[{word(rng)}.{word(rng)}]\nenabled = true\nlevel = {rng.choice(('debug', 'info'))}\npath = /var/{word(rng)}/"
        f"{word(rng)}\ntimeout = {rng.choice((10, 30, 60))}"
        for _ in range(40)
    )


def vocabulary_list(rng: random.Random) -> str:
    return "\n".join(
        f"{number}. der {word(rng, 'german', 'n')} – the {word(rng, slot='n')} – le {word(rng, 'french', 'n')}"
        for number in range(1, 80)
    )


def glossary(rng: random.Random) -> str:
    return "\n".join(f"**{word(rng).title()} {word(rng)}**: {sentence(rng)}" for _ in range(50))


def date_list(rng: random.Random) -> str:
    year = rng.randint(1900, 2020)
    return "\n".join(f"{_MONTHS[month]} {day}, {year}" for month in range(6) for day in range(1, 29))


def chinese_table(rng: random.Random) -> str:
    rows = (
        f"| {index} | {word(rng, 'chinese', 'n')} | {word(rng, 'chinese', 'a')} | {rng.randint(1, 99)} |"
        for index in range(1, 110)
    )
    return "| 序号 | 名称 | 性质 | 数量 |\n|---|---|---|---|\n" + "\n".join(rows)


def multiplication_grid(rng: random.Random) -> str:
    size = rng.randint(12, 15)
    return "\n".join("".join(f"{a * b:5}" for b in range(1, size)) for a in range(1, size))


DATA: tuple[Callable[[random.Random], str], ...] = (
    markdown_table,
    numeric_table,
    yes_no_table,
    times_tables,
    truth_table,
    unit_tests,
    accessors,
    json_records,
    json_points,
    zeros,
    css_rules,
    sql_inserts,
    html_rows,
    svg_circles,
    switch_cases,
    repeated_calls,
    log_lines,
    assembly,
    hex_dump,
    dna,
    bits,
    ascii_art,
    game_of_life,
    chess_moves,
    names_and_dates,
    timetable,
    ini_sections,
    vocabulary_list,
    glossary,
    date_list,
    chinese_table,
    multiplication_grid,
)


def data_texts(rng: random.Random) -> Iterator[tuple[str, str]]:
    """Yield each kind once, with its name."""
    for write in DATA:
        yield write.__name__, write(rng)
