"""What Qt loads: a language's translations in the form that its lrelease gives them.

Qt's lrelease needs libraries that a window does not, and that are missing where only commands are run; a test holds
this against it.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping

from translatable import Message

MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
HASHES, MESSAGES, LANGUAGE = 0x42, 0x69, 0xA7
END, TRANSLATION, SOURCE, CONTEXT = 1, 3, 6, 7


def qm_bytes(language: str, translated: Mapping[Message, str]) -> bytes:
    """The file's content."""
    messages, hashes = bytearray(), []
    for (context, source), translation in sorted(translated.items()):
        hashes.append((_hash(source.encode()), len(messages)))
        parts = ((TRANSLATION, translation.encode("utf-16-be")), (SOURCE, source.encode()), (CONTEXT, context.encode()))
        messages += b"".join(_part(tag, data) for tag, data in parts) + bytes([END])
    sections = (
        (LANGUAGE, language.encode()),
        (HASHES, b"".join(struct.pack(">II", *one) for one in sorted(hashes))),
        (MESSAGES, bytes(messages)),
    )
    return MAGIC + b"".join(_part(tag, data) for tag, data in sections)


def _part(tag: int, data: bytes) -> bytes:
    return struct.pack(">BI", tag, len(data)) + data


def _hash(text: bytes) -> int:
    """The hash of ELF symbol tables, by which Qt finds a text."""
    value = 0
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high & 0xFFFFFFFF
    return value or 1
