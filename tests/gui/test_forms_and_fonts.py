"""Forms are checked against their classes when loaded; fonts have the sizes of their roles."""

import pytest
from look import fresh_theme
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from desktop_app.gui.fonts import ROLES, font
from desktop_app.gui.forms import FormError, load_form
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.switch import Switch

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>Page</class><widget class="QWidget" name="Page">
<layout class="QVBoxLayout">
<item><widget class="QLabel" name="titleLabel">
<property name="text"><string>Title</string></property></widget></item>
<item><widget class="Button" name="saveButton">
<property name="text"><string>Save</string></property>
<property name="kind" stdset="0"><string>primary</string></property></widget></item>
<item><widget class="Switch" name="onlyActive"/></item>
</layout></widget>
<customwidgets>
<customwidget><class>Button</class><extends>QPushButton</extends><header>x</header></customwidget>
<customwidget><class>Switch</class><extends>QWidget</extends><header>x</header></customwidget>
</customwidgets></ui>"""


@pytest.fixture
def theme(qapp):
    yield from fresh_theme(qapp)


class Page(QWidget):
    titleLabel: QLabel
    saveButton: Button
    onlyActive: Switch


class PageThatWantsMore(Page):
    errorText: QLineEdit


@pytest.fixture
def form(tmp_path):
    path = tmp_path / "page.ui"
    path.write_text(FORM, encoding="utf-8")
    return path


def test_a_form_fills_the_attributes_that_its_class_declares(qtbot, form):
    page = Page()
    qtbot.addWidget(page)
    load_form(form, page, (Button, Switch))
    assert page.titleLabel.text() == "Title"
    assert type(page.saveButton) is Button
    assert page.saveButton.get_kind() == "primary"
    assert type(page.onlyActive) is Switch
    assert page.saveButton.parent() is page


def test_a_form_without_a_declared_child_is_refused_by_name(qtbot, form):
    page = PageThatWantsMore()
    qtbot.addWidget(page)
    with pytest.raises(FormError, match=r"page\.ui: no QLineEdit named 'errorText'"):
        load_form(form, page, (Button, Switch))


@pytest.mark.qt_log_ignore("Designer")
@pytest.mark.parametrize("text", ["", "<ui", "<html/>"])
def test_a_broken_form_is_refused(qtbot, tmp_path, text):
    path = tmp_path / "broken.ui"
    path.write_text(text, encoding="utf-8")
    page = Page()
    qtbot.addWidget(page)
    with pytest.raises(FormError, match=r"broken\.ui"):
        load_form(path, page)


def test_a_missing_form_is_refused(qtbot, tmp_path):
    page = Page()
    qtbot.addWidget(page)
    with pytest.raises(FormError, match=r"gone\.ui"):
        load_form(tmp_path / "gone.ui", page)


def test_a_form_can_be_opened_fifty_times(qtbot, form):
    for _ in range(50):
        page = Page()
        load_form(form, page, (Button, Switch))
        assert page.titleLabel.text() == "Title"
        page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.parametrize(("role", "pixels", "weight"), [(k, *v) for k, v in ROLES.items()])
def test_fonts_have_the_size_and_weight_of_their_role(theme, role, pixels, weight):
    made = font(role)
    assert (made.pixelSize(), made.weight()) == (pixels, weight)
    assert QFontInfo(made).family() == "Inter"


def test_weights_are_real_and_not_the_same(theme):
    widths = [QFontMetricsF(font(role)).horizontalAdvance("Sophos") for role in
              ("body", "label", "bodyStrong")]  # fmt: skip
    assert widths == sorted(set(widths))


def test_tabular_digits_are_all_equally_wide(theme):
    made = font("small", tabular=True)
    widths = {round(QFontMetricsF(made).horizontalAdvance(digit * 10), 3) for digit in "0123456789"}
    assert len(widths) == 1
    plain = {round(QFontMetricsF(font("small")).horizontalAdvance(d * 10), 3) for d in "0123456789"}
    assert len(plain) > 1


def test_an_unknown_role_is_an_error(theme):
    with pytest.raises(KeyError):
        font("nosuch")
    assert isinstance(font("body"), QFont)
