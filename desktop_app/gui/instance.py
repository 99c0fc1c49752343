"""One window per profile: a second start brings the first one's window to the front.

The lock itself is `system.profile`'s; this is only the knock on the first one's door. The
message can ask for nothing but raising the window: any program may send one.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_KNOCK = b"raise 1\n"
_TIMEOUT_MS = 2_000


def channel_name(profile: Path) -> str:
    """The local socket's name; it says nothing of the folder."""
    digest = hashlib.blake2b(str(profile.resolve()).encode(), digest_size=10).hexdigest()
    return f"central-desk-{digest}"


def knock(profile: Path) -> bool:
    """Ask the program that holds the profile to raise its window; False when nobody answers."""
    socket = QLocalSocket()
    socket.connectToServer(channel_name(profile))
    if not socket.waitForConnected(_TIMEOUT_MS):
        return False
    socket.write(_KNOCK)
    answered = socket.waitForBytesWritten(_TIMEOUT_MS) and socket.waitForReadyRead(_TIMEOUT_MS)
    socket.disconnectFromServer()
    return answered


class Door(QObject):
    """Listens for other starts on the same profile.

    Signals
    -------
    knocked: somebody started the program again.
    """

    knocked = Signal()

    def __init__(self, profile: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        name = channel_name(profile)
        # Whoever holds the profile's lock is alone: a socket left by a killed run is stale.
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(name)

    @Slot()
    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.setParent(self)
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(self._on_message)
        if socket.bytesAvailable():
            self._read(socket)

    @Slot()
    def _on_message(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        # It may come in pieces.
        if socket.bytesAvailable() < len(_KNOCK):
            return
        if bytes(socket.read(len(_KNOCK)).data()) == _KNOCK:
            socket.write(b"ok\n")
            socket.flush()
            self.knocked.emit()

    def close(self) -> None:
        """Stop listening."""
        self._server.close()
