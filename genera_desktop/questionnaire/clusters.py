"""The clusters that a questionnaire knows."""

from __future__ import annotations

from genera_desktop.questionnaire.model import Choice, Questionnaire


def cluster_choices(questionnaire: Questionnaire) -> tuple[Choice, ...]:
    """The clusters, in the questionnaire's order: the choices of the question that plays `cluster.code`."""
    form = questionnaire.form_playing("cluster.code")
    return tuple(form.choices_of(form.question(form.key_of("cluster.code")))) if form else ()
