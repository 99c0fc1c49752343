"""assets: where forms and resources are found, and what is said when one is missing."""

from pathlib import Path

import pytest

from desktop_app import assets

ROOT = Path(__file__).parents[2]


def test_source_tree_files_are_found_at_its_root() -> None:
    assert assets.icon("search") == ROOT / "resources" / "icons" / "search.svg"
    assert assets.translations() == ROOT / "resources" / "translations"
    assert assets.licences() == ROOT / "resources" / "app" / "licences"


def test_fonts_come_in_a_stable_order() -> None:
    names = [path.name for path in assets.font_files()]
    assert names == ["Inter-Medium.ttf", "Inter-Regular.ttf", "Inter-SemiBold.ttf"]


def test_forms_and_themes_are_found_by_name(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    form = tmp_path / "ui" / "page.ui"
    theme = tmp_path / "resources" / "themes" / "dark.json"
    for path in (form, theme):
        path.parent.mkdir(parents=True)
        path.touch()
    monkeypatch.setattr(assets, "_ROOT", tmp_path)
    assert assets.form("page") == form
    assert assets.theme("dark.json") == theme


@pytest.mark.parametrize(
    ("look_up", "path"),
    [
        (lambda: assets.form("nothing"), "ui/nothing.ui"),
        (lambda: assets.icon("nothing"), "resources/icons/nothing.svg"),
        (lambda: assets.theme("nothing.qss"), "resources/themes/nothing.qss"),
        (assets.translations, "resources/translations"),
        (assets.licences, "resources/app/licences"),
        (assets.font_files, "resources/fonts"),
    ],
)
def test_missing_file_is_named(look_up, path, monkeypatch, tmp_path) -> None:
    monkeypatch.setattr(assets, "_ROOT", tmp_path)
    with pytest.raises(FileNotFoundError) as caught:
        look_up()
    assert str(tmp_path / path) in str(caught.value)
