"""Undo and redo: named steps in the menu, and the list of the last ones to go back to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from genera_desktop import messages
from genera_desktop.errors import GeneraError
from genera_desktop.services.progress import Progress
from genera_desktop.ui.components.menu import Menu
from genera_desktop.ui.desk import Desk
from genera_desktop.ui.words import moment, one_or_many

if TYPE_CHECKING:
    from genera_desktop.services.list_steps import Timeline
    from genera_desktop.services.undo_last import StepsUndone
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.ui.main_window import MainWindow

LISTED = 15
NOTHING = ("nothing-to-undo", "nothing-to-redo")


class UndoDesk(Desk):
    """Undo and redo of one open inventory. `changed` tells what was taken back or done again."""

    changed = Signal(object)

    def __init__(self, window: MainWindow, inventory: Inventory, language: str) -> None:
        super().__init__(window, inventory, language)
        self._steps = Menu(window)
        self._steps.aboutToShow.connect(self._list_steps)
        bind = window.commands.bind
        bind("undo", self.undo)
        bind("redo", self.redo)
        window.commands.set_menu("steps", self._steps)
        edit = window.commands.menu_of("undo")
        edit.aboutToShow.connect(self._name_next)
        edit.aboutToHide.connect(self._rename)

    def undo(self) -> None:
        """Takes back the last step, whatever it was."""
        self._run(_undo, self.tr("Undoing"), self.tr("Undone: {step}."))

    def redo(self) -> None:
        """Does again what was undone last."""
        self._run(_redo, self.tr("Doing it again"), self.tr("Done again: {step}."))

    def go_back_to(self, step: str) -> None:
        """Takes back all steps from the last one to this one."""
        self._run(partial(_go_back, step=step), self.tr("Undoing"), self.tr("Undone: {step}."))

    def _run(self, work: Callable[..., StepsUndone], doing: str, told: str) -> None:
        self.window_.tasks.run(
            work,
            self.inventory,
            self.language,
            description=doing,
            on_done=partial(self._done, told),
            on_failed=self._refused,
            changes=lambda done: done.changes,
        )

    def _done(self, told: str, done: StepsUndone) -> None:
        from genera_desktop.ui.step_words import step_words

        first = step_words(done.steps[0], self.language)
        count = len(done.steps)
        what = first if count == 1 else one_or_many(count, self.tr("{n} step"), self.tr("{n} steps"))
        self.window_.status.show_saved()
        said = told.format(step=what)
        if done.stopped_by is not None:
            self.window_.say(f"{said} {messages.say(done.stopped_by, self.language)}", "amber")
        else:
            self.window_.say(said)
        self.changed.emit(done.changes)

    def _refused(self, refusal: GeneraError) -> None:
        tone = "ink3" if refusal.code in NOTHING else "red"
        self.say_refusal(refusal, tone)

    # names

    def _timeline(self, limit: int) -> Timeline:
        from genera_desktop.services.list_steps import list_steps  # spares the start its services

        return list_steps(self.inventory, limit=limit, language=self.language)

    def _name_next(self) -> None:
        """Names what the two actions would do, and greys out what there is nothing for, while their menu is open."""
        from genera_desktop.ui.step_words import step_words

        found = self._timeline(1)
        named = (
            ("undo", found.done, self.tr("Undo: {step}"), self.tr("Undo")),
            ("redo", found.undone, self.tr("Redo: {step}"), self.tr("Redo")),
        )
        for name, steps, told, plain in named:
            action = self.window_.commands[name]
            text = told.format(step=step_words(steps[0], self.language)) if steps else plain
            action.setText(text.replace("&", "&&"))
            action.setEnabled(bool(steps) and action.isEnabled())

    def _rename(self) -> None:
        """A closed menu has no step to name, and a key must not be dead because nothing was there to undo then."""
        for name, text in (("undo", self.tr("Undo")), ("redo", self.tr("Redo"))):
            self.window_.commands[name].setText(text)
            self.window_.commands[name].setEnabled(not self.inventory.read_only)

    def _list_steps(self) -> None:
        from genera_desktop.ui.step_words import step_words

        self._steps.clear()
        for step in self._timeline(LISTED).done:
            text = f"{step_words(step, self.language)}\t{moment(step.at)}"
            self._steps.addAction(text.replace("&", "&&"), partial(self.go_back_to, step.id))
        if self._steps.isEmpty():
            self._steps.addAction(self.tr("Nothing yet")).setEnabled(False)


# What runs off the main thread; each imports its service there, so that the window need not wait for it.


def _undo(inventory: Inventory, language: str, *, progress: Progress) -> StepsUndone:
    from genera_desktop.services.undo_last import undo_last

    return undo_last(inventory, language=language, progress=progress)


def _redo(inventory: Inventory, language: str, *, progress: Progress) -> StepsUndone:
    from genera_desktop.services.undo_last import redo_last

    return redo_last(inventory, language=language, progress=progress)


def _go_back(inventory: Inventory, language: str, *, step: str, progress: Progress) -> StepsUndone:
    from genera_desktop.services.undo_last import undo_back_to

    return undo_back_to(inventory, step, language=language, progress=progress)
