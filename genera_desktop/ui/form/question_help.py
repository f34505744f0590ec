"""What a question means, in words: how it is answered, what may be chosen, and where the answer is used."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from genera_desktop.matching.profile import ROLES as MATCHED
from genera_desktop.questionnaire.model import Form, Group, Question, QuestionType, Repeat, Survivorship, Texts, text_in
from genera_desktop.records.answers import range_of
from genera_desktop.records.content import Address
from genera_desktop.records.state import QuestionState
from genera_desktop.records.wording import hint_in_words
from genera_desktop.ui.editors.editor import Asked
from genera_desktop.ui.editors.offered import asked_in
from genera_desktop.ui.editors.scale_editor import is_scale, range_steps
from genera_desktop.ui.editors.typed_number import number_text
from genera_desktop.ui.form.entry import Entry
from genera_desktop.ui.form.side_panel import HelpPart
from genera_desktop.ui.words import one_or_many

MOST_CHOICES = 12


def question_help(entry: Entry, question: Question, address: Address) -> list[HelpPart]:
    """The parts of the help of a question, the meaning first; what there is nothing to say of is left out."""
    state = entry.state(address)
    asked = Asked(question, entry.form, entry.language)
    parts = [
        HelpPart(_tr("What it means"), hint_in_words(entry.form, question, state.hint, entry.language)),
        HelpPart(_tr("How to answer"), _how(entry, question, state)),
        HelpPart(_tr("Must be"), _in(entry, question.constraint_messages)),
        HelpPart(_tr("Choices"), _choices(asked, question, state)),
        HelpPart(_tr("Asked because of"), _names(entry, _waits_for(entry.form, question))),
        HelpPart(_tr("Where it is used"), "\n".join(_uses(entry, question))),
        HelpPart(_tr("Keys"), _keys(entry, address)),
    ]
    return [part for part in parts if part.text]


def list_help(entry: Entry, repeat: Repeat, address: Address) -> list[HelpPart]:
    """The parts of the help of a list."""
    parts = [
        HelpPart(_tr("What it means"), entry.state(address).hint),
        HelpPart(_tr("Where it is used"), "\n".join(_kept_as(repeat))),
    ]
    return [part for part in parts if part.text]


def _how(entry: Entry, question: Question, state: QuestionState) -> str:
    kind = _kind(entry, question, state)
    if not question.asked:
        return kind
    need = _tr("Needed before the record is complete.") if state.required else _tr("May stay empty.")
    return f"{kind} {need}"


def _kind(entry: Entry, question: Question, state: QuestionState) -> str:
    if is_scale(entry.form, question):
        return _tr("One step of a scale.")
    match question.type:
        case QuestionType.SELECT_ONE:
            return one_or_many(len(state.choices), _tr("The one choice."), _tr("One of {n} choices."))
        case QuestionType.SELECT_MULTIPLE:
            one, many = _tr("The one choice, or none."), _tr("Any of {n} choices.")
            return one_or_many(len(state.choices), one, many)
        case QuestionType.SELECT_ONE_FROM_FILE:
            return _tr("A record that is here already, or a new one.")
        case QuestionType.RANGE:
            start, end, _ = range_of(question)
            return _tr("A number from {least} to {most}.").format(least=_number(start), most=_number(end))
    return {
        QuestionType.INTEGER: _tr("A whole number."),
        QuestionType.DECIMAL: _tr("A number."),
        QuestionType.DATE: _tr("A day, typed in any usual way or chosen in the calendar."),
        QuestionType.TIME: _tr("A time of day."),
        QuestionType.DATETIME: _tr("A day and a time of day."),
        QuestionType.CALCULATE: _tr("Worked out from other answers."),
        QuestionType.NOTE: _tr("Only to read."),
        QuestionType.ACKNOWLEDGE: _tr("A box to tick."),
    }.get(question.type, _tr("A text."))


def _choices(asked: Asked, question: Question, state: QuestionState) -> str:
    if question.type is QuestionType.RANGE and is_scale(asked.form, question):
        words = [f"{step.text}  {step.meaning}" for step in range_steps(asked, state.hint) if step.meaning]
    elif question.linked_form:
        return ""
    else:
        words = [asked.label_of(choice) for choice in state.choices]
    more = len(words) - MOST_CHOICES
    rest = [one_or_many(more, _tr("and {n} more"), _tr("and {n} more"))] if more > 0 else []
    return "\n".join([*words[:MOST_CHOICES], *rest])


def _waits_for(form: Form, question: Question) -> list[str]:
    """The questions whose answers decide whether this one is asked, or what may be chosen."""
    around = [node for node in form.nodes if isinstance(node, Group | Repeat) and _is_around(node, question)]
    texts = [question.relevant, question.choice_filter, *(node.relevant for node in around)]
    return _told(key for text in texts for key in asked_in(form, text))


def _uses(entry: Entry, question: Question) -> list[str]:
    form = entry.form
    uses = []
    if question.name in form.instance_name:
        uses.append(_tr("In the title of the record."))
    if question.role in MATCHED.values():
        uses.append(_tr("To find out whether two records are the same company."))
    if question.list_column is not None:
        uses.append(_tr("As a column of the table."))
    others = [other for other in form.questions if other is not question]
    decides = [one.key for one in others if question.key in asked_in(form, f"{one.relevant} {one.choice_filter}")]
    computes = [one.key for one in others if one.hints and question.key in asked_in(form, one.calculation)]
    for words, keys in ((_tr("Decides about: {questions}."), decides), (_tr("Works out: {questions}."), computes)):
        if keys:
            uses.append(words.format(questions=_names(entry, _told(keys))))
    return [*uses, *_kept_as(question)]


def _kept_as(asked: Question | Repeat) -> list[str]:
    """What becomes of an answer or a list where clusters tell of the same, and of what is about a person."""
    uses = [_survival(asked.survivorship)] if asked.survivorship is not None else []
    if asked.personal:
        uses.append(_tr("About a person: it leaves this computer only with that person’s consent."))
    return uses


def _survival(rule: Survivorship) -> str:
    several = _tr("Where several clusters tell of the same: {rule}.")
    rules = {
        Survivorship.HOME: _tr("the home cluster’s answer counts"),
        Survivorship.LATEST: _tr("the latest answer counts"),
        Survivorship.UNION: _tr("all answers together count"),
        Survivorship.EACH: _tr("every cluster keeps its own answer"),
        Survivorship.MAXIMUM: _tr("the largest answer counts"),
        Survivorship.MINIMUM: _tr("the smallest answer counts"),
        Survivorship.NONE: _tr("the coordinator decides"),
    }
    return several.format(rule=rules[rule])


def _keys(entry: Entry, address: Address) -> str:
    keys = [_tr("Esc takes back what was typed, F4 offers “unknown”, “declined” and “does not apply”.")]
    if address in entry.last_round:
        keys.append(_tr("Alt+= takes over last round’s answer."))
    return " ".join(keys)


def _names(entry: Entry, keys: Iterable[str]) -> str:
    return ", ".join(filter(None, (_in(entry, entry.form.question(key).labels) for key in keys)))


def _in(entry: Entry, texts: Texts) -> str:
    return text_in(texts, entry.language, entry.form.default_language)


def _is_around(node: Group | Repeat, question: Question) -> bool:
    return node.path == question.path[: len(node.path)]


def _told(keys: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(keys))


def _number(value: float) -> str:
    return number_text(value, QLocale())


def _tr(text: str) -> str:
    return QCoreApplication.translate("QuestionHelp", text)
