"""`python -m tests.benchmarks [NAME ...] [--json] [--files N]`: each figure beside a peer or a floor of the same run.

Names: merge, exchange, start, table, matching, server. Time and memory are those of the program and all its children.
"""

from __future__ import annotations

import argparse
import compileall
import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import genera_desktop
from tests.benchmarks.figures import Figure, program, used_by
from tests.benchmarks.many_workbooks import questionnaire_of_many, workbooks
from tests.benchmarks.peers import missing

FILES = 10
MOST_MEGABYTES = 600
MATCHED = {26_000: 200, 100_000: 400}
"""Lists that are matched, and the megabytes that this may take."""
LIMITS = {"polars": 1.0, "pandas": 0.35}


def merge(files: int) -> list[Figure]:
    """The command over so many workbooks, beside what puts their sheets together and does nothing else."""
    paths = workbooks(files)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        into = _coordinator(folder)
        ours = used_by(program("merge", *paths, "-o", folder / "consolidated.xlsx", "--into", into))
        figures = []
        for peer, limit in LIMITS.items():
            what, beside = f"merge of {files} workbooks, time", f"{peer}, which validates and matches nothing"
            if lacking := missing(peer):
                skipped = f"not installed: {lacking}"
                figures.append(Figure(what, ours.seconds, beside=beside, limit=limit, skipped=skipped))
                continue
            command = [sys.executable, "-m", "tests.benchmarks.peers", peer, folder / f"{peer}.xlsx", *paths]
            figures.append(Figure(what, ours.seconds, "s", beside, used_by(command).seconds, limit))
    memory = Figure(f"merge of {files} workbooks, memory", ours.megabytes, "MB", "the limit", MOST_MEGABYTES, 1.0)
    return [*figures, memory]


def _coordinator(folder: Path) -> Path:
    """A coordinator's inventory whose questionnaire names the clusters of these workbooks."""
    from genera_desktop.services.create_inventory import create_inventory

    path = folder / "coordinator.genera"
    create_inventory(path, questionnaire=questionnaire_of_many()).close()
    return path


def exchange(_files: int) -> list[Figure]:
    from tests.benchmarks import exchange as measured

    return measured.measure()


def start(_files: int) -> list[Figure]:
    from tests.benchmarks import start as measured

    found = measured.measure()
    return [
        Figure("first paint", found["first paint"], "s", "a bare window", found["bare"], 1.3),
        Figure("the table of 200 companies", found["table"], "s", "a bare window", found["bare"], 2.6),
    ]


def table(_files: int) -> list[Figure]:
    from PySide6.QtWidgets import QApplication

    from tests.benchmarks import opening
    from tests.benchmarks import table as measured

    made = QApplication.instance() or QApplication([])
    assert isinstance(made, QApplication)
    figures = []
    few = opening.measure(200)
    for count in (26_000, 100_000):
        found = measured.measure(made, count)
        repaint = found["repaint alone"]
        for what in ("open", "keystroke, median", "sort, median", "sort, slowest", "filter by a choice, median"):
            figures.append(Figure(f"{count:,} records: {what}", found[what], "ms", "a repaint alone", repaint))
        figures.append(Figure(f"{count:,} records: memory", found["memory, MB"], "MB"))
        for what, taken in opening.measure(count).items():
            figures.append(Figure(f"{count:,} records: {what}", taken, "ms", "the same among 200", few[what]))
    return figures


def matching(_files: int) -> list[Figure]:
    """Lists of companies among themselves and one workbook against a list, each in a process of its own."""
    from tests.benchmarks.matching import NEW

    figures = []
    for count, megabytes in MATCHED.items():
        command = [sys.executable, "-m", "tests.benchmarks.matching", str(count), "--json"]
        found = json.loads(used_by(command).output)
        plain = found["every name with every name, rapidfuzz token_set_ratio"]
        beside = "rapidfuzz, all names"
        figures += [
            Figure(f"duplicates among {count:,} records", found["index and pairs"], "s", beside, plain),
            Figure(f"{count:,} records: memory", found["megabytes at most"], "MB", "the limit", megabytes, 1.0),
        ]
        new = found[f"{NEW} new records against the index"]
        figures.append(Figure(f"{NEW} new records against {count:,}", new, "s", beside, 2 * plain * NEW / count))
    return figures


def server(_files: int) -> list[Figure]:
    """The main jobs on a PostgreSQL server of this machine, beside the same in a file."""
    from tests.benchmarks import server as measured
    from tests.postgres import missing as lacking_server

    if lacking := lacking_server():
        return [Figure("the main jobs on a server", 0.0, skipped=lacking)]
    return [
        Figure(job, 1000 * taken["PostgreSQL"], "ms", "in a file", 1000 * taken["SQLite"])
        for job, taken in measured.measure().items()
        if len(taken) == 2
    ]


ALL: dict[str, Callable[[int], list[Figure]]] = {
    "merge": merge,
    "exchange": exchange,
    "start": start,
    "table": table,
    "matching": matching,
    "server": server,
}


def line_of(figure: Figure) -> str:
    beside = figure.skipped or figure.beside
    ratio = f"{figure.ratio:8.2f}" if figure.ratio is not None else " " * 8
    limit = f"{figure.limit:6.2f}" if figure.limit is not None else " " * 6
    kept = {True: "kept", False: "missed", None: ""}[figure.holds]
    return f"{figure.what:45}{figure.ours:9.2f} {figure.unit:3}{ratio}{limit}  {kept:7}{beside}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", choices=[[], *ALL], metavar="NAME")
    parser.add_argument("--files", type=int, default=FILES, help="workbooks of the merge: 10, 40, 130")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    # Peers are installed and so have their bytecode, also where Python is told to write none.
    compileall.compile_dir(Path(genera_desktop.__file__).parent, quiet=1)
    figures = [figure for name in options.names or ALL for figure in ALL[name](options.files)]
    if options.json:
        print(json.dumps([figure.as_json() for figure in figures], indent=1))
        return
    print(f"{'':45}{'ours':>9}    {'ratio':>8}{'limit':>6}")
    for figure in figures:
        print(line_of(figure))


if __name__ == "__main__":
    main()
