"""Formulas as KaTeX draws them on the page, made without a page: KaTeX needs none, only JavaScript.

Loading takes 0.1 s, a formula about 1 ms; each is drawn once.
"""

import html
import json
from functools import lru_cache
from typing import cast

from PySide6.QtCore import QLoggingCategory
from PySide6.QtQml import QJSEngine, QJSValue

from magistral_desktop.gui.transcript.tidy import MACROS
from magistral_desktop.storage.paths import asset

_KEPT = 4_000
"""So many formulas are drawn once."""

# As in maths.js, where KaTeX's colour for what it does not carry out makes a picture incomplete.
_DRAW = """(tex, display) => {
  const REFUSED = "#fe0102";
  try {
    const drawn = katex.renderToString(tex, {
      displayMode: display, throwOnError: true, errorColor: REFUSED, strict: false, trust: false, maxExpand: 1000,
      maxSize: 30, macros: Object.assign({}, MACROS),
    });
    return drawn.includes(`mathcolor="${REFUSED}"`) ? "" : drawn;
  } catch (refused) { return ""; }
}"""


class Formulas:
    """Draws TeX as HTML with MathML inside; without KaTeX, and where it refuses, the source stays.

    Needs a QCoreApplication.
    """

    def __init__(self) -> None:
        self._engine = QJSEngine()
        scripts = [asset("katex", name) for name in ("katex.min.js", "mhchem.min.js")]
        self._is_there = all(script.is_file() for script in scripts)
        if self._is_there:
            # Minified code uses names before they are declared, which is legal, and Qt warns of each.
            QLoggingCategory.setFilterRules("qt.qml.usedbeforedeclared=false")
            for script in scripts:
                self._engine.evaluate(script.read_text(encoding="utf-8"))
            QLoggingCategory.setFilterRules("")
        source = f"(() => {{ const MACROS = {json.dumps(MACROS)}; return {_DRAW}; }})()"
        self._function = cast("QJSValue", self._engine.evaluate(source))  # a tuple only where a list is passed
        self.draw = lru_cache(_KEPT)(self._draw)

    def _draw(self, tex: str, source: str, display: bool) -> str:
        """Return the HTML of a formula; `source` is the TeX as it was written."""
        drawn = self._function.call([QJSValue(tex), QJSValue(display)]).toString() if self._is_there else ""
        return drawn or f'<code class="unread">{html.escape(source)}</code>'
