"""Starts the window: one program a user, painted at once, and what a start leaves for later."""

from __future__ import annotations

import gc
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPalette

from genera_desktop import paths
from genera_desktop.app import SAFE_MODE_WANTED, SETTLED_AFTER, Application
from genera_desktop.diagnostics import Last
from genera_desktop.settings import PassingSettings, SettingsFile
from genera_desktop.ui.crash_desk import start_in_safe_mode
from genera_desktop.ui.single_instance import SingleInstance
from genera_desktop.ui.style.colours import ground
from genera_desktop.ui.style.drawn_by import application

if TYPE_CHECKING:
    from genera_desktop.address import Location


def run(file: Location | None = None, *, safe_mode: bool = False, language: str = "") -> int:
    """Opens the window and stays until it is closed; gives the program's exit status. A second program hands its file
    to the first one and ends. In safe mode nothing is as it was left, and nothing is drawn by the graphics card."""
    app = application()
    app.setApplicationName("GEN.ERA Desktop")
    app.setDesktopFileName("genera-desktop")
    settings = PassingSettings() if safe_mode else SettingsFile()
    instance = SingleInstance(settings.path.parent, app)
    if not instance.is_first and instance.hand_over([file] if file else []):
        return 0
    palette = app.palette()
    palette.setColor(QPalette.ColorRole.Window, ground(settings.current.theme, palette.window().color()))
    app.setPalette(palette)
    program = Application(app, settings, furnished=False, language=language)
    last = program.crashes.watch()
    instance.called.connect(program.come_forward)
    program.start(file, open_last=last is not Last.STARTING)
    at_last = ExitStack()
    program.window.painted.connect(partial(_end_when_asked, program, at_last))
    settled = QTimer(program, singleShot=True, interval=SETTLED_AFTER)
    settled.timeout.connect(partial(_settle, program, instance))
    settled.timeout.connect(partial(program.crashes.greet, safe_mode=safe_mode, last=last))
    program.window.page_shown.connect(lambda _page: None if instance.is_listening else settled.start())
    status = app.exec()
    instance.close()
    program.crashes.stop()
    at_last.close()
    if status == SAFE_MODE_WANTED:
        program.window.close()
        return start_in_safe_mode()
    return status


def _end_when_asked(program: Application, at_last: ExitStack) -> None:
    """From now on, and until nothing is left to do, the program ends in its own way when the system asks it to."""
    from genera_desktop.ui.orderly_end import OrderlyEnd

    end = OrderlyEnd(program)
    end.watch()
    at_last.callback(end.stop)


def _settle(program: Application, instance: SingleInstance) -> None:
    """The start is over: second starts are answered, and what was made so far is left out of the search for garbage."""
    from PySide6.QtGui import QIcon

    from genera_desktop.ui.warm_up import warm_up

    instance.listen()
    program.app.setWindowIcon(QIcon(str(paths.resources() / "icons" / "application" / "genera-desktop.svg")))
    program.tasks.run(warm_up)
    gc.freeze()
    gc.enable()
