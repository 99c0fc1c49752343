"""What the packages of Linux are made from, and the scripts that every build goes through."""

import ast
import configparser
import gzip
import hashlib
import importlib
import lzma
import re
import shutil
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
OURS = ("build", "checksums", "ownership", "packages", "product", "recompress")


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], ModuleType]]:
    """Imports a script of packaging/ as its neighbours do, and forgets it afterwards."""
    monkeypatch.setattr(sys, "path", [str(LINUX), str(PACKAGING), *sys.path])
    yield importlib.import_module
    for name in OURS:
        sys.modules.pop(name, None)


# The menu entry, the description for software centres, the recipe of the packages


def test_the_menu_entry_names_what_the_packages_install(script) -> None:
    product = script("product")
    entry = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    entry.optionxform = str  # type: ignore[method-assign, assignment]
    entry.read_string((LINUX / f"{product.ID}.desktop").read_text("utf-8"))
    values = entry["Desktop Entry"]
    assert values["Name"] == product.NAME
    # Without it the window would not belong to the entry: `WM_CLASS` is the program's name.
    assert values["Exec"] == values["Icon"] == values["StartupWMClass"] == product.ID
    assert {key for key in values if key.endswith("[de]")} == {
        "GenericName[de]",
        "Comment[de]",
        "Keywords[de]",
    }


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils missing")
def test_the_menu_entry_keeps_to_the_standard() -> None:
    command = ["desktop-file-validate", LINUX / "central-desk.desktop"]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (answer.returncode, answer.stdout + answer.stderr) == (0, "")


def test_the_description_for_software_centres_is_whole(script, monkeypatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    packages, product = script("packages"), script("product")
    text = packages.filled((LINUX / "metainfo.xml").read_text("utf-8"))
    assert "@" not in text
    root = ElementTree.fromstring(text)
    assert root.findtext("launchable") == f"{product.ID}.desktop"
    assert root.findtext("name") == product.NAME
    assert root.findtext("project_license") == product.LICENCE
    release = root.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": product.VERSION, "date": "1970-01-02"}
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    german = [part for part in root.iter() if part.get(language) == "de"]
    assert len(german) == 3


def recipe() -> dict:
    return YAML(typ="safe").load((LINUX / "nfpm.yaml").read_text("utf-8"))


def left_to_linux() -> set[str]:
    tree = ast.parse((ROOT / "build.spec").read_text("utf-8"))
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "LEFT_TO_LINUX":
            return set(ast.literal_eval(node.value))
    raise AssertionError("build.spec leaves nothing to the system")


def test_the_packages_need_what_the_bundle_leaves_out() -> None:
    rpm = set(recipe()["overrides"]["rpm"]["depends"])
    assert {f"{name}()(64bit)" for name in left_to_linux()} <= rpm
    # Debian's names: the library's own, its version where the name ends with a digit.
    deb = set(recipe()["overrides"]["deb"]["depends"])
    assert {"libdbus-1-3", "libfontconfig1", "libfreetype6", "libgcc-s1", "libstdc++6"} <= deb
    assert {"libx11-6", "libx11-xcb1", "ca-certificates", "libc6 (>= ${GLIBC})"} <= deb


def test_the_recipe_names_only_variables_that_are_set(script) -> None:
    packages = script("packages")
    named = set(re.findall(r"\$\{(\w+)\}", (LINUX / "nfpm.yaml").read_text("utf-8")))
    assert named <= set(packages.variables())
    assert {"VERSION", "BUNDLE", "GLIBC"} < named


@pytest.mark.skipif(sys.platform != "linux", reason="a script of the packages of Linux")
def test_a_running_program_is_asked_to_close_before_its_files_go(tmp_path: Path) -> None:
    program = tmp_path / "central-desk"
    shutil.copyfile(Path("/bin/sleep").resolve(), program)
    program.chmod(0o755)
    text = (LINUX / "before.sh").read_text("utf-8")
    assert "program=/opt/central-desk/central-desk\n" in text
    script = tmp_path / "before.sh"
    script.write_text(text.replace("/opt/central-desk/central-desk", str(program)), "utf-8")
    other = subprocess.Popen(["/bin/sleep", "60"])
    running = subprocess.Popen([program, "60"])
    try:
        # Without the wait of a parent the ended one stays as a shade that has no `exe`.
        answer = subprocess.run(["sh", script], capture_output=True, text=True, check=False)
        assert (answer.returncode, answer.stdout, answer.stderr) == (0, "", "")
        assert running.wait(10) == -15
        assert other.poll() is None
    finally:
        running.kill()
        other.kill()
        running.wait()
        other.wait()


# The product's names


def test_the_version_is_the_program_s(script) -> None:
    import desktop_app

    product = script("product")
    assert desktop_app.__version__ == product.VERSION
    assert product.bundle_folder("darwin") == "Central Desk.app"
    assert product.bundle_folder("win32") == product.bundle_folder("linux") == "central-desk"


# Whose file is it


def bundle_of(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name, "utf-8")
    return folder


def test_every_file_of_a_folder_is_listed_and_links_are_not(script, tmp_path: Path) -> None:
    ownership = script("ownership")
    bundle = bundle_of(tmp_path, "central-desk", "_internal/a/b.so", "_internal/c.txt")
    (bundle / "_internal" / "b.so").symlink_to("a/b.so")
    assert ownership.files(bundle) == ["_internal/a/b.so", "_internal/c.txt", "central-desk"]


@pytest.mark.parametrize(
    ("file", "owner"),
    [
        ("central-desk", "Central Desk"),
        ("central-desk-cli.exe", "Central Desk"),
        ("_internal/desktop_app/ui/help_sheet.ui", "Central Desk"),
        ("_internal/desktop_app/resources/fonts/Inter-Regular.ttf", "Inter"),
        ("_internal/PySide6/Qt/lib/libQt6Core.so.6", "Qt"),
        ("_internal/PySide6/Qt6Core.dll", "Qt"),
        ("_internal/PySide6/plugins/platforms/qwindows.dll", "Qt"),
        ("_internal/PySide6/MSVCP140.dll", "MSVC runtime"),
        ("_internal/PySide6/Qt/lib/libicudata.so.73", "ICU"),
        ("_internal/PySide6/QtCore.abi3.so", "PySide6_Essentials"),
        ("_internal/libssl.so.3", "OpenSSL"),
        ("_internal/libcrypto-3.dll", "OpenSSL"),
        ("_internal/libsqlite3.so.0", "SQLite"),
        ("_internal/sqlite3.dll", "SQLite"),
        ("_internal/_sqlite3.pyd", "Python"),
        ("_internal/python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so", "Python"),
        ("_internal/libpython3.11.so.1.0", "Python"),
        ("_internal/python311.dll", "Python"),
        ("_internal/base_library.zip", "Python"),
        ("Contents/Frameworks/python3__dot__11/lib-dynload/_ssl.cpython-311-darwin.so", "Python"),
        ("Contents/Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", "Qt"),
        ("Contents/MacOS/central-desk", "Central Desk"),
        ("Contents/Info.plist", "Central Desk"),
        ("_internal/libmystery.so.1", "not attributed"),
    ],
)
def test_the_owner_of_a_file_is_known(script, file: str, owner: str) -> None:
    ownership = script("ownership")
    records = {
        "PySide6/QtCore.abi3.so": "PySide6_Essentials",
        "PySide6/Qt/lib/libQt6Core.so.6": "PySide6_Essentials",
        "PySide6/MSVCP140.dll": "PySide6_Essentials",
    }
    assert ownership.owner_of(ownership.place_of(file), records) == owner


@pytest.mark.parametrize(
    ("module", "owner"),
    [
        ("desktop_app.gui.desk", "Central Desk"),
        ("sqlite3.dbapi2", "Python"),
        ("pyimod02_importers", "PyInstaller"),
        ("keyring.backends", "keyring"),
        ("typing_extensions", "typing_extensions"),
        ("jaraco", "jaraco.classes"),
        ("mystery", "not attributed"),
    ],
)
def test_the_owner_of_a_module_is_known(script, module: str, owner: str) -> None:
    records = {
        "keyring/backends/__init__.py": "keyring",
        "typing_extensions.py": "typing_extensions",
        "jaraco/classes/properties.py": "jaraco.classes",
    }
    assert script("ownership").module_owner(module, records) == owner


def test_the_list_of_what_was_collected_is_read(script, tmp_path: Path) -> None:
    toc = tmp_path / "COLLECT-00.toc"
    toc.write_text("([('a\\\\b.so', '/lib/b.so', 'BINARY')], True)", "utf-8")
    ownership = script("ownership")
    assert ownership.collected(toc) == {"a/b.so": "/lib/b.so"}
    assert ownership.collected(tmp_path / "none") == {}


# Sums and compression


def test_sums_are_those_that_sha256sum_reads(script, tmp_path: Path, capsys) -> None:
    (tmp_path / "b.deb").write_bytes(b"b")
    (tmp_path / "a.rpm").write_bytes(b"a")
    (tmp_path / "central-desk").mkdir()
    for _ in range(2):
        script("checksums").main(tmp_path)
    written = (tmp_path / "SHA256SUMS").read_bytes()
    wanted = [
        f"{hashlib.sha256(name[:1]).hexdigest()}  {name.decode()}" for name in (b"a.rpm", b"b.deb")
    ]
    assert written.decode().split("\n") == [*wanted, ""]


def ar(members: dict[bytes, bytes]) -> bytes:
    made = b"!<arch>\n"
    for name, data in members.items():
        made += b"%-16s%-12d%-6d%-6d%-8s%-10d`\n" % (name, 0, 0, 0, b"100644", len(data))
        made += data + b"\n" * (len(data) % 2)
    return made


def test_a_deb_gets_its_files_compressed_and_nothing_else_changed(script, tmp_path: Path) -> None:
    package = tmp_path / "x.deb"
    control = {b"debian-binary": b"2.0\n", b"control.tar.gz": b"odd"}
    package.write_bytes(ar({**control, b"data.tar": b"\x90" * 4001}))
    recompress = script("recompress")
    recompress.deb(package)
    packed = package.read_bytes()
    squeezed = packed[packed.index(b"\xfd7zXZ") :].rstrip(b"\n")
    assert packed.startswith(
        ar({**control, b"data.tar.xz": recompress.packed(b"\x90" * 4001)})[:200]
    )
    assert lzma.decompress(squeezed) == b"\x90" * 4001
    package.write_bytes(b"something else")
    with pytest.raises(ValueError, match=r"no \.deb"):
        recompress.deb(package)


def header(tags: dict[int, bytes]) -> bytes:
    store, entries = b"", b""
    for tag, value in tags.items():
        entries += struct.pack(">IIII", tag, 7, len(store), len(value))
        store += value
    return b"\x8e\xad\xe8\x01\0\0\0\0" + struct.pack(">II", len(tags), len(store)) + entries + store


def rpm(payload: bytes, compressor: bytes) -> bytes:
    digest = hashlib.sha256(payload).hexdigest().encode() + b"\0"
    main = header({1125: compressor, 5092: digest})
    signature = header(
        {
            269: hashlib.sha1(main).hexdigest().encode() + b"\0",
            273: hashlib.sha256(main).hexdigest().encode() + b"\0",
            1000: struct.pack(">I", len(main) + len(payload)),
            1004: hashlib.md5(main + payload).digest(),
        }
    )
    return b"L" * 96 + signature + b"\0" * (-len(signature) % 8) + main + payload


def test_an_rpm_gets_its_digests_and_sizes_made_anew(script, tmp_path: Path) -> None:
    package, files = tmp_path / "x.rpm", bytes(range(256)) * 40
    package.write_bytes(rpm(gzip.compress(files), b"gzip\0"))
    recompress = script("recompress")
    recompress.rpm(package)
    assert package.read_bytes() == rpm(recompress.packed(files), b"xz\0\0\0")


def test_an_rpm_whose_digest_is_missing_is_refused(script, tmp_path: Path) -> None:
    package = tmp_path / "x.rpm"
    payload = gzip.compress(b"files")
    digest = hashlib.sha256(payload).hexdigest().encode()
    package.write_bytes(rpm(payload, b"gzip\0").replace(digest, b"0" * 64))
    with pytest.raises(ValueError, match="digest"):
        script("recompress").rpm(package)


# The door


def test_the_arguments_of_a_build_exclude_one_another(script, capsys) -> None:
    build = script("build")
    with pytest.raises(SystemExit) as ended:
        build.parse(["--only", "bundle", "--chroot-proof"])
    assert ended.value.code == 2
    with pytest.raises(SystemExit):
        build.parse(["--help"])
    told = capsys.readouterr().out
    for argument in ("--only", "--windows-on-wine", "--chroot-proof", "--start-time", "--fresh"):
        assert argument in told


def test_the_exit_code_of_a_build_is_that_of_what_failed(script, monkeypatch, capsys) -> None:
    build = script("build")
    monkeypatch.setattr(build, "clear", lambda: build.run([sys.executable, "-c", "exit(5)"]))
    assert build.main([]) == 5
    assert "exit code 5" in capsys.readouterr().err


def test_everything_is_made_in_order_and_the_sums_come_last(script, monkeypatch) -> None:
    build = script("build")
    done: list[str] = []
    for name in (
        "clear",
        "make_wheel",
        "make_bundle",
        "try_bundle",
        "make_packages",
        "try_packages",
    ):
        monkeypatch.setattr(build, name, lambda name=name: done.append(name))
    monkeypatch.setattr(build, "make_environment", lambda _fresh: done.append("environment"))
    monkeypatch.setattr(build, "script", done.append)
    assert build.main([]) == 0
    assert done == [
        "clear",
        "make_wheel",
        "environment",
        "make_bundle",
        "try_bundle",
        "make_packages",
        "checksums.py",
        "try_packages",
    ]
    done.clear()
    assert build.main(["--only", "bundle"]) == 0
    assert done == ["environment", "make_bundle", "try_bundle"]


def test_a_build_takes_away_what_the_one_before_left(script, monkeypatch, tmp_path) -> None:
    build = script("build")
    monkeypatch.setattr(build, "DIST", tmp_path)
    names = ["central-desk_0.0.9_amd64.deb", "central_desk-0.0.9.tar.gz", "notes.txt"]
    names += ["central-desk-0.0.9-windows-x64.msi"]
    for name in names:
        (tmp_path / name).touch()
    (tmp_path / "central-desk").mkdir()
    build.clear()
    left = {"central-desk", "notes.txt"} | ({names[-1]} if sys.platform != "win32" else set())
    assert {path.name for path in tmp_path.iterdir()} == left


def test_the_environment_is_made_anew_when_the_lock_changes(script, monkeypatch, tmp_path) -> None:
    build = script("build")
    commands: list[str] = []
    monkeypatch.setattr(build, "VENV", tmp_path / "venv")
    monkeypatch.setattr(build, "LOCK", tmp_path / "build.txt")
    monkeypatch.setattr(build, "run", lambda words: commands.append(" ".join(map(str, words))))
    (tmp_path / "venv").mkdir()
    build.LOCK.write_text("a==1\n", "utf-8")
    for fresh in (False, False, True):
        build.make_environment(fresh)
    assert len(commands) == 4
    build.LOCK.write_text("a==2\n", "utf-8")
    build.make_environment(False)
    assert len(commands) == 6
    assert all("--require-hashes" in command for command in commands[1::2])


def test_without_git_the_packages_bear_the_time_of_the_source(
    script: Callable[[str], ModuleType], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    product = script("product")
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    source = ROOT / "desktop_app" / "__init__.py"
    assert product.commit_seconds() == int(source.stat().st_mtime)
