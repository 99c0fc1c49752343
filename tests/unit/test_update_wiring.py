"""The update check put together: nothing is imported or asked before it is wanted."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.domain.update import UpdateError, UpdateProblem
from desktop_app.services.cancel import Cancel
from desktop_app.services.settings import ProxyMode, Settings
from desktop_app.update_wiring import update_service
from tests.fakes.central_wire import RawServer, http_answer
from tests.fakes.update_feed import Publisher


def test_this_build_names_no_release_key_and_asks_nobody(tmp_path: Path) -> None:
    service = update_service(tmp_path / "updates.json", Settings)
    assert not service.can_check
    assert service.daily(Cancel()) is None
    assert list(tmp_path.iterdir()) == []


def test_the_proxy_of_the_settings_is_asked_and_trouble_is_kept(tmp_path: Path) -> None:
    with RawServer([http_answer(b"", "503 Not now")]) as proxy:
        settings = Settings(proxy_mode=ProxyMode.MANUAL, proxy_address=proxy.origin)
        service = update_service(tmp_path / "updates.json", lambda: settings, Publisher().trust)
        assert service.can_check
        with pytest.raises(UpdateError) as caught:
            service.check(Cancel())
    # Through a proxy, TLS begins with a tunnel to the feed's host: nothing else is told.
    assert proxy.received[0].startswith(b"CONNECT downloads.example.com:443 ")
    assert caught.value.problem is UpdateProblem.UNREACHABLE


def test_making_the_service_imports_neither_network_nor_signature() -> None:
    code = (
        "import sys; from pathlib import Path;"
        "from desktop_app.services.settings import Settings;"
        "from desktop_app.update_wiring import update_service;"
        "from desktop_app.updates.trust import Trust;"
        "trust = Trust('https://a.example/f', ('https://a.example/',), {'k': bytes(32)});"
        "assert update_service(Path('x'), Settings, trust).can_check;"
        "print(sorted({'nacl', 'httpx2', 'ssl'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=50
    )
    assert done.stdout.strip() == "[]"
