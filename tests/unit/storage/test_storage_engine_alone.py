"""Only two files know the engine: everything else must run on another one later."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import desktop_app.storage

FOLDER = Path(desktop_app.storage.__file__).parent
ENGINE = {"engine.py", "engine_files.py"}
OTHERS = sorted(file for file in FOLDER.glob("*.py") if file.name not in ENGINE)
FORBIDDEN = re.compile(r"sqlite|pragma|rowid|autoincrement|\bwal\b|insert or ", re.I)


def test_there_are_files_to_look_at() -> None:
    assert len(OTHERS) > 8


@pytest.mark.parametrize("file", OTHERS, ids=lambda file: file.name)
def test_no_other_file_names_the_engine(file: Path) -> None:
    tree = ast.parse(file.read_text("utf-8"))
    words = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    names = [node.id for node in ast.walk(tree) if isinstance(node, ast.Name)]
    attributes = [node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)]
    modules = [
        name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in [getattr(node, "module", None) or "", *(alias.name for alias in node.names)]
    ]
    found = [
        text
        for text in (*words, *names, *attributes, *modules)
        if isinstance(text, str) and FORBIDDEN.search(text)
    ]
    assert found == []
