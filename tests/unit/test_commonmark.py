"""All examples of the CommonMark Spec, but for those that the app means to show otherwise.

How our HTML differs, and is made equal here: blocks have `dir`; the paragraphs of tight lists are written, and loose
lists have a class; code stands in a frame with its language and buttons, and may be coloured; a link's title is its
address; an image is its description. The app leaves out links that lead to other places than the web and mail: that
filter is off here, as most examples link to "/url".
"""

import json
from pathlib import Path
from typing import Any

import pytest

from magistral_desktop.gui.transcript.markdown import Markdown
from tests.unit.grown_page import Node, read

SPEC = Path(__file__).parents[1] / "data" / "commonmark-0.31.2.json"
EXAMPLES: list[dict[str, Any]] = json.loads(SPEC.read_text(encoding="utf-8"))["examples"]

# By the reason, and the section of the spec.
SHOWN_OTHERWISE: dict[str, set[int]] = {
    "raw HTML is text": {
        # Backslash escapes
        21,
        # Entity and numeric character references
        31,
        # HTML blocks
        *range(148, 192),
        # Lists
        308, 309,
        # Code spans
        344,
        # Emphasis and strong emphasis
        *range(475, 478),
        # Links
        491, 494, 524,
        # Raw HTML
        *range(613, 618), 623, *range(625, 632),
        # Hard line breaks
        642, 643,
    },
    "link reference definitions are off: one far below would rewrite what has been shown": {
        # Backslash escapes
        23,
        # Entity and numeric character references
        33,
        # Link reference definitions
        *range(192, 197), 198, *range(200, 209), 210, *range(214, 219),
        # Lists
        317,
        # Links
        *range(527, 546), 549, 550, *range(553, 572),
        # Images
        573, 576, 577, *range(582, 590), *range(591, 594),
    },
    "a bracket or parenthesis behind a backslash is a delimiter of maths": {
        # Backslash escapes
        12, 14,
    },
    "a bare address is a link, as on GitHub": {
        # Autolinks
        602, 608, 611,
    },
}  # fmt: skip
ANSWER = Markdown(line_breaks=False)
ANSWER._parser.validateLink = lambda _: True  # type: ignore[method-assign,assignment]  # the documented way


def as_commonmark(node: Node, *, tight: bool = False) -> list[Node | str]:
    """Return what CommonMark would write for an element of ours."""
    kind = str(node.attributes.get("class") or "")
    if kind == "code":
        return [_code(node)]
    if node.tag in ("ul", "ol"):
        tight = kind != "loose"
    children = [piece for child in node.children for piece in _child(child, tight=tight)]
    if (node.tag == "p" and tight) or kind.startswith("hl-"):
        return children
    plain = Node(node.tag, {name: node.attributes[name] for name in ("href", "start") if name in node.attributes})
    plain.children = children
    return [plain]


def _child(child: Node | str, *, tight: bool) -> list[Node | str]:
    if isinstance(child, str):
        return [child]
    return as_commonmark(child, tight=tight and child.tag in ("li", "p"))


def _code(frame: Node) -> Node:
    head, pre = frame.elements()
    language = head.elements()[0].children[0]
    (body,) = pre.elements()
    code = Node("code", {} if language == "text" else {"class": f"language-{language}"})
    code.children = [piece for child in body.children for piece in _child(child, tight=False)]
    plain = Node("pre", {})
    plain.children = [code]
    return plain


def as_ours(node: Node) -> Node:
    """Return the HTML of the spec without what the app leaves out: titles, and images but for their description."""
    if node.tag == "img":
        words = Node("span", {})
        words.children = [f"[image: {node.attributes['alt'] or node.attributes['src']}]"]
        return words
    node.attributes.pop("title", None)
    node.children = [as_ours(child) if isinstance(child, Node) else child for child in node.children]
    return node


def trimmed(node: Node) -> Node:
    """Return a tree without the line ends around the words of an item that holds blocks too."""
    children = [trimmed(child) if isinstance(child, Node) else child for child in node.children]
    if node.tag == "li":
        children = [child.strip("\n") if isinstance(child, str) else child for child in children]
    node.children = children
    return node


def marks(example: dict[str, Any]) -> list[pytest.MarkDecorator]:
    reasons = [reason for reason, numbers in SHOWN_OTHERWISE.items() if example["example"] in numbers]
    return [pytest.mark.xfail(reason=reason) for reason in reasons]


def parameters() -> list[Any]:
    return [pytest.param(each, id=f"{each['example']}", marks=marks(each)) for each in EXAMPLES]


@pytest.mark.parametrize("example", parameters())
def test_an_example_of_the_specification(example: dict[str, Any]) -> None:
    ours = Node("top", {})
    for child in read(ANSWER.to_html(example["markdown"])).children:
        ours.children += _child(child, tight=False)
    assert trimmed(ours).write() == trimmed(as_ours(read(example["html"]))).write()
