"""What `magistral-desktop replay` says."""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from magistral_desktop.audit.record import Record
from magistral_desktop.audit.stretches import Stretch
from magistral_desktop.replay_protocol import Differed
from magistral_desktop.session.comparing import Found


class Report(msgspec.Struct, frozen=True):
    """What came of a replay.

    `identical` tells that all tokens of the reply are the recorded ones: those that were `drawn` again were the same,
    and the others were put there by the app then and now. `unknown` is how many tokens at the beginning could not be
    drawn again, as it was not kept how they were written. `holds` is what `verify` says of the record's hashes.
    `otherwise` tells what is not here as it was recorded.
    """

    identical: bool
    complete: bool
    tokens: int
    drawn: int
    unknown: int
    differences: int
    first: Differed | None
    otherwise: tuple[str, ...]
    holds: bool
    is_recorded_file: bool


def report_of(record: Record, found: Sequence[Found], *, holds: bool, is_recorded_file: bool) -> Report:
    """Return what is said of the stretches that were replayed."""
    stretches = record.reply.stretches
    ends = [each.finished for each in found if each.finished]
    differences = [one for each in found for one in each.differences]
    complete = len(ends) == len(stretches) and all(end.reason == "end" for end in ends)
    pairs = zip(found, stretches, strict=False)
    return Report(
        identical=complete and not differences and not stretches[0].position,
        complete=complete,
        tokens=len(record.reply.tokens),
        drawn=sum(end.draws for end in ends),
        unknown=stretches[0].position,
        differences=len(differences),
        first=differences[0] if differences else None,
        otherwise=tuple(dict.fromkeys(line for each, stretch in pairs for line in _otherwise(each, stretch))),
        holds=holds,
        is_recorded_file=is_recorded_file,
    )


def lines_of(report: Report) -> Iterator[str]:
    """Give the report in words, its verdict first."""
    if report.first:
        yield from _about_difference(report, report.first)
    elif report.identical:
        put = report.tokens - report.drawn
        yield f"identical: {report.drawn:,} tokens were drawn again, {put:,} were put there by the app as recorded."
    elif report.complete:
        yield f"No difference in {report.drawn:,} tokens. How the {report.unknown:,} before were written was not kept."
    else:
        yield f"Stopped: no difference in the first {report.drawn:,} tokens that were drawn again."
    if not report.holds:
        yield "The record was changed: `magistral-desktop verify` says where."
    if not report.is_recorded_file:
        yield "It is not known whether this model file is the recorded one."
    yield from (f"Otherwise here: {line}." for line in report.otherwise)


def _about_difference(report: Report, first: Differed) -> Iterator[str]:
    yield f"differs at token {first.position:,}: recorded is {first.recorded_text!r}, drawn here {first.drawn_text!r}."
    likely = f"a probability of {first.probability:.2%} and is number {first.rank:,} by likelihood"
    yield f"Here the recorded token has {likely}."
    yield f"{report.differences:,} of {report.drawn:,} tokens that were drawn again differ."


def _otherwise(found: Found, stretch: Stretch) -> Iterable[str]:
    """Give what is not here as it was recorded, and may be why a token differs."""
    model, machine, used = found.model, stretch.machine, stretch.settings
    pairs = (
        ("the build", machine.build, model.build),
        ("what is used of the processor", machine.system, model.system),
        ("the backend", machine.backend, model.backend),
        ("the device", machine.device, model.device),
        ("the context", used.context_tokens, model.context_tokens),
        ("the number of threads", (used.threads, used.batch_threads), (model.threads, model.batch_threads)),
        ("the batch", used.batch_tokens, model.batch_tokens),
        ("the KV type", used.kv_type, model.kv_type),
        ("flash attention", used.flash_attention, model.flash_attention),
        ("the layers on the GPU", used.gpu_layers, model.gpu_layers),
    )
    return (f"{name} is {here}, recorded is {there}" for name, there, here in pairs if there != here)
