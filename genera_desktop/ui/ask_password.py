"""The password of a workbook is asked for, until it is the right one or somebody gives up."""

from __future__ import annotations

from typing import Protocol, TypeVar

from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from genera_desktop import messages
from genera_desktop.errors import GeneraError
from genera_desktop.ui.words import translate

CONTEXT = "AskPassword"
Opened = TypeVar("Opened", covariant=True)
LOCKED, WRONG = "file-password", "password-wrong"
"""Refusals after which a password is asked for: because there is one, and because it was another one."""


def tr(source: str) -> str:
    return translate(CONTEXT, source)


class Opening(Protocol[Opened]):
    def __call__(self, *, password: str) -> Opened: ...


def asked_for(parent: QWidget, file: str, refusal: GeneraError, language: str) -> str:
    """The password of a file, as somebody types it; '' where none is typed."""
    tell = tr("{file} is protected. What is its password?")
    told = messages.say(refusal, language) if refusal.code == WRONG else tell.format(file=file)
    title = tr("Password")
    password, go_on = QInputDialog.getText(parent, title, told, QLineEdit.EchoMode.Password)
    return password if go_on else ""


def with_password(parent: QWidget, file: str, language: str, opening: Opening[Opened]) -> Opened:
    """What `opening` gives, with the password that somebody types where the file has one. GeneraError as from it."""
    password = ""
    while True:
        try:
            return opening(password=password)
        except GeneraError as refusal:
            password = asked_for(parent, file, refusal, language) if refusal.code in (LOCKED, WRONG) else ""
            if not password:
                raise
