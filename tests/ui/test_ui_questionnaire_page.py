"""The page of the questionnaire: forms in use, a new version in preview, applied and undone through the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genera_desktop import messages
from genera_desktop.app import Application
from genera_desktop.questionnaire.comparison import ChangeKind
from genera_desktop.records.content import Content, content_of
from genera_desktop.services.change_questionnaire import apply_change, plan_change
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import make_starter
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.settings import SettingsFile
from genera_desktop.store.inventory import Inventory
from genera_desktop.ui.components.painted_button import PaintedButton
from genera_desktop.ui.exchange_desk import PAGE as SUBMISSIONS
from genera_desktop.ui.questionnaire_desk import PAGE
from genera_desktop.ui.questionnaire_lines import form_states, preview_of
from genera_desktop.ui.questionnaire_model import (
    ChangeLine,
    ChangeLineKind,
    ChangeModel,
    QuestionnairePreview,
    line_text,
)
from genera_desktop.ui.questionnaire_page import QuestionnairePage
from tests.services.partners import add, held
from tests.services.questionnaire_files import VISIT, row, visit, visits
from tests.ui import samples

SECONDS = 20_000
WHO, AGE, HUE, BEGIN, TOPIC, END = VISIT
RENAMED = (row("text", "name", "Name", renamed_from="who"), AGE, HUE, BEGIN, TOPIC, END)


@pytest.fixture
def page(qtbot: QtBot) -> QuestionnairePage:
    made = QuestionnairePage()
    qtbot.addWidget(made)
    made.show_state(samples.QUESTIONNAIRE_FORMS, samples.QUESTIONNAIRE_CHANGES)
    made.show_preview(samples.QUESTIONNAIRE_PREVIEW)
    made.resize(1150, 700)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


def test_the_model_is_a_proper_model(qtbot: QtBot) -> None:  # noqa: ARG001
    model = ChangeModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.show_lines(samples.QUESTIONNAIRE_PREVIEW.lines)
    model.show_lines(samples.QUESTIONNAIRE_PREVIEW.lines, ChangeLineKind.SAFE)

    assert tester.model() is model
    assert model.rowCount() == 3


def test_the_preview_counts_lines_by_kind(page: QuestionnairePage) -> None:
    assert [button.label for button in page.kinds.buttons] == ["All 5", "2 to confirm", "2 safe", "1 remark"]


def test_a_filter_works_from_the_keyboard(page: QuestionnairePage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.kinds.buttons[2], Qt.Key.Key_Space)

    assert [one.kind for one in page.model.rows if isinstance(one, ChangeLine)] == [ChangeLineKind.SAFE] * 2


def test_a_long_sentence_takes_the_lines_that_it_needs(page: QuestionnairePage) -> None:
    heights = [page.lines.visualRect(page.model.index(number)).height() for number in range(page.model.rowCount())]

    assert heights[4] > heights[3]


def test_loading_a_version_is_offered_by_one_button(page: QuestionnairePage) -> None:
    def offers() -> list[str]:
        return [one.label for one in page.findChildren(PaintedButton) if one.isVisible() and "Load" in one.label]

    with_preview = offers()
    page.show_preview(None)

    assert with_preview == offers() == ["Load a new version…"]


def test_a_form_is_told_with_its_languages_by_name_and_its_version_as_a_day() -> None:
    told = form_states(bundled_questionnaire(), "en")[0]

    assert "English, Français, Italiano, Eesti, Suomi, Nederlands" in told.detail
    assert told.version == "version 22 Nov 2026 (no. 2) · 2026112202"


def test_only_the_latest_change_can_be_undone(page: QuestionnairePage, qtbot: QtBot) -> None:
    [button] = page.undo_buttons

    with qtbot.waitSignal(page.undo_wanted) as undone:
        qtbot.keyClick(button, Qt.Key.Key_Space)

    assert undone.args == ["c2"]


def test_a_line_says_everything_to_a_screen_reader() -> None:
    line = ChangeLine(ChangeLineKind.CONFIRM, "Visits", "Age", "It becomes a text.", "3 records")

    assert line_text(line) == "to confirm, Age, It becomes a text. 3 records"


def test_what_cannot_be_applied_offers_no_button(page: QuestionnairePage) -> None:
    page.show_preview(QuestionnairePreview("a.md", remark="Mend it.", remark_tone="red"))

    assert not page.apply.isVisible()
    assert page.dismiss.isVisible()


def test_every_kind_of_change_has_a_sentence() -> None:
    places = dict.fromkeys(("key", "part", "before", "after", "labels", "parts"), "x")

    for kind in ChangeKind:
        assert messages.text(f"change-{kind}", **places)


def test_a_plan_is_told_with_the_labels_of_its_questions(tmp_path: Path) -> None:
    with visits(tmp_path) as inventory:
        add(inventory, "visit", Content({"who": "Anna", "age": 41, "hue": "red"}))
        files = [
            visit(tmp_path, WHO, row("text", "tone", "Tone"), HUE, version="2", choices=("green", "blue", "white"))
        ]

        shown = preview_of(plan_change(inventory, files), "en")

    told = [(line.kind, line.subject, line.text.partition(".")[0], line.records) for line in shown.lines]
    assert told == [
        (ChangeLineKind.CONFIRM, "Colour", "No longer offered: Red", "1 record"),
        (ChangeLineKind.CONFIRM, "Age", "It is no longer asked", "1 record"),
        (ChangeLineKind.CONFIRM, "Talks", "It is no longer asked", ""),
        (ChangeLineKind.CONFIRM, "Topic", "It is no longer asked", ""),
        (ChangeLineKind.SAFE, "Colour", "More choices: White", ""),
        (ChangeLineKind.SAFE, "Tone", "New: this is asked from now on", ""),
    ]  # fmt: skip


def test_a_stricter_rule_says_which_and_how_many_complete_records_it_breaks(tmp_path: Path) -> None:
    with visits(tmp_path) as inventory:
        record = add(inventory, "visit", Content({"who": "Anna", "age": 41}))
        assert RecordEditor.open(inventory, record).complete() == []
        strict = row("integer", "age", "Age", constraint=". < 40")

        shown = preview_of(plan_change(inventory, [visit(tmp_path, WHO, strict, *VISIT[2:], version="2")]), "en")

    told = [(line.subject, line.text.partition(".")[0], line.records) for line in shown.lines]
    assert told == [
        ("visit", "Complete records that would have something missing or wrong", "1 record"),
        ("Age", "Stricter: which answers are allowed", "1 record"),
    ]


# through the program


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Application]:
    """The program on an inventory with one record."""
    with visits(tmp_path) as inventory:
        add(inventory, "visit", Content({"who": "Anna", "age": 41}))
        path = inventory.path
    made = Application(qapp, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(made.window)
    made.window.resize(1366, 768)
    made.window.show()
    assert made.open(path)
    yield made
    made.window.close()


def shown(program: Application) -> QuestionnairePage:
    page = program.window.page(PAGE)
    assert isinstance(page, QuestionnairePage)
    return page


def opened(program: Application) -> Inventory:
    assert program.place is not None
    return program.place.inventory


def drop(program: Application, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    action, button, key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    program.window.dropEvent(QDropEvent(QPointF(300, 300), action, data, button, key))


def test_a_dropped_form_is_previewed_applied_and_undone(program: Application, qtbot: QtBot, tmp_path: Path) -> None:
    drop(program, visit(tmp_path, *RENAMED, version="2"))
    qtbot.waitUntil(lambda: program.window.current == PAGE and shown(program).preview is not None, timeout=SECONDS)
    assert shown(program).apply.isVisible()

    first = program.place
    with qtbot.waitActive(program.window):
        program.window.activateWindow()
    qtbot.keyClick(program.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: program.place is not first and bool(shown(program).undo_buttons), timeout=SECONDS)

    [record] = held(opened(program)).values()
    assert content_of(record).values == {"name": "Anna", "age": 41}
    assert program.place is not None
    assert "name" in program.place.questionnaire.forms["visit"].by_key
    assert program.window.current == PAGE

    second = program.place
    qtbot.keyClick(shown(program).undo_buttons[0], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: program.place is not second and not shown(program).undo_buttons, timeout=SECONDS)
    [record] = held(opened(program)).values()
    assert content_of(record).values == {"who": "Anna", "age": 41}


def test_a_dropped_folder_of_csv_files_is_previewed_too(program: Application, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "form"
    folder.mkdir()
    (folder / "survey.csv").write_text("type,name,label\ntext,who,Who?\n", encoding="utf-8")
    (folder / "settings.csv").write_text("form_id,version\nvisit,2\n", encoding="utf-8")

    drop(program, folder)

    qtbot.waitUntil(lambda: program.window.current == PAGE and shown(program).preview is not None, timeout=SECONDS)
    assert shown(program).apply.isVisible()


def test_the_mistakes_of_a_file_are_listed_with_their_cells(program: Application, qtbot: QtBot, tmp_path: Path) -> None:
    drop(program, visit(tmp_path, WHO, row("colour", "hue"), version="2"))
    qtbot.waitUntil(lambda: program.window.current == PAGE and shown(program).preview is not None, timeout=SECONDS)

    page = shown(program)
    assert not page.apply.isVisible()
    mistakes = [one for one in page.model.rows if isinstance(one, ChangeLine)]
    assert [(one.kind, one.subject) for one in mistakes] == [(ChangeLineKind.PROBLEM, "survey!A3")]


def test_a_workbook_that_is_neither_is_refused_in_one_sentence(
    program: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    from openpyxl import Workbook

    book = Workbook()
    book.worksheets[0].append(["name", "city"])
    book.save(tmp_path / "list.xlsx")

    drop(program, tmp_path / "list.xlsx")

    qtbot.waitUntil(lambda: any("list.xlsx is neither" in said for said in program.window.messages), timeout=SECONDS)


def test_a_starter_that_brings_a_new_questionnaire_shows_it_at_once(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    cluster = row("select_one colour", "hue", "Cluster", role="cluster.code")
    with visits(tmp_path / "coordinator", WHO, cluster) as theirs:
        form = visit(tmp_path, WHO, cluster, row("text", "note", "Remarks"), version="2")
        apply_change(theirs, plan_change(theirs, [form]))
        make_starter(theirs, "red", tmp_path / "starter.xlsx")
    visits(tmp_path / "partner", WHO, cluster, cluster="red").close()
    program = Application(qapp, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(program.window)
    program.window.show()
    assert program.open(tmp_path / "partner" / "red.genera")
    first = program.place
    assert first is not None

    drop(program, tmp_path / "starter.xlsx")
    qtbot.waitUntil(lambda: program.window.current == SUBMISSIONS, timeout=SECONDS)
    first.exchange.apply()

    qtbot.waitUntil(lambda: program.place is not first, timeout=SECONDS)
    assert program.place is not None
    assert "note" in program.place.questionnaire.forms["visit"].by_key
    assert program.window.current == SUBMISSIONS
    qtbot.waitUntil(lambda: not program.tasks.busy, timeout=SECONDS)
    program.window.close()
