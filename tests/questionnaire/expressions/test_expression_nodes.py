"""The tree that expressions read."""

from __future__ import annotations

from expression_trees import World, at_path, company

from genera_desktop.questionnaire.expressions import Node


def test_children_are_found_by_name_after_every_change() -> None:
    form = company()
    first, second, third = form.named("product")

    form.remove(second)
    form.insert(form.children.index(first), second)

    assert form.named("product") == [second, first, third]
    assert form.named("nothing") == []


def test_the_form_is_the_top_or_what_lies_below_an_unnamed_document() -> None:
    form = company()
    staff = at_path(form, "staff")
    assert staff.form() is staff.top() is form

    document = Node("")
    document.append(form)
    assert (staff.top(), staff.form()) == (document, form)


def test_rows_are_found_by_the_value_of_a_column() -> None:
    root = World().table.children[0]

    assert [row.named("name")[0].text for row in root.rows("item", "area", "north")] == ["EE", "FI"]
    assert root.rows("item", "area", "south") == root.rows("item", "nothing", "") == []
