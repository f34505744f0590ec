"""Everything that a menu or a shortcut can do, each once: the menus, the shortcuts and the list in Help come from here.

An action is in its menu only once something is bound to it, so that no menu promises what a page cannot do.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QColor, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from genera_desktop.ui.style import icons
from genera_desktop.ui.style.theme import colours
from genera_desktop.ui.words import plain_tip, translate

CONTEXT = "Actions"
SEPARATOR = "-"


def tr(source: str) -> str:
    return translate(CONTEXT, source)


class Spec(NamedTuple):
    """One action. `in_page`: its key works only while the page that offers it has the focus (Del, for example).
    `also` is a second key for the same; `writes`: it changes the inventory."""

    name: str
    text: str
    shortcut: str = ""
    icon: str = ""
    in_page: bool = False
    also: str = ""
    writes: bool = False


def _specs() -> dict[str, list[Spec | str]]:
    """The menus in their order. Texts are translated when the menus are made."""
    return {
        tr("&File"): [
            Spec("new_inventory", tr("New inventory…")),
            Spec("open", tr("Open…"), "Ctrl+O", "folder-open"),
            Spec("open_server", tr("Open from a server…"), "", "network"),
            Spec("recent", tr("Recent inventories")),
            SEPARATOR,
            Spec("import", tr("Import workbooks…"), "Ctrl+I", "file-input"),
            Spec("export", tr("Export workbook…"), "Ctrl+E", "file-up"),
            Spec("export_impersonal", tr("Export without personal data…")),
            Spec("export_locked", tr("Export with a password…"), "", "lock"),
            Spec("export_language", tr("Language of exports"), "", "languages"),
            Spec("round", tr("Open a new round…")),
            Spec("starter", tr("Make a starter workbook…"), "", "file-spreadsheet"),
            Spec("starters", tr("Make the starters of all clusters…"), "", "file-spreadsheet"),
            Spec("consolidate", tr("Write the consolidated workbook…"), "", "file-spreadsheet"),
            Spec("decisions", tr("Write the decisions…")),
            Spec("replay", tr("Take over decisions…")),
            SEPARATOR,
            Spec("report", tr("Report…"), "", "chart-column"),
            Spec("catalogue", tr("Catalogue of strengths for everybody…"), "", "gem"),
            Spec("catalogue_partners", tr("Catalogue of strengths for the partners…")),
            SEPARATOR,
            Spec("print", tr("Print…"), "Ctrl+P", "file-text"),
            Spec("save_pdf", tr("Save as PDF…"), "", "file-down"),
            SEPARATOR,
            Spec("backups", tr("Backups"), "", "save"),
            Spec("persons", tr("Personal data"), "", "user"),
            Spec("demo", tr("Look round with the demonstration"), "", "compass"),
            SEPARATOR,
            Spec("quit", tr("Quit"), "Ctrl+Q"),
        ],
        tr("&Edit"): [
            Spec("undo", tr("Undo"), "Ctrl+Z", "undo-2", writes=True),
            Spec("redo", tr("Redo"), "Ctrl+Shift+Z", "redo-2", also="Ctrl+Y", writes=True),
            Spec("steps", tr("Undo back to"), "", "history", writes=True),
            SEPARATOR,
            Spec("copy", tr("Copy cells"), "Ctrl+C", "copy", in_page=True),
            Spec("copy_headed", tr("Copy cells with headings"), "Ctrl+Shift+C", in_page=True),
            Spec("paste", tr("Paste into cells"), "Ctrl+V", in_page=True, writes=True),
            Spec("paste_rows", tr("Paste as new records"), "Ctrl+Shift+V", in_page=True, writes=True),
            Spec("fill_down", tr("Fill down"), "Ctrl+D", "arrow-down-to-line", in_page=True, writes=True),
            SEPARATOR,
            Spec("find", tr("Search"), "Ctrl+F", "search"),
        ],
        tr("&Record"): [
            Spec("new_record", tr("New record"), "Ctrl+N", "plus", writes=True),
            Spec("open_record", tr("Open"), "Return", in_page=True),
            Spec("edit_many", tr("Edit all that are selected…"), "F2", "pencil", in_page=True, writes=True),
            Spec("complete", tr("Mark complete or reopen"), "Ctrl+Shift+Return", "check", writes=True),
            Spec("company_form", tr("Send a form to the company…"), "", "mail-open"),
            Spec("delete_record", tr("Delete"), "Del", "trash-2", in_page=True, writes=True),
            SEPARATOR,
            Spec("confirm", tr("Confirm what the last round knew"), "Ctrl+Alt+=", "equal"),
            SEPARATOR,
            Spec("previous_record", tr("Previous record"), "Alt+Left"),
            Spec("next_record", tr("Next record"), "Alt+Right"),
            Spec("previous_section", tr("Previous section"), "Ctrl+PgUp"),
            Spec("next_section", tr("Next section"), "Ctrl+PgDown"),
            SEPARATOR,
            Spec("apply", tr("Apply the workbook in preview"), "Ctrl+Return", "check", writes=True),
        ],
        tr("&Go"): [
            Spec("jump", tr("Jump to…"), "Ctrl+K", "search"),
            Spec("back", tr("Back to the list"), "Alt+Up", "arrow-left"),
            Spec("pages", tr("Pages")),
        ],
        tr("&View"): [
            Spec("choose_columns", tr("Columns…"), "Ctrl+Shift+L", "columns-3"),
            Spec("reset_columns", tr("Columns as usual")),
            Spec("add_filter", tr("Add a filter…"), "Ctrl+Shift+F", "filter"),
            Spec("show_all", tr("Show all records")),
            SEPARATOR,
            Spec("required_only", tr("Required questions only"), "Ctrl+Shift+R", "eye"),
            Spec("missing_only", tr("Missing answers only"), "Ctrl+Shift+M", "circle-dashed"),
            SEPARATOR,
            Spec("theme_light", tr("Light"), "", "sun"),
            Spec("theme_dark", tr("Dark"), "", "moon"),
            Spec("theme_contrast-light", tr("High contrast, light")),
            Spec("theme_contrast-dark", tr("High contrast, dark")),
            Spec("theme_system", tr("As the system"), "", "monitor"),
            SEPARATOR,
            Spec("refresh", tr("Show what others did"), "F5", "refresh-cw"),
            Spec("language", tr("Language"), "", "languages"),
            Spec("full_screen", tr("Full screen"), "F11"),
        ],
        tr("&Help"): [
            Spec("help", tr("Help and shortcuts"), "F1", "circle-question-mark"),
            Spec("question_help", tr("What this question means"), "Shift+F1"),
            Spec("messages", tr("Last messages"), "", "history"),
        ],
    }


class Actions(QObject):
    """The actions of one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._specs = _specs()
        self._named = {spec.name: spec for spec in self._all_specs()}
        self._made: dict[str, QAction] = {}
        self._slots: dict[str, Callable[[], None]] = {}
        self._menus: list[tuple[QMenu, list[QAction]]] = []
        self._drawn_in: QColor | None = None
        self._blocked = ""
        for spec in self._all_specs():
            self._made[spec.name] = self._make(spec)

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def fill(self, bar: QMenuBar) -> None:
        """Makes the menus."""
        for title, specs in self._specs.items():
            menu = bar.addMenu(title)
            menu.setToolTipsVisible(True)
            contents: list[QAction] = []
            for spec in specs:
                if isinstance(spec, str):
                    menu.addSeparator()
                else:
                    menu.addAction(self._made[spec.name])
                    contents.append(self._made[spec.name])
            self._menus.append((menu, contents))
            menu.aboutToShow.connect(self._draw_icons)
        self._show_bound()

    def translate(self) -> None:
        """Says everything in the language that is in force now; what a page has named itself, it names anew."""
        self._specs = _specs()
        self._named = {spec.name: spec for spec in self._all_specs()}
        for title, (menu, _) in zip(self._specs, self._menus, strict=True):
            menu.setTitle(title)
        for name, spec in self._named.items():
            self._made[name].setText(spec.text)

    def bind(self, name: str, slot: Callable[[], None] | None, text: str = "") -> None:
        """Says what an action does now, or with None that it does nothing and is not offered."""
        if slot is None:
            self._slots.pop(name, None)
        else:
            self._slots[name] = slot
        if text:
            self._made[name].setText(text)
        self._show_bound(name)

    def block_writing(self, reason: str) -> None:
        """Puts what changes the inventory out of reach, and says why; with '' it is in reach again."""
        self._blocked = reason
        for action in self.writing():
            action.setToolTip(plain_tip(reason))
        self._show_bound()

    def menu_of(self, name: str) -> QMenu:
        """The menu that an action stands in."""
        return next(menu for menu, contents in self._menus if self._made[name] in contents)

    def set_menu(self, name: str, menu: QMenu) -> None:
        """Gives an action a menu of its own (recent files, pages), in place of the one that it had."""
        before = self._made[name].menu()
        self._made[name].setMenu(menu)
        if isinstance(before, QMenu) and before is not menu:
            before.deleteLater()
        self._slots[name] = lambda: None
        self._show_bound(name)

    def _draw_icons(self) -> None:
        """Draws the icons in the colours of the theme in force, when a menu opens: the start does not wait for them."""
        ink = colours().ink2
        if ink == self._drawn_in:
            return
        self._drawn_in = ink
        for spec in self._all_specs():
            if spec.icon:
                self._made[spec.name].setIcon(icons.icon(spec.icon, ink))

    def shortcuts(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """All actions that have a key, by menu: what Help shows, whatever the page in view can do."""
        native = QKeySequence.SequenceFormat.NativeText
        listed = []
        for title, specs in self._specs.items():
            rows = [
                (
                    self._made[spec.name].text(),
                    ", ".join(keys.toString(native) for keys in self._made[spec.name].shortcuts()),
                )
                for spec in specs
                if isinstance(spec, Spec) and spec.shortcut
            ]
            if rows:
                listed.append((title.replace("&", ""), rows))
        return listed

    def bound(self) -> list[QAction]:
        """What can be done now, in the order of the menus."""
        return [self._made[spec.name] for spec in self._all_specs() if spec.name in self._slots]

    def writing(self) -> list[QAction]:
        """What changes the inventory, in the order of the menus."""
        return [self._made[spec.name] for spec in self._all_specs() if spec.writes]

    def _all_specs(self) -> list[Spec]:
        return [spec for specs in self._specs.values() for spec in specs if isinstance(spec, Spec)]

    def _make(self, spec: Spec) -> QAction:
        action = QAction(spec.text, self._window)
        if spec.shortcut:
            action.setShortcuts([QKeySequence(keys) for keys in (spec.shortcut, spec.also) if keys])
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut if spec.in_page else Qt.ShortcutContext.WindowShortcut
        action.setShortcutContext(context)
        action.setMenuRole(QAction.MenuRole.QuitRole if spec.name == "quit" else QAction.MenuRole.NoRole)
        action.triggered.connect(lambda _checked=False, name=spec.name: self._act(name))
        return action

    def _act(self, name: str) -> None:
        slot = self._slots.get(name)
        if slot:
            slot()

    def _show_bound(self, only: str = "") -> None:
        """Offers what can be done now; `only` this action is another one than before."""
        for spec in [self._named[only]] if only else self._all_specs():
            action = self._made[spec.name]
            action.setVisible(spec.name in self._slots)
            action.setEnabled(spec.name in self._slots and not (spec.writes and self._blocked))
        for menu, contents in self._menus:
            if not only or self._made[only] in contents:
                menu.menuAction().setVisible(any(action.isVisible() for action in contents))
