"""Whatever the window shows goes through the plain-text way (docs/reference/promises.md).

Read from the code alone: `test_architecture` has the rules for single calls, here each widget that
could read markup is followed to where its format is fixed.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

GUI = Path(__file__).resolve().parent.parent / "desktop_app" / "gui"
SOURCES = sorted(GUI.rglob("*.py"))

# Widgets that take their text for markup when it looks like it, and what fixes that.
JUDGING = {
    "QLabel": {"setTextFormat", "make_plain", "setPixmap"},
    "QMessageBox": {"setTextFormat"},
}

# Nothing makes these plain: they are not used at all.
NEVER = {
    "QErrorMessage", "QProgressDialog", "QTextBrowser", "QTextEdit",
    "QWhatsThis.showText", "QSystemTrayIcon", "QInputDialog", "QSplashScreen", "QGraphicsTextItem",
    "QTextDocument", "QStaticText",
}  # fmt: skip

# What shows a text in a way that reads markup, where its argument was not made plain.
SHOWING = {"setToolTip", "setWhatsThis", "setToolTipDuration", "showMessage", "showText"}


def tree_of(source: str) -> ast.Module:
    return ast.parse(source)


def dotted(node: ast.AST) -> str:
    if isinstance(node, ast.Attribute):
        owner = dotted(node.value)
        return f"{owner}.{node.attr}" if owner else node.attr
    return node.id if isinstance(node, ast.Name) else ""


def judging_widgets(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Places that make, or derive from, such a widget without fixing its format nearby.

    Nearby is the function that makes it, or for a subclass the whole class.
    """
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    for function in functions:
        called = {dotted(node.func).split(".")[-1] for node in calls(function)}
        for node in calls(function):
            name = dotted(node.func)
            if name in JUDGING and not called & JUDGING[name]:
                yield node.lineno, name
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            inside = {dotted(one.func).split(".")[-1] for one in calls(node)}
            for base in map(dotted, node.bases):
                if base in JUDGING and not inside & JUDGING[base]:
                    yield node.lineno, f"class of {base}"


def calls(node: ast.AST) -> Iterator[ast.Call]:
    return (one for one in ast.walk(node) if isinstance(one, ast.Call))


def forbidden(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        name = dotted(node) if isinstance(node, ast.Name | ast.Attribute) else ""
        if name in NEVER:
            yield getattr(node, "lineno", 0), name


def raw_tooltips(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Tooltips by call, and those that a model gives for `ToolTipRole`."""
    for node in calls(tree):
        name = dotted(node.func).split(".")[-1]
        if name in SHOWING and not is_plain(node.args):
            yield node.lineno, name
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and any(
            isinstance(one, ast.Attribute) and one.attr == "ToolTipRole"
            for one in ast.walk(node.test)
        ):
            for told in node.body:
                if isinstance(told, ast.Return) and not is_plain([told.value]):
                    yield told.lineno, "ToolTipRole"


def is_plain(values: list[ast.expr | None]) -> bool:
    inside = [one for value in values if value is not None for one in ast.walk(value)]
    made = {dotted(one.func).split(".")[-1] for one in inside if isinstance(one, ast.Call)}
    return "plain_tooltip" in made or all(isinstance(one, ast.Constant) for one in inside)


def places(rule: object) -> list[str]:
    found = []
    for path in SOURCES:
        tree = tree_of(path.read_text("utf-8"))
        for line, what in rule(tree):  # type: ignore[operator]
            found.append(f"{path.relative_to(GUI)}:{line} {what}")
    return found


def test_every_widget_that_judges_its_text_is_told_that_it_is_plain() -> None:
    assert places(judging_widgets) == []


def test_no_widget_is_used_that_cannot_be_plain() -> None:
    assert places(forbidden) == []


def test_no_tooltip_is_shown_as_it_came() -> None:
    # Actions carry what buttons and menus then make plain themselves.
    assert [place for place in places(raw_tooltips) if not place.startswith("actions.py")] == []


@pytest.mark.parametrize(
    ("source", "rule"),
    [
        ("def f(p):\n    return QLabel(p)", judging_widgets),
        ("class A(QLabel):\n    def f(self):\n        self.setText('x')", judging_widgets),
        ("def f(p):\n    box = QMessageBox(p)\n    box.setText(name)", judging_widgets),
        ("def f(t):\n    QToolTip.showText(t)", raw_tooltips),
        ("def f(p):\n    return QTextEdit(p)", forbidden),
        ("def f(w, t):\n    w.setToolTip(t)", raw_tooltips),
        ("def f(w, t):\n    w.setToolTip(f'a {t}')", raw_tooltips),
        ("def f(r):\n    if r == Role.ToolTipRole:\n        return self.name", raw_tooltips),
    ],
)
def test_the_gate_sees_what_it_looks_for(source: str, rule: object) -> None:
    assert list(rule(tree_of(source)))  # type: ignore[operator]
