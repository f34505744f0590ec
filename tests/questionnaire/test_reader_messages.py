"""Every problem that the reader can find has its sentence, and every sentence its places filled."""

import re
import string

from genera_desktop import messages, paths

SOURCES = paths.resources().parent / "genera_desktop" / "questionnaire"
CODE = re.compile(r"""(?:error|warning)\(\s*(?:"(?P<one>[a-z-]+)"(?: if [^"]+ else "(?P<two>[a-z-]+)")?)""")
CODE_BEFORE = re.compile(r"""code = "([a-z-]+)" if .+ else "([a-z-]+)\"""")


def codes() -> set[str]:
    found: set[str] = set()
    for file in SOURCES.glob("*.py"):
        text = file.read_text(encoding="utf-8")
        if "Findings" not in text:
            continue
        for match in CODE.finditer(text):
            found |= {code for code in match.groups() if code}
        for match in CODE_BEFORE.finditer(text):
            found |= set(match.groups())
    return found


def test_every_code_has_its_sentence() -> None:
    assert len(codes()) > 50
    assert codes() - messages.catalogue("en").keys() == set()


def test_sentences_have_only_named_places() -> None:
    for code, sentence in messages.catalogue("en").items():
        places = [name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None]
        assert all(re.fullmatch(r"[a-z_]+", name) for name in places), code
