"""Verdicts on records of any form, all with the same surroundings."""

from __future__ import annotations

from collections.abc import Callable

from genera_desktop.questionnaire.model import Form
from genera_desktop.records.content import Address, Content
from genera_desktop.records.state import Surroundings
from genera_desktop.records.verdicts import Computed, Judge, Verdict
from genera_desktop.services.load_questionnaire import compiled


class Judges:
    """A judge for each form, from when it is first needed."""

    def __init__(self, surroundings: Surroundings) -> None:
        self._surroundings = surroundings
        self._judges: dict[str, tuple[Form, Judge]] = {}

    def verdict(self, form: Form, content: Content, record_id: str) -> Verdict:
        """What an entry session would say of a record of this form."""
        return self._judge(form).verdict(content, record_id)

    def computed(self, form: Form, content: Content, record_id: str) -> Computed:
        """Its title and calculations alone."""
        return self._judge(form).computed(content, record_id)

    def relevance(self, form: Form, content: Content, record_id: str) -> Callable[[Address], bool]:
        """Which questions an entry session would show of it."""
        return self._judge(form).relevance(content, record_id)

    def _judge(self, form: Form) -> Judge:
        known = self._judges.get(form.name)
        if known is None or known[0] is not form:
            known = self._judges[form.name] = (form, Judge(compiled(form), self._surroundings))
        return known[1]
