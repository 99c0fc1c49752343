"""The table's German words, so that a picture can be compared with docs/pictures."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

GERMAN = {
    "Customer": "Kunde",
    "Licenses": "Lizenzen",
    "Next expiry": "Nächster Ablauf",
    "Billing": "Abrechnung",
    "Partner Assistance": "Partnerunterstützung",
    "As of": "Stand",
    "Email": "E-Mail",
    "Status not available": "Status nicht abrufbar",
    "%n not licensed": "%n nicht lizenziert",
    "{name} {days} d": "{name} {days}\xa0Tg.",
    "Termed": "Befristet",
    "Monthly": "Monatlich",
    "Trial": "Testversion",
    "Managed order": "Verwalteter Auftrag",
    "On": "Aktiviert",
    "Unknown": "Unbekannt",
    "in %n day(s)": "in %n\xa0Tagen",
    "%n day(s) ago": "vor %n\xa0Tagen",
    "%n min ago": "vor %n\xa0Min.",
    "%n h ago": "vor %n\xa0Std.",
    "tomorrow": "morgen",
    "never": "nie",
}


class GermanTranslator(QTranslator):
    """Translates from a table in memory."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return GERMAN.get(source)
