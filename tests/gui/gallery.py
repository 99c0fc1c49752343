"""Draws the controls in each state, and the frame of the first page, to compare by eye.

Run: python tests/gui/gallery.py [--theme dark] [--scale 2] --out FILE; not a test.
"""

import argparse
import os

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from desktop_app.gui.fonts import apply_base_font, font
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button, ButtonSpec, IconButton
from desktop_app.gui.widgets.chip import Chip, ChipSpec
from desktop_app.gui.widgets.chip_bar import ChipBar
from desktop_app.gui.widgets.empty_state import EmptyState
from desktop_app.gui.widgets.nav_rail import NavRail
from desktop_app.gui.widgets.notice_bar import NoticeBar
from desktop_app.gui.widgets.search_field import SearchField
from desktop_app.gui.widgets.status_bar import StatusLine
from desktop_app.gui.widgets.switch import Switch
from desktop_app.gui.widgets.themed import hand_theme

CHIPS = [
    (ChipSpec("all", "Alle", "check"), 1284),
    (ChipSpec("expiring", "Läuft bald ab", "badge-expiring", "expiring"), 37),
    (ChipSpec("expired", "Abgelaufen", "badge-expired", "expired"), 12),
    (ChipSpec("trial", "Testversion", "badge-trial", "trial"), 64),
    (ChipSpec("monthly", "Monatlich", "badge-monthly", "monthly"), 512),
    (ChipSpec("orders", "Verwaltete Aufträge", "dollar", "dollar"), 88),
    (ChipSpec("noaccess", "Kein Zugriff", "ban", "mutedText"), 21),
]


def put(widget: QWidget, x: int, y: int, width: int = 0, height: int = 0) -> None:
    hint = widget.sizeHint()
    widget.setGeometry(x, y, width or hint.width(), height or hint.height())


def sheet(root: QWidget) -> None:
    """One row for each state of a control."""
    for row, state in enumerate(["normal", "normal", "down", "focus", "disabled"]):
        y = 104 + 40 * row
        for x, label, kind in ((576, "Primär", "primary"), (650, "Sekundär", "secondary")):
            button = Button(root, label, kind)
            put(button, x, y)
            button.setDown(state == "down")
            button.setEnabled(state != "disabled")
            button.setProperty("shown", state)
    for x, checked in ((576, False), (628, True)):
        switch = Switch(root)
        switch.setChecked(checked)
        put(switch, x, 304)
    for x, number, checked in ((576, 0, False), (668, 3, True), (804, 2, False)):
        spec, count = CHIPS[number]
        chip = Chip(ChipSpec(spec.id, spec.text) if number == 0 else spec, root)
        chip.setAutoExclusive(False)
        chip.setChecked(checked)
        chip.set_count(count)
        put(chip, x, 348)
    for x, text, invalid in ((576, "", False), (704, "Fokus", False), (832, "Fehler", True)):
        edit = QLineEdit(text, root)
        edit.setPlaceholderText("Normal")
        edit.setProperty("invalid", invalid)
        edit.setObjectName(f"edit{text}")
        put(edit, x, 384, 120)


def page(root: QWidget) -> None:
    """The frame of the customers page with a banner and an empty state."""
    rail = NavRail(root)
    names = ["Kunden", "Verlängerungen", "Nutzung", "Aktivitäten"]
    for number, icon in enumerate(["users", "renewals", "usage", "activity"]):
        rail.add_page(icon, icon, names[number], f"Ctrl+{number + 1}")
    rail.set_partner("Muster IT-Systemhaus GmbH", "MSP-Flex-Partner")
    rail.show_settings_item(True)
    put(rail, 0, 32, 200, 740)
    title = QLabel("Sophos Central Kunden", root)
    title.setFont(font("pageTitle"))
    put(title, 224, 50)
    put(IconButton(root, "refresh"), 748, 48)
    launch = Button(root, "Sophos Central Admin starten")
    launch.set_icon_name("external")
    put(launch, 788, 48)
    create = Button(root, "Monatliches Konto erstellen", "primary")
    create.set_icon_name("plus")
    put(create, 1033, 48)
    search = SearchField(root)
    search.setPlaceholderText("Kunden suchen")
    put(search, 224, 88, 360)
    switch = Switch(root, "Nur meinen Schutz anzeigen")
    switch.setChecked(True)
    put(switch, 1256 - switch.sizeHint().width(), 88)
    bar = ChipBar(root)
    bar.set_chips([spec for spec, _ in CHIPS])
    for spec, count in CHIPS:
        bar.set_count(spec.id, count)
    put(bar, 224, 128, 1032, 24)
    notice = NoticeBar(root)
    text = "Angezeigt werden die gespeicherten Daten. Stand: heute 09:12 Uhr (vor 5 Std. 20 Min.)."
    again = [("again", "Erneut versuchen", "refresh")]
    title_text = "Keine Verbindung zu Sophos Central."
    notice.show_notice("warning", title_text, text, again, "cloud-off", closable=False)
    put(notice, 200, 168, 1080, 40)
    empty = EmptyState(root)
    lines = [
        "Unter „Läuft bald ab“ enthält kein Kundenname diesen Text.",
        "Unter allen 1.284 Kunden gibt es 2 Treffer.",
    ]
    buttons = [
        ButtonSpec("all", "Alle Kunden durchsuchen", "search"),
        ButtonSpec("clear", "Suche löschen", "", "Esc"),
    ]
    empty.show_state("search-x", "Keine Treffer für „Zweibrücker Hütte“", lines, buttons)
    put(empty, 200, 208, 1080, 564)
    status = StatusLine(root)
    status.set_state("refresh", "Lizenzen werden aktualisiert\xa0… 412 / 1.284")
    status.set_progress(412, 1284)
    status.set_right(
        [
            "API-Kontingent: noch 588 von 1.000 Aufrufen pro Stunde",
            "Zuletzt vollständig aktualisiert: heute 14:32",
        ]
    )
    put(status, 0, 772, 1280)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--theme", default="light")
    parser.add_argument("--what", default="sheet")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--out", required=True)
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = str(asked.scale)
    QLocale.setDefault(QLocale("de_DE"))
    app = QApplication([])
    apply_base_font(app, bundled=True)
    theme = Theme(app, asked.theme)
    root = QWidget()
    root.resize(1280, 800)
    palette = root.palette()
    palette.setColor(root.backgroundRole(), theme.colour("base"))
    root.setPalette(palette)
    {"sheet": sheet, "page": page}[asked.what](root)
    hand_theme(root, theme)
    root.show()
    root.activateWindow()
    app.processEvents()
    for button in root.findChildren(Button):
        if button.property("shown") == "focus":
            button.setFocus(Qt.FocusReason.TabFocusReason)
    image: QImage = root.grab().toImage()
    image.save(asked.out)


if __name__ == "__main__":
    main()
