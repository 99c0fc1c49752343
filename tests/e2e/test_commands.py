"""The command line as a process: help, exit codes, one line for a failure, headless commands."""

from __future__ import annotations

import csv
import json
import sqlite3
import subprocess
from pathlib import Path
from uuid import UUID

import pytest
from program import command, environment, run, simulator, started

from desktop_app import __version__
from desktop_app.domain.customer import Customer, CustomerId
from desktop_app.domain.quota import QuotaLimits
from desktop_app.services.settings import Settings
from desktop_app.simulator import build_world
from desktop_app.storage.store import open_store
from desktop_app.system.settings_file import SettingsFile


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


def one_line(text: str) -> str:
    lines = text.splitlines()
    assert len(lines) == 1, text
    assert "Traceback" not in text
    return lines[0]


def without_quota(profile: Path) -> None:
    """Let the profile call as fast as it can: the vendor's quota would take minutes."""
    profile.mkdir(exist_ok=True)
    SettingsFile(profile / "settings.json").save(Settings(quota=QuotaLimits(0, 0, 0, 0)))


def filled(profile: Path, customers: int) -> None:
    """Put customers into the store of a profile without any sync."""
    profile.mkdir()
    store = open_store(profile / "customers.db")
    store.replace_customers(
        [
            Customer(CustomerId(str(UUID(int=number))), f"Bäckerei 株式会社 {number} GmbH")
            for number in range(customers)
        ],
        1_700_000_000,
    )
    store.close()


# Words and wrong usage


@pytest.mark.parametrize("arguments", [["version"], ["--version"]])
def test_the_version_is_told(arguments: list[str]) -> None:
    ended = run(*arguments)
    assert (ended.code, ended.out, ended.err) == (0, f"Central Desk {__version__}\n", "")


@pytest.mark.parametrize("name", ["", "sync", "list", "export", "forget", "simulator", "version"])
def test_every_command_explains_itself(name: str) -> None:
    ended = run(*([name] if name else []), "--help")
    assert ended.code == 0
    assert ended.err == ""
    assert ended.out.startswith("usage: central-desk")


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["--customers", "many", "--demo"],
        ["--customers", "-1", "--demo"],
        ["--customers", "1000001", "--demo"],
        ["--language", "fr"],
        ["--theme", "pink"],
        ["list", "--filter", "nobody"],
        ["export"],
        ["simulator", "--port", "70000"],
        ["simulator", "--host", "0.0.0.0"],
        ["simulator", "--faults", "list:nonsense"],
    ],
)
def test_wrong_usage_ends_with_two(arguments: list[str]) -> None:
    ended = run(*arguments)
    assert ended.code == 2
    assert ended.out == ""
    assert "Traceback" not in ended.err
    assert ended.err.strip()


def test_headless_commands_need_no_qt_platform(profile: Path) -> None:
    ended = run(
        "sync", "--demo", "--customers", 3, "--profile-dir", profile, QT_QPA_PLATFORM="nonsense"
    )
    assert ended.code == 0


# Failures


def test_list_without_data_says_what_to_do(profile: Path) -> None:
    ended = run("list", "--profile-dir", profile)
    assert ended.code == 1
    assert "No saved data yet" in one_line(ended.err)
    assert ended.out == ""


def test_sync_without_an_account_says_which_are_known(profile: Path) -> None:
    ended = run("sync", "--profile-dir", profile)
    assert ended.code == 1
    assert "--demo" in one_line(ended.err)


@pytest.mark.parametrize(
    "address", ["http://example.com", "https://id.sophos.com.evil.example", "http://127.0.0.1:1@x"]
)
def test_an_address_that_is_not_loopback_gets_no_secret(profile: Path, address: str) -> None:
    ended = run(
        "sync", "--address", address, "--client-id", "x", "--profile-dir", profile, stdin="s\n"
    )
    assert ended.code == 1
    assert one_line(ended.err).startswith("central-desk: ")


def test_a_refused_port_is_one_line(profile: Path) -> None:
    ended = run(
        "sync", "--quiet", "--address", "http://127.0.0.1:9", "--client-id", "x",
        "--profile-dir", profile, stdin="s\n",
    )  # fmt: skip
    assert ended.code == 1
    assert "No connection" in one_line(ended.err)


def test_a_wrong_secret_is_one_line(profile: Path) -> None:
    with simulator("--customers", 3) as served:
        ended = run(
            "sync", "--quiet", "--address", served.address, "--client-id", served.client_id,
            "--profile-dir", profile, stdin="wrong\n",
        )  # fmt: skip
    assert ended.code == 1
    assert "rejected the API credentials" in one_line(ended.err)


@pytest.mark.parametrize("fault", ["list:gzip-crc", "list:gzip-cut", "list:loop", "whoami:garbage"])
def test_a_server_that_lies_is_one_line(profile: Path, fault: str) -> None:
    with simulator("--customers", 30, "--faults", fault) as served:
        ended = run(
            "sync", "--quiet", "--address", served.address, "--client-id", served.client_id,
            "--profile-dir", profile, stdin=f"{served.secret}\n",
        )  # fmt: skip
    assert ended.code == 1
    assert "could not be processed" in one_line(ended.err)


def test_t7_a_role_that_may_not_read_licences_is_one_line(profile: Path) -> None:
    without_quota(profile)
    with simulator("--customers", 30, "--plain", "--faults", "licences:403") as served:
        ended = run(
            "sync", "--quiet", "--address", served.address, "--client-id", served.client_id,
            "--profile-dir", profile, stdin=f"{served.secret}\n",
        )  # fmt: skip
    assert ended.code == 1
    assert "not allowed to read licenses" in one_line(ended.err)
    assert ended.out.startswith("30 customers listed, licenses of 0 loaded, ")


def test_t1_customers_whose_licences_failed_are_named(profile: Path) -> None:
    without_quota(profile)
    # One customer alone: three attempts each time that it is asked.
    faults = "licences:500@1*3,licences:500@6*3"
    with simulator("--customers", 3, "--plain", "--faults", faults) as served:
        ended = run(
            "sync", "--quiet", "--address", served.address, "--client-id", served.client_id,
            "--profile-dir", profile, stdin=f"{served.secret}\n",
        )  # fmt: skip
    assert ended.code == 0
    assert "licenses of 2 loaded, 0 without access, 1 failed" in ended.out
    name = one_line(ended.err).removeprefix("licenses not loaded: ")
    assert name in run("list", "--profile-dir", profile).out


def test_failing_licences_end_in_one_line_too(profile: Path) -> None:
    with simulator("--customers", 30, "--faults", "licences:400") as served:
        ended = run(
            "sync", "--quiet", "--address", served.address, "--client-id", served.client_id,
            "--profile-dir", profile, stdin=f"{served.secret}\n",
        )  # fmt: skip
    assert ended.code == 1
    assert one_line(ended.err).startswith("central-desk: ")
    assert len(run("list", "--profile-dir", profile).out.splitlines()) == 32


def test_a_profile_folder_that_is_a_file_is_one_line(profile: Path) -> None:
    profile.write_text("not a folder")
    for name in ("sync", "list"):
        ended = run(name, "--demo", "--profile-dir", profile)
        assert ended.code == 1
        assert str(profile) in one_line(ended.err)
    assert profile.read_text() == "not a folder"


def test_a_newer_store_is_left_as_it_is(profile: Path) -> None:
    assert run("sync", "--demo", "--customers", 3, "--profile-dir", profile).code == 0
    store = profile / "customers.db"
    with sqlite3.connect(store) as connection:
        connection.execute("pragma user_version = 99")
        connection.execute("pragma journal_mode = delete")
    connection.close()
    before = store.read_bytes()
    for arguments in (["sync", "--demo"], ["list"], ["export", profile / "out.csv"]):
        ended = run(*arguments, "--profile-dir", profile)
        assert ended.code == 1
        one_line(ended.err)
    assert store.read_bytes() == before


@pytest.mark.parametrize("content", [b"not a database at all" * 100, b"SQLite format 3\0garbage"])
def test_a_damaged_store_is_left_as_it_is(profile: Path, content: bytes) -> None:
    profile.mkdir()
    store = profile / "customers.db"
    store.write_bytes(content)
    for arguments in (["sync", "--demo"], ["list"]):
        ended = run(*arguments, "--profile-dir", profile)
        assert ended.code == 1
        one_line(ended.err)
    assert store.read_bytes() == content


def test_export_into_a_folder_that_is_not_there_is_one_line(profile: Path) -> None:
    assert run("sync", "--demo", "--customers", 3, "--profile-dir", profile).code == 0
    ended = run("export", profile / "nowhere" / "out.csv", "--profile-dir", profile)
    assert ended.code == 1
    one_line(ended.err)


# The simulator's world, read over HTTP


def test_sync_list_and_export_give_the_whole_world(profile: Path) -> None:
    without_quota(profile)
    world = build_world(250, 7)
    with simulator("--customers", 250, "--seed", 7) as served:
        ended = run(
            "sync", "--address", served.address, "--client-id", served.client_id,
            "--profile-dir", profile, stdin=f"{served.secret}\n",
        )  # fmt: skip
    assert ended.code == 0, ended.err
    assert ended.out.startswith("250 customers listed")
    assert "0 failed" in ended.out
    listed = [
        json.loads(line)
        for line in run("list", "--json", "--profile-dir", profile).out.splitlines()
    ]
    tenants = [world.tenant(index) for index in range(250)]
    assert {one["id"] for one in listed} == {tenant.id.lower() for tenant in tenants}
    closed = {tenant.id.lower() for tenant in tenants if not tenant.accessible}
    assert {one["id"] for one in listed if one["access"] != "ok"} == closed
    monthly = run("list", "--json", "--filter", "monthly", "--profile-dir", profile).out
    wanted = {t.id.lower() for t in tenants if t.billing_type == "usage"}
    assert {json.loads(line)["id"] for line in monthly.splitlines()} >= wanted

    target = profile.parent / "out.csv"
    assert run("export", target, "--language", "de", "--profile-dir", profile).code == 0
    with target.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream, delimiter=";"))
    assert len(rows) == 251
    assert all(len(row) == len(rows[0]) for row in rows)
    assert any("=1+1 Handels GmbH" in cell and cell != "=1+1 Handels GmbH"
               for row in rows for cell in row)  # fmt: skip
    again = run("export", target, "--profile-dir", profile)
    assert again.code == 1
    assert "--force" in one_line(again.err)
    assert run("export", target, "--force", "--profile-dir", profile).code == 0


def test_searching_on_the_command_line_is_that_of_the_window(profile: Path) -> None:
    assert run("sync", "--demo", "--customers", 40, "--profile-dir", profile).code == 0
    everybody = run("list", "--json", "--profile-dir", profile).out.splitlines()
    name = json.loads(everybody[5])["name"]
    found = run("list", "--json", "--search", name.upper(), "--profile-dir", profile)
    assert name in [json.loads(line)["name"] for line in found.out.splitlines()]
    nobody = run("list", "--json", "--search", "qqqqq", "--profile-dir", profile)
    assert (nobody.code, nobody.out) == (0, "")


def test_a_second_sync_after_a_mass_removal_keeps_unless_told(profile: Path) -> None:
    assert run("sync", "--demo", "--customers", 40, "--profile-dir", profile).code == 0
    kept = run("sync", "--demo", "--customers", 10, "--profile-dir", profile)
    assert kept.code == 0
    assert "--accept-removals" in kept.err
    assert len(run("list", "--json", "--profile-dir", profile).out.splitlines()) == 40
    gone = run("sync", "--demo", "--customers", 10, "--accept-removals", "--profile-dir", profile)
    assert gone.code == 0
    assert len(run("list", "--json", "--profile-dir", profile).out.splitlines()) == 10


def test_a_reader_that_has_seen_enough_is_no_failure(profile: Path) -> None:
    filled(profile, 3_000)
    listing = subprocess.Popen(
        command("list", "--json", "--profile-dir", profile),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    assert listing.stdout is not None
    assert listing.stdout.readline()
    listing.stdout.close()
    assert listing.stderr is not None
    assert listing.stderr.read() == b""
    assert listing.wait(20) == 0
    listing.stderr.close()


def test_a_terminal_that_lacks_letters_is_no_failure(profile: Path) -> None:
    filled(profile, 3)
    ended = run(
        "list", "--profile-dir", profile, PYTHONUTF8="0", PYTHONIOENCODING="ascii", LC_ALL="C.UTF-8"
    )
    assert ended.code == 0
    assert "B?ckerei" in ended.out
    assert ended.err == ""


def test_ctrl_c_ends_a_sync_quietly_and_keeps_what_was_read(profile: Path) -> None:
    without_quota(profile)
    with simulator("--customers", 200, "--faults", "licences:delay=100ms") as served, started(
        "sync", "--address", served.address, "--client-id", served.client_id,
        "--profile-dir", profile, stdin=subprocess.PIPE,
    ) as syncing:  # fmt: skip
        assert syncing.stdin is not None
        assert syncing.stderr is not None
        syncing.stdin.write(f"{served.secret}\n")
        syncing.stdin.flush()
        while "Loading licenses" not in syncing.stderr.readline():
            pass
        syncing.send_signal(2)
        _, err = syncing.communicate(timeout=10)
        assert syncing.returncode == 130
        assert "Traceback" not in err
    assert len(run("list", "--json", "--profile-dir", profile).out.splitlines()) == 200


def test_two_commands_do_not_work_on_one_profile(profile: Path) -> None:
    with (
        simulator("--customers", 20, "--faults", "list:delay=30s") as served,
        started(
            "sync", "--address", served.address, "--client-id", served.client_id,
            "--profile-dir", profile, stdin=subprocess.PIPE,
        ) as first,
    ):  # fmt: skip
        assert first.stdin is not None
        assert first.stderr is not None
        first.stdin.write(f"{served.secret}\n")
        first.stdin.flush()
        assert first.stderr.readline()
        second = run("sync", "--demo", "--profile-dir", profile)
    assert second.code == 1
    assert "already using" in one_line(second.err)
