"""The log: private, rotating, one line per record, and the last resort for uncaught errors."""

from __future__ import annotations

import io
import logging
import os
import re
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.errors import ProfileError
from desktop_app.system.logs import CRASH_FILE, FILE_SIZE, FILES, LOG_FILE, PrivateRotatingHandler

LINE = re.compile(r"\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z [A-Z]+ [\w.]+ \[[^\]]*\] .*\Z")
START = """
import logging, sys, threading
from pathlib import Path
from desktop_app.system.logs import Logs
logs = Logs(Path(sys.argv[1]), sys.argv[2], sys.stderr)
log = logging.getLogger("desktop_app.central")
"""


def run(folder: Path, code: str, level: str = "info") -> subprocess.CompletedProcess[str]:
    """Run code in a process of its own: hooks and faulthandler belong to a whole process."""
    return subprocess.run(
        [sys.executable, "-c", START + code, str(folder), level],
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
        env={**os.environ, "TZ": "America/New_York"},
    )


def lines(folder: Path) -> list[str]:
    return (folder / LOG_FILE).read_text("utf-8").splitlines()


def test_a_record_is_one_line_with_the_time_in_utc(tmp_path: Path) -> None:
    run(tmp_path, "log.info('%s customers', 7)\nlog.info('two\\nlines \\u202e')")
    written = lines(tmp_path)
    assert len(written) == 2
    assert all(LINE.match(line) for line in written)
    assert written[0].endswith("INFO desktop_app.central [MainThread] 7 customers")
    assert written[1].endswith("two\\nlines \\u202e")
    file_time = (tmp_path / LOG_FILE).stat().st_mtime
    assert written[0][:13] in {_utc_hour(file_time), _utc_hour(file_time - 60)}


def _utc_hour(seconds: float) -> str:
    import time

    return time.strftime("%Y-%m-%dT%H", time.gmtime(seconds))


@pytest.mark.parametrize(
    ("level", "heard"),
    [("debug", 4), ("info", 3), ("warning", 2), ("error", 1)],
)
def test_our_loggers_speak_from_the_level_on(tmp_path: Path, level: str, heard: int) -> None:
    run(tmp_path, "log.debug('d'); log.info('i'); log.warning('w'); log.error('e')", level)
    assert len(lines(tmp_path)) == heard


def test_other_libraries_are_heard_from_warning_on(tmp_path: Path) -> None:
    run(
        tmp_path,
        "o = logging.getLogger('peewee'); o.debug('d'); o.info('i'); o.warning('w')",
        "debug",
    )
    assert [line[-1] for line in lines(tmp_path)] == ["w"]


def test_only_warnings_and_worse_reach_standard_error_each_on_one_line(tmp_path: Path) -> None:
    code = "log.info('i')\ntry: 1 / 0\nexcept ZeroDivisionError: log.exception('no\\nway')"
    done = run(tmp_path, code)
    assert done.stderr.splitlines() == ["central-desk: error: no\\nway"]
    assert done.stdout == ""


def test_secrets_are_redacted_in_messages_arguments_and_tracebacks(tmp_path: Path) -> None:
    secret = "cnry-0123456789abcdef"
    done = run(
        tmp_path,
        f"""
log.warning("client_secret={secret}")
log.warning("headers %r", {{"Authorization": "Bearer {secret}"}})
try: raise ValueError("access_token=" + "{secret}")
except ValueError: log.exception("failed")
""",
    )
    text = (tmp_path / LOG_FILE).read_text("utf-8")
    assert secret not in text
    assert secret not in done.stderr
    assert len(lines(tmp_path)) == 3
    assert "ValueError" in text


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_only_the_owner_may_read_the_files_whatever_they_were(tmp_path: Path) -> None:
    (tmp_path / LOG_FILE).write_text("")
    (tmp_path / LOG_FILE).chmod(0o644)
    run(tmp_path, "log.info('i')")
    for name in (LOG_FILE, CRASH_FILE):
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600


def test_an_uncaught_error_is_logged_on_one_line_and_shown_without_traceback(
    tmp_path: Path,
) -> None:
    done = run(tmp_path, "raise RuntimeError('boom\\nboom')")
    assert done.returncode == 1
    assert len(lines(tmp_path)) == 1
    assert "RuntimeError: boom\\nboom" in lines(tmp_path)[0]
    assert done.stderr.splitlines() == ["central-desk: critical: Uncaught error."]


def test_an_uncaught_error_of_a_thread_is_logged(tmp_path: Path) -> None:
    run(tmp_path, "t = threading.Thread(target=lambda: 1 / 0, name='net\\n1'); t.start(); t.join()")
    assert len(lines(tmp_path)) == 1
    assert "ZeroDivisionError" in lines(tmp_path)[0]


def test_an_interrupt_is_no_error_of_ours(tmp_path: Path) -> None:
    done = run(tmp_path, "raise KeyboardInterrupt")
    assert lines(tmp_path) == []
    assert "KeyboardInterrupt" in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX")
def test_a_hard_crash_leaves_its_stack_behind_and_keeps_the_one_before(tmp_path: Path) -> None:
    (tmp_path / CRASH_FILE).write_text("before\n")
    run(
        tmp_path,
        "import resource, os; resource.setrlimit(resource.RLIMIT_CORE, (0, 0)); os.abort()",
    )
    crash = (tmp_path / CRASH_FILE).read_text()
    assert crash.startswith("before\n")
    assert "Fatal Python error: Aborted" in crash


def test_a_text_that_utf8_cannot_hold_is_written_all_the_same(tmp_path: Path) -> None:
    run(tmp_path, "log.info('a\\ud800b')")
    assert lines(tmp_path)[0].endswith("a\\ud800b")


def test_closing_puts_everything_back(tmp_path: Path) -> None:
    code = """
logs.close()
assert sys.excepthook is sys.__excepthook__
assert threading.excepthook is threading.__excepthook__
assert logging.getLogger().handlers == []
assert logging.getLogger("desktop_app").level == logging.NOTSET
import faulthandler
assert not faulthandler.is_enabled()
"""
    done = run(tmp_path, code)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_folder_that_cannot_hold_a_log_is_a_profile_error(tmp_path: Path) -> None:
    done = run(tmp_path / "gone", "")
    assert ProfileError.__name__ in done.stderr
    assert "The log cannot be written" in done.stderr


@pytest.fixture
def handler(tmp_path: Path) -> Iterator[PrivateRotatingHandler]:
    handler = PrivateRotatingHandler(tmp_path / LOG_FILE)
    yield handler
    handler.close()


def record(text: str) -> logging.LogRecord:
    return logging.LogRecord("desktop_app", logging.INFO, __file__, 1, text, None, None)


def test_the_files_are_few_small_and_private(
    tmp_path: Path, handler: PrivateRotatingHandler
) -> None:
    for _ in range(7 * FILE_SIZE // 10_000):
        handler.emit(record("x" * 9_999))
    files = sorted(tmp_path.iterdir())
    assert len(files) == FILES
    assert all(one.stat().st_size <= FILE_SIZE for one in files)
    assert {stat.S_IMODE(one.stat().st_mode) for one in files} <= {0o600, 0o666}


def test_a_record_that_cannot_be_written_stops_nothing(
    handler: PrivateRotatingHandler, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = io.StringIO()
    monkeypatch.setattr(sys, "stderr", said)

    def full_disk(_: logging.LogRecord) -> bool:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(handler, "shouldRollover", full_disk)
    handler.emit(record("lost"))
    assert said.getvalue() == ""


def test_records_of_many_threads_do_not_mix(
    tmp_path: Path, handler: PrivateRotatingHandler
) -> None:
    def write(letter: str) -> None:
        for _ in range(50):
            handler.handle(record(letter * 100))

    threads = [threading.Thread(target=write, args=(letter,)) for letter in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    written = (tmp_path / LOG_FILE).read_text().splitlines()
    assert len(written) == 200
    assert all(len(set(line)) == 1 for line in written)
