"""The workflows of .github/: valid, safe by a linter and by our own rules, true to dev.py.

Offline: the schema lies in check-jsonschema, and zizmor is told not to ask anybody. What only a
run can show is not judged here.
"""

import hashlib
import importlib.util
import os
import re
import runpy
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / ".github" / "workflows"
WORKFLOWS = sorted(FOLDER.glob("*.yml"))
PINNED = re.compile(r"^\s*(?:- )?uses: (?P<action>[\w.-]+/[\w./-]+)@[0-9a-f]{40} # v\d+\.\d+\.\d+$")
EXPRESSION = "${{"


def read(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = YAML(typ="safe").load(path.read_text(encoding="utf-8"))
    return loaded


def steps(path: Path) -> Iterator[dict[str, Any]]:
    for job in read(path)["jobs"].values():
        yield from job["steps"]


def scripts(path: Path) -> list[str]:
    return [step["run"] for step in steps(path) if "run" in step]


def tool(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    program = Path(sysconfig.get_path("scripts"), name)
    return subprocess.run(
        [program, *arguments, *map(str, WORKFLOWS)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=50,
    )


def dev_commands() -> set[str]:
    spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return set(module.COMMANDS)


def test_there_are_two() -> None:
    assert [path.name for path in WORKFLOWS] == ["ci.yml", "release.yml"]


def test_the_schema_accepts_them() -> None:
    answer = tool("check-jsonschema", "--builtin-schema", "vendor.github-workflows")
    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_the_linter_finds_nothing() -> None:
    answer = tool("zizmor", "--offline", "--no-progress", "--persona", "pedantic")
    assert answer.returncode == 0, answer.stdout + answer.stderr


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_action_is_pinned_and_says_its_version(path: Path) -> None:
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if "uses:" in line]
    assert lines
    assert [line for line in lines if not PINNED.match(line)] == []


def test_one_action_has_one_commit() -> None:
    used = {step["uses"] for path in WORKFLOWS for step in steps(path) if "uses" in step}
    assert len({name.partition("@")[0] for name in used}) == len(used)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_nothing_is_permitted_that_a_job_does_not_ask_for(path: Path) -> None:
    workflow = read(path)
    assert workflow["permissions"] == {}
    writing = {
        name: [scope for scope, right in job["permissions"].items() if right == "write"]
        for name, job in workflow["jobs"].items()
    }
    allowed = {"publish": ["contents", "id-token", "attestations"]}
    assert {name: scopes for name, scopes in writing.items() if scopes} == (
        allowed if path.name == "release.yml" else {}
    )


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_no_checkout_leaves_its_token_behind(path: Path) -> None:
    checkouts = [one for one in steps(path) if one.get("uses", "").startswith("actions/checkout@")]
    assert checkouts
    assert all(one["with"]["persist-credentials"] is False for one in checkouts)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_values_reach_scripts_by_the_environment_alone(path: Path) -> None:
    assert [script for script in scripts(path) if EXPRESSION in script] == []


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_job_has_an_end(path: Path) -> None:
    assert all(1 <= job["timeout-minutes"] <= 60 for job in read(path)["jobs"].values())


def test_a_release_takes_nothing_from_a_cache() -> None:
    for step in steps(FOLDER / "release.yml"):
        assert "cache" not in step.get("uses", "")
        assert "cache" not in step.get("with", {})


def test_secrets_are_seen_by_the_step_that_needs_them_only() -> None:
    release = read(FOLDER / "release.yml")
    holders = [
        step["name"]
        for step in steps(FOLDER / "release.yml")
        if any("secrets." in str(value) for value in step.get("env", {}).values())
    ]
    assert holders == [
        "Build (Windows)",
        "Put the certificate into a keychain of its own",
        "Build (macOS)",
    ]
    assert [name for name, job in release["jobs"].items() if "environment" in job] == ["packages"]
    assert all("secrets." not in str(job.get("env", {})) for job in release["jobs"].values())


def test_the_four_systems_are_made_by_the_same_commands() -> None:
    job = read(FOLDER / "release.yml")["jobs"]["packages"]
    rows = {row["name"]: row["os"] for row in job["strategy"]["matrix"]["include"]}
    assert rows == {
        "linux": "ubuntu-22.04",
        "windows": "windows-2022",
        "macos-arm64": "macos-15",
        "macos-x86_64": "macos-15-intel",
    }
    commands = [step["run"] for step in job["steps"] if step.get("run", "").startswith("python ")]
    assert commands == ["python dev.py setup", "python dev.py test", *3 * ["python dev.py build"]]
    tried = [step["name"] for step in job["steps"] if "ry out" in step.get("name", "")]
    assert len(tried) == 3


def test_the_draft_gathers_what_each_system_made() -> None:
    jobs = read(FOLDER / "release.yml")["jobs"]
    names = [row["name"] for row in jobs["packages"]["strategy"]["matrix"]["include"]]
    (gather,) = [one for one in jobs["publish"]["steps"] if one.get("name", "").startswith("Gath")]
    assert f"for part in {' '.join(names)}; do" in gather["run"]
    assert "--draft" in jobs["publish"]["steps"][-1]["run"]
    assert set(jobs["publish"]["needs"]) == {"version", "packages"}


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_command_of_dev_py_exists(path: Path) -> None:
    named = [name for script in scripts(path) for name in re.findall(r"dev\.py ([a-z_]+)", script)]
    assert named
    assert set(named) <= dev_commands()


def test_every_script_that_is_run_exists() -> None:
    named = {
        name
        for path in WORKFLOWS
        for script in scripts(path)
        for name in re.findall(r"packaging/[\w/]+\.py", script)
    }
    assert named
    assert [name for name in sorted(named) if not (ROOT / name).is_file()] == []


def test_a_tag_that_is_not_the_version_stops_the_release() -> None:
    (compare,) = [one for one in scripts(FOLDER / "release.yml") if one.startswith("test ")]
    command = "packaging/product.py"
    assert command in compare
    answer = subprocess.run(
        [sys.executable, ROOT / command, "VERSION"], capture_output=True, text=True, check=True
    )
    tags = read(FOLDER / "release.yml")["on"]["push"]["tags"]
    assert tags == ["v[0-9]+.[0-9]+.[0-9]+"]
    assert re.fullmatch(tags[0][1:].replace(".", r"\."), answer.stdout.strip())


FAKE_GH = """#!/bin/sh
case "$1 $2" in
"run download") cp -R "$PARTS" parts ;;
"release create") shift 2; printf '%s\\n' "$@" > "$SAID" ;;
*) exit 9 ;;
esac
"""


def built(folder: Path, names: list[str]) -> None:
    """What one system's job uploads, with its own sums."""
    folder.mkdir(parents=True)
    sums = []
    for name in names:
        (folder / name).write_text(f"{folder.name}: {name}")
        sums.append(f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n")
    (folder / "SHA256SUMS").write_text("".join(sorted(sums)))


@pytest.mark.skipif(sys.platform == "win32", reason="the job runs on Linux")
@pytest.mark.parametrize("damaged", [False, True])
def test_the_draft_gets_every_file_once_and_none_that_is_damaged(
    tmp_path: Path, damaged: bool
) -> None:
    """Runs the scripts of the job `publish`, with a stand-in for GitHub's command line."""
    product = runpy.run_path(str(ROOT / "packaging" / "product.py"))
    version, start = product["VERSION"], f"{product['ID']}-{product['VERSION']}"
    source = [f"central_desk-{version}.tar.gz", f"central_desk-{version}-py3-none-any.whl"]
    own = {
        "linux": [f"central-desk_{version}_amd64.deb", f"{start}-linux-x86_64.tar.xz"],
        "windows": [f"{start}-windows-x64-setup.exe", f"{start}-windows-x64.msi"],
        "macos-arm64": [f"{start}-macos-arm64.dmg"],
        "macos-x86_64": [f"{start}-macos-x86_64.dmg"],
    }
    for name, files in own.items():
        built(tmp_path / "uploaded" / name, [*files, f"{start}-{name}.cdx.json", *source])
    if damaged:
        (tmp_path / "uploaded" / "windows" / own["windows"][0]).write_text("something else")
    work = tmp_path / "work"
    work.mkdir()
    (work / "packaging").symlink_to(ROOT / "packaging")
    (tmp_path / "bin").mkdir()
    gh = tmp_path / "bin" / "gh"
    gh.write_text(FAKE_GH)
    gh.chmod(0o755)
    variables = {
        "PATH": f"{gh.parent}{os.pathsep}{os.environ['PATH']}",
        "PARTS": str(tmp_path / "uploaded"),
        "SAID": str(tmp_path / "said"),
        "GITHUB_RUN_ID": "1",
        "GITHUB_REPOSITORY": "central-desk/central-desk",
        "GITHUB_REF_NAME": f"v{version}",
    }
    job = read(FOLDER / "release.yml")["jobs"]["publish"]
    # Each step has a shell of its own.
    parts = [f"(\n{step['run']}\n)" for step in job["steps"] if "run" in step]
    script = "\n".join(["set -e", *parts])
    answer = subprocess.run(
        ["bash", "-o", "pipefail", "-c", script],
        cwd=work,
        env=variables,
        capture_output=True,
        text=True,
        check=False,
    )
    if damaged:
        assert answer.returncode != 0
        assert f"{own['windows'][0]}: FAILED" in answer.stdout
        assert not (tmp_path / "said").exists()
        return
    assert answer.returncode == 0, answer.stdout + answer.stderr
    wanted = {name for files in own.values() for name in files} | set(source)
    wanted |= {f"{start}-{name}.cdx.json" for name in own} | {f"{start}-manifests.tar.gz"}
    assert {path.name for path in (work / "out").iterdir()} == wanted | {"SHA256SUMS"}
    sums = (work / "out" / "SHA256SUMS").read_text().splitlines()
    assert {line.split("  ")[1] for line in sums} == wanted
    assert (work / "out" / source[0]).read_text().startswith("linux: ")
    said = (tmp_path / "said").read_text().splitlines()
    assert said[0] == f"v{version}"
    assert "--draft" in said
    assert {word.removeprefix("out/") for word in said if word.startswith("out/")} == (
        wanted | {"SHA256SUMS"}
    )


def test_the_windows_step_names_what_the_installers_make() -> None:
    script = next(one for one in scripts(FOLDER / "release.yml") if "uninstall.exe" in one)
    product = (ROOT / "packaging" / "product.py").read_text(encoding="utf-8")
    assert 'NAME = "Central Desk"' in product
    assert 'ID = "central-desk"' in product
    for name in ("central-desk-cli.exe", r"Programs\Central Desk", "-setup.exe", "/REMOVEDATA=1"):
        assert name in script
