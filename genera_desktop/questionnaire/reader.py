"""Reads an XLSForm: sheets as grids become one frozen form, with everything that is wrong found at once."""

from __future__ import annotations

import re
from pathlib import PurePath

from genera_desktop.problems import Problem
from genera_desktop.questionnaire.choices_sheet import ChoicesSheet, read_choices
from genera_desktop.questionnaire.columns import SURVEY
from genera_desktop.questionnaire.expression_check import check_expressions
from genera_desktop.questionnaire.findings import Findings, Spot
from genera_desktop.questionnaire.grids import Grid, Grids
from genera_desktop.questionnaire.model import Form
from genera_desktop.questionnaire.references import check_references
from genera_desktop.questionnaire.settings_sheet import Settings, read_settings
from genera_desktop.questionnaire.spelling import nearest
from genera_desktop.questionnaire.survey_nodes import SurveyNodes
from genera_desktop.questionnaire.survey_rows import SurveyRows
from genera_desktop.questionnaire.tables import Table, is_name, read_table

SHEETS = ("survey", "choices", "settings")
_PREFIX = "genera_"
_NOT_IN_NAMES = re.compile(r"[^\w.\-]+")


def read_form(grids: Grids, file: str = "") -> tuple[Form | None, list[Problem]]:
    """The form and all problems of its sheets; None instead of the form where one of them is an error.

    `grids` maps sheet names to rows of cell values, the header first. `file` is what problems call the file, and
    names a form whose settings give no id.
    """
    findings = Findings(file)
    form = _read(grids, findings)
    return None if findings.refused else form, findings.in_order(list(grids))


def _read(grids: Grids, findings: Findings) -> Form | None:
    sheets = _sheets(grids, findings)
    if "survey" not in sheets:
        return None
    settings = _settings(sheets, findings)
    choices = _choices(sheets, settings, findings)
    name, grid = sheets["survey"]
    survey = read_table(name, grid, SURVEY, findings)
    if "type" not in survey.columns:
        findings.error("heading-missing", Spot(name, 1), column="type")
        return None
    if "settings" in sheets and not settings.form_id:
        findings.warning("form-id-missing", Spot(sheets["settings"][0]))
    _refuse_entities(grids, survey, findings)
    return _form(survey, choices, settings, findings)


def _sheets(grids: Grids, findings: Findings) -> dict[str, tuple[str, Grid]]:
    """The three sheets that we read, by their standard names; a file of one sheet is a survey whatever its name."""
    found: dict[str, tuple[str, Grid]] = {}
    for name, grid in grids.items():
        if name.strip().lower() in SHEETS and grid:
            found[name.strip().lower()] = (name, grid)
    if "survey" not in found and len(grids) == 1:
        found["survey"] = next(iter(grids.items()))
    others = [name for name in grids if name.strip().lower() not in SHEETS and not name.startswith("_")]
    for standard in SHEETS:
        offer = nearest(standard, others) if standard not in found else ""
        if standard == "survey" and standard not in found:
            findings.error("sheet-misspelt" if offer else "survey-missing", sheet=standard, nearest=offer)
        elif offer:
            findings.warning("sheet-maybe-misspelt", Spot(offer), sheet=offer, standard=standard)
    return found


def _settings(sheets: dict[str, tuple[str, Grid]], findings: Findings) -> Settings:
    if "settings" not in sheets:
        return Settings()
    return read_settings(*sheets["settings"], findings)


def _choices(sheets: dict[str, tuple[str, Grid]], settings: Settings, findings: Findings) -> ChoicesSheet:
    if "choices" not in sheets:
        return ChoicesSheet(Table("choices"))
    return read_choices(*sheets["choices"], settings.allow_duplicates, findings)


def _refuse_entities(grids: Grids, survey: Table, findings: Findings) -> None:
    """Lists kept on a survey server: leaving them out silently would lose what the form's author wants of them."""
    for name, grid in grids.items():
        if name.strip().lower() == "entities" and len(grid) > 1:
            findings.error("entities-unsupported", Spot(name, 1), name=name)
    for row in survey.rows:
        if row.raw("save_to"):
            findings.error("entities-unsupported", row.spot("save_to"), name="save_to")


def _form(survey: Table, choices: ChoicesSheet, settings: Settings, findings: Findings) -> Form:
    rows = SurveyRows(survey, settings.root, findings)
    nodes = SurveyNodes(choices, findings)
    children = nodes.build(rows)
    languages = {**survey.languages, **choices.table.languages, **settings.languages}
    default_language = _default_language(settings, languages, findings)
    form = Form(
        name=_form_name(settings, findings),
        form_id=settings.form_id,
        version=settings.version,
        titles=_titles(settings, default_language),
        plurals=settings.plural,
        languages=languages,
        default_language=default_language,
        instance_name=settings.instance_name,
        children=children,
        choice_lists=choices.lists,
    )
    if not form.questions:
        findings.error("form-empty", Spot(survey.sheet), sheet=survey.sheet)
    check_references(form, survey, choices, nodes.rows, settings, findings)
    check_expressions(form, nodes.rows, settings, findings)
    return form


def _form_name(settings: Settings, findings: Findings) -> str:
    """The form's id without our prefix, fit for a name; without an id the name of the file."""
    if settings.form_id:
        return _NOT_IN_NAMES.sub("_", settings.form_id.removeprefix(_PREFIX))
    stem = PurePath(findings.file).stem
    if stem and not is_name(stem):
        findings.error("form-name-invalid", name=stem)
    return stem or settings.root


def _titles(settings: Settings, default_language: str) -> dict[str, str]:
    titles = dict(settings.singular)
    if settings.title:
        titles.setdefault(default_language, settings.title)
    return titles


def _default_language(settings: Settings, languages: dict[str, str], findings: Findings) -> str:
    """The code of the default language: that of the settings, by code or by name, else the first one of the sheets."""
    wanted = settings.default_language
    if not wanted or not languages or wanted in languages:
        return wanted or next(iter(languages), "")
    for code, name in languages.items():
        if name.casefold().startswith(wanted.casefold()):
            return code
    spot = settings.spots.get("default_language", Spot())
    offer = nearest(wanted, languages.values()) or next(iter(languages.values()))
    findings.warning("default-language-unknown", spot, language=wanted, nearest=offer)
    return wanted
