"""The few things that can be chosen about the program."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from genera_desktop.languages import NAMES
from genera_desktop.messages import current_language
from genera_desktop.ui.components.buttons import LinkButton
from genera_desktop.ui.components.choice_rows import RadioRow
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.picker import Picker
from genera_desktop.ui.components.picker_choice import PickerChoice
from genera_desktop.ui.export_language import offered_languages
from genera_desktop.ui.page import Page
from genera_desktop.ui.scroll_column import ScrollColumn
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.colours import SYSTEM
from genera_desktop.ui.style.fonts import TextStyle

WINDOW = "window"
"""The code of the choice that follows the window's language."""
SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class SettingsPage(Page):
    """`theme_chosen` carries the theme's name, `language_chosen` the language's code, `export_language_chosen` that of
    exports ('' for the window's). `facts` are what support asks for: where the files lie, the version."""

    theme_chosen = Signal(str)
    language_chosen = Signal(str)
    export_language_chosen = Signal(str)
    persons_wanted = Signal()

    def __init__(self, theme: str, facts: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Settings"), parent)
        self._group = QButtonGroup(self)
        scroll = ScrollColumn(sizes.FORM_WIDTH)
        scroll.column.addSpacing(sizes.CONTROL_INSET)
        scroll.column.addWidget(Label(self.tr("Appearance"), TextStyle.SECTION))
        scroll.column.addSpacing(sizes.LABEL_GAP)
        self.themes: dict[str, RadioRow] = {}
        for name, text, detail in (
            (SYSTEM, self.tr("As the system"), self.tr("follows the desktop's light or dark")),
            ("light", self.tr("Light"), ""),
            ("dark", self.tr("Dark"), ""),
            ("contrast-light", self.tr("High contrast, light"), ""),
            ("contrast-dark", self.tr("High contrast, dark"), ""),
        ):
            row = RadioRow(text, detail)
            self._group.addButton(row)
            row.clicked.connect(lambda _checked=False, name=name: self.theme_chosen.emit(name))
            self.themes[name] = row
            scroll.column.addWidget(row)
        self.show_theme(theme)
        self._add_languages(scroll)
        self._add_persons(scroll)
        self._add_facts(scroll, facts)
        scroll.column.addStretch(1)
        self.body.addWidget(scroll, 1)

    def enter(self) -> None:
        """The first row of the page gets the focus that a page before it had; it belongs to the row that is chosen."""
        if any(row.hasFocus() for row in self.themes.values()):
            next(row for row in self.themes.values() if row.isChecked()).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_theme(self, theme: str) -> None:
        """Marks the theme in force, also when it was chosen in the menu."""
        self.themes.get(theme, self.themes[SYSTEM]).setChecked(True)

    def _add_languages(self, scroll: ScrollColumn) -> None:
        scroll.column.addSpacing(sizes.GROUP_GAP)
        scroll.column.addWidget(Label(self.tr("Language"), TextStyle.SECTION))
        scroll.column.addSpacing(sizes.LABEL_GAP)
        group = QButtonGroup(self)
        self.languages: dict[str, RadioRow] = {}
        for code, name in NAMES.items():
            row = RadioRow(name)
            group.addButton(row)
            row.setChecked(code == current_language())
            row.clicked.connect(lambda _checked=False, code=code: self.language_chosen.emit(code))
            self.languages[code] = row
            scroll.column.addWidget(row)
        told = self.tr("Language of workbooks, reports and printed pages")
        self.exports = Picker(told)
        self.exports.set_choices([PickerChoice(code or WINDOW, name) for code, name in offered_languages().items()])
        self.show_export_language("")
        self.exports.picked.connect(self._choose_export_language)
        scroll.column.addSpacing(sizes.CONTROL_INSET)
        scroll.column.addWidget(Label(told, TextStyle.STRONG))
        scroll.column.addSpacing(sizes.LABEL_GAP)
        scroll.column.addWidget(self.exports, 0, Qt.AlignmentFlag.AlignLeft)

    def show_export_language(self, language: str) -> None:
        """Shows the language of exports, also when it was chosen in the menu; '' for the window's."""
        self.exports.set_value(language or WINDOW)

    def _choose_export_language(self, code: str) -> None:
        chosen = "" if code == WINDOW else code
        self.show_export_language(chosen)
        self.export_language_chosen.emit(chosen)

    def _add_persons(self, scroll: ScrollColumn) -> None:
        scroll.column.addSpacing(sizes.GROUP_GAP)
        scroll.column.addWidget(Label(self.tr("Personal data"), TextStyle.SECTION))
        scroll.column.addSpacing(sizes.LABEL_GAP)
        told = self.tr("Who is recorded here, whose agreement is old or incomplete, and how somebody is erased.")
        scroll.column.addWidget(Label(told, tone="ink2", wrap=True))
        scroll.column.addSpacing(sizes.LABEL_GAP)
        self.persons = LinkButton(self.tr("Persons and agreements"), "user")
        self.persons.clicked.connect(self.persons_wanted)
        scroll.column.addWidget(self.persons, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_facts(self, scroll: ScrollColumn, facts: list[tuple[str, str]]) -> None:
        if not facts:
            return
        scroll.column.addSpacing(sizes.GROUP_GAP)
        scroll.column.addWidget(Label(self.tr("This inventory and this program"), TextStyle.SECTION))
        for name, value in facts:
            scroll.column.addSpacing(sizes.LABEL_GAP)
            scroll.column.addWidget(Label(name, TextStyle.HINT, "ink3"))
            shown = Label(value, wrap=True)
            shown.setTextInteractionFlags(SELECTABLE)
            scroll.column.addWidget(shown)
