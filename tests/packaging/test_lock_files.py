"""The lock files in requirements/: complete, checked by hash, free of any address."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)( ; .+?)? \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$")


def lines(name: str) -> list[str]:
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if not line.lstrip().startswith("#")]


def pins(name: str) -> dict[str, str]:
    found = (PINNED.match(line) for line in lines(name))
    return {canonicalize_name(match[1]): match[2] for match in found if match}


def direct(name: str) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    texts = list(project["project"]["dependencies"])
    if name == "dev":
        texts += project["dependency-groups"]["dev"]
    return [Requirement(text) for text in texts]


@pytest.mark.parametrize("name", ["runtime", "dev"])
def test_every_line_is_a_pin_with_hashes(name: str) -> None:
    previous = ""
    for line in lines(name):
        assert PINNED.match(line) or HASH.match(line), line
        if PINNED.match(line):
            assert not previous.endswith("\\"), f"no hash before {line}"
        previous = line
    assert HASH.match(previous)


@pytest.mark.parametrize("name", ["runtime", "dev"])
def test_no_address_of_a_registry_is_recorded(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    assert "://" not in text
    assert "index-url" not in text
    assert "find-links" not in text


@pytest.mark.parametrize("name", ["runtime", "dev"])
def test_each_direct_dependency_is_locked_within_its_range(name: str) -> None:
    locked = pins(name)
    for requirement in direct(name):
        version = locked.get(canonicalize_name(requirement.name))
        assert version is not None, f"{requirement} is not locked: run `python3 dev.py lock`"
        assert requirement.specifier.contains(version), f"{requirement} is locked at {version}"


def test_both_locks_agree_on_what_is_shipped() -> None:
    development = pins("dev")
    assert {name: development.get(name) for name in pins("runtime")} == pins("runtime")
