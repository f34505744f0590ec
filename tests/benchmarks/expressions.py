"""`python -m tests.benchmarks.expressions`: what expressions cost, beside lxml and elementpath in the same run."""

from __future__ import annotations

import statistics
import timeit
from collections.abc import Callable
from datetime import UTC, datetime

import elementpath
from lxml import etree

from genera_desktop.questionnaire.expressions import EvaluationContext, Node, Scope, compile_expression
from genera_desktop.questionnaire.model import Path

ALL_THREE = (
    "/data/staff > 10 and /data/name != ''",
    "/data/q7 + /data/q8 + /data/q9",
    "count(/data/product[trl > 4])",
    "sum(/data/product/trl)",
    "string-length(/data/name) >= 2 and string-length(/data/name) <= 160",
    "not(contains(/data/name, 'x')) or /data/q20 = '20'",
)
"""Expressions that XPath alone can say."""

OURS = (
    "${staff} = ''",
    "${staff} > 10 and ${name} != ''",
    "selected(${colours}, 'green') and count-selected(${colours}) <= 5",
    "if(${staff} = '', 0, if(${staff} < 10, 1, if(${staff} < 50, 2, if(${staff} < 250, 3, 4))))",
    "round((${q1} + ${q2} + ${q3} + ${q4} + ${q5} + ${q6}) div 6, 1)",
    "regex(${name}, '[A-Z][a-z]+( [A-Z][a-z]+)*')",
    ". <= today() and . >= date('2018-01-01')",
    "if(count(${product}) = 0, '', max(${trl}))",
    "(not(selected(., 'none')) and not(selected(., 'none_yet'))) or count-selected(.) = 1",
)
"""The kinds of expression that the questionnaire is made of."""


class _World:
    def now(self) -> datetime:
        return datetime(2026, 3, 29, 12, tzinfo=UTC)

    def new_uuid(self) -> str:
        return "00000000-0000-4000-8000-000000000000"

    def instance(self, name: str) -> Node:
        raise KeyError(name)

    def choice_label(self, value: str, path: Path) -> str:
        return f"{value} {path}"


def record() -> tuple[Node, Scope]:
    """A record of some 150 answers and three products, and where its names point."""
    form = Node("data")
    answers = {"staff": "12", "name": "Genome Works", "colours": "red green", "day": "2026-01-31"}
    for name, text in {**answers, **{f"q{number}": str(number) for number in range(150)}}.items():
        Node(name, form, text)
    for trl in ("3", "7", "5"):
        Node("trl", Node("product", form), trl)
    paths = {child.name: ((child.name,),) for child in form.children}
    return form, Scope({**paths, "trl": (("product", "trl"),)}, frozenset({("product",)}))


def _microseconds(work: Callable[[], object]) -> float:
    """The least time of many short runs: what the work costs while nothing else is running."""
    return min(timeit.repeat(work, number=20, repeat=60)) / 20 * 1e6


def ours(source: str) -> tuple[float, float]:
    """Microseconds to compile and to evaluate an expression."""
    form, scope = record()
    expression = compile_expression(source, scope, ("day",))
    context = EvaluationContext(form.named("day")[0], _World())
    return (
        _microseconds(lambda: compile_expression(source, scope, ("day",))),
        _microseconds(lambda: expression.evaluate(context)),
    )


def others(source: str) -> tuple[float, float]:
    """Microseconds to evaluate an expression with lxml (compiled before) and with elementpath (parsed before)."""
    form, _ = record()
    root = _element(form)
    compiled = etree.XPath(source)
    parser = elementpath.XPath1Parser()
    token = parser.parse(source)
    tree = etree.ElementTree(root)
    return (
        _microseconds(lambda: compiled(tree)),
        _microseconds(lambda: token.evaluate(elementpath.XPathContext(tree))),
    )


def _element(node: Node) -> etree._Element:
    element = etree.Element(node.name)
    element.text = node.text
    element.extend(_element(child) for child in node.children)
    return element


def main() -> None:
    print(f"{'compile':>9} {'evaluate':>9} {'lxml':>9} {'elementpath':>12}   (microseconds)")
    for source in (*ALL_THREE, *OURS):
        figures = "{:9.1f} {:9.2f}".format(*ours(source))
        compared = "{:9.1f} {:12.1f}".format(*others(source)) if source in ALL_THREE else " " * 22
        print(f"{figures} {compared}   {source}")
    measured = [ours(source) for source in OURS]
    print("median: compile {:.1f}, evaluate {:.2f}".format(*map(statistics.median, zip(*measured, strict=True))))


if __name__ == "__main__":
    main()
