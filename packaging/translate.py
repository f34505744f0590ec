"""For translators: `python packaging/translate.py export fr > fr.json`, translate, then `import fr fr.json`."""

from __future__ import annotations

import sys
from pathlib import Path

import translations
from refusal import SetUpRefused

ROOT = Path(__file__).resolve().parent.parent
REFUSED = 2
USAGE = """\
python packaging/translate.py state                 how much is open in each language
python packaging/translate.py update                bring all languages' files up to what the program says now
python packaging/translate.py export LANG [--all]   what is open in a language, as JSON (with --all: everything)
python packaging/translate.py import LANG FILE      take over the translations of such a file
python packaging/translate.py release               make the files that Qt loads"""


def state() -> int:
    """Says how much is open in each language."""
    for language in translations.LANGUAGES:
        listed = translations.entries(ROOT, language)
        open_now = sum(not entry.translation for entry in listed)
        complete = ", declared complete" if language in translations.COMPLETE else ""
        print(f"{language}: {open_now} of {len(listed)} open{complete}")
    return 0


def export(language: str, *, everything: bool) -> int:
    """Prints what is open in a language, or everything."""
    listed = translations.entries(ROOT, language)
    print(translations.to_json([entry for entry in listed if everything or not entry.translation]), end="")
    return 0


def take_over(language: str, file: str) -> int:
    """Takes over a translator's file; 1 where some of it was refused."""
    given = translations.from_json(Path(file).read_text(encoding="utf-8"))
    refused = translations.take_over(ROOT, language, given)
    for line in refused:
        print(line, file=sys.stderr)
    print(f"{len(given) - len(refused)} taken over, {len(refused)} refused")
    return 1 if refused else 0


def main(words: list[str]) -> int:
    """Carries out one command line."""
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    try:
        match words:
            case ["state"]:
                return state()
            case ["update"]:
                translations.update(ROOT)
                return state()
            case ["export", language, *rest] if language in translations.LANGUAGES and rest in ([], ["--all"]):
                return export(language, everything=bool(rest))
            case ["import", language, file] if language in translations.LANGUAGES:
                return take_over(language, file)
            case ["release"]:
                translations.release(ROOT)
                return 0
    except SetUpRefused as refused:
        print(refused, file=sys.stderr)
        return REFUSED
    print(USAGE, file=sys.stderr)
    return REFUSED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
