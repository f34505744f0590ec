"""Which questions a company form asks, and how they stand on its sheets."""

from __future__ import annotations

from dataclasses import replace

import pytest

from genera_desktop.questionnaire.model import Form, Group, Node, Repeat
from genera_desktop.records.withhold import INTERNAL, INTERNAL_ROLES
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.workbook.company_form import company_questions, company_sheets


@pytest.fixture(scope="module")
def form() -> Form:
    return bundled_questionnaire().forms["company"]


def marked_internal(form: Form, key: str) -> Form:
    """The form with the word in the appearance of one of its nodes."""

    def mark(node: Node) -> Node:
        if not isinstance(node, Group | Repeat):
            return replace(node, appearance=node.appearance | {INTERNAL}) if node.key == key else node
        inside = tuple(mark(child) for child in node.children)
        own = node.appearance | {INTERNAL} if node.key == key else node.appearance
        return replace(node, children=inside, appearance=own)

    return replace(form, children=tuple(mark(node) for node in form.children))


def test_it_asks_everything_but_what_is_computed_or_the_clusters_own_affair(form: Form) -> None:
    asked = company_questions(form)

    missing = [one for one in form.questions if one.asked and one.key not in asked]
    assert {one.role for one in missing} == {role for role in INTERNAL_ROLES if role in form.by_role}
    assert not {one.key for one in form.questions if not one.asked} & asked


@pytest.mark.parametrize("key", ["co_staff", "co_g_fin", "co_product", "cp_trl"])
def test_a_questionnaire_can_keep_a_question_group_or_list_to_the_cluster(form: Form, key: str) -> None:
    inside = {one.key for one in form.questions if form.by_key[key].path == one.path[: len(form.by_key[key].path)]}

    asked = company_questions(marked_internal(form, key))

    assert inside
    assert asked == company_questions(form) - inside


def test_the_record_and_each_list_have_a_sheet_in_the_language_of_the_workbook(form: Form) -> None:
    assert [sheet.name for sheet in company_sheets(form, "fr")] == [
        "Entreprise",
        "Produits et services",
        "Personnes de contact",
    ]


def test_a_name_that_two_sheets_would_have_is_told_apart(form: Form) -> None:
    first = form.repeats[0]
    same = replace(form, titles=first.labels)

    names = [sheet.name for sheet in company_sheets(same)]

    assert len({name.casefold() for name in names}) == len(names) == 1 + len(form.repeats)
