"""The program's languages: which texts are translated, their files, the translators' way in and out, what Qt loads."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QTranslator

import translations
from catalogue_file import Sentence, read_catalogue, write_catalogue
from qm_file import qm_bytes
from refusal import SetUpRefused
from translatable import Message, messages_in
from translations import Entry
from ts_file import read_ts, write_ts

WINDOW = """
from PySide6.QtCore import QCoreApplication, QObject
from genera_desktop.ui.words import translate

CONTEXT = "Words"


def tr(source):
    return translate(CONTEXT, source)


def _other(text):
    return QCoreApplication.translate("Other", text)


class Desk(QObject):
    def say(self):
        return self.tr("Hello {name}") + tr("in a module") + _other("elsewhere") + translate("Third", "directly")
"""
IMPORTING = 'from genera_desktop.ui.desk import (\n    tr,\n)\nTOLD = tr("with an imported function")\n'


@pytest.fixture
def project(tmp_path) -> Path:
    """A small program with two texts in its catalogue."""
    for file, text in {
        "genera_desktop/app.py": "",
        "genera_desktop/ui/desk.py": WINDOW,
        "genera_desktop/ui/importing.py": IMPORTING,
        "resources/messages/en/words.toml": '# A remark.\nread = "Reading {file}"\nstopped = "Stopped. \\"Quoted\\""\n',
    }.items():
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text(text, encoding="utf-8")
    messages_in.cache_clear()
    return tmp_path


def test_each_text_has_the_context_under_which_the_program_looks_it_up(project):
    assert messages_in(project) == [
        Message("Desk", "Hello {name}"),
        Message("Other", "elsewhere"),
        Message("Third", "directly"),
        Message("Words", "in a module"),
        Message("Words", "with an imported function"),
    ]


@pytest.mark.parametrize("call", ['tr("a" + name)', 'tr(f"{name}")', "tr(name)", 'window.tr("somebody else\'s")'])
def test_a_text_that_nobody_could_translate_is_refused_with_its_line(project, call):
    (project / "genera_desktop/ui/importing.py").write_text(f"{IMPORTING}\ndef say(name):\n    print({call})\n")

    with pytest.raises(SetUpRefused, match=r"importing\.py:7"):
        messages_in(project)


def test_everything_is_open_in_a_language_that_nobody_has_begun(project):
    translations.update(project, ["fr"])

    listed = translations.entries(project, "fr")

    assert len(listed) == 7
    assert {entry.translation for entry in listed} == {""}
    assert 'type="unfinished"' in translations.ts_of(project, "fr").read_text(encoding="utf-8")


def test_what_a_translator_gives_back_is_not_open_any_more(project):
    done = [entry._replace(translation=f"<{entry.source}>") for entry in translations.entries(project, "it")]

    assert translations.take_over(project, "it", translations.from_json(translations.to_json(done))) == []

    assert translations.entries(project, "it") == done


def test_updating_twice_writes_the_same_and_keeps_every_translation(project):
    done = [entry._replace(translation=f"é {entry.source} & <b>") for entry in translations.entries(project, "fi")]
    translations.take_over(project, "fi", done)
    files = [file for file in (project / "resources").rglob("*") if file.is_file()]
    before = {file: file.read_bytes() for file in files}

    translations.update(project, ["fi"])

    assert {file: file.read_bytes() for file in files} == before


def test_a_sentence_that_changed_since_is_open_again(project):
    done = [entry._replace(translation=entry.source) for entry in translations.entries(project, "nl")]
    translations.take_over(project, "nl", done)
    english = project / "resources/messages/en/words.toml"
    english.write_text(english.read_text(encoding="utf-8").replace("Reading", "Looking at"), encoding="utf-8")

    translations.update(project, ["nl"])

    assert [entry.source for entry in translations.entries(project, "nl") if not entry.translation] == [
        "Looking at {file}"
    ]


def test_a_text_that_the_program_does_not_say_any_more_leaves_the_files(project):
    write_ts(translations.ts_of(project, "et"), "et", [Message("Old", "gone")], {Message("Old", "gone"): "läinud"})

    translations.update(project, ["et"])

    assert Message("Old", "gone") not in read_ts(translations.ts_of(project, "et"))


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Reading {file}", "Lecture de {fichier}"),
        ("Reading {file}", "Lecture"),
        ("{count} of {all}", "{count}, {count}"),
        ("&File", "Fichier"),
        ("%1 already exists", "existe déjà"),
        ("Open…", "Ouvrir"),
        ("Stopped", " Arrêté"),
        ("Stopped", "Arrêté {"),
    ],
)
def test_a_translation_with_other_places_or_marks_is_refused(source, translation):
    assert list(translations.mistakes_of(Entry("A", source, translation)))


@pytest.mark.parametrize(
    ("source", "translation"),
    [("{count} of {all}", "sur {all}, {count}"), ("&File", "&Tiedosto"), ("R && D", "T && K"), ("A {{b}}", "{{b}} A")],
)
def test_places_may_change_their_order(source, translation):
    assert list(translations.mistakes_of(Entry("A", source, translation))) == []


def test_a_refused_translation_does_not_keep_the_others_from_being_taken_over(project):
    given = [
        Entry("Desk", "Hello {name}", "Bonjour"),
        Entry("Other", "elsewhere", "ailleurs"),
        Entry("No", "no", "non"),
    ]

    refused = translations.take_over(project, "fr", given)

    assert [line.partition(":")[0] for line in refused] == ["Desk", "No"]
    assert read_ts(translations.ts_of(project, "fr")) == {Message("Other", "elsewhere"): "ailleurs"}


def test_a_catalogue_keeps_every_sentence_whatever_is_in_it(project):
    sentences = {
        "read": Sentence("Reading {file}", 'Lettura di "{file}"\\\n\té'),
        "stopped": Sentence('Stopped. "Quoted"', "Fermato # è"),
    }

    write_catalogue(project, "it", sentences)

    assert read_catalogue(project, "it") == sentences


def test_qt_finds_every_text_in_what_is_made_for_it(tmp_path, qapp):
    said = {Message("A", "Same"): "à", Message("B", "Same"): "é {n}", Message("B", "Ünïcode…"): "日本\n& <b>"}
    (tmp_path / "made.qm").write_bytes(qm_bytes("fr", said))

    translator = QTranslator(qapp)

    assert translator.load("made.qm", str(tmp_path))
    assert {one: translator.translate(one.context, one.source) for one in said} == said
    assert not translator.translate("A", "Other")


def test_what_is_made_for_qt_says_what_qts_own_program_makes_of_it(root, tmp_path, qapp):
    program = Path(PySide6.__file__).parent / ("lrelease.exe" if os.name == "nt" else "lrelease")
    said = {message: f"«{message.source}»" for message in messages_in(root)}
    write_ts(tmp_path / "all.ts", "fr", said, said)
    command = [str(program), "-silent", str(tmp_path / "all.ts"), "-qm", str(tmp_path / "theirs.qm")]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"needs Qt's lrelease: {error}")
    (tmp_path / "ours.qm").write_bytes(qm_bytes("fr", said))
    ours, theirs = QTranslator(qapp), QTranslator(qapp)

    assert ours.load("ours.qm", str(tmp_path))
    assert theirs.load("theirs.qm", str(tmp_path))
    assert [one for one in said if ours.translate(*one) != theirs.translate(*one)] == []
    assert {one: ours.translate(*one) for one in said} == said


def test_only_an_old_file_is_made_anew(project):
    translations.take_over(project, "fr", [Entry("Other", "elsewhere", "ailleurs")])
    translations.release(project)
    made = translations.ts_of(project, "fr").with_suffix(".qm")
    made.write_bytes(b"still the same")
    newer = translations.ts_of(project, "fr").stat().st_mtime + 5

    os.utime(made, (newer, newer))
    translations.release(project)
    kept = made.read_bytes()
    os.utime(made, (newer - 60, newer - 60))
    translations.release(project)

    assert kept == b"still the same"
    assert made.read_bytes() != kept


@pytest.fixture(scope="module")
def all_entries(root):
    messages_in.cache_clear()
    return {language: translations.entries(root, language) for language in translations.LANGUAGES}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_translation_keeps_its_sources_places(all_entries, language):
    said = [(entry, list(translations.mistakes_of(entry))) for entry in all_entries[language]]

    assert [(entry, mistakes) for entry, mistakes in said if mistakes] == []


@pytest.mark.parametrize("language", translations.COMPLETE)
def test_nothing_is_open_in_a_complete_language(all_entries, language):
    assert [(one.context, one.source) for one in all_entries[language] if not one.translation] == [], (
        "python packaging/translate.py update, export, import: see CONTRIBUTING.md"
    )
