"""The fonts of resources/fonts/: every weight the design uses, every sign the texts need."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QRawFont
from pytestqt.qtbot import QtBot

from desktop_app import assets

SIGNS = "äöüÄÖÜß…→←↑↓·–—„“”‚‘’€$£✓•éłțЖΩ0123456789"


@pytest.fixture
def inter(qtbot: QtBot) -> QFont:
    for path in assets.font_files():
        assert QFontDatabase.addApplicationFont(str(path)) >= 0
    font = QFont("Inter")
    font.setPixelSize(20)
    return font


@pytest.mark.parametrize("weight", [400, 500, 600])
def test_each_weight_of_the_design_is_a_face_of_its_own(inter: QFont, weight: int) -> None:
    inter.setWeight(QFont.Weight(weight))
    assert (QFontInfo(inter).family(), QFontInfo(inter).weight()) == ("Inter", weight)


def test_every_face_has_every_sign_of_the_texts(qtbot: QtBot) -> None:
    for path in assets.font_files():
        face = QRawFont(str(path), 13)
        assert [sign for sign in SIGNS if not face.supportsCharacter(ord(sign))] == []


def test_tabular_figures_are_equally_wide(inter: QFont) -> None:
    assert width(inter, "1111") < width(inter, "8888")
    inter.setFeature(QFont.Tag("tnum"), 1)
    assert width(inter, "1111") == width(inter, "8888")


def test_fonts_stay_small() -> None:
    assert sum(path.stat().st_size for path in assets.font_files()) < 1_200_000


def width(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)
