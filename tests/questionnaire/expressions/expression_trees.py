"""Small records and surroundings for tests of expressions."""

from __future__ import annotations

from datetime import UTC, datetime

from genera_desktop.questionnaire.expressions import EvaluationContext, Node, Scope, Value, compile_expression
from genera_desktop.questionnaire.model import Path

SCOPE = Scope(
    paths={
        name: (path,)
        for name, path in {
            "staff": ("staff",),
            "colours": ("about", "colours"),
            "empty": ("about", "empty"),
            "about": ("about",),
            "product": ("product",),
            "trl": ("product", "trl"),
            "title": ("product", "title"),
            "trial": ("product", "trial"),
            "site": ("product", "trial", "site"),
        }.items()
    },
    repeats=frozenset({("product",), ("product", "trial")}),
)


class World:
    """A fixed time, countable UUIDs and one table of countries."""

    def __init__(self) -> None:
        self.given = 0
        self.table = Node("")
        root = Node("root", self.table)
        for name, label, area in (("FR", "France", "west"), ("EE", "Estonia", "north"), ("FI", "Finland", "north")):
            item = Node("item", root)
            Node("name", item, name)
            Node("label", item, label)
            Node("area", item, area)

    def now(self) -> datetime:
        return datetime(2026, 3, 29, 23, 30, 15, 250_000, tzinfo=UTC)

    def new_uuid(self) -> str:
        self.given += 1
        return f"00000000-0000-4000-8000-{self.given:012d}"

    def instance(self, name: str) -> Node:
        return {"countries": self.table}[name]

    def choice_label(self, value: str, path: Path) -> str:
        return f"{value} of {'/'.join(path)}" if value else ""


def company() -> Node:
    """A company with 12 staff, two colours and three products, the second of them with two trials."""
    form = Node("data")
    Node("staff", form, "12")
    about = Node("about", form)
    Node("colours", about, "red green")
    Node("empty", about)
    for title, trl, sites in (("A", "3", ()), ("B", "7", ("Evry", "Tartu")), ("C", "5", ())):
        product = Node("product", form)
        Node("title", product, title)
        Node("trl", product, trl)
        for site in sites:
            trial = Node("trial", product)
            Node("site", trial, site)
    return form


def at_path(form: Node, *path: str | tuple[str, int]) -> Node:
    """The node below the form by names, or (name, index from 0)."""
    node = form
    for step in path:
        name, index = step if isinstance(step, tuple) else (step, 0)
        node = node.named(name)[index]
    return node


def value_of(source: str, node: Node | None = None, at: Path = ()) -> Value:
    """What an expression gives for a company, nodes as their texts joined by blanks."""
    form = company() if node is None else node
    value = compile_expression(source, SCOPE, at).evaluate(EvaluationContext(form, World()))
    return " ".join(each.value() for each in value) if isinstance(value, list) else value
