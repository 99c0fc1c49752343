"""The customers page: search, quick filters, toggle and table over one model.

Not for what commands do (commands.py), what notices say (sync_notices.py), or painting.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QLocale, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from desktop_app import assets
from desktop_app.domain.customer import CustomerId
from desktop_app.domain.filters import QuickFilter
from desktop_app.domain.row import CustomerRow
from desktop_app.gui.actions import (
    APPROVAL,
    COPY,
    COPY_NAME,
    CREATE,
    DETAILS,
    LAUNCH,
    PROTECTION,
    REFRESH,
    REFRESH_ONE,
    RESET_COLUMNS,
)
from desktop_app.gui.customers.commands import CustomerCommands
from desktop_app.gui.customers.details_tooltip import DetailsTooltip
from desktop_app.gui.customers.empty_page import EmptyPage
from desktop_app.gui.customers.list_entry import ListEntry
from desktop_app.gui.customers.loader import LoadedRows, RowLoader
from desktop_app.gui.customers.memory import PageMemory
from desktop_app.gui.customers.model import CustomerTableModel
from desktop_app.gui.customers.quick_filters import chip_id, chip_specs, filter_of
from desktop_app.gui.customers.ranking import NameRanker
from desktop_app.gui.customers.table import CustomerTable
from desktop_app.gui.fonts import font
from desktop_app.gui.forms import load_form
from desktop_app.gui.sync_controller import RowChanges, SyncMode
from desktop_app.gui.sync_notices import SyncNotices
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button, IconButton
from desktop_app.gui.widgets.chip_bar import ChipBar
from desktop_app.gui.widgets.elided_label import ElidedLabel
from desktop_app.gui.widgets.notice_bar import NoticeBar
from desktop_app.gui.widgets.search_field import SearchField
from desktop_app.gui.widgets.switch import Switch
from desktop_app.gui.widgets.themed import hand_theme
from desktop_app.gui.workplace import Workplace
from desktop_app.services.settings import Settings

COUNT_MS = 40
RESORT_MS = 1_500
MINUTE_MS = 60_000


class CustomersPage(QWidget):
    """The page "Sophos Central Kunden".

    Signals
    -------
    loaded: everybody from the store is shown; seconds since the epoch of the last complete
        sync, 0 for none.
    customer_activated: a customer was chosen by Enter, double click or a click on the name.
    """

    loaded = Signal(int)
    customer_activated = Signal(str)

    pageTitle: ElidedLabel
    refreshButton: IconButton
    launchAdminButton: Button
    createMonthlyAccountButton: Button
    searchField: SearchField
    customerCount: QLabel
    ownProtectionToggle: Switch
    filterBar: ChipBar
    noticeBar: NoticeBar
    customerTable: CustomerTable

    def __init__(self, place: Workplace, settings: Settings) -> None:
        super().__init__()
        self._sync = place.sync
        self._tasks = place.tasks
        self._actions = place.actions
        load_form(assets.form("customers_page"), self, _PROMOTED)
        self.model = CustomerTableModel(self)
        self._build(place.theme)
        self._since_load: dict[CustomerId, CustomerRow | None] = {}
        self.commands = CustomerCommands(
            place,
            settings,
            self.customerTable.selected_rows,
            self.model.roster.find,
            self.model.reader,
            self,
        )
        self._make_helpers(place, settings)
        self._make_timers()
        self._connect()
        self._memory.restore()
        hand_theme(self, place.theme)
        self.commands.update_actions()

    def _make_helpers(self, place: Workplace, settings: Settings) -> None:
        store = place.account.store
        self._loader = RowLoader(store, self._tasks, settings.warning_days, self._on_loaded, self)
        may_sign_in = bool(place.account.profile_id)
        self.notices = SyncNotices(self._sync, self.noticeBar, self, may_sign_in=may_sign_in)
        self._tooltip = DetailsTooltip(store, self._tasks, self.model, self)
        self.customerTable.detail_provider = self._tooltip.provide
        self._empty = EmptyPage(self.customerTable, self.model, place.theme)
        self._memory = PageMemory(place.state, self)
        self._entry = ListEntry(self.searchField, self.customerTable, self.model)
        self._entry.name_clicked.connect(self.customer_activated)

    # What others call

    def show_first(self, rows: list[CustomerRow]) -> None:
        """Show a first screenful; everybody follows with `load`."""
        if rows:
            self.model.replace(rows)
        self._after_change()

    def load(self) -> None:
        """Read everybody from the store; `loaded` follows."""
        self._loader.load()

    def remember(self) -> None:
        """Keep columns, sorting and the toggle for the next start."""
        self._memory.save()

    def use_settings(self, settings: Settings) -> None:
        """Judge and open by other settings; everybody is read anew when the days changed."""
        self.commands.use_settings(settings)
        if self._loader.use_warning_days(settings.warning_days):
            self.load()

    def set_active(self, active: bool) -> None:
        """Whether this page is the one in sight; commands act on nothing unseen."""
        self.commands.set_active(active)

    def focus_search(self) -> None:
        """Let the person type a name."""
        self.searchField.setFocus()
        self.searchField.selectAll()

    def query(self) -> str:
        """What was typed."""
        return self.searchField.text()

    def current_filter(self) -> QuickFilter:
        """The quick filter in force."""
        return filter_of(self.filterBar.current())

    # Building

    def _build(self, theme: Theme) -> None:
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.pageTitle.setFont(font("pageTitle"))
        self.customerCount.setFont(font("small", tabular=True))
        self.customerCount.setProperty("tone", "muted")
        self.refreshButton.set_icon_name("refresh")
        self.launchAdminButton.set_icon_name("external")
        self.createMonthlyAccountButton.set_kind("primary")
        self.createMonthlyAccountButton.set_icon_name("plus")
        self.filterBar.set_chips(chip_specs())
        self.customerTable.set_look(theme)
        self.customerTable.setModel(self.model)
        buttons = (
            (self.refreshButton, REFRESH),
            (self.launchAdminButton, LAUNCH),
            (self.createMonthlyAccountButton, CREATE),
        )
        for button, action in buttons:
            button.follow(self._actions[action])

    def _make_timers(self) -> None:
        self._counting = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._counting.timeout.connect(self._show_counts)
        self._resorting = QTimer(self, singleShot=True, interval=RESORT_MS)
        self._resorting.timeout.connect(self._resort)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self._on_minute)
        self._minute.start()

    def _connect(self) -> None:
        self.searchField.textChanged.connect(self._on_query)
        self.filterBar.current_changed.connect(self._on_filter)
        self.ownProtectionToggle.toggled.connect(self._on_protection)
        self.customerTable.activated_customer.connect(self.customer_activated)
        self.customerTable.copy_requested.connect(self._actions[COPY].trigger)
        self.customerTable.menu_requested.connect(self._on_menu)
        self.customerTable.view_changed.connect(self._tell_focus)
        self.customerTable.selectionModel().selectionChanged.connect(self._on_selection)
        self._empty.search_all.connect(self._on_show_all)
        self._empty.clear_search.connect(self.searchField.clear)
        self._empty.refresh.connect(self._sync.start)
        self._sync.rows_changed.connect(self.on_rows_changed)
        self._sync.many_changed.connect(self.load)
        self._sync.mode_changed.connect(self._after_change)
        self.commands.told.connect(self.notices.tell)
        actions = self._actions
        actions[REFRESH].triggered.connect(self._sync.start)
        actions[RESET_COLUMNS].triggered.connect(self._memory.reset)
        actions[PROTECTION].toggled.connect(self.ownProtectionToggle.setChecked)

    # Following the person

    @Slot(str)
    def _on_query(self, text: str) -> None:
        self.model.set_query(text)
        self._after_change()

    @Slot(str)
    def _on_filter(self, chip: str) -> None:
        self.model.set_filter(filter_of(chip))
        self._after_change()

    @Slot()
    def _on_show_all(self) -> None:
        self.filterBar.set_current("ALL")

    @Slot(bool)
    def _on_protection(self, on: bool) -> None:
        self._actions[PROTECTION].setChecked(on)
        self.model.set_protection_only(on)

    @Slot()
    def _on_selection(self) -> None:
        self.commands.update_actions()
        self._tell_focus()

    @Slot(QPoint)
    def _on_menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        menu.addActions(self._menu_actions())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)

    def _menu_actions(self) -> list[QAction]:
        wanted = (DETAILS, LAUNCH, APPROVAL, REFRESH_ONE, COPY, COPY_NAME)
        return [self._actions[action] for action in wanted]

    @Slot()
    def _tell_focus(self) -> None:
        chosen = [row.id for row in self.customerTable.selected_rows()]
        self._sync.focus([*chosen, *map(CustomerId, self.customerTable.visible_ids())])

    # Following the data

    def _on_loaded(self, loaded: LoadedRows) -> None:
        late = RowChanges.of(self._since_load)
        self._since_load = {}

        def replace() -> None:
            self.model.replace(loaded.rows, loaded.ranks)
            self.model.apply(late.upserted, late.removed)

        self.customerTable.keep_place(replace)
        self._sync.all_read()
        self.notices.set_complete_at(loaded.complete_at)
        self._after_change()
        self.loaded.emit(loaded.complete_at)

    @Slot(object)
    def on_rows_changed(self, changes: RowChanges) -> None:
        """Show what a sync or a write has changed."""
        if self._loader.running:
            # What is being read may lack them.
            self._since_load.update(changes.by_id())
        self.customerTable.keep_place(lambda: self.model.apply(changes.upserted, changes.removed))
        if not self._resorting.isActive():
            self._resorting.start()
        self._after_change()

    @Slot()
    def _resort(self) -> None:
        self.customerTable.keep_place(self.model.resort)
        self._after_change()

    @Slot()
    def _on_minute(self) -> None:
        today = date.today()
        if today != self._loader.day:
            self.model.set_today(today.toordinal())
            self.load()
        self.model.tell_ages()

    @Slot()
    def _after_change(self) -> None:
        """Counts may lag behind the list by a moment: the list is what the person waits for."""
        if self.model.rowCount():
            self._empty.hide()
        self.commands.update_actions()
        if not self._counting.isActive():
            self._counting.start()

    @Slot()
    def _show_counts(self) -> None:
        counts = self.model.roster.counts()
        for wanted, count in counts.items():
            self.filterBar.set_count(wanted.name or "", count)
        if not self.query():
            # Hardly any list needs it, and typing must not shake the others.
            rare = QuickFilter.END_UNKNOWN
            self.filterBar.set_available(chip_id(rare), counts[rare] > 0)
        self.customerCount.setText(self._count_text())
        if not self.model.rowCount():
            self._empty.show_for(
                query=self.query(),
                chosen=self.current_filter(),
                hits_in_all=counts[QuickFilter.ALL],
                total=self.model.roster.total,
                syncing=self._sync.mode is SyncMode.RUNNING,
            )

    def _count_text(self) -> str:
        locale = QLocale()
        shown, total = self.model.rowCount(), self.model.roster.total
        if shown == total:
            return self.tr("%Ln customer(s)", "", total) if total else ""
        return self.tr("{shown} of {total}").format(
            shown=locale.toString(shown), total=locale.toString(total)
        )

    # Language

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language; names are ranked anew in a worker."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_tasks"):
            self._retranslate()

    def _retranslate(self) -> None:
        for spec in chip_specs():
            self.filterBar.set_text(spec.id, spec.text)
        self.commands.update_actions()
        ranker, names = NameRanker(QLocale()), self.model.roster.names()
        self.model.words.retranslate()
        self._tasks.reading(
            lambda: ranker(names),
            owner=self,
            then=lambda ranks: self._speak(ranker, ranks),
        )

    def _speak(self, ranker: NameRanker, ranks: list[int]) -> None:
        self.customerTable.keep_place(lambda: self.model.retranslate(QLocale(), ranker, ranks))
        self._after_change()


_PROMOTED = (
    ElidedLabel,
    IconButton,
    Button,
    SearchField,
    Switch,
    ChipBar,
    NoticeBar,
    CustomerTable,
)
