"""The form of the sign-in page and the words on it; not what happens when a person uses it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QScrollArea, QWidget

from desktop_app import __version__, assets
from desktop_app.domain.errors import AppError
from desktop_app.domain.permission import Programme
from desktop_app.gui.forms import load_form
from desktop_app.gui.messages import Message, message_for
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.progress_line import ProgressLine
from desktop_app.gui.widgets.status_bar import StatusLine
from desktop_app.services.secrets_port import SecretsError
from desktop_app.services.sign_in import LONGEST_NAME, NoSecretError

from .card import AppMark, Card, ProblemLine, SmallIcon
from .credential_edit import CredentialEdit, SecretEdit
from .found_text import FoundText
from .look import dress
from .problems import problem_of, secrets_message
from .side_panel import SidePanel

_TALL = 660
"""The height in pixels from which there is room for the mark."""

PROGRAMMES = (Programme.MSP_FLEX, Programme.MSP_FLEX_CONNECT, Programme.NONE)
_PARTS = (
    AppMark,
    Button,
    Card,
    CredentialEdit,
    FoundText,
    ProblemLine,
    ProgressLine,
    SecretEdit,
    SidePanel,
    SmallIcon,
    StatusLine,
)


class SignInForm(QWidget):
    """The controls of the page by their names, and the texts that the form file cannot hold."""

    credentialsStep: QWidget
    namingStep: QWidget
    troubleStep: QWidget
    busyRow: QWidget
    sidePanel: SidePanel
    clientIdEdit: CredentialEdit
    clientIdProblem: ProblemLine
    clientSecretEdit: SecretEdit
    clientSecretProblem: ProblemLine
    signInButton: Button
    cancelCheckButton: Button
    whereButton: Button
    profileNameEdit: QLineEdit
    programmeBox: QComboBox
    finishButton: Button
    namingBackButton: Button
    troubleProblem: ProblemLine
    retryButton: Button
    sessionOnlyButton: Button
    troubleBackButton: Button
    busyLine: ProgressLine
    busyText: QLabel
    namingText: FoundText
    signInContent: QWidget
    appMark: AppMark
    programmeText: QLabel
    firstRunNote: QLabel
    leaveButton: Button
    statusLine: StatusLine

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(assets.form("sign_in_page"), self, _PARTS)
        self.setObjectName("signInPage")
        dress(self)
        self._make_scrollable()
        self.profileNameEdit.setMaxLength(LONGEST_NAME)
        for programme in PROGRAMMES:
            self.programmeBox.addItem("", programme)
        self.programmeBox.currentIndexChanged.connect(self._explain_programme)
        self.retranslate_form()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the mark out where the height is wanted for the fields."""
        super().resizeEvent(event)
        self.appMark.setVisible(self.height() >= _TALL)

    def _make_scrollable(self) -> None:
        # Not in the form file: there it would polish the labels before they have their fonts,
        # and the style sheet would give them the old ones back at the next change of parent.
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(self.signInContent, scroll)
        scroll.setWidget(self.signInContent)

    def retranslate_form(self) -> None:
        """Take the words of the language in force, where they do not depend on what is done."""
        names = ("MSP Flex", "MSP Flex Connect", self.tr("Neither"))
        for place, name in enumerate(names):
            self.programmeBox.setItemText(place, name)
        self._explain_programme()
        self.statusLine.set_state("info", self.tr("Not signed in yet"))
        about = self.tr("Unofficial program, not a Sophos product")
        self.statusLine.set_right([f"Central Desk {__version__} · {about}"])

    def say_problem(self, error: AppError | None) -> None:
        """Say beside the fields what went wrong; nothing for None."""
        in_fields = False
        message: Message | None = None
        if isinstance(error, SecretsError | NoSecretError):
            message = secrets_message(error)
        elif error is not None:
            message, in_fields = problem_of(error)
        self.clientIdProblem.show_message(None)
        self.clientSecretProblem.show_message(message)
        self.clientSecretEdit.setAccessibleDescription(self.clientSecretProblem.text())
        self.clientIdEdit.set_invalid(in_fields)
        self.clientSecretEdit.set_invalid(in_fields)

    def say_unfit(self, *, client_id: bool, secret: bool) -> None:
        """Mark the fields whose text cannot be what it should be."""
        words = Message(self.tr("Too long, or contains invalid characters."), "")
        self.clientIdProblem.show_message(words if client_id else None)
        self.clientSecretProblem.show_message(words if secret else None)
        self.clientIdEdit.set_invalid(client_id)
        self.clientSecretEdit.set_invalid(secret)

    def say_trouble(self, error: AppError) -> None:
        """Say why the secret was not kept; memory is a way out of a key store's trouble alone."""
        of_key_store = isinstance(error, SecretsError)
        message = secrets_message(error) if isinstance(error, SecretsError) else message_for(error)
        self.troubleProblem.show_message(message)
        self.sessionOnlyButton.setVisible(of_key_store)

    def say_busy(self, *, keeping: bool) -> None:
        """Say what is going on."""
        self.busyText.setText(
            self.tr("Saving… Your system may ask for permission.")
            if keeping
            else self.tr("Checking…")
        )

    def _explain_programme(self) -> None:
        texts = {
            Programme.MSP_FLEX: self.tr("You can create monthly accounts."),
            Programme.MSP_FLEX_CONNECT: self.tr("You can see managed customer subscriptions."),
            Programme.NONE: self.tr("You cannot create monthly accounts."),
        }
        self.programmeText.setText(texts.get(self.programmeBox.currentData(), ""))
