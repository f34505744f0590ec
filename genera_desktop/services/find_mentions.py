"""Ordinary answers that name a person: they are no contacts, so they are shown before anything is taken out of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.model import Question, Questionnaire, text_in
from genera_desktop.records.content import Address, is_there
from genera_desktop.records.erase import Silence
from genera_desktop.records.mentions import LEFT_OUT, Mentions, taken_out
from genera_desktop.records.record import Dot, Record, value_of
from genera_desktop.records.serial import record_from_json
from genera_desktop.records.texts import RecordTexts, text_of
from genera_desktop.services.persons import IDENTIFYING

if TYPE_CHECKING:
    from genera_desktop.store.transaction import Transaction


@frozen
class Elsewhere:
    """An ordinary answer that says what is erased. `label` is its question, `said` what stands around."""

    record: str
    title: str
    question: str
    address: Address
    label: str
    said: str


def silence_of(questionnaire: Questionnaire, mentions: Mentions) -> Silence:
    """Takes these persons out of every answer that is a text of somebody's own, but not out of other contacts, who may
    have the same name, nor out of codes and links."""
    spared = {form.key_of(role) for form in questionnaire.forms.values() for role in IDENTIFYING}
    for form in questionnaire.forms.values():
        spared |= {question.key for question in form.questions if question.choice_list or question.file}
    return Silence(mentions, frozenset(spared - {""}))


def answers_elsewhere(
    transaction: Transaction, questionnaire: Questionnaire, mentions: Mentions, language: str = "en"
) -> Iterator[Elsewhere]:
    """The living answers that name one of these persons."""
    silence = silence_of(questionnaire, mentions)
    for record in transaction.records.all() if silence else ():
        form = questionnaire.forms.get(record.form)
        holders = [("", record.answers), *((item.id, item.answers) for item in record.items.values())]
        for item, answers in holders:
            for key in answers if form is not None and is_there(record, item) else ():
                value, question = value_of(answers, key), form.by_key.get(key) if form else None
                if not isinstance(value, str) or silence.of(key, value) == value:
                    continue
                title = transaction.records.title(record.uuid)
                label = text_in(question.labels, language) if isinstance(question, Question) else ""
                yield Elsewhere(record.uuid, title, key, Address(item, key), label or key, mentions.around(value))


def taken_out_elsewhere(transaction: Transaction, records: Iterable[Record], known: RecordTexts) -> dict[str, set[str]]:
    """What was taken out of answers where these records come from and still stands here, by record: whoever never had
    the contact knows the person from the sentence alone. `known` are texts of these records."""
    found: dict[str, set[str]] = {}
    for theirs in records:
        if not any(LEFT_OUT in answers.versions for _, answers in text_of(theirs, known).holders()):
            continue  # as nearly always
        quiet = {place: text for place, text in _texts(theirs) if LEFT_OUT in text}
        parts = transaction.submissions.contributions(record=theirs.uuid)
        told = [record_from_json(part.payload) for part in parts]
        if held := transaction.records.get(theirs.uuid):
            told.append(held)
        texts = [one for record in told for one in _texts(record)]
        texts += [
            ((entry.item, entry.key, entry.dot), entry.new)
            for entry in transaction.history.of(theirs.uuid)
            if isinstance(entry.new, str)
        ]
        for place, text in texts:
            for part in taken_out(text, quiet[place]) if place in quiet else ():
                found.setdefault(theirs.uuid, set()).add(part)
    return found


def _texts(record: Record) -> Iterator[tuple[tuple[str, str, Dot], str]]:
    """Every version of every answer that is a text: its item, key and edit, and the text."""
    for item, answers in [("", record.answers), *((item.id, item.answers) for item in record.items.values())]:
        for key, versions in answers.items():
            for version in versions if not key.startswith("_") else ():
                if isinstance(version.value, str):
                    yield (item, key, version.dot), version.value
