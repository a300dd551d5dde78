"""What kind of text a file holds, by its name, in a word."""

from pathlib import PurePath

from magistral_desktop.language import Phrase, mark, verbatim

_KINDS: dict[str, str] = {
    "md": "Markdown",
    "markdown": "Markdown",
    "csv": "CSV",
    "tsv": "TSV",
    "json": "JSON",
    "xml": "XML",
    "html": "HTML",
    "htm": "HTML",
    "yaml": "YAML",
    "yml": "YAML",
    "toml": "TOML",
    "tex": "LaTeX",
    "log": "Log",
    "py": "Python",
    "js": "JavaScript",
    "ts": "TypeScript",
    "c": "C",
    "h": "C",
    "cpp": "C++",
    "cc": "C++",
    "hpp": "C++",
    "cs": "C#",
    "java": "Java",
    "kt": "Kotlin",
    "swift": "Swift",
    "go": "Go",
    "rs": "Rust",
    "rb": "Ruby",
    "php": "PHP",
    "r": "R",
    "jl": "Julia",
    "lua": "Lua",
    "sh": "Shell",
    "bash": "Shell",
    "ps1": "PowerShell",
    "sql": "SQL",
    "css": "CSS",
}


_WORDS = {"Text": mark("Text", about="kind of file"), "Log": mark("Log", about="kind of file")}
"""Of those that are no names."""


def kind_words(kind: str) -> Phrase:
    """Say a kind as it is kept, of any file."""
    return _WORDS[kind].said() if kind in _WORDS else verbatim(kind)


def kind_of(name: str) -> str:
    """Return the kind of a text file, as it is kept: "CSV", "Python"; "Text" for what is not known."""
    return _KINDS.get(PurePath(name).suffix[1:].lower(), "Text")
