"""Nothing of the form is cut with longer texts and larger letters, and every input has a name for screen readers."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTableView, QWidget

from genera_desktop.records.content import Address
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.store.inventory import Inventory
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.form.form_page import FormPage
from genera_desktop.ui.form.side_panel import PanelTab
from genera_desktop.ui.style import paint
from genera_desktop.ui.style.fonts import load_fonts
from tests.ui.form.filled_company import COMPLETE_COMPANY, build_all, fill
from tests.ui.longer_texts import LongerTexts

BESIDE_RAIL = (1150, 700)
INPUTS = QAbstractButton | QComboBox | QLineEdit | QPlainTextEdit | QTableView
OpenPage = Callable[[RecordEditor], FormPage]


@pytest.fixture
def _longer(qapp: QApplication) -> Iterator[None]:
    translator = LongerTexts(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def _large_letters(qapp: QApplication) -> Iterator[None]:
    load_fonts(qapp, 1.5)
    yield
    load_fonts(qapp)


def company(inventory: Inventory, open_page: OpenPage) -> FormPage:
    editor = RecordEditor.create(inventory, "company")
    fill(editor, COMPLETE_COMPANY)
    editor.answer(Address("", "co_city"), None)
    editor.answer(Address("", "co_staff"), 140_000)
    page = open_page(editor)
    build_all(page)
    return page


def cut(page: FormPage, qapp: QApplication) -> set[str]:
    """The program's own words that do not fit, the answers in tables aside: their tool tips have them whole."""
    qapp.processEvents()
    paint.elided.clear()
    page.grab()
    page.column.widget().grab()
    labels = [label for label in page.findChildren(Label) if label.isVisible() and not label.wordWrap()]
    narrow = {label.text() for label in labels if label.width() < label.sizeHint().width()}
    answers = {cell for one in page.column.lists() for row in one.table.items.rows for cell in row.cells}
    return narrow | set(paint.elided) - answers


@pytest.mark.parametrize("tab", list(PanelTab))
@pytest.mark.usefixtures("_longer")
def test_nothing_is_cut_where_texts_are_longer(
    inventory: Inventory, open_page: OpenPage, qapp: QApplication, tab: PanelTab
) -> None:
    page = company(inventory, open_page)
    page.go_to(Address("", "co_staff"))
    page.side.show_tab(tab)
    page.show_side(shown=True)

    assert cut(page, qapp) == set()
    assert (page.width(), page.height()) == BESIDE_RAIL


@pytest.mark.usefixtures("_large_letters")
def test_a_link_of_the_panel_is_as_high_as_the_lines_that_it_takes_there(
    inventory: Inventory, open_page: OpenPage, qapp: QApplication
) -> None:
    page = open_page(RecordEditor.create(inventory, "company"))
    page.show_side(shown=True)
    qapp.processEvents()

    links = page.side.links()

    assert len({link.height() for link in links}) > 1
    assert [link.line.title for link in links if link.height() != link.heightForWidth(link.width())] == []


@pytest.mark.usefixtures("_longer", "_large_letters")
def test_nothing_is_cut_where_letters_are_larger_too(
    inventory: Inventory, open_page: OpenPage, qapp: QApplication
) -> None:
    page = company(inventory, open_page)
    page.go_to(Address("", "co_staff"))

    assert cut(page, qapp) == set()
    assert (page.width(), page.height()) == BESIDE_RAIL


@pytest.mark.parametrize("form", ["company", "strength", "market_signal", "preparation", "cluster"])
def test_every_input_has_a_name_for_screen_readers(inventory: Inventory, open_page: OpenPage, form: str) -> None:
    page = open_page(RecordEditor.create(inventory, form))
    build_all(page)
    for one in page.column.lists():
        one.add_item()

    inputs = [one for one in page.findChildren(QWidget) if isinstance(one, INPUTS)]
    reached = [one for one in inputs if one.focusPolicy() != Qt.FocusPolicy.NoFocus]

    assert reached
    assert [one for one in reached if not one.accessibleName()] == []
