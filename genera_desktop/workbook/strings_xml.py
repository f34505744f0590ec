"""The shared strings of a workbook: rich text joined, phonetic text left out."""

from __future__ import annotations

from genera_desktop.errors import GeneraError
from genera_desktop.workbook.cell_values import unescaped
from genera_desktop.workbook.limits import Limits
from genera_desktop.workbook.package import Package
from genera_desktop.workbook.xml_part import Attributes, XmlPart

_ITEM = 2


def read_strings(package: Package, name: str, limits: Limits) -> list[str]:
    """All shared strings in the order of their numbers."""
    strings: list[str] = []
    texts: list[str] = []
    part = XmlPart(package, name, limits)
    parser = part.parser
    depth = 0
    characters = 0

    def start(element: str, attributes: Attributes) -> None:
        nonlocal depth
        depth += 1
        if attributes:
            part.check_attributes(attributes)
        if element == "x:t":
            parser.CharacterDataHandler = texts.append
        elif element == "x:si" and depth == _ITEM:
            texts.clear()
        elif element != "x:r" and depth > _ITEM:
            depth -= 1
            part.skip(depth + 1, attributes, start, end)
        part.check_depth(depth)

    def end(element: str) -> None:
        nonlocal depth, characters
        depth -= 1
        if element == "x:t":
            parser.CharacterDataHandler = None
        elif element == "x:si" and depth == _ITEM - 1:
            text = unescaped("".join(texts))
            characters += len(text)
            if len(text) > limits.text_length:
                raise GeneraError("file-text-too-long", limit=limits.text_length)
            if characters > limits.shared_characters:
                raise GeneraError("file-too-much-text")
            strings.append(text)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    part.run()
    return strings
