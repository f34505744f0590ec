"""The charts: figures that open their records by mouse and by key, the table behind, and ways to take them out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from genera_desktop.ui.charts.bar_chart import BarChart, BarModel
from genera_desktop.ui.charts.bubble_chart import BubbleChart, ticks
from genera_desktop.ui.charts.chart_card import ChartCard
from genera_desktop.ui.charts.copying import WIDTH
from genera_desktop.ui.charts.data import (
    OUTLINE,
    Bar,
    Bars,
    Bubble,
    Bubbles,
    Dot,
    DotRow,
    Dots,
    Heat,
    HeatCell,
    HeatColumn,
    LegendEntry,
    Part,
    Sign,
)
from genera_desktop.ui.charts.dot_places import Axis, placed
from genera_desktop.ui.charts.dot_plot import DotModel, DotPlot
from genera_desktop.ui.charts.heat_map import HeatMap, HeatModel, step_of
from genera_desktop.ui.charts.worded_table import (
    LOOKS,
    RowsOnDemand,
    TableCell,
    TableContent,
    TableContentModel,
    Tone,
    WordedTableView,
)
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.colours import LIGHT
from genera_desktop.ui.style.theme import apply_theme

HEAT = Heat(
    (HeatColumn("Genopole", "GEN", "GEN"), HeatColumn("Oost NL", "OST", "OST")),
    ("Sequencing", "Data analysis"),
    (
        (HeatCell(4, "Sequencing, Genopole: 4", ("a", "b", "c", "d")), HeatCell(0, "Sequencing, Oost NL: 0")),
        (HeatCell(1, "Data analysis, Genopole: 1", ("a",)), HeatCell(2, "Data analysis, Oost NL: 2", ("e", "f"))),
    ),
    (HeatCell(4, "Sequencing: 4", ("a", "b", "c", "d")), HeatCell(3, "Data analysis: 3", ("a", "e", "f"))),
    gap="gap",
)
BARS = Bars(
    (
        Bar(
            "Japan",
            (Part(3, 4, "Japan, now: 3", ("a", "b", "c")), Part(1, OUTLINE, "Japan, not the first target: 1", ("d",))),
            "4",
            "Japan: 4",
            ("a", "b", "c", "d"),
        ),
        Bar("Korea", (Part(1, 4, "Korea, now: 1", ("e",)),), "1", "Korea: 1", ("e",)),
    ),
    (LegendEntry(4, "now"), LegendEntry(OUTLINE, "not the first target")),
)
DOTS = Dots(
    (
        DotRow(
            "Japan",
            (
                Dot(2, "Japan: a fair", ("a",), text="4", sign=Sign.UP),
                Dot(2.1, "Japan: a rule", ("b",), sign=Sign.DOWN),
            ),
            "Japan: 2 signals",
            3.0,
        ),
        DotRow("Korea", (Dot(4, "Korea: a partner", ("c",)),), "Korea: 1 signal"),
    ),
    ((1.0, "1"), (5.0, "5")),
    1.0,
    5.0,
)
CONTENT = TableContent(
    "Companies",
    ("Company", "Score"),
    ((TableCell("Velquora & Co", ("a",)), TableCell("70")), (TableCell("Nuci\tphère", ("b",)), TableCell("60"))),
    (False, True),
)


def shown(qtbot: QtBot, widget: HeatMap | BarChart | BubbleChart | DotPlot | ChartCard | WordedTableView) -> None:
    qtbot.addWidget(widget)
    widget.resize(640, 300)
    widget.show()
    with qtbot.waitActive(widget):
        widget.activateWindow()


@pytest.mark.parametrize("model", [HeatModel(), BarModel(), DotModel(), TableContentModel()])
def test_the_models_of_charts_are_proper_models(model: HeatModel | BarModel | DotModel | TableContentModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    if isinstance(model, HeatModel):
        model.show_heat(HEAT)
    elif isinstance(model, BarModel):
        model.show_bars(BARS.bars)
    elif isinstance(model, DotModel):
        model.show_dots(DOTS)
    else:
        model.show_content(CONTENT)

    assert tester.model() is model
    assert model.rowCount() == 2


def test_enter_on_a_figure_opens_the_records_behind_it(qtbot: QtBot) -> None:
    heat = HeatMap("Coverage")
    shown(qtbot, heat)
    heat.show_heat(HEAT)
    heat.setFocus()

    with qtbot.waitSignal(heat.opened) as opened:
        qtbot.keyClick(heat, Qt.Key.Key_Return)

    assert opened.args == [["a", "b", "c", "d"], "Sequencing, Genopole: 4"]


def test_arrow_keys_walk_the_figures_and_say_what_they_are(qtbot: QtBot) -> None:
    heat = HeatMap("Coverage")
    shown(qtbot, heat)
    heat.show_heat(HEAT)
    heat.setCurrentIndex(heat.first_index())

    with qtbot.waitSignal(heat.told) as told:
        qtbot.keyClick(heat, Qt.Key.Key_Down)

    assert told.args == ["Data analysis, Genopole: 1"]


def test_a_gap_opens_nothing(qtbot: QtBot) -> None:
    heat = HeatMap("Coverage")
    shown(qtbot, heat)
    heat.show_heat(HEAT)

    with qtbot.assertNotEmitted(heat.opened):
        place = heat.visualRect(heat.heat_model.index(0, 2)).center()
        qtbot.mouseClick(heat.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_screen_reader_hears_segment_cluster_and_figure() -> None:
    model = HeatModel()
    model.show_heat(HEAT)

    assert model.index(1, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "Data analysis, Oost NL: 2"


def test_the_total_of_a_row_counts_each_record_once(qtbot: QtBot) -> None:
    heat = HeatMap("Coverage")
    qtbot.addWidget(heat)
    heat.show_heat(HEAT)

    assert heat.behind(heat.heat_model.index(1, 3)) == (("a", "e", "f"), "Data analysis: 3")


@pytest.mark.parametrize(("value", "largest", "step"), [(1, 4, 0), (4, 4, 3), (5, 5, 4), (1, 100, 0), (100, 100, 4)])
def test_small_figures_have_a_shade_of_their_own_and_large_ones_by_their_share(value, largest, step) -> None:
    assert step_of(value, largest) == step


def test_a_click_on_a_part_of_a_bar_opens_that_part_only(qtbot: QtBot) -> None:
    chart = BarChart("Targets")
    shown(qtbot, chart)
    chart.show_bars(BARS)
    row = chart.visualRect(chart.bar_model.index(0, 0))
    _, last = chart._delegate.parts_of(BARS.bars[0], row)[1]

    with qtbot.waitSignal(chart.opened) as opened:
        qtbot.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=last.center().toPoint())

    assert opened.args == [["d"], "Japan, not the first target: 1"]


def test_enter_on_a_bar_opens_all_of_it(qtbot: QtBot) -> None:
    chart = BarChart("Targets")
    shown(qtbot, chart)
    chart.show_bars(BARS)
    chart.setFocus()

    with qtbot.waitSignal(chart.opened) as opened:
        qtbot.keyClick(chart, Qt.Key.Key_Return)

    assert opened.args == [["a", "b", "c", "d"], "Japan: 4"]


def test_arrow_keys_walk_the_bubbles_and_enter_opens_one(qtbot: QtBot) -> None:
    chart = BubbleChart("Attractiveness")
    shown(qtbot, chart)
    small, large = Bubble("Japan", 4, 2, 4, "Japan: 4", ("a",)), Bubble("China", -5, 3, 9, "China: -5", ("b", "c"))
    chart.show_bubbles(Bubbles((small, large), "attractiveness", "companies"))
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Right)

    with qtbot.waitSignal(chart.opened) as opened:
        qtbot.keyClick(chart, Qt.Key.Key_Return)

    assert opened.args == [["a"], "Japan: 4"]


def test_the_tool_tip_tells_all_bubbles_under_the_mouse(qtbot: QtBot) -> None:
    chart = BubbleChart("Attractiveness")
    shown(qtbot, chart)
    chart.show_bubbles(Bubbles((Bubble("Japan", 4, 2, 4, "Japan: 4"), Bubble("China", 4, 2, 9, "China: 9")), "x", "y"))

    qtbot.mouseMove(chart, chart._middle(chart.bubbles.bubbles[0]).toPoint())

    assert chart.toolTip() == "Japan: 4\nChina: 9"


def test_left_and_right_walk_the_dots_of_a_row_and_enter_opens_one(qtbot: QtBot) -> None:
    chart = DotPlot("Signals")
    shown(qtbot, chart)
    chart.show_dots(DOTS)
    chart.setFocus()
    with qtbot.waitSignal(chart.opened) as whole:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    qtbot.keyClick(chart, Qt.Key.Key_Right)

    with qtbot.waitSignal(chart.opened) as opened:
        qtbot.keyClick(chart, Qt.Key.Key_Return)

    assert whole.args == [["a", "b"], "Japan: 2 signals"]
    assert opened.args == [["b"], "Japan: a rule"]


def test_a_click_on_a_dot_opens_that_dot(qtbot: QtBot) -> None:
    chart = DotPlot("Signals")
    shown(qtbot, chart)
    chart.show_dots(DOTS)
    [(_, place)] = chart.dots_of(1, chart.visualRect(chart.dot_model.index(1, 0)))

    with qtbot.waitSignal(chart.opened) as opened:
        qtbot.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())

    assert opened.args == [["c"], "Korea: a partner"]


def test_names_of_all_charts_begin_in_one_line_and_leave_the_ring_of_the_focus_room(qtbot: QtBot) -> None:
    heat, bars, dots = HeatMap("Coverage"), BarChart("Markets"), DotPlot("Signals")
    heat.show_heat(Heat((HeatColumn("GEN", "GEN"),), ("Hold",), ((HeatCell(1, "Hold: 1"),),)))
    bars.show_bars(Bars((Bar("Hold", (Part(1, 4, "Hold: 1"),), "1", "Hold: 1"),)))
    dots.show_dots(Dots((DotRow("Hold", (), "Hold: 0"),), ((5.0, "5"),), 1.0, 5.0))

    edges = []
    for chart in (heat, bars, dots):
        chart.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        shown(qtbot, chart)
        edges.append(first_ink(chart.viewport().grab().toImage()))

    assert len(set(edges)) == 1
    assert edges[0] >= sizes.FOCUS + sizes.GRID


def first_ink(picture: QImage) -> int:
    """The first column of pixels on which anything is drawn."""
    ground = picture.pixel(0, 0)
    columns = range(picture.width())
    return next(x for x in columns if any(picture.pixel(x, y) != ground for y in range(picture.height())))


def test_dots_that_would_cover_each_other_stand_in_lanes_of_a_higher_row(qtbot: QtBot) -> None:
    chart = DotPlot("Signals")
    shown(qtbot, chart)
    chart.show_dots(DOTS)

    found, lanes = placed(DOTS.rows[0], Axis(0, 100, 1, 5), 10)
    assert (lanes, {one.lane for one in found}) == (2, {0, 1})
    assert chart.rowHeight(0) > chart.rowHeight(1)


def test_what_a_table_marks_stands_out_by_an_icon_and_not_by_colour_alone() -> None:
    assert all(LOOKS[tone].icon for tone in (Tone.WARNING, Tone.PROBLEM))


def test_rows_of_a_table_are_put_into_words_when_they_are_looked_at() -> None:
    asked: list[int] = []

    def row(place: int) -> tuple[TableCell, ...]:
        asked.append(place)
        return (TableCell(str(place)),)

    rows = RowsOnDemand(26_000, row)
    assert [cell.text for cell in (*rows[3], *rows[-1], *rows[3])] == ["3", "25999", "3"]
    assert [one[0].text for one in rows[:2]] == ["0", "1"]
    assert asked == [3, 25_999, 0, 1]


def test_axes_have_a_few_round_numbers() -> None:
    assert ticks(-5, 5) == [-4, -2, 0, 2, 4]
    assert ticks(0, 100) == [0, 20, 40, 60, 80, 100]


def card(qtbot: QtBot) -> ChartCard:
    made = ChartCard("Coverage", "Each figure opens its records")
    shown(qtbot, made)
    made.show_data(HEAT, CONTENT)
    return made


def test_the_picture_comes_first_and_the_table_behind_it(qtbot: QtBot) -> None:
    made = card(qtbot)
    assert isinstance(made.front, HeatMap)

    made.show_table(True)

    assert made.front is made.table
    assert made.table.isVisible()
    assert made.chart is not None
    assert not made.chart.isVisible()


def test_a_copied_table_is_text_in_columns_of_single_lines(qtbot: QtBot) -> None:
    made = card(qtbot)
    made.copy_table()

    assert QGuiApplication.clipboard().text() == "Company\tScore\nVelquora & Co\t70\nNuci phère\t60"


def test_a_copied_picture_is_for_paper_sharp_and_light_also_from_a_dark_window(
    qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp, "dark")
    made = card(qtbot)
    with qtbot.waitSignal(made.said):
        made.copy_picture()
    apply_theme(qapp, "light")

    picture: QImage = QGuiApplication.clipboard().image()
    assert picture.width() >= 2 * WIDTH
    assert picture.pixelColor(2, 2) == LIGHT.page
    assert len({picture.pixelColor(x, 60).name() for x in range(0, picture.width(), 7)}) > 2


def test_a_saved_svg_holds_the_words_of_the_chart(qtbot: QtBot, tmp_path: Path) -> None:
    made = card(qtbot)
    with qtbot.waitSignal(made.said) as said:
        made.save_svg(tmp_path / "coverage.svg")

    assert said.args == ["coverage.svg was written."]
    text = (tmp_path / "coverage.svg").read_text(encoding="utf-8")
    assert "<svg" in text
    assert "Sequencing" in text
    assert "Coverage" in text


def test_what_is_taken_out_of_a_chart_has_its_legend(qtbot: QtBot, tmp_path: Path) -> None:
    made = ChartCard("Targets")
    shown(qtbot, made)
    made.show_data(BARS, CONTENT)
    made.save_svg(tmp_path / "targets.svg")

    text = (tmp_path / "targets.svg").read_text(encoding="utf-8")
    assert all(words in text for words in ("Targets", "Japan", "not the first target"))


def test_a_picture_that_cannot_be_written_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    made = card(qtbot)
    with qtbot.waitSignal(made.said) as said:
        made.save_svg(tmp_path / "nowhere" / "coverage.svg")

    assert "could not be written" in said.args[0]


def test_a_card_without_anything_says_so(qtbot: QtBot) -> None:
    made = ChartCard("Signals to review")
    shown(qtbot, made)
    made.show_data(None, TableContent("Signals to review", ("Signal",), (), (False,)))

    assert made.nothing.isVisible()
    assert not made.table.isVisible()
    assert made.childAt(QPoint(10, 10)) is not None


def test_a_table_that_scrolls_sideways_still_shows_its_rows(qtbot: QtBot) -> None:
    ground = QWidget()
    table = WordedTableView("Consent")
    column = QVBoxLayout(ground)
    column.addWidget(table)
    column.addStretch(1)
    row = tuple(TableCell(text) for text in ("Flegrabiota S.r.l.", "Campania Bioscience", "No consent", "A name"))
    headers = ("Record", "Cluster", "What is missing", "Contact person")
    table.show_content(TableContent("Consent", headers, (row,), (False,) * 4))
    ground.resize(380, 300)
    qtbot.addWidget(ground)
    ground.show()
    QApplication.processEvents()

    assert table.horizontalScrollBar().maximum()
    assert table.viewport().height() >= table.rowHeight(0)
