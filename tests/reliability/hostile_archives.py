"""Hostile archives: what a zip file can say that is not so."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

from tests.reliability.hostile_case import (
    SEVEN,
    SEVEN_ROWS,
    Case,
    either,
    packed,
    read,
    refused,
    replacing,
    small,
    with_entries,
)
from tests.reliability.raw_zip import STORED, WIDE, End, Entry, entries_of, zip_bytes
from tests.workbook.raw_workbook import SHEET, parts, worksheet

NINE = worksheet('<row r="1"><c r="A1"><v>9</v></c></row>').encode()
SHEET_DATA = worksheet(SEVEN).encode()
BIG = b"<x/>" + bytes(3_000_000)
TAGGED = b"PK\x03\x04"


def archives() -> Iterator[Case]:
    """All hostile archives but the large ones."""
    yield from _twice()
    yield from _names()
    yield from _methods()
    yield from _checksums()
    yield from _sizes()
    yield from _overlaps()
    yield from _ends()
    yield from _around()
    yield from _honest()


def _twice() -> Iterator[Case]:
    for name in parts():
        for other in (name, name.upper(), name.lower(), name.replace("/", "\\"), name.swapcase()):
            case = with_entries(Entry(other.encode(), NINE))
            yield refused("a part twice", f"{name} as {other}", case, "file-part-twice")
    yield refused(
        "a part twice",
        "before the right one",
        zip_bytes([Entry(SHEET.encode(), NINE), *entries_of(parts(SEVEN))]),
        "file-part-twice",
    )
    yield refused(
        "a part twice", "in percent signs", with_entries(Entry(b"xl/worksheets/sheet%31.xml", NINE)), "file-part-twice"
    )
    for other in (b"./" + SHEET.encode(), b"xl//worksheets/sheet1.xml", b"xl/./worksheets/sheet1.xml"):
        yield refused(
            "a part twice",
            f"by the detour {other!r}",
            with_entries(Entry(other, NINE)),
            "file-part-twice",
            "file-part-name",
        )


def _names() -> Iterator[Case]:
    bad = [
        b"/etc/passwd",
        b"../x",
        b"xl/../../x",
        b"..",
        b"C:/x",
        b"c:x",
        b"\\x",
        b"\\\\host\\x",
        b"xl\\..\\..\\x",
        b"a\0b.xml",
        b"a\nb.xml",
        b"a\x1b[31mb",
        b"",
        b"/",
        b"//x",
        b"xl/..",
        b"a\x7fb",
        b"a" * 60_000,
        b"xl/" + b"b/" * 9_000 + b"x",
    ]
    for name in bad:
        yield refused("names of parts", f"{name[:30]!r}", with_entries(Entry(name, b"x")), "file-part-name")
    for name in (
        b"xl/worksheets/sheet1.xml\0.png",
        b"/xl/worksheets/sheet1.xml",
        b"xl/worksheets/../worksheets/sheet1.xml",
    ):
        yield refused(
            "names of parts", f"the sheet as {name!r}", replacing(SHEET, Entry(name, SHEET_DATA)), "file-part-name"
        )
    other = replacing(SHEET, Entry(SHEET.encode(), SHEET_DATA, local_name=b"xl/worksheets/sheet9.xml"))
    yield refused("names of parts", "another name before the data", other, "file-damaged")
    yield refused(
        "names of parts",
        "no name before the data",
        replacing(SHEET, Entry(SHEET.encode(), SHEET_DATA, local_name=b"")),
        "file-damaged",
    )


def _methods() -> Iterator[Case]:
    for method in (1, 2, 6, 9, 10, 12, 14, 93, 95, 97, 98, 99, 0xFFFF):
        yield refused(
            "packing",
            f"method {method}",
            replacing(SHEET, Entry(SHEET.encode(), SHEET_DATA, method)),
            "file-compression",
        )
        yield refused(
            "packing", f"method {method} of a picture", with_entries(Entry(b"a.png", b"x", method)), "file-compression"
        )
    for flags in (0x1, 0x41, 0x2001):
        yield refused(
            "packing",
            f"locked {flags:#x}",
            replacing(SHEET, Entry(SHEET.encode(), SHEET_DATA, flags=flags)),
            "file-password",
        )
        yield refused(
            "packing", f"a picture locked {flags:#x}", with_entries(Entry(b"a.png", b"x", flags=flags)), "file-password"
        )
    yield refused(
        "packing",
        "locked by the local header only",
        replacing(SHEET, Entry(SHEET.encode(), SHEET_DATA, local_flags=1)),
        "file-damaged",
        "file-password",
    )
    yield refused(
        "packing",
        "patched data",
        replacing(SHEET, Entry(SHEET.encode(), SHEET_DATA, flags=0x20)),
        "file-damaged",
        "file-compression",
    )
    yield refused(
        "packing",
        "two methods",
        replacing(SHEET, Entry(SHEET.encode(), SHEET_DATA, local_method=STORED)),
        "file-damaged",
    )
    yield refused(
        "packing",
        "a version of the future",
        replacing(SHEET, Entry(SHEET.encode(), SHEET_DATA, needs=99)),
        "file-damaged",
        "file-compression",
    )
    yield refused(
        "packing",
        "a symbolic link",
        replacing(SHEET, Entry(SHEET.encode(), b"/etc/passwd", attributes=0o120777 << 16)),
        "file-damaged",
        "file-part-name",
    )


def _checksums() -> Iterator[Case]:
    squeezed = zlib.compress(SHEET_DATA, 9)[2:-4]
    for name in ("xl/media/a.png", SHEET, "docProps/app.xml"):
        data = SHEET_DATA
        for crc in (0, 1, zlib.crc32(data) ^ 1, WIDE):
            entry = Entry(name.encode(), data, crc=crc)
            content = replacing(name, entry) if name == SHEET else with_entries(entry)
            yield refused("checksums", f"{name} with {crc:#x}", content, "file-damaged")
    for cut in (1, 5, 40, len(squeezed) - 1, len(squeezed)):
        entry = Entry(SHEET.encode(), SHEET_DATA, packed=squeezed[: len(squeezed) - cut])
        yield either("checksums", f"{cut} bytes short", replacing(SHEET, entry), SEVEN_ROWS, "file-damaged")
    for tail in (b"\0", b"junk", squeezed, bytes(500)):
        entry = Entry(SHEET.encode(), SHEET_DATA, packed=squeezed + tail)
        yield either("checksums", f"{len(tail)} bytes behind", replacing(SHEET, entry), SEVEN_ROWS, "file-damaged")
    for at in (0, 7, 30, 60):
        broken = bytes([*squeezed[:at], squeezed[at] ^ 0x55, *squeezed[at + 1 :]])
        yield refused(
            "checksums",
            f"byte {at} changed",
            replacing(SHEET, Entry(SHEET.encode(), SHEET_DATA, packed=broken)),
            "file-damaged",
        )


def _sizes() -> Iterator[Case]:
    for size in (0, 1, len(SHEET_DATA) - 1, len(SHEET_DATA) + 1, WIDE - 1):
        yield refused(
            "real bytes",
            f"a size of {size}",
            replacing(SHEET, Entry(SHEET.encode(), SHEET_DATA, size=size)),
            "file-damaged",
        )
        yield refused(
            "real bytes",
            f"a picture's size of {size}",
            with_entries(Entry(b"a.png", SHEET_DATA, size=size)),
            "file-damaged",
        )
    for size in (0, 1, 9, 100_000, WIDE - 1):
        yield refused(
            "real bytes",
            f"a packed size of {size}",
            replacing(SHEET, Entry(SHEET.encode(), SHEET_DATA, packed_size=size)),
            "file-damaged",
        )


def large_archives() -> Iterator[Case]:
    """Archives that are large, or would be unpacked."""
    for name in ("a.png", "xl/theme/theme1.xml", "xl/a.bin"):
        for data in (BIG, bytes(40_000_000)):
            entry = Entry(name.encode(), data)
            yield refused("a tight packing", f"{name} {len(data)}", with_entries(entry), "file-packed-too-tightly")
        hidden = Entry(name.encode(), BIG, size=10)
        yield refused(
            "a tight packing",
            f"{name} that says ten bytes",
            with_entries(hidden),
            "file-damaged",
            "file-packed-too-tightly",
        )
    yield refused("a tight packing", "the sheet", small(" " * 3_000_000), "file-packed-too-tightly")
    yield refused(
        "a tight packing", "the texts", small(strings=" " * 3_000_000), "file-packed-too-tightly", "file-damaged"
    )
    loose = bytes(range(256)) * 4 + bytes(200_000)
    many = [Entry(f"xl/a{at}.bin".encode(), loose) for at in range(1_700)]
    yield refused(
        "all parts together",
        "1,700 parts of 0.2 MB",
        zip_bytes([*entries_of(parts(SEVEN)), *many]),
        "file-unpacks-too-large",
    )
    for count in (3_001, 20_000, 70_000):
        many = [Entry(f"{at}".encode(), method=STORED) for at in range(count)]
        for wide in (False, True):
            yield refused(
                "too many parts",
                f"{count} wide {wide}",
                zip_bytes([*entries_of(parts(SEVEN)), *many], End(wide=wide)),
                "file-too-many-parts",
            )
    yield refused(
        "too many parts",
        "that says five",
        zip_bytes([*entries_of(parts(SEVEN)), *many], End(count=5)),
        "file-too-many-parts",
    )
    yield refused("a large file", "26 MB", small() + bytes(26 << 20), "file-too-large")


def _overlaps() -> Iterator[Case]:
    entries = entries_of(parts(SEVEN))
    first = entries[0]
    for offset in (0, 1, 20, 100):
        yield refused(
            "overlaps",
            f"a second part at {offset}",
            with_entries(Entry(b"xl/a.bin", first.data, offset=offset)),
            "file-damaged",
        )
    for offset in (5_000_000, WIDE - 1, 0x7FFFFFFF):
        yield refused(
            "overlaps", f"a part at {offset}", with_entries(Entry(b"xl/a.bin", b"x", offset=offset)), "file-damaged"
        )
    inner = zip_bytes([Entry(b"xl/b.bin", b"y")])
    wrapped = Entry(b"xl/a.bin", inner, STORED)
    at = len(zip_bytes(entries)) - _tail(entries) + 30 + len(b"xl/a.bin")
    yield refused(
        "overlaps",
        "a part inside another",
        zip_bytes([*entries, wrapped, Entry(b"xl/b.bin", b"y", offset=at)]),
        "file-damaged",
    )
    for many in (3, 50):
        kernel = [Entry(f"{n}".encode(), BIG, offset=0) for n in range(many)]
        yield refused("overlaps", f"{many} parts over one kernel", zip_bytes([*entries, *kernel]), "file-damaged")


def _tail(entries: list[Entry]) -> int:
    """Bytes of the directory and the end."""
    return sum(46 + len(entry.name) for entry in entries) + 22


def _ends() -> Iterator[Case]:
    honest = small()
    for cut in (1, 10, 22, 30, 200, len(honest) // 2, len(honest) - 10):
        yield refused("the archive's end", f"{cut} bytes cut off", honest[:-cut], "file-damaged")
    ends = {
        "no entries": End(count=0, directory_size=0),
        "an entry too few": End(directory_size=60),
        "a directory too large": End(directory_size=100_000),
        "a directory elsewhere": End(directory_offset=0),
        "a directory far away": End(directory_offset=0x7FFFFFFF),
        "another count": End(count=3),
        "a second disk": End(disk=1),
        "a comment too short": End(comment=b"c" * 50, comment_size=10),
        "a comment too long": End(comment=b"c" * 50, comment_size=500),
        "bytes behind it": End(after=b"junk"),
        "another end behind it": End(after=b"PK\x05\x06" + bytes(18)),
        "an end in its comment": End(comment=b"PK\x05\x06" + bytes(18)),
        "a wide record with another count": End(wide=True, count=3),
        "a wide record with a far directory": End(wide=True, directory_offset=1 << 62),
        "a wide record with a huge directory": End(wide=True, directory_size=1 << 62),
    }
    for name, end in ends.items():
        yield refused(
            "the archive's end", name, with_entries(end=end), "file-damaged", "file-too-many-parts", "file-not-workbook"
        )
    far = struct.pack("<LQL", 0, 1 << 60, 1)
    lost = honest[:-22] + b"PK\x06\x07" + far + honest[-22:-6] + struct.pack("<L", WIDE) + b"\0\0"
    yield refused("the archive's end", "a wide record that is not there", lost, "file-damaged")


def _around() -> Iterator[Case]:
    nine = packed(parts('<row r="1"><c r="A1"><v>9</v></c></row>'))
    yield refused("bytes that belong to nothing", "two archives in one file", nine + small(), "file-damaged")
    for prefix in (TAGGED, TAGGED + bytes(26), TAGGED + bytes(500), nine[:200]):
        yield refused(
            "bytes that belong to nothing", f"{len(prefix)} before", with_entries(prefix=prefix), "file-damaged"
        )
    yield refused(
        "bytes that belong to nothing",
        "a program before",
        with_entries(prefix=b"MZ\0\0" + bytes(60)),
        "file-not-workbook",
    )
    yield refused(
        "bytes that belong to nothing", "a picture before", with_entries(prefix=b"GIF89a\0\0"), "file-not-workbook"
    )
    for gap in (bytes(100), nine):
        yield refused(
            "bytes that belong to nothing",
            f"{len(gap)} between parts",
            with_entries(Entry(b"a.png", b"x", gap=gap)),
            "file-damaged",
        )
        yield refused(
            "bytes that belong to nothing",
            f"{len(gap)} before the directory",
            with_entries(between=gap),
            "file-damaged",
        )
        yield refused(
            "bytes that belong to nothing",
            f"{len(gap)} before the first part",
            zip_bytes([Entry(b"a", gap=gap), *entries_of(parts(SEVEN))]),
            "file-damaged",
            "file-not-workbook",
        )


def _honest() -> Iterator[Case]:
    """Unusual, and right."""
    honest = entries_of(parts(SEVEN))
    rule = "unusual and right"
    yield read(rule, "stored", zip_bytes([Entry(entry.name, entry.data, STORED) for entry in honest]))
    yield read(
        rule, "sizes after the data", zip_bytes([Entry(entry.name, entry.data, descriptor=True) for entry in honest])
    )
    yield read(rule, "a comment", with_entries(end=End(comment=b"c" * 60_000)))
    yield read(rule, "a wide end", with_entries(end=End(wide=True)))
    yield read(rule, "folders", with_entries(Entry(b"xl/"), Entry(b"xl/worksheets/")))
    yield read(rule, "names in capitals", zip_bytes([Entry(entry.name.upper(), entry.data) for entry in honest]))
    yield read(
        rule,
        "names with backslashes",
        zip_bytes([Entry(entry.name.replace(b"/", b"\\"), entry.data) for entry in honest]),
    )
    yield read(
        rule,
        "extra fields",
        zip_bytes(
            [
                Entry(entry.name, entry.data, local_extra=b"\x55\x54\x01\x00x", extra=b"\x55\x54\x01\x00x")
                for entry in honest
            ]
        ),
    )
    yield read(rule, "backwards", zip_bytes(honest[::-1]))
