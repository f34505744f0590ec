"""The clusters that a questionnaire knows."""

from __future__ import annotations

from collections.abc import Collection

from genera_desktop.errors import GeneraError
from genera_desktop.questionnaire.model import Choice, Questionnaire


def cluster_choices(questionnaire: Questionnaire) -> tuple[Choice, ...]:
    """The clusters, in the questionnaire's order: the choices of the question that plays `cluster.code`."""
    form = questionnaire.form_playing("cluster.code")
    return tuple(form.choices_of(form.question(form.key_of("cluster.code")))) if form else ()


def cluster_meant(questionnaire: Questionnaire, typed: str) -> str:
    """The code of the cluster that somebody typed, in small letters or large ones. GeneraError where there is none."""
    known = [choice.name for choice in cluster_choices(questionnaire)]
    code = code_meant(known, typed)
    if code not in known:
        raise GeneraError("unknown-cluster", cluster=typed, known=", ".join(known))
    return code


def code_meant(known: Collection[str], typed: str) -> str:
    """The one of these codes that was typed, if need be without regard to small letters and large ones; what was typed
    where it is none of them."""
    if typed in known:
        return typed
    return next((code for code in known if code.casefold() == typed.casefold()), typed)
