"""How much a foreign file may ask of the reader; good files of other programs stay far below (1,555 measured)."""

# No postponed annotations here: as texts they would be compiled one by one when the reading process starts.
from typing import NamedTuple

MEGABYTE = 1 << 20

LAST_ROW = 1_048_576
LAST_COLUMN = 16_384


class Limits(NamedTuple):
    """Each count is over the whole file where nothing else is said; bytes are those really met, never declared ones."""

    file_bytes: int = 25 * MEGABYTE
    part_bytes: int = 150 * MEGABYTE
    unpacked_bytes: int = 300 * MEGABYTE
    ratio: int = 250
    ratio_from_bytes: int = 2 * MEGABYTE
    entries: int = 3_000
    sheets: int = 100
    rows_with_values: int = 200_000
    rows: int = 300_000
    cells_with_values: int = 500_000
    cells: int = 600_000
    grid: int = 10_000_000
    """Places in the rows as lists, and eight for each row: cells far apart cost memory without costing bytes."""
    text_length: int = 32_767
    shown_characters: int = 64 * MEGABYTE
    """Characters of all text cells together: one long shared text can be used by many cells."""
    shared_characters: int = 64 * MEGABYTE
    merged_ranges: int = 20_000
    """In one sheet."""
    merged_rows: int = 2_000_000
    """Rows that the merged ranges of one sheet cover, each counted for itself."""
    rules: int = 5_000
    """Validations and conditional formats in one sheet."""
    names: int = 20_000
    styles: int = 65_500
    elements: int = 1_500_000
    """XML elements, rows and cells aside: what else could keep the reader busy."""
    depth: int = 32
    attribute_length: int = 100_000


LIMITS = Limits()
"""For every file that comes from elsewhere."""

LARGE = Limits(
    file_bytes=400 * MEGABYTE,
    part_bytes=3_000 * MEGABYTE,
    unpacked_bytes=6_000 * MEGABYTE,
    rows_with_values=3 * LAST_ROW,
    rows=3 * LAST_ROW,
    cells_with_values=40_000_000,
    cells=50_000_000,
    grid=200_000_000,
    shown_characters=4_000 * MEGABYTE,
    shared_characters=1_000 * MEGABYTE,
    rules=20_000,
    elements=100_000_000,
)
"""For our own consolidated workbook, only when the user says so: no file can claim these for itself."""
