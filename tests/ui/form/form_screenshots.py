"""Pictures of the form page with demonstration answers: `python -m tests.ui.form.form_screenshots FOLDER`."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from genera_desktop import paths
from genera_desktop.records.content import Address
from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.store.inventory import Inventory
from genera_desktop.ui.form.form_page import FormPage
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import load_fonts
from genera_desktop.ui.style.theme import apply_theme
from tests.ui.form.filled_company import content_from

SIZES = ((1366, 768), (1920, 1080))


def demo_records(form: str, cluster: str) -> list[dict[str, Any]]:
    data = json.loads((paths.resources() / "demo" / "demo_data.json").read_text(encoding="utf-8"))
    return [entry for entry in data[form] if entry["_cluster"] == cluster]


def demo_editor(inventory: Inventory, form: str = "company", place: int = 0) -> RecordEditor:
    editor = RecordEditor.create(inventory, form)
    editor.fill(content_from(editor.form, demo_records(form, "CAM")[place]))
    return editor


def identity(_page: FormPage) -> None:
    """The top of the form."""


def size_with_problem(page: FormPage) -> None:
    page.entry.answer(Address("", "co_staff"), 140000)
    page.go_to(Address("", "co_staff"))
    page.entry.answer(Address("", "co_maturity"), None)
    page.show_side(shown=True)


def value_chain(page: FormPage) -> None:
    page.go_to(Address("", "co_segments"))
    page.show_section([plan.key for plan in page.plans].index("co_g_vc"))


def products(page: FormPage) -> None:
    place = [plan.key for plan in page.plans].index("co_product")
    page.column.show_section(place)
    page._mark_section(place)
    [view] = [one for one in page.column.lists() if one.repeat.key == "co_product"]
    view.show_item(view.ids()[-1])


def readiness(page: FormPage) -> None:
    page.show_section([plan.key for plan in page.plans].index("co_g_ready"))


def history(page: FormPage) -> None:
    page.entry.answer(Address("", "co_staff"), 140)
    page.entry.answer(Address("", "co_staff"), {"na": "declined"})
    page.go_to(Address("", "co_staff"))
    page.show_side(shown=True)
    page.side.show_tab(1)


SCENES: dict[str, Callable[[FormPage], None]] = {
    "identity": identity,
    "size": size_with_problem,
    "chain": value_chain,
    "products": products,
    "readiness": readiness,
    "history": history,
}


def take(name: str, inventory: Inventory, folder: Path, width: int, height: int, theme: str, form: str) -> None:
    """Grabs one scene beside a rail's width of nothing, and says what did not fit."""
    window, page = QWidget(), FormPage(inventory)
    row = QHBoxLayout(window)
    row.setContentsMargins(sizes.RAIL_WIDTH, 0, 0, 0)
    row.addWidget(page)
    window.resize(width, height - 60)
    page.show_record(demo_editor(inventory, form, 7 if form == "company" else 0), (8, 9))
    window.show()
    QApplication.processEvents()
    while page.column.build_next():
        pass
    page.column.settle()
    SCENES[name](page)
    for _ in range(3):
        QApplication.processEvents()
    paint.elided.clear()
    window.grab().save(str(folder / f"{form}-{name}-{theme}-{width}.png"))
    if (window.width(), window.height()) != (width, height - 60):
        print(f"{form} {name}: wants {window.width()}x{window.height()} at {width}", file=sys.stderr)
    if paint.elided:
        print(f"{form} {name}: cut at {width}: {sorted(set(paint.elided))}", file=sys.stderr)
    window.close()
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.deleteLater()
    QApplication.processEvents()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scene", choices=sorted(SCENES), action="append")
    parser.add_argument("--theme", choices=("light", "dark"), action="append")
    parser.add_argument("--form", default="company")
    options = parser.parse_args()
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    load_fonts(app)
    options.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as passing:
        inventory = create_inventory(Path(passing) / "demo.genera", cluster="CAM")
        for theme in options.theme or ("light", "dark"):
            apply_theme(app, theme)
            for width, height in SIZES:
                for name in options.scene or (SCENES if options.form == "company" else ("identity",)):
                    take(name, inventory, options.folder, width, height, theme, options.form)
        inventory.close()


if __name__ == "__main__":
    main()
