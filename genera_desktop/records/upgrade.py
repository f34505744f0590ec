"""Brings a record to the names and types of one version of its form, whichever version it was filled in with.

A renamed question's answers keep their dots: it is the same answer under another name, not a new edit. So it does not
matter whether a record meets another version of itself before or after the questionnaire changed, or on which side.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace

from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.model import Form, QuestionType
from genera_desktop.questionnaire.past_versions import names_in
from genera_desktop.records.answers import is_special, text_of
from genera_desktop.records.content import Address
from genera_desktop.records.record import Answer, Answers, AnswerValue, Dot, Record, Versions


@frozen
class Upgrade:
    """What becomes of answers: `names` maps keys to the ones in use, `texts` are the questions that hold text now and
    held something else in another version."""

    names: Mapping[str, str] = field(default_factory=dict)
    texts: frozenset[str] = frozenset()

    @classmethod
    def to(cls, target: Form, versions: Iterable[Form]) -> Upgrade:
        """The upgrade to one version of a form, from any of these."""
        versions = list(versions)
        names = names_in(target, versions)
        texts = {question.key for question in target.questions if question.type is QuestionType.TEXT}
        others = {
            names.get(question.key, question.key)
            for form in versions
            for question in form.questions
            if question.type is not QuestionType.TEXT
        }
        return cls(names, frozenset(texts & others))

    @property
    def changes_nothing(self) -> bool:
        return not self.names and not self.texts

    def key(self, key: str) -> str:
        return self.names.get(key, key)

    def value(self, key: str, value: AnswerValue) -> AnswerValue:
        """The value as the question of this key in use holds it: text where that is what it asks for."""
        if key not in self.texts or value is None or isinstance(value, str) or is_special(value):
            return value
        return text_of(value)


def upgraded(record: Record, upgrade: Upgrade) -> Record:
    """The record with its answers under the names in use; the very same record where nothing changes."""
    if upgrade.changes_nothing:
        return record
    answers = _answers(record.answers, upgrade)
    items = {item.id: _answers(item.answers, upgrade) for item in record.items.values()}
    same = answers is record.answers and all(items[item.id] is item.answers for item in record.items.values())
    if same:
        return record
    moved = {item.id: replace(item, answers=items[item.id]) for item in record.items.values()}
    return replace(record, answers=answers, items=moved)


def with_former_value(record: Record, address: Address, dot: Dot, value: AnswerValue) -> Record:
    """The record with the value that an answer had before it was converted to text; as it is where the answer was
    edited since."""
    holder = record.items.get(address.item) if address.item else record
    versions = holder.answers.get(address.key, ()) if holder else ()
    text = text_of(value)
    found = tuple(
        replace(answer, value=value) if answer.dot == dot and answer.value == text else answer for answer in versions
    )
    if holder is None or found == versions:
        return record
    answers = {**holder.answers, address.key: found}
    if not address.item:
        return replace(record, answers=answers)
    return replace(record, items={**record.items, address.item: replace(record.items[address.item], answers=answers)})


def _answers(answers: Answers, upgrade: Upgrade) -> Answers:
    upgraded_answers: dict[str, Versions] = {}
    for key, versions in answers.items():
        name = upgrade.key(key)
        found = tuple(_answer(answer, upgrade.value(name, answer.value)) for answer in versions)
        upgraded_answers[name] = _together(upgraded_answers[name], found) if name in upgraded_answers else found
    same = upgraded_answers.keys() == answers.keys() and all(
        one is other
        for key, versions in answers.items()
        for one, other in zip(versions, upgraded_answers[key], strict=True)
    )
    return answers if same else upgraded_answers


def _answer(answer: Answer, value: AnswerValue) -> Answer:
    return answer if value is answer.value else replace(answer, value=value)


def _together(one: Versions, other: Versions) -> Versions:
    """The versions of an answer that stood under two names: nothing said is lost, and an empty one says nothing."""
    known = {answer.dot: answer for answer in (*one, *other)}
    versions = tuple(sorted(known.values(), key=lambda answer: answer.dot))
    said = tuple(answer for answer in versions if answer.withheld or answer.value is not None)
    return said or versions
