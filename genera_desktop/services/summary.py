"""What a table shows of a record without reading its answers: title, search text, completeness."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from genera_desktop.problems import Severity
from genera_desktop.questionnaire.model import Form, Questionnaire
from genera_desktop.records.content import Content, content_of
from genera_desktop.records.record import Record
from genera_desktop.records.search_text import search_text
from genera_desktop.records.session import EntrySession
from genera_desktop.records.verdicts import Verdict
from genera_desktop.services.judges import Judges
from genera_desktop.services.surroundings import surroundings_of
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import Summary

if TYPE_CHECKING:
    from genera_desktop.store.transaction import Transaction


def summary_of(form: Form, record: Record, session: EntrySession) -> Summary:
    """The summary of a record, from the session that was opened on its content."""
    answered, asked = session.completeness()
    content = session.content()
    return Summary(
        title=session.title(),
        search=search_text(form, session.title(), content),
        answered=answered,
        asked=asked,
        missing=session.count_missing(),
        problems=session.count_errors(),
        updated_at=last_edit(record),
    )


def summary_by(form: Form, record: Record, content: Content, verdict: Verdict) -> Summary:
    """The same from a verdict on its content."""
    return Summary(
        title=verdict.title,
        search=search_text(form, verdict.title, content),
        answered=verdict.answered,
        asked=verdict.asked,
        missing=len(verdict.missing),
        problems=sum(problem.severity is Severity.ERROR for problem in verdict.problems),
        updated_at=last_edit(record),
    )


class Summariser:
    """Summaries of many records of one inventory, by the questionnaire that it works with.

    `arriving` are titles, by form and id, of records that are stored in the same step: a link to them is right. Within
    an open transaction, `inside`, the other titles are read when they are first needed.
    """

    def __init__(
        self,
        inventory: Inventory,
        questionnaire: Questionnaire,
        arriving: Mapping[str, Mapping[str, str]] | None = None,
        inside: Transaction | None = None,
    ) -> None:
        self.questionnaire = questionnaire
        self._inventory = inventory
        self._arriving = arriving
        self._inside = inside
        self._judges = None if inside else Judges(surroundings_of(inventory, more=arriving))

    def of(self, record: Record) -> Summary:
        """The record's summary; a record of a form that the questionnaire does not have has none but its time."""
        form = self.questionnaire.forms.get(record.form)
        if form is None:
            return Summary(updated_at=last_edit(record))
        if self._judges is None:
            self._judges = Judges(surroundings_of(self._inventory, more=self._arriving, inside=self._inside))
        content = content_of(record)
        return summary_by(form, record, content, self._judges.verdict(form, content, record.uuid))


def last_edit(record: Record) -> str:
    """The time of the latest edit in a record; '' for one without answers."""
    times = {version.at for versions in record.answers.values() for version in versions}
    for item in record.items.values():
        times.update([version.at for versions in item.answers.values() for version in versions])
    return max(times, default="")
