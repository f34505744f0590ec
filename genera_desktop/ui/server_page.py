"""Where an inventory on a server is named and opened. What is typed as password stays in this run of the program, or
in the computer's key ring where the user wants it."""

from __future__ import annotations

from urllib.parse import quote

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from genera_desktop.address import SCHEME, is_address
from genera_desktop.ui.components.buttons import Button, LinkButton, PrimaryButton
from genera_desktop.ui.components.choice_rows import CheckRow
from genera_desktop.ui.components.fields import TextField
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.problem_line import ProblemLine
from genera_desktop.ui.components.progress_bar import ProgressBar
from genera_desktop.ui.page import Page
from genera_desktop.ui.scroll_column import ScrollColumn
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle

WIDTH = 560


class ServerPage(Page):
    """`open_wanted` and `make_wanted` carry the address, the password, '' where the computer has it already, and
    whether it is to be remembered. `given_up`: the user does not wait for the server's answer any longer."""

    open_wanted = Signal(str, str, bool)
    make_wanted = Signal(str, str, bool)
    back_wanted = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Open from a server"), parent)
        self.subtitle.hide()
        self.server = TextField(self.tr("Server"))
        self.database = TextField(self.tr("Database"))
        self.user = TextField(self.tr("Your name there"))
        self.password = TextField(self.tr("Password"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.remember = CheckRow(self.tr("Remember in this computer's key ring"))
        self.remember.hide()
        self.problem = ProblemLine()
        self.open_button = PrimaryButton(self.tr("Open"), "network")
        self.make_button = Button(self.tr("Make the coordinator's inventory there"))
        self.back = LinkButton(self.tr("Back"), "arrow-left")
        self.back.clicked.connect(self.back_wanted)
        self.waiting = Label("", tone="ink2", wrap=True)
        self.bar = ProgressBar(self.tr("Waiting for the server"))
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.given_up)
        scroll = ScrollColumn(WIDTH)
        self._lay_out(scroll.column)
        self.body.addWidget(scroll, 1)
        for field in self._fields():
            field.returnPressed.connect(self._open)
            field.textEdited.connect(lambda _text: self.problem.say(""))
        self.open_button.clicked.connect(self._open)
        self.make_button.clicked.connect(self._make)
        self.wait_for("")

    def enter(self) -> None:
        self.server.setFocus()

    def leave(self) -> bool:
        self.password.clear()
        self.remember.setChecked(False)
        self.given_up.emit()
        return True

    def kept_place(self) -> list[str]:
        return [*(field.text() for field in self._fields()), "remember" if self.remember.isChecked() else ""]

    def return_to(self, place: list[str]) -> None:
        for field, text in zip(self._fields(), place[:-1], strict=True):
            field.setText(text)
        self.remember.setChecked(bool(place[-1]))

    def _fields(self) -> tuple[TextField, ...]:
        return self.server, self.database, self.user, self.password

    def offer_to_remember(self, possible: bool) -> None:
        """Shows the tick for the key ring where there is one."""
        self.remember.setVisible(possible)

    def ask_password(self) -> None:
        """The server wants one: the field for it waits to be filled in."""
        self.password.setFocus()
        self.password.selectAll()

    def wait_for(self, name: str) -> None:
        """Shows that the server of this inventory is being asked, with a way to stop; '' shows the fields again."""
        waits = bool(name)
        self.waiting.setText(self.tr("Waiting for the server of {name} to answer…").format(name=name) if waits else "")
        self.bar.show_share(0, 0)
        for part in (self.waiting, self.bar, self.cancel):
            part.setVisible(waits)
        for button in (self.open_button, self.make_button, self.back):
            button.setVisible(not waits)
        for field in (*self._fields(), self.remember):
            field.setEnabled(not waits)
        if waits:
            self.problem.say("")
            self.cancel.setFocus()

    @property
    def address(self) -> str:
        """The address that the fields mean; '' while one of them is missing."""
        server, database, user = (field.text().strip() for field in self._fields()[:3])
        if is_address(server):
            return server
        if not (server and database and user):
            return ""
        return f"{SCHEME}://{quote(user, safe='')}@{server}/{quote(database, safe='')}"

    def _lay_out(self, column: QVBoxLayout) -> None:
        told = self.tr(
            "Where several coordinators work on one inventory, it lies in a PostgreSQL database. Its administrator "
            "tells you what to write here."
        )
        column.addWidget(Label(told, tone="ink2", wrap=True))
        column.addSpacing(sizes.GROUP_GAP)
        hidden = self.tr(
            "The program does not save it. Leave it empty where this computer has it: in its key ring, PostgreSQL's "
            "password file or PGPASSWORD."
        )
        for field, hint in (
            (self.server, self.tr("Its name, and its port where that is another than 5432: db.alliance.example:5433")),
            (self.database, ""),
            (self.user, ""),
            (self.password, hidden),
        ):
            column.addWidget(Label(field.accessibleName(), TextStyle.STRONG))
            column.addSpacing(sizes.HINT_GAP)
            column.addWidget(field)
            if hint:
                column.addSpacing(sizes.HINT_GAP)
                column.addWidget(Label(hint, TextStyle.HINT, "ink3", wrap=True))
            if field is self.password:
                column.addSpacing(sizes.HINT_GAP)
                column.addWidget(self.remember)
            column.addSpacing(sizes.QUESTION_GAP)
        column.addWidget(self.problem)
        column.addWidget(self.waiting)
        column.addSpacing(sizes.HINT_GAP)
        column.addWidget(self.bar)
        column.addSpacing(sizes.LABEL_GAP)
        row = QHBoxLayout()
        row.setSpacing(sizes.LABEL_GAP)
        row.addWidget(self.cancel)
        row.addWidget(self.open_button)
        row.addWidget(self.make_button)
        row.addStretch(1)
        row.addWidget(self.back)
        column.addLayout(row)
        column.addStretch(1)

    def _open(self) -> None:
        self._tell(self.open_wanted)

    def _make(self) -> None:
        self._tell(self.make_wanted)

    def _tell(self, wish: SignalInstance) -> None:
        if not self.address:
            self.problem.say(self.tr("Name the server, the database and yourself."))
            return
        password = self.password.text()
        wish.emit(self.address, password, bool(password) and self.remember.isChecked())
