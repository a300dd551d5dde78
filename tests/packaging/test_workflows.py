"""The hosted workflows: what they run is pinned, what they may do is little, and what they know stays untold."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from tests.packaging.conftest import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
SYSTEMS = ["ubuntu-22.04", "macos-15", "windows-2022"]
PINNED = re.compile(r"^[\w-]+/[\w-]+@[0-9a-f]{40}$")
USES_WITH_TAG = re.compile(r"uses: \S+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")


def load(name: str) -> Any:
    return yaml.safe_load((ROOT / ".github" / "workflows" / f"{name}.yml").read_text(encoding="utf-8"))


def steps(workflow: Any) -> Iterator[Any]:
    return (step for job in workflow["jobs"].values() for step in job["steps"])


def said(step: Any) -> str:
    return str(step.get("run", ""))


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_each_action_is_a_commit_with_its_release_beside_it(path: Any) -> None:
    text = path.read_text(encoding="utf-8")
    used = [step["uses"] for step in steps(yaml.safe_load(text)) if "uses" in step]
    assert used
    assert all(PINNED.match(action) for action in used)
    assert len([line for line in text.splitlines() if USES_WITH_TAG.search(line)]) == len(used)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_may_read_and_keeps_no_credentials(path: Any) -> None:
    workflow = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert workflow["permissions"] == {"contents": "read"}
    checkouts = [step for step in steps(workflow) if str(step.get("uses")).startswith("actions/checkout@")]
    assert [step["with"]["persist-credentials"] for step in checkouts] == [False] * len(checkouts)


def test_secrets_reach_the_steps_that_need_them_and_no_command_line_that_is_shown() -> None:
    holders = [step for step in steps(load("release")) if "secrets." in str(step.get("env"))]
    assert len(holders) == 3
    assert all("if" in step for step in holders)
    for step in holders:
        secret_names = [name for name, value in step["env"].items() if "secrets." in value]
        shown = [line for line in said(step).splitlines() if re.search(r"\becho\b|set -x|Write-", line)]
        assert not any(name in line for name in secret_names for line in shown)
    assert not any("env" in job for job in load("release")["jobs"].values())


def test_of_a_secret_only_whether_it_is_there_is_written_into_a_command() -> None:
    mentioned = [line for step in steps(load("release")) for line in said(step).splitlines() if "secrets." in line]
    assert mentioned
    assert all(
        re.fullmatch(r'echo "\w+=\$\{\{ secrets\.\w+ != \'\' \}\}" >> "\$GITHUB_OUTPUT"', line) for line in mentioned
    )


@pytest.mark.parametrize(("name", "job"), [("checks", "checks"), ("release", "build")])
def test_all_three_systems_take_part(name: str, job: str) -> None:
    assert load(name)["jobs"][job]["strategy"]["matrix"]["os"] == SYSTEMS


def test_a_release_is_built_tried_and_installed_before_it_is_drafted() -> None:
    build, draft = load("release")["jobs"]["build"], load("release")["jobs"]["draft"]
    commands = "\n".join(said(step) for step in build["steps"])
    assert commands.index("GITHUB_REF_NAME") < commands.index("dev.py package") < commands.index("--selftest")
    assert draft["needs"] == "build"
    drafted = "\n".join(said(step) or step["uses"] for step in draft["steps"])
    assert drafted.index("sha256sum") < drafted.index("attest-build-provenance") < drafted.index("gh release create")
    assert "--draft" in drafted


def test_only_the_draft_may_write() -> None:
    jobs = load("release")["jobs"]
    assert "permissions" not in jobs["build"]
    assert jobs["draft"]["permissions"] == {"contents": "write", "id-token": "write", "attestations": "write"}


def test_the_hosted_uv_is_the_one_that_a_checkout_fetches() -> None:
    wanted = re.search(r'^UV_VERSION = "(.+)"$', (ROOT / "packaging" / "dev.py").read_text(), re.MULTILINE)
    assert wanted
    used = [step for name in ("checks", "release") for step in steps(load(name)) if "setup-uv" in str(step.get("uses"))]
    assert [step["with"]["version"] for step in used] == [wanted.group(1)] * 2
