"""A rename that failed: the window that says so names the customer, and keeps what was typed."""

import pytest
from contact_cards import NOW, card

from desktop_app.domain import errors

FAILURES = [
    errors.OfflineError,
    errors.InsecureError,
    errors.ServerError,
    errors.AnswerError,
    errors.QuotaError,
    errors.CredentialsError,
    errors.AccessDenied,
    errors.NotFoundError,
    errors.NotOfferedError,
    errors.RejectedError,
]


@pytest.mark.parametrize("kind", FAILURES, ids=lambda kind: kind.__name__)
def test_the_window_names_the_customer_and_keeps_the_entry(show, kind):
    told = card()
    dialog = show(told)
    row = dialog.showAsRow
    row.begin_edit()
    row.editor.edit.setText("Neuer Name GmbH")
    row.failed(kind("x"), "Neuer Name GmbH", NOW)
    assert told.name in dialog.windowTitle()
    assert row.notice.isVisible()
    assert "Nothing was changed" in row.notice.text()
    assert row.editor.edit.text() == "Neuer Name GmbH"
    assert row.is_editing()


def test_a_lost_reply_names_the_customer_too(show):
    told = card()
    dialog = show(told)
    dialog.showAsRow.failed(errors.LostReplyError("x"), "Neuer Name GmbH", NOW)
    assert told.name in dialog.windowTitle()
    assert "“Neuer Name GmbH”" in dialog.showAsRow.notice.text()
    assert not dialog.showAsRow.is_editing()
