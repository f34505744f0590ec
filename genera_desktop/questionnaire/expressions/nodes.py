"""The light tree that expressions read: a record's answers, or the rows of a table, as named nodes with texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping


class Node:
    """A node of an instance tree. A new node becomes the last child of its parent.

    The topmost node is the form's own element, or an unnamed document (name '') above it. `children` is for reading:
    `append`, `insert` and `remove` change it. A node that is not `relevant` reads as empty with all below it.
    """

    __slots__ = ("_named", "_rows", "attributes", "children", "name", "parent", "relevant", "text")

    def __init__(
        self, name: str, parent: Node | None = None, text: str = "", attributes: Mapping[str, str] | None = None
    ) -> None:
        self.name = name
        self.parent: Node | None = None
        self.text = text
        self.relevant = True
        self.attributes: Mapping[str, str] = attributes or {}
        self.children: list[Node] = []
        self._named: dict[str, list[Node]] | None = None
        self._rows: dict[str, dict[str, list[Node]]] | None = None
        if parent is not None:
            parent.append(self)

    def __repr__(self) -> str:
        return f"<Node {self.name} {self.text!r}>"

    def append(self, child: Node) -> None:
        self.insert(len(self.children), child)

    def insert(self, index: int, child: Node) -> None:
        """Puts a node without a parent among the children."""
        child.parent = self
        self.children.insert(index, child)
        self._named = self._rows = None

    def remove(self, child: Node) -> None:
        """Takes a child out, with all below it."""
        self.children.remove(child)
        child.parent = None
        self._named = self._rows = None

    def named(self, name: str) -> list[Node]:
        """The children of this name, in order. The list is shared: it must not be changed."""
        named = self._named
        if named is None:
            named = self._named = {}
            for child in self.children:
                named.setdefault(child.name, []).append(child)
        return named.get(name, _NONE)

    def rows(self, name: str, column: str, value: str) -> list[Node]:
        """The children of this name with a child `column` that reads as `value`: for tables, whose rows stay as they
        are once the table is built."""
        index = self._rows
        if index is None:
            index = self._rows = {}
        key = f"{name}/{column}"
        if key not in index:
            by_value: dict[str, list[Node]] = {}
            for row in self.named(name):
                for text in dict.fromkeys(cell.value() for cell in row.named(column)):
                    by_value.setdefault(text, []).append(row)
            index[key] = by_value
        return index[key].get(value, _NONE)

    def value(self) -> str:
        """The text as expressions see it: with the texts of all below it, '' where it is not relevant."""
        node = self
        while node.relevant:
            if node.parent is None:
                return self.text if not self.children else "".join(self._texts())
            node = node.parent
        return ""

    def top(self) -> Node:
        """The topmost node above this one, or itself."""
        node = self
        while node.parent is not None:
            node = node.parent
        return node

    def form(self) -> Node:
        """The form's own element above this node (below the document, where there is one)."""
        top = self
        while top.parent is not None:
            top = top.parent
        return top if top.name or not top.children else top.children[0]

    def _texts(self) -> Iterator[str]:
        if self.relevant:
            yield self.text
            for child in self.children:
                yield from child._texts()


_NONE: list[Node] = []
