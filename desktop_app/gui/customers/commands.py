"""What can be done with the chosen customers: launch, copy, refresh; and when it may be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from desktop_app.domain.customer import CustomerId
from desktop_app.domain.permission import (
    Permission,
    Reason,
    may_create_monthly_account,
    may_launch,
)
from desktop_app.domain.row import CustomerRow
from desktop_app.gui.actions import (
    APPROVAL,
    COPY,
    COPY_NAME,
    CREATE,
    DETAILS,
    LAUNCH,
    REFRESH_ONE,
    set_reason,
)
from desktop_app.gui.customers.clipboard import rows_to_mime
from desktop_app.gui.customers.columns import Reader
from desktop_app.gui.reasons import reason_text
from desktop_app.gui.workplace import Workplace
from desktop_app.services.settings import TENANT_VARIABLE, Settings, console_url

translate = QCoreApplication.translate

_NOTHING = Permission(allowed=False, reason=Reason.NOTHING_SELECTED)
_SEVERAL = Permission(allowed=False, reason=Reason.SEVERAL_SELECTED)
_OFFLINE = Permission(allowed=False, reason=Reason.OFFLINE)


class CustomerCommands(QObject):
    """Acts on the rows that `chosen` gives, in the words of `reader`.

    Signals
    -------
    told: tone, title and text of a notice for the person.
    details_wanted: the id of a customer whose contact dialog is to be opened.
    approval_wanted: the id of a customer who is to be asked for approval.
    create_wanted: a new account.
    launched: the row of a customer whose console was opened.
    """

    told = Signal(str, str, str)
    details_wanted = Signal(str)
    approval_wanted = Signal(str)
    create_wanted = Signal()
    launched = Signal(object)

    def __init__(
        self,
        place: Workplace,
        settings: Settings,
        chosen: Callable[[], list[CustomerRow]],
        find: Callable[[CustomerId], CustomerRow | None],
        reader: Reader,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._account = place.account
        self._sync = place.sync
        self._actions = actions = place.actions
        self._settings = settings
        self._open = place.opener
        self._chosen = chosen
        self._find = find
        self._reader = reader
        self._active = True
        actions[LAUNCH].triggered.connect(self.launch)
        actions[CREATE].triggered.connect(self.create_monthly_account)
        actions[COPY].triggered.connect(self.copy)
        actions[COPY_NAME].triggered.connect(self.copy_name)
        actions[REFRESH_ONE].triggered.connect(self.refresh_one)
        actions[DETAILS].triggered.connect(self.open_details)
        actions[APPROVAL].triggered.connect(self.request_approval)
        place.sync.mode_changed.connect(self.update_actions)

    def use_settings(self, settings: Settings) -> None:
        """Open the console of other settings from now on."""
        self._settings = settings

    def set_active(self, active: bool) -> None:
        """Disable everything while the customers are out of sight."""
        self._active = active
        self.update_actions()

    def rows(self) -> list[CustomerRow]:
        """The rows that commands act on."""
        return self._chosen() if self._active else []

    @Slot()
    def update_actions(self) -> None:
        """Enable what the rules allow, and say why where they don't."""
        rows = self.rows()
        launch = self._launch_permission(rows)
        self._enable(LAUNCH, launch)
        self._enable(CREATE, self._create_permission())
        self._actions[COPY].setEnabled(bool(rows))
        self._actions[COPY_NAME].setEnabled(bool(rows))
        one = Permission(allowed=True, reason=Reason.ALLOWED)
        if len(rows) != 1:
            one = _SEVERAL if rows else _NOTHING
        for action in (REFRESH_ONE, DETAILS, APPROVAL):
            self._enable(action, one)

    @Slot()
    def launch(self) -> None:
        """Open the console in the browser and put the customer's name on the clipboard."""
        rows = self.rows()
        if self._launch_permission(rows).allowed:
            self._launch(rows[0])

    @Slot(str)
    def launch_customer(self, customer_id: str) -> None:
        """Launch a customer by its id, as from its dialog; by the same rule."""
        row = self._find(CustomerId(customer_id))
        if row is not None and self._launch_permission([row]).allowed:
            self._launch(row)

    @Slot()
    def open_details(self) -> None:
        """Open the chosen customer's contact dialog."""
        rows = self.rows()
        if len(rows) == 1:
            self.details_wanted.emit(rows[0].id)

    @Slot()
    def request_approval(self) -> None:
        """Ask the chosen customer for approval to manage its account."""
        rows = self.rows()
        if len(rows) == 1:
            self.approval_wanted.emit(rows[0].id)

    def _launch(self, row: CustomerRow) -> None:
        name = row.name
        self._to_clipboard(name)
        if self._opens(console_url(self._settings.console_address, row.id)):
            self.launched.emit(row)
            self.told.emit("info", *self._launched_texts(name))

    def _launched_texts(self, name: str) -> tuple[str, str]:
        if TENANT_VARIABLE in self._settings.console_address:
            return translate("Commands", "The customer’s console opens in your browser."), ""
        text = translate(
            "Commands",
            "The name “{name}” is on the clipboard. Paste it into the search field there, then "
            "launch the customer.",
        )
        title = translate("Commands", "The partner console opens in your browser.")
        return title, text.format(name=name)

    @Slot()
    def create_monthly_account(self) -> None:
        """Ask for the form that creates an account; only an MSP Flex partner may."""
        if self._create_permission().allowed:
            self.create_wanted.emit()

    def _opens(self, address: str) -> bool:
        """Open an address; where no browser does, say which address a person can open."""
        if self._open(address):
            return True
        self.told.emit(
            "error",
            translate("Commands", "The browser could not be opened."),
            translate("Commands", "Open this address in a browser: {address}").format(
                address=address
            ),
        )
        return False

    @Slot()
    def copy(self) -> None:
        """Put the chosen rows on the clipboard, as text and as a table."""
        rows = self.rows()
        if rows:
            QGuiApplication.clipboard().setMimeData(rows_to_mime(rows, self._reader))

    @Slot()
    def copy_name(self) -> None:
        """Put the chosen customers' names on the clipboard, one a line."""
        rows = self.rows()
        if rows:
            self._to_clipboard("\n".join(row.name for row in rows))

    @Slot()
    def refresh_one(self) -> None:
        """Read the chosen customer's licences now."""
        rows = self.rows()
        if len(rows) == 1:
            self._sync.refresh_one(rows[0].id)

    def _launch_permission(self, rows: list[CustomerRow]) -> Permission:
        if len(rows) != 1:
            return _SEVERAL if rows else _NOTHING
        permission = may_launch(rows[0].assistance)
        return _OFFLINE if permission.allowed and self._sync.offline else permission

    def _create_permission(self) -> Permission:
        online = not self._sync.offline
        return may_create_monthly_account(self._account.programme, online=online)

    def _enable(self, action_id: str, permission: Permission) -> None:
        action = self._actions[action_id]
        action.setEnabled(permission.allowed)
        set_reason(action, reason_text(permission.reason))

    def _to_clipboard(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
