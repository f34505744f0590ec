"""ODK's and XLSForm's expressions, compiled to closures that know what they read.

`compile_expression` refuses with an `ExpressionError` (code and position) what is broken; an `Expression` is worked out
in an `EvaluationContext` over a tree of `Node`.
"""

from genera_desktop.questionnaire.expressions.checks import REFUSED_FUNCTIONS
from genera_desktop.questionnaire.expressions.compiler import compile_expression
from genera_desktop.questionnaire.expressions.context import Environment, EvaluationContext
from genera_desktop.questionnaire.expressions.error import ExpressionError
from genera_desktop.questionnaire.expressions.lexer import mended
from genera_desktop.questionnaire.expressions.nodes import Node
from genera_desktop.questionnaire.expressions.scope import Expression, Scope
from genera_desktop.questionnaire.expressions.values import Moment, Value, to_boolean, to_number, to_text

__all__ = [
    "REFUSED_FUNCTIONS",
    "Environment",
    "EvaluationContext",
    "Expression",
    "ExpressionError",
    "Moment",
    "Node",
    "Scope",
    "Value",
    "compile_expression",
    "mended",
    "to_boolean",
    "to_number",
    "to_text",
]
