"""Companies put straight into an inventory's store: many at once, each with the answers that a test names by role."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from genera_desktop.questionnaire.model import Form
from genera_desktop.records.record import Answer, AnswerValue, Dot, Record
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import Summary

AT = "2026-11-22T09:00:00Z"


def stored(form: Form, uuid: str, cluster: str, answers: Mapping[str, AnswerValue]) -> Record:
    """A record of a form with one edit of its cluster's replica."""
    dot = Dot(f"replica-{cluster}", 1)
    values = {form.key_of(role): (Answer(value, dot, AT, cluster),) for role, value in answers.items()}
    return Record(uuid, form.name, cluster, values, {}, {dot.replica: dot.counter})


def store_companies(inventory: Inventory, companies: Iterable[tuple[str, str, Mapping[str, AnswerValue]]]) -> None:
    """Companies as (uuid, cluster, answers by role)."""
    form = bundled_questionnaire().form_playing("company.name")
    assert form is not None
    with inventory.writing() as transaction:
        transaction.records.put_many(
            (stored(form, uuid, cluster, answers), Summary(title=str(answers["company.name"])))
            for uuid, cluster, answers in companies
        )
