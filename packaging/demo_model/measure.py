"""Ask a GGUF the held-out cases through llama.cpp, greedily and on one thread, and print the table of right replies."""

import argparse
import sys
import time
from pathlib import Path
from typing import Final

from evaluate import Case, is_right, markdown_table, read_cases
from held_out import draw_cases
from llama_cpp import Llama
from samples import BOS, END_INST, END_SYSTEM, END_THINK, EOS, INST, MAGISTRAL, SYSTEM, THINK

CONTEXT: Final = 2048
LONGEST_REPLY: Final = 900


class Reader:
    """A loaded model and what it has written so far."""

    def __init__(self, path: Path) -> None:
        self.llama = Llama(str(path), n_ctx=CONTEXT, n_threads=1, n_threads_batch=1, verbose=False)
        self.tokens, self.seconds = 0, 0.0

    def encode(self, content: str | int) -> list[int]:
        """Ids of a text in which nothing is read as a control token."""
        return [content] if isinstance(content, int) else self.llama.tokenize(content.encode(), False, False)

    def text(self, ids: list[int]) -> str:
        """The text of ids without control tokens."""
        return str(self.llama.detokenize(ids), "utf-8", "replace")

    def write(self, ids: list[int], *, stop: int = EOS, limit: int = LONGEST_REPLY) -> list[int]:
        """What follows the ids, up to the token `stop` or the end of the reply (both left out)."""
        written: list[int] = []
        began = time.monotonic()
        for token in self.llama.generate(ids, temp=0.0, top_k=1, repeat_penalty=1.0):
            if token in (stop, EOS) or len(written) == limit:
                break
            written.append(token)
        self.tokens, self.seconds = self.tokens + len(written), self.seconds + time.monotonic() - began
        return written

    def prompt(self, case: Case, own_prompt: str) -> list[int]:
        """The prompt as the app sends it, or with another system prompt in place of Magistral's."""
        contents: list[str | int] = [BOS, SYSTEM]
        extra = f"\n\n{case.instructions}" if case.instructions else ""
        contents += [own_prompt + extra] if own_prompt else [*MAGISTRAL[:-1], f"{MAGISTRAL[-1]}{extra}"]
        contents.append(END_SYSTEM)
        for question, answer in case.history:
            contents += [INST, question, END_INST, answer, EOS]
        contents += [INST, case.question, END_INST]
        return [token for content in contents for token in self.encode(content)]

    def reply(self, case: Case, own_prompt: str = "") -> tuple[str, str]:
        """The reasoning and the answer."""
        ids = self.prompt(case, own_prompt)
        if case.mode == "direct":
            return "", self.text(self.write([*ids, THINK, END_THINK]))
        if case.mode == "cut":
            thought = self.write(ids, stop=END_THINK, limit=case.cut_after + 1)
            return self.text(thought[1:]), self.text(self.write([*ids, *thought, END_THINK]))
        written = self.write(ids)
        if written[:1] != [THINK] or END_THINK not in written:
            return "", self.text(written)
        end = written.index(END_THINK)
        return self.text(written[1:end]), self.text(written[end + 1 :])


def main() -> None:
    """Print the wrong replies if asked to, then the table and the speed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("--cases", type=Path, help="a file of cases, in place of freshly drawn ones")
    parser.add_argument("--per-cell", type=int, default=10, help="cases per row and language")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--system", default="", help="another system prompt in place of Magistral's")
    parser.add_argument("--wrong", action="store_true", help="print the wrong replies")
    arguments = parser.parse_args()
    reader, results = Reader(arguments.model), []
    cases = read_cases(arguments.cases) if arguments.cases else list(draw_cases(arguments.per_cell, arguments.seed))
    for case in cases:
        reasoning, answer = reader.reply(case, arguments.system)
        right = is_right(case, reasoning, answer)
        results.append((case, right))
        if arguments.wrong and not right:
            sys.stdout.write(f"{case.id}: {case.question!r}, expected {case.expected!r}\n{reasoning}\n=> {answer}\n\n")
    sys.stdout.write(f"{markdown_table(results)}\n\n{reader.tokens / reader.seconds:.0f} tokens/s\n")


if __name__ == "__main__":
    main()
