"""The columns that every form's sheets have besides its questions, as questions and choices of their own."""

from __future__ import annotations

from functools import cache
from typing import Final

from genera_desktop import messages
from genera_desktop.languages import NAMES
from genera_desktop.questionnaire.model import Choice, Question, QuestionType
from genera_desktop.records.record import COMPLETE, DRAFT, LOCAL_ID, STATUS

RECORD_ID: Final = "record_id"
ITEM_ID: Final = "item_id"
PARENT_ID: Final = "parent_id"
TITLE: Final = "_title"
PARENT: Final = "_parent"
OWN_NAMES: Final = frozenset({RECORD_ID, ITEM_ID, PARENT_ID, TITLE, PARENT, STATUS, LOCAL_ID})

STATUS_LIST: Final = "_status"
ITEM_STATUS_LIST: Final = "_item_status"
DELETE: Final = "delete"

STATUS_QUESTION: Final = Question(
    key=STATUS, name=STATUS, path=(STATUS,), type=QuestionType.SELECT_ONE, choice_list=STATUS_LIST
)
ITEM_STATUS_QUESTION: Final = Question(
    key=STATUS, name=STATUS, path=(STATUS,), type=QuestionType.SELECT_ONE, choice_list=ITEM_STATUS_LIST
)
LOCAL_ID_QUESTION: Final = Question(key=LOCAL_ID, name=LOCAL_ID, path=(LOCAL_ID,), type=QuestionType.TEXT)

SYSTEM_QUESTIONS: Final = (STATUS_QUESTION, LOCAL_ID_QUESTION, ITEM_STATUS_QUESTION)


@cache
def system_choices(name: str) -> tuple[Choice, ...] | None:
    """What may stand in a column `_status`, in all languages: draft, complete, delete; of an item only delete.

    None for a choice list of the questionnaire.
    """
    codes = {STATUS_LIST: (DRAFT, COMPLETE, DELETE), ITEM_STATUS_LIST: (DELETE,)}.get(name)
    if codes is None:
        return None
    return tuple(
        Choice(code, {language: messages.text(f"status-{code}", language) for language in NAMES}) for code in codes
    )
