"""The rules of the code that a machine can check (docs/architecture.md).

Each rule names every place that breaks it. None of them runs the program.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "desktop_app"
FORMS = ROOT / "ui"
ICONS = ROOT / "resources" / "icons"
TRANSLATIONS = ROOT / "resources" / "translations"

LONGEST_FILE = 400
LONGEST_FUNCTION = 50
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "tools", "lib"}

SOURCES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))

# Who may import what from outside: paths under desktop_app/, a folder or one file.
HOMES = {
    "PySide6": ("gui/", "app.py", "selftest.py"),
    "shiboken6": ("gui/", "app.py", "selftest.py"),
    "peewee": ("storage/",),
    "playhouse": ("storage/",),
    "keyring": ("system/",),
    "httpx2": ("central/", "simulator/transport.py"),
    "httpcore2": ("central/",),
    "nacl": ("updates/",),
    "msgspec": ("central/", "system/"),
    "xlsxwriter": ("export/",),
}


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), filename=str(path))


def nodes(*kinds: type[ast.AST]) -> Iterator[tuple[Path, ast.AST]]:
    for path in SOURCES:
        for node in ast.walk(tree_of(path)):
            if isinstance(node, kinds):
                yield path, node


def calls(*names: str) -> Iterator[tuple[Path, ast.Call]]:
    """Every call of a function or method of one of these names."""
    for path, node in nodes(ast.Call):
        assert isinstance(node, ast.Call)
        if called(node) in names:
            yield path, node


def called(node: ast.Call) -> str:
    function = node.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def at(path: Path, node: ast.AST) -> str:
    return f"{name_of(path)}:{getattr(node, 'lineno', 0)}"


def texts(nodes: Iterator[ast.expr] | list[ast.expr]) -> list[str]:
    return [n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str)]


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module or ""


def test_the_layers_import_downwards_only() -> None:
    code = (
        "import sys; from importlinter.cli import lint_imports;"
        "sys.exit(lint_imports(config_filename='pyproject.toml', no_cache=True))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-3_000:] + done.stderr[-1_000:]


@pytest.mark.parametrize("package", sorted(HOMES))
def test_a_library_is_imported_at_home_only(package: str) -> None:
    strangers = {
        name_of(path)
        for path in SOURCES
        for module in imported(path)
        if module.split(".")[0] == package
        and not path.relative_to(PACKAGE).as_posix().startswith(HOMES[package])
    }
    assert not strangers


def test_the_domain_stands_on_the_standard_library_alone() -> None:
    foreign = {
        f"{name_of(path)}: {module}"
        for path in (PACKAGE / "domain").rglob("*.py")
        for module in imported(path)
        if module.split(".")[0] not in sys.stdlib_module_names
    }
    assert not foreign


def test_no_file_is_too_long() -> None:
    long = {
        name_of(path): count
        for path in [*SOURCES, *TESTS]
        if (count := len(path.read_text("utf-8").splitlines())) > LONGEST_FILE
    }
    assert not long


def test_no_function_is_too_long() -> None:
    long = [
        f"{at(path, node)} {node.name}"
        for path, node in nodes(ast.FunctionDef, ast.AsyncFunctionDef)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno >= LONGEST_FUNCTION
    ]
    assert not long


def test_every_module_says_what_it_is_for() -> None:
    silent = [name_of(path) for path in SOURCES if not ast.get_docstring(tree_of(path))]
    assert not silent


def test_no_module_has_a_name_that_says_nothing() -> None:
    vague = [
        name_of(path)
        for path in [*SOURCES, *TESTS]
        if VAGUE_NAMES & {part.removesuffix(".py") for part in path.relative_to(ROOT).parts}
    ]
    assert not vague


def test_test_files_have_names_of_their_own() -> None:
    names = [path.name for path in TESTS if path.name.startswith("test_")]
    assert sorted(names) == sorted(set(names))


def test_nothing_is_left_to_be_done() -> None:
    mark = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X)\b")
    found = [name_of(path) for path in [*SOURCES, *TESTS] if mark.search(path.read_text("utf-8"))]
    assert not found


def test_no_dialog_blocks() -> None:
    """Only the program's one event loop is executed; dialogs are shown and answer by signal."""
    loops = {"desktop_app/app.py", "desktop_app/selftest.py"}
    blocking = [
        at(path, node) for path, node in calls("exec", "exec_") if name_of(path) not in loops
    ]
    for path, node in nodes(ast.Attribute):
        assert isinstance(node, ast.Attribute)
        owner = node.value.id if isinstance(node.value, ast.Name) else ""
        # `QMessageBox.Icon` is a type; `QMessageBox.warning` and `QInputDialog.getText` block.
        if owner in {"QMessageBox", "QInputDialog"} and node.attr[0].islower():
            blocking.append(at(path, node))
    assert not blocking


def test_every_form_is_loaded_and_every_loaded_form_is_there() -> None:
    named = {text for _, node in calls("form") for text in texts(node.args[:1])}
    assert named == {path.stem for path in FORMS.glob("*.ui")}


def test_every_label_of_a_form_shows_plain_text() -> None:
    rich = []
    for path in sorted(FORMS.glob("*.ui")):
        for widget in ElementTree.parse(path).iter("widget"):
            if widget.get("class") in {"QTextEdit", "QTextBrowser"}:
                rich.append(f"{path.name}: {widget.get('name')}")
            if widget.get("class") == "QLabel":
                text_format = widget.findtext("property[@name='textFormat']/enum", "")
                if not text_format.endswith("PlainText"):
                    rich.append(f"{path.name}: {widget.get('name')}")
    assert not rich


def test_nothing_reads_text_as_markup() -> None:
    """A clipboard may carry a table for spreadsheets; its cells are escaped by its own tests."""
    markup = [
        at(path, node)
        for path, node in nodes(ast.Attribute)
        if isinstance(node, ast.Attribute) and node.attr in {"RichText", "MarkdownText", "AutoText"}
    ]
    markup += [
        at(path, node)
        for path, node in calls(
            "setHtml", "insertHtml", "appendHtml", "setMarkdown", "insertMarkdown", "QTextBrowser"
        )
        if path.name != "clipboard.py"
    ]
    assert not markup


def test_a_label_without_plain_text_holds_a_picture_only() -> None:
    """`QLabel(parent)` may be made; `QLabel("text")` decides by itself what is markup."""
    made = [
        at(path, node)
        for path, node in calls("QLabel")
        if texts(node.args) or any(isinstance(one, ast.Call) for one in node.args)
    ]
    assert not made


def test_every_tooltip_is_made_plain() -> None:
    """Qt judges each tooltip anew. Buttons make an action's plain before they show it."""
    unsafe = [
        at(path, node)
        for path, node in calls("setToolTip", "showText", "setWhatsThis")
        if name_of(path) != "desktop_app/gui/actions.py" and not _is_plain(node)
    ]
    assert not unsafe


def _is_plain(node: ast.Call) -> bool:
    shown = [one for arg in node.args for one in ast.walk(arg)]
    names = {called(one) for one in shown if isinstance(one, ast.Call)}
    return "plain_tooltip" in names or all(isinstance(one, ast.Constant) for one in node.args)


def test_addresses_are_opened_in_one_place() -> None:
    assert len(list(calls("openUrl"))) <= 1


def test_every_icon_that_code_names_is_there() -> None:
    named = {
        (text, at(path, node))
        for path, node in calls("icon", "pixmap", "set_icon")
        for text in texts(node.args[:1])
    }
    for path, node in nodes(ast.keyword):
        assert isinstance(node, ast.keyword)
        if node.arg == "icon":
            named |= {(text, at(path, node)) for text in texts([node.value])}
    missing = {place: name for name, place in named if name and not _icon(name).is_file()}
    assert not missing


def _icon(name: str) -> Path:
    return ICONS / f"{name}.svg"


def _travelling_files() -> Iterator[Path]:
    """Every text file that is part of the product or of its repository."""
    endings = {".py", ".md", ".toml", ".txt", ".ui", ".ts", ".qss", ".json", ".svg", ".spec", ".in"}
    left_out = {"dist", "build", "__pycache__", "htmlcov"}
    for top in sorted(ROOT.iterdir()):
        if top.name in left_out or (top.name.startswith(".") and top.name != ".ci"):
            continue
        for path in [top] if top.is_file() else sorted(top.rglob("*")):
            if left_out & set(path.parts) or not path.is_file():
                continue
            if path.suffix in endings or path.parent.name == ".ci":
                yield path


def test_no_file_knows_this_machine_or_a_registry() -> None:
    told = re.compile(
        r"(?<![\w.])/(?:wo" + r"rk|ro" + r"ot)/|[A-Z]:\\\\?Users\\|"
        r"(?:extra-)?index" + r"-url[ =]|pypi\.org/sim" + r"ple|files\.pythonho" + r"sted\.org"
    )
    found = [
        f"{name_of(path)}:{number}"
        for path in _travelling_files()
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if told.search(line)
    ]
    assert not found


def test_every_text_has_its_german() -> None:
    files = sorted(TRANSLATIONS.glob("*de.ts"))
    if not files:
        pytest.skip("no German translation file yet")
    unfinished = [
        f"{path.name}: {message.findtext('source')}"
        for path in files
        for message in ElementTree.parse(path).iter("message")
        if _is_unfinished(message.find("translation"))
    ]
    assert not unfinished


def _is_unfinished(translation: ElementTree.Element | None) -> bool:
    if translation is None or translation.get("type") == "unfinished":
        return True
    parts = translation.findall("numerusform") or [translation]
    return translation.get("type") is None and not all((part.text or "").strip() for part in parts)
