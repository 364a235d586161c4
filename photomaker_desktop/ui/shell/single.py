"""One window per library: a second start brings the first window to the front."""

import hashlib
import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT = 500  # milliseconds
BETWEEN = b"\0"  # no path has it


def channel(library: Path) -> str:
    """The name under which the window of this library can be reached on this machine."""
    return "photomaker-" + hashlib.sha256(str(library.resolve()).encode()).hexdigest()[:24]


def wake_other(name: str, files: Sequence[str] = ()) -> bool:
    """Ask the window that has this library to come to the front and open ``files``.

    False where there is none.
    """
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(WAIT):
        return False
    socket.write(BETWEEN.join((b"show", *(os.fsencode(file) for file in files))))
    socket.waitForBytesWritten(WAIT)
    socket.disconnectFromServer()
    return True


class Doorbell(QObject):
    """``rang(files)``: a second start asks for this window. A local socket, never the network."""

    rang = Signal(object)

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # left over by a crash
            self._server.listen(name)

    def _answer(self) -> None:
        while socket := self._server.nextPendingConnection():
            if socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
                self._heard(socket)
            else:
                socket.disconnected.connect(partial(self._heard, socket))

    def _heard(self, socket: QLocalSocket) -> None:
        _, *files = bytes(socket.readAll().data()).split(BETWEEN)
        socket.deleteLater()
        self.rang.emit(tuple(os.fsdecode(file) for file in files))
