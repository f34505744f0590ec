"""The shared strings of a workbook: rich text joined, phonetic text left out."""

from __future__ import annotations

import re

from genera_desktop.errors import GeneraError
from genera_desktop.workbook.cell_values import unescaped
from genera_desktop.workbook.limits import Limits
from genera_desktop.workbook.package import Package
from genera_desktop.workbook.plain_text import Take, with_entities, without_plain_text
from genera_desktop.workbook.xml_part import Attributes, XmlPart

_ITEM = 2
_OPENING = re.compile(b"<sst(?: [^<>]*)?>")
_STRING = r'<si><t(?: xml:space="preserve")?>([^<]*+)</t></si>'
_STRINGS = re.compile(_STRING)
_PLAIN = re.compile(f"(?:{_STRING})*+")


def read_strings(package: Package, name: str, limits: Limits) -> list[str]:
    """All shared strings in the order of their numbers."""
    return _Strings(XmlPart(package, name, limits), limits).read()


class _Strings:
    """The handlers for the part, and what they have found."""

    def __init__(self, part: XmlPart, limits: Limits) -> None:
        self._part = part
        self._limits = limits
        self._depth = 0
        self._characters = 0
        self._texts: list[str] = []
        self._opened_at: int | None = None
        self._strings: list[str] = []

    def read(self) -> list[str]:
        parser = self._part.parser
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        self._part.run(lambda chunks: without_plain_text(chunks, _OPENING, b"</si>", self._taker))
        return self._strings

    def _start(self, element: str, attributes: Attributes) -> None:
        self._depth += 1
        self._part.check_element(self._depth)
        self._part.check_attributes(attributes)
        if element == "x:t":
            self._part.parser.CharacterDataHandler = self._texts.append
        elif element == "x:si" and self._depth == _ITEM:
            self._texts.clear()
        elif self._depth > _ITEM and element != "x:r":
            self._depth -= 1
            self._part.skip(self._depth + 1, attributes, self._start, self._end)
        elif self._depth == 1:
            if element != "x:sst":
                raise GeneraError("file-damaged", part=self._part.name)
            self._opened_at = self._part.parser.CurrentByteIndex

    def _end(self, element: str) -> None:
        self._depth -= 1
        if element == "x:t":
            self._part.parser.CharacterDataHandler = None
        elif element == "x:si" and self._depth == _ITEM - 1:
            self._add([unescaped("".join(self._texts))])

    def _taker(self, place: int) -> Take | None:
        return self._take if self._part.utf8 and self._opened_at == place else None

    def _take(self, text: str) -> bool:
        """Takes strings without runs and phonetic text from their plain text."""
        if not _PLAIN.fullmatch(text):
            return False
        found = _STRINGS.findall(text)
        if "&" in text or "_x" in text:
            found = [unescaped(with_entities(string)) for string in found]
        self._add(found)
        return True

    def _add(self, strings: list[str]) -> None:
        limits = self._limits
        lengths = [len(string) for string in strings]
        self._characters += sum(lengths)
        if max(lengths, default=0) > limits.text_length:
            raise GeneraError("file-text-too-long", limit=limits.text_length)
        if self._characters > limits.shared_characters or len(self._strings) > limits.cells:
            raise GeneraError("file-too-much-text")
        self._strings.extend(strings)
