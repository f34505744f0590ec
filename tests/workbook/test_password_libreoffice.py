"""LibreOffice opens a workbook behind a password of ours, with the password."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from genera_desktop.services.check_workbook import EDITED, check_workbook
from genera_desktop.services.export_workbook import export_workbook
from tests.services.erasing import record_person
from tests.services.partners import partner

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
SECRET = "Tartu2026"

pytestmark = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")

# The command line of LibreOffice takes no password; its own Basic does.
MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub SaveOpen(source As String, target As String, secret As String)
  Dim how(1) As New com.sun.star.beans.PropertyValue
  how(0).Name = "Hidden"
  how(0).Value = True
  how(1).Name = "Password"
  how(1).Value = secret
  book = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, how())
  Dim kept(0) As New com.sun.star.beans.PropertyValue
  kept(0).Name = "FilterName"
  kept(0).Value = "Calc MS Excel 2007 XML"
  book.storeToURL(ConvertToURL(target), kept())
  book.close(True)
End Sub
</script:module>
"""


def soffice(profile: Path, *words: str) -> None:
    assert SOFFICE is not None
    command = [SOFFICE, "--headless", f"-env:UserInstallation={profile.as_uri()}", *words]
    subprocess.run(command, check=True, capture_output=True, timeout=120)


def test_libreoffice_opens_it_with_the_password_and_finds_the_same_content(tmp_path: Path) -> None:
    pytest.importorskip("msoffcrypto", reason="needs the optional part for encryption")
    with partner(tmp_path) as inventory:
        record_person(inventory)
        export_workbook(inventory, tmp_path / "locked.xlsx", password=SECRET)
    profile = tmp_path / "profile"
    soffice(profile, "--terminate_after_init")
    basic = profile / "user" / "basic" / "Standard"
    (basic / "Module1.xba").write_text(MODULE, encoding="utf-8")

    places = f"{tmp_path / 'locked.xlsx'},{tmp_path / 'opened.xlsx'}"
    soffice(profile, f"macro:///Standard.Module1.SaveOpen({places},{SECRET})")

    assert EDITED not in [problem.code for problem in check_workbook(tmp_path / "opened.xlsx")]
