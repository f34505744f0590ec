"""The catalogues of the pure core in one language: `resources/messages/<language>/*.toml`, file for file as in English.

Above each sentence stands the English one that was translated, so that a sentence that changed since is found.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from translatable import help_texts

HELP = "command_help.toml"


class Sentence(NamedTuple):
    """A translated sentence, and what it says in English."""

    source: str
    text: str


def english(root: Path) -> dict[str, dict[str, str]]:
    """Every English sentence by its code, by the name of its file. What the commands say of themselves stands at the
    commands, and is its own code."""
    folder = root / "resources" / "messages" / "en"
    files = {file.name: tomllib.loads(file.read_text(encoding="utf-8")) for file in sorted(folder.glob("*.toml"))}
    return {**files, HELP: {text: text for text in help_texts(root)}}


def read_catalogue(root: Path, language: str) -> dict[str, Sentence]:
    """What is translated, by code."""
    found: dict[str, Sentence] = {}
    for file in sorted((root / "resources" / "messages" / language).glob("*.toml")):
        source = ""
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("# "):
                source = json.loads(line[2:])
            elif line:
                ((code, text),) = tomllib.loads(line).items()
                found[code] = Sentence(source, text)
    return found


def write_catalogue(root: Path, language: str, translated: Mapping[str, Sentence]) -> None:
    """Writes what is translated in the order of the English files; a code that English does not have goes."""
    folder = root / "resources" / "messages" / language
    folder.mkdir(parents=True, exist_ok=True)
    for name, sentences in english(root).items():
        lines = []
        for code in sentences:
            if code in translated:
                source, text = translated[code]
                name_of = code if re.fullmatch(r"[\w-]+", code, re.ASCII) else _quoted(code)
                lines += [f"# {_quoted(source)}\n", f"{name_of} = {_quoted(text)}\n", "\n"]
        (folder / name).write_text("".join(lines[:-1]), encoding="utf-8", newline="\n")


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
