"""What the program remembers: nothing in the file can stop it from starting."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from genera_desktop.paths import PORTABLE_MARK
from genera_desktop.settings import RECENT_KEPT, Settings, SettingsFile, TableLook, default_path


def test_settings_are_remembered(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.json"

    look = TableLook(("city", "staff"), {"city": 200}, "staff", descending=True)

    SettingsFile(path).change(theme="dark", window=(10, 20, 1280, 800), tables={"company": look})

    assert SettingsFile(path).current == Settings(theme="dark", window=(10, 20, 1280, 800), tables={"company": look})


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", "null", '{"theme": 7}', '{"window": [1, 2]}', '{"recent": [1]}', "\x00"],
)
def test_a_broken_file_means_the_defaults(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content, encoding="utf-8")

    assert SettingsFile(path).current == Settings()


def test_an_unknown_setting_of_a_later_version_is_ignored(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "light", "hologram": true}', encoding="utf-8")

    assert SettingsFile(path).current == Settings(theme="light")


def test_an_opened_inventory_comes_first_and_once() -> None:
    settings = Settings()
    for name in ("a", "b", "a"):
        settings = settings.with_opened(name)

    assert settings.recent == ("a", "b")
    assert settings.last_inventory == "a"


def test_only_the_last_ones_are_kept() -> None:
    settings = Settings()
    for number in range(RECENT_KEPT + 5):
        settings = settings.with_opened(str(number))

    assert len(settings.recent) == RECENT_KEPT


def test_a_missing_file_is_forgotten() -> None:
    settings = Settings().with_opened("a").with_opened("b").without("b")

    assert settings.recent == ("a",)
    assert settings.last_inventory == ""


def test_a_place_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", encoding="utf-8")

    assert SettingsFile(blocked / "settings.json").change(theme="dark").theme == "dark"


def test_a_built_program_with_the_mark_keeps_its_settings_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("GENERA_SETTINGS", raising=False)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "genera-desktop"))
    (tmp_path / PORTABLE_MARK).touch()

    assert default_path() == tmp_path / "settings" / "settings.json"


def test_a_built_program_without_the_mark_keeps_its_settings_with_the_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("GENERA_SETTINGS", raising=False)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "genera-desktop"))

    assert tmp_path not in default_path().parents
