"""Words about newer versions of the program; what the daily check says goes to the log instead."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app import __version__
from desktop_app.domain.update import Release, UpdateProblem

translate = QCoreApplication.translate


def off_text() -> str:
    """Why this build cannot look for newer versions."""
    return translate(
        "Updates",
        "This build holds no key by which it could recognise a genuine notice, so it asks nobody.",
    )


def found_text(release: Release) -> str:
    """A newer version is there."""
    return translate("Updates", "Central Desk {version} is available.").format(
        version=release.version
    )


def newest_text() -> str:
    """There is none."""
    return translate("Updates", "{version} is the newest version.").format(version=__version__)


def asking_text() -> str:
    """While somebody waits for the answer."""
    return translate("Updates", "Looking for a newer version …")


def cannot_open_text() -> str:
    """The browser did not take the address."""
    return translate("Updates", "The download page could not be opened.")


def problem_text(problem: UpdateProblem) -> str:
    """What happened and what to do, for a person who has asked."""
    return {
        UpdateProblem.OFF: off_text(),
        **_network_texts(),
        **_feed_texts(),
    }[problem]


def _network_texts() -> dict[UpdateProblem, str]:
    return {
        UpdateProblem.UNREACHABLE: translate(
            "Updates", "The notice could not be fetched. Check the connection and the proxy."
        ),
        UpdateProblem.INSECURE: translate(
            "Updates",
            "The connection is not secure, so nothing was taken from it. Check the date of this "
            "computer and ask your network team.",
        ),
        UpdateProblem.REFUSED: translate(
            "Updates", "The server has no notice at the moment. Please try again later."
        ),
        UpdateProblem.MOVED: translate(
            "Updates",
            "The server points elsewhere, and that is not followed. A network's sign-in page may "
            "be in the way.",
        ),
    }


def _feed_texts() -> dict[UpdateProblem, str]:
    unproven = translate(
        "Updates", "The notice is not signed as it should be. Nothing of it was believed."
    )
    old = translate(
        "Updates", "The notice is out of date. Check the date of this computer, or try later."
    )
    return {
        UpdateProblem.NOT_A_FEED: translate(
            "Updates",
            "The answer is no such notice. A network's sign-in page may be in the way.",
        ),
        UpdateProblem.UNKNOWN_KEY: translate(
            "Updates",
            "The notice is signed with a key that this version does not know yet. Look at the "
            "project's page yourself.",
        ),
        UpdateProblem.WRONG_SIGNATURE: unproven,
        UpdateProblem.FOREIGN_ADDRESS: translate(
            "Updates", "The notice names a page that is not allowed. Nothing was opened."
        ),
        UpdateProblem.EXPIRED: old,
        UpdateProblem.FROM_THE_FUTURE: old,
        UpdateProblem.REPLAYED: translate(
            "Updates", "The notice is older than one that was seen before, so it was not believed."
        ),
    }
