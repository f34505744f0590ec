"""The questionnaire as frozen data: forms, groups, repeats, questions and choice lists, as in XLSForm.

Nothing here knows files or answers. Logic elsewhere binds to roles (`question.role`), never to question names.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from genera_desktop.frozen import frozen

Texts = Mapping[str, str]
"""Language code (`en`, `fr` …; `` for a column without a language) to text."""

Path = tuple[str, ...]
"""Names from the form's top level down to a node, without the form's own name."""


def text_in(texts: Texts, language: str, default_language: str = "en") -> str:
    """The text in `language`, else in the form's default language, else in any: a blank translation is no text."""
    return (
        texts.get(language)
        or texts.get(default_language)
        or texts.get("")
        or next((text for text in texts.values() if text), "")
    )


class QuestionType(StrEnum):
    """The types we ask or compute; values are XLSForm's words."""

    TEXT = "text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    RANGE = "range"
    DATE = "date"
    TIME = "time"
    DATETIME = "dateTime"
    SELECT_ONE = "select_one"
    SELECT_MULTIPLE = "select_multiple"
    SELECT_ONE_FROM_FILE = "select_one_from_file"
    NOTE = "note"
    CALCULATE = "calculate"
    HIDDEN = "hidden"
    ACKNOWLEDGE = "acknowledge"


class Survivorship(StrEnum):
    """Which value a merged record shows where the records of several clusters are found to be the same."""

    HOME = "home"
    LATEST = "latest"
    UNION = "union"
    EACH = "each"
    MAXIMUM = "maximum"
    MINIMUM = "minimum"
    NONE = "none"


@frozen
class Choice:
    """One code of a list. `columns` are the extra columns of the choices sheet: filters, groups, families."""

    name: str
    labels: Texts
    columns: Mapping[str, str] = field(default_factory=dict)
    short: Texts = field(default_factory=dict)


@dataclass(frozen=True)
class ChoiceList:
    """The choices of one list name, in the order of the sheet."""

    name: str
    choices: tuple[Choice, ...]

    @cached_property
    def by_name(self) -> Mapping[str, Choice]:
        return {choice.name: choice for choice in self.choices}


@frozen(kw_only=True)
class Question:
    """One row of the survey sheet that holds an answer (or a note). Expressions are source text, '' where absent.

    `key` names the question's answers everywhere (store, workbook, expressions by name): its name where that is
    unique in the form, as in all our forms, else its path joined by `/`.
    """

    key: str
    name: str
    path: Path
    type: QuestionType
    labels: Texts = field(default_factory=dict)
    hints: Texts = field(default_factory=dict)
    constraint_messages: Texts = field(default_factory=dict)
    required_messages: Texts = field(default_factory=dict)
    relevant: str = ""
    required: str = ""
    constraint: str = ""
    calculation: str = ""
    choice_filter: str = ""
    default: str = ""
    read_only: str = ""
    trigger: str = ""
    choice_list: str = ""
    choices_from: str = ""
    """The name of the repeat's question whose answers are the choices: `member` for `select_one ${member}`."""
    file: str = ""
    """The file of a select_one_from_file, as written: `company.csv`. Where a form of that name exists, a link."""
    appearance: frozenset[str] = frozenset()
    parameters: Mapping[str, str] = field(default_factory=dict)
    role: str = ""
    survivorship: Survivorship | None = None
    personal: bool | None = None
    list_column: int | None = None
    list_width: int | None = None
    renamed_from: str = ""
    value_list: str = ""
    """The choice list whose labels put the codes that a calculation gives into words."""
    row: int = 0
    """Its row in the survey sheet, from 1; 0 where it was not read from a sheet."""

    @property
    def linked_form(self) -> str:
        """The name of the form that a link points to: `company` for `company.csv`; '' for other questions."""
        return self.file.rsplit(".", 1)[0] if self.type is QuestionType.SELECT_ONE_FROM_FILE else ""

    @property
    def asked(self) -> bool:
        """Whether a person answers it."""
        return self.type not in (QuestionType.NOTE, QuestionType.CALCULATE, QuestionType.HIDDEN)

    @property
    def holds_answer(self) -> bool:
        """Whether records keep a value for it (everything but notes)."""
        return self.type is not QuestionType.NOTE


@frozen(kw_only=True)
class Group:
    """Questions under a common heading."""

    key: str
    name: str
    path: Path
    children: tuple[Node, ...]
    labels: Texts = field(default_factory=dict)
    hints: Texts = field(default_factory=dict)
    relevant: str = ""
    appearance: frozenset[str] = frozenset()
    row: int = 0


@frozen(kw_only=True)
class Repeat:
    """Questions asked once for each item; shown to the user as a list."""

    key: str
    name: str
    path: Path
    children: tuple[Node, ...]
    labels: Texts = field(default_factory=dict)
    hints: Texts = field(default_factory=dict)
    relevant: str = ""
    repeat_count: str = ""
    appearance: frozenset[str] = frozenset()
    role: str = ""
    survivorship: Survivorship | None = None
    personal: bool | None = None
    list_column: int | None = None
    list_width: int | None = None
    row: int = 0


Node = Question | Group | Repeat


@dataclass(frozen=True, kw_only=True)
class Form:
    """One form of the questionnaire.

    `name` is the form's id without the prefix `genera_`. `languages` maps language codes to their names as the sheet
    writes them, in the sheet's order. `plurals` name a list of records ("Companies").
    """

    name: str
    form_id: str
    version: str
    titles: Texts
    plurals: Texts = field(default_factory=dict)
    languages: Mapping[str, str] = field(default_factory=dict)
    default_language: str = "en"
    instance_name: str = ""
    children: tuple[Node, ...] = ()
    choice_lists: Mapping[str, ChoiceList] = field(default_factory=dict)

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        """All groups, repeats and questions, in the order of the sheet."""
        return tuple(_walk(self.children))

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        return tuple(node for node in self.nodes if isinstance(node, Question))

    @cached_property
    def repeats(self) -> tuple[Repeat, ...]:
        return tuple(node for node in self.nodes if isinstance(node, Repeat))

    @cached_property
    def by_key(self) -> Mapping[str, Node]:
        return {node.key: node for node in self.nodes}

    @cached_property
    def by_role(self) -> Mapping[str, Question | Repeat]:
        """Role to the question or repeat that plays it. A role is used at most once in a form."""
        return {node.role: node for node in self.nodes if not isinstance(node, Group) and node.role}

    @cached_property
    def enclosing_repeat(self) -> Mapping[str, str]:
        """Key of each question or nested repeat to the key of the innermost repeat around it; '' outside repeats."""
        repeats = sorted(self.repeats, key=lambda repeat: len(repeat.path))
        found: dict[str, str] = {}
        for node in self.nodes:
            around = [r for r in repeats if r.path == node.path[: len(r.path)] and r.path != node.path]
            found[node.key] = around[-1].key if around else ""
        return found

    def questions_of(self, repeat: str) -> tuple[Question, ...]:
        """The questions that stand directly in the repeat of this key (through groups), or outside all for ''."""
        return tuple(question for question in self.questions if self.enclosing_repeat[question.key] == repeat)

    def key_of(self, role: str) -> str:
        """The key of the question or repeat that plays a role; '' where none does."""
        node = self.by_role.get(role)
        return node.key if node else ""

    def question(self, key: str) -> Question:
        """The question of this key; KeyError where there is none."""
        node = self.by_key[key]
        if not isinstance(node, Question):
            raise KeyError(key)
        return node

    def choices_of(self, question: Question) -> tuple[Choice, ...]:
        """All choices of a question's list, unfiltered; empty for other questions. A calculation's are those that put
        its values into words."""
        found = self.choice_lists.get(question.choice_list or question.value_list)
        return found.choices if found else ()

    def has_choices(self, question: Question) -> bool:
        """Whether a question has such a list: the same as to look for its choices, but none has to be made for it."""
        return (question.choice_list or question.value_list) in self.choice_lists


def _walk(nodes: tuple[Node, ...]) -> Iterator[Node]:
    for node in nodes:
        yield node
        if not isinstance(node, Question):
            yield from _walk(node.children)


@dataclass(frozen=True)
class Questionnaire:
    """A versioned set of forms, by form name in the order in which they are shown."""

    forms: Mapping[str, Form]

    def form_playing(self, role: str) -> Form | None:
        """The form in which some question plays this role; None where no form does."""
        return next((form for form in self.forms.values() if role in form.by_role), None)

    @cached_property
    def version(self) -> str:
        """The latest version string of the forms, for display."""
        return max((form.version for form in self.forms.values()), default="")

    @property
    def plurals(self) -> Mapping[str, Texts]:
        """What the records of each form are called ("Companies"), by form."""
        return {name: form.plurals or form.titles for name, form in self.forms.items()}
