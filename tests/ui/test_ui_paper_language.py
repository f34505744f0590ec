"""Charts, the report and printed records in a language that does not exist: all is translated, and nothing is cut."""

from __future__ import annotations

import re
import shutil
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from genera_desktop.services.describe_record import Wanted, describe_records
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.services.make_profiles import describe_profiles
from genera_desktop.services.make_report import make_report
from genera_desktop.ui.analysis import plan as plans
from genera_desktop.ui.document_painter import save_pdf
from tests.services.demo_folder import demo as demo
from tests.services.demo_folder import demo_data as demo_data
from tests.services.demo_folder import looked_at
from tests.ui.analysis_parts import Shown
from tests.ui.analysis_parts import merged as merged
from tests.ui.analysis_parts import show as show
from tests.ui.cut_texts import cut_texts
from tests.ui.test_ui_one_language import data as data
from tests.ui.test_ui_one_language import heard, in_english
from tests.ui.test_ui_one_language import painted as painted
from tests.ui.test_ui_one_language import translated as translated

pytestmark = pytest.mark.usefixtures("translated")
needs_pdftotext = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext (poppler-utils)")
PARTS = (plans.STRUCTURE, plans.COMPANIES, plans.MARKETS, plans.PREPARATION, plans.QUALITY)


@pytest.fixture(scope="module")
def known(data: str) -> str:
    """What is the users' and the questionnaire's: the text of a page breaks it anywhere, so that words count alone."""
    forms = " ".join(bundled_questionnaire().forms)
    return f"{data}\n{forms} GEN CAM TAR TUR OST SIRET KvK REA IVDR".casefold()


def lines_of(path: Path) -> set[str]:
    command = ["pdftotext", "-layout", str(path), "-"]
    return set(subprocess.run(command, check=True, capture_output=True, timeout=60).stdout.decode().splitlines())


@pytest.mark.parametrize("part", PARTS)
def test_no_chart_speaks_english_or_is_cut(
    show: Shown, qapp: QApplication, painted: set[str], known: str, part: str
) -> None:
    page = show(part)

    assert in_english(heard(qapp, page, painted), known) == []
    assert cut_texts(page, page) == []


@needs_pdftotext
@pytest.mark.usefixtures("qapp")
def test_the_report_speaks_no_english_and_shortens_nothing(
    demo: Path, demo_data: dict[str, Any], known: str, tmp_path: Path
) -> None:
    with looked_at(demo / "decided.genera") as inventory:
        report = make_report(inventory, date.fromisoformat(demo_data["reference_date"]))

    save_pdf(report.document, tmp_path / "report.pdf")

    lines = lines_of(tmp_path / "report.pdf")
    assert in_english(lines, known) == []
    assert [line for line in lines if "…" in line] == []


@needs_pdftotext
@pytest.mark.usefixtures("qapp")
def test_printed_records_and_profiles_speak_no_english(demo: Path, known: str, tmp_path: Path) -> None:
    with looked_at(demo / "decided.genera") as inventory:
        with inventory.reading() as transaction:
            records = [next(iter(transaction.records.titles(form))) for form in bundled_questionnaire().forms]
        save_pdf(describe_records(inventory, records, Wanted(False, True, "en")), tmp_path / "records.pdf")
        save_pdf(describe_profiles(inventory, kind="company.name"), tmp_path / "profiles.pdf")

    for name in ("records.pdf", "profiles.pdf"):
        lines = lines_of(tmp_path / name)
        assert in_english(lines, known) == []
        assert [line for line in lines if re.search(r"…\s+\S", line)] == []  # an answer may be shortened, not its name
