"""Puts an account together: which store, which credentials, which way to the API; no Qt.

Shared by the window, the self-test and the headless commands. What is slow to import or to build
is made when the sync first needs it.
"""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.permission import Programme
from desktop_app.domain.quota import QuotaLimits
from desktop_app.services.account import Account
from desktop_app.services.account_api import AccountApi
from desktop_app.services.opened_account import OpenedAccount
from desktop_app.services.ports import QuotaLog
from desktop_app.services.settings import ProfileSettings, ProxyMode, Settings
from desktop_app.services.starting import NoAccountError
from desktop_app.services.write_ports import WriteStores
from desktop_app.system.folders import Folders, folders_in, system_folders
from desktop_app.system.profile import Profile
from desktop_app.system.profile_files import (
    make_partner_folder,
    partner_folder,
    remove_partner_folder,
    remove_profile_files,
)
from desktop_app.system.settings_file import SettingsFile

if TYPE_CHECKING:
    from desktop_app.domain.secret import Secret
    from desktop_app.services.sign_in import SignIn
    from desktop_app.storage.store import Store

DEMO_NAME = "Muster IT-Systemhaus GmbH"

DEMO_LIMITS = QuotaLimits(per_second=20, per_minute=1_200, per_hour=10_000, per_day=200_000)
"""The demo's own quota: the vendor's would fill in licences for more than an hour."""


@dataclass(frozen=True, slots=True)
class Demo:
    """A world of the built-in simulator; `limits` None for no quota at all."""

    customers: int = 1_284
    seed: int = 1
    limits: QuotaLimits | None = DEMO_LIMITS


@dataclass(frozen=True, slots=True)
class Address:
    """A simulator that another process serves on this machine."""

    origin: str
    client_id: str
    secret: Secret


Given = Demo | Address


def profile_at(profile_dir: Path | None, demo: Demo | None) -> Profile:
    """The profile's folders, made and tried. Raises `ProfileError`.

    Without `--profile-dir` each demo world has a folder of its own, beside the real data.
    """
    if profile_dir is not None:
        folders = folders_in(profile_dir)
    elif demo is not None:
        name = f"demo-{demo.customers}-{demo.seed}"
        folders = folders_in(system_folders().data / name)
    else:
        folders = system_folders()
    return _created(folders)


def _created(folders: Folders) -> Profile:
    folders.create()
    return Profile(folders)


def demo_account(
    demo: Demo, store: Store, settings: Settings, state: Path | None = None
) -> Account:
    """An account of the built-in simulator: no port, no credentials of anybody.

    What is written to the simulated customers is kept in the file `state` between runs.
    """
    limits = demo.limits or QuotaLimits(0, 0, 0, 0)
    return account_on(
        DEMO_NAME,
        Programme.MSP_FLEX,
        store,
        lambda: _demo_api(demo, store, limits, state),
        settings,
        limits=limits,
    )


def address_account(address: Address, store: Store, settings: Settings) -> Account:
    """An account of a simulator that another process serves on this machine."""
    return account_on(
        address.origin.removeprefix("http://"),
        Programme.MSP_FLEX,
        store,
        lambda: _address_api(address, store, settings.quota),
        settings,
    )


def profile_account(
    profile: ProfileSettings,
    store: Store,
    settings: Callable[[], Settings],
    sign_in: SignIn,
) -> Account:
    """The account of a profile of the settings; its secret is asked for when it connects.

    `settings` gives those of then: a connection is made anew when hosts or proxy change.
    Connecting raises `SecretsError` or `NoSecretError` where there is no secret to be had.
    """

    def connect() -> AccountApi:
        secret = sign_in.secret_of(profile)
        return central_api(profile.client_id, secret, settings(), store.quota_log)

    return account_on(
        profile.name, profile.programme, store, connect, settings(), profile_id=profile.id
    )


def central_api(
    client_id: str, secret: Secret, settings: Settings, quota_log: QuotaLog | None = None
) -> AccountApi:
    """The vendor's API by the settings' hosts, quota and proxy; sends nothing yet."""
    from desktop_app.central.client import SophosCentralApi
    from desktop_app.central.credentials import Credentials
    from desktop_app.central.hosts import Hosts

    if settings.api_host.startswith("http://"):
        hosts = Hosts.loopback(settings.api_host)
    else:
        hosts = Hosts(settings.identity_host, settings.api_host)
    return SophosCentralApi(
        Credentials(client_id, secret),
        hosts,
        limits=settings.quota,
        quota_log=quota_log,
        proxy=proxy_for(settings),
    )


def proxy_for(settings: Settings) -> str | None:
    """The proxy that the settings name, None for none.

    "System" is what the environment, Windows' settings or macOS' say; a proxy script (PAC) is
    not evaluated.
    """
    if settings.proxy_mode is ProxyMode.MANUAL:
        return settings.proxy_address or None
    if settings.proxy_mode is ProxyMode.NONE:
        return None
    from urllib.request import getproxies

    found = getproxies().get("https")
    return found if found and found.startswith("http") else None


def sign_in_service(settings: Callable[[], Settings]) -> SignIn:
    """What checks credentials and keeps their secret, in the system's key store."""
    from desktop_app.services.secrets_port import SessionSecrets
    from desktop_app.services.sign_in import SignIn
    from desktop_app.system.secrets import KeyringSecrets

    return SignIn(
        lambda client_id, secret: central_api(client_id, secret, settings()),
        KeyringSecrets(),
        SessionSecrets(),
    )


def account_on(
    name: str,
    programme: Programme,
    store: Store,
    connect: Callable[[], AccountApi],
    settings: Settings,
    *,
    limits: QuotaLimits | None = None,
    profile_id: str = "",
) -> Account:
    """An account whose customers, notes and journal lie in one store."""
    return Account(
        name=name,
        programme=programme,
        stores=WriteStores(store, store.journal, store.activities, store.notes, store.with_email),
        drafts=store.drafts,
        connect=connect,
        limits=limits or settings.quota,
        max_age=settings.licence_max_age_hours * 3_600,
        profile_id=profile_id,
        who=_who(),
        upkeep=store,
    )


def _who() -> str:
    """The person's account name on this machine, for the log; empty where there is none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def _demo_api(demo: Demo, store: Store, limits: QuotaLimits, state: Path | None) -> AccountApi:
    from desktop_app.central.client import SophosCentralApi
    from desktop_app.central.credentials import Credentials, Secret
    from desktop_app.central.hosts import Hosts
    from desktop_app.simulator.handler import Simulator
    from desktop_app.simulator.quota import QuotaPolicy
    from desktop_app.simulator.state import keep_between_runs
    from desktop_app.simulator.transport import SimulatorTransport
    from desktop_app.simulator.world import build_world

    windows = tuple((allowed, float(window)) for window, allowed in limits.windows())
    world = build_world(demo.customers, demo.seed)
    simulator = Simulator(world, quota=QuotaPolicy(windows) if windows else None)
    if state is not None:
        keep_between_runs(simulator, state)
    known = simulator.credentials
    return SophosCentralApi(
        Credentials(known.client_id, Secret(known.client_secret)),
        Hosts(),
        limits=limits,
        quota_log=store.quota_log,
        transport=SimulatorTransport(simulator),
    )


def _address_api(address: Address, store: Store, limits: QuotaLimits) -> AccountApi:
    from desktop_app.central.client import SophosCentralApi
    from desktop_app.central.credentials import Credentials
    from desktop_app.central.hosts import Hosts

    return SophosCentralApi(
        Credentials(address.client_id, address.secret),
        Hosts.loopback(address.origin),
        limits=limits,
        quota_log=store.quota_log,
    )


def store_path(profile: Profile, settings: Settings, given: Given | None = None) -> Path:
    """Where the customers of the account lie that a start with these settings would open."""
    partner = settings.profile()
    if given is not None or partner is None:
        return profile.store
    return partner_folder(profile.folders, partner.id) / profile.store.name


class Accounts:
    """Opens the accounts of a program's settings; fulfils `gui.windows.Accounts`.

    The methods block. `given` is the account that the command line names, if it does. With
    `repairs`, a damaged store is put aside and replaced: for a window, which says so.
    """

    def __init__(
        self,
        profile: Profile,
        file: SettingsFile,
        settings: Settings,
        given: Given | None,
        *,
        repairs: bool = True,
    ) -> None:
        self.settings = settings
        self._repairs = repairs
        self._profile = profile
        self._file = file
        self._given = given

    @cached_property
    def sign_in(self) -> SignIn:
        """What checks credentials and keeps their secret."""
        return sign_in_service(lambda: self.settings)

    @property
    def has_account(self) -> bool:
        """Whether there is an account to open without asking the person."""
        return self._given is not None or self.settings.profile() is not None

    def open_first(self) -> OpenedAccount:
        """Open the account that the command line names, else the profile used last."""
        if self._given is not None:
            return self._open_given(self._given)
        profile = self.settings.profile()
        if profile is None:
            raise NoAccountError
        return self.open(profile)

    def open(self, profile: ProfileSettings) -> OpenedAccount:
        """Open the store of a profile. Raises `ProfileError` and `StorageError`."""
        folder = make_partner_folder(self._profile.folders, profile.id)
        return self._opened(
            folder,
            lambda store: profile_account(profile, store, lambda: self.settings, self.sign_in),
        )

    def open_questions(self, profile: ProfileSettings) -> int:
        """How many writes of a profile that is not open wait for an answer."""
        from desktop_app.storage.open_count import open_count

        folder = partner_folder(self._profile.folders, profile.id)
        return open_count(folder / self._profile.store.name)

    def open_demo(self) -> OpenedAccount:
        """Open the store of the demo, beside the real data."""
        demo = Demo()
        folder = make_partner_folder(self._profile.folders, f"demo-{demo.customers}-{demo.seed}")
        return self._open_demo_in(folder, demo)

    def forget(self, profile: ProfileSettings) -> None:
        """Delete a profile's secret and files; its store is closed."""
        folders = self._profile.folders
        self.sign_in.forget(profile, lambda gone: remove_partner_folder(folders, gone.id))

    @property
    def folder(self) -> str:
        """Where the data lies, for the person."""
        return str(self._profile.folders.data)

    def remove_everything(self) -> None:
        """Delete every account's secret and data, the settings and the logs; stores are closed.

        Raises `SecretsError` for a secret that cannot be deleted; its account then stays.
        """
        for profile in self.settings.profiles:
            self.forget(profile)
        remove_profile_files(self._profile)
        self.settings = Settings()

    def save(self, settings: Settings) -> None:
        """Keep the settings."""
        self.settings = settings
        self._file.save(settings)

    def close(self) -> None:
        """Let go of the key store, if it was ever asked."""
        if "sign_in" in self.__dict__:
            self.sign_in.close()

    def _open_given(self, given: Given) -> OpenedAccount:
        if isinstance(given, Demo):
            return self._open_demo_in(self._profile.store.parent, given)
        return self._opened(
            self._profile.store.parent,
            lambda store: address_account(given, store, self.settings),
        )

    def _open_demo_in(self, folder: Path, demo: Demo) -> OpenedAccount:
        state = folder / "simulator.json"
        return self._opened(folder, lambda store: demo_account(demo, store, self.settings, state))

    def _opened(self, folder: Path, account_of: Callable[[Store], Account]) -> OpenedAccount:
        from desktop_app.storage.opening import open_account

        path = folder / self._profile.store.name
        return open_account(path, account_of, self.settings.warning_days, repairs=self._repairs)


def given_account(parsed: argparse.Namespace) -> Given | None:
    """The account that the command line names, None where it names none."""
    return address_of(parsed) or demo_of(parsed)


def demo_of(parsed: argparse.Namespace) -> Demo | None:
    """The demo world that the command line asks for."""
    return Demo(parsed.customers, parsed.seed) if parsed.demo else None


def address_of(parsed: argparse.Namespace) -> Address | None:
    """The simulator that the command line names; the secret comes from standard input.

    Never from an argument or a variable: other programs can read those.
    """
    if not parsed.address:
        return None
    if not parsed.client_id:
        raise NoAccountError
    from desktop_app.central.credentials import Secret

    return Address(parsed.address, parsed.client_id, Secret(sys.stdin.readline().strip()))
