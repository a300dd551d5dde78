"""What `assets/transcript/growing.js` does with the steps of `Blocks`, on a tree of its own."""

import html
from collections.abc import Sequence
from html.parser import HTMLParser

from magistral_desktop.gui.transcript.blocks import Blocks, Step
from magistral_desktop.gui.transcript.markdown import Markdown

_VOID = frozenset({"br", "hr", "img", "input"})
_VERBATIM = frozenset({"pre", "span"})


class Node:
    """An element, or the top of a text; `children` are elements and texts."""

    def __init__(self, tag: str, attributes: dict[str, str | None]) -> None:
        self.tag = tag
        self.attributes = attributes
        self.children: list[Node | str] = []

    def elements(self) -> "list[Node]":
        return [child for child in self.children if isinstance(child, Node)]

    def write(self) -> str:
        inner = "".join(child.write() if isinstance(child, Node) else html.escape(child) for child in self.children)
        attributes = "".join(f' {name}="{html.escape(value or "")}"' for name, value in sorted(self.attributes.items()))
        return f"<{self.tag}{attributes}>{inner}</{self.tag}>"


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open = [Node("top", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag, dict(attrs))
        self.open[-1].children.append(node)
        if tag not in _VOID:
            self.open.append(node)

    def handle_endtag(self, tag: str) -> None:
        if tag not in _VOID:
            assert self.open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        between_blocks = not data.strip("\n") and not any(node.tag in _VERBATIM for node in self.open)
        if not between_blocks:
            self.open[-1].children.append(data)


def read(source: str) -> Node:
    """Return the tree of well-formed HTML, without the line ends between its blocks."""
    reader = _Reader()
    reader.feed(source)
    reader.close()
    (top,) = reader.open
    return top


class GrownPage:
    """Carries out steps."""

    def __init__(self) -> None:
        self._top = Node("top", {})
        self._roots = [self._top]
        self._boxes = [self._top]

    def take(self, steps: Sequence[Step]) -> None:
        for step in steps:
            match step:
                case str(piece):
                    self._boxes[-1].children += read(piece).children
                case ("enter", str(shell)):
                    (root,) = read(shell).elements()
                    self._boxes[-1].children.append(root)
                    self._roots.append(root)
                    self._boxes.append(_box(root))
                case ("loosen", int(depth)):
                    self._roots[depth].attributes["class"] = "loose"
                case ("leave",):
                    self._roots.pop()
                    self._boxes.pop()

    def write(self) -> str:
        return self._top.write()


def _box(root: Node) -> Node:
    """Return where the children of a container go."""
    return root.elements()[0].elements()[1] if root.attributes.get("class") == "table" else root


def at_once(source: str, markdown: Markdown) -> str:
    """Return the page of a text that is rendered as a whole."""
    return read(markdown.to_html(source.replace("\r", ""))).write()


def streamed(pieces: Sequence[str], markdown: Markdown) -> str:
    """Return the page of a text that comes in pieces."""
    page = GrownPage()
    blocks = Blocks(markdown)
    for piece in pieces:
        page.take(blocks.feed(piece).settled)
    page.take(blocks.finish().settled)
    return page.write()
