"""`python -m tests.benchmarks.analysis [COMPANIES]`: what each question costs once the inventory is open.

A made-up merged inventory with two strengths and some preparations a company; processor seconds, median of three.
"""

from __future__ import annotations

import statistics
import sys
import time
from datetime import date

from genera_desktop.analysis.entries import MergedInventory
from genera_desktop.analysis.questions import QUESTIONS, Asked, answer
from tests.analysis.generated_inventory import inventory_of, made_up

COMPANIES = 26_000
RUNS = 3
LIMIT = 1.0
"""Seconds in which each question is answered at 26,000 companies."""


def large_inventory(companies: int = COMPANIES) -> MergedInventory:
    raw = made_up(7, companies, strengths=2 * companies, signals=companies // 20, preparations=companies // 10)
    return inventory_of(raw)


def seconds(inventory: MergedInventory, question: int, runs: int = RUNS) -> float:
    """The median processor time of a question, with all its tables."""
    asked = Asked(date(2026, 11, 22))
    taken = []
    for _ in range(runs):
        started = time.process_time()
        answer(inventory, question, asked)
        taken.append(time.process_time() - started)
    return statistics.median(taken)


def main() -> None:
    companies = int(sys.argv[1]) if len(sys.argv) > 1 else COMPANIES
    inventory = large_inventory(companies)
    print(f"{companies} companies, {2 * companies} strengths; limit {LIMIT} s a question")
    for question in QUESTIONS:
        print(f"question {question:2}  {seconds(inventory, question):6.3f} s")


if __name__ == "__main__":
    main()
