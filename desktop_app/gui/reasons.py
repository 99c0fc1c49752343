"""Words for why a command is disabled, or allowed but may fail, with the way out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.permission import Reason

translate = QCoreApplication.translate


def reason_text(reason: Reason) -> str:
    """What a tooltip says after the command's name; empty when there is nothing to say."""
    return {
        Reason.ALLOWED: "",
        Reason.MAY_BE_REFUSED: translate(
            "Reasons", "Whether Partner Assistance is on is not known: it may be refused."
        ),
        Reason.NOTHING_SELECTED: translate("Reasons", "Choose a customer first."),
        Reason.SEVERAL_SELECTED: translate("Reasons", "Choose one customer only."),
        Reason.WAS_REFUSED: translate(
            "Reasons",
            "It may be refused: Partner Assistance may be off. The customer's administrator "
            "turns it on in Sophos Central Admin: "
            "Account Details > Sophos Support > Partner Assistance",
        ),
        Reason.SUSPENDED: translate("Reasons", "The customer's account is suspended."),
        Reason.CANCELED: translate("Reasons", "The customer's account is canceled."),
        Reason.NOT_MSP_FLEX: translate(
            "Reasons", "Only an MSP Flex partner can create monthly accounts."
        ),
        Reason.MANAGED_ORDER: translate(
            "Reasons",
            "This customer comes from a managed customer order: its name belongs to the order and "
            "cannot be changed here.",
        ),
        Reason.OFFLINE: translate("Reasons", "There is no connection to Sophos Central."),
    }[reason]
