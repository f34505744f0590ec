"""From XML documents of the corpus to the trees that our expressions read."""

from __future__ import annotations

import re
from datetime import datetime
from xml.etree import ElementTree
from zoneinfo import ZoneInfo

from genera_desktop.questionnaire.expressions import Node
from genera_desktop.questionnaire.model import Path

RECORDED = datetime(2026, 11, 22, 13, 0, tzinfo=ZoneInfo("UTC"))
"""The present of the recordings: what they compare today() with shows it."""


class Element(Node):
    """A node that reads as its XML element does, mixed content and all."""

    __slots__ = ("element",)

    def __init__(self, name: str, parent: Node | None, element: ElementTree.Element) -> None:
        attributes = {_local(key): text for key, text in element.attrib.items()}
        super().__init__(name, parent, element.text or "", attributes)
        self.element = element

    def value(self) -> str:
        return "".join(self.element.itertext())


class Document:
    """A document of the corpus as surroundings of expressions.

    Where it is an XForm, the primary instance is a document of its own, as in the engines.
    """

    def __init__(self, xml: str, zone: str) -> None:
        root = ElementTree.fromstring(re.sub(r"<!DOCTYPE[^>]*>", "", xml.strip()))
        self.zone = ZoneInfo(zone)
        self.nodes: dict[ElementTree.Element, Element] = {}
        self.places: dict[int, str] = {}
        primary = _primary_instance(root)
        self.top = Node("")
        self._build(root, self.top, "/*[1]", primary)

    def _build(
        self, element: ElementTree.Element, parent: Node | None, place: str, primary: ElementTree.Element | None
    ) -> None:
        is_document = element is primary
        node = Element("" if is_document else _name(element.tag), None if is_document else parent, element)
        self.nodes[element] = node
        self.places[id(node)] = place
        for position, child in enumerate(element, 1):
            self._build(child, node, f"{place}/*[{position}]", primary)

    def node(self, path: str) -> Node:
        """The node at a positional path such as `/*[1]/*[2]` or `/*[1]/@name`."""
        if path == "/":
            return self.top
        by_place = {self.places[id(node)]: node for node in self.nodes.values()}
        owner, _, attribute = path.partition("/@")
        found = by_place[owner]
        if not attribute:
            return found
        node = Node(_local(attribute), None, found.attributes[_local(attribute)])
        node.parent = found
        return node

    def place(self, node: Node) -> str:
        """The positional path of a node."""
        if node is self.top:
            return "/"
        if id(node) in self.places:
            return self.places[id(node)]
        return f"{self.places[id(node.parent)]}/@{node.name}"

    def path_of(self, node: Node) -> Path:
        """The node's path below the form, as expressions are compiled for it."""
        names = []
        inner: Node | None = node
        while inner is not None and inner.name:
            names.append(inner.name)
            inner = inner.parent
        return tuple(reversed(names))[1:]

    # What expressions ask of their surroundings.

    def now(self) -> datetime:
        return RECORDED.astimezone(self.zone)

    def new_uuid(self) -> str:
        return "6f1c2b9e-3d34-4c8e-9a53-0d9e1c6a2f77"

    def instance(self, name: str) -> Node:
        for element, node in self.nodes.items():
            if _local(element.tag) == "instance" and element.get("id") == name:
                return node
        raise KeyError(name)

    def choice_label(self, value: str, path: Path) -> str:  # noqa: ARG002 - documents have no labels
        return value


def _name(tag: str) -> str:
    """The name by which expressions know an element: those of XHTML have a prefix in XForms."""
    return f"h:{_local(tag)}" if tag.startswith("{http://www.w3.org/1999/xhtml}") else _local(tag)


def _local(name: str) -> str:
    return name.rpartition("}")[2].rpartition(":")[2]


def _primary_instance(root: ElementTree.Element) -> ElementTree.Element | None:
    """The first instance of an XForm's model; None where the document is no XForm."""
    if _local(root.tag) != "html":
        return None
    for model in root.iter():
        if _local(model.tag) == "model":
            return next((child for child in model if _local(child.tag) == "instance"), None)
    return None
