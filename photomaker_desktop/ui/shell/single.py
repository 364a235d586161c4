"""Single instance per library: a second start raises the first window.

The second start sends ``show`` and the names of files, closed by ``END``, over a local socket
(never the network); the window answers ``HEARD``.
"""

import logging
import os
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from photomaker_desktop.ui.shell.other_window import Other

CONNECT, ANSWER = 500, 5000  # milliseconds
BETWEEN = b"\0"  # no path has it
END = BETWEEN * 2
HEARD = b"!"
log = logging.getLogger(__name__)


def wake_other(name: str, files: Sequence[str] = (), patience: int = ANSWER) -> Other:
    """Ask this library's window to come to the front and open ``files``.

    ``SILENT`` if it has not answered after ``patience`` milliseconds.
    """
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(CONNECT):
        return Other.NONE
    socket.write(BETWEEN.join((b"show", *(os.fsencode(file) for file in files))) + END)
    if socket.waitForReadyRead(patience):
        return Other.CAME
    gone = socket.state() is QLocalSocket.LocalSocketState.UnconnectedState
    return Other.NONE if gone else Other.SILENT


class Doorbell(QObject):
    """``rang(files)``: a second instance was started."""

    rang = Signal(object)

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        if not self._listens(name):
            log.warning("A second start will not find this window: %s is taken", name)

    def _listens(self, name: str) -> bool:
        """Whether another window listens; on Linux ``listen`` would take over its name."""
        other = QLocalSocket()
        other.connectToServer(name)
        if other.waitForConnected(CONNECT):
            return False
        if self._server.listen(name):
            return True
        QLocalServer.removeServer(name)  # left over by a crash
        return self._server.listen(name)

    def _answer(self) -> None:
        while socket := self._server.nextPendingConnection():
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(partial(self._hear, socket))
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        received = bytes(socket.peek(socket.bytesAvailable()).data())
        if not received.endswith(END):
            return
        socket.readAll()
        socket.write(HEARD)
        socket.flush()
        _, *files = received.removesuffix(END).split(BETWEEN)
        ring = partial(self.rang.emit, tuple(os.fsdecode(file) for file in files))
        # Later, because a dialog's event loop would delete the socket while it still signals.
        QTimer.singleShot(0, self, ring)
