"""A theme, and the table with the example rows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from mock_rows import NOW, RANKER, TODAY, mock_rows
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui.customers.model import CustomerTableModel
from desktop_app.gui.customers.table import CustomerTable
from desktop_app.gui.fonts import apply_base_font
from desktop_app.gui.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    apply_base_font(qapp, bundled=True)
    made = Theme(qapp, "light")
    yield made
    made.deleteLater()


@pytest.fixture
def model(qapp: QApplication) -> Iterator[CustomerTableModel]:
    made = CustomerTableModel(ranker=RANKER, clock=lambda: float(NOW))
    made.set_today(TODAY)
    made.replace(mock_rows())
    yield made
    made.deleteLater()


@pytest.fixture
def table(qtbot: QtBot, theme: Theme, model: CustomerTableModel) -> CustomerTable:
    made = CustomerTable()
    qtbot.addWidget(made)
    made.set_look(theme)
    made.setModel(model)
    made.resize(1080, 32 + 44 * 8)
    made.show()
    return made
