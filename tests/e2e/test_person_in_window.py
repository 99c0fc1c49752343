"""A person with the keyboard alone, and one with the mouse, in the real program in a real window.

The program runs as it does for a partner: signed in over HTTP to a simulator in another process,
the secret in a real key store where there is one. What was done is asked of the simulator, of the
profile's files and of the stand-in for the browser. Of Linux with Xvfb alone.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import unquote

import pytest
from person import Person
from person_rig import (
    CUSTOMERS,
    Surroundings,
    Vendor,
    rows,
    settings_of,
    shown,
    store_of,
    surroundings,
)

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(sys.platform != "linux", reason="Xvfb"),
    pytest.mark.timeout(150),
]

NEW_NAME = "Ganz neuer Name"
COMPANY = "Kellerei Nordwind GmbH"
MAIN = "Central Desk – "
CONSOLE = "https://central.sophos.com/manage/partner"


class Work:
    """The steps of one person's day; each ends with what can be seen of it from outside."""

    def __init__(self, around: Surroundings, person: Person) -> None:
        self.around = around
        self.person = person
        self.vendor = Vendor(around.served)
        before = self.vendor.tenants().values()
        # A name that nobody shares a word with, and whose customer may be renamed and launched.
        self.customer = min(
            (one for one in before if one["billingType"] == "usage" and shown(one).isascii()),
            key=shown,
        )
        self.name = shown(self.customer)

    def sign_in(self) -> None:
        person, served = self.person, self.around.served
        person.at_window("Central Desk")
        person.in_control("clientIdEdit")
        person.type(served.client_id)
        person.fill("clientSecretEdit", served.secret)
        person.press("Return")
        person.in_control("profileNameEdit")
        person.press("ctrl+a")
        person.type("Nord")
        person.tab("programmeBox")
        # To another programme and back: the choice is made by key.
        person.press("Down", "Up")
        person.read()
        person.press("Return")
        if not self.around.session.has_key_store:
            person.in_control("retryButton")
            person.tab("sessionOnlyButton", 2)
            person.read()
            person.press("Return")
        person.at_window(MAIN + "Nord")
        person.until(
            lambda: rows(self.around.profile, "select count(*) from customer") == [(CUSTOMERS,)],
            "not everybody is listed",
        )
        (profile,) = settings_of(self.around.profile)["profiles"]
        assert (profile["name"], profile["programme"]) == ("Nord", "mspFlex")
        assert bool(profile.get("secret_kept_at")) is self.around.session.has_key_store

    def find_and_open(self) -> None:
        person = self.person
        person.press("ctrl+f")
        person.in_control("searchField")
        person.type(self.name)
        person.press("Down")
        person.in_control("customerTable")
        person.press("Return")
        person.at_window(f"Customer details – {self.name}")

    def rename(self) -> None:
        person, customer = self.person, self.customer["id"]
        person.press("Tab")
        person.in_control("showAsEditButton")
        person.press("Return")
        person.in_control("showAsEdit")
        person.type(NEW_NAME)
        person.press("Return")
        person.at_window(f"Customer details – {NEW_NAME}")
        assert shown(self.vendor.tenants()[customer]) == NEW_NAME
        person.in_control("showAsEditButton")

    def undo(self) -> None:
        """By the button that stands below the new name."""
        person, customer = self.person, self.customer["id"]
        person.tab("Undo")
        person.read()
        person.press("Return")
        person.at_window(f"Customer details – {self.name}")
        assert shown(self.vendor.tenants()[customer]) == self.name
        person.press("Escape")
        person.gone("Customer details")
        person.back_at(MAIN)
        person.in_control("customerTable")

    def create(self) -> None:
        person = self.person
        self.fill_in(COMPANY)
        person.press("Return")
        person.at_window(f"Customer details – {COMPANY}")
        (made,) = self.vendor.named(COMPANY)
        assert made["contact"]["address"]["countryCode"] == "DE"
        assert made["billingType"] == "usage"
        assert len(made["products"]) == 1
        person.press("Escape")
        person.gone("Customer details")
        person.back_at(MAIN)

    def fill_in(self, name: str) -> str:
        """A whole form for a new account; its window."""
        person = self.person
        person.press("ctrl+n")
        window = person.at_window("Create Monthly Account")
        person.in_control("account_nameEdit")
        person.type(name)
        person.fill("account_first_nameEdit", "Petra", 3)
        person.fill("account_last_nameEdit", "Sommer")
        person.fill("account_emailEdit", "petra@nordwind.example")
        person.fill("account_phoneEdit", "+49 30 1234567")
        person.fill("account_addressEdit", "Hafenweg 3", 2)
        person.fill("account_postal_codeEdit", "20457", 2)
        person.fill("account_cityEdit", "Hamburg")
        person.fill("account_countryBox", "ger")
        # Over the products, of which one is ticked; the region stands above the terms.
        person.press("Tab", "space")
        products = len(self.products())
        person.tab("account_regionBox", products)
        person.press("Down")
        person.tab("termsBox")
        person.press("space")
        return window

    def products(self) -> set[str]:
        """What this partner's monthly customers have: so many boxes the form shows."""
        monthly = (one for one in self.vendor.tenants().values() if one["billingType"] == "usage")
        return {product["code"] for one in monthly for product in one.get("products", ())}

    def launch(self) -> None:
        person, around = self.person, self.around
        person.press("ctrl+f")
        person.in_control("searchField")
        person.press("ctrl+a")
        person.type(self.name)
        person.press("Return")
        person.in_control("customerTable")
        person.press("ctrl+Return")
        person.until(lambda: around.addresses() == [CONSOLE], f"opened: {around.addresses()}")

    def ask_for_approval(self) -> None:
        person, around = self.person, self.around
        person.press("ctrl+g")
        person.until(lambda: len(around.addresses()) == 2, f"opened: {around.addresses()}")
        letter = around.addresses()[1]
        assert letter.startswith(f"mailto:{self.customer['contact']['email'].split('@')[0]}")
        assert "Partner Assistance" in unquote(letter) or "Partnerunterst" in unquote(letter)
        query = "select approval_asked_at from note where approval_asked_at > 0"
        person.until(lambda: len(rows(around.profile, query)) == 1, "nothing is noted")

    def read_activity(self) -> None:
        person = self.person
        person.press("ctrl+2")
        person.in_control("activityTable")
        person.reads("5 activities")
        kinds = rows(self.around.profile, "select kind, outcome from activity order by at, number")
        assert [kind for kind, _ in kinds] == [
            "renamed", "renameUndone", "created", "launched", "approvalAsked",
        ]  # fmt: skip
        assert {outcome for _, outcome in kinds} == {"done"}
        person.press("ctrl+1")

    def change_settings(self) -> None:
        person, profile = self.person, self.around.profile
        person.press("ctrl+comma")
        person.at_window("Settings – Central Desk")
        person.in_control("General")
        person.tab("themeBox", 2)
        person.press("End")
        person.until(lambda: settings_of(profile)["theme"] == "dark", "the theme stays")
        person.press("shift+Tab")
        person.in_control("languageBox")
        person.type("Deu")
        person.until(lambda: settings_of(profile)["language"] == "de", "the language stays")
        person.at_window("Einstellungen – Central Desk")
        person.press("Escape")
        person.gone("Einstellungen")
        person.back_at(MAIN)

    def get_help(self) -> None:
        person = self.person
        person.press("F1")
        person.at_window("Hilfe – Central Desk")
        person.reads("Strg+F")
        person.press("Escape")
        person.gone("Hilfe")
        person.back_at(MAIN)

    def forget(self) -> None:
        """From the rail's settings menu: account, sign out; asked, and then confirmed."""
        person, around = self.person, self.around
        person.in_control("customerTable")
        person.tab("Einstellungen", 3)
        person.press("Return")
        person.rest()
        # The menu's first entry is the account's own menu; its last signs out.
        person.press("Down", "Right", "Up", "Return")
        person.at_window("Abmelden und Konto entfernen")
        assert store_of(around.profile) is not None
        person.in_control("Abbrechen")
        person.tab("Abmelden und Konto entfernen")
        person.read()
        person.press("Return")
        person.until(lambda: store_of(around.profile) is None, "the store stays")
        person.until(lambda: settings_of(around.profile)["profiles"] == [], "the profile stays")

    def quit(self) -> None:
        person, process = self.person, self.around.process
        person.at_window("Central Desk")
        person.press("ctrl+q")
        out, err = process.communicate(timeout=20)
        assert (process.returncode, out, err) == (0, "", "")


@contextmanager
def day(
    folder: Path, *, window_manager: bool, bus: bool, work: type[Work] = Work
) -> Iterator[Work]:
    """The program before its first sign-in, and somebody in front of it."""
    with surroundings(folder, window_manager=window_manager, bus=bus) as around:
        yield work(around, Person(around, window_manager=window_manager))


@pytest.mark.parametrize(
    ("window_manager", "bus"),
    [(True, True), (False, False)],
    ids=["in a session", "bare screen"],
)
def test_a_day_with_the_keyboard_alone(tmp_path: Path, window_manager: bool, bus: bool) -> None:
    with day(tmp_path, window_manager=window_manager, bus=bus) as work:
        work.sign_in()
        work.find_and_open()
        work.rename()
        work.undo()
        work.create()
        work.launch()
        work.ask_for_approval()
        work.read_activity()
        work.change_settings()
        work.get_help()
        work.forget()
        work.quit()
        files = [path for path in tmp_path.rglob("*") if path.is_file()]
        assert not [
            path for path in files if work.around.served.secret.encode() in path.read_bytes()
        ]


class MouseWork(Work):
    """The same day by clicks; the keyboard is for texts alone."""

    def sign_in(self) -> None:
        person, served = self.person, self.around.served
        person.at_window("Central Desk")
        person.click("clientIdEdit")
        person.type(served.client_id)
        person.click("clientSecretEdit")
        person.type(served.secret)
        person.click("signInButton")
        person.in_control("profileNameEdit")
        person.type("Nord")
        person.click("finishButton")
        person.at_window(MAIN + "Nord")
        person.until(
            lambda: rows(self.around.profile, "select count(*) from customer") == [(CUSTOMERS,)],
            "not everybody is listed",
        )

    def find_and_open(self) -> None:
        """By a click on the name."""
        person = self.person
        person.click("searchField")
        person.type(self.name)
        person.reads(f"1 of {CUSTOMERS}")
        left, top, _, _ = person.control("customerTable")["area"]
        # The only row, below the header: near the beginning of its name.
        person.rest()
        person.point((left + 40, top + _HEADER + 12))
        person.at_window(f"Customer details – {self.name}")

    def rename(self) -> None:
        person, customer = self.person, self.customer["id"]
        person.click("showAsEditButton")
        person.in_control("showAsEdit")
        person.type(NEW_NAME)
        person.click("showAsSaveButton")
        person.at_window(f"Customer details – {NEW_NAME}")
        assert shown(self.vendor.tenants()[customer]) == NEW_NAME

    def launch(self) -> None:
        """From the dialog, which then is closed."""
        person, around = self.person, self.around
        person.click("contactLaunchButton")
        person.until(lambda: around.addresses() == [CONSOLE], f"opened: {around.addresses()}")
        person.click("contactCloseButton")
        person.gone("Customer details")
        person.back_at(MAIN)

    def ask_for_approval(self) -> None:
        """From the context menu of the row."""
        person, around = self.person, self.around
        left, top, _, _ = person.control("customerTable")["area"]
        corner = (left + 500, top + _HEADER + 20)
        person.point(corner, button=3)
        person.rest()
        # AT-SPI does not tell of menus that open at a place: it is the third entry.
        person.point((corner[0] + 80, corner[1] + 4 + _ENTRY * 5 // 2))
        person.until(lambda: len(around.addresses()) == 2, f"opened: {around.addresses()}")
        assert around.addresses()[1].startswith("mailto:")

    def create(self) -> None:
        person = self.person
        person.click("createMonthlyAccountButton")
        person.at_window("Create Monthly Account")
        texts = {
            "name": COMPANY, "first_name": "Petra", "last_name": "Sommer",
            "email": "petra@nordwind.example", "phone": "+49 30 1234567",
            "address": "Hafenweg 3", "postal_code": "20457", "city": "Hamburg",
        }  # fmt: skip
        for key, text in texts.items():
            person.click(f"account_{key}Edit")
            person.type(text)
        self.choose("account_countryBox", "Germany")
        person.wheel(person.control("formScroll").centre, 12)
        self.choose("account_regionBox", "Ireland")
        person.click("termsBox")
        person.click("createAccountButton")
        person.at_window(f"Customer details – {COMPANY}")
        (made,) = self.vendor.named(COMPANY)
        assert made["contact"]["address"]["countryCode"] == "DE"
        assert made["dataRegion"] == "eu01"
        person.click("contactCloseButton")
        person.gone("Customer details")
        person.back_at(MAIN)

    def choose(self, box: str, choice: str) -> None:
        """Open a box and name a choice of its list, which AT-SPI does not tell of."""
        self.person.click(box)
        self.person.rest()
        self.person.type(choice)
        self.person.press("Return")
        self.person.rest()


_HEADER, _ENTRY = 32, 28
"""The heights of the header of the list and of an entry of a menu."""


@pytest.mark.sweep
def test_a_day_with_the_mouse(tmp_path: Path) -> None:
    """Where controls lie is asked of AT-SPI: without it nobody knows where to click."""
    with day(tmp_path, window_manager=True, bus=True, work=MouseWork) as work:
        if work.person.eyes is None:
            pytest.skip("no AT-SPI: D-Bus, at-spi2-core and gir1.2-atspi-2.0 are needed")
        work.sign_in()
        work.find_and_open()
        work.rename()
        work.launch()
        work.ask_for_approval()
        work.create()
        work.person.press("ctrl+q")
        out, err = work.around.process.communicate(timeout=20)
        assert (work.around.process.returncode, out, err) == (0, "", "")
