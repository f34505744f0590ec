"""How fast a form opens and an answer is saved: `python -m tests.benchmarks.form [--json]`.

In a window of its own, for the company form with a demonstration company and for a made-up form of 500 questions in 25
sections. Opening is everything from the record on disk to the painted page; saving is everything from Tab in a field to
the answer on disk, all recalculated and shown. Medians in milliseconds, of processor time and by the clock.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter, process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from genera_desktop.questionnaire.model import Choice, ChoiceList, Form, Group, Question, QuestionType
from genera_desktop.records.content import Address, Content, content_of
from genera_desktop.records.record import Record
from genera_desktop.records.session import EntrySession
from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.load_questionnaire import compiled
from genera_desktop.services.surroundings import surroundings_of
from genera_desktop.store.inventory import Inventory
from genera_desktop.ui.form.form_page import FormPage
from genera_desktop.ui.style.fonts import load_fonts
from genera_desktop.ui.style.theme import apply_theme
from tests.ui.form.filled_company import COMPLETE_COMPANY, fill

SIZE = (1150, 700)
SECTIONS, IN_A_SECTION = 25, 20
OPENINGS, SAVINGS = 9, 25

Timing = tuple[float, float]
"""Milliseconds of processor time, and by the clock."""


def large_form() -> Form:
    """500 questions: texts, numbers, choices, sums, and questions that wait for the one before."""
    codes = tuple(Choice(f"c{place}", {"en": f"Choice {place}"}) for place in range(4))
    lists = {
        "few": ChoiceList("few", codes),
        "many": ChoiceList("many", tuple(Choice(f"m{n}", {"en": f"Of many {n}"}) for n in range(40))),
    }
    sections = tuple(_section(number) for number in range(SECTIONS))
    return Form(name="large", form_id="large", version="1", titles={"en": "Large"}, children=sections,
                choice_lists=lists, instance_name="${s0_q0}")  # fmt: skip


def _section(number: int) -> Group:
    name = f"s{number}"
    return Group(
        key=name,
        name=name,
        path=(name,),
        labels={"en": f"Section {number + 1}"},
        children=tuple(_question(name, place) for place in range(IN_A_SECTION)),
    )


def _question(section: str, place: int) -> Question:
    kinds: list[dict[str, object]] = [
        {"type": QuestionType.TEXT, "required": "true()"},
        {"type": QuestionType.INTEGER, "constraint": ". >= 0 and . <= 1000"},
        {"type": QuestionType.SELECT_ONE, "choice_list": "few"},
        {"type": QuestionType.SELECT_MULTIPLE, "choice_list": "many"},
        {
            "type": QuestionType.CALCULATE,
            "calculation": f"coalesce(${{{section}_q1}}, 0) * 2",
            "hints": {"en": "Twice"},
        },
    ]
    key = f"{section}_q{place}"
    waits = {"relevant": f"${{{section}_q2}} != 'c3'"} if place > len(kinds) else {}
    more = kinds[place % len(kinds)] | waits
    labels = {"en": f"Question {place + 1} of {section}"}
    return Question(key=key, name=key, path=(section, key), labels=labels, **more)  # type: ignore[arg-type]


@contextmanager
def _timed(found: list[Timing]) -> Iterator[None]:
    processor, clock = process_time(), perf_counter()
    yield
    found.append(((process_time() - processor) * 1000, (perf_counter() - clock) * 1000))


def _median(found: list[Timing]) -> Timing:
    return statistics.median(one for one, _ in found), statistics.median(other for _, other in found)


def _open(inventory: Inventory, make: Callable[[], RecordEditor]) -> FormPage:
    page = FormPage(inventory)
    page.resize(*SIZE)
    page.show_record(make())
    page.show()
    page.activateWindow()
    page.grab()
    return page


def openings(inventory: Inventory, make: Callable[[], RecordEditor]) -> list[Timing]:
    """A form that has not been shown yet, from the record on disk to the painted page."""
    found: list[Timing] = []
    _close(_open(inventory, make))  # loads what is loaded once
    for _ in range(OPENINGS):
        with _timed(found):
            page = _open(inventory, make)
        _close(page)
    return found


def savings(inventory: Inventory, make: Callable[[], RecordEditor], key: str) -> list[Timing]:
    """Tab in a field with another text, until it is on disk and the page shows what follows from it."""
    page = _open(inventory, make)
    while page.column.build_next():
        pass
    QApplication.processEvents()
    found: list[Timing] = []
    told: list[object] = []
    page.saved.connect(told.append)
    for number in range(SAVINGS):
        page.go_to(Address("", key))
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        field.setText(str(100 + number))
        with _timed(found):
            QTest.keyClick(field, Qt.Key.Key_Tab)
        assert len(told) == number + 1, "every answer is on disk when its field is left"
    _close(page)
    return found


def _close(page: FormPage) -> None:
    page.column.idle.stop()
    page.close()
    page.deleteLater()
    QApplication.processEvents()


def _makers(inventory: Inventory) -> dict[str, tuple[Callable[[], RecordEditor], str]]:
    """How each of the two records is opened, and the question that is answered in it."""
    company = RecordEditor.create(inventory, "company")
    fill(company, COMPLETE_COMPANY)
    staff = company.form.key_of("company.staff")
    form = large_form()
    surroundings = surroundings_of(inventory)
    first = RecordEditor(inventory, form, Record("large", "large", "GEN"),
                         EntrySession(compiled(form), Content(), surroundings, "large"), stored=False)  # fmt: skip
    first.answer(Address("", "s0_q0"), "Large")

    def large() -> RecordEditor:
        with inventory.reading() as transaction:
            record = transaction.records.get("large")
        assert record is not None
        session = EntrySession(compiled(form), content_of(record), surroundings_of(inventory), record.uuid)
        return RecordEditor(inventory, form, record, session, stored=True)

    return {
        "company form": (lambda: RecordEditor.open(inventory, company.record.uuid), staff),
        "form of 500 questions": (large, "s0_q1"),
    }


def measure() -> dict[str, Timing]:
    """Medians by what was measured."""
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        inventory = create_inventory(Path(folder) / "partner.genera", cluster="GEN")
        for name, (make, key) in _makers(inventory).items():
            found[f"{name}: open"] = _median(openings(inventory, make))
            found[f"{name}: leave a field until saved"] = _median(savings(inventory, make, key))
        inventory.close()
    return found


def main() -> None:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    load_fonts(app)
    apply_theme(app, "light")
    figures = measure()
    if "--json" in sys.argv:
        print(
            json.dumps({name: {"processor": one, "clock": other} for name, (one, other) in figures.items()}, indent=1)
        )
        return
    print(f"{'milliseconds, median':50} {'processor':>10} {'clock':>10}")
    for name, (processor, clock) in figures.items():
        print(f"{name:50} {processor:10.1f} {clock:10.1f}")


if __name__ == "__main__":
    main()
