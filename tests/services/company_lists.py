"""Lists as partners have them: their own headings, their own order, and no word of ours."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook

FINNISH_HEADINGS = (
    "Yritys", "Y-tunnus", "Kaupunki", "Maa", "Kotisivu", "Perustettu", "Henkilöstö", "Yritystyyppi", "Kuvaus",
    "Yhteyshenkilö", "Toimiala",
)  # fmt: skip
CITIES = ("Turku", "Salo", "Kaarina", "Naantali", "Raisio")
TYPES = ("Startup", "Vakiintunut yritys", "Tytäryhtiö", "Yliopiston spin-off")
FIELDS = ("geenidiagnostiikka", "laboratoriolaitteet", "ohjelmistot", "sekvensointipalvelut")
BEGINNINGS = ("Aurora", "Havu", "Koivu", "Lumi", "Meri", "Pihla", "Revontuli", "Saari")
ENDS = ("Geeni", "Data", "Lab", "Bio", "Omics")


def finnish_companies(rows: int = 40) -> list[list[object]]:
    """A list of fictitious companies."""
    found: list[list[object]] = []
    for number in range(rows):
        name = f"{BEGINNINGS[number % 8]}{ENDS[number // 8 % 5].lower()}"
        found.append(
            [
                f"{name} Oy", _business_id(number), CITIES[number % 5], "Suomi", f"www.{name.lower()}.example",
                1990 + number % 30, 3 + 2 * number, TYPES[number % 4],
                f"{name} analysoi genomidataa sairaaloille ja tutkimukselle.", "Matti Malli", FIELDS[number % 4],
            ]
        )  # fmt: skip
    return found


def _business_id(number: int) -> str:
    """A number with the check digit that the Finnish register uses."""
    while True:
        digits = f"{2_100_000 + 37 * number:07d}"
        check = sum(int(digit) * weight for digit, weight in zip(digits, (7, 9, 10, 5, 8, 4, 2), strict=True)) % 11
        if check != 1:
            return f"{digits}-{(11 - check) % 11}"
        number += 1000


def write_xlsx(path: Path, rows: Sequence[Sequence[object]], above: Sequence[Sequence[object]] = ()) -> Path:
    """A workbook with one sheet of these rows; `above` stands over them, as titles do."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Yritykset"
    for row in [*above, *rows]:
        sheet.append(list(row))
    book.save(path)
    return path


def write_csv(path: Path, rows: Sequence[Sequence[object]]) -> Path:
    with path.open("w", encoding="cp1252", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)
    return path


def finnish_list(path: Path, rows: int = 40) -> Path:
    """The list of companies as a file of either kind."""
    table = [list(FINNISH_HEADINGS), *finnish_companies(rows)]
    return (
        write_csv(path, table) if path.suffix == ".csv" else write_xlsx(path, table, [["Turun seudun yritykset"], []])
    )
