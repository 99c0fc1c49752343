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
        "This version does not check for updates: it contains no key to verify update information.",
    )


def found_text(release: Release) -> str:
    """A newer version is there."""
    return translate("Updates", "Central Desk {version} is available.").format(
        version=release.version
    )


def newest_text() -> str:
    """There is none."""
    return translate("Updates", "Central Desk {version} is the latest version.").format(
        version=__version__
    )


def asking_text() -> str:
    """While somebody waits for the answer."""
    return translate("Updates", "Checking for updates…")


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
            "Updates",
            "The update information could not be downloaded. Check the connection and the proxy "
            "settings.",
        ),
        UpdateProblem.INSECURE: translate(
            "Updates",
            "The connection is not secure, so no update information was used. Check this "
            "computer’s date and time, or contact your network administrator.",
        ),
        UpdateProblem.REFUSED: translate(
            "Updates", "The server has no update information at the moment. Try again later."
        ),
        UpdateProblem.MOVED: translate(
            "Updates",
            "The server redirects to another address, which is not followed. A network "
            "sign-in page may be the cause.",
        ),
    }


def _feed_texts() -> dict[UpdateProblem, str]:
    unproven = translate(
        "Updates", "The signature of the update information is invalid. It was not used."
    )
    old = translate(
        "Updates",
        "The update information is not valid for today’s date. Check this computer’s date and "
        "time, or try again later.",
    )
    return {
        UpdateProblem.NOT_A_FEED: translate(
            "Updates",
            "The response contains no update information. A network sign-in page may be the cause.",
        ),
        UpdateProblem.UNKNOWN_KEY: translate(
            "Updates",
            "The update information is signed with a key that this version does not know. "
            "Check the project page for a newer version.",
        ),
        UpdateProblem.WRONG_SIGNATURE: unproven,
        UpdateProblem.FOREIGN_ADDRESS: translate(
            "Updates",
            "The update information points to a page that is not allowed. Nothing was opened.",
        ),
        UpdateProblem.EXPIRED: old,
        UpdateProblem.FROM_THE_FUTURE: old,
        UpdateProblem.REPLAYED: translate(
            "Updates",
            "The update information is older than what was received before. It was not used.",
        ),
    }
