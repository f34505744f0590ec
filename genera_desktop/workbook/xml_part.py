"""XML of untrusted parts through expat: no DOCTYPE, no entity, a bounded depth, the short names of SpreadsheetML."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from xml.parsers import expat

from genera_desktop.errors import GeneraError
from genera_desktop.workbook.limits import Limits
from genera_desktop.workbook.package import Package, Relation

Attributes = Mapping[str, str]
Start = Callable[[str, Attributes], None]
End = Callable[[str], None]

_NO_MEMORY = expat.errors.codes[expat.errors.XML_ERROR_NO_MEMORY]
_SHEET_NAMESPACES = (
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
)
_RELATION_NAMESPACES = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
)
_SHEET_ELEMENTS = (
    *("workbook", "workbookPr", "sheets", "sheet", "definedName", "sst", "si"),
    *("styleSheet", "numFmts", "numFmt", "cellXfs", "xf"),
    *("worksheet", "sheetData", "row", "c", "v", "f", "is", "r", "t"),
    *("mergeCells", "mergeCell", "dataValidation", "cfRule"),
)
_NAMES = {f"{space} {name}": f"x:{name}" for space in _SHEET_NAMESPACES for name in _SHEET_ELEMENTS} | {
    f"{space} id": "r:id" for space in _RELATION_NAMESPACES
}
_ENCODINGS = {
    "utf-8",
    "utf8",
    "utf-16",
    "utf-16le",
    "utf-16be",
    "us-ascii",
    "ascii",
    "iso-8859-1",
    "windows-1252",
    "windows-1250",
}


_LONGEST_TOKEN = 1 << 19
"""Bytes of one tag, comment or instruction. Before version 2.6 expat reads an unfinished one anew with each chunk."""


class XmlPart:
    """A parser for one part. Whoever reads sets the handlers of `parser`, then calls `run`.

    Elements of both SpreadsheetML namespaces arrive as `x:name` under any prefix, the attribute of a relation as
    `r:id`; other names keep their namespace before a blank.
    """

    def __init__(self, package: Package, name: str, limits: Limits) -> None:
        # expat looks names up in this table before it hands them over: renaming costs nothing there.
        self.parser = expat.ParserCreate(None, " ", dict(_NAMES))
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self._refuse_declaration
        self.parser.EntityDeclHandler = self._refuse_declaration
        self.parser.XmlDeclHandler = self._check_encoding
        self.name = name
        self.utf8 = True
        self.limits = limits
        self._package = package

    def run(self, narrow: Callable[[Iterator[bytes]], Iterator[bytes]] = iter) -> None:
        """Parses the part to its end, or what `narrow` leaves of its chunks."""
        parse = self.parser.Parse
        given = 0
        try:
            for chunk in narrow(self._package.chunks(self.name)):
                parse(chunk, False)
                given += len(chunk)
                if given - self.parser.CurrentByteIndex > _LONGEST_TOKEN:
                    raise GeneraError("file-xml-token", part=self.name)
            parse(b"", True)
        except (expat.ExpatError, ValueError, LookupError) as damage:
            if getattr(damage, "code", 0) == _NO_MEMORY:
                raise MemoryError from None
            raise GeneraError("file-damaged", part=self.name) from None

    def check_attributes(self, attributes: Attributes) -> None:
        """Refuses an attribute that is too long."""
        for value in attributes.values():
            if len(value) > self.limits.attribute_length:
                raise GeneraError("file-xml-attribute", part=self.name)

    def check_element(self, depth: int) -> None:
        """Refuses an element that lies too deep, or is one too many in the file."""
        if depth > self.limits.depth:
            raise GeneraError("file-xml-depth", part=self.name)
        self._package.elements += 1
        if self._package.elements > self.limits.elements:
            raise GeneraError("file-too-many-elements", limit=self.limits.elements)

    def skip(self, depth: int, attributes: Attributes, start: Start, end: End) -> None:
        """Passes over the element at `depth` that has just begun, then goes on with `start` and `end`."""
        self.check_attributes(attributes)
        self.check_element(depth)
        inside = depth

        def skip_start(_name: str, attributes: Attributes) -> None:
            nonlocal inside
            inside += 1
            self.check_element(inside)
            self.check_attributes(attributes)

        def skip_end(_name: str) -> None:
            nonlocal inside
            inside -= 1
            if inside < depth:
                self.parser.StartElementHandler = start
                self.parser.EndElementHandler = end

        self.parser.StartElementHandler = skip_start
        self.parser.EndElementHandler = skip_end

    def _refuse_declaration(self, *_details: object) -> None:
        raise GeneraError("file-doctype", part=self.name)

    def _check_encoding(self, _version: str, encoding: str | None, _standalone: int) -> None:
        if encoding and encoding.casefold() not in _ENCODINGS:
            raise GeneraError("file-encoding", part=self.name)
        self.utf8 = not encoding or encoding.casefold() in ("utf-8", "utf8")


def each_element(package: Package, name: str, limits: Limits, start: Callable[[str, Attributes, int], None]) -> None:
    """Calls `start` with name, attributes and depth (root: 1) of each element of a small part."""
    part = XmlPart(package, name, limits)
    depth = 0

    def begin(element: str, attributes: Attributes) -> None:
        nonlocal depth
        depth += 1
        part.check_element(depth)
        part.check_attributes(attributes)
        start(element, attributes, depth)

    def end(_element: str) -> None:
        nonlocal depth
        depth -= 1

    part.parser.StartElementHandler = begin
    part.parser.EndElementHandler = end
    part.run()


def relations(package: Package, source: str, limits: Limits) -> dict[str, Relation]:
    """What the part `source` refers to, by relation id; `source` '' gives the references of the whole package."""
    folder, _, file = source.rpartition("/")
    name = package.find(f"{folder}/_rels/{file}.rels".lstrip("/"))
    found: dict[str, Relation] = {}

    def start(element: str, attributes: Attributes, depth: int) -> None:
        word = element.rpartition(" ")[2]
        if depth == 1 and word != "Relationships":
            raise GeneraError("file-damaged", part=name)
        if word != "Relationship":
            return
        if attributes.get("Id", "") in found:
            raise GeneraError("file-damaged", part=name)
        external = attributes.get("TargetMode") == "External"
        target = attributes.get("Target", "")
        kind = attributes.get("Type", "").rpartition("/")[2]
        found[attributes.get("Id", "")] = Relation(kind, target if external else _resolve(folder, target), external)

    if name:
        each_element(package, name, limits, start)
    return found


def _resolve(folder: str, target: str) -> str:
    """The part's name that a relative or absolute target means."""
    steps: list[str] = [] if target.startswith(("/", "\\")) else folder.split("/")
    for step in target.replace("\\", "/").split("/"):
        if step == "..":
            del steps[-1:]
        elif step not in ("", "."):
            steps.append(step)
    return "/".join(step for step in steps if step)
