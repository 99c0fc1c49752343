"""One customer's dialog: shows a card and asks for everything else by signal.

Not modal; it reads nothing and writes nothing. dialogs.py opens it, feeds it and does what it asks.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QAbstractButton, QDialog, QScrollArea, QVBoxLayout, QWidget

from desktop_app import assets
from desktop_app.domain.access import Assistance
from desktop_app.domain.customer import Contact, CustomerId
from desktop_app.domain.permission import Permission, Reason, may_launch
from desktop_app.domain.text import visible
from desktop_app.gui.contact.account_fields import AccountFields
from desktop_app.gui.contact.activity_section import ActivitySection
from desktop_app.gui.contact.assistance_section import AssistanceSection
from desktop_app.gui.contact.contact_fields import ContactFields
from desktop_app.gui.contact.contact_look import ContactLook
from desktop_app.gui.contact.customer_card import CustomerCard
from desktop_app.gui.contact.licence_table import LicenceTable
from desktop_app.gui.contact.pill_strip import PillStrip
from desktop_app.gui.contact.section_title import SectionTitle
from desktop_app.gui.contact.show_as_row import ShowAsRow
from desktop_app.gui.fonts import font
from desktop_app.gui.forms import load_form
from desktop_app.gui.reasons import reason_text
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.dialog_footer import DialogFooter
from desktop_app.gui.widgets.elided_label import ElidedLabel
from desktop_app.gui.widgets.icon_label import IconLabel
from desktop_app.gui.widgets.input_pause import InputPause
from desktop_app.gui.widgets.plain_text import make_plain, plain_tooltip
from desktop_app.gui.widgets.themed import hand_theme
from desktop_app.gui.widgets.value_label import ValueLabel

CLIENT_SIZE = QSize(560, 620)
SMALLEST_SIZE = QSize(480, 360)
_MARGIN = 24
_PLACE_WIDTH = 160
_OFFLINE = Permission(allowed=False, reason=Reason.OFFLINE)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OrderIcon(IconLabel):
    """The dollar symbol of managed customer orders, as the vendor marks them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(16, parent)


class CustomerName(ValueLabel):
    """The head of the dialog."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "dialogTitle")


class QuietLine(ElidedLabel):
    """The place beside the pills."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        make_plain(self, font("small"), "muted")


class QuietText(ValueLabel):
    """What stands where licences would."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "body", "muted")


class ContactDialog(QDialog):
    """One customer. Every signal but `closed` names what a person asked for.

    Signals
    -------
    rename_requested: customer id, name seen, new name.
    undo_requested: customer id, the name that it gives back.
    launch_requested, approval_requested, check_requested, console_requested:
        customer id.
    alias_requested: customer id, local name (empty: none).
    contact_keep_requested: customer id, `Contact`.
    activity_requested: customer id and name.
    mail_requested: a checked address. call_requested: a number.
    closed: customer id; the dialog goes away.
    """

    rename_requested = Signal(str, str, str)
    undo_requested = Signal(str, str)
    alias_requested = Signal(str, str)
    contact_keep_requested = Signal(str, object)
    launch_requested = Signal(str)
    activity_requested = Signal(str, str)
    approval_requested = Signal(str)
    check_requested = Signal(str)
    console_requested = Signal(str)
    mail_requested = Signal(str)
    call_requested = Signal(str)
    closed = Signal(str)

    contactScroll: QScrollArea
    contactContent: QWidget
    contactName: CustomerName
    summaryPills: PillStrip
    orderIcon: OrderIcon
    contactPlace: QuietLine
    showAsRow: ShowAsRow
    contactFields: ContactFields
    licenceTitle: SectionTitle
    licenceTable: LicenceTable
    licenceMessage: QuietText
    assistanceSection: AssistanceSection
    activitySection: ActivitySection
    accountFields: AccountFields
    contactFooter: DialogFooter
    contactLaunchButton: Button
    requestApprovalButton: Button
    contactCloseButton: Button

    def __init__(
        self, card: CustomerCard, look: ContactLook, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.card = card
        self._look = look
        self._online = True
        self._gone = False
        load_form(assets.form("contact_dialog"), self, _PROMOTED)
        self.setObjectName("contactDialog")
        self._build()
        self._connect()
        self._order_tabs()
        hand_theme(self, look.theme)
        self.show_card(card)
        self.contactScroll.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    @property
    def customer_id(self) -> CustomerId:
        """Whose dialog it is."""
        return self.card.id

    def show_card(self, card: CustomerCard) -> None:
        """Show what is known now; what is being typed, selected or scrolled to stays."""
        self.card = card
        look = self._look
        name = look.words.customer(visible(card.name), card.id)
        self.contactName.set_value(name)
        title = self.tr("Customer details – {name}").format(name=name)
        # Qt reads this mark in a window's title as its sign for unsaved changes.
        self.setWindowTitle(title.replace("[*]", "[*][*]"))
        self.summaryPills.show_badges(card.summary(look.today(), look.warning_days), look)
        self.orderIcon.show_icon("dollar" if card.managed_order else "", "dollar")
        order = look.words.billing("", managed_order=True)
        self.orderIcon.setToolTip(plain_tooltip(order))
        self.orderIcon.setAccessibleName(order)
        self._show_place(card.place)
        self.showAsRow.show_card(card, online=self._online)
        self.contactFields.show_card(card, look)
        self._show_licences(card)
        self.assistanceSection.show_card(card, look)
        self.activitySection.show_activities(card.activities)
        self.accountFields.show_card(card, look)
        self._show_footer()

    def set_online(self, *, online: bool) -> None:
        """Say whether Sophos Central can be reached."""
        self._online = online
        self.showAsRow.show_card(self.card, online=online)
        self._show_footer()

    def show_gone(self) -> None:
        """The customer is no longer listed: what was known stays to be read."""
        self._gone = True
        self.showAsRow.show_gone()
        self._show_footer()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_look"):
            self._look.retranslate()
            self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc first gives up what is being typed; Enter works on a focused button alone."""
        if event.key() == Qt.Key.Key_Escape and self._cancel_edit():
            return
        if event.key() in _ENTER:
            focused = self.focusWidget()
            if isinstance(focused, QAbstractButton) and focused.isEnabled():
                focused.click()
            return
        super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Say so before it goes away; Esc closes it without any closeEvent."""
        super().done(result)
        self.closed.emit(self.card.id)

    # Inside

    def _build(self) -> None:
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        for widget in (self.contactScroll, self.contactScroll.viewport(), self.contactContent):
            widget.setAutoFillBackground(False)
        self.setMinimumSize(SMALLEST_SIZE)
        self.resize(CLIENT_SIZE)
        self.licenceTable.set_look(self._look)
        self.activitySection.set_look(self._look)
        self.contactLaunchButton.set_kind("primary")
        # A double click opens one page and one letter.
        self._launch_pause = InputPause(self.contactLaunchButton)
        self._approval_pause = InputPause(self.requestApprovalButton)
        # Without a default button, Enter held down since the list cannot start anything here.
        for button in self.findChildren(Button):
            button.setAutoDefault(False)
        self.licenceTitle.show_title(self.tr("Licenses"))
        layouts = (self.findChild(QVBoxLayout, name) for name in ("headLayout", "bodyLayout"))
        self._margined = [layout for layout in layouts if layout is not None]

    def _connect(self) -> None:
        row, contact = self.showAsRow, self.contactFields
        self.contactScroll.verticalScrollBar().rangeChanged.connect(self._fit_margins)
        row.rename_requested.connect(self._on_rename)
        row.undo_requested.connect(self._on_undo)
        row.alias_requested.connect(self._on_alias)
        row.console_requested.connect(self._on_console)
        row.check_requested.connect(self._on_check)
        contact.mail_requested.connect(self.mail_requested)
        contact.call_requested.connect(self.call_requested)
        contact.keep_requested.connect(self._on_keep)
        self.activitySection.all_wanted.connect(self._on_activity)
        self.contactLaunchButton.clicked.connect(self._on_launch)
        self.requestApprovalButton.clicked.connect(self._on_approval)
        self.contactCloseButton.clicked.connect(self.close)
        self._shortcuts = [
            QShortcut(QKeySequence(keys), self, slot)
            for keys, slot in (
                ("Ctrl+W", self.close),
                ("F2", row.begin_edit),
                ("Ctrl+Return", self.contactLaunchButton.click),
            )
        ]

    def _order_tabs(self) -> None:
        """From top to bottom as it is read; the footer last."""
        row, contact = self.showAsRow, self.contactFields
        chain: list[QWidget] = [
            self.contactScroll,
            row.edit_button,
            row.editor.edit,
            row.editor.save_button,
            row.editor.cancel_button,
            row.alias_remove,
            row.notice,
        ]
        for field in contact.fields():
            chain += [field.link, field.copy]
        chain += [contact.keep_button, *contact.form.edits.values()]
        chain += [contact.form.save_button, contact.form.cancel_button, self.licenceTable]
        chain += self.activitySection.tab_chain()
        chain += [field.copy for field in self.accountFields.fields()]
        chain += [self.contactLaunchButton, self.requestApprovalButton, self.contactCloseButton]
        for first, second in pairwise(chain):
            QWidget.setTabOrder(first, second)

    def _fit_margins(self, _first: int, last: int) -> None:
        """The scroll bar stands in the margin: what is shown keeps its width with and without."""
        right = _MARGIN - (self.contactScroll.verticalScrollBar().sizeHint().width() if last else 0)
        for layout in self._margined:
            margins = layout.contentsMargins()
            margins.setRight(right)
            layout.setContentsMargins(margins)
        self.showAsRow.set_right_margin(right)

    def _show_place(self, place: str) -> None:
        self.contactPlace.setText(place)
        wanted = self.contactPlace.sizeHint().width()
        self.contactPlace.setMinimumWidth(min(wanted, _PLACE_WIDTH))

    def _show_licences(self, card: CustomerCard) -> None:
        details, look = card.details, self._look
        self.licenceTable.show_licences(details.licences, look)
        self.licenceTable.setVisible(bool(details.licences))
        message = "" if details.licences else self._no_licences(card)
        self.licenceMessage.set_value(message)
        self.licenceMessage.setVisible(bool(message))
        self.licenceTitle.show_source(look.source(details.read_at))

    def _no_licences(self, card: CustomerCard) -> str:
        refused = self._look.words.access(card.access)
        if refused:
            return self.tr("Status not available: {reason}").format(reason=refused)
        if card.details.incomplete:
            return self.tr("The response with the licenses could not be read.")
        if not card.details.read_at:
            return self.tr("The licenses have not been loaded yet.")
        return self.tr("This customer has no licenses.")

    def _show_footer(self) -> None:
        permission = may_launch(self.card.assistance)
        if permission.allowed and not self._online:
            permission = _OFFLINE
        if self._gone:
            permission = Permission(allowed=False, reason=permission.reason)
        why = reason_text(permission.reason)
        launch, approval = self.contactLaunchButton, self.requestApprovalButton
        launch.setEnabled(permission.allowed)
        launch.setToolTip(plain_tooltip(why))
        launch.setAccessibleDescription(why)
        asking = self.card.assistance.state is not Assistance.ON
        approval.setVisible(asking)
        # In German three buttons fit into the dialog's width without the icon only.
        launch.set_icon_name("" if asking else "external")
        approval.setEnabled(not self._gone)
        asked = self.card.note.approval_asked_at
        text = self.tr("Approval request prepared: {time}").format(time=self._look.moment(asked))
        approval.setToolTip(plain_tooltip(text if asked else ""))

    def _retranslate(self) -> None:
        self.licenceTitle.show_title(self.tr("Licenses"))
        for part in (self.showAsRow, self.contactFields, self.accountFields):
            part.retranslate()
        self.licenceTable.retranslate()
        self.activitySection.retranslate()
        self.show_card(self.card)

    def _cancel_edit(self) -> bool:
        if self.showAsRow.is_editing():
            self.showAsRow.cancel_edit()
            return True
        if self.contactFields.is_editing():
            self.contactFields.cancel_edit()
            return True
        return False

    def _on_rename(self, seen: str, new: str) -> None:
        self.rename_requested.emit(self.card.id, seen, new)

    def _on_undo(self, old: str) -> None:
        self.undo_requested.emit(self.card.id, old)

    def _on_alias(self, alias: str) -> None:
        self.alias_requested.emit(self.card.id, alias)

    def _on_keep(self, contact: Contact) -> None:
        self.contact_keep_requested.emit(self.card.id, contact)

    def _on_launch(self) -> None:
        self._launch_pause.begin()
        self.launch_requested.emit(self.card.id)

    def _on_activity(self) -> None:
        self.activity_requested.emit(self.card.id, self.card.name)

    def _on_approval(self) -> None:
        self._approval_pause.begin()
        self.approval_requested.emit(self.card.id)

    def _on_console(self) -> None:
        self.console_requested.emit(self.card.id)

    def _on_check(self) -> None:
        self.check_requested.emit(self.card.id)


_PROMOTED = (
    CustomerName,
    QuietLine,
    QuietText,
    PillStrip,
    OrderIcon,
    ShowAsRow,
    ContactFields,
    SectionTitle,
    LicenceTable,
    AssistanceSection,
    ActivitySection,
    AccountFields,
    DialogFooter,
    Button,
)
