"""What the command line understands, without starting anything."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from desktop_app import cli
from desktop_app.domain.errors import OfflineError

# The words come from Qt: one kind of application object serves a whole test run.
pytestmark = pytest.mark.usefixtures("qapp")


def parsed(*arguments: str) -> argparse.Namespace:
    return cli._parser(simulator="simulator" in arguments).parse_args(arguments)


def test_without_arguments_the_window_is_meant() -> None:
    found = parsed()
    assert found.command is None
    assert not found.demo
    assert found.profile_dir is None
    assert (found.customers, found.seed) == (1_284, 1)


def test_options_may_stand_before_and_after_the_command() -> None:
    before = parsed("--demo", "--customers", "5", "--profile-dir", "x", "sync")
    after = parsed("sync", "--demo", "--customers", "5", "--profile-dir", "x")
    for found in (before, after):
        assert found.command == "sync"
        assert found.demo
        assert found.customers == 5
        assert found.profile_dir == Path("x")


def test_the_option_after_the_command_wins() -> None:
    assert parsed("--customers", "5", "list", "--customers", "7").customers == 7


@pytest.mark.parametrize("count", ["-1", "1000001", "x", "1.5"])
def test_a_number_of_customers_that_cannot_be_is_wrong_usage(
    count: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parsed("--customers", count)
    assert ended.value.code == 2
    assert "--customers" in capsys.readouterr().err


def test_no_argument_takes_a_secret() -> None:
    words = cli._parser(simulator=False).format_help()
    for name in ("sync", "list", "export"):
        with pytest.raises(SystemExit):
            parsed(name, "--client-secret", "x")
    assert "secret" not in words.lower()


def test_a_failure_is_one_line_and_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_: argparse.Namespace) -> int:
        raise OfflineError("refused")

    monkeypatch.setattr(cli, "_run", fail)
    assert cli.main(["version"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == "central-desk: No connection to Sophos Central. refused\n"


def test_ctrl_c_is_its_own_exit_code(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: argparse.Namespace) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_run", interrupted)
    assert cli.main(["version"]) == 130
