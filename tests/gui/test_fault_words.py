"""What a person reads after each fault of the matrix: what is safe, and what to do next.

The errors are those with which the cells of `tests.fakes.fault_table` end, so that a fault whose
error has no words of its own is noticed here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from desk_bench import SpokenLanguage
from PySide6.QtWidgets import QApplication

from desktop_app.domain.errors import (
    AccessDenied,
    AnswerError,
    AppError,
    CredentialsError,
    InsecureError,
    LostReplyError,
    NotFoundError,
    NotOfferedError,
    OfflineError,
    QuotaError,
    RejectedError,
    ServerError,
)
from desktop_app.gui.contact import rename_words
from desktop_app.gui.create import outcome_words
from desktop_app.gui.messages import message_for
from desktop_app.gui.sign_in.problems import problem_of
from tests.fakes.fault_table import MORE_FAULTS, T3_FAULTS, cells, expected

SAID = "what the <b>machine</b> said"
ID = "9b1c\u202e-77"
Words = Callable[[AppError], str]


def of_rename(error: AppError) -> str:
    if isinstance(error, LostReplyError):
        return rename_words.reply_lost("Neu GmbH").text
    return rename_words.failed(error).text


def of_sync(error: AppError) -> str:
    return " ".join(message_for(error))


def of_sign_in(error: AppError) -> str:
    return " ".join(problem_of(error).message)


WORDS: dict[str, Words] = {
    "sign in": of_sign_in,
    "sync": of_sync,
    "create": outcome_words.failed,
    "rename": of_rename,
}

# The next step of each error, by action; "" where the words of several actions are the same.
NEXT: dict[type[AppError], dict[str, tuple[str, str]]] = {
    OfflineError: {
        "sync": ("Saved data is shown", "Angezeigt werden"),
        "": ("Check the network and the proxy", "Netzwerk und Proxy"),
    },
    InsecureError: {"": ("Check this computer’s date", "Prüfen Sie Datum")},
    ServerError: {"sync": ("retries automatically", "automatisch"), "": ("again later", "später")},
    AnswerError: {"": ("again later", "später")},
    QuotaError: {"sync": ("resumes automatically", "automatisch"), "": ("again later", "später")},
    CredentialsError: {
        "sign in": ("Copy both again", "Kopieren Sie beide"),
        "": ("Check the client ID and client secret", "Client-ID und geheimen Clientschlüssel"),
    },
    AccessDenied: {"": ("Check the role", "Rolle der API-Zugangsdaten")},
    NotFoundError: {
        "sign in": ("check the addresses", "prüfen Sie die Adressen"),
        "sync": ("the addresses in Settings", "die Adressen unter Einstellungen"),
        "create": ("in Sophos Central Partner", "in Sophos Central Partner"),
        "rename": ("Refresh the list", "Aktualisieren Sie die Liste"),
    },
    NotOfferedError: {
        "sign in": ("check the addresses", "prüfen Sie die Adressen"),
        "sync": ("the addresses in Settings", "die Adressen unter Einstellungen"),
        "create": ("in Sophos Central Partner", "in Sophos Central Partner"),
        "rename": ("Renaming is not available", "Umbenennen ist mit diesen API-Zugangsdaten nicht"),
    },
    RejectedError: {
        "create": ("Message from Sophos Central: what the", "Meldung von Sophos Central: what the"),
        "rename": ("Change the name and try again", "versuchen Sie es erneut"),
        "": ("a newer version", "einer neueren Version"),
    },
    LostReplyError: {"rename": ("being checked", "wird geprüft")},
}

SAFE = {
    "create": ("Nothing was created", "Es wurde nichts erstellt"),
    "rename": ("Nothing was changed", "Es wurde nichts geändert"),
}


def endings() -> list[tuple[str, type[AppError]]]:
    """Every pair of an action and an error with which a cell of the matrix ends.

    The lost reply of a creation has a page of its own (`test_create_unknown`).
    """
    found = {
        (cell.column.action, error)
        for cell in (*cells(T3_FAULTS), *cells(MORE_FAULTS))
        if (error := expected(cell).error) is not None
    }
    return sorted(
        found - {("create", LostReplyError)}, key=lambda pair: (pair[0], pair[1].__name__)
    )


@pytest.fixture(params=["en", "de"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    spoken = SpokenLanguage(request.param, qapp)
    yield request.param
    spoken.withdraw()


def test_the_matrix_ends_in_every_kind_of_error() -> None:
    assert {error for _, error in endings()} == set(NEXT)
    assert len(endings()) >= 38


@pytest.mark.parametrize(
    ("action", "kind"), endings(), ids=[f"{a}-{e.__name__}" for a, e in endings()]
)
def test_the_words_say_what_is_safe_and_what_to_do(
    action: str, kind: type[AppError], language: str
) -> None:
    text = WORDS[action](kind(SAID, correlation_id=ID))
    german = language == "de"
    steps = NEXT[kind]
    assert (steps.get(action) or steps[""])[german] in text
    if action in SAFE and kind is not LostReplyError:
        assert SAFE[action][german] in text
    assert "The action could not be completed" not in text
    assert "Der Vorgang konnte nicht abgeschlossen werden" not in text
    assert "\u202e" not in text
    if kind not in {LostReplyError, NotOfferedError} or action != "rename":
        assert "9b1c[RLO]-77" in text


@pytest.mark.parametrize(("action", "kind"), endings())
def test_a_repetition_is_never_promised_for_a_write(
    action: str, kind: type[AppError], language: str
) -> None:
    """A sync goes on by itself; what changes an account waits for a person."""
    text = WORDS[action](kind(SAID))
    if action in SAFE:
        assert "automatically" not in text.replace("nothing is resent automatically", "")
        assert "automatisch" not in text.replace("es wird nichts automatisch erneut gesendet", "")
