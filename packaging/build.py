"""One command makes what people install: `python3 packaging/build.py [FOLDER]`, into `dist` where none is named.

It makes the application of the system that it runs on, tries it, and packs it: a .deb and a .tar.gz on Linux, an
installer and a portable .zip on Windows, a .dmg on macOS. Only the standard library is needed to start it.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from refusal import SetUpRefused
from virtual_environment import Purpose, set_up

ROOT = Path(__file__).resolve().parent.parent
REFUSED = 2


def main(arguments: list[str]) -> int:
    """Sets up what a build needs and builds in it; the exit status is 0 where every artefact was made and works."""
    if len(arguments) > 1 or any(argument.startswith("-") for argument in arguments):
        print("python3 packaging/build.py [FOLDER]", file=sys.stderr)
        return REFUSED
    output = Path(arguments[0] if arguments else ROOT / "dist").resolve()
    try:
        python = set_up(ROOT, Purpose.BUILD)
    except SetUpRefused as refused:
        print(refused, file=sys.stderr)
        return REFUSED
    return subprocess.call([str(python), str(ROOT / "packaging" / "application.py"), str(output)], cwd=str(ROOT))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
