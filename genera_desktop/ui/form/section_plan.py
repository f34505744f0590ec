"""How a form is parted into sections, its groups and lists at the top, and how far a record is in each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from genera_desktop.questionnaire.model import Form, Group, Node, Question, Repeat, text_in
from genera_desktop.records.content import Address
from genera_desktop.records.session import EntrySession

LOOSE = ""
"""The key of the section of questions that stand in no group."""


@dataclass(frozen=True)
class SectionPlan:
    """One section: the key under which the session counts it, its title ('' for the form's own) and its nodes."""

    key: str
    title: str
    nodes: tuple[Node, ...]


@dataclass(frozen=True)
class SectionFigures:
    """What the list says of one section. `items`: how many there are where it is a list, else None."""

    title: str
    relevant: bool
    asked: int
    answered: int
    missing: int
    problems: int
    items: int | None = None


def section_plans(form: Form, language: str) -> list[SectionPlan]:
    """The sections in the form's order. A calculation outside all groups stands at the end of the section before it."""
    plans: list[SectionPlan] = []
    for node in form.children:
        key = LOOSE if isinstance(node, Question) else node.key
        nodes = node.children if isinstance(node, Group) else (node,)
        joins = isinstance(node, Question) and bool(plans) and (plans[-1].key == LOOSE or not node.asked)
        if joins:
            last = plans[-1]
            plans[-1] = SectionPlan(last.key, last.title, (*last.nodes, *nodes))
        else:
            title = "" if isinstance(node, Question) else text_in(node.labels, language, form.default_language)
            plans.append(SectionPlan(key, title or (node.name if key else ""), nodes))
    return plans


def section_of(plans: Sequence[SectionPlan], node: Node) -> int:
    """The place of the section in which a question or list stands; the first one's for what stands in none."""
    for place, plan in enumerate(plans):
        if any(one.path == node.path[: len(one.path)] for one in plan.nodes):
            return place
    return 0


def section_figures(session: EntrySession, plans: Sequence[SectionPlan], titles: Sequence[str]) -> list[SectionFigures]:
    """How far each section of a record is. `titles` are those of the sections whose label the record does not word."""
    counted = {section.key: section for section in session.sections()}
    figures = []
    for plan, title in zip(plans, titles, strict=True):
        found = counted[plan.key]
        is_list = any(isinstance(node, Repeat) and node.key == plan.key for node in plan.nodes)
        items = len(session.items(plan.key)) if is_list else None
        label = session.state(Address("", plan.key)).label if plan.key else ""
        figures.append(
            SectionFigures(
                label or title, found.relevant, found.asked, found.answered, found.missing, found.problems, items
            )
        )
    return figures
