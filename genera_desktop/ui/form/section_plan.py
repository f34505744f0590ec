"""How a form is parted into sections: its groups and lists at the top, and what stands between them."""

from __future__ import annotations

from dataclasses import dataclass

from genera_desktop.questionnaire.model import Form, Group, Node, Question, text_in

LOOSE = ""
"""The key of the section of questions that stand in no group."""


@dataclass(frozen=True)
class SectionPlan:
    """One section: the key under which the session counts it, its title ('' for the form's own) and its nodes."""

    key: str
    title: str
    nodes: tuple[Node, ...]


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
