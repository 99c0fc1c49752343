"""The row "Name wird angezeigt als": shows the display name and edits it in place.

It saves nothing itself: it asks by signal, is told the outcome, and says what came of it.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.errors import AppError, LostReplyError
from desktop_app.domain.names import tidied_name
from desktop_app.domain.permission import Permission, Reason, may_rename
from desktop_app.domain.text import visible
from desktop_app.gui.contact import rename_words as words
from desktop_app.gui.contact.customer_card import CustomerCard
from desktop_app.gui.contact.field_grid import CAPTION_WIDTH
from desktop_app.gui.contact.name_editor import NameEditor
from desktop_app.gui.fonts import font
from desktop_app.gui.reasons import reason_text
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.plain_text import plain_label, plain_tooltip
from desktop_app.gui.widgets.row_notice import RowNotice
from desktop_app.gui.widgets.themed import Themed
from desktop_app.gui.widgets.value_label import ValueLabel
from desktop_app.services.write_errors import ChangedElsewhereError, NameRefusedError

translate = QCoreApplication.translate

_HEIGHT = 46
_MARGIN = 24
_RING = 4
_FLAT_PADDING = 12
"""What a flat button keeps free at its sides; its text ends where other values do."""


class ShowAsRow(Themed, QFrame):
    """View and editor of one customer's display name.

    Signals
    -------
    rename_requested: the name that the person saw, and the new one.
    undo_requested: take the last rename back; the name that it gives back.
    alias_requested: a local name, empty to take it away.
    console_requested: the vendor's console, where the name can be changed by hand.
    check_requested: look at Sophos Central what the name is.
    """

    rename_requested = Signal(str, str)
    undo_requested = Signal(str)
    alias_requested = Signal(str)
    console_requested = Signal()
    check_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = self._seen = self._alias = self._wanted = ""
        self._lost_at = 0
        self._right = _MARGIN
        self._permission = Permission(allowed=True, reason=Reason.ALLOWED)
        self.caption = plain_label(self, font("body"), "muted")
        self.label = ValueLabel(self, "label")
        self.label.setObjectName("showAsLabel")
        self.edit_button = Button(self, kind="flat")
        self.edit_button.setObjectName("showAsEditButton")
        self.edit_button.set_icon_name("pencil")
        self.alias_caption = plain_label(self, font("body"), "muted")
        self.alias_label = ValueLabel(self)
        self.alias_label.setObjectName("localAliasLabel")
        self.alias_mark = plain_label(self, font("small"), "muted")
        self.alias_remove = Button(self, kind="flat")
        self.alias_remove.setObjectName("localAliasRemoveButton")
        self.reason = ValueLabel(self, "small", "muted")
        self.editor = NameEditor(self)
        self.notice = RowNotice(self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show_view()

    # What the dialog tells

    def show_card(self, card: CustomerCard, *, online: bool) -> None:
        """Show a customer's name; what is being typed stays."""
        before, self._name = self._name, card.name
        self._alias = card.note.alias
        self._permission = may_rename(managed_order=card.managed_order, online=online)
        self._show_names()
        if self._lost_at:
            self._settle_lost(card)
        elif self.is_editing() and not self.editor.alias and self._name != self._seen:
            self._meet_other_name(before)
        self._show_view()

    def begin_edit(self) -> None:
        """Show the line edit with the present name."""
        if not self.is_editing() and self._may_edit():
            self._seen = self._name
            self.notice.clear()
            self.editor.open(self._name, self._name)
            self._show_view()

    def cancel_edit(self) -> None:
        """Back to the name; the focus returns to "Edit"."""
        if self.is_editing() and not self.editor.saving:
            self._close_editor()

    def is_editing(self) -> bool:
        """True while a name is typed or saved."""
        return not self.editor.isHidden()

    def is_saving(self) -> bool:
        """True while a name is being saved."""
        return self.is_editing() and self.editor.saving

    def renamed(self, old: str, new: str, *, undoable: bool = True) -> None:
        """The rename was done and read back."""
        self._lost_at = 0
        self._name = new
        self._show_names()
        self._close_editor()
        self._say(words.renamed(old, new, undoable=undoable))

    def undone(self, old: str) -> None:
        """The last rename was taken back."""
        self._lost_at = 0
        self._name = old
        self._show_names()
        self._say(words.undone(old))

    def alias_kept(self) -> None:
        """The local name was kept."""
        self._close_editor()
        self.notice.clear()

    def failed(self, error: AppError, wanted: str, now: float) -> None:
        """The rename to `wanted` was not done, or nobody knows; `now` in seconds of the epoch."""
        self.editor.set_saving(saving=False)
        if isinstance(error, LostReplyError):
            self._lost_at, self._wanted = int(now), wanted
            self._close_editor()
            self._say(words.reply_lost(wanted))
        elif isinstance(error, NameRefusedError):
            self._say(words.Said("error", words.problem_text(error.problem)))
        else:
            if isinstance(error, ChangedElsewhereError):
                self._name = error.current
                self._show_names()
            self._say(words.failed(error))
        self._show_view()

    def forbid_undo(self) -> None:
        """Another rename has become the last one."""
        if self.notice.has_action(words.UNDO):
            self.notice.clear()

    def show_gone(self) -> None:
        """The customer is no longer listed."""
        self._permission = Permission(allowed=False, reason=Reason.ALLOWED)
        if self.is_editing():
            self._close_editor()
        self._say(words.gone())
        self._show_view()

    def set_right_margin(self, pixels: int) -> None:
        """Leave less room at the right where a scroll bar takes its part."""
        for layout in (self._view_line, self._alias_line):
            margins = layout.contentsMargins()
            margins.setRight(max(_RING, pixels - _FLAT_PADDING))
            layout.setContentsMargins(margins)
        self._right = pixels
        self.editor.set_right_margin(pixels)
        self._show_view()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.caption.setText(translate("ShowAsRow", "Name shown as"))
        self.edit_button.setText(translate("ShowAsRow", "Edit"))
        self.edit_button.setAccessibleName(translate("ShowAsRow", "Edit name"))
        self.alias_caption.setText(translate("ShowAsRow", "Local name"))
        self.alias_mark.setText(translate("ShowAsRow", "stored locally"))
        self.alias_remove.setText(translate("ShowAsRow", "Remove"))
        self.alias_remove.setAccessibleName(translate("ShowAsRow", "Remove local name"))
        self.editor.retranslate()
        self._show_view()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc cancels the edit and not the dialog."""
        if event.key() == Qt.Key.Key_Escape and self.is_editing():
            self.cancel_edit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines above and below, and a ground of its own while editing."""
        if self.theme is None:
            return
        painter = QPainter(self)
        if self.is_editing():
            painter.fillRect(self.rect(), self.theme.colour("alternateBase"))
        border = self.theme.colour("border")
        painter.fillRect(0, 0, self.width(), 1, border)
        painter.fillRect(0, self.height() - 1, self.width(), 1, border)

    # Inside

    def _lay_out(self) -> None:
        self._view = QWidget(self)
        row = self._view_line = QHBoxLayout(self._view)
        row.setContentsMargins(_MARGIN, 0, _MARGIN - _FLAT_PADDING, 0)
        row.setSpacing(0)
        self.caption.setMinimumWidth(CAPTION_WIDTH)
        row.addWidget(self.caption)
        row.addWidget(self.label, 1)
        row.addWidget(self.edit_button)
        self._view.setMinimumHeight(_HEIGHT)
        self._alias_row = QWidget(self)
        local = self._alias_line = QHBoxLayout(self._alias_row)
        local.setContentsMargins(_MARGIN, 0, _MARGIN - _FLAT_PADDING, 4)
        local.setSpacing(0)
        self.alias_caption.setMinimumWidth(CAPTION_WIDTH)
        local.addWidget(self.alias_caption)
        local.addWidget(self.alias_label, 1)
        local.addWidget(self.alias_mark)
        local.addWidget(self.alias_remove)
        notes = QVBoxLayout()
        notes.addWidget(self.reason)
        notes.addWidget(self.notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 1)
        column.setSpacing(0)
        column.addWidget(self._view)
        column.addWidget(self.editor)
        column.addWidget(self._alias_row)
        column.addLayout(notes)
        self._notes = notes
        self.editor.hide()

    def _connect(self) -> None:
        self.edit_button.clicked.connect(self.begin_edit)
        self.editor.save_requested.connect(self._on_save)
        self.editor.cancelled.connect(self.cancel_edit)
        self.alias_remove.clicked.connect(self._on_alias_remove)
        self.notice.action_triggered.connect(self._on_action)

    def _may_edit(self) -> bool:
        return self._permission.allowed and not self._lost_at

    def _show_names(self) -> None:
        self.label.set_value(visible(self._name))
        self.alias_label.set_value(visible(self._alias))

    def _show_view(self) -> None:
        editing = self.is_editing()
        self._view.setVisible(not editing)
        self._alias_row.setVisible(bool(self._alias) and not editing)
        reason = self._permission.reason
        # An order's name is not the partner's to change: there the button would only tease.
        self.edit_button.setHidden(reason is Reason.MANAGED_ORDER)
        self.reason.set_value(reason_text(reason) if reason is Reason.MANAGED_ORDER else "")
        self.reason.setVisible(reason is Reason.MANAGED_ORDER and not editing)
        self.edit_button.setEnabled(self._may_edit())
        why = reason_text(reason)
        self.edit_button.setToolTip(plain_tooltip(why))
        self.edit_button.setAccessibleDescription(why)
        below = bool(self.notice.text()) or not self.reason.isHidden()
        self._notes.setContentsMargins(_MARGIN, 0, self._right, 12 if below else 0)
        self.update()

    def _close_editor(self) -> None:
        had_focus = self.editor.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.editor.set_saving(saving=False)
        self.editor.hide()
        self.notice.clear()
        self._show_view()
        if had_focus:
            self.edit_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, said: words.Said) -> None:
        self.notice.show_notice(said.tone, said.text, said.actions)
        self._show_view()

    def _meet_other_name(self, before: str) -> None:
        """The name has changed under the hands of a person who is typing a new one."""
        if self.is_saving() or self._name == before:
            return
        if tidied_name(self.editor.edit.text()) == self._name:
            self._close_editor()
        else:
            self._say(words.changed_elsewhere(self._name, self._seen))

    def _settle_lost(self, card: CustomerCard) -> None:
        """What a later reading of the name says of a rename whose answer got lost."""
        if tidied_name(self._name) == tidied_name(self._wanted):
            self._lost_at = 0
            self._say(words.renamed(self._seen, self._name, undoable=False))
        elif card.details.listed_at > self._lost_at:
            self._lost_at = 0
            self._say(words.not_renamed(self._name))

    def _on_save(self, text: str) -> None:
        self.editor.set_saving(saving=True)
        self.notice.clear()
        if self.editor.alias:
            self.alias_requested.emit(text)
        else:
            self._wanted = tidied_name(text)
            self.rename_requested.emit(self._seen, text)

    def _on_alias_remove(self) -> None:
        self.alias_requested.emit("")

    def _on_action(self, action: str) -> None:
        typed = self.editor.edit.text()
        if action == words.UNDO:
            self._say(words.undoing())
            self.undo_requested.emit(self._seen)
        elif action == words.TAKE_OVER:
            self._close_editor()
        elif action == words.RENAME_ANYWAY:
            self._rename_anyway()
        elif action == words.CONSOLE:
            self.console_requested.emit()
        elif action == words.ALIAS:
            self.notice.clear()
            self.editor.open(typed, "", alias=True)
        elif action == words.CHECK:
            self.check_requested.emit()
        self._show_view()

    def _rename_anyway(self) -> None:
        """The person has now seen the others' name, and that is the one to be replaced."""
        self._seen = self._name
        self.editor.set_current(self._name)
        self.notice.clear()
        self.editor.save()
