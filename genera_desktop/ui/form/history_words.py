"""The history of a record's answers in words, as the side panel shows it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from genera_desktop.questionnaire.model import Question
from genera_desktop.records.content import Address
from genera_desktop.records.record import COMPLETE, STATUS, AnswerValue
from genera_desktop.records.wording import in_words
from genera_desktop.store.entries import EDIT, HistoryEntry
from genera_desktop.store.inventory import Inventory
from genera_desktop.ui.form.entry import Entry
from genera_desktop.ui.form.side_panel import HistoryLine
from genera_desktop.ui.words import day, moment

MOST_LINES = 60


def history_lines(inventory: Inventory, entry: Entry, address: Address | None) -> list[HistoryLine]:
    """The changes of one question, newest first; without an address those of the whole record."""
    if not entry.editor.is_stored:
        return []
    record = entry.editor.record.uuid
    with inventory.reading() as transaction:
        found = transaction.history.of(record, *(address or ()))
    lines = [_line(entry, one, with_title=address is None) for one in found[: 4 * MOST_LINES]]
    return [line for line in lines if line is not None][:MOST_LINES]


def _line(entry: Entry, one: HistoryEntry, *, with_title: bool) -> HistoryLine | None:
    address = Address(one.item, one.key)
    when = f"{moment(one.at)}, {one.by}" if one.origin == EDIT else f"{moment(one.at)}, {_origin(one.origin)}"
    if one.key == STATUS:
        return HistoryLine(address, _tr("Status"), "", _tr("Complete") if one.new == COMPLETE else _tr("Draft"), when)
    question = entry.form.by_key.get(one.key)
    if not isinstance(question, Question) or not question.asked:
        return None
    title = entry.label(address) if with_title else ""
    new, state = _words(entry, question, address, one.new), entry.state(address)
    can_return = not (entry.read_only or state.read_only or question.calculation) and state.relevant
    value = one.new if can_return and one.new != state.value else None
    return HistoryLine(address, title, _words(entry, question, address, one.old), new or "–", when, value)


def _words(entry: Entry, question: Question, address: Address, value: AnswerValue) -> str:
    titles = {}
    if question.linked_form:
        linked = entry.state(address).choice(value)
        titles = {linked.name: linked.labels.get("", linked.name)} if linked else {}
    return in_words(entry.form, question, value, language=entry.language, titles=titles, write_day=day)


def _origin(origin: str) -> str:
    kinds = {
        "undo": _tr("undone"),
        "submission": _tr("from a workbook"),
        "decision": _tr("by a decision"),
        "taken-back": _tr("taken back"),
        "questionnaire": _tr("by a new questionnaire"),
    }
    return kinds.get(origin.partition(":")[0], origin)


def _tr(text: str) -> str:
    return QCoreApplication.translate("History", text)
