"""Reads the columns that we add to XLSForm: `role`, `survivorship`, `personal`, `list_column` and the like."""

from __future__ import annotations

from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.findings import Findings
from genera_desktop.questionnaire.model import Path, QuestionType, Survivorship
from genera_desktop.questionnaire.roles import ROLES
from genera_desktop.questionnaire.settings_sheet import NO, YES
from genera_desktop.questionnaire.spelling import nearest
from genera_desktop.questionnaire.survey_rows import Draft
from genera_desktop.questionnaire.tables import Row, is_name
from genera_desktop.questionnaire.types import Kind

_ORDERED = frozenset(
    {
        QuestionType.INTEGER,
        QuestionType.DECIMAL,
        QuestionType.RANGE,
        QuestionType.DATE,
        QuestionType.TIME,
        QuestionType.DATETIME,
        QuestionType.SELECT_ONE,  # by its codes, as in a scale from 1 to 5
    }
)


@frozen
class Conventions:
    """The added columns of one row."""

    role: str = ""
    survivorship: Survivorship | None = None
    personal: bool | None = None
    list_column: int | None = None
    list_width: int | None = None
    renamed_from: str = ""
    value_list: str = ""


def read_conventions(draft: Draft, findings: Findings) -> Conventions:
    """What the added columns of a row say, each value checked by itself."""
    row = draft.row
    return Conventions(
        _role(row, findings),
        _survivorship(draft, findings),
        _yes_or_no(row, "personal", findings),
        _whole_number(row, "list_column", findings),
        _whole_number(row, "list_width", findings),
        _former_name(row, findings),
        row.word("value_list", findings),
    )


def _role(row: Row, findings: Findings) -> str:
    """The role; one that the program does not know is kept, but nothing comes of it."""
    role = row.word("role", findings)
    if role and role not in ROLES:
        offer = nearest(role, ROLES)
        findings.warning("role-misspelt" if offer else "role-unknown", row.spot("role"), role=role, nearest=offer)
    return role


def _survivorship(draft: Draft, findings: Findings) -> Survivorship | None:
    text = draft.row.word("survivorship", findings).lower()
    if not text:
        return None
    spot = draft.row.spot("survivorship")
    if text not in set(Survivorship):
        rules = ", ".join(Survivorship)
        findings.error("survivorship-unknown", spot, rule=text, rules=rules, nearest=nearest(text, Survivorship))
        return None
    rule = Survivorship(text)
    kind = draft.type.type
    several = kind is QuestionType.SELECT_MULTIPLE or draft.type.kind is Kind.BEGIN_REPEAT
    ordered = kind in _ORDERED
    if (rule is Survivorship.UNION and not several) or (
        rule in (Survivorship.MAXIMUM, Survivorship.MINIMUM) and not ordered
    ):
        findings.error("survivorship-unfit", spot, rule=text, name=draft.name)
        return None
    return rule


def _yes_or_no(row: Row, column: str, findings: Findings) -> bool | None:
    text = row.word(column, findings).lower()
    if not text:
        return None
    if text not in YES | NO:
        findings.error("not-yes-or-no", row.spot(column), column=column, value=text)
        return None
    return text in YES


def _whole_number(row: Row, column: str, findings: Findings) -> int | None:
    text = row.word(column, findings)
    if not text:
        return None
    if not (text.isascii() and text.isdecimal() and 0 < len(text) < 5 and int(text) > 0):
        findings.error("not-a-whole-number", row.spot(column), column=column, value=text)
        return None
    return int(text)


def _former_name(row: Row, findings: Findings) -> str:
    text = row.word("renamed_from", findings)
    if text and not all(is_name(part) for part in text.split("/")):
        findings.error("name-invalid", row.spot("renamed_from"), name=text)
        return ""
    return text


def check_conventions(drafts: dict[str, tuple[Draft, Conventions]], findings: Findings) -> None:
    """Finds what does not go together: a role or a former name used twice, a former name that is still in use."""
    roles: dict[str, int] = {}
    former: dict[str, int] = {}
    for draft, conventions in drafts.values():
        row = draft.row
        role, name = conventions.role, conventions.renamed_from
        if role in roles:
            findings.error("role-twice", row.spot("role"), role=role, row=roles[role])
        elif role:
            roles[role] = row.number
        if name and name in drafts:
            findings.error("renamed-from-in-use", row.spot("renamed_from"), name=name, row=drafts[name][0].row.number)
        elif name in former:
            findings.error("renamed-from-twice", row.spot("renamed_from"), name=name, row=former[name])
        elif name:
            former[name] = row.number
    _check_list_columns(drafts, findings)


def _check_list_columns(drafts: dict[str, tuple[Draft, Conventions]], findings: Findings) -> None:
    """Finds two questions of one table that ask for the same place in it."""
    repeats = [draft.path for draft, _ in drafts.values() if draft.type.kind is Kind.BEGIN_REPEAT]
    taken: dict[tuple[Path, int], int] = {}
    for draft, conventions in drafts.values():
        if conventions.list_column is None:
            continue
        around = [path for path in repeats if path == draft.path[: len(path)] and path != draft.path]
        place = max(around, key=len, default=()), conventions.list_column
        if place in taken:
            column = conventions.list_column
            findings.warning("list-column-twice", draft.row.spot("list_column"), column=column, row=taken[place])
        taken.setdefault(place, draft.row.number)
