"""What a screen reader is told, and what weak eyes can read, on every page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from genera_desktop.ui.style.colours import BY_NAME
from genera_desktop.ui.style.theme import apply_theme
from tests.ui.sample_window import PAGES
from tests.ui.test_ui_style import contrast

INPUTS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)
TEXT = 4.5
"""The contrast of text (WCAG 2.2, 1.4.3)."""
SHARE = 0.002
"""The least share of a text's place that its strokes take: fewer points are the edges of something else."""


@pytest.fixture(scope="module")
def made(qapp: QApplication) -> Iterator[dict[str, QWidget]]:  # noqa: ARG001
    """The pages that were made, which every rule looks at."""
    pages: dict[str, QWidget] = {}
    yield pages
    for each in pages.values():
        each.close()
        each.deleteLater()
    QApplication.processEvents()


@pytest.fixture(params=PAGES, ids=list(PAGES))
def page(request: pytest.FixtureRequest, made: dict[str, QWidget]) -> QWidget:
    return shown_page(made, request.param)


def shown_page(made: dict[str, QWidget], name: str) -> QWidget:
    """A page of the program, as wide as on a small laptop."""
    if name not in made:
        make: Callable[[], QWidget] = PAGES[name]
        made[name] = make()
        made[name].resize(1366, 768)
    made[name].show()
    QApplication.processEvents()
    return made[name]


def named(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name).strip() if told else ""


def shown(page: QWidget, kinds: tuple[type[QWidget], ...]) -> list[QWidget]:
    found = [widget for kind in kinds for widget in page.findChildren(kind) if widget.isVisible()]
    return [widget for widget in found if not widget.visibleRegion().isEmpty()]


def test_everything_that_can_have_the_focus_has_a_name(page: QWidget) -> None:
    can = [widget for widget in shown(page, (QWidget,)) if widget.focusPolicy() != Qt.FocusPolicy.NoFocus]
    asked = [*can, *shown(page, INPUTS)]

    nameless = [described(widget) for widget in asked if not named(widget) and not named(focused_for(widget))]

    assert nameless == []


def test_every_cell_says_its_column_and_its_value(page: QWidget) -> None:
    for view in shown(page, (QAbstractItemView,)):
        assert isinstance(view, QAbstractItemView)
        model = view.model()
        if model is None or model.columnCount() < 2:
            continue
        for row in range(min(model.rowCount(), 3)):
            for column in range(model.columnCount()):
                index = model.index(row, column)
                value = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
                heading = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
                told = str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
                if value and heading:
                    assert heading in told, (view.accessibleName(), heading, told)


@pytest.mark.parametrize("theme", BY_NAME)
def test_every_text_on_the_screenshots_has_contrast(made: dict[str, QWidget], theme: str, qapp: QApplication) -> None:
    apply_theme(qapp, theme)
    weak = [(name, *found) for name in PAGES for found in weak_texts(shown_page(made, name))]
    apply_theme(qapp, "light")

    assert weak == []


def weak_texts(page: QWidget) -> list[tuple[str, float]]:
    """The texts of a page whose strokes stand out too little, with their contrast."""
    picture = page.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    weak = []
    for label in shown(page, (QLabel,)):
        assert isinstance(label, QLabel)
        if label.text().strip() and label.isEnabled() and label.pixmap().isNull():
            found = strongest(picture, visible_part(label, page))
            if found is not None and found < TEXT:
                weak.append((label.text(), round(found, 2)))
    return weak


def focused_for(widget: QWidget) -> QWidget:
    """The widget that answers for one inside it, as a spin box does for its line."""
    return widget.parentWidget() or widget


def described(widget: QWidget) -> str:
    """Where a nameless widget is, for whoever has to name it."""
    around = []
    above: QWidget | None = widget
    while above is not None and len(around) < 5:
        around.append(type(above).__name__)
        above = above.parentWidget()
    return " in ".join(around)


def visible_part(widget: QWidget, page: QWidget) -> QRect:
    """What of a widget is in view, in the page's points."""
    inside = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(page, inside.topLeft()), inside.size())


def strongest(picture: QImage, place: QRect) -> float | None:
    """The contrast between the ground of a place, its most frequent colour, and the strongest stroke on it; None where
    nothing is drawn."""
    points = memoryview(picture.constBits()).cast("I")
    width = picture.bytesPerLine() // 4
    counts: Counter[int] = Counter()
    for y in range(place.top(), place.bottom() + 1):
        counts.update(points[y * width + place.left() : y * width + place.right() + 1])
    if len(counts) < 2:
        return None
    ground = max(counts, key=lambda colour: counts[colour])
    least = SHARE * sum(counts.values())
    strokes = [colour for colour, count in counts.items() if colour != ground and count >= least]
    return max((contrast(QColor(ground), QColor(stroke)) for stroke in strokes), default=None)
