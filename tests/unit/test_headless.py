"""The commands without a window, inside the process, on the built-in simulator."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_app.cli import main
from desktop_app.domain.errors import ProfileError
from desktop_app.headless import locked
from desktop_app.system.folders import folders_in
from desktop_app.system.profile import Profile

# The words come from Qt: one kind of application object serves a whole test run.
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def synced(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    folder = tmp_path / "profile"
    assert (
        main(["sync", "--quiet", "--demo", "--customers", "10", "--profile-dir", str(folder)]) == 0
    )
    capsys.readouterr()
    return folder


def lines(capsys: pytest.CaptureFixture[str], *arguments: object) -> list[str]:
    assert main([str(argument) for argument in arguments]) == 0
    return capsys.readouterr().out.splitlines()


def test_sync_says_what_it_did(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = lines(
        capsys, "sync", "--quiet", "--demo", "--customers", 10, "--profile-dir", tmp_path / "p"
    )
    assert len(told) == 1
    assert told[0].startswith("10 customers listed, licences of ")
    assert told[0].endswith("0 failed, 0 removed")


def test_list_is_a_table_with_a_header(synced: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = lines(capsys, "list", "--language", "en", "--profile-dir", synced)
    assert len(told) == 12
    assert told[0].startswith("Customer")


def test_json_lines_are_objects_with_iso_dates_and_codes(
    synced: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = [json.loads(line) for line in lines(capsys, "list", "--json", "--profile-dir", synced)]
    assert len(found) == 10
    for one in found:
        assert one["access"] in {
            "ok",
            "noAccess",
            "notActivated",
            "suspended",
            "canceled",
            "unknown",
        }
        assert one["partnerAssistance"] in {"on", "off", "unknown"}
        assert one["nextExpiry"] is None or len(one["nextExpiry"]) == 10
        assert all(badge["state"] for badge in one["badges"])


@pytest.mark.parametrize(
    "chosen", ["all", "expiring", "expired", "trial", "monthly", "ordered", "no-access"]
)
def test_filters_part_the_customers(
    synced: Path, capsys: pytest.CaptureFixture[str], chosen: str
) -> None:
    everybody = lines(capsys, "list", "--json", "--profile-dir", synced)
    some = lines(capsys, "list", "--json", "--filter", chosen, "--profile-dir", synced)
    assert set(some) <= set(everybody)
    assert (chosen == "all") <= (len(some) == len(everybody))


def test_an_export_refuses_to_overwrite_and_leaves_the_file(
    synced: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "out.csv"
    target.write_text("mine")
    assert main(["export", str(target), "--profile-dir", str(synced)]) == 1
    assert "--force" in capsys.readouterr().err
    assert target.read_text() == "mine"
    lines(capsys, "export", target, "--force", "--profile-dir", synced)
    assert target.read_text(encoding="utf-8-sig") != "mine"


def test_a_sync_writes_the_log_and_not_the_terminal(synced: Path) -> None:
    assert (synced / "logs" / "central-desk.log").exists()


def test_a_profile_is_held_while_working_and_let_go_after_an_error(tmp_path: Path) -> None:
    folders = folders_in(tmp_path)
    folders.create()
    profile = Profile(folders)
    with locked(profile), pytest.raises(ProfileError), locked(profile):
        pass
    with pytest.raises(ZeroDivisionError), locked(profile):
        raise ZeroDivisionError
    with locked(profile):
        pass


def test_a_list_can_be_read_while_a_window_holds_the_profile(
    synced: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with locked(Profile(folders_in(synced))):
        assert len(lines(capsys, "list", "--json", "--profile-dir", synced)) == 10
