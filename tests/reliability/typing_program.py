"""The program with a hand that types: `python -m tests.reliability.typing_program INVENTORY`.

Types a company into the form, field after field, and prints each answer as soon as its field is left; then types into
the last field, says so, and waits to be killed.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from genera_desktop.app import Application
from genera_desktop.records.content import Address
from genera_desktop.settings import PassingSettings
from genera_desktop.ui.style.fonts import load_fonts

ANSWERS = {"co_legal_name": "Velquora SAS", "co_city": "Evry", "co_reg_no": "552100554", "co_trading_name": "Velquora"}
HALF_TYPED = ("co_website", "https://velq")


def type_company(program: Application) -> None:
    """Fills in what is to survive, begins what need not, and says each on its own line."""
    assert program.place is not None
    desk = program.place.records
    desk.new_record("company")
    page = desk.form_page
    for key, text in ANSWERS.items():
        type_into(page.go_to(Address("", key)), text)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        print(key, flush=True)
    key, text = HALF_TYPED
    type_into(page.go_to(Address("", key)), text)
    print("typing", flush=True)


def type_into(there: bool, text: str) -> None:
    field = QApplication.focusWidget()
    assert there
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, text)


def main() -> None:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    load_fonts(app)
    program = Application(app, PassingSettings())
    program.window.show()
    program.window.activateWindow()
    QTest.qWaitForWindowActive(program.window)
    program.open(Path(sys.argv[1]))
    QTimer.singleShot(0, lambda: type_company(program))
    app.exec()


if __name__ == "__main__":
    main()
