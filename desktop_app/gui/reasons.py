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
            "Reasons",
            "It is not known whether Partner Assistance is on. Opening the console may be refused.",
        ),
        Reason.NOTHING_SELECTED: translate("Reasons", "Select a customer first."),
        Reason.SEVERAL_SELECTED: translate("Reasons", "Select only one customer."),
        Reason.WAS_REFUSED: translate(
            "Reasons",
            "Access may be refused. Partner Assistance may be off. The customer’s "
            "administrator can turn it on in Sophos Central Admin: Account Details > Sophos "
            "Support > Partner Assistance",
        ),
        Reason.SUSPENDED: translate("Reasons", "The customer’s account is suspended."),
        Reason.CANCELED: translate("Reasons", "The account has been canceled."),
        Reason.NOT_MSP_FLEX: translate(
            "Reasons", "Only MSP Flex partners can create monthly accounts."
        ),
        Reason.MANAGED_ORDER: translate(
            "Reasons",
            "This customer comes from a managed customer order. The name is part of the order and "
            "cannot be changed here.",
        ),
        Reason.OFFLINE: translate("Reasons", "No connection to Sophos Central."),
    }[reason]
