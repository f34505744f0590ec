"""Texts from strangers that are no workbooks: Markdown forms, files of decisions, the JSON in a workbook's own sheet.

Each is refused by one clear error, at once and before it fills the memory, or read as what it says.
"""

from __future__ import annotations

import base64
import json
import os
import time
import zlib
from pathlib import Path

import pytest

from genera_desktop.errors import GeneraError
from genera_desktop.questionnaire.grids import markdown_grids
from genera_desktop.services.check_questionnaire import check_questionnaire
from genera_desktop.services.decisions import read_decisions
from genera_desktop.workbook import meta
from genera_desktop.workbook.book import Book, Sheet
from genera_desktop.workbook.child import read_markdown_in_child
from genera_desktop.workbook.limits import LIMITS, MEGABYTE, Limits
from genera_desktop.workbook.markdown_text import read_markdown

FORM = """
| survey  |
|         | type | name  | label     |
|         | text | color | \\| or # |
"""


def refusal(read: object, path: Path) -> str:
    with pytest.raises(GeneraError) as refused:
        read(path)  # type: ignore[operator]
    assert refused.value.params.get("file") == path.name
    return refused.value.code


@pytest.mark.parametrize(
    "line",
    ["|a" + "#" * 200_000 + "|", "|" + "-" * 200_000 + "x|", "|" + "- " * 100_000 + "x|", " " * 200_000 + "#|"],
    ids=["marks", "dashes", "dashes and blanks", "blanks"],
)
def test_no_line_keeps_the_reader_of_markdown_busy(line: str) -> None:
    began = time.process_time()

    markdown_grids(line)

    assert time.process_time() - began < 1


def test_comments_separators_and_bars_in_cells_are_taken_as_before() -> None:
    text = "# all\n| s | # remark\n|---|:-:|\n| | a | b # c |\n| | #1 \\| x | d | # end\n| | e |#"

    assert markdown_grids(text) == {"s": [["a", "b # c"], ["#1 | x", "d"], ["e"]]}


def test_markdown_is_read_by_the_process_with_limits(tmp_path: Path) -> None:
    path = tmp_path / "form.md"
    path.write_text(FORM, encoding="utf-8")

    assert read_markdown_in_child(path) == read_markdown(path)
    assert check_questionnaire(path) is not None


@pytest.mark.parametrize(
    ("limits", "code"),
    [
        (Limits(rows_with_values=2), "file-too-many-rows"),
        (Limits(cells_with_values=5), "file-too-many-cells"),
        (Limits(text_length=8), "file-text-too-long"),
        (Limits(sheets=0), "file-too-many-sheets"),
        (Limits(file_bytes=20), "file-too-large"),
    ],
)
def test_more_markdown_than_any_form_has_is_refused(tmp_path: Path, limits: Limits, code: str) -> None:
    path = tmp_path / "form.md"
    path.write_text(FORM, encoding="utf-8")

    assert refusal(lambda file: read_markdown(file, limits), path) == code


DECISION = {"kind": "conflict", "records": ["r"], "verdict": "value", "question": "q", "value": "x", "over": []}


@pytest.mark.parametrize(
    "content",
    [
        "[" * 200_000,
        '[{"a":' * 100_000,
        "[" + "9" * 100_000 + "]",
        "[1, 2]",
        json.dumps([{**DECISION, "value": json.loads("[" * 900 + "]" * 900)}]),
        json.dumps([{**DECISION, "records": "r"}]),
        json.dumps([{**DECISION, "records": [["r"]]}]),
        json.dumps([{**DECISION, "question": {"a": 1}}]),
        json.dumps([{**DECISION, "over": [["a", "b"]]}]),
        "\x00",
        "NaN",
    ],
    ids=["lists", "objects", "number", "numbers", "deep", "text", "list", "object", "dots", "nul", "nan"],
)
def test_what_is_no_file_of_decisions_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "decisions.json"
    path.write_text(content, encoding="utf-8")

    assert refusal(read_decisions, path) == "not-a-decisions-file"


def test_a_file_of_decisions_that_is_too_large_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "decisions.json"
    with path.open("wb") as file:
        file.truncate(LIMITS.file_bytes + 1)

    assert refusal(read_decisions, path) == "file-too-large"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no named pipes in folders")
def test_decisions_are_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "decisions.json")

    assert refusal(read_decisions, tmp_path / "decisions.json") == "file-not-regular"


@pytest.mark.parametrize("piece", ["[],", "{},", "0,"])
def test_a_workbooks_own_sheet_with_too_many_parts_is_refused_before_it_is_taken_apart(
    monkeypatch: pytest.MonkeyPatch, piece: str
) -> None:
    taken: list[int] = []
    monkeypatch.setattr(json, "loads", lambda text: taken.append(len(text)))
    text = "[" + piece * 5_000_000 + "0]"
    parts = [["genera-workbook", "1", 1, "{}"], *_in_parts(text)]

    with pytest.raises(GeneraError, match="workbook-meta-damaged"):
        meta.meta_of(Book([Sheet("_meta", parts)]))  # type: ignore[arg-type]
    assert taken == []


def _in_parts(text: str) -> list[list[object]]:
    return [["names", "company", at, text[at : at + 32_000]] for at in range(0, len(text), 32_000)]


def test_a_form_packed_into_little_is_not_unpacked_without_end() -> None:
    packed = base64.b64encode(zlib.compress(b"[" + b"[]," * (9 * MEGABYTE // 3) + b"0]")).decode()

    with pytest.raises(ValueError, match="larger than any form"):
        meta._unpacked(packed)
