"""Where an inventory lies: whoever keeps it on a network or in a synchronised folder is warned."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from genera_desktop import messages
from genera_desktop.store.place import (
    NETWORK,
    file_system_of,
    linux_mounts,
    macos_mounts,
    place_problem,
    synchronising_service,
)

pytestmark = pytest.mark.only_a_file("places on the disk")

MOUNTINFO = """\
22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw
40 22 0:35 / /srv/office\\040files rw,relatime shared:7 - cifs //server/share rw,vers=3.0
41 22 0:36 / /srv rw,relatime - btrfs /dev/vdb rw
42 22 0:37 / /media/stick rw - vfat /dev/sdb1 rw
"""
MACOS_MOUNTS = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
//anna@server/share on /Volumes/Office Files (smbfs, nodev, nosuid, mounted by anna)
"""


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - Turku Science Park", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Dropbox (Personal)", "Dropbox"),
        ("Google Drive", "Google Drive"),
        ("GoogleDrive-anna@tartu.example", "Google Drive"),
        ("Nextcloud", "Nextcloud"),
        ("com~apple~CloudDocs", "iCloud"),
    ],
)
def test_a_folder_inside_a_synchronised_one_names_the_service(tmp_path: Path, folder: str, service: str) -> None:
    inside = tmp_path / folder / "projects" / "genomics"
    inside.mkdir(parents=True)

    assert synchronising_service(inside) == service


def test_a_synchronised_folder_of_any_name_is_known_by_its_mark(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared" / ".stfolder").mkdir()

    assert synchronising_service(tmp_path / "shared") == "Syncthing"


@pytest.mark.parametrize("folder", ["Documents", "one drive stories", "dropboxes", "My Dropbox notes", "boxes"])
def test_an_ordinary_folder_is_no_synchronised_one(tmp_path: Path, folder: str) -> None:
    (tmp_path / folder).mkdir()

    assert synchronising_service(tmp_path / folder) == ""


def test_the_longest_mount_point_above_a_folder_tells_its_file_system() -> None:
    mounts = linux_mounts(MOUNTINFO)

    assert file_system_of(PurePosixPath("/srv/office files/genomics"), mounts) == "cifs"
    assert file_system_of(PurePosixPath("/srv/office"), mounts) == "btrfs"
    assert file_system_of(PurePosixPath("/media/stick"), mounts) == "vfat"
    assert file_system_of(PurePosixPath("/var"), mounts) == "ext4"


def test_a_share_on_a_mac_is_known_from_its_list_of_mounts() -> None:
    mounts = macos_mounts(MACOS_MOUNTS)

    assert file_system_of(PurePosixPath("/Volumes/Office Files/a"), mounts) == "smbfs"
    assert file_system_of(PurePosixPath("/Applications"), mounts) == "apfs"


@pytest.mark.parametrize("kind", ["nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "davfs"])
def test_a_file_system_that_another_computer_serves_is_a_network(kind: str) -> None:
    assert NETWORK.fullmatch(kind)


@pytest.mark.parametrize("kind", ["ext4", "btrfs", "xfs", "apfs", "overlay", "tmpfs", "vfat", "fuseblk", "ntfs3"])
def test_a_disk_of_this_computer_is_no_network(kind: str) -> None:
    assert not NETWORK.fullmatch(kind)


def test_the_warning_names_file_and_service_and_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()

    problem = place_problem(tmp_path / "Dropbox" / "turku.genera")

    assert problem is not None
    said = messages.say(problem)
    assert "turku.genera" in said
    assert "Dropbox" in said
    assert "this computer's own disk" in said


def test_an_inventory_on_a_disk_of_this_computer_is_not_warned_about(tmp_path: Path) -> None:
    assert place_problem(tmp_path / "turku.genera") is None
