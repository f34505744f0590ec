"""One program a user: a second start hands its files to the first one, which comes to the front."""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtNetwork import QLocalServer, QLocalSocket

    from genera_desktop.address import Location

PATIENCE, PAUSE = 6_000, 50
"""Milliseconds that the second one waits for the first to answer."""
LARGEST = 100_000


class SingleInstance(QObject):
    """The claim on being the only program of this user. `called` carries the files of a second start, often none."""

    called = Signal(list)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = f"genera-desktop-{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]}"
        self._server: QLocalServer | None = None
        self._calls: list[QLocalSocket] = []
        with suppress(OSError):  # where nothing can be written the lock cannot be had: every start is a first one
            folder.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(folder / "running.lock"))
        self._lock.setStaleLockTime(0)  # only the lock of a process that is gone is taken over
        self.is_first = self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    @property
    def is_listening(self) -> bool:
        return self._server is not None

    def hand_over(self, files: Sequence[Location]) -> bool:
        """Gives files, or an inventory on a server, to the first program; False where that one does not answer."""
        from PySide6.QtCore import QDeadlineTimer, QThread
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        waiting = QDeadlineTimer(PATIENCE)
        socket.connectToServer(self._name)
        while not socket.waitForConnected(PAUSE) and not waiting.hasExpired():
            QThread.msleep(PAUSE)  # the first one has only just been started, and does not listen yet
            socket.connectToServer(self._name)
        if waiting.hasExpired():
            return False
        names = [str(file.absolute() if isinstance(file, Path) else file) for file in files]
        socket.write(json.dumps(names).encode() + b"\n")
        answered = socket.waitForBytesWritten(PATIENCE) and socket.waitForReadyRead(PATIENCE)
        socket.disconnectFromServer()
        return bool(answered)

    def listen(self) -> None:
        """Answers second starts from now on."""
        if not self.is_first or self._server is not None:
            return
        from PySide6.QtNetwork import QLocalServer  # after the first paint

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)  # what a killed program left behind
        self._server.newConnection.connect(self._take_call)
        self._server.listen(self._name)

    def close(self) -> None:
        """Another program may be the first one from now on."""
        for socket in self._calls:
            socket.disconnected.disconnect()
            socket.readyRead.disconnect()
            socket.abort()
        self._calls.clear()
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        self._lock.unlock()

    def _take_call(self) -> None:
        assert self._server is not None
        socket = self._server.nextPendingConnection()
        self._calls.append(socket)
        socket.readyRead.connect(partial(self._read, socket))
        socket.disconnected.connect(partial(self._end_call, socket))
        self._read(socket)

    def _end_call(self, socket: QLocalSocket) -> None:
        if socket in self._calls:
            self._calls.remove(socket)
            socket.deleteLater()

    def _read(self, socket: QLocalSocket) -> None:
        from genera_desktop.address import remembered

        if not socket.canReadLine():
            if socket.bytesAvailable() > LARGEST:
                socket.abort()
            return
        try:
            told = json.loads(bytes(socket.readLine().data()))
        except ValueError:
            told = []
        socket.write(b"ok\n")
        socket.flush()
        files = [remembered(file) for file in told if isinstance(file, str)] if isinstance(told, list) else []
        self.called.emit(files)
