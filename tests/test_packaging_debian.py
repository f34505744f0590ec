"""The package in a bare Debian, installed with nothing else and tried by an ordinary user."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

MIRROR = "http://deb.debian.org/debian"
RELEASE = "bookworm"


@pytest.mark.long
def test_the_package_installs_in_a_bare_debian_and_passes_its_self_test(root: Path, tmp_path: Path) -> None:
    if os.geteuid() != 0 or shutil.which("debootstrap") is None:
        pytest.skip("needs root and debootstrap")
    subprocess.run([sys.executable, "packaging/build.py", str(tmp_path / "dist")], cwd=root, check=True)
    (package,) = (tmp_path / "dist").glob("*.deb")
    bare = tmp_path / "bare"
    subprocess.run(["debootstrap", "--variant=minbase", RELEASE, str(bare), MIRROR], check=True, capture_output=True)
    shutil.copy(package, bare / "tmp")

    inside(bare, "apt-get update -qq")
    inside(bare, f"DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends /tmp/{package.name}")
    inside(bare, "useradd --create-home partner")
    tried = inside(bare, "su partner -c 'cd && genera-desktop --smoke'")

    assert "works here" in tried
    assert inside(bare, "genera-desktop --version").startswith("GEN.ERA Desktop")


def inside(bare: Path, command: str) -> str:
    """What a command prints in the bare system."""
    done = subprocess.run(["chroot", str(bare), "sh", "-c", command], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
