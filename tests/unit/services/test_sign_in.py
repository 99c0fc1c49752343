"""Signing in: what a check finds out, the profile made of it, and the keeping of its secret."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.customer import Customer, CustomerId
from desktop_app.domain.errors import (
    AccessDenied,
    AppError,
    Cancelled,
    CredentialsError,
    ForeignHostError,
    InsecureError,
    OfflineError,
    QuotaError,
    ServerError,
    WrongKindError,
)
from desktop_app.domain.identity import Identity, IdentityKind
from desktop_app.domain.permission import Programme
from desktop_app.domain.secret import Secret
from desktop_app.services.cancel import Cancel
from desktop_app.services.secrets_port import SecretsError, SecretsProblem, SessionSecrets
from desktop_app.services.settings import ProfileSettings, Settings, check
from desktop_app.services.sign_in import (
    EXPIRES_AFTER,
    REMIND_AFTER,
    NoSecretError,
    SecretAge,
    SignIn,
    SignInResult,
    may_be_client_id,
    may_be_secret,
    profile_of,
    secret_age,
)
from desktop_app.system.settings_file import SettingsFile
from tests.fakes.fake_secrets import FakeSecrets
from tests.fakes.partner_api import FakePartnerApi

PARTNER = "3f8a1c52-7be4-4d0e-9a61-0123456789ab"
SECRET = Secret("cnry-0123456789abcdef")
NOW = 1_790_000_000.5


class Accounts(FakePartnerApi):
    """One account; `refusal` is raised when it is asked whose it is."""

    refusal: AppError | None = None

    def identity(self, cancel: Cancel) -> Identity:
        cancel.check()
        if self.refusal is not None:
            raise self.refusal
        return Identity(PARTNER, super().identity(cancel).kind)


def customers(*billing: str) -> list[Customer]:
    return [
        Customer(CustomerId(str(number)), f"C{number}", billing_type=kind)
        for number, kind in enumerate(billing)
    ]


class Desk:
    """The service over fakes."""

    def __init__(self, *billing: str) -> None:
        self.api = Accounts(customers(*billing))
        self.key_store = FakeSecrets()
        self.session = SessionSecrets()
        self.given: list[tuple[str, Secret]] = []
        self.sign_in = SignIn(self._connect, self.key_store, self.session, clock=lambda: NOW)

    def _connect(self, client_id: str, secret: Secret) -> Accounts:
        self.given.append((client_id, secret))
        return self.api

    def check(self, *profiles: ProfileSettings) -> SignInResult:
        return self.sign_in.check("client", SECRET, Cancel(), profiles)


def test_a_check_asks_for_token_whoami_and_one_page_and_lets_go() -> None:
    desk = Desk(*["term"] * 250)
    result = desk.check()
    assert result.identity == Identity(PARTNER, IdentityKind.PARTNER)
    assert result.customers == 250
    assert desk.given == [("client", SECRET)]
    assert desk.api.asked == ["whoami", "page 1"]
    assert desk.api.closed


@pytest.mark.parametrize(
    ("billing", "programme"),
    [
        (("term", "usage", "ordered"), Programme.MSP_FLEX),
        (("trial", "ordered"), Programme.MSP_FLEX_CONNECT),
        (("trial", "term", ""), Programme.NONE),
        ((), Programme.NONE),
    ],
)
def test_the_programme_is_proposed_from_the_billing_types(
    billing: tuple[str, ...], programme: Programme
) -> None:
    assert Desk(*billing).check().programme is programme


@pytest.mark.parametrize("kind", [k for k in IdentityKind if k is not IdentityKind.PARTNER])
def test_credentials_of_another_kind_are_refused_by_their_kind(kind: IdentityKind) -> None:
    desk = Desk("usage")
    desk.api.kind = kind
    with pytest.raises(WrongKindError) as caught:
        desk.check()
    assert caught.value.detail == kind.value
    assert desk.api.asked == ["whoami"]
    assert desk.api.closed


@pytest.mark.parametrize(
    "error", [CredentialsError("x"), OfflineError("x"), InsecureError("x"), ForeignHostError("x")]
)
def test_what_the_account_answers_is_passed_on_and_the_connection_closed(error: AppError) -> None:
    desk = Desk()
    desk.api.refusal = error
    with pytest.raises(type(error)):
        desk.check()
    assert desk.api.closed


@pytest.mark.parametrize("error", [QuotaError("x"), ServerError("x"), OfflineError("x")])
def test_a_list_that_fails_in_passing_costs_only_the_proposal(error: AppError) -> None:
    desk = Desk("usage")
    desk.api.listings = [error]
    result = desk.check()
    assert (result.programme, result.customers) == (Programme.NONE, None)


@pytest.mark.parametrize("error", [AccessDenied("x"), Cancelled()])
def test_credentials_that_may_not_list_do_not_sign_in(error: AppError) -> None:
    desk = Desk("usage")
    desk.api.listings = [error]
    with pytest.raises(type(error)):
        desk.check()


def test_a_check_that_was_cancelled_ends_as_cancelled() -> None:
    desk = Desk()
    cancel = Cancel()
    cancel.set()
    with pytest.raises(Cancelled):
        desk.sign_in.check("client", SECRET, cancel)
    assert desk.api.closed


def test_a_new_partner_gets_a_name_of_its_own() -> None:
    desk = Desk("usage")
    assert desk.check().name == "Partner 3f8a1c52"
    other = ProfileSettings("other", "Partner 3f8a1c52")
    assert desk.check(other).name == f"Partner {PARTNER}"


def test_a_known_partner_keeps_name_and_programme() -> None:
    known = ProfileSettings(PARTNER, "Nord", Programme.MSP_FLEX_CONNECT, "old client")
    result = Desk("usage").check(known)
    assert (result.name, result.programme, result.known) == (
        "Nord",
        Programme.MSP_FLEX_CONNECT,
        True,
    )


def test_the_profile_is_named_by_the_partner_so_new_credentials_go_on_with_its_store() -> None:
    result = Desk().check()
    first = profile_of(result, "Nord", Programme.MSP_FLEX)
    second = profile_of(replace(result, client_id="rotated"), "Nord", Programme.MSP_FLEX)
    assert first.id == second.id == PARTNER
    assert second.client_id == "rotated"
    assert not check(Settings(profiles=(first,), current_profile=first.id))


@pytest.mark.parametrize("name", ["", "  ", "\n\t", "x" * 500, "A\u0000B"])
def test_any_name_makes_a_profile_that_may_be_saved(name: str) -> None:
    profile = profile_of(Desk().check(), name, Programme.NONE)
    assert not check(Settings(profiles=(profile,)))
    assert 0 < len(profile.name) <= 80


def test_a_kept_secret_is_in_the_key_store_alone_and_dated() -> None:
    desk = Desk()
    profile = ProfileSettings(PARTNER, "Nord")
    kept = desk.sign_in.keep(profile, SECRET)
    assert kept.secret_kept_at == int(NOW)
    assert desk.key_store.kept == {PARTNER: SECRET}
    assert desk.session.get(PARTNER) is None
    assert desk.sign_in.secret_of(kept) == SECRET


@pytest.mark.parametrize("problem", list(SecretsProblem))
def test_trouble_of_the_key_store_leads_to_no_other_place(problem: SecretsProblem) -> None:
    desk = Desk()
    desk.key_store.problem = problem
    profile = ProfileSettings(PARTNER, "Nord")
    with pytest.raises(SecretsError) as caught:
        desk.sign_in.keep(profile, SECRET)
    assert caught.value.problem is problem
    assert desk.session.get(PARTNER) is None


def test_memory_is_used_when_the_person_says_so() -> None:
    desk = Desk()
    desk.key_store.problem = SecretsProblem.NO_BACKEND
    profile = ProfileSettings(PARTNER, "Nord", secret_kept_at=5)
    kept = desk.sign_in.keep(profile, SECRET, session_only=True)
    assert kept.secret_kept_at == 0
    assert desk.sign_in.secret_of(kept) == SECRET
    desk.sign_in.close()
    assert desk.session.get(PARTNER) is None
    assert desk.key_store.closed


def test_a_profile_without_a_secret_asks_for_signing_in() -> None:
    with pytest.raises(NoSecretError):
        Desk().sign_in.secret_of(ProfileSettings(PARTNER, "Nord"))


def test_forgetting_deletes_the_secret_and_then_the_files() -> None:
    desk = Desk()
    profile = desk.sign_in.keep(ProfileSettings(PARTNER, "Nord"), SECRET)
    removed: list[tuple[str, bool]] = []
    desk.sign_in.forget(
        profile, lambda one: removed.append((one.id, PARTNER in desk.key_store.kept))
    )
    assert removed == [(PARTNER, False)]
    with pytest.raises(NoSecretError):
        desk.sign_in.secret_of(profile)


def test_an_account_of_this_session_is_forgotten_where_there_is_no_key_store() -> None:
    desk = Desk()
    desk.key_store.problem = SecretsProblem.NO_BACKEND
    profile = desk.sign_in.keep(ProfileSettings(PARTNER, "Nord"), SECRET, session_only=True)
    removed: list[ProfileSettings] = []
    desk.sign_in.forget(profile, removed.append)
    assert removed == [profile]
    kept = replace(profile, secret_kept_at=1)
    with pytest.raises(SecretsError):
        desk.sign_in.forget(kept, removed.append)
    desk.key_store.problem = SecretsProblem.LOCKED
    with pytest.raises(SecretsError):
        desk.sign_in.forget(profile, removed.append)
    assert removed == [profile]


def test_a_locked_key_store_forgets_nothing_unless_the_secret_may_stay() -> None:
    desk = Desk()
    profile = desk.sign_in.keep(ProfileSettings(PARTNER, "Nord"), SECRET)
    desk.key_store.problem = SecretsProblem.LOCKED
    removed: list[ProfileSettings] = []
    with pytest.raises(SecretsError):
        desk.sign_in.forget(profile, removed.append)
    assert removed == []
    desk.sign_in.forget(profile, removed.append, leave_secret=True)
    assert removed == [profile]


@pytest.mark.parametrize(
    ("age", "expected"),
    [
        (0, SecretAge.FRESH),
        (-86_400, SecretAge.FRESH),
        (REMIND_AFTER - 1, SecretAge.FRESH),
        (REMIND_AFTER, SecretAge.OLD),
        (EXPIRES_AFTER - 1, SecretAge.OLD),
        (EXPIRES_AFTER, SecretAge.EXPIRED),
    ],
)
def test_a_secret_ages(age: float, expected: SecretAge) -> None:
    profile = ProfileSettings(PARTNER, "Nord", secret_kept_at=int(NOW))
    assert secret_age(profile, int(NOW) + age) is expected


def test_a_secret_of_unknown_age_is_not_complained_about() -> None:
    assert secret_age(ProfileSettings(PARTNER, "Nord"), NOW) is SecretAge.FRESH


@pytest.mark.parametrize(
    ("fits", "good", "bad"),
    [
        (may_be_client_id, "3f8a1c52-7be4", ["", "a b", "ä", "a\n", "x" * 257]),
        (
            lambda text: may_be_secret(Secret(text)),
            "x" * 1_280,
            ["", "a b", "ü", "a\u200b", "x" * 1_281, "\ud800"],
        ),
    ],
)
def test_text_that_cannot_be_a_credential_is_known(
    fits: Callable[[str], bool], good: str, bad: list[str]
) -> None:
    assert fits(good)
    assert not [text for text in bad if fits(text)]


def test_the_settings_file_holds_the_date_and_never_the_secret(tmp_path: Path) -> None:
    desk = Desk()
    profile = desk.sign_in.keep(profile_of(desk.check(), "Nord", Programme.NONE), SECRET)
    file = SettingsFile(tmp_path / "settings.json")
    file.save(Settings(profiles=(profile,), current_profile=profile.id))
    assert file.load().settings.profile() == profile
    assert SECRET.reveal() not in (tmp_path / "settings.json").read_text("utf-8")
    assert SECRET.reveal() not in repr(profile)
