"""The log's English phrases are said in the language of the program; other texts stay."""

import pytest
from desk_bench import SpokenLanguage
from PySide6.QtWidgets import QApplication

from desktop_app import assets
from desktop_app.domain.errors import OfflineError
from desktop_app.gui.activity.details import detail_text

ENGLISH = {
    "found by looking": "Found in Sophos Central",
    "never sent; taken up again": "Not sent; continued in the form",
    "not done; sent again as ab12": "Not done; resent as ab12",
    "undo of ab12; found by looking": "Undo of ab12; Found in Sophos Central",
    "since changed to 'A; B'": "Later changed to “A; B”",
    "the answer was a success; it shows 'Old'": (
        "Reported as done, but Sophos Central shows “Old”"
    ),
    "timed out; it could not be read again": "timed out; The name could not be checked",
    "unexpected KeyError in the program": "Unexpected error (KeyError)",
    "": "",
    "Name already taken; try another": "Name already taken; try another",
    "{value} \u202e": "{value} [RLO]",
}


@pytest.mark.parametrize(("stored", "shown"), ENGLISH.items())
def test_known_phrases_are_said_and_others_stay(
    qapp: QApplication, stored: str, shown: str
) -> None:
    assert detail_text(stored) == shown


def test_phrases_and_errors_follow_the_language(qapp: QApplication) -> None:
    if not (assets.translations() / "desktop_app_de.qm").exists():
        pytest.skip("the translations are not compiled")
    spoken = SpokenLanguage("de", qapp)
    try:
        assert detail_text("confirmed by a person") == "Manuell bestätigt"
        offline = detail_text(str(OfflineError("reset by peer")))
        assert offline == "Keine Verbindung zu Sophos Central. reset by peer"
    finally:
        spoken.withdraw()
