"""Checks a record as a whole, as an import does: what is wrong with its answers, and which are missing."""

from __future__ import annotations

from genera_desktop.problems import Problem
from genera_desktop.questionnaire.compiled import CompiledForm
from genera_desktop.records.content import Content
from genera_desktop.records.session import EntrySession
from genera_desktop.records.state import Surroundings


def validate(form: CompiledForm, content: Content, surroundings: Surroundings, record_id: str = "") -> list[Problem]:
    """All problems of a record: of its answers, then the required answers that it lacks. These (the codes
    `missing-answer` and `missing-answer-because`) are no fault in a draft."""
    session = EntrySession(form, content, surroundings, record_id)
    return [*session.problems(), *session.missing()]
