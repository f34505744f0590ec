"""Bookmarks and clickable contents of a PDF, which Qt's writer does not make: appended to its file.

A PDF may be added to at its end (ISO 32000, incremental updates): what Qt wrote stays as it is, byte for byte. A file
in which the expected parts are not found is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from genera_desktop.frozen import frozen


class Target(NamedTuple):
    """A place to go to: the page, from 0, and points from its upper edge."""

    page: int
    top: float


class Bookmark(NamedTuple):
    """A heading with its level, from 1, and where it stands."""

    text: str
    level: int
    target: Target


class Jump(NamedTuple):
    """A room on a page, from 0, that leads somewhere: left, top, right, bottom in points from its upper left corner."""

    page: int
    room: tuple[float, float, float, float]
    target: Target


def with_marks(pdf: bytes, bookmarks: Sequence[Bookmark], jumps: Sequence[Jump] = ()) -> bytes:
    """The file with an outline of these bookmarks, and with these jumps on its pages."""
    read = _read(pdf)
    if read is None or not bookmarks:
        return pdf
    return _Marking(pdf, read, bookmarks, jumps).marked()


@frozen
class _Read:
    """What was found in a file: its last table of objects, its trailer, and the objects of catalogue and pages."""

    table_at: int
    size: int
    trailer: bytes
    catalogue: int
    catalogue_text: bytes
    pages: Sequence[int]
    lists: Sequence[int]
    """The object of each page's annotations."""
    height: float


@dataclass(slots=True)
class _Node:
    number: int
    mark: Bookmark
    children: list[_Node] = field(default_factory=list)


class _Marking:
    def __init__(self, pdf: bytes, read: _Read, bookmarks: Sequence[Bookmark], jumps: Sequence[Jump]) -> None:
        self.pdf = pdf
        self.read = read
        self.jumps = jumps
        self.next = read.size + 1
        self.roots = self._tree(bookmarks)
        self.objects: dict[int, bytes] = {}

    def marked(self) -> bytes:
        outline = self.read.size
        first, last = self.roots[0].number, self.roots[-1].number
        self.objects[outline] = b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>" % (
            first,
            last,
            _count(self.roots),
        )
        self._add(self.roots, outline)
        inside = self.read.catalogue_text.strip()[:-2].rstrip()
        self.objects[self.read.catalogue] = inside + b"\n/Outlines %d 0 R\n/PageMode /UseOutlines\n>>" % outline
        for page in sorted({jump.page for jump in self.jumps}):
            links = b"\n".join(self._link(jump) for jump in self.jumps if jump.page == page)
            self.objects[self.read.lists[page]] = b"[\n" + links + b"\n]"
        return self._appended()

    def _tree(self, bookmarks: Sequence[Bookmark]) -> list[_Node]:
        """The bookmarks below each other by their levels."""
        roots: list[_Node] = []
        above: list[_Node] = []
        for mark in bookmarks:
            node = _Node(self.next, mark)
            self.next += 1
            while above and above[-1].mark.level >= mark.level:
                above.pop()
            (above[-1].children if above else roots).append(node)
            above.append(node)
        return roots

    def _add(self, nodes: Sequence[_Node], parent: int) -> None:
        for place, node in enumerate(nodes):
            text = node.mark.text.encode("utf-16-be", "replace").hex().upper().encode()
            entry = b"<< /Title <FEFF%s> /Parent %d 0 R /Dest %s" % (text, parent, self._at(node.mark.target))
            if place:
                entry += b" /Prev %d 0 R" % nodes[place - 1].number
            if place + 1 < len(nodes):
                entry += b" /Next %d 0 R" % nodes[place + 1].number
            if node.children:
                first, last = node.children[0].number, node.children[-1].number
                entry += b" /First %d 0 R /Last %d 0 R /Count %d" % (first, last, _count(node.children))
                self._add(node.children, node.number)
            self.objects[node.number] = entry + b" >>"

    def _at(self, target: Target) -> bytes:
        height = self.read.height - target.top
        return b"[%d 0 R /XYZ 0 %s null]" % (self.read.pages[target.page], f"{height:.2f}".encode())

    def _link(self, jump: Jump) -> bytes:
        left, top, right, bottom = jump.room
        rect = f"[{left:.2f} {self.read.height - bottom:.2f} {right:.2f} {self.read.height - top:.2f}]".encode()
        return b"<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect %s /Dest %s >>" % (rect, self._at(jump.target))

    def _appended(self) -> bytes:
        made = bytearray(self.pdf if self.pdf.endswith(b"\n") else self.pdf + b"\n")
        places: dict[int, int] = {}
        for number, text in sorted(self.objects.items()):
            places[number] = len(made)
            made += b"%d 0 obj\n%s\nendobj\n" % (number, text)
        table_at = len(made)
        made += b"xref\n0 1\n0000000000 65535 f \n" + b"".join(_sections(places))
        trailer = re.sub(rb"/Size \d+", b"/Size %d" % self.next, self.read.trailer)
        inside = trailer.strip()[:-2].rstrip()
        made += b"trailer\n%s\n/Prev %d\n>>\nstartxref\n%d\n%%%%EOF\n" % (inside, self.read.table_at, table_at)
        return bytes(made)


def _count(nodes: Sequence[_Node]) -> int:
    return sum(1 + _count(node.children) for node in nodes)


def _sections(places: Mapping[int, int]) -> list[bytes]:
    """The lines of a table of objects: a section for each run of numbers."""
    runs: list[list[int]] = []
    for number in sorted(places):
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return [
        b"%d %d\n" % (run[0], len(run)) + b"".join(b"%010d 00000 n \n" % places[number] for number in run)
        for run in runs
    ]


def _read(pdf: bytes) -> _Read | None:
    end = re.search(rb"startxref\s+(\d+)\s+%%EOF\s*$", pdf)
    table_at = int(end[1]) if end else -1
    head = re.compile(rb"xref\s+0 (\d+)\s+").match(pdf, table_at) if table_at >= 0 else None
    trailer = re.compile(rb"trailer\s*(<<.*?>>)\s*startxref", re.DOTALL).search(pdf, table_at) if head else None
    if not (head and trailer):
        return None
    size = int(head[1])

    def text(number: int) -> bytes:
        at = int(pdf[head.end() + 20 * number : head.end() + 20 * number + 10])
        found = re.compile(rb"%d 0 obj\s*(.*?)\s*endobj" % number, re.DOTALL).match(pdf, at)
        return found[1] if found else b""

    catalogue = _reference(rb"Root", trailer[1])
    kids = re.search(rb"/Kids\s*\[([^\]]*)\]", text(_reference(rb"Pages", text(catalogue))))
    pages = [int(one) for one in re.findall(rb"(\d+) 0 R", kids[1])] if kids else []
    lists = [_reference(rb"Annots", text(page)) for page in pages]
    box = re.search(rb"/MediaBox\s*\[\S+ \S+ \S+ ([\d.]+)\]", text(pages[0])) if pages else None
    if not (box and all(lists) and all(text(one) == b"[ ]" for one in lists)):
        return None
    return _Read(table_at, size, trailer[1], catalogue, text(catalogue), pages, lists, float(box[1]))


def _reference(name: bytes, text: bytes) -> int:
    """The object that a dictionary refers to by a name; 0 where there is none."""
    found = re.search(rb"/%s (\d+) 0 R" % name, text)
    return int(found[1]) if found else 0
