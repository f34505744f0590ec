"""Starts the command line, which without a command opens the window."""

import io
import sys
from pathlib import Path


def main() -> None:
    """Runs the command line; a frozen program starts itself as the process that reads foreign workbooks."""
    if sys.argv[1:2] == ["--read-workbooks"]:
        from genera_desktop.workbook.reading_worker import main as read_workbooks

        read_workbooks(int(sys.argv[2]))
        return
    if sys.argv[1:2] == ["--unlock-workbook"]:
        from genera_desktop.workbook.password import main as unlock_workbook

        unlock_workbook()
        return
    _speak_unicode()
    from genera_desktop.commands.opening import open_window, opens_window

    words = sys.argv[1:]
    if opens_window(words):
        sys.exit(open_window(Path(words[0]) if words else None))
    from genera_desktop.commands.group import program

    program.main()


def _speak_unicode() -> None:
    """What goes into a pipe or a file is UTF-8 on every system; a terminal keeps its own letters."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a windowed build has none
            if stream.isatty():
                stream.reconfigure(errors="replace")
            else:
                stream.reconfigure(encoding="utf-8", errors="replace")  # a file's name may be no text


if __name__ == "__main__":
    main()
