"""The house rules that a reader could break without noticing: who imports whom, sizes, names, messages, places."""

from __future__ import annotations

import ast
import re
import string
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import openpyxl
import pytest

from genera_desktop.questionnaire.roles import ROLES

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "genera_desktop"
SENTENCES = ROOT / "resources" / "messages" / "en"
LONGEST_FILE = 450

# Calls whose first argument is a message code.
SPEAKERS = {"GeneraError", "Problem", "ExpressionError"}
# Places that the boundary fills which the refusal passes: the file that is being read, and its backup.
FILLED_LATER = {"file", "sheet", "cell", "backup"}
CODE = re.compile(r"[a-z0-9]+([-_][a-z0-9]+)*")
# A code that an f-string puts together from a fixed part and what it fills in, hyphens escaped.
COMPOSED = re.compile(r"^[a-z0-9]+\\-.*\.\+|\.\+.*\\-[a-z0-9]+$")
ROLE = re.compile(r"[a-z]+\.[a-z0-9_]+")
MACHINE_PATH = re.compile(r"""(?<![\w./})])/(tmp|work|root(?!/item)|home|Users)/\w""")
NETWORK_MODULES = {"urllib.request", "http.client", "ftplib", "smtplib", "telnetlib", "requests", "httpx", "aiohttp"}
QT_ON_THIS_MACHINE = {"QLocalServer", "QLocalSocket"}

# What a command may need but must not load before it is asked for: module -> what it must not bring along.
LIGHT: dict[str, tuple[str, ...]] = {
    "genera_desktop.__main__": ("PySide6", "sqlalchemy", "alembic", "openpyxl"),
    "genera_desktop.messages": ("PySide6", "sqlalchemy", "alembic", "openpyxl"),
    "genera_desktop.questionnaire.reader": ("PySide6", "sqlalchemy", "alembic", "openpyxl"),
    "genera_desktop.records.merge": ("PySide6", "sqlalchemy", "alembic", "openpyxl"),
    "genera_desktop.store.inventory": ("PySide6", "alembic", "openpyxl"),
    "genera_desktop.workbook.reading_worker": ("dataclasses", "inspect", "csv", "openpyxl", "sqlalchemy"),
}


def python_files(*folders: Path) -> list[Path]:
    return sorted(file for folder in folders for file in folder.rglob("*.py"))


@cache
def tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def shown(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


# Imports


def test_imports_point_down():
    lint = "from importlinter.cli import lint_imports_command as lint; lint(['--no-logo', '--no-cache'])"

    done = subprocess.run([sys.executable, "-c", lint], cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("module", LIGHT)
def test_a_slow_library_is_not_loaded_before_it_is_needed(module):
    question = f"import sys, {module}; print(*sorted({{name.split('.')[0] for name in sys.modules}}))"

    answer = subprocess.run([sys.executable, "-c", question], cwd=ROOT, capture_output=True, text=True, check=True)

    assert set(LIGHT[module]) & set(answer.stdout.split()) == set()


def imported(file: Path) -> Iterator[tuple[str, str]]:
    """Each import of a file as (module, name); the name is '' where the module itself is imported."""
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.module or "", alias.name) for alias in node.names)


def reaches_out(module: str, name: str) -> bool:
    """Whether an import brings a way to reach another machine."""
    if module == "PySide6.QtNetwork":
        return name not in QT_ON_THIS_MACHINE
    return module in NETWORK_MODULES or f"{module}.{name}" in NETWORK_MODULES


def test_nothing_reaches_for_the_network():
    found = [(shown(file), *what) for file in python_files(PACKAGE) for what in imported(file) if reaches_out(*what)]

    assert found == []


# Sizes and names


def test_no_file_is_too_long_to_be_read_in_one_go():
    files = python_files(PACKAGE, ROOT / "tests", ROOT / "packaging")
    lengths = {shown(file): len(file.read_text(encoding="utf-8").splitlines()) for file in files}

    assert {file: length for file, length in lengths.items() if length > LONGEST_FILE} == {}


def test_every_module_says_its_job():
    modules = [file for file in python_files(PACKAGE, ROOT / "packaging") if file.name != "__init__.py"]

    assert [shown(file) for file in modules if not ast.get_docstring(tree(file))] == []


@cache
def question_names() -> frozenset[str]:
    """The names of all questions, groups and lists of the bundled questionnaire."""
    names: set[str] = set()
    for file in sorted((ROOT / "resources" / "questionnaire").glob("*.xlsx")):
        book = openpyxl.load_workbook(file, read_only=True)
        heads, *rows = book["survey"].values
        at = heads.index("name")
        names |= {str(row[at]) for row in rows if row[at]}
        book.close()
    return frozenset(names)


def test_no_question_is_named_in_the_program():
    assert question_names()
    named = re.compile(r"\b(" + "|".join(sorted(question_names(), key=len, reverse=True)) + r")\b")

    found = {shown(file): named.findall(file.read_text(encoding="utf-8")) for file in python_files(PACKAGE)}

    assert {file: names for file, names in found.items() if names} == {}


def test_every_role_that_the_program_names_is_one():
    subjects = {role.partition(".")[0] for role in ROLES}
    texts = {text.replace("\\", "") for text in literal_patterns()}
    named = {text for text in texts if ROLE.fullmatch(text) and text.partition(".")[0] in subjects}

    assert len(named) > 100
    beginnings = {role for role in named if role.endswith("_") and any(known.startswith(role) for known in ROLES)}
    assert named - ROLES - beginnings == set()


def texts_of_the_project() -> list[Path]:
    folders = ("genera_desktop", "resources", "tests", "packaging", ".ci")
    files = [file for folder in folders for file in (ROOT / folder).rglob("*") if file.is_file()]
    kinds = {".py", ".toml", ".md", ".json", ".lock", ".ts", ".html", ".csv", ".txt", ".mako", ""}
    return [*(file for file in files if file.suffix in kinds and "__pycache__" not in file.parts), *ROOT.glob("*.*")]


def test_no_path_of_one_machine_is_written_down():
    found = {}
    for file in texts_of_the_project():
        if file.is_file() and file.suffix != ".genera":
            hit = MACHINE_PATH.search(file.read_text(encoding="utf-8", errors="replace"))
            if hit:
                found[shown(file)] = hit.group()

    assert found == {}


# Messages


@cache
def sentences() -> dict[str, str]:
    """All English sentences by code."""
    return {code: text for file in SENTENCES.glob("*.toml") for code, text in read(file).items()}


def read(file: Path) -> dict[str, str]:
    return tomllib.loads(file.read_text(encoding="utf-8"))


def places(sentence: str) -> set[str]:
    """The names of the places that a sentence leaves to be filled."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def callee(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def spoken() -> Iterator[tuple[str, ast.Call, str]]:
    """Each call with a literal code that speaks to the user: where it is, the call, the code."""
    for file in python_files(PACKAGE):
        for node in ast.walk(tree(file)):
            if not isinstance(node, ast.Call) or callee(node) not in SPEAKERS:
                continue
            code = node.args[0] if node.args else None
            if isinstance(code, ast.Constant) and isinstance(code.value, str):
                yield f"{shown(file)}:{node.lineno}", node, code.value


def given(call: ast.Call) -> set[str] | None:
    """The names of the parameters that a call fills in; None where that is only known at run time."""
    names: set[str] = set()
    for keyword in call.keywords:
        if keyword.arg is None:
            return None
        if keyword.arg == "params":
            if not isinstance(keyword.value, ast.Dict):
                return None
            keys = [key.value for key in keyword.value.keys if isinstance(key, ast.Constant)]
            if len(keys) != len(keyword.value.keys):
                return None
            names |= {str(key) for key in keys}
        else:
            names.add(keyword.arg)
    return None if callee(call) == "Problem" and len(call.args) > 3 else names


def literal_patterns() -> Iterator[str]:
    """All texts in the program as patterns; what is filled in or added to one at run time matches anything."""
    for file in python_files(PACKAGE):
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.JoinedStr):
                yield "".join(
                    re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+" for part in node.values
                )
            elif isinstance(node, ast.BinOp) and isinstance(node.left, ast.Constant):
                yield re.escape(str(node.left.value)) + ".+"
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield re.escape(node.value)


def test_every_code_has_a_sentence():
    assert {where: code for where, _, code in spoken() if code not in sentences()} == {}


def test_every_place_in_a_sentence_is_filled():
    unfilled = {}
    for where, call, code in spoken():
        names = given(call)
        if names is not None and code in sentences() and callee(call) != "ExpressionError":
            unfilled[where] = (code, places(sentences()[code]) - names - FILLED_LATER)

    assert {where: lack for where, lack in unfilled.items() if lack[1]} == {}


def test_every_sentence_is_used():
    patterns = set(literal_patterns())
    composed = [re.compile(pattern) for pattern in patterns if COMPOSED.search(pattern)]
    unused = {code for code in sentences() if re.escape(code) not in patterns}

    assert {code for code in unused if not any(pattern.fullmatch(code) for pattern in composed)} == set()


def test_a_code_stands_in_one_file_only():
    counts = Counter(code for file in SENTENCES.glob("*.toml") for code in read(file))

    assert {code for code, count in counts.items() if count > 1} == set()


def test_codes_are_written_in_small_letters():
    assert {code for code in sentences() if not CODE.fullmatch(code)} == set()


def test_backups_are_restored_by_the_one_service_that_leaves_erased_persons_out(root: Path) -> None:
    calls = [
        file.name
        for file in sorted((root / "genera_desktop").rglob("*.py"))
        if "Inventory.restore(" in file.read_text(encoding="utf-8")
    ]

    assert calls == ["restore_inventory.py"]
