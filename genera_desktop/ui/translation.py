"""The language of the window: its own texts, Qt's, and how numbers and dates are written."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QTranslator

from genera_desktop import messages, paths
from genera_desktop.languages import SOURCE_LANGUAGE, language_of

HOMES = {"en": "en_GB", "fr": "fr_FR", "it": "it_IT", "et": "et_EE", "fi": "fi_FI", "nl": "nl_NL"}
"""Where a language is at home: how it writes numbers and dates for a user whose system speaks another one."""
OURS = "language"
"""What our translators are called, so that they can be taken back."""


def speak(app: QCoreApplication, language: str) -> None:
    """Puts a language in force for all that is made or told from now on. What is in view already keeps its words."""
    messages.use_language(language)
    speak_in_qt(app, language)


def speak_in_qt(app: QCoreApplication, language: str) -> None:
    """The same for what Qt makes only: a page that is painted in another language than the program speaks."""
    QLocale.setDefault(locale_of(language))
    for installed in app.findChildren(QTranslator, OURS):
        app.removeTranslator(installed)
        installed.deleteLater()
    if language == SOURCE_LANGUAGE:
        return
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own = str(paths.resources() / "translations")
    for name, folder in ((f"qtbase_{language}", qt), (f"genera_{language}", own)):
        translator = QTranslator(app)
        translator.setObjectName(OURS)
        if translator.load(name, folder):
            app.installTranslator(translator)


@contextmanager
def speaking(language: str, usual: str) -> Iterator[None]:
    """Speaks another language while something is painted for others, and then the usual one again. The window hears
    nothing of it and keeps its words."""
    app = QCoreApplication.instance()
    if app is None or language == usual:
        yield
        return
    speak(app, language)
    QCoreApplication.removePostedEvents(None, QEvent.Type.LanguageChange)  # type: ignore[arg-type]  # None: all
    try:
        yield
    finally:
        speak(app, usual)
        QCoreApplication.removePostedEvents(None, QEvent.Type.LanguageChange)  # type: ignore[arg-type]  # None: all


def locale_of(language: str) -> QLocale:
    """The user's own way of writing numbers and dates where the system speaks this language, else that of its home."""
    system = QLocale.system()
    return system if language_of(system.name()) == language else QLocale(HOMES[language])
