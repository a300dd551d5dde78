"""The words that stand on the page whatever it shows: on its buttons, and for who cannot see it.

`page.html` names them in `data-words`, and in `data-label` what is only read out; the page's script has them as
`WORDS`.
"""

from magistral_desktop.gui.transcript import words
from magistral_desktop.language import spoken, tr

_DIGITS = range(10)


def page_words() -> dict[str, str]:
    """Return them by their names, in the language of the window; the page puts in what is left in braces.

    `digits` are those from 0 to 9, in which the page writes its numbers.
    """
    return {
        "digits": "".join(spoken().number(digit, "d") for digit in _DIGITS),
        "conversation": tr("Conversation"),
        "nothingYet": words.NOTHING_YET.said(),
        "toEnd": tr("To the end", about="of the chat"),
        "similar": tr("Similar reasoning"),
        "copied": tr("Copied"),
        "texCopied": tr("TeX copied"),
        "mathmlCopied": tr("MathML copied"),
        "version": tr("{version} / {versions}", version="{version}", versions="{versions}"),
        "versions": tr("Versions"),
        "previousVersion": words.PREVIOUS_VERSION.said(),
        "nextVersion": words.NEXT_VERSION.said(),
        "compare": tr("Compare…"),
        "deleteVersion": words.DELETE_VERSION.said(),
    } | _words_of_turns()


def _words_of_turns() -> dict[str, str]:
    return {
        "yourQuestion": tr("Your question {n}", n="{n}"),
        "files": tr("Attached files"),
        "showAll": tr("Show all", about="of a long question"),
        "showLess": tr("Show less", about="of a long question"),
        "edit": words.EDIT.said(),
        "reply": tr("Reply {n}", about="its number", n="{n}"),
        "reasoning": tr("Reasoning"),
        "reasoningText": tr("Text of the reasoning"),
        "outline": tr("Outline"),
        "reasoningOutline": tr("Outline of the reasoning"),
        "outlineNote": words.OUTLINE_NOTE.said(),
        "firstDoubt": tr("First doubt"),
        "lastResult": tr("Last result"),
        "unmark": tr("Close and remove the mark"),
        "answer": tr("Answer", about="of a reply"),
        "answerNow": words.ANSWER_NOW.said(),
        "worthALook": words.WORTH_A_LOOK.said(),
        "goOn": words.GO_ON.said(),
        "goOnNoted": words.GO_ON_NOTED.said(),
        "copyAnswer": tr("Copy answer"),
        "regenerate": words.REGENERATE.said(),
        "sendAgain": words.SEND_AGAIN.said(),
    }
