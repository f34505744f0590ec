"""Starts the command line, which without a command opens the window."""

import sys


def main() -> None:
    """Runs the command line; a frozen program starts itself as the process that reads foreign workbooks."""
    if sys.argv[1:2] == ["--read-workbooks"]:
        from genera_desktop.workbook.reading_worker import main as read_workbooks

        read_workbooks(int(sys.argv[2]))
        return
    from genera_desktop.commands.group import program

    program.main()


if __name__ == "__main__":
    main()
