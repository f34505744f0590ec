"""Whether an inventory lies where a file that is being written is not safe: on a network or in a synchronised folder.

Locks and flushes of network file systems cannot be trusted (https://www.sqlite.org/howtocorrupt.html, 2.1), and a
program that synchronises a folder carries half-written files away and puts second copies beside them.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path, PurePath

from genera_desktop.address import Location
from genera_desktop.problems import Problem, Severity

SYNCHRONISED = {
    "OneDrive": r"onedrive( - .+)?",
    "Dropbox": r"dropbox( \(.+\))?",
    "Google Drive": r"google ?drive(-.+)?|my drive",
    "iCloud": r"icloud ?drive|com~apple~clouddocs|mobile documents",
    "Nextcloud": r"nextcloud\d*",
    "ownCloud": r"owncloud",
    "pCloud": r"pcloud ?drive",
    "Box": r"box( sync)?-box|box sync",
    "Syncthing": r"syncthing",
}
"""Names of the folders that these programs make, as regular expressions over a whole name in small letters."""

MARKS = {
    ".dropbox": "Dropbox",
    ".stfolder": "Syncthing",
    ".owncloudsync.log": "ownCloud",
    ".nextcloudsync.log": "Nextcloud",
}
"""Files by which a synchronised folder of any name is known."""

NETWORK = re.compile(
    r"nfs\d?|cifs|smb\w*|afpfs|webdav|davfs2?|ncpfs|afs|ceph|9p|glusterfs|fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse)"
)
"""File systems that another computer serves."""

REMOTE_DRIVE = 4
"""DRIVE_REMOTE of Windows' GetDriveType."""


def place_problem(location: Location) -> Problem | None:
    """A warning where the folder of an inventory is synchronised or on a network; None where it is well placed, and for
    one on a server."""
    if not isinstance(location, Path):
        return None
    folder = location.absolute().parent
    service = synchronising_service(folder)
    if service:
        return Problem(
            "place-synchronised", severity=Severity.WARNING, params={"file": location.name, "service": service}
        )
    if is_on_network(folder):
        return Problem("place-network", severity=Severity.WARNING, params={"file": location.name})
    return None


def synchronising_service(folder: Path) -> str:
    """The program that synchronises a folder or one around it; '' where none is known to."""
    for place in (folder, *folder.parents):
        for service, names in SYNCHRONISED.items():
            if re.fullmatch(names, place.name.lower()):
                return service
        if place.parent.name == "CloudStorage":  # where macOS keeps every provider's files
            return place.name.partition("-")[0]
        for mark, service in MARKS.items():
            if (place / mark).exists():
                return service
    return ""


def is_on_network(folder: Path) -> bool:
    """Whether another computer serves the file system of a folder, as far as this system tells."""
    if sys.platform == "win32":
        return _is_windows_share(folder)
    return NETWORK.fullmatch(file_system_of(folder, _mounts())) is not None


def file_system_of(folder: PurePath, mounts: dict[str, str]) -> str:
    """The kind of file system that a folder lies on: that of the longest mount point above it."""
    above = [point for point in mounts if PurePath(point) == folder or PurePath(point) in folder.parents]
    return mounts[max(above, key=len)] if above else ""


def linux_mounts(listing: str) -> dict[str, str]:
    """Mount point to kind, from the text of /proc/self/mountinfo (proc(5): the kind follows a single dash)."""
    found = {}
    for line in listing.splitlines():
        before, dash, after = line.partition(" - ")
        fields = before.split()
        if dash and len(fields) > 4 and after:
            point = re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[4])
            found[point] = after.split()[0]
    return found


def macos_mounts(listing: str) -> dict[str, str]:
    """Mount point to kind, from what `mount` prints: `//server/share on /Volumes/share (smbfs, nodev, ...)`."""
    found = re.findall(r"^.+? on (.+) \(([^,)]+)[^)]*\)$", listing, re.MULTILINE)
    return dict(found)


def _mounts() -> dict[str, str]:
    if sys.platform == "darwin":
        answer = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False, timeout=5)
        return macos_mounts(answer.stdout)
    try:
        return linux_mounts(Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return {}


def _is_windows_share(folder: Path) -> bool:
    drive = os.path.splitdrive(str(folder))[0]
    if drive.startswith("\\\\"):
        return True
    import ctypes

    kind: int = getattr(ctypes, "windll").kernel32.GetDriveTypeW(f"{drive}\\")  # noqa: B009 - only Windows has it
    return kind == REMOTE_DRIVE
