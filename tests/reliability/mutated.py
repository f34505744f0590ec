"""Seeded mutations of a workbook: its bytes, its archive, and the XML in it."""

from __future__ import annotations

import io
import random
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass

Parts = dict[str, bytes]

_TAG = re.compile(rb"<[^<>]+>")
_ELEMENT = re.compile(rb"<(c|row|si|sheet|Relationship|xf|mergeCell|definedName)\b[^<>]*(?:/>|>.*?</\1>)", re.DOTALL)
_ATTRIBUTE = re.compile(rb' (\w+)="([^"]*)"')
_TEXT = re.compile(rb">([^<>]+)<")
_VALUES = tuple(
    text.encode()
    for text in (
        *("", "-1", "0", "1e999", "nan", "A0", "XFE1", "1048577", "9" * 20, "\u202e", "&amp;#x0;", "=1+1", "true"),
        *("#REF!", "x" * 33_000, "\u0410", "_x0000_", "../../x", "s", "str", "b", "e", "inlineStr", "1904"),
    )
)


@dataclass(frozen=True)
class Mutation:
    """What was done, and the file that came of it."""

    name: str
    content: bytes


def mutation(original: bytes, seed: int) -> Mutation:
    """The mutation with this number; the same one every time."""
    chance = random.Random(seed)
    kind = chance.choice([*_OF_BYTES, *_OF_PARTS, *_OF_XML, *_OF_XML])
    if kind in _OF_BYTES:
        return Mutation(f"{seed} {kind.__name__}", kind(original, chance))
    with zipfile.ZipFile(io.BytesIO(original)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    told = kind(parts, chance)
    return Mutation(f"{seed} {kind.__name__} {told}", _packed(parts))


def _packed(parts: Parts) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()


# Of bytes: checksums must find each, or it changes nothing


def _flip(content: bytes, chance: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 50))):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _cut(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(len(content))]


def _take_out(content: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(content))
    return content[:at] + content[at + chance.choice((1, 7, 512, 4096)) :]


def _put_in(content: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(content))
    return content[:at] + chance.randbytes(chance.choice((1, 7, 512))) + content[at:]


def _zeros(content: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(content)) // 512 * 512
    return content[:at] + bytes(len(content[at : at + 4096])) + content[at + 4096 :]


def _headers(content: bytes, chance: random.Random) -> bytes:
    """A field of a header in the archive gets another number."""
    marks = [found.start() for found in re.finditer(rb"PK(?:\x01\x02|\x03\x04|\x05\x06)", content)]
    at = chance.choice(marks) + chance.randrange(4, 46)
    return content[:at] + bytes([chance.randrange(256)]) + content[at + 1 :]


# Of the archive


def _lose(parts: Parts, chance: random.Random) -> str:
    name = chance.choice(sorted(parts))
    del parts[name]
    return name


def _swap(parts: Parts, chance: random.Random) -> str:
    one, other = chance.sample(sorted(parts), 2)
    parts[one], parts[other] = parts[other], parts[one]
    return f"{one}, {other}"


def _empty(parts: Parts, chance: random.Random) -> str:
    name = chance.choice(sorted(parts))
    parts[name] = b""
    return name


def _rename(parts: Parts, chance: random.Random) -> str:
    name = chance.choice(sorted(parts))
    parts[chance.choice((name.upper(), name + "x", f"xl/{name}", name.replace("/", "\\")))] = parts.pop(name)
    return name


# Of the XML


def _some_xml(parts: Parts, chance: random.Random) -> str:
    names = sorted(name for name in parts if name.endswith((".xml", ".rels")) and parts[name])
    sheets = [name for name in names if "worksheets/sheet" in name]
    return chance.choice(sheets if chance.random() < 0.6 else names)


def _found(pattern: re.Pattern[bytes], content: bytes, chance: random.Random) -> re.Match[bytes] | None:
    """One of the places, from a random one on, so that a long part is not searched through."""
    start = chance.randrange(len(content))
    return pattern.search(content, start) or pattern.search(content)


def _without_tag(parts: Parts, chance: random.Random) -> str:
    return _edit(parts, chance, _TAG, lambda _: b"")


def _without_element(parts: Parts, chance: random.Random) -> str:
    return _edit(parts, chance, _ELEMENT, lambda _: b"")


def _element_twice(parts: Parts, chance: random.Random) -> str:
    return _edit(parts, chance, _ELEMENT, lambda found: found[0] * 2)


def _other_attribute(parts: Parts, chance: random.Random) -> str:
    value = chance.choice(_VALUES)
    return _edit(parts, chance, _ATTRIBUTE, lambda found: b" " + found[1] + b'="' + value + b'"')


def _without_attribute(parts: Parts, chance: random.Random) -> str:
    return _edit(parts, chance, _ATTRIBUTE, lambda _: b"")


def _other_text(parts: Parts, chance: random.Random) -> str:
    value = chance.choice(_VALUES)
    return _edit(parts, chance, _TEXT, lambda _: b">" + value + b"<")


def _inserted(parts: Parts, chance: random.Random) -> str:
    extra = chance.choice(
        (b"<!DOCTYPE x>", b"<!-- c -->", b"<x>", b"</row>", b"&a;", b"\x00", b"\xff", b"<![CDATA[x]]>", b'<c r="B1"/>')
    )
    return _edit(parts, chance, _TAG, lambda found: found[0] + extra)


def _edit(
    parts: Parts, chance: random.Random, pattern: re.Pattern[bytes], change: Callable[[re.Match[bytes]], bytes]
) -> str:
    name = _some_xml(parts, chance)
    found = _found(pattern, parts[name], chance)
    if found is not None:
        parts[name] = parts[name][: found.start()] + change(found) + parts[name][found.end() :]
    return f"{name} at {found.start() if found else '-'}"


_OF_BYTES = (_flip, _cut, _take_out, _put_in, _zeros, _headers)
_OF_PARTS = (_lose, _swap, _empty, _rename)
_OF_XML = (
    *(_without_tag, _without_element, _element_twice, _other_attribute),
    *(_without_attribute, _other_text, _inserted),
)
