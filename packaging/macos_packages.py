"""The macOS artefact of a built application: a disk image with the application and a way into Applications."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path

VOLUME = "GEN.ERA Desktop"


def make(bundle: Path, version: str, output: Path) -> list[Path]:
    """The image of an `.app`, signed where `GENERA_SIGN_IDENTITY` names whom by."""
    identity = os.environ.get("GENERA_SIGN_IDENTITY")
    if identity:
        sign = ["codesign", "--force", "--deep", "--options", "runtime", "--timestamp", "--sign", identity]
        subprocess.run([*sign, str(bundle)], check=True)
    tree = output / "dmg-tree"
    shutil.rmtree(tree, ignore_errors=True)
    tree.mkdir(parents=True)
    shutil.copytree(bundle, tree / bundle.name, symlinks=True)
    (tree / "Applications").symlink_to("/Applications")
    package = output / f"genera-desktop-{version}-macos-{platform.machine()}.dmg"
    command = ["hdiutil", "create", "-volname", VOLUME, "-srcfolder", str(tree), "-ov", "-format", "UDZO"]
    subprocess.run([*command, str(package)], check=True)
    shutil.rmtree(tree)
    return [package]
