"""The system's key store and 14 ways in which it misbehaves."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from threading import Event, Thread

import pytest

from desktop_app.domain.errors import Cancelled
from desktop_app.domain.secret import Secret
from desktop_app.services.secrets_port import SecretsError, SecretsProblem
from desktop_app.system.keyring_backends import Backend
from desktop_app.system.secrets import USER, KeyringSecrets, service_name
from tests.fakes import key_stores as fakes

SECRET = Secret("cnry-0123456789abcdef0123456789abcdef")
OLD = Secret("cnry-old")
PROFILE = "3f8a1c52-7be4-4d0e-9a61-000000000000"
ENTRY = (service_name(PROFILE), USER)
SHORT = 0.2
"""Seconds; a deadline for key stores that let it pass."""


def secrets_in(*stores: fakes.KeyStoreInMemory, deadline: float = 15.0) -> KeyringSecrets:
    backends = [Backend(type(store).__name__, store) for store in stores]
    return KeyringSecrets(lambda: backends, deadline=deadline)


def put_problem(store: fakes.KeyStoreInMemory, deadline: float = 15.0) -> SecretsProblem:
    with pytest.raises(SecretsError) as caught:
        secrets_in(store, deadline=deadline).put(PROFILE, SECRET)
    return caught.value.problem


@pytest.fixture(autouse=True)
def no_hanging_threads() -> Iterator[None]:
    yield
    # A worker that still waits for work is idle; one inside a store would be alive and busy.
    assert all(one.daemon for one in threading.enumerate() if one.name == "key-store")


def test_what_is_kept_is_found_and_then_forgotten() -> None:
    store = fakes.KeyStoreInMemory()
    secrets = secrets_in(store)
    assert secrets.get(PROFILE) is None
    secrets.put(PROFILE, SECRET)
    assert secrets.get(PROFILE) == SECRET
    assert store.entries == {ENTRY: [SECRET.reveal()]}
    secrets.delete(PROFILE)
    assert secrets.get(PROFILE) is None
    assert store.kept() == []


def test_each_profile_has_an_entry_of_its_own() -> None:
    store = fakes.KeyStoreInMemory()
    secrets = secrets_in(store)
    secrets.put("a", SECRET)
    secrets.put("b", OLD)
    assert {service for service, _ in store.entries} == {"central-desk/a", "central-desk/b"}
    secrets.delete("a")
    assert secrets.get("b") == OLD


def test_nothing_is_asked_for_before_the_first_use() -> None:
    asked: list[int] = []
    secrets = KeyringSecrets(lambda: asked.append(1) or ())
    assert secrets.backend == ""
    assert not asked


def test_the_name_of_the_store_in_use_can_be_read() -> None:
    secrets = secrets_in(fakes.KeyStoreInMemory(), fakes.LockedKeyStore())
    assert secrets.try_out() == "KeyStoreInMemory"
    assert secrets.backend == "KeyStoreInMemory"


def test_calls_run_in_one_thread_that_is_not_the_callers() -> None:
    store = fakes.KeyStoreInMemory()
    secrets = secrets_in(store)
    callers = [Thread(target=secrets.put, args=(f"p{n}", SECRET)) for n in range(8)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    assert len(store.threads) == 1
    assert threading.get_ident() not in store.threads
    assert len(store.kept()) == 8


# 1 none


def test_without_a_key_store_nothing_is_kept_and_it_is_said() -> None:
    with pytest.raises(SecretsError) as caught:
        KeyringSecrets(tuple).put(PROFILE, SECRET)
    assert caught.value.problem is SecretsProblem.NO_BACKEND
    assert put_problem(fakes.MissingKeyStore()) is SecretsProblem.NO_BACKEND


def test_a_key_store_that_is_started_later_is_found() -> None:
    found: list[Backend] = []
    secrets = KeyringSecrets(lambda: list(found))
    with pytest.raises(SecretsError):
        secrets.put(PROFILE, SECRET)
    found.append(Backend("late", fakes.KeyStoreInMemory()))
    secrets.put(PROFILE, SECRET)
    assert secrets.get(PROFILE) == SECRET


# 2 null


def test_the_null_store_loses_and_is_found_out() -> None:
    assert put_problem(fakes.NullKeyStore()) is SecretsProblem.LOST


# 3 locked


def test_a_locked_store_is_called_locked_and_asked_once_only() -> None:
    store = fakes.LockedKeyStore()
    assert put_problem(store) is SecretsProblem.LOCKED
    assert store.calls == ["unlock"]
    store.locked = False
    secrets = secrets_in(store)
    secrets.put(PROFILE, SECRET)
    store.locked = True
    with pytest.raises(SecretsError) as caught:
        secrets.get(PROFILE)
    assert caught.value.problem is SecretsProblem.LOCKED


# 4 dismissed


def test_a_dismissed_prompt_is_called_dismissed_and_not_repeated() -> None:
    store = fakes.DismissedKeyStore()
    assert put_problem(store) is SecretsProblem.DISMISSED
    assert store.calls == ["prompt"]


# 5 hangs for ever


def test_a_store_that_hangs_costs_the_deadline_and_no_more() -> None:
    store = fakes.HangingKeyStore()
    secrets = secrets_in(store, deadline=SHORT)
    for call in (lambda: secrets.get(PROFILE), lambda: secrets.put(PROFILE, SECRET)):
        with pytest.raises(SecretsError) as caught:
            call()
        assert caught.value.problem is SecretsProblem.TIMED_OUT
    store.released.set()
    # What had not begun at its deadline never does.
    assert secrets.get("another") is None
    assert store.kept() == []


def test_closing_lets_waiting_callers_go_at_once() -> None:
    store = fakes.HangingKeyStore()
    secrets = secrets_in(store, deadline=600)
    ended: list[Exception] = []
    over = Event()

    def wait_for_it() -> None:
        try:
            secrets.get(PROFILE)
        except Cancelled as error:
            ended.append(error)
        over.set()

    Thread(target=wait_for_it, daemon=True).start()
    assert store.reached.wait(10)
    secrets.close()
    assert over.wait(10)
    assert len(ended) == 1
    with pytest.raises(Cancelled):
        secrets.get(PROFILE)
    store.released.set()


# 6 slow


def test_a_store_that_writes_after_the_deadline_is_made_to_forget_it() -> None:
    store = fakes.SlowKeyStore()
    secrets = secrets_in(store, deadline=SHORT)
    with pytest.raises(SecretsError) as caught:
        secrets.put(PROFILE, SECRET)
    assert caught.value.problem is SecretsProblem.TIMED_OUT
    store.released.set()
    # The next call waits its turn behind the late write and its undoing.
    assert secrets.get(PROFILE) is None
    assert store.kept() == []


# 7, 8, 9 lossy


def test_a_store_that_reads_as_nothing_is_lossy() -> None:
    assert put_problem(fakes.ForgetfulKeyStore()) is SecretsProblem.LOST


def test_a_store_that_gives_another_value_is_lossy_and_keeps_nothing() -> None:
    store = fakes.MuddledKeyStore()
    assert put_problem(store) is SecretsProblem.LOST
    assert store.kept() == []


def test_a_store_that_cuts_is_lossy_and_keeps_nothing() -> None:
    store = fakes.CuttingKeyStore()
    store.longest = 20
    assert put_problem(store) is SecretsProblem.LOST
    assert store.kept() == []


# 10 raises in delete


def test_what_cannot_be_deleted_is_reported() -> None:
    store = fakes.StickyKeyStore()
    secrets = secrets_in(store)
    secrets.put(PROFILE, SECRET)
    with pytest.raises(SecretsError) as caught:
        secrets.delete(PROFILE)
    assert caught.value.problem is SecretsProblem.REFUSED
    # Writing over it works all the same.
    secrets.put(PROFILE, OLD)
    assert secrets.get(PROFILE) == OLD


def test_deleting_what_is_not_there_is_fine() -> None:
    secrets_in(fakes.KeyStoreInMemory()).delete(PROFILE)


# 11 two entries


def test_two_entries_of_one_name_become_one_and_go_together() -> None:
    store = fakes.DoubledKeyStore()
    store.entries[ENTRY] = ["older", OLD.reveal()]
    secrets = secrets_in(store)
    secrets.put(PROFILE, SECRET)
    assert secrets.get(PROFILE) == SECRET
    assert store.kept() == [SECRET.reveal()]
    store.entries[ENTRY].append(OLD.reveal())
    secrets.delete(PROFILE)
    assert store.kept() == []


# 12 wrong type


def test_bytes_instead_of_text_are_no_secret() -> None:
    store = fakes.BytesKeyStore()
    assert put_problem(store) is SecretsProblem.LOST
    assert store.kept() == []
    store.entries[ENTRY] = [SECRET.reveal()]
    with pytest.raises(SecretsError) as caught:
        secrets_in(store).get(PROFILE)
    assert caught.value.problem is SecretsProblem.LOST


# 13 too long


@pytest.mark.parametrize("text", ["x" * 1_281, "\N{GRINNING FACE}" * 641])
def test_a_secret_that_windows_cannot_hold_is_refused_before_the_write(text: str) -> None:
    store = fakes.KeyStoreInMemory()
    with pytest.raises(SecretsError) as caught:
        secrets_in(store).put(PROFILE, Secret(text))
    assert caught.value.problem is SecretsProblem.TOO_LONG
    assert store.calls == []


@pytest.mark.parametrize("text", ["x" * 1_280, "\N{GRINNING FACE}" * 640])
def test_the_longest_secret_is_kept(text: str) -> None:
    secrets = secrets_in(fakes.CuttingKeyStore())
    secrets.put(PROFILE, Secret(text))
    assert secrets.get(PROFILE) == Secret(text)


# 14 raises anything


def test_a_store_that_raises_anything_refused() -> None:
    assert put_problem(fakes.TalkativeKeyStore()) is SecretsProblem.REFUSED


def test_a_store_that_writes_and_then_fails_keeps_nothing() -> None:
    store = fakes.HalfWrittenKeyStore()
    assert put_problem(store) is SecretsProblem.REFUSED
    assert store.kept() == []


# Several stores


def test_a_secret_in_the_second_store_is_found_and_deleted_there() -> None:
    first, second = fakes.KeyStoreInMemory(), fakes.KeyStoreInMemory()
    second.entries[ENTRY] = [SECRET.reveal()]
    secrets = secrets_in(first, second)
    assert secrets.get(PROFILE) == SECRET
    secrets.delete(PROFILE)
    assert second.kept() == []


def test_a_locked_first_store_does_not_hide_the_second() -> None:
    second = fakes.KeyStoreInMemory()
    second.entries[ENTRY] = [SECRET.reveal()]
    assert secrets_in(fakes.LockedKeyStore(), second).get(PROFILE) == SECRET


def test_a_locked_first_store_is_not_written_round() -> None:
    second = fakes.KeyStoreInMemory()
    with pytest.raises(SecretsError):
        secrets_in(fakes.LockedKeyStore(), second).put(PROFILE, SECRET)
    assert second.kept() == []
