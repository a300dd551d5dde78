"""The transcript: questions, reasoning and answers as one reading page.

Data goes one way: `view` (what the window asks for) → `turns` (what the page must be told) → `blocks` (settled and
open Markdown) → `markdown`, `maths`, `tidy`, `direction`, `highlight` (HTML) → `web` (a sealed browser page, `page`).
`plain` does without a browser; `choose` picks between the two. `sheets` put a `document` on paper, by a page of their
own or by Qt's text. `environment` must have run before the QApplication is made.

Reading goes beside it, over the texts as they were written: `find`, `outline` (`markers`), `similar`, `results`
(`quantities`) and `passages` know no widget; `reader` is what the window asks, `web_reader` and `plain_reader` show it.
"""

from magistral_desktop.gui.transcript.choose import make_transcript
from magistral_desktop.gui.transcript.environment import prepare_environment, register_scheme

__all__ = ["make_transcript", "prepare_environment", "register_scheme"]
