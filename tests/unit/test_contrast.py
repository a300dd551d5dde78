"""Text can be read: WCAG 2.1 AA, 4.5 to 1, and AAA, 7 to 1, in high contrast, for all text on all that it stands on."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette

from magistral_desktop.gui.appearance import palette_of
from magistral_desktop.gui.theme import COLORS, Theme, theme_for
from magistral_desktop.storage.paths import asset
from magistral_desktop.storage.settings import ThemeChoice

LEAST: dict[Theme, float] = {"light": 4.5, "dark": 4.5, "contrast-light": 7, "contrast-dark": 7}
CSS = Path(asset("transcript", "transcript.css")).read_text(encoding="utf-8")
Rgb = tuple[float, float, float]

# Text and the grounds it stands on; "a+b 7" is a ground with 7 per cent of another colour mixed in.
ON_PAGE = {
    "ink": ("page", "raised", "card", "hover", "page+ink 7", "raised+ink 7", "raised+ink 6", "page+accent 28"),
    "soft": ("page", "raised", "raised+ink 7", "page+ink 7", "raised+ink 6"),
    "faint": ("page", "raised", "raised+ink 6", "card"),
    "accent": ("page", "raised", "card"),
    "alert": ("alert-ground",),
    "page": ("ink",),
    **dict.fromkeys(("keyword", "string", "comment", "number", "name"), ("raised", "raised+ink 6")),
}
MARKED: dict[str, tuple[str, ...]] = {"ink": ("found", "found-now", "passage", "asked")}
IN_WINDOW = {
    "text": ("ground", "side", "field", "hover", "chosen"),
    "muted": ("ground", "side", "field"),
    "accent": ("ground", "field", "chosen"),
    "on_accent": ("accent",),
    "warning_text": ("warning_ground",),
}


def rgb(color: str) -> Rgb:
    return int(color[1:3], 16) / 255, int(color[3:5], 16) / 255, int(color[5:7], 16) / 255


def luminance(color: Rgb) -> float:
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: Rgb, other: Rgb) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def ground(colors: dict[str, str], words: str) -> Rgb:
    base, _, mixed = words.partition("+")
    name, _, percent = (mixed or f"{base} 0").partition(" ")
    share = float(percent) / 100
    first, second = rgb(colors[base]), rgb(colors[name])
    return (
        first[0] + share * (second[0] - first[0]),
        first[1] + share * (second[1] - first[1]),
        first[2] + share * (second[2] - first[2]),
    )


def too_faint(theme: Theme, colors: dict[str, str], pairs: dict[str, tuple[str, ...]]) -> list[str]:
    found = [
        (text, words, contrast(rgb(colors[text]), ground(colors, words)))
        for text, grounds in pairs.items()
        for words in grounds
    ]
    return [f"{text} on {words}: {ratio:.2f}" for text, words, ratio in found if ratio < LEAST[theme]]


def page_colors(theme: Theme) -> dict[str, str]:
    block = CSS.split(f':root[data-theme="{theme}"] {{')[1].split("}")[0]
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block))


@pytest.mark.parametrize("theme", COLORS)
def test_text_on_the_page_can_be_read(theme: Theme) -> None:
    assert too_faint(theme, page_colors(theme), ON_PAGE) == []


@pytest.mark.parametrize("theme", COLORS)
def test_text_in_the_window_can_be_read(theme: Theme) -> None:
    colors = {name: getattr(COLORS[theme], name) for name in COLORS[theme].__slots__}
    assert too_faint(theme, colors, IN_WINDOW) == []


@pytest.mark.parametrize("theme", ["contrast-light", "contrast-dark"])
def test_marked_text_can_be_read_in_high_contrast(theme: Theme) -> None:
    assert too_faint(theme, page_colors(theme), MARKED) == []


@pytest.mark.parametrize("theme", ["contrast-light", "contrast-dark"])
def test_lines_can_be_seen_in_high_contrast(theme: Theme) -> None:
    page, window = page_colors(theme), COLORS[theme]
    grounds = [page[name] for name in ("page", "raised", "card")]
    assert min(contrast(rgb(page["line"]), rgb(below)) for below in grounds) >= 3
    assert contrast(rgb(window.line), rgb(window.ground)) >= 3


@pytest.mark.parametrize("theme", COLORS)
def test_what_no_style_sheet_reaches_can_be_read(theme: Theme) -> None:
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = palette_of(theme)
    pairs = (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.ToolTipText, role.ToolTipBase),
        (role.PlaceholderText, role.Base),
        (role.HighlightedText, role.Highlight),
        (role.Link, role.Window),
    )
    ratios = [
        contrast(rgb(palette.color(state, text).name()), rgb(palette.color(state, below).name()))
        for text, below in pairs
        for state in (group.Active, group.Inactive)
    ]
    assert min(ratios) >= LEAST[theme]


@pytest.mark.parametrize("theme", COLORS)
def test_the_page_and_the_window_stand_on_one_ground(theme: Theme) -> None:
    assert page_colors(theme)["page"] == COLORS[theme].ground


@pytest.mark.parametrize(
    ("choice", "is_dark", "is_contrast", "theme"),
    [
        ("system", False, False, "light"),
        ("system", True, False, "dark"),
        ("system", False, True, "contrast-light"),
        ("system", True, True, "contrast-dark"),
        ("light", True, True, "light"),
        ("dark", False, True, "dark"),
        ("contrast", False, False, "contrast-light"),
        ("contrast", True, False, "contrast-dark"),
    ],
)
def test_the_system_is_followed_where_the_user_says_so(
    choice: ThemeChoice, is_dark: bool, is_contrast: bool, theme: Theme
) -> None:
    assert theme_for(choice, is_dark=is_dark, is_contrast=is_contrast) == theme


@pytest.mark.parametrize("theme", COLORS)
def test_the_focus_stands_out(theme: Theme) -> None:
    colors = page_colors(theme)
    assert min(contrast(rgb(colors["accent"]), rgb(colors[name])) for name in ("page", "raised", "card")) >= 3


def test_every_colour_of_text_is_judged() -> None:
    used = set(re.findall(r"[{;]\s*color: var\(--([\w-]+)\)", CSS))
    assert used <= set(ON_PAGE)


def test_nothing_moves_for_those_who_want_no_motion() -> None:
    calm, _, motion = CSS.partition("@media (prefers-reduced-motion: no-preference) {")
    after = motion[motion.index("\n}") :]
    assert "transition" in motion
    assert not re.search(r"transition|animation|smooth", calm + after)


def test_black_is_one_to_twenty_one() -> None:
    assert contrast((0, 0, 0), (1, 1, 1)) == pytest.approx(21)
