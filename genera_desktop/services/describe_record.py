"""Records as a document to be printed: their sections, questions and lists in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from genera_desktop import messages
from genera_desktop.errors import GeneraError
from genera_desktop.frozen import frozen
from genera_desktop.languages import day_text
from genera_desktop.questionnaire.model import Form, Group, Node, Question, QuestionType, Repeat, text_in
from genera_desktop.records.consent import AGREED
from genera_desktop.records.content import Address, content_of
from genera_desktop.records.record import Record, is_deleted, status_of
from genera_desktop.records.session import EntrySession
from genera_desktop.records.wording import in_words
from genera_desktop.services.document import Block, Document, Facts, Heading, Paragraph, Table
from genera_desktop.services.load_questionnaire import compiled, current_questionnaire
from genera_desktop.services.surroundings import surroundings_of
from genera_desktop.store.inventory import Inventory

MOST_COLUMNS = 6
"""A list with more columns than this would be too narrow to read: each of its items is told by itself."""
_NUMBERS = (QuestionType.INTEGER, QuestionType.DECIMAL, QuestionType.RANGE)


@frozen
class Wanted:
    """What is to be printed. Personal data leaves the computer on paper too: only where it is asked for, and even then
    only that of people who agreed."""

    only_answered: bool = True
    personal_data: bool = False
    language: str = "en"
    as_profile: bool = False
    """One page about each instead of the whole record."""
    readiness: bool = False
    """Whether a profile shows how ready its company is."""


def describe_records(inventory: Inventory, records: Sequence[str], wanted: Wanted, *, source: str = "") -> Document:
    """The records, each from a new page on. `source` names the inventory. GeneraError where a record is gone."""
    language = wanted.language
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
        held = transaction.records.get_many(list(records))
        titles = {form: transaction.records.titles(form) for form in questionnaire.forms}
    surroundings = surroundings_of(inventory, language=language)
    blocks: list[Block] = []
    told: list[str] = []
    for uuid in records:
        record = held.get(uuid)
        if record is None or is_deleted(record) or record.form not in questionnaire.forms:
            raise GeneraError("record-is-gone")
        form = questionnaire.forms[record.form]
        session = EntrySession(compiled(form), content_of(record), surroundings, uuid)
        told.append(session.title() or messages.text("document-without-title", language))
        blocks.append(Heading(told[-1], 1, new_page=len(told) > 1))
        blocks.append(Paragraph(_about(form, record, language), quiet=True))
        blocks += _Description(form, session, titles, wanted).blocks()
    title = told[0] if len(told) == 1 else messages.text("document-records", language, count=len(told))
    return Document(title, blocks, source=source, made=day_text(inventory.clock().date(), language))


def _about(form: Form, record: Record, language: str) -> str:
    kind = text_in(form.titles, language, form.default_language)
    status = messages.text(f"status-{status_of(record)}", language)
    return ", ".join(part for part in (kind, record.cluster, status) if part)


class _Description:
    """One record."""

    def __init__(self, form: Form, session: EntrySession, titles: Mapping[str, Mapping[str, str]], wanted: Wanted):
        self.form = form
        self.session = session
        self.titles = titles
        self.wanted = wanted
        self.consent = form.key_of("contact.consent")

    def blocks(self) -> list[Block]:
        """The sections in the order of the form; what stands outside of groups and lists has no heading."""
        found: list[Block] = []
        loose: list[Node] = []
        for node in self.form.children:
            if isinstance(node, Question):
                loose.append(node)
                continue
            found += self._facts(loose)
            loose = []
            found += self._section(node)
        return found + self._facts(loose)

    def _say(self, node: Node) -> str:
        return text_in(node.labels, self.wanted.language, self.form.default_language) or node.name

    def _section(self, node: Group | Repeat, level: int = 2) -> list[Block]:
        if not self.session.is_relevant(Address("", node.key)):
            return []
        if isinstance(node, Repeat):
            inside = self._list(node, "", level + 1)
        else:
            inside = self._facts([child for child in node.children if isinstance(child, Question)])
            for child in node.children:
                if not isinstance(child, Question):
                    inside += self._section(child, min(level + 1, 3))
        return [Heading(self._say(node), level), *inside] if inside else []

    def _facts(self, questions: Sequence[Node], item: str = "") -> list[Block]:
        rows = [
            (self._say(question), text)
            for question in questions
            if isinstance(question, Question) and (text := self._text(question, item)) is not None
        ]
        return [Facts(rows)] if rows else []

    def _text(self, question: Question, item: str) -> str | None:
        """The answer in words; None where the question is not to be printed."""
        listed = question.list_column is not None or bool(question.value_list)
        if not question.asked and not (question.type is QuestionType.CALCULATE and listed):
            return None
        if question.personal and not self.wanted.personal_data:
            return None
        state = self.session.state(Address(item, question.key))
        if not state.relevant:
            return None
        text = in_words(
            self.form,
            question,
            state.value,
            language=self.wanted.language,
            titles=self.titles.get(question.linked_form),
        )
        if text or not self.wanted.only_answered:
            return text or "–"
        return None

    def _list(self, repeat: Repeat, parent: str, level: int) -> list[Block]:
        items = [item for item in self.session.items(repeat.key, parent) if self._may_be_told(item)]
        questions = self.form.questions_of(repeat.key)
        columns = [one for one in questions if any(self._text(one, item) is not None for item in items)]
        if not items or not columns:
            return []
        inner = [one for one in self.form.repeats if self.form.enclosing_repeat[one.key] == repeat.key]
        if len(columns) <= MOST_COLUMNS and not inner:
            rows = [[self._text(column, item) or "" for column in columns] for item in items]
            numbers = frozenset(place for place, one in enumerate(columns) if one.type in _NUMBERS)
            return [Table([self._say(one) for one in columns], rows, numbers)]
        return [block for item in items for block in self._item(questions, inner, item, level)]

    def _item(self, questions: Sequence[Question], inner: Sequence[Repeat], item: str, level: int) -> Iterator[Block]:
        asked = [one for one in questions if self._text(one, item)]
        lead = next((one for one in asked if one.list_column is not None and one.key != self.consent), None)
        lead = lead or next(iter(asked), None)
        if lead is not None:
            yield Heading(self._text(lead, item) or "", 3)
        yield from self._facts([one for one in questions if one is not lead], item)
        for repeat in inner:
            yield from self._list(repeat, item, level)

    def _may_be_told(self, item: str) -> bool:
        """A person is printed only who agreed."""
        if not self.consent:
            return True
        state = self.session.state(Address(item, self.consent))
        return not state.relevant or state.value == AGREED
