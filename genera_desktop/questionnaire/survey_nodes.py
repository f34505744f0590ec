"""Turns the rows of the survey sheet into groups, repeats and questions, cell by cell."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePath

from genera_desktop.questionnaire.choices_sheet import ChoicesSheet
from genera_desktop.questionnaire.columns import MEDIA
from genera_desktop.questionnaire.conventions import Conventions, check_conventions, read_conventions
from genera_desktop.questionnaire.findings import Findings, Spot
from genera_desktop.questionnaire.model import Choice, ChoiceList, Group, Node, Question, QuestionType, Repeat, Texts
from genera_desktop.questionnaire.parameters import ParameterCheck, read_parameters
from genera_desktop.questionnaire.quotes import mended_expression
from genera_desktop.questionnaire.sources import constant, is_dynamic_default
from genera_desktop.questionnaire.spelling import nearest
from genera_desktop.questionnaire.survey_rows import Draft, SurveyRows
from genera_desktop.questionnaire.table_lists import check_table_list
from genera_desktop.questionnaire.tables import Row
from genera_desktop.questionnaire.types import Kind

_REFERENCE = re.compile(r"\$\{\s*([^}]*?)\s*\}")
_SELECTS = (QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE)
_UNSEEN = (QuestionType.CALCULATE, QuestionType.HIDDEN)
_OTHER = "other"
_NOT_OF_REPEATS = (
    *("required", "constraint", "calculation", "choice_filter", "default", "parameters", "trigger"),
    *("read_only", "renamed_from"),
)
_NOT_OF_GROUPS = (*_NOT_OF_REPEATS, "role", "survivorship", "personal", "list_column", "repeat_count")
_NOT_OF_ENDS = (*_NOT_OF_GROUPS, "relevant", "appearance")


class SurveyNodes:
    """Builds the nodes of one form; choice lists may grow by the choice "other" on the way."""

    def __init__(self, choices: ChoicesSheet, findings: Findings) -> None:
        self._choices = choices
        self._findings = findings
        self._conventions: dict[str, tuple[Draft, Conventions]] = {}
        self.rows: dict[str, Row] = {}
        """Where each node stands, by its key."""

    def build(self, rows: SurveyRows) -> tuple[Node, ...]:
        """The nodes of all rows. For a row of a wrong type, a problem already, something stands in that can be
        referred to."""
        nodes = tuple(self._nodes(rows.top))
        for row in rows.ends:
            self._check_unfit(row, _NOT_OF_ENDS, "row that ends a group")
        check_conventions(self._conventions, self._findings)
        return nodes

    def _nodes(self, drafts: list[Draft]) -> list[Node]:
        nodes: list[Node] = []
        for draft in drafts:
            self.rows[draft.key] = draft.row
            if draft.type.kind is Kind.BEGIN_GROUP:
                nodes.append(self._group(draft))
            elif draft.type.kind is Kind.BEGIN_REPEAT:
                nodes.append(self._repeat(draft))
            elif draft.type.kind is Kind.QUESTION:
                nodes.append(self._question(draft))
                if draft.type.or_other:
                    nodes.append(self._other(draft))
            elif draft.type.kind in (Kind.REFUSED, Kind.UNKNOWN):
                nodes.append(_stand_in(draft))
        return nodes

    def _group(self, draft: Draft) -> Group:
        row = draft.row
        self._check_unfit(row, _NOT_OF_GROUPS, "group")
        check_table_list(draft, self._findings)
        return Group(
            key=draft.key,
            name=draft.name,
            path=draft.path,
            children=tuple(self._nodes(draft.children)),
            labels=row.texts("label"),
            hints=_hints(row),
            relevant=self._expression(row, "relevant"),
            appearance=_words(row),
            row=row.number,
        )

    def _repeat(self, draft: Draft) -> Repeat:
        row = draft.row
        conventions = self._read_conventions(draft)
        self._check_unfit(row, _NOT_OF_REPEATS, "repeat")
        if not row.texts("label"):
            self._findings.warning("repeat-without-label", row.spot("label"), name=draft.name)
        return Repeat(
            key=draft.key,
            name=draft.name,
            path=draft.path,
            children=tuple(self._nodes(draft.children)),
            labels=row.texts("label"),
            hints=_hints(row),
            relevant=self._expression(row, "relevant"),
            repeat_count=self._expression(row, "repeat_count"),
            appearance=_words(row),
            role=conventions.role,
            survivorship=conventions.survivorship,
            personal=conventions.personal,
            list_column=conventions.list_column,
            list_width=conventions.list_width,
            row=row.number,
        )

    def _check_unfit(self, row: Row, columns: tuple[str, ...], kind: str) -> None:
        for column in columns:
            if row.raw(column):
                self._findings.warning("column-unfit", row.spot(column), column=column, kind=kind)
        read_parameters(row.raw("parameters"), row.spot("parameters"), self._findings)
        self._trigger(row)

    def _question(self, draft: Draft) -> Question:
        row, preset = draft.row, draft.type.preset or {}
        calculation = self._expression(row, "calculation") or preset.get("calculation", "")
        default = self._default(row) or preset.get("default", "")
        trigger = self._trigger(row)
        kind = self._shown_type(draft, calculation, default, trigger)
        appearance = _words(row)
        self._check_foreign(row)
        conventions = self._read_conventions(draft)
        choice_list, choices_from, file = self._choice_source(draft)
        if conventions.value_list:
            self._check_list(draft, conventions.value_list, row.spot("value_list"))
        return Question(
            key=draft.key,
            name=draft.name,
            path=draft.path,
            type=kind,
            labels=row.texts("label"),
            hints=_hints(row),
            constraint_messages=row.texts("constraint_message"),
            required_messages=row.texts("required_message"),
            relevant=self._expression(row, "relevant"),
            required=self._yes_or_expression(row, "required"),
            constraint=self._expression(row, "constraint") or preset.get("constraint", ""),
            calculation=calculation,
            choice_filter=self._choice_filter(draft),
            default=default,
            read_only=self._yes_or_expression(row, "read_only"),
            trigger=trigger,
            choice_list=choice_list,
            choices_from=choices_from,
            file=file,
            appearance=appearance,
            parameters=self._parameters(row, draft.type.type or kind, appearance),
            role=conventions.role,
            survivorship=conventions.survivorship,
            personal=conventions.personal,
            list_column=conventions.list_column,
            list_width=conventions.list_width,
            renamed_from=conventions.renamed_from,
            value_list=conventions.value_list,
            row=row.number,
        )

    def _read_conventions(self, draft: Draft) -> Conventions:
        conventions = read_conventions(draft, self._findings)
        self._conventions[draft.key] = (draft, conventions)
        return conventions

    def _shown_type(self, draft: Draft, calculation: str, default: str, trigger: str) -> QuestionType:
        """The type; a question that shows nothing and is worked out is a calculation, whatever its type says."""
        row, kind = draft.row, draft.type.type
        assert kind is not None
        shows = row.texts("label") or row.texts("hint") or any(row.texts(medium) for medium in MEDIA)
        if kind is QuestionType.CALCULATE and not calculation and not is_dynamic_default(default):
            self._findings.error("calculation-missing", row.spot("calculation"), name=draft.name)
        if kind in _UNSEEN or shows:
            return kind
        if calculation or trigger:
            return QuestionType.CALCULATE
        self._findings.error("label-missing", row.spot("label"), name=draft.name)
        return kind

    def _check_foreign(self, row: Row) -> None:
        """What other tools would refuse or read from elsewhere."""
        if "search(" in row.raw("appearance"):
            self._findings.error("appearance-search", row.spot("appearance"), text=row.raw("appearance"))
        if row.texts("big-image") and not row.texts("image"):
            self._findings.error("big-image-alone", row.spot("big-image"))

    def _expression(self, row: Row, column: str) -> str:
        """An expression without the traces of word processors; `yes` and `no` are taken for true() and false()."""
        text = row.raw(column)
        if not text:
            return ""
        plain = constant(text)
        if plain is not None:
            return "true()" if plain else "false()"
        mended = mended_expression(text)
        if mended != text:
            self._findings.warning("quotes-mended", row.spot(column), text=mended)
        return mended

    def _yes_or_expression(self, row: Row, column: str) -> str:
        text = self._expression(row, column)
        return "" if text == "false()" else text

    def _default(self, row: Row) -> str:
        text = row.raw("default")
        return self._expression(row, "default") if is_dynamic_default(text) else text

    def _trigger(self, row: Row) -> str:
        """The references of a trigger, parted by commas."""
        text = row.raw("trigger")
        if not text:
            return ""
        parts = [part.strip() for part in text.split(",") if part.strip()]
        if not parts or not all(_REFERENCE.fullmatch(part) for part in parts):
            self._findings.error("trigger-form", row.spot("trigger"), text=text)
            return ""
        return ",".join(parts)

    def _parameters(self, row: Row, kind: QuestionType, appearance: frozenset[str]) -> Mapping[str, str]:
        text = row.raw("parameters")
        rows = row.raw("rows")
        parameters = read_parameters(text, row.spot("parameters"), self._findings) if text else {}
        if rows:
            parameters.setdefault("rows", rows)
        if parameters or kind is QuestionType.RANGE:
            spot = row.spot("parameters" if text else "rows" if rows else "type")
            ParameterCheck(kind, parameters, appearance, self._choices.lists, spot, self._findings).run()
        return parameters

    def _choice_filter(self, draft: Draft) -> str:
        kind = draft.type.type
        if draft.row.raw("choice_filter") and kind and not draft.type.choices:
            spot = draft.row.spot("choice_filter")
            self._findings.warning("column-unfit", spot, column="choice_filter", kind=f"question of the type {kind}")
            return ""
        return self._expression(draft.row, "choice_filter")

    def _choice_source(self, draft: Draft) -> tuple[str, str, str]:
        """The list, the question in a repeat, or the file that a select takes its choices from."""
        kind, written, spot = draft.type.type, draft.type.choices, draft.row.spot("type")
        if kind is QuestionType.SELECT_ONE_FROM_FILE:
            return "", "", self._file(written, spot)
        if kind not in _SELECTS:
            return "", "", ""
        reference = _REFERENCE.fullmatch(written)
        if reference:
            return "", reference[1], ""
        if PurePath(written).suffix.lower() in (".csv", ".xml", ".geojson"):
            self._findings.error("type-list-is-file", spot, file=written)
            return "", "", ""
        self._check_list(draft, written, spot)
        return written, "", ""

    def _file(self, file: str, spot: Spot) -> str:
        path = PurePath(file)
        if path.suffix.lower() in (".xml", ".geojson") and len(path.suffixes) == 1:
            self._findings.error("file-of-other-kind", spot, file=file)
        elif path.stem in self._choices.lists:
            self._findings.error("file-named-like-list", spot, file=file, list=path.stem)
        elif len(path.suffixes) != 1 or path.suffix.lower() != ".csv" or len(path.parts) != 1:
            self._findings.error("file-not-csv", spot, file=file)
        return file

    def _check_list(self, draft: Draft, name: str, spot: Spot) -> None:
        lists = self._choices.lists
        if not name:
            self._findings.error("list-not-named", spot, name=draft.name)
        elif name not in lists:
            offer = nearest(name, lists)
            self._findings.error("list-misspelt" if offer else "list-missing", spot, list=name, nearest=offer)
        elif draft.type.type is QuestionType.SELECT_MULTIPLE:
            for choice, row in zip(lists[name].choices, self._choices.rows[name], strict=False):
                if " " in choice.name:
                    self._findings.error("choice-with-blank", row.spot("name"), choice=choice.name, list=name)

    def _other(self, draft: Draft) -> Question:
        """The text question that goes with `or_other`; its list gets the choice "other"."""
        if draft.type.choices not in self._choices.lists:
            self._findings.error("or-other-without-list", draft.row.spot("type"))
        self._add_other_choice(draft.type.choices)
        if draft.row.raw("choice_filter"):
            self._findings.error("or-other-filtered", draft.row.spot("choice_filter"))
        name = f"{draft.name}_{_OTHER}"
        path = (*draft.path[:-1], name)
        key = name if "/" not in draft.key else "/".join(path)
        self.rows[key] = draft.row
        return Question(
            key=key,
            name=name,
            path=path,
            type=QuestionType.TEXT,
            labels={"": "Specify other."},
            relevant=f"selected(../{draft.name}, '{_OTHER}')",
            row=draft.row.number,
        )

    def _add_other_choice(self, list_name: str) -> None:
        found = self._choices.lists.get(list_name)
        if found and _OTHER not in found.by_name:
            languages = {language for choice in found.choices for language in choice.labels} or {""}
            other = Choice(_OTHER, dict.fromkeys(sorted(languages), "Other"))
            self._choices.lists[list_name] = ChoiceList(list_name, (*found.choices, other))


def _stand_in(draft: Draft) -> Question:
    return Question(key=draft.key, name=draft.name, path=draft.path, type=QuestionType.HIDDEN, row=draft.row.number)


def _words(row: Row) -> frozenset[str]:
    return frozenset(row.raw("appearance").split())


def _hints(row: Row) -> Texts:
    """The hints; guidance stands in where a language has no hint of its own."""
    return {**row.texts("guidance_hint"), **row.texts("hint")}
