"""One command sets everything up: `python3 packaging/dev.py run`, or `test`, `check` or `setup`.

Only the standard library is needed to start it. This file is written so that an old Python can still read it and
say that it is too old.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST_PYTHON = (3, 11)
REFUSED = 2
INTERRUPTED = 130
ROOT = Path(__file__).resolve().parent.parent
USAGE = """\
python3 packaging/dev.py run [ARGUMENTS]    set up and open the window (with arguments: the command line)
python3 packaging/dev.py test [ARGUMENTS]   set up and run the tests (arguments go to pytest)
python3 packaging/dev.py check              set up and run ruff, mypy and import-linter
python3 packaging/dev.py setup              only set up, with all that the tests need
python3 packaging/dev.py translate WORDS    what translators need: state, update, export, import, release"""
IN_MEMORY = Path("/dev/shm")
ROOM_WANTED = 4 << 30
NO_DISPLAY = "No display here, so the window cannot open"
DEMO_FOLDER = "demo"
CHECKS = (
    ("ruff check", ("-m", "ruff", "check", ".")),
    ("ruff format", ("-m", "ruff", "format", "--check", ".")),
    ("mypy", ("-m", "mypy")),
    ("mypy of the set-up", ("-m", "mypy", "--strict", "packaging")),
    ("import-linter", ("-c", "from importlinter.cli import lint_imports_command as lint; lint(['--no-logo'])")),
)


def has_display() -> bool:
    """Whether a window can be shown: always on Windows and macOS, and where a Qt platform was chosen by hand."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def run(arguments: "list[str]") -> int:
    """Start the program with `arguments`; where a window was asked for and none can be shown, play the demo."""
    import system_libraries
    import translations
    from virtual_environment import Purpose, set_up

    inventory_named = [argument for argument in arguments if argument.endswith(".genera")]
    opens_window = not arguments or arguments == inventory_named
    shown = has_display()
    if opens_window and not shown and inventory_named:
        print(f"{NO_DISPLAY}. The commands work without one: python3 packaging/dev.py run --help", file=sys.stderr)
        return REFUSED
    if opens_window:
        system_libraries.require(system_libraries.WINDOW if shown else system_libraries.OFFSCREEN)
    python = set_up(ROOT, Purpose.RUN)
    translations.release(ROOT)
    if opens_window and not shown:
        print(f"{NO_DISPLAY}: the same job is played without it, into {DEMO_FOLDER}/.", flush=True)
        arguments = ["demo", DEMO_FOLDER]
    return subprocess.call([str(python), "-m", "genera_desktop", *arguments])


def passing_files(environment: "dict[str, str]", folder: Path = IN_MEMORY) -> "dict[str, str]":
    """Where passing files of tests lie best: in memory, where the system has a folder for that with much room. Nothing
    that is tested depends on a disk, and tests that wait for one take longer."""
    if "TMPDIR" in environment or not folder.is_dir() or not os.access(str(folder), os.W_OK):
        return {}
    return {"TMPDIR": str(folder)} if shutil.disk_usage(str(folder)).free >= ROOM_WANTED else {}


def test(arguments: "list[str]") -> int:
    """Run the tests, a worker for each of at most four cores; later options win, so `-n 0` runs them in one."""
    import system_libraries
    import translations
    from virtual_environment import Purpose, set_up

    system_libraries.require(system_libraries.OFFSCREEN)
    python = set_up(ROOT, Purpose.DEVELOP)
    translations.release(ROOT)
    environment = {"QT_QPA_PLATFORM": "offscreen", **passing_files(dict(os.environ)), **os.environ}
    # In the order in which they lie: those with few tests, some of them long ones, would come last otherwise.
    spread = ["-n", "auto", "--maxprocesses", "4", "--dist", "loadfile", "--no-loadscope-reorder"]
    return subprocess.call([str(python), "-m", "pytest", *spread, *arguments], cwd=str(ROOT), env=environment)


def check(_arguments: "list[str]") -> int:
    """Run every check, also after one has failed; 1 if any failed."""
    from virtual_environment import Purpose, set_up

    python = set_up(ROOT, Purpose.DEVELOP)
    failed = []
    for name, command in CHECKS:
        print(f"== {name}", flush=True)
        if subprocess.call([str(python), *command], cwd=str(ROOT)) != 0:
            failed.append(name)
    print("failed: " + ", ".join(failed) if failed else "all checks passed", flush=True)
    return 1 if failed else 0


def setup(_arguments: "list[str]") -> int:
    """Set up all that running, testing and checking need."""
    import system_libraries
    import translations
    from virtual_environment import Purpose, set_up

    system_libraries.require(system_libraries.OFFSCREEN)
    python = set_up(ROOT, Purpose.DEVELOP)
    translations.release(ROOT)
    # As an installation has it: a Python that is told to write no bytecode would compile the program at each start.
    subprocess.call([str(python), "-m", "compileall", "-q", "genera_desktop"], cwd=str(ROOT))
    print(f"Ready: {python}")
    return 0


def translate(arguments: "list[str]") -> int:
    """Do what translators need; see `packaging/translate.py`."""
    from virtual_environment import Purpose, set_up

    python = set_up(ROOT, Purpose.RUN)
    return subprocess.call([str(python), str(ROOT / "packaging" / "translate.py"), *arguments])


COMMANDS = {"run": run, "test": test, "check": check, "setup": setup, "translate": translate}


def main(arguments: "list[str]") -> int:
    """Carry out one command line; the exit status is that of the work, or 2 with one line for a refusal."""
    if sys.version_info < OLDEST_PYTHON:
        found = ".".join(str(part) for part in sys.version_info[:3])
        print(f"GEN.ERA Desktop needs Python 3.11 or newer; this is Python {found}.", file=sys.stderr)
        return REFUSED
    if not arguments or arguments[0] not in COMMANDS:
        print(USAGE, file=sys.stderr)
        return REFUSED
    from refusal import SetUpRefused

    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except SetUpRefused as refused:
        print(refused, file=sys.stderr)
        return REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
