"""What the page of the questionnaire shows, as plain data: the forms in use, the changes made, a preview's lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from genera_desktop.frozen import frozen
from genera_desktop.ui.components.change_list import HeadedModel
from genera_desktop.ui.words import in_one_line, translate


@dataclass(frozen=True)
class FormState:
    """A form in use: its name, and in words its version, beside it as it is written, its questions and languages."""

    name: str
    version: str
    detail: str


@dataclass(frozen=True)
class ChangeState:
    """A change that was made. `can_undo` only for the latest one that holds."""

    id: str
    text: str
    detail: str
    can_undo: bool = False


class ChangeLineKind(Enum):
    """How a line is to be taken, the gravest first."""

    PROBLEM = "problem"
    REFUSED = "refused"
    CONFIRM = "confirm"
    SAFE = "safe"
    REMARK = "remark"


@frozen
class ChangeLine:
    """One line of a preview: what it is about, what changes, how many records it touches, and the file's cell."""

    kind: ChangeLineKind
    form: str
    subject: str
    text: str
    records: str = ""
    place: str = ""


@dataclass(frozen=True)
class QuestionnairePreview:
    """What some files would change. `remark` says why it can be applied or why not."""

    files: str
    lines: tuple[ChangeLine, ...] = ()
    can_apply: bool = False
    remark: str = ""
    remark_tone: str = "ink3"

    def counts(self) -> Counter[ChangeLineKind]:
        return Counter(line.kind for line in self.lines)


class ChangeModel(HeadedModel):
    """The lines of one kind, or all, under the headings of their forms."""

    def show_lines(self, lines: Sequence[ChangeLine], kind: ChangeLineKind | None = None) -> None:
        """Shows these lines, or those of one kind."""
        self.show_rows([(line.form, line) for line in lines if kind in (None, line.kind)])

    def words_of(self, line: object) -> str:
        return line_text(line) if isinstance(line, ChangeLine) else ""


def kind_word(kind: ChangeLineKind) -> str:
    return {
        ChangeLineKind.PROBLEM: translate("Questionnaire", "mistake in the file"),
        ChangeLineKind.REFUSED: translate("Questionnaire", "refused"),
        ChangeLineKind.CONFIRM: translate("Questionnaire", "to confirm"),
        ChangeLineKind.SAFE: translate("Questionnaire", "safe"),
        ChangeLineKind.REMARK: translate("Questionnaire", "remark"),
    }[kind]


def line_text(line: ChangeLine) -> str:
    """The whole line in words, as a screen reader says it."""
    return in_one_line((kind_word(line.kind), line.subject, line.text, line.records, line.place))
