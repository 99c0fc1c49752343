"""The page's words for commands without a window: the same columns, without a screen."""

from __future__ import annotations

import time
from datetime import date
from typing import Literal

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.domain.row import CustomerRow
from desktop_app.gui.customers.columns import COLUMNS, Reader, header
from desktop_app.gui.customers.ranking import NameRanker
from desktop_app.gui.when import When
from desktop_app.gui.words import Words

from .i18n import Language

translate = QCoreApplication.translate


class TerminalWords:
    """Customers as lines of cells; `id` is the first column, the place stands after the name."""

    def __init__(self, language: Literal["system", "de", "en"]) -> None:
        self._app = QCoreApplication.instance() or QCoreApplication(["central-desk"])
        self._language = Language(language)
        self._reader = Reader(Words(), When(QLocale()), date.today().toordinal())
        self._now = time.time()

    @property
    def language(self) -> str:
        """The language in force, "de" or "en"."""
        return self._language.code

    def header(self) -> list[str]:
        """The headers of `cells`."""
        names = [header(column.id) for column in COLUMNS]
        return ["ID", names[0], translate("TerminalWords", "Location"), *names[1:]]

    def name(self, row: CustomerRow) -> str:
        """The customer's name as the list shows it."""
        return self._reader.name(row)

    def cells(self, row: CustomerRow) -> list[str]:
        """One customer."""
        texts = [self._reader.text(row, column.id, self._now) for column in COLUMNS]
        return [row.id, texts[0], row.place, *texts[1:]]

    def sorted(self, rows: list[CustomerRow]) -> list[CustomerRow]:
        """By name, in the alphabet of the language."""
        ranks = NameRanker(QLocale())([row.name for row in rows])
        order = sorted(range(len(rows)), key=ranks.__getitem__)
        return [rows[index] for index in order]
