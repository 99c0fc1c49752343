"""The commands without a window, inside the process, on the built-in simulator."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_app.cli import main
from desktop_app.domain.errors import ProfileError
from desktop_app.domain.secret import Secret
from desktop_app.headless import locked
from desktop_app.services.secrets_port import SecretsProblem, SessionSecrets
from desktop_app.services.settings import ProfileSettings, Settings
from desktop_app.services.sign_in import SignIn
from desktop_app.system.folders import folders_in
from desktop_app.system.profile import Profile
from desktop_app.system.settings_file import SettingsFile
from tests.fakes.fake_secrets import FakeSecrets

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
    assert told[0].startswith("10 customers listed, licenses of ")
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


# forget

PARTNER = "11111111-2222-4333-8444-555555555555"


@pytest.fixture
def key_store(monkeypatch: pytest.MonkeyPatch) -> FakeSecrets:
    """The key store of the program, with one partner's secret and one of another program."""
    store = FakeSecrets()
    store.kept = {PARTNER: Secret("kept"), "another": Secret("mine")}

    def never(_client_id: str, _secret: Secret) -> None:
        raise AssertionError("forgetting asks no server")

    monkeypatch.setattr(
        "desktop_app.wiring.sign_in_service",
        lambda _settings: SignIn(never, store, SessionSecrets()),  # type: ignore[arg-type]
    )
    return store


@pytest.fixture
def signed_in(synced: Path) -> Path:
    profile = ProfileSettings(PARTNER, "Muster GmbH", client_id="id")
    SettingsFile(synced / "settings.json").save(Settings(profiles=(profile,)))
    (synced / "profiles" / PARTNER).mkdir(parents=True)
    (synced / "profiles" / PARTNER / "customers.db").write_text("store")
    (synced / "offer.docx").write_text("mine")
    return synced


def test_forget_deletes_the_secrets_and_files_of_the_program_and_nothing_else(
    signed_in: Path, key_store: FakeSecrets, capsys: pytest.CaptureFixture[str]
) -> None:
    told = lines(capsys, "forget", "--all", "--yes", "--profile-dir", signed_in)
    secrets = "and the client secrets in the system keychain"
    assert told == [f"Deleted all data in {signed_in} {secrets}"]
    assert set(key_store.kept) == {"another"}
    assert key_store.closed
    left = {path.name for path in signed_in.rglob("*") if path.is_file()}
    assert left == {"offer.docx", "lock"}


def test_forget_without_yes_deletes_nothing_and_names_the_folder(
    signed_in: Path, key_store: FakeSecrets, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(signed_in.rglob("*"))
    assert main(["forget", "--all", "--profile-dir", str(signed_in)]) == 1
    told = capsys.readouterr().err
    assert "--yes" in told
    assert str(signed_in) in told
    assert sorted(signed_in.rglob("*")) == before
    assert set(key_store.kept) == {PARTNER, "another"}


def test_forget_is_refused_while_a_window_holds_the_profile(
    signed_in: Path, key_store: FakeSecrets, capsys: pytest.CaptureFixture[str]
) -> None:
    with locked(Profile(folders_in(signed_in))):
        assert main(["forget", "--all", "--yes", "--profile-dir", str(signed_in)]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert (signed_in / "customers.db").exists()
    assert set(key_store.kept) == {PARTNER, "another"}


def test_an_account_stays_whose_secret_cannot_be_deleted(
    signed_in: Path, key_store: FakeSecrets, capsys: pytest.CaptureFixture[str]
) -> None:
    key_store.problem = SecretsProblem.LOCKED
    assert main(["forget", "--all", "--yes", "--profile-dir", str(signed_in)]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert (signed_in / "settings.json").exists()
    assert (signed_in / "profiles" / PARTNER / "customers.db").exists()
