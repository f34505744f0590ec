"""A fictitious list on its way in, as plain data for the page."""

from __future__ import annotations

from genera_desktop.ui.components.picker_choice import PickerChoice
from genera_desktop.ui.list_import_model import ColumnState, ListPreview, ListState
from genera_desktop.ui.submissions_model import LineKind, PreviewLine

LIST = ListState(
    "yritykset.xlsx",
    5,
    (PickerChoice("company", "Companies"), PickerChoice("strength", "Strengths")),
    "company",
    (PickerChoice("Yritykset", "Yritykset"), PickerChoice("2025", "2025")),
    "Yritykset",
    (PickerChoice("", "Do not import"), PickerChoice("name", "Legal name"), PickerChoice("city", "City")),
    (
        ColumnState(0, "Yritys", "Aurorageeni Oy · Havugeeni Oy · Koivugeeni Oy", "name"),
        ColumnState(1, "Kaupunki", "Turku · Salo · Kaarina", "city"),
        ColumnState(2, "Lähde", "messut 2025"),
    ),
)
PREVIEW = ListPreview(
    (
        PreviewLine(LineKind.ADDED, "Aurorageeni Oy", "Companies", note="Turku", place="2"),
        PreviewLine(LineKind.MISSING, "Havugeeni Oy", "Companies", note="Havugeeni", place="3"),
        PreviewLine(LineKind.ADDED, "Koivugeeni Oy", "Companies", note="Kaarina", place="4"),
        PreviewLine(LineKind.PROBLEM, "Koivugeeni Oy", "Companies", "Type", note="Osuuskunta", place="H4"),
        PreviewLine(LineKind.SAME, "Lumigeeni Oy", "Companies", note="Naantali", place="5"),
        PreviewLine(LineKind.PROBLEM, "6", "Companies", note="–", place="6"),
    ),
    new=2,
    possible=1,
    here=1,
    unnamed=1,
    problems=1,
)
