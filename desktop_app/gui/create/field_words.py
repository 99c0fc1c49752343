"""What is said beside a field that is wrong, and which field a server's refusal speaks of."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.new_account import LONGEST_FIELD, FieldProblem
from desktop_app.domain.text import visible

translate = QCoreApplication.translate

_SAID_LENGTH = 200

# The vendor's member names (docs/reference/vendor-api.md, Creating a tenant), the telling ones
# first.
_MEMBERS = (
    ("firstname", "first_name"),
    ("lastname", "last_name"),
    ("address1", "address"),
    ("address2", "address2"),
    ("postalcode", "postal_code"),
    ("countrycode", "country"),
    ("dataregion", "region"),
    ("datageography", "region"),
    ("billingtype", "billing_type"),
    ("showas", "show_as"),
    ("products", "products"),
    ("mobile", "mobile"),
    ("phone", "phone"),
    ("email", "email"),
    ("city", "city"),
    ("state", "state"),
    ("name", "name"),
)
_WORD = re.compile("[a-z0-9]+")


class ProblemCount:
    """Says how many fields are wrong.

    Apart from the form, whose subclass Qt would ask for the plural first.
    """

    def tr(self, source: str, disambiguation: str = "", n: int = -1) -> str:
        """Translate a text with a number; lupdate knows plurals only by a call of this name."""
        return QCoreApplication.translate("ProblemCount", source, disambiguation, n)

    def text(self, count: int) -> str:
        """The words for the footer; empty for none."""
        return self.tr("%n field(s) to check", "", count) if count else ""


def field_of_refusal(detail: str) -> str:
    """The field that the server's words name, empty where they name none or several."""
    words = set(_WORD.findall(detail.lower().replace("e-mail", "email")))
    named = [field for member, field in _MEMBERS if member in words]
    if named[1:] == ["name"]:
        # "name" is also an ordinary word.
        named = named[:1]
    return named[0] if len(set(named)) == 1 else ""


def server_says(detail: str) -> str:
    """The server's own words, marked as such."""
    if not detail.strip():
        return translate("CreateProblems", "Rejected by Sophos Central")
    said = translate("CreateProblems", "Message from Sophos Central: {detail}")
    return said.format(detail=visible(detail, _SAID_LENGTH))


def problem_text(key: str, problem: FieldProblem, entry: str = "") -> str:
    """What is wrong with the entry of a field, with an example where that helps."""
    if problem is FieldProblem.MISSING:
        return _missing(key)
    if problem is FieldProblem.NOT_AN_EMAIL:
        return _email(entry)
    return {
        FieldProblem.TOO_LONG: translate(
            "CreateProblems", "Too long: at most {count} characters"
        ).format(count=LONGEST_FIELD),
        FieldProblem.NOT_A_NAME: translate("CreateProblems", "Contains invisible characters"),
        FieldProblem.NOT_A_PHONE: translate(
            "CreateProblems", "Digits, spaces and +, such as +41 44 555 01 23"
        ),
        FieldProblem.NOT_A_COUNTRY: translate("CreateProblems", "Choose a country"),
        FieldProblem.NOT_ACCEPTED: translate(
            "CreateProblems", "Accept the terms to create the account"
        ),
        FieldProblem.NOT_OFFERED: translate(
            "CreateProblems", "Not available. Choose another value"
        ),
    }[problem]


def _missing(key: str) -> str:
    texts = {
        "name": translate("CreateProblems", "Enter the customer’s name"),
        "first_name": translate("CreateProblems", "Enter the first name"),
        "last_name": translate("CreateProblems", "Enter the last name"),
        "email": translate("CreateProblems", "Enter an email address"),
        "phone": translate("CreateProblems", "Enter a phone number"),
        "address": translate("CreateProblems", "Enter street and number"),
        "postal_code": translate("CreateProblems", "Enter the postal code"),
        "city": translate("CreateProblems", "Enter the city"),
        "country": translate("CreateProblems", "Choose a country"),
        "region": translate("CreateProblems", "Choose a data region"),
    }
    return texts.get(key) or translate("CreateProblems", "Fill in this field")


def _email(entry: str) -> str:
    local, at, domain = entry.strip().rpartition("@")
    if at and local and "." not in domain.strip("."):
        return translate(
            "CreateProblems", "Enter a complete email address, such as name@example.com"
        )
    return translate("CreateProblems", "Not a valid email address, such as name@example.com")
