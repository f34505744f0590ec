"""The workbook part: which sheets there are, in which order, and in which system it counts days."""

from __future__ import annotations

from typing import NamedTuple

from genera_desktop.errors import GeneraError
from genera_desktop.workbook.limits import Limits
from genera_desktop.workbook.package import Package, Relation
from genera_desktop.workbook.xml_part import Attributes, each_element, relations

_CONTENT_TYPES = "[Content_Types].xml"
_NO_CELLS = {"chartsheet", "dialogsheet"}
_MACRO_SHEETS = {"xlMacrosheet", "xlIntlMacrosheet"}
_KINDS = (
    ("sheet.binary", "file-xlsb"),
    ("wordprocessingml", "file-word"),
    ("ms-word", "file-word"),
    ("presentationml", "file-presentation"),
    ("ms-powerpoint", "file-presentation"),
)
_SECTION = 2
_WORKBOOK_TYPES = ("spreadsheetml", "ms-excel")


class SheetEntry(NamedTuple):
    """One sheet with cells: its name, whether it is hidden, and its part."""

    name: str
    hidden: bool
    part: str


class WorkbookPart:
    """What the workbook part says about the file."""

    __slots__ = ("flags", "properties", "sheets", "strings", "styles", "system_1904")

    def __init__(self) -> None:
        self.sheets: list[SheetEntry] = []
        self.strings = self.styles = self.properties = ""
        self.system_1904 = False
        self.flags: set[str] = set()


def read_workbook_part(package: Package, limits: Limits) -> WorkbookPart:
    """The parts with data, once the archive has been recognised as an .xlsx workbook or one of its variants."""
    top = relations(package, "", limits)
    main = _main_part(package, top, limits)
    references = relations(package, main, limits)
    book = WorkbookPart()
    book.strings = _part_of(package, references, "sharedStrings")
    book.styles = _part_of(package, references, "styles")
    book.properties = _part_of(package, top, "core-properties")
    _read_sheets(package, main, references, limits, book)
    if any(name.endswith("vbaproject.bin") for name in package.names()):
        book.flags.add("macros")
    if any(reference.kind == "externalLink" for reference in references.values()):
        book.flags.add("links")
    return book


def _main_part(package: Package, top: dict[str, Relation], limits: Limits) -> str:
    """The name of the workbook part; another kind of archive is refused by what it is."""
    if "mimetype" in package and _CONTENT_TYPES not in package:
        text = b"".join(package.chunks("mimetype"))[:200]
        raise GeneraError("file-ods" if b"opendocument.spreadsheet" in text else "file-not-workbook")
    if _CONTENT_TYPES not in package:
        raise GeneraError("file-not-workbook")
    targets = [relation.target for relation in top.values() if relation.kind == "officeDocument"]
    main = next((found for target in targets if (found := package.find(target))), "")
    content_type = _content_type(package, main, limits)
    for word, code in _KINDS:
        if word in content_type:
            raise GeneraError(code)
    if main and any(word in content_type for word in _WORKBOOK_TYPES):
        return main
    raise GeneraError("file-damaged" if targets and not main else "file-not-workbook", part="xl/workbook.xml")


def _content_type(package: Package, part: str, limits: Limits) -> str:
    """The declared content type of a part."""
    by_part: dict[str, str] = {}
    by_ending: dict[str, str] = {}

    def start(element: str, attributes: Attributes, _depth: int) -> None:
        kind = attributes.get("ContentType", "")
        match element.rpartition(" ")[2]:
            case "Override":
                by_part[attributes.get("PartName", "").lstrip("/").casefold()] = kind
            case "Default":
                by_ending[attributes.get("Extension", "").casefold()] = kind

    each_element(package, _CONTENT_TYPES, limits, start)
    return by_part.get(part) or by_ending.get(part.rpartition(".")[2], "")


def _part_of(package: Package, references: dict[str, Relation], kind: str) -> str:
    """The part of this kind, '' without one."""
    targets = [relation.target for relation in references.values() if relation.kind == kind and not relation.external]
    return package.find(targets[0]) if targets else ""


def _read_sheets(
    package: Package, main: str, references: dict[str, Relation], limits: Limits, book: WorkbookPart
) -> None:
    """Fills in the sheets and flags from the workbook part."""
    names: set[str] = set()
    section = ""
    counted = {"sheets": 0, "names": 0}

    def start(element: str, attributes: Attributes, depth: int) -> None:
        nonlocal section
        if depth == 1 and element != "x:workbook":
            raise GeneraError("file-not-workbook")
        if depth == _SECTION:
            section = element
        if element == "x:workbookPr" and depth == _SECTION:
            book.system_1904 = attributes.get("date1904", "0") in ("1", "true", "on")
        elif element == "x:definedName":
            counted["names"] += 1
            if counted["names"] > limits.names:
                raise GeneraError("file-too-many-names", limit=limits.names)
        elif element == "x:sheet" and section == "x:sheets" and depth == _SECTION + 1:
            counted["sheets"] += 1
            if counted["sheets"] > limits.sheets:
                raise GeneraError("file-too-many-sheets", limit=limits.sheets)
            _add_sheet(package, attributes, references, names, book)

    each_element(package, main, limits, start)
    if not book.sheets:
        raise GeneraError("file-no-sheets")
    if len({sheet.part for sheet in book.sheets}) != len(book.sheets):
        raise GeneraError("file-damaged", part=main)


def _add_sheet(
    package: Package,
    attributes: Attributes,
    references: dict[str, Relation],
    names: set[str],
    book: WorkbookPart,
) -> None:
    """Adds one declared sheet, if it is of a kind that has cells; one that cannot be found is a damaged file."""
    name = attributes.get("name", "")
    hidden = attributes.get("state", "visible") != "visible"
    if name.casefold() in names:
        raise GeneraError("file-sheet-twice", sheet=name[:60])
    names.add(name.casefold())
    if hidden:
        book.flags.add("hidden")
    relation = references.get(attributes.get("r:id", ""))
    if relation is not None and relation.kind in _MACRO_SHEETS:
        book.flags.add("macros")
    elif relation is None or relation.kind not in _NO_CELLS:
        part = package.find(relation.target) if relation is not None and not relation.external else ""
        if not part or relation is None or relation.kind != "worksheet":
            raise GeneraError("file-sheet-missing", sheet=name[:60])
        book.sheets.append(SheetEntry(name, hidden, part))
