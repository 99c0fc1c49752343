"""Words for a damaged store that was replaced: what happened, what is lost, what is safe."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.text import visible
from desktop_app.services.opened_account import Rescue

from .messages import Message
from .status_text import moment

translate = QCoreApplication.translate


def rescue_message(rescue: Rescue) -> Message:
    """The words, plain text."""
    parts = [
        translate("Rescue", "Customers and licenses are loaded again from Sophos Central."),
        *_own(rescue),
        translate("Rescue", "The damaged file was saved as: {path}").format(
            path=visible(rescue.kept)
        ),
    ]
    title = translate("Rescue", "The saved data was damaged and has been replaced.")
    return Message(title, "\n".join(parts))


def _own(rescue: Rescue) -> list[str]:
    parts = []
    if rescue.copied_at:
        parts.append(
            translate(
                "Rescue",
                "Some local names, local contacts, drafts or log entries are restored as of "
                "{time}. Later changes to them are lost.",
            ).format(time=moment(rescue.copied_at))
        )
    if not rescue.whole:
        parts.append(
            translate(
                "Rescue",
                "Some local names, local contacts, drafts or log entries could not be recovered.",
            )
        )
    elif rescue.lost:
        parts.append(
            translate(
                "Rescue",
                "Local names, local contacts, drafts or log entries that could not be recovered: "
                "{count}",
            ).format(count=rescue.lost)
        )
    return parts or [
        translate(
            "Rescue", "Local names, local contacts, drafts and the activity log are complete."
        )
    ]
