"""`magistral-desktop verify` and `replay`: what holds of an audit record, and whether it can be had again."""

import argparse
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from magistral_desktop.errors import UserError
from magistral_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from magistral_desktop.audit.checking import Checked, Finding
    from magistral_desktop.audit.record import Record

INTERRUPTED = 130
_MARKS = {True: "holds", False: "FAILS", None: "-"}


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:  # it has no public name
    """Add `verify` and `replay` to the parser; `do` in the options is what `run` calls."""
    verify = commands.add_parser("verify", help="check an audit record", description="Check an audit record, offline.")
    verify.add_argument("file", type=Path, metavar="FILE", help="the record, as the window exported it")
    verify.add_argument("--model", default=argparse.SUPPRESS, metavar="demo|PATH", help="the model file, if not found")
    verify.add_argument("--json", action="store_true", help="print one JSON object")
    verify.set_defaults(do=_verify)
    replay = commands.add_parser(
        "replay", help="draw a recorded reply again", description="Draw a recorded reply again, on this computer."
    )
    replay.add_argument("file", type=Path, metavar="FILE", help="the record, as the window exported it")
    replay.add_argument("--model", default=argparse.SUPPRESS, metavar="demo|PATH", help="the model file, if not found")
    replay.add_argument("--json", action="store_true", help="print one JSON object")
    replay.set_defaults(do=_replay)


def run(options: argparse.Namespace) -> int:
    """Do what was asked and return the exit code: 0 where all holds, 1 where not all does, or for a failure."""
    try:
        return int(options.do(options))
    except UserError as error:
        print(error.for_terminal(), file=sys.stderr)
        return 1


def _verify(options: argparse.Namespace) -> int:
    checked = _read(options.file)
    findings = [*checked.findings]
    if checked.record:
        findings += _deeper(checked.record, options)
    holds = all(finding.holds is not False for finding in findings)
    if options.json:
        import msgspec  # late, as all that only these commands need

        print(json.dumps({"holds": holds, "findings": msgspec.to_builtins(findings)}))
    else:
        print("\n".join(_finding_lines(findings)))
        print("\nThe record holds." if holds else "\nThe record does NOT hold.")
    return 0 if holds else 1


def _deeper(record: "Record", options: argparse.Namespace) -> "list[Finding]":
    """Return what is found beyond the hashes: only where these hold is the rest worth anything."""
    from magistral_desktop.audit.checking import Finding, check_sent
    from magistral_desktop.comparison import spelled

    findings = [*check_sent(record)]
    if not record.reply.stretches:
        return findings
    path, is_recorded = _model(record, options)
    if path is None or not is_recorded:
        return [*findings, Finding("ids and text", None, "not checked: the model is not here")]
    return [*findings, Finding("model file", True, f"{path} has the recorded SHA-256"), *spelled(record, path)]


def _replay(options: argparse.Namespace) -> int:
    from magistral_desktop.comparison import replayed
    from magistral_desktop.replay_report import lines_of, report_of

    checked = _read(options.file)
    record = checked.record
    if record is None:
        raise UserError(
            tr("This is no audit record"),
            tr("{file} cannot be read as one.", file=str(options.file)),
            tr("Choose an exported record."),
        )
    path, is_recorded = _model(record, options)
    if path is None:
        raise UserError(
            tr("The model is not here"),
            tr(
                "The reply was written by {model}, of which no file with the recorded SHA-256 was found.",
                model=record.reply.model,
            ),
            tr("Name the file with --model, or download the model first."),
        )
    report = report_of(record, replayed(record, path), holds=checked.holds, is_recorded_file=is_recorded)
    if options.json:
        import msgspec

        print(json.dumps(msgspec.to_builtins(report)))
    else:
        print("\n".join(lines_of(report)))
    if not report.complete:
        return INTERRUPTED
    return 0 if report.identical else 1


def _read(file: Path) -> "Checked":
    from magistral_desktop.audit.checking import check
    from magistral_desktop.storage.files import storage_errors

    with storage_errors(file):
        return check(file.read_bytes())


def _model(record: "Record", options: argparse.Namespace) -> "tuple[Path | None, bool]":
    """Return the model file to ask, if there is one, and whether it is known to be the recorded one."""
    from magistral_desktop.storage.downloads.library import check_file
    from magistral_desktop.storage.library import shared_folders
    from magistral_desktop.storage.model_files import check_model_file
    from magistral_desktop.storage.paths import model_path, profile
    from magistral_desktop.storage.recorded_model import recorded_model

    where = profile(options.profile.absolute() if options.profile else None)
    used = record.reply.stretches[-1].model if record.reply.stretches else None
    later = {one.file_name: one.sha256 for one in record.later_hashes}
    sha256 = (used.sha256 or later.get(used.file_name, "")) if used else ""
    if options.model:
        path = model_path(options.model)
        check_model_file(path)
        return path, bool(sha256) and check_file(path, where.verified).sha256 == sha256
    if not used or not sha256:
        return None, False
    found = recorded_model(sha256, used.file_name, where, shared_folders(Path.home(), os.environ))
    return found, found is not None


def _finding_lines(findings: "Iterable[Finding]") -> "Iterable[str]":
    return (f"{_MARKS[finding.holds]:6} {finding.part:22} {finding.detail}" for finding in findings)
