"""What is written to a demo's customers is there at the next start."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.central.client import SophosCentralApi
from desktop_app.central.credentials import Credentials, Secret
from desktop_app.services.cancel import Cancel
from desktop_app.simulator import Simulator, build_world
from desktop_app.simulator.state import keep_between_runs
from desktop_app.simulator.transport import SimulatorTransport


def run_with(path: Path, customers: int = 20) -> SophosCentralApi:
    simulator = Simulator(build_world(customers, 1))
    keep_between_runs(simulator, path)
    known = simulator.credentials
    return SophosCentralApi(
        Credentials(known.client_id, Secret(known.client_secret)),
        transport=SimulatorTransport(simulator),
    )


def test_a_rename_outlives_the_run(tmp_path: Path) -> None:
    path = tmp_path / "simulator.json"
    api = run_with(path)
    customer = next(iter(api.tenant_pages(Cancel()))).customers[3]
    api.rename_tenant(customer.id, "Neuer Name", Cancel())
    assert run_with(path).tenant(customer.id, Cancel()).display_name == "Neuer Name"


@pytest.mark.parametrize("content", ["no json", '{"version": 99}', ""])
def test_a_file_that_cannot_be_used_is_left_and_the_demo_runs(
    tmp_path: Path, content: str, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "simulator.json"
    path.write_text(content)
    assert next(iter(run_with(path).tenant_pages(Cancel()))).records == 20
    assert path.read_text() == content
    assert "was not read" in caplog.text
