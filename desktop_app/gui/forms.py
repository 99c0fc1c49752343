"""Loads a Qt Designer form into an existing widget and checks it against the class's annotations.

A form that lacks what its class declares fails when it is built, not when a person clicks.
Not for finding the file; that is `assets.form`.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, get_type_hints

from PySide6.QtCore import QFile, QIODevice, Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtUiTools import QUiLoader


class FormError(RuntimeError):
    """The form cannot be read, or has no child of a declared name and type; says which."""


def load_form(path: Path, into: QWidget, custom: Sequence[type[QWidget]] = ()) -> None:
    """Build the form's widgets inside `into` and set every annotated widget attribute.

    `custom` are the classes that the form promotes to; each is made with its parent alone.
    Texts follow later language changes by themselves. Raises FormError.
    """
    file = QFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FormError(f"{path.name}: {file.errorString()}")
    loader = _loader(into, custom)
    try:
        loader.load(file)
    except RuntimeError as error:
        raise FormError(f"{path.name}: {loader.errorString() or error}") from error
    finally:
        file.close()
    # A form knows a size and no place: a dialog is to open over its window.
    into.setAttribute(Qt.WidgetAttribute.WA_Moved, False)
    _take_children(path, into)


def _take_children(path: Path, into: QWidget) -> None:
    for name, kind in get_type_hints(type(into)).items():
        if not (isinstance(kind, type) and issubclass(kind, QWidget)):
            continue
        child = into.findChild(kind, name)
        if child is None:
            raise FormError(f"{path.name}: no {kind.__name__} named {name!r}")
        setattr(into, name, child)


def _loader(into: QWidget, custom: Sequence[type[QWidget]]) -> "QUiLoader":
    # Imported here: no form is needed for the first painted window.
    from PySide6.QtUiTools import QUiLoader

    makers = {kind.__name__: kind for kind in custom}

    class Into(QUiLoader):
        def createWidget(
            self, class_name: str, parent: QWidget | None = None, name: str = ""
        ) -> QWidget:
            if parent is None:
                return into
            maker = makers.get(class_name)
            made = maker(parent) if maker else super().createWidget(class_name, parent, name)
            made.setObjectName(name)
            return made

    loader = Into(into)
    loader.setLanguageChangeEnabled(True)
    return loader
