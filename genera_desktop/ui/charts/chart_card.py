"""A chart on a page: title, a line of explanation, the picture first, the table behind it, and ways to take it out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from genera_desktop.ui.charts import copying
from genera_desktop.ui.charts.bar_chart import BarChart, Legend
from genera_desktop.ui.charts.bubble_chart import BubbleChart
from genera_desktop.ui.charts.data import Bars, Bubbles, Dots, Heat, Shape
from genera_desktop.ui.charts.dot_plot import DotPlot
from genera_desktop.ui.charts.heat_map import HeatMap
from genera_desktop.ui.charts.worded_table import TableContent, WordedTableView
from genera_desktop.ui.components.buttons import IconButton
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.menu import Menu
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle

Chart = HeatMap | BarChart | BubbleChart | DotPlot


def _chart_for(shape: Heat | Bars | Bubbles | Dots, name: str) -> Chart:
    if isinstance(shape, Heat):
        return HeatMap(name)
    if isinstance(shape, Bars):
        return BarChart(name)
    return DotPlot(name) if isinstance(shape, Dots) else BubbleChart(name)


class ChartCard(QWidget):
    """`opened` carries the records behind a figure and what they are; `told` what a figure says; `said` a message;
    `workbook_wanted` asks for the table as an Excel file.

    A card without a picture shows its table alone.
    """

    opened = Signal(list, str)
    told = Signal(str)
    said = Signal(str)
    workbook_wanted = Signal()

    def __init__(self, title: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Label(title, TextStyle.SECTION, wrap=True)
        self.hint = Label(hint, TextStyle.HINT, "ink3", wrap=True)
        if not hint:
            self.hint.hide()  # shown before it lies in the card, it would be a window of its own
        self.head = QHBoxLayout()
        self.heading.setMinimumHeight(sizes.ROW_NAV)  # it stands at one height, with a button beside it and without
        self.more = IconButton(self.tr("{chart}: table, copy, save").format(chart=title), "ellipsis")
        self.chart: Chart | None = None
        self.legend = Legend()
        self.table = WordedTableView(title)
        self.nothing = Label(self.tr("There is nothing to show here."), TextStyle.BODY, "ink3")
        self._content = TableContent(title)
        self._shape: Shape = None
        self._shows_table = False
        self._make_menu()
        self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.table.opened.connect(self.opened)
        self.table.told.connect(self.told)

    def show_data(self, shape: Shape, content: TableContent) -> None:
        """Shows a picture and the table behind it; without a picture the table."""
        self._content, self._shape = content, shape
        self.table.show_content(content)
        if shape is not None:
            self._show_shape(shape)
        self._show_what_is_wanted()

    def show_hint(self, hint: str) -> None:
        """Says something else below the title; nothing where it is empty."""
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def show_table(self, wanted: bool) -> None:
        """Brings the table to the front, or the picture."""
        self._shows_table = wanted
        self._show_what_is_wanted()

    @property
    def front(self) -> QWidget:
        """What is in view: the picture or the table."""
        return self.table if self.chart is None or self._shows_table else self.chart

    def _show_shape(self, shape: Heat | Bars | Bubbles | Dots) -> None:
        if self.chart is None:
            made = _chart_for(shape, self.heading.text())
            made.opened.connect(self.opened)
            made.told.connect(self.told)
            self.chart = made
            self._column.insertWidget(self._column.indexOf(self.table), made)
        if isinstance(self.chart, HeatMap) and isinstance(shape, Heat):
            self.chart.show_heat(shape)
        elif isinstance(self.chart, BarChart) and isinstance(shape, Bars):
            self.chart.show_bars(shape)
            self.legend.show_entries(shape.legend)
        elif isinstance(self.chart, BubbleChart) and isinstance(shape, Bubbles):
            self.chart.show_bubbles(shape)
        elif isinstance(self.chart, DotPlot) and isinstance(shape, Dots):
            self.chart.show_dots(shape)
            self.legend.show_entries(shape.legend)

    def _show_what_is_wanted(self) -> None:
        table = self.front is self.table
        empty = not self._content.rows
        self.nothing.setVisible(empty)
        self.table.setVisible(table and not empty)
        self.more.setVisible(not empty)
        if self.chart is not None:
            self.chart.setVisible(not table and not empty)
        self.legend.setVisible(not table and not empty and self.legend.has_entries)
        self._switch.setVisible(self.chart is not None)
        self._switch.setText(self.tr("Show the picture") if table else self.tr("Show the table"))
        for action in (self._picture, self._svg):
            action.setVisible(self.chart is not None)

    def _make_menu(self) -> None:
        menu = Menu(self)
        self._switch = menu.addAction(self.tr("Show the table"), lambda: self.show_table(not self._shows_table))
        menu.addSeparator()
        menu.addAction(self.tr("Copy the table"), self.copy_table)
        self._picture = menu.addAction(self.tr("Copy as a picture"), self.copy_picture)
        menu.addAction(self.tr("Save as a workbook…"), self.workbook_wanted.emit)
        self._svg = menu.addAction(self.tr("Save as SVG…"), self.ask_svg)
        self.more.setMenu(menu)

    def copy_table(self) -> None:
        """Puts the table on the clipboard."""
        copying.copy_text(self._content.as_text())
        self.said.emit(self.tr("The table is on the clipboard."))

    def copy_picture(self) -> None:
        """Puts the picture on the clipboard."""
        copying.copy_picture(self._shape, self.heading.text())
        self.said.emit(self.tr("The picture is on the clipboard."))

    def ask_svg(self) -> None:
        """Asks where to write the picture as SVG."""
        from genera_desktop.workbook.deliver import with_ending

        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the picture"), f"{self.heading.text()}.svg", self.tr("Pictures (*.svg)")
        )
        if chosen:
            self.save_svg(with_ending(Path(chosen), ".svg"))

    def save_svg(self, path: Path) -> None:
        """Writes the picture as SVG."""
        if copying.save_svg(self._shape, self.heading.text(), path):
            self.said.emit(self.tr("{file} was written.").format(file=path.name))
        else:
            self.said.emit(self.tr("{file} could not be written. Choose another place.").format(file=path.name))

    def _lay_out(self) -> None:
        self.head.setSpacing(sizes.LABEL_GAP)
        self.head.addWidget(self.heading, 1)
        self.head.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, sizes.GROUP_GAP)
        self._column.setSpacing(sizes.GRID)
        self._column.addLayout(self.head)
        self._column.addWidget(self.hint)
        self._column.addSpacing(sizes.GRID)
        self._column.addWidget(self.nothing)
        self._column.addWidget(self.table)
        self._column.addWidget(self.legend)
