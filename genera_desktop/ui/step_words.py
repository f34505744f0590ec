"""What a step of the history is called in menus and messages."""

from __future__ import annotations

from genera_desktop import messages
from genera_desktop.languages import SOURCE_LANGUAGE
from genera_desktop.services.list_steps import NamedStep
from genera_desktop.ui.words import number, translate

OTHER = "edit"
"""What a step is called whose label has no words of its own."""
LONGEST = 40


def step_words(step: NamedStep, language: str) -> str:
    """A step in a few words: `deletion of 3 records`."""
    label = step.label if f"step-{step.label}" in messages.catalogue(SOURCE_LANGUAGE) else OTHER
    form = "-many" if step.records > 1 else "-question" if step.question else "" if step.title else "-untitled"
    known = f"step-{label}{form}" in messages.catalogue(SOURCE_LANGUAGE)
    title = step.title or translate("Steps", "a record without a title")
    return messages.text(
        f"step-{label}{form}" if known else f"step-{label}",
        language,
        title=_shortened(title),
        question=_shortened(step.question),
        n=number(step.records),
    )


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"
