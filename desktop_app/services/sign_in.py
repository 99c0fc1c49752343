"""Signing in: whether credentials are a partner's, and the profile that comes of them.

Not for where a secret is kept (`secrets_port`) nor for the settings file. Everything here
blocks, so worker threads call it.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from desktop_app.domain.customer import BILLING_ORDERED, BILLING_USAGE
from desktop_app.domain.errors import (
    AnswerError,
    AppError,
    OfflineError,
    QuotaError,
    ServerError,
    WrongKindError,
)
from desktop_app.domain.identity import Identity, IdentityKind
from desktop_app.domain.permission import Programme, proposed_programme
from desktop_app.domain.secret import Secret
from desktop_app.domain.text import clean_text

from .cancel import Cancel
from .ports import PartnerApi, TenantPage, Urgency
from .secrets_port import LONGEST_SECRET, SecretsError, SecretsProblem, SecretStore
from .settings import ProfileSettings

Connect = Callable[[str, Secret], PartnerApi]
"""Makes the API for a client id and a secret; sends nothing yet."""

LONGEST_NAME = 80
"""In characters, of a profile's name."""

DAY = 86_400
REMIND_AFTER = 90 * DAY
EXPIRES_AFTER = 1_095 * DAY
"""API credentials end 36 months after they were made."""

_CLIENT_ID = re.compile(r"\A[!-~]{1,256}\Z")
_SECRET = re.compile(rf"\A[!-~]{{1,{LONGEST_SECRET}}}\Z")

# The credentials were proved before the list was asked for: these only cost the proposal.
_PASSING = (OfflineError, QuotaError, ServerError, AnswerError)


class NoSecretError(AppError):
    """A profile whose secret is kept nowhere: the person has to sign in again."""

    summary = "The client secret of this account is not stored on this computer."


class SecretAge(Enum):
    """How old a kept secret is."""

    FRESH = "fresh"
    OLD = "old"
    """Older than 90 days: time to make a new one."""
    EXPIRED = "expired"
    """Older than 36 months: the vendor most likely no longer takes it."""


@dataclass(frozen=True, slots=True)
class SignInResult:
    """What a successful check found out.

    `name` and `programme` are proposals; those of the profile where there is one of this
    partner. `customers` is how many the partner has, None where the server did not say.
    """

    identity: Identity
    client_id: str
    name: str
    programme: Programme
    customers: int | None = None
    known: bool = False


def may_be_client_id(text: str) -> bool:
    """Whether the text can be sent as a client id at all."""
    return bool(_CLIENT_ID.match(text))


def may_be_secret(secret: Secret) -> bool:
    """Whether it can be sent and kept as a client secret at all."""
    return bool(_SECRET.match(secret.reveal()))


class SignIn:
    """Checks credentials, keeps their secret and forgets it.

    `key_store` is the system's; `session` holds what a person wants kept until the program
    ends. `clock` gives seconds since the epoch.
    """

    def __init__(
        self,
        connect: Connect,
        key_store: SecretStore,
        session: SecretStore,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._connect = connect
        self._key_store = key_store
        self._session = session
        self._clock = clock

    def check(
        self,
        client_id: str,
        secret: Secret,
        cancel: Cancel,
        profiles: Sequence[ProfileSettings] = (),
    ) -> SignInResult:
        """Try the credentials: token, whoami and the first page of the customers.

        Raises `CredentialsError`, `WrongKindError` with the kind as its detail
        (`IdentityKind`), `AccessDenied` when they may not list customers, `Cancelled`, and
        whatever else `PartnerApi` raises.
        """
        api = self._connect(client_id, secret)
        try:
            identity = api.identity(cancel)
            if identity.kind is not IdentityKind.PARTNER:
                raise WrongKindError(identity.kind.value)
            page = _first_page(api, cancel)
        finally:
            api.close()
        known = next((one for one in profiles if one.id == identity.id), None)
        return SignInResult(
            identity=identity,
            client_id=client_id,
            name=known.name if known else _proposed_name(identity, profiles),
            programme=known.programme if known else _proposed_programme(page),
            customers=page.items if page else None,
            known=known is not None,
        )

    def keep(
        self, profile: ProfileSettings, secret: Secret, *, session_only: bool = False
    ) -> ProfileSettings:
        """Keep the secret where the person wants it; the profile as it is to be saved.

        Raises `SecretsError`; it is then kept nowhere. Never falls back by itself.
        """
        if session_only:
            self._session.put(profile.id, secret)
            return replace(profile, secret_kept_at=0)
        self._key_store.put(profile.id, secret)
        self._session.delete(profile.id)
        return replace(profile, secret_kept_at=int(self._clock()))

    def secret_of(self, profile: ProfileSettings) -> Secret:
        """The kept secret. Raises `NoSecretError` when there is none, and `SecretsError`."""
        secret = self._session.get(profile.id) or self._key_store.get(profile.id)
        if secret is None:
            raise NoSecretError
        return secret

    def forget(
        self,
        profile: ProfileSettings,
        remove_files: Callable[[ProfileSettings], None],
        *,
        leave_secret: bool = False,
    ) -> None:
        """Delete the profile's secret, then its files. Whoever calls has asked the person.

        Raises `SecretsError`, with nothing deleted: the person may unlock the key store and try
        again, or choose `leave_secret`. Raises what `remove_files` raises. Calling it again
        does what is left to do.
        """
        if not leave_secret:
            self._delete_kept(profile)
        self._session.delete(profile.id)
        remove_files(profile)

    def _delete_kept(self, profile: ProfileSettings) -> None:
        try:
            self._key_store.delete(profile.id)
        except SecretsError as error:
            # Kept for the session because there was no key store: there is nothing in it.
            never_kept = profile.secret_kept_at == 0
            if not (never_kept and error.problem is SecretsProblem.NO_BACKEND):
                raise

    def close(self) -> None:
        """Let go of callers that wait for a key store, and forget the session's secrets."""
        self._key_store.close()
        self._session.close()


def profile_of(result: SignInResult, name: str, programme: Programme) -> ProfileSettings:
    """The profile that a person made of a check. Its id is the partner's own.

    So a new credential of the same partner goes on with the same customers.
    """
    return ProfileSettings(
        id=result.identity.id,
        name=clean_text(name, LONGEST_NAME) or result.name,
        programme=programme,
        client_id=result.client_id,
    )


def secret_age(profile: ProfileSettings, now: float) -> SecretAge:
    """Whether to remind the person; `now` in seconds since the epoch. Unknown ages are fresh."""
    if not profile.secret_kept_at:
        return SecretAge.FRESH
    age = now - profile.secret_kept_at
    if age >= EXPIRES_AFTER:
        return SecretAge.EXPIRED
    return SecretAge.OLD if age >= REMIND_AFTER else SecretAge.FRESH


def _first_page(api: PartnerApi, cancel: Cancel) -> TenantPage | None:
    try:
        return next(api.tenant_pages(cancel, Urgency.PERSON), None)
    except _PASSING:
        return None


def _proposed_programme(page: TenantPage | None) -> Programme:
    billing = {customer.billing_type for customer in page.customers} if page else set()
    return proposed_programme(
        has_usage=BILLING_USAGE in billing, has_ordered=BILLING_ORDERED in billing
    )


def _proposed_name(identity: Identity, profiles: Sequence[ProfileSettings]) -> str:
    """The API does not tell a partner's name: its kind and the beginning of its id."""
    name = f"Partner {identity.id[:8]}"
    taken = {profile.name for profile in profiles}
    return name if name not in taken else f"Partner {identity.id}"
