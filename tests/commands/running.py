"""Commands run in this process, and what they answer."""

from __future__ import annotations

import json
from typing import Any

from click.testing import CliRunner, Result

from genera_desktop.commands.group import program


def run(*words: object) -> Result:
    """Runs the program; paths may be given as such."""
    result = CliRunner().invoke(program, [str(word) for word in words])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def answered(result: Result) -> dict[str, Any]:
    """The one JSON object on stdout."""
    found = json.loads(result.stdout)
    assert isinstance(found, dict)
    return found


def refused(result: Result) -> str:
    """The one line on stderr of a refusal."""
    assert result.exit_code == 2, result.output
    [line] = result.stderr.splitlines()
    return line
