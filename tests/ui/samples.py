"""Fictitious plain data for pages: what services would give."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from genera_desktop.records.folding import folded
from genera_desktop.ui.collation import Alphabet
from genera_desktop.ui.components.pill import ACCENT, NEUTRAL, OUTLINE
from genera_desktop.ui.edit_many_model import EditPreview
from genera_desktop.ui.first_run_page import ClusterOption
from genera_desktop.ui.questionnaire_model import (
    ChangeLine,
    ChangeLineKind,
    ChangeState,
    FormState,
    QuestionnairePreview,
)
from genera_desktop.ui.rail import RailEntry
from genera_desktop.ui.record_table_model import CellKind, TableColumn, TableRow
from genera_desktop.ui.record_table_page import TableWords
from genera_desktop.ui.submissions_model import (
    BoardState,
    ClusterState,
    FileState,
    LineKind,
    Preview,
    PreviewLine,
    SubmissionFile,
)

CLUSTERS = (
    ClusterOption("GEN", "Genopole", "Évry-Courcouronnes, France"),
    ClusterOption("CAM", "Distretto Tecnologico Campania Bioscience", "Napoli, Italy"),
    ClusterOption("TAR", "Tartu Biotechnology Park", "Tartu, Estonia"),
    ClusterOption("TUR", "Turku Science Park Ltd", "Turku, Finland"),
    ClusterOption("OST", "East-Netherlands Development Agency (Oost NL)", "Arnhem, Netherlands"),
)

WORDS = TableWords(
    "company",
    "Companies",
    "Company",
    "Companies that do computational genomics in your cluster belong here, members or not.",
)

_SEGMENTS = (
    "Instruments and kits",
    "Data and computing",
    "AI and modelling",
    "Diagnostics and care",
    "Drugs and therapies",
    "Agri, industry, consumers",
)
_CODES = {"Selected": "sel", "Shortlisted": "short", "Not selected": "no", "Candidate": "cand"}

COLUMNS = (
    TableColumn("city", "City", 16),
    TableColumn("segment", "Main segment", 26, filtered=True, choices=lambda: {text: text for text in _SEGMENTS}),
    TableColumn(
        "selection",
        "Selection",
        16,
        CellKind.PILL,
        filtered=True,
        choices=lambda: {"sel": "Selected", "short": "Shortlisted", "no": "Not selected", "cand": "Candidate"},
        looks={"Selected": ACCENT, "Shortlisted": NEUTRAL, "Not selected": OUTLINE, "Candidate": OUTLINE},
    ),
    TableColumn("trl", "TRL", 8, CellKind.NUMBER),
    TableColumn("targets", "Targets", 22),
    TableColumn("maturity", "Maturity", 22),
    TableColumn("staff", "Staff", 10, CellKind.NUMBER),
)

_COMPANIES = (
    ("Capriflora Nutrigenomica S.r.l.", "Salerno", "Agri, industry, consumers", "Shortlisted", "9", "CN JP SG", 0, 0),
    ("Cetrarossa Terapie S.r.l.", "Caserta", "Drugs and therapies", "Selected", "6", "US", 0, 0),
    ("Flegrabiota S.r.l.", "Pozzuoli", "", "Candidate", "5", "JP SG", 9, 0),
    ("Irpinavet Genetica S.r.l.", "Avellino", "Agri, industry, consumers", "Not selected", "9", "Europe only", 0, 0),
    ("Ischiaform AI S.r.l.", "Napoli", "AI and modelling", "Candidate", "5", "US", 0, 0),
    ("Lumivarra Biotech S.r.l.", "Salerno", "Instruments and kits", "Shortlisted", "8", "US AU", 0, 0),
    ("Partenoseq S.r.l.", "Napoli", "", "Candidate", "9", "Europe only", 6, 0),
    ("Sirenide Dati S.p.A.", "Napoli", "Data and computing", "Candidate", "9", "SG", 0, 1),
    ("Vesuvarra Genomica S.r.l.", "Napoli", "Diagnostics and care", "Shortlisted", "7", "US CN", 0, 0),
)


def company_rows(times: int = 1) -> list[TableRow]:
    """The demo companies of Campania, several times over where many rows are wanted."""
    now, key = datetime.now(UTC), Alphabet().key
    rows = []
    for number in range(times):
        for place, (title, city, segment, selection, trl, targets, missing, problems) in enumerate(_COMPANIES):
            cells = (city, segment, selection, trl, targets, "Prototype", str(5 + place * 3))
            texts = (key(text) if text else None for text in (city, segment, selection))
            values = (*texts, float(trl), key(targets), key("Prototype"), float(5 + place * 3))
            codes = ((), (segment,), (_CODES[selection],), (), (), (), ())
            rows.append(
                TableRow(
                    uuid=f"{number}-{place}",
                    title=title,
                    cells=cells,
                    values=values,
                    codes=codes,
                    search=folded(" ".join((title, *cells))),
                    cluster="CAM",
                    status="draft" if missing or problems else "complete",
                    answered=44 - missing,
                    asked=44,
                    missing=missing,
                    problems=problems,
                    updated_at=(now - timedelta(days=place * 3, minutes=5)).isoformat(timespec="seconds"),
                    has_conflict=title.startswith("Lumivarra"),
                )
            )
    return rows


def rail_entries(*, coordinator: bool) -> list[RailEntry]:
    forms = [
        RailEntry("form:company", "Companies", "building-2", "40" if coordinator else "9"),
        RailEntry("form:strength", "Strengths", "gem", "29" if coordinator else "6"),
        RailEntry("form:market_signal", "Market signals", "radar", "11" if coordinator else "2"),
        RailEntry("form:preparation", "Preparation", "list-checks", "9" if coordinator else "1"),
        RailEntry("form:cluster", "Clusters" if coordinator else "Cluster profile", "network", "5" * coordinator),
    ]
    section = "Coordination" if coordinator else ""
    title = "Submissions" if coordinator else "Imports"
    submissions = RailEntry("submissions", title, "inbox", "5", section or "Exchange")
    feet = [
        RailEntry("settings", "Settings", "settings", bottom=True),
        RailEntry("help", "Help", "circle-question-mark", bottom=True),
    ]
    return [*forms, submissions, *feet]


BOARD = (
    ClusterState("GEN", "Genopole", BoardState.COMPLETE, "Complete", "10 companies, 7 strengths"),
    ClusterState("CAM", "Campania", BoardState.ISSUES, "3 issues", "9 companies, 6 strengths"),
    ClusterState("TAR", "Tartu", BoardState.COMPLETE, "Complete", "7 companies, 5 strengths"),
    ClusterState("TUR", "Turku", BoardState.RECEIVED, "Received, not applied", "8 companies, 5 strengths"),
    ClusterState("OST", "Oost NL", BoardState.MISSING, "Missing", "8 companies from round 1"),
)

FILES = (
    SubmissionFile("p", "turku_round2.xlsx", "TUR", FileState.PREVIEW, "Preview", "today 09:12"),
    SubmissionFile("1", "tartu-2026-11-17.xlsx", "TAR", FileState.APPLIED, "Applied", "17 Nov"),
    SubmissionFile("2", "campania-2026-11-14.xlsx", "CAM", FileState.ISSUES, "Applied, 3 issues", "14 Nov"),
    SubmissionFile("3", "genopole-laptop-2.xlsx", "GEN", FileState.APPLIED, "Applied", "3 Nov"),
    SubmissionFile("4", "genopole-laptop-1.xlsx", "GEN", FileState.UNDONE, "Undone", "30 Oct"),
)

EDITS = EditPreview(
    (
        PreviewLine(LineKind.CHANGED, "Capriflora Nutrigenomica S.r.l.", "Companies"),
        PreviewLine(LineKind.CHANGED, "Capriflora Nutrigenomica S.r.l.", "Companies", "City", "Salerno", "Napoli"),
        PreviewLine(LineKind.CHANGED, "Flegrabiota S.r.l.", "Companies"),
        PreviewLine(LineKind.CHANGED, "Flegrabiota S.r.l.", "Companies", "City", "Pozzuoli", "Napoli"),
        PreviewLine(LineKind.SAME, "Cetrarossa Terapie S.r.l.", "Companies", note="stays as it is"),
        PreviewLine(
            LineKind.PROBLEM,
            "Cetrarossa Terapie S.r.l.",
            "Companies",
            "City",
            new="Napoli",
            note="This record is complete. Reopen it to change an answer.",
            place="A3",
        ),
    ),
    changing=2,
    same=1,
    refused=1,
)

PREVIEW = Preview(
    "turku_round2.xlsx",
    "sent by tur-laptop-1, compared with round 1",
    (
        PreviewLine(LineKind.ADDED, "Hopeapihka Oy", "Companies", place="row 9", note="new, 41 answers"),
        PreviewLine(
            LineKind.PROBLEM,
            "Hopeapihka Oy",
            "Companies",
            "Date of the survey",
            new="31.9.2026",
            place="Companies!BK9",
            note="is not a date. Left empty.",
            record_id="h",
        ),
        PreviewLine(LineKind.CHANGED, "Auranmeri Genomics Oy", "Companies", place="row 3", note="2 answers"),
        PreviewLine(LineKind.CHANGED, "Auranmeri Genomics Oy", "Companies", "Staff", "19", "23", "Companies!F3"),
        PreviewLine(
            LineKind.CHANGED,
            "Auranmeri Genomics Oy",
            "Companies",
            "Auranmeri Onco, approval",
            "EU IVDR class C",
            "EU IVDR class C, Singapore HSA",
            "Products!G3",
        ),
        PreviewLine(
            LineKind.MISSING,
            "Saaristovirta Data Oy",
            "Companies",
            note="was sent in round 1, is not in this file. Nothing is deleted.",
        ),
        PreviewLine(LineKind.SAME, "Nordkirje Genomics Oy", "Companies"),
        PreviewLine(LineKind.SAME, "Hospital biobank and registry data", "Strengths"),
        PreviewLine(LineKind.SAME, "Proteomics and metabolomics core", "Strengths"),
    ),
    applies=2,
)

QUESTIONNAIRE_FORMS = [
    FormState("Companies", "version 2026-11", "87 questions · en, fr, it, et, fi, nl"),
    FormState("Strengths", "version 2026-11", "26 questions · en, fr, it, et, fi, nl"),
    FormState("Market signals", "version 2026-11", "18 questions · en, fr, it, et, fi, nl"),
]
QUESTIONNAIRE_CHANGES = [
    ChangeState("c2", "company.xlsx, strength.xlsx", "applied, 14:03", can_undo=True),
    ChangeState("c1", "company.xlsx", "undone, 3 Nov"),
]
QUESTIONNAIRE_PREVIEW = QuestionnairePreview(
    "company.xlsx",
    (
        ChangeLine(ChangeLineKind.REMARK, "company.xlsx", "settings", "The form's version is 2026-11 and was 2026-11."),
        ChangeLine(
            ChangeLineKind.CONFIRM,
            "Companies",
            "Registered town",
            "Its name changes from co_city to co_town. The answers move along.",
            "40 records",
        ),
        ChangeLine(
            ChangeLineKind.CONFIRM,
            "Companies",
            "Internal remarks",
            "It is no longer asked. Its answers are kept, listed and sent along. " * 3,
            "12 records",
        ),
        ChangeLine(ChangeLineKind.SAFE, "Companies", "Companies", "Other words: City, Website, Turnover"),
        ChangeLine(
            ChangeLineKind.SAFE, "Companies", "Uses of artificial intelligence", "New: this is asked from now on."
        ),
    ),
    can_apply=True,
    remark="Nothing changed yet. A backup is made first, and the change can be undone.",
)
