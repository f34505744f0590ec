"""Which texts of the window are to be translated: all that stand in `tr("…")` or `translate("Context", "…")`.

Qt's own lupdate gives a text outside of a class no context or a wrong one; here it has the one under which the program
looks it up.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from refusal import SetUpRefused

PACKAGE = "genera_desktop"
CALLS = ("tr", "translate")

QT_TEXTS = {
    "QPlatformTheme": ("OK", "Save", "Open", "&Yes", "&No", "Cancel", "Close", "Discard", "Apply", "Reset", "Help"),
    "QWidgetTextControl": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QProgressDialog": ("Cancel",),
    "QFileDialog": (
        "Look in:",
        "File &name:",
        "Files of type:",
        "&Open",
        "&Save",
        "Back",
        "Forward",
        "Parent Directory",
        "Create New Folder",
        "List View",
        "Detail View",
        "Directory:",
        "&Choose",
        "&Rename",
        "&Delete",
        "Show &hidden files",
        "&New Folder",
        "My Computer",
        "%1 already exists.\nDo you want to replace it?",
        "%1\nFile not found.\nPlease verify the correct file name was given.",
    ),
    "QFileSystemModel": ("Name", "Size", "Type", "Date Modified", "Kind"),
}
"""What Qt itself says in this program, for languages into which Qt is not translated."""


class Message(NamedTuple):
    """One text under the context in which the program looks it up."""

    context: str
    source: str


@cache
def messages_in(root: Path) -> list[Message]:
    """Every text of the program once, sorted by context. Refused: one that is put together while the program runs."""
    modules = {}
    for file in [root / PACKAGE / "app.py", *sorted((root / PACKAGE / "ui").rglob("*.py"))]:
        inside = file.relative_to(root)
        modules[".".join(inside.with_suffix("").parts)] = _Module(inside, ast.parse(file.read_text(encoding="utf-8")))
    own = {name: dict(module.translating) for name, module in modules.items()}
    for module in modules.values():
        module.take_over(own)
    return sorted({message for module in modules.values() for message in module.messages()})


def help_texts(root: Path) -> list[str]:
    """What the commands say of themselves and of their options, as `--help` shows it, in the order of the files."""
    found: dict[str, None] = {}
    for file in sorted((root / PACKAGE / "commands").glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                helps = [
                    one.value for one in node.keywords if one.arg == "help" and isinstance(one.value, ast.Constant)
                ]
                found |= dict.fromkeys(str(one.value) for one in helps)
            elif isinstance(node, ast.FunctionDef) and any(map(_is_command, node.decorator_list)):
                found[paragraphs(ast.get_docstring(node) or "")] = None
    return list(found)


def paragraphs(docstring: str) -> str:
    """A docstring without the ends of its lines; between paragraphs there is an empty line."""
    return re.sub(r"(?<!\n)\n(?!\n)", " ", docstring)


def _is_command(decorator: ast.expr) -> bool:
    call = decorator.func if isinstance(decorator, ast.Call) else decorator
    hidden = isinstance(decorator, ast.Call) and any(one.arg == "hidden" for one in decorator.keywords)
    return isinstance(call, ast.Attribute) and call.attr in ("command", "group") and not hidden


def qt_messages() -> list[Message]:
    """Qt's own texts, sorted by context."""
    return sorted(Message(context, source) for context, sources in QT_TEXTS.items() for source in sources)


class _Module:
    """One module: its constants, and its functions that translate under a context of their own."""

    def __init__(self, file: Path, tree: ast.Module) -> None:
        self.file = file
        self.tree = tree
        self.constants = {
            target.id: node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
        self.translating = {one.name: context for one in functions if (context := self._context_of(one))}
        self.passing_on = {_returned(one) for one in functions if one.name in {*self.translating, *CALLS}}

    def take_over(self, others: Mapping[str, Mapping[str, str]]) -> None:
        """Learns which of the functions that it imports translate, and under which context."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ImportFrom):
                known = others.get(node.module or "", {})
                self.translating |= {one.name: known[one.name] for one in node.names if one.name in known}

    def messages(self) -> Iterator[Message]:
        """Each text that is translated here."""
        yield from self._within(self.tree, "")

    def _within(self, node: ast.AST, owner: str) -> Iterator[Message]:
        for part in ast.iter_child_nodes(node):
            if isinstance(part, ast.Call) and part not in self.passing_on:
                yield from self._said(part, owner)
            yield from self._within(part, part.name if isinstance(part, ast.ClassDef) else owner)

    def _said(self, call: ast.Call, owner: str) -> Iterator[Message]:
        function = call.func
        if isinstance(function, ast.Name) and function.id in self.translating:
            yield Message(self.translating[function.id], self._text(call, 0))
        elif isinstance(function, ast.Attribute) and function.attr == "tr":
            if not (isinstance(function.value, ast.Name) and function.value.id == "self" and owner):
                raise self._refusal(call, "nobody can tell the context; say translate(context, text)")
            yield Message(owner, self._text(call, 0))
        elif _name(function) == "translate" and len(call.args) == 2 and self._is_qt(function):
            yield Message(self._text(call, 0), self._text(call, 1))
        elif isinstance(function, ast.Name) and function.id in CALLS:
            raise self._refusal(call, "this function is not known to translate")

    def _context_of(self, function: ast.FunctionDef) -> str:
        """The context under which a function looks up its only parameter; '' where it does something else."""
        call = _returned(function)
        names = [one.arg for one in function.args.args]
        if call is None or _name(call.func) != "translate" or [_name(one) for one in call.args[1:]] != names:
            return ""
        return self._constant(call.args[0]) or ""

    def _is_qt(self, function: ast.expr) -> bool:
        return isinstance(function, ast.Name) or (
            isinstance(function, ast.Attribute) and _name(function.value) == "QCoreApplication"
        )

    def _text(self, call: ast.Call, place: int) -> str:
        text = self._constant(call.args[place])
        if text is None:
            raise self._refusal(call, "a text must stand there whole, to be translated")
        return text

    def _constant(self, node: ast.expr) -> str | None:
        value = node.value if isinstance(node, ast.Constant) else self.constants.get(_name(node))
        return value if isinstance(value, str) else None

    def _refusal(self, call: ast.Call, why: str) -> SetUpRefused:
        return SetUpRefused(f"{self.file}:{call.lineno}: {ast.unparse(call)[:80]}: {why}")


def _returned(function: ast.FunctionDef) -> ast.Call | None:
    last = function.body[-1]
    return last.value if isinstance(last, ast.Return) and isinstance(last.value, ast.Call) else None


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else ""
