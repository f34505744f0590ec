"""Reads the sheet of settings: the form's id, version, titles and languages, and the title of its records."""

from __future__ import annotations

from dataclasses import dataclass, field

from genera_desktop.questionnaire.columns import SETTINGS
from genera_desktop.questionnaire.findings import Findings, Spot
from genera_desktop.questionnaire.grids import Grid
from genera_desktop.questionnaire.quotes import mended_expression
from genera_desktop.questionnaire.tables import Row, Table, is_name, language_code, read_table

YES = frozenset({"yes", "true", "true()", "1"})
NO = frozenset({"no", "false", "false()", "0", ""})


@dataclass
class Settings:
    form_id: str = ""
    title: str = ""
    version: str = ""
    default_language: str = ""
    instance_name: str = ""
    root: str = "data"
    """The name of the form's outermost element, which no repeat may bear."""
    allow_duplicates: bool = False
    singular: dict[str, str] = field(default_factory=dict)
    plural: dict[str, str] = field(default_factory=dict)
    languages: dict[str, str] = field(default_factory=dict)
    spots: dict[str, Spot] = field(default_factory=dict)
    """Where each setting stands."""
    row: Row | None = None


def read_settings(sheet: str, grid: Grid, findings: Findings) -> Settings:
    """The settings of the first row below the header; all empty where there is none."""
    table = read_table(sheet, grid, SETTINGS, findings)
    if not table.rows:
        return Settings()
    row = table.rows[0]
    for further in table.rows[1:]:
        findings.warning("settings-row-unused", further.spot())
    if row.raw("public_key") and row.raw("omit_instanceid").lower() in YES:
        findings.error("settings-encryption", row.spot("omit_instanceid"))
    form_id = row.word("form_id", findings)
    if form_id and row.raw("id_string"):
        findings.warning("form-id-twice", row.spot("id_string"), form_id=form_id)
    return Settings(
        form_id=form_id or row.word("id_string", findings),
        title=row.raw("form_title"),
        version=row.word("version", findings),
        default_language=language_code(row.word("default_language", findings)),
        instance_name=_expression(row, "instance_name", findings),
        root=_root(row, findings),
        allow_duplicates=row.raw("allow_choice_duplicates").lower() in YES,
        singular=row.texts("singular"),
        plural=row.texts("plural"),
        languages=table.languages,
        spots=_spots(table, row),
        row=row,
    )


def _root(row: Row, findings: Findings) -> str:
    name = row.word("name", findings)
    if name and not is_name(name):
        findings.error("name-invalid", row.spot("name"), name=name)
    return name or "data"


def _expression(row: Row, column: str, findings: Findings) -> str:
    text = row.raw(column)
    mended = mended_expression(text)
    if mended != text:
        findings.warning("quotes-mended", row.spot(column), text=mended)
    return mended


def _spots(table: Table, row: Row) -> dict[str, Spot]:
    return {name: row.spot(name) for name in table.columns}
