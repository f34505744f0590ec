"""One measurement by name: `python -m tests.reliability NAME [--long] [--json]`. Exit status 1 where it failed."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module

NAMES = (
    *("hostile", "mutations", "foreign"),
    *("kill_editing", "kill_exporting", "kill_importing", "power_cut", "faults", "byte_flips"),
    *("two_coordinators", "kill_server"),
    "erase",
)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.reliability", description="What the program withstands.")
    parser.add_argument("name", choices=NAMES)
    parser.add_argument("--long", action="store_true", help="the form that takes minutes")
    parser.add_argument("--json", action="store_true", help="answer with one JSON object")
    arguments = parser.parse_args()
    figures = import_module(f"tests.reliability.{arguments.name}").run(long=arguments.long)
    print(figures.as_json() if arguments.json else figures.as_text())
    return 0 if figures.good else 1


if __name__ == "__main__":
    sys.exit(main())
