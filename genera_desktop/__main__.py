"""Starts the command line, which without a command opens the window."""

from genera_desktop.commands.group import program


def main() -> None:
    program.main()


if __name__ == "__main__":
    main()
