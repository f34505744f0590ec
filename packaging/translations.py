"""The program's languages: which there are, which are complete, what is open in each, and what the build makes of them.

The window's texts are Qt Linguist files, `resources/translations/genera_<language>.ts`; the build makes the `.qm` files
of them that Qt loads. The texts of the pure core are catalogues, `resources/messages/<language>`.
"""

from __future__ import annotations

import json
import os
import re
import string
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from catalogue_file import Sentence, english, read_catalogue, write_catalogue
from qm_file import qm_bytes
from translatable import Message, messages_in, qt_messages
from ts_file import read_ts, write_ts

LANGUAGES = ("fr", "it", "et", "fi", "nl")
"""All but English, in which every text is written."""
COMPLETE = LANGUAGES
"""The languages in which nothing may be open: a test fails where something is."""
WITHOUT_QT = ("et",)
"""Languages into which Qt itself is not translated."""
CATALOGUE = "catalogue:"


class Entry(NamedTuple):
    """One text to translate. `context` is where the window says it, or the file and code in the catalogues."""

    context: str
    source: str
    translation: str = ""


def folder_of(root: Path) -> Path:
    """Where the window's translations lie."""
    return root / "resources" / "translations"


def ts_of(root: Path, language: str) -> Path:
    return folder_of(root) / f"genera_{language}.ts"


def window_texts(root: Path, language: str) -> list[Message]:
    """Every text of the window that this language needs."""
    return messages_in(root) + (qt_messages() if language in WITHOUT_QT else [])


def update(root: Path, languages: Iterable[str] = LANGUAGES) -> None:
    """Brings the files of each language up to what the program says now: new texts are unfinished, old ones go."""
    for language in languages:
        write_ts(ts_of(root, language), language, window_texts(root, language), read_ts(ts_of(root, language)))
        write_catalogue(root, language, read_catalogue(root, language))


def entries(root: Path, language: str) -> list[Entry]:
    """Every text of the program with its translation, '' where there is none or where it is of another sentence."""
    window, catalogue = read_ts(ts_of(root, language)), read_catalogue(root, language)
    listed = [Entry(one.context, one.source, window.get(one, "")) for one in window_texts(root, language)]
    for name, sentences in english(root).items():
        for code, source in sentences.items():
            known = catalogue.get(code, Sentence("", ""))
            listed.append(Entry(f"{CATALOGUE}{name}:{code}", source, known.text if known.source == source else ""))
    return listed


def take_over(root: Path, language: str, given: Iterable[Entry]) -> list[str]:
    """Writes translations into the language's files. Gives what is wrong with some, which are left out: one whose
    places differ, or whose source the program does not say (any more)."""
    known = {(entry.context, entry.source) for entry in entries(root, language)}
    window, catalogue = read_ts(ts_of(root, language)), read_catalogue(root, language)
    refused = []
    for entry in given:
        mistakes = list(mistakes_of(entry))
        if (entry.context, entry.source) not in known:
            mistakes = ["the program does not say this here"]
        if mistakes:
            refused.append(f"{entry.context}: {entry.source!r} -> {entry.translation!r}: {'; '.join(mistakes)}")
        elif not entry.translation:
            continue
        elif entry.context.startswith(CATALOGUE):
            catalogue[entry.context.split(":", 2)[2]] = Sentence(entry.source, entry.translation)
        else:
            window[Message(entry.context, entry.source)] = entry.translation
    write_ts(ts_of(root, language), language, window_texts(root, language), window)
    write_catalogue(root, language, catalogue)
    return refused


def mistakes_of(entry: Entry) -> Iterator[str]:
    """What a translation has otherwise than its source and must not: places, accelerators, spaces at the ends."""
    source, translation = entry.source, entry.translation
    if not translation:
        return
    if places(source) != places(translation):
        yield f"the places must be {' '.join(places(source)) or 'none'}"
    if accelerators(source) != accelerators(translation):
        yield f"{accelerators(source)} letter(s) must be marked with &"
    if source.endswith("…") != translation.endswith("…"):
        yield "… at the end must stay"
    if (source[:1].isspace(), source[-1:].isspace()) != (translation[:1].isspace(), translation[-1:].isspace()):
        yield "spaces at the ends must stay"


def places(text: str) -> list[str]:
    """The named places of a sentence and Qt's numbered ones, each once; what is no valid sentence has the place `?`."""
    try:
        named = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    except ValueError:
        return ["?"]
    return sorted({*named, *re.findall(r"%[1-9n]", text)})


def accelerators(text: str) -> int:
    return len(re.findall("&(?=[^&\\s])", text.replace("&&", "")))


def release(root: Path) -> None:
    """Makes the `.qm` file of each language that has none or an old one."""
    for language in LANGUAGES:
        source = ts_of(root, language)
        if _is_old(source):
            made = source.with_suffix(f".{os.getpid()}.new")
            made.write_bytes(qm_bytes(language, read_ts(source)))
            made.replace(source.with_suffix(".qm"))


def _is_old(source: Path) -> bool:
    made = source.with_suffix(".qm")
    return source.exists() and (not made.exists() or made.stat().st_mtime <= source.stat().st_mtime)


def to_json(listed: Sequence[Entry]) -> str:
    """The entries as a translator gets them."""
    return json.dumps([entry._asdict() for entry in listed], ensure_ascii=False, indent=1) + "\n"


def from_json(text: str) -> list[Entry]:
    """The entries as a translator gives them back."""
    return [Entry(**one) for one in json.loads(text)]
