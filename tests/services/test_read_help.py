"""The help's topics: what their files say, in each language, and how they are found."""

from __future__ import annotations

from pathlib import Path

import pytest

from genera_desktop import paths
from genera_desktop.services.read_help import (
    Audience,
    Block,
    Kind,
    parse_topic,
    picture_of,
    read_help,
    search_help,
)

pytestmark = pytest.mark.only_a_file("opens none")

TOPIC = """\
# Send a workbook
for: partner

A paragraph that
goes on.

## A heading

1. First
2. Second,
   which goes on

- A point

![The window](form.png)
"""
HELP = paths.resources() / "help"
MOST_OF_A_PICTURE = 60_000
LANGUAGES = sorted(folder.name for folder in HELP.iterdir() if folder.is_dir() and folder.name != "pictures")


def test_a_topic_is_read_block_by_block() -> None:
    topic = parse_topic("18-send", TOPIC, "en")

    assert (topic.title, topic.audience) == ("Send a workbook", Audience.PARTNER)
    assert topic.blocks == (
        Block(Kind.PARAGRAPH, "A paragraph that goes on."),
        Block(Kind.HEADING, "A heading"),
        Block(Kind.STEP, "First", number=1),
        Block(Kind.STEP, "Second, which goes on", number=2),
        Block(Kind.POINT, "A point", number=1),
        Block(Kind.PICTURE, "The window", "form.png"),
    )


def test_a_file_that_does_not_say_whom_it_is_for_is_refused() -> None:
    with pytest.raises(ValueError, match="for"):
        parse_topic("broken", "# Title\n\nText", "en")


def test_a_topic_without_a_translation_is_read_in_english(tmp_path: Path) -> None:
    for language, names in (("en", ("10-one", "20-two")), ("fi", ("20-two",))):
        (tmp_path / language).mkdir()
        for name in names:
            text = f"# {name} {language}\nfor: everybody\n\nText"
            (tmp_path / language / f"{name}.md").write_text(text, encoding="utf-8")

    topics = read_help("fi", tmp_path)

    assert [(topic.title, topic.language) for topic in topics] == [("10-one en", "en"), ("20-two fi", "fi")]


def test_a_topic_is_found_by_all_words_of_a_text_without_accents_and_capitals() -> None:
    topics = [
        parse_topic("a", "# Éxport\nfor: partner\n\nThe workbook travels.", "en"),
        parse_topic("b", "# Travel\nfor: partner\n\nThe workbook and the export.", "en"),
    ]

    assert [topic.name for topic in search_help(topics, "EXPORT workbook")] == ["a", "b"]
    assert [topic.name for topic in search_help(topics, "travel export")] == ["a", "b"]
    assert search_help(topics, "aeroplane") == []
    assert len(search_help(topics, " ")) == 2


def test_a_topic_with_the_word_in_its_title_comes_first() -> None:
    topics = [
        parse_topic("a", "# Backups\nfor: everybody\n\nErase with care.", "en"),
        parse_topic("b", "# Erase\nfor: everybody\n\nA person.", "en"),
    ]

    assert [topic.name for topic in search_help(topics, "erase")] == ["b", "a"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translated_topic_has_the_blocks_of_the_english_one(language: str) -> None:
    english = {topic.name: topic for topic in read_help("en")}

    for topic in read_help(language):
        source = english[topic.name]
        assert topic.audience is source.audience, topic.name
        shapes = [[(block.kind, block.source, block.number) for block in each.blocks] for each in (topic, source)]
        assert shapes[0] == shapes[1], topic.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_of_the_help_is_there(language: str) -> None:
    pictures = [block for topic in read_help(language) for block in topic.blocks if block.kind is Kind.PICTURE]

    assert pictures
    assert [block.source for block in pictures if picture_of(block, language) is None] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pictures_show_the_program_in_the_language_of_the_help_and_are_small(language: str) -> None:
    shown = {block.source for topic in read_help(language) for block in topic.blocks if block.kind is Kind.PICTURE}
    folder = HELP / "pictures" if language == "en" else HELP / "pictures" / language

    assert shown == {file.name for file in folder.glob("*.png")}
    assert [file.name for file in folder.glob("*.png") if file.stat().st_size > MOST_OF_A_PICTURE] == []
