"""Finds out which of Qt's system libraries a Linux machine lacks, and installs them or says how.

The wheels of PySide6 bring Qt itself, but not the graphics and window-system libraries of the distribution.
They are looked up without importing Qt, because a missing one makes that import end in a linker's sentence.
"""

from __future__ import annotations

import ctypes
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping

from refusal import SetUpRefused

# Debian's package -> the library that it is needed for.
OFFSCREEN: Mapping[str, str] = {
    "libegl1": "libEGL.so.1",
    "libgl1": "libGL.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
}
WINDOW: Mapping[str, str] = {
    **OFFSCREEN,
    "libx11-xcb1": "libX11-xcb.so.1",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxcb-xkb1": "libxcb-xkb.so.1",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
}


def is_present(library: str) -> bool:
    """Whether the dynamic linker finds `library`."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing(wanted: Mapping[str, str], present: Callable[[str], bool] = is_present) -> list[str]:
    """Debian's names of the packages whose library is not there."""
    return [package for package, library in wanted.items() if not present(library)]


def line_to_type(packages: list[str], has_program: Callable[[str], str | None] = shutil.which) -> str:
    """What an administrator types on this distribution to install `packages`, or their libraries' names."""
    if has_program("apt-get"):
        return "sudo apt-get install --no-install-recommends " + " ".join(packages)
    capabilities = [f"{WINDOW[package]}()(64bit)" for package in packages]
    for program in ("dnf", "zypper"):
        if has_program(program):
            return f"sudo {program} install " + shlex.join(capabilities)
    return "the libraries " + ", ".join(WINDOW[package] for package in packages)


def install(packages: list[str]) -> bool:
    """Install `packages` with apt-get, quietly; whether that went well."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    commands = (
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages],
    )
    done = [subprocess.run(command, env=environment, capture_output=True, check=False) for command in commands]
    return done[-1].returncode == 0


def require(wanted: Mapping[str, str]) -> None:
    """Return when all `wanted` libraries are there, installed now if we may; else refuse with the line to type."""
    if not sys.platform.startswith("linux"):
        return
    packages = missing(wanted)
    if not packages:
        return
    if os.geteuid() == 0 and shutil.which("apt-get"):
        print(f"Installing the system libraries that Qt needs: {' '.join(packages)} ...", flush=True)
        if install(packages):
            return
    raise SetUpRefused(
        f"Qt needs system libraries that are not on this machine. Please install them:\n  {line_to_type(packages)}"
    )
